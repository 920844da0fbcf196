import { DAY, MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import type { InboxTables } from './tables';

/** Clocks this close are taken for one. */
const CLOCKS_AGREE = MINUTE;

/**
 * Remembers how far Amazon's clock is from the machine's. The latest measurement counts; one from the machine's future was
 * made before its clock was set back, and says nothing of the clock that runs now.
 */
export async function rememberClock(tables: InboxTables, offset: number | null, measuredAt: Instant, now: Instant): Promise<void> {
  if (offset === null) return;
  const known = await tables.state.get('clock');
  if (known && known.measuredAt > measuredAt && known.measuredAt <= now + CLOCKS_AGREE) return;
  if (known?.offset === offset && known.measuredAt === measuredAt) return;
  await tables.state.put({ key: 'clock', offset, measuredAt });
}

/** Lets go of a measurement that says nothing of today's clock: too old, or from before the clock was set back. */
export async function forgetOldClock(tables: InboxTables, now: Instant): Promise<void> {
  const clock = await tables.state.get('clock');
  if (!clock || clock.offset === 0) return;
  if (clock.measuredAt > now + CLOCKS_AGREE || now - clock.measuredAt > DAY) await tables.state.put({ ...clock, offset: 0 });
}

/** What to add to the machine's time to get Amazon's; 0 where they agree to the minute, or where nothing recent is known. */
export async function clockCorrection(tables: InboxTables): Promise<number> {
  const clock = await tables.state.get('clock');
  return clock && Math.abs(clock.offset) > CLOCKS_AGREE ? clock.offset : 0;
}
