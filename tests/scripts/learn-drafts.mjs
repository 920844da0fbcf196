// Learns anew what readings go by (utils/domain/compliance/learned/learned-weights.ts): `node tests/scripts/learn-drafts.mjs`, some minutes.
// From every set of tests/fixtures/drafts but the held-out one, the examples beside the rules and the drafts of their tests. Where a
// family speaks and where it doubts is set by drafts that were left out in turn. The same input gives the same file, byte for byte.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { countedFamilies, DRAFTS, familiesIn, precisionOf, readSets, recallOf } from '../support/measure-drafts.mjs';
import { inNumbers, learn, numbered, scoresOfSentence } from '../support/learn-weights.mjs';
import { productCode } from '../support/product-code.mjs';

const FILE = resolve(import.meta.dirname, '../../utils/domain/compliance/learned/learned-weights.ts');

const NOTHING = "export const LEARNED = { families: [], bias: [], least: [], doubted: [], unsure: [], denied: [], unit: 1, count: 0, packed: '' };";
const { checkDraft, readDraft, featuresOf, BEFORE, AFTER, packFeatures, HEAVIEST, READINGS } = await productCode('learn-drafts', [
  'utils/domain/compliance/check-draft', 'utils/domain/compliance/scan/draft', 'utils/domain/compliance/learned/features', 'utils/domain/compliance/learned/packed-weights', 'utils/domain/compliance/rules/readings',
], { 'learned/learned-weights': NOTHING });
const own = await productCode('learn-own', [
  'tests/utils/domain/compliance/all-examples', 'utils/domain/compliance/rules/all-rules', 'utils/domain/compliance/languages/all-languages', 'utils/domain/templates/starter-templates',
  ...['english', 'chinese', 'german', 'japanese', 'french', 'spanish', 'italian', 'paraphrases', 'further-paraphrases', 'labelled-drafts'].map((name) => `tests/utils/domain/compliance/drafts/${name}`),
], { 'learned/learned-weights': NOTHING });
const families = READINGS.map(({ family }) => family);
const number = new Map(families.map((family, k) => [family, k]));

function featured(drafts) {
  return drafts.map(({ draft, expect = [], allow = [], ...more }) => {
    // What is returned is good until the next call only.
    const taken = ({ hashes, count, value }, salt = 1) => ({ hashes: Array.from(hashes.subarray(0, count), (hash) => Math.imul(hash, salt)), value });
    const own = readDraft(draft, {}).sentences.map((sentence) => {
      const { said, ideas, beside } = featuresOf(sentence);
      return { own: [taken(said), taken(ideas)], toNext: taken(beside, BEFORE), toLast: taken(beside, AFTER) };
    });
    const findings = checkDraft(draft);
    return { ...more, draft, expect, allow, found: [...countedFamilies(findings)], blocked: [...countedFamilies(findings.filter(({ severity }) => severity === 'block'))], sentences: own.map((each, i) => [...each.own, ...(i > 0 ? [own[i - 1].toNext] : []), ...(i + 1 < own.length ? [own[i + 1].toLast] : [])]) };
  });
}

const setOf = (part) => {
  const { benign, labelled } = readSets(part);
  return featured([...labelled, ...benign]);
};

/** What must come out right whatever else is learned: the examples beside the rules and in their tests, the rewrites and templates that we offer ourselves. */
function ownDrafts() {
  const { EXAMPLES, draftsOf, ruleById, LANGUAGES, ALLOWED_BESIDE, starterTemplates, paraphrases, furtherParaphrases } = own;
  const innocent = [...LANGUAGES.flatMap(({ rewrites = {} }) => Object.values(rewrites)), ...LANGUAGES.filter(({ language }) => language !== 'any').flatMap(({ language }) => starterTemplates(language).map(({ text }) => text))];
  const asLabelled = ([family, draft]) => ({ draft, expect: [family], allow: ALLOWED_BESIDE[family] ?? [] });
  const sets = ['english', 'chinese', 'german', 'japanese', 'french', 'spanish', 'italian'].map((name) => own[name]);
  return [
    ...innocent.map((draft) => ({ draft })),
    ...Object.entries(EXAMPLES).flatMap(([id, { violating, innocent: spared }]) => [...draftsOf(spared).map((draft) => ({ draft })), ...draftsOf(violating).map((draft) => ({ draft, expect: [ruleById(id).family], allow: families }))]),
    ...[...sets, paraphrases, furtherParaphrases].flatMap(({ clean, violating }) => [...clean.map((draft) => ({ draft })), ...violating.map(asLabelled)]),
    ...JSON.parse(readFileSync(resolve(DRAFTS, 'seeds.json'), 'utf8')).flatMap(({ family, violating, innocent: spared }) => [...spared.map((draft) => ({ draft })), ...violating.map((draft) => asLabelled([family, draft]))]),
  ];
}

/** Each of our own counts as several. */
const OWN = 3;
const known = [...setOf('tuning'), ...setOf('earlier'), ...Array.from({ length: OWN }, () => featured(ownDrafts())).flat()];
const written = setOf('written');

/** Scores of whole drafts: of each family that of the sentence most like it; where the whole message must be a breach, of the one least like it. */
function scoresOf(drafts, learned) {
  return drafts.map(({ sentences }) => {
    const scores = sentences.map((groups) => scoresOfSentence(groups, learned));
    return READINGS.map(({ isWhole }, k) => (scores.length === 0 ? -Infinity : (isWhole ? Math.min : Math.max)(...scores.map((own) => own[k]))));
  });
}

/** Which writing of its language a draft is of, by its id: each is scored by what was learned without it. */
const roundOf = ({ id }) => Number(/-w(\d+)-/.exec(id)[1]);
const PARTS = 4;
const scored = [];
for (let part = 0; part < PARTS; part += 1) {
  const isOut = (draft) => roundOf(draft) % PARTS === part;
  const out = written.filter(isOut);
  if (out.length === 0) continue;
  const { numbers, drafts } = numbered([...known, ...written.filter((each) => !isOut(each))], 2);
  const learned = learn(drafts, numbers.size, READINGS);
  scoresOf(inNumbers(out, numbers), learned).forEach((scores, i) => scored.push({ ...out[i], scores }));
  console.log(`part ${part + 1} of ${PARTS}: ${drafts.length} drafts, ${numbers.size} features`);
}

/** A false alarm of a reading weighs as much as so many breaches found: who is warned for nothing stops to look. */
const ALARM = 6;
/** A rule's false warning, as much as so many right ones let go; a false block, as so many only warned of, and as one that is let go. */
const DOUBT = 2;
const UNSURE = 5;
const DENIAL = 1;

/** Where along scores it is worth most to stop. @param sides by score, from the best on: whether each is right @returns the score of the last that is worth it */
function worthMost(sides, none) {
  let worth = 0;
  let best = { worth: 0, score: none };
  for (const { score, gain } of sides) {
    worth += gain;
    if (worth > best.worth) best = { worth, score };
  }
  return best.score;
}

const least = [];
const doubted = [];
const unsure = [];
const denied = [];
families.forEach((family, k) => {
  const judged = scored.filter(({ allow }) => !allow.includes(family)).map(({ expect, found, blocked, scores }) => ({ isRight: expect.includes(family), isFound: found.includes(family), isBlocked: blocked.includes(family), score: scores[k] }));
  const falling = judged.filter(({ isFound }) => !isFound).sort((a, b) => b.score - a.score);
  least.push(worthMost(falling.map(({ score, isRight }) => ({ score, gain: isRight ? 1 : -ALARM })), Infinity));
  const rising = (those, worth) => worthMost(judged.filter(those).sort((a, b) => a.score - b.score).map(({ score, isRight }) => ({ score, gain: isRight ? -1 : worth })), -Infinity);
  doubted.push(rising(({ isFound, isBlocked }) => isFound && !isBlocked, DOUBT));
  unsure.push(rising(({ isBlocked }) => isBlocked, UNSURE));
  denied.push(Math.min(unsure.at(-1), rising(({ isBlocked }) => isBlocked, DENIAL)));
});

/** Found by rules and readings together, in the drafts that were left out in turn. */
function togetherFound({ found, blocked, scores }) {
  return new Set([...found.filter((family) => !number.has(family) || scores[number.get(family)] > (blocked.includes(family) ? denied : doubted)[number.get(family)]), ...families.filter((_, k) => scores[k] >= least[k])]);
}

/** What these families, said of each of those drafts, come to. */
function figures(familiesOf) {
  const spoken = new Map(scored.map((each) => [each.draft, [...familiesOf(each)].map((family) => ({ family, severity: 'warn' }))]));
  const all = familiesIn(scored, (draft) => spoken.get(draft)).rows.get('all');
  const innocent = scored.filter(({ expect }) => expect.length === 0);
  const alarmed = innocent.filter(({ draft, allow }) => spoken.get(draft).some(({ family }) => !allow.includes(family)));
  const percent = (share) => `${(100 * share).toFixed(1)} %`;
  return `recall ${percent(recallOf(all))}, precision ${percent(precisionOf(all))}, alarms on innocent drafts ${percent(alarmed.length / innocent.length)}`;
}
console.log(`left out in turn, ${scored.length} drafts: rules alone ${figures(({ found }) => new Set(found))}; with readings ${figures(togetherFound)}`);
for (const [k, family] of families.entries()) console.log(`${family}: speaks from ${least[k].toFixed(2)}, doubts up to ${doubted[k].toFixed(2)}, is unsure up to ${unsure[k].toFixed(2)}, denies up to ${denied[k].toFixed(2)}`);

/** Features that are shipped: those that say most, in how much and how often. The rest adds little, and would be waited for. */
const SHIPPED = Number(process.env.SHIPPED ?? 24_000);
const all = [...known, ...written];
const first = numbered(all, 2);
const { weights: every } = learn(first.drafts, first.numbers.size, READINGS, console.log);
const held = new Float64Array(first.numbers.size);
for (const { sentences } of first.drafts) for (const feature of new Set(sentences.flatMap((groups) => groups.flatMap(({ features }) => [...features])))) held[feature] += 1;
const worth = (at) => held[at] * families.reduce((sum, _, k) => sum + every[at * families.length + k] ** 2, 0);
const shipped = new Map([...first.numbers].sort(([, a], [, b]) => worth(b) - worth(a)).slice(0, SHIPPED).map(([hash], i) => [hash, i]));
const { weights, bias } = learn(inNumbers(all, shipped), shipped.size, READINGS, console.log);
const UNIT = Float32Array.from(weights, Math.abs).sort()[Math.floor(weights.length * 0.997)] / HEAVIEST;
const whole = (weight) => Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight / UNIT))) + 0;
const features = [...shipped].map(([hash, at]) => ({ hash, weights: families.map((_, k) => whole(weights[at * families.length + k])) })).filter((each) => each.weights.some((weight) => weight !== 0));
const { count, packed } = packFeatures(features);
console.log(`${count} features of ${first.numbers.size}, ${packed.length} characters`);
const round = (value) => (Number.isFinite(value) ? Number(value.toFixed(2)) : value > 0 ? 99 : -99);
const text = `import type { Learned } from './packed-weights';

/** Written by tests/scripts/learn-drafts.mjs from ${all.length} drafts; not to be changed by hand. */
export const LEARNED: Learned = {
  families: [${families.map((family) => `'${family}'`).join(', ')}],
  bias: [${[...bias].map(round).join(', ')}],
  least: [${least.map(round).join(', ')}],
  doubted: [${doubted.map(round).join(', ')}],
  unsure: [${unsure.map(round).join(', ')}],
  denied: [${denied.map(round).join(', ')}],
  unit: ${Number(UNIT.toFixed(6))},
  count: ${count},
  packed: '${packed}',
};
`;
writeFileSync(FILE, text);
