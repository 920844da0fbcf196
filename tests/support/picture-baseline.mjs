// The pictures that CI compares: a handful of surfaces in Chromium, English and Chinese, light and dark.
import { start } from './harness.mjs';
import { drawnBy, gridOf } from './picture-grid.mjs';
import { fill } from './stored-states.mjs';
import { SURFACES } from './surfaces.mjs';
import { takePictures } from './take-pictures.mjs';

const COMPARED = ['popup-queue', 'popup-rates', 'welcome'];

/** @returns {Promise<{ drawnBy: object, pictures: Record<string, string> }>} */
export async function baselineOf() {
  const h = await start('chromium');
  try {
    await fill(h, 'normal');
    let drawn = null;
    const pictures = {};
    await takePictures(h, SURFACES.filter(({ name }) => COMPARED.includes(name)), { languages: ['en', 'zh-CN'], schemes: ['light', 'dark'] }, async ({ name, language, scheme, png, page }) => {
      drawn ??= await drawnBy(h, page);
      pictures[`${name} ${language} ${scheme}`] = gridOf(png);
    });
    return { drawnBy: drawn, pictures };
  } finally {
    await h.stop();
  }
}
