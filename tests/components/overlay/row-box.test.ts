// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { rowBoxOf } from '@/components/overlay/row-box';

/** happy-dom lays nothing out: the boxes are given. */
function box(width: number, height: number, ...children: Element[]): HTMLElement {
  const element = document.createElement('div');
  element.getBoundingClientRect = () => new DOMRect(0, 0, width, height);
  element.append(...children);
  return element;
}

beforeEach(() => document.body.replaceChildren());

describe('the box at whose corner a badge stands', () => {
  it('is the row itself, from a mount deep in it or from one without size', () => {
    const [date, anchor] = [box(70, 20), box(0, 0)];
    const rows = [box(300, 90, box(300, 20, date)), box(300, 90, anchor)] as const;
    document.body.append(box(300, 180, ...rows));
    expect(rowBoxOf(date, rows[0])).toBe(rows[0]);
    expect(rowBoxOf(anchor, rows[1])).toBe(rows[1]);
    expect(rowBoxOf(rows[0], rows[0])).toBe(rows[0]);
  });

  it('is the largest in a row that has no size of its own, through shadow roots too', () => {
    const date = box(70, 20);
    const inner = box(300, 90);
    inner.attachShadow({ mode: 'open' }).append(box(300, 88, date));
    const row = box(0, 0, inner);
    document.body.append(box(300, 180, row));
    expect(rowBoxOf(date, row)).toBe(inner);
  });

  it('is not the whole list where that was taken for its only row', () => {
    const date = box(70, 20);
    const inner = box(300, 90, date);
    const row = box(300, 800, inner);
    document.body.append(row);
    expect(rowBoxOf(date, row)).toBe(inner);
  });

  it('is the mount where nothing has a size yet', () => {
    const mount = box(0, 0);
    const row = box(0, 0, mount);
    document.body.append(row);
    expect(rowBoxOf(mount, row)).toBe(mount);
  });
});
