import { createOverlay, type Overlay, type OverlayRow } from '@/components/overlay/overlay';
import type { SlaReason, ThreadSla } from '@/utils/domain/sla/thread-sla';
import type { InboxSummary } from '@/utils/messaging/protocol';
import type { MessagingPage } from '@/utils/page/messaging-page';
import type { Clock } from '@/utils/services/ports';
import type { InterfaceLanguage } from '@/utils/text/language';
import type { DraftCheck } from './draft-check';
import type { InboxAnswers } from './inbox-answers';
import type { SessionView } from './reading-session';
import type { SeenRow } from './seen-page';

export interface OverlayParts {
  document: Document;
  page: MessagingPage;
  clock: Clock;
  drafts: DraftCheck;
  language(): InterfaceLanguage;
  onPauseChange: (paused: boolean) => Promise<void>;
  signal: AbortSignal;
}

export interface OverlayDrawer {
  show: (view: SessionView) => void;
  /** Nothing but, where everything is paused, the bar that says so. */
  hide: (answers: InboxAnswers) => void;
}

/** Hands what the session knows to the overlay: a badge for every row, the bar, and the draft's findings. */
export function createOverlayDrawer(parts: OverlayParts): OverlayDrawer {
  let overlay: { drawn: Overlay; language: InterfaceLanguage } | null = null;
  let collapsed = false;

  function overlayNow(): Overlay {
    const language = parts.language();
    if (overlay && overlay.language !== language) {
      overlay.drawn.remove();
      overlay = null;
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
      onCollapseChange: (now) => (collapsed = now),
      signal: parts.signal,
    });
  }

  return {
    show({ reading, seen, state, answers, backgroundSilent }) {
      // The page's own scripts build the body; before that there is nothing to stand on.
      if (!parts.document.body) return;
      const drawn = overlayNow();
      const summary = answers.summary();
      drawn.showRows(seen.list?.rows.flatMap((row) => overlayRow(row, parts.page, answers) ?? []) ?? []);
      if (reading.kind !== 'contact') drawn.showBar({ page: state, summary: summary && backgroundSilent ? { ...summary, stale: true } : summary, collapsed });
      const sla = seen.conversation && answers.find(seen.conversation);
      const { composer } = reading;
      drawn.showComposer(composer?.host ?? null, composer && parts.drafts.findingsIn(composer.text, draftContext(sla, parts.language())));
    },
    hide(answers) {
      const summary = answers.summary();
      overlay?.drawn.showRows([]);
      overlay?.drawn.showComposer(null, null);
      if (summary?.paused && parts.document.body) overlayNow().showBar({ page: 'loading', summary, collapsed });
      else {
        overlay?.drawn.remove();
        overlay = null;
      }
    },
  };
}

function overlayRow(row: SeenRow, page: MessagingPage, answers: InboxAnswers): OverlayRow | null {
  const sla = row.alike ? null : answers.find(row);
  const mount = page.badgeMountFor(row.drawn);
  // Rows of other folders that never waited while we looked have no deadline to show.
  if (!mount || (!sla && row.drawn.resolved)) return null;
  return { mount, threadId: row.threadId, orderId: row.drawn.orderIds[0] ?? sla?.orderIds[0] ?? null, sla, unknownReason: unknownReason(row, answers.summary()) };
}

function unknownReason({ alike, drawn }: SeenRow, summary: InboxSummary | null): SlaReason | null {
  if (summary?.trouble === 'storage-denied') return 'storage-denied';
  if (alike) return 'rows-alike';
  return drawn.printedAt ? null : 'date-unreadable';
}

function draftContext(sla: ThreadSla | null, interfaceLanguage: InterfaceLanguage) {
  return {
    kind: 'reply' as const,
    interfaceLanguage,
    ...(sla?.marketplaceId && { marketplaceId: sla.marketplaceId }),
    ...(sla && { orderIds: sla.orderIds }),
  };
}
