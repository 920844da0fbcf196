import { AMAZON, LETTERS } from './letters.mjs';

/** The entry of a category, or the language's `other` where it has none. */
const entry = (table, key) => table[key] ?? table.other;

/**
 * Subject of a thread as the page's JSON has it: full, with a trailing space where there is no order [live].
 * @param {{ language: string, category: string, name: string, order?: string }} thread
 */
export function subjectOf({ language, category, name, order }) {
  const letters = LETTERS[language];
  const start = entry(letters.subjects, category).replace('{name}', name);
  return order ? start + letters.order.replace('{order}', order) : `${start} `;
}

export function buyerText(random, { language, category, first }) {
  const letters = LETTERS[language];
  return random.pick(first ? entry(letters.texts, category) : letters.again);
}

export function replyText(random, language) {
  return random.pick(LETTERS[language].replies);
}

export function automaticText(language) {
  return LETTERS[language].automatic;
}

export function firstText(language) {
  return LETTERS[language].first;
}

export function noticeText() {
  return AMAZON.notice;
}

export function forwardedText(text) {
  return AMAZON.forwarded.replace('{text}', text);
}

export function nameOf(random, language) {
  return random.pick(LETTERS[language].names);
}
