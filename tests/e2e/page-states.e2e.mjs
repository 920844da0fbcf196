// Every state of the inbox page in a real browser: named in the bar, and in the popup, in both languages.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { empty, weekendBacklog } from '../simulator/scenarios.mjs';
import { barOf, elementsOf } from '../support/overlay-reader.mjs';
import { sleep, start, until } from '../support/harness.mjs';

const HOST = 'sellercentral.amazon.com';
const EMPTY_HOST = 'sellercentral.amazon.co.jp';
const FULL_AND_EMPTY = {
  name: 'weekendBacklog, and an empty inbox beside it',
  build: (at) => ({ hosts: { [HOST]: weekendBacklog.build(at).hosts[HOST], [EMPTY_HOST]: empty.build(at).hosts[EMPTY_HOST] } }),
};
const NARROW = { width: 820, height: 800 };
// Words of the bar, then of the popup; each in English and Chinese.
const STATES = {
  'list-hidden': { options: {}, size: NARROW, bar: ['The list is hidden', '列表'], popup: ['hidden in a narrow window', '窗口太窄'] },
  loading: { options: { responseDelay: { list: 60_000 } }, bar: ['The page is loading', '加载'], popup: ['still loading', '仍在加载'] },
  'signed-out': { options: { signedOut: 'json' }, bar: ['Signed out', '退出'], popup: ['signed out', '退出登录'] },
  challenge: { options: { challenge: true }, bar: ['Amazon asks for a check', '验证'], popup: ['asks for a check', '要求验证'] },
  'not-mounted': { options: { coldLinkUnmounted: true }, bar: ['The inbox has not started', '收件箱'], popup: ['stayed without its inbox', '没有显示收件箱'] },
  'not-recognised': { options: { json: { list: 'error' } }, bar: ['Page not recognised', '无法识别'], popup: ['not recognised', '无法识别收件箱页面'] },
};
const NORMAL = { responseDelay: 20, signedOut: false, challenge: false, coldLinkUnmounted: false, json: 'normal' };

const target = process.env.TARGET ?? 'chromium';

describe(`what the page shows, in ${target}`, () => {
  let h, popup;
  before(async () => {
    h = await start(target, { simulator: { scenario: FULL_AND_EMPTY, options: { ...NORMAL, language: 'en-US' } } });
    popup = await h.open('popup.html', { width: 420, height: 600 });
  });
  after(() => h?.stop());

  const barSays = (page, state, words) => until(`the bar says ${state}: ${words}`, async () => {
    const bar = await barOf(page);
    return bar?.['data-state'] === state && bar.text.includes(words);
  }, { within: 20_000 });
  const popupLine = async () => (await elementsOf(popup, '[data-page]'))[0] ?? null;
  const popupSays = (state, words) => until(`the popup says ${state}: ${words}`, async () => {
    const line = await popupLine();
    return line?.['data-page'] === state && line.text.includes(words);
  });

  test('a list that is read: the bar says so, the popup has nothing to add', async () => {
    const page = await h.site();
    await barSays(page, 'reading', '');
    await until('the popup has heard of it', async () => !['never', undefined].includes((await elementsOf(popup, '.status'))[0]?.['data-state']));
    assert.equal(await popupLine(), null);
    await page.close();
  });

  for (const [state, { options, size, bar, popup: words }] of Object.entries(STATES)) {
    test(`${state}: bar and popup say so in English and Chinese`, async () => {
      h.simulator.setOptions(HOST, { ...NORMAL, ...options });
      const page = await h.site('/messaging/inbox', { size });
      try {
        await barSays(page, state, bar[0]);
        await h.setting('language', 'zh-CN');
        await barSays(page, state, bar[1]);
        await popupSays(state, words[1]);
        await h.setting('language', 'en');
        await popupSays(state, words[0]);
        if (state !== 'loading' && state !== 'list-hidden') assert.notEqual((await elementsOf(popup, '.status'))[0]['data-state'], 'reading', 'never green while blind');
      } finally {
        await h.setting('language', 'en');
        await page.close();
        h.simulator.setOptions(HOST, NORMAL);
      }
    });
  }

  test('a tab that was sent to sign in, where no script of ours runs: the popup knows it by the address, until an inbox is open again', async () => {
    h.simulator.setOptions(HOST, { signedOut: true });
    const page = await h.site();
    try {
      await until('the sign-in page', () => page.url().includes('/ap/signin'));
      await popupSays('signed-out', 'signed out');
      assert.equal(await barOf(page), null);
      h.simulator.setOptions(HOST, NORMAL);
      await page.goto(`https://${HOST}/messaging/inbox`);
      await until('the popup has no more to add', async () => (await popupLine()) === null);
    } finally {
      h.simulator.setOptions(HOST, NORMAL);
      await page.close();
    }
  });

  test('an old reading: the bar calls it so in both languages, and the popup', async () => {
    const opened = Date.now();
    const page = await h.site();
    await barSays(page, 'reading', '');
    // Everything that this page has to tell is told: what comes after would make the reading new again.
    await until('its readings are recorded', async () => {
      const before = JSON.stringify(await h.table('readings'));
      await sleep(1_000);
      const rows = await h.table('readings');
      return JSON.stringify(rows) === before && rows.some((row) => row.lastReadAt >= opened - 1_000);
    }, { within: 20_000 });
    const age = () => h.api((old) => new Promise((done, fail) => {
      const opening = indexedDB.open('replyclock');
      opening.onerror = () => fail(opening.error);
      opening.onsuccess = () => {
        const work = opening.result.transaction('readings', 'readwrite');
        work.objectStore('readings').openCursor().onsuccess = ({ target: { result } }) => {
          if (!result) return;
          if (result.value.lastReadAt > old) result.update({ ...result.value, lastReadAt: result.value.lastReadAt - 7_200_000 });
          result.continue();
        };
        work.oncomplete = () => { opening.result.close(); done(); };
      };
    }), opened - 3_600_000);
    // What a slow page tells after all makes its reading new again: it is made old as often.
    let minutes = 30;
    await until('the bar says stale', async () => {
      await age();
      await h.setting('staleAfterMinutes', (minutes = 61 - minutes));
      await sleep(1_500);
      return (await barOf(page))?.['data-state'] === 'stale';
    }, { within: 30_000 });
    await barSays(page, 'stale', 'Not read for a while');
    await h.setting('language', 'zh-CN');
    await barSays(page, 'stale', '已有一段时间未读取');
    await h.setting('language', 'en');
    await page.close();
    const again = await h.open('popup.html', { width: 420, height: 600 });
    await until('the popup says that it is not up to date', async () => (await elementsOf(again, '.status'))[0]?.['data-state'] === 'stale');
    await again.close();
  });

  test('nothing waits: the bar says so, and the popup', async () => {
    const page = await h.site('/messaging/inbox', { host: EMPTY_HOST });
    try {
      await barSays(page, 'empty', '');
      await popupSays('empty', 'no message waits');
      await h.setting('language', 'zh-CN');
      await popupSays('empty', '没有待回复');
    } finally {
      await h.setting('language', 'en');
      await page.close();
    }
  });
});
