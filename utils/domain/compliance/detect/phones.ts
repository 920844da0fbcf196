import { isDigit, isLetter } from '../normalise/character-classes';
import { has, hitsOf, isRefused, wordsBetween } from '../scan/meaning';
import { LANGUAGES } from '../languages/all-languages';
import { oncePerSentence } from '../scan/once';
import type { Hit, Sentence } from '../scan/draft';
import { SIGN } from '../scan/signs';

/** A telephone number in a draft; ranges are of folded text. */
export interface PhoneNumber {
  start: number;
  end: number;
  /** In words, Chinese numerals or foreign digits. */
  disguised: boolean;
  /** By a word for calling, its country's code or brackets; else the shape alone speaks for it. */
  certain: boolean;
}

/** Telephone numbers of a sentence. Linear. */
export const phonesIn = oncePerSentence((sentence: Sentence): readonly PhoneNumber[] => {
  const own = sentence.segment.words.slice(sentence.start, sentence.end);
  const hasDigits = (sentence.signs & SIGN.fiveDigits) !== 0;
  const isSpelled = (sentence.signs & SIGN.hanDigits) !== 0 || hitsOf(sentence, 'digitWord').length > 1 || SPELLED.test(own);
  const found = [...(hasDigits ? digitPhones(sentence) : []), ...(isSpelled ? spelledPhones(sentence) : [])];
  return found.length === 0 && hasDigits && AREA.test(own) ? splitPhone(sentence) : found;
});

/** A letter for a digit, a word glued to one, or words between them. */
const SPELLED = /[oil]\d|\d[oil](?![a-z])|\d[a-z]{3,6}\d|[の空杠]\d|\d,? (?:then|dann|danach|puis|ensuite|luego|poi|quindi) \d|dash|tiret|strich|guion|trattino/;

/** What the first part of a number is called where it is told apart from the rest. */
const AREA = /area code|diall?ing code|prefix|vorwahl|indicatif|precede d|prefijo|prefisso|市外局番|区号|下四桁|[前后後]四位/;

/** "0000 0155, area code 910": a number in parts, by what the parts are called. */
function splitPhone(sentence: Sentence): PhoneNumber[] {
  const { segment: { folded: { text }, isProtected } } = sentence;
  const runs: DigitRun[] = [];
  for (let at = sentence.start; at < sentence.end;) {
    const run = runAt(text, at, sentence.end, isProtected);
    if (run && run.digits !== '') runs.push(run);
    at = run?.end ?? at + 1;
  }
  const first = runs[0];
  const last = runs[runs.length - 1];
  const count = runs.reduce((sum, { digits }) => sum + digits.length, 0);
  if (!first || !last || first === last || count < 7 || count > 13 || has(sentence, 'referenceCue')) return [];
  return [{ start: first.start, end: last.end, disguised: true, certain: true }];
}

function rawOf({ segment: { raw, folded } }: Sentence, { start, end }: { start: number; end: number }): string {
  return raw.slice(folded.starts[start] ?? 0, folded.ends[end - 1] ?? 0);
}

interface DigitRun {
  start: number;
  end: number;
  digits: string;
  groups: number[];
  separators: string;
  international: boolean;
}

function digitPhones(sentence: Sentence): PhoneNumber[] {
  const { segment } = sentence;
  const text = segment.folded.text;
  const found: PhoneNumber[] = [];
  let at = sentence.start;
  while (at < sentence.end) {
    const run = runAt(text, at, sentence.end, segment.isProtected);
    if (!run) {
      at += 1;
      continue;
    }
    if (isPhone(sentence, run)) {
      const raw = rawOf(sentence, run);
      const disguised = /[^\u0020-\u007e]/.test(raw);
      found.push({ start: run.start, end: run.end, disguised, certain: disguised || run.international || /[()]/.test(raw) || cueBefore(sentence, run) !== undefined || isAlone(sentence, run) });
    }
    at = run.end;
  }
  return found;
}

function runAt(text: string, at: number, limit: number, isProtected: Uint8Array): DigitRun | undefined {
  const first = text.charCodeAt(at);
  const opens = first === 43 || first === 40;                              // + (
  if (!isDigit(first) && !opens) return undefined;
  let start = at;
  if (opens) {
    let next = at + 1;
    while (next < at + 3 && /[+( ]/.test(text[next] ?? '')) next += 1;
    if (!isDigit(text.charCodeAt(next))) return undefined;
    start = next;
  }
  const before = text.charCodeAt(at - 1);
  const digits: string[] = [];
  const groups: number[] = [];
  let separators = '';
  let end = start;
  let position = start;
  let group = 0;
  while (position < limit) {
    const code = text.charCodeAt(position);
    if (isDigit(code)) {
      if (isProtected[position] === 1) break;
      digits.push(text[position] as string);
      group += 1;
      position += 1;
      end = position;
      continue;
    }
    if (group > 0) groups.push(group);
    group = 0;
    const gap = /^[ ()./·•~*_ー-]{1,3}/.exec(text.slice(position, position + 3))?.[0];
    if (gap === undefined || !/[\d]/.test(text[position + gap.length] ?? '')) break;
    separators += gap;
    position += gap.length;
  }
  if (group > 0) groups.push(group);
  if (digits.length === 0) return { start: at, end: Math.max(position, at) + 1, digits: '', groups, separators, international: false };
  const glued = isLetter(before) || isDigit(before) || /[$€£¥#_@=]/.test(text[at - 1] ?? '') || isLetter(text.charCodeAt(end)) || /[%°$€£¥@_]/.test(text[end] ?? '') || UNIT.test(text.slice(end, end + 8));
  return { start: at, end: Math.max(end, at + 1), digits: glued ? '' : digits.join(''), groups, separators, international: first === 43 || text[at + 1] === '+' };
}

/** What is measured or counted is no telephone. */
const UNIT = /^ ?(?:k?wh|v?ah?|m?ah|kg|g|km|cm|mm|m|ml|l|rpm|hz|lm|db|kb|mb|gb|steps|schritte|pieces|stuck|度|千瓦|公里|个|件|步|歩|回|個)(?![a-z])/;

/** Little else is said beside it, as in a signature. */
function isAlone({ start, end }: Sentence, run: DigitRun): boolean {
  return end - start - (run.end - run.start) < 24;
}

/** A phone number by its shape, or by what is said before it; never one that is said to be a reference. */
function isPhone(sentence: Sentence, run: DigitRun): boolean {
  const { digits, groups } = run;
  const count = digits.length;
  if (count < 5 || count > 15) return false;
  if (isReference(sentence, run) || isAccountNumber(sentence, run)) return false;
  if (run.international) return count >= 8;
  if (count > 6 && (/[\u2460-\u2473\u24ea\u20e3]/.test(rawOf(sentence, run)) || (/[０-９]/.test(rawOf(sentence, run)) && !isSpaceless(sentence)))) return true;
  const cue = cueBefore(sentence, run);
  if (cue !== undefined && count >= 7) return true;
  if (cue !== undefined && cue <= 2 && count >= 5) return !/[./]/.test(run.separators);
  if (/^00[1-9]/.test(digits)) return count >= 11;
  const shape = groups.join('-');
  if (count > 6 && count < 13 && groups.every((group) => group === 1)) return !'01234567890123456789'.includes(digits);
  if (shape === '3-3-4') return /^[02-9]/.test(digits);
  if (shape === '3-3-2-2' && rawOf(sentence, run).startsWith('(')) return true;
  if (shape === '1-3-3-4') return /^1[2-9]/.test(digits);
  if (/^1[3-9]\d{9}$/.test(digits) && /^(?:11|3-4-4|3-8)$/.test(shape)) return true;
  if (/^(?:55|56|33|81)/.test(digits) && shape === '2-4-4') return true;
  const language = LANGUAGES[sentence.language]?.language;
  if (language === 'zh' && /^0[2-9]/.test(digits) && /^4-(?:4-4|3-4|8|7)$/.test(shape)) return true;
  if (digits.startsWith('0') && count >= 9 && count <= 11) return shape !== '4-4-4' && !/\./.test(run.separators.replace(/^(?:\.){4}$|^(?:\.{3}){1,4}$/, ''));
  if (language === 'es') return (/^[67]/.test(digits) && count === 9 && /^(?:9|3-3-3|3-2-2-2)$/.test(shape)) || (/^[89](?:[1-8]|0[0-2])/.test(digits) && /^(?:3-3-3|3-2-2-2|2-3-2-2)$/.test(shape));
  if (language === 'it') return /^3[2-9]/.test(digits) && /^(?:10|9|3-7|3-3-4|3-6|3-3-3)$/.test(shape);
  if (/^[67]/.test(digits) && shape === '3-2-2-2') return isAlone(sentence, run);
  return /^(?:400|800)\d{7}$/.test(digits) && shape.startsWith('3');
}

/** Chinese or Japanese, where digits of full width are usual. */
function isSpaceless({ start, end, segment: { words } }: Sentence): boolean {
  return /[\u3041-\u30ff\u4e00-\u9fff]/.test(words.slice(start, end));
}

/** True where a word like "order", "tracking" or "part" stands closer before the number than a word like "call". */
function isReference(sentence: Sentence, run: DigitRun): boolean {
  const number: Hit = { concept: 'digitWord', start: run.start, end: run.end, language: 0 };
  const reference = closestBefore(sentence, hitsOf(sentence, 'referenceCue'), number, 4);
  if (reference === undefined) return false;
  const phone = closestBefore(sentence, hitsOf(sentence, 'phoneCue'), number, 4);
  return phone === undefined || phone > reference;
}

/** "QQ 55501420": the number of an account, unless it has the shape of a mobile number. */
function isAccountNumber(sentence: Sentence, run: DigitRun): boolean {
  if (run.international || run.digits.length > 10) return false;
  const before = sentence.segment.words.slice(Math.max(sentence.start, run.start - 10), run.start);
  return /(?:qq|扣扣|企鹅号?|微信号?|v信|wx|vx|line id|wechat|id)[^a-z0-9\u4e00-\u9fff]{0,3}(?:是|为|号|号码|is|ist|es|e)?[^a-z0-9]{0,3}$/.test(before);
}

function cueBefore(sentence: Sentence, run: DigitRun): number | undefined {
  const number: Hit = { concept: 'digitWord', start: run.start, end: run.end, language: 0 };
  const cues = hitsOf(sentence, 'phoneCue').filter((hit) => !isRefused(sentence, hit));
  return closestBefore(sentence, cues, number, 12) ?? (cues.some((cue) => cue.start >= run.end && wordsBetween(sentence, cue, number) <= 5) ? 5 : undefined);
}

function closestBefore(sentence: Sentence, cues: readonly Hit[], number: Hit, within: number): number | undefined {
  let least: number | undefined;
  for (const cue of cues) {
    if (cue.end > number.start) continue;
    const gap = wordsBetween(sentence, cue, number);
    if (gap <= within && (least === undefined || gap < least)) least = gap;
  }
  return least;
}

const HAN_DIGITS = /[〇零一二三四五六七八九幺洞两壹贰叁肆伍陆柒捌玖⓪①②③④⑤⑥⑦⑧⑨]/;

/** "O172 5l5 O199", "O1 99 OO": letters for digits, in a word that holds a digit or stands among others. */
function isLetterForDigit(words: string, at: number, isWithin: boolean): boolean {
  if (!/[oil]/.test(words[at] as string)) return false;
  let start = at;
  while (start > 0 && at - start < 12 && /[0-9oil]/.test(words[start - 1] as string)) start -= 1;
  const word = /^[0-9oil]{1,14}/.exec(words.slice(start, start + 14))?.[0] ?? '';
  if (/[a-z]/.test(words[start - 1] ?? '') || /[a-z]/.test(words[start + word.length] ?? '')) return false;
  return (/\d/.test(word) && word.length > 2) || /^(?:o\d|\do|oo)$/.test(word) || (isWithin && /^o+$/.test(word));
}

/** "7one8-five55": the name of a digit that touches one. */
const GLUED = /^(?:zero|one|two|three|four|five|six|seven|eight|nine|null|eins|zwei|drei|vier|funf|sechs|sieben|acht|neun|deux|trois|quatre|cinq|sept|huit|neuf|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|due|tre|quattro|cinque|sei|sette|otto|nove)(?![a-z])/;

function gluedWord(words: string, at: number): number | undefined {
  const word = /[a-z]/.test(words[at] as string) && !/[a-z]/.test(words[at - 1] ?? '') ? GLUED.exec(words.slice(at, at + 8))?.[0] : undefined;
  return word && (/\d/.test(words[at - 1] ?? '') || /\d/.test(words[at + word.length] ?? '')) ? at + word.length : undefined;
}

/** What may be said between digits, and how much it speaks for a number: "three dash oh three, then five-double-five", "03の0000"; "and" says nothing. */
const JOINTS: ReadonlyArray<readonly [pattern: RegExp, weight: number]> = [
  [/^(?:dash|hyphen|bindestrich|strich|tiret|guion|trattino|[の空杠横])(?![a-z])/, 2],
  [/^(?:(?:and |und |et |y |e )?(?:then|followed by|dann|danach|puis|ensuite|luego|despues|al final|poi|quindi)|然后|接着|再加?|最后)(?![a-z])/, 1],
  [/^(?:and|und|et|y|e)(?= [a-z0-9])|^个(?=[〇零一二三四五六七八九幺])/, 0],
];

function jointAt(words: string, at: number): { length: number; weight: number } | undefined {
  const ahead = words.slice(at, at + 24);
  for (const [pattern, weight] of JOINTS) {
    const length = pattern.exec(ahead)?.[0].length;
    if (length !== undefined) return { length, weight };
  }
  return undefined;
}

/** "zero-one-six-one, five-five-five": at least seven digits, of which at least four are words. */
function spelledPhones(sentence: Sentence): PhoneNumber[] {
  const { words } = sentence.segment;
  const found: PhoneNumber[] = [];
  const spelled = new Map<number, number>();
  for (const hit of hitsOf(sentence, 'digitWord')) spelled.set(hit.start, Math.max(hit.end, spelled.get(hit.start) ?? 0));
  let start = -1;
  let end = -1;
  let count = 0;
  let inWords = 0;
  let inDigits = 0;
  let letters = 0;
  let isLoose = false;
  const close = (): void => {
    const isTold = letters > 1 ? count >= 9 : !isLoose && (inWords >= 4 || (inWords > 1 && inDigits > 4 && count >= 9));
    if (count >= 7 && count < 16 && (isTold || (inWords > 1 && has(sentence, 'phoneCue'))) && !isReference(sentence, { start, end, digits: '', groups: [], separators: '', international: false })) found.push({ start, end, disguised: true, certain: true });
    start = -1;
    count = 0;
    inWords = 0;
    inDigits = 0;
    letters = 0;
    isLoose = false;
  };
  for (let at = sentence.start; at < sentence.end;) {
    const sign = words[at] as string;
    const word = spelled.get(at) ?? gluedWord(words, at);
    const isLetterDigit = word === undefined && isLetterForDigit(words, at, start >= 0);
    if (word !== undefined || HAN_DIGITS.test(sign) || /\d/.test(sign) || isLetterDigit) {
      const next = word ?? at + 1;
      if (start < 0) start = at;
      count += word !== undefined && /^(?:triple|hundred|hundert|ciento?)$/.test(words.slice(at, word)) ? 2 : 1;
      if (isLetterDigit) letters += 1;
      if (/\d/.test(sign)) inDigits += 1;
      else inWords += 1;
      end = next;
      at = next;
      continue;
    }
    const joint = start >= 0 && at - end <= 3 ? jointAt(words, at) : undefined;
    if (joint) {
      at += joint.length;
      end = at;
      inWords += joint.weight;
      if (joint.weight === 0 && count < 7) isLoose = true;
      continue;
    }
    if (start >= 0 && (at - end > 3 || !/[ ,、.()[\]【】/·・ー|+-]/.test(sign))) close();
    at += 1;
  }
  close();
  return found;
}
