import { browser } from 'wxt/browser';
import type { DataActions } from '@/components/options/data/data-actions';
import { sendMessage } from '@/utils/messaging/protocol';
import { systemClock } from '@/utils/platform/clock';

const language = () => browser.i18n.getUILanguage();
const storage = async () => (await import('@/utils/storage/database')).database;

/** What the "data" part of the options asks for; each is loaded where it is asked for, as few open this page for them. */
export const dataActions: DataActions = {
  now: () => systemClock.now(),
  async bytesInUse() {
    const { usage } = await navigator.storage.estimate();
    return usage ?? null;
  },
  async exportRecords(choice) {
    const { exportRecords } = await import('@/utils/storage/export/export-records');
    return exportRecords(await storage(), { ...choice, now: systemClock.now() });
  },
  async makeBackup(onProgress) {
    const [{ writeBackup }, { readKeptOutside }] = await Promise.all([import('@/utils/storage/backup/write-backup'), import('@/utils/platform/kept-outside')]);
    return writeBackup(await storage(), { kept: await readKeptOutside(), madeAt: systemClock.now(), onProgress });
  },
  async examineBackup(file, onProgress) {
    const { examineBackup } = await import('./examine-backup');
    return examineBackup(await storage(), file, onProgress);
  },
  async previewCsv(file) {
    const { previewCsv } = await import('./import-csv');
    return previewCsv(file, language());
  },
  async importCsv(file, mapping, run) {
    const { importCsv } = await import('./import-csv');
    return importCsv(file, mapping, { ...run, language: language() });
  },
  async forgetImported() {
    for (let left = true; left; ) ({ left } = await sendMessage('continueImport', { forget: true }));
  },
};
