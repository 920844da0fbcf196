// Changed pages by the hundred thousand: each drawn in a real Chromium, read and judged there, as tests/utils/page/read-mutants.test.ts
// judges a thousand of them without a browser, which takes a tenth of a second each.
// `node tests/fuzz/pages.mjs 100000`; `MUTANT_SEED=n` plays other pages, or the same again. What was ever read wrongly is kept in
// `found/pages.json`, and played first from then on: a seed stands for its page as long as no mutation is added.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ensureBrowsers } from '../support/browsers.mjs';
import { start } from '../support/harness.mjs';
import { productScript } from '../support/product-code.mjs';

const AT_ONCE = 50;
const FOUND = join(import.meta.dirname, 'found/pages.json');
const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.env.MUTANT_SEED ?? Date.now() % 1_000_000_000);

/** In the page: the pages of these seeds. */
function play(seeds) {
  const outcomes = seeds.map((seed) => globalThis.product.mutant(seed));
  document.body.replaceChildren();
  return outcomes.filter(({ kind }) => kind !== 'right').map(({ seed, kind, mutations, detail }) => ({ seed, kind, mutations, says: `${seed}: ${mutations.join(' + ')}: ${detail}` }));
}

ensureBrowsers(['chromium']);
const h = await start('chromium', { withExtension: false });
const found = existsSync(FOUND) ? JSON.parse(readFileSync(FOUND, 'utf8')) : [];
const other = [];
let again = [];
let next = 0;
let done = 0;
const from = Date.now();
try {
  const script = await productScript('mutants', ['tests/utils/page/mutant']);
  // A page that is nothing itself.
  const tab = async () => {
    const page = await h.site('/blank');
    await page.evaluate(`${script}; globalThis.product = product; 0`);
    return page;
  };
  again = (await (await tab()).evaluate(play, found.map((one) => one.seed))).filter(({ kind }) => kind === 'wrong');
  await Promise.all(Array.from({ length: Math.max(1, cpus().length) }, async () => {
    while (next < count) {
      // A tab of its own for a few thousand: what a page keeps of what it drew goes with it.
      const page = await tab();
      for (let batch = 0; batch < 40 && next < count; batch++) {
        const portion = Array.from({ length: Math.min(AT_ONCE, count - next) }, (_, n) => seed + next + n + 1);
        next += portion.length;
        other.push(...(await page.evaluate(play, portion)));
        done += portion.length;
        if (done % 5_000 < portion.length) console.log(`        ${done} of ${count} pages in ${Math.round((Date.now() - from) / 1000)} s`);
      }
      await page.close();
    }
  }));
} finally {
  await h.stop();
}
const [said, wrong] = ['said', 'wrong'].map((kind) => other.filter((outcome) => outcome.kind === kind));
console.log(`pages ${seed + 1}–${seed + count}: ${count - other.length} read fully and correctly, ${said.length} not fully and said so, ${wrong.length} wrong; of ${found.length} found before ${again.length} still are`);
if (wrong.length + again.length > 0) console.error([...again, ...wrong].map(({ says }) => says).join('\n'));
const fresh = wrong.filter((outcome) => !found.some((one) => one.seed === outcome.seed));
if (fresh.length > 0) writeFileSync(FOUND, `[\n${[...found, ...fresh].map(({ seed, mutations }) => `  ${JSON.stringify({ seed, mutations })}`).join(',\n')}\n]\n`);
if (said.length > count / 100) console.error(`More than one in a hundred is not read fully:\n${said.slice(0, 20).map(({ says }) => says).join('\n')}`);
process.exitCode = done < count || wrong.length + again.length > 0 || said.length > count / 100 ? 1 : 0;
