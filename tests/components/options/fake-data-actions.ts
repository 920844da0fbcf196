import { vi } from 'vitest';
import type { DataActions } from '@/components/options/data/data-actions';
import { NOW } from '../shared/stored-rows';

/** A browser in which nothing fails and nothing is stored. */
export function fakeDataActions(change: Partial<DataActions> = {}): DataActions {
  return {
    bytesInUse: async () => 2_500_000,
    exportRecords: vi.fn<DataActions['exportRecords']>(async () => new Blob(['x'])),
    makeBackup: vi.fn<DataActions['makeBackup']>(async () => new Blob(['x'])),
    examineBackup: async () => ({ refused: 'other-file' }),
    previewCsv: async () => null,
    importCsv: async () => ({ end: 'done', upTo: 1, taken: 0, known: 0, old: 0, bad: [], badCount: 0 }),
    forgetImported: async () => {},
    now: () => NOW,
    ...change,
  };
}
