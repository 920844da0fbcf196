// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCheckPace, type CheckPace } from '@/entrypoints/seller-central.content/check-pace';

let cost: number;
let now: number;
let checks: number[];
let pace: CheckPace;

beforeEach(() => {
  vi.useFakeTimers();
  [cost, now, checks] = [0, 0, []];
  vi.spyOn(window.performance, 'now').mockImplementation(() => now);
  Object.assign(window, { requestIdleCallback: (run: () => void) => window.setTimeout(run, 5), cancelIdleCallback: (id: number) => window.clearTimeout(id) });
  pace = createCheckPace(() => { checks.push(now); now += cost; }, window);
});

afterEach(() => {
  pace.stop();
  vi.useRealTimers();
});

/** Lets time pass for the timers and the clock alike. */
function pass(milliseconds: number): void {
  for (let i = 0; i < milliseconds; i += 1) {
    now += 1;
    vi.advanceTimersByTime(1);
  }
}

function types(keys: number, every: number): void {
  for (let i = 0; i < keys; i += 1) {
    pace.soon();
    pass(every);
  }
}

describe('a check that takes its time', () => {
  beforeEach(() => {
    cost = 12;
    pace.now();
    checks.length = 0;
  });

  it('waits for a pause in typing', () => {
    types(10, 80);
    expect(checks).toEqual([]);
    pass(100);
    expect(checks).toHaveLength(1);
  });

  it('comes every three seconds to who never rests: far under one keystroke in twenty', () => {
    types(200, 60);
    expect(checks.length).toBeGreaterThanOrEqual(3);
    expect(checks.length).toBeLessThan(200 / 20);
  });

  it('comes at once where it is asked for, and then not again', () => {
    pace.soon();
    pace.now();
    pass(1_000);
    expect(checks).toHaveLength(1);
  });

  it('never comes after the end', () => {
    pace.soon();
    pace.stop();
    pass(5_000);
    expect(checks).toEqual([]);
  });
});

describe('a check that takes next to nothing', () => {
  it('is done between two keystrokes, once for each', () => {
    pace.now();
    checks.length = 0;
    types(10, 80);
    expect(checks).toHaveLength(10);
  });
});
