// Issue 3, Speed, in real Chromium on the extension's own database: every metric of a million stored contacts against a thousand and
// against a naive recount, one observation recorded by the background beside a million against in an empty database. Two
// browsers take turns. And in Node: a thousand open contacts at one instant.
import { start } from '../support/harness.mjs';
import { productCode, productScript } from '../support/product-code.mjs';

const MANY = Number(process.env.BENCH_CONTACTS ?? 1_000_000);
const FEW = 1_000;
const LOOKS = 200;
const RECORDINGS = 80;
const PORTION = 20_000;
const SETTLED_AFTER = 90_000;
const WARM = 10;
const WINDOWS = [7, 30, 90];

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const ms = (value) => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

/**
 * In an extension page: stores contacts spread evenly over 90 days, as an inbox has them (most to the minute; some late, missed,
 * waived or gone), with the sums that the product derives from them.
 */
async function fill({ count, now, portion }) {
  const { RunningMetrics, arrivalOf, packRow, packed, ARRIVALS, DAY, HOUR, MINUTE } = globalThis.product;
  const scope = { accountId: 'A1BENCH', marketplaceId: 'ATVPDKIKX0DER' };
  let state = 7;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const metrics = new RunningMetrics();
  const arrivals = new Map();
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('replyclock');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  const write = (name, rows) => new Promise((resolve, reject) => {
    const transaction = database.transaction(name, 'readwrite', { durability: 'relaxed' });
    for (const row of rows) transaction.objectStore(name).put(name === 'contacts' ? packRow(name, row) : row);
    transaction.onerror = () => reject(transaction.error);
    transaction.oncomplete = resolve;
  });
  let rows = [];
  for (let n = 0; n < count; n++) {
    const latest = Math.floor(now - ((n + next()) / count) * 90 * DAY);
    const threadId = `10000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
    const contact = { ...scope, threadId, id: `${threadId}#0`, startedAt: { earliest: next() < 0.5 ? latest : latest - MINUTE, latest }, startedLatest: latest };
    const fate = next();
    const end = Math.floor(latest + (fate < 0.06 ? 24 * HOUR + next() * 40 * HOUR : next() * next() * 24 * HOUR));
    if (fate < 0.93 || (fate >= 0.95 && fate < 0.97)) contact.answeredAt = { earliest: end, latest: end };
    if (fate >= 0.93 && fate < 0.97) contact.waivedAt = { earliest: end, latest: end };
    contact.closedAt = fate < 0.97 ? end : Number.MAX_SAFE_INTEGER;
    metrics.add(contact);
    const { day, quarter } = arrivalOf(contact);
    const ofDay = arrivals.get(day) ?? new Map();
    arrivals.set(day, ofDay.set(quarter, (ofDay.get(quarter) ?? 0) + 1));
    rows.push(contact);
    if (rows.length === portion || n === count - 1) {
      await write('contacts', rows);
      rows = [];
    }
  }
  const sums = metrics.rows().filter(({ values }) => values.length > 0).map((row) => ({ ...row, ...scope }));
  for (const [index, ofDay] of arrivals) sums.push({ ...scope, tree: ARRIVALS, level: 0, index, values: packed([...ofDay].sort(([a], [b]) => a - b).flat()) });
  for (let from = 0; from < sums.length; from += portion) await write('metrics', sums.slice(from, from + portion));
  database.close();
  return sums.length;
}

/** In an extension page: the times that these looks take, each at another instant. */
async function look({ windows, instants }) {
  const times = [];
  for (const at of instants) {
    const from = performance.now();
    await globalThis.product.metricsFor('A1BENCH', 'ATVPDKIKX0DER', at, windows);
    times.push(performance.now() - from);
  }
  return times;
}

/** In an extension page: the same of what the dashboard draws from sums: the backlog of a month, the days ahead, the hours of the week. */
async function lookAhead({ what, instants }) {
  const { backlogFor, outlookFor, hourOfWeekFor, daysUpTo } = globalThis.product;
  const scope = ['A1BENCH', 'ATVPDKIKX0DER'];
  const looks = {
    backlog: (now) => backlogFor(...scope, daysUpTo(now, 30)),
    outlook: (now) => outlookFor(...scope, { now, windowDays: 90, targetBasisPoints: 9_000, perDay: 10 }),
    hours: (now) => hourOfWeekFor(...scope, { now, windowDays: 90, timeZone: 'Europe/Berlin' }),
  };
  const times = [];
  for (const at of instants) {
    const from = performance.now();
    await looks[what](at);
    times.push(performance.now() - from);
  }
  return times;
}

/** In an extension page: every contact read and counted, as without any sums. */
async function recount({ now, windowDays }) {
  const { contactsForRates, responseMetrics, metricsFor, DAY } = globalThis.product;
  const from = performance.now();
  const counted = responseMetrics(await contactsForRates('A1BENCH', 'ATVPDKIKX0DER', now - windowDays * DAY), { now, windowDays });
  const time = performance.now() - from;
  const [told] = await metricsFor('A1BENCH', 'ATVPDKIKX0DER', now, [windowDays]);
  const same = ['onTime', 'late', 'missed', 'pending', 'waived', 'uncertain'].every((count) => counted[count] === told[count]);
  return { time, same };
}

/** In an extension page: the background records one conversation and answers. */
async function record({ n, at }) {
  const message = (author, ago) => ({ id: `${author}${n}`, author, at: { earliest: at - ago, latest: at - ago }, delivered: true });
  const threadId = `20000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const row = {
    threadId, rowKey: null, marketplaceId: 'ATVPDKIKX0DER', orderIds: [], asins: [], topicId: 64, needsResponse: null, openedAt: null, updatedAt: null, printedAt: null,
    messages: [message('buyer', 7_200_000), message('seller', 3_600_000)], wholeConversation: true, resolvedAt: null, corroborated: true,
  };
  const data = {
    observedAt: Date.now(), clockOffset: 0, host: 'sellercentral.amazon.com', accountId: 'A1BENCH', source: 'response', kind: 'conversation',
    view: { folder: 'response-needed', narrowed: false }, completeOver: null, rows: [row], problems: [],
  };
  const from = performance.now();
  const answer = await chrome.runtime.sendMessage({ id: n, type: 'recordObservation', data, timestamp: Date.now() });
  const time = performance.now() - from;
  return { time, recorded: answer?.res?.slas?.[0]?.status === 'met' };
}

async function stored() {
  const script = await productScript('stored', [
    'utils/storage/queries', 'utils/storage/packed/packed-rows', 'utils/domain/metrics/running-metrics', 'utils/domain/metrics/response-metrics', 'utils/domain/metrics/days-up-to', 'utils/domain/metrics/arrival-days',
    'utils/domain/metrics/metric-trees', 'utils/domain/metrics/step-tree', 'utils/domain/time/observed-time',
  ]);
  const [large, small] = [await start('chromium'), await start('chromium')];
  try {
    const pages = new Map();
    for (const h of [large, small]) {
      // The page that the harness opens counts what is stored after every change: this one asks for nothing.
      const page = (await h.browser.pages()).find((each) => each.url().startsWith(h.base));
      await page.goto(`${h.base}/blank.html`);
      await page.evaluate(`${script}; globalThis.product = product; globalThis.product.storedCounts()`);
      pages.set(h, page);
    }
    const now = Date.now();
    const evaluate = (h, work, given) => pages.get(h).evaluate(work, given);
    const rows = [];

    const filled = performance.now();
    const sums = await longer(pages.get(large), fill, { count: MANY, now, portion: PORTION });
    console.log(`        ${MANY} contacts and ${sums} rows of sums stored in ${((performance.now() - filled) / 1000).toFixed(0)} s`);

    // The browser goes on for a while sorting what was written at once; ninety days would have left it the time.
    await new Promise((resolve) => setTimeout(resolve, SETTLED_AFTER));
    const recording = new Map([[large, []], [small, []]]);
    for (let n = 0; n < RECORDINGS + WARM; n++) {
      for (const h of n % 2 ? [large, small] : [small, large]) {
        const { time, recorded } = await evaluate(h, record, { n, at: now - (n + 1) * 20 * 3_600_000 });
        if (!recorded) throw new Error('The background did not record the conversation.');
        if (n >= WARM) recording.get(h).push(time);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    const [many, none] = [median(recording.get(large)), median(recording.get(small))];
    rows.push({
      what: `one observation recorded beside ${MANY} contacts, against in an empty database`,
      ratio: many / none, most: 1.5, detail: `medians of ${RECORDINGS}: ${ms(many)} and ${ms(none)}`,
    });

    await longer(pages.get(small), fill, { count: FEW, now, portion: PORTION });
    for (const windows of [...WINDOWS.map((days) => [days]), WINDOWS]) {
      const times = new Map([[large, []], [small, []]]);
      for (let n = 0; n < LOOKS / 10; n++) {
        const instants = Array.from({ length: 10 }, (_, i) => now - (i + n / 21) * 3 * 86_400_000);
        for (const h of n % 2 ? [large, small] : [small, large]) times.get(h).push(...(await evaluate(h, look, { windows, instants })));
      }
      const [million, thousand] = [median(times.get(large)), median(times.get(small))];
      rows.push({
        what: `counts, rate and response times over ${windows.join(', ')} days of ${MANY} contacts, against ${FEW}`,
        ratio: million / thousand, most: 1.5, detail: `medians of ${LOOKS}, at instants of the last month: ${ms(million)} and ${ms(thousand)}`,
      });
      if (windows.length > 1 || windows[0] !== 90) continue;
      const naive = await longer(pages.get(large), recount, { now, windowDays: 90 });
      if (!naive.same) throw new Error('The recount says something else.');
      rows.push({
        what: `the same over 90 days, in hundredths of a naive recount of ${MANY} stored contacts`,
        ratio: (100 * million) / naive.time, most: 1, detail: `recount ${ms(naive.time)}: ${(naive.time / million).toFixed(0)} ×`,
      });
    }
    for (const [what, title] of [['backlog', 'the backlog on each of 30 days'], ['outlook', 'the 90 days ahead if nothing more is missed'], ['hours', 'arrivals by hour of the week over 90 days']]) {
      const times = new Map([[large, []], [small, []]]);
      for (let n = 0; n < LOOKS / 10; n++) {
        const instants = Array.from({ length: 5 }, (_, i) => now - (i + n / 21) * 3 * 86_400_000);
        for (const h of n % 2 ? [large, small] : [small, large]) times.get(h).push(...(await evaluate(h, lookAhead, { what, instants })));
      }
      const [million, thousand] = [median(times.get(large)), median(times.get(small))];
      rows.push({ what: `${title}, of ${MANY} contacts, against ${FEW}`, ratio: million / thousand, most: 1.5, detail: `medians of ${LOOKS / 2}: ${ms(million)} and ${ms(thousand)}` });
    }
    return rows;
  } finally {
    await large.stop();
    await small.stop();
  }
}

/** A call into the page gives up after a minute: this one is asked for again and again. */
async function longer(page, work, given) {
  await page.evaluate(`globalThis.outcome = null; (${work})(${JSON.stringify(given)}).then((value) => { globalThis.outcome = { value }; }, (error) => { globalThis.outcome = { error: String(error) }; }); 0`);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const outcome = await page.evaluate(() => globalThis.outcome);
    if (outcome?.error) throw new Error(outcome.error);
    if (outcome) return outcome.value;
  }
}

async function atOneInstant() {
  const { evaluateRecord, HOUR, MINUTE, DAY } = await productCode('open', ['utils/services/thread-sla-of', 'utils/domain/time/observed-time']);
  const now = Date.UTC(2026, 10, 22, 12);
  const records = Array.from({ length: 1_000 }, (_, n) => {
    const startedAt = { earliest: now - n * 2 * MINUTE - MINUTE, latest: now - n * 2 * MINUTE };
    const contact = { threadId: `t${n}`, accountId: 'a', marketplaceId: 'm', startedAt };
    return { id: `t${n}`, accountId: 'a', marketplaceId: 'm', orderIds: [], firstSeenAt: now, open: 1, contact, basis: 'list', authorUnknown: false, unproven: null };
  });
  // The least that could be done: the ends of each deadline, whether it is over, and an object to say so.
  const plain = (at) => records.map(({ id, contact: { startedAt } }) => {
    const dueAt = { earliest: startedAt.earliest + DAY, latest: startedAt.latest + DAY };
    const status = at > dueAt.latest ? 'breached' : dueAt.earliest - at > 12 * HOUR ? 'on-track' : 'at-risk';
    return { threadId: id, startedAt, dueAt, status };
  });
  const whole = (at) => records.map((record) => evaluateRecord(record, at).sla);
  const times = { plain: [], whole: [] };
  for (let look = 0; look < 600; look++) {
    for (const [name, work] of look % 2 ? [['plain', plain], ['whole', whole]] : [['whole', whole], ['plain', plain]]) {
      const from = performance.now();
      if (work(now + look * MINUTE).length !== 1_000) throw new Error('Something is missing.');
      if (look >= 200) times[name].push(performance.now() - from);
    }
  }
  const [took, loop] = [median(times.whole), median(times.plain)];
  return [
    { what: '1,000 open contacts at one instant, in parts of the promised 2 ms', ratio: took / 2, most: 1, detail: `median of 400: ${ms(took)}` },
    { what: '1,000 open contacts at one instant, against a plain loop over them', ratio: took / loop, most: 40, detail: `medians of 400: ${ms(took)} and ${ms(loop)}` },
  ];
}

export default async function bench() {
  return [...(await atOneInstant()), ...(await stored())];
}
