// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { QueueRow, type QueueRowProps } from '@/components/popup/queue-row';
import { DAY, HOUR, MINUTE, SECOND } from '@/utils/domain/time/observed-time';
import { NOW, waitingThread } from '../shared/stored-rows';

afterEach(cleanup);

const props = (dueAt: number, now: number): QueueRowProps => ({
  entry: entries.get(dueAt)!,
  gone: false,
  blind: false,
  now,
  withAccount: false,
  position: 1,
  total: 1,
  tabbable: true,
  more: null,
  panel: null,
  onPanel: () => {},
  onOpen: () => {},
  onFocus: () => {},
});
const DUE = [NOW + 59 * SECOND, NOW + 90 * SECOND + 500, NOW + HOUR + 7 * SECOND, NOW + 4 * HOUR + MINUTE, NOW + 12 * HOUR + 30 * SECOND, NOW - DAY + 2 * MINUTE];
const entries = new Map(DUE.map((dueAt) => [dueAt, waitingThread(`t${dueAt}`, dueAt)]));

it.each(DUE)('a row that is drawn only as it changes reads at every instant as one drawn afresh: due at %i', (dueAt) => {
  const steps = [0, 1, 300, SECOND, 17 * SECOND, 42 * SECOND, 59 * SECOND, MINUTE, MINUTE + 1, 90 * SECOND + 501, 2 * MINUTE, 5 * MINUTE, HOUR, 13 * HOUR, 30 * HOUR];
  const row = render(<QueueRow {...props(dueAt, NOW)} />);
  for (const step of steps) {
    row.rerender(<QueueRow {...props(dueAt, NOW + step)} />);
    const afresh = render(<QueueRow {...props(dueAt, NOW + step)} />);
    expect(row.container.innerHTML, `after ${step} ms`).toBe(afresh.container.innerHTML);
    afresh.unmount();
  }
});
