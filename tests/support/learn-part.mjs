// A thread of its own for `learn-drafts.mjs`: learns from some drafts, and says what others score.
import { parentPort, workerData } from 'node:worker_threads';
import { inNumbers, learnMost, score } from './learn-weights.mjs';

const { known, out, families, learning } = workerData;
const { numbers, model } = learnMost(known, families, learning);
const scores = new Float64Array(families.length);
const sums = new Float64Array(learning.hidden);

/** Scores of whole drafts: of each family that of the sentence most like it; where the whole message must be a breach, of the one least like it. */
parentPort.postMessage(inNumbers(out, numbers).map(({ sentences }) => {
  const pooled = families.map(({ isWhole }) => (isWhole && sentences.length > 0 ? Infinity : -Infinity));
  for (const sentence of sentences) {
    score(sentence, model, scores, sums);
    for (let k = 0; k < families.length; k += 1) pooled[k] = families[k].isWhole ? Math.min(pooled[k], scores[k]) : Math.max(pooled[k], scores[k]);
  }
  return pooled;
}), []);
