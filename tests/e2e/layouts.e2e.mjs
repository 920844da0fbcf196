// Issue 4: the fixture matrix in a real browser. All of it by the reader alone, and a sample as documents under the real host name, read and
// drawn on by the extension as it is shipped. The pages are synthetic (tests/fixtures/seller-central).
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { badgesOf, barOf, dueOf, elementsOf } from '../support/overlay-reader.mjs';
import { sleep, start, until } from '../support/harness.mjs';
import { productCode, productScript } from '../support/product-code.mjs';

const target = process.env.TARGET ?? 'chromium';
const FIXTURES = 'tests/fixtures/seller-central';
const DAY = 86_400_000;
const NEAR = 5 * 60_000;
const ZONE_OF_HOST = 'America/Los_Angeles';
const { inboxPage, htmlOf, fixtureThreads, seeded, printedDay, dayWithoutYear, MUTATIONS, HARDER_MUTATIONS, parsePageTime } = await productCode('layouts-e2e', [
  `${FIXTURES}/inbox-page`, `${FIXTURES}/page-tree`, `${FIXTURES}/threads`, `${FIXTURES}/printed-words`, `${FIXTURES}/legacy-pages`, `${FIXTURES}/mutations`,
  `${FIXTURES}/harder-mutations`, 'utils/page/seller-central/parse-page-time',
]);

const SAMPLE = {
  'links with titles': { layout: 'links', titles: true },
  'buttons three shadow roots deep, slotted, in Chinese': { layout: 'buttons', shadow: 3, slotted: true, language: 'zh-CN' },
  'table rows in a shadow root, in German': { layout: 'table', shadow: 2, language: 'de-DE' },
  'list items with a shadow root each, in Japanese': { layout: 'items', shadow: 1, language: 'ja-JP' },
  'boxes from right to left, in Arabic digits': { layout: 'boxes', shadow: 3, language: 'ar-EG' },
  'boxes beside orders, news and a conversation, in Buddhist years': { layout: 'boxes', decoys: true, messages: true, language: 'th-TH' },
  'a language of which nobody knows a word': { layout: 'links', shadow: 2, language: 'xx' },
  'summaries, drafts, translations and banners among the rows': {
    layout: 'boxes', shadow: 2, changes: ['an AI draft in each row', 'a translation under each subject', 'a block added to rows', 'a dated banner among the rows', 'news with pictures beside the list'],
  },
  'generation 2': { layout: 'generation-2', path: '/messaging/inbox-v2' },
  'generation 1, without a year': { layout: 'generation-1', path: '/messaging/inbox/ref=ag_cmin_head_xx?fi=RESPONSE_NEEDED' },
};

function documentOf(options, changes = []) {
  const tree = inboxPage(options);
  for (const name of changes) ({ ...MUTATIONS, ...HARDER_MUTATIONS })[name](tree, seeded(1), options.language);
  const language = options.language === 'xx' ? '' : ` lang="${options.language}"`;
  const body = htmlOf(tree);
  return `<!doctype html><html${language}${options.language.startsWith('ar') ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>Messages</title></head><body>${body}</body></html>`;
}

/** Under names that no other page has, so that no thread is another page's. */
function threadsOf(at, now) {
  return fixtureThreads(5, 70 + at, { marketplaces: 23, until: now }).map((thread, row) => ({ ...thread, name: `${thread.name} ${String.fromCharCode(65 + at)}${String.fromCharCode(97 + row)}` }));
}

/** The latest instant at which the thread may have been updated, as far as its printed day says. */
function latestOf({ updatedAt, timeZone }, { layout, language }, now) {
  const text = (layout === 'generation-1' ? dayWithoutYear : printedDay)(updatedAt, timeZone, language);
  const days = [timeZone, ZONE_OF_HOST].map((zone) => parsePageTime(text, { timeZone: zone, language: language === 'xx' ? 'en-GB' : language, seenAt: now }));
  return Math.min(now, Math.max(...days.map((day) => day.latest)));
}

/** In the page: the first of these names in the text around each of our badges, in the page's order. */
const namesAround = (page, names) => page.evaluate((names) => {
  const textIn = (node) => (node.nodeType === 3 ? node.data : [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(textIn).join(' '));
  const found = [];
  const walk = (node) => {
    for (const child of [...(node.shadowRoot?.children ?? []), ...node.children]) {
      if (child.localName !== 'replyclock-badge') walk(child);
      else for (let up = child.parentNode; up; up = up.host ?? up.parentNode) {
        const around = names.filter((name) => textIn(up).includes(name));
        if (around.length === 0) continue;
        found.push(around.join());
        break;
      }
    }
  };
  walk(document.documentElement);
  return found;
}, names);

describe(`layouts in ${target}`, () => {
  let h, page;
  const now = Date.now();
  before(async () => {
    h = await start(target, { simulator: { scenario: 'empty', options: { responseDelay: 0 } } });
    await h.setting('readResponses', false);
    // Not a page of messages: nothing of the extension runs here.
    page = await h.site('/home');
  });
  after(() => h?.stop());

  test('every layout × state × language is read as it should be: rows, ids, dates, marketplaces, mounts, and nothing where nothing belongs', async () => {
    await page.evaluate(await productScript('layouts-e2e', [`${FIXTURES}/matrix`, 'tests/utils/page/contract']));
    const { faults, count } = await page.evaluate(() => {
      const cases = window.product.matrix();
      return { count: cases.length, faults: cases.flatMap((one, at) => window.product.faultsOf(one, at % 3 === 0).map((fault) => `${one.name}: ${fault}`)).slice(0, 20) };
    });
    assert.ok(count > 1_000);
    assert.deepEqual(faults, []);
    assert.deepEqual(await elementsOf(page, 'replyclock-bar'), []);
  });

  for (const [at, [name, { path = '/messaging/inbox-v3?fi=responseNeeded', changes, messages, ...given }]] of Object.entries(SAMPLE).entries()) {
    test(`${name}: one pill a row, of its own date`, async () => {
      const threads = threadsOf(at, now);
      const options = { language: 'en-US', folder: 1, messages: messages ? [{ at: threads[0].updatedAt, own: false, text: 'Hello, is it here yet?' }] : null, ...given, threads };
      const address = `${path}${path.includes('?') ? '&' : '?'}page=${at}`;
      h.simulator.documents.set(address, documentOf(options, changes));
      await page.goto(`https://sellercentral.amazon.com${address}`, { waitUntil: 'domcontentloaded' });
      const read = async () => {
        const badges = await badgesOf(page);
        return badges.length === threads.length && badges.every((badge) => badge.text !== '' && dueOf(badge)) ? badges : null;
      };
      const badges = await until(`${threads.length} pills`, read, { within: 15_000 });
      const names = threads.map((thread) => thread.name);
      assert.deepEqual(await namesAround(page, names), names, 'each pill in the row of its own');
      for (const [row, thread] of threads.entries()) {
        if (given.layout === 'links') assert.equal(badges[row]['data-thread'], thread.threadId);
        const { earliest, latest } = dueOf(badges[row]);
        // The conversation that stands open tells more than the row does.
        if (options.messages && row === 0) assert.ok(earliest <= thread.updatedAt + DAY && thread.updatedAt + DAY <= latest);
        else assert.ok(Math.abs(latest - latestOf(thread, options, now) - DAY) < NEAR, `${thread.name}: due by ${new Date(latest).toISOString()}, updated ${new Date(thread.updatedAt).toISOString()}`);
      }
      assert.equal((await barOf(page))['data-state'], 'reading');
      // The page changes around the rows: nothing is drawn twice.
      await page.evaluate(() => { for (let i = 0; i < 3; i++) document.body.append(document.createElement('aside'), 'More help'); });
      await sleep(400);
      assert.ok(await read(), 'still one pill a row');
    });
  }

  test('a frame that holds the inbox is drawn on, the page around it is not', async () => {
    const threads = threadsOf(20, now);
    h.simulator.documents.set('/messaging/inbox?page=frame', documentOf({ language: 'en-US', layout: 'links', threads }));
    h.simulator.documents.set('/messaging/inbox?page=around', documentOf({ language: 'en-US', layout: 'boxes', state: 'unmounted' }).replace('</body>', '<iframe src="/messaging/inbox?page=frame" width="1200" height="700"></iframe></body>'));
    await page.goto('https://sellercentral.amazon.com/messaging/inbox?page=around', { waitUntil: 'domcontentloaded' });
    await until('pills in the frame', async () => {
      const inner = page.frames().find((one) => one.url().includes('page=frame'));
      return inner && (await badgesOf(inner)).length === threads.length;
    }, { within: 15_000 });
    // Until its frame is there the page around it may be one that still loads, and its bar says so.
    await until('no bar outside the frame', async () => (await barOf(page)) === null);
    assert.deepEqual(await badgesOf(page), []);
  });

  test('rows on a page that is not an inbox: nothing at all', async () => {
    for (const path of ['/messaging/report', '/messaging/no-response-needed', '/orders-v3']) {
      h.simulator.documents.set(path, documentOf({ language: 'en-US', layout: 'links', threads: threadsOf(21, now) }));
      await page.goto(`https://sellercentral.amazon.com${path}`, { waitUntil: 'domcontentloaded' });
      await sleep(700);
      assert.deepEqual(await elementsOf(page, 'replyclock-badge, replyclock-bar, replyclock-composer'), [], path);
    }
  });

  test('nothing else was asked of the network, and the page saw no error', () => {
    assert.deepEqual(h.strangers(), []);
    // The pictures that the fixtures name are nowhere.
    assert.deepEqual(h.pageErrors.filter((line) => !/Failed to load resource.*404/.test(line)), []);
  });
});
