import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { FIRST_ROWS, firstReading, type FirstReading } from '@/components/hooks/first-reading';
import type { FirstSettings } from '@/components/hooks/use-settings';
import { firstSettings } from './popup/first-settings';

declare global {
  interface Window {
    /** What the popup's first frame shows: the settings, and the beginning of the queue. */
    firstAnswers: Promise<[PromiseSettledResult<FirstSettings>, PromiseSettledResult<FirstReading | null>]>;
  }
}

/**
 * Asks for what the popup's first frame shows while the browser still loads the popup's own scripts, which then wait for one
 * round trip less. A classic script, alone in its file: a module would be evaluated only with everything that the page imports.
 */
export default defineUnlistedScript(() => {
  window.firstAnswers = Promise.allSettled([firstSettings(), firstReading(FIRST_ROWS)]);
});
