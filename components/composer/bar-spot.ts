import { edgePlace } from './edge-place';

export interface BarSpot {
  /** Draws the bar anew and looks for its place at this field, which may be another than before. */
  show(field: HTMLElement | null): void;
  /** Draws the bar anew where it stands. */
  refresh(): void;
  /** The field, or something around it, has moved or changed its size. */
  follow(): void;
}

/**
 * Keeps the bar at an edge of the reply box. Its place is looked for when bar or box have changed their size, and kept while
 * they only move.
 * @param draw renders the bar into `spot`, with its words or as a mark alone
 */
export function createBarSpot(document: Document, { spot, host, draw }: { spot: HTMLElement; host: Element; draw: (compact: boolean) => void }): BarSpot {
  let field: HTMLElement | null = null;
  let sizes = '';
  let place = { dx: 0, dy: 0, compact: false };

  function follow(): void {
    const bar = spot.firstElementChild;
    if (!field || !bar) return;
    const box = field.getBoundingClientRect();
    const now = `${Math.round(box.width)} ${Math.round(box.height)} ${bar.textContent}`;
    if (now !== sizes) {
      sizes = now;
      look(box);
    }
    const from = host.getBoundingClientRect();
    const [left, top] = [`${Math.round(box.left + place.dx - from.left)}px`, `${Math.round(box.top + place.dy - from.top)}px`];
    if (spot.style.left !== left) spot.style.left = left;
    if (spot.style.top !== top) spot.style.top = top;
  }

  function look(box: DOMRect): void {
    if (!field) return;
    const rightToLeft = document.defaultView?.getComputedStyle(field).direction === 'rtl';
    for (const compact of [false, true]) {
      draw(compact);
      const bar = spot.firstElementChild;
      if (!bar) return;
      const { width, height } = bar.getBoundingClientRect();
      const { left, top, crowded } = edgePlace(document, field, box, { width, height }, rightToLeft);
      place = { dx: left - box.left, dy: top - box.top, compact };
      if (!crowded) return;
    }
  }

  function refresh(): void {
    draw(place.compact);
    follow();
  }

  return {
    show(next) {
      if (next !== field) sizes = '';
      field = next;
      refresh();
    },
    refresh,
    follow,
  };
}
