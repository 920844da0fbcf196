/** A language detector guesses below this, and calls its guess reliable all the same: "Dear Ann, family" is Gaelic to Chromium's. */
const FEWEST_LETTERS = 40;
/** Letters without capitals belong to few languages each. */
const FEWEST_WITHOUT_CAPITALS = 10;

/** The words of a draft by which its language can be told, without addresses, links and numbers; `null` while there are too few. Linear. */
export function languageSample(draft: string): string | null {
  const words = draft.replace(/[!-~]+/g, (run) => (/[@/\d]/.test(run) ? ' ' : run));
  const enough = (words.match(/\p{Lo}/gu)?.length ?? 0) >= FEWEST_WITHOUT_CAPITALS || (words.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS;
  return enough ? words : null;
}
