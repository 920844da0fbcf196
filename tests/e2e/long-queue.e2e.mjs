// A queue of five thousand in the popup: only what is near the view stands in the document, and it is walked, searched and noted in as a short one.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sleep, start, until } from '../support/harness.mjs';
import { storeQueue } from '../support/stored-queue.mjs';
import { tellMessage } from '../support/told-message.mjs';

const target = process.env.TARGET ?? 'chromium';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const COUNT = 5_000;
const HOST = 'sellercentral.amazon.com';
const MINUTE = 60_000;
const idOf = (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const rowsOf = (page) => page.$$eval('[data-thread]', (rows) => rows.map((row) => ({ id: row.getAttribute('data-thread'), place: Number(row.getAttribute('aria-posinset')), of: Number(row.getAttribute('aria-setsize')) })));
const focused = (page) => page.evaluate(() => document.activeElement?.closest('[data-thread]')?.getAttribute('data-thread') ?? null);
const scrollTo = (page, share) => page.$eval('.rows', (list, share) => { list.scrollTop = share * (list.scrollHeight - list.clientHeight); }, share);
/** Places of the rows that can be seen, by what the browser drew. */
const seen = (page) => page.$eval('.rows', (list) => {
  const view = list.getBoundingClientRect();
  return [...list.querySelectorAll('[data-thread]')].flatMap((row) => {
    const box = row.getBoundingClientRect();
    return box.bottom > view.top + 1 && box.top < view.bottom - 1 ? Number(row.getAttribute('aria-posinset')) : [];
  });
});

describe(`a queue of five thousand in ${target}`, () => {
  let h, popup;
  before(async () => {
    h = await start(target, { simulator: {} });
    // The background has made the database.
    await until('the database', () => h.table('threads'));
    await storeQueue(h, { count: COUNT });
    popup = await h.open('popup.html', { width: 420, height: 600 });
    await until('all of it counted', async () => (await rowsOf(popup))[0]?.of === COUNT);
  });
  after(async () => h?.stop());

  test('has the rows near the view in the document, without a gap in view, wherever the list is scrolled to', async () => {
    for (const share of [0.3, 1, 0.61, 0]) {
      await scrollTo(popup, share);
      const places = await until(`rows in all of the view at ${share}`, async () => {
        const places = await seen(popup);
        const covered = await popup.$eval('.rows', (list) => [...list.querySelectorAll('.row-gap')].every((gap) => gap.getBoundingClientRect().bottom <= list.getBoundingClientRect().top || gap.getBoundingClientRect().top >= list.getBoundingClientRect().bottom));
        return covered && places.length >= 4 ? places : null;
      });
      assert.deepEqual(places, places.map((_, at) => places[0] + at), 'rows follow each other');
      if (share === 1) assert.equal(places.at(-1), COUNT);
      const rows = await rowsOf(popup);
      assert.ok(rows.length < 60, `${rows.length} rows stand in the document`);
      for (const { id, place, of } of rows) assert.deepEqual([id, of], [idOf(place - 1), COUNT]);
    }
  });

  test('stays where it is as rows turn out higher or lower than thought', async () => {
    await scrollTo(popup, 0.5);
    await until('rows', async () => (await seen(popup)).length >= 4);
    await sleep(300);
    const before = await seen(popup);
    await sleep(1_200);
    assert.deepEqual(await seen(popup), before);
  });

  test('is walked by key from where the focus is, and keeps the focus while it scrolls away', async () => {
    await scrollTo(popup, 0);
    for (let step = 0; step < 3; step++) await popup.keyboard.press('j');
    assert.equal(await focused(popup), idOf(2));
    await scrollTo(popup, 0.5);
    await until('other rows', async () => (await seen(popup))[0] > 1_000);
    assert.equal(await focused(popup), idOf(2));
    await popup.keyboard.press('j');
    await until('the next row, in view', async () => (await focused(popup)) === idOf(3) && (await seen(popup)).includes(4));
    for (let step = 0; step < 40; step++) await popup.keyboard.press('j');
    await until('forty rows on, in view', async () => (await focused(popup)) === idOf(43) && (await seen(popup)).includes(44));
  });

  test('is noted in by keyboard, found by the note, and the note is there in the next popup', async () => {
    await popup.keyboard.press('n');
    await until('the field', () => popup.evaluate(() => document.activeElement?.matches('.row-panel input[type=text]')));
    await popup.keyboard.type('replacement ordered');
    await popup.keyboard.press('Enter');
    const note = (page) => page.evaluate((id) => document.querySelector(`[data-thread="${id}"] .row-note-text`)?.textContent, idOf(43));
    await until('the note in its row', async () => (await note(popup)) === 'replacement ordered');
    await until('the focus back on the row', async () => (await focused(popup)) === idOf(43));
    await popup.keyboard.press('/');
    await popup.keyboard.type('placement');
    await until('the one row', async () => (await rowsOf(popup)).map(({ id }) => id).join() === idOf(43));
    await popup.evaluate(AXE);
    const faults = await popup.evaluate(async () => (await globalThis.axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`));
    assert.deepEqual(faults, []);
    await popup.keyboard.press('Escape');
    await until('all rows again', async () => (await rowsOf(popup))[0]?.of === COUNT);
    const next = await h.open('popup.html', { width: 420, height: 600 });
    await until('rows', async () => (await rowsOf(next))[0]?.of === COUNT);
    await next.keyboard.press('/');
    await next.keyboard.type('ordered');
    await until('the note', async () => (await note(next)) === 'replacement ordered');
    await next.close();
  });

  test('takes a live update without moving what is looked at or the focus', async () => {
    await popup.bringToFront();
    await scrollTo(popup, 0.4);
    await until('rows', async () => {
      const places = await seen(popup);
      return places[0] > 1_000 && places.length >= 4;
    });
    // By what is drawn where: on a busy machine the agent may have paused meanwhile, and places are counted anew.
    const drawn = () => popup.$eval('.rows', (list) => {
      const view = list.getBoundingClientRect();
      return [...list.querySelectorAll('[data-thread]')].flatMap((row) => {
        const box = row.getBoundingClientRect();
        return box.bottom > view.top + 1 && box.top < view.bottom - 1 ? `${row.getAttribute('data-thread')} at ${Math.round(box.top)}` : [];
      });
    });
    await sleep(300);
    const [looked, focus] = [await drawn(), await focused(popup)];
    const box = await (await popup.$('.rows')).boundingBox();
    const point = (n) => popup.mouse.move(box.x + 40 + (n % 7), box.y + 100);
    await point(0);
    // The most urgent of all comes in above.
    const late = '00000000-0000-4000-8000-00000000beef';
    await tellMessage(h, { host: HOST, threadId: late, openedAt: Date.now() - 60 * 24 * MINUTE - 3_600_000 });
    let moves = 0;
    await until('one more, while the pointer moves', async () => {
      await point((moves += 1));
      return (await rowsOf(popup))[0]?.of === COUNT + 1;
    }, { every: 200 });
    assert.deepEqual(await drawn(), looked, 'a row moved under the pointer');
    assert.equal(await focused(popup), focus);
    await scrollTo(popup, 0);
    await until('the most urgent on top, once the agent pauses', async () => (await rowsOf(popup)).find(({ place }) => place === 1)?.id === late);
    assert.equal(await focused(popup), focus);
  });

  test('no page saw an error', () => assert.deepEqual(h.pageErrors, []));
});
