import type { PromisedDate } from '@/utils/domain/promises/promises-in';
import { likeness, NEAR_COPY } from '@/utils/domain/sameness/lanes';
import type { Observation } from '@/utils/domain/thread/observation';
import { DAY, MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import type { FollowUpRecord } from './records';
import type { InboxTables } from './tables';

/** How far back a reply is compared, and with how many at most: no others are kept. */
export const COMPARED_FOR = 7 * DAY;
export const COMPARED_MOST = 400;

export interface SentReply {
  threadId: string;
  accountId: string;
  /** Amazon's time. */
  at: Instant;
  promises: readonly PromisedDate[];
  /** Keyed; `null` where the reply is too short to compare. */
  lanes: (string | null)[] | null;
}

/** Between the request that sent a reply and the instant that the conversation prints for it, at most. */
const SAME_MESSAGE = 2 * MINUTE;

/**
 * Notes a reply that Amazon's server took: what it promises begins, and its likeness is remembered. Said twice, it changes nothing
 * more. Whether an earlier promise is kept by it, the conversation tells: the reply may yet be blocked.
 */
export async function noteSentReply(tables: InboxTables, { threadId, accountId, at, promises, lanes }: SentReply): Promise<void> {
  const [thread] = await tables.threads.get([threadId]);
  const byId = new Map((await tables.followUpsOf(threadId)).map((each) => [each.id, each]));
  const made = promises
    .map(({ rule, by }): FollowUpRecord => ({
      id: `${threadId}|${by}`, threadId, accountId, marketplaceId: thread?.marketplaceId ?? '', rule, promisedAt: at, by, state: 'open', noticed: 0,
    }))
    // The same day promised again is still owed; the same report heard again is not made anew.
    .filter(({ id }) => (byId.get(id)?.promisedAt ?? 0) < at);
  await tables.followUps.put(made);
  if (!lanes) return;
  await tables.sentReplies.put([{ id: `${threadId}|${at}`, threadId, at, lanes }]);
  await tables.keepLastSent(COMPARED_MOST);
}

/**
 * What a conversation that was read says of the promises made in it: a later reply of the seller, whoever wrote it, keeps them; a
 * reply that was blocked promised nothing.
 */
export async function settleByConversation(tables: InboxTables, { kind, rows }: Observation): Promise<void> {
  if (kind !== 'conversation') return;
  for (const { threadId, messages } of rows) {
    if (threadId === null || !messages) continue;
    const open = (await tables.followUpsOf(threadId)).filter(({ state }) => state === 'open');
    const ours = messages.filter(({ author }) => author === 'seller' || author === 'unknown');
    await tables.followUps.put(open.flatMap((one): FollowUpRecord[] => {
      if (ours.some(({ at, delivered }) => delivered && at.earliest > one.promisedAt + SAME_MESSAGE)) return [{ ...one, state: 'kept' }];
      const itself = ours.find(({ at }) => Math.abs(at.latest - one.promisedAt) <= SAME_MESSAGE);
      return itself && !itself.delivered ? [{ ...one, state: 'dropped' }] : [];
    }));
  }
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
