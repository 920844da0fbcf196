// Every surface of the extension's own pages, in every state an agent can bring it into: one list for what looks at them all.
import { sleep, until } from './harness.mjs';

const DRAFT = 'Please e-mail us at care@pumpworld.example and leave a 5-star review!!! We will surely refund you.';
const click = (selector) => (page) => page.evaluate((selector) => document.querySelector(selector).click(), selector);

async function snooze(page) {
  await view(1)(page);
  await until('a row’s controls', () => page.$('.row-snooze'), { every: 30 });
  await click('.row-snooze')(page);
}

async function note(page) {
  await view(1)(page);
  await until('a row’s controls', () => page.$('.row-note'), { every: 30 });
  await click('.row-note')(page);
}

async function snoozeAll(page) {
  await view(1)(page);
  await until('its control', () => page.$('.snooze-all'), { every: 30 });
  await click('.snooze-all')(page);
}

async function writeDraft(page) {
  await view(3)(page);
  await page.focus('textarea');
  await page.evaluate((draft) => document.execCommand('insertText', false, draft), DRAFT);
  await until('findings', () => page.evaluate(() => document.querySelector('.finding-card') !== null), { within: 15_000 });
}

/** The popup opens where it was left: to a view by its button. */
const view = (n) => async (page) => {
  await click(`.view:nth-of-type(${n})`)(page);
  await until('the view', () => page.$(['.rows, .nothing', '.rates, .nothing', 'textarea'][n - 1]), { every: 30 });
};
const POPUP = { width: 400, height: 580 };
const PAGE = { width: 1280, height: 900 };

/**
 * `ready`: what is there once the surface shows what is stored; `bring`: how an agent comes there; `filled`: only where something is stored.
 * @type {{ name: string, file: string, size: { width: number, height: number }, ready: string, bring?: (page: any) => Promise<unknown>, filled?: boolean }[]}
 */
export const SURFACES = [
  { name: 'popup-queue', file: 'popup.html', size: POPUP, ready: '.status', bring: view(1) },
  { name: 'popup-snooze', file: 'popup.html', size: POPUP, ready: '.status', filled: true, bring: snooze },
  { name: 'popup-note', file: 'popup.html', size: POPUP, ready: '.status', filled: true, bring: note },
  { name: 'popup-snooze-all', file: 'popup.html', size: POPUP, ready: '.status', filled: true, bring: snoozeAll },
  { name: 'popup-keys', file: 'popup.html', size: POPUP, ready: '.status', bring: async (page) => { await view(1)(page); await page.keyboard.press('?'); } },
  { name: 'popup-rates', file: 'popup.html', size: POPUP, ready: '.status', bring: view(2) },
  { name: 'popup-draft', file: 'popup.html', size: POPUP, ready: '.status', bring: writeDraft },
  { name: 'dashboard', file: 'dashboard.html', size: PAGE, ready: '.rate-cards, .nothing' },
  { name: 'options', file: 'options.html', size: PAGE, ready: '.setting' },
  { name: 'options-editing', file: 'options.html', size: PAGE, ready: '.setting', filled: true, bring: openEditors },
  { name: 'welcome', file: 'welcome.html', size: PAGE, ready: '.steps' },
  { name: 'self-test', file: 'self-test.html', size: PAGE, ready: 'main' },
  { name: 'templates', file: 'templates.html', size: PAGE, ready: 'main' },
];

/** Everything that unfolds on the options page, opened. */
async function openEditors(page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    document.querySelector('[data-setting="ownPolicies"] [aria-expanded="false"]')?.click();
  });
}

/** Opens a surface and brings it into its state; answers once it has come to rest. */
export async function openSurface(h, surface, { size = surface.size } = {}) {
  const page = await h.open(surface.file, size);
  await until(`${surface.name}: ${surface.ready}`, () => page.$(surface.ready), { within: 20_000, every: 30 });
  await surface.bring?.(page);
  await until(`${surface.name}: what is stored`, () => page.evaluate(nothingAwaited), { within: 30_000, every: 50 });
  await atRest(page);
  return page;
}

/** In a page: nowhere stands that something is still being read, in whichever language. */
const nothingAwaited = () => ![...document.querySelectorAll('.nothing')].some(({ textContent }) => textContent.endsWith('…'));

/** Nothing is drawn anew any more, but for what ticks. */
export async function atRest(page) {
  let before = -1;
  for (let i = 0; i < 20; i++) {
    const now = await page.evaluate(() => document.getElementsByTagName('*').length);
    if (now === before) return;
    before = now;
    await sleep(120);
  }
}
