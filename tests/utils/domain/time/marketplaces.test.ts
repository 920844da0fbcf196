import { describe, expect, it } from 'vitest';
import { MARKETPLACES, SELLER_CENTRAL_HOSTS, marketplaceById, marketplacesOnHost, timeZoneOf } from '@/utils/domain/time/marketplaces';

// seller-central-page.md §7, each line: country, id, hosts.
const FACTS = `
US ATVPDKIKX0DER sellercentral.amazon.com
CA A2EUQ1WTGCTBG2 sellercentral.amazon.ca sellercentral.amazon.com
MX A1AM78C64UM0Y8 sellercentral.amazon.com.mx sellercentral.amazon.com
BR A2Q3Y263D00KWC sellercentral.amazon.com.br
GB A1F83G8C2ARO7P sellercentral.amazon.co.uk sellercentral-europe.amazon.com
DE A1PA6795UKMFR9 sellercentral.amazon.de sellercentral-europe.amazon.com
FR A13V1IB3VIYZZH sellercentral.amazon.fr sellercentral-europe.amazon.com
IT APJ6JRA9NG5V4 sellercentral.amazon.it sellercentral-europe.amazon.com
ES A1RKKUPIHCS9HS sellercentral.amazon.es sellercentral-europe.amazon.com
NL A1805IZSGTT6HS sellercentral.amazon.nl sellercentral-europe.amazon.com
SE A2NODRKZP88ZB9 sellercentral.amazon.se sellercentral-europe.amazon.com
PL A1C3SOZRARQ6R3 sellercentral.amazon.pl sellercentral-europe.amazon.com
BE AMEN7PMS3EDWL sellercentral.amazon.com.be sellercentral-europe.amazon.com
IE A28R8C7NBKEWEA sellercentral.amazon.ie sellercentral-europe.amazon.com
TR A33AVAJ2PDY3EV sellercentral.amazon.com.tr
AE A2VIGQ35RCS4UG sellercentral.amazon.ae
SA A17E79C6D8DWNP sellercentral.amazon.sa
EG ARBP9OOSHTCHU sellercentral.amazon.eg
ZA AE08WJ6YKNBMC sellercentral.amazon.co.za
IN A21TJRUUN4KGV sellercentral.amazon.in
SG A19VAU5U5O7RUS sellercentral.amazon.sg
AU A39IBJ37TRP1C6 sellercentral.amazon.com.au
JP A1VC38T7YXB528 sellercentral.amazon.co.jp sellercentral-japan.amazon.com`.trim().split('\n').map((line) => line.split(' '));

describe('marketplaces', () => {
  it('are those of the facts, each with its id and hosts', () => {
    expect(MARKETPLACES.map(({ country }) => country).sort()).toEqual(FACTS.map(([country]) => country).sort());
    for (const [country, id, ...hosts] of FACTS) {
      expect(marketplaceById(id!)).toMatchObject({ country });
      expect(marketplaceById(id!)?.hosts).toEqual(expect.arrayContaining(hosts));
    }
    expect(SELLER_CENTRAL_HOSTS).toHaveLength(new Set(FACTS.flatMap(([, , ...hosts]) => hosts)).size);
  });

  it('have a zone, a currency and languages that the browser knows', () => {
    for (const { timeZone, currency, languages, country } of MARKETPLACES) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
      expect(Intl.supportedValuesOf('currency')).toContain(currency);
      for (const language of languages) expect(Intl.DateTimeFormat.supportedLocalesOf(`${language}-${country}`)).toHaveLength(1);
    }
  });

  it('never heard of ("Non-Amazon DE") are none, and keep the zone of where they were met', () => {
    expect(marketplaceById('A38D8NSA03LJTC')).toBeUndefined();
    expect(timeZoneOf('A38D8NSA03LJTC', 'Europe/Berlin')).toBe('Europe/Berlin');
  });

  it('of one host begin with the host’s own', () => {
    expect(marketplacesOnHost('sellercentral.amazon.com').map(({ country }) => country)).toEqual(['US', 'CA', 'MX']);
    expect(marketplacesOnHost('sellercentral.amazon.de').map(({ country }) => country)).toEqual(['DE']);
    expect(marketplacesOnHost('sellercentral.amazon.com.invalid')).toEqual([]);
  });
});
