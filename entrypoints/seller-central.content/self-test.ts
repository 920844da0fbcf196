import type { ContentLine } from '@/utils/messaging/content-line';
import type { SellerCentralReader } from '@/utils/page/seller-central/seller-central-page';
import type { InterfaceLanguage } from '@/utils/text/language';
import type { BackgroundLine } from './background-line';
import type { ReadingSession } from './reading-session';
import { awaitPageRepair, pageRepair, type PointingParts } from './repair';

export interface PageSelfTestParts {
  host: string;
  reader: SellerCentralReader;
  session: ReadingSession;
  line: ContentLine;
  background: BackgroundLine;
  language: () => InterfaceLanguage;
  signal: AbortSignal;
}

export interface PageSelfTest {
  /** An inbox stands on this page: from now on it answers the self-test. Of several frames only those with an inbox do. */
  inboxIsHere: () => void;
  /** Whether the agent can point now. */
  canPoint: () => boolean;
  point: (part: PointingParts['part']) => boolean;
}

/** This page's end of the self-test: answers what was found, and lets the agent show what was not. */
export function createPageSelfTest({ host, reader, session, line, background, language, signal }: PageSelfTestParts): PageSelfTest {
  let answering = false;
  awaitPageRepair(session.wake);

  function point(part: PointingParts['part']): boolean {
    pageRepair()?.point({ part, reader, language: language(), keep: background.keepLayout, signal });
    return pageRepair() !== null;
  }

  return {
    inboxIsHere() {
      if (answering || signal.aborted) return;
      answering = true;
      const hangUp = line.answer({
        tellFindings: () => pageRepair()?.findingsOf({ ...session.lastLook(), host }) ?? null,
        pointAt: (what) => point(what?.part === 'reply-box' ? 'reply-box' : 'list'),
      });
      signal.addEventListener('abort', hangUp, { once: true });
    },
    canPoint: () => pageRepair() !== null,
    point,
  };
}
