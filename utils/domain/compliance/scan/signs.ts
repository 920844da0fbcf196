import { isDigit } from '../normalise/character-classes';

/** Signs that a rule may wait for, as bits: of a sentence's folded text or of a segment as it stands. */
export const SIGN = {
  digit: 1, fiveDigits: 1 << 1, at: 1 << 2, dot: 1 << 3, hanDigits: 1 << 4, stars: 1 << 5, percent: 1 << 6, hash: 1 << 7, angle: 1 << 8, bracket: 1 << 9,
  brace: 1 << 10, circle: 1 << 11, smile: 1 << 12, picture: 1 << 13, underscore: 1 << 14, shout: 1 << 15, entity: 1 << 16,
  /** Three line breaks. */
  breaks: 1 << 17,
  /** Three capitals in a row, or crosses. */
  capitals: 1 << 18,
} as const;

const OF_SIGN: Readonly<Record<string, number>> = {
  '@': SIGN.at, '#': SIGN.hash, '%': SIGN.percent, '折': SIGN.percent, '★': SIGN.stars, '☆': SIGN.stars, '⭐': SIGN.stars,
  '<': SIGN.angle, '>': SIGN.angle, '«': SIGN.angle, '{': SIGN.brace, $: SIGN.brace, _: SIGN.underscore, '&': SIGN.entity, '=': SIGN.entity, '|': SIGN.entity, '~': SIGN.entity, 某: SIGN.circle,
};
for (const sign of '[【（(「『〔《〈') (OF_SIGN as Record<string, number>)[sign] = SIGN.bracket;
for (const sign of '!?！？') (OF_SIGN as Record<string, number>)[sign] = SIGN.shout;
for (const sign of ':;^♪♫♡❀✿*') (OF_SIGN as Record<string, number>)[sign] = SIGN.smile;
(OF_SIGN as Record<string, number>)['*'] = SIGN.smile | SIGN.underscore;
for (const sign of '○〇●◯△□■◇◆×') (OF_SIGN as Record<string, number>)[sign] = SIGN.circle;

/** The bits of the signs below U+0100. */
const LOW = Int32Array.from({ length: 256 }, (_, code) => OF_SIGN[String.fromCharCode(code)] ?? 0);

/** The bits of all signs of a text. Linear. */
export function signsIn(text: string, start: number, end: number): number {
  let bits = 0;
  let digits = 0;
  let hanDigits = 0;
  let breaks = 0;
  let capitals = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122 && code !== 120) {
      capitals = 0;
      continue;
    }
    if (code === 32) continue;
    capitals = (code >= 65 && code <= 90) || code === 120 ? capitals + 1 : 0;
    if (capitals > 2) bits |= SIGN.capitals;
    if (code >= 256) {
      const sign = text[at] as string;
      if (HAN_DIGITS.has(sign)) hanDigits += 1;
      else if (DOT_LIKE.has(code) && isBesideName(text, at)) bits |= SIGN.dot;
      if (isPictureUnit(code)) bits |= SIGN.picture;
      bits |= OF_SIGN[sign] ?? 0;
    } else if (isDigit(code)) digits += 1;
    else if (code === 46 || code === 44 || code === 0xb7) {
      if (isBesideName(text, at)) bits |= SIGN.dot;
    } else if (code === 10 || code === 13) breaks += 1;
    else if (code === 58 && text.charCodeAt(at + 1) === 47) bits |= SIGN.dot | SIGN.smile;
    else bits |= LOW[code] as number;
  }
  if (breaks > 2) bits |= SIGN.breaks;
  if (digits > 0) bits |= SIGN.digit;
  if (digits > 4) bits |= SIGN.fiveDigits;
  if (hanDigits > 3 || (hanDigits > 0 && digits + hanDigits > 6)) bits |= SIGN.hanDigits;
  return bits;
}

/** Written for a dot: the ideographic full stop, the middle dots of Japanese and of lists, the stroke. */
const DOT_LIKE = new Set([0x3002, 0x30fb, 0x2022, 0x4e36]);

/** A dot that is no full stop: something of a name follows, or a space or bracket stands before. */
function isBesideName(text: string, at: number): boolean {
  return /[a-z0-9/\\]/i.test(text[at + 1] ?? '') || /[ ([{<]/.test(text[at - 1] ?? '');
}

const HAN_DIGITS = new Set('〇零一二三四五六七八九幺洞两壹贰叁肆伍陆柒捌玖⓪①②③④⑤⑥⑦⑧⑨');

/** A unit that may be a pictograph or half of one. */
function isPictureUnit(code: number): boolean {
  return (code >= 0x2030 && code <= 0x2bff) || (code >= 0x3030 && code <= 0x303d) || (code >= 0x3297 && code <= 0x3299) || (code >= 0xd83c && code <= 0xd83e) || code === 0x20e3;
}
