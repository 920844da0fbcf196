import type { ReplyClockDatabase } from '../database';
import type { MetricKey } from '../metric-rows';

/** Beside the sums, where no backup looks: a row of no account. */
const KEY: MetricKey = ['', '', -1, 0, 0];

/** Which content the database has: another text once a page has replaced it. */
export async function replacedMark(database: ReplyClockDatabase): Promise<string> {
  const row = await database.metrics.get(KEY);
  return row ? Array.from(row.values).join(' ') : 'as it grew';
}

/** To be called in the transaction that replaces everything: a worker that remembers what was there before finds out by its next question. */
export async function markReplaced(database: ReplyClockDatabase): Promise<void> {
  const [accountId, marketplaceId, tree, level, index] = KEY;
  await database.metrics.put({ accountId, marketplaceId, tree, level, index, values: crypto.getRandomValues(new Int32Array(4)) });
}
