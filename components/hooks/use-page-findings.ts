import { useEffect, useState } from 'preact/hooks';
import type { PageFindings } from '@/utils/messaging/page-findings';

export type { PageFindings };

/** A tab with buyer messages, and what was found in it; `null`: its script does not answer (a tab of before the installation). */
export interface FoundTab {
  tabId: number;
  findings: PageFindings | null;
}

const ASK_EVERY = 1_000;

/**
 * What is found on open inboxes, asked again every second while this page is looked at; `null` until first known. Our own scripts
 * are asked, never Amazon's page.
 */
export function usePageFindings(ask: () => Promise<FoundTab[]>): FoundTab[] | null {
  const [found, setFound] = useState<FoundTab[] | null>(null);
  useEffect(() => {
    let wanted = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      if (document.visibilityState === 'visible') {
        const now = await ask().catch(() => []);
        if (!wanted) return;
        setFound(now);
      }
      timer = setTimeout(() => void look(), ASK_EVERY);
    };
    void look();
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [ask]);
  return found;
}
