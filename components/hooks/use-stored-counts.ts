import { useEffect, useRef, useState } from 'preact/hooks';
import { useLive } from './use-live';

interface StoredCounts {
  threads: number;
  contacts: number;
  notices: number;
}

/** Counting looks at every row, a minute where millions are stored: it rests so many times as long before it counts again. */
const REST = 20;

/** How much is stored, or `null` while that is not known. While a file goes in, and while counting rests, what was counted before it stands. */
export function useStoredCounts(): StoredCounts | null {
  const counted = useRef<{ counts: StoredCounts; upTo: string; restsUntil: number } | null>(null);
  const [round, setRound] = useState(0);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const live = useLive(async ({ storedCounts }, database) => {
    const state = await database.state.get('import');
    const upTo = state?.key === 'import' ? `${state.upTo} ${state.closedTo}` : '';
    const before = counted.current;
    if (before && upTo !== '' && upTo !== before.upTo) {
      before.upTo = upTo;
      return before.counts;
    }
    const from = performance.now();
    if (before && from < before.restsUntil) {
      clearTimeout(waiting.current);
      waiting.current = setTimeout(() => setRound((last) => last + 1), before.restsUntil - from);
      return before.counts;
    }
    const counts = await storedCounts();
    const to = performance.now();
    counted.current = { counts, upTo, restsUntil: to + REST * (to - from) };
    return counts;
  }, [round]);
  return live.value ?? null;
}
