// Issue 7: what counting down costs a page at rest in real Chromium: our one timer for all rows against an interval for each badge, as
// such overlays are commonly written, of two pages that take turns; the thread's own time. And how often ours wakes at all.
import { sleep, start } from '../support/harness.mjs';
import { productScript } from '../support/product-code.mjs';

const ROWS = 200;
const SPAN = 10_000;
const TURNS = 3;
const HOUR = 3_600_000;

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const ms = (value) => `${value.toFixed(1)} ms`;

/** In the page: rows whose deadlines lie all over the next day, drawn and counted down by the product's overlay. */
function ours({ rows, now }) {
  const { createOverlay } = globalThis.product;
  globalThis.wakes = 0;
  const { setTimeout: original } = window;
  window.setTimeout = (work, ...rest) => original(() => {
    globalThis.wakes += 1;
    work();
  }, ...rest);
  const elements = Array.from({ length: rows }, () => document.body.appendChild(document.createElement('div')));
  const overlay = createOverlay({ document, language: 'en', clock: () => Date.now(), timeZones: { team: 'UTC' }, onPauseChange() {}, signal: new AbortController().signal });
  overlay.showRows(elements.map((element, n) => {
    const dueAt = now + ((n + 0.37) / rows) * 24 * 3_600_000;
    const at = (instant) => ({ earliest: instant, latest: instant });
    const threadId = `10000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
    return {
      mount: element, element, threadId, orderId: null, unknownReason: null,
      sla: { threadId, rowKey: null, accountId: 'a', marketplaceId: 'ATVPDKIKX0DER', orderIds: [], status: dueAt - now > 12 * 3_600_000 ? 'on-track' : 'at-risk', startedAt: at(dueAt - 86_400_000), dueAt: at(dueAt), basis: 'conversation', reason: null, pendingSend: null },
    };
  }));
}

/** In the page: the same rows, each with an interval of its own. */
function naive({ rows, now }) {
  globalThis.wakes = 0;
  for (let n = 0; n < rows; n++) {
    const badge = document.body.appendChild(document.createElement('div')).appendChild(document.createElement('span'));
    const dueAt = now + ((n + 0.37) / rows) * 24 * 3_600_000;
    setInterval(() => {
      globalThis.wakes += 1;
      const left = dueAt - Date.now();
      const two = (value) => String(Math.floor(value)).padStart(2, '0');
      badge.textContent = `${two(left / 3_600_000)}:${two((left / 60_000) % 60)}:${two((left / 1_000) % 60)}`;
      badge.className = left < 4 * 3_600_000 ? 'red' : left < 12 * 3_600_000 ? 'amber' : 'green';
    }, 1_000);
  }
}

export default async function bench() {
  const h = await start('chromium', { withExtension: false });
  try {
    const script = await productScript('counting-down', ['components/overlay/overlay']);
    const pages = {};
    for (const [name, way] of Object.entries({ ours, naive })) {
      const page = await h.site('/blank');
      await page.evaluate(() => { document.body.replaceChildren(); });
      if (name === 'ours') await page.evaluate(`${script}; globalThis.product = product; 0`);
      await page.evaluate(way, { rows: ROWS, now: Date.now() });
      const session = await page.createCDPSession();
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const busy = async () => (await session.send('Performance.getMetrics')).metrics.find((metric) => metric.name === 'TaskDuration').value * 1_000;
      pages[name] = { page, busy, times: [], wakes: 0 };
    }
    const drawn = () => pages.ours.page.evaluate(() => [...document.querySelectorAll('replyclock-badge')].filter((badge) => /\d/.test(badge.shadowRoot.textContent)).length);
    await pages.ours.page.bringToFront();
    await sleep(2_000);
    if ((await drawn()) !== ROWS) throw new Error(`${await drawn()} badges count down instead of ${ROWS}`);
    for (let turn = 0; turn < TURNS; turn++) {
      for (const each of Object.values(pages)) {
        await each.page.bringToFront();
        await sleep(1_500);
        const [from, woken] = [await each.busy(), await each.page.evaluate(() => globalThis.wakes)];
        await sleep(SPAN);
        each.times.push((await each.busy()) - from);
        each.wakes += (await each.page.evaluate(() => globalThis.wakes)) - woken;
      }
    }
    const [one, other] = [median(pages.ours.times), median(pages.naive.times)];
    const perHour = ({ wakes }) => Math.round((wakes / (TURNS * SPAN)) * HOUR);
    return [
      { what: `counting ${ROWS} rows down, against an interval for each badge`, ratio: one / other, most: 0.5, detail: `${ms(one)} and ${ms(other)} of main thread in ${SPAN / 1_000} s, medians of ${TURNS}` },
      { what: `ticks an hour of ${ROWS} rows, against those of an interval for each badge`, ratio: perHour(pages.ours) / perHour(pages.naive), most: 0.01, detail: `${perHour(pages.ours)} and ${perHour(pages.naive)}` },
    ];
  } finally {
    await h.stop();
  }
}
