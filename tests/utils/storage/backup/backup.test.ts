// @vitest-environment node
import { hexOf } from '@/utils/domain/files/hex';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANES } from '@/utils/domain/sameness/lanes';
import { DAY, HOUR, SECOND } from '@/utils/domain/time/observed-time';
import { ReplyClockDatabase } from '@/utils/storage/database';
import type { MetricRow } from '@/utils/storage/metric-rows';
import { FIRST_SUM, nextSum, RefusedBackup } from '@/utils/storage/backup/backup-format';
import { checkBackup } from '@/utils/storage/backup/check-backup';
import { compareBackup, restoreBackup } from '@/utils/storage/backup/restore-backup';
import { writeBackup } from '@/utils/storage/backup/write-backup';
import { aCompleteReading, aConversation, aDrawnRow, aReading, aRow, ACCOUNT, HOST, NOW } from '../../services/support/observations';
import { Machine } from '../../services/support/ports';

const KEPT = { settings: { paused: false }, templates: [], installationKey: null };

/** A machine that has read, warned, seen replies and promises. */
async function usedMachine(): Promise<Machine> {
  const machine = new Machine();
  const background = machine.start();
  const rows = [1, 2, 3].map((n) => aRow(n, { openedAt: NOW - DAY + n * HOUR, updatedAt: NOW - DAY + n * HOUR }));
  await background.recordObservation(aCompleteReading([...rows, aDrawnRow(9)], NOW - HOUR), 1);
  const message = (id: string, author: 'buyer' | 'seller', at: number) => ({ id, author, at: { earliest: at, latest: at }, delivered: true });
  await background.recordObservation(aConversation(1, [message('m1', 'buyer', NOW - 23 * HOUR), message('m2', 'seller', NOW - 5 * SECOND)], NOW - SECOND), null);
  await background.recordObservation(aReading([aRow(4)]), 1);
  await background.reportOwnSend({ at: NOW, clockOffset: 0, host: HOST, accountId: ACCOUNT, threadId: rows[1]!.threadId!, kind: 'reply', statusCode: 200, said: { promises: [{ rule: 'days', by: NOW + DAY }], lanes: Array.from({ length: LANES }, (_, lane) => `${lane}`) } }, 1);
  background.lookAround();
  await background.settled();
  return machine;
}

let machine: Machine;
let file: Blob;
let text: string;

beforeAll(async () => {
  machine = await usedMachine();
  file = await writeBackup(machine.database, { kept: KEPT, madeAt: NOW });
  text = gunzipSync(Buffer.from(await file.arrayBuffer())).toString();
});

const packed = (content: string) => new Blob([gzipSync(content)]);
const refusal = (blob: Blob) =>
  checkBackup(blob).then(
    () => 'taken',
    (error: unknown) => (error instanceof RefusedBackup ? error.reason : error),
  );

/** The file with other lines in it and a sum that is right for them: made by someone who knows the format. */
async function forged(change: (lines: string[]) => string[]): Promise<Blob> {
  const lines = change(text.trimEnd().split('\n').slice(0, -1));
  let sum: Uint8Array = FIRST_SUM;
  for (const line of lines) sum = await nextSum(sum, line);
  const rows = lines.reduce((all, line) => all + ((JSON.parse(line) as { rows?: unknown[] }).rows?.length ?? 0), 0);
  return packed(`${[...lines, JSON.stringify({ end: true, rows, sum: hexOf(sum) })].join('\n')}\n`);
}

/** Without the row by which a worker finds out that everything was replaced. */
const butTheMark = (tables: Record<string, unknown[]>) => ({ ...tables, metrics: (tables['metrics'] as MetricRow[]).filter(({ accountId }) => accountId !== '') });

describe('a backup', () => {
  it('restored into an empty profile gives the identical database, sums included', async () => {
    const stored = await machine.tables();
    for (const [table, rows] of Object.entries(stored)) expect(rows.length, table).toBeGreaterThan(0);
    const empty = new ReplyClockDatabase('restored-empty');
    await restoreBackup(empty, await checkBackup(file));
    const restored = Object.fromEntries(await Promise.all(empty.tables.map(async (table) => [table.name, await table.toArray()] as const)));
    expect(butTheMark(restored)).toEqual(stored);
  });

  it('replaces what another profile holds, and says before what it would change', async () => {
    const other = await usedMachine();
    await other.start().recordObservation(aReading([aRow(77), aRow(2, { updatedAt: NOW - SECOND })]), 1);
    await other.database.threads.delete(aRow(3).threadId!);
    const checked = await checkBackup(file);
    const { threads } = await compareBackup(other.database, checked);
    expect(threads).toEqual({ added: 1, changed: 1, same: 3, removed: 1 });
    await restoreBackup(other.database, checked);
    expect(butTheMark(await other.tables())).toEqual(await machine.tables());
    expect(Object.values(await compareBackup(other.database, checked)).map(({ added, changed, removed }) => added + changed + removed)).toEqual(Array.from({ length: 11 }, () => 0));
  });

  it('is taken unpacked as well', async () => {
    expect(await refusal(new Blob([text]))).toBe('taken');
  });

  it.each([
    ['an empty file', () => new Blob([]), 'other-file'],
    ['a picture', () => new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])]), 'other-file'],
    ['another program’s JSON', () => new Blob(['{"format":"something","version":1}\n']), 'other-file'],
    ['a packed CSV', () => packed('a,b\n1,2\n'), 'other-file'],
    ['one of a later version', () => packed(text.replace('"version":1', '"version":2')), 'newer-version'],
    ['one cut short in the packing', () => file.slice(0, file.size - 40), 'truncated'],
    ['one cut short in a line', () => packed(text.slice(0, -100)), 'truncated'],
    ['one without its last line', () => packed(`${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`), 'truncated'],
    ['one with a digit changed', () => packed(text.replace(/"lastReadAt":(\d)/, '"lastReadAt":9')), 'edited'],
    ['one with a line left out', () => packed(text.split('\n').filter((_, line) => line !== 3).join('\n')), 'edited'],
    ['one with a line broken', () => packed(text.replace('"rows":[{', '"rows":[{"')), 'edited'],
    ['one with lines after its end', () => packed(`${text}{"table":"threads","rows":[]}\n`), 'edited'],
  ] as const)('is refused with a reason: %s', async (_, make, reason) => {
    expect(await refusal(make())).toBe(reason);
  });

  it('of a database of a later version is refused', async () => {
    await expect(checkBackup(file, { newest: machine.database.verno - 1 })).rejects.toMatchObject({ reason: 'newer-version' });
  });

  it.each([
    ['a key that reaches into every object', '{"__proto__":{"open":1},'],
    ['such a key, disguised', String.raw`{"__pro\u0074o__":{"open":1},`],
    ['a field that no record has', '{"buyerName":"someone",'],
  ])('with a right sum is refused for what it holds: %s', async (_, start) => {
    const blob = await forged((lines) => lines.map((line) => (line.startsWith('{"table":"threads"') ? line.replace('[{', `[${start}`) : line)));
    expect(await refusal(blob)).toBe('not-allowed');
  });

  it('with a right sum is refused for an absurd size', async () => {
    const long = 'x'.repeat(600);
    const blob = await forged((lines) => lines.map((line) => (line.startsWith('{"table":"threads"') ? line.replace(/"host":"[^"]+"/, `"host":"${long}"`) : line)));
    expect(await refusal(blob)).toBe('not-allowed');
  });

  it('that unpacks to one endless line is given up while it unpacks', async () => {
    // 40 MB of spaces packed into 40 kB.
    expect(await refusal(new Blob([gzipSync(Buffer.alloc(40_000_000, ' '))]))).toBe('too-large');
  });

  it('that fails half way leaves everything as it was', async () => {
    const other = await usedMachine();
    const before = await other.tables();
    const checked = await checkBackup(file);
    await expect(restoreBackup(other.database, { ...checked, lines: [...checked.lines.slice(0, 4), 'no line'] })).rejects.toThrow();
    expect(await other.tables()).toEqual(before);
  });
});
