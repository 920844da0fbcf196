// Learns from labelled drafts what each feature of a sentence (utils/domain/compliance/learned) says to a layer of hidden units, and what
// each of these, where it is above 0, says for each family or against it. A label is a whole draft's, a score a sentence's: a draft is a breach as far as one of its
// sentences is, which the soft maximum over the sentences says to the learning. Of some families the whole message must be one: there it is the soft minimum.
import { seeded } from './live-inbox.mjs';

/** A breach missed counts for as much as so many false alarms. */
const BREACH = 2;
const RATE = 0.2;
const BIAS_RATE = 0.1;
const DECAY = 1e-4;
const SMALLEST = 1e-4;

/**
 * Drafts as numbers.
 * @param drafts with `sentences`: for each a list of groups `{ hashes, value }`
 * @param numbers of the features that are meant, by hash; others are left out
 * @returns the drafts with `sentences`: for each the numbers of its features, and what each counts
 */
export function inNumbers(drafts, numbers) {
  return drafts.map((draft) => ({
    ...draft,
    sentences: draft.sentences.map((groups) => {
      const features = [];
      const values = [];
      for (const { hashes, value } of groups) {
        for (const hash of hashes) {
          const number = numbers.get(hash);
          if (number === undefined) continue;
          features.push(number);
          values.push(value);
        }
      }
      return { features: Int32Array.from(features), values: Float32Array.from(values) };
    }),
  }));
}

/** Numbers for the features that at least so many of these drafts hold; a rarer one says nothing. */
function numbersOf(drafts, fewest) {
  const counts = new Map();
  for (const { sentences } of drafts) for (const hash of new Set(sentences.flatMap((groups) => groups.flatMap(({ hashes }) => [...hashes])))) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return new Map([...counts].filter(([, count]) => count >= fewest).map(([hash], number) => [hash, number]));
}

/** The scores of a sentence, into an array of `many`, and the sums of the hidden units, into another. */
export function score({ features, values }, { many, hidden, units, unitBias, out, bias }, into, sums) {
  into.set(bias);
  sums.set(unitBias);
  for (let i = 0; i < features.length; i += 1) {
    const value = values[i];
    for (let h = 0, at = features[i] * hidden; h < hidden; h += 1, at += 1) sums[h] += units[at] * value;
  }
  for (let h = 0; h < hidden; h += 1) if (sums[h] > 0) for (let k = 0, at = h * many; k < many; k += 1, at += 1) into[k] += out[at] * sums[h];
  return into;
}

/** A sentence without some of its features, another time without others: so that none is relied on alone. */
function thinned({ features, values }, drop, random) {
  const kept = { features: new Int32Array(features.length), values: new Float32Array(features.length) };
  let count = 0;
  for (let i = 0; i < features.length; i += 1) {
    if (random() < drop) continue;
    kept.features[count] = features[i];
    kept.values[count] = values[i] / (1 - drop);
    count += 1;
  }
  return { features: kept.features.subarray(0, count), values: kept.values.subarray(0, count) };
}

/**
 * Learns by AdaGrad.
 * @param drafts in numbers, with `expect` and `allow`
 * @param features how many there are
 * @param families with `family`, and `isWhole` where every sentence must be like a breach
 * @param options how many `hidden` units, which part of the features to `drop` at a time, and how many `passes`
 * @returns weights by feature and hidden unit, what each unit adds to each family, and a bias for each unit and family
 */
function learn(drafts, features, families, { hidden, drop, passes }, tell = () => {}) {
  const many = families.length;
  const signs = families.map(({ isWhole }) => (isWhole ? -1 : 1));
  const random = seeded(1);
  const around = (size, reach) => Float32Array.from({ length: size }, () => (random() - 0.5) * reach);
  const model = {
    many, hidden, units: new Float32Array(features * hidden), unitBias: around(hidden, 0.3).map((each) => each + 0.35), out: around(hidden * many, 1), bias: new Float32Array(many).fill(-3),
  };
  const { units, unitBias, out, bias } = model;
  const squares = { bias: new Float32Array(many).fill(1), units: new Float32Array(features * hidden).fill(1e-3), unitBias: new Float32Array(hidden).fill(1), out: new Float32Array(hidden * many).fill(1e-2) };
  const order = drafts.map((_, i) => i);
  const wanted = drafts.map(({ expect, allow }) => families.map(({ family }) => (expect.includes(family) ? 1 : allow.includes(family) ? -1 : 0)));
  const places = [];
  const slopes = new Float64Array(hidden);
  const step = (values, square, at, slope, rate) => {
    square[at] += slope * slope;
    values[at] -= (rate * slope) / Math.sqrt(square[at]);
  };
  for (let pass = 0; pass < passes; pass += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    const slower = pass >= passes - 2 ? 0.5 : 1;
    let loss = 0;
    for (const i of order) {
      const sentences = drafts[i].sentences.map((sentence) => thinned(sentence, drop, random));
      const count = sentences.length;
      while (places.length < count) places.push({ scores: new Float64Array(many), sums: new Float64Array(hidden), gradient: new Float64Array(many) });
      for (let s = 0; s < count; s += 1) score(sentences[s], model, places[s].scores, places[s].sums);
      for (let k = 0; k < many; k += 1) {
        const want = wanted[i][k];
        let most = -Infinity;
        for (let s = 0; s < count; s += 1) most = Math.max(most, signs[k] * places[s].scores[k]);
        let sum = 0;
        for (let s = 0; s < count; s += 1) sum += Math.exp(signs[k] * places[s].scores[k] - most);
        const chance = 1 / (1 + Math.exp(-signs[k] * (most + Math.log(sum))));
        loss -= want < 0 || count === 0 ? 0 : Math.log((want ? chance : 1 - chance) + 1e-9);
        const slope = want < 0 ? 0 : (chance - want) * (want ? BREACH : 1);
        for (let s = 0; s < count; s += 1) places[s].gradient[k] = (slope * Math.exp(signs[k] * places[s].scores[k] - most)) / sum;
      }
      for (let s = 0; s < count; s += 1) {
        const { gradient, sums } = places[s];
        if (gradient.every((own) => Math.abs(own) < SMALLEST)) continue;
        for (let h = 0; h < hidden; h += 1) {
          slopes[h] = 0;
          if (sums[h] <= 0) continue;
          for (let k = 0, at = h * many; k < many; k += 1, at += 1) slopes[h] += out[at] * gradient[k];
          for (let k = 0, at = h * many; k < many; k += 1, at += 1) step(out, squares.out, at, gradient[k] * sums[h], RATE * slower);
          step(unitBias, squares.unitBias, h, slopes[h], RATE * slower);
        }
        const { features: held, values } = sentences[s];
        for (let f = 0; f < held.length; f += 1) {
          const value = values[f];
          for (let h = 0, at = held[f] * hidden; h < hidden; h += 1, at += 1) if (slopes[h] !== 0) step(units, squares.units, at, slopes[h] * value + DECAY * units[at], RATE * slower);
        }
        for (let k = 0; k < many; k += 1) step(bias, squares.bias, k, gradient[k], BIAS_RATE);
      }
    }
    tell(`pass ${pass + 1} of ${passes}: loss ${(loss / drafts.length).toFixed(4)}`);
  }
  return model;
}

/** Passes to find out which features say most. */
const FIRST_PASSES = 3;
/** A feature that fewer drafts hold says nothing. */
const FEWEST = 2;

/**
 * Learns from the features that say most, in how much and how often.
 * @param drafts with `sentences` in groups of hashes, `expect` and `allow`
 * @param options as of `learn`, and how many features there may be at `most`
 * @returns the features' numbers by hash, and what was learned
 */
export function learnMost(drafts, families, options, tell) {
  const { hidden, most } = options;
  const every = numbersOf(drafts, FEWEST);
  const whole = inNumbers(drafts, every);
  const { units } = learn(whole, every.size, families, { ...options, passes: FIRST_PASSES }, tell);
  const worth = new Float64Array(every.size);
  for (const { sentences } of whole) for (const feature of new Set(sentences.flatMap(({ features }) => [...features]))) worth[feature] += 1;
  for (let at = 0; at < worth.length; at += 1) {
    let sum = 0;
    for (let h = at * hidden; h < (at + 1) * hidden; h += 1) sum += units[h] ** 2;
    worth[at] *= sum;
  }
  const best = [...every].sort(([, a], [, b]) => worth[b] - worth[a]).slice(0, most);
  const numbers = new Map(best.map(([hash], number) => [hash, number]));
  return { numbers, model: learn(inNumbers(drafts, numbers), numbers.size, families, options, tell) };
}
