import type { PageStateReport } from '@/utils/messaging/protocol';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { InboxTables } from './tables';

/** The page shows no message list and will not by itself: nothing is being read, whatever was read before. */
const NOT_READING: ReadonlySet<PageStateReport['state']> = new Set(['not-mounted', 'challenge', 'signed-out', 'not-recognised']);

/** Notes what the page that reported last shows, and since when. */
export async function notePageState(tables: InboxTables, { state, at }: Pick<PageStateReport, 'state' | 'at'>): Promise<void> {
  const known = await tables.state.get('page');
  if (known ? known.at >= at || known.shows === state : state === 'reading') return;
  await tables.state.put({ key: 'page', readable: !NOT_READING.has(state), shows: state, at });
}

/** A reading came in: whatever page could not be read before can be now. */
export async function noteReading(tables: InboxTables, at: Instant): Promise<void> {
  const known = await tables.state.get('page');
  if (known && !known.readable && known.at < at) await tables.state.put({ key: 'page', readable: true, shows: 'reading', at });
}
