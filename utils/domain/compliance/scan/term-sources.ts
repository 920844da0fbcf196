import { isSpaceless, isWordPart } from '../normalise/character-classes';
import { isKanaMark, readingOf } from '../normalise/fold-text';
import { foldedWord, spellingsOf, termsOf, type Term } from './terms';

/** A hash of a word grows unit by unit, so that one way along a text hashes its words and their beginnings. */
export const EMPTY_HASH = 7;
/** Numbers up to this need no object of their own in any engine. */
const SMALL = 0x3fffffff;

export function hashWith(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) & SMALL;
}

export function hashOf(word: string): number {
  let hash = EMPTY_HASH;
  for (let i = 0; i < word.length; i += 1) hash = hashWith(hash, word.charCodeAt(i));
  return hash;
}

/** The terms of one idea in one language. */
interface TermList {
  /** Separated by `|`. */
  text: string;
  concept: number;
  language: number;
  /** Adds to the text, once, when it is first needed. */
  more: ((text: string) => string) | undefined;
}

const NO_TERMS: readonly Term[] = [];
const BUCKETS = 16384;
const ROOM = 65536;

/**
 * The sources of terms by the hash of what they begin with. Tens of thousands of them come with the seven packs: each is only looked
 * at as far as its first word goes, and read when a text holds that word.
 */
export class TermSources {
  readonly #lists: readonly TermList[];
  /** By the hash of a first word, or of a first sign where words are not spaced. */
  readonly #whole = new Int32Array(BUCKETS);
  /** By the hash of the beginning of a first word: `review*`. */
  readonly #open = new Int32Array(BUCKETS);
  // Of each source its hash, list and place, and the source before it in its bucket, counted from 1: objects would take ten times as long to make.
  #hashes = new Int32Array(0);
  #inList = new Uint16Array(0);
  #places = new Int32Array(0);
  #before = new Int32Array(0);
  #count = 0;
  /** How many lists are placed. */
  #placed = 0;
  readonly #signs = new Map<number, number>();

  /**
   * @param packs one list of `|`-separated terms for each concept, for each language; a pack's place is its language's number
   * @param concepts the names of all concepts; a name's place is its number
   * @param wanted the concepts to be looked for
   * @param more what adds further terms to those of a concept in a language, if anything: asked at the first question
   */
  static of<C extends string>(packs: ReadonlyArray<Readonly<Partial<Record<C, string>>>>, concepts: readonly C[], wanted: (concept: C) => boolean, more?: (language: number, concept: C) => ((text: string) => string) | undefined): TermSources {
    return new TermSources(packs.flatMap((pack, language) => concepts.flatMap((name, concept) => {
      const text = pack[name];
      return text !== undefined && wanted(name) ? [{ text, concept, language, more: more?.(language, name) }] : [];
    })));
  }

  private constructor(lists: readonly TermList[]) {
    this.#lists = lists;
  }

  /** Terms whose first word or sign has this hash, and perhaps others, in the order of the packs. */
  beginningWith(hash: number): readonly Term[] {
    return this.#read(this.#whole, hash);
  }

  /** Terms whose first word goes on behind a beginning of this hash, and perhaps others. */
  beginningSo(hash: number): readonly Term[] {
    return this.#read(this.#open, hash);
  }

  hasBeginning(hash: number): boolean {
    return this.#last(this.#open, hash) > 0;
  }

  /** The last source of a hash; 0: none. */
  #last(buckets: Int32Array, hash: number): number {
    while (this.#placed < this.#lists.length) this.placeNext();
    let source = buckets[bucketOf(hash)] as number;
    while (source > 0 && this.#hashes[source] !== hash) source = this.#before[source] as number;
    return source;
  }

  #read(buckets: Int32Array, hash: number): readonly Term[] {
    const last = this.#last(buckets, hash);
    if (last === 0) return NO_TERMS;
    const sources: number[] = [];
    for (let source = last; source > 0; source = this.#before[source] as number) if (this.#hashes[source] === hash) sources.push(source);
    const terms: Term[] = [];
    let list: TermList | undefined;
    const seen = new Set<string>();
    for (let i = sources.length - 1; i >= 0; i -= 1) {
      const source = sources[i] as number;
      const own = this.#lists[this.#inList[source] as number] as TermList;
      if (own !== list) seen.clear();
      list = own;
      const from = this.#places[source] as number;
      const text = own.text.slice(from, endOf(own.text, from));
      if (seen.has(text)) continue;                                       // stands twice in its list
      seen.add(text);
      terms.push(...termsOf(text, own.concept, own.language));
    }
    return terms;
  }

  /**
   * Places the terms of one idea in one language: what a question would else wait for, in portions of less than a millisecond.
   * @returns false: nothing is left to be placed
   */
  placeNext(): boolean {
    const list = this.#lists[this.#placed];
    if (!list) return false;
    if (list.more) list.text = list.more(list.text);
    this.#placeList(this.#placed, list.text);
    this.#placed += 1;
    return true;
  }

  /** All in one loop: there are so many that a call for each is felt. */
  #placeList(list: number, text: string): void {
    for (let from = 0; from <= text.length;) {
      const to = endOf(text, from);
      const start = startOf(text, from, to);
      let at = start;
      let hash = EMPTY_HASH;
      let code = at < to ? text.charCodeAt(at) : BAR;
      while ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
        hash = hashWith(hash, code);
        at += 1;
        code = at < to ? text.charCodeAt(at) : BAR;
      }
      if (at > start && (code === SPACE || code === BAR || code === HYPHEN)) this.#add(this.#whole, hash, list, from);
      else if (at > start && code === STAR && (at + 1 === to || text.charCodeAt(at + 1) === SPACE)) this.#add(this.#open, hash, list, from);
      else if (at === start && code >= 0x3005 && !isKanaMark(text.charCodeAt(at + 1)) && isSpaceless(this.#signOf(code))) this.#add(this.#whole, hashWith(EMPTY_HASH, this.#signOf(code)), list, from);
      else this.#placeFolded(list, text, from, to);
      from = to + 1;
    }
  }

  /** A source whose first word must be folded to be compared. */
  #placeFolded(list: number, text: string, from: number, to: number): void {
    const word = text.slice(startOf(text, from, to), to).split(' ', 1)[0] as string;
    const isOpen = word.endsWith('*');
    let known: string | undefined;
    for (const spelling of spellingsOf(isOpen ? word.slice(0, -1) : word)) {
      const folded = foldedWord(spelling);
      if (folded === known) continue;
      known = folded;
      if (isSpaceless(folded.charCodeAt(0))) this.#add(this.#whole, hashWith(EMPTY_HASH, folded.charCodeAt(0)), list, from);
      else {
        let end = 0;
        while (end < folded.length && isWordPart(folded.charCodeAt(end))) end += 1;
        if (end > 0) this.#add(isOpen && end === folded.length ? this.#open : this.#whole, hashOf(folded.slice(0, end)), list, from);
      }
    }
  }

  #add(buckets: Int32Array, hash: number, list: number, from: number): void {
    const source = this.#count += 1;
    if (source >= this.#hashes.length) this.#makeRoom(source + ROOM);
    const bucket = bucketOf(hash);
    this.#hashes[source] = hash;
    this.#inList[source] = list;
    this.#places[source] = from;
    this.#before[source] = buckets[bucket] as number;
    buckets[bucket] = source;
  }

  #makeRoom(size: number): void {
    const grown = <A extends Int32Array | Uint16Array>(array: A, wider: A): A => {
      wider.set(array);
      return wider;
    };
    this.#hashes = grown(this.#hashes, new Int32Array(size));
    this.#inList = grown(this.#inList, new Uint16Array(size));
    this.#places = grown(this.#places, new Int32Array(size));
    this.#before = grown(this.#before, new Int32Array(size));
  }

  #signOf(code: number): number {
    let sign = this.#signs.get(code);
    if (sign === undefined) this.#signs.set(code, sign = readingOf(code).charCodeAt(0));
    return sign;
  }
}

const BAR = 124;
const SPACE = 32;
const STAR = 42;
const HYPHEN = 45;
const EXCEPTION = 33;
const PLAIN_ENDING = 176;

/** Where the first word of a source begins: behind the sign of an exception or of a plain ending and a quotation mark. */
function startOf(text: string, from: number, to: number): number {
  const sign = text.charCodeAt(from);
  const at = sign === EXCEPTION || sign === PLAIN_ENDING ? from + 1 : from;
  const code = at < to ? text.charCodeAt(at) : 0;
  return code === 34 || code === 0x201c || code === 0x300c || code === 0x300e ? at + 1 : at;
}

function endOf(text: string, from: number): number {
  const bar = text.indexOf('|', from);
  return bar < 0 ? text.length : bar;
}

function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
}
