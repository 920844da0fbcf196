// A backup of as many contacts as asked for, made up here: answered ones over the last 90 days and some that wait. Synthetic throughout.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const EDITION = Number(/const EDITION = (\d+)/.exec(readFileSync(new URL('../../utils/services/follow-rules.ts', import.meta.url), 'utf8'))[1]);
const DAY = 86_400_000;
const HOUR = 3_600_000;
const ACCOUNT = 'A1SYNTHETIC';
const PLACES = [['ATVPDKIKX0DER', 'sellercentral.amazon.com'], ['A1PA6795UKMFR9', 'sellercentral.amazon.de']];
const A_LINE = 500;

/** Numbers that look random and are the same each time. */
function* numbers(seed = 7) {
  for (let value = seed; ;) {
    value = (value * 48_271) % 2_147_483_647;
    yield value / 2_147_483_647;
  }
}

/** Writes a backup of `count` contacts, one a thread, of which about `waiting` wait. */
export function writeBigBackup(path, { count, waiting = 200, now = Date.now() }) {
  const next = numbers();
  const random = () => next.next().value;
  const rows = { evidence: [], threads: [], contacts: [] };
  for (let n = 0; n < count; n++) {
    const open = n < waiting;
    const at = Math.floor(open ? now - random() * 26 * HOUR : now - 2 * DAY - random() * 87 * DAY);
    const answered = open ? null : at + Math.floor((random() < 0.93 ? random() * 23 : 24 + random() * 20) * HOUR);
    const [marketplaceId, host] = PLACES[n % 5 === 0 ? 1 : 0];
    add(rows, { n, at, answered, marketplaceId, host, now });
  }
  const tables = {
    ...rows,
    rowIdentities: [],
    readings: [{ accountId: ACCOUNT, folder: 'response-needed', host: PLACES[0][1], lastReadAt: now - 60_000, lastCompleteAt: now - 60_000, pages: [now - 60_000] }],
    completeReadings: [{ accountId: ACCOUNT, at: now - 60_000, pages: [now - 60_000], key: `${now - 60_000}`, pending: 0 }],
    // Derived by today's derivation and purged a moment ago: nothing is to be done afresh.
    state: [{ key: 'purged', at: now }, { key: 'rules', rules: { automaticRepliesCount: false, countPer: 'turn' }, edition: EDITION }],
    accounts: [{ id: ACCOUNT, host: PLACES[0][1], readAt: now - 60_000, joinedInto: null }],
  };
  const lines = [
    JSON.stringify({ format: 'replyclock-backup', version: 1, madeAt: now, database: 5, rows: {} }),
    JSON.stringify({ kept: { settings: { noticesOn: false }, templates: [], installationKey: null } }),
    ...Object.entries(tables).flatMap(([table, all]) => Array.from({ length: Math.ceil(all.length / A_LINE) }, (_, i) => JSON.stringify({ table, rows: all.slice(i * A_LINE, (i + 1) * A_LINE) }))),
  ];
  let sum = Buffer.alloc(32);
  for (const line of lines) sum = createHash('sha256').update(sum).update(line).digest();
  const total = Object.values(tables).reduce((all, each) => all + each.length, 0);
  lines.push(JSON.stringify({ end: true, rows: total, sum: sum.toString('hex') }));
  writeFileSync(path, gzipSync(`${lines.join('\n')}\n`, { level: 1 }));
}

function add(rows, { n, at, answered, marketplaceId, host, now }) {
  const id = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const exactly = (instant) => ({ earliest: instant, latest: instant });
  const message = (name, author, instant) => ({ id: `${n}-${name}`, author, at: exactly(instant), delivered: true, position: name === 'q' ? 0 : 1, corroborated: true, seenAt: now - 60_000 });
  const contact = { threadId: id, accountId: ACCOUNT, marketplaceId, startedAt: exactly(at), ...(answered && { answeredAt: exactly(answered) }) };
  const orderIds = [`111-${String(n).padStart(7, '0')}-0000000`];
  const lastReadAt = now - 60_000;
  rows.contacts.push({ ...contact, id: `${id}#0`, startedLatest: at, closedAt: answered ?? Number.MAX_SAFE_INTEGER });
  rows.threads.push({
    id, accountId: ACCOUNT, marketplaceId, host, orderIds, topicId: [64, 65, 66, null][n % 4], firstSeenAt: at, firstSeenServerAt: null, open: answered ? 0 : 1, contact,
    authorUnknown: false, unproven: null, startedAt: contact.startedAt, dueAt: answered ? null : exactly(at + DAY), dueEarliest: answered ? Number.MAX_SAFE_INTEGER : at + DAY,
    dueLatest: answered ? Number.MAX_SAFE_INTEGER : at + DAY, basis: 'conversation', reason: null, pendingSend: null, lastReadAt, ...(answered && { endedLatest: answered }),
  });
  rows.evidence.push({
    id, accountId: ACCOUNT, host, lastReadAt, fingerprints: [],
    evidence: {
      threadId: id, accountId: ACCOUNT, aliases: [], firstSeenAt: at, firstSeenMachineAt: at, marketplace: { value: marketplaceId, at: lastReadAt, corroborated: true }, topic: null, orderIds, asins: [],
      openings: [{ at, corroborated: true }], updates: [], messages: [message('q', 'buyer', at), ...(answered ? [message('a', 'seller', answered)] : [])],
      drawnWhole: null, drawnPart: null, wholeAt: { corroborated: lastReadAt, any: lastReadAt }, sends: [], settled: [],
    },
  });
}

/** Restores a backup by the options page, as an agent does. */
export async function restoreBackup(h, path, until) {
  const page = await h.open('options.html', { width: 1000, height: 900 });
  const text = () => page.$eval('[data-setting="backup"]', (element) => element.textContent);
  const input = await page.waitForSelector('[data-setting="backup"] input[type=file]');
  await input.uploadFile(path);
  await until('examined', async () => (await text()).includes('A whole backup'), { within: 300_000, every: 250 });
  await page.evaluate(() => [...document.querySelectorAll('[data-setting="backup"] button')].find((button) => button.textContent === 'Replace everything').click());
  await until('restored', async () => (await text()).includes('The backup was restored'), { within: 300_000, every: 250 });
  await page.close();
}
