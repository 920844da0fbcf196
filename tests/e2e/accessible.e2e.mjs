// Every page of the extension, in every state, for people who see, hear or move otherwise: what axe finds, what the keyboard does,
// what is spoken, and what moves.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { start, until } from '../support/harness.mjs';
import { badgesOf, barOf, dueOf, elementsOf } from '../support/overlay-reader.mjs';
import { fill } from '../support/stored-states.mjs';
import { openSurface, SURFACES } from '../support/surfaces.mjs';

const target = process.env.TARGET ?? 'chromium';
const chromium = target.startsWith('chromium');
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** What axe finds wrong on a page as it stands; `rule`: only this one. */
async function faultsOf(page, rule) {
  await page.evaluate(axe);
  return page.evaluate(async (rule) => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'], ...(rule && { runOnly: [rule] }) });
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary.split('\n')[1]?.trim()}`));
  }, rule);
}

/** Every page in every state, in both colour schemes: what differs between these is contrast. */
async function looksOver(h, surfaces) {
  const faults = [];
  for (const surface of surfaces) {
    const page = await openSurface(h, surface);
    for (const [scheme, rule] of chromium ? [['light'], ['dark', 'color-contrast']] : [['dark']]) {
      if (chromium) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
      for (const fault of await faultsOf(page, rule)) faults.push(`${surface.name}, ${scheme}: ${fault}`);
    }
    await page.close();
  }
  assert.deepEqual(faults, []);
}

describe(`the extension’s pages in ${target}`, () => {
  let h;
  before(async () => { h = await start(target, { dark: !chromium }); });
  after(async () => h?.stop());

  // Options, keys and draft are the same with nothing stored. What axe reads is the same markup in both browsers: Firefox's turn comes in the long run.
  if (chromium || process.env.LONG) test('axe finds nothing on any page where nothing is stored', () => looksOver(h, SURFACES.filter(({ name, filled }) => !filled && !/^options|keys|draft/.test(name))));

  test('axe finds nothing on any page in any state', async () => {
    await fill(h, 'normal');
    await looksOver(h, chromium || process.env.LONG ? SURFACES : SURFACES.slice(0, 2));
  });

  test('the popup is used by keyboard alone, and the focus stays where it is while the queue changes', () => walk(h));
  test('the browser knows the keys for the queue, the most urgent message and a pause', async () => {
    const commands = await h.api(() => (globalThis.browser ?? globalThis.chrome).commands.getAll());
    const queue = commands.find(({ name }) => name.startsWith('_execute_'));
    assert.match(queue.shortcut, /9$/);
    assert.deepEqual(commands.filter(({ name }) => !name.startsWith('_execute_')).map(({ name, description, shortcut }) => [name, description, shortcut.endsWith('8')]).sort(), [
      ['next-urgent', 'Open the most urgent message', true],
      ['pause', 'Pause or resume ReplyClock', false],
    ]);
  });
  test('beside the page the queue takes all the room there is', async () => {
    const page = await h.open('popup.html?panel', { width: 340, height: 900 });
    await until('the queue', () => page.$('.rows'));
    const box = await page.evaluate(() => document.querySelector('.popup').getBoundingClientRect().toJSON());
    assert.deepEqual([box.width, box.height], await page.evaluate(() => [document.documentElement.clientWidth, innerHeight]));
    await page.close();
  });
  test('the queue beside the page is there once it is asked for, and not before', () => asksForPanel(h));
  test('the demonstration inbox counts, checks and learns like the real one, and leaves nothing behind', async () => {
    const stored = await h.table('threads');
    const page = await h.open('demo.html', { width: 1280, height: 900 });
    await page.bringToFront();
    await until('eight countdowns', async () => (await badgesOf(page)).filter(dueOf).length === 8, { within: 20_000 });
    assert.deepEqual((await badgesOf(page)).map((badge) => badge['data-status']).slice(0, 2), ['breached', 'at-risk']);
    await until('the bar', async () => (await barOf(page))?.['data-state'] === 'reading');
    assert.match(await page.evaluate(() => document.querySelector('.demo-label').textContent), /Demonstration.*made up/);
    await page.evaluate(() => document.querySelectorAll('.demo-row')[2].click());
    await until('the reply box', () => page.$('textarea'));
    await page.focus('textarea');
    await page.evaluate(() => document.execCommand('insertText', false, 'Please call us.'));
    await until('a finding', async () => (await elementsOf(page, 'replyclock-composer')).some((each) => each['data-blocking'] === '1'), { within: 20_000 });
    await page.evaluate(() => document.querySelector('.demo-reply button').click());
    await until('the answered row to go', async () => (await badgesOf(page)).filter(dueOf).length === 7, { within: 20_000 });
    if (chromium) assert.deepEqual(await faultsOf(page), []);
    await page.close();
    assert.deepEqual(await h.table('threads'), stored);
  });
  test('what ticks is silent: one polite region says what has become urgent', () => listens(h));
  if (chromium) test('nothing moves where motion is not wanted', () => stays(h));
});

const focused = (page) => page.evaluate(() => {
  const row = document.activeElement?.closest('[data-thread]');
  return row ? row.getAttribute('data-thread') : (document.activeElement?.className || document.activeElement?.localName);
});

async function walk(h) {
  const page = await openSurface(h, SURFACES.find(({ name }) => name === 'popup-queue'));
  await page.bringToFront();
  const order = await page.evaluate(() => [...document.querySelectorAll('[data-thread]')].map((row) => row.getAttribute('data-thread')));
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  assert.equal(await focused(page), order[1]);

  // A reading comes in meanwhile: another thread is due before all others.
  const now = Date.now();
  const before = await page.evaluate(() => document.querySelectorAll('[data-thread]').length);
  await h.api(async (now) => {
    const at = { earliest: now - 35 * 3_600_000, latest: now - 35 * 3_600_000 };
    const row = { threadId: '99999999-0000-4000-8000-000000000001', rowKey: null, marketplaceId: 'ATVPDKIKX0DER', orderIds: ['111-7654321-7654321'], asins: [], topicId: null, needsResponse: true,
      openedAt: at.earliest, updatedAt: at.latest, printedAt: null, messages: [{ id: 'new', author: 'buyer', at, delivered: true }], wholeConversation: true, resolvedAt: null, corroborated: true };
    await (globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ id: 2, type: 'recordObservation', timestamp: now, data: {
      observedAt: now - 1_000, clockOffset: 0, host: 'sellercentral.amazon.com', accountId: 'A0EXAMPLE00000', source: 'response', kind: 'list',
      view: { folder: 'response-needed', narrowed: false }, completeOver: null, rows: [row], problems: [] } });
  }, now);
  await until('the new row', () => page.evaluate((before) => document.querySelectorAll('[data-thread]').length > before, before));
  assert.equal(await focused(page), order[1], 'the focus is still on the row that was walked to');

  await page.keyboard.press('/');
  await until('the focus in the search', async () => /search/.test(await focused(page)));
  await page.keyboard.type('111-7654');
  await until('one row found', () => page.evaluate(() => document.querySelectorAll('[data-thread]').length === 1));
  await page.keyboard.press('Escape');
  await until('all rows again', () => page.evaluate((before) => document.querySelectorAll('[data-thread]').length > before - 1, before));

  await page.keyboard.press('?');
  await until('the list of keys', () => page.$('[role="dialog"]'));
  await until('the focus in the dialog', () => page.evaluate(() => Boolean(document.activeElement?.closest('[role="dialog"]'))));
  await page.keyboard.press('Escape');
  await until('no list of keys', () => page.evaluate(() => document.querySelector('[role="dialog"]') === null));

  await page.keyboard.press('2');
  await until('what is due within the hour', () => page.evaluate(() => document.querySelector('.filter[aria-pressed="true"]')?.getAttribute('data-filter') === 'hour'));
  await page.keyboard.press('4');
  await page.keyboard.press(']');
  await until('the rates', () => page.evaluate(() => document.querySelector('.rates') !== null));
  await page.keyboard.press('[');
  await until('the queue again', () => page.$('.rows'));

  // Every way out and every control can be reached by Tab, and shows that it has the focus.
  await page.bringToFront();
  await until('the page has the focus', () => page.evaluate(() => document.hasFocus()), { within: 3_000 }).catch(() => {});
  const reached = new Set();
  for (let i = 0; i < 24; i++) {
    await page.keyboard.press('Tab');
    const { name, ring } = await page.evaluate(() => {
      const element = document.activeElement;
      const style = element ? getComputedStyle(element) : null;
      // A headless Firefox may leave its window without the focus: then no ring is drawn on anything.
      if (!document.hasFocus()) return { name: element?.textContent?.trim(), ring: true };
      return { name: element?.textContent?.trim() || element?.getAttribute('aria-label'), ring: style ? style.outlineStyle !== 'none' || style.boxShadow !== 'none' : false };
    });
    if (name && !(await page.evaluate(() => document.activeElement === document.body))) {
      assert.ok(ring, `“${name}” shows no focus`);
      reached.add(name);
    }
  }
  for (const wanted of ['Rates', 'Draft check', 'Pause', 'Dashboard', 'Options', 'Self-test']) assert.ok(reached.has(wanted), `${wanted} is not reached by Tab: ${[...reached]}`);

  // Enter opens the row that was walked to. The popup of a click would close now; in a tab it stays or goes.
  await page.evaluate(() => document.activeElement?.blur());
  await page.keyboard.press('j');
  await until('the focus on a row', () => page.evaluate(() => Boolean(document.activeElement?.closest('[data-thread]'))));
  // A window without the focus, as headless Firefox has it, lets no key press a button: there the button that has the page's is pressed
  // by script. Else the page may be gone before the key is up.
  if (await page.evaluate(() => document.hasFocus())) await page.keyboard.press('Enter').catch(() => {});
  else await page.evaluate(() => document.activeElement.click());
  await until('the thread’s page', () => h.api(async () => (await (globalThis.browser ?? globalThis.chrome).tabs.query({})).some(({ url, pendingUrl }) => /\/messaging\//.test(`${url} ${pendingUrl}`))));
  await page.close().catch(() => {});
}

/** Chromium gives the permission for its panel without a question, as it warns of nothing; headless, it has no panel that could open. */
async function asksForPanel(h) {
  const page = await h.open('options.html', { width: 1000, height: 900 });
  await page.bringToFront();
  if (!chromium) {
    const shown = () => h.inFirefox("(() => { const { SidebarController } = Services.wm.getMostRecentWindow('navigator:browser'); return SidebarController.isOpen ? SidebarController.currentID : ''; })()");
    assert.equal(await shown(), '');
    await (await page.waitForSelector('[data-setting="sidePanel"] button')).click();
    await until('the sidebar', async () => (await shown()).startsWith('replyclock'));
    await h.inFirefox("Services.wm.getMostRecentWindow('navigator:browser').SidebarController.hide()");
  } else {
    const panel = () => page.evaluate(async () => [await chrome.permissions.contains({ permissions: ['sidePanel'] }), typeof chrome.sidePanel]);
    assert.deepEqual(await panel(), [false, 'undefined']);
    await page.evaluate(() => document.body.addEventListener('keydown', () => void chrome.permissions.request({ permissions: ['sidePanel'] }), { once: true }));
    await page.keyboard.press('F2');
    await until('the permission', async () => (await panel())[0]);
    assert.deepEqual(await panel(), [true, 'object']);
  }
  await page.close();
}

async function listens(h) {
  const page = await openSurface(h, SURFACES.find(({ name }) => name === 'popup-queue'));
  const regions = await page.evaluate(() => [...document.querySelectorAll('[aria-live], [role="status"], [role="alert"], [role="log"], [role="timer"]')].map((element) => [element.getAttribute('role'), element.getAttribute('aria-live'), element.textContent.trim()]));
  assert.deepEqual(regions.filter(([role, live]) => role !== 'timer' && live !== 'off'), [['status', null, '']]);
  await page.close();
}

async function stays(h) {
  for (const name of ['popup-queue', 'dashboard', 'options']) {
    const page = await h.browser.newPage();
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const { file, ready } = SURFACES.find((surface) => surface.name === name);
    await page.goto(`${h.base}/${file}`);
    await until(name, () => page.$(ready));
    const moving = await page.evaluate(() => [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      return [transitionDuration, animationDuration].some((times) => times.split(',').some((time) => parseFloat(time) > 0.01));
    }).map((element) => element.className || element.localName));
    assert.deepEqual(moving, []);
    await page.close();
  }
}
