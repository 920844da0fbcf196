/** An element with attributes and children; text becomes text nodes, `null` and `false` are left out, `on…` functions are listeners. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** Every element that a selector finds, in open shadow roots too. */
export function deepAll(selector, root = document) {
  const found = [];
  const walk = (node) => {
    for (const child of node.children ?? []) {
      if (child.matches(selector)) found.push(child);
      if (child.shadowRoot) walk(child.shadowRoot);
      walk(child);
    }
  };
  walk(root);
  return found;
}

/** The words of `{name}` places filled in. */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
}

export const wait = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });
