// Issue 7, Faults: a live inbox while the worker is killed, the extension reloaded, the browser killed in mid-write, and many tabs
// read at once. Rounds are few in every run; `LONG=1` plays them all; `FAULT_ROUNDS=n` so many. `FAULT_SEED` plays a run again.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { productScript } from '../support/product-code.mjs';
import { startProxy } from '../simulator/proxy.mjs';
import { HOSTS } from '../simulator/hosts.mjs';
import { startSimulator } from '../simulator/server.mjs';
import { sleep, start, until } from '../support/harness.mjs';
import { isTrueAtRest, liveInbox, seeded, TOTALS, totalsAreTrue } from '../support/live-inbox.mjs';
import { badgesOf, dueOf } from '../support/overlay-reader.mjs';

const target = process.env.TARGET ?? 'chromium';
const HOST = 'sellercentral.amazon.com';
const INBOX = '/messaging/inbox?fi=responseNeeded';
const OPTIONS = { opensFirst: false, pageSize: 2_000, responseDelay: 15, skeletonTime: 5 };
const isChromium = target.startsWith('chromium');
const LONG = process.env.LONG === '1';
const rounds = (few, all) => Number(process.env.FAULT_ROUNDS ?? (LONG ? all : few));
const KILLS = isChromium ? rounds(8, 500) : rounds(2, 50);
const CRASHES = rounds(1, 50);
const random = seeded();
const pills = async (page) => (await badgesOf(page)).filter(dueOf).length;

describe(`faults in ${target} (seed ${random.seed})`, () => {
  let h, page, own, inbox;
  /** A page of the extension in which the product's own code can be asked; it goes with every reload of the extension. */
  async function ownPage() {
    const opened = await h.open('self-test.html');
    await opened.evaluate(`${await productScript('faults', TOTALS)}; globalThis.product = product; 0`);
    return opened;
  }
  const table = async (name) => JSON.parse(await own.evaluate(async (name) => JSON.stringify(await globalThis.product.database.table(name).toArray()), name));

  before(async () => {
    h = await start(target, { simulator: { scenario: 'weekendBacklog', options: OPTIONS } });
    own = await ownPage();
    inbox = liveInbox(h.simulator.mailboxes[HOST], table, random);
    page = await h.site(INBOX);
    await until('pills', async () => (await pills(page)) >= 16, { within: 30_000 });
    await inbox.keeps();
  });
  after(async () => h?.stop());

  /** The worker or event page dies at any moment; Firefox's persistent page is reloaded with its extension. */
  async function kill() {
    if (target === 'firefox') {
      await own.evaluate(() => void setTimeout(() => (globalThis.browser ?? globalThis.chrome).runtime.reload(), 0));
      await sleep(2_500);
      // A page asked for while the extension is away stays an error for good: another is opened.
      own = await until('the extension is back', () => Promise.race([ownPage(), sleep(6_000)]), { within: 30_000 });
      await page.bringToFront();
    } else await h.killBackground();
  }

  test(`${KILLS} times killed at random points with a live inbox, it loses, doubles and moves nothing`, { timeout: 3_600_000 }, async () => {
    for (let round = 1; round <= KILLS; round++) {
      inbox.happens();
      const reloading = page.evaluate(() => window.simulator.reloadsList());
      await sleep(random() * 400);
      await kill();
      await reloading.catch(() => {});
      if (round % 25 === 0) {
        await inbox.keeps();
        console.log(`        ${round} of ${KILLS} rounds`);
      }
    }
    await isTrueAtRest(inbox, page, own);
    assert.deepEqual(h.pageErrors, []);
  });

  test('six tabs and two windows on one inbox, and another account beside, agree and lose nothing', { timeout: 300_000 }, async () => {
    const tabs = [page];
    for (let n = 0; n < (LONG ? 5 : 3); n++) tabs.push(await h.site(INBOX));
    const other = await h.site(INBOX, { host: 'sellercentral.amazon.co.jp' });
    await own.evaluate((url) => (globalThis.browser ?? globalThis.chrome).windows.create({ url }), `https://${HOST}${INBOX}`);
    const second = await until('the second window', async () => {
      const pages = await h.browser.pages();
      const found = pages.find((one) => !tabs.includes(one) && one !== other && one.url().includes(`${HOST}/messaging`));
      return found ?? null;
    });
    tabs.push(second);
    const japanese = liveInbox(h.simulator.mailboxes['sellercentral.amazon.co.jp'], table, random);
    for (let round = 0; round < rounds(4, 60); round++) {
      inbox.happens();
      japanese.happens();
      // Several at once, and not all of them know of it.
      const looking = tabs.filter(() => random() < 0.5);
      await Promise.all([...looking, other].map((tab) => tab.evaluate(() => window.simulator?.reloadsList())));
    }
    for (const tab of [...tabs, other]) {
      await tab.bringToFront();
      await tab.evaluate(() => window.simulator.reloadsList());
    }
    await inbox.readsAll(tabs[1]);
    await japanese.readsAll(other);
    await inbox.isTrue(tabs[1]);
    await japanese.isTrue(other);
    await inbox.keeps();
    await totalsAreTrue(own);
    const accounts = new Set((await table('threads')).filter(({ open }) => open === 1).map(({ accountId }) => accountId));
    assert.equal(accounts.size, 2);
    for (const tab of tabs.slice(0, 3)) {
      await tab.bringToFront();
      await until('a pill on every row of every tab', async () => {
        const rows = await tab.evaluate(() => window.simulator.state().caseIds.length);
        return rows > 0 && (await pills(tab)) === rows;
      }, { within: 15_000 });
    }
    assert.deepEqual(h.pageErrors, []);
    assert.deepEqual(h.strangers(), []);
  });
});

describe(`a browser that is killed in ${target}`, () => {
  let simulator, proxy, profile;
  before(async () => {
    simulator = await startSimulator({ scenario: 'weekendBacklog', options: OPTIONS });
    proxy = await startProxy({ allow: HOSTS, targetPort: simulator.port });
    profile = mkdtempSync(join(tmpdir(), `replyclock-${target}-`));
  });
  after(async () => {
    await proxy?.close();
    await simulator?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test(`in mid-write ${CRASHES} times keeps what it knew, and reads the rest again`, { timeout: 3_600_000 }, async () => {
    const mailbox = simulator.mailboxes[HOST];
    let known = new Map();
    for (let round = 1; round <= CRASHES + 1; round++) {
      const h = await start(target, { profile, shared: { simulator, proxy } });
      try {
        const rows = new Map((await h.table('threads')).map((row) => [row.id, row]));
        for (const [id, { firstSeenAt }] of known) assert.equal(rows.get(id)?.firstSeenAt, firstSeenAt, `${id} in round ${round}`);
        const page = await h.site(INBOX);
        await until('everything that waits is known again', async () => {
          const stored = new Map((await h.table('threads')).map((row) => [row.id, row]));
          return mailbox.waiting().every(({ caseId }) => stored.get(caseId)?.open === 1);
        }, { within: 30_000 });
        const contacts = await h.table('contacts');
        for (const { caseId } of mailbox.waiting()) assert.equal(contacts.filter(({ threadId }) => threadId === caseId).length, 1, `${caseId} has one contact`);
        if (round > CRASHES) break;
        known = new Map((await h.table('threads')).map((row) => [row.id, row]));
        for (let n = 0; n < 5; n++) mailbox.buyerWrites({});
        page.evaluate(() => window.simulator.reloadsList()).catch(() => {});
        await sleep(20 + random() * 700);
        // The browser and all of its processes, which are a group of their own.
        const pid = Number(h.browser.process()?.pid);
        assert.ok(pid > 1);
        process.kill(-pid, 'SIGKILL');
        await sleep(300);
      } finally {
        // To a browser that is dead already nobody answers.
        await Promise.race([h.browser.close().catch(() => {}), sleep(5_000)]);
        // Whoever drives Firefox puts its profile's own preferences back, which the next start would copy meanwhile.
        await until('the profile is nobody’s', () => !readdirSync(profile).some((file) => file.endsWith('.puppeteer')), { within: 30_000 });
      }
      if (round % 10 === 0) console.log(`        ${round} of ${CRASHES} rounds`);
    }
  });
});
