/** A marketplace as far as reading its messages needs it. Zones, currencies and languages: general knowledge, India's zone seen live. */
export interface Marketplace {
  id: string;
  country: string;
  timeZone: string;
  currency: string;
  /** Languages of its shop, the usual one first, without the region, which is its country. */
  languages: readonly string[];
  /** Hosts of Seller Central on which an agent of this marketplace works. */
  hosts: readonly string[];
}

// Source: seller-central-page.md §7. Match patterns cannot hold a `*` in the top-level domain, hence the explicit list.
export const MARKETPLACES: readonly Marketplace[] = [
  { id: 'ATVPDKIKX0DER', country: 'US', timeZone: 'America/Los_Angeles', currency: 'USD', languages: ['en', 'es'], hosts: ['sellercentral.amazon.com'] },
  { id: 'A2EUQ1WTGCTBG2', country: 'CA', timeZone: 'America/Los_Angeles', currency: 'CAD', languages: ['en', 'fr'], hosts: ['sellercentral.amazon.ca', 'sellercentral.amazon.com'] },
  { id: 'A1AM78C64UM0Y8', country: 'MX', timeZone: 'America/Mexico_City', currency: 'MXN', languages: ['es'], hosts: ['sellercentral.amazon.com.mx', 'sellercentral.amazon.com'] },
  { id: 'A2Q3Y263D00KWC', country: 'BR', timeZone: 'America/Sao_Paulo', currency: 'BRL', languages: ['pt'], hosts: ['sellercentral.amazon.com.br'] },
  { id: 'A1F83G8C2ARO7P', country: 'GB', timeZone: 'Europe/London', currency: 'GBP', languages: ['en'], hosts: ['sellercentral.amazon.co.uk', 'sellercentral-europe.amazon.com'] },
  { id: 'A1PA6795UKMFR9', country: 'DE', timeZone: 'Europe/Berlin', currency: 'EUR', languages: ['de'], hosts: ['sellercentral.amazon.de', 'sellercentral-europe.amazon.com'] },
  { id: 'A13V1IB3VIYZZH', country: 'FR', timeZone: 'Europe/Paris', currency: 'EUR', languages: ['fr'], hosts: ['sellercentral.amazon.fr', 'sellercentral-europe.amazon.com'] },
  { id: 'APJ6JRA9NG5V4', country: 'IT', timeZone: 'Europe/Rome', currency: 'EUR', languages: ['it'], hosts: ['sellercentral.amazon.it', 'sellercentral-europe.amazon.com'] },
  { id: 'A1RKKUPIHCS9HS', country: 'ES', timeZone: 'Europe/Madrid', currency: 'EUR', languages: ['es'], hosts: ['sellercentral.amazon.es', 'sellercentral-europe.amazon.com'] },
  { id: 'A1805IZSGTT6HS', country: 'NL', timeZone: 'Europe/Amsterdam', currency: 'EUR', languages: ['nl'], hosts: ['sellercentral.amazon.nl', 'sellercentral-europe.amazon.com'] },
  { id: 'A2NODRKZP88ZB9', country: 'SE', timeZone: 'Europe/Stockholm', currency: 'SEK', languages: ['sv'], hosts: ['sellercentral.amazon.se', 'sellercentral-europe.amazon.com'] },
  { id: 'A1C3SOZRARQ6R3', country: 'PL', timeZone: 'Europe/Warsaw', currency: 'PLN', languages: ['pl'], hosts: ['sellercentral.amazon.pl', 'sellercentral-europe.amazon.com'] },
  { id: 'AMEN7PMS3EDWL', country: 'BE', timeZone: 'Europe/Brussels', currency: 'EUR', languages: ['fr', 'nl'], hosts: ['sellercentral.amazon.com.be', 'sellercentral-europe.amazon.com'] },
  { id: 'A28R8C7NBKEWEA', country: 'IE', timeZone: 'Europe/Dublin', currency: 'EUR', languages: ['en'], hosts: ['sellercentral.amazon.ie', 'sellercentral-europe.amazon.com'] },
  { id: 'A33AVAJ2PDY3EV', country: 'TR', timeZone: 'Europe/Istanbul', currency: 'TRY', languages: ['tr'], hosts: ['sellercentral.amazon.com.tr', 'sellercentral-europe.amazon.com'] },
  { id: 'A2VIGQ35RCS4UG', country: 'AE', timeZone: 'Asia/Dubai', currency: 'AED', languages: ['ar', 'en'], hosts: ['sellercentral.amazon.ae', 'sellercentral-europe.amazon.com'] },
  { id: 'A17E79C6D8DWNP', country: 'SA', timeZone: 'Asia/Riyadh', currency: 'SAR', languages: ['ar', 'en'], hosts: ['sellercentral.amazon.sa', 'sellercentral-europe.amazon.com'] },
  { id: 'ARBP9OOSHTCHU', country: 'EG', timeZone: 'Africa/Cairo', currency: 'EGP', languages: ['ar', 'en'], hosts: ['sellercentral.amazon.eg', 'sellercentral-europe.amazon.com'] },
  { id: 'AE08WJ6YKNBMC', country: 'ZA', timeZone: 'Africa/Johannesburg', currency: 'ZAR', languages: ['en'], hosts: ['sellercentral.amazon.co.za', 'sellercentral-europe.amazon.com'] },
  { id: 'A21TJRUUN4KGV', country: 'IN', timeZone: 'Asia/Kolkata', currency: 'INR', languages: ['en', 'hi', 'ta'], hosts: ['sellercentral.amazon.in', 'sellercentral-europe.amazon.com'] },
  { id: 'A19VAU5U5O7RUS', country: 'SG', timeZone: 'Asia/Singapore', currency: 'SGD', languages: ['en'], hosts: ['sellercentral.amazon.sg'] },
  { id: 'A39IBJ37TRP1C6', country: 'AU', timeZone: 'Australia/Sydney', currency: 'AUD', languages: ['en'], hosts: ['sellercentral.amazon.com.au'] },
  { id: 'A1VC38T7YXB528', country: 'JP', timeZone: 'Asia/Tokyo', currency: 'JPY', languages: ['ja'], hosts: ['sellercentral.amazon.co.jp', 'sellercentral-japan.amazon.com'] },
];

/** Every host of Seller Central that the product reads, each once. */
export const SELLER_CENTRAL_HOSTS: readonly string[] = /* @__PURE__ */ (() =>
  [...new Set(MARKETPLACES.flatMap((m) => m.hosts))].sort())();

// Marked as free of effects, so that the script in the page's world, which needs the hosts for its manifest entry only, ships without the table.
const byId = /* @__PURE__ */ (() => new Map(MARKETPLACES.map((m) => [m.id, m])))();

/** The marketplace with this id, or `undefined` for one never heard of ("Non-Amazon XX" among them). */
export function marketplaceById(id: string): Marketplace | undefined {
  return byId.get(id);
}

/** Marketplaces whose agents work on this host, the host's own first; empty for a host that is not Seller Central's. */
export function marketplacesOnHost(host: string): readonly Marketplace[] {
  return MARKETPLACES.filter((m) => m.hosts.includes(host)).sort(
    (a, b) => a.hosts.indexOf(host) - b.hosts.indexOf(host),
  );
}

/** The zone in which a marketplace's days are printed; `fallback` where the marketplace is unknown. */
export function timeZoneOf(marketplaceId: string | undefined, fallback: string): string {
  return (marketplaceId && byId.get(marketplaceId)?.timeZone) || fallback;
}

