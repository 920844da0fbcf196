// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { FixtureOptions } from '../../fixtures/seller-central/inbox-page';
import { inboxPage } from '../../fixtures/seller-central/inbox-page';
import { LANGUAGES as CONTRACT_LANGUAGES } from '../../fixtures/seller-central/matrix';
import type { Node } from '../../fixtures/seller-central/page-tree';
import { node, walk } from '../../fixtures/seller-central/page-tree';
import { HARDER_MUTATIONS } from '../../fixtures/seller-central/harder-mutations';
import { fixtureThreads, seeded } from '../../fixtures/seller-central/threads';
import type { DrawnRow } from '@/utils/page/messaging-page';
import { rowIdentityText } from '@/utils/page/row-identity';
import { NOW, expectedRow, readRows, show } from './fixture-reading';

const LAYOUTS = ['links', 'buttons', 'table', 'items', 'boxes'] as const;
const SHADOWS = [0, 1, 2, 3] as const;
// Every language in every layout is in contract.test.ts.
const LANGUAGES = ['en-US', 'zh-CN', 'ar-EG', 'xx'];

function expectRead(options: Partial<FixtureOptions>) {
  const language = options.language ?? 'en-US';
  const shown = show(inboxPage(options), { language });
  const reading = shown.read();
  const ids = options.layout === 'links';
  expect(reading.state).toBe('reading');
  expect(readRows(reading)).toEqual(options.threads?.map((thread) => expectedRow(thread, language, { ids, titles: options.titles ?? false })));
  expect(reading.problems).toEqual([]);
  return { shown, reading };
}

describe('the list is read', () => {
  const matrix = LAYOUTS.flatMap((layout) => SHADOWS.flatMap((shadow) => [false, true].map((titles) => ({ layout, shadow, titles }))));
  it.each(matrix)('as $layout at $shadow levels of shadow, titles: $titles', ({ layout, shadow, titles }) => {
    expectRead({ layout, shadow, titles, threads: fixtureThreads(8, 3, { marketplaces: 6 }), decoys: true });
    expectRead({ layout, shadow, titles, slotted: true, threads: fixtureThreads(5, 4), messages: [{ at: Date.UTC(2026, 6, 5, 9), own: false, text: 'Hello, is it here yet?' }] });
  });

  it.each(LANGUAGES)('in %s', (language) => {
    for (const layout of LAYOUTS) {
      const { reading } = expectRead({ layout, language, shadow: 1, threads: fixtureThreads(6, 5, { marketplaces: 23, resolved: 0.4 }), decoys: true });
      expect(reading.list).toMatchObject({ folder: 'response-needed', narrowed: false, hasMorePages: false });
    }
  });

  it.each(LAYOUTS)('of one row, as %s, and with a conversation beside it', (layout) => {
    for (const messages of [null, [{ at: Date.UTC(2026, 6, 5, 9), own: false, text: 'Hello, is it here yet?' }]])
      for (const shadow of SHADOWS) for (const seed of [1, 2, 3, 6]) expectRead({ layout, shadow, threads: fixtureThreads(1, seed), messages });
  });

  it('of two rows', () => {
    for (const layout of LAYOUTS) expectRead({ layout, threads: fixtureThreads(2, 9), messages: [{ at: Date.UTC(2026, 6, 5, 9), own: false, text: 'Hello, is it here yet?' }] });
  });
});

describe('where a badge goes', () => {
  const threads = fixtureThreads(5, 21);
  it.each(LAYOUTS)('is one place in each row as %s, the same at every reading, and never a slot, which shows nothing put into it', (layout) => {
    for (const shadow of SHADOWS)
      for (const slotted of [false, true]) {
        const tree = inboxPage({ threads, layout, shadow, slotted });
        walk(tree, (each) => {
          if (each.attributes.class === 'when') each.shadow = 'slotted';
        });
        const { page, read, rows } = show(tree);
        const mounts = () => read().list?.rows.map((row) => page.badgeMountFor(row)) ?? [];
        const first = mounts();
        expect(first.every((mount) => mount !== null && mount.localName !== 'slot')).toBe(true);
        expect(new Set(first).size).toBe(threads.length);
        for (const mount of first) mount?.append(document.createElement('replyclock-badge'));
        expect(mounts()).toEqual(first);
        expect(page.badgeMountFor({ ...read().list!.rows[0]!, element: rows[0]!.ownerDocument.body })).toBeNull();
      }
  });
});

describe('around the list', () => {
  const threads = fixtureThreads(4, 11);
  it('the card gives its count, in a language without words too', () => {
    for (const language of ['en-US', 'zh-CN', 'ar-EG', 'xx']) expect(show(inboxPage({ threads, language }), { language }).read().list?.cardCount).toBe(4);
  });

  it('the current folder is known by its mark, or by the address', () => {
    const folders = ['all', 'response-needed', 'sent', 'resolved', 'reported-unresolved'];
    folders.forEach((folder, at) => expect(show(inboxPage({ threads, folder: at })).read().list?.folder).toBe(folder));
    const unmarked = (query: string) => show(inboxPage({ threads, folder: null }), { url: `https://sellercentral.amazon.com/messaging/inbox${query}` }).read().list?.folder;
    expect(unmarked('?fi=responseNeeded')).toBe('response-needed');
    expect(unmarked('?FI=search&ss=1')).toBe('search');
    expect(unmarked('')).toBe('unknown');
  });

  it('folders may have several counts, and one that is of another tag is not the current one for that', () => {
    const tree = inboxPage({ threads });
    walk(tree, (each) => {
      if (!each.attributes.class?.startsWith('folder ') && each.attributes.class !== 'folder') return;
      const label = each.children[0];
      if (label === 'All' || label === 'Response Needed') each.children.push(...[3, 1].map((count) => node('b', { class: 'count' }, String(count))));
      else if (label !== 'Resolved') each.tag = 'kat-tab';
    });
    expect(show(tree).read().list?.folder).toBe('response-needed');
    walk(tree, (each) => {
      delete each.attributes['aria-current'];
      if (each.attributes.class === 'folder current') each.attributes.class = 'folder';
    });
    expect(show(tree).read().list?.folder).toBe('unknown');
  });

  it('a folder is not claimed where mark and address contradict each other', () =>
    expect(show(inboxPage({ threads, folder: 0 }), { url: 'https://sellercentral.amazon.com/messaging/inbox?fi=responseNeeded' }).read().list?.folder).toBe('unknown'));

  it('a filter, a search in the address and a search in its field narrow the list', () => {
    expect(show(inboxPage({ threads })).read().list?.narrowed).toBe(false);
    expect(show(inboxPage({ threads, filters: 2 })).read().list?.narrowed).toBe(true);
    expect(show(inboxPage({ threads }), { url: 'https://sellercentral.amazon.com/messaging/inbox?fi=search&ss=404' }).read().list?.narrowed).toBe(true);
    const { read } = show(inboxPage({ threads }));
    (document.querySelector('form input') as HTMLInputElement).value = '404';
    expect(read().list?.narrowed).toBe(true);
  });

  it('the pager tells of further pages', () => {
    for (const language of ['en-US', 'zh-CN', 'xx']) {
      expect(show(inboxPage({ threads, language, pages: [1, true] }), { language }).read().list?.hasMorePages).toBe(true);
      expect(show(inboxPage({ threads, language, pages: [3, false] }), { language }).read().list?.hasMorePages).toBe(false);
    }
  });

  it('the selected row is known', () => {
    const messages = [{ at: Date.UTC(2026, 6, 5, 9), own: false, text: 'Hello, is it here yet?' }];
    for (const shadow of SHADOWS) expect(show(inboxPage({ threads, shadow, messages })).read().list?.rows.map((row) => row.selected)).toEqual([true, false, false, false]);
  });

  it('a language without a region has that of the host’s shop, where it is spoken there', () => {
    const languageOn = (host: string, language: string) => show(inboxPage({ threads }), { language, url: `https://${host}/messaging/inbox` }).read().language;
    expect(['en', 'fr', 'de', 'fr-FR'].map((language) => languageOn('sellercentral.amazon.ca', language))).toEqual(['en-CA', 'fr-CA', 'de', 'fr-FR']);
    expect(['en', 'fr', 'pl'].map((language) => languageOn('sellercentral-europe.amazon.com', language))).toEqual(['en-GB', 'fr-FR', 'pl-PL']);
    expect(['en', 'zh', 'es'].map((language) => languageOn('sellercentral.amazon.com', language))).toEqual(['en-US', 'zh', 'es-US']);
  });

  it('the account switcher names the account', () => expect(show(inboxPage({ threads })).read().accountLabel).toContain('Example Store'));
});

describe('name and subject of a row', () => {
  // The second and the third are the same buyer's.
  const threads = fixtureThreads(3, 17).map((thread, at) => ({ ...thread, name: at === 0 ? 'Ana' : 'Priya' }));
  /** Fixtures' rows, each given to `change` with its place. */
  const changed = (change: (row: Node, at: number) => void, options: Partial<FixtureOptions> = {}) => {
    const tree = inboxPage({ threads, language: 'xx', ...options });
    let at = 0;
    walk(tree, (each) => {
      if (each.is === 'row') change(each, at++);
    });
    return readRows(show(tree, { language: 'xx' }).read());
  };
  /** The name is a text right in what holds it. */
  const unwrapName = (row: Node) => walk(row, (each) => {
    each.children = each.children.flatMap((child) => (typeof child !== 'string' && child.tag === 'strong' ? child.children : [child]));
  });

  it('are not guessed where they would stand in another order than in the other rows', () => {
    const rows = changed((row, at) => {
      if (at !== 1) return;
      unwrapName(row);
      row.children.push(node('div', { class: 'draft' }, node('b', {}, 'Suggested reply'), node('span', {}, 'Thank you for your message. We will look into it and come back to you with an answer as soon as we can.')));
    });
    expect(rows.map(({ identityText }) => identityText.split('\n')[0])).not.toContain('Suggested reply');
    expect(rows.filter(({ identityText }) => identityText === '').length).toBeLessThanOrEqual(1);
  });
});

describe('the ids of a row', () => {
  const UUID = '11111111-2222-4333-8444-555555555555';
  const rowWith = (change: (row: Node) => void) => {
    const tree = inboxPage({ threads: fixtureThreads(4, 13), layout: 'boxes' });
    let first = true;
    walk(tree, (each) => {
      if (each.is !== 'row' || !first) return;
      first = false;
      change(each);
    });
    return show(tree).read().list?.rows[0];
  };
  const known = ({ threadId, orderIds, asins, marketplaceId }: DrawnRow) => ({ threadId, orderIds, asins, marketplaceId });
  const link = (href: string) => rowWith((row) => row.children.push(node('a', { href }, '⋯')));

  it('the case is told by a link, by a relay address in an attribute or in the text, and by nothing that names two', () => {
    expect(link(`/messaging/inbox?fi=caseId&ss=${UUID}&cc=${UUID.toUpperCase()}`)?.threadId).toBe(UUID);
    expect(link(`mailto:example+${UUID}@marketplace.amazon.de`)?.threadId).toBe(UUID);
    const relay = rowWith((row) => row.children.push(node('div', { class: 'hidden' }, `example+${UUID}@marketplace.amazon.co.uk`)));
    expect(relay?.threadId).toBe(UUID);
    expect(relay?.identityText).not.toContain('@');
    expect(link(`/messaging/inbox?cc=${UUID}&next=${UUID.replace('1', '2')}`)?.threadId).toBeNull();
  });

  it('orders and products are told by links and attributes, whole', () => {
    const order = link('/orders-v3/order/404-1234567-7654321');
    expect(order?.orderIds).toContain('404-1234567-7654321');
    expect(link('https://www.amazon.com/gp/product/B0EXAMPLE1?x=1')?.asins).toEqual(['B0EXAMPLE1']);
    expect(link('https://www.amazon.com/dp/0123456789/ref=x')?.asins).toEqual(['0123456789']);
  });

  it('a marketplace is its id or its flag; two that differ, and one never heard of, are none', () => {
    const flagged = (id: string) => rowWith((row) => Object.assign(row.attributes, { 'data-marketplace-id': id }));
    expect(flagged('ATVPDKIKX0DER')?.marketplaceId).toBe('ATVPDKIKX0DER');
    expect(flagged('A1PA6795UKMFR9')?.marketplaceId).toBeNull();
    // "Non-Amazon DE": not ours, so the flag tells.
    expect(flagged('A38D8NSA03LJTC')?.marketplaceId).toBe('ATVPDKIKX0DER');
  });

  it('nothing is told by what stands in another row', () => {
    const rows = show(inboxPage({ threads: fixtureThreads(4, 13), layout: 'boxes' })).read().list?.rows ?? [];
    expect(rows.map((row) => known(row).threadId)).toEqual([null, null, null, null]);
  });
});

describe('dates that cannot be read', () => {
  const threads = fixtureThreads(6, 2).filter((thread) => thread.orderId !== null);
  const withDates = (text: (at: number) => string) => {
    const tree = inboxPage({ threads });
    let at = 0;
    walk(tree, (each) => {
      if (each.attributes.class === 'when') each.children = [text(at++)];
    });
    return tree;
  };

  it('of all rows: nothing is read, and it is said why', () => {
    const reading = show(withDates(() => '05/07/2026'), { language: '' }).read();
    expect(reading).toMatchObject({ state: 'not-recognised', list: null, problems: [{ code: 'date-unreadable', count: threads.length }] });
  });

  it('of some rows: the others are read, and it is said how many are not', () => {
    const reading = show(withDates((at) => (at === 1 ? 'a while ago' : 'Jul 5, 2026'))).read();
    expect(reading.list?.rows).toHaveLength(threads.length - 1);
    expect(reading.problems).toEqual([{ code: 'date-unreadable', count: 1 }]);
  });
});

describe('rows that print how long ago', () => {
  it.each(CONTRACT_LANGUAGES.filter((language) => language !== 'xx'))('are read in %s, as far as hours and days tell', (language) => {
    const threads = fixtureThreads(6, 17, { until: NOW });
    const hours = (at: number) => Math.floor((NOW - at) / 3_600_000);
    const ago = new Intl.RelativeTimeFormat(language, { numeric: 'always' });
    const tree = inboxPage({ threads, language, layout: 'items' });
    let at = 0;
    walk(tree, (each) => {
      if (each.attributes.class !== 'when') return;
      const since = hours(threads[at++]?.updatedAt ?? NOW);
      each.children = [since < 24 ? ago.format(-since, 'hour') : ago.format(-Math.floor(since / 24), 'day')];
    });
    const { list, problems } = show(tree, { language }).read();
    expect(problems).toEqual([]);
    expect(list?.rows).toHaveLength(threads.length);
    for (const [row, { updatedAt }] of threads.entries()) {
      expect(list?.rows[row]?.printedAt?.earliest).toBeLessThanOrEqual(updatedAt);
      expect(list?.rows[row]?.printedAt?.latest).toBeGreaterThanOrEqual(updatedAt);
    }
  });
});

describe('rows that print today as a time of day alone', () => {
  const AT = Date.UTC(2026, 6, 6, 1, 25);
  const timesFirst = (language: string, layout: FixtureOptions['layout'], text = new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone: 'America/Los_Angeles' }).format(AT)) => {
    const threads = fixtureThreads(5, 31);
    const tree = inboxPage({ threads, language, layout, shadow: 1 });
    let at = 0;
    walk(tree, (each) => {
      if (each.attributes.class === 'when' && at++ < 2) each.children = [text];
    });
    return { threads, reading: show(tree, { language }).read() };
  };

  it.each(CONTRACT_LANGUAGES.filter((language) => language !== 'xx'))('are read to the minute in %s, beside rows that print their day', (language) => {
    const { threads, reading } = timesFirst(language, 'boxes');
    expect(reading.list?.rows).toHaveLength(threads.length);
    expect(reading.list?.rows.slice(0, 2).map((row) => row.printedAt)).toEqual([{ earliest: AT, latest: AT + 59_999 }, { earliest: AT, latest: AT + 59_999 }]);
    expect(reading.list?.rows.map((row) => row.identityText)).toEqual(threads.map((thread) => rowIdentityText(thread.name, thread.subject)));
    expect(reading.problems).toEqual([]);
  });

  it('are said to be unread where the time has not come yet, or is none: whatever their subject is', () => {
    for (const text of ['11:59 PM', '3 h left', '25:10', 'a while ago'])
      for (const layout of ['links', 'table'] as const) {
        const { threads, reading } = timesFirst('en-US', layout, text);
        expect(reading.list?.rows, text).toHaveLength(threads.length - 2);
        expect(reading.problems, text).toEqual([{ code: 'date-unreadable', count: 2 }]);
      }
  });

  it('are unread where no row prints a day: a time of day alone may be anything', () => {
    const tree = inboxPage({ threads: fixtureThreads(3, 31) });
    walk(tree, (each) => {
      if (each.attributes.class === 'when') each.children = ['6:25 PM'];
    });
    expect(show(tree).read()).toMatchObject({ list: null, state: 'not-recognised' });
  });
});

describe('a page that shows no list', () => {
  const messages = [{ at: Date.UTC(2026, 6, 5, 9), own: false, text: 'Hello, is it here yet?' }];
  const stateOf = (options: Partial<FixtureOptions>, age?: number) => show(inboxPage(options), { language: options.language ?? 'en-US', ...(age !== undefined && { age }) }).read();
  it.each(['en-US', 'zh-CN', 'de-DE', 'ar-EG', 'xx'])('says in %s whether it loads, is empty, failed, hides its list or is not mounted', (language) => {
    expect(stateOf({ language, state: 'loading' }).state).toBe('loading');
    expect(stateOf({ language, state: 'empty' }).state).toBe('empty');
    expect(stateOf({ language, state: 'failed' }).state).toBe('not-recognised');
    expect(stateOf({ language, state: 'unmounted' }).state).toBe('not-mounted');
    expect(stateOf({ language, state: 'list-hidden', messages, threads: fixtureThreads(1, 2) }).state).toBe('list-hidden');
  });

  it('that has just been opened is loading', () => {
    expect(stateOf({ state: 'unmounted' }, 2_000).state).toBe('loading');
    expect(stateOf({ state: 'folders-only' }, 2_000).state).toBe('loading');
  });

  it('empty has a list without rows; all others have none', () => {
    expect(stateOf({ state: 'empty' }).list).toMatchObject({ rows: [], cardCount: 0, hasMorePages: false });
    expect(stateOf({ state: 'loading' }).list).toBeNull();
  });

  it('is not empty where dated notices stand over a row that is not recognised, though its card counts nothing', () => {
    const tree = inboxPage({ language: 'cs-CZ', threads: fixtureThreads(1, 3, { resolved: 1 }) });
    const notice = HARDER_MUTATIONS['a dated notice above the rows'];
    for (const times of [1, 2]) notice?.(tree, seeded(times), 'cs-CZ');
    expect(show(tree, { language: 'cs-CZ' }).read()).toMatchObject({ state: 'not-recognised', list: null });
  });

  it('with orders and news on it has no rows', () => {
    for (const state of ['loading', 'empty', 'failed'] as const) expect(stateOf({ state, decoys: true }).list?.rows ?? []).toEqual([]);
  });

  it('with anything else on it that is dated, pictured and linked has no rows, and says what it said without', () => {
    const decoys = Object.entries(HARDER_MUTATIONS).filter(([name]) => /beside the list|parcel|history|cards with|banner|notice/.test(name));
    expect(decoys.length).toBeGreaterThan(5);
    for (const language of ['en-US', 'zh-CN', 'xx'])
      for (const state of ['loading', 'empty', 'failed', 'unmounted'] as const) {
        const tree = inboxPage({ state, language });
        for (const [, mutate] of decoys) mutate(tree, seeded(1), language === 'xx' ? 'en-GB' : language);
        expect(show(tree, { language }).read().list?.rows ?? [], `${language} ${state}`).toEqual([]);
      }
  });

  it('that asks to sign in, or for a proof of being human, is called so', () => {
    show(inboxPage({ state: 'unmounted' }));
    document.body.innerHTML = '<form name="signIn"><input type="password"></form>';
    const { read } = { read: () => show({ tag: 'form', attributes: { name: 'signIn' }, children: [] }).read() };
    expect(read().state).toBe('signed-out');
    expect(show({ tag: 'form', attributes: { action: '/errors/validateCaptcha' }, children: [] }).read().state).toBe('challenge');
    expect(show({ tag: 'div', attributes: {}, children: [] }, { url: 'https://sellercentral.amazon.com/ap/signin' }).read().state).toBe('signed-out');
  });

  it('and holds the inbox in a frame of its own origin leaves it to that frame', () => {
    const framed = (href: string) => {
      const shown = show(inboxPage({ state: 'unmounted' }));
      const frame = document.createElement('iframe');
      Object.defineProperty(frame, 'contentWindow', { get: () => { if (href === '') throw new Error('another origin'); return { location: { href } }; } });
      document.body.append(frame);
      return shown.read();
    };
    expect(framed('https://sellercentral.amazon.com/messaging/inbox-v3')).toMatchObject({ kind: 'other', list: null });
    expect(framed('https://sellercentral.amazon.com/home').state).toBe('not-mounted');
    expect(framed('').state).toBe('not-mounted');
  });

  it('that is no inbox has nothing at all', () => {
    const shown = show(inboxPage({ threads: fixtureThreads(4, 1) }), { url: 'https://sellercentral.amazon.com/home' });
    expect(shown.read()).toMatchObject({ kind: 'other', list: null, conversation: null, composer: null, problems: [] });
  });
});
