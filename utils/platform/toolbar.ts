import { browser } from 'wxt/browser';
import type { Toolbar } from '@/utils/services/ports';
import { iconWithEdge } from './edged-icon';

const COLOURS = { red: '#b42318', amber: '#b25e02', grey: '#5f6368' } as const;
const SIZES = [16, 32] as const;

// Another life of this worker may have left the icon either way.
let edged: boolean | null = null;

/** The toolbar button: `action` in Manifest V3, `browserAction` in V2. */
export const browserToolbar: Toolbar = {
  async show({ text, colour, edge, title }) {
    const button = browser.action ?? browser.browserAction;
    await button.setBadgeText({ text });
    await button.setBadgeBackgroundColor({ color: COLOURS[colour] });
    await button.setTitle({ title });
    if (edge === edged) return;
    await button.setIcon(edge ? { imageData: forSizes(iconWithEdge) } : { path: forSizes((size) => `/icon/${size}.png`) });
    edged = edge;
  },
};

function forSizes<T>(make: (size: number) => T): Record<string, T> {
  return Object.fromEntries(SIZES.map((size) => [size, make(size)]));
}
