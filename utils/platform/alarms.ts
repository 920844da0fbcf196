import { browser } from 'wxt/browser';
import type { Alarms } from '@/utils/services/ports';

/** One alarm for everything: browsers limit their number, and all that is due is found in the database anyway. */
export const ALARM_NAME = 'next';

/** The browser's alarms. They fire late rather than wake a sleeping machine, and may be lost at a restart. */
export const browserAlarms: Alarms = {
  async wakeAt(at) {
    if (at === null) await browser.alarms.clear(ALARM_NAME);
    else await browser.alarms.create(ALARM_NAME, { when: at });
  },
};
