import { sha256Hex } from '@/utils/page/sha-256';
import { systemClock } from '@/utils/platform/clock';
import { DEFAULT_SETTINGS } from '@/utils/platform/settings';
import { Background } from '@/utils/services/background';
import { ReplyClockDatabase } from '@/utils/storage/database';
import { inboxStore } from '@/utils/storage/inbox-store';
import type { BackgroundLine } from '../seller-central.content/background-line';

const nothing = async () => {};

/**
 * The product's own background, in this page and over a database of its own that begins empty and goes with the page: what is tried
 * here reaches no figure, notice, count or setting of the agent's.
 */
export async function startDemoBackground(signal: AbortSignal): Promise<BackgroundLine> {
  const database = new ReplyClockDatabase('replyclock-demo');
  await database.delete();
  await database.open();
  signal.addEventListener('abort', () => void database.delete(), { once: true });
  let settings = DEFAULT_SETTINGS;
  const background = new Background({
    clock: systemClock,
    // The demonstration may be open in two tabs.
    store: inboxStore(database, { isOnlyWriter: false }),
    settings: {
      read: async () => settings,
      setPaused: async (paused) => {
        settings = { ...settings, paused };
      },
      keepLayout: nothing,
      nameAccounts: nothing,
    },
    fingerprints: { of: async (texts) => Promise.all(texts.map(async (text) => (await sha256Hex(text)) ?? text)) },
    alarms: { wakeAt: nothing },
    notifier: { show: nothing, shown: async () => [], clear: nothing },
    toolbar: { show: nothing },
    tabs: { showingInbox: async () => [], navigate: nothing, open: nothing },
    pages: { replyBoxHoldsText: async () => null, announceChange: nothing },
    log: { add: nothing },
    languageOf: () => 'en',
    rest: nothing,
    stayAwake: () => () => {},
    forgetAll: nothing,
    openQueue: nothing,
    openSelfTest: nothing,
    openTemplates: nothing,
  });
  return {
    recordObservation: (observation) => background.recordObservation(observation, null),
    reportPageState: (report) => background.reportPageState(report),
    reportOwnSend: (send) => background.reportOwnSend(send, null),
    readInbox: (query) => background.readInbox(query),
    readPageWords: async () => null,
    setPaused: async ({ paused }) => {
      await background.setPaused(paused);
      return true;
    },
    isSilent: () => false,
  };
}
