import { durationSteps, minuteChannels, responseTimesAt, SPAN_CHANNELS, spansAt, type Spans } from './duration-steps';
import type { ResponseMetrics } from './response-metrics';
import { channelsOf, countsAt, standingSteps, type CountingRules } from './standing-steps';
import { StepTree, type Step, type StepRow } from './step-tree';
import type { Contact } from '../thread/contacts';
import type { Instant } from '../time/observed-time';

/** Which tree of one account and marketplace: its contacts' standings, its response times by span, then one for each span by minute. */
export type TreeId = number;
export const STANDINGS_TREE: TreeId = 0;
export const SPANS_TREE: TreeId = 1;
const FIRST_MINUTES_TREE = 2;

export interface TreeStep extends Step {
  tree: TreeId;
}

/** Everything that a contact changes, at every instant at which it does: `sign` −1 takes it back. */
export function stepsOfContact(contact: Contact, rules: CountingRules, sign: 1 | -1): TreeStep[] {
  const signed = (tree: TreeId) => ({ at, channel, delta }: Step): TreeStep => ({ tree, at, channel, delta: sign * delta });
  const steps = standingSteps(contact, rules).map(signed(STANDINGS_TREE));
  const durations = durationSteps(contact);
  if (durations) steps.push(...durations.bySpan.map(signed(SPANS_TREE)), ...durations.byMinute.map(signed(FIRST_MINUTES_TREE + durations.span)));
  return steps;
}

/** The trees by minute that an answer needs. */
export function minuteTrees(spans: Spans | null): TreeId[] {
  return [...new Set(spans?.ranks.map(({ span }) => FIRST_MINUTES_TREE + span))];
}

/** The trees of one account and marketplace, whole or as far as they were loaded. */
export class MetricTrees {
  private readonly trees = new Map<TreeId, StepTree>();

  constructor(private readonly rules: CountingRules) {}

  load(tree: TreeId, rows: Iterable<StepRow>): void {
    this.trees.set(tree, new StepTree(this.channelsIn(tree), rows));
  }

  add(step: TreeStep): void {
    this.treeOf(step.tree).add(step);
  }

  spans(window: { now: Instant; windowDays: number }): Spans | null {
    const tree = this.treeOf(SPANS_TREE);
    return spansAt(window, (sums, at, first) => tree.sumInto(sums, at, first));
  }

  counts(window: { now: Instant; windowDays: number }): Omit<ResponseMetrics, 'responseTime'> {
    const tree = this.treeOf(STANDINGS_TREE);
    return countsAt({ ...window, rules: this.rules }, (sums, at, first) => tree.sumInto(sums, at, first));
  }

  metrics(window: { now: Instant; windowDays: number }): ResponseMetrics {
    const spans = this.spans(window);
    const minutes = (span: number) => (sums: Float64Array, at: Instant, first: number) => this.treeOf(FIRST_MINUTES_TREE + span).sumInto(sums, at, first);
    return { ...this.counts(window), responseTime: spans && responseTimesAt(window, spans, minutes) };
  }

  /** Every row that was loaded or changed, and the tree it stands in. */
  rows(): (StepRow & { tree: TreeId })[] {
    return [...this.trees].flatMap(([tree, steps]) => steps.rows().map((row) => ({ ...row, tree })));
  }

  private treeOf(tree: TreeId): StepTree {
    const known = this.trees.get(tree);
    if (known) return known;
    const empty = new StepTree(this.channelsIn(tree));
    this.trees.set(tree, empty);
    return empty;
  }

  private channelsIn(tree: TreeId): number {
    if (tree === STANDINGS_TREE) return channelsOf(this.rules);
    return tree === SPANS_TREE ? SPAN_CHANNELS : minuteChannels(tree - FIRST_MINUTES_TREE);
  }
}
