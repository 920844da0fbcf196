// Data in and out on the real options page: a backup restored gives the identical database, a file that is none touches nothing, and an
// import survives its worker. LONG=1: 100,000 contacts, 100,000 lines.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { databaseDigest } from '../support/database-digest.mjs';
import { withPackedRows } from '../support/packed-rows.mjs';
import { start, until } from '../support/harness.mjs';
import { badgesOf, dueOf } from '../support/overlay-reader.mjs';

const target = process.env.TARGET ?? 'chromium';
const long = process.env.LONG === '1';
const LINES = long ? 100_000 : 1_500;
const WITHIN = long ? 600_000 : 60_000;
const folder = mkdtempSync(join(tmpdir(), 'replyclock-data-'));
let h;
let page;

before(async () => {
  h = await start(target, { simulator: { scenario: 'weekendBacklog' } });
  const inbox = await h.site();
  await until('pills', async () => (await badgesOf(inbox)).filter(dueOf).length > 5, { within: 30_000 });
  await inbox.close();
  // A long run takes its time: what becomes urgent meanwhile is no part of it.
  await h.setting('noticesOn', false);
  page = await h.open('options.html', { width: 1000, height: 900 });
  await page.evaluate(() => {
    const real = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      window.lastFile = blob;
      return real.call(URL, blob);
    };
  });
});
after(async () => {
  await h?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const row = (setting) => `[data-setting="${setting}"]`;
const textOf = (setting) => page.$eval(row(setting), (element) => element.textContent);
const press = async (setting, words) => {
  await until(`the button “${words}”`, () => page.evaluate((selector, words) => {
    const button = [...document.querySelectorAll(`${selector} button`)].find((each) => each.textContent.includes(words) && !each.disabled);
    button?.click();
    return Boolean(button);
  }, row(setting), words), { within: WITHIN });
};
const said = (setting, words, within = WITHIN) => until(`“${words}”`, async () => (await textOf(setting)).includes(words), { within });

async function give(setting, path) {
  const input = await page.waitForSelector(`${row(setting)} input[type=file]`);
  await until('the button', () => page.$eval(`${row(setting)} input[type=file]`, (each) => !each.previousElementSibling.disabled));
  await input.uploadFile(path);
}

/** What the page last handed to the downloads, as a file of ours. */
async function lastFile(name) {
  const base64 = await page.evaluate(async () => {
    const bytes = new Uint8Array(await window.lastFile.arrayBuffer());
    let text = '';
    for (let i = 0; i < bytes.length; i += 8_192) text += String.fromCharCode(...bytes.subarray(i, i + 8_192));
    return btoa(text);
  });
  const bytes = Buffer.from(base64, 'base64');
  writeFileSync(join(folder, name), bytes);
  return bytes;
}

/** Of a long run no one question to the browser may take as long as this does: it is asked for, then waited for. */
async function digest() {
  await page.evaluate(`window.digest = null; (${await withPackedRows(databaseDigest)})().then((digests) => { window.digest = JSON.stringify(digests); }); 0`);
  return until('the sums over all rows', () => page.evaluate(() => window.digest), { within: WITHIN });
}
const stored = async (table) => Number.parseInt(JSON.parse(await digest())[table], 10);
const settled = async () => {
  let last = '';
  return until('the database at rest', async () => {
    const now = await digest();
    const same = now === last;
    last = now;
    return same && JSON.parse(now);
  }, { every: 700, within: 2 * WITHIN });
};
const lap = (t, what, from) => t.diagnostic(`${what}: ${((Date.now() - from) / 1000).toFixed(1)} s`);

/** In the page: of what was imported how many contacts there are, how many of those the first of their thread, how many threads, and in how many a cell of text. */
const imported = async () => {
  const database = await new Promise((resolve) => {
    const opening = indexedDB.open('replyclock');
    opening.onsuccess = () => resolve(opening.result);
  });
  const ask = (table, method, ...given) => new Promise((resolve) => {
    const asked = database.transaction(table).objectStore(table)[method](...given);
    asked.onsuccess = () => resolve(asked.result);
  });
  const all = IDBKeyRange.bound('import:', 'import;');
  const contacts = await ask('contacts', 'getAllKeys', all);
  const threads = await ask('evidence', 'getAllKeys', all);
  let words = 0;
  for (let from = 0; from < threads.length; from += 5_000) {
    const rows = await ask('evidence', 'getAll', IDBKeyRange.bound(threads[from], threads[Math.min(from + 5_000, threads.length) - 1]));
    words += rows.filter((row) => JSON.stringify(row).includes('buyer, about')).length;
  }
  database.close();
  return { contacts: contacts.length, first: contacts.filter((id) => id.endsWith('#0')).length, evidence: threads.length, words };
};

test('an import of past messages survives the end of its worker, and is complete and unduplicated', async (t) => {
  const from = Date.now() - 80 * 86_400_000;
  const at = (ms) => new Date(ms).toISOString().slice(0, 16).replace('T', ' ');
  const lines = Array.from({ length: LINES }, (_, n) => {
    const start = from + Math.floor((n / LINES) * 78 * 86_400_000);
    if (n === 7) return 'T-7,soon,,"A subject, with ""quotes""\nin two lines"';
    return `T-${n},${at(start)},${n % 10 === 0 ? '' : at(start + (n % 30) * 3_600_000)},"Dear buyer, about =1+1"`;
  });
  writeFileSync(join(folder, 'past.csv'), `\uFEFFTicket ID,Received,First response,Subject\r\n${lines.join('\r\n')}\r\n`);
  await give('importPast', join(folder, 'past.csv'));
  await said('importPast', 'Line 2 is read as');
  const begun = Date.now();
  await press('importPast', 'Import');
  const taken = () => page.$eval(row('importPast'), (element) => Number(/([\d,]+) lines taken/.exec(element.textContent)?.[1]?.replace(/,/g, '') ?? 0));
  let kills = 0;
  for (const share of [0.2, 0.6]) {
    await until('so much of it', async () => (await taken()) >= share * LINES, { every: 30, within: WITHIN });
    if (!(await textOf('importPast')).includes('Done')) {
      await h.killBackground();
      kills += 1;
    }
  }
  await said('importPast', 'Done');
  lap(t, `${LINES} lines taken, the worker killed ${kills} times`, begun);
  assert.ok(kills > 0, 'it ended before a worker could be killed');
  assert.match(await textOf('importPast'), /1 line could not be used:Line 9: the time received cannot be read/);
  // Each line is a conversation: of each there is one contact, its first.
  const { contacts, first, evidence, words } = await page.evaluate(imported);
  assert.deepEqual({ contacts, first, evidence, words }, { contacts: LINES - 1, first: LINES - 1, evidence: LINES - 1, words: 0 });
});

test('a backup restored into an emptied profile gives the identical database', async (t) => {
  const before = await settled();
  let begun = Date.now();
  await press('backup', 'Make a backup');
  await said('backup', 'Saved as replyclock-backup-');
  lap(t, `a backup of ${before.contacts} contacts made`, begun);
  await lastFile('backup.jsonl.gz');
  await press('deleteEverything', 'Delete everything');
  await press('deleteEverything', 'Yes, delete');
  await press('deleteEverything', 'Yes, delete');
  await said('deleteEverything', 'Everything was deleted');
  assert.equal((await h.table('contacts')).length, 0);
  begun = Date.now();
  await give('backup', join(folder, 'backup.jsonl.gz'));
  await said('backup', 'A whole backup, made');
  lap(t, 'examined', begun);
  begun = Date.now();
  await press('backup', 'Replace everything');
  await said('backup', 'The backup was restored.');
  lap(t, 'restored', begun);
  assert.deepEqual(await settled(), before);
});

test('a truncated, edited or foreign file is refused with its reason, and nothing is touched', async () => {
  const before = await settled();
  await press('backup', 'Make a backup');
  await said('backup', 'Saved as replyclock-backup-');
  const bytes = await lastFile('whole.jsonl.gz');
  const { gunzipSync, gzipSync } = await import('node:zlib');
  const files = {
    'cut short': bytes.subarray(0, bytes.length - 200),
    'changed or damaged': gzipSync(gunzipSync(bytes).toString().replace(/"firstSeenAt":\d/, '"firstSeenAt":3')),
    'not a backup of ReplyClock': Buffer.from('{"format":"another"}\n'),
  };
  for (const [words, content] of Object.entries(files)) {
    writeFileSync(join(folder, 'bad.jsonl.gz'), content);
    await give('backup', join(folder, 'bad.jsonl.gz'));
    await said('backup', words);
    assert.match(await textOf('backup'), /Nothing was changed/);
  }
  assert.deepEqual(await settled(), before);
});

test('contacts are saved as a CSV file of ids and instants', async () => {
  await press('exportData', 'Save as CSV');
  await said('exportData', 'Saved as');
  const text = (await lastFile('contacts.csv')).toString();
  assert.match(text, /^\uFEFFthread,account,marketplace,started_earliest,started_latest,/);
  assert.equal(text.trim().split('\r\n').length, (await stored('contacts')) + 1);
});
