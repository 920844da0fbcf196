// The simulator's page by itself, without the extension: what the end-to-end suites lean on must hold before they do.
// Alone: TARGET=firefox node --test tests/simulator/page.e2e.mjs
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { start, until } from '../support/harness.mjs';
import { DEFAULT_OPTIONS } from './options.mjs';

const target = process.env.TARGET ?? 'chromium';
const HOST = 'sellercentral.amazon.com';
const VARIANTS = [
  { layout: 'divs', shadow: 'both', transport: 'fetch' },
  { layout: 'links', shadow: 'none', transport: 'xhr', rowTitle: true, urlCarriesCase: false },
  { layout: 'buttons', shadow: 'row', transport: 'fetch-request', htmlLang: 'none' },
  { layout: 'divs', shadow: 'list', transport: 'xhr-json', language: 'zh-CN', redefinesFetch: true },
  { layout: 'links', shadow: 'both', transport: 'fetch', language: 'de-DE', redefinesFetch: 'frozen' },
];

describe(`the simulator’s page in ${target}`, () => {
  let h, mailbox;
  before(async () => {
    h = await start(target, { withExtension: false, simulator: { scenario: 'fiftyRows' } });
    mailbox = h.simulator.mailboxes[HOST];
  });
  after(async () => h?.stop());

  /** A document under some options, its first load over. */
  async function visit(options, look, { path = '/messaging/inbox', size } = {}) {
    h.simulator.setOptions({ ...DEFAULT_OPTIONS, language: 'en-US', responseDelay: 5, skeletonTime: 10, urlRewriteDelay: 100, ...options });
    const page = await h.site(path, size ? { size } : {});
    try {
      await page.waitForFunction(() => window.simulator);
      await page.evaluate(() => window.simulator.ready());
      await look(page);
    } finally {
      await page.close();
    }
  }
  const state = (page) => page.evaluate(() => window.simulator.state());
  const shown = (page, selector) => page.evaluate((wanted) => window.simulator.deepAll(wanted).map((element) => element.textContent), selector);

  for (const options of VARIANTS) {
    test(`${JSON.stringify(options)}: rows in order, cut and without hours; the first thread open; tools untouched`, async () => {
      await visit(options, async (page) => {
        const { caseIds, openCaseId } = await state(page);
        assert.deepEqual(caseIds, mailbox.threadsIn({ folder: 'responseNeeded' }).map((thread) => thread.caseId));
        assert.equal(openCaseId, caseIds[0]);
        assert.equal((await page.evaluate(() => window.simulator.rows().map((row) => window.simulator.caseIdOf(row)))).join(), caseIds.join());
        const subjects = await shown(page, '.entry-subject');
        assert.ok(subjects.every((subject) => subject.length <= 76 && (subject.length < 76 || subject.endsWith('…'))), subjects.join('\n'));
        assert.ok(subjects.some((subject) => subject.endsWith('…')));
        assert.ok((await shown(page, '.entry-date')).every((date) => /\d/.test(date) && !date.includes(':')));
        assert.ok((await shown(page, '.bubble-time')).every((date) => /\d:\d\d/.test(date)));
        await until('the address is rewritten', async () => page.url().includes('fi=responseNeeded'));
        assert.equal(page.url().includes(`cc=${openCaseId}`), options.urlCarriesCase ?? true);
        assert.deepEqual((await page.evaluate(() => window.simulator.selfTest())).failures, []);
      });
    });
  }

  // A self-test that finds nothing is worth nothing: clumsy wrappers, there before the page's first script, in its own window only.
  const CLUMSY = {
    'an arrow in place of fetch': () => {
      if (window !== window.top) return;
      const before = window.fetch;
      window.fetch = (...args) => before(...args);
    },
    'a fetch whose errors are others': () => {
      if (window !== window.top) return;
      window.fetch = new Proxy(window.fetch, {
        apply: (target, self, args) => Reflect.apply(target, self, args).catch(() => { throw new Error('no answer'); }),
      });
    },
    'a send that leaves a mark on the request': () => {
      if (window !== window.top) return;
      const { prototype } = XMLHttpRequest;
      prototype.send = new Proxy(Reflect.get(prototype, 'send'), {
        apply(target, self, args) {
          self.watched = true;
          return Reflect.apply(target, self, args);
        },
      });
    },
    'a json that stands in a list of keys where it stood not': () => {
      if (window !== window.top) return;
      Object.defineProperty(Response.prototype, 'json', { enumerable: false });
    },
  };
  for (const [name, spoil] of Object.entries(CLUMSY)) {
    test(`its self-test catches ${name}`, async () => {
      await visit({}, async (page) => {
        await page.evaluateOnNewDocument(spoil);
        await page.reload({ waitUntil: 'domcontentloaded' });
        await page.waitForFunction(() => window.simulator);
        await page.evaluate(() => window.simulator.ready());
        assert.notDeepEqual((await page.evaluate(() => window.simulator.selfTest())).failures, []);
      });
    });
  }

  test('goes to another folder without a new document, and back', async () => {
    await visit({}, async (page) => {
      await page.evaluate(() => { window.mark = 1; });
      await page.evaluate(() => window.simulator.navigatesWithoutReload('resolved'));
      assert.equal((await state(page)).folder, 'resolved');
      await page.evaluate(() => history.back());
      await until('the folder before', async () => (await state(page)).folder === 'responseNeeded' && (await state(page)).listState === 'ready');
      assert.equal(await page.evaluate(() => window.mark), 1);
    });
  });

  test('turns pages by a pager, or grows by scrolling', async () => {
    await visit({ pageSize: 20 }, async (page) => {
      await page.evaluate(() => window.simulator.nextPage());
      assert.equal((await state(page)).page, 2);
      assert.equal((await state(page)).caseIds.length, 20);
    });
    await visit({ pageSize: 20, paging: 'scroll' }, async (page) => {
      await page.evaluate(() => window.simulator.nextPage());
      assert.equal((await page.evaluate(() => window.simulator.rows().length)), 40);
    });
  });

  test('shows skeletons and no row while it loads', async () => {
    await visit({}, async (page) => {
      h.simulator.setOptions({ responseDelay: 600 });
      const during = page.evaluate(async () => {
        const loading = window.simulator.reloadsList();
        const seen = { rows: window.simulator.rows().length, bones: window.simulator.deepAll('.skeleton-row').length };
        await loading;
        return seen;
      });
      assert.deepEqual(await during, { rows: 0, bones: 6 });
      assert.equal(await page.evaluate(() => window.simulator.rows().length), 50);
    });
  });

  test('does not render the list beside an open case in a narrow window', async () => {
    await visit({}, async (page) => {
      assert.deepEqual(await page.evaluate(() => [window.simulator.rows().length, document.querySelectorAll('.list-pane').length]), [0, 0]);
      await page.evaluate(() => window.simulator.closesCase());
      assert.equal(await page.evaluate(() => window.simulator.rows().length), 50);
    }, { size: { width: 900, height: 800 } });
  });

  test('leaves the document and comes back; a cold link never mounts', async () => {
    await visit({}, async (page) => {
      await page.evaluate(() => window.simulator.unmounts());
      assert.equal(await page.evaluate(() => document.querySelector('#sc-content-container').childElementCount), 0);
      await page.evaluate(() => window.simulator.mounts());
      assert.equal(await page.evaluate(() => window.simulator.rows().length), 50);
    });
    h.simulator.setOptions({ coldLinkUnmounted: true });
    const page = await h.site();
    assert.equal(await page.evaluate(() => document.readyState !== 'loading' && window.simulator === undefined && document.querySelector('#navbar') !== null), true);
    await page.close();
  });

  test('draws rows again as new nodes, or writes their text anew', async () => {
    await visit({}, async (page) => {
      const kept = (how) => page.evaluate(async (way) => {
        const before = window.simulator.rows()[0];
        await window.simulator.rerenders({ how: way });
        return window.simulator.rows()[0] === before;
      }, how);
      assert.equal(await kept('text'), true);
      assert.equal(await kept('replace'), false);
    });
  });

  test('sends a reply: shown when it succeeded, shown with its outcome when blocked, not shown when it silently failed', async () => {
    for (const [sendOutcome, bubbles, outcomes, left] of [['silently-fails', 0, 0, 50], ['blocked', 1, 1, 50], ['succeeds', 1, 0, 49]]) {
      await visit({ sendOutcome }, async (page) => {
        const text = `This one ${sendOutcome}.`;
        const before = (await shown(page, '.bubble-outcome')).length;
        await page.evaluate((words) => window.simulator.sends(words), text);
        assert.equal((await shown(page, '.bubble-body')).filter((body) => body === text).length, bubbles, sendOutcome);
        assert.equal((await shown(page, '.bubble-outcome')).length - before, outcomes, sendOutcome);
        assert.equal((await state(page)).caseIds.length, left);
        assert.equal(await page.evaluate(() => window.simulator.replyText()), '');
      });
    }
  });

  test('marks a case as needing no response: resolved, and out of the list', async () => {
    await visit({}, async (page) => {
      const { openCaseId } = await state(page);
      await page.evaluate(() => window.simulator.marksNoResponseNeeded());
      assert.equal(mailbox.truthOf(openCaseId).needsResponse, false);
      assert.ok(!(await state(page)).caseIds.includes(openCaseId));
      assert.match((await shown(page, '.case-status-label')).join(), /^Resolved on /);
    });
  });

  test('has a contact page whose text area comes with a reason', async () => {
    h.simulator.setOptions({ ...DEFAULT_OPTIONS });
    const page = await h.site('/messaging/contact?orderID=111-0000000-0000000');
    await page.waitForSelector('#ayb-contact-buyer input[aria-label="Other"]');
    assert.equal(await page.$('.contact-buyer-text-area kat-textarea'), null);
    await page.click('input[aria-label="Other"]');
    assert.equal(await page.evaluate(() => document.querySelector('.contact-buyer-text-area kat-textarea').shadowRoot.querySelector('textarea') !== null), true);
    await page.close();
  });

  test('logged nothing, broke nothing, and asked nobody else', () => {
    assert.deepEqual(h.pageErrors, []);
    assert.deepEqual(h.simulator.requests.filter((request) => request.method === 'FAULT' || request.status >= 400), []);
    assert.deepEqual(h.strangers(), []);
  });
});
