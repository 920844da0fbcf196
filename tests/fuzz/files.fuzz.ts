import { hexOf } from '@/utils/domain/files/hex';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect } from 'vitest';
import { csvLine } from '@/utils/domain/files/csv-line';
import { importedLine, type ImportMapping } from '@/utils/domain/import/import-line';
import { importBatchFrom } from '@/utils/messaging/import-messages';
import { csvRecords } from '@/utils/platform/csv-file';
import { templateFile, templatesFromFile } from '@/utils/platform/template-file';
import { BACKUP_FORMAT, FIRST_SUM, nextSum, RefusedBackup } from '@/utils/storage/backup/backup-format';
import { checkBackup, portionOf } from '@/utils/storage/backup/check-backup';
import { isRecordOf, RECORD_SCHEMAS } from '@/utils/storage/backup/record-schemas';
import { damaged, fuzzed, hostileText } from './fuzzed';

const NOW = Date.UTC(2026, 6, 6, 3);
const folder = join(import.meta.dirname, '../utils/storage/examples');
const newest = readdirSync(folder).sort((a, b) => Number(/\d+/.exec(a)) - Number(/\d+/.exec(b))).at(-1)!;
const { rows } = JSON.parse(readFileSync(join(folder, newest), 'utf8')) as { rows: Record<string, unknown[]> };
const tables = Object.keys(RECORD_SCHEMAS);
const head = JSON.stringify({ format: BACKUP_FORMAT, version: 1, madeAt: NOW, database: 5, rows: {} });
const portions = tables.filter((table) => rows[table]).map((table) => JSON.stringify({ table, rows: rows[table] }));
const sparks = ['"__proto__":{"paused":true},', '"constructor":{}', ',', '{}', 'null', '1e999', '-0', '"', '[', ']', '}', '\\u0000', '99999999999999999999', '"rows":[]', '"end":true', '=1+1', '\n'];

/** Lines, some of them damaged, under a sum that is right or wrong, packed or not, cut or whole. */
const backup = fc.record({ lines: fc.array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...portions) }, { weight: 3, arbitrary: damaged([head, '{"kept":{}}', ...portions], sparks) }, { weight: 1, arbitrary: hostileText(sparks) }), { maxLength: 5 }), headed: fc.boolean(), summed: fc.boolean(), packed: fc.boolean(), cut: fc.integer({ min: 0, max: 40 }) });
async function blobOf({ lines: body, headed, summed, packed, cut }: { lines: string[]; headed: boolean; summed: boolean; packed: boolean; cut: number }): Promise<Blob> {
  const lines = [...(headed ? [head, '{"kept":{}}'] : []), ...body].flatMap((line) => line.split('\n'));
  if (summed) {
    let sum: Uint8Array = FIRST_SUM;
    for (const line of lines) sum = await nextSum(sum, line);
    const count = lines.reduce((all, line) => { try { return all + ((JSON.parse(line) as { rows?: unknown[] }).rows?.length ?? 0); } catch { return all; } }, 0);
    lines.push(JSON.stringify({ end: true, rows: count, sum: hexOf(sum) }));
  }
  const bytes = Buffer.from(`${lines.join('\n')}\n`);
  const whole = packed ? gzipSync(bytes, { level: 1 }) : bytes;
  return new Blob([whole.subarray(0, whole.length - (summed ? 0 : cut))]);
}

fuzzed('a backup is refused for a reason, or every row of it is one of ours', backup, async (made) => {
  try {
    const { lines } = await checkBackup(await blobOf(made));
    for (const line of lines) {
      const { table, rows } = portionOf(line);
      expect(rows.every((row) => isRecordOf(table, row))).toBe(true);
    }
  } catch (error) {
    if (!(error instanceof RefusedBackup)) throw error;
  }
  expect(({} as Record<string, unknown>)['paused']).toBeUndefined();
});

const mapping: ImportMapping = { columns: { conversation: 0, orderId: 1, received: 2, answered: 3, author: null, marketplace: 4 }, order: 'mdy', timeZone: 'America/Los_Angeles', accountId: 'A0EXAMPLE', marketplaceId: 'ATVPDKIKX0DER' };
const cell = fc.oneof(fc.constantFrom('113-1234567-1234567', '07/05/2026 3:00 PM', '2026-07-05T03:00:00Z', 'US', 'amazon.de', 'T-1'), hostileText(['=1+1', '"', '""', ',', ';', '\t', '\r\n', '+cmd|', '@', '-', '＝'], 5));
const csv = fc.oneof(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }).map((lines) => lines.map((cells) => csvLine(cells)).join('')), hostileText(['id,order,received\r\n', '"', ',', '\r\n', '113-1234567-1234567', '\0'], 30));

fuzzed('every line of a CSV file is used or left out with a reason, and what is used may be stored', csv, async (text) => {
  const lines = [];
  for await (const records of csvRecords(new Blob([text]), { language: 'en' })) {
    for (const { line, cells } of records) {
      expect(Number.isInteger(line) && line >= 1).toBe(true);
      if (cells) lines.push(importedLine(cells, line, mapping, NOW));
    }
  }
  const used = lines.filter((line) => typeof line !== 'string');
  const ordered = used.filter(({ messages }) => messages.every(({ at }) => at.earliest <= at.latest));
  expect(ordered).toHaveLength(used.length);
  if (used.length > 0) expect(importBatchFrom({ job: 'f'.repeat(32), accountId: 'A0EXAMPLE', fileAt: NOW, upTo: 1_000, lines: used })).not.toBeNull();
});

fuzzed('no cell that is exported is a formula, and each is read back as it was', fc.array(cell, { minLength: 1, maxLength: 5 }), async (cells) => {
  const read: string[][] = [];
  for await (const records of csvRecords(new Blob([csvLine(['a', ...cells.map((_, at) => `column ${at}`)]), csvLine(['a', ...cells])]), { language: 'en' })) for (const record of records) if (record.cells) read.push(record.cells);
  // As our own exports, with a first line of names.
  const [, line = []] = read;
  for (const text of line) expect(text).not.toMatch(/^[=+\-@＝＋－＠]/);
  // A lone half of a pair is no character: the file holds a mark in its place.
  const whole = cells.map((text) => text.toWellFormed());
  const plain = (text: string) => text.replace(/(^|[;|\t])'(?=[=+\-@＝＋－＠\t\r\n])/g, '$1');
  if (line.length === cells.length + 1) expect(line.slice(1).map(plain)).toEqual(whole.map(plain));
});

const library = templateFile([{ id: 'a', name: 'Thanks', language: 'en', reason: 'other', text: 'Dear {{buyer}}', reviewedOn: '2026-07-01' } as never]);
fuzzed('a file of templates is refused for a reason, or goes out as it came in', fc.oneof(damaged([library], [...sparks, '"id":"a"']), fc.json(), hostileText(sparks)), (text) => {
  const read = templatesFromFile(text);
  if ('templates' in read) expect(templatesFromFile(templateFile(read.templates))).toEqual(read);
  else expect(read.problem.length).toBeGreaterThan(3);
});
