// Changed pages by the hundred thousand: each drawn in a real Chromium, read and judged there, as tests/utils/page/read-mutants.test.ts
// judges a thousand of them without a browser, which takes a tenth of a second each.
// `node tests/fuzz/pages.mjs 100000`; `MUTANT_SEED=n` plays other pages, or the same again.
import { cpus } from 'node:os';
import { ensureBrowsers } from '../support/browsers.mjs';
import { start } from '../support/harness.mjs';
import { productScript } from '../support/product-code.mjs';

const AT_ONCE = 50;
const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.env.MUTANT_SEED ?? Date.now() % 1_000_000_000);

/** In the page: so many pages from this seed on. */
function play({ from, count }) {
  const outcomes = Array.from({ length: count }, (_, n) => globalThis.product.mutant(from + n));
  document.body.replaceChildren();
  return outcomes.filter(({ kind }) => kind !== 'right').map(({ seed, kind, mutations, detail }) => ({ seed, kind, says: `${seed}: ${mutations.join(' + ')}: ${detail}` }));
}

ensureBrowsers(['chromium']);
const h = await start('chromium', { withExtension: false });
const other = [];
let next = 0;
let done = 0;
const from = Date.now();
try {
  const script = await productScript('mutants', ['tests/utils/page/mutant']);
  await Promise.all(Array.from({ length: Math.max(1, cpus().length) }, async () => {
    while (next < count) {
      // A page that is nothing itself; a tab of its own for a few thousand: what a page keeps of what it drew goes with it.
      const page = await h.site('/blank');
      await page.evaluate(`${script}; globalThis.product = product; 0`);
      for (let batch = 0; batch < 40 && next < count; batch++) {
        const portion = { from: seed + next + 1, count: Math.min(AT_ONCE, count - next) };
        next += portion.count;
        other.push(...(await page.evaluate(play, portion)));
        done += portion.count;
        if (done % 5_000 < portion.count) console.log(`        ${done} of ${count} pages in ${Math.round((Date.now() - from) / 1000)} s`);
      }
      await page.close();
    }
  }));
} finally {
  await h.stop();
}
const [said, wrong] = ['said', 'wrong'].map((kind) => other.filter((outcome) => outcome.kind === kind));
console.log(`pages ${seed + 1}–${seed + count}: ${count - other.length} read fully and correctly, ${said.length} not fully and said so, ${wrong.length} wrong`);
if (wrong.length > 0) console.error(wrong.map(({ says }) => says).join('\n'));
if (said.length > count / 100) console.error(`More than one in a hundred is not read fully:\n${said.slice(0, 20).map(({ says }) => says).join('\n')}`);
process.exitCode = done < count || wrong.length > 0 || said.length > count / 100 ? 1 : 0;
