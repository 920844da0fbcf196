// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchLife } from '@/entrypoints/seller-central.content/watch-life';

describe('an extension that is updated or removed under an open page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  function watched() {
    const stopping = new AbortController();
    let over = false;
    let asked = 0;
    watchLife(document, () => {
      asked++;
      if (over) stopping.abort();
      return over;
    }, stopping.signal);
    return { stopping, ends: () => void (over = true), asked: () => asked };
  }

  it('is noticed within fifteen seconds where nothing on the page changes, and not asked for again', () => {
    const life = watched();
    life.ends();
    vi.advanceTimersByTime(15_000);
    expect(life.stopping.signal.aborted).toBe(true);
    const asked = life.asked();
    vi.advanceTimersByTime(60_000);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(life.asked()).toBe(asked);
  });

  it('is noticed as soon as the page comes to the front, and while hidden there is no timer', () => {
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const life = watched();
    expect(vi.getTimerCount()).toBe(0);
    life.ends();
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    expect(life.stopping.signal.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
