// What the use cases know of the world: types only. The real parts are in utils/storage and utils/platform; tests hand in others.
import type { ContactRules } from '@/utils/domain/thread/contacts';
import type { IgnoredFinding } from '@/utils/domain/compliance/ignored-findings';
import type { KeptLayout } from '@/utils/domain/layout/kept-layout';
import type { OwnPolicy } from '@/utils/domain/sla/own-policies';
import type { QuietWindow, Snooze } from '@/utils/domain/sla/quiet-hours';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { InterfaceLanguage } from '@/utils/text/language';

export interface Clock {
  /** The machine's time. */
  now(): Instant;
}

export interface Alarms {
  /** Wakes the background at `at` (or at once if that is past), replacing what was asked before. */
  wakeAt(at: Instant): Promise<void>;
}

export interface Toolbar {
  /** `edge`: a grey edge around the icon, since what it tells may be out of date. */
  show(badge: { text: string; colour: 'red' | 'amber' | 'grey'; edge: boolean; title: string }): Promise<void>;
}

export interface Notifier {
  /** Shows a notification; one with the same id is replaced. */
  show(notification: { id: string; title: string; message: string }): Promise<void>;
  /** Ids of the notifications on the screen or in the system's list. */
  shown(): Promise<string[]>;
  clear(id: string): Promise<void>;
}

export interface InboxTab {
  id: number;
  windowId: number | null;
  url: string;
  active: boolean;
  lastUsedAt: Instant;
}

export interface Tabs {
  /** Tabs on this host's messages, or on any host's for `null`. */
  showingInbox(host: string | null): Promise<InboxTab[]>;
  navigate(tab: InboxTab, url: string): Promise<void>;
  open(url: string): Promise<void>;
}

/** What the background may say to the content script of a tab. */
export interface Pages {
  /** Does the reply box hold text? `null` where nobody answers: then nothing is known of the box. */
  replyBoxHoldsText(tabId: number): Promise<boolean | null>;
  announceChange(tabId: number): Promise<void>;
}

export interface Fingerprints {
  /** Keyed one-way hashes, in the order of `texts`. Rejects where storage is denied. */
  of(texts: string[]): Promise<string[]>;
}

export interface LogEntry {
  at: Instant;
  code: string;
  counts: Record<string, number>;
}

export interface Log {
  add(code: string, counts?: Record<string, number>): Promise<void>;
}

export interface Settings {
  language: InterfaceLanguage | 'auto';
  paused: boolean;
  readResponses: boolean;
  /** The bar on the page stays folded. */
  barCollapsed: boolean;
  /** Escalation levels: milliseconds before the deadline, longest first. */
  levels: number[];
  noticesOn: boolean;
  badgeOn: boolean;
  staleAfterMinutes: number;
  /** In the machine's zone. */
  quietHours: QuietWindow[];
  /** Threads, or everything, that are not warned of until a time, and why. */
  snoozes: Snooze[];
  /** Own targets beside Amazon's standard. */
  ownPolicies: OwnPolicy[];
  /** What the agent calls accounts: Amazon's names of them are never stored. */
  accountNames: { accountId: string; name: string }[];
  /** Findings of the draft check that are not shown, as fingerprints, and why. */
  ignoredFindings: IgnoredFinding[];
  /** Money that an agent may promise without asking: the draft check warns above it; 0: of no sum. */
  promiseLimit: { amount: number; currency: string };
  /** Advice on what a good reply holds: understanding, a reason, a remedy, a date, a question. */
  replyChecklist: boolean;
  /** Minutes after which a notice of a red deadline is given again while nobody has answered; 0: never. */
  repeatMinutes: number;
  /** Basis points of the 30-day rate; the early alarm watches 7 days. */
  targets: { target: number; earlyAlarm: number; critical: number };
  retention: { orderIdDays: number; contactDays: number };
  automaticRepliesCount: ContactRules['automaticRepliesCount'];
  countPer: ContactRules['countPer'];
  /** The page's layout as the agent showed it, for pages that the signals do not tell. */
  keptLayout: KeptLayout | null;
}

export interface SettingsStore {
  /** Every setting, each valid or its default. Rejects where storage is denied. */
  read(): Promise<Settings>;
  setPaused(paused: boolean): Promise<void>;
  /** Keeps a layout, or forgets it. Rejects what is none, and where storage is denied. */
  keepLayout(layout: unknown): Promise<void>;
  /** What the agent calls accounts from now on. Rejects where storage is denied. */
  nameAccounts(names: Settings['accountNames']): Promise<void>;
}
