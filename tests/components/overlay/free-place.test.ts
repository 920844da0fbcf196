// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepInFreePlace } from '@/components/overlay/bar-place';
import { freePlace, type Place } from '@/components/overlay/free-place';

const [WIDTH, HEIGHT] = [1200, 800];
const SIZE = { width: 200, height: 150 };

function found(...about: Parameters<typeof freePlace>): Place {
  const steps = freePlace(...about);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

interface Painted {
  element: Element;
  left: number;
  top: number;
  width: number;
  height: number;
}

let painted: Painted[];

/** happy-dom paints nothing: what stands where is given, the last on top. */
function paint(markup: string, left: number, top: number, width: number, height: number): Element {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  const element = holder.firstElementChild as Element;
  Object.defineProperties(element, { clientWidth: { value: width }, clientHeight: { value: height } });
  document.body.append(element);
  painted.push({ element, left, top, width, height });
  return element;
}

beforeEach(() => {
  painted = [];
  document.body.replaceChildren();
  Object.assign(window, { innerWidth: WIDTH, innerHeight: HEIGHT });
  document.elementsFromPoint = (x, y) =>
    painted.filter(({ left, top, width, height }) => x >= left && x < left + width && y >= top && y < top + height).map(({ element }) => element).reverse();
});

afterEach(() => Reflect.deleteProperty(document, 'elementsFromPoint'));

describe('a place that covers nothing', () => {
  it('is the lower right corner where that is free', () => {
    paint('<main></main>', 0, 0, WIDTH, HEIGHT);
    expect(found(document, SIZE)).toEqual({ side: 'right', bottom: 12 });
  });

  it('is further up where a button stands in the corner', () => {
    paint('<button>Send</button>', 1100, 700, 80, 40);
    const { side, bottom } = found(document, SIZE);
    expect(side).toBe('right');
    expect(HEIGHT - bottom).toBeLessThanOrEqual(700);
  });

  it('is on the left where the right is full of words', () => {
    paint('<p>words</p>', 900, 0, 300, HEIGHT);
    expect(found(document, SIZE)).toEqual({ side: 'left', bottom: 12 });
  });

  it('stays where it is as long as that is free', () => {
    const current = { side: 'left', bottom: 84 } as const;
    expect(found(document, SIZE, current)).toBe(current);
  });

  it('covers words rather than something to press where nothing is free', () => {
    paint('<button>all</button>', 0, 0, 220, HEIGHT);
    paint('<button>all</button>', 980, 0, 220, 500);
    paint('<p>words</p>', 980, 500, 220, 300);
    expect(found(document, SIZE)).toEqual({ side: 'right', bottom: 12 });
  });

  it('does not take a pane that can be focused for something to press, nor our own elements for the page’s', () => {
    paint('<main tabindex="0"></main>', 0, 0, WIDTH, HEIGHT);
    paint('<replyclock-bar>words</replyclock-bar>', 980, 600, 200, 150);
    expect(found(document, SIZE)).toEqual({ side: 'right', bottom: 12 });
  });

  it('sees what stands in an open shadow root', () => {
    const host = paint('<kat-button></kat-button>', 1100, 700, 80, 40);
    const root = host.attachShadow({ mode: 'open' });
    const button = root.appendChild(document.createElement('button'));
    Object.defineProperties(button, { clientWidth: { value: 80 }, clientHeight: { value: 40 } });
    root.elementsFromPoint = () => [button];
    expect(found(document, SIZE).bottom).toBeGreaterThan(12);
  });
});

describe('a bar that stays out of the way', () => {
  let stop: AbortController;
  let bar: HTMLElement;

  beforeEach(() => {
    vi.useFakeTimers();
    stop = new AbortController();
    bar = document.body.appendChild(document.createElement('replyclock-bar'));
    bar.getBoundingClientRect = () => new DOMRect(988, 638, SIZE.width, SIZE.height);
  });

  afterEach(() => {
    stop.abort();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('moves once the page has come to rest, and back when it is folded', () => {
    const place = keepInFreePlace(bar, document, stop.signal);
    const send = paint('<button>Send</button>', 1100, 700, 80, 40);
    for (let i = 0; i < 10; i += 1) place.reconsider();
    expect(vi.getTimerCount()).toBe(1);
    vi.runAllTimers();
    expect(Number.parseInt(bar.style.getPropertyValue('--bottom'), 10)).toBeGreaterThan(12);
    painted = painted.filter(({ element }) => element !== send);
    place.reconsider();
    vi.runAllTimers();
    expect(bar.style.getPropertyValue('--bottom')).not.toBe('12px');
    place.startOver();
    vi.runAllTimers();
    expect(bar.style.getPropertyValue('--bottom')).toBe('12px');
  });

  it('lets the page go on between its looks at a page that answers slowly, and begins anew where that changes', () => {
    const place = keepInFreePlace(bar, document, stop.signal);
    const quick = document.elementsFromPoint;
    let looks = 0;
    // Each look takes four milliseconds.
    vi.spyOn(performance, 'now').mockImplementation(() => looks * 4);
    document.elementsFromPoint = (...point) => {
      looks += 1;
      return quick.call(document, ...point);
    };
    paint('<button>Send</button>', 1100, 700, 80, 40);
    place.reconsider();
    vi.advanceTimersToNextTimer();
    expect(looks).toBeLessThan(5);
    vi.advanceTimersToNextTimer();
    expect(looks).toBeLessThan(10);
    place.reconsider();
    vi.advanceTimersByTime(299);
    expect(looks).toBeLessThan(10);
    vi.runAllTimers();
    expect(looks).toBeGreaterThan(36);
    expect(Number.parseInt(bar.style.getPropertyValue('--bottom'), 10)).toBeGreaterThan(12);
  });

  it('stays under the hand that uses it', () => {
    const place = keepInFreePlace(bar, document, stop.signal);
    Object.defineProperty(bar, 'matches', { value: (selector: string) => selector.includes(':hover') });
    paint('<button>Send</button>', 1100, 700, 80, 40);
    place.reconsider();
    vi.runAllTimers();
    expect(bar.style.getPropertyValue('--bottom')).toBe('');
  });

  it('does nothing once the content script has ended', () => {
    const place = keepInFreePlace(bar, document, stop.signal);
    place.reconsider();
    stop.abort();
    expect(vi.getTimerCount()).toBe(0);
    place.reconsider();
    expect(vi.getTimerCount()).toBe(0);
  });
});
