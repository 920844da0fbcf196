// Pictures of the extension's own pages: every surface, in every state, language and colour scheme that is asked for.
import { atRest, openSurface } from './surfaces.mjs';
import { sleep } from './harness.mjs';

/**
 * Takes each surface once, in every language and scheme, and hands it on.
 * @param {(picture: { name: string, language: string, scheme: string, png: Buffer, page: any }) => Promise<void> | void} take
 */
export async function takePictures(h, surfaces, { languages, schemes, zoom = 1 }, take) {
  for (const surface of surfaces) {
    // Enlarged text leaves that much less of the page to lay it out in, as the browser's own zoom does.
    const size = { width: Math.round(surface.size.width / zoom), height: Math.round(surface.size.height / zoom), deviceScaleFactor: zoom };
    for (const language of languages) {
      await h.setting('language', language);
      const page = await openSurface(h, surface, { size });
      for (const scheme of schemes) {
        if (h.name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, { name: 'prefers-reduced-motion', value: 'reduce' }]);
        await page.evaluate(() => { document.activeElement?.blur?.(); });
        await atRest(page);
        await sleep(80);
        const fullPage = !surface.file.startsWith('popup');
        await take({ name: surface.name, language, scheme, page, png: Buffer.from(await page.screenshot({ fullPage })) });
      }
      await page.close();
    }
  }
}
