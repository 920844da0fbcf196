import type { Finding } from '@/utils/domain/compliance/finding';
import type { SlaReason, ThreadSla } from '@/utils/domain/sla/thread-sla';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { InterfaceLanguage } from '@/utils/text/language';
import { badgeFace } from './badge-face';
import { createBadge, type Badge } from './badge';
import { barStateOf, isBlind, type BarModel } from './bar-model';
import { createBarView } from './bar-view';
import { createCornerWatch } from './corner-anchor';
import { createTicker } from './ticker';

export interface OverlayOptions {
  document: Document;
  language: InterfaceLanguage;
  /** Machine time. */
  clock: () => Instant;
  timeZones: { team: string };
  onPauseChange(paused: boolean): void;
  /** The agent folded or unfolded the bar: to be remembered and given back as `BarModel.collapsed`. */
  onCollapseChange?(collapsed: boolean): void;
  /** A badge was clicked; the page has seen the same click. */
  onOpenThread?(threadId: string): void;
  /** Aborted when the content script's context ends: everything of ours goes. */
  signal: AbortSignal;
}

/** One row of the list, with what is known of it. */
export interface OverlayRow {
  /** Of `MessagingPage.badgeMountFor`. One badge a mount. */
  mount: Element;
  threadId: string | null;
  orderId: string | null;
  sla: ThreadSla | null;
  /** Why nothing is known, where `sla` is `null` or says nothing itself. */
  unknownReason: SlaReason | null;
}

/** Everything that ReplyClock draws on the page. */
export interface Overlay {
  /** All rows now on the page, each time: badges of rows left out are removed, those of known mounts are kept. */
  showRows(rows: readonly OverlayRow[]): void;
  showBar(bar: BarModel): void;
  /** Findings of the draft in this reply box; `null` findings or host: not checked, nothing is drawn. */
  showComposer(host: Element | null, findings: readonly Finding[] | null): void;
  remove(): void;
}

/** Draws nothing before the first `show…`. Nothing it does throws into the page. */
export function createOverlay(options: OverlayOptions): Overlay {
  const { document, language, clock, signal } = options;
  const badges = new Map<Element, { badge: Badge; row: OverlayRow }>();
  const corners = createCornerWatch(document);
  const stopped = new AbortController();
  let bar: BarModel | null = null;

  const barView = createBarView(document, {
    language,
    timeZone: options.timeZones.team,
    onPause: options.onPauseChange,
    onCollapse(collapsed) {
      if (bar) bar = { ...bar, collapsed };
      options.onCollapseChange?.(collapsed);
      ticker.refresh();
    },
  });

  /** Draws all rows and the bar at one instant, and tells when the next text changes. */
  function draw(machineNow: Instant): Instant | null {
    const correction = bar?.summary?.clockCorrection ?? 0;
    const now = machineNow + correction;
    const blind = bar !== null && isBlind(barStateOf(bar));
    let next: Instant | null = null;
    const sooner = (at: Instant | null) => {
      if (at !== null && (next === null || at < next)) next = at;
    };
    for (const { badge, row } of badges.values()) {
      const face = badgeFace({ sla: row.sla, unknownReason: row.unknownReason, now, language, blind });
      badge.show(face, {
        thread: row.threadId ?? row.sla?.threadId ?? null,
        order: row.orderId,
        dueEarliest: row.sla?.dueAt?.earliest ?? null,
        dueLatest: row.sla?.dueAt?.latest ?? null,
        basis: row.sla?.basis ?? null,
      });
      if (face.changesAt !== null) sooner(face.changesAt - correction);
    }
    if (bar) sooner(barView.show(bar, machineNow, ''));
    return next;
  }

  const ticker = createTicker({ document, clock, draw, signal: AbortSignal.any([signal, stopped.signal]) });

  function remove(): void {
    stopped.abort();
    for (const { badge } of badges.values()) badge.remove();
    badges.clear();
    corners.disconnect();
    barView.remove();
  }
  signal.addEventListener('abort', remove, { once: true });

  return {
    showRows(rows) {
      const kept = new Set(rows.map((row) => row.mount));
      for (const [mount, { badge }] of badges) {
        if (kept.has(mount)) continue;
        badge.remove();
        badges.delete(mount);
      }
      for (const row of rows) {
        const badge = badges.get(row.mount)?.badge ?? createBadge(document, row.mount);
        badge.attach();
        badges.set(row.mount, { badge, row });
      }
      ticker.refresh();
      corners.watch([...badges.values()].map(({ badge }) => badge.anchored));
    },
    showBar(model) {
      bar = model;
      ticker.refresh();
    },
    showComposer() {},
    remove,
  };
}
