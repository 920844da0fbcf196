import { emptyEvidence, joinEvidence, type KnownMessage, type ThreadEvidence, type UpdateClaim } from '@/utils/domain/thread/evidence';
import type { ImportBatch, ImportedLine, ImportProgress } from '@/utils/domain/import/import-line';
import { marketplaceById } from '@/utils/domain/time/marketplaces';
import { DAY, MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import { deriveThreads, type Changes } from './derive-threads';
import type { Settings } from './ports';
import type { EvidenceRecord, ImportState } from './records';
import type { InboxTables } from './tables';
import { rulesOf } from './rules-of';

/** Before the id of a thread that only a file has told of; what follows is a keyed hash of how the file names it. */
export const IMPORTED = 'import:';

export interface ImportOptions {
  settings: Settings;
  now: Instant;
  /** Keyed, in the order of the batch's lines. */
  conversations: string[];
}

export const conversationTexts = ({ lines }: ImportBatch): string[] => lines.map(({ conversation }) => `import ${conversation}`);

/**
 * Takes lines of a file as evidence of past conversations. Evidence only joins: the same line once more, from a batch that was sent
 * again or from the file imported again, changes nothing. How far the job is stands in the same transaction.
 */
export async function importLines(tables: InboxTables, batch: ImportBatch, options: ImportOptions): Promise<{ progress: ImportProgress; changes: Changes }> {
  const { now, settings } = options;
  const before = await tables.state.get('import');
  const state: ImportState = before?.job === batch.job ? before : { key: 'import', job: batch.job, startedAt: now, fileAt: Math.min(batch.fileAt, now - MINUTE), upTo: 0, taken: 0, known: 0, old: 0 };
  if (batch.upTo <= state.upTo) return { progress: progressOf(state), changes: { threads: [] } };
  const shown = await shownByPages(tables, batch);
  const oldest = now - settings.retention.contactDays * DAY;
  const taken = new Map<string, EvidenceRecord>();
  const ids = options.conversations.map((keyed) => IMPORTED + keyed);
  const stored = new Map((await tables.evidence.get([...new Set(ids)])).flatMap((row) => (row ? [[row.id, row] as const] : [])));
  for (const [index, line] of batch.lines.entries()) {
    // Of a portion that is partly done, as after a worker was ended between two of other sizes.
    if (line.line <= state.upTo) continue;
    const id = ids[index]!;
    if (shown(line)) state.known += 1;
    else if (line.messages.every(({ at }) => at.latest < oldest)) state.old += 1;
    else {
      state.taken += 1;
      taken.set(id, withLine(taken.get(id) ?? stored.get(id) ?? emptyRecord(id, batch.accountId, line, state), line, state));
    }
  }
  state.upTo = batch.upTo;
  await tables.evidence.put([...taken.values()]);
  if (taken.size > 0) await keepAccount(tables, batch.accountId, [...taken.values()][0]!.host);
  const added = new Map([...taken].filter(([id]) => !stored.has(id)));
  const changes = await deriveThreads(tables, taken.keys(), { rules: rulesOf(settings), now, added });
  await tables.state.put(state);
  return { progress: progressOf(state), changes };
}

/**
 * After the last line: what the file shows without an answer had none when the file was made. Goes through the imported threads in
 * portions; `false`: nothing is left to do, and the job is over.
 */
export async function closeImport(tables: InboxTables, job: string, { settings, now }: Omit<ImportOptions, 'conversations'>): Promise<{ left: boolean; changes: Changes }> {
  const state = await tables.state.get('import');
  if (state?.job !== job) return { left: false, changes: { threads: [] } };
  const rows = (await tables.evidenceAfter(state.closedTo ?? IMPORTED, PORTION)).filter(({ id }) => id.startsWith(IMPORTED));
  const waiting = rows.flatMap((row) => withoutAnswer(row, state));
  await tables.evidence.put(waiting);
  const changes = await deriveThreads(tables, waiting.map(({ id }) => id), { rules: rulesOf(settings), now });
  const last = rows.at(-1)?.id;
  if (last === undefined) await tables.state.remove('import');
  else await tables.state.put({ ...state, closedTo: last });
  return { left: last !== undefined, changes };
}

/** Forgets what came from files, a portion at a time; `false`: nothing is left. */
export async function forgetImported(tables: InboxTables, { settings, now }: Omit<ImportOptions, 'conversations'>): Promise<{ left: boolean; changes: Changes }> {
  const ids = (await tables.evidenceIdsAfter(IMPORTED, PORTION)).filter((id) => id.startsWith(IMPORTED));
  await tables.evidence.remove(ids);
  const changes = await deriveThreads(tables, ids, { rules: rulesOf(settings), now });
  await tables.state.remove('import');
  return { left: ids.length === PORTION, changes };
}

const PORTION = 2_000;
/** What a thread's id from a page may look like. */
const PAGE_ID = /^[0-9A-Za-z-]{8,64}$/;

function progressOf({ upTo, taken, known, old }: ImportState): ImportProgress {
  return { upTo, taken, known, old };
}

/** Tells the lines of conversations that a page has shown: what was read there is better, and is not counted twice. */
async function shownByPages(tables: InboxTables, { lines }: ImportBatch): Promise<(line: ImportedLine) => boolean> {
  const orders = [...new Set(lines.flatMap(({ orderId }) => orderId ?? []))];
  const threads = (await tables.threadsOfOrders(orders)).filter(({ id }) => !id.startsWith(IMPORTED));
  const known = new Set(threads.flatMap(({ orderIds }) => orderIds));
  const named = [...new Set(lines.map(({ conversation }) => conversation))].filter((name) => PAGE_ID.test(name));
  const cases = new Set((await tables.threads.get(named)).flatMap((thread) => thread?.id ?? []));
  return ({ orderId, conversation }) => cases.has(conversation) || (orderId !== null && known.has(orderId));
}

function emptyRecord(id: string, accountId: string, { marketplaceId }: ImportedLine, { fileAt, startedAt }: ImportState): EvidenceRecord {
  const evidence = emptyEvidence({ threadId: id, accountId, firstSeenAt: fileAt });
  const host = marketplaceById(marketplaceId)?.hosts[0] ?? '';
  return {
    id,
    accountId,
    host,
    lastReadAt: fileAt,
    fingerprints: [],
    // Past: whatever the file leaves open waits no longer in the queue; the page tells what does.
    evidence: { ...evidence, marketplace: { value: marketplaceId, at: fileAt, corroborated: true }, updates: [sighting(false, startedAt)] },
  };
}

function withLine(record: EvidenceRecord, line: ImportedLine, { fileAt }: ImportState): EvidenceRecord {
  const known = record.evidence;
  const messages = line.messages.map(({ author, at }): KnownMessage => ({
    id: `${author}:${at.earliest}`,
    author,
    at,
    delivered: true,
    position: null,
    corroborated: true,
    seenAt: fileAt,
  }));
  const last = Math.max(known.wholeAt.any ?? 0, ...messages.map(({ at }) => at.latest));
  const told: ThreadEvidence = {
    ...known,
    messages,
    orderIds: line.orderId === null ? [] : [line.orderId],
    wholeAt: { corroborated: last, any: last },
  };
  return { ...record, evidence: joinEvidence(known, told) };
}

/** With the word that it still waited when the file was made, where its last message is the buyer's; nothing where it is not. */
function withoutAnswer(record: EvidenceRecord, { fileAt, startedAt }: ImportState): EvidenceRecord[] {
  const { evidence } = record;
  const last = evidence.messages.reduce<KnownMessage | null>((a, b) => (a && a.at.earliest > b.at.earliest ? a : b), null);
  const at = Math.max(fileAt, (last?.at.latest ?? 0) + 1);
  if (last?.author !== 'buyer' || at >= startedAt) return [];
  if (evidence.updates.some(({ needsResponse }) => needsResponse)) return [];
  // The file holds every message up to then.
  return [{ ...record, evidence: joinEvidence(evidence, { ...evidence, wholeAt: { corroborated: at, any: at }, updates: [sighting(true, at)] }) }];
}

function sighting(needsResponse: boolean, at: Instant): UpdateClaim {
  const when = { earliest: at, latest: at };
  return { updatedAt: null, printedAt: null, needsResponse, resolvedAt: null, sightings: [{ corroborated: true, brackets: true, stretch: 0, at: when, machineAt: when }] };
}

async function keepAccount(tables: InboxTables, id: string, host: string): Promise<void> {
  const [known] = await tables.accounts.get([id]);
  if (!known) await tables.accounts.put([{ id, host, readAt: 0, joinedInto: null }]);
}
