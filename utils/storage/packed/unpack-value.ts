import { SHAPES, WORDS } from './known-shapes';
import { asUuid } from './packed-key';
import { DIGITS, EARLIER, FALSE, FLOAT, HEX, isInstant, KNOWN, LATER, LIST, LISTS, NARROW, NEGATIVE, NULL, OBJECT, PARTS, Places, PLACES, POSITIVE, SHAPE, SMALL, TRUE, UNDEFINED, UUID, WIDE, WORD } from './value-codes';

/** @throws RangeError where the text is not one that `packValue` has made */
export function unpackValue(text: string, seeds: readonly (string | number)[] = []): unknown {
  return new Reader(text, seeds).whole();
}

const damaged = (): RangeError => new RangeError('a packed row is damaged');

class Reader {
  private at = 0;
  private readonly known: Places;

  constructor(private readonly text: string, seeds: readonly (string | number)[]) {
    this.known = new Places(seeds);
  }

  whole(): unknown {
    const value = this.value();
    if (this.at !== this.text.length) throw damaged();
    return value;
  }

  private value(): unknown {
    const code = this.byte();
    if (code < SMALL) return code;
    if (code >= PLACES) return this.again(this.known.values[code - PLACES]);
    if (code >= SHAPE) return this.object(SHAPES[(code - SHAPE) >> 1], (code - SHAPE) % 2 === 1 ? this.count() : 0);
    if (code >= LISTS) return this.list(code - LISTS);
    switch (code) {
      case NULL:
        return null;
      case TRUE:
        return true;
      case FALSE:
        return false;
      case UNDEFINED:
        return undefined;
      case LIST:
        return this.list(this.count());
      case OBJECT:
        return this.unknownObject(this.limited(this.count()));
      case WORD:
        return this.again(WORDS[this.byte()]);
      case KNOWN:
        return this.again(this.known.values[this.count()]);
      default:
        return this.added(this.scalar(code));
    }
  }

  private scalar(code: number): string | number {
    switch (code) {
      case POSITIVE:
        return this.count();
      case NEGATIVE:
        return -this.count();
      case LATER:
        return this.known.instant + this.count();
      case EARLIER:
        return this.known.instant - this.count();
      case FLOAT:
        return new Float64Array(Uint8Array.from({ length: 8 }, () => this.byte()).buffer)[0]!;
      case NARROW:
        return this.narrow(this.count());
      case WIDE:
        return Array.from({ length: this.limited(this.count()) }, () => String.fromCharCode(this.byte() * 256 + this.byte())).join('');
      case UUID:
        return asUuid(this.hex(16));
      case HEX:
        return this.hex(this.count());
      case DIGITS:
        return this.digits(this.count());
      case PARTS:
        return Array.from({ length: this.limited(this.count()) }, () => String(this.value())).join('|');
      default:
        throw damaged();
    }
  }

  private list(length: number): unknown[] {
    const items: unknown[] = [];
    for (let left = this.limited(length); left > 0; left--) items.push(this.value());
    return items;
  }

  private object(names: readonly string[] | undefined, missing: number): Record<string, unknown> {
    if (!names) throw damaged();
    const object: Record<string, unknown> = {};
    let mask = missing;
    for (const name of names) {
      // Not by bits: a shape may have more than 32.
      if (mask % 2 === 0) object[name] = this.value();
      mask = Math.floor(mask / 2);
    }
    return object;
  }

  private unknownObject(fields: number): Record<string, unknown> {
    const names = Array.from({ length: fields }, () => String(this.value()));
    return Object.fromEntries(names.map((name) => [name, this.value()]));
  }

  private again(value: string | number | undefined): string | number {
    if (value === undefined) throw damaged();
    if (typeof value === 'number' && isInstant(value)) this.known.instant = value;
    return value;
  }

  private added<T extends string | number>(value: T): T {
    this.known.add(value);
    return value;
  }

  private narrow(length: number): string {
    const text = this.text.slice(this.at, this.at + this.limited(length));
    this.at += length;
    return text;
  }

  private hex(bytes: number): string {
    let hex = '';
    for (let left = this.limited(bytes); left > 0; left--) hex += this.byte().toString(16).padStart(2, '0');
    return hex;
  }

  private digits(length: number): string {
    let digits = '';
    while (digits.length < length) digits += String((this.byte() << 16) + (this.byte() << 8) + this.byte()).padStart(Math.min(7, length - digits.length), '0');
    return digits;
  }

  private count(): number {
    let count = 0;
    for (let unit = 1; unit < 2 ** 53; unit *= 128) {
      const byte = this.byte();
      count += (byte % 128) * unit;
      if (byte < 128) return count;
    }
    throw damaged();
  }

  private byte(): number {
    if (this.at >= this.text.length) throw damaged();
    return this.text.charCodeAt(this.at++);
  }

  /** No more items can follow than there are bytes. */
  private limited(length: number): number {
    if (length > this.text.length - this.at) throw damaged();
    return length;
  }
}
