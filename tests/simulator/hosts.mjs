import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Marketplaces and hosts, read out of the product's own table so that the two cannot differ. Node runs this file without a
 * build, hence a regular expression over the table's lines instead of an import; a line that it misses is an error.
 */
const TABLE = fileURLToPath(new URL('../../utils/domain/time/marketplaces.ts', import.meta.url));
const ENTRY = /^ {2}'(\w+) (\w+) ([\w/]+) (\w+) [a-z,]+ ([\w.,-]+)',$/gm;

function readTable() {
  const lines = /^const LINES = \[\n([^\]]*)^\];/m.exec(readFileSync(TABLE, 'utf8'))?.[1] ?? '';
  const entries = [...lines.matchAll(ENTRY)].map(([, id, country, timeZone, currency, hosts]) => ({
    id,
    country,
    timeZone,
    currency,
    hosts: hosts.split(',').map((host) => `sellercentral${host}`),
  }));
  const announced = lines.split('\n').length - 1;
  if (entries.length === 0 || entries.length !== announced) {
    throw new Error(`${TABLE}: ${announced} marketplaces announced, ${entries.length} read; tests/simulator/hosts.mjs must be taught its new form`);
  }
  return entries;
}

export const MARKETPLACES = readTable();
export const HOSTS = [...new Set(MARKETPLACES.flatMap((marketplace) => marketplace.hosts))].sort((a, b) => (a < b ? -1 : 1));

/** @param {string} id */
export function marketplace(id) {
  const found = MARKETPLACES.find((one) => one.id === id);
  if (!found) throw new Error(`no marketplace ${id} in ${TABLE}`);
  return found;
}

/** "amazon.de" of a marketplace: its shop's domain. */
export function shopDomain(id) {
  return marketplace(id).hosts[0].replace(/^sellercentral(-\w+)?\./, '');
}

/** "Germany", "德国", …: a country in the interface's language, as the page prints it. */
export function countryName(country, language) {
  return new Intl.DisplayNames([language], { type: 'region' }).of(country);
}
