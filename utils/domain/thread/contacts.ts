import { inPageOrder, readable } from './page-order';
import type { Message, Thread } from './thread';
import { Turns } from './turns';
import type { ObservedTime } from '../time/observed-time';
import { DAY } from '../time/observed-time';

/** One turn of the buyer that needs a response: from the earliest unanswered buyer message to its answer. What Amazon counts. */
export interface Contact {
  threadId: string;
  accountId: string;
  marketplaceId: string;
  startedAt: ObservedTime;
  /** Ends at the latest instant there is where only an `unknown` author may have answered: perhaps it still waits. */
  answeredAt?: ObservedTime;
  /** Beside `answeredAt`: it ended the one way or the other, and which is not known. */
  waivedAt?: ObservedTime;
}

export interface ContactRules {
  /** An automatic reply ends a contact. Amazon: "auto-responders are not considered a valid response" (help 202152030). */
  automaticRepliesCount: boolean;
  countPer: 'turn' | 'message' | 'thread-per-24h';
}

export const DEFAULT_CONTACT_RULES: ContactRules = { automaticRepliesCount: false, countPer: 'turn' };

/**
 * The contacts of a thread in order of their start: each from the earliest unanswered buyer message to the first
 * delivered human reply, or to a "no response needed" mark. Duplicate ids count once, instants that cannot be read are
 * as wide as can be. An author that is not known may have answered (the answer is then as wide as that doubt), and where
 * nothing waited may have been the buyer (the contact then carries both endings). Linear in messages already in order.
 */
export function contactsOf(thread: Thread, rules: ContactRules = DEFAULT_CONTACT_RULES): Contact[] {
  const marks = thread.noResponseNeededAt.map(readable).sort((a, b) => a.latest - b.latest || a.earliest - b.earliest);
  const turns = new Turns(rules.countPer === 'message');
  let nextMark = 0;
  for (const message of inPageOrder(thread.messages)) {
    // A mark that lies surely before this message, or may, ends what was open; one that found nothing open waits.
    for (let mark = marks[nextMark]; mark && mark.earliest <= message.at.latest; mark = marks[nextMark]) {
      if (mark.latest >= message.at.earliest && (!turns.anyOpen || answers(message, rules))) break;
      turns.waive(mark);
      nextMark += 1;
    }
    take(turns, message, rules);
    for (let mark = marks[nextMark]; mark && overlaps(mark, message.at); mark = marks[nextMark]) {
      turns.waive(mark);
      nextMark += 1;
    }
  }
  for (const mark of marks.slice(nextMark)) turns.waive(mark);
  const { id: threadId, accountId, marketplaceId } = thread;
  const contacts = turns.finish().map((turn): Contact => ({ threadId, accountId, marketplaceId, ...turn }));
  return rules.countPer === 'thread-per-24h' ? groupedByDay(contacts) : contacts;
}

function take(turns: Turns, message: Message, rules: ContactRules): void {
  if (message.author === 'buyer') turns.buyerWrites(message.at);
  else if (mayBeAnyone(message)) turns.someoneWrites(message.at, !message.ours);
  else if (answers(message, rules)) turns.answer(message.at);
}

/** Nobody knows who wrote it; what was not delivered was ours, and no buyer has read it. */
export function mayBeAnyone({ author, delivered }: Message): boolean {
  return author === 'unknown' && delivered !== false;
}

function answers(message: Message, rules: ContactRules): boolean {
  if (message.delivered === false) return false;
  return message.author === 'seller' || (message.author === 'automatic' && rules.automaticRepliesCount);
}

function overlaps(a: ObservedTime, b: ObservedTime): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** Contacts that start within 24 h of their group's first become one: its start, the last one's ending. */
export function groupedByDay(contacts: readonly Contact[]): Contact[] {
  const groups: Contact[] = [];
  let group: Contact | undefined;
  for (const contact of contacts) {
    if (group && contact.startedAt.earliest - group.startedAt.earliest <= DAY) {
      const { answeredAt: _answered, waivedAt: _waived, ...start } = group;
      const { answeredAt, waivedAt } = contact;
      group = { ...start, ...(answeredAt && { answeredAt }), ...(waivedAt && { waivedAt }) };
      groups[groups.length - 1] = group;
    } else {
      group = contact;
      groups.push(group);
    }
  }
  return groups;
}
