import type { StorageTrouble } from '@/utils/domain/storage-trouble';
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { LateReason } from '@/utils/domain/metrics/late-reasons';
import type { CountedPer } from '@/utils/domain/thread/counted-otherwise';
import type { Folder, Observation } from '@/utils/domain/thread/observation';
import type { ThreadSla } from '@/utils/domain/sla/thread-sla';
import type { PromisedDate } from '@/utils/domain/promises/promises-in';
import type { ImportBatch, ImportProgress } from '@/utils/domain/import/import-line';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { PageFindings } from './page-findings';

/**
 * Every message between our contexts, by direction. All are commands that answer, except those named `…Changed`, which
 * are events. Handlers are `async` functions: a native `onMessage` drops the answer of any other thenable, Dexie's among them.
 */
export interface ProtocolMap {
  // content script → background
  /** Records one reading; answers what is known of every row in it and of the inbox. Replays change nothing. */
  recordObservation(observation: Observation): InboxAnswer;
  /** The page is in a state that shows no list (or shows one again). */
  reportPageState(report: PageStateReport): InboxAnswer;
  /** The page's own POST under `/cases/{id}/` was seen: path kind, status code and instant, never a body. */
  reportOwnSend(send: OwnSend): InboxAnswer;
  /** What is known of these threads now: on start-up and after `inboxChanged`. */
  readInbox(query: InboxQuery): InboxAnswer;
  /** The agent asks from the bar what is found on this page; a page of ours opens only by the background. */
  openSelfTest(): void;
  /** The agent keeps the layout that was shown (or forgets it: `null`); answers whether it was one, and was stored. */
  keepLayout(kept: { layout: unknown }): { kept: boolean };

  /** To how many other threads a near-copy of this draft was sent lately. `lanes`: of `lanesOf`, never the text. */
  countNearCopies(draft: { host: string; threadId: string | null; lanes: (string | null)[] }): { threads: number };

  /** Opens the page of reply templates. */
  openTemplates(): void;

  // content script, extension pages → background
  /** These one-way hashes (SHA-256, hexadecimal) keyed with this installation's key, in their order; empty where that cannot be. */
  keyedFingerprints(hashes: string[]): string[];
  /** The words by which a page is read and those that are drawn on it, in all languages (`HandedWords`), which no page loads: asked for once, as it starts. */
  readPageWords(): object;

  // extension pages → background
  /** Opens a thread in the tab that shows its inbox, else in a new one; a tab whose reply box holds text is never navigated. */
  openThread(target: { threadId: string }): { opened: 'existing-tab' | 'new-tab' | 'not-found' };
  setPaused(change: { paused: boolean }): void;
  ping(): { alive: true };
  /** The agent settles who wrote what: an `unknown` seller message was (not) automatic. `unknown` takes the word back. */
  settleAuthor(choice: { threadId: string; messageId: string; author: 'seller' | 'automatic' | 'buyer' | 'unknown' }): void;
  /** The agent's word on a date promised: kept, or not owed; `open` takes it back. */
  settleFollowUp(choice: { id: string; state: 'open' | 'kept' | 'dropped' }): void;
  /** Why a contact was late, by the agent; `null` takes the word back. */
  tagLate(choice: { threadId: string; startedLatest: Instant; reason: LateReason | null }): void;
  /** The agent's own label on a thread, at most `LONGEST_NOTE` long; an empty one takes it away. */
  noteThread(note: { threadId: string; text: string }): void;
  deleteEverything(): void;
  /** Lines of a file of past messages; answers how far that is, `null` where they could not be stored. Sent again they change nothing. */
  importLines(batch: ImportBatch): ImportProgress | null;
  /** The next portion of what follows an import's last line, or of forgetting what was imported; until nothing is left. */
  continueImport(step: { close: string } | { forget: true }): { left: boolean };
  /** The options page has put a backup in place of everything. */
  dataReplaced(): void;

  // background → content scripts
  /** Something that a tab may show has changed: a newer reading, a send proved, a level crossed, pause, settings. */
  inboxChanged(): void;
  /** The background is about to navigate this tab: does its reply box hold text? */
  replyBoxHoldsText(): boolean;

  // the self-test → content scripts
  /** What was found on this page at its last look: counts and words of fixed lists. `null`: nothing yet. */
  tellFindings(): PageFindings | null;
  /** Lets the agent point at the list or at the reply box; answers whether that has begun. */
  pointAt(what: { part: 'list' | 'reply-box' }): boolean;
}

export interface InboxQuery {
  host: string;
  accountId: string;
  threadIds: string[];
  rowKeys: string[];
}

export interface PageStateReport {
  at: Instant;
  host: string;
  accountId: string;
  state: 'loading' | 'empty' | 'not-mounted' | 'list-hidden' | 'challenge' | 'signed-out' | 'not-recognised' | 'reading';
  folder: Folder | null;
}

export interface OwnSend {
  at: Instant;
  clockOffset: number | null;
  host: string;
  accountId: string;
  threadId: string;
  kind: 'reply' | 'no-response-needed';
  /** HTTP status of the answer; `null` while under way or where the request failed. */
  statusCode: number | null;
  /** What the reply said, as far as it may be kept: instants promised, and samples of its likeness; with the answer only. */
  said?: { promises: PromisedDate[]; lanes: (string | null)[] | null };
}

/** What a page may show: its rows' deadlines and the inbox's summary. */
export interface InboxAnswer {
  slas: ThreadSla[];
  summary: InboxSummary;
}

export interface InboxSummary {
  paused: boolean;
  /** Amazon's clock minus the machine's, ms, where it is known and over 60 s; else `null`: nothing to correct. */
  clockCorrection: number | null;
  /** Of all accounts: deadlines whose earliest end falls within the next hour and the next four, breached ones included in neither. */
  dueWithinHour: number;
  dueWithinFourHours: number;
  breached: number;
  /** 30-day rates per account and marketplace, lowest first. */
  rates: InboxRate[];
  /** The agent's target for these rates, in basis points; left out: Amazon's 90 %. */
  target?: number;
  /** When this account's "Response needed" was last read, and last read completely; `null`: never. */
  lastReadAt: Instant | null;
  lastCompleteAt: Instant | null;
  stale: boolean;
  /** A line the agent must see, with what to do. */
  trouble: StorageTrouble | null;
}

export interface InboxRate {
  accountId: string;
  accountName: string | null;
  marketplaceId: string;
  rate: { low: number; high: number } | null;
  counted: number;
  /** The lower count, where counting per turn and per message do not say the same of the target; to be shown beside `rate`. */
  beside?: { countPer: CountedPer; rate: { low: number; high: number } };
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
