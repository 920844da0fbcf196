// @vitest-environment happy-dom
import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useStoredCounts } from '@/components/hooks/use-stored-counts';
import { database } from '@/utils/storage/database';
import * as queries from '@/utils/storage/queries';

let at = 0;
const counting = vi.hoisted(() => ({ takes: 0 }));

vi.mock('@/utils/storage/queries', async (original) => {
  const real = await original<typeof queries>();
  return { ...real, storedCounts: vi.fn(async () => {
    at += counting.takes;
    return real.storedCounts();
  }) };
});

const Shown = () => <output>{useStoredCounts()?.notices ?? 'none yet'}</output>;
const notice = (id: string) => database.notices.put({ id, threadId: 't', at: 1 } as never);

beforeEach(() => {
  at = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => at);
});

afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await database.notices.clear();
});

describe('how much is stored', () => {
  it('is counted again at once where counting takes no time', async () => {
    counting.takes = 0;
    const { container } = render(<Shown />);
    await waitFor(() => expect(container.textContent).toBe('0'));
    await notice('a');
    await waitFor(() => expect(container.textContent).toBe('1'));
  });

  it('is counted again only after a rest where counting takes long, and then without another change', async () => {
    counting.takes = 1_000;
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const { container } = render(<Shown />);
    await waitFor(() => expect(container.textContent).toBe('0'));
    const counted = vi.mocked(queries.storedCounts).mock.calls.length;
    at += 5_000;
    await notice('a');
    const rest = await waitFor(() => timers.mock.calls.find(([, delay]) => delay === 15_000) ?? expect.fail());
    expect(container.textContent).toBe('0');
    expect(vi.mocked(queries.storedCounts).mock.calls).toHaveLength(counted);
    at += 15_000;
    rest[0]();
    await waitFor(() => expect(container.textContent).toBe('1'));
  });
});
