// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createWordsForPage, type HandedWords } from '@/entrypoints/seller-central.content/words-for-page';
import { allPageWords, learnPageWords, type PageWords } from '@/utils/page/seller-central/page-words';
import { allPageTexts } from '@/utils/text/page-texts';
import { inboxPage } from '../../fixtures/seller-central/inbox-page';
import { fixtureThreads } from '../../fixtures/seller-central/threads';
import { show } from '../../utils/page/fixture-reading';

afterEach(() => learnPageWords(allPageWords()));

const handed = (): HandedWords => ({ ...allPageWords(), texts: allPageTexts() });

describe('the words by which a message page is read', () => {
  it('are asked for once, at once', async () => {
    const ask = vi.fn(async (): Promise<HandedWords | null> => handed());
    learnPageWords(null);
    const prepared = createWordsForPage(ask);
    expect(ask).toHaveBeenCalledOnce();
    expect([await prepared(), await prepared(), ask.mock.calls.length]).toEqual([true, true, 1]);
  });

  it('are asked for again where the background was silent', async () => {
    let answer: HandedWords | null = null;
    const ask = vi.fn(async () => answer);
    learnPageWords(null);
    const prepared = createWordsForPage(ask);
    expect(await prepared()).toBe(false);
    answer = handed();
    expect([await prepared(), ask.mock.calls.length]).toEqual([true, 2]);
  });

  it('are waited for: without them the page is called loading, whatever it shows, and with them it is read', () => {
    const { read } = show(inboxPage({ threads: fixtureThreads(4, 7) }));
    learnPageWords(null);
    expect(read()).toMatchObject({ state: 'loading', list: null, conversation: null, problems: [] });
    learnPageWords(JSON.parse(JSON.stringify(allPageWords())) as PageWords);
    expect(read().list?.rows.map((row) => row.printedAt === null)).toEqual([false, false, false, false]);
  });
});
