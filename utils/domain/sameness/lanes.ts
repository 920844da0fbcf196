/** How many samples of a text are compared. */
export const LANES = 64;
/** Characters of one sample of a text that is mostly Latin letters; of Chinese or Japanese, where a character says more. */
const LATIN_SPAN = 9;
const CJK_SPAN = 4;
/** Shorter than this (in samples) a text says too little to be a copy of another: “Thank you, we will look into it.” */
const SHORTEST = 40;

/** Two texts with at least this share of equal lanes are near-copies of each other. */
export const NEAR_COPY = 0.8;

/**
 * Samples of a text that are the same for texts that are nearly the same, and from which no text can be read back: lane by lane
 * the least hash of all runs of characters that fall into it (one-permutation min-hash). Numbers, white space, case and
 * punctuation do not count: another order id makes no other text.
 * @returns `null` for a text too short to tell; else `LANES` samples, `null` where a lane is empty
 */
export function lanesOf(text: string): (string | null)[] | null {
  const letters = [...text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}]+/gu, '')];
  const wide = letters.filter((letter) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(letter)).length;
  const span = wide * 2 > letters.length ? CJK_SPAN : LATIN_SPAN;
  if (letters.length < SHORTEST + (span - 1)) return null;
  const least = new Map<number, number>();
  for (let from = 0; from + span <= letters.length; from++) {
    const hash = hashOf(letters.slice(from, from + span).join(''));
    const lane = hash % LANES;
    const known = least.get(lane);
    if (known === undefined || hash < known) least.set(lane, hash);
  }
  return Array.from({ length: LANES }, (_, lane) => least.get(lane)?.toString(36) ?? null);
}

/** Share of equal lanes among those that either text fills, 0 to 1; 0 where one of them fills none. */
export function likeness(a: readonly (string | null)[], b: readonly (string | null)[]): number {
  let filled = 0;
  let equal = 0;
  for (let lane = 0; lane < LANES; lane++) {
    const [left, right] = [a[lane] ?? null, b[lane] ?? null];
    if (left === null && right === null) continue;
    filled += 1;
    if (left === right) equal += 1;
  }
  return filled === 0 ? 0 : equal / filled;
}

/** FNV-1a over UTF-16 units with a final mix, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return (hash ^ (hash >>> 15)) >>> 0;
}
