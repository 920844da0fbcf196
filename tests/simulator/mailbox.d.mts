/** Types of `mailbox.mjs`, which node runs without a build. */
export type Instant = number;
export type UnknownFields = 'null' | 'set' | 'mixed';
export type FolderName = 'all' | 'responseNeeded' | 'sent' | 'resolved' | 'reportedUnresolved';

/** What truly happened in one thread. */
export interface ThreadTruth {
  caseId: string;
  marketplaceId: string;
  orderIds: string[];
  asins: string[];
  buyerName: string;
  subject: string;
  openedBySeller: boolean;
  messages: { id: string; author: 'buyer' | 'seller' | 'automatic' | 'amazon'; at: Instant; delivered: boolean; text: string }[];
  marks: Instant[];
  contacts: { startedAt: Instant; answeredAt?: Instant; waivedAt?: Instant }[];
  needsResponse: boolean;
  /** Start of the contact that waits now; `null` where none does. */
  startedAt: Instant | null;
  /** 24 elapsed hours after it. */
  dueAt: Instant | null;
}

/** A thread by its case id, or by what a verb gave back. */
export type ThreadReference = string | { caseId: string };

/** Particulars of a new thread; what is left out is invented. */
export interface NewThread {
  marketplaceId?: string;
  name?: string;
  orders?: string[];
  asins?: string[];
  topicId?: number;
  language?: string;
  subject?: string;
  caseId?: string;
}

interface Event {
  at?: Instant;
  text?: string;
}

interface Written {
  caseId: string;
  messageId: string;
  at: Instant;
}

export interface View {
  language: string;
  zone?: string;
}

/** A thread as the mailbox keeps it. */
export interface KeptThread {
  caseId: string;
  subject: string;
  orders: string[];
}

export interface Mailbox {
  accountId: string;
  marketplaceIds: string[];
  storeName: string;
  merchantId: string;
  guesses: { waitingStatus: string; oursStatus: string; systemRole: string; unknownFields: UnknownFields };
  now(): Instant;
  buyerWrites(event?: Event & NewThread & { thread?: ThreadReference }): Written;
  sellerReplies(event: Event & { thread: ThreadReference; blocked?: boolean }): Written;
  sellerOpensThread(event?: Event & NewThread): Written;
  automaticReplies(event: Event & { thread: ThreadReference }): Written;
  amazonWrites(event: Event & { thread: ThreadReference }): Written;
  amazonForwardsForCustomer(event?: Event & NewThread & { thread?: ThreadReference }): Written;
  marksNoResponseNeeded(event: { thread: ThreadReference; at?: Instant }): { caseId: string; at: Instant };
  reportsUnresolved(event: { thread: ThreadReference; at?: Instant }): { caseId: string; at: Instant };
  opens(event: { thread: ThreadReference; at?: Instant }): void;
  caseIds(): string[];
  truth(): ThreadTruth[];
  truthOf(thread: ThreadReference): ThreadTruth;
  waiting(): (ThreadTruth & { startedAt: Instant; dueAt: Instant })[];
  threadsIn(query?: { folder?: FolderName; search?: string; direction?: 'ASCENDING' | 'DESCENDING' }): KeptThread[];
  thread(caseId: string): KeptThread | null;
  listItem(thread: KeptThread, view: View): Record<string, unknown>;
  caseOf(thread: KeptThread, view: View): Record<string, unknown>;
}

export function createMailbox(options?: {
  accountId?: string;
  marketplaceId?: string;
  marketplaceIds?: string[];
  storeName?: string;
  merchantId?: string;
  seed?: string | number;
  now?: Instant | (() => Instant);
  unknownFields?: UnknownFields;
}): Mailbox;
