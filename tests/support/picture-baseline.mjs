// The pictures that are compared: in Chromium, English and Chinese, light and dark, at one instant of one zone, which no run has to itself.
import { start } from './harness.mjs';
import { drawnBy, gridOf } from './picture-grid.mjs';
import { fill, STATE_NAMES } from './stored-states.mjs';
import { SURFACES } from './surfaces.mjs';
import { takePictures } from './take-pictures.mjs';

const NOON = Date.UTC(2026, 9, 14, 12);

/**
 * @param {{ states?: string[], surfaces?: string[], onPicture?: (name: string, grid: string, png: Buffer) => void }} part
 * @returns {Promise<{ drawnBy: object, pictures: Record<string, string> }>}
 */
export async function baselineOf({ states = STATE_NAMES, surfaces = SURFACES.map(({ name }) => name), onPicture = () => {} } = {}) {
  let drawn = null;
  const pictures = {};
  for (const state of states) {
    const h = await start('chromium', { stillAt: NOON, env: { TZ: 'Etc/UTC' } });
    try {
      await fill(h, state, { now: NOON });
      const wanted = SURFACES.filter(({ name, filled }) => surfaces.includes(name) && (state !== 'empty' || !filled));
      await takePictures(h, wanted, { languages: ['en', 'zh-CN'], schemes: ['light', 'dark'], still: true }, async ({ name, language, scheme, png, page }) => {
        drawn ??= await drawnBy(h, page);
        const key = `${state} ${name} ${language} ${scheme}`;
        pictures[key] = gridOf(png);
        onPicture(key, pictures[key], png);
      });
    } finally {
      await h.stop();
    }
  }
  return { drawnBy: drawn, pictures };
}
