import { evaluateThread } from '@/utils/domain/sla/evaluate-thread';
import type { SlaReason, ThreadSla } from '@/utils/domain/sla/thread-sla';
import type { ContactRules } from '@/utils/domain/thread/contacts';
import { deriveThread } from '@/utils/domain/thread/derive-thread';
import { addReading, emptyEvidence, type Seen } from '@/utils/domain/thread/evidence';
import type { Observation, ThreadReading } from '@/utils/domain/thread/observation';
import { hull, MINUTE, type Instant, type ObservedTime } from '@/utils/domain/time/observed-time';

/** Clocks further apart than this: the instant of a reading bounds nothing. */
const NO_BRACKETS_FROM = 5 * MINUTE;

/** How this reading came about, on both clocks. */
export function seenOf(observation: Observation): Seen {
  const offset = observation.clockOffset ?? 0;
  return {
    at: observation.observedAt + offset,
    machineAt: observation.observedAt,
    brackets: Math.abs(offset) <= NO_BRACKETS_FROM,
    source: observation.source,
    view: observation.view,
  };
}

/** What one row says by itself, for a row of which nothing is stored: because it may be anyone's, or because nothing can be. */
export function slaOfRow(
  row: ThreadReading,
  { accountId, seen, rules, now, reason }: { accountId: string; seen: Seen; rules: ContactRules; now: Instant; reason: SlaReason },
): ThreadSla {
  const empty = emptyEvidence({ threadId: row.threadId ?? '', accountId, firstSeenAt: seen.at });
  const { sla } = evaluateThread(deriveThread(addReading(empty, row, seen), [], { rules }), { now });
  return { ...sla, rowKey: row.rowKey, reason };
}

/** A whole reading by itself, where the browser lets nothing be stored. */
export function slasOfReading(observation: Observation, options: { rules: ContactRules; now: Instant }): ThreadSla[] {
  const seen = seenOf(observation);
  const about = { ...options, accountId: observation.accountId, seen, reason: 'storage-denied' } as const;
  return withTwinsTogether(observation.rows.map((row) => slaOfRow(row, about)));
}

/** Rows that nothing tells apart cannot be told apart by whoever draws the answer: each is given the range that holds all. */
export function withTwinsTogether(slas: ThreadSla[]): ThreadSla[] {
  return slas.map((sla) => {
    const twins = slas.filter((other) => isNobody(other) && other.rowKey === sla.rowKey);
    return isNobody(sla) && twins.length > 1 ? { ...sla, ...rangeOf(twins) } : sla;
  });
}

const isNobody = (sla: ThreadSla): boolean => sla.threadId === '' && sla.rowKey !== null;

function rangeOf(twins: ThreadSla[]): Pick<ThreadSla, 'status' | 'startedAt' | 'dueAt'> {
  const startedAt = hullOf(twins.map((twin) => twin.startedAt));
  const dueAt = hullOf(twins.map((twin) => twin.dueAt));
  const [status, other] = new Set(twins.map((twin) => twin.status));
  if (!startedAt || !dueAt || !status) return { status: 'unknown', startedAt: null, dueAt: null };
  // Of different statuses only this much is sure: one of them may be over soon.
  return { status: other ? 'at-risk' : status, startedAt, dueAt };
}

function hullOf(times: (ObservedTime | null)[]): ObservedTime | null {
  return times.reduce((a, b) => (a && b ? hull(a, b) : null));
}
