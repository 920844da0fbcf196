import { isDigit, isSpaceless, isWordPart } from '../normalise/character-classes';
import { stepOn, type Step, type TermIndex, type Word } from './term-index';
import { EMPTY_HASH, hashWith } from './term-sources';
import { endOfOpenWord, endOfTerm, endOfWord, matchPart, type Tag, type Term } from './terms';

/** No term has a word as long: of longer ones the beginning says all. */
const LONGEST_WORD = 48;

/** What is kept of a scan for the next: a draft has some hundreds of words. */
const KEPT = 65536;

/** Words and signs of the text that was cut last, in its order. Filled anew by each `cutWords`. */
const TOKENS = {
  count: 0,
  starts: [] as number[],
  ends: [] as number[],
  /** `undefined` for a sign of a script without spaces, which ends where it starts. */
  words: [] as (Word | undefined)[],
};

/** What `cutWords` saw on its way. */
export interface Cut {
  /** Signs of scripts without spaces. */
  spaceless: number;
  /** A hyphen or apostrophe stands in it. */
  isJoined: boolean;
  /** Something may break up or replace letters: without it no word is in disguise. */
  mayHide: boolean;
}

/** The terms that the last `scanTerms` found, in the order of their starts. Filled anew by each. */
export const FOUND = { count: 0, tags: [] as Tag[], starts: [] as number[], ends: [] as number[] };

/**
 * Cuts a text into the words and signs that terms are looked for by.
 * @param text folded text
 */
export function cutWords(index: TermIndex, text: string): Cut {
  const { starts, ends, words } = TOKENS;
  const length = text.length;
  let count = 0;
  let spaceless = 0;
  let isJoined = false;
  let mayHide = false;
  let singles = 0;
  let wordEnd = -1;
  let signEnd = -1;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    if (isWordPart(code)) {
      const start = at;
      let hash = EMPTY_HASH;
      let kinds = 0;
      do {
        hash = hashWith(hash, code);
        kinds |= isDigit(code) ? 1 : 2;
        at += 1;
        if (at === length) break;
        code = text.charCodeAt(at);
      } while (isWordPart(code));
      if (kinds === 3) mayHide = true;
      starts[count] = start;
      ends[count] = wordEnd = at;
      words[count] = at - start > LONGEST_WORD ? index.wordOf(text.slice(start, start + LONGEST_WORD)) : index.wordAt(text, start, at, hash);
      count += 1;
      continue;
    }
    if (code >= 0x3005 && isSpaceless(code)) {
      starts[count] = ends[count] = at;
      words[count] = undefined;
      count += 1;
      spaceless += 1;
      at += 1;
      signEnd = at;
      continue;
    }
    const after = at + 1 < length ? text.charCodeAt(at + 1) : 0;
    if (code === 39 || code === 45) isJoined = true;
    if (signEnd === at || (after >= 0x3005 && isSpaceless(after))) mayHide ||= !isClosing(code);
    else if (wordEnd === at) {
      singles = starts[count - 1] === at - 1 ? singles + 1 : 0;
      if (singles > 2 || (code !== 32 && code !== 45 && code !== 39 && (!isClosing(code) || isWordPart(after)))) mayHide = true;
    }
    at += 1;
  }
  TOKENS.count = count;
  return { spaceless, isJoined, mayHide };
}

/** Comma and stops, of either width: they end a word and break none up, unless a letter follows at once. */
function isClosing(code: number): boolean {
  return code === 44 || code === 46 || code === 33 || code === 63 || code === 58 || code === 59 || code === 0x3002 || code === 0x3001 || code === 10;
}

/**
 * Looks for every term at every place where a word can begin. Each place walks along the phrases that begin with its word, so that
 * the time does not grow with the number of terms. What it finds stands in `FOUND`.
 * @param text the text that was cut last, `spaced`
 */
export function scanTerms(index: TermIndex, text: string): void {
  const { count, starts, words } = TOKENS;
  if (FOUND.tags.length > KEPT) FOUND.tags.length = FOUND.starts.length = FOUND.ends.length = 0;
  FOUND.count = 0;
  for (let i = 0; i < count; i += 1) {
    const word = words[i];
    if (!word) scanSigns(index, text, starts[i] as number);
    else if (!word.isIdle) scanWord(word, text, i, count);
  }
  if (count > KEPT) TOKENS.starts.length = TOKENS.ends.length = TOKENS.words.length = 0;
}

function scanSigns(index: TermIndex, text: string, start: number): void {
  let current = index.signAt(text.charCodeAt(start));
  let at = start + 1;
  while (current) {
    if (current.ends) tellEnds(current.ends, text, start, at);
    if (!current.only || at >= text.length) return;
    current = stepOn(current, text.charCodeAt(at));
    at += 1;
  }
}

/** Terms whose first part has just been read; one that ends within a word counts only if it may go on. */
function tellEnds(ends: readonly Term[], text: string, start: number, end: number): void {
  const cut = isWordPart(text.charCodeAt(end - 1)) && isWordPart(text.charCodeAt(end));
  const whole = cut ? endOfWord(text, end) : end;
  for (const term of ends) {
    if (cut && !term.first.open) continue;
    tell(term, text, start, term.first.open ? whole : end);
  }
}

function scanWord(word: Word, text: string, first: number, count: number): void {
  const { starts, ends, words } = TOKENS;
  const start = starts[first] as number;
  let end = ends[first] as number;
  for (const term of word.open) tell(term, text, start, endOfOpenWord(start, end, term.first.text.length));
  let current: Step | undefined = word.step;
  let i = first;
  while (current) {
    if (current.ends) for (const term of current.ends) tell(term, text, start, end);
    if ((!current.only && !current.open) || i + 1 >= count || starts[i + 1] !== end + 1 || text.charCodeAt(end) !== 32) break;
    const next = words[i += 1];
    if (!next) break;
    end = ends[i] as number;
    if (current.open) {
      const nextStart = starts[i] as number;
      const code = text.charCodeAt(nextStart);
      for (const open of current.open) if (open.first === code) tellOpen(open.beginning, open.terms, text, start, nextStart, end);
    }
    current = next.id < 0 ? undefined : stepOn(current, next.id);
  }
  if (word.mixed) scanMixed(word.mixed, word.text.length, text, start);
}

/** @param length of the word that they begin with */
function scanMixed(mixed: readonly Term[], length: number, text: string, start: number): void {
  const code = start + length < text.length ? text.charCodeAt(start + length) : 0;
  for (const term of mixed) {
    if (term.first.text.charCodeAt(length) !== code) continue;
    const end = matchPart(term.first, text, start);
    if (end > start) tell(term, text, start, end);
  }
}

function tellOpen(beginning: string, terms: readonly Term[], text: string, start: number, nextStart: number, nextEnd: number): void {
  if (nextEnd - nextStart < beginning.length || !text.startsWith(beginning, nextStart)) return;
  for (const term of terms) tell(term, text, start, endOfOpenWord(nextStart, nextEnd, beginning.length));
}

function tell(term: Term, text: string, start: number, end: number): void {
  const last = endOfTerm(term, text, end);
  if (last < 0) return;
  const { count } = FOUND;
  FOUND.tags[count] = term.tag;
  FOUND.starts[count] = start;
  FOUND.ends[count] = last;
  FOUND.count = count + 1;
}
