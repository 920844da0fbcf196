// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inboxPage } from '../../fixtures/seller-central/inbox-page';
import type { FixtureOptions } from '../../fixtures/seller-central/inbox-page';
import { draw } from '../../fixtures/seller-central/page-tree';
import { fixtureThreads } from '../../fixtures/seller-central/threads';
import { NOW, show } from './fixture-reading';

const THREADS = fixtureThreads(4, 7);
const redraw = (options: Partial<FixtureOptions>) => document.body.replaceChildren(draw(inboxPage(options), document));
const frame = () => new Promise((done) => { requestAnimationFrame(() => setTimeout(done, 0)); });
const stops: AbortController[] = [];
function watch(page: { onChange(listener: () => void, options: { signal: AbortSignal }): void }, listener: () => void) {
  const stop = new AbortController();
  stops.push(stop);
  page.onChange(listener, { signal: stop.signal });
  return stop;
}
afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort();
});

describe('when a list came in', () => {
  it('is the page load for rows that were there at the first look, however often they are looked at or drawn again', () => {
    const { read, clock } = show(inboxPage({ threads: THREADS }));
    const loaded = read().list?.cameInAt;
    expect(loaded).toBeLessThanOrEqual(NOW - 60_000);
    clock.now += 8 * 3_600_000;
    expect(read().list?.cameInAt).toBe(loaded);
    redraw({ threads: THREADS });
    expect(read().list?.cameInAt).toBe(loaded);
  });

  it('is when the page changed, for rows that come after a skeleton, after nothing, or in place of others', () => {
    for (const before of [{ state: 'loading' as const }, { state: 'unmounted' as const }, { threads: fixtureThreads(4, 8) }, { state: 'empty' as const }]) {
      const { read, clock } = show(inboxPage(before));
      read();
      clock.now += 5_000;
      redraw({ threads: THREADS });
      expect(read().list?.cameInAt, JSON.stringify(before)).toBe(NOW + 5_000);
      clock.now += 60_000;
      expect(read().list?.cameInAt).toBe(NOW + 5_000);
    }
  });

  it('is new for the same rows after a skeleton', () => {
    const { read, clock } = show(inboxPage({ threads: THREADS }));
    read();
    redraw({ state: 'loading' });
    read();
    clock.now += 1_000;
    redraw({ threads: THREADS });
    expect(read().list?.cameInAt).toBe(NOW + 1_000);
  });

  it('stays for rows that a narrow window hid and shows again', () => {
    const messages = [{ at: NOW - 3_600_000, own: false, text: 'Hello, is it here yet?' }];
    const { read, clock } = show(inboxPage({ threads: THREADS, messages }));
    const loaded = read().list?.cameInAt;
    clock.now += 60_000;
    redraw({ state: 'list-hidden', threads: THREADS, messages });
    expect(read().state).toBe('list-hidden');
    redraw({ threads: THREADS, messages });
    expect(read().list?.cameInAt).toBe(loaded);
  });

  it('stays for a list that is scrolled, whose new rows are dated by themselves', async () => {
    const { page, read, clock } = show(inboxPage({ threads: THREADS }));
    watch(page, () => undefined);
    const loaded = read().list?.cameInAt;
    clock.now += 60_000;
    document.body.dispatchEvent(new Event('scroll'));
    redraw({ threads: [...THREADS.slice(2), ...fixtureThreads(2, 9)] });
    await frame();
    const list = read().list;
    expect(list?.cameInAt).toBe(loaded);
    expect(list?.rows.map((row) => row.cameInAt)).toEqual([loaded, loaded, NOW + 60_000, NOW + 60_000]);
  });
});

describe('changes of the page', () => {
  it('are told once a frame, however many, in shadow roots too', async () => {
    const { page, read } = show(inboxPage({ threads: THREADS, shadow: 3 }));
    const listener = vi.fn();
    watch(page, listener);
    read();
    for (let i = 0; i < 500; i++) document.body.append(document.createElement('p'));
    await frame();
    expect(listener).toHaveBeenCalledTimes(1);
    await new Promise((done) => { setTimeout(done, 30); });
    const row = document.querySelector('kat-table')?.shadowRoot?.querySelector('kat-table-row')?.shadowRoot;
    row?.append(document.createElement('p'));
    await frame();
    await frame();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('are none where they are our own, or after the signal', async () => {
    const { page } = show(inboxPage({ threads: THREADS }));
    const listener = vi.fn();
    const stop = watch(page, listener);
    const own = document.createElement('replyclock-badge');
    document.querySelector('.when')?.append(own);
    own.setAttribute('title', 'x');
    await frame();
    expect(listener).not.toHaveBeenCalled();
    stop.abort();
    document.body.append(document.createElement('p'));
    await frame();
    expect(listener).not.toHaveBeenCalled();
  });

  // Again where the machine stood still for a moment, which is a pause in typing.
  it('that come with every key of the agent wait until typing rests', { retry: 4 }, async () => {
    const { page } = show(inboxPage({ threads: THREADS }));
    const listener = vi.fn();
    watch(page, listener);
    const count = document.body.appendChild(document.createElement('span'));
    await vi.waitFor(() => expect(listener).toHaveBeenCalledOnce(), { timeout: 5_000 });
    for (let key = 1; key <= 20; key += 1) {
      count.dispatchEvent(new Event('input', { bubbles: true }));
      count.textContent = `${key}/4000`;
      await new Promise((done) => { setTimeout(done, 20); });
    }
    expect(listener).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(listener).toHaveBeenCalledTimes(2), { timeout: 5_000 });
  });

  it('wait while the page is hidden, and are told once when it is shown', async () => {
    const { page } = show(inboxPage({ threads: THREADS }));
    const listener = vi.fn();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    watch(page, listener);
    document.body.append(document.createElement('p'));
    await frame();
    expect(listener).not.toHaveBeenCalled();
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await frame();
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('where a badge goes', () => {
  it('is the element of the row’s date, the same each time, within the row', () => {
    for (const shadow of [0, 1, 2, 3] as const) {
      const { page, read, rows } = show(inboxPage({ threads: THREADS, shadow }));
      const list = read().list?.rows ?? [];
      const mounts = list.map((row) => page.badgeMountFor(row));
      expect(mounts.map((mount) => mount?.className)).toEqual(['when', 'when', 'when', 'when']);
      mounts.forEach((mount) => mount?.append(document.createElement('replyclock-badge')));
      expect((read().list?.rows ?? []).map((row) => page.badgeMountFor(row))).toEqual(mounts);
      expect(read().list?.rows.map((row) => row.identityText)).toEqual(list.map((row) => row.identityText));
      expect(rows).toHaveLength(4);
    }
  });

  it('is nowhere for a row that is gone or is none', () => {
    const { page, read } = show(inboxPage({ threads: THREADS }));
    const [row] = read().list?.rows ?? [];
    if (!row) throw new Error('no row');
    expect(page.badgeMountFor({ ...row, element: document.createElement('div') })).toBeNull();
    redraw({ state: 'empty' });
    expect(page.badgeMountFor(row)).toBeNull();
  });
});

describe('a hostile page', () => {
  it('makes nothing throw', () => {
    const { page, read } = show(inboxPage({ threads: THREADS }));
    Object.defineProperty(document.querySelector('.when'), 'firstChild', { get: () => { throw new Error('no'); } });
    expect(read().state).toBe('not-recognised');
    expect(() => page.read()).not.toThrow();
  });
});
