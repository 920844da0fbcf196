import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Drawn beyond each end of what is seen, so that a turn of the wheel finds rows and not a gap. */
const BEYOND = 400;
/** The view moves on in steps: within one nothing is drawn anew. */
const STEP = 200;
/** Before anything is measured: a row of two lines, the heading of a group, and as much of the list as the popup has room for. */
const A_ROW = 53;
const A_HEADING = 28;
const A_VIEW = 600;

/** What is known of the heights in a list, in pixels. */
interface Heights {
  rows: Map<string, number>;
  /** Of a row that was never drawn: the mean of those that were when the list last stood at its start, where no other guess moves what is seen. */
  row: number;
  heading: number;
}

/**
 * Which part of a scrolled list of rows is near what is seen, and how high its rows are: only with it are five thousand as cheap as
 * twenty. What is left out may be higher or lower than thought; the browser's own scroll anchoring then keeps what is seen in place,
 * and a list that was scrolled to its end stays there. `count`: of all rows; where it changes, nothing is moved. `whole`: all of them
 * are drawn, so that nothing is measured, which would cost the first frame a layout and a second drawing.
 */
export function useWindow(list: { current: HTMLElement | null }, { count, whole }: { count: number; whole: boolean }) {
  const [view, setView] = useState({ from: 0, to: A_VIEW });
  const heights = useRef<Heights>({ rows: new Map(), row: A_ROW, heading: A_HEADING });

  const counted = useRef(count);
  const unmeasured = useRef(whole);
  unmeasured.current = whole;
  // Asked before anything is drawn anew.
  const wasAtEnd = list.current !== null && isAtEnd(list.current);

  const look = () => {
    if (unmeasured.current) return;
    const box = list.current?.getBoundingClientRect();
    if (!list.current || !box) return;
    // The list scrolls within the page; where the popup is enlarged so far that there is no room, the page scrolls.
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
    if (bottom <= top) return;
    const start = box.top - list.current.scrollTop;
    measure(list.current, heights.current, top <= start);
    const from = Math.floor((top - start - BEYOND) / STEP) * STEP;
    const to = Math.ceil((bottom - start + BEYOND) / STEP) * STEP;
    setView((before) => (before.from === from && before.to === to ? before : { from, to }));
  };
  useLayoutEffect(() => {
    if (list.current && wasAtEnd && counted.current === count && !isAtEnd(list.current)) list.current.scrollTop = list.current.scrollHeight;
    counted.current = count;
    look();
  });
  useLayoutEffect(() => {
    const stop = new AbortController();
    // Whatever scrolls: this event does not bubble.
    addEventListener('scroll', look, { signal: stop.signal, capture: true, passive: true });
    addEventListener('resize', look, { signal: stop.signal });
    return () => stop.abort();
  }, []);

  const { rows, row, heading } = heights.current;
  return { view, heightOf: (id: string, headed: boolean) => (rows.get(id) ?? row) + (headed ? heading : 0), expected: row };
}

function isAtEnd({ scrollTop, clientHeight, scrollHeight }: HTMLElement): boolean {
  return clientHeight < scrollHeight && scrollTop + clientHeight >= scrollHeight - 1;
}

function measure(list: HTMLElement, heights: Heights, atStart: boolean): void {
  for (const row of list.querySelectorAll<HTMLElement>('[data-thread]')) heights.rows.set(row.dataset.thread ?? '', row.getBoundingClientRect().height);
  if (atStart && heights.rows.size > 0) heights.row = [...heights.rows.values()].reduce((sum, height) => sum + height, 0) / heights.rows.size;
  heights.heading = list.querySelector('.row-group')?.getBoundingClientRect().height ?? heights.heading;
}
