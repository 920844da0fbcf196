import type { BackupRefusal } from '@/utils/domain/files/backup';
import type { BackupTable } from './record-schemas';

/**
 * A backup is text, one JSON value a line, packed with gzip: a head, what is kept outside the database, portions of rows by table,
 * and an end that counts the rows and carries the sum over all lines before it. Plain data: nothing of it is ever run.
 */
export const BACKUP_FORMAT = 'replyclock-backup';
export const BACKUP_VERSION = 1;
export const ROWS_A_LINE = 500;

/** Beyond these no file of ours comes; a packed file that unpacks to more is given up while it unpacks. */
export const MOST_TEXT = 1_500_000_000;
export const LONGEST_LINE = 32_000_000;

export interface BackupHead {
  format: typeof BACKUP_FORMAT;
  version: number;
  madeAt: number;
  /** Version of the database whose rows these are. */
  database: number;
  rows: Partial<Record<BackupTable, number>>;
}

export class RefusedBackup extends Error {
  constructor(readonly reason: BackupRefusal) {
    super(reason);
  }
}

/** The sum over lines: SHA-256 of the sum so far and the next line, so that no line can be left out, changed or moved. */
export async function nextSum(sum: Uint8Array, line: string): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(line);
  const both = new Uint8Array(sum.length + bytes.length);
  both.set(sum);
  both.set(bytes, sum.length);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', both));
}

export const FIRST_SUM = new Uint8Array(32);

/** Lets the page draw and answer whenever `budget` milliseconds were worked through. */
export function restingEvery(budget: number): () => Promise<void> {
  let from = performance.now();
  return async () => {
    if (performance.now() - from < budget) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    from = performance.now();
  };
}
