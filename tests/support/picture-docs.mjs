// The pictures of the two READMEs: the message list, the popup and the dashboard, as a real reading of the practice inbox fills them.
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { badgesOf, dueOf } from './overlay-reader.mjs';
import { start, sleep, until } from './harness.mjs';

/** @returns {Promise<string[]>} paths of the pictures */
export async function takeDocs(folder) {
  const taken = [];
  const h = await start('chromium', { simulator: { scenario: 'weekendBacklog', options: { opensFirst: false, responseDelay: 15, skeletonTime: 10 } } });
  const save = async (page, name) => {
    await page.bringToFront();
    await sleep(600);
    const path = join(folder, `${name}.png`);
    writeFileSync(path, await page.screenshot());
    taken.push(path);
  };
  try {
    for (const language of ['en', 'zh-CN']) {
      await h.setting('language', language);
      const suffix = language === 'en' ? '' : '.zh-CN';
      const page = await h.site('/messaging/inbox?fi=responseNeeded', { size: { width: 1200, height: 720 } });
      await until('pills', async () => (await badgesOf(page)).filter(dueOf).length >= 8, { within: 30_000 });
      await save(page, `inbox${suffix}`);
      const popup = await h.open('popup.html', { width: 400, height: 580 });
      await until('the queue', () => popup.$('.rows'));
      await save(popup, `popup${suffix}`);
      await popup.close();
      await page.close();
    }
    return taken;
  } finally {
    await h.stop();
  }
}
