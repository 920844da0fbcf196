import { useEffect, useState } from 'preact/hooks';
import type { QuietWindow } from '@/utils/domain/sla/quiet-hours';
import { DAY, MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import { useLive } from './use-live';

type Quiet = typeof import('@/utils/domain/sla/quiet-hours');

/** How many deadlines fall before the quiet hours that come next, and into them. */
export interface QuietAhead {
  before: number;
  during: number;
  /** It is quiet already. */
  now: boolean;
}

/** What the next quiet hours (in the machine's zone, within a day) would let pass; `null` where there are none, or until it is known. */
export function useQuietAhead(windows: readonly QuietWindow[], now: Instant): QuietAhead | null {
  const [quiet, setQuiet] = useState<Quiet | null>(null);
  const wanted = windows.length > 0;
  useEffect(() => {
    if (wanted) import('@/utils/domain/sla/quiet-hours').then(setQuiet, () => {});
  }, [wanted]);
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const minute = Math.floor(now / MINUTE) * MINUTE;
  const next = wanted && quiet ? quiet.quietStretch({ timeZone, windows }, now) : null;
  const stretch = next && next.from - now <= DAY ? next : null;
  const [from, until] = stretch ? [Math.max(stretch.from, minute), stretch.until] : [0, 0];
  const counts = useLive(
    async (_, { threads }) => {
      if (until === 0) return null;
      const due = (after: Instant, before: Instant) => threads.where('[open+dueEarliest]').between([1, after], [1, before]).count();
      const [before, during] = await Promise.all([due(minute, from), due(from, until)]);
      return { before, during };
    },
    [minute, from, until],
  );
  return stretch && counts.value ? { ...counts.value, now: stretch.from <= now } : null;
}
