import { familiesBySentence, type Found } from './found';
import { LEARNED } from './learned/learned-weights';
import { RULES } from './rules/all-rules';
import type { DraftMatch, Rule } from './rules/rule';
import type { Draft, Sentence } from './scan/draft';

/** What each sentence scores for each family that was learned. */
type Scores = ReadonlyMap<Sentence, Float64Array>;

const FAMILY_NUMBERS = new Map(LEARNED.families.map((family, number) => [family, number]));
const READING_RULES = RULES.flatMap((rule) => (rule.isReading && FAMILY_NUMBERS.has(rule.family) ? [{ rule, family: FAMILY_NUMBERS.get(rule.family) as number }] : []));
const WHOLE: ReadonlySet<number> = new Set(READING_RULES.flatMap(({ rule, family }) => (rule.isWhole ? [family] : [])));

/** A message of fewer words has only begun. */
const FEWEST_WORDS = 8;

/** What was learned finds what no rule of a family found in a sentence or beside it. */
export function inReadings({ raw, sentences }: Draft, scores: Scores, found: readonly Found[], add: (rule: Rule, match: DraftMatch) => void): void {
  const families = familiesBySentence(found);
  for (const { rule, family } of READING_RULES) {
    if (rule.besides && found.some((other) => rule.besides?.includes(other.family))) continue;
    if (rule.isWhole) {
      if (wordsIn(sentences) >= FEWEST_WORDS && pooled(scores, family) >= (LEARNED.least[family] as number) && !found.some(saysMore)) add(rule, { start: raw.length - raw.trimStart().length, end: raw.trimEnd().length });
      continue;
    }
    for (let i = 0; i < sentences.length; i += 1) {
      const sentence = sentences[i] as Sentence;
      if ((scores.get(sentence)?.[family] as number) < (LEARNED.least[family] as number)) continue;
      const isKnown = [sentence, sentences[i - 1], sentences[i + 1]].some((other) => other && families.get(other)?.has(rule.family));
      if (isKnown || rule.where?.(sentence) === false) continue;
      add(rule, { ...wordsOf(sentence), sentence });
      families.set(sentence, (families.get(sentence) ?? new Set()).add(rule.family));
    }
  }
}

/** Where a message is found to do something else, or to be the one kind of empty message, it is not the other. */
function saysMore({ family, severity }: Found): boolean {
  return severity !== 'advice' && family !== 'emoji' && family !== 'styling';
}

function wordsIn(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { segment, start, end }) => sum + ((segment.distance[end] as number) - (segment.distance[start] as number)) / 2, 0);
}

/**
 * What rules found, without what is hardly like a breach: of a family that no sentence of the draft is like, a warning is let go, and a
 * block is told as a warning or let go as well. What a rule measured stands.
 */
export function believed(found: readonly Found[], scores: Scores): Found[] {
  return found.flatMap((finding) => {
    const family = FAMILY_NUMBERS.get(finding.family);
    if (family === undefined || finding.isMeasured || !(finding.sentence || WHOLE.has(family))) return [finding];
    const isBlock = finding.severity === 'block';
    const score = pooled(scores, family);
    if (score <= ((isBlock ? LEARNED.denied : LEARNED.doubted)[family] as number)) return [];
    return isBlock && score <= (LEARNED.unsure[family] as number) ? [{ ...finding, severity: 'warn' }] : [finding];
  });
}

/** A draft's score: that of the sentence most like a breach; where the whole message must be one, of the one least like it. */
function pooled(scores: Scores, family: number): number {
  const isWhole = WHOLE.has(family);
  let score = isWhole ? Infinity : -Infinity;
  for (const own of scores.values()) score = isWhole ? Math.min(score, own[family] as number) : Math.max(score, own[family] as number);
  return Number.isFinite(score) ? score : -Infinity;
}

/** A sentence without the space around it. */
function wordsOf({ segment: { folded: { text } }, start, end }: Sentence): { start: number; end: number } {
  const own = text.slice(start, end);
  return { start: start + own.length - own.trimStart().length, end: start + own.trimEnd().length };
}
