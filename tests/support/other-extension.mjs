// Another extension in the same browser, as hostile as it can be without a permission: it sends ours every message there is.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns its folder; `remove` takes it away. Its page is `other.html`, with `browser`'s and `chrome`'s own API in it. */
export function makeOtherExtension(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'replyclock-other-'));
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3, name: 'Another extension', version: '1',
    // Where its page stands must be known: a key in Chromium's manifest would fix it too, this needs none.
    content_scripts: [{ matches: ['https://sellercentral.amazon.com/messaging/*'], js: ['hostile.js'], run_at: 'document_start' }],
    ...(browser === 'firefox' && { browser_specific_settings: { gecko: { id: 'another@replyclock.invalid' } } }),
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  // Asked from the page by an event, since the two share a document only.
  writeFileSync(join(folder, 'hostile.js'), `
    const api = globalThis.browser ?? globalThis.chrome;
    document.addEventListener('hostile:send', async (event) => {
      const { id, types } = JSON.parse(event.detail);
      const answers = [];
      for (const type of types) {
        try {
          const answer = await api.runtime.sendMessage(id, { id: 1, type, data: undefined, timestamp: 1 });
          answers.push(answer === undefined || answer === null ? 'nothing' : JSON.stringify(answer));
        } catch (error) { answers.push('refused'); }
      }
      document.dispatchEvent(new CustomEvent('hostile:answers', { detail: JSON.stringify(answers) }));
    });
    document.documentElement.setAttribute('data-hostile', 'ready');
  `);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
