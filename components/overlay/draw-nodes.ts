import type { Described } from './jsx-runtime';

export const SVG = 'http://www.w3.org/2000/svg';

type Parent = Element | ShadowRoot;
type Wanted = { type: string; props: Record<string, unknown> } | string;

/**
 * Draws what JSX of this folder describes into `parent`, and writes only what differs: an element of the same tag and class stays the
 * same element, with its focus and whatever screen readers know of it. No state, no keys: siblings are matched in their order.
 */
export function drawNodes(described: unknown, parent: Parent): void {
  let at = parent.firstChild;
  for (const wanted of wantedIn(described)) {
    const node = nextLike(at, wanted) ?? parent.insertBefore(made(wanted, parent), at);
    while (at && node.compareDocumentPosition(at) & 2) at = removed(at);
    if (typeof wanted === 'string') {
      if ((node as Text).data !== wanted) (node as Text).data = wanted;
    } else {
      writeProps(node as Element, wanted.props);
      drawNodes(wanted.props['children'], node as Element);
    }
    at = node.nextSibling;
  }
  while (at) at = removed(at);
}

/** What is to stand there: components called, fragments and lists laid flat, nothing for `null` and truth values. */
function wantedIn(described: unknown): Wanted[] {
  if (Array.isArray(described)) return described.flatMap(wantedIn);
  if (typeof described === 'string' || typeof described === 'number') return [String(described)];
  if (typeof described !== 'object' || described === null) return [];
  const { type, props } = described as Described;
  return typeof type === 'string' ? [{ type, props }] : wantedIn(type(props as never));
}

function nextLike(from: ChildNode | null, wanted: Wanted): ChildNode | null {
  for (let node = from; node; node = node.nextSibling) if (isLike(node, wanted)) return node;
  return null;
}

function isLike(node: ChildNode, wanted: Wanted): boolean {
  if (typeof wanted === 'string') return node.nodeType === 3;
  return node.nodeType === 1 && (node as Element).localName === wanted.type && (node as Element).getAttribute('class') === (wanted.props['class'] ?? null);
}

function made(wanted: Wanted, parent: Parent): Text | Element {
  const { ownerDocument } = parent;
  if (typeof wanted === 'string') return ownerDocument.createTextNode(wanted);
  const inSvg = wanted.type === 'svg' || ('namespaceURI' in parent && parent.namespaceURI === SVG);
  return inSvg ? ownerDocument.createElementNS(SVG, wanted.type) : ownerDocument.createElement(wanted.type);
}

function removed(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}

function writeProps(element: Element, props: Record<string, unknown>): void {
  for (const name of element.getAttributeNames()) if (!Object.hasOwn(props, name)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children') continue;
    if (name.startsWith('on')) {
      Object.assign(element, { [name.toLowerCase()]: value });
      continue;
    }
    const said = saidBy(name, value);
    if (said === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== said) element.setAttribute(name, said);
  }
}

/** An attribute's text, `null` for none: truth values are words in `aria-` and `data-`, elsewhere the attribute is there or not. */
function saidBy(name: string, value: unknown): string | null {
  if (typeof value === 'boolean' && !/^(?:aria|data)-/.test(name)) return value ? '' : null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
