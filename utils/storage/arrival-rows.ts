import { arrivalDays, arrivalOf, hourOfWeekFrom } from '@/utils/domain/metrics/arrival-days';
import type { HourOfWeek } from '@/utils/domain/metrics/hour-of-week';
import { ARRIVALS } from '@/utils/domain/metrics/metric-trees';
import { packed } from '@/utils/domain/metrics/step-tree';
import type { Contact } from '@/utils/domain/thread/contacts';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { ContactChanges } from '@/utils/services/records';
import type { MetricKey, MetricRow, MetricTable, Scope } from './metric-rows';

/** Arrivals by the quarter of an hour, one row for each day of an account and marketplace: beside the sums, in their table. */
export class ArrivalCounts {
  private readonly days = new Map<string, { key: MetricKey; quarters: Map<number, number> }>();

  /** `sign` −1 takes an arrival back. */
  note(contact: Contact, sign: 1 | -1): void {
    const { day, quarter } = arrivalOf(contact);
    const key: MetricKey = [contact.accountId, contact.marketplaceId, ARRIVALS, 0, day];
    const name = key.join('\n');
    const known = this.days.get(name) ?? { key, quarters: new Map<number, number>() };
    known.quarters.set(quarter, (known.quarters.get(quarter) ?? 0) + sign);
    this.days.set(name, known);
  }

  /** Adds them to what is stored. */
  async write(table: MetricTable): Promise<void> {
    const changed = [...this.days.values()].filter(({ quarters }) => [...quarters.values()].some((by) => by !== 0));
    if (changed.length === 0) return;
    const stored = await table.bulkGet(changed.map(({ key }) => key));
    const rows = changed.map(({ key: [accountId, marketplaceId, tree, level, index], quarters }, at): MetricRow => {
      const values = stored[at]?.values ?? [];
      for (let place = 0; place < values.length; place += 2) quarters.set(values[place]!, (quarters.get(values[place]!) ?? 0) + values[place + 1]!);
      const counted = [...quarters].filter(([, count]) => count !== 0).sort(([a], [b]) => a - b);
      return { accountId, marketplaceId, tree, level, index, values: packed(counted.flat()) };
    });
    await table.bulkPut(rows.filter(({ values }) => values.length > 0));
    await table.bulkDelete(changed.flatMap(({ key }, at) => (rows[at]?.values.length === 0 ? [key] : [])));
  }
}

/** Brings the arrivals in step with these changes. */
export async function noteArrivals(table: MetricTable, { before, after }: ContactChanges): Promise<void> {
  const counts = new ArrivalCounts();
  for (const contact of before) counts.note(contact, -1);
  for (const contact of after) counts.note(contact, 1);
  await counts.write(table);
}

/** When contacts arrive in the week, in a zone's local time: a row for each day of the window, however many contacts there are. */
export async function hourOfWeekAt(
  table: MetricTable,
  { accountId, marketplaceId }: Scope,
  options: { now: Instant; windowDays: number; timeZone: string },
): Promise<HourOfWeek> {
  const { first, last } = arrivalDays(options);
  const rows = await table.where('[accountId+marketplaceId+tree+level+index]').between([accountId, marketplaceId, ARRIVALS, 0, first], [accountId, marketplaceId, ARRIVALS, 0, last], true, true).toArray();
  return hourOfWeekFrom(rows.map(({ index, values }) => ({ day: index, values })), options);
}
