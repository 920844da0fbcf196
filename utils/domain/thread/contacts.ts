import type { ObservedTime } from '../time/observed-time';

/** One turn of the buyer that needs a response: from the earliest unanswered buyer message to its answer. What Amazon counts. */
export interface Contact {
  threadId: string;
  accountId: string;
  marketplaceId: string;
  startedAt: ObservedTime;
  answeredAt?: ObservedTime;
  waivedAt?: ObservedTime;
}

export interface ContactRules {
  /** An automatic reply ends a contact. Amazon: "auto-responders are not considered a valid response" (help 202152030). */
  automaticRepliesCount: boolean;
  countPer: 'turn' | 'message' | 'thread-per-24h';
}

export const DEFAULT_CONTACT_RULES: ContactRules = { automaticRepliesCount: false, countPer: 'turn' };
