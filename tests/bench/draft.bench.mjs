// Issue 5, Speed, in Node: the check of a draft beside checkers of its kind and a bare search for the same terms, on one text in one run.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { replies } from './english-replies.mjs';
import { productCode } from '../support/product-code.mjs';

const PEERS = join(import.meta.dirname, 'peers');
const ROUNDS = 60;
const LENGTH = 4_000;

// The processor time of this process, which others at work on the machine do not lengthen by taking turns; of it the lower quartile, for they
// still fill its caches. All that is compared runs within this process.
const processorTime = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
const quartile = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 4)];
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/** The peers, fetched by the lock beside them the first time. */
async function peers() {
  if (!existsSync(join(PEERS, 'node_modules'))) execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: PEERS, stdio: ['ignore', 'ignore', 'inherit'] });
  return (await import('./peers/peers.mjs')).peers();
}

/** English replies, again and again, up to a length. */
const english = (length) => replies.repeat(Math.ceil(length / replies.length)).slice(0, length);

/** Lower quartiles of these works, taking turns; each `times` runs a turn. */
async function inTurns(works, rounds) {
  const times = new Map(works.map(({ name }) => [name, []]));
  for (let round = -5; round < rounds; round += 1) {
    for (const { name, work, runs } of round % 2 ? works : [...works].reverse()) {
      const from = processorTime();
      for (let run = 0; run < runs; run += 1) await work();
      if (round >= 0) times.get(name).push((processorTime() - from) / runs);
    }
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, quartile(values)]));
}

/** The first words of every term, as a search without rules would look for them. */
function plainTerms(languages) {
  return [...new Set(languages.flatMap(({ terms }) => Object.values(terms)).flatMap((list) => list.split('|')).map((term) => term.replace(/^!/, '').split(/[~*]/)[0].trim().toLowerCase()).filter(Boolean))];
}

export default async function bench() {
  const { alex, writeGood, harper } = await peers();
  const { checkDraft, createDraftChecker, LANGUAGES } = await productCode('draft', [
    'utils/domain/compliance/check-draft', 'utils/domain/compliance/draft-checker', 'utils/domain/compliance/languages/all-languages',
  ]);
  const text = english(LENGTH);
  const terms = plainTerms(LANGUAGES);
  const checker = createDraftChecker();
  const middle = LENGTH / 2;
  let keys = 0;
  const times = await inTurns([
    { name: 'check', runs: 10, work: () => checkDraft(text) },
    { name: 'keystroke', runs: 20, work: () => checker.check(`${text.slice(0, middle)}${'abcdefghij'.slice(0, keys++ % 10)}${text.slice(middle)}`) },
    { name: 'write-good', runs: 1, work: () => writeGood(text) },
    { name: 'alex', runs: 1, work: () => alex(text) },
    { name: 'includes', runs: 1, work: () => { const lower = text.toLowerCase(); return terms.filter((term) => lower.includes(term)).length; } },
  ], ROUNDS);
  const [short, long] = [english(1_000), english(100_000)];
  const lengths = await inTurns([{ name: 'short', runs: 20, work: () => checkDraft(short) }, { name: 'long', runs: 1, work: () => checkDraft(long) }], ROUNDS / 2);
  const peer = await inTurns([{ name: 'check', runs: 10, work: () => checkDraft(text) }, { name: 'harper', runs: 1, work: () => harper(text) }], 3);

  const seen = `lower quartiles of ${ROUNDS}, ${LENGTH} characters of English, seven languages on`;
  return [
    { what: 'ten checks of one English text, against write-good once', ratio: (10 * times.check) / times['write-good'], most: 1, detail: `${seen}: ${ms(times.check)} and ${ms(times['write-good'])}` },
    { what: 'thirty checks of one English text, against alex once', ratio: (30 * times.check) / times.alex, most: 1, detail: `${ms(times.check)} and ${ms(times.alex)}` },
    { what: `a check, against a bare search for its ${terms.length} terms`, ratio: times.check / times.includes, most: 3, detail: `${ms(times.check)} and ${ms(times.includes)}` },
    { what: 'a check, against harper.js (no promise: it is a grammar checker)', ratio: peer.check / peer.harper, most: 1, detail: `${ms(peer.check)} and ${ms(peer.harper)}` },
    { what: 'the time of 100,000 characters, against a hundred times that of 1,000', ratio: lengths.long / (100 * lengths.short), most: 1.5, detail: `${ms(lengths.long)} and ${ms(lengths.short)}` },
    { what: 'a check after one keystroke, against the whole', ratio: times.keystroke / times.check, most: 0.3, detail: `${ms(times.keystroke)} and ${ms(times.check)}` },
  ];
}
