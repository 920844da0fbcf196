// The pictures of both stores' pages: 1280 × 800 in each of the languages of the listings, and the promotional tile of 440 × 280. They
// show the practice inbox and its invented buyers, read for real by the shipped extension.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { badgesOf, deepHandle, dueOf, elementsOf } from './overlay-reader.mjs';
import { sleep, start, until } from './harness.mjs';
import { root } from '../scripts/set-up.mjs';

const SIZE = { width: 1280, height: 800 };
const TILE = { width: 440, height: 280 };
/** By the listing's name: the interface's language, the page's own, and one line for the tile. */
const LANGUAGES = {
  en: ['en', 'en-US', '24 hours to answer. On every row.'],
  zh_CN: ['zh-CN', 'zh-CN', '24 小时内回复，每一行都看得见。'],
  de: ['de', 'de-DE', '24 Stunden für die Antwort. An jeder Zeile.'],
  ja: ['ja', 'ja-JP', '24時間以内の返信を、すべての行に。'],
};
const DRAFT = 'Please e-mail us at care@pumpworld.example. If you leave a 5-star review, we will refund you!';
const POPUP = { width: 400, height: 580 };

/** @returns {Promise<string[]>} paths of the pictures, each of exactly the size that the stores ask for */
export async function takeStores(folder) {
  const taken = [];
  for (const [name, [language, pageLanguage, line]] of Object.entries(LANGUAGES)) {
    mkdirSync(join(folder, name), { recursive: true });
    const save = (file, png) => {
      const path = join(folder, name, `${file}.png`);
      writeFileSync(path, png);
      taken.push(path);
    };
    const h = await start('chromium', { viewport: SIZE, simulator: { scenario: 'weekendBacklog', options: { language: pageLanguage, opensFirst: false, responseDelay: 15, skeletonTime: 10 } } });
    try {
      await h.setting('language', language);
      const page = await readInbox(h);
      const inbox = await page.screenshot();
      save('1-inbox', inbox);
      await writeDraft(page);
      save('2-draft', await page.screenshot());
      const popup = await h.open('popup.html', POPUP);
      await until('the queue', () => popup.$('.rows'));
      await sleep(800);
      const queue = await popup.screenshot();
      await popup.close();
      save('3-queue', await drawn(h, SIZE, `<body style="background: url(${dataUrl(inbox)})"><img src="${dataUrl(queue)}" style="position: absolute; right: 24px; top: 24px; border-radius: 10px; box-shadow: 0 8px 40px #0008">`));
      const dashboard = await h.open('dashboard.html', SIZE);
      await until('the rates', () => dashboard.$('.rate-cards'), { within: 20_000 });
      await sleep(1_500);
      save('4-dashboard', await dashboard.screenshot());
      const icon = `data:image/svg+xml;base64,${readFileSync(join(root, 'public/icon/replyclock.svg')).toString('base64')}`;
      save('tile', await drawn(h, TILE, `<body lang="${language}" style="display: grid; place-content: center; justify-items: center; gap: 14px; background: #f4f7f8; color: #12303a; font-family: system-ui, 'Noto Sans CJK SC', sans-serif"><img src="${icon}" width="96" height="96"><b style="font-size: 40px">ReplyClock</b><span style="font-size: 20px">${line}</span>`));
    } finally {
      await h.stop();
    }
  }
  return taken;
}

/** An inbox as it is after a morning's work: what waits has its countdown, what was answered its rate. */
async function readInbox(h) {
  const page = await h.site('/messaging/inbox?fi=responseNeeded', { size: SIZE });
  const [host] = h.simulator.hosts;
  const waiting = h.simulator.mailboxes[host].waiting();
  const pills = () => until('pills', async () => (await badgesOf(page)).filter(dueOf).length >= Math.min(8, waiting.length), { within: 30_000 });
  await pills();
  await page.evaluate(() => window.simulator.navigatesWithoutReload('all'));
  await page.evaluate(() => window.simulator.idle());
  for (const caseId of (await page.evaluate(() => window.simulator.state().caseIds)).slice(0, 40)) {
    await page.evaluate((caseId) => window.simulator.opens(caseId), caseId);
    await sleep(150);
  }
  await page.evaluate(() => window.simulator.navigatesWithoutReload('responseNeeded'));
  await page.evaluate(() => window.simulator.idle());
  await page.evaluate((caseId) => window.simulator.opens(caseId), waiting[2].caseId);
  await pills();
  await sleep(1_500);
  return page;
}

async function writeDraft(page) {
  const area = await deepHandle(page, 'textarea');
  await area.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await page.evaluate((text) => window.simulator.types(text), DRAFT);
  await until('findings', async () => Number((await elementsOf(page, 'replyclock-composer'))[0]?.['data-findings']) >= 2, { within: 20_000 });
  await area.click();
  await sleep(1_000);
}

const dataUrl = (png) => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** A picture of this markup, put together from others. */
async function drawn(h, size, markup) {
  const page = await h.browser.newPage();
  await page.setViewport(size);
  await page.setContent(`<!doctype html><style>html, body { margin: 0; height: 100% }</style>${markup}`);
  await sleep(300);
  const png = await page.screenshot();
  await page.close();
  return png;
}
