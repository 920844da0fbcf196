import type { PageFindings } from '@/utils/messaging/page-findings';

export const AT = Date.UTC(2026, 6, 6, 3);

/** Findings on an inbox of which everything is well, with a value in every field. */
export function someFindings(differences: Partial<PageFindings> = {}): PageFindings {
  return {
    host: 'sellercentral.amazon.de',
    lookedAt: AT,
    visible: true,
    paused: false,
    framed: false,
    language: 'de',
    rightToLeft: false,
    state: 'reading',
    keptLayout: 'none',
    list: {
      readBy: 'signals', folder: 'response-needed', narrowed: false, rows: 4, caseIds: 4, known: 4, orderIds: 3, cutOrderIds: 1, marketplaces: 4, dates: 4, resolved: 0, alike: 0,
      cardCount: 4, hasMorePages: false, cameInAt: AT, complete: true, incompleteBecause: [], row: { shape: 'link', around: 'list', shadowRoots: 2, elements: 9 },
    },
    conversation: { messages: 3, authorsUnknown: 0, known: true, cameInAt: AT },
    replyBox: 'found',
    responses: { lists: 1, conversations: 1, unreadable: 0, lastAt: AT },
    clockOffset: 0,
    lastReadAt: AT,
    lastCompleteAt: AT,
    stale: false,
    problems: [],
    agreement: { compared: 4, agreed: 4, onlyDrawn: 0, contradictions: [] },
    ...differences,
  };
}
