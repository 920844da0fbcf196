// Learns anew what readings go by (utils/domain/compliance/learned/learned-weights.ts): `node tests/scripts/learn-drafts.mjs`, some minutes.
// From every set of tests/fixtures/drafts but the held-out one, the examples beside the rules and the drafts of their tests. Where a
// family speaks and where it doubts is set by drafts that were left out in turn. The same input gives the same file, byte for byte.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { countedFamilies, DRAFTS, familiesIn, precisionOf, readSets, recallOf } from '../support/measure-drafts.mjs';
import { learnMost } from '../support/learn-weights.mjs';
import { productCode } from '../support/product-code.mjs';

const FILE = resolve(import.meta.dirname, '../../utils/domain/compliance/learned/learned-weights.ts');

const NOTHING = "export const LEARNED = { families: [], least: [], doubted: [], unsure: [], denied: [], bias: [], hiddenBias: [], hidden: [], unit: 1, count: 0, packed: '' };";
const { checkDraft, readDraft, askRules, rulesBySentence, readFeatures, featuresOfWord, featuresOfIdea, ruleFeature, valueOf, SHARE, BEFORE, AFTER, packFeatures, HEAVIEST, READINGS } = await productCode('learn-drafts', [
  'utils/domain/compliance/check-draft', 'utils/domain/compliance/found', 'utils/domain/compliance/scan/draft', 'utils/domain/compliance/learned/features', 'utils/domain/compliance/learned/packed-weights', 'utils/domain/compliance/rules/readings',
], { 'learned/learned-weights': NOTHING });
const own = await productCode('learn-own', [
  'tests/utils/domain/compliance/all-examples', 'utils/domain/compliance/rules/all-rules', 'utils/domain/compliance/languages/all-languages', 'utils/domain/templates/starter-templates',
  ...['english', 'chinese', 'german', 'japanese', 'french', 'spanish', 'italian', 'paraphrases', 'further-paraphrases', 'labelled-drafts'].map((name) => `tests/utils/domain/compliance/drafts/${name}`),
], { 'learned/learned-weights': NOTHING });
const families = READINGS.map(({ family }) => family);
const number = new Map(families.map((family, k) => [family, k]));

/** All features of a sentence, in groups of which each counts alike. */
function featuresIn(sentence, rules) {
  const hashes = { said: [], ideas: [], beside: [] };
  const word = (each) => {
    const { said, beside } = featuresOfWord(each);
    hashes.said.push(...said);
    hashes.beside.push(beside);
  };
  const idea = (number, isTurned) => {
    const { own, beside } = featuresOfIdea(number, isTurned);
    hashes.ideas.push(own);
    hashes.beside.push(beside);
  };
  readFeatures(sentence, sentence, { word, idea, said: (hash) => hashes.said.push(hash), beside: (hash) => hashes.beside.push(hash) });
  const taken = (kind, salt = 1) => ({ hashes: hashes[kind].map((hash) => Math.imul(hash, salt)), value: valueOf(SHARE[kind], hashes[kind].length) });
  return { own: [taken('said'), taken('ideas'), { hashes: rules.map(ruleFeature), value: 1 }], toNext: taken('beside', BEFORE), toLast: taken('beside', AFTER) };
}

function featured(drafts) {
  return drafts.map(({ draft, expect = [], allow = [], ...more }) => {
    const read = readDraft(draft, {});
    const rules = rulesBySentence(askRules(read).found);
    const own = read.sentences.map((sentence) => featuresIn(sentence, [...rules.get(sentence) ?? []]));
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

/** How what is shipped is learned, and of how many features: those that say most, in how much and how often. The rest adds little, and would be waited for. */
const LEARNING = { hidden: 48, drop: 0.5, passes: 8, most: 48_000 };

/** Which writing of its language a draft is of, by its id: each is scored by what was learned without it. */
const roundOf = ({ id }) => Number(/-w(\d+)-/.exec(id)[1]);
const PARTS = 4;
const AT_ONCE = 2;

/** What was learned without a part of the writings says of that part. */
async function scoredWithout(part) {
  const isOut = (draft) => roundOf(draft) % PARTS === part;
  const out = written.filter(isOut);
  const plain = ({ expect, allow, sentences }) => ({ expect, allow, sentences });
  const workerData = { known: [...known, ...written.filter((each) => !isOut(each))].map(plain), out: out.map(plain), families: READINGS.map(({ family, isWhole }) => ({ family, isWhole })), learning: LEARNING };
  const scores = await new Promise((done, fail) => new Worker(new URL('../support/learn-part.mjs', import.meta.url), { workerData, resourceLimits: { maxOldGenerationSizeMb: 8_000 } }).on('message', done).on('error', fail));
  console.log(`part ${part + 1} of ${PARTS}: ${out.length} drafts left out`);
  return out.map((draft, i) => ({ ...draft, scores: scores[i] }));
}

const scored = [];
for (let part = 0; part < PARTS; part += AT_ONCE) scored.push(...(await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => scoredWithout(part + i)))).flat());

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

const { hidden } = LEARNING;
const all = [...known, ...written];
const { numbers: shipped, model: { units, unitBias, out, bias } } = learnMost(all, READINGS, LEARNING, console.log);
const unit = Float32Array.from(units, Math.abs).sort()[Math.floor(units.length * 0.998)] / HEAVIEST;
const inUnits = (weight) => Math.max(-HEAVIEST, Math.min(HEAVIEST, Math.round(weight / unit))) + 0;
const { count, packed } = packFeatures([...shipped].map(([hash, at]) => ({ hash, weights: Array.from(units.subarray(at * hidden, (at + 1) * hidden), inUnits) })));
console.log(`${count} features, ${packed.length} characters`);
const round = (value, digits = 2) => (Number.isFinite(value) ? Number(value.toFixed(digits)) : value > 0 ? 99 : -99);
const list = (values, digits) => `[${[...values].map((value) => round(value, digits)).join(', ')}]`;
const text = `import type { Learned } from './packed-weights';

/** Written by tests/scripts/learn-drafts.mjs from ${all.length} drafts; not to be changed by hand. */
export const LEARNED: Learned = {
  families: [${families.map((family) => `'${family}'`).join(', ')}],
  least: ${list(least)},
  doubted: ${list(doubted)},
  unsure: ${list(unsure)},
  denied: ${list(denied)},
  bias: ${list(bias, 3)},
  hiddenBias: ${list(unitBias, 3)},
  hidden: ${list(out.map((weight) => weight * 1_000), 0)},
  unit: ${Number(unit.toFixed(6))},
  count: ${count},
  packed: '${packed}',
};
`;
writeFileSync(FILE, text);
