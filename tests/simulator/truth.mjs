/**
 * What truly happened, computed from the mailbox's own record and not from anything the page shows. Deliberately written
 * apart from the product's code: tests compare the two.
 */

const byTime = (a, b) => a.at - b.at;

/** A message that starts or keeps a contact: the buyer's own, or one that Amazon's staff pass on for the customer. */
const asksForAnAnswer = (message) => message.author === 'buyer';

/** A message that answers: written by a person at the seller's, and delivered. */
const answers = (message) => message.author === 'seller' && message.delivered;

/**
 * Every contact of a thread, in order.
 * @returns {{ startedAt: number, answeredAt?: number, waivedAt?: number }[]}
 */
export function contactsIn(thread) {
  const events = [
    ...thread.messages.map((message) => ({ at: message.at, message })),
    ...thread.marks.map((mark) => ({ at: mark.at, mark })),
  ].sort(byTime);
  const contacts = [];
  let open = null;
  for (const { at, message, mark } of events) {
    if (message && asksForAnAnswer(message) && !open) {
      open = { startedAt: at };
      contacts.push(open);
    } else if (open && message && answers(message)) {
      open.answeredAt = at;
      open = null;
    } else if (open && mark) {
      open.waivedAt = at;
      open = null;
    }
  }
  return contacts;
}

/** When the contact that waits now began, to the millisecond; `null` where nothing waits. */
export function waitingSince(thread) {
  const last = contactsIn(thread).at(-1);
  return last && last.answeredAt === undefined && last.waivedAt === undefined ? last.startedAt : null;
}

/** The whole truth of one thread, as tests want it. */
export function truthOfThread(thread) {
  const startedAt = waitingSince(thread);
  return {
    caseId: thread.caseId,
    marketplaceId: thread.marketplaceId,
    orderIds: [...thread.orders],
    asins: [...thread.asins],
    buyerName: thread.buyerName,
    subject: thread.subject,
    openedBySeller: thread.openedBySeller,
    messages: thread.messages.map(({ id, author, at, delivered, text }) => ({ id, author, at, delivered, text })),
    marks: thread.marks.map((mark) => mark.at),
    contacts: contactsIn(thread),
    needsResponse: startedAt !== null,
    startedAt,
    dueAt: startedAt === null ? null : startedAt + 24 * 60 * 60 * 1000,
  };
}
