// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createWordsForPage } from '@/entrypoints/seller-central.content/words-for-page';
import type { DateWords } from '@/utils/messaging/protocol';
import { WORDS } from '@/utils/page/seller-central/date-tables';
import { dateWordsKnown, learnDateWords } from '@/utils/page/seller-central/date-words';
import { inboxPage } from '../../fixtures/seller-central/inbox-page';
import { fixtureThreads } from '../../fixtures/seller-central/threads';
import { show } from '../../utils/page/fixture-reading';

afterEach(() => learnDateWords(WORDS));

describe('the words of printed dates on a message page', () => {
  it('are asked for once, at once', async () => {
    const ask = vi.fn(async (): Promise<DateWords | null> => WORDS);
    learnDateWords({});
    const prepared = createWordsForPage(ask, dateWordsKnown, learnDateWords);
    expect(ask).toHaveBeenCalledOnce();
    expect([await prepared(), await prepared(), ask.mock.calls.length]).toEqual([true, true, 1]);
  });

  it('are asked for again where the background was silent', async () => {
    let answer: DateWords | null = null;
    const ask = vi.fn(async () => answer);
    learnDateWords({});
    const prepared = createWordsForPage(ask, dateWordsKnown, learnDateWords);
    expect(await prepared()).toBe(false);
    answer = WORDS;
    expect([await prepared(), ask.mock.calls.length]).toEqual([true, 2]);
  });

  it('are waited for: without them the page is called loading, whatever it shows, and with them it is read', () => {
    const { read } = show(inboxPage({ threads: fixtureThreads(4, 7) }));
    learnDateWords({});
    expect(read()).toMatchObject({ state: 'loading', list: null, conversation: null, problems: [] });
    learnDateWords(structuredClone(WORDS));
    expect(read().list?.rows.map((row) => row.printedAt === null)).toEqual([false, false, false, false]);
  });
});
