/** First digit of each decimal script that CLDR prints for the page's languages (and their neighbours). */
const ZEROS = '٠۰०০੦૦௦౦೦൦๐໐';

/**
 * A printed text in one spelling: digits as 0-9, one kind of space, no direction marks, lower case, dots of abbreviations gone
 * ("ก.ค." → "กค", "p. m." → "p m"). Used for the page's text and for the tables alike.
 */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, '')
    .replace(/[^\u0000-\u065F]/g, asciiDigit)
    .toLowerCase()
    .replace(/[\u2212\u2010\u2011]/g, '-')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/(?<=[\p{L}\p{M}])[.\u0970](?=\p{L})/gu, '')
    .replace(/(?<=[\p{L}\p{M}])[.\u0970]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function asciiDigit(char: string): string {
  const code = char.charCodeAt(0);
  for (const zero of ZEROS) {
    const digit = code - zero.charCodeAt(0);
    if (digit >= 0 && digit <= 9) return String(digit);
  }
  return char;
}
