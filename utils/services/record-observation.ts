import type { ContactRules } from '@/utils/domain/thread/contacts';
import { addReading, emptyEvidence, joinEvidence, type Seen } from '@/utils/domain/thread/evidence';
import type { Observation, ThreadReading } from '@/utils/domain/thread/observation';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { OwnPolicy } from '@/utils/domain/sla/own-policies';
import type { ThreadSla } from '@/utils/domain/sla/thread-sla';
import { settleAccount } from './accounts';
import { rememberClock } from './clock-correction';
import { readingsBefore, recordReading } from './complete-readings';
import { deriveThreads, type Changes } from './derive-threads';
import type { EvidenceRecord, ThreadRecord } from './records';
import type { InboxTables } from './tables';
import { noteReading } from './page-state';
import { claimRows, fingerprintText, PROVISIONAL } from './row-identities';
import { seenOf, slaOfRow, withTwinsTogether } from './sla-of-reading';
import { slaOf } from './thread-sla-of';

/** Looks remembered of one thread: its subject may be shown in several languages. */
const MOST_FINGERPRINTS = 8;

export interface RecordOptions {
  rules: ContactRules;
  /** The machine's clock. */
  now: Instant;
  /** Keyed fingerprints by `rowKey`, made before: nothing but the database may be waited for in a transaction. */
  fingerprints: ReadonlyMap<string, string>;
  /** Own targets that the answer tells of. */
  policies?: readonly OwnPolicy[];
}

export interface RecordedObservation {
  /** One for each row of the observation, in its order. */
  slas: ThreadSla[];
  changes: Changes;
}

/** The texts to be fingerprinted for an observation. */
export function fingerprintTexts(observation: Observation): Map<string, string> {
  const keys = observation.rows.flatMap(({ rowKey }) => rowKey ?? []);
  return new Map([...new Set(keys)].map((key) => [key, fingerprintText(observation.host, key)]));
}

/**
 * Adds one reading of the page to what is stored, all of it or nothing. The same observations in any order and any number
 * of times leave the same tables. Nothing is searched but by index: the cost is that of the rows read, not of the history.
 */
export async function recordObservation(tables: InboxTables, observation: Observation, options: RecordOptions): Promise<RecordedObservation> {
  const { fingerprints, now } = options;
  const seen = seenOf(observation);
  // What does not rest on each other is asked at once, here and in what follows: each question takes the browser a while to answer.
  const { accountId, moved } = await settleAccount(tables, { ...observation, readAt: seen.at });
  const [readings] = await Promise.all([
    readingsBefore(tables, accountId, observation),
    rememberClock(tables, observation.clockOffset, observation.observedAt, now),
    noteReading(tables, observation.observedAt),
    askAhead(tables, observation, fingerprints),
  ]);
  const { owners, moved: rowsMoved } = await claimRows(tables, observation.rows, { accountId, fingerprints });

  const places = observation.rows.map((row) => placeOf(row, owners, fingerprints));
  const certain = places.every((place) => place.shownAs !== null);
  const [completed, known] = await Promise.all([
    recordReading(tables, { accountId, observation, at: seen.at, brackets: seen.brackets, certain }, readings),
    addToEvidence(tables, observation, places, { accountId, seen, fingerprints }),
  ]);

  const touched = new Set([...moved, ...rowsMoved, ...places.flatMap(({ shownAs }) => shownAs ?? [])]);
  for (const reading of completed) {
    for (const thread of await tables.threadsAround(accountId, reading.at)) touched.add(thread.id);
  }
  const corrected = seen.at - observation.observedAt + now;
  const { threads, records } = await deriveThreads(tables, touched, { rules: options.rules, now: corrected, known });
  return { slas: slasOf(records, observation, places, { ...options, accountId, seen, now: corrected }), changes: { threads } };
}

/** Asks for what the rows of a reading need, all at once: then it is at hand, whatever rests on what. */
async function askAhead(tables: InboxTables, { rows }: Observation, fingerprints: ReadonlyMap<string, string>): Promise<void> {
  const ids = [...new Set(rows.flatMap(({ threadId }) => threadId ?? []))];
  const looks = [...new Set(rows.flatMap(({ rowKey }) => (rowKey === null ? [] : (fingerprints.get(rowKey) ?? []))))];
  await Promise.all([
    tables.rowIdentities.get(looks),
    tables.evidence.get([...ids, ...looks.map((look) => PROVISIONAL + look)]),
    tables.threads.get(ids),
    tables.contactsOfThreads(ids),
  ]);
}

/** Where what a row says is kept, and the thread as which it is shown; `null`: it may be anyone's. */
interface Place {
  keptAs: string | null;
  shownAs: string | null;
}

function placeOf(row: ThreadReading, owners: ReadonlyMap<string, string | null>, fingerprints: ReadonlyMap<string, string>): Place {
  if (row.threadId !== null) return { keptAs: row.threadId, shownAs: row.threadId };
  const fingerprint = row.rowKey === null ? undefined : fingerprints.get(row.rowKey);
  if (row.rowKey === null || fingerprint === undefined) return { keptAs: null, shownAs: null };
  const owner = owners.get(row.rowKey) ?? null;
  return { keptAs: owner === null ? null : PROVISIONAL + fingerprint, shownAs: owner };
}

/** Answers the evidence of these rows as it is stored then. */
async function addToEvidence(
  tables: InboxTables,
  observation: Observation,
  places: Place[],
  { accountId, seen, fingerprints }: { accountId: string; seen: Seen; fingerprints: ReadonlyMap<string, string> },
): Promise<ReadonlyMap<string, EvidenceRecord>> {
  const ids = [...new Set(places.flatMap(({ keptAs }) => keptAs ?? []))];
  const stored = new Map<string, EvidenceRecord>();
  for (const row of await tables.evidence.get(ids)) if (row) stored.set(row.id, row);
  const before = new Map([...stored].map(([id, row]) => [id, JSON.stringify(row)]));
  for (const [index, row] of observation.rows.entries()) {
    const id = places[index]?.keptAs;
    if (!id) continue;
    const empty = emptyEvidence({ threadId: id, accountId, firstSeenAt: seen.at, firstSeenMachineAt: seen.machineAt });
    const known = stored.get(id) ?? { id, accountId, host: observation.host, lastReadAt: seen.at, fingerprints: [], evidence: empty };
    const evidence = addReading(joinEvidence(known.evidence, empty), row, seen);
    const fingerprint = row.rowKey === null || row.threadId === null ? undefined : fingerprints.get(row.rowKey);
    stored.set(id, {
      id,
      accountId: evidence.accountId,
      host: seen.at > known.lastReadAt || (seen.at === known.lastReadAt && observation.host < known.host) ? observation.host : known.host,
      lastReadAt: Math.max(known.lastReadAt, seen.at),
      fingerprints: fingerprint === undefined ? known.fingerprints : [...new Set([...known.fingerprints, fingerprint])].sort().slice(0, MOST_FINGERPRINTS),
      evidence,
    });
  }
  await tables.evidence.put([...stored.values()].filter((row) => before.get(row.id) !== JSON.stringify(row)));
  return stored;
}

interface SlaOptions extends RecordOptions {
  accountId: string;
  seen: Seen;
}

function slasOf(records: ReadonlyMap<string, ThreadRecord>, { rows }: Observation, places: Place[], options: SlaOptions): ThreadSla[] {
  const slas = rows.map((row, index): ThreadSla => {
    const record = records.get(places[index]?.shownAs ?? '');
    if (!record) return slaOfRow(row, { ...options, reason: 'rows-alike' });
    return { ...slaOf(record, options.now, options.policies ?? []), rowKey: row.rowKey };
  });
  return withTwinsTogether(slas);
}
