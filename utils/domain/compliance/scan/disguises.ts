import { isHan, isKana, isLetter, isSpaceless, isWordPart } from '../normalise/character-classes';
import { foldTerm } from '../normalise/fold-text';
import { LANGUAGES } from '../languages/all-languages';
import { CONCEPTS, type Concept } from '../languages/concepts';
import { tagOf, type Tag } from './terms';

/** Ideas that people disguise: what is written with gaps, signs or digits in it is still read as the word. */
const DISGUISED: readonly Concept[] = [
  'app', 'wallet', 'competitor', 'review', 'goodRating', 'badRating', 'coupon', 'benefit', 'mailProvider', 'callUs', 'outsideAmazon', 'rateUs', 'transfer', 'insult', 'contactData', 'phoneCue', 'changeIt', 'qr', 'ourSite', 'crossSell', 'smallGift', 'tester', 'optOut',
];

/** Digits and signs written for letters. `i` and `l` are one, because `1` stands for both. */
const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b', i: 'l' };
const LEET_SIGNS: Readonly<Record<string, string>> = { '@': 'a', $: 's', '!': 'l', '|': 'l', '€': 'e', '+': 't' };

interface DisguiseTerm {
  letters: string;
  open: boolean;
  tags: Tag[];
}

/** A term read under its disguise; the range is of folded text. */
export interface DisguisedHit {
  tag: Tag;
  start: number;
  end: number;
}

let known: Map<string, DisguiseTerm[]> | undefined;

/** The draft without what separates letters, and where each unit came from. */
interface Tight {
  letters: string;
  at: number[];
  /** How many disguises (gaps taken out, digits read as letters) stand before each unit. */
  disguises: number[];
  /** 1 where a word may begin or end although letters touch: within spaced-out letters. */
  loose: boolean[];
}

/** Terms that are written with gaps ("w e c h a t", "v❤信"), signs ("wh@tsapp") or digits ("te1egram") in them, in a text that `mayHide` some. */
export function disguisedHits(text: string): DisguisedHit[] {
  const tight = tighten(text);
  const last = tight.letters.length - 1;
  if (last < 1 || tight.disguises[last] === 0) return [];
  known ??= disguiseTerms();
  const hits: DisguisedHit[] = [];
  const total = tight.disguises;
  for (let i = 0; i <= last; i += 1) {
    // nothing to unmask within reach
    if ((total[Math.min(last, i + 24)] ?? 0) === (total[i] ?? 0) && !isDisguisedAt(tight, i)) continue;
    const code = tight.letters.charCodeAt(i);
    const spaceless = isSpaceless(code);
    if (!spaceless && !(isWordStart(tight, i) && isWordPart(code))) continue;
    for (const head of [tight.letters.slice(i, i + 2), tight.letters.slice(i, i + 4)]) {
      for (const term of known.get(head) ?? []) {
        const end = i + term.letters.length;
        if (end > last + 1 || !tight.letters.startsWith(term.letters, i)) continue;
        if ((total[end - 1] ?? 0) === (total[i] ?? 0) && !isDisguisedAt(tight, i)) continue;
        if (!term.open && !isWordEnd(tight, end)) continue;
        for (const tag of term.tags) hits.push({ tag, start: tight.at[i] as number, end: (tight.at[end - 1] as number) + 1 });
      }
    }
  }
  return hits;
}

function isDisguisedAt(tight: Tight, i: number): boolean {
  return (tight.disguises[i] ?? 0) > (i > 0 ? tight.disguises[i - 1] ?? 0 : 0) && (tight.at[i] ?? 0) - (i > 0 ? tight.at[i - 1] ?? 0 : -1) === 1;
}

function isWordStart(tight: Tight, i: number): boolean {
  return i === 0 || tight.loose[i] === true || !isWordPart(tight.letters.charCodeAt(i - 1));
}

function isWordEnd(tight: Tight, end: number): boolean {
  if (end >= tight.letters.length || tight.loose[end] === true || !isWordPart(tight.letters.charCodeAt(end - 1))) return true;
  return !isWordPart(tight.letters.charCodeAt(end));
}

function tighten(text: string): Tight {
  const tight: Tight = { letters: '', at: [], disguises: [], loose: [] };
  const letters: string[] = [];
  let disguises = 0;
  const push = (letter: string, at: number, loose: boolean): void => {
    letters.push(letter);
    tight.at.push(at);
    tight.disguises.push(disguises);
    tight.loose.push(loose);
  };
  let at = 0;
  let inSpaced = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isWordPart(code) || isSpaceless(code)) {
      const sign = text[at] as string;
      const mixed = isWordPart(code) && !isLetter(code) && (isLetter(text.charCodeAt(at - 1)) || isLetter(text.charCodeAt(at + 1)));
      if (mixed && LEET[sign] !== undefined) disguises += 1;
      push(LEET[sign] ?? sign, at, inSpaced);
      at += 1;
      continue;
    }
    const end = endOfSigns(text, at);
    const before = text.charCodeAt(at - 1);
    const after = text.charCodeAt(end);
    const signs = text.slice(at, end);
    const spaced = isSpacedLetter(text, at, end);
    if (spaced || isIntrusion(signs, before, after)) {
      disguises += 1;
      const leet = signs.length === 1 ? LEET_SIGNS[signs] : undefined;
      if (leet && !spaced) push(leet, at, false);
    } else push(' ', at, false);
    inSpaced = spaced;
    at = end;
  }
  tight.letters = letters.join('');
  return tight;
}

function endOfSigns(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && !isWordPart(text.charCodeAt(end)) && !isSpaceless(text.charCodeAt(end))) end += 1;
  return end;
}

/** True where signs stand inside a word and belong to none: `sha*re`, `v❤信`, `微 信`, `pay.pal`. */
function isIntrusion(signs: string, before: number, after: number): boolean {
  if (signs.length > 4 || Number.isNaN(before) || Number.isNaN(after)) return false;
  if (isKana(before) && isKana(after)) return !/[ ,、。!?:;()《》〜~・·\n-]/.test(signs);
  const spaceless = isHan(before) || isHan(after);
  if (spaceless && (isHan(before) ? isHan(after) || isLetter(after) : isLetter(before))) return !/[,、。!?:;"「」『』()《》\n]/.test(signs);
  if (!isWordPart(before) || !isWordPart(after)) return false;
  return !/[ \n,:;?()"'&/#%<>=[\]{}-]/.test(signs);
}

/** True for the separator between two letters that stand alone, where at least three do in a row: `w e c h a t`. */
function isSpacedLetter(text: string, at: number, end: number): boolean {
  const separator = text.slice(at, end);
  if (separator.length > 3 || /[,\n()"?:;]/.test(separator)) return false;
  if (!isSingleLetter(text, at - 1) || !isSingleLetter(text, end)) return false;
  const next = endOfSigns(text, end + 1);
  const previous = at - 1 - separator.length;
  return (text.startsWith(separator, end + 1) && next - end - 1 === separator.length && isSingleLetter(text, next))
    || (text.startsWith(separator, previous) && isSingleLetter(text, previous - 1));
}

function isSingleLetter(text: string, at: number): boolean {
  return isWordPart(text.charCodeAt(at)) && !isWordPart(text.charCodeAt(at - 1)) && !isWordPart(text.charCodeAt(at + 1));
}

function disguiseTerms(): Map<string, DisguiseTerm[]> {
  const byLetters = new Map<string, DisguiseTerm>();
  LANGUAGES.forEach((pack, language) => {
    for (const concept of DISGUISED) {
      for (const source of (pack.terms[concept] ?? '').split('|')) {
        if (source.startsWith('!') || source.includes('~') || /\*./.test(source)) continue;
        const open = source.endsWith('*');
        const plain = foldTerm(source.replace('*', ''));
        const letters = [...plain].filter((sign) => isWordPart(sign.charCodeAt(0)) || isSpaceless(sign.charCodeAt(0))).map((sign) => LEET[sign] ?? sign).join('');
        if (letters.length < (isSpaceless(letters.charCodeAt(0)) || isSpaceless(letters.charCodeAt(1)) ? 2 : 4)) continue;
        const same = byLetters.get(letters) ?? { letters, open, tags: [] };
        const tag = tagOf(CONCEPTS.indexOf(concept), language, false, true);
        if (!same.tags.includes(tag)) same.tags.push(tag);
        same.open ||= open;
        byLetters.set(letters, same);
      }
    }
  });
  const byHead = new Map<string, DisguiseTerm[]>();
  for (const term of byLetters.values()) {
    const length = isSpaceless(term.letters.charCodeAt(0)) || isSpaceless(term.letters.charCodeAt(1)) ? 2 : 4;
    const head = term.letters.slice(0, length);
    byHead.set(head, [...(byHead.get(head) ?? []), term]);
  }
  return byHead;
}
