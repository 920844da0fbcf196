import type { PageStateReport } from '@/utils/messaging/protocol';
import type { InboxTables } from './ports';

/** The page shows no message list and will not by itself: nothing is being read, whatever was read before. */
const NOT_READING: ReadonlySet<PageStateReport['state']> = new Set(['not-mounted', 'challenge', 'signed-out', 'not-recognised']);

/** Notes whether the page that reported last can be read at all. */
export async function notePageState(tables: InboxTables, { state, at }: Pick<PageStateReport, 'state' | 'at'>): Promise<void> {
  const known = await tables.state.get('page');
  const readable = !NOT_READING.has(state);
  if (known ? known.at >= at || known.readable === readable : readable) return;
  await tables.state.put({ key: 'page', readable, at });
}
