import { isSpaceless, isWordPart } from '../normalise/character-classes';
import { foldTerm } from '../normalise/fold-text';

/**
 * How a term of a language pack is written:
 *   `review`        the word
 *   `review*`       words that begin so
 *   `give us a call` the words in a row; a hyphen or apostrophe counts as a space
 *   `take ~ down`   up to six words (twelve signs in Chinese and Japanese) may stand between
 *   `°laisse`       the first word ends without an accent in the draft: not "laissé"
 *   `!gift wrap`    an exception: where it stands, no other term of the same concept counts
 */
interface Part {
  text: string;
  /** The word may go on. */
  open: boolean;
  /** Words that may stand between the part before and this one. */
  gap: number;
}

export interface Term {
  first: Part;
  rest: readonly Part[];
  tag: Tag;
}

/**
 * What a term means, in one number: its concept, its language, whether it is an exception, whether it is read under a disguise, and
 * the length of its first word where that must end without an accent in the draft.
 */
export type Tag = number;

const CONCEPT_BITS = 10;
const LANGUAGE_BITS = 5;
const EXCEPTION = 1 << (CONCEPT_BITS + LANGUAGE_BITS);
const DISGUISE = EXCEPTION << 1;
const PLAIN_END_AT = CONCEPT_BITS + LANGUAGE_BITS + 2;

export function tagOf(concept: number, language: number, except: boolean, disguised = false): Tag {
  return concept | (language << CONCEPT_BITS) | (except ? EXCEPTION : 0) | (disguised ? DISGUISE : 0);
}

export function conceptOf(tag: Tag): number {
  return tag & ((1 << CONCEPT_BITS) - 1);
}

export function languageOf(tag: Tag): number {
  return (tag >> CONCEPT_BITS) & ((1 << LANGUAGE_BITS) - 1);
}

export function isException(tag: Tag): boolean {
  return (tag & EXCEPTION) !== 0;
}

export function isDisguise(tag: Tag): boolean {
  return (tag & DISGUISE) !== 0;
}

/** The length of a first word that must end without an accent; 0: none must. */
export function plainEndOf(tag: Tag): number {
  return tag >> PLAIN_END_AT;
}

/** A tag, with how long the word is that must end without an accent. */
function withPlainEnd(tag: Tag, { text }: Part): Tag {
  const space = text.indexOf(' ');
  return tag | ((space < 0 ? text.length : space) << PLAIN_END_AT);
}

const GAP = 6;

/** As far as a word goes on behind its beginning. */
const LONGEST_REST = 24;

/** A term's source without what stands before its first word: the sign of an exception or of a plain ending, a quotation mark. */
const LEAD = /^[!°]?[「『“"]?/u;

/** A source of words alone, as most are: there is nothing to be read in it. */
const PLAIN = /^[a-z0-9 ]+$/;
const NO_PARTS: readonly Part[] = [];

/** The terms that a source stands for, one for each way to spell it. */
export function termsOf(source: string, concept: number, language: number): Term[] {
  if (PLAIN.test(source)) return [{ first: { text: source, open: false, gap: 0 }, rest: NO_PARTS, tag: tagOf(concept, language, false) }];
  const tag = tagOf(concept, language, source.startsWith('!'));
  return spellingsOf(source.replace(LEAD, '')).flatMap((spelling) => {
    const [first, ...rest] = partsOf(spelling);
    return first ? [{ first, rest: rest.length === 0 ? NO_PARTS : rest, tag: source.startsWith('°') ? withPlainEnd(tag, first) : tag }] : [];
  });
}

function partsOf(term: string): Part[] {
  const parts: Part[] = [];
  let gap = 0;
  let words: string[] = [];
  const close = (open: boolean): void => {
    if (words.length > 0) parts.push({ text: words.join(' '), open, gap });
    words = [];
    gap = 0;
  };
  // Chinese and Japanese leave no space around the gap: 订单~已收到.
  for (const word of term.replaceAll('~', ' ~ ').split(' ')) {
    if (word === '') continue;
    if (word === '~') {
      close(false);
      gap = GAP;
    } else if (word.endsWith('*')) {
      words.push(foldedWord(word.slice(0, -1)));
      close(true);
    } else words.push(foldedWord(word));
  }
  close(false);
  return parts;
}

/** A word of a term as it is compared. */
export function foldedWord(word: string): string {
  return spaced(foldTerm(word));
}

/** Hyphens and apostrophes read as spaces; the length stays. */
export function spaced(text: string): string {
  return text.includes("'") || text.includes('-') ? text.replace(/['-]/g, ' ') : text;
}

/** German is also written without umlauts: "fuer" for "für". */
export function spellingsOf(term: string): string[] {
  if (!/[äöü]/i.test(term)) return [term];
  return [term, term.replace(/[äöü]/gi, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter.toLowerCase()] ?? letter}e`)];
}

/** Where a term ends whose first part ends at `end`; -1 where its other parts do not follow. */
export function endOfTerm(term: Term, text: string, end: number): number {
  if (term.rest === NO_PARTS) return end;
  let last = end;
  for (const part of term.rest) {
    last = matchLater(part, text, last);
    if (last < 0) break;
  }
  return last;
}

/** Where a word ends in which `at` lies; not looked for without end. */
export function endOfWord(text: string, at: number): number {
  const limit = Math.min(text.length, at + LONGEST_REST);
  let end = at;
  while (end < limit && isWordPart(text.charCodeAt(end))) end += 1;
  return end;
}

/** Where a word that runs from `start` to `end` is taken to end for a term that is its beginning. */
export function endOfOpenWord(start: number, end: number, beginning: number): number {
  return Math.min(end, start + beginning + LONGEST_REST);
}

/** Where a part ends that stands at a place; -1 where it does not stand there. */
export function matchPart(part: Part, text: string, at: number): number {
  if (!text.startsWith(part.text, at)) return -1;
  const end = at + part.text.length;
  if (!isWordPart(text.charCodeAt(end - 1)) || !isWordPart(text.charCodeAt(end))) return end;
  return part.open ? endOfWord(text, end) : -1;
}

function matchLater(part: Part, text: string, from: number): number {
  let at = from;
  let skipped = 0;
  const spaceless = isSpaceless(part.text.charCodeAt(0));
  const gap = spaceless ? part.gap * 2 : part.gap;
  for (;;) {
    while (at < text.length && isJoint(text.charCodeAt(at))) at += 1;
    const end = matchPart(part, text, at);
    if (end >= 0) return end;
    if (skipped >= gap || at >= text.length) return -1;
    const code = text.charCodeAt(at);
    if (isSpaceless(code)) at += 1;
    else if (isWordPart(code)) {
      const limit = at + 40;
      while (at < limit && isWordPart(text.charCodeAt(at))) at += 1;
    } else return -1;
    skipped += 1;
  }
}

/** Space, quotation marks, apostrophe, brackets: what may stand between the words of one phrase. */
function isJoint(code: number): boolean {
  return code === 32 || code === 34 || code === 39 || code === 45 || (code >= 0x300a && code <= 0x300f) || code === 40 || code === 41;
}
