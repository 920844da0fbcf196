import { browser } from 'wxt/browser';
import type { Toolbar } from '@/utils/services/ports';

const COLOURS = { red: '#b42318', amber: '#b25e02', grey: '#5f6368' } as const;

/** The toolbar button: `action` in Manifest V3, `browserAction` in V2. */
export const browserToolbar: Toolbar = {
  async show({ text, colour, title }) {
    const button = browser.action ?? browser.browserAction;
    await button.setBadgeText({ text });
    await button.setBadgeBackgroundColor({ color: COLOURS[colour] });
    // Older Chrome and Firefox differ in whether this exists; its default is readable on all three colours.
    await button.setBadgeTextColor?.({ color: '#ffffff' });
    await button.setTitle({ title });
  },
};
