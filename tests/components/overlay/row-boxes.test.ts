// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { rowBoxesOf } from '@/components/overlay/row-boxes';

/** happy-dom lays nothing out: the boxes are given. */
function box(width: number, height: number, ...children: Element[]): HTMLElement {
  const element = document.createElement('div');
  element.getBoundingClientRect = () => new DOMRect(0, 0, width, height);
  element.append(...children);
  return element;
}

const boxesOf = (mounts: Element[]) => mounts.map(rowBoxesOf(mounts));

beforeEach(() => document.body.replaceChildren());

describe('the row that a mount stands in', () => {
  it('is the mount itself where the mount is the row', () => {
    const rows = [box(300, 90), box(300, 90)];
    document.body.append(box(300, 600, ...rows));
    expect(boxesOf(rows)).toEqual(rows);
  });

  it('is found from a mount deep in it, or from one without size', () => {
    const [date, anchor] = [box(70, 20), box(0, 0)];
    const rows = [box(300, 90, box(300, 20, date)), box(300, 90, anchor)];
    document.body.append(box(300, 180, ...rows));
    expect(boxesOf([date, anchor])).toEqual(rows);
  });

  it('is found through shadow roots', () => {
    const dates = [box(70, 20), box(70, 20)];
    const rows = dates.map((date) => {
      const row = box(300, 90);
      row.attachShadow({ mode: 'open' }).append(box(300, 88, date));
      return row;
    });
    document.body.append(box(300, 180, ...rows));
    expect(boxesOf(dates)).toEqual(rows);
  });

  it('is not the whole list where there is one row only', () => {
    const date = box(70, 20);
    const row = box(300, 90, date);
    document.body.append(box(300, 800, row));
    expect(boxesOf([date])).toEqual([row]);
  });

  it('is the mount where nothing has a size yet', () => {
    const mount = box(0, 0);
    document.body.append(box(0, 0, mount));
    expect(boxesOf([mount])).toEqual([mount]);
  });
});
