import { SELLER_CENTRAL_HOSTS } from '@/utils/domain/time/marketplaces';
import type { ImportBatch, ImportProgress } from '@/utils/domain/import/import-line';
import type { Observation } from '@/utils/domain/thread/observation';
import { importBatchFrom, importStepFrom } from './import-messages';
import { onMessage, type InboxAnswer, type InboxQuery, type OwnSend, type PageStateReport, type ProtocolMap } from './protocol';
import { authorChoiceFrom, followUpChoiceFrom, nearCopiesFrom, hashesFrom, inboxQueryFrom, lateTagFrom, noteFrom, observationFrom, openThreadFrom, ownSendFrom, pageStateFrom, pausedFrom } from './untrusted';

/** What the background does for each message. `tabId` is the tab that asked. A `null` is what could not be read as what it should be. */
export interface BackgroundHandlers {
  recordObservation(observation: Observation | null, tabId: number | null): Promise<InboxAnswer>;
  reportPageState(report: PageStateReport | null): Promise<InboxAnswer>;
  reportOwnSend(send: OwnSend | null, tabId: number | null): Promise<InboxAnswer>;
  readInbox(query: InboxQuery | null): Promise<InboxAnswer>;
  openThread(threadId: string): Promise<ReturnType<ProtocolMap['openThread']>['opened']>;
  keyedFingerprints(hashes: string[]): Promise<string[]>;
  setPaused(paused: boolean): Promise<void>;
  settleAuthor(choice: Parameters<ProtocolMap['settleAuthor']>[0]): Promise<void>;
  countNearCopies(draft: Parameters<ProtocolMap['countNearCopies']>[0] | null): Promise<number>;
  openTemplates(): Promise<void>;
  settleFollowUp(choice: Parameters<ProtocolMap['settleFollowUp']>[0]): Promise<void>;
  deleteEverything(): Promise<void>;
  tagLate(choice: Parameters<ProtocolMap['tagLate']>[0]): Promise<void>;
  noteThread(note: Parameters<ProtocolMap['noteThread']>[0]): Promise<void>;
  importLines(batch: ImportBatch): Promise<ImportProgress | null>;
  continueImport(step: Parameters<ProtocolMap['continueImport']>[0]): Promise<boolean>;
  dataReplaced(): Promise<void>;
  openSelfTest(): Promise<void>;
  keepLayout(layout: unknown): Promise<boolean>;
}

/** Who a message comes from, as far as the browser says it; a page cannot forge any of this. */
export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  tab?: { id?: number };
}

/** How this extension is named in a sender: its id, and the address under which its own pages stand. */
export interface Ourselves {
  id: string;
  address: string;
}

type Speaker = 'page-of-ours' | 'script-of-ours';

/**
 * Registers every handler, at once and synchronously, as a waking worker needs it. A message is taken from an extension page of
 * ours, or, where it changes nothing that only the agent may change, from our script on a page of Seller Central, which may speak
 * only of the host that it runs on. Anyone else gets an error, and nothing is done.
 * @param pageWords the words by which a page is read, in all of its languages
 */
export function registerBackgroundHandlers(handlers: BackgroundHandlers, ourselves: Ourselves, pageWords: () => object): void {
  const hear = <T extends keyof ProtocolMap>(type: T, from: 'pages' | 'pages-and-scripts', answer: (data: unknown, sender: Sender) => Promise<Awaited<ReturnType<ProtocolMap[T]>>>): void => {
    onMessage(type, async ({ data, sender }: { data: unknown; sender: Sender }) => {
      const speaker = speakerOf(sender, ourselves);
      if (speaker === null || (from === 'pages' && speaker !== 'page-of-ours')) throw new Error(`${type}: not from there`);
      return answer(data, sender);
    });
  };

  hear('recordObservation', 'pages-and-scripts', async (data, sender) => handlers.recordObservation(ofItsHost(observationFrom(data), sender), tabOf(sender)));
  hear('reportPageState', 'pages-and-scripts', async (data, sender) => handlers.reportPageState(ofItsHost(pageStateFrom(data), sender)));
  hear('reportOwnSend', 'pages-and-scripts', async (data, sender) => handlers.reportOwnSend(ofItsHost(ownSendFrom(data), sender), tabOf(sender)));
  hear('readInbox', 'pages-and-scripts', async (data, sender) => handlers.readInbox(ofItsHost(inboxQueryFrom(data), sender)));
  hear('countNearCopies', 'pages-and-scripts', async (data, sender) => ({ threads: await handlers.countNearCopies(ofItsHost(nearCopiesFrom(data), sender)) }));
  hear('readPageWords', 'pages-and-scripts', async () => pageWords());
  hear('openTemplates', 'pages-and-scripts', async () => handlers.openTemplates());
  hear('openSelfTest', 'pages-and-scripts', async () => handlers.openSelfTest());
  hear('keyedFingerprints', 'pages-and-scripts', async (data) => {
    const hashes = hashesFrom(data);
    return hashes ? handlers.keyedFingerprints(hashes) : [];
  });
  hear('keepLayout', 'pages-and-scripts', async (data) => {
    const { layout } = (data ?? {}) as { layout?: unknown };
    return { kept: await handlers.keepLayout(layout) };
  });
  hear('setPaused', 'pages-and-scripts', async (data) => {
    const change = pausedFrom(data);
    if (change) await handlers.setPaused(change.paused);
  });
  hear('ping', 'pages', async () => ({ alive: true }) as const);
  hear('openThread', 'pages', async (data) => {
    const target = openThreadFrom(data);
    return { opened: target ? await handlers.openThread(target.threadId) : 'not-found' };
  });
  hear('settleAuthor', 'pages', async (data) => {
    const choice = authorChoiceFrom(data);
    if (choice) await handlers.settleAuthor(choice);
  });
  hear('settleFollowUp', 'pages', async (data) => {
    const choice = followUpChoiceFrom(data);
    if (choice) await handlers.settleFollowUp(choice);
  });
  hear('tagLate', 'pages', async (data) => {
    const choice = lateTagFrom(data);
    if (choice) await handlers.tagLate(choice);
  });
  hear('noteThread', 'pages', async (data) => {
    const note = noteFrom(data);
    if (!note) throw new Error('noteThread: no note');
    await handlers.noteThread(note);
  });
  hear('importLines', 'pages', async (data) => {
    const batch = importBatchFrom(data);
    return batch ? handlers.importLines(batch) : null;
  });
  hear('continueImport', 'pages', async (data) => {
    const step = importStepFrom(data);
    return { left: step ? await handlers.continueImport(step) : false };
  });
  hear('dataReplaced', 'pages', async () => handlers.dataReplaced());
  hear('deleteEverything', 'pages', async () => handlers.deleteEverything());
}

/** Our script in a page has that page's address as its own. Chromium tells that of a young frame as empty for good, and its origin rightly. */
function addressOf({ url = '', origin = '' }: Sender): string {
  return url === 'about:blank' ? origin : url;
}

function speakerOf(sender: Sender, ourselves: Ourselves): Speaker | null {
  if (sender.id !== ourselves.id) return null;
  const url = addressOf(sender);
  if (url.startsWith(ourselves.address)) return 'page-of-ours';
  return URL.canParse(url) && new URL(url).protocol === 'https:' && SELLER_CENTRAL_HOSTS.includes(new URL(url).hostname) ? 'script-of-ours' : null;
}

function ofItsHost<T extends { host: string }>(said: T | null, sender: Sender): T | null {
  const url = addressOf(sender);
  return said && (!url.startsWith('https:') || said.host === new URL(url).hostname) ? said : null;
}

function tabOf({ tab }: Sender): number | null {
  return tab?.id ?? null;
}
