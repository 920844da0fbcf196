import type { Sentence } from '../scan/draft';
import { SIGN } from '../scan/signs';

/** Where a street with a house number stands, by language; in folded text. */
const STREETS: readonly RegExp[] = [
  /(?<![a-z0-9])\d{1,5}[a-z]? (?:[a-z]{2,15} ){1,3}(?:street|st|road|rd|lane|ln|avenue|ave|row|drive|dr|way|close|court|ct|square|sq|place|boulevard|blvd|crescent|terrace|park|parkway|mews|hill|quay|highway|yard|industrial estate)(?![a-z])|(?<![a-z])(?:unit|p\.? ?o\.? box|postbus|apartado|boite postale|casella postale|postfach) \d{1,5}(?!\d)/,
  /(?<![a-z])[a-z]{3,15} (?:street|road|lane|avenue|drive|court|square|mill|quay|dock|yard|wharf) \d{1,4}(?!\d)|(?<![a-z0-9])[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}(?![a-z0-9])|, \d{5} [a-z]{4,20}/,
  /[a-z]{2,20}(?:strasse|str\.?|weg|platz|allee|gasse|ring|damm|ufer|chaussee|markt|stieg|pfad|kai|hof)[ -]{1,2}\d{1,4}(?!\d| ?(?:uhr|tage|euro|eur|%|cm|mm|kg))|(?<![a-z])(?:strasse|str\.) (?:[a-z]{2,15} ){0,3}\d{1,4}(?!\d)/,
  /(?<![a-z0-9])\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|bd|chemin|place|impasse|allee|route|quai|cours|passage|zone industrielle|lieu-dit)(?![a-z])/,
  /(?<![a-z])(?:calle|c\/|muelle|avenida|avda\.?|camino|plaza|paseo|carretera|ctra\.?|poligono|ronda|travesia|glorieta) (?:[a-z.]{1,15},? ){0,5}\d{1,4}(?!\d)/,
  /(?<![a-z])(?:via|viale|molo|lungomare|piazza|corso|largo|vicolo|strada|piazzale) (?:[a-z.]{2,15},? ){1,4}\d{1,4}(?!\d)/,
  /(?<![a-z0-9])[a-z]{3,20} \d{1,4}[a-z]?, \d{5} [a-z]{3,20}/,
  /[\u4e00-\u9fff](?:路|街|道|巷|弄) ?\d{1,5} ?(?:号|弄)|\d{1,5} ?号(?:楼|院|仓|库|厂|门)|工业园|产业园|物流园|科技园/,
  /[都道府県市区町村][^、。\n]{0,20}\d{1,4} ?(?:丁目|番地|番|号|-\d)|〒 ?\d{3}/,
];

/** The first street address of a sentence, in folded text. Linear. */
export function postalAddressIn(sentence: Sentence): { start: number; end: number } | undefined {
  if ((sentence.signs & SIGN.digit) === 0 && !/园/.test(sentence.segment.folded.text)) return undefined;
  const text = sentence.segment.folded.text.slice(sentence.start, sentence.end);
  for (const street of STREETS) {
    const found = street.exec(text);
    if (found) return { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
  }
  return undefined;
}
