import { describe, expect, it, vi } from 'vitest';
import { slaOfAlikeRow } from '@/entrypoints/seller-central.content/alike-rows';
import { createAccountOfPage } from '@/entrypoints/seller-central.content/account-of-page';
import { createInboxAnswers } from '@/entrypoints/seller-central.content/inbox-answers';
import { createOwnSends } from '@/entrypoints/seller-central.content/own-sends';
import { createPageClock } from '@/entrypoints/seller-central.content/page-clock';
import { createRowIdentities } from '@/entrypoints/seller-central.content/seen-page';
import { createZonesOfPage } from '@/entrypoints/seller-central.content/zones-of-page';
import type { ThreadSla } from '@/utils/domain/sla/thread-sla';
import { DAY, HOUR, MINUTE, SECOND } from '@/utils/domain/time/observed-time';
import type { InboxSummary } from '@/utils/messaging/protocol';
import type { DrawnMessage } from '@/utils/page/messaging-page';
import { sha256Hex } from '@/utils/page/sha-256';
import { caseNote, DAY_OF, drawnRow, id, list, NOW, pageReading, row, seen } from './drawn-page';

const HOST = 'sellercentral.amazon.com';

describe('whose inbox a page shows', () => {
  const label = async (text: string) => `label:${await sha256Hex(`${HOST}\n${text}`)}`;

  it('is nobody’s until something tells, then the label’s, then the partner account’s with the label beside it', async () => {
    const account = createAccountOfPage(HOST);
    expect([account.seen(), account.isKnown()]).toEqual([{ accountId: `unknown:${HOST}` }, false]);
    await account.see('Pine & Ember | United States');
    expect(account.seen()).toEqual({ accountId: await label('Pine & Ember | United States') });
    account.hear('A0EXAMPLE');
    expect(account.seen()).toEqual({ accountId: 'A0EXAMPLE', formerAccountId: await label('Pine & Ember | United States') });
    expect(JSON.stringify(account.seen())).not.toContain('Pine');
  });

  it('stays the first partner account’s while the label does, and is asked anew when it changes', async () => {
    const account = createAccountOfPage(HOST);
    await account.see('One');
    account.hear('A0FIRST');
    account.hear('A0FORGED');
    await account.see(null);
    expect(account.seen().accountId).toBe('A0FIRST');
    await account.see('Two');
    expect(account.seen()).toEqual({ accountId: await label('Two') });
    account.hear('A0SECOND');
    expect(account.seen().accountId).toBe('A0SECOND');
  });
});

describe('a session that went over to another account in another tab', () => {
  it('is noticed by whose cases the lists hold: they are nobody’s, until a list is the account’s own again', async () => {
    const account = createAccountOfPage(HOST);
    await account.see('One');
    account.hear('A0FIRST');
    for (const own of [[], ['pa.FIRST'], ['pa.FIRST', 'pa.SECOND'], ['pa.SECOND'], []]) account.hearSellers(own);
    expect(account.seen().accountId).toBe('A0FIRST');
    account.hearSellers(['pa.OTHER']);
    expect(account.seen()).toEqual({ accountId: `unknown:${HOST}` });
    account.hearSellers([]);
    expect(account.seen()).toEqual({ accountId: `unknown:${HOST}` });
    account.hearSellers(['pa.FIRST']);
    expect(account.seen().accountId).toBe('A0FIRST');
    account.hearSellers(['pa.OTHER']);
    await account.see('Other');
    account.hear('A0OTHER');
    account.hearSellers(['pa.OTHER']);
    expect(account.seen().accountId).toBe('A0OTHER');
  });
});

describe('Amazon’s clock, as a page’s answers tell it', () => {
  const answer = (offset: number, took = 200, at = NOW) => ({ startedAt: at, receivedAt: at + took, serverAt: Math.floor((at + took / 2 + offset) / SECOND) * SECOND });

  it('is unknown without a date, and the machine’s where they differ by jitter', () => {
    const clock = createPageClock();
    clock.hear({ startedAt: NOW, receivedAt: NOW + SECOND, serverAt: null });
    clock.hear({ startedAt: NOW });
    expect(clock.offset()).toBeNull();
    expect(clock.contradicts()).toBe(false);
    clock.hear(answer(1_200));
    expect(clock.offset()).toBe(0);
  });

  it('is off by what the answers say, to the second, and does not move with jitter', () => {
    const clock = createPageClock();
    clock.hear(answer(-3 * HOUR));
    const first = clock.offset()!;
    expect(Math.abs(first + 3 * HOUR)).toBeLessThan(SECOND);
    for (let i = 1; i < 20; i++) clock.hear(answer(-3 * HOUR + (i % 3) * SECOND, 300, NOW + i * MINUTE));
    expect(clock.offset()).toBe(first);
  });

  it('is unknown while answers contradict each other, and known again once they agree', () => {
    const clock = createPageClock();
    clock.hear(answer(0));
    expect(clock.contradicts()).toBe(false);
    clock.hear(answer(-2 * HOUR));
    expect(clock.offset()).toBeNull();
    expect(clock.contradicts()).toBe(true);
    for (let i = 0; i < 5; i++) clock.hear(answer(0));
    expect(clock.offset()).toBe(0);
    expect(clock.contradicts()).toBe(false);
  });

  it('is not told by an answer that was long on its way', () => {
    const clock = createPageClock();
    clock.hear(answer(-HOUR, 11 * SECOND));
    expect(clock.offset()).toBeNull();
  });
});

describe('the page’s own send', () => {
  it('is told twice with one instant, clock and account, and with what was read of it when it left', () => {
    const ownSend = createOwnSends(HOST);
    const note = { kind: 'reply' as const, caseId: id(1), startedAt: NOW };
    const said = vi.fn((at: number) => ({ promises: [{ rule: 'today' as const, by: at + HOUR }], lanes: null }));
    const first = ownSend(note, { clockOffset: null, accountId: 'label:x', said });
    const second = ownSend({ ...note, receivedAt: NOW + SECOND, serverAt: NOW, statusCode: 200 }, { clockOffset: 5_000, accountId: 'A0EXAMPLE', said });
    expect(first).toEqual({ at: NOW, clockOffset: null, host: HOST, accountId: 'label:x', threadId: id(1), kind: 'reply', statusCode: null, said: { promises: [{ rule: 'today', by: NOW + HOUR }], lanes: null } });
    expect(said).toHaveBeenCalledOnce();
    expect(second).toEqual({ ...first, statusCode: 200 });
  });
});

describe('rows joined to cases', () => {
  const text = (n: number) => `Name\nSubject ${n}`;
  const keyed = async (n: number, subject: number, changes = {}) => caseNote(n, { rowKey: await sha256Hex(text(subject)), ...changes });
  const drawn = (subject: number, changes = {}) => drawnRow({ identityText: text(subject), ...changes });
  const joined = async (cases: Awaited<ReturnType<typeof keyed>>[], rows: ReturnType<typeof drawn>[]) => {
    const identities = createRowIdentities();
    identities.hear(cases);
    const page = await identities.see(pageReading({ rows }));
    return page.list!.rows.map((row) => (row.alike ? 'alike' : row.threadId));
  };

  it('by what both show, hashed alike', async () => {
    expect(await joined([await keyed(1, 1), await keyed(2, 2)], [drawn(2), drawn(1), drawn(3)])).toEqual([id(2), id(1), null]);
  });

  it('by the id that the row itself shows, whatever its text', async () => {
    expect(await joined([await keyed(1, 1)], [drawn(1, { threadId: id(7) })])).toEqual([id(7)]);
  });

  it('of the same text by the day they print, by their order, or not at all', async () => {
    const today = { printedAt: DAY_OF(NOW) };
    const yesterday = { printedAt: DAY_OF(NOW - DAY) };
    const cases = [await keyed(1, 1), await keyed(2, 1, { updatedAt: NOW - DAY })];
    expect(await joined(cases, [drawn(1, yesterday), drawn(1, today)])).toEqual([id(2), id(1)]);
    const sameDay = [await keyed(1, 1), await keyed(2, 1)];
    expect(await joined(sameDay, [drawn(1, today), drawn(1, today)])).toEqual([id(1), id(2)]);
    expect(await joined([...sameDay, await keyed(3, 3)], [drawn(1, today), drawn(1, today)])).toEqual(['alike', 'alike']);
  });

  it('by any two of its texts that one case shows, where the reader took others for name and subject', async () => {
    const cases = [await keyed(1, 1), await keyed(2, 2)];
    const others = (...numbers: number[]) => ({ otherIdentities: () => numbers.map(text) });
    expect(await joined(cases, [drawn(7, others(8, 1)), drawn(2, others(1))])).toEqual([id(1), id(2)]);
    expect(await joined(cases, [drawn(7, { identityText: '', ...others(9, 2) })])).toEqual([id(2)]);
    // Texts of two cases: which it is cannot be known.
    expect(await joined(cases, [drawn(7, { identityText: '', ...others(1, 2) })])).toEqual(['alike']);
  });

  it('by its order, or what is left of it, where nothing else tells and one case fits', async () => {
    const cases = [await keyed(1, 1, { orderIds: ['404-1234567-1234567'] }), await keyed(2, 2, { orderIds: ['404-7654321-1234567'] })];
    const nameless = (changes: object) => drawn(7, { identityText: '', ...changes });
    expect(await joined(cases, [nameless({ orderIds: ['404-1234567-1234567'] })])).toEqual([id(1)]);
    expect(await joined(cases, [nameless({ partialOrderId: '404-7654' })])).toEqual([id(2)]);
    expect(await joined(cases, [nameless({ partialOrderId: '404-' })])).toEqual(['alike']);
    expect(await joined(cases, [nameless({ orderIds: ['404-1234567-1234567'], printedAt: DAY_OF(NOW - 9 * DAY) })])).toEqual(['alike']);
    // A look that is known and no case's is another case's, perhaps of the same order.
    expect(await joined(cases, [drawn(7, { orderIds: ['404-1234567-1234567'] })])).toEqual([null]);
  });

  it('by the product it links to, where all rows are told of and one case fits that no other row is', async () => {
    const cases = [await keyed(1, 1, { asins: ['B0EXAMPLE1'] }), await keyed(2, 2, { asins: ['B0EXAMPLE2'] }), await keyed(3, 3, { asins: ['B0EXAMPLE1'] })];
    const nameless = (asin: string, changes = {}) => drawn(7, { identityText: '', asins: [asin], ...changes });
    expect(await joined(cases, [drawn(1), nameless('B0EXAMPLE2'), nameless('B0EXAMPLE1')])).toEqual([id(1), id(2), id(3)]);
    // Two cases of one product, or cases nobody was told of: which it is cannot be known.
    expect(await joined(cases, [nameless('B0EXAMPLE1'), drawn(2), nameless('B0EXAMPLE1')])).toEqual(['alike', id(2), 'alike']);
    expect(await joined(cases, [drawn(1), nameless('B0EXAMPLE2')])).toEqual([id(1), 'alike']);
    expect(await joined(cases, [drawn(1), nameless('B0EXAMPLE2', { printedAt: DAY_OF(NOW - 9 * DAY) }), drawn(3)])).toEqual([id(1), 'alike', id(3)]);
  });

  it('no case twice', async () => {
    expect(await joined([await keyed(1, 1)], [drawn(1), drawn(1)])).toEqual(['alike', 'alike']);
  });

  it('a conversation belongs to the case it names, else to the selected row', async () => {
    const identities = createRowIdentities();
    identities.hear([await keyed(1, 1)]);
    const conversation = { threadId: null, messages: [], resolved: false, cameInAt: NOW };
    const selected = await identities.see(pageReading({ rows: [drawn(1, { selected: true }), drawn(2)] }, { conversation }));
    expect(selected.conversation).toMatchObject({ threadId: id(1), rowKey: await sha256Hex(text(1)) });
    const named = await identities.see(pageReading({ rows: [drawn(2)] }, { conversation: { ...conversation, threadId: id(9) } }));
    expect(named.conversation).toMatchObject({ threadId: id(9), rowKey: null });
  });

  it('a conversation opened under an address that still names the one before is not filed under that', async () => {
    const identities = createRowIdentities();
    identities.hear([await keyed(1, 1), await keyed(2, 2)]);
    const rows = (selected: number) => [1, 2, 3].map((n) => drawn(n, { selected: n === selected }));
    const at = async (selected: number, threadId: string | null) =>
      (await identities.see(pageReading({ rows: rows(selected) }, { conversation: { threadId, messages: [], resolved: false, cameInAt: NOW } }))).conversation;
    expect(await at(1, id(1))).toMatchObject({ threadId: id(1) });
    expect(await at(2, id(1))).toMatchObject({ threadId: null, rowKey: null });
    // Answered, its row leaves the list before the address is written.
    expect(await at(0, id(1))).toMatchObject({ threadId: null, rowKey: null });
    expect(await at(0, id(2))).toMatchObject({ threadId: id(2) });
    // A row that shows no id is known by its look.
    expect(await at(3, id(2))).toMatchObject({ threadId: null, rowKey: await sha256Hex(text(3)) });
    expect(await at(2, id(2))).toMatchObject({ threadId: id(2) });
  });

  it('a conversation whose own row is not read is not filed under the address of the one before', async () => {
    const identities = createRowIdentities();
    identities.hear([await keyed(1, 1)]);
    const message = (minute: number): DrawnMessage => ({ author: 'buyer', at: { earliest: NOW + minute * MINUTE, latest: NOW + (minute + 1) * MINUTE - 1 }, delivered: true });
    const at = async (selected: number, threadId: string, minutes: number[]) =>
      (await identities.see(pageReading({ rows: [1, 3].map((n) => drawn(n, { selected: n === selected })) }, { conversation: { threadId, messages: minutes.map(message), resolved: false, cameInAt: NOW } })))
        .conversation?.threadId;
    expect(await at(1, id(1), [5, 9])).toBe(id(1));
    // Its row is scrolled away, and an answer comes.
    expect(await at(0, id(1), [5, 9, 12])).toBe(id(1));
    // Another is opened, whose row nobody can read; the address is written later.
    expect(await at(0, id(1), [2])).toBeNull();
    expect(await at(0, id(1), [2, 12])).toBeNull();
    expect(await at(0, id(2), [2, 12])).toBe(id(2));
    // Known by its row while the address lags, then another opened whose row nobody can read: the late address is the first one's.
    expect(await at(1, id(2), [5, 9, 12])).toBeNull();
    expect(await at(0, id(2), [3])).toBeNull();
    expect(await at(0, id(1), [3])).toBeNull();
    expect(await at(0, id(7), [3])).toBe(id(7));
    // Back again, by the row of the first.
    expect(await at(1, id(1), [5, 9, 12])).toBe(id(1));
  });
});

describe('the background’s answers', () => {
  const sla = (threadId: string, rowKey: string | null) => ({ threadId, rowKey }) as ThreadSla;
  const summary = { paused: false } as InboxSummary;

  it('are found by case, and by key only where that is no other case’s', () => {
    const answers = createInboxAnswers();
    expect(answers.summary()).toBeNull();
    answers.take({ slas: [sla(id(1), 'k1'), sla('row:x', 'k2')], summary });
    expect(answers.find({ threadId: id(1), rowKey: null })?.threadId).toBe(id(1));
    expect(answers.find({ threadId: null, rowKey: 'k1' })?.threadId).toBe(id(1));
    expect(answers.find({ threadId: id(2), rowKey: 'k1' })).toBeNull();
    expect(answers.find({ threadId: id(2), rowKey: 'k2' })?.threadId).toBe('row:x');
    expect(answers.find({ threadId: null, rowKey: null })).toBeNull();
    expect(answers.summary()).toBe(summary);
  });
});

describe('the zones of a page', () => {
  const session = (zonesOf: ReturnType<typeof createZonesOfPage>, marketplaceId: string) =>
    zonesOf.hear({ kind: 'facts', startedAt: NOW, receivedAt: NOW, serverAt: null, accountId: null, sessionKey: `amzn1.mp.o.${marketplaceId}` });
  const DE = 'A1PA6795UKMFR9';
  const JP = 'A1VC38T7YXB528';
  // 22 November in Tokyo begins 8 hours before 22 November in Berlin.
  const tokyo = { earliest: Date.UTC(2026, 10, 21, 15), latest: Date.UTC(2026, 10, 22, 15) - 1 };
  const berlin = { earliest: Date.UTC(2026, 10, 21, 23), latest: Date.UTC(2026, 10, 22, 23) - 1 };
  const both = { earliest: tokyo.earliest, latest: berlin.latest };
  const updated = (...instants: number[]) => seen(list(instants.map((updatedAt, n) => row(n, { updatedAt }, { marketplaceId: JP, printedAt: both }))));
  const mixed = () => {
    const zonesOf = createZonesOfPage('Europe/London');
    session(zonesOf, DE);
    return zonesOf;
  };

  it('are the host’s until the account switcher has told', () => {
    const zonesOf = createZonesOfPage('Europe/London');
    session(zonesOf, 'A2NH4IXZ2D0U9U');
    expect(zonesOf.now()).toEqual({ printsIn: null, account: 'Europe/London' });
    session(zonesOf, DE);
    expect(zonesOf.now().account).toBe('Europe/Berlin');
  });

  it.each([
    ['each marketplace’s own', [tokyo.earliest, tokyo.earliest + HOUR, berlin.earliest - 1], 'marketplace'],
    ['the account’s', [berlin.latest, berlin.latest - HOUR, tokyo.latest + 1], 'Europe/Berlin'],
    ['unknown: every update lies in both days', [berlin.earliest, tokyo.latest, NOW], null],
    ['unknown: rows contradict each other', [tokyo.earliest, tokyo.earliest + HOUR, tokyo.earliest + 1, berlin.latest], null],
    ['unknown: too few rows tell', [tokyo.earliest, berlin.earliest - 1], null],
    ['unknown: an update outside both days tells nothing', [tokyo.earliest - 1, tokyo.earliest - 2, tokyo.earliest - 3], null],
  ] as [string, number[], string | null][])('in which it prints are %s', (_name, instants, printsIn) => {
    const zonesOf = mixed();
    zonesOf.see(updated(...instants));
    expect(zonesOf.now()).toEqual({ printsIn, account: 'Europe/Berlin' });
  });

  it('are asked anew when the session moves to another marketplace', () => {
    const zonesOf = mixed();
    zonesOf.see(updated(tokyo.earliest, tokyo.earliest + HOUR, berlin.earliest - 1));
    session(zonesOf, JP);
    expect(zonesOf.now()).toEqual({ printsIn: null, account: 'Asia/Tokyo' });
  });
});

describe('a row that nobody can tell from another', () => {
  const times = { cameInAt: NOW, now: NOW + MINUTE };

  it('is due a day after the day it prints at the latest, and never before the list came in', () => {
    const yesterday = DAY_OF(NOW - DAY);
    expect(slaOfAlikeRow(row(1, { alike: true }, { printedAt: yesterday }), 0, times)).toMatchObject({ dueAt: { latest: yesterday.latest + DAY }, basis: 'last-update', reason: 'rows-alike', status: 'at-risk' });
    expect(slaOfAlikeRow(row(1, { alike: true }), 0, times)!.dueAt!.latest).toBe(NOW + 2 * MINUTE + DAY);
    expect(slaOfAlikeRow(row(1, { alike: true }, { printedAt: DAY_OF(NOW - 3 * DAY) }), 0, times)!.status).toBe('breached');
  });

  it('has a badge of its own, and none without a date', () => {
    expect(slaOfAlikeRow(row(1), 0, times)!.threadId).not.toBe(slaOfAlikeRow(row(1), 1, times)!.threadId);
    expect(slaOfAlikeRow(row(1, {}, { printedAt: null }), 0, times)).toBeNull();
  });
});
