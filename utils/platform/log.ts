import { storage } from '@wxt-dev/storage';
import type { Log, LogEntry } from '@/utils/services/ports';
import { systemClock } from './clock';

const KEEP = 200;
const entries = storage.defineItem<LogEntry[]>('local:log', { fallback: [] });

let writing: Promise<void> = Promise.resolve();

/**
 * The last things that happened, for the diagnosis page. An entry is a code and counts: whoever writes one has no place
 * to put a word of the page, a name or an id. Never fails: a log that cannot be written is no reason to stop.
 */
export const ringLog: Log = {
  async add(code, counts = {}) {
    const entry: LogEntry = { at: systemClock.now(), code, counts };
    writing = append(writing, entry);
    await writing;
  },
};

async function append(after: Promise<void>, entry: LogEntry): Promise<void> {
  await after;
  try {
    const before = await entries.getValue();
    await entries.setValue([...(Array.isArray(before) ? before : []), entry].slice(-KEEP));
  } catch {
    // Storage is denied or full: what matters of that is told to the agent elsewhere.
  }
}

/** The kept entries, oldest first; empty where storage is denied. */
export async function readLog(): Promise<LogEntry[]> {
  return entries.getValue().catch(() => []);
}

/** Forgets every entry. */
export async function clearLog(): Promise<void> {
  await entries.removeValue();
}
