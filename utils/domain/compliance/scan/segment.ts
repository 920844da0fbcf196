import { isKana, isSpaceless, isWordPart } from '../normalise/character-classes';
import { foldText, type FoldedText } from '../normalise/fold-text';
import { LANGUAGES, TERM_INDEX } from '../languages/all-languages';
import { CONCEPTS, type Concept } from '../languages/concepts';
import type { FoundMatch } from '../rules/rule';
import { disguisedHits } from './disguises';
import type { Sentence } from './draft';
import { protectedSpans } from './references';
import { sentencesOf } from './sentences';
import { signsIn } from './signs';
import { cutWords, FOUND, scanTerms } from './scan-terms';
import { conceptOf, languageOf, spaced, type Tag } from './terms';

/** A sentence and where every term in it, of whatever language, stands among its segment's. */
export interface ScannedSentence {
  start: number;
  end: number;
  signs: number;
  /** Common words of each language. */
  votes: number[];
  kana: number;
  /** A word that may warn of somebody else's message, or answer with no, stands in it. */
  warns: boolean;
  answersNo: boolean;
  /** It says that something is not done or offered here. */
  declines: boolean;
  from: number;
  to: number;
  /** The sentence as it was last read, by what was known of the draft. */
  read: Sentence | undefined;
}

const FUNCTION = CONCEPTS.indexOf('function' satisfies Concept);
export const WARNING = CONCEPTS.indexOf('warning' satisfies Concept);
export const NO_ANSWER = CONCEPTS.indexOf('answersNo' satisfies Concept);
export const DECLINES = CONCEPTS.indexOf('declines' satisfies Concept);
/** Of the letters that are words of several languages, parts of a list, or what is left of "é". */
const LAST_LATIN = 0x24f;
const NO_VOTES: readonly number[] = LANGUAGES.map(() => 0);

/** A piece of a draft, read without anything around it: the same text is always read alike. */
export class Segment {
  readonly raw: string;
  readonly folded: FoldedText;
  /** Folded text in which a hyphen or apostrophe is a space; same length. */
  readonly words: string;
  /** Signs of the text as it stands. */
  readonly signs: number;
  sentences: ScannedSentence[] = [];
  kana = 0;
  spaceless = 0;
  /** The meaning of every term found, and its range in the folded text, in the order of sentences and starts. */
  tags: Tag[] = [];
  starts: number[] = [];
  ends: number[] = [];
  /** Where it stands in the draft that is being checked. */
  offset = 0;
  /** What the rules for plain text found, once they were asked. */
  matches: readonly FoundMatch[] | undefined = undefined;
  readonly #orderIds: readonly string[];
  #distance: Uint32Array | undefined = undefined;
  #isProtected: Uint8Array | undefined = undefined;

  constructor(raw: string, orderIds: readonly string[]) {
    this.raw = raw;
    this.folded = foldText(raw);
    this.signs = signsIn(raw, 0, raw.length);
    this.#orderIds = orderIds;
    const { text } = this.folded;
    for (const { start, end } of sentencesOf(text)) this.sentences.push({ start, end, signs: signsIn(text, start, end), votes: NO_VOTES.slice(), kana: 0, warns: false, answersNo: false, declines: false, from: 0, to: 0, read: undefined });
    const { spaceless, isJoined, mayHide } = cutWords(TERM_INDEX, text);
    this.words = isJoined ? spaced(text) : text;
    if (this.sentences.length === 0) return;
    this.spaceless = spaceless;
    if (spaceless > 0) this.#countKana();
    this.#scan();
    if (mayHide) for (const { tag, start, end } of disguisedHits(text)) if (this.isProtected[start] !== 1) this.#insert(tag, start, end);
  }

  /** How far apart two places are: two for each word and comma, one for each Chinese or Japanese sign, counted from the start. */
  get distance(): Uint32Array {
    return this.#distance ??= distancesOf(this.words);
  }

  /** 1 for each unit of folded text within an order id, tracking number, date, price, part number and the like. */
  get isProtected(): Uint8Array {
    return this.#isProtected ??= protectedSpans(this.folded.text, this.#orderIds);
  }

  #scan(): void {
    scanTerms(TERM_INDEX, this.words);
    const { sentences } = this;
    const { count, tags, starts, ends } = FOUND;
    let next = 0;
    let sentence = sentences[0] as ScannedSentence;
    let kept = 0;
    for (let i = 0; i < count; i += 1) {
      const start = starts[i] as number;
      while (start >= sentence.end && next + 1 < sentences.length) {
        next += 1;
        sentence = sentences[next] as ScannedSentence;
        sentence.from = sentence.to = kept;
      }
      const end = ends[i] as number;
      if (start < sentence.start || end > sentence.end) continue;
      const tag = tags[i] as Tag;
      const concept = conceptOf(tag);
      if (concept === FUNCTION) {
        if (end - start > 1 || this.words.charCodeAt(start) > LAST_LATIN) sentence.votes[languageOf(tag)] = (sentence.votes[languageOf(tag)] as number) + 1;
      } else {
        tags[kept] = tag;
        starts[kept] = start;
        ends[kept] = end;
        kept += 1;
        sentence.to = kept;
        if (concept === WARNING) sentence.warns = true;
        else if (concept === NO_ANSWER) sentence.answersNo = true;
        else if (concept === DECLINES) sentence.declines = true;
      }
    }
    for (next += 1; next < sentences.length; next += 1) {
      sentence = sentences[next] as ScannedSentence;
      sentence.from = sentence.to = kept;
    }
    this.tags = tags.slice(0, kept);
    this.starts = starts.slice(0, kept);
    this.ends = ends.slice(0, kept);
  }

  #insert(tag: Tag, start: number, end: number): void {
    const at = this.sentences.findIndex((each) => start >= each.start && end <= each.end);
    const own = this.sentences[at];
    if (!own) return;
    this.tags.splice(own.to, 0, tag);
    this.starts.splice(own.to, 0, start);
    this.ends.splice(own.to, 0, end);
    own.to += 1;
    for (const later of this.sentences.slice(at + 1)) {
      later.from += 1;
      later.to += 1;
    }
  }

  #countKana(): void {
    const { sentences, words } = this;
    let next = 0;
    for (let at = 0; at < words.length; at += 1) {
      const code = words.charCodeAt(at);
      if (!isKana(code)) continue;
      this.kana += 1;
      while (next + 1 < sentences.length && at >= (sentences[next] as ScannedSentence).end) next += 1;
      (sentences[next] as ScannedSentence).kana += 1;
    }
  }
}

function distancesOf(words: string): Uint32Array {
  const distance = new Uint32Array(words.length + 1);
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) {
    distance[at] = sum;
    const code = words.charCodeAt(at);
    if (isSpaceless(code)) sum += 1;
    else if (code === 44 || code === 0x3001) sum += 2;
    else if (isWordPart(code) && !isWordPart(words.charCodeAt(at + 1))) sum += 2;
  }
  distance[words.length] = sum;
  return distance;
}
