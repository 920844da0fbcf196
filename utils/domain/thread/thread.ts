import type { Instant, ObservedTime } from '../time/observed-time';

/** Who wrote a message. Customer messages forwarded by Amazon's staff are `buyer`; notices and system lines are `amazon`. */
export type Author = 'buyer' | 'seller' | 'automatic' | 'amazon' | 'unknown';

export interface Message {
  id?: string;
  author: Author;
  at: ObservedTime;
  /** `false`: blocked or not sent, answers nothing. */
  delivered?: boolean;
  /** The author is `unknown`, but surely not the buyer: a person of ours, or a machine. */
  ours?: true;
}

/** One conversation with one buyer (the page's "case"). Messages stand in the page's order, which decides where intervals overlap. */
export interface Thread {
  /** Case UUID, or `row:` and a keyed fingerprint where no page has shown the UUID yet. */
  id: string;
  accountId: string;
  marketplaceId: string;
  orderIds: string[];
  asins: string[];
  firstSeenAt: Instant;
  messages: Message[];
  noResponseNeededAt: ObservedTime[];
}
