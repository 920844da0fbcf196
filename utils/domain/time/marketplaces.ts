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

// Source: seller-central-page.md §7. Match patterns cannot hold a `*` in the top-level domain, hence the explicit list. A line holds id, country,
// zone, currency, languages and what stands behind "sellercentral" in its hosts: as objects it would be twice as long on every message page.
const LINES = [
  'ATVPDKIKX0DER US America/Los_Angeles USD en,es .amazon.com',
  'A2EUQ1WTGCTBG2 CA America/Los_Angeles CAD en,fr .amazon.ca,.amazon.com',
  'A1AM78C64UM0Y8 MX America/Mexico_City MXN es .amazon.com.mx,.amazon.com',
  'A2Q3Y263D00KWC BR America/Sao_Paulo BRL pt .amazon.com.br',
  'A1F83G8C2ARO7P GB Europe/London GBP en .amazon.co.uk,-europe.amazon.com',
  'A1PA6795UKMFR9 DE Europe/Berlin EUR de .amazon.de,-europe.amazon.com',
  'A13V1IB3VIYZZH FR Europe/Paris EUR fr .amazon.fr,-europe.amazon.com',
  'APJ6JRA9NG5V4 IT Europe/Rome EUR it .amazon.it,-europe.amazon.com',
  'A1RKKUPIHCS9HS ES Europe/Madrid EUR es .amazon.es,-europe.amazon.com',
  'A1805IZSGTT6HS NL Europe/Amsterdam EUR nl .amazon.nl,-europe.amazon.com',
  'A2NODRKZP88ZB9 SE Europe/Stockholm SEK sv .amazon.se,-europe.amazon.com',
  'A1C3SOZRARQ6R3 PL Europe/Warsaw PLN pl .amazon.pl,-europe.amazon.com',
  'AMEN7PMS3EDWL BE Europe/Brussels EUR fr,nl .amazon.com.be,-europe.amazon.com',
  'A28R8C7NBKEWEA IE Europe/Dublin EUR en .amazon.ie,-europe.amazon.com',
  'A33AVAJ2PDY3EV TR Europe/Istanbul TRY tr .amazon.com.tr,-europe.amazon.com',
  'A2VIGQ35RCS4UG AE Asia/Dubai AED ar,en .amazon.ae,-europe.amazon.com',
  'A17E79C6D8DWNP SA Asia/Riyadh SAR ar,en .amazon.sa,-europe.amazon.com',
  'ARBP9OOSHTCHU EG Africa/Cairo EGP ar,en .amazon.eg,-europe.amazon.com',
  'AE08WJ6YKNBMC ZA Africa/Johannesburg ZAR en .amazon.co.za,-europe.amazon.com',
  'A21TJRUUN4KGV IN Asia/Kolkata INR en,hi,ta .amazon.in,-europe.amazon.com',
  'A19VAU5U5O7RUS SG Asia/Singapore SGD en .amazon.sg',
  'A39IBJ37TRP1C6 AU Australia/Sydney AUD en .amazon.com.au',
  'A1VC38T7YXB528 JP Asia/Tokyo JPY ja .amazon.co.jp,-japan.amazon.com',
];

// Marked as free of effects, so that the script in the page's world, which needs the hosts for its manifest entry only, ships without the table.
export const MARKETPLACES: readonly Marketplace[] = /* @__PURE__ */ (() =>
  LINES.map((line) => {
    const [id = '', country = '', timeZone = '', currency = '', languages = '', hosts = ''] = line.split(' ');
    return { id, country, timeZone, currency, languages: languages.split(','), hosts: hosts.split(',').map((host) => `sellercentral${host}`) };
  }))();

/** Every host of Seller Central that the product reads, each once. */
export const SELLER_CENTRAL_HOSTS: readonly string[] = /* @__PURE__ */ (() =>
  [...new Set(MARKETPLACES.flatMap((m) => m.hosts))].sort())();

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

