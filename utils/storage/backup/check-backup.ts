import { hexOf } from '@/utils/domain/files/hex';
import { BACKUP_FORMAT, BACKUP_VERSION, FIRST_SUM, LONGEST_LINE, MOST_TEXT, nextSum, RefusedBackup, restingEvery, type BackupHead } from './backup-format';
import { isRecordOf, RECORD_SCHEMAS, type BackupTable } from './record-schemas';

/** A file that was read to its end and found to be a whole backup of ours. */
export interface CheckedBackup {
  head: BackupHead;
  kept: unknown;
  /** Portions of rows as they stand in the file: parsed again where they are used, since all rows at once would be too much. */
  lines: string[];
}

export interface Portion {
  table: BackupTable;
  rows: Record<string, unknown>[];
}

/**
 * Reads a file that is said to be a backup, packed or not, and changes nothing.
 * @param newest version of the database here: rows of a later one are not known
 * @param onProgress how much of the file was read, 0 to 1
 * @throws {RefusedBackup} with the reason
 */
export async function checkBackup(file: Blob, { newest = Infinity, onProgress = () => {} }: { newest?: number; onProgress?: (part: number) => void } = {}): Promise<CheckedBackup> {
  const rest = restingEvery(30);
  const read: { head: BackupHead | null; kept: unknown; end: { rows: number; sum: string } | null } = { head: null, kept: null, end: null };
  const lines: string[] = [];
  let sum: Uint8Array = FIRST_SUM;
  let rows = 0;
  for await (const { line, whole } of linesOf(file, onProgress)) {
    await rest();
    if (read.end) throw new RefusedBackup('edited');
    const value = parsed(line, read.head === null ? 'other-file' : whole ? 'edited' : 'truncated');
    if (!read.head) read.head = headFrom(value, newest);
    else if ('end' in value) {
      read.end = { rows: Number(value['rows']), sum: String(value['sum']) };
      continue;
    } else if ('kept' in value) read.kept = value['kept'];
    else {
      rows += portionFrom(value).rows.length;
      lines.push(line);
    }
    sum = await nextSum(sum, line);
  }
  if (!read.head) throw new RefusedBackup('other-file');
  if (!read.end) throw new RefusedBackup('truncated');
  if (read.end.sum !== hexOf(sum) || read.end.rows !== rows) throw new RefusedBackup('edited');
  // Only now: of a file that was changed it is said that it was changed, whatever the change.
  for (const line of lines) {
    await rest();
    const { table, rows } = portionOf(line);
    if (!rows.every((row) => isPlain(row) && isRecordOf(table, row))) throw new RefusedBackup('not-allowed');
  }
  if (!isPlain(read.kept)) throw new RefusedBackup('not-allowed');
  return { head: read.head, kept: read.kept, lines };
}

/** The rows of one line of a checked backup. */
export function portionOf(line: string): Portion {
  return JSON.parse(line) as Portion;
}

function parsed(line: string, otherwise: 'other-file' | 'edited' | 'truncated'): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // No JSON: said below.
  }
  throw new RefusedBackup(otherwise);
}

function headFrom(value: Record<string, unknown>, newest: number): BackupHead {
  if (value['format'] !== BACKUP_FORMAT || typeof value['version'] !== 'number') throw new RefusedBackup('other-file');
  if (value['version'] > BACKUP_VERSION) throw new RefusedBackup('newer-version');
  if (typeof value['madeAt'] !== 'number' || typeof value['database'] !== 'number') throw new RefusedBackup('edited');
  if (value['database'] > newest) throw new RefusedBackup('newer-version');
  return value as unknown as BackupHead;
}

function portionFrom(value: Record<string, unknown>): Portion {
  const { table, rows } = value;
  if (typeof table !== 'string' || !Object.hasOwn(RECORD_SCHEMAS, table) || !Array.isArray(rows)) throw new RefusedBackup('edited');
  return { table: table as BackupTable, rows: rows as Portion['rows'] };
}

const NEVER_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const DEEPEST = 12;

/** Plain data of a sensible depth, with no key that reaches into every object's own. */
function isPlain(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.every((item) => isPlain(item, depth + 1));
  return Object.entries(value).every(([key, item]) => !NEVER_KEYS.has(key) && isPlain(item, depth + 1));
}

/** The lines of a file, unpacked where it is packed; `whole`: it ended with a line break. */
async function* linesOf(file: Blob, onProgress: (part: number) => void): AsyncGenerator<{ line: string; whole: boolean }> {
  const magic = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const packed = magic[0] === 0x1f && magic[1] === 0x8b;
  let seen = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        seen += chunk.length;
        onProgress(Math.min(1, seen / file.size));
        controller.enqueue(chunk);
      },
    }),
  );
  const bytes = packed ? counted.pipeThrough(new DecompressionStream('gzip')) : counted;
  const reader = bytes.pipeThrough(new TextDecoderStream('utf-8', { fatal: true })).getReader();
  let begun: string[] = [];
  let begunLength = 0;
  let length = 0;
  for (;;) {
    const chunk = await reader.read().catch(() => {
      throw new RefusedBackup(packed ? 'truncated' : 'other-file');
    });
    if (chunk.done) break;
    const [head = '', ...further] = chunk.value.split('\n');
    length += chunk.value.length;
    begun.push(head);
    begunLength += head.length;
    if (length > MOST_TEXT || begunLength > LONGEST_LINE) {
      void reader.cancel().catch(() => {});
      throw new RefusedBackup('too-large');
    }
    for (const next of further) {
      const line = begun.join('');
      if (line !== '') yield { line, whole: true };
      begun = [next];
      begunLength = next.length;
    }
  }
  const left = begun.join('');
  if (left !== '') yield { line: left, whole: false };
}
