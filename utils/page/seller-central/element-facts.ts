import { MARKETPLACES } from '@/utils/domain/time/marketplaces';
import type { FlatTree, Spot } from './flat-tree';
import { within } from './flat-tree';
import { IDS, MARKS } from './landmarks';
import { remember } from './remember';

/** What the attributes of a row and of everything in it say: ids and the country of its flag. */
export interface ElementFacts {
  caseIds: Set<string>;
  orderIds: Set<string>;
  asins: Set<string>;
  marketplaceIds: Set<string>;
  /** Texts of `title`, `aria-label` and the like: may hold the whole subject. */
  titles: string[];
  images: number;
}

const TEXTS = new Set(['title', 'aria-label', 'alt', 'aria-description', 'data-title', 'data-tooltip']);
/** Long or meaningless, and many: never looked into. */
const SKIPPED = new Set(['style', 'd', 'viewbox', 'onclick', 'tabindex', 'role']);
const PICTURES = new Set(['img', 'svg', 'use', 'image', 'picture', 'i', 'kat-icon', 'kat-flag']);

const byCountry = new Map(MARKETPLACES.map((marketplace) => [marketplace.country, marketplace.id]));
const known = new Set(MARKETPLACES.map((marketplace) => marketplace.id));
byCountry.set('UK', byCountry.get('GB') ?? '');

/** Reads the attributes of a spot and of all in it. */
export function factsOf(spot: Spot, tree: FlatTree, language: string | null): ElementFacts {
  const facts: ElementFacts = { caseIds: new Set(), orderIds: new Set(), asins: new Set(), marketplaceIds: new Set(), titles: [], images: 0 };
  for (const inner of within(spot, tree)) readAttributes(inner, facts, language);
  return facts;
}

/** Adds what one element's own attributes say. */
export function readAttributes({ element, tag }: Spot, facts: ElementFacts, language: string | null): void {
  const picture = PICTURES.has(tag);
  if (picture && tag !== 'i' && tag !== 'use') facts.images += 1;
  if (!element.hasAttributes()) return;
  for (const name of element.getAttributeNames()) {
    if (SKIPPED.has(name)) continue;
    const value = element.getAttribute(name);
    if (!value) continue;
    if (TEXTS.has(name)) facts.titles.push(value);
    if (value.length >= 36 && value.includes('-')) for (const id of value.match(IDS.uuid) ?? []) facts.caseIds.add(id.toLowerCase());
    if (value.length >= 10) readIds(value, facts);
    if (picture || value.includes('flag')) readCountry(name, value, facts, language);
    else if (value.length === 2 && /country|marketplace/i.test(name) && /^[A-Za-z]{2}$/.test(value)) addCountry(value, facts);
  }
}

export function readIds(value: string, facts: Pick<ElementFacts, 'orderIds' | 'asins' | 'marketplaceIds'>): void {
  if (!/\d/.test(value)) return;
  for (const id of value.match(IDS.order) ?? []) facts.orderIds.add(id);
  for (const id of value.match(IDS.asin) ?? []) facts.asins.add(id);
  const product = IDS.productLink.exec(value)?.[1];
  if (product) facts.asins.add(product);
  for (const id of value.match(IDS.marketplace) ?? []) if (known.has(id)) facts.marketplaceIds.add(id);
}

function readCountry(name: string, value: string, facts: ElementFacts, language: string | null): void {
  const code = MARKS.flagCode.exec(value)?.[1];
  if (code) addCountry(code, facts);
  else if (name === 'alt' || TEXTS.has(name)) addCountry(value.trim().length === 2 ? value.trim() : (countryNamed(value, language) ?? ''), facts);
}

function addCountry(code: string, facts: ElementFacts): void {
  const id = byCountry.get(code.toUpperCase());
  if (id) facts.marketplaceIds.add(id);
}

/** The marketplace of a text that is a flag ("🇩🇪") or a country's name in the page's language or English; else `null`. */
export function marketplaceNamed(text: string, language: string | null): string | null {
  return marketplaceIn(language)(text);
}

const marketplaceIn = remember((language: string | null) => remember((text: string) => findMarketplace(text, language)));

function findMarketplace(text: string, language: string | null): string | null {
  const flag = /^[\u{1F1E6}-\u{1F1FF}]{2}$/u.test(text) ? [...text].map((char) => String.fromCharCode((char.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join('') : null;
  return byCountry.get(flag ?? countryNamed(text, language) ?? '') ?? null;
}

function countryNamed(text: string, language: string | null): string | undefined {
  const plain = text.trim().toLowerCase().replace(/^flag (?:of )?| flag$/g, '');
  return namesIn(language ?? 'en').get(plain) ?? namesIn('en').get(plain);
}

const namesIn = remember((language: string) => {
  const found = new Map<string, string>();
  try {
    const display = new Intl.DisplayNames([language.replace('_', '-')], { type: 'region' });
    for (const { country } of MARKETPLACES) found.set((display.of(country) ?? country).toLowerCase(), country);
  } catch {
    // a language tag that is none: English will do
  }
  if (/^en/i.test(language)) for (const [name, country] of ENGLISH) found.set(name, country);
  return found;
});

/** What Amazon calls some of its marketplaces otherwise than CLDR does. */
const ENGLISH: readonly (readonly [string, string])[] = [
  ['uk', 'GB'], ['u.k.', 'GB'], ['great britain', 'GB'], ['usa', 'US'], ['u.s.', 'US'], ['turkey', 'TR'], ['türkiye', 'TR'], ['uae', 'AE'], ['u.a.e.', 'AE'],
];
