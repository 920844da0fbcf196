import { el } from './dom.js';
import { caseOfRow, makeRow, rewriteRow } from './view-list.js';

/** Height of a row, and how many stand ready on either side of what can be seen. */
const ROW = 112;
const SPARE = 3;

/**
 * A list that renders only the rows in view and, while it is scrolled, writes other threads into the same elements, as libraries
 * for long lists do. [guess: that the real page does is not known]
 * @param {object} about
 * @param {() => object[]} about.items all cases loaded so far
 * @param {(item: object) => object} about.look what `makeRow` is to be told of an item
 */
export function makeVirtualRows({ scroller, rows, items, look }) {
  const filler = el('div', { class: 'entries-height' });
  const pool = [];
  rows.style.position = 'relative';
  rows.append(filler);

  function draw() {
    const all = items();
    filler.style.height = `${all.length * ROW}px`;
    const first = Math.max(0, Math.floor(scroller.scrollTop / ROW) - SPARE);
    const last = Math.min(all.length, Math.ceil((scroller.scrollTop + scroller.clientHeight) / ROW) + SPARE);
    // A thread that stays in view keeps its element; the others' elements are written anew.
    const byIndex = new Map(pool.map((slot) => [slot.index, slot]));
    const free = pool.filter(({ index }) => index < first || index >= last);
    for (let index = first; index < last; index++) {
      const item = all[index];
      let slot = byIndex.get(index) ?? free.pop();
      if (!slot) {
        slot = { row: makeRow(item, look(item)), index: -1 };
        slot.row.style.cssText = `display: block; position: absolute; left: 0; right: 0; height: ${ROW}px; overflow: hidden;`;
        pool.push(slot);
        rows.append(slot.row);
      }
      if (caseOfRow.get(slot.row) !== item) rewriteRow(slot.row, item, look(item));
      if (slot.index !== index) slot.row.style.top = `${index * ROW}px`;
      slot.index = index;
    }
    for (const slot of free) {
      pool.splice(pool.indexOf(slot), 1);
      slot.row.remove();
    }
  }

  return { draw };
}
