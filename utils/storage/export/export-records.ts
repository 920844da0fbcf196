import { Dexie } from 'dexie';
import { CSV_START, csvLine, type Cell } from '@/utils/domain/files/csv-line';
import type { ExportChoice } from '@/utils/domain/files/backup';
import { possibleOutcomes } from '@/utils/domain/metrics/possible-outcomes';
import { AMAZON_TARGET, openStatus } from '@/utils/domain/sla/amazon-24h';
import { END_OF_TIME } from '@/utils/domain/thread/page-order';
import type { Instant, ObservedTime } from '@/utils/domain/time/observed-time';
import type { CompleteReadingRecord, ContactRecord, NoticeRecord, ReadingRecord } from '@/utils/services/records';
import { rowsInPortions } from '../backup/rows-in-portions';
import type { ReplyClockDatabase } from '../database';
import { threadNotesIn } from '../thread-notes';

export interface ExportOptions extends ExportChoice {
  now: Instant;
}

type Row = Record<string, Cell>;

/**
 * Contacts, what waits, readings or notices as a file for a spreadsheet or a program: ids, instants (ISO 8601, UTC) and outcomes; no text. An
 * instant that is known only as a range stands in two columns.
 * @throws where the database cannot be read
 */
export async function exportRecords(database: ReplyClockDatabase, options: ExportOptions): Promise<Blob> {
  const parts: string[] = [];
  let columns: string[] | null = null;
  const add = (rows: Row[]) => {
    if (options.format === 'json') {
      parts.push(rows.map((row) => `${parts.length === 0 && row === rows[0] ? '' : ',\n'}${JSON.stringify(row)}`).join(''));
      return;
    }
    const names = (columns ??= Object.keys(rows[0] ?? {}));
    parts.push(rows.map((row) => csvLine(names.map((name) => row[name]))).join(''));
  };
  await database.transaction('r', [database.contacts, database.threads, database.readings, database.completeReadings, database.notices, database.state], async () => {
    if (options.what === 'contacts') await contactRows(database, options, add);
    else if (options.what === 'queue') await queueRows(database, options, add);
    else if (options.what === 'notices') await rowsInPortions(database.notices, AT_ONCE, (rows) => add(rows.map(noticeRow)));
    else {
      await rowsInPortions(database.completeReadings, AT_ONCE, (rows) => add(rows.map(completeReadingRow)));
      await rowsInPortions(database.readings, AT_ONCE, (rows) => add(rows.map(readingRow)));
    }
  });
  if (options.format === 'csv') return new Blob([CSV_START, csvLine(columns ?? []), ...parts], { type: 'text/csv' });
  const head = { format: 'replyclock-export', what: options.what, madeAt: iso(options.now) };
  return new Blob([`${JSON.stringify(head).slice(0, -1)},"rows":[\n`, ...parts, '\n]}\n'], { type: 'application/json' });
}

const AT_ONCE = 1_000;

async function contactRows(database: ReplyClockDatabase, { withOrderIds, withNotes, now }: ExportOptions, add: (rows: Row[]) => void): Promise<void> {
  const contacts: ContactRecord[][] = [];
  await rowsInPortions(database.contacts, AT_ONCE, (rows) => contacts.push(rows));
  const notes = withNotes ? await notesByThread(database) : null;
  for (const rows of contacts) {
    const threads = withOrderIds ? await database.threads.bulkGet(rows.map(({ threadId }) => threadId)) : [];
    add(rows.map((contact, index) => ({
      ...contactRow(contact, now, withOrderIds ? (threads[index]?.orderIds ?? []) : null),
      ...(notes && { note: notes.get(contact.threadId) }),
    })));
  }
}

/** What waits, most urgent first. */
async function queueRows(database: ReplyClockDatabase, { withOrderIds, withNotes, now }: ExportOptions, add: (rows: Row[]) => void): Promise<void> {
  const waiting = await database.threads.where('[open+dueEarliest]').between([1, Dexie.minKey], [1, Dexie.maxKey]).toArray();
  const notes = withNotes ? await notesByThread(database) : null;
  for (let from = 0; from < waiting.length; from += AT_ONCE) {
    add(waiting.slice(from, from + AT_ONCE).map((thread) => ({
      thread: thread.id,
      account: thread.accountId,
      marketplace: thread.marketplaceId,
      ...range('started', thread.startedAt ?? undefined),
      ...range('due', thread.dueAt ?? undefined),
      status: thread.dueAt ? openStatus(thread.dueAt, now) : 'unknown',
      known_by: thread.basis,
      ...(withOrderIds && { order_ids: thread.orderIds.join(' ') }),
      ...(notes && { note: notes.get(thread.id) }),
    })));
  }
}

function contactRow(contact: ContactRecord, now: Instant, orderIds: string[] | null): Row {
  const { inside } = possibleOutcomes(contact, { now, windowDays: 100_000, target: AMAZON_TARGET });
  return {
    thread: contact.threadId,
    account: contact.accountId,
    marketplace: contact.marketplaceId,
    ...range('started', contact.startedAt),
    ...range('answered', contact.answeredAt),
    ...range('no_response_needed', contact.waivedAt),
    // More than one: which of them it is cannot be known.
    outcome: inside.join(' or '),
    ...(orderIds && { order_ids: orderIds.join(' ') }),
  };
}

function noticeRow(notice: NoticeRecord): Row {
  return {
    at: iso(notice.at),
    thread: notice.threadId,
    account: notice.accountId,
    marketplace: notice.marketplaceId,
    minutes_before: notice.level / 60_000,
    ...range('due', notice.dueAt),
    target: notice.policyId ?? 'amazon-24h',
    reason: notice.reason,
    state: notice.state,
  };
}

function completeReadingRow({ accountId, at, pages, pending }: CompleteReadingRecord): Row {
  return { account: accountId, folder: 'response-needed', at: iso(at), complete: pending === 0, pages: pages.length };
}

function readingRow({ accountId, folder, lastReadAt, pages }: ReadingRecord): Row {
  return { account: accountId, folder, at: iso(lastReadAt), complete: false, pages: pages.length };
}

function range(name: string, time: ObservedTime | undefined): Row {
  return { [`${name}_earliest`]: time && iso(time.earliest), [`${name}_latest`]: time && iso(time.latest) };
}

/** Nothing where an end is not known at all. */
function iso(at: Instant): string | null {
  return Math.abs(at) >= END_OF_TIME / 2 ? null : new Date(at).toISOString();
}

async function notesByThread(database: ReplyClockDatabase): Promise<Map<string, string>> {
  return new Map((await threadNotesIn(database)).map(({ threadId, text }) => [threadId, text]));
}
