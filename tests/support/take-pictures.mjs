// Pictures of the extension's own pages: every surface, in every state, language and colour scheme that is asked for.
import { atRest, openSurface } from './surfaces.mjs';
import { sleep } from './harness.mjs';

/** In a page: nothing moves, and no caret blinks. Given as a sheet of the document, which the pages' own policy lets be. */
const motionless = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('*, *::before, *::after { animation: none !important; transition: none !important; caret-color: transparent !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
};
/** What is loaded late is there once two pictures in a row are the same; what ticks never is, where time does not stand still. */
const TRIES = 6;
async function atRestPicture(page, options) {
  let before = Buffer.from(await page.screenshot(options));
  for (let tries = 0; tries < TRIES; tries++) {
    await sleep(250);
    const now = Buffer.from(await page.screenshot(options));
    if (now.equals(before)) break;
    before = now;
  }
  return before;
}

/**
 * Enlarged text leaves that much less of a page to lay it out in, as the browser's own zoom does; a popup grows with what it shows,
 * up to 800 by 600 of the screen's pixels in both browsers.
 */
function sizeAt({ file, size }, zoom) {
  const room = file.startsWith('popup') ? { width: Math.max(size.width, 800), height: Math.max(size.height, 600) } : size;
  return { width: Math.min(size.width, Math.round(room.width / zoom)), height: Math.min(size.height, Math.round(room.height / zoom)) };
}

/**
 * Takes each surface once, in every language and scheme, and hands it on. `still`: once it has come to rest to the last dot.
 * @param {(picture: { name: string, language: string, scheme: string, png: Buffer, page: any }) => Promise<void> | void} take
 */
export async function takePictures(h, surfaces, { languages, schemes, zoom = 1, still = false }, take) {
  for (const surface of surfaces) {
    const size = { ...sizeAt(surface, zoom), deviceScaleFactor: zoom };
    for (const language of languages) {
      await h.setting('language', language);
      const page = await openSurface(h, surface, { size });
      await page.evaluate(motionless);
      for (const scheme of schemes) {
        if (h.name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
        await page.evaluate(() => { document.activeElement?.blur?.(); });
        await atRest(page);
        await sleep(80);
        const fullPage = !surface.file.startsWith('popup');
        const png = still ? await atRestPicture(page, { fullPage }) : Buffer.from(await page.screenshot({ fullPage }));
        await take({ name: surface.name, language, scheme, page, png });
      }
      await page.close();
    }
  }
}
