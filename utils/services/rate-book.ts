import { RunningMetrics } from '@/utils/domain/metrics/running-metrics';
import { DAY, HOUR, type Instant } from '@/utils/domain/time/observed-time';
import type { InboxRate } from '@/utils/messaging/protocol';
import type { ContactRecord, InboxTables } from './ports';

const WINDOW_DAYS = 30;

/** Contacts as they were stored, and as they are stored now: only those that differ. */
export interface ContactChanges {
  before: ContactRecord[];
  after: ContactRecord[];
}

interface Scope {
  accountId: string;
  marketplaceId: string;
  metrics: RunningMetrics;
}

/**
 * The 30-day rate of every account and marketplace, read from the database once in the life of a worker and kept up to date
 * by the changes it makes: an answer costs the same however many contacts there are.
 */
export class RateBook {
  private readonly scopes = new Map<string, Scope>();

  private constructor(private readonly openedAt: Instant) {}

  static async open(tables: InboxTables, now: Instant): Promise<RateBook> {
    const book = new RateBook(now);
    for (const { accountId, marketplaceId } of await tables.rateScopes()) {
      const contacts = await tables.contactsSince(accountId, marketplaceId, now - WINDOW_DAYS * DAY);
      for (const contact of contacts) book.scopeOf(contact).metrics.add(contact);
    }
    return book;
  }

  /** A clock set back reaches contacts that were too old to be read. */
  isUsableAt(now: Instant): boolean {
    return now > this.openedAt - HOUR;
  }

  /** Contacts older than the window were never read: taking them out or in changes nothing within it. */
  apply({ before, after }: ContactChanges): void {
    for (const contact of before) this.scopeOf(contact).metrics.remove(contact);
    for (const contact of after) this.scopeOf(contact).metrics.add(contact);
  }

  /** The lowest first; those without anything to count last. */
  rates(now: Instant): InboxRate[] {
    const rates = [...this.scopes.values()].flatMap(({ accountId, marketplaceId, metrics }): InboxRate[] => {
      const found = metrics.query({ now, windowDays: WINDOW_DAYS });
      if (!found) return [];
      return [{ accountId, accountName: null, marketplaceId, rate: found.rate, counted: found.onTime + found.late + found.missed }];
    });
    return rates.sort((a, b) => (a.rate?.low ?? 2) - (b.rate?.low ?? 2) || (a.accountId + a.marketplaceId < b.accountId + b.marketplaceId ? -1 : 1));
  }

  private scopeOf({ accountId, marketplaceId }: ContactRecord): Scope {
    const key = `${accountId}\n${marketplaceId}`;
    const known = this.scopes.get(key);
    if (known) return known;
    const scope = { accountId, marketplaceId, metrics: new RunningMetrics({ windows: [WINDOW_DAYS] }) };
    this.scopes.set(key, scope);
    return scope;
  }
}
