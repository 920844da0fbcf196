import type { KeptLayout } from '@/utils/domain/layout/kept-layout';
import { Background, type BackgroundPorts } from '@/utils/services/background';
import type { InboxTab, Settings } from '@/utils/services/ports';
import { DEFAULT_SETTINGS } from '@/utils/platform/settings';
import { ReplyClockDatabase } from '@/utils/storage/database';
import { inboxStore } from '@/utils/storage/inbox-store';
import { NOW } from './observations';

let made = 0;

/** A machine with a browser on it: a real database, and everything that the browser would show, kept to be looked at. */
export class Machine {
  now = NOW;
  settings: Settings = { ...DEFAULT_SETTINGS };
  wakesAt: number | null = null;
  badge = { text: '', colour: 'grey', edge: false, title: '' };
  /** What was ever shown, in order, and what is on the screen. */
  notices: { id: string; title: string; message: string }[] = [];
  screen = new Set<string>();
  tabs: InboxTab[] = [];
  /** What the reply box of a tab holds; no entry: no script of ours is there. */
  replyBoxes = new Map<number, string>();
  visited: { tab: number | 'new'; url: string }[] = [];
  announced: number[] = [];
  queuesOpened = 0;
  /** Pieces of work for which the worker is kept awake. */
  awake = 0;
  selfTestsOpened = 0;
  logged: string[] = [];
  readonly database: ReplyClockDatabase;

  constructor() {
    made += 1;
    this.database = new ReplyClockDatabase(`machine-${made}`);
  }

  readonly browser: Omit<BackgroundPorts, 'store'> = {
    clock: { now: () => this.now },
    settings: {
      read: async () => this.settings,
      setPaused: async (paused) => {
        this.settings = { ...this.settings, paused };
      },
      keepLayout: async (layout) => {
        this.settings = { ...this.settings, keptLayout: layout as KeptLayout | null };
      },
      nameAccounts: async (accountNames) => {
        this.settings = { ...this.settings, accountNames };
      },
    },
    fingerprints: { of: async (texts) => texts.map((text) => `fp-${text.replace('\n', '-')}`) },
    alarms: {
      wakeAt: async (at) => {
        this.wakesAt = at;
      },
    },
    notifier: {
      show: async (notification) => {
        this.notices.push(notification);
        this.screen.add(notification.id);
      },
      shown: async () => [...this.screen],
      clear: async (id) => {
        this.screen.delete(id);
      },
    },
    toolbar: {
      show: async (badge) => {
        this.badge = badge;
      },
    },
    tabs: {
      showingInbox: async (host) => this.tabs.filter((tab) => host === null || new URL(tab.url).hostname === host),
      navigate: async (tab, url) => {
        this.visited.push({ tab: tab.id, url });
      },
      open: async (url) => {
        this.visited.push({ tab: 'new', url });
      },
    },
    pages: {
      replyBoxHoldsText: async (tabId) => (this.replyBoxes.has(tabId) ? this.replyBoxes.get(tabId) !== '' : null),
      announceChange: async (tabId) => {
        this.announced.push(tabId);
      },
    },
    log: {
      add: async (code) => {
        this.logged.push(code);
      },
    },
    languageOf: () => 'en',
    rest: async () => {},
    stayAwake: () => {
      this.awake += 1;
      return () => {
        this.awake -= 1;
      };
    },
    forgetAll: async () => {
      this.settings = { ...DEFAULT_SETTINGS };
    },
    openSelfTest: async () => {
      this.selfTestsOpened += 1;
    },
    openTemplates: async () => {},
    openQueue: async () => {
      this.queuesOpened += 1;
    },
  };

  /** Starts the background, as the browser does for every event after it ended. */
  start(over: Partial<BackgroundPorts> = {}): Background {
    return new Background({ ...this.browser, store: inboxStore(this.database), ...over });
  }

  /** Everything that is stored, to be compared. */
  async tables(): Promise<Record<string, unknown[]>> {
    const rows = await Promise.all(this.database.tables.map(async (table) => [table.name, await table.toArray()] as const));
    return Object.fromEntries(rows);
  }
}
