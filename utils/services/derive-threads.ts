import { PROOF_WITHIN } from '@/utils/domain/sla/evaluate-thread';
import { dueOf } from '@/utils/domain/sla/amazon-24h';
import type { CompleteReading } from '@/utils/domain/thread/complete-reading';
import type { Contact, ContactRules } from '@/utils/domain/thread/contacts';
import { countedOtherwise, COUNTED_PER, type CountedOtherwise, type CountedPer } from '@/utils/domain/thread/counted-otherwise';
import { deriveThread, type DerivedThread } from '@/utils/domain/thread/derive-thread';
import { joinEvidence } from '@/utils/domain/thread/evidence';
import { END_OF_TIME } from '@/utils/domain/thread/page-order';
import { DAY, MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import { LAST_READ_TO, NO_DEADLINE, type ContactChanges, type ContactRecord, type EvidenceRecord, type ThreadRecord } from './records';
import type { InboxTables } from './tables';
import { ownerOf, PROVISIONAL } from './row-identities';
import { evaluateRecord } from './thread-sla-of';

export interface DeriveOptions {
  rules: ContactRules;
  /** Amazon's clock. */
  now: Instant;
  /** Evidence that this transaction has stored, of threads of which nothing was stored before: not asked for again. */
  added?: ReadonlyMap<string, EvidenceRecord>;
  /** Evidence as this transaction has read or stored it: not asked for again. */
  known?: ReadonlyMap<string, EvidenceRecord>;
}

/** Two clocks further apart than this: both stamps of the first sighting are kept. */
const CLOCKS_APART = 5 * MINUTE;
/** Readings younger than this are fetched in one go for all threads of an account; older ones thread by thread. */
const RECENT = 35 * DAY;

/** What deriving changed: threads that read differently now. */
export interface Changes {
  threads: ThreadRecord[];
}

/** What deriving found: these threads as they are stored now, changed or not; those that are gone are left out. */
export interface Derived extends Changes {
  records: ReadonlyMap<string, ThreadRecord>;
}

/** Changes made one after the other, as one. */
export function together(...changes: Changes[]): Changes {
  return { threads: changes.flatMap(({ threads }) => threads) };
}

/**
 * Derives these threads afresh from their evidence and replaces what is stored of them. A provisional thread whose look
 * turned out to be someone else's, or anyone's, is removed.
 */
export async function deriveThreads(tables: InboxTables, ids: Iterable<string>, options: DeriveOptions): Promise<Derived> {
  const { added = new Map<string, EvidenceRecord>() } = options;
  const wanted = [...new Set(ids)];
  const before = wanted.filter((id) => !added.has(id));
  const [evidence, threads, contactsBefore] = await Promise.all([evidenceOf(tables, wanted, options.known ?? added), tables.threads.get(before), contactsByThread(tables, before)]);
  const readings = await readingsFor(tables, [...evidence.values()]);
  const stored = new Map(threads.flatMap((thread) => (thread ? [[thread.id, thread] as const] : [])));
  const changed: ThreadRecord[] = [];
  const records = new Map<string, ThreadRecord>();
  const gone: string[] = [];
  const contacts: { before: ContactRecord[]; after: ContactRecord[] } = { before: [], after: [] };
  const otherwise: Record<CountedPer, ContactChanges> = { turn: { before: [], after: [] }, message: { before: [], after: [] } };
  for (const id of wanted) {
    const row = evidence.get(id);
    const known = stored.get(id);
    if (!row && !known) continue;
    const derived = row && deriveThread(row.evidence, readings.get(id) ?? [], { rules: options.rules });
    const { before, after } = changedContacts(contactsBefore.get(id) ?? [], id, derived);
    contacts.before.push(...before);
    contacts.after.push(...after);
    const counted = row && derived ? countedOtherwise(row.evidence, readings.get(id) ?? [], { rules: options.rules, contacts: derived.contacts }) : {};
    noteDifferences(otherwise, known?.otherwise ?? {}, counted);
    if (row && derived) {
      const record = { ...recordOf(row, derived, options.now), ...(Object.keys(counted).length > 0 && { otherwise: counted }) };
      records.set(id, record);
      if (JSON.stringify(known) !== JSON.stringify(record)) changed.push(record);
    } else gone.push(id);
  }
  const kept = new Set(contacts.after.map(({ id }) => id));
  // No two of these write the same row: of each way of counting the sums lie apart.
  await Promise.all([
    tables.threads.remove(gone),
    tables.threads.put(changed),
    tables.contacts.remove(contacts.before.flatMap(({ id }) => (kept.has(id) ? [] : [id]))),
    tables.contacts.put(contacts.after),
    tables.noteContacts(contacts),
    ...COUNTED_PER.map(async (way) => tables.noteContacts(otherwise[way], way)),
  ]);
  return { threads: changed, records };
}

/** What the other ways of counting had and have: a contact that one has not takes back what the agent's own way has added. */
function noteDifferences(changes: Record<CountedPer, ContactChanges>, was: CountedOtherwise, is: CountedOtherwise): void {
  if (JSON.stringify(was) === JSON.stringify(is)) return;
  for (const way of COUNTED_PER) {
    changes[way].before.push(...(was[way]?.more ?? []), ...(is[way]?.fewer ?? []));
    changes[way].after.push(...(is[way]?.more ?? []), ...(was[way]?.fewer ?? []));
  }
}

/** Evidence by thread, with that of its rows without an id; none for a provisional thread that is not its look's owner. */
async function evidenceOf(tables: InboxTables, ids: string[], known: ReadonlyMap<string, EvidenceRecord>): Promise<Map<string, EvidenceRecord>> {
  const own = await evidenceBut(tables, ids, known);

  const looks = new Set(ids.flatMap((id) => (id.startsWith(PROVISIONAL) ? [id.slice(PROVISIONAL.length)] : (own.get(id)?.fingerprints ?? []))));
  const identities = (await tables.rowIdentities.get([...looks])).flatMap((identity) => identity ?? []);
  const owners = new Map(identities.map((identity) => [PROVISIONAL + identity.fingerprint, ownerOf(identity)]));
  const rows = await evidenceBut(tables, [...owners.keys()], known);

  for (const id of ids) {
    if (id.startsWith(PROVISIONAL)) {
      if (owners.get(id) !== id) own.delete(id);
      continue;
    }
    for (const [provisional, owner] of owners) {
      const row = rows.get(provisional);
      const thread = own.get(id);
      if (owner === id && row && thread) own.set(id, joined(thread, row));
    }
  }
  return own;
}

/** The evidence with these ids, asked for only where it is not known. */
async function evidenceBut(tables: InboxTables, ids: string[], known: ReadonlyMap<string, EvidenceRecord>): Promise<Map<string, EvidenceRecord>> {
  const asked = await tables.evidence.get(ids.filter((id) => !known.has(id)));
  const found = [...ids.map((id) => known.get(id)), ...asked];
  return new Map(found.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

function joined(thread: EvidenceRecord, row: EvidenceRecord): EvidenceRecord {
  const evidence = joinEvidence(thread.evidence, row.evidence);
  const later = row.lastReadAt > thread.lastReadAt ? row : thread;
  return { ...thread, accountId: evidence.accountId, host: later.host, lastReadAt: later.lastReadAt, evidence };
}

/** The complete readings that may bound these threads: those around each end of a time over which one was seen. */
async function readingsFor(tables: InboxTables, rows: EvidenceRecord[]): Promise<Map<string, CompleteReading[]>> {
  const found = new Map<string, CompleteReading[]>();
  for (const accountId of new Set(rows.map((row) => row.accountId))) {
    const ofAccount = rows.filter((row) => row.accountId === accountId).map((row) => ({ id: row.id, ends: sightedEnds(row) }));
    const ends = ofAccount.flatMap((thread) => thread.ends);
    if (ends.length === 0) continue;
    const newest = Math.max(...ofAccount.map((thread) => thread.ends.at(-1) ?? 0));
    const recently = ends.filter((at) => at >= newest - RECENT);
    const recent = await tables.completeReadingsSince(accountId, Math.min(...recently));
    for (const { id, ends } of ofAccount) {
      const older = new Map<string, CompleteReading>();
      for (const at of ends) {
        if (at >= newest - RECENT) continue;
        for (const reading of await tables.completeReadingsAround(accountId, at)) older.set(reading.key, reading);
      }
      for (const reading of recent) older.set(reading.key, reading);
      found.set(id, [...older.values()].sort((a, b) => a.at - b.at));
    }
  }
  return found;
}

function sightedEnds({ evidence }: EvidenceRecord): Instant[] {
  const ends = evidence.updates.flatMap((update) => update.sightings.flatMap(({ at }) => [at.earliest, at.latest]));
  return [...new Set(ends)].sort((a, b) => a - b);
}

function recordOf(row: EvidenceRecord, derived: DerivedThread, now: Instant): ThreadRecord {
  const { evidence } = row;
  const contact = derived.open ?? derived.last;
  const apart = Math.abs(evidence.firstSeenAt - evidence.firstSeenMachineAt) > CLOCKS_APART;
  const due = derived.open ? dueOf(derived.open.startedAt) : null;
  const record: ThreadRecord = {
    id: row.id,
    accountId: evidence.accountId,
    marketplaceId: derived.marketplaceId ?? '',
    host: row.host,
    orderIds: evidence.orderIds,
    topicId: evidence.topic?.value ?? null,
    firstSeenAt: evidence.firstSeenMachineAt,
    firstSeenServerAt: apart ? evidence.firstSeenAt : null,
    open: derived.open ? 1 : 0,
    contact,
    authorUnknown: derived.authorUnknown,
    unproven: derived.unproven,
    ...(derived.doubt && { doubt: derived.doubt }),
    ...(derived.problems.includes('evidence-contradicts') && { contradicts: true as const }),
    startedAt: contact?.startedAt ?? null,
    dueAt: due,
    dueEarliest: due?.earliest ?? NO_DEADLINE,
    dueLatest: due?.latest ?? NO_DEADLINE,
    basis: derived.basis,
    reason: null,
    pendingSend: null,
    lastReadAt: Math.floor(row.lastReadAt / LAST_READ_TO) * LAST_READ_TO,
  };
  const { sla } = evaluateRecord(record, now);
  const ended = contact && !derived.open ? endOf(contact) : NO_DEADLINE;
  const waiting = sla.pendingSend?.state === 'waiting';
  return {
    ...record,
    reason: sla.reason,
    pendingSend: sla.pendingSend,
    ...(ended < NO_DEADLINE && { endedLatest: ended }),
    ...(waiting && sla.pendingSend && { sendTimeoutAt: sla.pendingSend.sentAt + PROOF_WITHIN }),
  };
}

/** What is stored of the contacts of these threads, asked for at once: a question for each would cost more than all else. */
async function contactsByThread(tables: InboxTables, ids: string[]): Promise<Map<string, ContactRecord[]>> {
  const found = new Map<string, ContactRecord[]>();
  for (const contact of await tables.contactsOfThreads(ids)) {
    const known = found.get(contact.threadId);
    if (known) known.push(contact);
    else found.set(contact.threadId, [contact]);
  }
  return found;
}

function changedContacts(stored: ContactRecord[], threadId: string, derived: DerivedThread | undefined): { before: ContactRecord[]; after: ContactRecord[] } {
  const records = derived?.contacts.map((contact, index) => contactRecord(contact, threadId, index, contact === derived.open)) ?? [];
  const was = new Map(stored.map((contact) => [contact.id, JSON.stringify(contact)]));
  const is = new Map(records.map((contact) => [contact.id, JSON.stringify(contact)]));
  return { before: stored.filter(({ id }) => was.get(id) !== is.get(id)), after: records.filter(({ id }) => was.get(id) !== is.get(id)) };
}

function contactRecord(contact: Contact, threadId: string, index: number, open: boolean): ContactRecord {
  return {
    ...contact,
    threadId,
    id: `${threadId}#${index}`,
    startedLatest: contact.startedAt.latest,
    closedAt: open ? NO_DEADLINE : endOf(contact),
  };
}

/** When a contact that no longer waits has surely ended; `NO_DEADLINE` where perhaps it has not. */
function endOf({ answeredAt, waivedAt }: Contact): Instant {
  const ended = Math.max(answeredAt?.latest ?? 0, waivedAt?.latest ?? 0);
  return ended === 0 || ended >= END_OF_TIME ? NO_DEADLINE : ended;
}
