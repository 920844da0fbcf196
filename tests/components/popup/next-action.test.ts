import { describe, expect, it } from 'vitest';
import { nextAction } from '@/components/popup/next-action';
import { holdOrder } from '@/components/popup/held-order';
import { HOUR } from '@/utils/domain/time/observed-time';
import { NOW, waitingThread } from '../shared/stored-rows';

describe('the next action', () => {
  const due = { earliest: NOW + 6 * HOUR, latest: NOW + 7 * HOUR };
  it.each([
    ['what is over before all else', { overdue: 1, hour: 2, fourHours: 3, all: 9 }, due, true, { kind: 'overdue', count: 1 }],
    ['the next hour before the next four', { overdue: 0, hour: 2, fourHours: 3, all: 9 }, due, true, { kind: 'hour', count: 2 }],
    ['the next four hours', { overdue: 0, hour: 0, fourHours: 3, all: 9 }, due, true, { kind: 'four', count: 3 }],
    ['else the first deadline, by its earliest end', { overdue: 0, hour: 0, fourHours: 0, all: 9 }, due, false, { kind: 'first', count: 9, due: due.earliest }],
    ['where none is known, that there are some', { overdue: 0, hour: 0, fourHours: 0, all: 2 }, null, true, { kind: 'unknown', count: 2 }],
    ['an empty queue', { overdue: 0, hour: 0, fourHours: 0, all: 0 }, null, true, { kind: 'none' }],
    ['no more than “none known” where nobody looked', { overdue: 0, hour: 0, fourHours: 0, all: 0 }, null, false, { kind: 'none-known' }],
  ] as const)('names %s', (_, counts, first, upToDate, action) => {
    expect(nextAction(counts, first, upToDate)).toEqual(action);
  });
});

describe('a held order', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => waitingThread(id, NOW)) as [ReturnType<typeof waitingThread>, ReturnType<typeof waitingThread>, ReturnType<typeof waitingThread>];
  const shown = (entries: { entry: { id: string }; gone: boolean }[]) => entries.map(({ entry, gone }) => (gone ? `(${entry.id})` : entry.id));

  it('keeps places, puts what is new last, and keeps the place of what left', () => {
    const held = holdOrder([], [a, b]);
    expect(shown(holdOrder(held, [c, b]))).toEqual(['(a)', 'b', 'c']);
  });

  it('takes back what left and came again, with what is known of it now', () => {
    const left = holdOrder(holdOrder([], [a, b]), [b]);
    const again = holdOrder(left, [waitingThread('a', NOW + HOUR), b]);
    expect(shown(again)).toEqual(['a', 'b']);
    expect(again[0]?.entry.dueAt?.latest).toBe(NOW + HOUR);
  });
});
