/**
 * What looks like a phone number or an address and is none, in folded text. Each is one pass, without backtracking
 * across its parts.
 */
const REFERENCES: readonly RegExp[] = [
  /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g,                                   // Amazon order
  /(?<![a-z\d])d\d{2}-\d{7}-\d{7}(?![\d-])/g,                                // digital order
  /(?<![a-z\d])1z[ ]?[a-z\d]{3}[ ]?[a-z\d]{3}[ ]?[a-z\d]{2}[ ]?[a-z\d]{4}[ ]?[a-z\d]{3,4}[ ]?[a-z\d]?(?![a-z\d])/g,   // UPS
  /(?<![a-z\d])[a-z]{1,4}-?\d{8,16}[a-z]{0,2}(?![a-z\d])/g,                // TBA…, JD…, RR…CN, SN…
  /(?<![a-z\d])b0[a-z\d]{8}(?![a-z\d])/g,                                    // ASIN
  /(?<!\d)(?:19|20)\d{2}[-/.] ?\d{1,2}[-/.] ?\d{1,2}(?!\d)/g,                // 2026-11-22
  /(?<!\d)(?<!\d[-/.])\d{1,2}[-/.] ?\d{1,2}[-/.] ?(?:19|20)?\d{2}(?![-/.]?\d)/g,             // 22.11.2026
  /(?<!\d)\d{1,2}[:h]\d{2}(?::\d{2})?(?!\d)/g,                               // 15:30
  /(?<!\d)\d{1,3}(?:[.,' ]\d{3}){1,4}(?:[.,]\d{2})? ?(?:[$€£¥]|eur|usd|gbp|jpy|円|元|yen|euros?|dollars?)(?![a-z])/g,
  /[$€£¥] ?\d{1,9}(?:[.,' ]\d{3}){0,3}(?:[.,]\d{1,2})?/g,
  /(?<!\d)\d{1,5}(?:[.,]\d{1,3})? ?[x*] ?\d{1,5}(?:[.,]\d{1,3})?(?: ?[x*] ?\d{1,5}(?:[.,]\d{1,3})?)?/g,   // 30 x 40 x 50
  /(?<!\d)\d{1,6}(?:[.,]\d{1,3})? ?- ?\d{1,6}(?:[.,]\d{1,3})? ?(?:kg|g|mm|cm|m|km|ml|l|v|w|a|ah|mah|hz|khz|mhz|ghz|°|%|days?|hours?|tage?|stunden|jours|heures|dias|horas|giorni|ore|天|日|小时|時間)(?![a-z])/g,
  /(?<!\d)(?:19|20)\d{2} ?[-/] ?(?:19|20)\d{2}(?!\d)/g,                       // 2024-2026
  /(?<![\d.+])(?!\d{3}\.\d{3}\.\d{4}(?!\d))\d{1,4}\.\d{1,4}\.\d{1,5}(?:\.\d{1,5})?(?![\d.])/g,             // firmware 3.2.1
];

/**
 * Marks the units of folded text that belong to a reference: 1 for each.
 * @param orderIds order ids known from the page, spared however they are shaped
 */
export function protectedSpans(text: string, orderIds: readonly string[]): Uint8Array {
  const spans = new Uint8Array(text.length);
  for (const pattern of REFERENCES) {
    for (const match of text.matchAll(pattern)) spans.fill(1, match.index, match.index + match[0].length);
  }
  for (const id of orderIds) {
    const folded = id.toLowerCase();
    for (let at = folded === '' ? -1 : text.indexOf(folded); at >= 0; at = text.indexOf(folded, at + folded.length)) spans.fill(1, at, at + folded.length);
  }
  return spans;
}
