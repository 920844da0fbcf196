import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { responseMetrics } from '@/utils/domain/metrics/response-metrics';
import { DAY, HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import type { InboxRate } from '@/utils/messaging/protocol';
import { inboxStore } from '@/utils/storage/inbox-store';
import { aCompleteReading, aConversation, ACCOUNT, aReading, aRow, HOST, NOW } from './support/observations';
import { Machine } from './support/ports';

/** Every contact counted afresh. */
async function recounted(machine: Machine): Promise<InboxRate[]> {
  return inboxStore(machine.database).read(async (tables) => {
    const contacts = await machine.database.contacts.toArray();
    const rates: InboxRate[] = [];
    for (const { accountId, marketplaceId } of await tables.rateScopes()) {
      const metrics = responseMetrics(contacts.filter((contact) => contact.accountId === accountId && contact.marketplaceId === marketplaceId), { now: machine.now, windowDays: 30 });
      rates.push({ accountId, accountName: null, marketplaceId, rate: metrics.rate, counted: metrics.onTime + metrics.late + metrics.missed });
    }
    return rates;
  });
}

const bySize = (rates: InboxRate[]) => rates.toSorted((a, b) => (a.accountId + a.marketplaceId < b.accountId + b.marketplaceId ? -1 : 1));

describe('rates that are kept up to date', () => {
  it('are at every moment those of a recount, whatever was read and however late it is', async () => {
    const step = fc.record({
      n: fc.integer({ min: 1, max: 5 }),
      hours: fc.integer({ min: 0, max: 60 * 24 }),
      answered: fc.option(fc.integer({ min: 1, max: 40 * 60 }), { nil: null }),
      kind: fc.constantFrom('conversation', 'list', 'complete', 'other-account', 'later'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const machine = new Machine();
        const background = machine.start();
        for (const { n, hours, answered, kind } of steps) {
          const startedAt = machine.now - hours * HOUR;
          const buyer = { id: `b${startedAt}`, author: 'buyer' as const, at: { earliest: startedAt, latest: startedAt }, delivered: true };
          const answeredAt = startedAt + (answered ?? 0) * MINUTE;
          const seller = { id: `s${startedAt}`, author: 'seller' as const, at: { earliest: answeredAt, latest: answeredAt }, delivered: true };
          const row = aRow(n, { openedAt: startedAt, updatedAt: startedAt });
          if (kind === 'later') machine.now += hours * HOUR;
          else if (kind === 'conversation') await background.recordObservation(aConversation(n, answered === null ? [buyer] : [buyer, seller], machine.now - 1, row), null);
          else if (kind === 'complete') await background.recordObservation(aCompleteReading([row], machine.now - 1), null);
          else await background.recordObservation(aReading([row], kind === 'list' ? { observedAt: machine.now - 2 } : { accountId: 'A2OTHER', observedAt: machine.now - 2 }), null);
          const { summary } = await background.readInbox({ host: HOST, accountId: ACCOUNT, threadIds: [], rowKeys: [] });
          const counted = bySize(await recounted(machine));
          expect(bySize(summary.rates).filter((rate) => rate.counted > 0 || rate.rate)).toEqual(counted.filter((rate) => rate.counted > 0 || rate.rate));
        }
        await background.settled();
        await machine.database.delete();
      }),
      { numRuns: 60 },
    );
  });

  it('are those of the time that the clock shows, also where it was set back', async () => {
    const machine = new Machine();
    const background = machine.start();
    const old = { openedAt: NOW - 40 * DAY, updatedAt: NOW - 40 * DAY };
    await background.recordObservation(aReading([aRow(1, old)]), null);
    const again = machine.start();
    const ask = async () => (await again.readInbox({ host: HOST, accountId: ACCOUNT, threadIds: [], rowKeys: [] })).summary.rates;
    expect((await ask()).map(({ counted }) => counted)).toEqual([]);
    machine.now = NOW - 20 * DAY;
    expect((await ask()).map(({ counted }) => counted)).toEqual([1]);
  });
});
