import { marketplace, shopDomain } from './hosts.mjs';
import { subjectOf } from './words/compose.mjs';
import { languageOfCountry } from './words/letters.mjs';
import { CATEGORIES, categoryOfTopic } from './words/topics.mjs';

/** How long after an event its thread shows it as updated or opened: seconds in the capture, 0–30 s here [inf]. */
const LONGEST_LAG = 30_000;

/**
 * A new thread with invented particulars, all of which the caller may give instead.
 * @param {{ random: ReturnType<import('./random.mjs').createRandom>, nameIn: (language: string) => string }} source
 */
export function makeThread({ random, nameIn }, { marketplaceId, openedBySeller = false, ...given }) {
  const { country } = marketplace(marketplaceId);
  const language = given.language ?? languageOfCountry(country);
  const topicId = given.topicId ?? random.pick(random.pick(CATEGORIES).topicValues);
  const buyerName = given.name ?? nameIn(language);
  const orders = given.orders ?? [`11${random.int(1, 4)}-${random.digits(7)}-${random.digits(7)}`];
  const category = categoryOfTopic(topicId);
  return {
    caseId: given.caseId ?? random.uuid(),
    threadId: `4${random.digits(18)}`,
    buyerId: `A0EXAMPLE${random.letters(5)}`,
    alias: random.letters(12).toLowerCase(),
    mailDomain: `marketplace.${shopDomain(marketplaceId)}`,
    marketplaceId,
    country,
    language,
    buyerTag: `${language}-${country === 'GB' || language === 'en' ? country : language === 'ja' ? 'JP' : language.toUpperCase()}`,
    topicId,
    category,
    buyerName,
    subject: given.subject ?? subjectOf({ language, category: category.key, name: buyerName, order: orders[0] }),
    orders,
    asins: given.asins ?? [`B0SIM${random.letters(5)}`],
    openedBySeller,
    messages: [],
    marks: [],
    reports: [],
    openedAt: [],
    /** Which of the fields of unknown shape this thread shows, see `unknownFields`. */
    shows: { actionNeeded: random.chance(0.5), unread: random.chance(0.5), sla: random.chance(0.5) },
  };
}

/**
 * The lag of an event, fixed once and for all when it is recorded: an event recorded as it happens shows at once, since
 * the page would else print a time that has not come yet.
 */
export function lagOf(random, at, recordedAt) {
  return Math.min(random.int(0, LONGEST_LAG), Math.max(0, recordedAt - at));
}

/** Last update by anyone, lag included: what the page calls `lastUpdatedDate`. */
export function updatedAt(thread) {
  return Math.max(...[...thread.messages, ...thread.marks, ...thread.reports].map((event) => event.at + event.lag));
}

/** `openDate`: a bit after the first message, never after the first update is shown. */
export function openedAt(thread) {
  const first = thread.messages[0];
  return first.at + Math.min(first.lag, 2_000 + (first.at % 1_000));
}
