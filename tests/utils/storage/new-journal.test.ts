import { expect, it, vi } from 'vitest';
import { beginNewJournal } from '@/utils/storage/new-journal';

it('a new journal is begun by more noise than one holds, none of it in a file of its own, and nothing of it stays', async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const before = await indexedDB.databases();
  await beginNewJournal(indexedDB);
  const sizes = put.mock.calls.map(([value]) => (value as Uint8Array).byteLength);
  expect(sizes.reduce((all, size) => all + size, 0)).toBeGreaterThan(4 * 1024 ** 2);
  expect(Math.max(...sizes)).toBeLessThan(64 * 1024);
  await expect.poll(async () => indexedDB.databases()).toEqual(before);
});

it('where storage is full, what was begun is deleted and the failure told', async () => {
  const before = await indexedDB.databases();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(beginNewJournal(indexedDB)).rejects.toThrow('full');
  await expect.poll(async () => indexedDB.databases()).toEqual(before);
});
