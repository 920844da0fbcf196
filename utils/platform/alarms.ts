import { browser } from 'wxt/browser';
import { MINUTE } from '@/utils/domain/time/observed-time';
import type { Alarms } from '@/utils/services/ports';
import { systemClock } from './clock';

/** One alarm for everything: browsers limit their number, and all that is due is found in the database anyway. */
export const ALARM_NAME = 'next';

/** Installed extensions get no alarm sooner than this; a timer is exact for as long as the worker lives. */
const TIMER_UP_TO = MINUTE;

/** The browser's alarms. They fire late rather than wake a sleeping machine, and may be lost at a restart. */
export function browserAlarms(onTimer: () => void): Alarms {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    async wakeAt(at) {
      clearTimeout(timer);
      const wait = at - systemClock.now();
      if (wait <= TIMER_UP_TO) timer = setTimeout(onTimer, Math.max(0, wait));
      await browser.alarms.create(ALARM_NAME, { when: at });
    },
  };
}
