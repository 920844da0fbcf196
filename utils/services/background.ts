import { storageTroubleOf, type StorageTrouble } from '@/utils/domain/storage-trouble';
import type { ThreadSla } from '@/utils/domain/sla/thread-sla';
import type { Observation } from '@/utils/domain/thread/observation';
import type { ImportBatch, ImportProgress } from '@/utils/domain/import/import-line';
import type { Author } from '@/utils/domain/thread/thread';
import type { InboxAnswer, InboxQuery, InboxSummary, OwnSend, PageStateReport, ProtocolMap } from '@/utils/messaging/protocol';
import type { InterfaceLanguage } from '@/utils/text/language';
import { namesAfterJoin } from './accounts';
import { catchUp } from './catch-up';
import type { Changes } from './derive-threads';
import { clockCorrection } from './clock-correction';
import { slasFor, summaryOf } from './inbox-answer';
import { nextUrgent } from './next-urgent';
import { noteThread } from './note-thread';
import { openThread, type OpenedThread } from './open-thread';
import { recordOwnSend } from './own-sends';
import { notePageState } from './page-state';
import { closeImport, conversationTexts, forgetImported, importLines } from './import-contacts';
import type { Alarms, Clock, Fingerprints, Log, Notifier, Pages, Settings, SettingsStore, Tabs, Toolbar } from './ports';
import type { InboxStore } from './tables';
import { threadOfFollowUpNotice } from './raise-follow-ups';
import { settleNotification, type Told } from './raise-notices';
import { fingerprintTexts, recordObservation } from './record-observation';
import { showTrouble } from './refresh-toolbar';
import { fingerprintText } from './row-identities';
import { rulesOf } from './rules-of';
import { settleAuthor } from './settle-author';
import { nearCopiesSent, noteSentReply, settleByConversation, settleFollowUp } from './sent-replies';
import { slasOfReading } from './sla-of-reading';
import { tagLate } from './tag-late';

export interface BackgroundPorts {
  clock: Clock;
  store: InboxStore;
  settings: SettingsStore;
  fingerprints: Fingerprints;
  alarms: Alarms;
  notifier: Notifier;
  toolbar: Toolbar;
  tabs: Tabs;
  pages: Pages;
  log: Log;
  /** The language to speak, for a choice of the agent's. */
  languageOf(choice: Settings['language']): InterfaceLanguage;
  /** Lets this many milliseconds go by. */
  rest: (milliseconds: number) => Promise<void>;
  /** Keeps the browser from ending the worker for idleness; answers what ends that. */
  stayAwake: () => () => void;
  /** Forgets what lies outside the database: the installation's key, the log, the settings. */
  forgetAll(): Promise<void>;
  /** Opens the page that shows the whole queue. */
  openQueue(): Promise<void>;
  /** Opens the page that shows what was found on open inboxes. */
  openSelfTest(): Promise<void>;
  /** Opens the page of reply templates. */
  openTemplates(): Promise<void>;
}

const NOTHING_KNOWN: InboxSummary = {
  paused: false,
  clockCorrection: null,
  dueWithinHour: 0,
  dueWithinFourHours: 0,
  breached: 0,
  rates: [],
  lastReadAt: null,
  lastCompleteAt: null,
  stale: true,
  trouble: null,
};

/** A look around is followed by a rest of this many times its length, where it is asked for again meanwhile; within these bounds: what shows in the toolbar is no older. */
const REST = 5;
const LEAST_REST = 1_000;
const LONGEST_REST = 1_500;
/** Before each of its questions a look around lets as many observations by, or those that came at once. */
const LET_BY = 5;

/**
 * What the background does: each method answers one message or one event of the browser. None of them rejects because storage
 * is denied or full: then the last that was known is answered, with the trouble named, and nothing is overwritten.
 */
export class Background {
  /** To which thread the agent's key led last. */
  private takenTo: string | null = null;
  private lastSummary = NOTHING_KNOWN;
  private told: Told = new Map();
  private running: Promise<void> | null = null;
  private again = false;
  /** Observations that wait for their answer. */
  private readonly answering = new Set<Promise<unknown>>();

  constructor(private readonly ports: BackgroundPorts) {}

  async recordObservation(observation: Observation | null, tabId: number | null): Promise<InboxAnswer> {
    const answer = this.recorded(observation, tabId);
    this.answering.add(answer);
    return answer.finally(() => this.answering.delete(answer));
  }

  private async recorded(observation: Observation | null, tabId: number | null): Promise<InboxAnswer> {
    const { store, fingerprints, log, clock } = this.ports;
    const machineNow = clock.now();
    if (!observation) {
      await log.add('observation-refused');
      return this.answer([], null);
    }
    let settings: Settings | null = null;
    try {
      const read = await this.ports.settings.read();
      settings = read;
      if (read.paused) return await this.answer([], observation.accountId, read);
      const rules = rulesOf(read);
      const policies = read.ownPolicies;
      const texts = [...fingerprintTexts(observation)];
      const keyed = await fingerprints.of(texts.map(([, text]) => text));
      const byKey = new Map(texts.map(([key], index) => [key, keyed[index]!]));
      const record = async (reading: Observation) =>
        store.transaction(async (tables) => {
          const [recorded] = await Promise.all([recordObservation(tables, reading, { rules, now: machineNow, fingerprints: byKey, policies }), settleByConversation(tables, reading)]);
          // At hand then; where something of it cannot be read, what was recorded stands all the same.
          const summary = await summaryOf(tables, { accountId: observation.accountId, settings: read, machineNow: clock.now() }).catch(() => null);
          return { ...recorded, summary };
        });
      const { slas, changes, summary } = await record(observation).catch(async (error: unknown) => {
        // One record that cannot be read keeps back its own row alone: every other is stored, as of a reading that was not complete.
        if (storageTroubleOf(error) !== 'storage-damaged') throw error;
        for (const row of observation.rows) await record({ ...observation, rows: [row], completeOver: null }).catch(() => {});
        this.lookAround();
        throw error;
      });
      this.changed(changes, tabId);
      const names = namesAfterJoin(read.accountNames, observation);
      if (names) await this.ports.settings.nameAccounts(names);
      if (names || !summary) return await this.answer(slas, observation.accountId, names ? { ...read, accountNames: names } : read);
      this.lastSummary = summary;
      return { slas, summary };
    } catch (error) {
      const rules = settings ? rulesOf(settings) : { automaticRepliesCount: false, countPer: 'turn' as const };
      const now = machineNow + (observation.clockOffset ?? 0);
      return this.troubled(error, slasOfReading(observation, { rules, now }));
    }
  }

  async reportPageState(report: PageStateReport | null): Promise<InboxAnswer> {
    if (!report) return this.answer([], null);
    try {
      await this.ports.store.transaction((tables) => notePageState(tables, report));
      this.lookAround();
    } catch (error) {
      return this.troubled(error, []);
    }
    return this.answer([], report.accountId);
  }

  async reportOwnSend(send: OwnSend | null, tabId: number | null): Promise<InboxAnswer> {
    if (!send) return this.answer([], null);
    try {
      const settings = await this.ports.settings.read();
      if (settings.paused) return await this.answer([], send.accountId);
      const now = this.ports.clock.now() + (send.clockOffset ?? 0);
      const lanes = send.said?.lanes ? await this.keyedLanes(send.said.lanes) : null;
      const changes = await this.ports.store.transaction(async (tables) => {
        const changed = await recordOwnSend(tables, send, { rules: rulesOf(settings), now });
        if (wasTaken(send)) await noteSentReply(tables, { ...send, at: send.at + (send.clockOffset ?? 0), promises: send.said?.promises ?? [], lanes });
        return changed;
      });
      this.changed(changes, tabId);
      return await this.readInbox({ host: send.host, accountId: send.accountId, threadIds: [send.threadId], rowKeys: [] });
    } catch (error) {
      return this.troubled(error, []);
    }
  }

  async readInbox(query: InboxQuery | null): Promise<InboxAnswer> {
    if (!query) return this.answer([], null);
    const { store, fingerprints, clock } = this.ports;
    try {
      const settings = await this.ports.settings.read();
      const { paused, ownPolicies } = settings;
      if (paused) return await this.answer([], query.accountId, settings);
      const keyed = await fingerprints.of(query.rowKeys.map((key) => fingerprintText(query.host, key)));
      const byKey = new Map(query.rowKeys.map((key, index) => [key, keyed[index]!]));
      const slas = await store.read((tables) => slasFor(tables, query, { fingerprints: byKey, machineNow: clock.now(), policies: ownPolicies }));
      return await this.answer(slas, query.accountId, settings);
    } catch (error) {
      return this.troubled(error, []);
    }
  }

  async keyedFingerprints(hashes: string[]): Promise<string[]> {
    try {
      return await this.ports.fingerprints.of(hashes);
    } catch {
      // Storage is denied: nothing was stored that could be compared with them.
      return [];
    }
  }

  async countNearCopies(draft: { threadId: string | null; lanes: (string | null)[] } | null): Promise<number> {
    if (!draft) return 0;
    try {
      const lanes = await this.keyedLanes(draft.lanes);
      return await this.ports.store.read(async (tables) => {
        const now = this.ports.clock.now() + (await clockCorrection(tables));
        return nearCopiesSent(tables, { lanes, threadId: draft.threadId, now });
      });
    } catch {
      // Nothing can be compared where storage is denied.
      return 0;
    }
  }

  private async keyedLanes(lanes: readonly (string | null)[]): Promise<(string | null)[]> {
    const keyed = await this.ports.fingerprints.of(lanes.map((lane) => `lane ${lane}`));
    return lanes.map((lane, index) => (lane === null ? null : keyed[index]!.slice(0, 16)));
  }

  async openTemplates(): Promise<void> {
    await this.ports.openTemplates();
  }

  async openThread(threadId: string): Promise<OpenedThread> {
    return openThread(threadId, this.ports);
  }

  /** The agent's key for the most urgent thread; the queue where nothing is urgent. Asked again it goes on to the next. */
  async openNextUrgent(): Promise<void> {
    this.takenTo = await nextUrgent(this.ports.store, this.takenTo, this.ports.clock.now());
    if (this.takenTo === null || (await this.openThread(this.takenTo)) === 'not-found') await this.ports.openQueue();
  }

  /** The agent's key for a pause, and for its end. */
  async togglePause(): Promise<void> {
    const { paused } = await this.ports.settings.read();
    await this.setPaused(!paused);
  }

  async setPaused(paused: boolean): Promise<void> {
    await this.ports.settings.setPaused(paused);
    await this.settingsChanged();
  }

  async openSelfTest(): Promise<void> {
    await this.ports.openSelfTest();
  }

  /** Keeps a layout that the agent showed (`null`: forgets it). `false`: it is none, or nothing can be stored. */
  async keepLayout(layout: unknown): Promise<boolean> {
    try {
      await this.ports.settings.keepLayout(layout);
    } catch {
      return false;
    }
    await this.settingsChanged();
    return true;
  }

  async settleAuthor(choice: { threadId: string; messageId: string; author: Author }): Promise<void> {
    const rules = rulesOf(await this.ports.settings.read());
    const changes = await this.ports.store.transaction(async (tables) => {
      const now = this.ports.clock.now() + (await clockCorrection(tables));
      return settleAuthor(tables, choice, { rules, now });
    });
    this.changed(changes, null);
  }

  async tagLate(choice: Parameters<ProtocolMap['tagLate']>[0]): Promise<void> {
    const { retention } = await this.ports.settings.read();
    await this.ports.store.transaction(async (tables) => {
      const now = this.ports.clock.now() + (await clockCorrection(tables));
      await tagLate(tables, choice, { now, contactDays: retention.contactDays });
    });
  }

  async noteThread({ threadId, text }: Parameters<ProtocolMap['noteThread']>[0]): Promise<void> {
    await this.ports.store.transaction(async (tables) => {
      await noteThread(tables, { threadId, text, at: this.ports.clock.now() + (await clockCorrection(tables)) });
    });
  }

  async settleFollowUp(choice: { id: string; state: 'open' | 'kept' | 'dropped' }): Promise<void> {
    await this.ports.store.transaction((tables) => settleFollowUp(tables, choice));
    this.lookAround();
  }

  /** Takes lines of a file; `null`: they could not be stored. */
  async importLines(batch: ImportBatch): Promise<ImportProgress | null> {
    try {
      const settings = await this.ports.settings.read();
      const conversations = await this.ports.fingerprints.of(conversationTexts(batch));
      const { progress, changes } = await this.ports.store.transaction(async (tables) => {
        const now = this.ports.clock.now() + (await clockCorrection(tables));
        return importLines(tables, batch, { settings, now, conversations });
      });
      await this.follow(changes, null);
      return progress;
    } catch (error) {
      await this.ports.log.add(storageTroubleOf(error));
      return null;
    }
  }

  /** The next portion of what follows the last line, or of what is forgotten; answers whether there is more. */
  async continueImport(step: { close: string } | { forget: true }): Promise<boolean> {
    const settings = await this.ports.settings.read();
    const { left, changes } = await this.ports.store.transaction(async (tables) => {
      const now = this.ports.clock.now() + (await clockCorrection(tables));
      return 'close' in step ? closeImport(tables, step.close, { settings, now }) : forgetImported(tables, { settings, now });
    });
    await this.follow(changes, null);
    if (!left) this.lookAround();
    return left;
  }

  /** A backup took the place of everything that was stored. */
  async dataReplaced(): Promise<void> {
    this.lastSummary = NOTHING_KNOWN;
    this.told = new Map();
    await this.settingsChanged();
  }

  async deleteEverything(): Promise<void> {
    const { store, notifier } = this.ports;
    await store.deleteEverything();
    await this.ports.forgetAll();
    for (const id of await notifier.shown()) await notifier.clear(id);
    this.lastSummary = NOTHING_KNOWN;
    this.told = new Map();
    await this.settingsChanged();
  }

  async notificationClicked(id: string): Promise<void> {
    await this.ports.notifier.clear(id);
    const promised = threadOfFollowUpNotice(id);
    const threads = promised ? [promised] : await settleNotification(this.ports.store, id);
    const [only] = threads;
    if (threads.length === 1 && only && (await this.openThread(only)) !== 'not-found') return;
    await this.ports.openQueue();
  }

  async notificationClosed(id: string): Promise<void> {
    await settleNotification(this.ports.store, id);
  }

  /** What pages show may depend on any setting. */
  async settingsChanged(): Promise<void> {
    this.lookAround();
    await this.announce(null);
  }

  /**
   * Brings notices, toolbar and alarm up to date, at once. Asked meanwhile, once more: after a rest, so that in a busy inbox the
   * observations, which have the same database to themselves then, are not kept waiting. Never rejects.
   */
  lookAround(): void {
    this.again = true;
    this.running ??= this.looks().finally(() => {
      this.running = null;
      if (this.again) this.lookAround();
    });
  }

  /** When everything that was started has come to an end. */
  async settled(): Promise<void> {
    while (this.running) await this.running;
  }

  private async looks(): Promise<void> {
    const { clock, rest, stayAwake } = this.ports;
    while (this.again) {
      this.again = false;
      const from = clock.now();
      const done = stayAwake();
      await this.look();
      // A clock that was set meanwhile tells no length.
      if (this.again) await rest(Math.min(Math.max(LEAST_REST, REST * (clock.now() - from)), LONGEST_REST));
      done();
    }
  }

  private async look(): Promise<void> {
    const { ports } = this;
    try {
      const settings = await ports.settings.read();
      const { changes, more } = await catchUp({ ...ports, store: this.patientStore(), settings, language: ports.languageOf(settings.language), machineNow: ports.clock.now(), told: this.told });
      this.again ||= more;
      await this.follow(changes, null);
    } catch (error) {
      await this.showTrouble(storageTroubleOf(error));
    }
  }

  /** The store as a look around uses it: before each of its questions whoever waits for an answer gets it, though not without end. */
  private patientStore(): InboxStore {
    const { store } = this.ports;
    const calm = async () => {
      for (let n = 0; n < LET_BY && this.answering.size > 0; n += 1) await Promise.allSettled(this.answering);
    };
    return {
      transaction: async (work) => calm().then(() => store.transaction(work)),
      read: async (work) => calm().then(() => store.read(work)),
      deleteEverything: async () => store.deleteEverything(),
    };
  }

  private async showTrouble(trouble: StorageTrouble): Promise<void> {
    const { ports } = this;
    try {
      await ports.log.add(trouble);
      await showTrouble(ports.toolbar, ports.languageOf('auto'), trouble);
    } catch {
      // The browser is going down: its next start looks again.
    }
  }

  /** Something may have been written: everything that shows it follows, the tab that asked by its answer, which waits for none of it. */
  private changed(changes: Changes, exceptTabId: number | null): void {
    this.lookAround();
    void this.follow(changes, exceptTabId);
  }

  private async follow(changes: Changes, exceptTabId: number | null): Promise<void> {
    if (changes.threads.length > 0) await this.announce(exceptTabId);
  }

  private async announce(exceptTabId: number | null): Promise<void> {
    try {
      const tabs = await this.ports.tabs.showingInbox(null);
      await Promise.all(tabs.filter(({ id }) => id !== exceptTabId).map(({ id }) => this.ports.pages.announceChange(id)));
    } catch {
      // A tab that closed meanwhile has nothing to show.
    }
  }

  /** `read`: the settings, where they were read for this answer already. */
  private async answer(slas: ThreadSla[], accountId: string | null, read?: Settings): Promise<InboxAnswer> {
    try {
      const settings = read ?? (await this.ports.settings.read());
      const machineNow = this.ports.clock.now();
      this.lastSummary = await this.ports.store.read((tables) => summaryOf(tables, { accountId, settings, machineNow }));
      return { slas, summary: this.lastSummary };
    } catch (error) {
      return this.troubled(error, slas);
    }
  }

  private async troubled(error: unknown, slas: ThreadSla[]): Promise<InboxAnswer> {
    const trouble: StorageTrouble = storageTroubleOf(error);
    await this.ports.log.add(trouble);
    return { slas, summary: { ...this.lastSummary, trouble } };
  }
}

/** Amazon's server took the reply; whether it was blocked after that, the page shows later. */
function wasTaken({ kind, statusCode }: OwnSend): boolean {
  return kind === 'reply' && statusCode !== null && statusCode >= 200 && statusCode < 300;
}
