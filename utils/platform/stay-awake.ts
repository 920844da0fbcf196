import { browser } from 'wxt/browser';
import { SECOND } from '@/utils/domain/time/observed-time';

/** Work that takes longer than so many seconds is not what it should be: the browser may end it. */
const SECONDS_AT_MOST = 60;

/**
 * Keeps the browser from taking the worker for idle: questions to the database are no sign of life to it, a call of its own interface
 * is (Chrome's service workers from 110 on, Firefox's event pages). For a minute at most.
 * @returns ends it
 */
export function stayAwake(): () => void {
  let left = SECONDS_AT_MOST;
  const timer = setInterval(() => {
    left -= 1;
    if (left < 0) clearInterval(timer);
    else browser.alarms.getAll().catch(() => {});
  }, SECOND);
  return () => clearInterval(timer);
}
