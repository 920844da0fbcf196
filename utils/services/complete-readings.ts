import type { Observation } from '@/utils/domain/thread/observation';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { CompleteReadingRecord, ReadingRecord } from './records';
import type { InboxTables } from './tables';

/** Pages remembered of one inbox: more than any complete reading has. */
const PAGES_KEPT = 300;

export interface PageOfReading {
  accountId: string;
  observation: Observation;
  /** When it was made, on Amazon's clock. */
  at: Instant;
  brackets: boolean;
  /** Every row of it is someone for certain: absence can be concluded from it. */
  certain: boolean;
}

/** What was known before of the inbox that a page of a reading belongs to. */
export interface ReadingsBefore {
  reading: ReadingRecord | undefined;
  waiting: CompleteReadingRecord[];
}

/** Asks for it; of what tells nothing of an inbox, for nothing. */
export async function readingsBefore(tables: InboxTables, accountId: string, { kind, view }: Observation): Promise<ReadingsBefore> {
  if (kind !== 'list' || view.narrowed) return { reading: undefined, waiting: [] };
  const [[reading], waiting] = await Promise.all([tables.readings.get([[accountId, view.folder]]), view.folder === 'response-needed' ? tables.pendingCompleteReadings(accountId) : []]);
  return { reading, waiting };
}

/**
 * Notes what was read when. A reading is complete once every one of its pages is recorded: a page that was lost on the way,
 * or that showed a row which may be anyone, would otherwise make threads look gone that still wait.
 * @returns instants of the complete readings that this page completed
 */
export async function recordReading(tables: InboxTables, page: PageOfReading, before: ReadingsBefore): Promise<CompleteReadingRecord[]> {
  const { accountId, observation, at, certain } = page;
  const { folder, narrowed } = observation.view;
  if (observation.kind !== 'list' || narrowed) return [];

  const isWaiting = folder === 'response-needed';
  const reading: ReadingRecord = before.reading ?? { accountId, folder, host: observation.host, lastReadAt: at, lastCompleteAt: null, pages: [] };
  if (at >= reading.lastReadAt) {
    reading.lastReadAt = at;
    reading.host = observation.host;
  }
  if (isWaiting && certain) {
    reading.pages = [...new Set([...reading.pages, observation.observedAt])].sort((a, b) => a - b).slice(-PAGES_KEPT);
  }
  const completed = isWaiting ? await completedBy(tables, page, { known: reading.pages, waiting: before.waiting }) : [];
  for (const complete of completed) reading.lastCompleteAt = Math.max(reading.lastCompleteAt ?? complete.at, complete.at);
  await tables.readings.put([reading]);
  return completed;
}

async function completedBy(tables: InboxTables, page: PageOfReading, { known, waiting }: { known: Instant[]; waiting: CompleteReadingRecord[] }): Promise<CompleteReadingRecord[]> {
  const { accountId, observation } = page;
  const recorded = new Set(known);
  if (observation.completeOver !== null) {
    const announced = announcedReading(page, observation.completeOver);
    const [same] = await tables.completeReadings.get([[accountId, announced.at, announced.key]]);
    if (!same) waiting.push(announced);
  }
  const completed = waiting
    .filter((reading) => reading.pages.every((instant) => recorded.has(instant)))
    .map((reading): CompleteReadingRecord => Object.assign(reading, { pending: 0 }));
  await tables.completeReadings.put(waiting);
  return completed;
}

/** Dated by its earliest page, on Amazon's clock as this page knows it. */
function announcedReading({ accountId, observation, at, brackets }: PageOfReading, over: Instant[]): CompleteReadingRecord {
  const pages = [...new Set(over)].sort((a, b) => a - b);
  const correction = at - observation.observedAt;
  return { accountId, at: Math.min(...pages) + correction, pages, brackets, key: pages.join(), pending: 1 };
}
