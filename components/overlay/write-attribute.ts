/** Sets an attribute, or removes it for `null`; answers whether it differed, since every write can wake the page's own observers. */
export function writeAttribute(element: Element, name: string, value: string | number | null): boolean {
  const wanted = value === null ? null : String(value);
  if (element.getAttribute(name) === wanted) return false;
  if (wanted === null) element.removeAttribute(name);
  else element.setAttribute(name, wanted);
  return true;
}
