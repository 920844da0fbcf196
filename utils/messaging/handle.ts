import { SELLER_CENTRAL_HOSTS } from '@/utils/domain/time/marketplaces';
import type { ImportBatch, ImportProgress } from '@/utils/domain/import/import-line';
import type { Observation } from '@/utils/domain/thread/observation';
import { importBatchFrom, importStepFrom } from './import-messages';
import { onMessage, type InboxAnswer, type InboxQuery, type OwnSend, type PageStateReport, type ProtocolMap } from './protocol';
import { authorChoiceFrom, followUpChoiceFrom, nearCopiesFrom, hashesFrom, inboxQueryFrom, observationFrom, openThreadFrom, ownSendFrom, pageStateFrom, pausedFrom } from './untrusted';

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
  importLines(batch: ImportBatch): Promise<ImportProgress | null>;
  continueImport(step: Parameters<ProtocolMap['continueImport']>[0]): Promise<boolean>;
  dataReplaced(): Promise<void>;
  openSelfTest(): Promise<void>;
  keepLayout(layout: unknown): Promise<boolean>;
}

interface Sender {
  url?: string;
  tab?: { id?: number };
}

/**
 * Registers every handler, at once and synchronously, as a waking worker needs it. Content scripts may speak only of the
 * host that they run on; what changes or deletes what is stored is taken from the extension's own pages only.
 */
export function registerBackgroundHandlers(handlers: BackgroundHandlers): void {
  onMessage('recordObservation', async ({ data, sender }) => handlers.recordObservation(ofItsHost(observationFrom(data), sender), tabOf(sender)));
  onMessage('reportPageState', async ({ data, sender }) => handlers.reportPageState(ofItsHost(pageStateFrom(data), sender)));
  onMessage('reportOwnSend', async ({ data, sender }) => handlers.reportOwnSend(ofItsHost(ownSendFrom(data), sender), tabOf(sender)));
  onMessage('readInbox', async ({ data, sender }) => handlers.readInbox(ofItsHost(inboxQueryFrom(data), sender)));
  onMessage('keyedFingerprints', async ({ data }) => {
    const hashes = hashesFrom(data);
    return hashes ? handlers.keyedFingerprints(hashes) : [];
  });
  onMessage('setPaused', async ({ data }) => {
    const change = pausedFrom(data);
    if (change) await handlers.setPaused(change.paused);
  });
  onMessage('ping', async () => ({ alive: true }) as const);
  onMessage('openThread', async ({ data, sender }) => {
    const target = openThreadFrom(data);
    return { opened: target && isOwnPage(sender) ? await handlers.openThread(target.threadId) : 'not-found' };
  });
  onMessage('settleAuthor', async ({ data, sender }) => {
    const choice = authorChoiceFrom(data);
    if (choice && isOwnPage(sender)) await handlers.settleAuthor(choice);
  });
  onMessage('countNearCopies', async ({ data, sender }) => ({ threads: await handlers.countNearCopies(ofItsHost(nearCopiesFrom(data), sender)) }));
  onMessage('openTemplates', async () => handlers.openTemplates());
  onMessage('settleFollowUp', async ({ data, sender }) => {
    const choice = followUpChoiceFrom(data);
    if (choice && isOwnPage(sender)) await handlers.settleFollowUp(choice);
  });
  onMessage('openSelfTest', async () => handlers.openSelfTest());
  onMessage('keepLayout', async ({ data, sender }) => {
    const { layout } = (data ?? {}) as { layout?: unknown };
    return { kept: isOurs(sender) && (await handlers.keepLayout(layout)) };
  });
  onMessage('importLines', async ({ data, sender }) => {
    const batch = importBatchFrom(data);
    return batch && isOwnPage(sender) ? handlers.importLines(batch) : null;
  });
  onMessage('continueImport', async ({ data, sender }) => {
    const step = importStepFrom(data);
    return { left: step && isOwnPage(sender) ? await handlers.continueImport(step) : false };
  });
  onMessage('dataReplaced', async ({ sender }) => {
    if (isOwnPage(sender)) await handlers.dataReplaced();
  });
  onMessage('deleteEverything', async ({ sender }) => {
    if (isOwnPage(sender)) await handlers.deleteEverything();
  });
}

/** Web pages have no way to reach these handlers; our own script in one of them has the page's address as its own. */
function isOwnPage({ url }: Sender): boolean {
  return !/^https?:/.test(url ?? '');
}

/** A page of ours, or our script on a page of Seller Central. */
function isOurs(sender: Sender): boolean {
  return isOwnPage(sender) || SELLER_CENTRAL_HOSTS.includes(URL.canParse(sender.url ?? '') ? new URL(sender.url ?? '').hostname : '');
}

function ofItsHost<T extends { host: string }>(said: T | null, sender: Sender): T | null {
  if (!said || isOwnPage(sender)) return said;
  const { hostname } = new URL(sender.url ?? '');
  return SELLER_CENTRAL_HOSTS.includes(hostname) && said.host === hostname ? said : null;
}

function tabOf({ tab }: Sender): number | null {
  return tab?.id ?? null;
}
