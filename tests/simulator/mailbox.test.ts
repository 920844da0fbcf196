import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_FIELDS, CREATOR_FIELDS, MESSAGE_BODY_FIELDS, MESSAGE_FIELDS, PARTY_FIELDS } from './captured-fields';
import { jsonText } from './case-json.mjs';
import { printedDate, printedMinute } from './dates.mjs';
import { createMailbox, type Mailbox } from './mailbox.mjs';
import { cutSubject } from './page/view-list.js';

const NOW = Date.UTC(2026, 10, 22, 14);
const HOUR = 3_600_000;
const VIEW = { language: 'en-IN' };

interface ListItem {
  openDate: number;
  lastUpdatedDate: number;
  resolveDate: number | null;
  status: string;
  subject: string;
  parties: object[];
  formattedLastUpdatedDate: string;
}

interface Artifact {
  creator: { partyRole: string };
  message: { status: string; messageId: string };
  createdDate: number;
  isRequestedPartySender: boolean;
}

const open = (options = {}): Mailbox => createMailbox({ now: () => NOW, ...options });
const kept = (mailbox: Mailbox, caseId: string) => {
  const thread = mailbox.thread(caseId);
  if (!thread) throw new Error(`no thread ${caseId}`);
  return thread;
};
const itemOf = (mailbox: Mailbox, caseId: string) => mailbox.listItem(kept(mailbox, caseId), VIEW) as unknown as ListItem;
const messagesOf = (mailbox: Mailbox, caseId: string) => mailbox.caseOf(kept(mailbox, caseId), VIEW).caseArtifacts as Artifact[];

describe('the JSON of a mailbox', () => {
  it('has the captured fields of a case, no more and no less, in the list and opened', () => {
    const mailbox = open();
    const { caseId } = mailbox.buyerWrites({ at: NOW - HOUR });
    const thread = kept(mailbox, caseId);
    expect(Object.keys(mailbox.listItem(thread, VIEW))).toEqual(CASE_FIELDS);
    expect(Object.keys(mailbox.caseOf(thread, VIEW))).toEqual(CASE_FIELDS);
    for (const party of itemOf(mailbox, caseId).parties) expect(Object.keys(party)).toEqual(PARTY_FIELDS);
  });

  it('has the captured fields of a message', () => {
    const mailbox = open();
    const thread = mailbox.buyerWrites({ at: NOW - HOUR });
    mailbox.sellerReplies({ thread, blocked: true });
    for (const message of messagesOf(mailbox, thread.caseId)) {
      expect(Object.keys(message)).toEqual(MESSAGE_FIELDS);
      expect(Object.keys(message.message)).toEqual(MESSAGE_BODY_FIELDS);
      expect(Object.keys(message.creator)).toEqual(CREATOR_FIELDS);
    }
  });

  it('prints the thread number bare and greater than JavaScript can hold', () => {
    const mailbox = open();
    const { caseId } = mailbox.buyerWrites();
    const [, digits = ''] = /"threadId":(\d+),/.exec(jsonText(mailbox.listItem(kept(mailbox, caseId), VIEW))) ?? [];
    expect(digits).toHaveLength(19);
    expect(BigInt(digits)).toBeGreaterThan(2n ** 53n);
  });

  it.each([
    ['en-IN', '5 Jul 2026 9:30 pm', 1783267206197],
    ['en-IN', '6 Jul 2026 2:48 pm', 1783329504016],
    ['en-US', 'Jul 5, 2026 9:30 PM', 1783267206197],
    ['en-GB', '5 Jul 2026 21:30', 1783267206197],
    ['de-DE', '05.07.2026 21:30', 1783267206197],
    ['ja-JP', '2026/07/05 21:30', 1783267206197],
    ['zh-CN', '2026年7月5日 21:30', 1783267206197],
  ])('prints a minute in %s as the page does: %s', (language, text, at) => {
    expect(printedMinute(at, 'Asia/Kolkata', language)).toBe(text);
  });

  it('prints the day of the zone, and no hour', () => {
    const lateInLondon = Date.UTC(2026, 6, 5, 23, 30);
    expect(printedDate(lateInLondon, 'Europe/Berlin', 'en-GB')).toBe('6 Jul 2026');
    expect(printedDate(lateInLondon, 'America/Los_Angeles', 'en-GB')).toBe('5 Jul 2026');
  });

  it('shows opening and last update 0 to 30 seconds after the message, in every seed', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 1, max: 40 * HOUR }), (seed, age) => {
      const mailbox = open({ seed });
      const at = NOW - age;
      const item = itemOf(mailbox, mailbox.buyerWrites({ at }).caseId);
      expect(item.openDate).toBeGreaterThanOrEqual(at);
      expect(item.lastUpdatedDate).toBeGreaterThanOrEqual(item.openDate);
      expect(item.lastUpdatedDate).toBeLessThanOrEqual(Math.min(at + 30_000, NOW));
    }));
  });

  it('moves the last update, not the opening, when anybody writes', () => {
    const mailbox = open();
    const thread = mailbox.buyerWrites({ at: NOW - 9 * HOUR });
    const before = itemOf(mailbox, thread.caseId);
    mailbox.amazonWrites({ thread, at: NOW - HOUR });
    const after = itemOf(mailbox, thread.caseId);
    expect(after.openDate).toBe(before.openDate);
    expect(after.lastUpdatedDate).toBeGreaterThanOrEqual(NOW - HOUR);
  });

  it('calls a case solved only when nothing waits, from its last update on', () => {
    const mailbox = open();
    const thread = mailbox.buyerWrites({ at: NOW - 9 * HOUR });
    expect(itemOf(mailbox, thread.caseId)).toMatchObject({ status: mailbox.guesses.waitingStatus, resolveDate: null });
    expect(mailbox.guesses.waitingStatus).not.toBe('SOLVED');
    mailbox.sellerReplies({ thread, at: NOW - HOUR });
    const solved = itemOf(mailbox, thread.caseId);
    expect(solved.status).toBe('SOLVED');
    expect(solved.resolveDate).toBe(solved.lastUpdatedDate);
  });

  it('varies the fields of unknown shape by seed: null, set and both', () => {
    const seen = new Map<string, Set<unknown>>();
    for (let seed = 0; seed < 40; seed++) {
      const mailbox = open({ seed });
      const item = mailbox.listItem(kept(mailbox, mailbox.buyerWrites({ at: NOW - 25 * HOUR }).caseId), VIEW);
      for (const field of ['slaLabel', 'isOverSla', 'actionNeeded', 'unread']) seen.set(field, (seen.get(field) ?? new Set()).add(item[field]));
    }
    expect(Object.fromEntries(seen)).toEqual({
      slaLabel: new Set([null, 'Overdue']),
      isOverSla: new Set([null, true]),
      actionNeeded: new Set([null, true]),
      unread: new Set([null, true]),
    });
  });

  it('is the same for the same seed and another for another', () => {
    const textOf = (seed: number) => {
      const mailbox = open({ seed });
      mailbox.buyerWrites({ at: NOW - HOUR });
      return JSON.stringify(mailbox.truth());
    };
    expect(textOf(7)).toBe(textOf(7));
    expect(textOf(7)).not.toBe(textOf(8));
  });
});

describe('the truth of a mailbox', () => {
  const at = (hours: number) => NOW - hours * HOUR;

  it('keeps the earliest unanswered message as the start, whatever is written after it', () => {
    const mailbox = open();
    const thread = mailbox.buyerWrites({ at: at(20) });
    mailbox.automaticReplies({ thread });
    mailbox.buyerWrites({ thread, at: at(10) });
    mailbox.amazonWrites({ thread, at: at(9) });
    mailbox.sellerReplies({ thread, at: at(8), blocked: true });
    expect(mailbox.truthOf(thread)).toMatchObject({ needsResponse: true, startedAt: at(20), dueAt: at(-4) });
  });

  it('ends a contact with a person’s delivered reply, and starts another with the next message', () => {
    const mailbox = open();
    const thread = mailbox.buyerWrites({ at: at(60) });
    mailbox.sellerReplies({ thread, at: at(50) });
    mailbox.buyerWrites({ thread, at: at(5) });
    expect(mailbox.truthOf(thread).contacts).toEqual([{ startedAt: at(60), answeredAt: at(50) }, { startedAt: at(5) }]);
  });

  it('does not mind the order in which a scenario tells what happened', () => {
    const mailbox = open();
    const thread = mailbox.buyerWrites({ at: at(5) });
    mailbox.sellerReplies({ thread, at: at(50) });
    mailbox.buyerWrites({ thread, at: at(60) });
    expect(mailbox.truthOf(thread).contacts).toEqual([{ startedAt: at(60), answeredAt: at(50) }, { startedAt: at(5) }]);
  });

  it('ends a contact with a “no response needed” mark', () => {
    const mailbox = open();
    const thread = mailbox.buyerWrites({ at: at(6) });
    mailbox.marksNoResponseNeeded({ thread, at: at(1) });
    expect(mailbox.truthOf(thread).contacts).toEqual([{ startedAt: at(6), waivedAt: at(1) }]);
    expect(mailbox.waiting()).toEqual([]);
  });

  it('counts what Amazon’s staff forward like the customer’s own message, and its notices not at all', () => {
    const mailbox = open();
    const forwarded = mailbox.amazonForwardsForCustomer({ at: at(3) });
    const ours = mailbox.sellerOpensThread({ at: at(3) });
    mailbox.amazonWrites({ thread: ours, at: at(2) });
    expect(mailbox.waiting().map((one) => one.caseId)).toEqual([forwarded.caseId]);
    expect(messagesOf(mailbox, forwarded.caseId)[0]).toMatchObject({ isRequestedPartySender: false, creator: { partyRole: 'CUSTOMER_SERVICE' } });
  });

  it('lets an automatic reply look like a person’s in the JSON, but for its haste', () => {
    const mailbox = open();
    const thread = mailbox.buyerWrites({ at: at(3) });
    mailbox.automaticReplies({ thread });
    const [asked, answered] = messagesOf(mailbox, thread.caseId);
    expect(answered).toMatchObject({ isRequestedPartySender: true, message: { status: 'SENT' } });
    expect((answered?.createdDate ?? 0) - (asked?.createdDate ?? 0)).toBeLessThan(60_000);
  });

  it('shows a blocked message as not sent', () => {
    const mailbox = open();
    const thread = mailbox.buyerWrites({ at: at(3) });
    mailbox.sellerReplies({ thread, blocked: true });
    expect(messagesOf(mailbox, thread.caseId)[1]?.message.status).toBe('BLOCKED');
  });

  it('sorts folders as the page does: what waits oldest first, all newest first', () => {
    const mailbox = open();
    const [old, young] = [mailbox.buyerWrites({ at: at(9) }), mailbox.buyerWrites({ at: at(2) })];
    const answered = mailbox.buyerWrites({ at: at(30) });
    mailbox.sellerReplies({ thread: answered, at: at(1) });
    expect(mailbox.threadsIn({ folder: 'responseNeeded' }).map((one) => one.caseId)).toEqual([old.caseId, young.caseId]);
    expect(mailbox.threadsIn({ folder: 'all' }).map((one) => one.caseId)).toEqual([answered.caseId, young.caseId, old.caseId]);
  });

  it('refuses to write into a thread that it does not have', () => {
    expect(() => open().sellerReplies({ thread: 'nobody' })).toThrow('no such thread');
  });
});

describe('the subject in a row', () => {
  it('is cut after exactly 75 characters, and the order id with it', () => {
    const subject = 'Product details enquiry from Amazon customer Avery (Order: 111-1111111-1111111)';
    expect(cutSubject(subject)).toBe(`${subject.slice(0, 75)}…`);
    expect(cutSubject(subject)).not.toMatch(/\d{3}-\d{7}-\d{7}/);
  });

  it('stays whole where it is short, without the trailing space of a subject that names no order', () => {
    expect(cutSubject('Product details enquiry from Amazon customer buyer ')).toBe('Product details enquiry from Amazon customer buyer');
  });
});
