const OWN = /^replyclock-/i;

/** Takes away what an older instance of the extension, cut off by an update, has left on the page, in open shadow roots too. */
export function removeLeftovers(document: Document): void {
  // At document_start there is nothing yet, and nothing to walk.
  if (document.body) removeWithin(document);
}

function removeWithin(root: Document | ShadowRoot): void {
  for (const element of root.querySelectorAll('*')) {
    if (OWN.test(element.localName)) element.remove();
    else if (element.shadowRoot) removeWithin(element.shadowRoot);
  }
}
