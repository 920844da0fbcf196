import type { CsvPreview, ImportOutcome, ImportRun } from '@/components/options/data/data-actions';
import { importedLine, type ImportBatch, type ImportedLine, type ImportMapping, type ImportProgress } from '@/utils/domain/import/import-line';
import { MOST_LINES } from '@/utils/messaging/import-messages';
import { sendMessage } from '@/utils/messaging/protocol';
import { systemClock } from '@/utils/platform/clock';
import { csvRecords } from '@/utils/platform/csv-file';
import { installationFingerprints } from '@/utils/platform/installation-key';

const PREVIEWED = 50;
/** Of the first message, that something is soon seen to happen; each has twice as many as the one before, up to the most. */
const FIRST_LINES = 250;
/** Of a file that is not what it was said to be every line is bad: the first tell why. */
const MOST_BAD_KEPT = 1_000;
/** A worker that was ended while it took lines is started by the next message. */
const TRIES = 8;

/** The column names and the first lines of a file; `null` where it has none. */
export async function previewCsv(file: Blob, language: string): Promise<CsvPreview | null> {
  const lines: CsvPreview['lines'] = [];
  let names: string[] | null = null;
  for await (const records of csvRecords(file, { language })) {
    for (const { line, cells } of records) {
      if (!cells) continue;
      if (names === null) names = cells.slice(0, 200);
      else lines.push({ line, cells });
    }
    if (lines.length >= PREVIEWED) break;
  }
  if (!names || names.length < 2 || lines.length === 0) return null;
  const [columnsKey] = await installationFingerprints.of([JSON.stringify(names)]);
  return { names, columnsKey: columnsKey!, lines: lines.slice(0, PREVIEWED) };
}

/**
 * Reads a file line by line and hands ids and instants to the background, which says how far it is: what it has is not sent twice,
 * what it may not have got is sent again, which changes nothing.
 */
export async function importCsv(file: File, mapping: ImportMapping, { signal, onProgress, onClosing, language }: ImportRun & { language: string }): Promise<ImportOutcome> {
  const outcome: ImportOutcome = { end: 'done', upTo: 0, taken: 0, known: 0, old: 0, bad: [], badCount: 0 };
  let lines: ImportedLine[] = [];
  let names = false;
  let last = 0;
  let read = 0;
  let job = '';
  let portion = FIRST_LINES;
  const send = async () => {
    if (last <= outcome.upTo) lines = [];
    if (lines.length === 0 && last <= outcome.upTo) return;
    const batch: ImportBatch = { job, accountId: mapping.accountId, fileAt: file.lastModified, upTo: last, lines };
    Object.assign(outcome, await sent(batch));
    lines = [];
    onProgress(read / Math.max(1, file.size), outcome.taken);
  };
  try {
    job = await jobOf(file, mapping);
    for await (const records of csvRecords(file, { language, onRead: (bytes) => { read = bytes; } })) {
      for (const { line, cells } of records) {
        if (!names) {
          names = true;
          continue;
        }
        const said = cells ? importedLine(cells, line, mapping, systemClock.now()) : 'broken';
        if (typeof said === 'object') lines.push(said);
        else {
          outcome.badCount += 1;
          if (outcome.bad.length < MOST_BAD_KEPT) outcome.bad.push({ line, problem: said });
        }
        last = line;
        if (lines.length < portion) continue;
        await send();
        portion = Math.min(2 * portion, MOST_LINES);
        if (signal.aborted) return { ...outcome, end: 'stopped' };
      }
    }
    await send();
    onClosing();
    for (let left = true; left; ) ({ left } = await trying(() => sendMessage('continueImport', { close: job })));
    return outcome;
  } catch (error) {
    return { ...outcome, end: error instanceof NotStored ? 'not-stored' : 'unreadable' };
  }
}

class NotStored extends Error {}

async function sent(batch: ImportBatch): Promise<ImportProgress> {
  const progress = await trying(() => sendMessage('importLines', batch));
  if (!progress) throw new NotStored();
  return progress;
}

async function trying<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch {
      if (tries === TRIES) throw new NotStored();
      await new Promise((resolve) => setTimeout(resolve, 100 * 2 ** tries));
    }
  }
}

/** The same file read in the same way is the same job. Keyed, as a file's name may hold a buyer's: nobody can guess it from what is kept. */
async function jobOf(file: File, mapping: ImportMapping): Promise<string> {
  const [job] = await installationFingerprints.of([`import job ${JSON.stringify([file.name, file.size, file.lastModified, mapping])}`]).catch(() => {
    throw new NotStored();
  });
  return job!;
}
