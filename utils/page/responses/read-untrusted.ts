/**
 * Reads one kind of value out of parsed JSON that anyone may have written: the value, or `undefined` where it is none. Where a
 * schema library would do, it would be a tenth of all that runs on every message page.
 */
export type Read<T> = (value: unknown) => T | undefined;
export type Fields = Readonly<Record<string, Read<unknown> & { optional?: true }>>;

export const flag: Read<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** A whole number, both ends included. */
export const numberIn = (least: number, most: number): Read<number> => (value) =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most ? (value as number) : undefined;

export const matching = (pattern: RegExp): Read<string> => (value) => (typeof value === 'string' && pattern.test(value) ? value : undefined);

export const textUpTo = (most: number): Read<string> => (value) => (typeof value === 'string' && value.length <= most ? value : undefined);

export const eitherOf = <T>(...reads: Read<T>[]): Read<T> => (value) => {
  for (const read of reads) {
    const found = read(value);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** `null`, or what is read; anything else is refused. */
export const nullOr = <T>(read: Read<T>): Read<T | null> => (value) => (value === null ? null : read(value));

/** What is read, else `null`: one unreadable field costs that field, not all. */
export const orNull = <T>(read: Read<T>): Read<T | null> => (value) => read(value) ?? null;

/** The field may be left out of its object. */
export const optional = <T>(read: Read<T>): Read<T> & { optional: true } => Object.assign((value: unknown) => read(value), { optional: true as const });

/** All entries, or nothing where one cannot be read. */
export const listOf = <T>(read: Read<T>, most: number): Read<T[]> => (value) => {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const list = value.map(read);
  return list.includes(undefined) ? undefined : (list as T[]);
};

/** These fields and no others. */
export const objectOf = (fields: Fields): Read<object> => (value) => {
  if (typeof value !== 'object' || value === null) return undefined;
  const read: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(fields)) {
    const there = Object.hasOwn(value, name);
    if (!there && field.optional) continue;
    const found = field(there ? (value as Record<string, unknown>)[name] : undefined);
    if (found === undefined) return undefined;
    read[name] = found;
  }
  return read;
};
