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
  /** Read under a disguise. */
  disguised?: boolean;
}

/** One step of a phrase: a word where words are spaced, a sign where they are not. */
interface Step<K> {
  next: Map<K, Step<K>> | undefined;
  ends: Term[] | undefined;
  /** Terms whose last word may go on: its beginning, then the terms. */
  open: Map<string, Term[]> | undefined;
}

/** What a text's word can begin, and its number among the words of all terms: looked up once for each different word. */
interface WordEntry {
  /** -1: in no term. */
  id: number;
  step: Step<number> | undefined;
  open: Term[];
  mixed: Term[] | undefined;
  /** Nothing begins with it. */
  isIdle: boolean;
}

export interface TermIndex {
  /** The words of all terms, numbered. */
  ids: Map<string, number>;
  /** Phrases of spaced words, by the numbers of their words. */
  words: Step<number>;
  /** Phrases that begin with a spaced word and go on with other signs, by that word. */
  mixed: Map<string, Term[]>;
  /** Phrases of scripts without spaces, by sign. */
  signs: Step<number>;
  entries: Map<string, WordEntry>;
}

const GAP = 6;
/** No term has a word as long: of longer ones the beginning says all. */
const LONGEST_WORD = 48;

/** How many different words are remembered; a draft has some hundreds. */
const KEPT_WORDS = 8192;

/** `!`-less and unquoted source of a term, for each way to spell it. */
export function termsOf(source: string, concept: number, language: number): Term[] {
  const except = source.startsWith('!');
  return spellingsOf(source.replace(/^!?[「『“"]?/u, '')).flatMap((spelling) => {
    const [first, ...rest] = partsOf(spelling);
    return first ? [{ first, rest, concept, language, except }] : [];
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
  return text.includes("'") || text.includes('-') ? text.replace(/['-]/g, ' ') : text;
}

/**
 * @param packs one list of `|`-separated terms for each concept, for each language; a pack's place is its language's number
 * @param concepts the names of all concepts; a name's place is its number
 * @param wanted the concepts of this index
 */
export function buildTermIndex<C extends string>(packs: ReadonlyArray<Readonly<Partial<Record<C, string>>>>, concepts: readonly C[], wanted: (concept: C) => boolean): TermIndex {
  const index: TermIndex = { ids: new Map(), words: step(), mixed: new Map(), signs: step(), entries: new Map() };
  packs.forEach((pack, language) => {
    concepts.forEach((name, concept) => {
      const sources = pack[name];
      if (sources === undefined || !wanted(name)) return;
      for (const source of new Set(sources.split('|'))) for (const term of termsOf(source, concept, language)) addTerm(index, term);
    });
  });
  return index;
}

function step<K>(): Step<K> {
  return { next: undefined, ends: undefined, open: undefined };
}

function addTerm(index: TermIndex, term: Term): void {
  const { text, open } = term.first;
  if (isSpaceless(text.charCodeAt(0))) {
    let at = index.signs;
    for (let i = 0; i < text.length; i += 1) at = stepInto(at, text.charCodeAt(i));
    (at.ends ??= []).push(term);
    return;
  }
  if (!isWordPart(text.charCodeAt(0))) return;
  const words = text.split(' ');
  if (!words.every(isWord)) {
    let end = 0;
    while (isWordPart(text.charCodeAt(end))) end += 1;
    const word = text.slice(0, end);
    index.mixed.set(word, [...(index.mixed.get(word) ?? []), term]);
    return;
  }
  let at = index.words;
  const last = words.pop() as string;
  for (const word of words) at = stepInto(at, idOf(index, word));
  if (open) at.open = (at.open ?? new Map<string, Term[]>()).set(last, [...(at.open?.get(last) ?? []), term]);
  else {
    at = stepInto(at, idOf(index, last));
    (at.ends ??= []).push(term);
  }
}

function idOf({ ids }: TermIndex, word: string): number {
  const known = ids.get(word);
  if (known !== undefined) return known;
  ids.set(word, ids.size);
  return ids.size - 1;
}

function stepInto<K>(from: Step<K>, key: K): Step<K> {
  from.next ??= new Map();
  let next = from.next.get(key);
  if (!next) from.next.set(key, next = step());
  return next;
}

function isWord(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (!isWordPart(text.charCodeAt(i))) return false;
  return text.length > 0;
}

/** German is also written without umlauts: "fuer" for "für". */
function spellingsOf(term: string): string[] {
  if (!/[äöü]/i.test(term)) return [term];
  return [term, term.replace(/[äöü]/gi, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter.toLowerCase()] ?? letter}e`)];
}

/**
 * Looks for every term at every place where a word can begin. Each place walks along the phrases that begin with its word, so that
 * the time does not grow with the number of terms.
 * @param text folded text, `spaced`
 * @param found told the term and its range; ranges come in the order of their starts
 */
export function scanTerms(index: TermIndex, text: string, found: (term: Term, start: number, end: number) => void): void {
  const { starts, ends, entries } = TOKENS;
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isWordPart(code)) {
      let end = at + 1;
      while (end < text.length && isWordPart(text.charCodeAt(end))) end += 1;
      starts[count] = at;
      ends[count] = end;
      entries[count] = entryFor(index, text.slice(at, Math.min(end, at + LONGEST_WORD)));
      count += 1;
      at = end;
    } else {
      if (isSpaceless(code)) {
        starts[count] = at;
        entries[count] = undefined;
        count += 1;
      }
      at += 1;
    }
  }
  for (let i = 0; i < count; i += 1) {
    const entry = entries[i];
    if (!entry) scanSigns(index, text, starts[i] as number, found);
    else if (!entry.isIdle) scanWord(entry, text, i, count, found);
  }
}

/** Words and signs of the text that is being scanned: filled anew each time, never read afterwards. */
const TOKENS: { starts: number[]; ends: number[]; entries: (WordEntry | undefined)[] } = { starts: [], ends: [], entries: [] };

function entryFor(index: TermIndex, word: string): WordEntry {
  const known = index.entries.get(word);
  if (known) return known;
  if (index.entries.size >= KEPT_WORDS) index.entries.clear();
  const entry = entryOf(index, word);
  index.entries.set(word, entry);
  return entry;
}

function scanSigns(index: TermIndex, text: string, start: number, found: (term: Term, start: number, end: number) => void): void {
  let current = index.signs.next?.get(text.charCodeAt(start));
  let at = start + 1;
  while (current) {
    if (current.ends) tellEnds(current.ends, text, start, at, found);
    if (!current.next) return;
    current = current.next.get(text.charCodeAt(at));
    at += 1;
  }
}

/** Terms whose first part has just been read; one that ends within a word counts only if it may go on. */
function tellEnds(ends: readonly Term[], text: string, start: number, end: number, found: (term: Term, start: number, end: number) => void): void {
  const cut = isWordPart(text.charCodeAt(end - 1)) && isWordPart(text.charCodeAt(end));
  const whole = cut ? endOfWord(text, end) : end;
  for (const term of ends) {
    if (cut && !term.first.open) continue;
    tell(term, text, start, term.first.open ? whole : end, found);
  }
}

function scanWord(entry: WordEntry, text: string, first: number, count: number, found: (term: Term, start: number, end: number) => void): void {
  const { starts, ends, entries } = TOKENS;
  const start = starts[first] as number;
  const end = ends[first] as number;
  for (const term of entry.open) tell(term, text, start, Math.min(end, start + term.first.text.length + 24), found);
  let current = entry.step;
  let i = first;
  while (current) {
    if (current.ends) for (const term of current.ends) tell(term, text, start, ends[i] as number, found);
    if ((!current.next && !current.open) || i + 1 >= count || starts[i + 1] !== (ends[i] as number) + 1 || text.charCodeAt(ends[i] as number) !== 32) break;
    const next = entries[i += 1];
    if (!next) break;
    if (current.open) tellOpen(current.open, text, start, starts[i] as number, ends[i] as number, found);
    current = next.id < 0 ? undefined : current.next?.get(next.id);
  }
  if (entry.mixed) for (const term of entry.mixed) {
    const partEnd = matchPart(term.first, text, start);
    if (partEnd > start) tell(term, text, start, partEnd, found);
  }
}

function tellOpen(open: Map<string, Term[]>, text: string, start: number, nextStart: number, nextEnd: number, found: (term: Term, start: number, end: number) => void): void {
  for (const [beginning, terms] of open) {
    if (nextEnd - nextStart < beginning.length || !text.startsWith(beginning, nextStart)) continue;
    for (const term of terms) tell(term, text, start, Math.min(nextEnd, nextStart + beginning.length + 24), found);
  }
}

function entryOf(index: TermIndex, word: string): WordEntry {
  const open: Term[] = [];
  if (index.words.open) for (let length = Math.min(word.length, 24); length > 0; length -= 1) open.push(...(index.words.open.get(word.slice(0, length)) ?? []));
  const id = index.ids.get(word) ?? -1;
  const entry = { id, step: id < 0 ? undefined : index.words.next?.get(id), open, mixed: index.mixed.get(word) };
  return { ...entry, isIdle: !entry.step && !entry.mixed && open.length === 0 };
}

function tell(term: Term, text: string, start: number, end: number, found: (term: Term, start: number, end: number) => void): void {
  let last = end;
  for (const part of term.rest) {
    last = matchLater(part, text, last);
    if (last < 0) return;
  }
  found(term, start, last);
}

function endOfWord(text: string, at: number): number {
  const limit = Math.min(text.length, at + 24);
  let end = at;
  while (end < limit && isWordPart(text.charCodeAt(end))) end += 1;
  return end;
}

function matchPart(part: Part, text: string, at: number): number {
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
