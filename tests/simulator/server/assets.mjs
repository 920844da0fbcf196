import { readFile } from 'node:fs/promises';
import { LANGUAGES, wordingOf } from '../words/wording.mjs';
import { flagPicture } from './flags.mjs';

const TYPES = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };
const FOLDER = new URL('../page/', import.meta.url);

/** Scripts, styles, words and pictures; `null` for any other path. */
export async function assetFor(path) {
  const file = /^\/messaging\/v2\/([a-z-]+\.(js|css))$/.exec(path);
  if (file) {
    try {
      return { type: TYPES[file[2]], body: await readFile(new URL(file[1], FOLDER)) };
    } catch {
      return null;
    }
  }
  const words = /^\/messaging\/v2\/i18n\/([\w-]+)\.[0-9a-f]{32}\.json$/.exec(path);
  if (words && LANGUAGES.includes(words[1])) return { type: 'application/json; charset=utf-8', body: JSON.stringify(wordingOf(words[1])) };
  const country = /^\/messaging\/v2\/flags\/([a-z]{2})\.svg$/.exec(path);
  if (country) return { type: 'image/svg+xml', body: flagPicture(country[1]) };
  if (path === '/favicon.svg') return { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1" fill="#066"/></svg>' };
  return null;
}
