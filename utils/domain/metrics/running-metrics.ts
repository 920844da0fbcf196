import { DurationRanks, type DurationSummary } from './duration-ranks';
import { responseTimeOf, type ResponseMetrics } from './response-metrics';
import { AMAZON_COUNTING, channelsOf, countsAt, standingSteps, type CountingRules } from './standing-steps';
import { StepTree } from './step-tree';
import type { Contact } from '../thread/contacts';
import { readable } from '../thread/page-order';
import type { Instant } from '../time/observed-time';
import { DAY } from '../time/observed-time';

/**
 * `responseMetrics`, kept up to date as contacts come, change and go, and answered for any instant at a cost that does
 * not grow with their number. Counts and rate are exact; response times are cut to the minute.
 */
export class RunningMetrics {
  private readonly rules: CountingRules;
  private readonly steps: StepTree;
  private readonly durations = new DurationRanks();

  /** `windows` in days; a contact changes nothing in any other window. `target`: milliseconds allowed. */
  constructor(options: Partial<CountingRules> = {}) {
    this.rules = { ...AMAZON_COUNTING, ...options };
    this.steps = new StepTree(channelsOf(this.rules));
  }

  add(contact: Contact): void {
    for (const step of standingSteps(contact, this.rules)) this.steps.add(step);
    const time = responseTimeOf(contact);
    const start = readable(contact.startedAt);
    if (time !== null) this.durations.add(start.earliest, start.latest, time);
  }

  /** Takes back exactly what `add` of an equal contact did. */
  remove(contact: Contact): void {
    for (const { at, channel, delta } of standingSteps(contact, this.rules)) this.steps.add({ at, channel, delta: -delta });
    const time = responseTimeOf(contact);
    const start = readable(contact.startedAt);
    if (time !== null) this.durations.remove(start.earliest, start.latest, time);
  }

  /** What `responseMetrics` of all contacts would say; `null` for a window that is not kept. */
  query({ now, windowDays }: { now: Instant; windowDays: number }): ResponseMetrics | null {
    if (!this.rules.windows.includes(windowDays)) return null;
    const counts = countsAt({ now, windowDays, rules: this.rules }, (sums, at, first) => this.steps.sumInto(sums, at, first));
    return { ...counts, responseTime: summaryOf(this.durations.between(now - windowDays * DAY, now)) };
  }
}

function summaryOf(durations: DurationSummary): ResponseMetrics['responseTime'] {
  const { count, sum } = durations;
  if (count === 0) return null;
  const [low = 0, high = 0, p90 = 0] = durations.at(Math.ceil(count / 2), Math.floor(count / 2) + 1, Math.ceil((count * 9) / 10));
  return { mean: sum / count, median: (low + high) / 2, p90 };
}
