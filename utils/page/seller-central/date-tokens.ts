import type { Dictionary } from './date-words';
import type { DateWord, Unit } from './more-date-words';
import { unitOf } from './page-words';

/** One figure or one known word of a printed date, with the signs that stand before it. */
export type Token = NumberToken | WordToken;
export interface NumberToken {
  kind: 'number';
  value: number;
  digits: number;
  unit: Unit | null;
  before: string;
}
export interface WordToken {
  kind: 'word';
  word: DateWord;
  before: string;
}

const LETTER = /[\p{L}\p{M}]/u;
/** Written without spaces: a word may end where the next begins. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const SIGN = /[,./:\-–—·•|()[\]'،、~⋅・]/;
const LONGEST_UNIT = 8;

export interface Tokens {
  tokens: Token[];
  /** Signs after the last token. */
  after: string;
}

/**
 * Splits a plain text (`plainText`) into figures and words of the dictionary.
 * @returns `null` where anything else stands in it: then it is not a date, or not only one
 */
export function tokensOf(text: string, dictionary: Dictionary): Tokens | null {
  const tokens: Token[] = [];
  let before = '';
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === ' ') {
      at += 1;
      continue;
    }
    if (SIGN.test(char)) {
      before += char;
      at += 1;
      continue;
    }
    const figure = /^\d+/.exec(text.slice(at, at + 12))?.[0];
    if (figure) {
      at += figure.length;
      const unit = unitAt(text, at);
      if (unit) at = unit.end;
      tokens.push({ kind: 'number', value: Number(figure), digits: figure.length, unit: unit?.unit ?? null, before });
    } else {
      const end = longestWord(text, at, dictionary);
      const word = dictionary.words.get(text.slice(at, end));
      if (!word) return null;
      tokens.push({ kind: 'word', word, before });
      at = end;
    }
    before = '';
  }
  return { tokens, after: before };
}

function unitAt(text: string, from: number): { unit: Unit; end: number } | null {
  const start = text.charAt(from) === ' ' ? from + 1 : from;
  for (let length = LONGEST_UNIT; length > 0; length--) {
    const unit = unitOf(text.slice(start, start + length));
    if (unit && endsAt(text, start, start + length)) return { unit, end: start + length };
  }
  return null;
}

function longestWord(text: string, from: number, { words, lengths }: Dictionary): number {
  for (const length of lengths.get(text.charAt(from)) ?? [])
    if (words.has(text.slice(from, from + length)) && endsAt(text, from, from + length)) return from + length;
  return from;
}

/** A word ends where no letter follows, or where its script is written without spaces. */
function endsAt(text: string, from: number, end: number): boolean {
  if (end > text.length) return false;
  return !LETTER.test(text.charAt(end)) || UNSPACED.test(text.charAt(end - 1)) || (UNSPACED.test(text.charAt(end)) && end > from);
}
