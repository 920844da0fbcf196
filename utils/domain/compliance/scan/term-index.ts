import { isSpaceless, isWordPart } from '../normalise/character-classes';
import { foldTerm } from '../normalise/fold-text';

/**
 * How a term of a language pack is written:
 *   `review`        the word
 *   `review*`       words that begin so
 *   `give us a call` the words in a row; a hyphen or apostrophe counts as a space
 *   `take ~ down`   up to six words (twelve signs in Chinese and Japanese) may stand between
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
  rest: Part[];
  concept: number;
  language: number;
  except: boolean;
}

/** Terms by their first four units (one or two where the script has no spaces, the whole word where it is short). */
export interface TermIndex {
  byHead: Map<string, Term[]>;
}

const GAP = 6;

function partsOf(term: string): Part[] {
  const parts: Part[] = [];
  let gap = 0;
  let words: string[] = [];
  const close = (open: boolean): void => {
    if (words.length > 0) parts.push({ text: words.join(' '), open, gap });
    words = [];
    gap = 0;
  };
  for (const word of term.split(' ')) {
    if (word === '~') {
      close(false);
      gap = GAP;
    } else if (word.endsWith('*')) {
      words.push(spaced(foldTerm(word.slice(0, -1))));
      close(true);
    } else words.push(spaced(foldTerm(word)));
  }
  close(false);
  return parts;
}

/** Hyphens and apostrophes read as spaces; the length stays. */
export function spaced(text: string): string {
  return text.replace(/['-]/g, ' ');
}

function headOf(text: string): string {
  const code = text.charCodeAt(0);
  if (isSpaceless(code)) return text.slice(0, 2);
  for (let i = 0; i < 4 && i < text.length; i += 1) {
    const part = text.charCodeAt(i);
    if (!isWordPart(part) && part !== 32 && part !== 39) return text.slice(0, i);
  }
  return text.length < 4 && text.includes(' ') ? text.slice(0, text.indexOf(' ')) : text.slice(0, 4);
}

/**
 * @param packs one list of `|`-separated terms for each concept, for each language; a pack's place is its language's number
 * @param concepts the names of all concepts; a name's place is its number
 */
export function buildTermIndex<C extends string>(packs: ReadonlyArray<Readonly<Partial<Record<C, string>>>>, concepts: readonly C[]): TermIndex {
  const byHead = new Map<string, Term[]>();
  packs.forEach((pack, language) => {
    concepts.forEach((name, concept) => {
      for (const source of new Set((pack[name] ?? '').split('|'))) {
        const except = source.startsWith('!');
        for (const spelling of spellingsOf(source.replace(/^!?[「『“"]?/u, ''))) {
          const [first, ...rest] = partsOf(spelling);
          if (!first) continue;
          const head = headOf(first.text);
          const terms = byHead.get(head) ?? [];
          terms.push({ first, rest, concept, language, except });
          byHead.set(head, terms);
        }
      }
    });
  });
  return { byHead };
}

/** German is also written without umlauts: "fuer" for "für". */
function spellingsOf(term: string): string[] {
  if (!/[äöü]/i.test(term)) return [term];
  return [term, term.replace(/[äöü]/gi, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter.toLowerCase()] ?? letter}e`)];
}

/**
 * Looks for every term at every place where a word can begin.
 * @param text folded text, `spaced`
 * @param found told the term and its range; a range's order is that of its start
 */
export function scanTerms(index: TermIndex, text: string, found: (term: Term, start: number, end: number) => void): void {
  let before = 32;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSpaceless(code)) {
      if (at + 1 < text.length) tryTerms(index.byHead.get(text.slice(at, at + 2)), text, at, found);
      tryTerms(index.byHead.get(text.slice(at, at + 1)), text, at, found);
    } else if (isWordPart(code) && !isWordPart(before)) {
      if (at + 4 <= text.length) tryTerms(index.byHead.get(text.slice(at, at + 4)), text, at, found);
      let end = at + 1;
      while (end < at + 4 && isWordPart(text.charCodeAt(end))) end += 1;
      if (end < at + 4) tryTerms(index.byHead.get(text.slice(at, end)), text, at, found);
    }
    before = code;
  }
}

function tryTerms(terms: Term[] | undefined, text: string, at: number, found: (term: Term, start: number, end: number) => void): void {
  if (!terms) return;
  for (const term of terms) {
    const end = matchTerm(term, text, at);
    if (end > at) found(term, at, end);
  }
}

/** Where a term that begins at `at` ends, or -1. */
export function matchTerm(term: Term, text: string, at: number): number {
  let end = matchPart(term.first, text, at);
  for (const part of term.rest) {
    if (end < 0) return -1;
    end = matchLater(part, text, end);
  }
  return end;
}

function matchPart(part: Part, text: string, at: number): number {
  if (!text.startsWith(part.text, at)) return -1;
  let end = at + part.text.length;
  if (!isWordPart(text.charCodeAt(end - 1)) || !isWordPart(text.charCodeAt(end))) return end;
  if (!part.open) return -1;
  const limit = Math.min(text.length, end + 24);
  while (end < limit && isWordPart(text.charCodeAt(end))) end += 1;
  return end;
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
