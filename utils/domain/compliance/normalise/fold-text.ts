import { isWordPart } from './character-classes';
import { badgeReading, plainReading } from './confusables';

/** A draft as the matchers read it, and the way back to the draft. */
export interface FoldedText {
  text: string;
  /** For each UTF-16 unit of `text`, the range of the draft that it was read from. Both only ever grow. */
  starts: Uint32Array;
  ends: Uint32Array;
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

/** The most units that one unit of a draft is read as. */
const LONGEST_READING = 4;

const READINGS = new Map<number, string>();
const KEPT_READINGS = 8192;

/**
 * Folds a text for matching: compatibility forms, case, accents, look-alike letters, foreign digits, invisible signs,
 * runs of spaces. Newlines stay, as one. Linear; any string, lone surrogates included.
 */
export function foldText(raw: string): FoldedText {
  const size = raw.length * LONGEST_READING;
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  const pieces: string[] = [];
  let length = 0;
  let last = '';
  let at = 0;
  while (at < raw.length) {
    const code = raw.codePointAt(at) as number;
    let next = at + (code > 0xffff ? 2 : 1);
    let reading = readingOf(code);
    if (code >= 0x3041 && code <= 0xff9d && next < raw.length && KANA_MARK.test(raw[next] as string) && KANA.test(raw[at] as string)) {
      reading = raw.slice(at, next + 1).normalize('NFKC');
      next += 1;
    }
    if (reading === "'" && !(isWordPart(last.charCodeAt(last.length - 1)) && LETTER.test(raw[next] ?? ''))) reading = '';
    const isRepeatedSpace = (reading === ' ' && (last === ' ' || last === '\n')) || (reading === '\n' && last === '\n');
    if (isRepeatedSpace) ends[length - 1] = next;
    else if (reading !== '') {
      for (let i = 0; i < reading.length; i += 1) {
        starts[length] = at;
        ends[length] = next;
        length += 1;
      }
      pieces.push(reading);
      last = reading;
    }
    at = next;
  }
  return { text: pieces.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
}

/** The folded form of a term of a language pack. */
export function foldTerm(term: string): string {
  return foldText(term).text;
}

function readingOf(code: number): string {
  if (code >= 0x61 && code <= 0x7a) return String.fromCharCode(code);
  const known = READINGS.get(code);
  if (known !== undefined) return known;
  const reading = computeReading(code);
  if (READINGS.size < KEPT_READINGS) READINGS.set(code, reading);
  return reading;
}

function computeReading(code: number): string {
  const sign = String.fromCodePoint(code);
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
