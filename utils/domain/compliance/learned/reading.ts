import type { Sentence } from '../scan/draft';
import { oncePerSentence } from '../scan/once';
import { AFTER, BEFORE, featuresOf, type FeatureGroup, type FeatureGroups } from './features';
import { LEARNED } from './learned-weights';
import { WeightTable } from './packed-weights';

/** What a sentence adds to the scores: to its own, to those of the sentence after it, and of the one before. */
interface Spoken {
  own: Float64Array;
  toNext: Float64Array;
  toLast: Float64Array;
}

let table: WeightTable | undefined;

function weightTable(): WeightTable {
  return table ??= new WeightTable(LEARNED);
}

/** Unpacks what was learned, in some milliseconds. @returns false: it was */
export function unpackLearned(): boolean {
  if (table) return false;
  weightTable();
  return true;
}

function sumOf({ hashes, count, value }: FeatureGroup, salt?: number): Float64Array {
  const sums = weightTable().sumOf(hashes, count, salt);
  for (let family = 0; family < sums.length; family += 1) sums[family] = (sums[family] as number) * value * LEARNED.unit;
  return sums;
}

function ownOf({ said, ideas }: FeatureGroups): Float64Array {
  const sums = sumOf(said);
  const more = sumOf(ideas);
  for (let family = 0; family < sums.length; family += 1) sums[family] = (sums[family] as number) + (more[family] as number) + (LEARNED.bias[family] as number);
  return sums;
}

const spokenIn = oncePerSentence((sentence: Sentence): Spoken => {
  const features = featuresOf(sentence);
  return { own: ownOf(features), toNext: sumOf(features.beside, BEFORE), toLast: sumOf(features.beside, AFTER) };
});

/**
 * How like a sentence is to the breaches of each family that were learned from: log-odds.
 * @returns in the order of `LEARNED.families`
 */
export function scoresOf(sentences: readonly Sentence[], i: number): Float64Array {
  const before = sentences[i - 1];
  const after = sentences[i + 1];
  const toNext = before && spokenIn(before).toNext;
  const toLast = after && spokenIn(after).toLast;
  return spokenIn(sentences[i] as Sentence).own.map((score, family) => score + (toNext?.[family] ?? 0) + (toLast?.[family] ?? 0));
}

/** The same for one family and a part of a sentence, of its segment's folded text, as if there were nothing else. */
export function clauseScoreOf(sentence: Sentence, family: number, range: { start: number; end: number }): number {
  return ownOf(featuresOf(sentence, range))[family] as number;
}
