import { useEffect, useRef, useState } from 'preact/hooks';
import type { QueueEntry } from '../shared/queue-entry';
import { holdOrder, type HeldEntry } from './held-order';

/** How long after the last movement over the list its order stays as it is. */
const HOLD_FOR = 2_000;

/**
 * The found rows; while the agent points or walks in the list, in the order that is already on the screen.
 * @param question what was asked for (filter and search): another question is answered in its own order
 */
export function useHeldOrder(found: readonly QueueEntry[], question: string) {
  const [held, setHeld] = useState(false);
  const seen = useRef<{ question: string; rows: HeldEntry[] }>({ question, rows: [] });
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const rows =
    held && seen.current.question === question
      ? holdOrder(seen.current.rows, found)
      : found.map((entry) => ({ entry, gone: false }));
  seen.current = { question, rows };

  const release = () => {
    clearTimeout(timer.current);
    setHeld(false);
  };
  const hold = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(release, HOLD_FOR);
    setHeld(true);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return { rows, held, hold, release };
}
