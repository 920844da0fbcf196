import { Dexie, type Table } from 'dexie';
import type { AccountRecord, CompleteReadingRecord, ContactRecord, EvidenceRecord, FollowUpRecord, NoticeRecord, ReadingRecord, RowIdentityRecord, SentReplyRecord, StateRecord, ThreadRecord } from '@/utils/services/records';
import { rebuildMetrics, type MetricKey, type MetricRow } from './metric-rows';
import { packOldRows } from './packed/pack-old-rows';
import { packing } from './packed/packing';

export const DATABASE_NAME = 'replyclock';

/**
 * A database that a newer version of the product wrote is not opened: Dexie would open it as it is, by asking for no version, and add
 * to it what it misses. The browser's own refusal (`VersionError`) stands instead.
 */
function newerUntouched(factory: IDBFactory | undefined): IDBFactory {
  // A window without storage has none: Dexie says so at the first question.
  if (!factory) return factory as never;
  return new Proxy(factory, {
    get(target, name) {
      const part: unknown = Reflect.get(target, name);
      if (name === 'open') {
        return (database: string, version?: number) => {
          if (version === undefined) throw new DOMException('written by a newer version', 'VersionError');
          return target.open(database, version);
        };
      }
      return typeof part === 'function' ? (part as () => unknown).bind(target) : part;
    },
  });
}

/** Once, after the sixth upgrade; what could not be read is tried again. */
async function packWhatIsLeft(database: ReplyClockDatabase): Promise<void> {
  if (!(await database.state.get('unpacked'))) return;
  if (await packOldRows(database.backendDB())) await database.state.delete('unpacked');
}

/** The one database: written by the background only, read live by the extension's pages. */
export class ReplyClockDatabase extends Dexie {
  declare evidence: Table<EvidenceRecord, string>;
  declare threads: Table<ThreadRecord, string>;
  declare contacts: Table<ContactRecord, string>;
  declare rowIdentities: Table<RowIdentityRecord, string>;
  declare readings: Table<ReadingRecord, [string, string]>;
  declare completeReadings: Table<CompleteReadingRecord, [string, number, string]>;
  declare accounts: Table<AccountRecord, string>;
  declare notices: Table<NoticeRecord, string>;
  declare followUps: Table<FollowUpRecord, string>;
  declare sentReplies: Table<SentReplyRecord, string>;
  declare state: Table<StateRecord, string>;
  declare metrics: Table<MetricRow, MetricKey>;

  constructor(name = DATABASE_NAME) {
    super(name, { indexedDB: newerUntouched(Dexie.dependencies.indexedDB) });
    this.version(1).stores({
      // What was read of each thread, merged; only the background looks at it.
      evidence: 'id, accountId',
      // [open+dueEarliest]: the queue and every count in it, [open+dueLatest]: the next breach, [accountId+open+lastReadAt],
      // [accountId+lastReadAt], [accountId+endedLatest]: to whom a complete reading matters, orderIds: search, sendTimeoutAt: own sends without proof (sparse).
      threads: 'id, [open+dueEarliest], [open+dueLatest], [accountId+open+lastReadAt], [accountId+lastReadAt], [accountId+endedLatest], *orderIds, sendTimeoutAt',
      // [accountId+marketplaceId+startedLatest]: a window of one rate; closedAt: retention.
      contacts: 'id, threadId, [accountId+marketplaceId+startedLatest], closedAt',
      // Which threads have shown which row, for rows that show no id.
      rowIdentities: 'fingerprint',
      readings: '[accountId+folder], accountId',
      completeReadings: '[accountId+at+key], [accountId+pending+at]',
      accounts: 'id',
      // at: the log, newest first; state: what was recorded and not yet seen on the screen.
      notices: 'id, at, state, threadId, notificationId',
      state: 'key',
    });
    // Sums of what the contacts say, so that no rate reads them all.
    this.version(2).stores({ metrics: '[accountId+marketplaceId+tree+level+index]' });
    // The same sums in fewer rows, and beside them how counting per turn and per message differs.
    this.version(3).upgrade(rebuildMetrics);
    // [state+by]: what is promised next; at: retention, and the last replies.
    this.version(4).stores({ followUps: 'id, threadId, [state+by], by', sentReplies: 'id, at' });
    // Response times in a quarter of the rows.
    this.version(5).upgrade(rebuildMetrics);
    // Rows and ids are packed (packed/packing.ts). Indexes are gone that nobody asks, or that others answer for: a thread's contacts are found
    // by their ids, which begin with its own, and old ones by their start.
    this.version(6)
      .stores({ contacts: 'id, [accountId+marketplaceId+startedLatest]', notices: 'id, at, state, threadId' })
      .upgrade(async (transaction) => transaction.table<StateRecord, string>('state').put({ key: 'unpacked' }));
    this.use(packing);
    // In transactions of its own, and before anyone asks: an upgrade's one would have to begin anew whenever its worker is ended.
    this.on('ready', async (opened) => packWhatIsLeft(opened as ReplyClockDatabase), true);
  }
}

/** The database of this context; it opens itself at the first question. */
export const database = new ReplyClockDatabase();
