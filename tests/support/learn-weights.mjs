// Learns from labelled drafts how much each feature of a sentence (utils/domain/compliance/learned) speaks for each family: a linear
// model. A label is a whole draft's, a score a sentence's: a draft is a breach as far as one of its sentences is, which the soft maximum
// over the sentences says to the learning. Of some families the whole message must be one: there it is the soft minimum.
import { seeded } from './live-inbox.mjs';

const EPOCHS = 8;
const RATE = 0.4;
const DECAY = 1e-4;
/** A breach missed counts for as much as so many false alarms. */
const BREACH = 2;
const SMALLEST = 1e-4;

/**
 * Drafts as numbers.
 * @param drafts with `sentences`: for each a list of groups `{ hashes, value }`
 * @param fewest drafts that hold a feature; a rarer one says nothing
 * @returns the features' hashes, and the drafts with `groups` of feature numbers
 */
export function numbered(drafts, fewest) {
  const counts = new Map();
  for (const { sentences } of drafts) for (const hash of new Set(sentences.flatMap((groups) => groups.flatMap(({ hashes }) => [...hashes])))) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const numbers = new Map();
  for (const [hash, count] of counts) if (count >= fewest) numbers.set(hash, numbers.size);
  return { numbers, drafts: inNumbers(drafts, numbers) };
}

export function inNumbers(drafts, numbers) {
  return drafts.map((draft) => ({ ...draft, sentences: draft.sentences.map((groups) => groups.map(({ hashes, value }) => ({ features: Int32Array.from([...hashes].flatMap((hash) => numbers.get(hash) ?? [])), value }))) }));
}

export function scoresOfSentence(groups, { weights, bias }, into = new Float64Array(bias.length)) {
  const many = bias.length;
  into.set(bias);
  for (const { features, value } of groups) {
    for (let i = 0; i < features.length; i += 1) {
      const at = features[i] * many;
      for (let k = 0; k < many; k += 1) into[k] += weights[at + k] * value;
    }
  }
  return into;
}

/**
 * Learns by AdaGrad.
 * @param drafts numbered, with `expect` and `allow`
 * @param families with `family`, and `isWhole` where every sentence must be like a breach
 * @returns weights by feature and family, and a bias for each family
 */
export function learn(drafts, features, families, tell = () => {}) {
  const many = families.length;
  const signs = families.map(({ isWhole }) => (isWhole ? -1 : 1));
  const weights = new Float32Array(features * many);
  const squares = new Float32Array(features * many).fill(1e-3);
  const bias = new Float32Array(many).fill(-3);
  const biasSquares = new Float32Array(many).fill(1);
  const random = seeded(1);
  const order = drafts.map((_, i) => i);
  const wanted = drafts.map(({ expect, allow }) => families.map(({ family }) => (expect.includes(family) ? 1 : allow.includes(family) ? -1 : 0)));
  const gradients = [];
  const scores = [];
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    let loss = 0;
    for (const i of order) {
      const { sentences } = drafts[i];
      const count = sentences.length;
      while (gradients.length < count) {
        gradients.push(new Float64Array(many));
        scores.push(new Float64Array(many));
      }
      for (let s = 0; s < count; s += 1) scoresOfSentence(sentences[s], { weights, bias }, scores[s]);
      for (let k = 0; k < many; k += 1) {
        const want = wanted[i][k];
        let most = -Infinity;
        for (let s = 0; s < count; s += 1) most = Math.max(most, signs[k] * scores[s][k]);
        let sum = 0;
        for (let s = 0; s < count; s += 1) sum += Math.exp(signs[k] * scores[s][k] - most);
        const chance = 1 / (1 + Math.exp(-signs[k] * (most + Math.log(sum))));
        loss -= want < 0 || count === 0 ? 0 : Math.log((want ? chance : 1 - chance) + 1e-9);
        const slope = want < 0 ? 0 : (chance - want) * (want ? BREACH : 1);
        for (let s = 0; s < count; s += 1) gradients[s][k] = (slope * Math.exp(signs[k] * scores[s][k] - most)) / sum;
      }
      for (let s = 0; s < count; s += 1) {
        const gradient = gradients[s];
        if (gradient.every((own) => Math.abs(own) < SMALLEST)) continue;
        for (const { features: held, value } of sentences[s]) {
          for (let f = 0; f < held.length; f += 1) {
            for (let k = 0, at = held[f] * many; k < many; k += 1, at += 1) {
              if (Math.abs(gradient[k]) < SMALLEST) continue;
              const slope = gradient[k] * value + DECAY * weights[at];
              squares[at] += slope * slope;
              weights[at] -= (RATE * slope) / Math.sqrt(squares[at]);
            }
          }
        }
        for (let k = 0; k < many; k += 1) {
          biasSquares[k] += gradient[k] ** 2;
          bias[k] -= (0.1 * gradient[k]) / Math.sqrt(biasSquares[k]);
        }
      }
    }
    tell(`pass ${epoch + 1} of ${EPOCHS}: loss ${(loss / drafts.length).toFixed(4)}`);
  }
  return { weights, bias };
}
