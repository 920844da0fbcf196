import { familiesBySentence, note, rulesBySentence, type Asked, type Found } from './found';
import { LEARNED } from './learned/learned-weights';
import { clauseScoreOf, scoresOf } from './learned/reading';
import { RULES } from './rules/all-rules';
import type { Rule } from './rules/rule';
import { whole, wordsIn } from './rules/whole-message';
import type { Draft, Sentence } from './scan/draft';

/** What the sentences of a draft score for each family that was learned. */
interface Scores {
  /** By sentence. */
  each: readonly Float64Array[];
  /** Of the sentence that scores most, and of the one that scores least. */
  most: Float64Array;
  least: Float64Array;
}

const FAMILIES = LEARNED.families.length;

/** Reads each sentence of a draft. @param found what the rules said of it */
export function scoresIn({ sentences }: Draft, found: readonly Found[]): Scores {
  const rules = found.length > 0 ? rulesBySentence(found) : undefined;
  const each = sentences.map((sentence, i) => scoresOf(sentences, i, rules?.get(sentence)));
  const most = new Float64Array(FAMILIES).fill(-Infinity);
  const least = new Float64Array(FAMILIES).fill(each.length > 0 ? Infinity : -Infinity);
  for (const own of each) {
    for (let k = 0; k < FAMILIES; k += 1) {
      const score = own[k] as number;
      if (score > (most[k] as number)) most[k] = score;
      if (score < (least[k] as number)) least[k] = score;
    }
  }
  return { each, most, least };
}

/** A rule that speaks for what was learned, and its family's number there. */
interface Reading {
  rule: Rule;
  family: number;
}

const READINGS: ReadonlyMap<string, Reading> = new Map(LEARNED.families.flatMap((name, family) => RULES.flatMap((rule) => (rule.isReading && rule.family === name ? [[name, { rule, family }] as const] : []))));

/** A message of fewer words has only begun. */
const FEWEST_WORDS = 8;

/** What was learned finds what no rule of a family found in a sentence or beside it. */
export function inReadings(draft: Draft, scores: Scores, { found, silenced, add }: Asked): void {
  const { sentences } = draft;
  let families: Map<Sentence, Set<string>> | undefined;
  for (const reading of READINGS.values()) {
    const { rule, family } = reading;
    const least = LEARNED.least[family] as number;
    if (pooled(scores, reading) < least) continue;
    const told = (families ??= familiesBySentence(found));
    if (rule.besides && found.some((other) => rule.besides?.includes(other.family))) continue;
    if (rule.isWhole) {
      const words = sentences.reduce((sum, sentence) => sum + wordsIn(sentence), 0);
      if (words >= FEWEST_WORDS && !found.some(saysMore)) for (const match of whole(draft)) add(rule, match);
      continue;
    }
    for (let i = 0; i < sentences.length; i += 1) {
      const sentence = sentences[i] as Sentence;
      if ((scores.each[i]?.[family] as number) < least) continue;
      const isKnown = [sentence, sentences[i - 1], sentences[i + 1]].some((other) => other && (told.get(other)?.has(rule.family) || silenced.get(other)?.has(rule.family)));
      if (isKnown || rule.where?.(sentence) === false) continue;
      add(rule, { ...wordsOf(sentence), sentence });
      note(told, sentence, rule.family);
    }
  }
}

/** Where a message is found to do something else, or to be the one kind of empty message, it is not the other. */
function saysMore({ family, severity }: Found): boolean {
  return severity !== 'advice' && family !== 'emoji' && family !== 'styling';
}

/**
 * What rules found, without what is hardly like a breach: of a family that neither a clause nor a sentence of the draft is like, a
 * warning is let go; a block is told as a warning, or let go where it is least like one. What a rule measured stands.
 */
export function believed(found: readonly Found[], scores: Scores, isOn: (rule: Rule) => boolean): Found[] {
  return found.flatMap((finding) => {
    const reading = READINGS.get(finding.family);
    if (!reading || !isOn(reading.rule) || finding.isMeasured || !(finding.sentence || reading.rule.isWhole)) return [finding];
    const { rule, family } = reading;
    const score = pooled(scores, reading);
    const isHardly = (most: number, margin: number): boolean => score <= most && clauseScore(finding, family) <= most + margin;
    if (finding.severity !== 'block') return isHardly(LEARNED.doubted[family] as number, WARN_MARGIN) ? [] : [finding];
    if (rule.trustsWords || !isHardly(LEARNED.unsure[family] as number, BLOCK_MARGIN)) return [finding];
    return isHardly(LEARNED.denied[family] as number, 0) ? [] : [{ ...finding, severity: 'warn' }];
  });
}

/** A clause holds less that could speak for a breach or against it: by how much more it must be like one, to hold a finding up against its sentence. */
const WARN_MARGIN = 1.5;
const BLOCK_MARGIN = 1;
const CLAUSE_END = /[,;:(、\u2013\u2014]/;

/** Innocent words around a breach make it no better: the clause that a finding stands in, by itself. */
function clauseScore({ sentence, place, ruleId }: Found, family: number): number {
  if (!sentence || !place) return -Infinity;
  const { segment: { words } } = sentence;
  let { start, end } = place;
  while (start > sentence.start && !CLAUSE_END.test(words[start - 1] as string)) start -= 1;
  while (end < sentence.end && !CLAUSE_END.test(words[end] as string)) end += 1;
  return clauseScoreOf(sentence, family, { start, end }, ruleId);
}

/** A draft's score: that of the sentence most like a breach; where the whole message must be one, of the one least like it. */
function pooled({ most, least }: Scores, { rule: { isWhole }, family }: Reading): number {
  return (isWhole ? least : most)[family] as number;
}

/** A sentence without the space around it. */
function wordsOf({ segment: { folded: { text } }, start, end }: Sentence): { start: number; end: number } {
  const own = text.slice(start, end);
  return { start: start + own.length - own.trimStart().length, end: start + own.trimEnd().length };
}
