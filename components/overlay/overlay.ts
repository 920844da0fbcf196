import type { SlaReason, ThreadSla } from '@/utils/domain/sla/thread-sla';
import { SECOND, type Instant, type ObservedTime } from '@/utils/domain/time/observed-time';
import type { InterfaceLanguage } from '@/utils/text/language';
import { createBadge, type Badge } from './badge';
import { badgeFace, type BadgeFace } from './badge-face';
import { barStateOf, isBlind, type BarModel } from './bar-model';
import type { StandBar } from './bar-place';
import type { BarRates } from './BarRates';
import { createBarView } from './bar-view';
import { createCornerWatch, type Anchored } from './corner-anchor';
import { crossedText } from './crossed-text';
import { createLevelAnnouncer } from './level-announcer';
import { rowBoxOf } from './row-box';
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
  /** The bar's rates; `null` while the script that holds them has not run. */
  barRates?: () => typeof BarRates | null;
  /** Keeps the bar over free space; `null` while the script that holds it has not run. */
  freePlace?: () => StandBar | null;
  /** Makes the tooltip, once the pointer rests on a badge; `null` while the script that holds it has not run. */
  tooltipView?: (document: Document, language: InterfaceLanguage, signal: AbortSignal) => TooltipView | null;
  /** When more is drawn than goes at once; the window's next frame where left out. */
  nextFrame?: (work: () => void) => void;
  /** Aborted when the content script's context ends: everything of ours goes. */
  signal: AbortSignal;
}

/** One row of the list, with what is known of it. */
export interface OverlayRow {
  /** Of `MessagingPage.badgeMountFor`. One badge a mount. */
  mount: Element;
  /** The row itself: its badge stands over its corner. */
  element: Element;
  threadId: string | null;
  orderId: string | null;
  sla: ThreadSla | null;
  /** Why nothing is known, where `sla` is `null` or says nothing itself. */
  unknownReason: SlaReason | null;
}

/** Everything that ReplyClock draws on the page. */
export interface Overlay {
  /**
   * All rows now on the page, each time: badges of rows left out are removed, those of known mounts are kept. Of many, those in view are
   * drawn now and the others in the next frames.
   * @param moved the page may have moved since: every badge is placed anew
   */
  showRows(rows: readonly OverlayRow[], moved?: boolean): void;
  /** The page wrote this mount's row anew: until it is shown again its badge would be another thread's. */
  hideRow(mount: Element): void;
  showBar(bar: BarModel): void;
  /** The page around the bar has changed: it may have to stand elsewhere. */
  reconsiderPlace(): void;
  remove(): void;
}

interface Shown {
  mount: Element;
  row: OverlayRow;
  badge: Badge | null;
  /** What is drawn; `null` while that is none, or of what the row showed before. */
  face: BadgeFace | null;
  /** To be drawn again, though what it says still stands. */
  due: boolean;
  /** Until it is shown again. */
  hidden: boolean;
  /** Amazon's time. */
  drawnAt: Instant;
}

/** So many badges are put on the page and drawn in one go, which is more than a page of the inbox holds. The page gets a frame before the next. */
const AT_ONCE = 100;

/**
 * So many of their elements are put on the page in one go, empty, before they are drawn, half of them at a time: whenever shadow roots come,
 * the browser goes through all there are. 450 would spare the page a twentieth more, in a frame of over 50 ms.
 */
const STAND_AT_ONCE = 300;

/** The page may write on our elements, or take them away, and no change of ours is listened to: all are looked after this often, milliseconds. */
const CHECKED_EVERY = 10_000;

/** Draws nothing before the first `show…`; after `signal` or `remove` nothing of ours is left on the page. */
export function createOverlay(options: OverlayOptions): Overlay {
  const { document, language, clock } = options;
  const nextFrame = options.nextFrame ?? ((work) => void document.defaultView?.requestAnimationFrame(work));
  const stopping = new AbortController();
  const signal = AbortSignal.any([options.signal, stopping.signal]);
  const shown = new Map<Element, Shown>();
  const byPill = new WeakMap<EventTarget, Shown>();
  let moved = false;
  let bar: BarModel | null = null;
  let tooltip: TooltipView | null = null;
  let drawnAs = '';
  let checkedAt = 0;
  let goesOn = false;

  const corners = createCornerWatch(document, { x: 8, y: 6 });
  const announcer = createLevelAnnouncer();
  const barView = createBarView(document, {
    language,
    timeZone: options.timeZones.team,
    signal,
    rates: () => options.barRates?.() ?? null,
    freePlace: () => options.freePlace?.() ?? null,
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
  const isNowBlind = () => bar !== null && isBlind(barStateOf(bar));

  function draw(machineNow: Instant): Instant | null {
    const now = machineNow + correction();
    drawRows(now);
    const changes = [...shown.values()].map(({ face }) => (face?.changesAt == null ? null : face.changesAt - correction()));
    if (bar) changes.push(barView.show(bar, machineNow, announce(now)));
    tooltip?.refresh();
    const next = earliest(changes);
    const check = checkedAt + CHECKED_EVERY - correction();
    // A change that is near brings the check with it: two times close together would make it late.
    return shown.size === 0 || (next !== null && next < check + SECOND) ? next : check;
  }

  /** Draws what is new or says something else by now. */
  function drawRows(now: Instant): void {
    const as = `${isNowBlind()} ${correction()}`;
    const all = as !== drawnAs || Math.abs(now - checkedAt) >= CHECKED_EVERY;
    if (all) checkedAt = now;
    drawnAs = as;
    const due: Shown[] = [];
    for (const each of shown.values()) {
      each.due ||= all || !each.face || (each.face.changesAt ?? Infinity) <= now || now < each.drawnAt;
      if (each.due && !each.hidden) due.push(each);
    }
    const some = due.slice(0, due[0]?.badge ? STAND_AT_ONCE / 2 : AT_ONCE);
    const fresh = some.filter((each) => drawRow(each, now));
    if (moved) corners.watch([...shown.values()].flatMap((each) => (each.drawnAt && each.badge?.isAttached() ? anchored(each, each.badge) : [])));
    else if (fresh.length > 0) corners.add(fresh.map((each) => anchored(each, each.badge!)));
    moved = false;
    if (some.length < due.length) goOn();
  }

  function goOn(): void {
    if (goesOn) return;
    goesOn = true;
    nextFrame(() => {
      goesOn = false;
      if (signal.aborted) return;
      const due = [...shown.values()].filter((each) => each.due && !each.hidden);
      if (due[0]?.badge !== null) return ticker.refresh();
      // One that was drawn before may be another thread's by now: it stands again when it is drawn again.
      for (const each of due.slice(0, STAND_AT_ONCE)) if (!each.badge) (each.badge = badgeFor(each)).attach();
      goOn();
    });
  }

  /** Answers whether it stands on the page only now. */
  function drawRow(each: Shown, now: Instant): boolean {
    const { row } = each;
    const badge = (each.badge ??= badgeFor(each));
    const fresh = !badge.isAttached() || !badge.spot.parentNode;
    badge.attach();
    each.due = false;
    each.drawnAt = now;
    each.face = badgeFace({ sla: row.sla, unknownReason: row.unknownReason, now, language, blind: isNowBlind() });
    badge.show(each.face, {
      thread: row.threadId ?? row.sla?.threadId ?? null,
      order: row.orderId,
      dueEarliest: row.sla?.dueAt?.earliest ?? null,
      dueLatest: row.sla?.dueAt?.latest ?? null,
      basis: row.sla?.basis ?? null,
    });
    return fresh;
  }

  const anchored = ({ mount, row }: Shown, { host, spot }: Badge): Anchored => ({ host, spot, box: rowBoxOf(mount, row.element) });

  /** Those in view are drawn first: rows stand in the page's order, so few have to be asked where they are. */
  function sortByView(rows: readonly OverlayRow[]): void {
    const all = rows.map(({ mount }) => shown.get(mount)!);
    let first = 0;
    for (let end = all.length; first < end; ) {
      const middle = (first + end) >> 1;
      if (all[middle]!.mount.getBoundingClientRect().bottom < 0) first = middle + 1;
      else end = middle;
    }
    shown.clear();
    for (const each of [...all.slice(first), ...all.slice(0, first).reverse()]) shown.set(each.mount, each);
  }

  function announce(now: Instant): string {
    const deadlines = new Map<string, ObservedTime>();
    for (const { row } of shown.values()) if (row.sla?.dueAt) deadlines.set(row.sla.threadId, row.sla.dueAt);
    const crossed = announcer.observe(deadlines, now);
    return crossed ? crossedText(crossed, language) : '';
  }

  // One of each for all badges.
  function onEnter({ currentTarget }: Event): void {
    const each = byPill.get(currentTarget!);
    if (!each?.badge || signal.aborted) return;
    tooltip ??= options.tooltipView?.(document, language, signal) ?? null;
    tooltip?.open(each.badge.pill, () => explained(each));
  }
  const onLeave = () => tooltip?.leave();

  function badgeFor(each: Shown): Badge {
    const badge = createBadge(document, each.mount, language);
    byPill.set(badge.pill, each);
    badge.pill.addEventListener('pointerenter', onEnter);
    badge.pill.addEventListener('pointerleave', onLeave);
    return badge;
  }

  function explained(each: Shown) {
    if (shown.get(each.mount) !== each || !each.face) return null;
    const { sla, unknownReason } = each.row;
    return { title: each.face.label, input: { sla, unknownReason, now: clock() + correction(), language, teamZone: options.timeZones.team } };
  }

  function remove(): void {
    stopping.abort();
    for (const { badge } of shown.values()) badge?.remove();
    shown.clear();
    corners.disconnect();
    barView.remove();
  }
  options.signal.addEventListener('abort', remove, { once: true });

  return {
    showRows(rows, mayHaveMoved = true) {
      if (signal.aborted) return;
      let others = mayHaveMoved;
      let due = false;
      const mounts = new Set(rows.map((row) => row.mount));
      for (const [mount, { badge }] of shown) {
        if (mounts.has(mount)) continue;
        badge?.remove();
        shown.delete(mount);
        others = true;
      }
      for (const row of rows) {
        const each = shown.get(row.mount);
        if (!each) {
          shown.set(row.mount, { mount: row.mount, row, badge: null, face: null, due: true, hidden: false, drawnAt: 0 });
          others = true;
        } else {
          if (each.hidden || !each.badge?.isAttached() || !isSameRow(each.row, row)) {
            each.face = null;
            due = true;
          }
          each.row = row;
          each.hidden = false;
        }
      }
      if (others && rows.length > AT_ONCE) sortByView(rows);
      moved ||= others;
      if (due || others) ticker.refresh();
      if (others) barView.reconsiderPlace();
    },
    hideRow(mount) {
      const each = shown.get(mount);
      if (!each) return;
      each.hidden = true;
      each.badge?.remove();
      tooltip?.refresh();
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

function isSameRow(a: OverlayRow, b: OverlayRow): boolean {
  return a.threadId === b.threadId && a.orderId === b.orderId && a.sla === b.sla && a.unknownReason === b.unknownReason;
}

function earliest(instants: readonly (Instant | null)[]): Instant | null {
  const known = instants.filter((at) => at !== null);
  return known.length > 0 ? Math.min(...known) : null;
}
