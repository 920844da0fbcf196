// The page cuts a row's subject after 75 characters (seller-central-page.md §2, counted in a capture) and adds "…".
const SHOWN_SUBJECT = 75;
const LONGEST_NAME = 200;

/**
 * What a row shows of whom and what it is about, alike whether it comes from the drawn row (subject cut, "…") or from the
 * page's own response (subject whole). In memory only: it is hashed into a `rowKey` and thrown away.
 * @param name the buyer's name as the row shows it
 * @param subject whole, or cut as drawn
 */
export function rowIdentityText(name: string, subject: string): string {
  // Cut before white space is collapsed: the page counts what it was sent. A cut may end in spaces or dots; they are left out of both.
  const shown = subject.trim().slice(0, SHOWN_SUBJECT).replace(/\s+/g, ' ').replace(/[ .…]+$/, '');
  return `${name.trim().slice(0, LONGEST_NAME).replace(/\s+/g, ' ')}\n${shown}`;
}
