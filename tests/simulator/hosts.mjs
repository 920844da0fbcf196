import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Marketplaces and hosts, read out of the product's own table so that the two cannot differ. Node runs this file without a
 * build, hence a regular expression over the one-line entries instead of an import; an entry that it misses is an error.
 */
const TABLE = fileURLToPath(new URL('../../utils/domain/time/marketplaces.ts', import.meta.url));
const ENTRY = /\{ id: '(\w+)', country: '(\w+)', timeZone: '([\w/]+)', currency: '(\w+)', languages: \[[^\]]+\], hosts: \[([^\]]+)\] \}/g;

function readTable() {
  const source = readFileSync(TABLE, 'utf8');
  const entries = [...source.matchAll(ENTRY)].map(([, id, country, timeZone, currency, hosts]) => ({
    id,
    country,
    timeZone,
    currency,
    hosts: [...hosts.matchAll(/'([^']+)'/g)].map((match) => match[1]),
  }));
  const announced = [...source.matchAll(/^\s*\{ id: /gm)].length;
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
