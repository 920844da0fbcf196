import type { Instant } from '@/utils/domain/time/observed-time';
import type { InboxQuery, InboxSummary } from '@/utils/messaging/protocol';
import type { OwnPolicy } from '@/utils/domain/sla/own-policies';
import type { ThreadSla } from '@/utils/domain/sla/thread-sla';
import { trueAccountId } from './accounts';
import { clockCorrection } from './clock-correction';
import { freshnessOf } from './freshness';
import { inboxRates } from './inbox-rates';
import type { Settings } from './ports';
import type { ReadingRecord } from './records';
import type { InboxTables } from './tables';
import { ownerOf } from './row-identities';
import { slaOf } from './thread-sla-of';

/** What a page shows of the whole inbox. `machineNow`: the machine's clock. */
export async function summaryOf(
  tables: InboxTables,
  { accountId: said, settings, machineNow }: { accountId: string | null; settings: Settings; machineNow: Instant },
): Promise<InboxSummary> {
  const [correction, reading] = await Promise.all([clockCorrection(tables), said === null ? undefined : readingOf(tables, said)]);
  const now = machineNow + correction;
  const [due, rates] = await Promise.all([tables.countDue(now), inboxRates(tables, { now, target: settings.targets.target, names: settings.accountNames })]);
  return {
    paused: settings.paused,
    clockCorrection: correction === 0 ? null : correction,
    dueWithinHour: due.hour,
    dueWithinFourHours: due.fourHours,
    breached: due.overdue,
    rates,
    target: settings.targets.target,
    lastReadAt: reading?.lastReadAt ?? null,
    lastCompleteAt: reading?.lastCompleteAt ?? null,
    stale: freshnessOf(reading ? [reading] : [], now, settings.staleAfterMinutes).stale,
    trouble: null,
  };
}

async function readingOf(tables: InboxTables, said: string): Promise<ReadingRecord | undefined> {
  const [reading] = await tables.readings.get([[await trueAccountId(tables, said), 'response-needed']]);
  return reading;
}

/** What is known now of these threads and rows. A thread that nothing is known of is left out. */
export async function slasFor(
  tables: InboxTables,
  query: InboxQuery,
  { fingerprints, machineNow, policies }: { fingerprints: ReadonlyMap<string, string>; machineNow: Instant; policies: readonly OwnPolicy[] },
): Promise<ThreadSla[]> {
  const now = machineNow + (await clockCorrection(tables));
  const rowKeys = query.rowKeys.filter((key) => fingerprints.has(key));
  const identities = await tables.rowIdentities.get(rowKeys.map((key) => fingerprints.get(key)!));
  const asked: { id: string; rowKey: string | null }[] = query.threadIds.map((id) => ({ id, rowKey: null }));
  for (const [index, rowKey] of rowKeys.entries()) {
    const identity = identities[index];
    const id = identity && ownerOf(identity);
    if (id) asked.push({ id, rowKey });
  }
  const records = await tables.threads.get(asked.map(({ id }) => id));
  return records.flatMap((record, index) => (record ? [{ ...slaOf(record, now, policies), rowKey: asked[index]?.rowKey ?? null }] : []));
}
