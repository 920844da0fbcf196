/** What a UTF-16 unit of folded text is to a matcher. Halves of surrogate pairs are neither. */

/** Hiragana, katakana and the long-vowel mark. */
export function isKana(code: number): boolean {
  return code >= 0x3041 && code <= 0x30ff && code !== 0x30fb;
}

/** Chinese characters, 々 and 〇. */
export function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3005 || code === 0x3007;
}

/** Scripts written without spaces between words. */
export function isSpaceless(code: number): boolean {
  return code >= 0x3005 && (isHan(code) || isKana(code));
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter or digit of a script that puts spaces between words; folded text has no capitals. */
export function isWordPart(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x370 && code <= 0x58f) || (code >= 0xac00 && code <= 0xd7a3);
}

export function isLetter(code: number): boolean {
  return isWordPart(code) && !isDigit(code);
}
