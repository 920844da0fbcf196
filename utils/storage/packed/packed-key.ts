/**
 * Ids as they stand in the database. A key is stored with two bytes a character, in every entry of every index: a UUID takes 72 bytes.
 * Packed it is nine characters of 15 bits each, all at or above U+1000 and below the surrogates, which no id of ours begins with otherwise.
 */
const BASE = 0x1000;
const BITS = 15;
const MOST = 0x7fff;

/** Every packed id is at or above this, every id as it was stored before is below. */
export const FIRST_PACKED = String.fromCharCode(BASE);

/** A case's UUID or a keyed fingerprint, perhaps of a row without an id; after `#` or `|` what else the id tells, but nothing that looks packed. */
const ID = /^(row:)?(?:([\da-f]{8})-([\da-f]{4})-([\da-f]{4})-([\da-f]{4})-([\da-f]{12})|([\da-f]{32}))(?![^#|]|[^]*[#|][\u1000-\u8fff])/;
const UUID = 1;
const ROW = 2;

/** `id` as it is stored; another text than an id of ours stays as it is. `unpackKey` gives it back. */
export function packKey(id: string): string {
  const match = ID.exec(id);
  if (!match) return id;
  const hex = match[7] ?? match.slice(2, 7).join('');
  const kind = (match[7] === undefined ? UUID : 0) + (match[1] === undefined ? 0 : ROW);
  let packed = String.fromCharCode(BASE + kind * 0x100 + Number.parseInt(hex.slice(0, 2), 16));
  let bits = 0;
  let held = 0;
  for (let at = 2; at < hex.length; at++) {
    bits = bits * 16 + Number.parseInt(hex[at]!, 16);
    held += 4;
    if (held < BITS) continue;
    held -= BITS;
    packed += String.fromCharCode(BASE + Math.floor(bits / 2 ** held));
    bits %= 2 ** held;
  }
  return packed + id.slice(match[0].length).replace(NUMBER, (_, sign: string, digits: string) => sign + packNumber(Number(digits)));
}

/** The id that `packKey` has packed. */
export function unpackKey(packed: string): string {
  const first = packed.charCodeAt(0) - BASE;
  if (!(first >= 0 && first < 0x400)) return packed;
  let hex = (first % 0x100).toString(16).padStart(2, '0');
  let bits = 0;
  let held = 0;
  for (let at = 1; at <= 8; at++) {
    bits = bits * (MOST + 1) + (packed.charCodeAt(at) - BASE);
    held += BITS;
    while (held >= 4) {
      held -= 4;
      hex += Math.floor(bits / 2 ** held).toString(16);
      bits %= 2 ** held;
    }
  }
  const kind = first >> 8;
  const whole = kind & UUID ? asUuid(hex) : hex;
  return (kind & ROW ? 'row:' : '') + whole + packed.slice(9).replace(PACKED_NUMBER, (_, sign: string, digits: string) => sign + unpackNumber(digits));
}

export function asUuid(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

// Instants and levels in ids; of fewer digits nothing would be saved, and of more a number would not hold them.
const NUMBER = /([#|])([1-9]\d{3,14})(?![^#|])/g;
const PACKED_NUMBER = /([#|])([\u1000-\u8fff]+)/g;

function packNumber(value: number): string {
  return value > MOST ? packNumber(Math.floor(value / (MOST + 1))) + packNumber(value % (MOST + 1)) : String.fromCharCode(BASE + value);
}

function unpackNumber(packed: string): number {
  return [...packed].reduce((value, digit) => value * (MOST + 1) + (digit.charCodeAt(0) - BASE), 0);
}
