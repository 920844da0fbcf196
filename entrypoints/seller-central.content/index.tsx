import { defineContentScript } from 'wxt/utils/define-content-script';
import { marketplacesOnHost, SELLER_CENTRAL_HOSTS } from '@/utils/domain/time/marketplaces';
import { createContentLine } from '@/utils/messaging/content-line';
import { createSellerCentralPage } from '@/utils/page/seller-central/seller-central-page';
import { systemClock } from '@/utils/platform/clock';
import { pageBrowser } from '@/utils/platform/page-browser';
import { createBackgroundLine } from './background-line';
import { awaitDraftRules, draftRules } from './draft-rules';
import { createOverlayDrawer } from './draw-overlay';
import { removeLeftovers } from './leftovers';
import { awaitOverlayExtras } from './overlay-extras';
import { beginPageLife } from './page-life';
import { offerReading } from './repair';
import { readerSettings } from './reader-settings';
import { startReadingSession } from './reading-session';
import { openResponseChannel } from './response-channel';
import { watchLife } from './watch-life';
import { createWordsForPage } from './words-for-page';
import { createZonesOfPage } from './zones-of-page';

/** In the isolated world of a message page: reads it, tells the background, and draws what it answers. */
export default defineContentScript({
  matches: SELLER_CENTRAL_HOSTS.map((host) => `https://${host}/messaging/*`),
  runAt: 'document_start',
  allFrames: true,
  cssInjectionMode: 'manual',
  main() {
    const { signal, isOver } = beginPageLife(document);
    const clock = systemClock;
    const host = location.hostname;
    // First of all: the two worlds agree before any script of the page runs.
    const orderPageWorld = openResponseChannel(document, clock, (note) => {
      zones.hear(note);
      session.hear(note);
    }, signal);

    removeLeftovers(document);
    const zones = createZonesOfPage(marketplacesOnHost(host)[0]?.timeZone ?? 'UTC');
    const line = createContentLine(pageBrowser.runtime);
    const page = createSellerCentralPage({ document, clock: () => clock.now(), zones: zones.now, finder: () => repair()?.finder() ?? null });
    const background = createBackgroundLine(line, signal, isOver);
    const settings = readerSettings(signal, ({ readResponses, paused }) => {
      orderPageWorld(readResponses && !paused ? 'on' : 'off');
      session.askAgain();
    });
    const overlay = createOverlayDrawer({ document, page, clock, draftDesk: (parts) => draftRules()?.(parts) ?? null,
      language: settings.language, barCollapsed: settings.barCollapsed,
      onCollapseChange: settings.setBarCollapsed, onPauseChange: pause, barExtras: (view) => repair()?.barExtras(view) ?? null, signal });
    const session = startReadingSession({
      page, host, clock, background, signal,
      prepared: createWordsForPage(() => background.readPageWords()),
      isVisible: () => document.visibilityState === 'visible',
      // A page that changes all the time and says nothing new costs a two-hundredth of the time, and waits a second at most.
      restAfter: (work) => Math.min(199 * work, 1_000),
      onSeen: zones.see,
      show: overlay.show,
      hideRow: overlay.hideRow,
      hide: overlay.hide,
      said: overlay.said,
    });

    awaitDraftRules(session.wake);
    awaitOverlayExtras(session.askAgain);
    const repair = offerReading({ host, reader: page, lastLook: session.lastLook, wake: session.wake, language: settings.language, signal });

    document.addEventListener('visibilitychange', session.wake, { signal });
    document.addEventListener('input', session.wakeSoon, { signal, capture: true, passive: true });
    watchLife(document, isOver, signal);
    const hangUp = line.answer({ inboxChanged: session.askAgain, replyBoxHoldsText: () => Boolean(page.read().composer?.text.trim()) });
    signal.addEventListener('abort', hangUp, { once: true });

    async function pause(paused: boolean): Promise<void> {
      await background.setPaused({ paused });
      session.askAgain();
    }
  },
});
