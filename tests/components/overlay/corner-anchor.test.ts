// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { createCornerWatch, placeAtCorners } from '@/components/overlay/corner-anchor';

/** happy-dom lays nothing out: the boxes are given. */
function at(element: HTMLElement, left: number, top: number, width: number, height: number): HTMLElement {
  element.getBoundingClientRect = () => new DOMRect(left, top, width, height);
  return element;
}

function anchoredTo(box: Element, left: number, top: number) {
  const host = at(document.createElement('replyclock-badge'), left, top, 0, 0);
  const spot = document.createElement('div');
  box.append(host);
  return { host, spot, box };
}

beforeEach(() => document.body.replaceChildren());

describe('standing over the corner of a row', () => {
  it('reaches the lower end corner from wherever the flow left the host', () => {
    const row = at(document.createElement('div'), 100, 200, 300, 90);
    document.body.append(row);
    const anchored = anchoredTo(row, 116, 278);
    placeAtCorners([anchored], { x: 8, y: 6 });
    expect(anchored.spot.style).toMatchObject({ left: '276px', top: '6px' });
  });

  it('takes the other side where the page is written from right to left', () => {
    const row = at(document.createElement('div'), 100, 200, 300, 90);
    row.style.direction = 'rtl';
    document.body.append(row);
    const anchored = anchoredTo(row, 390, 278);
    placeAtCorners([anchored], { x: 8, y: 6 });
    expect(anchored.spot.style.left).toBe('-282px');
    expect(anchored.spot.dir).toBe('rtl');
  });

  it('never styles or moves anything but its own', () => {
    const row = at(document.createElement('div'), 100, 200, 300, 90);
    document.body.append(row);
    const anchored = anchoredTo(row, 116, 278);
    placeAtCorners([anchored], { x: 8, y: 6 });
    expect(row.getAttributeNames()).toEqual([]);
    expect(anchored.host.getAttributeNames()).toEqual([]);
  });

  it('watches the boxes that are shown, and no others', () => {
    const observed = new Set<Element>();
    class Observer {
      observe = (box: Element) => observed.add(box);
      unobserve = (box: Element) => observed.delete(box);
      disconnect = () => observed.clear();
    }
    Object.defineProperty(window, 'ResizeObserver', { configurable: true, value: Observer });
    const [first, second] = [anchoredTo(document.createElement('div'), 0, 0), anchoredTo(document.createElement('div'), 0, 0)];
    const watch = createCornerWatch(document, { x: 0, y: 0 });
    watch.watch([first, second]);
    expect([...observed]).toEqual([first.box, second.box]);
    watch.watch([second]);
    expect([...observed]).toEqual([second.box]);
    watch.disconnect();
    expect([...observed]).toEqual([]);
  });
});
