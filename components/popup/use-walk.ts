import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Walking through the rows: which one Tab reaches, and the focus on the one that was walked to. */
export function useWalk(list: { current: HTMLElement | null }, ids: readonly string[], on: { onStep: () => void; onEnd: () => void }) {
  const [wanted, setActive] = useState<string | null>(null);
  const focusOn = useRef<string | null>(null);
  // Keys may come faster than the list is drawn anew: no step of them is lost.
  const walked = useRef(wanted);
  walked.current = wanted;
  const placeOf = (id: string | null) => (id === null ? -1 : ids.indexOf(id));

  // The row that has the focus may leave by a live update: the one that takes its place takes the focus too.
  const before = useRef(ids);
  const focusedId = list.current?.contains(document.activeElement) ? (document.activeElement?.closest<HTMLElement>('[data-thread]')?.dataset.thread ?? null) : null;
  const heir = focusedId !== null && placeOf(focusedId) < 0 ? (ids[Math.min(before.current.indexOf(focusedId), ids.length - 1)] ?? null) : null;
  before.current = ids;
  if (heir !== null) focusOn.current = walked.current = heir;

  useLayoutEffect(() => {
    if (heir !== null) setActive(heir);
    if (focusOn.current === null) return;
    list.current?.querySelector<HTMLElement>(`li[data-thread="${CSS.escape(focusOn.current)}"] button`)?.focus();
    focusOn.current = null;
  });
  return {
    activeId: heir ?? ids[Math.max(0, placeOf(wanted))] ?? null,
    focusedId,
    setActive,
    /** Puts the focus on this row with the next drawing. */
    focusOn(id: string) {
      focusOn.current = id;
      setActive(id);
    },
    step(by: 1 | -1): boolean {
      const at = placeOf(walked.current);
      const to = at < 0 ? 0 : at + by;
      if (to >= ids.length - 1) on.onEnd();
      const id = ids[to];
      if (id === undefined) return ids.length > 0;
      focusOn.current = id;
      walked.current = id;
      on.onStep();
      setActive(id);
      return true;
    },
  };
}
