import { useEffect } from 'preact/hooks';
import { prepareCheck } from '@/utils/domain/compliance/prepare-check';

/** Steps of the preparation at a time: some milliseconds, which nobody who types feels. */
const PORTION = 25;

/** Prepares the check of a draft while none is written yet, so that the first does not keep the agent waiting. */
export function usePreparedCheck(): void {
  useEffect(() => {
    const timer = setInterval(() => {
      for (let step = 0; step < PORTION; step += 1) {
        if (prepareCheck()) continue;
        clearInterval(timer);
        return;
      }
    });
    return () => clearInterval(timer);
  }, []);
}
