import { isWordPart } from './character-classes';
import { badgeReading, plainReading } from './confusables';

/** A draft as the matchers read it, and the way back to the draft. */
export interface FoldedText {
  text: string;
  /** For each UTF-16 unit of `text`, the range of the draft that it was read from. Both only ever grow. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Invisible: soft hyphen, joiners, direction marks, variation selectors, Hangul fillers, tags. */
const INVISIBLE = /^[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\u{e0000}-\u{e0fff}]$/u;
const MARK = /^\p{M}$/u;
const MARKS = /\p{M}/gu;
const SPACE = /^[\s\u2800]$/u;
const KANA_MARK = /^[\u3099\u309a\uff9e\uff9f]$/;
const KANA = /^[\u3041-\u30ff\uff66-\uff9d]$/;
const ROMAN = /[\u00c0-\u024f\u0370-\u058f\u1e00-\u1fff]/u;

/** Quotation marks say nothing that a rule asks for: "press “Yes”" is read without them. An apostrophe within a word stays. */
const QUOTES = new Set('"“”„‟«»″「」『』');
const LETTER = /^\p{L}$/u;

const NEWLINE = 10;
const SPACE_CODE = 32;
const APOSTROPHE = 39;

/** The most units that one unit of a draft is read as. */
const LONGEST_READING = 4;

const READINGS = new Map<number, string>();
const KEPT_READINGS = 8192;

/** How many units `String.fromCharCode` is given at once. */
const PORTION = 4096;

/**
 * Folds a text for matching: compatibility forms, case, accents, look-alike letters, foreign digits, invisible signs,
 * runs of spaces. Newlines stay, as one. Linear; any string, lone surrogates included.
 */
export function foldText(raw: string): FoldedText {
  const end = endOfPlain(raw);
  return end < 0 ? foldUnits(raw) : new PlainText(raw, end);
}

/**
 * Where a text ends of which every unit is read as itself in lower case, as most lines of most drafts in English are; the line breaks
 * after its last are none. -1: it must be folded unit by unit.
 */
function endOfPlain(raw: string): number {
  let end = raw.length;
  while (end > 1 && raw.charCodeAt(end - 1) === NEWLINE) end -= 1;
  if (end < raw.length) end += 1;
  let before = NEWLINE;
  for (let at = 0; at < end; at += 1) {
    const code = raw.charCodeAt(at);
    if (!(code >= 97 && code <= 122)) {
      if (code > 126 || code === 34 || code === 96 || (code < 32 && code !== NEWLINE)) return -1;
      if ((code === SPACE_CODE || code === NEWLINE) && (at === 0 || before === NEWLINE || (code === SPACE_CODE && before === SPACE_CODE))) return -1;
      if (code === APOSTROPHE && !(isAsciiLetter(before) && isAsciiLetter(raw.charCodeAt(at + 1)))) return -1;
    }
    before = code;
  }
  return end;
}

function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** A plain text: each of its units was read from one of the draft's, the last from all the line breaks at the end. */
class PlainText implements FoldedText {
  readonly text: string;
  readonly #whole: number;
  #starts: Uint32Array | undefined = undefined;
  #ends: Uint32Array | undefined = undefined;

  constructor(raw: string, end: number) {
    this.text = (end < raw.length ? raw.slice(0, end) : raw).toLowerCase();
    this.#whole = raw.length;
  }

  get starts(): Uint32Array {
    return this.#starts ??= Uint32Array.from(this.text, (_, i) => i);
  }

  get ends(): Uint32Array {
    if (this.#ends) return this.#ends;
    const ends = Uint32Array.from(this.text, (_, i) => i + 1);
    ends[ends.length - 1] = this.#whole;
    return this.#ends = ends;
  }
}

/** Where readings are gathered; only as much as was written is kept. */
let scratch = { units: new Uint16Array(0), starts: new Uint32Array(0), ends: new Uint32Array(0) };
const SMALLEST_SCRATCH = 4096;
const LARGEST_SCRATCH = 65536;

function foldUnits(raw: string): FoldedText {
  const length = readUnits(raw);
  const { units, starts, ends } = scratch;
  const folded = { text: textOf(units, length), starts: starts.slice(0, length), ends: ends.slice(0, length) };
  if (units.length > LARGEST_SCRATCH) scratch = { units: new Uint16Array(0), starts: new Uint32Array(0), ends: new Uint32Array(0) };
  return folded;
}

/** Writes what a text is read as into `scratch`, and says how much it is. */
function readUnits(raw: string): number {
  const size = raw.length * LONGEST_READING;
  if (scratch.units.length < size) {
    const room = Math.max(size, SMALLEST_SCRATCH);
    scratch = { units: new Uint16Array(room), starts: new Uint32Array(room), ends: new Uint32Array(room) };
  }
  const { units, starts, ends } = scratch;
  let length = 0;
  let at = 0;
  while (at < raw.length) {
    const unit = raw.charCodeAt(at);
    if ((unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90)) {
      units[length] = unit >= 65 && unit <= 90 ? unit + 32 : unit;
      starts[length] = at;
      at += 1;
      ends[length] = at;
      length += 1;
      continue;
    }
    const code = raw.codePointAt(at) as number;
    let next = at + (code > 0xffff ? 2 : 1);
    let reading = readingOf(code);
    if (code >= 0x3041 && code <= 0xff9d && next < raw.length && isKanaMark(raw.charCodeAt(next)) && KANA.test(raw[at] as string)) {
      reading = raw.slice(at, next + 1).normalize('NFKC');
      next += 1;
    }
    const last = length > 0 ? units[length - 1] as number : 0;
    const first = reading.length > 0 ? reading.charCodeAt(0) : 0;
    if (first === APOSTROPHE && !(isWordPart(last) && LETTER.test(raw[next] ?? ''))) reading = '';
    const isRepeatedSpace = (first === SPACE_CODE && (last === SPACE_CODE || last === NEWLINE)) || (first === NEWLINE && last === NEWLINE);
    if (isRepeatedSpace && length > 0) ends[length - 1] = next;
    else {
      for (let i = 0; i < reading.length; i += 1) {
        units[length] = reading.charCodeAt(i);
        starts[length] = at;
        ends[length] = next;
        length += 1;
      }
    }
    at = next;
  }
  return length;
}

function textOf(units: Uint16Array, length: number): string {
  if (length <= PORTION) return fromUnits(units.subarray(0, length));
  const portions: string[] = [];
  for (let from = 0; from < length; from += PORTION) portions.push(fromUnits(units.subarray(from, Math.min(length, from + PORTION))));
  return portions.join('');
}

// Spread would ask an iterator for each unit.
const fromUnits = (units: Uint16Array): string => String.fromCharCode.apply(null, units as unknown as number[]);

/** The folded form of a term of a language pack. */
export function foldTerm(term: string): string {
  if (/^[a-z0-9 ]*$/.test(term)) return term;
  const length = readUnits(term);
  return textOf(scratch.units, length);
}

/** A mark that makes another kana of the one before it. */
export function isKanaMark(code: number): boolean {
  return code >= 0x3099 && KANA_MARK.test(String.fromCharCode(code));
}

/** What one code point is read as by itself. */
export function readingOf(code: number): string {
  const known = READINGS.get(code);
  if (known !== undefined) return known;
  const reading = computeReading(code);
  if (READINGS.size < KEPT_READINGS) READINGS.set(code, reading);
  return reading;
}

/** Chinese characters, hiragana and katakana that are no compatibility forms: no need to ask after them one by one. */
function isOwnNormalForm(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa);
}

function computeReading(code: number): string {
  const sign = String.fromCodePoint(code);
  if (isOwnNormalForm(code)) return plainReading(sign);
  if (sign === '\n' || sign === '\r' || sign === '\u2028' || sign === '\u2029' || sign === '\v' || sign === '\f') return '\n';
  if (SPACE.test(sign)) return ' ';
  if (INVISIBLE.test(sign) || MARK.test(sign) || QUOTES.has(sign)) return '';
  const badge = badgeReading(code);
  if (badge !== undefined) return badge;
  if (/[\u2018\u2019\u02bc\u2032\u00b4`]/u.test(sign)) return "'";
  let reading = sign.normalize('NFKC').toLowerCase();
  if (ROMAN.test(reading)) reading = reading.normalize('NFD').replace(MARKS, '');
  if (SPACE.test(reading[0] ?? '')) return ' ';
  let plain = '';
  for (const part of reading) plain += plainReading(part);
  // Some signs unfold to whole phrases (U+FDFA to eighteen letters); nothing that a rule looks for is longer than a few.
  return plain.length > LONGEST_READING ? sign : plain;
}
