import { A_TO_Z_TARGET, AMAZON_TARGET, AT_RISK_FROM, dueOf, openStatus, URGENT_FROM } from './amazon-24h';
import type { PendingSend, SlaReason, SlaStatus, ThreadSla } from './thread-sla';
import type { Contact } from '../thread/contacts';
import type { DerivedThread } from '../thread/derive-thread';
import { END_OF_TIME } from '../thread/page-order';
import type { Instant, ObservedTime } from '../time/observed-time';
import { MINUTE, SECOND, widthOf } from '../time/observed-time';

/** A send that the page has not shown as done for this long is told to the agent. */
export const PROOF_WITHIN = 30 * SECOND;

export interface EvaluatedThread {
  contacts: Contact[];
  open: Contact | null;
  /** `rowKey` is left `null`: only who stored the row knows it. */
  sla: ThreadSla;
  /** The next instant at which status or send state changes by itself; `null`: never. */
  nextChangeAt: Instant | null;
}

/** What is to be shown of a thread at `now`. */
export function evaluateThread(derived: DerivedThread, options: { now: Instant }): EvaluatedThread {
  const { now } = options;
  const { contacts, open, last, thread } = derived;
  const shown = open ?? last;
  const dueAt = shown ? dueOf(shown.startedAt) : null;
  const pendingSend = pendingSendAt(derived, now);
  return {
    contacts,
    open,
    sla: {
      threadId: thread.id,
      rowKey: null,
      accountId: thread.accountId,
      marketplaceId: derived.marketplaceId,
      orderIds: thread.orderIds,
      status: statusOf(derived, shown, now),
      startedAt: shown?.startedAt ?? null,
      dueAt,
      basis: derived.basis,
      reason: reasonOf(derived, shown),
      pendingSend,
      ...(derived.problems.includes('evidence-contradicts') && { contradicts: true }),
    },
    nextChangeAt: earliestAfter(now, [...(open && dueAt ? changesOf(dueAt) : []), pendingSend ? pendingSend.sentAt + PROOF_WITHIN : null]),
  };
}

/** How a contact that no longer waits ended: by its answer if that is certain, `unknown` where it is not. */
export function closedStatus(contact: Contact): SlaStatus {
  const { answeredAt, waivedAt } = contact;
  if (waivedAt) return answeredAt ? 'unknown' : 'waived';
  if (!answeredAt || answeredAt.latest >= END_OF_TIME) return 'unknown';
  const dueAt = dueOf(contact.startedAt);
  if (answeredAt.latest <= dueAt.earliest) return 'met';
  return answeredAt.earliest > dueAt.latest ? 'late' : 'unknown';
}

function statusOf(derived: DerivedThread, shown: Contact | null, now: Instant): SlaStatus {
  if (!shown) return 'unknown';
  if (!derived.open) return closedStatus(shown);
  return derived.authorUnknown ? 'unknown' : openStatus(dueOf(shown.startedAt), now);
}

function reasonOf(derived: DerivedThread, shown: Contact | null): SlaReason | null {
  if (!shown) return 'nothing-waiting';
  if (!derived.open) return closedStatus(shown) === 'unknown' ? 'gone-elsewhere' : null;
  // Also where the buyer wrote again: it waits for certain, and is counted from the first message, the safe side.
  if (derived.authorUnknown || (shown.answeredAt && shown.answeredAt.latest >= END_OF_TIME)) return 'author-unknown';
  return widthOf(shown.startedAt) > 2 * MINUTE ? 'open-to-know' : null;
}

function pendingSendAt(derived: DerivedThread, now: Instant): PendingSend | null {
  const send = derived.unproven;
  if (!send) return null;
  return { kind: send.kind, sentAt: send.at, state: now - send.at >= PROOF_WITHIN ? 'unproven' : 'waiting' };
}

function changesOf(dueAt: ObservedTime): Instant[] {
  return [
    dueAt.earliest - AT_RISK_FROM,
    dueAt.earliest - URGENT_FROM,
    dueAt.earliest + 1,
    dueAt.latest + 1,
    // The second line, from which on the buyer may file a claim.
    dueAt.latest + A_TO_Z_TARGET - AMAZON_TARGET,
  ];
}

function earliestAfter(now: Instant, instants: readonly (Instant | null)[]): Instant | null {
  const later = instants.filter((at): at is Instant => at !== null && at > now);
  return later.length > 0 ? Math.min(...later) : null;
}
