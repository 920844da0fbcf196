/** Top-level domains that make a bare "word.word" an address. */
const TOP_LEVEL = new Set((
  'com net org info biz shop store online site website club vip top xyz app dev io co ai tech cloud link live life help support care pro me tv cc ly gl gd ee page blog news media group global world '
  + 'gle fyi bio chat one pw cyou sbs ink email company zone today market services solutions center boutique tienda fashion house homes design studio gallery gift gifts '
  + 'cn hk tw jp kr de at ch fr it es eu uk ie nl be lu pl se no dk fi pt cz us ca mx br au nz in sg ae sa eg tr za ru to is win work buzz click fun space icu example test'
).split(' '));

/** Those that are also common words: "arrived.It was" is a missing space. */
const ALSO_WORDS = new Set('it is at be in no so to de es us me as la il al se si do am my do an info help live life care world win work news top fun space page group link test co'.split(' '));

/** Those that may follow a spelled-out dot; the rest are words too often. */
export const SPELLED_TOP_LEVEL = new Set('com net org info shop store online site club vip top xyz io co cn jp de fr it es uk eu at ch app example'.split(' '));

const AMAZON = /^(?:[a-z0-9-]{1,63}\.){0,4}amazon\.(?:com|ca|com\.mx|com\.br|co\.uk|de|fr|it|es|nl|se|pl|com\.be|com\.tr|ie|ae|sa|eg|in|sg|com\.au|co\.jp|co\.za|cn)$/;
const AMAZON_OWN = new Set(['amzn.to', 'amzn.eu', 'amzn.asia', 'amzn.com', 'a.co', 'amazon.jobs', 'aboutamazon.com', 'primevideo.com', 'marketplace.amazon', 'audible.com']);
/** Carriers and parcel trackers by the name before the top-level domain. */
const CARRIERS = new Set((
  'ups fedex usps dhl dpd gls gls-group gls-pakete gls-spain gls-italy myhermes hermesworld evri royalmail parcelforce yodel laposte chronopost colissimo mondialrelay colisprive correos seur mrw nacex '
  + 'poste brt sda kuronekoyamato sagawa-exp japanpost sf-express 17track ontrac canadapost purolator auspost postnl bpost post postnord inpost deutschepost tnt 4px yunexpress'
).split(' '));
const DIGIT_NAMES = new Set(['163', '126', '139', '189', '360', '1688', '51', '58', '99']);

export type HostKind = 'amazon' | 'carrier' | 'other';

export function hostKind(host: string): HostKind {
  const name = host.replace(/\.$/, '');
  if (AMAZON.test(name) || AMAZON_OWN.has(name)) return 'amazon';
  return CARRIERS.has(registeredName(name)) ? 'carrier' : 'other';
}

/** "tracking.dpd.co.uk" is registered as `dpd`. */
function registeredName(host: string): string {
  const labels = host.split('.').slice(0, -1);
  if (labels.length > 1 && /^(?:co|com|ne|or|org|net)$/.test(labels[labels.length - 1] as string)) labels.pop();
  return labels[labels.length - 1] ?? '';
}

/** True for "name.tld" with a known top-level domain and a name that is no number. */
export function isHost(host: string): boolean {
  const labels = host.replace(/\.$/, '').split('.');
  const last = labels[labels.length - 1] ?? '';
  const name = labels[labels.length - 2] ?? '';
  return labels.length >= 2 && TOP_LEVEL.has(last) && labels.every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label))
    && (/[a-z]/.test(name) || DIGIT_NAMES.has(name)) && !(name === 'asp' && last === 'net');
}

export function isAlsoWord(host: string): boolean {
  return ALSO_WORDS.has(host.slice(host.lastIndexOf('.') + 1));
}
