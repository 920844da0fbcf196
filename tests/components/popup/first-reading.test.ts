import { afterEach, describe, expect, it, vi } from 'vitest';
import { firstReading } from '@/components/hooks/first-reading';
import { firstSettings, NO_SETTINGS } from '@/entrypoints/popup/first-settings';
import { HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import { DEFAULT_SETTINGS, saveSetting } from '@/utils/platform/settings';
import { database } from '@/utils/storage/database';
import { clockCorrection, openQueue } from '@/utils/storage/queries';
import { ACCOUNT, NOW, store, waitingThread } from '../shared/stored-rows';

afterEach(() => vi.restoreAllMocks());

describe('the first reading', () => {
  it('makes no database where there is none yet', async () => {
    expect(await firstReading(10)).toBeNull();
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('replyclock');
  });

  it('finds what the queries of the database find', async () => {
    await store({
      inboxes: [{ accountId: ACCOUNT, read: 4, complete: 4 }],
      threads: [
        waitingThread('unknown', null), waitingThread('b', NOW + HOUR), waitingThread('a', NOW + HOUR), waitingThread('late', NOW - HOUR),
        waitingThread('closed', NOW - 2 * HOUR, { open: 0 }),
      ],
    });
    await database.accounts.put({ id: 'label:gone', host: 'h', readAt: NOW, joinedInto: ACCOUNT });
    await database.readings.bulkPut([
      { accountId: 'label:gone', folder: 'response-needed', host: 'h', lastReadAt: NOW, lastCompleteAt: null, pages: [] },
      { accountId: ACCOUNT, folder: 'all', host: 'h', lastReadAt: NOW, lastCompleteAt: null, pages: [] },
    ]);
    for (const offset of [0, 30_000, -5 * MINUTE]) {
      await database.state.put({ key: 'clock', offset, measuredAt: NOW });
      const reading = await firstReading(3);
      expect(reading?.rows).toEqual(await openQueue({ filter: 'all', limit: 3, now: NOW }));
      expect(reading?.inboxes.map((inbox) => inbox.accountId)).toEqual([ACCOUNT]);
      expect(reading?.correction).toBe(await clockCorrection());
    }
    expect((await firstReading(10))?.rows.map((row) => row.id)).toEqual(['late', 'a', 'b', 'unknown']);
  });

  it('rejects where the browser denies storage', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await expect(firstReading(10)).rejects.toThrow('denied');
  });
});

describe('the first settings', () => {
  it('of a fresh installation are its defaults', async () => {
    const { language, paused, staleAfterMinutes, accountNames } = DEFAULT_SETTINGS;
    expect(NO_SETTINGS).toEqual({ language, paused, staleAfterMinutes, accountNames });
    expect(await firstSettings()).toEqual(NO_SETTINGS);
  });

  it('are those that were saved', async () => {
    await saveSetting('language', 'zh-CN');
    await saveSetting('paused', true);
    await saveSetting('staleAfterMinutes', 45);
    await saveSetting('accountNames', [{ accountId: 'A1', name: 'Pump shop' }]);
    expect(await firstSettings()).toEqual({ language: 'zh-CN', paused: true, staleAfterMinutes: 45, accountNames: [{ accountId: 'A1', name: 'Pump shop' }] });
  });
});
