import { SECOND, type ObservedTime } from '../time/observed-time';
import type { MessageReading, Observation, ReadingProblem, ThreadReading } from './observation';

/** A reading of either reader, as far as the comparison needs it. */
export type ComparedReading = Pick<Observation, 'observedAt' | 'kind' | 'rows'>;

/** On what the drawn page and the page's responses contradict each other. */
export type Disagreement = 'last-update' | 'marketplace' | 'orders' | 'waiting' | 'messages';

/** How the two readers agree on what this tab shows. Ids and counts only. */
export interface ReaderAgreement {
  /** Threads of which both have something to say. */
  compared: number;
  /** Of those, the threads on which they contradict each other in nothing. */
  agreed: number;
  /** Drawn rows of which no response told: none was seen, or which case the row is cannot be known. */
  onlyDrawn: number;
  contradictions: { threadId: string; about: Disagreement[] }[];
}

/** What was drawn before its data was asked for shows something else; a drawing that is dated in doubt is dated a little early. */
const DRAWN_BEFORE = 10 * SECOND;

/**
 * Checks each reader against the other, thread by thread: what the page draws against what its responses told of the same thread,
 * asked for no later than it was drawn. Neither is taken for right here: a response that is contradicted stays without `corroborated`.
 * @param told readings of responses, in any order; the latest of a thread that was there when it was drawn counts
 */
export function readerAgreement(drawn: readonly ComparedReading[], told: readonly ComparedReading[]): ReaderAgreement {
  const agreement: ReaderAgreement = { compared: 0, agreed: 0, onlyDrawn: 0, contradictions: [] };
  const toldOf = toldByThread(told);
  for (const { kind, observedAt, rows } of drawn)
    for (const row of rows) {
      const same = row.threadId === null ? [] : (toldOf.get(row.threadId) ?? []).filter((one) => one.observedAt <= observedAt + DRAWN_BEFORE);
      // A conversation says what its messages are, a list what its rows are.
      const other = kind === 'conversation' ? same.findLast((one) => one.row.messages !== null) : same.findLast((one) => one.row.updatedAt !== null);
      if (!other) {
        if (kind === 'list') agreement.onlyDrawn += 1;
        continue;
      }
      agreement.compared += 1;
      const about = contradictions(row, other.row);
      if (about.length === 0) agreement.agreed += 1;
      else agreement.contradictions.push({ threadId: other.row.threadId!, about });
    }
  return agreement;
}

/** The contradictions as problems, to be recorded with the reading that told the thread. */
export function disagreementProblems({ contradictions: found }: ReaderAgreement, rows: readonly ThreadReading[]): ReadingProblem[] {
  return rows.flatMap(({ threadId }) => (threadId !== null && found.some((one) => one.threadId === threadId) ? [{ code: 'readers-disagree' as const, threadId }] : []));
}

interface Told {
  observedAt: number;
  row: ThreadReading;
}

function toldByThread(told: readonly ComparedReading[]): Map<string, Told[]> {
  const found = new Map<string, Told[]>();
  for (const { observedAt, rows } of [...told].sort((a, b) => a.observedAt - b.observedAt))
    for (const row of rows) {
      if (row.threadId === null) continue;
      const known = found.get(row.threadId);
      if (known) known.push({ observedAt, row });
      else found.set(row.threadId, [{ observedAt, row }]);
    }
  return found;
}

/** What is not read by one of the two contradicts nothing. */
function contradictions(drawn: ThreadReading, told: ThreadReading): Disagreement[] {
  const about: Disagreement[] = [];
  if (drawn.printedAt && told.updatedAt !== null && !holds(drawn.printedAt, told.updatedAt)) about.push('last-update');
  if (drawn.marketplaceId !== null && told.marketplaceId !== null && drawn.marketplaceId !== told.marketplaceId) about.push('marketplace');
  if (drawn.orderIds.length > 0 && told.orderIds.length > 0 && !drawn.orderIds.some((id) => told.orderIds.includes(id))) about.push('orders');
  if (drawn.needsResponse !== null && told.needsResponse !== null && drawn.needsResponse !== told.needsResponse) about.push('waiting');
  if (drawn.messages && told.messages && !showsMessages(drawn.messages, told.messages)) about.push('messages');
  return about;
}

/** The drawn messages are the last of those told, minute by minute; a long conversation is drawn from some message on. */
function showsMessages(drawn: readonly MessageReading[], told: readonly MessageReading[]): boolean {
  const before = told.length - drawn.length;
  return before >= 0 && drawn.every(({ at, author }, index) => {
    const other = told[before + index]!;
    return holds(at, other.at.earliest) && (isOwn(author) === isOwn(other.author) || author === 'unknown');
  });
}

function isOwn(author: MessageReading['author']): boolean {
  return author === 'seller' || author === 'automatic';
}

function holds({ earliest, latest }: ObservedTime, at: number): boolean {
  return earliest <= at && at <= latest;
}
