import { minutesIn, responseTimesOf, SPAN_CHANNELS, spansOf, timedDuration, type Spans } from './duration-steps';
import type { Backlog } from './backlog';
import { outlookOf, type Outlook, type OutlookOptions } from './outlook';
import type { ResponseMetrics } from './response-metrics';
import { beginAfter, channelsOf, countsAhead, countsAt, standingSteps, waitingAt, type CountingRules, type SumInto, type WindowCounts } from './standing-steps';
import { COARSE, FINE, StepTree, type Depth, type Step, type StepRow } from './step-tree';
import type { Contact } from '../thread/contacts';
import type { CountedPer } from '../thread/counted-otherwise';
import type { Instant } from '../time/observed-time';
import { DAY } from '../time/observed-time';

/**
 * Which tree of one account and marketplace: its contacts' standings, its response times by span, then one for each span by
 * minute. Those of response times are two each: what has begun, and next to it what a window has left behind.
 */
export type TreeId = number;
const STANDINGS: TreeId = 0;
const SPANS: TreeId = 1;
const minutesTree = (span: number): TreeId => SPANS + 2 + 2 * span;

/**
 * Above the sums of contacts as the agent counts them lie two layers: what counting per turn, and per message, adds to these or
 * takes from them. A layer is empty where it makes no difference; its trees are numbered from here on.
 */
const LAYER: Record<CountedPer, TreeId> = { turn: 4_096, message: 8_192 };
/** Under this number stand no trees but days of arrivals. */
export const ARRIVALS: TreeId = 12_288;

/** What sums tell of a window: the metrics, and the late marks that they leave out. */
export interface StoredMetrics extends WindowCounts {
  responseTime: ResponseMetrics['responseTime'];
}

/** Contacts as the agent counts them, or as they would be counted otherwise. */
export type Way = 'asSet' | CountedPer;

function layersOf(way: Way): TreeId[] {
  return way === 'asSet' ? [0] : [0, LAYER[way]];
}

interface Window {
  now: Instant;
  windowDays: number;
}

export interface TreeStep extends Step {
  tree: TreeId;
}

/** Everything that a contact changes, at every instant at which it does: `sign` −1 takes it back. */
export function stepsOfContact(contact: Contact, rules: CountingRules, sign: 1 | -1, way: Way = 'asSet'): TreeStep[] {
  const layer = way === 'asSet' ? 0 : LAYER[way];
  const steps = standingSteps(contact, rules).map(({ at, channel, delta }): TreeStep => ({ tree: layer + STANDINGS, at, channel, delta: sign * delta }));
  const timed = timedDuration(contact);
  if (!timed) return steps;
  for (const [tree, channels] of [[layer + SPANS, timed.bySpan], [layer + minutesTree(timed.span), timed.byMinute]] as const) {
    for (const { channel, by } of channels) {
      steps.push({ tree, at: timed.begun, channel, delta: sign * by }, { tree: tree + 1, at: timed.left, channel, delta: -sign * by });
    }
  }
  return steps;
}

/** Which tree an answer sums, and up to when. */
export interface TreeLook {
  tree: TreeId;
  at: Instant;
}

/** What counts and rate of a window need. */
export function looksForCounts({ now, windowDays }: Window, way: Way = 'asSet'): TreeLook[] {
  return inLayers(way, [{ tree: STANDINGS, at: now }, { tree: STANDINGS, at: now - windowDays * DAY }]);
}

/** What the backlog at an instant needs. */
export function looksForBacklog(at: Instant): TreeLook[] {
  return [{ tree: STANDINGS, at }];
}

/** What the days ahead of a window need. */
export function looksForOutlook({ now, windowDays }: Window): TreeLook[] {
  return [now, ...Array.from({ length: windowDays }, (_, days) => beginAfter({ now, windowDays, days }))].map((at) => ({ tree: STANDINGS, at }));
}

/** What tells in which spans the median and the 90th percentile of its response times lie. */
export function looksForSpans(window: Window, way: Way = 'asSet'): TreeLook[] {
  return inLayers(way, looksAtPair(SPANS, window));
}

/** What tells the minute within those spans. */
export function looksForMinutes(spans: Spans | null, window: Window, way: Way = 'asSet'): TreeLook[] {
  return inLayers(way, [...new Set(spans?.ranks.map(({ span }) => span))].flatMap((span) => looksAtPair(minutesTree(span), window)));
}

function inLayers(way: Way, looks: readonly TreeLook[]): TreeLook[] {
  return layersOf(way).flatMap((layer) => looks.map(({ tree, at }) => ({ tree: layer + tree, at })));
}

function looksAtPair(tree: TreeId, { now, windowDays }: Window): TreeLook[] {
  return [{ tree, at: now }, { tree: tree + 1, at: now - windowDays * DAY }];
}

/** Response times by minute lie in a tree for each span: in each of these few fall on a day. */
export function depthOf(tree: TreeId): Depth {
  return withinLayer(tree) < minutesTree(0) ? FINE : COARSE;
}

function withinLayer(tree: TreeId): TreeId {
  return tree % LAYER.turn;
}

/** The trees of one account and marketplace, whole or as far as they were loaded. */
export class MetricTrees {
  private readonly trees = new Map<TreeId, StepTree>();

  constructor(private readonly rules: CountingRules) {}

  load(tree: TreeId, rows: Iterable<StepRow>): void {
    this.trees.set(tree, new StepTree(this.channelsIn(tree), rows, depthOf(tree)));
  }

  add(step: TreeStep): void {
    this.treeOf(step.tree).add(step);
  }

  spans(window: Window, way: Way = 'asSet'): Spans | null {
    return spansOf((sums) => this.sumPair(SPANS, window, sums, way));
  }

  counts(window: Window, way: Way = 'asSet'): WindowCounts {
    return countsAt({ ...window, rules: this.rules }, this.standings(way));
  }

  /** The days from now on on which a window is safe if nothing more is missed: what `outlook` says, from the sums. */
  outlook(options: OutlookOptions, way: Way = 'asSet'): Outlook {
    return outlookOf(countsAhead({ ...options, rules: this.rules }, this.standings(way)), options);
  }

  backlog(at: Instant, way: Way = 'asSet'): Backlog {
    return { at, ...waitingAt(at, this.rules, this.standings(way)) };
  }

  metrics(window: Window, way: Way = 'asSet'): StoredMetrics {
    const spans = this.spans(window, way);
    const responseTime = spans && responseTimesOf(spans, (span) => (sums) => this.sumPair(minutesTree(span), window, sums, way));
    return { ...this.counts(window, way), responseTime };
  }

  /** Every row that was loaded or changed, and the tree it stands in. */
  rows(): (StepRow & { tree: TreeId })[] {
    return [...this.trees].flatMap(([tree, steps]) => steps.rows().map((row) => ({ ...row, tree })));
  }

  private standings(way: Way): SumInto {
    return (sums, at, first) => {
      for (const layer of layersOf(way)) this.treeOf(layer + STANDINGS).sumInto(sums, at, first);
    };
  }

  private sumPair(tree: TreeId, window: Window, sums: Float64Array, way: Way): void {
    for (const { tree: half, at } of inLayers(way, looksAtPair(tree, window))) this.treeOf(half).sumInto(sums, at, 0);
  }

  private treeOf(tree: TreeId): StepTree {
    const known = this.trees.get(tree);
    if (known) return known;
    const empty = new StepTree(this.channelsIn(tree), [], depthOf(tree));
    this.trees.set(tree, empty);
    return empty;
  }

  private channelsIn(numbered: TreeId): number {
    const tree = withinLayer(numbered);
    if (tree === STANDINGS) return channelsOf(this.rules);
    return tree < minutesTree(0) ? SPAN_CHANNELS : minutesIn(Math.floor((tree - minutesTree(0)) / 2));
  }
}
