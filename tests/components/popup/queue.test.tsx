// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAGE_OF_ROWS, Queue, type QueueProps } from '@/components/popup/queue';
import { LanguageProvider } from '@/components/shared/language';
import type { QueueEntry } from '@/components/shared/queue-entry';
import { HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import type { InterfaceLanguage } from '@/utils/text/language';
import { ACCOUNT, JP, NOW, waitingThread } from '../shared/stored-rows';

const late = waitingThread('aaaaaaaa-1', NOW - 2 * HOUR - 5 * MINUTE, { orderIds: ['111-1111111-1111111'] });
const soon = waitingThread('bbbbbbbb-2', NOW + 30 * MINUTE, { orderIds: ['222-2222222-2222222'] });
const range = waitingThread('cccccccc-3', { earliest: NOW + 12.5 * HOUR, latest: NOW + 26 * HOUR }, { basis: 'list', marketplaceId: JP });
const calm = waitingThread('dddddddd-4', NOW + 20 * HOUR);
const unknown = waitingThread('row:eeee', null, { marketplaceId: '' });
const rows: QueueEntry[] = [late, soon, range, calm, unknown];
const counts = { overdue: 1, hour: 1, fourHours: 1, all: 5 };

const onOpen = vi.fn<(threadId: string) => void>();
const onFilter = vi.fn<QueueProps['onFilter']>();
const onSearch = vi.fn<(typed: string) => void>();
const onLimit = vi.fn<(limit: number) => void>();

function queue(change: Partial<QueueProps> = {}, language: InterfaceLanguage = 'en') {
  return (
    <LanguageProvider language={language}>
      <Queue
        rows={rows}
        counts={counts}
        filter="all"
        search=""
        limit={PAGE_OF_ROWS}
        severalAccounts={false}
        upToDate
        blindTo={() => false}
        clock={{ now: () => NOW }}
        correction={0}
        {...{ onFilter, onSearch, onLimit, onOpen }}
        {...change}
      />
    </LanguageProvider>
  );
}

const drawn = () => [...document.querySelectorAll<HTMLElement>('[data-thread]')];
const ids = () => drawn().map((row) => row.dataset.thread);
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const focused = () => document.activeElement?.closest<HTMLElement>('[data-thread]')?.dataset.thread;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
  vi.useRealTimers();
});

describe('rows', () => {
  it('stand in the order they were given, with thread, status and earliest deadline as attributes', () => {
    render(queue());
    expect(drawn().map((row) => [row.dataset.thread, row.dataset.status, row.dataset.dueEarliest])).toEqual([
      ['aaaaaaaa-1', 'breached', String(late.dueEarliest)],
      ['bbbbbbbb-2', 'at-risk', String(soon.dueEarliest)],
      ['cccccccc-3', 'on-track', String(range.dueEarliest)],
      ['dddddddd-4', 'on-track', String(calm.dueEarliest)],
      ['row:eeee', 'unknown', undefined],
    ]);
  });

  it.each([
    ['en', ['2h 05m late', '30m', '12h–1d 2h', '20h 00m', '?']],
    ['zh-CN', ['超时2时05分', '30分', '12时–1天2时', '20时00分', '?']],
  ] as const)('count down in %s, a range where only a range is known', (language, texts) => {
    render(queue({}, language));
    expect(drawn().map((row) => row.querySelector('.row-countdown')?.textContent.replaceAll('\u00a0', ' '))).toEqual(texts);
  });

  it('say the order id, else a short thread id, and never a provisional one', () => {
    render(queue());
    expect(drawn().map((row) => row.querySelector('.row-id')?.textContent)).toEqual([
      '111-1111111-1111111',
      '222-2222222-2222222',
      'Message cccccccc',
      'Message dddddddd',
      'Message without an id',
    ]);
  });

  it('say why: the basis of a deadline, or the reason why there is none', () => {
    render(queue());
    expect(drawn()[2]?.textContent).toContain('from the list');
    expect(drawn()[4]?.textContent).toContain('The date on the page could not be read');
  });

  it('say of a wide range what makes it known: it stands at the earliest deadline it may have', () => {
    const wide = { ...soon, dueAt: { earliest: NOW - HOUR, latest: NOW + 40 * HOUR }, reason: 'open-to-know' as const };
    const narrow = { ...calm, reason: 'open-to-know' as const };
    render(queue({ rows: [wide, narrow] }));
    expect(drawn()[0]?.textContent).toContain('open it to know');
    expect(drawn()[1]?.textContent).not.toContain('open it to know');
  });

  it('say of a sent reply that it waits for proof, and of one without proof that its clock runs on', () => {
    const waiting = { ...soon, pendingSend: { kind: 'reply' as const, sentAt: NOW, state: 'waiting' as const } };
    const unproven = { ...calm, pendingSend: { kind: 'reply' as const, sentAt: NOW, state: 'unproven' as const } };
    render(queue({ rows: [waiting, unproven] }));
    expect(drawn()[0]?.textContent).toContain('reply sent, waiting for proof');
    expect(drawn()[1]?.textContent).toContain('sending not proven; the clock runs on');
  });

  it('show no green of an inbox that was not read lately, and go on counting', () => {
    render(queue({ blindTo: (accountId) => accountId === ACCOUNT }));
    expect(document.querySelector('.tone-on-track')).toBeNull();
    expect(drawn()[3]?.querySelector('.row-countdown')?.textContent).toMatch(/^20h\s00m$/);
  });

  it('carry a shape beside the colour', () => {
    render(queue());
    const shapes = drawn().map((row) => row.querySelector('.row-countdown path')?.getAttribute('d'));
    expect(new Set([shapes[0], shapes[1], shapes[3], shapes[4]]).size).toBe(4);
  });

  it('name the account only where there are several', () => {
    const { rerender } = render(queue());
    expect(document.querySelector('.row-account')).toBeNull();
    rerender(queue({ severalAccounts: true }));
    expect(document.querySelector('.row-account')?.textContent).toBe('A1…F6G7');
  });

  it('open their thread by a click', () => {
    render(queue());
    drawn()[1]?.querySelector('button')?.click();
    expect(onOpen.mock.calls).toEqual([['bbbbbbbb-2']]);
  });
});

describe('filters and search', () => {
  it('show their counts and tell what was chosen', () => {
    render(queue());
    expect([...document.querySelectorAll('[data-filter]')].map((button) => button.textContent)).toEqual(['Overdue1', 'Next hour1', 'Next 4 h1', 'All5']);
    fireEvent.click(screen.getByRole('button', { name: /Overdue/ }));
    expect(onFilter.mock.calls).toEqual([['overdue']]);
  });

  it('have no counts before anything was counted', () => {
    render(queue({ counts: null }));
    expect(document.querySelector('[data-filter="all"]')?.textContent).toBe('All…');
  });

  it('ask for what was typed without blanks around it', () => {
    render(queue());
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: ' 222-2 ' } });
    expect(onSearch.mock.calls).toEqual([['222-2']]);
  });

  it.each([
    ['a search that finds nothing', { rows: [], search: '999' }, 'No waiting message with “999”.'],
    ['a filter that holds nothing', { rows: [] }, 'None here.'],
    ['an empty queue of inboxes read lately', { rows: [], counts: { overdue: 0, hour: 0, fourHours: 0, all: 0 } }, 'All answered'],
    ['an empty queue of inboxes not read', { rows: [], counts: { overdue: 0, hour: 0, fourHours: 0, all: 0 }, upToDate: false }, 'Nothing to show yet'],
  ] as const)('say so of %s', (_, change, sentence) => {
    render(queue(change));
    expect(document.querySelector('.nothing')?.textContent).toBe(sentence);
  });

  it('say nothing of a queue that was not read yet', () => {
    render(queue({ rows: null, counts: null }));
    expect(document.querySelector('.nothing')).toBeNull();
  });
});

describe('keys', () => {
  it('walk with j and k, stop at both ends, and open with Enter as any button does', () => {
    render(queue());
    press('j');
    expect(focused()).toBe('aaaaaaaa-1');
    press('j');
    press('ArrowDown');
    expect(focused()).toBe('cccccccc-3');
    press('k');
    press('k');
    press('ArrowUp');
    expect(focused()).toBe('aaaaaaaa-1');
    (document.activeElement as HTMLElement).click();
    expect(onOpen).toHaveBeenCalledWith('aaaaaaaa-1');
  });

  it('keep one row of the list in the order of Tab', () => {
    render(queue());
    press('j');
    press('j');
    expect(drawn().map((row) => row.querySelector('button')?.tabIndex)).toEqual([-1, 0, -1, -1, -1]);
  });

  it('choose filters by number and the search by /', () => {
    render(queue());
    press('3');
    expect(onFilter.mock.calls).toEqual([['four-hours']]);
    press('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('are letters like any other in the search field, but for Escape, which empties and leaves it', () => {
    render(queue({ search: 'j' }));
    press('/');
    press('j');
    expect(focused()).toBeUndefined();
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    press('Escape');
    expect(onSearch.mock.calls).toEqual([['']]);
    expect(document.activeElement).not.toBe(screen.getByRole('searchbox'));
  });

  it('leave combinations with a modifier to the browser', () => {
    render(queue());
    fireEvent.keyDown(document.body, { key: 'j', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: '1', altKey: true });
    expect(focused()).toBeUndefined();
    expect(onFilter).not.toHaveBeenCalled();
  });

  it('ask for more rows at the end of those that are drawn', () => {
    render(queue({ counts: { ...counts, all: 200 } }));
    for (let step = 0; step < 5; step++) press('j');
    expect(focused()).toBe('row:eeee');
    expect(onLimit.mock.calls.at(-1)?.[0]).toBeGreaterThan(PAGE_OF_ROWS);
  });
});

describe('a live update', () => {
  const reordered = [soon, calm, waitingThread('ffffffff-5', NOW + MINUTE)];

  it('moves nothing while the agent points into the list, and marks what left', () => {
    const { rerender } = render(queue());
    fireEvent.pointerMove(document.querySelector('.rows')!);
    rerender(queue({ rows: reordered }));
    expect(ids()).toEqual(['aaaaaaaa-1', 'bbbbbbbb-2', 'cccccccc-3', 'dddddddd-4', 'row:eeee', 'ffffffff-5']);
    expect(drawn()[0]?.textContent).toContain('left the queue');
  });

  it('orders anew once the agent pauses', async () => {
    const { rerender } = render(queue());
    fireEvent.pointerMove(document.querySelector('.rows')!);
    rerender(queue({ rows: reordered }));
    await vi.advanceTimersByTimeAsync(2_100);
    expect(ids()).toEqual(['bbbbbbbb-2', 'dddddddd-4', 'ffffffff-5']);
  });

  it('leaves the focus on the row that has it', () => {
    const { rerender } = render(queue());
    press('j');
    press('j');
    rerender(queue({ rows: [waitingThread('ffffffff-5', NOW + MINUTE), soon, calm] }));
    expect(focused()).toBe('bbbbbbbb-2');
  });

  it('hands the focus of a row that left to the row that takes its place', () => {
    const { rerender } = render(queue());
    press('j');
    press('j');
    rerender(queue({ rows: [late, range, calm, unknown] }));
    vi.advanceTimersByTime(2_100);
    rerender(queue({ rows: [late, range, calm, unknown] }));
    expect(ids()).toEqual(['aaaaaaaa-1', 'cccccccc-3', 'dddddddd-4', 'row:eeee']);
    expect(focused()).toBe('cccccccc-3');
    press('j');
    expect(focused()).toBe('dddddddd-4');
  });
});

describe('a long queue', () => {
  const ROW = 60;
  const VIEW = 480;
  const thousands = Array.from({ length: 5_000 }, (_, i) => waitingThread(`thread-${i}`, NOW + 5 * HOUR + i));
  const all = { ...counts, all: 5_000 };

  // happy-dom lays nothing out: the boxes that a browser would tell, for rows of one height.
  beforeEach(() => {
    vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function box(this: HTMLElement) {
      return new DOMRect(0, 0, 400, this.matches('.rows') ? VIEW : ROW);
    });
  });
  afterEach(() => vi.restoreAllMocks());
  const scrollTo = (top: number) => {
    const list = document.querySelector('.rows')!;
    list.scrollTop = top;
    fireEvent.scroll(list);
  };

  it('has only the rows near the view in the document, each with its place in the whole', async () => {
    render(queue({ rows: thousands, counts: all }));
    scrollTo(2_000 * ROW);
    await vi.advanceTimersByTimeAsync(10);
    const places = drawn().map((row) => Number(row.getAttribute('aria-posinset')) - 1);
    expect(places.length).toBeLessThan(40);
    for (let row = 2_000; row < 2_000 + VIEW / ROW; row++) expect(places).toContain(row);
    expect(places).toEqual(ids().map((id) => thousands.findIndex((thread) => thread.id === id)));
    expect(new Set(drawn().map((row) => row.getAttribute('aria-setsize')))).toEqual(new Set(['5000']));
  });

  it('keeps the row that has the focus, and walks on from it', async () => {
    render(queue({ rows: thousands, counts: all }));
    press('j');
    press('j');
    scrollTo(2_000 * ROW);
    await vi.advanceTimersByTimeAsync(10);
    expect(focused()).toBe('thread-1');
    press('j');
    expect(focused()).toBe('thread-2');
  });

  it('reads on as far as the view comes', async () => {
    render(queue({ rows: thousands.slice(0, PAGE_OF_ROWS), counts: all }));
    onLimit.mockClear();
    scrollTo(1_000 * ROW);
    await vi.advanceTimersByTimeAsync(10);
    expect(onLimit.mock.calls.at(-1)?.[0]).toBeGreaterThan(1_000 + VIEW / ROW);
  });

  it('is walked through by key from end to end', () => {
    render(queue({ rows: thousands.slice(0, 90), counts: { ...counts, all: 90 } }));
    for (let step = 0; step < 100; step++) press('j');
    expect(focused()).toBe('thread-89');
  });
});
