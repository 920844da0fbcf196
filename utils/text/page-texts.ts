import { countdownWords } from './countdown';
import { overlayTexts } from './overlay';
import { standingTexts } from './standing';

const TEXTS = { overlay: overlayTexts, standing: standingTexts, countdown: countdownWords };

/** All that a message page says before it is idle, in every language: plain data, so that one context can hand it to another. */
export type PageTexts = typeof TEXTS;

/** Of the context that holds them all. On a message page every language would be more than is read there: see `learnPageTexts`. */
export function allPageTexts(): PageTexts {
  return TEXTS;
}

/** What is drawn from now on speaks them; until then a message page speaks English. */
export function learnPageTexts({ overlay, standing, countdown }: PageTexts): void {
  Object.assign(TEXTS.overlay, overlay);
  Object.assign(TEXTS.standing, standing);
  Object.assign(TEXTS.countdown, countdown);
}
