// The tour of `npm start`: an agent's Monday morning, played by hand (with a display) or by itself (without one).
import { join } from 'node:path';
import { start, sleep, until } from './harness.mjs';
import { badgesOf, barOf, dueOf, elementsOf } from './overlay-reader.mjs';

const INBOX = '/messaging/inbox?fi=responseNeeded';

/** Reads both inboxes as an agent would: the waiting list, then what was answered before, so that there are rates. */
async function reads(h, host) {
  const page = await h.site(INBOX, { host });
  const waiting = h.simulator.mailboxes[host].waiting().length;
  await until(`${waiting} pills on ${host}`, async () => (await badgesOf(page)).filter(dueOf).length >= waiting, { within: 30_000 });
  await page.evaluate(() => window.simulator.navigatesWithoutReload('all'));
  await page.evaluate(() => window.simulator.idle());
  const ids = await page.evaluate(() => window.simulator.state().caseIds);
  for (const caseId of ids) {
    await page.evaluate((caseId) => window.simulator.opens(caseId), caseId);
    await sleep(120);
  }
  await page.evaluate(() => window.simulator.navigatesWithoutReload('responseNeeded'));
  await page.evaluate(() => window.simulator.idle());
  const second = h.simulator.mailboxes[host].waiting()[4] ?? h.simulator.mailboxes[host].waiting()[0];
  await page.evaluate((caseId) => window.simulator.opens(caseId), second.caseId);
  await until('pills again', async () => (await badgesOf(page)).filter(dueOf).length >= waiting, { within: 30_000 });
  return page;
}

async function picture(page, folder, name, options = {}) {
  const path = join(folder, `${name}.png`);
  await page.bringToFront();
  await sleep(500);
  await page.screenshot({ path, ...options });
  return path;
}

/** Plays the tour headless; throws when a surface stays empty. */
export async function tour({ target, scenario, folder }) {
  const h = await start(target, { simulator: { scenario, options: { opensFirst: false, responseDelay: 15, skeletonTime: 10 } } });
  const pictures = [];
  try {
    const hosts = h.simulator.hosts;
    const pages = [];
    for (const host of hosts) pages.push(await reads(h, host));
    const bar = await barOf(pages[0]);
    if (bar?.['data-state'] !== 'reading') throw new Error(`the bar says “${bar?.['data-state']}”`);
    pictures.push(await picture(pages[0], folder, 'inbox'));
    if (pages[1]) pictures.push(await picture(pages[1], folder, 'inbox-japan'));

    const waiting = hosts.reduce((sum, host) => sum + h.simulator.mailboxes[host].waiting().length, 0);
    const popup = await h.open('popup.html', { width: 420, height: 600 });
    const rows = await until('the queue in the popup', async () => {
      const rows = await elementsOf(popup, '[data-thread][data-status]');
      return rows.length >= waiting ? rows : null;
    });
    pictures.push(await picture(popup, folder, 'popup'));

    const dashboard = await h.open('dashboard.html', { width: 1280, height: 900 });
    await until('rates on the dashboard', () => dashboard.evaluate(() => /\d+(\.\d+)?\s?%/.test(document.body.innerText)), { within: 15_000 });
    pictures.push(await picture(dashboard, folder, 'dashboard', { fullPage: true }));

    const options = await h.open('options.html', { width: 1000, height: 900 });
    pictures.push(await picture(options, folder, 'options'));
    for (const language of ['zh-CN']) {
      await h.setting('language', language);
      await sleep(400);
      pictures.push(await picture(popup, folder, `popup-${language}`));
      // A page that is not in front is neither read nor drawn on.
      await pages[0].bringToFront();
      await pages[0].reload({ waitUntil: 'domcontentloaded' });
      await until('pills in Chinese', async () => (await badgesOf(pages[0])).filter(dueOf).length > 0, { within: 30_000 });
      pictures.push(await picture(pages[0], folder, `inbox-${language}`));
    }
    const strangers = h.strangers();
    if (strangers.length > 0) throw new Error(`something else was asked of the network: ${strangers.join(', ')}`);

    console.log(`\nThe queue, as the popup shows it (${rows.length} rows; toolbar: ${await h.badge()}):\n`);
    for (const row of rows) console.log(`  ${row['data-status'].padEnd(9)} ${row.text}`);
    console.log(`\nNo other request was made. Pictures:\n${pictures.map((path) => `  ${path}`).join('\n')}`);
  } finally {
    await h.stop();
  }
}

/** Opens a browser for a person, and stays until it is closed. */
export async function show({ target, scenario }) {
  const h = await start(target, { headless: false, simulator: { scenario } });
  const [first, ...others] = h.simulator.hosts;
  for (const host of others) await h.site(INBOX, { host });
  const page = await h.site(INBOX, { host: first });
  await page.bringToFront();
  console.log(`
A practice inbox is open, made up from beginning to end (scenario “${scenario}”). Look at
  · the pill at the end of each row, and its tooltip;
  · the bar at the lower right: what is due, the rates, when this inbox was last read;
  · the toolbar: ReplyClock's count, and its popup with the queue of all inboxes;
  · write an answer and send it: the row says “sent, waiting for proof”, then leaves the queue.
Close the browser to end.`);
  await new Promise((closed) => h.browser.once('disconnected', closed));
  await h.stop().catch(() => {});
}
