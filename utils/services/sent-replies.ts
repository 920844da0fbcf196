import type { PromisedDate } from '@/utils/domain/promises/promises-in';
import { likeness, NEAR_COPY } from '@/utils/domain/sameness/lanes';
import { DAY, type Instant } from '@/utils/domain/time/observed-time';
import type { FollowUpRecord, InboxTables } from './ports';

/** How far back a reply is compared, and with how many at most. */
const COMPARED_FOR = 7 * DAY;
const COMPARED_MOST = 400;

export interface SentReply {
  threadId: string;
  accountId: string;
  /** Amazon's time. */
  at: Instant;
  promises: readonly PromisedDate[];
  /** Keyed; `null` where the reply is too short to compare. */
  lanes: (string | null)[] | null;
}

/**
 * Notes a reply that Amazon took: what was promised in the thread before is kept by it, what it promises itself begins, and its
 * likeness is remembered. Said twice, it changes nothing more.
 */
export async function noteSentReply(tables: InboxTables, { threadId, accountId, at, promises, lanes }: SentReply): Promise<void> {
  const [thread] = await tables.threads.get([threadId]);
  const known = await tables.followUpsOf(threadId);
  const kept = known.filter(({ state, promisedAt }) => state === 'open' && promisedAt < at).map((each): FollowUpRecord => ({ ...each, state: 'kept' }));
  const byId = new Map(known.map((each) => [each.id, each]));
  const made = promises
    .map(({ rule, by }): FollowUpRecord => ({
      id: `${threadId}|${by}`, threadId, accountId, marketplaceId: thread?.marketplaceId ?? '', rule, promisedAt: at, by, state: 'open', noticed: 0,
    }))
    // The same day promised again is still owed; the same report heard again is not made anew.
    .filter(({ id }) => (byId.get(id)?.promisedAt ?? 0) < at);
  await tables.followUps.put([...kept, ...made]);
  if (lanes) await tables.sentReplies.put([{ id: `${threadId}|${at}`, threadId, at, lanes }]);
}

/** To how many other threads a near-copy of this draft was sent within the last seven days. `lanes`: keyed. */
export async function nearCopiesSent(tables: InboxTables, { lanes, threadId, now }: { lanes: readonly (string | null)[]; threadId: string | null; now: Instant }): Promise<number> {
  const sent = await tables.sentRepliesSince(now - COMPARED_FOR, COMPARED_MOST);
  return new Set(sent.filter((one) => one.threadId !== threadId && likeness(one.lanes, lanes) >= NEAR_COPY).map((one) => one.threadId)).size;
}

/** The agent's word on a promise: kept, or nothing is owed; `open` takes the word back. */
export async function settleFollowUp(tables: InboxTables, { id, state }: { id: string; state: FollowUpRecord['state'] }): Promise<void> {
  const [known] = await tables.followUps.get([id]);
  if (known) await tables.followUps.put([{ ...known, state }]);
}
