import { SHAPES, WORDS } from './known-shapes';
import { DIGITS, EARLIER, FALSE, FLOAT, HEX, isInstant, KNOWN, LATER, LIST, LISTS, NARROW, NEAR, NEGATIVE, NULL, OBJECT, PARTS, Places, PLACES, POSITIVE, SHAPE, SMALL, TRUE, UNDEFINED, UUID, WIDE, WORD } from './value-codes';

const IS_UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/;
const IS_HEX = /^(?:[\da-f]{2}){4,64}$/;
const IS_DIGITS = /^\d{7,60}$/;
const IS_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
const IS_NARROW = /^[\0-\xff]*$/;

const wordPlaces = /* @__PURE__ */ new Map(WORDS.map((word, place) => [word, place]));

/** @param seeds values that stand beside the text, and must be given again to read it */
export function packValue(value: unknown, seeds: readonly (string | number)[] = []): string {
  const writer = new Writer(seeds);
  writer.value(value);
  return writer.text();
}

class Writer {
  private readonly out: number[] = [];
  private readonly known: Places;

  constructor(seeds: readonly (string | number)[]) {
    this.known = new Places(seeds);
  }

  text(): string {
    let text = '';
    for (let from = 0; from < this.out.length; from += 8_192) text += String.fromCharCode(...this.out.slice(from, from + 8_192));
    return text;
  }

  value(value: unknown): void {
    if (typeof value === 'number') this.number(value);
    else if (typeof value === 'string') this.string(value);
    else if (value === null) this.out.push(NULL);
    else if (typeof value === 'boolean') this.out.push(value ? TRUE : FALSE);
    else if (value === undefined) this.out.push(UNDEFINED);
    else if (Array.isArray(value)) this.list(value);
    else if (typeof value === 'object') this.object(value as Record<string, unknown>);
    else throw new TypeError(`${typeof value} is no plain value`);
  }

  private number(value: number): void {
    if (Number.isInteger(value) && value >= 0 && value < SMALL && !Object.is(value, -0)) this.out.push(value);
    else if (Object.is(value, -0) || !this.again(value)) {
      if (!Number.isSafeInteger(value) || Object.is(value, -0)) this.out.push(FLOAT, ...new Uint8Array(new Float64Array([value]).buffer));
      // The distance from a fraction of a millisecond cannot be counted.
      else if (isInstant(value) && Number.isInteger(this.known.instant)) this.count(value < this.known.instant ? EARLIER : LATER, Math.abs(value - this.known.instant));
      else this.count(value < 0 ? NEGATIVE : POSITIVE, Math.abs(value));
      this.known.add(value);
    }
  }

  private string(value: string): void {
    if (this.again(value)) return;
    const { out } = this;
    if (IS_UUID.test(value)) {
      out.push(UUID);
      this.bytes(value.replaceAll('-', ''));
    } else if (IS_DIGITS.test(value)) {
      this.count(DIGITS, value.length);
      for (let from = 0; from < value.length; from += 7) {
        const seven = Number(value.slice(from, from + 7));
        out.push(seven >> 16, (seven >> 8) & 255, seven & 255);
      }
    } else if (IS_HEX.test(value)) {
      this.count(HEX, value.length / 2);
      this.bytes(value);
    } else if (value.includes('|')) {
      const parts = value.split('|');
      this.count(PARTS, parts.length);
      for (const part of parts) this.value(IS_NUMBER.test(part) ? Number(part) : part);
    } else if (IS_NARROW.test(value)) {
      this.count(NARROW, value.length);
      for (let at = 0; at < value.length; at++) out.push(value.charCodeAt(at));
    } else {
      this.count(WIDE, value.length);
      for (let at = 0; at < value.length; at++) out.push(value.charCodeAt(at) >> 8, value.charCodeAt(at) & 255);
    }
    this.known.add(value);
  }

  private list(items: unknown[]): void {
    if (items.length < SHAPE - LISTS) this.out.push(LISTS + items.length);
    else this.count(LIST, items.length);
    for (const item of items) this.value(item);
  }

  private object(value: Record<string, unknown>): void {
    const names = Object.keys(value);
    const shape = shapeOf(names);
    if (!shape) {
      this.count(OBJECT, names.length);
      for (const name of names) this.string(name);
    } else if (shape.missing === 0) this.out.push(SHAPE + 2 * shape.place);
    else this.count(SHAPE + 2 * shape.place + 1, shape.missing);
    for (const name of names) this.value(value[name]);
  }

  /** Says a value that came before, or stands in many rows. */
  private again(value: string | number): boolean {
    const place = this.known.places.get(value);
    if (place !== undefined && place < NEAR) this.out.push(PLACES + place);
    else if (wordPlaces.has(value)) this.out.push(WORD, wordPlaces.get(value)!);
    else if (place !== undefined) this.count(KNOWN, place);
    else return false;
    if (typeof value === 'number' && isInstant(value)) this.known.instant = value;
    return true;
  }

  private bytes(hex: string): void {
    for (let at = 0; at < hex.length; at += 2) this.out.push(Number.parseInt(hex.slice(at, at + 2), 16));
  }

  /** Seven bits a byte, the lowest first. */
  private count(code: number, count: number): void {
    this.out.push(code);
    let left = count;
    while (left > 127) {
      this.out.push((left % 128) + 128);
      left = Math.floor(left / 128);
    }
    this.out.push(left);
  }
}

interface Shape {
  place: number;
  /** One bit for each field that is left out. */
  missing: number;
}

const shapes = new Map<string, Shape | null>();
const MOST_REMEMBERED = 1_000;

/** The shape that has these fields in this order and the fewest besides. */
function shapeOf(names: readonly string[]): Shape | null {
  // With their number: a name may hold a space, and then is none of a shape's.
  const all = `${names.length} ${names.join(' ')}`;
  const remembered = shapes.get(all);
  if (remembered !== undefined) return remembered;
  let best: (Shape & { left: number }) | null = null;
  for (const [place, fields] of SHAPES.entries()) {
    let next = 0;
    let missing = 0;
    for (const [bit, field] of fields.entries()) {
      if (field === names[next]) next += 1;
      else missing += 2 ** bit;
    }
    const left = fields.length - names.length;
    if (next === names.length && left >= 0 && (!best || left < best.left)) best = { place, missing, left };
  }
  // An empty object is every shape's least part.
  const found = names.length === 0 ? null : best;
  if (shapes.size < MOST_REMEMBERED) shapes.set(all, found);
  return found;
}
