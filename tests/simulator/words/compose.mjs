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

/** What a buyer writes: the question first (`nth` 0), then one reminder after the other. */
export function buyerText(random, { language, category, nth }) {
  const letters = LETTERS[language];
  return nth === 0 ? random.pick(entry(letters.texts, category)) : letters.again[(nth - 1) % letters.again.length];
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

/** Names in turn from a random one on, so that neighbours in a list rarely share theirs. */
export function makeNames(random) {
  const next = new Map();
  return (language) => {
    const { names } = LETTERS[language];
    const i = next.get(language) ?? random.int(0, names.length - 1);
    next.set(language, i + 1);
    return names[i % names.length];
  };
}
