import type { Instant, ObservedTime } from '../time/observed-time';

/** Open: `on-track`, `at-risk`, `breached`; closed: `met`, `late`; else `waived` (no response needed) or `unknown`. */
export type SlaStatus = 'on-track' | 'at-risk' | 'breached' | 'met' | 'late' | 'waived' | 'unknown';

/** What a deadline rests on, best first. */
export type SlaBasis = 'conversation' | 'list' | 'last-update';

/** Why a status is `unknown`, or why only a range is known. */
export type SlaReason =
  | 'no-time-shown'
  | 'date-unreadable'
  | 'rows-alike'
  | 'author-unknown'
  | 'nothing-waiting'
  | 'gone-elsewhere'
  | 'open-to-know'
  | 'clock-off'
  | 'storage-denied';

/** A reply or a mark that the agent sent from this page and that the page has not yet shown as done. */
export interface PendingSend {
  kind: 'reply' | 'no-response-needed';
  sentAt: Instant;
  /** `unproven`: 30 s have passed and the page still does not show it. The contact's clock has run on. */
  state: 'waiting' | 'unproven';
}

/** What the background knows of one thread's deadline; the overlay only counts down to the instants given here. */
export interface ThreadSla {
  threadId: string;
  rowKey: string | null;
  accountId: string;
  marketplaceId: string | null;
  orderIds: string[];
  status: SlaStatus;
  startedAt: ObservedTime | null;
  /** Of `amazon-24h`: 24 elapsed hours after `startedAt`. */
  dueAt: ObservedTime | null;
  basis: SlaBasis | null;
  reason: SlaReason | null;
  pendingSend: PendingSend | null;
  /** What was read of its times contradicts itself: the better source was kept. */
  contradicts?: true;
  /** Own targets that hold while it waits, by the agent's name for them, the most urgent first. */
  own?: { name: string; dueAt: ObservedTime }[];
}
