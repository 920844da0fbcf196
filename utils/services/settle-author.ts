import { addSettledAuthor } from '@/utils/domain/thread/evidence';
import type { Author } from '@/utils/domain/thread/thread';
import type { Instant } from '@/utils/domain/time/observed-time';
import { deriveThreads, together, type Changes, type DeriveOptions } from './derive-threads';
import type { InboxTables } from './tables';

/** Words that are listed to be taken back; the evidence keeps them all. */
const MOST_LISTED = 50;

/** The agent's word on who wrote a message; `unknown` takes it back. The last word stands, also where a clock was set back between two. */
export async function settleAuthor(
  tables: InboxTables,
  { threadId, messageId, author }: { threadId: string; messageId: string; author: Author },
  options: DeriveOptions,
): Promise<Changes> {
  const [known] = await tables.evidence.get([threadId]);
  if (!known) return together();
  const before = known.evidence.settled.find((choice) => choice.messageId === messageId);
  const at = Math.max(options.now, (before?.at ?? -Infinity) + 1);
  await tables.evidence.put([{ ...known, evidence: addSettledAuthor(known.evidence, { messageId, author, at }) }]);
  const listed = (await tables.state.get('settled-authors'))?.choices ?? [];
  const others = listed.filter((choice) => choice.threadId !== threadId || choice.messageId !== messageId);
  const choices = author === 'unknown' ? others : [{ threadId, messageId, author, at }, ...others].slice(0, MOST_LISTED);
  await tables.state.put({ key: 'settled-authors', choices });
  return deriveThreads(tables, [threadId], options);
}

/** Forgets the listed words of before `before`: what they settled is no longer kept either. */
export async function forgetOldWords(tables: InboxTables, before: Instant): Promise<void> {
  const listed = await tables.state.get('settled-authors');
  const choices = listed?.choices.filter(({ at }) => at >= before);
  if (listed && choices && choices.length < listed.choices.length) await tables.state.put({ key: 'settled-authors', choices });
}
