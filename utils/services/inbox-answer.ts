import { responseMetrics } from '@/utils/domain/metrics/response-metrics';
import { DAY, type Instant } from '@/utils/domain/time/observed-time';
import type { InboxAnswer, InboxQuery, InboxRate, InboxSummary } from '@/utils/messaging/protocol';
import type { ThreadSla } from '@/utils/domain/sla/thread-sla';
import { trueAccountId } from './accounts';
import { clockCorrection } from './clock-correction';
import { freshnessOf } from './freshness';
import type { InboxTables, Settings } from './ports';
import { ownerOf } from './row-identities';
import { evaluateRecord } from './thread-sla-of';

/** What a page shows of the whole inbox. `machineNow`: the machine's clock. */
export async function summaryOf(
  tables: InboxTables,
  { accountId: said, settings, machineNow, rates }: { accountId: string | null; settings: Settings; machineNow: Instant; rates: InboxRate[] },
): Promise<InboxSummary> {
  const correction = await clockCorrection(tables);
  const now = machineNow + correction;
  const due = await tables.countDue(now);
  const accountId = said === null ? null : await trueAccountId(tables, said);
  const [reading] = accountId === null ? [] : await tables.readings.get([[accountId, 'response-needed']]);
  return {
    paused: settings.paused,
    clockCorrection: correction === 0 ? null : correction,
    dueWithinHour: due.hour,
    dueWithinFourHours: due.fourHours,
    breached: due.overdue,
    rates,
    lastReadAt: reading?.lastReadAt ?? null,
    lastCompleteAt: reading?.lastCompleteAt ?? null,
    stale: freshnessOf(reading ? [reading] : [], now, settings.staleAfterMinutes).stale,
    trouble: null,
  };
}

/** 30-day rates of every account and marketplace, the lowest first; those without anything to count last. */
export async function ratesOf(tables: InboxTables, now: Instant): Promise<InboxRate[]> {
  const rates: InboxRate[] = [];
  for (const { accountId, marketplaceId } of await tables.rateScopes()) {
    const metrics = responseMetrics(await tables.contactsSince(accountId, marketplaceId, now - 30 * DAY), { now, windowDays: 30 });
    rates.push({ accountId, accountName: null, marketplaceId, rate: metrics.rate, counted: metrics.onTime + metrics.late + metrics.missed });
  }
  return rates.sort((a, b) => (a.rate?.low ?? 2) - (b.rate?.low ?? 2) || (a.accountId + a.marketplaceId < b.accountId + b.marketplaceId ? -1 : 1));
}

/** What is known now of these threads and rows. A thread that nothing is known of is left out. */
export async function slasFor(
  tables: InboxTables,
  query: InboxQuery,
  { fingerprints, machineNow }: { fingerprints: ReadonlyMap<string, string>; machineNow: Instant },
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
  return records.flatMap((record, index) => (record ? [{ ...evaluateRecord(record, now).sla, rowKey: asked[index]?.rowKey ?? null }] : []));
}

/** The answer where nothing may be read or stored: the summary alone. */
export function answerOf(slas: ThreadSla[], summary: InboxSummary): InboxAnswer {
  return { slas, summary };
}
