// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BarModel } from '@/components/overlay/bar-model';
import { createOverlay, type Overlay, type OverlayOptions, type OverlayRow } from '@/components/overlay/overlay';
import { HOUR, MINUTE, SECOND } from '@/utils/domain/time/observed-time';
import { dataOf } from './data-of';
import { NOW, someRow, someSla } from './some-row';

let stop: AbortController;
let rows: HTMLElement[];

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  stop = new AbortController();
  document.body.replaceChildren();
  rows = ['a', 'b', 'c'].map((name) => {
    const row = document.createElement('div');
    row.textContent = name;
    document.body.append(row);
    return row;
  });
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function overlay(differences: Partial<OverlayOptions> = {}): Overlay {
  return createOverlay({
    document,
    language: 'en',
    clock: () => Date.now(),
    timeZones: { team: 'Europe/Berlin' },
    onPauseChange() {},
    signal: stop.signal,
    ...differences,
  });
}

function bar(differences: Partial<BarModel> = {}, summary: Partial<NonNullable<BarModel['summary']>> = {}): BarModel {
  const known = { paused: false, clockCorrection: null, dueWithinHour: 0, dueWithinFourHours: 0, breached: 0, rates: [], lastReadAt: NOW, lastCompleteAt: NOW, stale: false, trouble: null };
  return { page: 'reading', summary: { ...known, ...summary }, collapsed: true, ...differences };
}

const [first, second] = [() => rows[0] as HTMLElement, () => rows[1] as HTMLElement];
const badges = () => [...document.querySelectorAll('replyclock-badge')];
const pillOf = (badge: Element | undefined) => badge?.shadowRoot?.querySelector('.pill');
const textOf = (badge: Element | undefined) => pillOf(badge)?.textContent;
const ours = () => [...document.querySelectorAll('*')].filter((element) => element.localName.startsWith('replyclock'));

describe('badges on rows', () => {
  it('carry what the contract names, as ids and instants', () => {
    const sla = someSla({ earliest: HOUR, latest: 2 * HOUR });
    overlay().showRows([someRow(first(), sla)]);
    const [badge] = badges();
    expect(badge?.parentElement).toBe(first());
    expect(dataOf(badge)).toEqual({
      thread: sla.threadId,
      order: '406-1234567-1234567',
      status: 'at-risk',
      dueEarliest: String(NOW + HOUR),
      dueLatest: String(NOW + 2 * HOUR),
      basis: 'list',
    });
    expect(textOf(badge)).toBe('1h–2h');
  });

  it('leave out what is not known', () => {
    overlay().showRows([someRow(first(), null, { unknownReason: 'date-unreadable' })]);
    expect(dataOf(badges()[0])).toEqual({ status: 'unknown' });
    expect(textOf(badges()[0])).toBe('?');
    expect(pillOf(badges()[0])?.getAttribute('aria-label')).toMatch(/date/);
  });

  it('are timers that no screen reader is interrupted by', () => {
    overlay().showRows([someRow(first(), someSla(HOUR))]);
    const pill = pillOf(badges()[0]);
    expect(pill?.getAttribute('role')).toBe('timer');
    expect(pill?.hasAttribute('aria-live')).toBe(false);
    expect(pill?.getAttribute('aria-label')).toBe('1 hour left');
  });

  it('stay the same elements however often the same rows are shown', () => {
    const it = overlay();
    it.showRows(rows.map((row) => someRow(row, someSla(HOUR))));
    const before = badges();
    for (let i = 0; i < 5; i += 1) it.showRows(rows.map((row) => someRow(row, someSla(HOUR))));
    expect(badges()).toEqual(before);
    expect(before).toHaveLength(3);
  });

  it('write nothing where nothing has changed', async () => {
    const it = overlay();
    it.showRows([someRow(first(), someSla(HOUR))]);
    const written: MutationRecord[] = [];
    const observer = new MutationObserver((records) => written.push(...records));
    const badge = badges()[0] as Element;
    for (const target of [document.body, badge.shadowRoot as ShadowRoot]) {
      observer.observe(target, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['data-status', 'aria-label', 'data-tone'] });
    }
    it.showRows([someRow(first(), someSla(HOUR))]);
    written.push(...observer.takeRecords());
    expect(written).toEqual([]);
  });

  it('come back when the page has thrown them out', () => {
    const it = overlay();
    it.showRows([someRow(first(), someSla(HOUR))]);
    const [badge] = badges();
    first().textContent = 'drawn anew by the page';
    it.showRows([someRow(first(), someSla(HOUR))]);
    expect(badges()).toEqual([badge]);
  });

  it('go with their rows', () => {
    const it = overlay();
    it.showRows(rows.map((row) => someRow(row, someSla(HOUR))));
    it.showRows([someRow(second(), someSla(HOUR))]);
    expect(badges().map((badge) => badge.parentElement)).toEqual([second()]);
    it.showRows([]);
    expect(badges()).toEqual([]);
  });

  it('replace what an older instance of the extension left behind', () => {
    const left = document.createElement('replyclock-badge');
    first().append(left);
    overlay().showRows([someRow(first(), someSla(HOUR))]);
    expect(left.isConnected).toBe(false);
    expect(badges()).toHaveLength(1);
  });

  it('show another thread when the page reuses a row for it', () => {
    const it = overlay();
    it.showRows([someRow(first(), someSla(HOUR, { threadId: 'one' }))]);
    it.showRows([someRow(first(), someSla(-HOUR, { threadId: 'two' }))]);
    expect(dataOf(badges()[0])).toMatchObject({ thread: 'two', status: 'breached' });
  });

  it('go at once from a row that shows another thread, and come back with the next reading', () => {
    const it = overlay();
    const shown = [someRow(first(), someSla(MINUTE)), someRow(second(), someSla(HOUR))];
    it.showRows(shown);
    const [badge] = badges();
    it.hideRow(first());
    expect(badges().map((each) => each.parentElement)).toEqual([second()]);
    vi.advanceTimersByTime(5 * SECOND);
    expect(badges()).toHaveLength(1);
    it.showRows([someRow(first(), someSla(2 * HOUR, { threadId: 'other' })), shown[1]!], false);
    expect(badges()[0]).toBe(badge);
    expect(dataOf(badge)).toMatchObject({ thread: 'other' });
  });

  describe('on very many rows', () => {
    const frames: (() => void)[] = [];
    const drawn = () => badges().filter((badge) => textOf(badge) === '1h 00m' && badge.hasAttribute('data-status')).length;
    const empty = () => badges().filter((badge) => !badge.shadowRoot?.querySelector('.spot')).length;

    function someRows(count: number): OverlayRow[] {
      return Array.from({ length: count }, (_, i) => {
        const row = document.createElement('div');
        row.textContent = `row ${i}`;
        document.body.append(row);
        return someRow(row, someSla(HOUR));
      });
    }

    it('are drawn a hundred at once, and a frame apart the others, which come to stand there first', () => {
      const it = overlay({ nextFrame: (work) => frames.push(work) });
      it.showRows(someRows(420));
      const counts = [[drawn(), empty()]];
      while (frames.length > 0) {
        frames.shift()!();
        counts.push([drawn(), empty()]);
      }
      expect(counts).toEqual([[100, 0], [100, 300], [250, 150], [400, 0], [400, 20], [420, 0]]);
      vi.advanceTimersByTime(MINUTE + 1);
      while (frames.length > 0) frames.shift()!();
      expect(new Set(badges().map((badge) => textOf(badge)))).toEqual(new Set(['58m']));
    });

    it('show nothing that is not theirs where the page moves while they stand there empty', () => {
      const it = overlay({ nextFrame: (work) => frames.push(work) });
      const rows = someRows(420);
      it.showRows(rows);
      frames.shift()!();
      it.showRows(rows.map((row) => ({ ...row, threadId: 'another' })), true);
      expect(empty()).toBe(250);
      while (frames.length > 0) frames.shift()!();
      expect([drawn(), empty()]).toEqual([420, 0]);
      expect(new Set(badges().map((badge) => dataOf(badge)['thread']))).toEqual(new Set(['another']));
    });
  });

  it('are put right within ten seconds where the page wrote on them or took them away', () => {
    overlay().showRows([someRow(first(), someSla(13 * HOUR)), someRow(second(), someSla(13 * HOUR))]);
    const before = badges().map(dataOf);
    badges()[0]!.setAttribute('data-status', 'met');
    badges()[0]!.removeAttribute('data-thread');
    badges()[1]!.remove();
    vi.advanceTimersByTime(11 * SECOND);
    expect(badges().map(dataOf)).toEqual(before);
  });

  it('say what holds after the machine’s clock was set back', () => {
    const it = overlay();
    it.showRows([someRow(first(), someSla(HOUR))]);
    vi.setSystemTime(NOW - HOUR);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(textOf(badges()[0])).toBe('2h 00m');
  });

  it('count down, all by one timer', () => {
    overlay().showRows([someRow(first(), someSla(2 * MINUTE)), someRow(second(), someSla(13 * HOUR))]);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(30 * SECOND);
    expect(textOf(badges()[0])).toBe('1m 30s');
    vi.advanceTimersByTime(90 * SECOND + MINUTE);
    expect(dataOf(badges()[0]).status).toBe('breached');
    expect(textOf(badges()[1])).toBe('12h 57m');
  });

  it('count by Amazon’s clock where the machine’s is off', () => {
    const it = overlay();
    it.showRows([someRow(first(), someSla(HOUR))]);
    it.showBar(bar({}, { clockCorrection: 10 * MINUTE }));
    expect(textOf(badges()[0])).toBe('50m');
    vi.advanceTimersByTime(MINUTE + 1);
    expect(textOf(badges()[0])).toBe('48m');
  });

  it.each(['stale', 'paused'] as const)('turn from green to grey while %s', (state) => {
    const it = overlay();
    it.showRows([someRow(first(), someSla(20 * HOUR))]);
    it.showBar(bar());
    expect(pillOf(badges()[0])?.getAttribute('data-tone')).toBe('on-track');
    it.showBar(bar({}, { [state]: true }));
    expect(pillOf(badges()[0])?.getAttribute('data-tone')).toBe('unknown');
    expect(textOf(badges()[0])).toBe('20h 00m');
  });

  it('leave a click to the page', () => {
    const onClick = vi.fn();
    first().addEventListener('click', onClick);
    overlay().showRows([someRow(first(), someSla(HOUR, { threadId: 'one' }))]);
    pillOf(badges()[0])?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(onClick).toHaveBeenCalledOnce();
  });
});

describe('the one bar', () => {
  const theBar = () => document.querySelector('replyclock-bar') as HTMLElement;

  it('is drawn once, whatever is shown', () => {
    const it = overlay();
    for (let i = 0; i < 3; i += 1) it.showBar(bar());
    expect(document.querySelectorAll('replyclock-bar')).toHaveLength(1);
  });

  it('announces levels that are crossed, and nothing that was there before', () => {
    const it = overlay();
    it.showRows([someRow(first(), someSla(HOUR + MINUTE, { threadId: 'one' })), someRow(second(), someSla(30 * MINUTE, { threadId: 'two' }))]);
    it.showBar(bar());
    const said = () => theBar().shadowRoot?.querySelector('[role=status]')?.textContent;
    expect(said()).toBe('');
    vi.advanceTimersByTime(MINUTE + 1);
    expect(said()).toBe('1 message now due within 1 hour.');
    vi.advanceTimersByTime(MINUTE);
    expect(said()).toBe('');
  });

  it('folds and unfolds at once, and says so to whoever remembers it', () => {
    const onCollapseChange = vi.fn();
    const it = overlay({ onCollapseChange });
    it.showBar(bar());
    const button = () => theBar().shadowRoot?.querySelector('[aria-expanded]') as HTMLElement;
    button().click();
    expect(button().getAttribute('aria-expanded')).toBe('true');
    expect(theBar().shadowRoot?.activeElement).toBe(button());
    button().click();
    expect(button().getAttribute('aria-expanded')).toBe('false');
    expect(onCollapseChange.mock.calls).toEqual([[false], [true]]);
  });

  it.each([true, false])('asks for the pause to change from %s', (paused) => {
    const onPauseChange = vi.fn();
    overlay({ onPauseChange }).showBar(bar({ collapsed: false }, { paused }));
    theBar().shadowRoot?.querySelector<HTMLElement>('.pause')?.click();
    expect(onPauseChange).toHaveBeenCalledExactlyOnceWith(!paused);
  });
});

describe('leaving', () => {
  const show = (it: Overlay) => {
    it.showRows([someRow(first(), someSla(HOUR))]);
    it.showBar(bar());
  };

  it.each([
    ['the content script ends', () => stop.abort()],
    ['it is told to', (it: Overlay) => it.remove()],
  ])('takes everything of ours along when %s', (_, leave) => {
    const before = document.body.innerHTML;
    const it = overlay();
    show(it);
    expect(ours().map(({ localName }) => localName).sort()).toEqual(['replyclock-badge', 'replyclock-bar']);
    leave(it);
    expect(document.body.innerHTML).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
    show(it);
    expect(ours()).toEqual([]);
  });
});
