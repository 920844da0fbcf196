import type { Backlog } from './backlog';
import type { Outlook, OutlookOptions } from './outlook';
import { MetricTrees, stepsOfContact, type StoredMetrics } from './metric-trees';
import { AMAZON_COUNTING, type CountingRules } from './standing-steps';
import type { Contact } from '../thread/contacts';
import type { Instant } from '../time/observed-time';

/**
 * `responseMetrics`, kept up to date as contacts come, change and go, and answered for any instant at a cost that does
 * not grow with their number. Counts and rate are exact; response times are cut to the minute. Of one account and marketplace.
 */
export class RunningMetrics {
  private readonly rules: CountingRules;
  private readonly trees: MetricTrees;

  /** `windows` in days; a contact changes nothing in any other window. `target`: milliseconds allowed. */
  constructor(options: Partial<CountingRules> = {}) {
    this.rules = { ...AMAZON_COUNTING, ...options };
    this.trees = new MetricTrees(this.rules);
  }

  add(contact: Contact): void {
    for (const step of stepsOfContact(contact, this.rules, 1)) this.trees.add(step);
  }

  /** Takes back exactly what `add` of an equal contact did. */
  remove(contact: Contact): void {
    for (const step of stepsOfContact(contact, this.rules, -1)) this.trees.add(step);
  }

  /** What `responseMetrics` and `lateMarks` of all contacts would say; `null` for a window that is not kept. */
  query(window: { now: Instant; windowDays: number }): StoredMetrics | null {
    return this.rules.windows.includes(window.windowDays) ? this.trees.metrics(window) : null;
  }

  /** What `outlook` of all contacts would say of a window that is kept. */
  outlook(options: OutlookOptions): Outlook {
    return this.trees.outlook(options);
  }

  /** What `backlogAt` of all contacts would say of this instant. */
  backlog(at: Instant): Backlog {
    return this.trees.backlog(at);
  }

  /** All of it as rows to be stored. */
  rows(): ReturnType<MetricTrees['rows']> {
    return this.trees.rows();
  }
}
