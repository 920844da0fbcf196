/** Why a file is refused as a backup; nothing was touched. */
export type BackupRefusal =
  | 'other-file'
  | 'newer-version'
  | 'truncated'
  /** It was changed after it was made, or damaged. */
  | 'edited'
  /** The sum is right, but it holds what no backup of ours does. */
  | 'not-allowed'
  | 'too-large';

/** How one kind of record would change if a backup were restored. */
export interface RecordChange {
  added: number;
  changed: number;
  same: number;
  removed: number;
}

/** What can be written to a file for a spreadsheet or a program. */
export const EXPORTS = ['contacts', 'queue', 'readings', 'notices'] as const;

/** Those of which order ids and notes can be told, where the agent wishes. */
export const TOLD_OF_THREADS: readonly (typeof EXPORTS)[number][] = ['contacts', 'queue'];

export interface ExportChoice {
  what: (typeof EXPORTS)[number];
  format: 'csv' | 'json';
  withOrderIds: boolean;
  /** The agent's own labels, of threads that have one. */
  withNotes: boolean;
}
