// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '@/entrypoints/page-repair.content/findings';
import { createInboxAnswers } from '@/entrypoints/seller-central.content/inbox-answers';
import { createRowIdentities } from '@/entrypoints/seller-central.content/seen-page';
import { pageFindingsFrom } from '@/utils/messaging/page-findings';
import { inboxPage, type FixtureOptions } from '../../fixtures/seller-central/inbox-page';
import { fixtureThreads } from '../../fixtures/seller-central/threads';
import { NOW, show } from '../../utils/page/fixture-reading';

const HOST = 'sellercentral.amazon.com';
const LAYOUTS = ['links', 'buttons', 'table', 'items', 'boxes'] as const;

/** What the self-test would be told of a page. */
async function findingsOn(options: Partial<FixtureOptions>, language = 'en-US') {
  const reading = show(inboxPage(options), { language }).read();
  const seen = await createRowIdentities().see(reading);
  const view = { reading, seen, state: reading.state, answers: createInboxAnswers(), agreement: null, backgroundSilent: false };
  return findingsOf({ host: HOST, view, lookedAt: NOW, heard: { list: 2, 'response-malformed': 1 }, heardAt: NOW, clockOffset: 61_234 }, false);
}

describe('what the self-test is told of a page', () => {
  it('counts what was read of each row', async () => {
    const found = await findingsOn({ layout: 'links', shadow: 2, threads: fixtureThreads(6, 3, { marketplaces: 4 }), messages: [{ at: NOW - 60_000, own: false, text: 'Hello, is it here yet?' }] });
    expect(pageFindingsFrom(found)).toEqual(found);
    expect(found).toMatchObject({ state: 'reading', language: 'en', replyBox: 'found', clockOffset: 61_000, responses: { lists: 2, unreadable: 1 }, conversation: { messages: 1 } });
    expect(found.list).toMatchObject({ readBy: 'signals', folder: 'response-needed', rows: 6, caseIds: 6, known: 6, dates: 6, marketplaces: 6, cardCount: 6, row: { around: 'box' } });
  });

  it('says why a reading is not complete', async () => {
    const threads = fixtureThreads(4, 5);
    const because = async (options: Partial<FixtureOptions>) => (await findingsOn({ layout: 'links', threads, ...options })).list?.incompleteBecause;
    expect(await because({ pages: [1, true] })).toEqual(['more-pages']);
    expect(await because({ filters: 2 })).toEqual(['narrowed']);
    expect(await because({ folder: 0 })).toEqual(['other-folder']);
    expect(await because({ layout: 'boxes', threads: [threads[0]!, threads[0]!, threads[1]!] })).toContain('rows-alike');
  });

  it('is valid in every state of a page, and before it was looked at', async () => {
    for (const state of ['ready', 'loading', 'empty', 'failed', 'unmounted', 'list-hidden', 'folders-only'] as const) expect(pageFindingsFrom(await findingsOn({ state }))).not.toBeNull();
    for (const language of ['ar-EG', 'xx', 'zh-CN', 'Quillon-secret']) expect(pageFindingsFrom(await findingsOn({ threads: fixtureThreads(2) }, language))).not.toBeNull();
    const before = findingsOf({ host: HOST, view: null, lookedAt: null, heard: {}, heardAt: null, clockOffset: null }, true);
    expect(pageFindingsFrom(before)).toEqual(before);
  });

  it('holds no text of the page, whatever stands on it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...LAYOUTS), fc.constantFrom(0, 1, 2, 3), fc.integer({ min: 1, max: 4 }), fc.stringMatching(/^[a-z]{5}$/), async (layout, shadow, count, word) => {
        const mark = `Zq${word}qZ`;
        const threads = fixtureThreads(count, count).map((thread) => ({ ...thread, name: `${mark} ${thread.name}`, subject: `${mark} ${thread.subject}` }));
        const found = await findingsOn({ layout, shadow, threads, messages: [{ at: NOW - 60_000, own: false, text: `${mark} and ${mark}@mail.example` }], decoys: true });
        const text = JSON.stringify(found);
        const ids = threads.flatMap(({ threadId, orderId }) => [threadId, orderId ?? mark]);
        return pageFindingsFrom(found) !== null && ![mark, ...ids].some((secret) => text.includes(secret));
      }),
      { numRuns: 40 },
    );
  });
});
