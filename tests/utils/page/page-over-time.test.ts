// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MessagingPage } from '@/utils/page/messaging-page';
import { inboxPage } from '../../fixtures/seller-central/inbox-page';
import type { FixtureOptions } from '../../fixtures/seller-central/inbox-page';
import { draw } from '../../fixtures/seller-central/page-tree';
import { fixtureThreads } from '../../fixtures/seller-central/threads';
import { NOW, show } from './fixture-reading';

const THREADS = fixtureThreads(4, 7);
const redraw = (options: Partial<FixtureOptions>) => document.body.replaceChildren(draw(inboxPage(options), document));
const frame = () => new Promise((done) => { requestAnimationFrame(() => setTimeout(done, 0)); });
const stops: AbortController[] = [];
function watch(page: Pick<MessagingPage, 'onChange'>, listener: (rows: boolean) => void, onRowWrittenAnew?: (mount: Element) => void) {
  const stop = new AbortController();
  stops.push(stop);
  page.onChange(listener, { signal: stop.signal, ...(onRowWrittenAnew && { onRowWrittenAnew }) });
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

  it.each(['label', 'text', 'header', 'value', 'page'])('are told where Katal’s elements print another %s, which is an attribute', async (name) => {
    const { page } = show(inboxPage({ threads: THREADS }));
    const printed = document.createElement('kat-label');
    printed.setAttribute(name, '1');
    document.querySelector('.when')?.append(printed);
    const listener = vi.fn();
    watch(page, listener);
    printed.setAttribute(name, '2');
    await frame();
    expect(listener).toHaveBeenCalledTimes(1);
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

describe('rows of a list that is written anew', () => {
  const [FIRST, SECOND] = [fixtureThreads(4, 7), fixtureThreads(4, 9)];

  /** The texts of the row at `at`, and those that another page has there. */
  const textsOf = (rows: readonly Element[], at: number): Text[] => {
    const walk = (node: Node): Text[] => (node.nodeType === 3 ? [node as Text] : [...((node as Element).shadowRoot?.childNodes ?? []), ...node.childNodes].flatMap(walk));
    return walk(rows[at]!);
  };

  it.each([0, 1, 2, 3] as const)('lose their badge before they can be seen, with %i levels of shadow roots', async (shadow) => {
    const { page: other, read: readOther } = show(inboxPage({ threads: SECOND, shadow }));
    const others = (readOther().list?.rows ?? []).map((row) => textsOf([row.element], 0).map((text) => text.data));
    expect(other.badgeMountFor).toBeTypeOf('function');
    const { page, read } = show(inboxPage({ threads: FIRST, shadow }));
    const anew = vi.fn();
    watch(page, () => undefined, anew);
    const rows = read().list?.rows ?? [];
    const mounts = rows.map((row) => page.badgeMountFor(row));
    const texts = textsOf(rows.map((row) => row.element), 1);
    texts.forEach((text, at) => { text.data = others[1]?.[at] ?? ''; });
    await Promise.resolve();
    expect(anew.mock.calls).toEqual([[mounts[1]]]);
    expect(rows.map((row) => page.badgeMountFor(row))).toEqual([mounts[0], null, mounts[2], mounts[3]]);
    expect((read().list?.rows ?? []).map((row) => page.badgeMountFor(row))).toEqual(mounts);
  });

  it('keep it where they still show the same thread, whatever else they show', async () => {
    const { page, read } = show(inboxPage({ threads: FIRST, shadow: 1 }));
    const [anew, listener] = [vi.fn(), vi.fn()];
    watch(page, listener, anew);
    const rows = read().list?.rows ?? [];
    rows[0]?.element.classList.add('hovered');
    rows[1]?.element.append(Object.assign(document.createElement('button'), { textContent: 'No response needed' }));
    await frame();
    expect(anew).not.toHaveBeenCalled();
    expect(listener).toHaveBeenCalledExactlyOnceWith(true);
  });
});

describe('a page that changes all the time', () => {
  it('is told of once, and again after it was looked at', async () => {
    const { page, read } = show(inboxPage({ threads: THREADS }));
    const listener = vi.fn();
    watch(page, listener);
    read();
    for (let i = 0; i < 5; i++) {
      document.body.append(document.createElement('p'));
      await frame();
    }
    expect(listener).toHaveBeenCalledExactlyOnceWith(false);
    read();
    document.body.append(document.createElement('p'));
    await frame();
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('is told of although another has looked at it in the meantime', async () => {
    const { page, read } = show(inboxPage({ threads: THREADS }));
    const listener = vi.fn();
    watch(page, listener);
    document.body.append(document.createElement('p'));
    await Promise.resolve();
    read();
    await frame();
    expect(listener).toHaveBeenCalledOnce();
  });

  it('is not listened to until it was looked at again, but in its rows', async () => {
    const { page, read } = show(inboxPage({ threads: THREADS }));
    const listener = vi.fn();
    watch(page, listener);
    const rows = read().list?.rows ?? [];
    const observe = vi.spyOn(MutationObserver.prototype, 'disconnect');
    document.body.append(document.createElement('p'));
    await Promise.resolve();
    expect(observe).toHaveBeenCalledOnce();
    rows[0]?.element.classList.add('hovered');
    await frame();
    expect(listener).toHaveBeenLastCalledWith(true);
    observe.mockRestore();
  });

  it('is read anew where it changes between two steps, and in one go where it never rests', async () => {
    const threads = fixtureThreads(40, 3);
    const { page, read } = show(inboxPage({ threads }));
    watch(page, () => undefined);
    // Every step is a long one.
    let at = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (at += 1_000));
    let pauses = 0;
    const once = await page.readInPauses(async () => {
      if (++pauses !== 20) return;
      redraw({ threads: threads.slice(5) });
      await Promise.resolve();
    });
    expect(once.list?.rows).toHaveLength(35);
    expect(once.list?.rows.every((row) => row.element.isConnected)).toBe(true);
    let changes = 0;
    const restless = await page.readInPauses(async () => {
      document.body.append(document.createElement('p'));
      changes += 1;
      await Promise.resolve();
    });
    vi.restoreAllMocks();
    expect(changes).toBe(3);
    expect(restless.list?.rows.map((row) => row.identityText)).toEqual(read().list?.rows.map((row) => row.identityText));
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
    Object.defineProperty(document.querySelector('.when'), 'firstElementChild', { get: () => { throw new Error('no'); } });
    expect(read().state).toBe('not-recognised');
    expect(() => page.read()).not.toThrow();
  });
});
