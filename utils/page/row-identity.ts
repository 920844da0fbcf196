/**
 * What a row shows of itself: the name and the subject as far as the page draws it. The script in the page's world computes it
 * from JSON, the drawn reader from the row's text; both hash it into a `rowKey`, so both must come here. No imports, on purpose.
 */

/** The list cuts subjects by character count, not by CSS (seller-central-page.md §2: always 75 characters and "…"). */
const SUBJECT_LENGTH = 75;
const LONGEST_NAME = 200;

/**
 * @param buyerName as the row or the JSON (`buyerName`) has it
 * @param subject the full subject, or the drawn one that ends with "…"
 * @returns the same string for both; in memory only, to be hashed
 */
export function rowIdentityText(buyerName: string, subject: string): string {
  // Cut before white space is collapsed: the page counts what it was sent. Dots and spaces at the cut are left out of both.
  const shown = withoutMarks(subject).trim().slice(0, SUBJECT_LENGTH);
  return `${plain(buyerName.slice(0, LONGEST_NAME))}\n${plain(shown).replace(/[ .…]+$/, '')}`;
}

/** Whitespace collapsed and trimmed; half a character that the cut left at the end dropped. */
function plain(text: string): string {
  return withoutMarks(text)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Direction marks and zero-width spaces, which a page adds around names and which no one sees. */
function withoutMarks(text: string): string {
  return text.replace(/[\u200B\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/g, '');
}
