// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createOverlay, type Overlay } from '@/components/overlay/overlay';
import { createTooltipView } from '@/components/overlay/tooltip-view';
import { HOUR, MINUTE, SECOND } from '@/utils/domain/time/observed-time';
import { fakePopovers } from './fake-popover';
import { NOW, someRow, someSla } from './some-row';

let stop: AbortController;
let row: HTMLElement;
let overlay: Overlay;
let popovers: ReturnType<typeof fakePopovers>;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  popovers = fakePopovers();
  stop = new AbortController();
  row = document.createElement('div');
  document.body.replaceChildren(row);
  overlay = createOverlay({ document, language: 'en', clock: () => Date.now(), timeZones: { team: 'Europe/Berlin' }, onPauseChange() {}, tooltipView: createTooltipView, signal: stop.signal });
  overlay.showRows([someRow(row, someSla(2 * MINUTE))]);
});

afterEach(() => {
  stop.abort();
  popovers.restore();
  vi.useRealTimers();
});

const pill = () => row.querySelector('replyclock-badge')?.shadowRoot?.querySelector('.pill');
const tooltip = () => document.querySelector('replyclock-tooltip')?.shadowRoot?.querySelector('.tip') ?? null;
const point = (target: Element | null | undefined, type: 'pointerenter' | 'pointerleave') => target?.dispatchEvent(new Event(type));

describe('the tooltip of a badge', () => {
  it('opens where the pointer rests, with the countdown in words and all behind it', () => {
    expect(tooltip()).toBeNull();
    point(pill(), 'pointerenter');
    expect(tooltip()?.getAttribute('role')).toBe('tooltip');
    expect(tooltip()?.querySelector('.title')?.textContent).toBe('2 minutes left');
    expect([...(tooltip()?.querySelectorAll('dt') ?? [])].map(({ textContent }) => textContent)).toEqual(['Buyer wrote', 'Reply due', 'Source']);
    expect(tooltip()?.querySelector('.owner')?.textContent).toBe('ReplyClock');
  });

  it('ticks with its badge', () => {
    point(pill(), 'pointerenter');
    vi.advanceTimersByTime(30 * SECOND);
    expect(tooltip()?.querySelector('.title')?.textContent).toBe('1 minute 30 seconds left');
  });

  it('stays open while so many badges are looked after that its own comes in a later frame', () => {
    const others = Array.from({ length: 120 }, () => document.body.appendChild(document.createElement('div')));
    overlay.showRows([...others, row].map((each) => someRow(each, someSla(13 * HOUR))));
    vi.advanceTimersByTime(SECOND);
    point(pill(), 'pointerenter');
    expect(tooltip()).not.toBeNull();
    for (let second = 0; second < 25; second++) {
      vi.advanceTimersByTime(SECOND);
      expect(tooltip()).not.toBeNull();
    }
  });

  it('waits for a pointer on its way to it', () => {
    point(pill(), 'pointerenter');
    point(pill(), 'pointerleave');
    vi.advanceTimersByTime(100);
    point(tooltip(), 'pointerenter');
    vi.advanceTimersByTime(SECOND);
    expect(tooltip()).not.toBeNull();
    point(tooltip(), 'pointerleave');
    vi.advanceTimersByTime(SECOND);
    expect(tooltip()).toBeNull();
  });

  it.each([
    ['Escape is pressed', () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
    ['the list scrolls away under it', () => row.dispatchEvent(new Event('scroll'))],
    ['its row is gone', () => overlay.showRows([])],
    ['the content script ends', () => stop.abort()],
  ])('closes when %s', (_, end) => {
    point(pill(), 'pointerenter');
    end();
    expect(tooltip()).toBeNull();
  });

  it('leaves Escape to the page', () => {
    const onKey = vi.fn((event: Event) => event.defaultPrevented);
    document.body.addEventListener('keydown', onKey);
    point(pill(), 'pointerenter');
    row.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    expect(onKey).toHaveReturnedWith(false);
  });

  it('shows the thread that its row holds now', () => {
    point(pill(), 'pointerenter');
    overlay.showRows([someRow(row, someSla(-3 * HOUR))]);
    expect(tooltip()?.querySelector('.title')?.textContent).toBe('3 hours late');
  });
});
