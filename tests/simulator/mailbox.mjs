import { createRandom } from './random.mjs';
import { caseJson, listItemJson } from './case-json.mjs';
import { FOLDERS, inFolder } from './folders.mjs';
import { lagOf, makeThread, updatedAt } from './threads.mjs';
import { truthOfThread } from './truth.mjs';
import { automaticText, buyerText, firstText, forwardedText, makeNames, noticeText, replyText } from './words/compose.mjs';

const MARKETPLACE_US = 'ATVPDKIKX0DER';
const UNKNOWN_FIELDS = ['null', 'set', 'mixed'];

/** A clock: a function as it is; a number starts there and runs; left out, the machine's. */
function clockFrom(now) {
  if (typeof now === 'function') return now;
  if (typeof now !== 'number') return () => Date.now();
  const offset = now - Date.now();
  return () => Date.now() + offset;
}

/**
 * One seller's messages: the ground truth, verbs named after what happens, and the page's JSON of it. Every verb takes an
 * instant `at` (left out: now), so that a scenario can be written in any order; messages stand in the order of their instants.
 *
 * @param {object} [options]
 * @param {string} [options.accountId] `partnerAccountId`
 * @param {string} [options.marketplaceId] the account's own marketplace
 * @param {string[]} [options.marketplaceIds] all of them, the account's own first
 * @param {string} [options.storeName]
 * @param {string | number} [options.seed] the same seed gives the same mailbox
 * @param {number | (() => number)} [options.now] Amazon's clock
 * @param {'null' | 'set' | 'mixed'} [options.unknownFields] `slaLabel`, `isOverSla`, `actionNeeded`, `unread`; left out: by seed
 */
export function createMailbox({
  accountId = 'A0EXAMPLEACCOUNT',
  marketplaceId,
  marketplaceIds = [marketplaceId ?? MARKETPLACE_US],
  storeName = 'Example Store',
  merchantId = 'A0EXAMPLESELLER',
  seed = 'replyclock',
  now,
  unknownFields,
} = {}) {
  const clock = clockFrom(now);
  const random = createRandom(`${seed} ${accountId}`);
  /** @type {Map<string, ReturnType<typeof makeThread>>} */
  const threads = new Map();
  const nameIn = makeNames(random);
  let messageCount = 0;

  // Values that no capture has shown: one guess a mailbox, another with another seed.
  const guesses = {
    waitingStatus: random.pick(['OPEN', 'ACTION_NEEDED', 'WORK_IN_PROGRESS']),
    oursStatus: random.pick(['SOLVED', 'OPEN', 'PENDING_BUYER']),
    systemRole: random.pick(['AMAZON', 'SYSTEM']),
    unknownFields: unknownFields ?? random.pick(UNKNOWN_FIELDS),
  };

  function threadOf(reference) {
    const caseId = typeof reference === 'string' ? reference : reference?.caseId;
    const found = threads.get(caseId);
    if (!found) throw new Error(`no such thread in this mailbox: ${String(caseId)}`);
    return found;
  }

  function threadFor({ thread, marketplaceId: wanted, ...given }, openedBySeller) {
    if (thread) return threadOf(thread);
    const made = makeThread({ random, nameIn }, { ...given, marketplaceId: wanted ?? marketplaceIds[0], openedBySeller });
    threads.set(made.caseId, made);
    return made;
  }

  function add(thread, { at = clock(), author, role, text, delivered = true, statusExplanation = null }) {
    messageCount += 1;
    const message = {
      id: String(7_000_000_000_000_000_000n + BigInt(messageCount)),
      artifactId: random.uuid(),
      at,
      lag: lagOf(random, at, clock()),
      author,
      role,
      text,
      delivered,
      statusExplanation,
    };
    thread.messages.push(message);
    thread.messages.sort((a, b) => a.at - b.at);
    return { caseId: thread.caseId, messageId: message.id, at };
  }

  const categoryText = (thread) =>
    buyerText(random, { language: thread.language, category: thread.category.key, nth: thread.messages.filter((message) => message.author === 'buyer').length });

  const mailbox = {
    accountId,
    marketplaceIds,
    storeName,
    merchantId,
    guesses,
    now: clock,

    /** The buyer writes: into `thread`, or, where none is given, a thread of its own. */
    buyerWrites({ at, text, thread, ...given } = {}) {
      const where = threadFor({ thread, ...given }, false);
      return add(where, { at, author: 'buyer', role: 'BUYER', text: text ?? categoryText(where) });
    },

    /** A person at the seller's answers. `blocked`: Amazon holds the message back, so it answers nothing. */
    sellerReplies({ thread, at, text, blocked = false }) {
      const where = threadOf(thread);
      return add(where, {
        at,
        author: 'seller',
        role: 'SELLER',
        text: text ?? replyText(random, where.language),
        delivered: !blocked,
        statusExplanation: blocked ? 'This message was not sent because it contains content that is not allowed.' : null,
      });
    },

    /** The seller writes first (a "contact buyer" message): nothing waits for the seller until the buyer answers. */
    sellerOpensThread({ at, text, ...given } = {}) {
      const where = threadFor(given, true);
      return add(where, { at, author: 'seller', role: 'SELLER', text: text ?? firstText(where.language) });
    },

    /** An automatic response goes out; like a person's in the JSON [inf], apart from its haste. */
    automaticReplies({ thread, at, text }) {
      const where = threadOf(thread);
      const last = where.messages.at(-1)?.at ?? clock();
      return add(where, { at: at ?? last + 20_000, author: 'automatic', role: 'SELLER', text: text ?? automaticText(where.language) });
    },

    /** Amazon writes a notice into the conversation. */
    amazonWrites({ thread, at, text }) {
      return add(threadOf(thread), { at, author: 'amazon', role: guesses.systemRole, text: text ?? noticeText() });
    },

    /** Amazon's staff pass on what a customer asked by phone or chat: needs an answer like the customer's own. */
    amazonForwardsForCustomer({ thread, at, text, ...given } = {}) {
      const where = threadFor({ thread, ...given }, false);
      return add(where, { at, author: 'buyer', role: 'CUSTOMER_SERVICE', text: forwardedText(text ?? categoryText(where)) });
    },

    /** The seller marks the conversation as needing no response. */
    marksNoResponseNeeded({ thread, at = clock() }) {
      const where = threadOf(thread);
      where.marks.push({ at, lag: lagOf(random, at, clock()) });
      return { caseId: where.caseId, at };
    },

    /** The buyer reports the case as unresolved. */
    reportsUnresolved({ thread, at = clock() }) {
      const where = threadOf(thread);
      where.reports.push({ at, lag: lagOf(random, at, clock()) });
      return { caseId: where.caseId, at };
    },

    /** Somebody of the seller opens the conversation (which may mark it as read). */
    opens({ thread, at = clock() }) {
      threadOf(thread).openedAt.push(at);
    },

    /** Case ids, oldest first message first. */
    caseIds: () => [...threads.keys()],

    /** What truly happened in every thread, or in one. */
    truth: () => [...threads.values()].map(truthOfThread),
    truthOf: (thread) => truthOfThread(threadOf(thread)),
    /** Truth of the threads that wait now. */
    waiting: () => mailbox.truth().filter((one) => one.needsResponse),

    /**
     * Threads of a folder in the page's order.
     * @param {{ folder?: keyof typeof FOLDERS, search?: string, direction?: 'ASCENDING' | 'DESCENDING' }} [query]
     */
    threadsIn({ folder = 'all', search, direction = FOLDERS[folder].direction } = {}) {
      const sign = direction === 'ASCENDING' ? 1 : -1;
      return [...threads.values()]
        .filter((thread) => inFolder(thread, folder, search))
        .sort((a, b) => sign * (updatedAt(a) - updatedAt(b)) || (a.caseId < b.caseId ? -1 : 1));
    },
    thread: (caseId) => threads.get(caseId) ?? null,

    /** Items as the list response has them; `threadId` is still to be printed raw, see `jsonText`. */
    listItem: (thread, view) => listItemJson(mailbox, thread, view),
    caseOf: (thread, view) => caseJson(mailbox, thread, view),
  };
  return mailbox;
}
