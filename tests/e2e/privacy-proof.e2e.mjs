// The privacy proof: marked names, subjects, messages, drafts and addresses go through a full run. Afterwards what is stored is read
// through its interfaces and raw, file by file of the profile: nothing of the extension's holds a mark, and nothing else of the
// profile holds one that a run without the extension does not leave too. A recording proxy sees every request.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { productScript } from '../support/product-code.mjs';
import { sleep, start, until } from '../support/harness.mjs';
import { badgesOf, dueOf } from '../support/overlay-reader.mjs';

const target = process.env.TARGET ?? 'chromium';
const HOST = 'sellercentral.amazon.com';
const MARKS = { name: 'Quillonmark', subject: 'Ambergrismark', text: 'Halyardmark', email: 'bolsover.mark', draft: 'Tamariskmark', sent: 'Obsidianmark', search: 'Juniperusmark', forwarded: 'Carnelianmark' };
const marks = Object.values(MARKS);
/** Where the extension keeps what it keeps: named by its id in Chromium, by its uuid or its name in Firefox. */
const OURS = target.startsWith('firefox') ? /11111111-2222-4333-8444-555555555555|replyclock/i : /chrome-extension_|Local Extension Settings|Extension (State|Rules|Scripts)|Sync Extension Settings|Managed Extension Settings/;

/** Every file of a profile with the marks that it holds, as UTF-8 or UTF-16. */
function marksIn(profile) {
  const found = [];
  let files = 0;
  for (const file of readdirSync(profile, { recursive: true })) {
    const path = join(profile, file);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    files += 1;
    const bytes = readFileSync(path);
    let unpacked = null;
    try {
      unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : null;
    } catch {
      // No gzip after all.
    }
    for (const mark of marks) {
      const holds = [bytes, unpacked].some((content) => content && (content.includes(mark) || content.includes(Buffer.from(mark, 'utf16le'))));
      if (holds) found.push({ file: file.split(sep).join('/'), mark });
    }
  }
  return { found, files };
}

/** An agent's work on a marked inbox. */
async function works(h) {
  const mailbox = h.simulator.mailboxes[HOST];
  const now = Date.now();
  const threads = [1, 2, 3, 4].map((hours) => mailbox.buyerWrites({ at: now - hours * 3_600_000, name: `${MARKS.name} ${hours}`, subject: `${MARKS.subject} ${hours} (Order: 113-555000${hours}-555000${hours})`, text: `${MARKS.text} ${hours}, write to ${MARKS.email}@mail.example, +44 20 7946 0000, 12 Harbour Lane.` }));
  mailbox.amazonForwardsForCustomer({ at: now - 7_200_000, text: MARKS.forwarded });
  const page = await h.site('/messaging/inbox?fi=responseNeeded');
  await until('the list', () => page.evaluate(() => window.simulator?.ready().then(() => true)), { within: 20_000 });
  if (h.base) await until('pills', async () => (await badgesOf(page)).filter(dueOf).length >= 20, { within: 20_000 });
  for (const { caseId } of threads) {
    await page.evaluate((caseId) => window.simulator.opens(caseId), caseId);
    await sleep(200);
  }
  await page.evaluate((text) => window.simulator.types(text), `${MARKS.draft}: please write to me at shop@x.example or WhatsApp`);
  await sleep(900);
  await page.evaluate((text) => window.simulator.sends(text), `Dear ${MARKS.name}, ${MARKS.sent}: we will send it by tomorrow.`);
  await sleep(900);
  await page.evaluate((search) => window.simulator.navigatesWithoutReload('search', search), MARKS.search);
  await page.evaluate(() => window.simulator.idle());
  await page.evaluate(() => window.simulator.navigatesWithoutReload('all'));
  await page.evaluate(() => window.simulator.idle());
  await sleep(900);
  return page;
}

describe(`the privacy proof in ${target}`, () => {
  const profiles = {};
  const left = {};
  let interfaces = '';
  let strangers, refused, stored;
  before(async () => {
    for (const withExtension of [false, true]) {
      const profile = (profiles[withExtension] = mkdtempSync(join(tmpdir(), `replyclock-proof-${target}-`)));
      const h = await start(target, { profile, withExtension, simulator: { scenario: 'weekendBacklog', options: { opensFirst: false } } });
      try {
        await works(h);
        if (withExtension) {
          const own = await h.open('popup.html', { width: 420, height: 600 });
          await sleep(700);
          interfaces += await own.evaluate(() => document.body.innerText);
          await own.close();
          const check = await h.open('self-test.html');
          await sleep(1_500);
          interfaces += await check.evaluate(() => [document.body.innerText, ...[...document.querySelectorAll('textarea, pre, input')].map((field) => field.value ?? field.textContent)].join('\n'));
          await check.evaluate(`${await productScript('proof', ['utils/storage/database', 'utils/storage/backup/write-backup', 'utils/storage/export/export-records'])}; globalThis.product = product; 0`);
          const out = await check.evaluate(async () => {
            const api = globalThis.browser ?? globalThis.chrome;
            const { database, writeBackup, exportRecords } = globalThis.product;
            const parts = [JSON.stringify(await api.storage.local.get(null)), JSON.stringify(await api.storage.session?.get(null) ?? null), JSON.stringify(await api.notifications.getAll())];
            await database.open();
            for (const table of database.tables) parts.push(`${table.name} ${JSON.stringify(await table.toArray())}`);
            const backup = await writeBackup(database, { kept: {}, madeAt: Date.now() });
            parts.push(await new Response(backup.stream().pipeThrough(new DecompressionStream('gzip'))).text());
            for (const what of ['contacts', 'readings', 'notices']) for (const format of ['csv', 'json']) parts.push(await (await exportRecords(database, { what, format, withOrderIds: true, withNotes: true, now: Date.now() })).text());
            parts.push([...document.cookie, ...Object.entries(localStorage).flat()].join(' '));
            return parts.join('\n');
          });
          interfaces += out;
          stored = out.length;
          strangers = h.strangers();
          refused = h.proxy.refused.filter((line) => /replyclock|extension/i.test(line));
        }
      } finally {
        await h.stop({ keepProfile: true });
      }
      await sleep(500);
      left[withExtension] = marksIn(profile);
    }
  });
  after(() => {
    for (const profile of Object.values(profiles)) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('tables, settings, log, notices, popup, self-test, backup and exports hold none of the marks', () => {
    assert.ok(stored > 20_000, `${stored} characters were looked at`);
    assert.deepEqual(marks.filter((mark) => interfaces.includes(mark)), []);
  });

  test('no file of the extension in the profile holds a mark', () => {
    const ours = readdirSync(profiles.true, { recursive: true }).filter((file) => OURS.test(file));
    assert.ok(ours.length > 3, `${ours.length} files of the extension`);
    assert.deepEqual(left.true.found.filter(({ file }) => OURS.test(file)), []);
  });

  test('no other file holds a mark that a run without the extension does not leave too', () => {
    assert.ok(left.true.files > 50 && left.false.files > 50);
    const without = new Set(left.false.found.map(({ mark }) => mark));
    assert.deepEqual(left.true.found.filter(({ mark }) => !without.has(mark)), []);
  });

  test('not one request is the extension’s', () => {
    assert.deepEqual(strangers, []);
    assert.deepEqual(refused, []);
  });
});
