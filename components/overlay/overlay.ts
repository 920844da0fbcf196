import type { SlaReason, ThreadSla } from '@/utils/domain/sla/thread-sla';
import type { Instant, ObservedTime } from '@/utils/domain/time/observed-time';
import type { InterfaceLanguage } from '@/utils/text/language';
import { createBadge, type Badge } from './badge';
import { badgeFace, type BadgeFace } from './badge-face';
import { barStateOf, isBlind, type BarModel } from './bar-model';
import type { BarRates } from './BarRates';
import { createBarView } from './bar-view';
import { createCornerWatch } from './corner-anchor';
import { crossedText } from './crossed-text';
import { createLevelAnnouncer } from './level-announcer';
import { rowBoxesOf } from './row-boxes';
import { createTicker } from './ticker';
import type { TooltipView } from './tooltip-view';

export interface OverlayOptions {
  document: Document;
  language: InterfaceLanguage;
  /** Machine time. */
  clock: () => Instant;
  timeZones: { team: string };
  onPauseChange: (paused: boolean) => void;
  /** The agent folded or unfolded the bar: to be remembered and given back as `BarModel.collapsed`. */
  onCollapseChange?: (collapsed: boolean) => void;
  /** A badge was clicked; the page has seen the same click. */
  onOpenThread?: (threadId: string) => void;
  /** The bar's rates; `null` while the script that holds them has not run. */
  barRates?: () => typeof BarRates | null;
  /** Makes the tooltip, once the pointer rests on a badge; `null` while the script that holds it has not run. */
  tooltipView?: (document: Document, language: InterfaceLanguage, signal: AbortSignal) => TooltipView | null;
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
  /** The page around the bar has changed: it may have to stand elsewhere. */
  reconsiderPlace(): void;
  remove(): void;
}

interface Shown {
  badge: Badge;
  row: OverlayRow;
  face: BadgeFace | null;
}

/** Draws nothing before the first `show…`; after `signal` or `remove` nothing of ours is left on the page. */
export function createOverlay(options: OverlayOptions): Overlay {
  const { document, language, clock } = options;
  const stopping = new AbortController();
  const signal = AbortSignal.any([options.signal, stopping.signal]);
  const shown = new Map<Element, Shown>();
  let bar: BarModel | null = null;
  let tooltip: TooltipView | null = null;

  const corners = createCornerWatch(document, { x: 8, y: 6 });
  const announcer = createLevelAnnouncer();
  const barView = createBarView(document, {
    language,
    timeZone: options.timeZones.team,
    signal,
    rates: () => options.barRates?.() ?? null,
    onPause: options.onPauseChange,
    onCollapse(collapsed) {
      if (bar) bar = { ...bar, collapsed };
      options.onCollapseChange?.(collapsed);
      ticker.refresh();
      barView.focus();
    },
  });
  const ticker = createTicker({ document, clock, draw, signal });

  const correction = () => bar?.summary?.clockCorrection ?? 0;

  function draw(machineNow: Instant): Instant | null {
    const now = machineNow + correction();
    const changes: (Instant | null)[] = [];
    for (const each of shown.values()) {
      const changesAt = drawRow(each, now);
      changes.push(changesAt === null ? null : changesAt - correction());
    }
    if (bar) changes.push(barView.show(bar, machineNow, announce(now)));
    tooltip?.refresh();
    return earliest(changes);
  }

  function drawRow(each: Shown, now: Instant): Instant | null {
    const { badge, row } = each;
    const blind = bar !== null && isBlind(barStateOf(bar));
    const face = badgeFace({ sla: row.sla, unknownReason: row.unknownReason, now, language, blind });
    each.face = face;
    badge.show(face, {
      thread: row.threadId ?? row.sla?.threadId ?? null,
      order: row.orderId,
      dueEarliest: row.sla?.dueAt?.earliest ?? null,
      dueLatest: row.sla?.dueAt?.latest ?? null,
      basis: row.sla?.basis ?? null,
    });
    return face.changesAt;
  }

  function announce(now: Instant): string {
    const deadlines = new Map<string, ObservedTime>();
    for (const { row } of shown.values()) if (row.sla?.dueAt) deadlines.set(row.sla.threadId, row.sla.dueAt);
    const crossed = announcer.observe(deadlines, now);
    return crossed ? crossedText(crossed, language) : '';
  }

  function badgeAt(mount: Element): Badge {
    const badge = createBadge(document, mount, language);
    badge.pill.addEventListener('pointerenter', () => {
      tooltip ??= options.tooltipView?.(document, language, signal) ?? null;
      tooltip?.open(badge.pill, () => explained(mount));
    }, { signal });
    badge.pill.addEventListener('pointerleave', () => tooltip?.leave(), { signal });
    badge.pill.addEventListener('click', () => {
      const threadId = shown.get(mount)?.row.threadId;
      if (threadId) options.onOpenThread?.(threadId);
    }, { signal });
    return badge;
  }

  function explained(mount: Element) {
    const each = shown.get(mount);
    if (!each?.face) return null;
    const { sla, unknownReason } = each.row;
    return { title: each.face.label, input: { sla, unknownReason, now: clock() + correction(), language, teamZone: options.timeZones.team } };
  }

  function remove(): void {
    stopping.abort();
    for (const { badge } of shown.values()) badge.remove();
    shown.clear();
    corners.disconnect();
    barView.remove();
  }
  options.signal.addEventListener('abort', remove, { once: true });

  return {
    showRows(rows) {
      if (signal.aborted) return;
      const mounts = new Set(rows.map((row) => row.mount));
      for (const [mount, { badge }] of shown) {
        if (mounts.has(mount)) continue;
        badge.remove();
        shown.delete(mount);
      }
      for (const row of rows) {
        const badge = shown.get(row.mount)?.badge ?? badgeAt(row.mount);
        badge.attach();
        shown.set(row.mount, { badge, row, face: null });
      }
      ticker.refresh();
      const boxes = rowBoxesOf([...shown.keys()]);
      corners.watch([...shown.values()].map(({ badge: { host, spot } }, i) => ({ host, spot, box: boxes[i] ?? host })));
      barView.reconsiderPlace();
    },
    showBar(model) {
      if (signal.aborted) return;
      bar = model;
      ticker.refresh();
    },
    reconsiderPlace: () => barView.reconsiderPlace(),
    remove,
  };
}

function earliest(instants: readonly (Instant | null)[]): Instant | null {
  const known = instants.filter((at) => at !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
