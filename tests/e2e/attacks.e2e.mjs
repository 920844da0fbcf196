// SECURITY.md, played out: hostile names and subjects, hostile scripts of the page, another extension, and our own pages' policy.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { start, sleep, until } from '../support/harness.mjs';
import { makeOtherExtension } from '../support/other-extension.mjs';
import { badgesOf, barOf, dueOf, elementsOf } from '../support/overlay-reader.mjs';

const target = process.env.TARGET ?? 'chromium';
const HOST = 'sellercentral.amazon.com';
const INBOX = '/messaging/inbox?fi=responseNeeded';
const MEGABYTE = 1_000_000;
const MESSAGES = [...readFileSync(new URL('../../utils/messaging/protocol.ts', import.meta.url), 'utf8').matchAll(/^  (\w+)\(/gm)].map(([, name]) => name);

const HOSTILE = [
  { name: '<img src=x onerror="window.hacked=1">', subject: '<script>window.hacked=1</script> order' },
  { name: '"><svg onload=window.hacked=1>', subject: '</style><iframe srcdoc="<script>parent.hacked=1</script>">' },
  { name: '\u202Eeman desrever\u202C', subject: '\u2066\u202E\u200F24 hours left \u2069\u200B\uFEFF' },
  { name: '__proto__', subject: 'constructor prototype hasOwnProperty toString' },
  { name: '${window.hacked=1}{{constructor.constructor("hacked=1")()}}', subject: 'javascript:window.hacked=1' },
  { name: '\uD83D lone \uDE00 halves', subject: `${'Z\u0300\u0301\u0302\u0303'.repeat(200)} stacked` },
  { name: 'Long', subject: 'subject '.repeat(MEGABYTE / 8) },
  { name: 'N'.repeat(MEGABYTE), subject: 'a name of a megabyte' },
];

const pills = async (page) => (await badgesOf(page)).filter(dueOf).length;
// A row of over 2,000 characters is no row of a list to the reader: it stays without a pill rather than with a wrong one, and stands in the queue.
const isDrawn = ({ buyerName }) => buyerName.length < 2_000;

describe(`attacks in ${target}`, () => {
  let h, mailbox, page, other;
  const rows = async () => new Map((await h.table('threads')).map((row) => [row.id, row]));
  before(async () => {
    other = makeOtherExtension(target.startsWith('chromium') ? 'chromium' : 'firefox');
    h = await start(target, { otherExtensions: [other.folder], simulator: { scenario: 'weekendBacklog', options: { opensFirst: false } } });
    mailbox = h.simulator.mailboxes[HOST];
  });
  after(async () => {
    await h?.stop();
    other?.remove();
  });

  test('hostile names and subjects are text: every row has its pill and stands in the queue, nothing runs, nothing of them is stored', async () => {
    const cases = HOSTILE.map((one, n) => mailbox.buyerWrites({ ...one, at: Date.now() - (n + 2) * 3_600_000, text: `${one.subject.slice(0, 200)} ${one.name.slice(0, 200)}` }));
    page = await h.site(INBOX);
    const waiting = mailbox.waiting();
    await until('a pill on every row', async () => (await pills(page)) === waiting.filter(isDrawn).length, { within: 20_000 });
    for (const { caseId } of cases) {
      await page.evaluate((caseId) => window.simulator.opens(caseId), caseId);
      await until('the drawn conversation is its own and agrees with what was answered', async () =>
        (await h.table('evidence')).find((row) => row.id === caseId)?.evidence.messages.some((message) => message.corroborated), { within: 20_000 });
    }
    await page.evaluate(() => window.simulator.idle());
    const badges = new Map((await badgesOf(page)).map((badge) => [badge['data-thread'], badge]));
    const stored = await rows();
    for (const { caseId } of cases) {
      const truth = mailbox.truthOf(caseId);
      const { dueEarliest, dueLatest } = stored.get(caseId);
      assert.ok(dueEarliest <= truth.dueAt && truth.dueAt <= dueLatest, `${caseId}: ${dueEarliest} to ${dueLatest}`);
      if (!isDrawn(truth)) continue;
      const due = dueOf(badges.get(caseId));
      assert.ok(due.earliest <= truth.dueAt && truth.dueAt <= due.latest, `${caseId}: ${JSON.stringify(due)}`);
    }
    const popup = await h.open('popup.html', { width: 420, height: 600 });
    await until('the queue', async () => (await elementsOf(popup, '[data-thread][data-status]')).length >= 8);
    for (const shown of [page, popup]) assert.equal(await shown.evaluate(() => globalThis.hacked), undefined);
    await popup.close();
    for (const table of ['threads', 'evidence', 'contacts', 'notices', 'rowIdentities', 'accounts']) {
      const stored = JSON.stringify(await h.table(table));
      assert.ok(stored.length < 2 * MEGABYTE, `${table} holds ${stored.length} characters`);
      for (const word of ['hacked', 'desrever', 'stacked', 'NNNNNNNNNN', 'subject subject']) assert.ok(!stored.includes(word), `${word} in ${table}`);
    }
    assert.deepEqual(h.pageErrors, []);
    await page.close();
  });

  test('a script that was there first and knows the channel’s name ends no contact and moves none later by forged notes', async () => {
    page = await h.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      window.heard = [];
      document.addEventListener('replyclock:offer', (event) => window.heard.push(event.detail));
    });
    await page.goto(`https://${HOST}${INBOX}`, { waitUntil: 'domcontentloaded' });
    await until('pills', async () => (await pills(page)) === mailbox.waiting().filter(isDrawn).length, { within: 20_000 });
    const before = await rows();
    const victims = mailbox.waiting().filter((truth) => truth.dueAt - Date.now() > 3_600_000).map(({ caseId, startedAt, marketplaceId }) => ({ caseId, startedAt, marketplaceId }));
    assert.ok(victims.length > 4);
    const names = await page.evaluate(() => window.heard);
    assert.ok(names.length > 0, 'the hostile script heard the name, or this test tests nothing');
    await page.evaluate(({ names, victims }) => {
      const now = Date.now();
      const timing = { startedAt: now - 500, receivedAt: now - 100, serverAt: now - 1_000 };
      const caseNote = (victim, more) => ({ id: victim.caseId, rowKey: null, marketplaceId: victim.marketplaceId, orderIds: [], asins: [], topicId: null, status: 'SOLVED', actionNeeded: false, openedAt: victim.startedAt, updatedAt: now - 2_000, resolvedAt: now - 1_000, ...more });
      const message = (id, own, at) => ({ id, type: 'MESSAGE', role: own ? 'SELLER' : 'BUYER', own, automatic: false, status: 'SENT', at });
      const notes = [
        { kind: 'list', ...timing, asked: [['filterList', 'ACTION_NEEDED']], next: null, entries: 0, cases: [] },
        { kind: 'list', ...timing, asked: [['filter', 'ALL']], next: null, entries: victims.length, cases: victims.map((victim) => caseNote(victim)) },
        ...victims.flatMap((victim) => [
          { kind: 'conversation', ...timing, asked: [], next: null, entries: 2, case: caseNote(victim), messages: [message('1', false, victim.startedAt), message('2', true, victim.startedAt + 60_000)] },
          { kind: 'conversation', ...timing, asked: [], next: null, entries: 1, case: caseNote(victim, { status: null, resolvedAt: null }), messages: [message('3', false, now - 60_000)] },
          { kind: 'reply', caseId: victim.caseId, startedAt: now - 400 },
          { kind: 'reply', caseId: victim.caseId, ...timing, statusCode: 200 },
          { kind: 'no-response-needed', caseId: victim.caseId, ...timing, statusCode: 200 },
        ]),
        { kind: 'facts', ...timing, accountId: 'A0FORGEDACCOUNT', sessionKey: null },
      ];
      for (const name of names) for (const note of notes) document.dispatchEvent(new CustomEvent(`${name}:note`, { detail: JSON.stringify(note) }));
    }, { names, victims });
    await sleep(2_500);
    const after = await rows();
    for (const { caseId } of victims) {
      assert.equal(after.get(caseId).open, 1, `${caseId} was closed by a forged note`);
      assert.ok(after.get(caseId).dueLatest <= before.get(caseId).dueLatest, `${caseId} moved later`);
      assert.equal(after.get(caseId).firstSeenAt, before.get(caseId).firstSeenAt);
    }
    await page.close();
  });

  test('a page that pollutes prototypes and replaces the browser’s functions before us is read all the same', async () => {
    const broken = await h.browser.newPage();
    const errors = [];
    broken.on('pageerror', (error) => errors.push(String(error.message ?? error)));
    await broken.evaluateOnNewDocument(() => {
      const everything = Object.getPrototypeOf({});
      for (const name of ['caseId', 'isAutomatic', 'toJSON', 'kind', 'then', 'get']) {
        // Not seen by `for … in`, which the page itself may use.
        Object.defineProperty(everything, name, { value: name === 'kind' || name === 'caseId' ? 'polluted' : undefined, writable: true, configurable: true, enumerable: false });
      }
      const spied = [];
      window.spied = spied;
      for (const [holder, name] of [[JSON, 'parse'], [JSON, 'stringify'], [Promise.prototype, 'then'], [EventTarget.prototype, 'addEventListener'], [Date, 'now'], [Math, 'max']]) {
        const original = holder[name];
        holder[name] = function spy(...given) {
          spied.push(name);
          return Reflect.apply(original, this, given);
        };
      }
      Date.now = () => 0;
    });
    await broken.goto(`https://${HOST}${INBOX}`, { waitUntil: 'domcontentloaded' });
    await until('pills', async () => (await pills(broken)) === mailbox.waiting().filter(isDrawn).length, { within: 20_000 });
    assert.ok((await broken.evaluate(() => window.spied.length)) > 0);
    const badges = new Map((await badgesOf(broken)).map((badge) => [badge['data-thread'], badge]));
    for (const truth of mailbox.waiting().filter(isDrawn)) {
      const due = dueOf(badges.get(truth.caseId));
      assert.ok(due.earliest <= truth.dueAt && truth.dueAt <= due.latest, `${truth.caseId}: ${JSON.stringify(due)} does not hold ${truth.dueAt}`);
    }
    assert.deepEqual(errors.filter((line) => /replyclock|extension:\/\/|Dexie|valibot/i.test(line)), []);
    await broken.close();
  });

  test('a page that writes on our elements, or takes them away, is not believed and gets them again', async () => {
    page = await h.site(INBOX);
    await until('pills', async () => (await pills(page)) === mailbox.waiting().filter(isDrawn).length, { within: 20_000 });
    const before = await rows();
    await page.evaluate(() => {
      for (const badge of window.simulator.deepAll('replyclock-badge')) {
        badge.setAttribute('data-status', 'met');
        badge.setAttribute('data-due-latest', '9999999999999');
        badge.setAttribute('data-thread', '00000000-0000-4000-8000-000000000000');
      }
      window.simulator.deepAll('replyclock-badge').slice(0, 5).forEach((badge) => badge.remove());
      window.postMessage({ type: 'deleteEverything' }, '*');
      window.postMessage(JSON.stringify({ id: 1, type: 'deleteEverything' }), '*');
    });
    await until('every pill is back and says what is true', async () => {
      const badges = await badgesOf(page);
      return badges.length === mailbox.waiting().filter(isDrawn).length && badges.every((badge) => badge['data-status'] !== 'met' && before.has(badge['data-thread']));
    }, { within: 20_000 });
    const after = await rows();
    for (const [id, row] of before) assert.deepEqual([after.get(id)?.open, after.get(id)?.dueLatest], [row.open, row.dueLatest]);
    assert.ok(!after.has('00000000-0000-4000-8000-000000000000'));
  });

  test('neither the page nor another extension can speak to ours, or reach a file of it', async () => {
    const id = h.name === 'chromium' ? new URL(h.base).host : 'replyclock@replyclock.invalid';
    await until('the other extension runs here', () => page.evaluate(() => document.documentElement.dataset.hostile === 'ready'));
    const before = (await h.table('threads')).length;
    const answers = await page.evaluate(({ id, types }) => new Promise((resolve) => {
      document.addEventListener('hostile:answers', (event) => resolve(JSON.parse(event.detail)), { once: true });
      document.dispatchEvent(new CustomEvent('hostile:send', { detail: JSON.stringify({ id, types }) }));
    }), { id, types: MESSAGES });
    assert.ok(MESSAGES.length > 15);
    assert.equal(answers.length, MESSAGES.length);
    assert.ok(answers.every((answer) => answer === 'refused' || answer === 'nothing'), answers.join());
    assert.equal((await h.table('threads')).length, before);
    assert.equal(await page.evaluate(() => typeof globalThis.chrome?.runtime?.sendMessage), 'undefined');
    // Without web-accessible resources no page can tell that we are installed by asking for a file.
    for (const file of ['popup.html', 'manifest.json', 'icon/128.png', 'content-scripts/seller-central.js']) {
      const got = await page.evaluate((url) => new Promise((resolve) => {
        const script = document.createElement('script');
        script.onload = () => resolve('loaded');
        script.onerror = () => resolve('refused');
        script.src = url;
        document.head.append(script);
      }), `${h.base}/${file}`);
      assert.equal(got, 'refused', file);
    }
    await page.close();
  });

  test('our own pages run under a policy that lets no text become code and no request out, and break no line of it', async () => {
    const violations = [];
    // On the host, but where no script of ours runs: whoever asks this tab is not answered.
    const silent = await h.site('/home');
    for (const file of ['popup.html', 'options.html', 'dashboard.html', 'welcome.html', 'self-test.html', 'templates.html']) {
      const own = await h.browser.newPage();
      own.on('console', (line) => ['error', 'warn', 'warning'].includes(line.type()) && violations.push(`${file}: ${line.text()}`));
      own.on('pageerror', (error) => violations.push(`${file}: ${error.message ?? error}`));
      await own.goto(`${h.base}/${file}`, h.name === 'firefox' ? { waitUntil: [] } : {});
      await until(`${file} is drawn`, () => own.evaluate(() => document.body.innerText.length > 20));
      await sleep(300);
      if (h.name === 'chromium') {
        const tried = await own.evaluate(async () => {
          const seen = [];
          document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
          await fetch('https://sellercentral.amazon.com/x').catch(() => {});
          try { document.body.innerHTML = '<b>x</b>'; } catch { seen.push('refused innerHTML'); }
          await new Promise((done) => setTimeout(done, 100));
          return seen;
        });
        assert.ok(tried.includes('connect-src') && tried.includes('refused innerHTML'), `${file}: ${tried}`);
      }
      await own.close();
    }
    await silent.close();
    assert.deepEqual(violations.filter((line) => !/connect-src|TrustedHTML|sellercentral\.amazon\.com\/x/.test(line)), []);
    assert.deepEqual(h.strangers(), []);
    assert.equal((await h.table('threads')).length > 0, true);
    const bar = await h.site(INBOX);
    await until('the page is read as ever', async () => (await barOf(bar))?.['data-state'] === 'reading', { within: 20_000 });
  });
});
