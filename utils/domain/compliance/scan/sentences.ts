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
  'nr no tel bzw ca st mr mrs ms dr sr sra m mme mlle z b d h u a e g i n p s art inkl zzgl vgl evtl ggf max min approx ref num tlf fon ext sig dott gent ecc etc vs'.split(' '),
);

/**
 * Splits folded text at line ends, full stops, question and exclamation marks and semicolons.
 * A dot inside a domain, a number or an abbreviation ends nothing.
 */
export function sentencesOf(text: string): SentenceRange[] {
  const sentences: SentenceRange[] = [];
  let start = 0;
  let words = 0;
  const close = (end: number): void => {
    const last = sentences[sentences.length - 1];
    if (words > 0) sentences.push({ start, end });
    else if (last) last.end = end;                                        // signs alone belong to what they follow
    else return;
    start = end;
    words = 0;
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isWordPart(code) || isSpaceless(code)) words += 1;
    if (isStop(text, at, start) || (at - start >= LONGEST && text[at] === ' ') || at - start >= LONGEST + 60) close(at + 1);
  }
  close(text.length);
  return sentences;
}

function isStop(text: string, at: number, start: number): boolean {
  const sign = text[at];
  if (sign === '\n') return true;
  if (sign === '。' || sign === '!' || sign === '?' || sign === ';') return !isInsideAddress(text, at);
  if (sign !== '.') return false;
  const next = text.charCodeAt(at + 1);
  if (!(Number.isNaN(next) || next === 32 || next === 10 || next === 34 || next === 41 || isSpaceless(next))) return false;
  let from = at;
  while (from > start && at - from < 8 && /[a-z]/.test(text[from - 1] as string)) from -= 1;
  return !ABBREVIATIONS.has(text.slice(from, at));
}

/** A sign between Latin letters or digits belongs to an address: "pumpworld。com", "page?id=2". */
function isInsideAddress(text: string, at: number): boolean {
  return /[a-z0-9/]/.test(text[at - 1] ?? '') && /[a-z0-9=&/%]/.test(text[at + 1] ?? '');
}
