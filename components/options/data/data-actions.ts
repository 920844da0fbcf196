import type { BackupRefusal, ExportChoice, RecordChange } from '@/utils/domain/files/backup';
import type { ImportMapping, LineProblem } from '@/utils/domain/import/import-line';
import type { Instant } from '@/utils/domain/time/observed-time';

/** From 0 to 1. */
export type OnProgress = (part: number) => void;

export type ChangedKind = 'threads' | 'contacts' | 'readings' | 'notices' | 'followUps' | 'settings' | 'templates';

/** A whole backup, and what it would change. */
export interface ExaminedBackup {
  madeAt: Instant;
  changes: Record<ChangedKind, RecordChange>;
  restore: (onProgress: OnProgress) => Promise<void>;
}

/** The beginning of a file: its column names, and the first lines under them. */
export interface CsvPreview {
  names: string[];
  /** A keyed fingerprint of the names: a file without a first line of names has a buyer's words there, which nothing may keep. */
  columnsKey: string;
  lines: { line: number; cells: string[] }[];
}

export interface ImportOutcome {
  end: 'done' | 'stopped' | 'not-stored' | 'unreadable';
  /** Every line up to this one is done. */
  upTo: number;
  taken: number;
  known: number;
  old: number;
  bad: { line: number; problem: LineProblem }[];
  /** As many as there are: of very many only the first are listed. */
  badCount: number;
}

export interface ImportRun {
  signal: AbortSignal;
  onProgress: (part: number, taken: number) => void;
  onClosing: () => void;
}

/** What the "data" part of the options asks of the browser and the database. */
export interface DataActions {
  /** Bytes that the browser says are in use; `null` where it does not say. */
  bytesInUse: () => Promise<number | null>;
  exportRecords: (choice: ExportChoice) => Promise<Blob>;
  makeBackup: (onProgress: OnProgress) => Promise<Blob>;
  examineBackup: (file: Blob, onProgress: OnProgress) => Promise<ExaminedBackup | { refused: BackupRefusal }>;
  previewCsv: (file: Blob) => Promise<CsvPreview | null>;
  importCsv: (file: File, mapping: ImportMapping, run: ImportRun) => Promise<ImportOutcome>;
  forgetImported: () => Promise<void>;
  /** The date of today in a file's name. */
  now: () => Instant;
}
