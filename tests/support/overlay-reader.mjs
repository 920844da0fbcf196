// Reads our own elements off a page the way an outsider would: by contract (design.md §5), through every open shadow root.

/** Every element that matches, in document order: its attributes and its visible text. */
export async function elementsOf(page, selector) {
  return page.evaluate((selector) => {
    const found = [];
    const walk = (node) => {
      for (const child of node.children ?? []) {
        if (child.matches(selector)) found.push(child);
        if (child.shadowRoot) walk(child.shadowRoot);
        walk(child);
      }
    };
    const textOf = (root) => [...root.childNodes].map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.data;
      if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'style' || node.hidden) return '';
      return textOf(node);
    }).join(' ');
    walk(document);
    return found.map((element) => ({
      ...Object.fromEntries([...element.attributes].map((a) => [a.name, a.value])),
      text: textOf(element.shadowRoot ?? element).replace(/\s+/g, ' ').trim(),
    }));
  }, selector);
}

/** A handle on the n-th element that matches, through shadow roots; fails where there is none. */
export async function deepHandle(page, selector, n = 0) {
  const handle = await page.evaluateHandle((selector, n) => {
    const found = [];
    const walk = (node) => {
      for (const child of node.children ?? []) {
        if (child.matches(selector)) found.push(child);
        if (child.shadowRoot) walk(child.shadowRoot);
        walk(child);
      }
    };
    walk(document);
    return found[n] ?? null;
  }, selector, n);
  const element = handle.asElement();
  if (!element) throw new Error(`nothing on the page matches ${selector}`);
  return element;
}

export const badgesOf = (page) => elementsOf(page, 'replyclock-badge');
export const barOf = async (page) => (await elementsOf(page, 'replyclock-bar'))[0] ?? null;

/** A badge's or queue row's deadline as numbers; `null` where it has none. */
export function dueOf(element) {
  if (!element?.['data-due-earliest']) return null;
  const instant = (text) => (/^-?\d+$/.test(text ?? '') ? Number(text) : text ? Date.parse(text) : null);
  return { earliest: instant(element['data-due-earliest']), latest: instant(element['data-due-latest']) };
}
