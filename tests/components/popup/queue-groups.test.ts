import { describe, expect, it } from 'vitest';
import { groupHeadings } from '@/components/popup/queue-groups';
import { HOUR, MINUTE } from '@/utils/domain/time/observed-time';

const NOW = Date.UTC(2026, 6, 6, 12);
const due = (earliest: number, latest = earliest) => ({ earliest: NOW + earliest, latest: NOW + latest });
const headings = (...dues: (ReturnType<typeof due> | null)[]) => [...groupHeadings(dues.map((dueAt, i) => ({ id: `row ${i}`, dueAt })), NOW)];

describe('groups of the queue', () => {
  it('have a heading before their first row, each once', () => {
    expect(headings(due(-2 * HOUR), due(-1), due(0), due(HOUR), due(HOUR + 1), due(4 * HOUR), due(5 * HOUR), null, null)).toEqual([
      ['row 0', 'overdue'], ['row 2', 'hour'], ['row 4', 'four'], ['row 6', 'later'], ['row 7', 'unknown'],
    ]);
  });

  it('hold what may be over among what is, by the earliest end', () => {
    expect(headings(due(-3 * HOUR, MINUTE), due(-2 * HOUR), due(-HOUR, HOUR), due(10 * MINUTE))).toEqual([['row 0', 'overdue'], ['row 3', 'hour']]);
  });

  it('of nothing have none', () => {
    expect(headings()).toEqual([]);
  });
});
