const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/**
 * Gives a shadow root its styles by a constructed style sheet, one per document and text: the page's content policy makes
 * Firefox ignore a `<style>` element in our shadow roots. The sheet comes from the page's window, as adopting requires.
 */
export function adoptStyles(root: ShadowRoot, css: string): void {
  const document = root.ownerDocument;
  const view = document.defaultView;
  if (!view) return;
  let known = sheets.get(document);
  if (!known) sheets.set(document, (known = new Map()));
  let sheet = known.get(css);
  if (!sheet) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    known.set(css, sheet);
  }
  root.adoptedStyleSheets = [sheet];
}
