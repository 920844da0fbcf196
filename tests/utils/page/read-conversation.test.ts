// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { FixtureOptions } from '../../fixtures/seller-central/inbox-page';
import { inboxPage } from '../../fixtures/seller-central/inbox-page';
import { MUTATIONS } from '../../fixtures/seller-central/mutations';
import { inShadow, node, walk } from '../../fixtures/seller-central/page-tree';
import { fixtureThreads, seeded } from '../../fixtures/seller-central/threads';
import { show } from './fixture-reading';

const CASE = '0f0e0d0c-1111-4222-8333-444455556666';
const minute = (at: number) => ({ earliest: at, latest: at + 59_999 });
const noon = Date.UTC(2026, 6, 5, 19);
const MESSAGES = [
  { at: noon, own: false, text: 'Hello, my parcel has not arrived. It says it was blocked at customs.' },
  { at: noon + 7_200_000, own: true, text: 'We are sorry to hear that and will look into it today.', blocked: true },
  { at: noon + 7_260_000, own: true, text: 'It will be there on Monday, says the carrier.' },
];
const page = (options: Partial<FixtureOptions> = {}) => inboxPage({ threads: fixtureThreads(3, 4), messages: MESSAGES, ...options });

describe('the open conversation', () => {
  it('is read with minutes, sides and what was not delivered', () => {
    const { conversation } = show(page()).read();
    expect(conversation?.messages).toEqual([
      { author: 'buyer', at: minute(noon), delivered: true },
      { author: 'seller', at: minute(noon + 7_200_000), delivered: false },
      { author: 'seller', at: minute(noon + 7_260_000), delivered: true },
    ]);
  });

  it.each(['zh-CN', 'de-DE', 'ja-JP', 'ar-EG', 'th-TH', 'fr-CA', 'ko-KR', 'xx'])('is read in %s', (language) =>
    expect(show(page({ language }), { language }).read().conversation?.messages.map(({ author, at, delivered }) => [author, at.earliest, delivered])).toEqual([
      ['buyer', noon, true], ['seller', noon + 7_200_000, false], ['seller', noon + 7_260_000, true],
    ]));

  it('says that a reply was not delivered where the notice is longer than the reply, and takes no buyer or reply by its words for one', () => {
    const said = [
      { at: noon, own: false, text: 'Not delivered.' },
      { at: noon + 7_200_000, own: true, text: 'Sorry.', blocked: true },
      { at: noon + 7_260_000, own: true, text: 'We are sorry that your parcel was not delivered.' },
      { at: noon + 7_320_000, own: true, text: 'It was blocked.' },
    ];
    for (const language of ['en-US', 'zh-CN', 'de-DE', 'ja-JP'])
      expect(show(page({ messages: said, language }), { language }).read().conversation?.messages.map(({ delivered }) => delivered)).toEqual([true, false, true, true]);
  });

  it('belongs to the case in the address, else to the selected row, else to none that is known', () => {
    const url = `https://sellercentral.amazon.com/messaging/inbox?fi=caseId&cc=${CASE.toUpperCase()}`;
    expect(show(page(), { url }).read().conversation?.threadId).toBe(CASE);
    const threads = fixtureThreads(3, 4);
    expect(show(page({ threads, layout: 'links' })).read().conversation?.threadId).toBe(threads[0]?.threadId);
    expect(show(page()).read().conversation?.threadId).toBeNull();
  });

  it('says whether it is resolved', () => {
    expect(show(page()).read().conversation?.resolved).toBe(false);
    expect(show(page({ threads: fixtureThreads(2, 4, { resolved: 1 }) })).read().conversation?.resolved).toBe(true);
  });

  it('is none while its messages load', () => {
    const tree = page({ messages: [] });
    expect(show(tree).read().conversation).toBeNull();
  });

  it('has authors that are unknown where neither a class nor a place tells', () => {
    const tree = page();
    MUTATIONS['classes and ids renamed']?.(tree, seeded(1), 'en-US');
    const messages = show(tree).read().conversation?.messages ?? [];
    expect(messages.map(({ author }) => author)).toEqual(['unknown', 'unknown', 'unknown']);
    // Nor is the row known that is open, and with it the zone: every zone of the host's marketplaces is allowed for.
    messages.forEach(({ at }, i) => expect([MESSAGES[i]?.at ?? 0, at.earliest, at.latest].sort((x, y) => x - y)[1]).toBe(MESSAGES[i]?.at));
  });

  it('has authors by where they are drawn, mirrored where the page runs from right to left', () => {
    for (const [language, authors] of [['en-US', ['buyer', 'seller', 'seller']], ['ar-EG', ['seller', 'buyer', 'buyer']]] as const) {
      const tree = page({ language });
      walk(tree, (each) => {
        if (each.is === 'message') each.attributes.class = each.attributes.class === 'bubble bubble-right' ? 'k1' : 'k2';
      });
      const shown = show(tree, { language });
      const place = (selector: string, left: number, width: number) => {
        for (const element of document.querySelectorAll(selector)) element.getBoundingClientRect = () => new DOMRect(left, 0, width, 40);
      };
      place('#case-messages', 0, 1000);
      place('.k2', 20, 600);
      place('.k1', 380, 600);
      expect(shown.read().conversation?.messages.map(({ author }) => author)).toEqual(authors);
    }
  });
});

describe('the reply box', () => {
  it('is the field in the Katal text area, with its text', () => {
    const { read } = show(page());
    const host = document.querySelector('kat-textarea');
    const field = host?.shadowRoot?.querySelector('textarea');
    if (field) field.value = 'Dear Ana';
    expect(read().composer).toEqual({ host, field, text: 'Dear Ana' });
  });

  it('is the deepest writable field: no search, no feedback, none that is disabled, read-only or hidden', () => {
    for (const attributes of [{ disabled: '' }, { readonly: '' }, { 'aria-label': 'Feedback' }, { style: 'display: none' }, { hidden: '' }])
      expect(show(node('main', {}, node('textarea', attributes))).read().composer, JSON.stringify(attributes)).toBeNull();
    expect(show(node('main', {}, node('form', { role: 'search' }, node('textarea')))).read().composer).toBeNull();
    const plain = show(node('main', {}, inShadow(node('x-editor', {}, node('div', { contenteditable: 'true' }, 'Hi')))));
    expect(plain.read().composer).toMatchObject({ text: 'Hi' });
  });

  it('is found on the contact page, where there is no inbox', () => {
    const { read } = show(node('div', { id: 'ayb-contact-buyer' }, inShadow(node('kat-textarea', {}, node('textarea')))), { url: 'https://sellercentral.amazon.com/messaging/contact?orderID=1' });
    expect(read()).toMatchObject({ kind: 'contact', list: null, conversation: null, composer: { text: '' } });
  });
});
