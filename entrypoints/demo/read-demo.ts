import { browser } from 'wxt/browser';
import { starterTemplates } from '@/utils/domain/templates/starter-templates';
import { createSellerCentralPage } from '@/utils/page/seller-central/seller-central-page';
import { detectLanguage } from '@/utils/platform/detect-language';
import type { Clock } from '@/utils/services/ports';
import { shortLanguage, type InterfaceLanguage } from '@/utils/text/language';
import { createDraftDesk } from '../seller-central.content/draft-desk';
import { createOverlayDrawer } from '../seller-central.content/draw-overlay';
import { startReadingSession, type ReadingSession } from '../seller-central.content/reading-session';
import { createZonesOfPage } from '../seller-central.content/zones-of-page';
import { startDemoBackground } from './demo-background';
import { DEMO_HOST, historyReading } from './demo-notes';

/** The reader and the overlay of message pages, over this page; what they know goes to the demonstration's own background. */
export async function readDemo({ clock, language, signal }: { clock: Clock; language: () => InterfaceLanguage; signal: AbortSignal }): Promise<ReadingSession> {
  const background = await startDemoBackground(signal);
  await background.recordObservation(historyReading(clock.now()));
  const zones = createZonesOfPage('America/Los_Angeles');
  const page = createSellerCentralPage({ document, window: atSellerCentral(window), clock: () => clock.now(), zones: zones.now });
  let collapsed = false;
  const overlay = createOverlayDrawer({
    document, page, clock, language, signal,
    draftDesk: (parts) => createDraftDesk({
      ...parts, detectLanguage,
      ignoredFindings: () => ({ rules: () => [], covers: () => false, keep: async () => Promise.reject(new Error('nothing is kept of a demonstration')) }),
      templates: () => () => starterTemplates(shortLanguage(language())),
      countNearCopies: async () => 0,
      manageTemplates: () => void browser.tabs.create({ url: browser.runtime.getURL('/templates.html') }),
    }),
    barCollapsed: () => collapsed,
    onCollapseChange: (now) => {
      collapsed = now;
    },
    onPauseChange: async (paused) => {
      await background.setPaused({ paused });
      session.askAgain();
    },
    barExtras: () => null,
  });
  const session = startReadingSession({
    page, host: DEMO_HOST, clock, background, signal,
    prepared: async () => true,
    isVisible: () => document.visibilityState === 'visible',
    restAfter: (work) => Math.min(19 * work, 300),
    onSeen: zones.see,
    show: overlay.show,
    hideRow: overlay.hideRow,
    hide: overlay.hide,
    said: overlay.said,
  });
  document.addEventListener('visibilitychange', session.wake, { signal });
  document.addEventListener('input', session.wakeSoon, { signal, capture: true, passive: true });
  return session;
}

/** This window, but for its address: the demonstration stands for an inbox of Seller Central. */
function atSellerCentral(real: Window & typeof globalThis): Window & typeof globalThis {
  const location = { href: `https://${DEMO_HOST}/messaging/inbox?fi=responseNeeded`, hostname: DEMO_HOST };
  return new Proxy(real, {
    get(target, name) {
      if (name === 'location') return location;
      const value: unknown = Reflect.get(target, name);
      // Functions of the window work on the window alone; its classes stay as they are.
      return typeof value === 'function' && /^[a-z]/.test(String(name)) ? (value.bind(target) as unknown) : value;
    },
  });
}
