import type { BarExtras } from '@/components/overlay/bar-model';
import { createOverlay, type Overlay, type OverlayRow } from '@/components/overlay/overlay';
import type { SlaReason, ThreadSla } from '@/utils/domain/sla/thread-sla';
import type { InboxSummary } from '@/utils/messaging/protocol';
import type { MessagingPage, PageReading } from '@/utils/page/messaging-page';
import type { Clock } from '@/utils/services/ports';
import type { InterfaceLanguage } from '@/utils/text/language';
import { overlayExtras } from './overlay-extras';
import { slaOfAlikeRow } from './alike-rows';
import type { DeskContext, DraftDesk } from './draft-desk';
import type { DraftRules } from './draft-rules';
import type { InboxAnswers } from './inbox-answers';
import type { SessionView } from './reading-session';
import type { SeenList, SeenRow } from './seen-page';

export interface OverlayParts {
  document: Document;
  page: MessagingPage;
  clock: Clock;
  /** Makes what happens at the reply box; `null` while the script that holds it has not run. */
  draftDesk: (parts: Parameters<DraftRules>[0]) => DraftDesk | null;
  language(): InterfaceLanguage;
  /** Whether the agent left the bar folded, on this page or another. */
  barCollapsed(): boolean;
  onCollapseChange: (collapsed: boolean) => void;
  onPauseChange: (paused: boolean) => Promise<void>;
  barExtras: (view: SessionView) => BarExtras | null;
  signal: AbortSignal;
}

export interface OverlayDrawer {
  /** @param moved the page may have moved since it was last shown */
  show: (view: SessionView, moved: boolean) => void;
  /** Takes away the badge of this mount until all is shown again. */
  hideRow: (mount: Element) => void;
  /** Nothing but, where everything is paused, the bar that says so. */
  hide: (answers: InboxAnswers) => void;
  /** What the reply says that leaves the reply box now; `null` where that is not known. @param sentAt Amazon's time */
  said: DraftDesk['said'];
}

/** Hands what the session knows to the overlay: a badge for every row, the bar, and the draft's findings. */
export function createOverlayDrawer(parts: OverlayParts): OverlayDrawer {
  let overlay: { drawn: Overlay; language: InterfaceLanguage } | null = null;
  let desk: DraftDesk | null = null;

  function overlayNow(): Overlay {
    const language = parts.language();
    if (overlay && overlay.language !== language) {
      overlay.drawn.remove();
      overlay = null;
      desk?.remove();
      desk = null;
    }
    overlay ??= { language, drawn: create(language) };
    return overlay.drawn;
  }

  function create(language: InterfaceLanguage): Overlay {
    return createOverlay({
      document: parts.document,
      language,
      clock: () => parts.clock.now(),
      timeZones: { team: new Intl.DateTimeFormat().resolvedOptions().timeZone },
      onPauseChange: (paused) => void parts.onPauseChange(paused),
      onCollapseChange: parts.onCollapseChange,
      tooltipView: (...at) => overlayExtras()?.createTooltipView(...at) ?? null,
      barRates: () => overlayExtras()?.BarRates ?? null,
      freePlace: () => overlayExtras()?.standBar ?? null,
      signal: parts.signal,
    });
  }

  function rowsOf(list: SeenList | null, answers: InboxAnswers): OverlayRow[] {
    if (!list) return [];
    const summary = answers.summary();
    const correction = summary?.clockCorrection ?? 0;
    const times = { cameInAt: list.cameInAt + correction, now: parts.clock.now() + correction };
    const ofAlike = (row: SeenRow, place: number) => (list.folder === 'response-needed' ? slaOfAlikeRow(row, place, times) : null);
    return list.rows.flatMap((row, place) => overlayRow(row, parts.page, row.alike ? ofAlike(row, place) : answers.find(row), summary) ?? []);
  }

  return {
    show(view, moved) {
      const { reading, seen, state, answers, backgroundSilent } = view;
      // The page's own scripts build the body; before that there is nothing to stand on.
      if (!parts.document.body) return;
      const drawn = overlayNow();
      const summary = answers.summary();
      drawn.showRows(rowsOf(seen.list, answers), moved);
      if (reading.kind !== 'contact')
        drawn.showBar({
          page: state, summary: summary && backgroundSilent ? { ...summary, stale: true } : summary, collapsed: parts.barCollapsed(),
          extras: parts.barExtras(view),
        });
      const sla = seen.conversation && answers.find(seen.conversation);
      if (reading.composer) desk ??= parts.draftDesk({ document: parts.document, language: parts.language(), signal: parts.signal });
      if (desk?.show(reading.composer, draftContext(reading.kind, sla, parts.language(), seen.conversation?.threadId ?? null))) drawn.reconsiderPlace();
    },
    hideRow: (mount) => overlay?.drawn.hideRow(mount),
    said: (sentAt) => desk?.said(sentAt) ?? null,
    hide(answers) {
      const summary = answers.summary();
      overlay?.drawn.showRows([]);
      desk?.remove();
      desk = null;
      if (summary?.paused && parts.document.body) overlayNow().showBar({ page: 'loading', summary, collapsed: parts.barCollapsed() });
      else {
        overlay?.drawn.remove();
        overlay = null;
      }
    },
  };
}

function overlayRow(row: SeenRow, page: MessagingPage, sla: ThreadSla | null, summary: InboxSummary | null): OverlayRow | null {
  const mount = page.badgeMountFor(row.drawn);
  // Rows of other folders that never waited while we looked have no deadline to show.
  if (!mount || (!sla && row.drawn.resolved)) return null;
  return { mount, element: row.drawn.element, threadId: row.threadId, orderId: row.drawn.orderIds[0] ?? sla?.orderIds[0] ?? null, sla, unknownReason: unknownReason(row, summary) };
}

function unknownReason({ alike, drawn }: SeenRow, summary: InboxSummary | null): SlaReason | null {
  if (summary?.trouble === 'storage-denied') return 'storage-denied';
  if (alike) return 'rows-alike';
  return drawn.printedAt ? null : 'date-unreadable';
}

function draftContext(page: PageReading['kind'], sla: ThreadSla | null, interfaceLanguage: InterfaceLanguage, threadId: string | null): DeskContext {
  return {
    // From the contact page the seller writes first.
    kind: page === 'contact' ? 'proactive' : 'reply',
    interfaceLanguage,
    ...(threadId !== null && { threadId }),
    ...(sla?.marketplaceId && { marketplaceId: sla.marketplaceId }),
    ...(sla && { orderIds: sla.orderIds }),
  };
}
