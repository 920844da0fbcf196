import type { LateReason } from '@/utils/domain/metrics/late-reasons';
import { DAY, type Instant } from '@/utils/domain/time/observed-time';
import type { InboxTables } from './tables';

/** Words kept at most: of a page that says more something is wrong. */
const MOST_TAGS = 20_000;

/** The agent's word on why a contact was late; `null` takes it back. Words on contacts that are kept no longer are forgotten with the next one. */
export async function tagLate(
  tables: InboxTables,
  { threadId, startedLatest, reason }: { threadId: string; startedLatest: Instant; reason: LateReason | null },
  { now, contactDays }: { now: Instant; contactDays: number },
): Promise<void> {
  const tags = (await tables.state.get('late-reasons'))?.tags ?? [];
  const others = tags.filter((tag) => (tag.threadId !== threadId || tag.startedLatest !== startedLatest) && tag.startedLatest >= now - contactDays * DAY);
  const kept = reason === null ? others : [...others, { threadId, startedLatest, reason, at: now }].slice(-MOST_TAGS);
  await tables.state.put({ key: 'late-reasons', tags: kept });
}
