// Issue 5: typing at speed in a reply of 4,000 characters. What our own scripts take of the page's main thread for each keystroke. In
// Chromium as its tracing tells it: every call into our content scripts, with the layout that it forces. In Firefox as its profiler tells
// it: the processor time between two looks, twice a millisecond, that found the thread in one of them. Real keyboard input, findings underlined.
import { sleep, start, until } from '../support/harness.mjs';
import { deepHandle, elementsOf } from '../support/overlay-reader.mjs';
import { firefoxProfile } from './firefox-profile.mjs';

const KEYS = 300;
const EVERY = 60;
const SENTENCE = 'Thank you for your patience; the parcel 12 left our warehouse on Monday, and it will reach you soon.\n';
const MOST_MS = 4;

/**
 * Calls into our scripts: when they began, how long they took and how long the main thread worked for them, in milliseconds; calls
 * within calls are part of them. Where the machine gave its processor to others in the middle of a call, that was none of our work.
 */
function ownCalls(events, origin) {
  const calls = events
    .filter(({ name, ph, args }) => ph === 'X' && name === 'FunctionCall' && args?.data?.url?.startsWith(origin))
    .map(({ ts, dur = 0, tdur = dur }) => ({ at: ts / 1000, took: dur / 1000, cpu: tdur / 1000 }))
    .sort((a, b) => a.at - b.at || b.took - a.took);
  const outer = [];
  for (const call of calls) {
    const before = outer.at(-1);
    if (!before || call.at >= before.at + before.took) outer.push(call);
  }
  return outer;
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];

const DRAFT = `Please write to jane@shop.example. Dear {{name}}, call +1 415 555 0134.\n${SENTENCE.repeat(32)}`;
const TYPED = 'We are sorry for the wait and will write again on Friday. '.repeat(Math.ceil(KEYS / 58)).slice(0, KEYS);

const PLACES = [
  ['at the end', async () => {}],
  ['before the findings', async (page) => {
    await page.keyboard.down('Control');
    await page.keyboard.press('Home');
    await page.keyboard.up('Control');
  }],
];

/** The reply box with the long draft in it, the caret at its end. */
async function openDraft(h) {
  const page = await h.site('/messaging/inbox');
  await until('the reply box', () => page.evaluate(() => window.simulator?.idle().then(() => window.simulator.replyText() !== null)), { within: 30_000 });
  const area = await deepHandle(page, 'textarea');
  await page.evaluate((text) => window.simulator.types(text), DRAFT);
  await until('findings', async () => Number((await elementsOf(page, 'replyclock-composer'))[0]?.['data-findings']) >= 3);
  await area.click();
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
  await page.evaluate(() => {
    window.pressed = [];
    document.addEventListener('keydown', () => window.pressed.push(performance.now()), true);
  });
  return page;
}

async function inFirefox() {
  const profile = firefoxProfile();
  const h = await start('firefox', { simulator: { scenario: 'weekendBacklog' }, env: profile.env, prefs: { 'privacy.reduceTimerPrecision': false } });
  const rows = [];
  const typed = [];
  try {
    const page = await openDraft(h);
    for (const [where, prepare] of PLACES) {
      await prepare(page);
      await sleep(1_000);
      await page.evaluate(() => { window.pressed.length = 0; });
      await page.keyboard.type(TYPED, { delay: EVERY });
      typed.push({ where, keys: JSON.parse(await page.evaluate(() => JSON.stringify(window.pressed.map((key) => performance.timeOrigin + key)))) });
    }
  } finally {
    await h.stop();
  }
  const work = profile.ownWork();
  for (const { where, keys } of typed) {
    const within = work.filter(({ at }) => at >= keys[0] && at < keys.at(-1) + EVERY);
    if (keys.length !== KEYS || within.length < KEYS / 4) throw new Error(`${keys.length} keys, and our scripts seen at work ${within.length} times: no measurement`);
    const costs = keys.map((key, i) => within.filter(({ at }) => at >= key && at < (keys[i + 1] ?? key + EVERY)).reduce((sum, { cpu }) => sum + cpu, 0)).sort((a, b) => a - b);
    rows.push(rowOf('Firefox', where, costs, ''));
  }
  return rows;
}

function rowOf(browser, where, costs, more) {
  return {
    what: `our work on the main thread for a keystroke ${where} of 4,000 characters in ${browser}, 95th percentile, against ${MOST_MS} ms`,
    ratio: at(costs, 0.95) / MOST_MS,
    most: 1,
    detail: `of ${costs.length}: median ${at(costs, 0.5).toFixed(2)} ms, p95 ${at(costs, 0.95).toFixed(2)} ms, worst ${costs.at(-1).toFixed(2)} ms${more}`,
  };
}

export default async function bench() {
  return [...(await inChromium()), ...(await inFirefox())];
}

async function inChromium() {
  const h = await start('chromium', { simulator: { scenario: 'weekendBacklog' } });
  try {
    const page = await openDraft(h);
    const rows = [];
    for (const [where, prepare] of PLACES) {
      await prepare(page);
      await sleep(1_000);
      await page.tracing.start({ categories: ['devtools.timeline', 'blink.user_timing'] });
      await page.evaluate(() => { window.pressed.length = 0; performance.mark('bench-began'); });
      await page.keyboard.type(TYPED, { delay: EVERY });
      const { pressed, began } = await page.evaluate(() => ({ pressed: window.pressed.splice(0), began: performance.getEntriesByName('bench-began').at(-1).startTime }));
      const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
      const mark = traceEvents.filter(({ name }) => name === 'bench-began').at(-1);
      const calls = ownCalls(traceEvents.filter(({ pid }) => pid === mark.pid), h.base);
      if (calls.length < KEYS) throw new Error(`only ${calls.length} calls of ours in the trace`);
      const keys = pressed.map((key) => mark.ts / 1000 + key - began);
      const costs = (what) => keys
        .map((key, i) => calls.filter((call) => call.at >= key && call.at < (keys[i + 1] ?? key + EVERY)).reduce((sum, call) => sum + call[what], 0))
        .sort((a, b) => a - b);
      const [work, wall] = [costs('cpu'), costs('took')];
      rows.push(rowOf('Chromium', where, work, `; on the wall clock p95 ${at(wall, 0.95).toFixed(2)} ms`));
    }
    return rows;
  } finally {
    await h.stop();
  }
}
