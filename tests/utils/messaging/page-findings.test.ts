import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { diagnosis, diagnosisText, type Diagnosis } from '@/utils/messaging/diagnosis';
import { pageFindings, pageFindingsFrom, type PageFindings } from '@/utils/messaging/page-findings';
import { someFindings } from './some-findings';

const report = (inboxes: PageFindings[]): Diagnosis => ({
  product: 'ReplyClock', format: 1, version: '0.1.0', browser: { name: 'firefox', version: '145' }, interfaceLanguage: 'en', madeAt: Date.UTC(2026, 10, 26), storageDenied: false,
  backgroundAnswers: true, settings: { paused: false, readResponses: true, staleAfterMinutes: 60, layoutKept: false }, inboxes, readings: [], log: [{ at: Date.UTC(2026, 10, 26), code: 'storage-full' }],
});

type Schema = v.GenericSchema & { type: string; entries?: Record<string, Schema>; item?: Schema; wrapped?: Schema; pipe?: Schema[]; options?: readonly unknown[] };

/** Every schema within a schema, by its path. */
function* schemasIn(schema: Schema, path = '$'): Generator<[string, Schema]> {
  yield [path, schema];
  for (const [name, inner] of Object.entries(schema.entries ?? {})) yield* schemasIn(inner, `${path}.${name}`);
  if (schema.item) yield* schemasIn(schema.item, `${path}[]`);
  if (schema.wrapped) yield* schemasIn(schema.wrapped, path);
}

/** Every place of a value that holds something else than an object or an array. */
function leavesOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

function withAt(value: unknown, path: readonly (string | number)[], put: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return put;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<string | number, unknown>;
  copy[key] = withAt(copy[key], rest, put);
  return copy;
}

const valueAt = (value: unknown, path: readonly (string | number)[]): unknown => path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);

describe('what the self-test finds', () => {
  it('holds counts, instants, truths and words of fixed lists; nothing in it takes a text', () => {
    const allowed = new Set(['strict_object', 'array', 'nullable', 'picklist', 'literal', 'boolean', 'number']);
    const types = [...schemasIn(pageFindings as unknown as Schema)].map(([path, { type }]) => `${path}: ${type}`);
    expect(types.length).toBeGreaterThan(50);
    expect(types.filter((line) => !allowed.has(line.split(': ')[1] ?? ''))).toEqual([]);
  });

  it('is taken as it is made, and refused with anything beside', () => {
    expect(pageFindingsFrom(someFindings())).toEqual(someFindings());
    expect(pageFindingsFrom({ ...someFindings(), note: 'Quillon' })).toBeNull();
    for (const junk of [null, 1, 'findings', [], {}]) expect(pageFindingsFrom(junk)).toBeNull();
  });

  it('is refused with any other text in any place', () => {
    const whole = someFindings({
      list: { ...someFindings().list!, complete: false, incompleteBecause: ['more-pages'] },
      problems: [{ code: 'date-unreadable', count: 1 }],
      agreement: { compared: 4, agreed: 3, onlyDrawn: 0, contradictions: [{ about: 'orders', threads: 1 }] },
    });
    const places = leavesOf(whole);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.string({ minLength: 1, maxLength: 60 }), (path, text) => {
        const parsed = pageFindingsFrom(withAt(whole, path, text));
        // A word of the field's own list is the only text that may stand there.
        return parsed === null || (typeof valueAt(whole, path) === 'string' && wordsAt(path).has(text));
      }),
      { numRuns: 3_000 },
    );
  });

  it('is refused with a new field in any object', () => {
    const whole = someFindings();
    const objects = leavesOf(whole).map((path) => path.slice(0, -1));
    fc.assert(fc.property(fc.constantFrom(...objects), fc.string({ minLength: 1 }), fc.string(), (path, name, text) => {
      const holder = valueAt(whole, path);
      fc.pre(!Array.isArray(holder) && !(name in (holder as object)) && name !== '__proto__');
      return pageFindingsFrom(withAt(whole, path, { ...(holder as object), [name]: text })) === null;
    }), { numRuns: 1_000 });
  });

  it('is refused with numbers that could carry an id', () => {
    const whole = someFindings();
    for (const rows of [114_123_456, 1e17, -1, 0.5, Number.NaN, Infinity]) expect(pageFindingsFrom({ ...whole, list: { ...whole.list!, rows } })).toBeNull();
  });
});

/** The words that a field's own list has. */
function wordsAt(path: readonly (string | number)[]): Set<string> {
  let schema = pageFindings as unknown as Schema;
  for (const key of path) {
    while (schema.wrapped) schema = schema.wrapped;
    schema = (schema.item ?? schema.entries?.[key])!;
  }
  while (schema.wrapped) schema = schema.wrapped;
  return new Set((schema.options ?? []).map(String));
}

describe('the diagnosis', () => {
  it('takes two version numbers and no other text', () => {
    const texts = [...schemasIn(diagnosis as unknown as Schema)].filter(([, { type }]) => type === 'string').map(([path]) => path);
    expect(texts).toEqual(['$.version', '$.browser.version']);
    for (const version of ['1', '1.2.3', '145.0']) expect(() => diagnosisText({ ...report([]), version })).not.toThrow();
    for (const version of ['', 'v1', '1.2.3-Quillon', '1 2', '114-1234567-1234567', '12345678']) expect(() => diagnosisText({ ...report([]), version })).toThrow();
  });

  it('is not made at all where anything in it is not allowed', () => {
    expect(JSON.parse(diagnosisText(report([someFindings()])))).toEqual(report([someFindings()]));
    expect(() => diagnosisText(report([{ ...someFindings(), subject: 'Where is my parcel?' } as PageFindings]))).toThrow();
    expect(() => diagnosisText({ ...report([]), log: [{ at: 1, code: 'storage-full' }] })).toThrow();
  });
});
