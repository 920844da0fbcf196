import { readFile } from 'node:fs/promises';
import { LANGUAGES, wordingOf } from '../words/wording.mjs';

const TYPES = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' };
const FOLDER = new URL('../page/', import.meta.url);

/** Three bands in colours derived from the country's letters: enough to tell flags apart, and no real flag. */
function flag(country) {
  const hue = (i) => (country.charCodeAt(i % 2) * 47 + i * 97) % 360;
  const band = (i) => `<rect x="${i * 10}" width="10" height="20" fill="hsl(${hue(i)} 45% ${[42, 88, 50][i]}%)"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 20">${[0, 1, 2].map(band).join('')}</svg>`;
}

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
  if (country) return { type: 'image/svg+xml', body: flag(country[1]) };
  if (path === '/favicon.svg') return { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1" fill="#066"/></svg>' };
  return null;
}
