import { isSpaceless, isWordPart } from '../normalise/character-classes';

/** Start and end, in folded text, of one sentence or line. */
export interface SentenceRange {
  start: number;
  end: number;
}

/** Longer runs without a stop are cut, which bounds all work done within one sentence. */
const LONGEST = 600;

/** Words whose full stop does not end a sentence; folded. */
const ABBREVIATIONS = new Set(
  'nr no tel bzw ca st mr mrs ms dr sr sra m mme mlle z b d h u a e g i n p s art inkl zzgl vgl evtl ggf max min approx ref num tlf tfno telf fon ext sig dott gent ecc etc vs'.split(' '),
);

const LONGEST_ABBREVIATION = Math.max(...[...ABBREVIATIONS].map(({ length }) => length));

/**
 * Splits folded text at line ends, full stops, question and exclamation marks and semicolons.
 * A dot inside a domain, a number or an abbreviation ends nothing.
 */
export function sentencesOf(text: string): SentenceRange[] {
  const sentences: SentenceRange[] = [];
  const last = text.length - 1;
  let start = 0;
  let hasWords = false;
  for (let at = 0; at <= last; at += 1) {
    const code = text.charCodeAt(at);
    const length = at - start;
    const isLast = at === last;
    if (code >= 97 && code <= 122) {
      hasWords = true;
      if (length < LONGEST && !isLast) continue;
    } else if (code === 32) {
      if (length < LONGEST && !isLast) continue;
    } else if (isWordPart(code) || isSpaceless(code)) hasWords = true;
    if (!isLast && !(mayStop(code) && isStop(text, at, start)) && !(length >= LONGEST && (code === 32 || length >= LONGEST + 60))) continue;
    const before = sentences[sentences.length - 1];
    if (hasWords) sentences.push({ start, end: at + 1 });
    else if (before) before.end = at + 1;                                   // signs alone belong to what they follow
    else continue;
    start = at + 1;
    hasWords = false;
  }
  return sentences;
}

/** "Nothing left in M." ends a sentence, "M. Dupont" does not. */
const SIZE = /(?:size|in|talla|taglia|taille|große|grosse) [sml]$/;

/** Newline, full stop of either width, question and exclamation mark, semicolon. */
function mayStop(code: number): boolean {
  return code === 10 || code === 46 || code === 33 || code === 63 || code === 59 || code === 0x3002;
}

/** Whether one of these stops here. */
function isStop(text: string, at: number, start: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 10) return true;
  if (code !== 46) return !isInsideAddress(text, at);
  const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
  if (!(next === 32 || next === 10 || next === 34 || next === 41 || isSpaceless(next))) return false;
  if (next === 32 && isApart(text, at - 2) && isApart(text, at + 2)) return false;
  let from = at;
  while (from > start && at - from < 8 && isLatin(text.charCodeAt(from - 1))) from -= 1;
  return at - from > LONGEST_ABBREVIATION || !ABBREVIATIONS.has(text.slice(from, at)) || (at - from === 1 && SIZE.test(text.slice(Math.max(start, from - 8), at)));
}

/** A letter or digit that stands alone: "p u m p . s h o p" is one address. */
function isApart(text: string, at: number): boolean {
  return isWordPart(text.charCodeAt(at)) && text[at - 1] === ' ' && (text[at + 1] === ' ' || at + 1 >= text.length);
}

function isLatin(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** A sign between Latin letters or digits belongs to an address: "pumpworld。com", "page?id=2". */
function isInsideAddress(text: string, at: number): boolean {
  return /[a-z0-9/]/.test(text[at - 1] ?? '') && /[a-z0-9=&/%]/.test(text[at + 1] ?? '');
}
