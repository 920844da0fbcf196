// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTicker } from '@/components/overlay/ticker';
import { HOUR, MINUTE, SECOND, type Instant } from '@/utils/domain/time/observed-time';
import { NOW } from './some-row';

let visibility: 'visible' | 'hidden';
let drawn: Instant[];
let next: (now: Instant) => Instant | null;
let stop: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  visibility = 'visible';
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => visibility });
  drawn = [];
  next = (now) => (Math.floor(now / SECOND) + 1) * SECOND;
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  Reflect.deleteProperty(document, 'visibilityState');
});

function ticker() {
  const draw = (now: Instant) => {
    drawn.push(now - NOW);
    return next(now);
  };
  return createTicker({ document, clock: () => Date.now(), draw, signal: stop.signal });
}

function turn(to: 'visible' | 'hidden') {
  visibility = to;
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('one timer for all rows', () => {
  it('draws again exactly when the next text changes', () => {
    ticker().refresh();
    vi.advanceTimersByTime(2500);
    expect(drawn).toEqual([0, 1000, 2000]);
  });

  it('keeps one timer however often it is refreshed', () => {
    const it = ticker();
    for (let i = 0; i < 20; i += 1) it.refresh();
    expect(vi.getTimerCount()).toBe(1);
  });

  it('sets no timer where nothing will change', () => {
    next = () => null;
    ticker().refresh();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('has none while the page is hidden, and draws at once when it is seen again', () => {
    ticker().refresh();
    turn('hidden');
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(10 * MINUTE);
    expect(drawn).toEqual([0]);
    turn('visible');
    expect(drawn).toEqual([0, 10 * MINUTE]);
    expect(vi.getTimerCount()).toBe(1);
  });

  it('does not draw into a hidden page when new data comes', () => {
    visibility = 'hidden';
    ticker().refresh();
    expect(drawn).toEqual([]);
  });

  it('is right within a minute of waking, however far the next change was', () => {
    next = (now) => now + HOUR;
    ticker().refresh();
    vi.setSystemTime(NOW + 8 * HOUR);
    vi.advanceTimersByTime(MINUTE);
    expect(drawn.at(-1)).toBe(8 * HOUR + MINUTE);
  });

  it('does not spin where the clock is coarser than the timer', () => {
    next = (now) => now + 1;
    ticker().refresh();
    vi.advanceTimersByTime(1000);
    expect(drawn.length).toBeLessThanOrEqual(21);
  });

  it('stops with its signal, for good', () => {
    const it = ticker();
    it.refresh();
    stop.abort();
    expect(vi.getTimerCount()).toBe(0);
    it.refresh();
    turn('visible');
    expect(drawn).toEqual([0]);
  });
});
