import { isSpaceless, isWordPart } from '../normalise/character-classes';
import { EMPTY_HASH, hashOf, hashWith, TermSources } from './term-sources';
import type { Term } from './terms';

/** One step of a phrase: a word where words are spaced, a sign where they are not. */
export interface Step {
  /** What the first way on goes by; most steps have no other. */
  key: number;
  only: Step | undefined;
  /** The other ways on. */
  next: Map<number, Step> | undefined;
  ends: Term[] | undefined;
  /** Terms whose last word may go on. */
  open: OpenEnd[] | undefined;
}

interface OpenEnd {
  /** The first unit of the beginning. */
  first: number;
  beginning: string;
  terms: Term[];
}

/** A word of a text, and what can begin with it: looked up once for each different word. */
export interface Word {
  text: string;
  hash: number;
  /** Its number among the words of the terms read so far; -1: in none. */
  id: number;
  step: Step | undefined;
  /** Terms whose first word is a beginning of this one. */
  open: readonly Term[];
  /** Terms that begin with this word and go on with other signs. */
  mixed: readonly Term[] | undefined;
  /** Nothing begins with it. */
  isIdle: boolean;
  /** Another word of the same bucket. */
  next: Word | undefined;
}

/** How many different words are remembered; a draft has some hundreds. */
const KEPT_WORDS = 8192;
const BUCKETS = 16384;
/** No beginning of a term is as long. */
const LONGEST_BEGINNING = 24;

const SPACE = 32;
const NONE: readonly Term[] = [];

/**
 * The terms of language packs by the word or sign that they begin with. The packs are gone through before the first question
 * is answered, and the terms of a word are read when a text first holds it: most never are.
 */
export class TermIndex {
  readonly #sources: TermSources;
  readonly #ids = new Map<string, number>();
  readonly #roots = new Map<string, { step: Step | undefined; mixed: readonly Term[] | undefined }>();
  readonly #beginnings = new Map<string, readonly Term[]>();
  readonly #signs = new Map<number, Step | undefined>();
  readonly #buckets: (Word | undefined)[] = Array.from({ length: BUCKETS });
  #kept = 0;

  constructor(sources: TermSources) {
    this.#sources = sources;
  }

  /** `TermSources.placeNext`. */
  placeNext(): boolean {
    return this.#sources.placeNext();
  }

  /** Reads the terms that begin with a word, before a text holds it. @param word folded */
  prepareFor(word: string): void {
    if (isSpaceless(word.charCodeAt(0))) this.signAt(word.charCodeAt(0));
    else this.wordOf(word);
  }

  /** The word that stands in a text from `start` to `end`. @param hash of its units, by `hashWith` */
  wordAt(text: string, start: number, end: number, hash: number): Word {
    for (let word = this.#buckets[bucketOf(hash)]; word; word = word.next) if (word.hash === hash && isAt(word.text, text, start, end)) return word;
    return this.#remember(text.slice(start, end), hash);
  }

  /** A word by itself. */
  wordOf(word: string): Word {
    return this.wordAt(word, 0, word.length, hashOf(word));
  }

  /** What can begin with a sign of a script without spaces. */
  signAt(code: number): Step | undefined {
    const known = this.#signs.get(code);
    if (known || this.#signs.has(code)) return known;
    let root: Step | undefined;
    for (const term of this.#sources.beginningWith(hashWith(EMPTY_HASH, code))) {
      if (term.first.text.charCodeAt(0) !== code) continue;
      let at = root ??= step();
      for (let i = 1; i < term.first.text.length; i += 1) at = stepInto(at, term.first.text.charCodeAt(i));
      (at.ends ??= []).push(term);
    }
    this.#signs.set(code, root);
    return root;
  }

  #remember(text: string, hash: number): Word {
    if (this.#kept >= KEPT_WORDS) {
      this.#buckets.fill(undefined);
      this.#kept = 0;
    }
    const { step: own, mixed } = this.#rootOf(text, hash);
    const open = this.#openOf(text);
    const bucket = bucketOf(hash);
    const word = { text, hash, id: this.#ids.get(text) ?? -1, step: own, open, mixed, isIdle: !own && !mixed && open.length === 0, next: this.#buckets[bucket] };
    this.#buckets[bucket] = word;
    this.#kept += 1;
    return word;
  }

  #rootOf(text: string, hash: number): { step: Step | undefined; mixed: readonly Term[] | undefined } {
    const known = this.#roots.get(text);
    if (known) return known;
    let own: Step | undefined;
    let mixed: Term[] | undefined;
    const terms = this.#sources.beginningWith(hash);
    for (const term of terms) {
      const { first } = term;
      if (!first.text.startsWith(text) || isWordPart(first.text.charCodeAt(text.length)) || (first.open && first.text.length === text.length)) continue;
      if (isWords(first.text)) this.#add(own ??= step(), term);
      else (mixed ??= []).push(term);
    }
    const root = { step: own, mixed };
    if (terms.length > 0) this.#roots.set(text, root);
    return root;
  }

  #add(root: Step, term: Term): void {
    const { text, open } = term.first;
    let at = root;
    let from = text.indexOf(' ') + 1;
    while (from > 0) {
      const space = text.indexOf(' ', from);
      const word = space < 0 ? text.slice(from) : text.slice(from, space);
      if (space < 0 && open) {
        openInto(at, word, term);
        return;
      }
      at = stepInto(at, this.#idOf(word));
      from = space + 1;
    }
    (at.ends ??= []).push(term);
  }

  /** Terms whose first word is a beginning of this one, the longest first. */
  #openOf(text: string): readonly Term[] {
    let found = NONE;
    let hash = EMPTY_HASH;
    for (let length = 1; length <= text.length && length <= LONGEST_BEGINNING; length += 1) {
      hash = hashWith(hash, text.charCodeAt(length - 1));
      if (!this.#sources.hasBeginning(hash)) continue;
      const terms = this.#beginning(text.slice(0, length), hash);
      if (terms.length > 0) found = [...terms, ...found];
    }
    return found;
  }

  #beginning(text: string, hash: number): readonly Term[] {
    const known = this.#beginnings.get(text);
    if (known) return known;
    const terms = this.#sources.beginningSo(hash).filter(({ first }) => first.open && first.text === text);
    if (terms.length > 0) this.#beginnings.set(text, terms);
    return terms;
  }

  #idOf(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#ids.size;
    this.#ids.set(text, id);
    const hash = hashOf(text);
    for (let word = this.#buckets[bucketOf(hash)]; word; word = word.next) if (word.text === text) word.id = id;
    return id;
  }
}

function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

function step(): Step {
  return { key: -1, only: undefined, next: undefined, ends: undefined, open: undefined };
}

/** The way on from a step by a word's number or a sign. */
export function stepOn({ key: first, only, next }: Step, key: number): Step | undefined {
  return first === key ? only : next?.get(key);
}

function stepInto(from: Step, key: number): Step {
  const known = stepOn(from, key);
  if (known) return known;
  const made = step();
  if (from.only) (from.next ??= new Map()).set(key, made);
  else {
    from.key = key;
    from.only = made;
  }
  return made;
}

function openInto(from: Step, beginning: string, term: Term): void {
  const ends = from.open ??= [];
  const known = ends.find((end) => end.beginning === beginning);
  if (known) known.terms.push(term);
  else ends.push({ first: beginning.charCodeAt(0), beginning, terms: [term] });
}

/** True for words with one space between. */
function isWords(text: string): boolean {
  let before = SPACE;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === SPACE ? before === SPACE : !isWordPart(code)) return false;
    before = code;
  }
  return before !== SPACE;
}
