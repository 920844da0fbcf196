import type { ContactRules } from '@/utils/domain/thread/contacts';
import { addSend, emptyEvidence, type SendFact } from '@/utils/domain/thread/evidence';
import { SECOND, type Instant } from '@/utils/domain/time/observed-time';
import type { OwnSend } from '@/utils/messaging/protocol';
import { settleAccount } from './accounts';
import { deriveThreads, type Changes } from './derive-threads';
import type { InboxTables } from './tables';

/** Nobody sends two replies to one buyer within this. */
const SAME_SEND = 2 * SECOND;

interface Options {
  rules: ContactRules;
  /** Amazon's clock. */
  now: Instant;
}

/**
 * Notes that the agent sent a reply, or a mark, from the page. That alone ends nothing: the page may yet show it as blocked.
 * The thread waits for proof for 30 s, then says that there is none, while its clock runs on.
 */
export async function recordOwnSend(tables: InboxTables, send: OwnSend, options: Options): Promise<Changes> {
  const { accountId } = await settleAccount(tables, { ...send, readAt: send.at + (send.clockOffset ?? 0) });
  const machineAt = send.at;
  const [known] = await tables.evidence.get([send.threadId]);
  const at = sameSendAt(known?.evidence.sends ?? [], send) ?? machineAt + (send.clockOffset ?? 0);
  const evidence = addSend(
    known?.evidence ?? emptyEvidence({ threadId: send.threadId, accountId, firstSeenAt: at, firstSeenMachineAt: machineAt }),
    { at, kind: send.kind, statusCode: send.statusCode },
  );
  await tables.evidence.put([
    known ? { ...known, evidence } : { id: send.threadId, accountId, host: send.host, lastReadAt: at, fingerprints: [], evidence },
  ]);
  return deriveThreads(tables, [send.threadId], options);
}

/** The answer's own date may have refined the clock since the request was reported: it is still the same request. */
function sameSendAt(known: readonly SendFact[], send: OwnSend): Instant | null {
  const at = send.at + (send.clockOffset ?? 0);
  return known.find((fact) => fact.kind === send.kind && Math.abs(fact.at - at) <= SAME_SEND)?.at ?? null;
}

/** Threads whose send found no proof in time, derived again so that everything that is shown says so. */
export async function giveUpOnSends(tables: InboxTables, options: Options): Promise<Changes> {
  const waiting = await tables.sendsTimedOut(options.now);
  return deriveThreads(tables, waiting.map(({ id }) => id), options);
}
