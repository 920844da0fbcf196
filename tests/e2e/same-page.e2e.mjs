// What must be shown, 6: the page behaves and looks the same with the extension as without.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { PNG } from 'pngjs';
import { startSimulator } from '../simulator/server.mjs';
import { startProxy } from '../simulator/proxy.mjs';
import { HOSTS } from '../simulator/hosts.mjs';
import { sleep, start, until } from '../support/harness.mjs';
import { badgesOf, barOf, dueOf } from '../support/overlay-reader.mjs';

const target = process.env.TARGET ?? 'chromium';
const VIEWS = [
  { transport: 'fetch', shadow: 'both', layout: 'divs' },
  { transport: 'xhr', shadow: 'none', layout: 'links' },
];

/** Our elements stay where they are and take the place they take; only their paint is left out, from within: no style of the page reaches it. */
async function hideOurs(page) {
  await page.evaluate(() => {
    const unseen = new CSSStyleSheet();
    unseen.replaceSync(':host { opacity: 0 !important; }');
    const walk = (node) => {
      for (const child of node.children ?? []) {
        if (child.localName.startsWith('replyclock-')) child.shadowRoot.adoptedStyleSheets = [...child.shadowRoot.adoptedStyleSheets, unseen];
        if (child.shadowRoot) walk(child.shadowRoot);
        walk(child);
      }
    };
    walk(document);
  });
}

function differentPixels(a, b) {
  const [one, other] = [PNG.sync.read(Buffer.from(a)), PNG.sync.read(Buffer.from(b))];
  assert.deepEqual([one.width, one.height], [other.width, other.height]);
  let different = 0;
  for (let i = 0; i < one.data.length; i += 4) {
    if (one.data[i] !== other.data[i] || one.data[i + 1] !== other.data[i + 1] || one.data[i + 2] !== other.data[i + 2]) different++;
  }
  return different;
}

for (const options of VIEWS) {
  describe(`the page over ${options.transport} in ${target}`, () => {
    let simulator, proxy, plain, extended;
    before(async () => {
      simulator = await startSimulator({ scenario: 'weekendBacklog', options: { ...options, responseDelay: 20 } });
      proxy = await startProxy({ allow: HOSTS, targetPort: simulator.port });
      const shared = { simulator, proxy };
      plain = await start(target, { withExtension: false, shared });
      extended = await start(target, { shared });
    });
    after(async () => {
      await plain?.stop();
      await extended?.stop();
      await proxy?.close();
      await simulator?.close();
    });

    test('looks the same, pixel for pixel, outside our elements', async () => {
      const pages = [await plain.site(), await extended.site()];
      for (const page of pages) await until('the page is idle', () => page.evaluate(() => window.simulator?.idle().then(() => true)));
      await until('pills', async () => (await badgesOf(pages[1])).filter(dueOf).length > 10);
      assert.equal((await badgesOf(pages[0])).length, 0);
      await sleep(800);
      assert.equal((await barOf(pages[1]))['data-state'], 'reading');
      await hideOurs(pages[1]);
      await Promise.all(pages.map((page) => page.evaluate(() => document.activeElement?.blur?.())));
      await sleep(200);
      const [before, with_] = [await pages[0].screenshot({ type: 'png' }), await pages[1].screenshot({ type: 'png' })];
      assert.equal(differentPixels(before, with_), 0);
    });

    test('passes its own self-test: fetch, XHR, prototypes, results and errors are as it left them', async () => {
      const results = [];
      for (const run of [plain, extended]) {
        const page = await run.site();
        await until('the page is idle', () => page.evaluate(() => window.simulator?.idle().then(() => true)));
        results.push(await page.evaluate(() => window.simulator.selfTest()));
        await page.close();
      }
      assert.deepEqual(results[0].failures, [], 'without the extension');
      assert.deepEqual(results[1], results[0], 'with the extension');
    });

    test('has the same document, our elements apart', async () => {
      const documents = [];
      for (const run of [plain, extended]) {
        const page = await run.site();
        await until('the page is idle', () => page.evaluate(() => window.simulator?.ready().then(() => window.simulator.idle()).then(() => true)));
        await sleep(1_000);
        documents.push(await page.evaluate(() => window.simulator.ownDom(document.body)));
        await page.close();
      }
      assert.ok(documents[0].length > 5_000);
      assert.equal(documents[1], documents[0]);
    });

    test('asks Amazon for exactly the same, in the same order of magnitude: not one request more', async () => {
      const asked = async (run) => {
        const from = simulator.requests.length;
        const page = await run.site();
        await until('the page is idle', () => page.evaluate(() => window.simulator?.idle().then(() => true)));
        await sleep(700);
        await page.close();
        return simulator.requests.slice(from).map((request) => `${request.method} ${request.path}`).filter((line) => !line.includes('favicon')).sort();
      };
      assert.deepEqual(await asked(extended), await asked(plain));
    });

    test('saw no error of ours in its console', () => {
      assert.deepEqual(extended.pageErrors, plain.pageErrors);
    });
  });
}
