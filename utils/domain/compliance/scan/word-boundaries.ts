import { isHan } from '../normalise/character-classes';

/** Signs looked at on either side of a term: enough for the segmenter to see the words that the term may cut. */
const AROUND = 6;

let segmenter: Intl.Segmenter | undefined;

/**
 * True where a Chinese term is no word but the end of one and the beginning of the next: 微信 in 轻微信号.
 * Terms of one sign and of more than three are never doubted.
 */
export function crossesWords(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 2 || length > 3) return false;
  for (let i = start - 1; i <= end; i += 1) if (!isHan(text.charCodeAt(i))) return false;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const from = Math.max(0, start - AROUND);
  let cutsBefore = false;
  let cutsAfter = false;
  for (const { index, segment } of segmenter.segment(text.slice(from, end + AROUND))) {
    const first = from + index;
    const last = first + segment.length;
    if (first < start && last > start && last < end) cutsBefore = true;
    if (first > start && first < end && last > end) cutsAfter = true;
  }
  return cutsBefore && cutsAfter;
}
