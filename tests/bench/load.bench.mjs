// Issue 7, Load, in real Chromium on the shipped worker and its own database: what 20,000 threads a day over 90 days leave after
// retention, then an hour with 200 new threads a minute: how long the worker takes to answer each observation, and how much
// each thread takes on the disk. The hour is played as fast as it would come: a list every 1,500 ms, and the conversations between.
// `npm run bench load` plays five days and five minutes of the hour; `LONG=1` all of it, after an hour of storing.
// `LOAD_KEEP=<folder>`: what was stored is left there, before the hour. `LOAD_PROFILE=<folder>`: the hour is played beside what an earlier run left there, in
// a copy, with a build at the same place (an unpacked extension's id, and so its database, comes from its path). It has aged since: at its
// start the worker finds due what fell due meanwhile.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sleep, start } from '../support/harness.mjs';
import { productScript } from '../support/product-code.mjs';
import { live, MODULES, store } from './threads-of-months.mjs';
import { longer } from './longer.mjs';

const LONG = process.env.LONG === '1';
const PER_DAY = Number(process.env.LOAD_PER_DAY ?? 20_000);
const DAYS = Number(process.env.LOAD_DAYS ?? (LONG ? 90 : 5));
const MINUTES = Number(process.env.LOAD_MINUTES ?? (LONG ? 60 : 5));
const LIVES = 240;
// Five new threads in each list, and as many conversations read: 40 lists and 200 conversations a minute.
const LISTS_A_MINUTE = 40;
const NEW_IN_EACH = 5;
const ROWS = 25;
const PACE = 60_000 / LISTS_A_MINUTE;
const SETTLED_AFTER = 15_000;
const SETTLED_AT_MOST = 1_200_000;
const ACCOUNT = 'A1LOADBENCH';
const { LOAD_PROFILE, LOAD_KEEP } = process.env;
const STORED_IN = 'Default/IndexedDB';

const sorted = (values) => [...values].sort((a, b) => a - b);
const at = (values, share) => sorted(values)[Math.min(values.length - 1, Math.floor(share * values.length))];
const ms = (value) => `${value.toFixed(1)} ms`;

/** In an extension page: a list with new threads above those of the lists before it, and a conversation of some; the times of the worker's answers. */
async function hour({ lists, newInEach, rows, pace, accountId }) {
  const HOST = 'sellercentral.amazon.com';
  const hex = (count) => Array.from(crypto.getRandomValues(new Uint8Array(count)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const digits = (count) => Array.from(crypto.getRandomValues(new Uint8Array(count)), (byte) => byte % 10).join('');
  let seen = [];
  let id = 1;
  const rowOf = ({ threadId, rowKey, order, arrival }, more) => ({
    threadId, rowKey, marketplaceId: 'ATVPDKIKX0DER', orderIds: [order], asins: [], topicId: 64, needsResponse: true, openedAt: arrival, updatedAt: arrival, printedAt: null,
    messages: null, wholeConversation: false, resolvedAt: null, corroborated: true, ...more,
  });
  const ask = async (observation) => {
    const data = { observedAt: Date.now() - 20, clockOffset: 0, host: HOST, accountId, source: 'response', view: { folder: 'response-needed', narrowed: false }, completeOver: null, problems: [], ...observation };
    const from = performance.now();
    const answer = await chrome.runtime.sendMessage({ id: id++, type: 'recordObservation', data, timestamp: Date.now() });
    const took = performance.now() - from;
    const { slas, summary } = answer?.res ?? {};
    if (slas?.length !== observation.rows.length || summary.trouble !== null) throw new Error(`no answer: ${JSON.stringify(answer).slice(0, 300)}`);
    return took;
  };
  const times = { lists: [], conversations: [] };
  const rest = (ms) => new Promise((done) => setTimeout(done, ms));
  for (let n = 0; n < lists; n++) {
    const due = performance.now() + pace;
    const now = Date.now();
    const fresh = Array.from({ length: newInEach }, () => ({ threadId: `${hex(4)}-${hex(2)}-4${hex(2).slice(1)}-a${hex(2).slice(1)}-${hex(6)}`, rowKey: hex(16), order: `1${digits(2)}-${digits(7)}-${digits(7)}`, arrival: now - 30_000 }));
    seen = [...fresh, ...seen].slice(0, rows * 4);
    times.lists.push(await ask({ kind: 'list', rows: seen.slice(0, rows).map((one) => rowOf(one)) }));
    // As many as come are answered: those that the list no longer shows, one conversation at a time.
    for (const one of seen.slice(-newInEach)) {
      if (seen.length < rows * 4) break;
      const reply = Date.now() - 1_000;
      const message = (author, instant) => ({ id: digits(19), author, at: { earliest: instant, latest: instant }, delivered: true });
      times.conversations.push(await ask({ kind: 'conversation', rows: [rowOf(one, { rowKey: null, needsResponse: false, updatedAt: reply, messages: [message('buyer', one.arrival), message('seller', reply)], wholeConversation: true })] }));
      await rest((pace / newInEach) * 0.6);
    }
    if (n % 40 === 39) {
      const shares = (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        return [0.5, 0.9, 0.99].map((share) => sorted[Math.floor(share * sorted.length)]?.toFixed(1)).join(', ');
      };
      const told = (kind) => `${times[kind].length} ${kind} ${shares(times[kind])}`;
      globalThis.progress = `after ${((n + 1) * pace) / 60_000} minutes, p50, p90, p99 in ms: ${told('lists')}; ${told('conversations')}; together ${shares([...times.lists, ...times.conversations])}`;
    }
    await rest(Math.max(5, due - performance.now()));
  }
  return times;
}

function sizeOf(folder) {
  return readdirSync(folder, { recursive: true }).reduce((sum, file) => {
    const stat = statSync(join(folder, file), { throwIfNoEntry: false });
    return sum + (stat?.isFile() ? stat.size : 0);
  }, 0);
}

/** Bytes that the database takes on the disk. */
const onDisk = (profile) => sizeOf(join(profile, STORED_IN));

/** Waits until the browser has sorted what was stored at once, which ninety days would have left it the time for: until it has replaced no file for a while. */
async function settled(profile) {
  const files = () => readdirSync(join(profile, STORED_IN), { recursive: true }).filter((name) => String(name).endsWith('.ldb')).sort().join();
  const began = Date.now();
  let before = files();
  for (let quiet = 0; quiet < SETTLED_AFTER && Date.now() - began < SETTLED_AT_MOST; quiet += 2_000) {
    await sleep(2_000);
    const now = files();
    if (now !== before) quiet = 0;
    before = now;
  }
  console.log(`        settled after ${Math.round((Date.now() - began) / 1_000)} s`);
}

async function opened(h) {
  // The page that the harness opens counts all that is stored, after every change: this one asks for nothing.
  const page = (await h.browser.pages()).find((each) => each.url() === `${h.base}/options.html`);
  await page.goto(`${h.base}/blank.html`);
  await page.evaluate(`${await productScript('load', MODULES)}; globalThis.product = product; globalThis.product.database.open().then(() => 0)`);
  return page;
}

/** Stores the days in this profile. @returns how many threads, and the bytes that each takes */
async function storeIn(profile) {
  const h = await start('chromium', { profile });
  try {
    const page = await opened(h);
    await longer(page, live, { count: LIVES, accountId: ACCOUNT });
    await sleep(2_000);
    const empty = onDisk(profile);
    const began = Date.now();
    const { threads, open, notices } = await longer(page, store, { perDay: PER_DAY, days: DAYS, now: began, portion: 2_000 });
    console.log(`        ${threads} threads of ${DAYS} days stored in ${Math.round((Date.now() - began) / 1000)} s, ${open} of them open, ${notices} notices`);
    await settled(profile);
    const perThread = (onDisk(profile) - empty) / threads;
    console.log(`        ${Math.round(perThread)} bytes a thread on the disk`);
    return { threads, perThread };
  } finally {
    await h.stop();
  }
}

/** Copies what is stored into another profile. */
function copyStored(from, to) {
  if (!existsSync(join(from, STORED_IN))) throw new Error(`no ${STORED_IN} in ${from}`);
  mkdirSync(join(to, STORED_IN), { recursive: true });
  cpSync(join(from, STORED_IN), join(to, STORED_IN), { recursive: true });
}

/** Plays the hour beside what is stored in this profile. */
async function playIn(profile) {
  const h = await start('chromium', { profile });
  try {
    const page = await opened(h);
    const threads = await page.evaluate(() => globalThis.product.database.threads.count());
    if (threads === 0) throw new Error(`no threads stored for ${h.base}: another build, or at another place?`);
    await settled(profile);
    // The look for old records falls into the hour, as it does every six hours.
    const lists = MINUTES * LISTS_A_MINUTE;
    await page.evaluate(async ({ at }) => globalThis.product.database.state.put({ key: 'purged', at }), { at: Date.now() - 6 * 3_600_000 + Math.round(lists * PACE * 0.4) });
    await h.killBackground();
    return { threads, times: await longer(page, hour, { lists, newInEach: NEW_IN_EACH, rows: ROWS, pace: PACE, accountId: ACCOUNT }) };
  } finally {
    await h.stop();
  }
}

export default async function bench() {
  const profile = mkdtempSync(join(tmpdir(), 'replyclock-load-'));
  try {
    if (LOAD_PROFILE) copyStored(LOAD_PROFILE, profile);
    const stored = LOAD_PROFILE ? null : await storeIn(profile);
    if (LOAD_KEEP) copyStored(profile, LOAD_KEEP);
    const { threads, times } = await playIn(profile);
    const all = [...times.lists, ...times.conversations];
    const told = (values) => `${values.length}: median ${ms(at(values, 0.5))}, p99 ${ms(at(values, 0.99))}, worst ${ms(Math.max(...values))}`;
    return [
      { what: `answer to an observation beside ${threads} threads, 200 new a minute, 99th percentile, against 50 ms`, ratio: at(all, 0.99) / 50, most: 1, detail: `lists ${told(times.lists)}; conversations ${told(times.conversations)}` },
      ...(stored ? [{ what: `disk for each of ${stored.threads} threads of ${DAYS} days after retention, against 1,000 bytes`, ratio: stored.perThread / 1_000, most: 1, detail: `${Math.round(stored.perThread)} bytes, with contacts, notices and sums` }] : []),
    ];
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
