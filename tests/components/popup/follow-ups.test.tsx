// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import FollowUps from '@/components/popup/follow-ups';
import { LanguageProvider } from '@/components/shared/language';
import { DAY, HOUR } from '@/utils/domain/time/observed-time';
import type { FollowUpRecord } from '@/utils/services/records';
import { database } from '@/utils/storage/database';

const NOW = Date.UTC(2026, 10, 24, 12);
const one = (n: number, by: number, more: Partial<FollowUpRecord> = {}): FollowUpRecord => {
  const threadId = `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  return { id: `${threadId}|${by}`, threadId, accountId: 'A1', marketplaceId: 'ATVPDKIKX0DER', rule: 'tomorrow', promisedAt: NOW - HOUR, by, state: 'open', noticed: 0, ...more };
};
const settle = vi.fn(async (id: string, state: FollowUpRecord['state']) => {
  await database.followUps.update(id, { state });
});
const open = vi.fn();

async function shown(rows: FollowUpRecord[], language: 'en' | 'zh-CN' = 'en') {
  await database.followUps.bulkPut(rows);
  const result = render(
    <LanguageProvider language={language}>
      <FollowUps now={NOW} onOpen={open} settleFollowUp={settle} />
    </LanguageProvider>,
  );
  if (rows.some(({ state }) => state === 'open')) await waitFor(() => expect(result.container.querySelector('[data-follow-up]')).not.toBeNull());
  return result;
}

beforeEach(async () => {
  vi.clearAllMocks();
  await database.followUps.clear();
});
afterEach(cleanup);

describe('what was promised to buyers', () => {
  it('stands under the queue, the earliest first, what is over marked as such', async () => {
    const { container } = await shown([one(1, NOW + DAY), one(2, NOW - HOUR), one(3, NOW + HOUR, { state: 'kept' })]);
    expect([...container.querySelectorAll('[data-follow-up]')].map((row) => row.getAttribute('data-follow-up'))).toEqual([one(2, NOW - HOUR).id, one(1, NOW + DAY).id]);
    expect(container.querySelectorAll('li .text-urgent')).toHaveLength(1);
  });

  it('is not there where nothing is owed', async () => {
    const { container } = await shown([one(1, NOW + DAY, { state: 'dropped' })]);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(container.textContent).toBe('');
  });

  it('opens its thread, is settled in one click, and comes back in another', async () => {
    const { container } = await shown([one(1, NOW + DAY)]);
    fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(open).toHaveBeenCalledWith(one(1, 0).threadId);
    fireEvent.click(screen.getByRole('button', { name: 'Kept' }));
    await waitFor(() => expect(container.querySelector('[data-follow-up]')).toBeNull());
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(container.querySelector('[data-follow-up]')).not.toBeNull());
    expect(settle.mock.calls.map(([, state]) => state)).toEqual(['kept', 'open']);
  });

  it.each(['en', 'zh-CN'] as const)('has no barrier that axe can find, in %s', async (language) => {
    const { container } = await shown([one(1, NOW + DAY), one(2, NOW - HOUR)], language);
    container.querySelector('details')!.open = true;
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
