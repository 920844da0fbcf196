// Data in and out on the real options page: a backup restored gives the identical database, a file that is none touches nothing, and an
// import survives its worker. LONG=1: 100,000 contacts, 100,000 lines.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { databaseDigest } from '../support/database-digest.mjs';
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

const digest = () => page.evaluate(databaseDigest);
const settled = async () => {
  let last = '';
  return until('the database at rest', async () => {
    const now = JSON.stringify(await digest());
    const same = now === last;
    last = now;
    return same && JSON.parse(now);
  }, { every: 700, within: WITHIN });
};

test('an import of past messages survives the end of its worker, and is complete and unduplicated', async () => {
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
  assert.ok(kills > 0, 'it ended before a worker could be killed');
  assert.match(await textOf('importPast'), /1 line could not be used:Line 9: the time received cannot be read/);
  const contacts = (await h.table('contacts')).filter(({ threadId }) => threadId.startsWith('import:'));
  assert.equal(contacts.length, LINES - 1);
  assert.equal(new Set(contacts.map(({ threadId }) => threadId)).size, LINES - 1);
  assert.equal(JSON.stringify(await h.table('evidence')).includes('buyer, about'), false);
});

test('a backup restored into an emptied profile gives the identical database', async () => {
  const before = await settled();
  await press('backup', 'Make a backup');
  await said('backup', 'Saved as replyclock-backup-');
  await lastFile('backup.jsonl.gz');
  await press('deleteEverything', 'Delete everything');
  await press('deleteEverything', 'Yes, delete');
  await press('deleteEverything', 'Yes, delete');
  await said('deleteEverything', 'Everything was deleted');
  assert.equal((await h.table('contacts')).length, 0);
  await give('backup', join(folder, 'backup.jsonl.gz'));
  await said('backup', 'A whole backup, made');
  await press('backup', 'Replace everything');
  await said('backup', 'The backup was restored.');
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
  assert.equal(text.trim().split('\r\n').length, (await h.table('contacts')).length + 1);
});
