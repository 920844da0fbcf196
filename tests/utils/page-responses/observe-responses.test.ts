import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Note } from '@/utils/page/responses/note';
import { noteFrom } from '@/utils/page/responses/note-schema';
import { observeResponses } from '@/utils/page/responses/observe-responses';
import { LARGEST_BODY, type PageWindow } from '@/utils/page/responses/watch-requests';
import { rowIdentityText } from '@/utils/page/row-identity';
import { sha256Hex } from '@/utils/page/sha-256';
import { jsonText } from '../../simulator/case-json.mjs';
import { type Mailbox } from '../../simulator/mailbox.mjs';
import { weekendBacklog } from '../../simulator/scenarios.mjs';
import { json, type PageServer, pageWindow, startPageServer } from './page-server';

const API = '/messaging/api/global';
const VIEW = { language: 'en-US' };

let server: PageServer;
let window: PageWindow;
let notes: Note[];
let mailbox: Mailbox;

beforeEach(async () => {
  server = await startPageServer();
  window = pageWindow(server.origin);
  notes = [];
  observeResponses(window, Date.now, (note) => notes.push(note));
  mailbox = Object.values(weekendBacklog.build({ seed: 7 }).hosts)[0]!.mailbox;
});
afterEach(() => server.close());

/** The page asks and reads its answer; what is said of it. */
async function noteOn(path: string, init?: RequestInit): Promise<Note> {
  const before = notes.length;
  await (await window.fetch(path, init)).text().catch(() => '');
  for (let tries = 0; notes.length === before && tries < 200; tries++) {
    await new Promise((done) => {
      setTimeout(done, 5);
    });
  }
  expect(notes.length, `a note on ${path}`).toBeGreaterThan(before);
  return notes.at(-1)!;
}

const listJson = () =>
  jsonText({ cases: mailbox.threadsIn({ folder: 'all' }).map((thread) => mailbox.listItem(thread, VIEW)), nextToken: 'next page of Avery', previousToken: '0', displayLanguage: 'English' });

/** Everything in the page's JSON that must not leave it. */
function privateStrings(): string[] {
  return mailbox.truth().flatMap(({ caseId, buyerName, subject, messages }) => {
    const { buyerProxyEmail, topic } = mailbox.caseOf(mailbox.thread(caseId)!, VIEW);
    const address = String(buyerProxyEmail);
    return [buyerName, subject, address, address.replace(/\+.*/, ''), String(topic), ...messages.map((message) => message.text)];
  });
}

describe('what leaves the page’s world', () => {
  it('is ids, states and instants of a list, and a fingerprint for each row', async () => {
    server.answers.set(`${API}/cases`, json(listJson()));
    const note = await noteOn(`${API}/cases?filterList=ACTION_NEEDED&sortDirection=ASCENDING`);
    if (note.kind !== 'list') throw new Error(note.kind);
    const threads = mailbox.threadsIn({ folder: 'all' });
    expect(note).toMatchObject({ asked: [['filterList', 'ACTION_NEEDED'], ['sortDirection', await sha256Hex('ASCENDING')]], entries: threads.length, next: await sha256Hex('next page of Avery') });
    expect(note.cases.map((one) => one.id)).toEqual(threads.map((thread) => thread.caseId));
    const [first] = threads;
    const item = mailbox.listItem(first!, VIEW);
    expect(note.cases[0]).toMatchObject({ openedAt: item.openDate, updatedAt: item.lastUpdatedDate, marketplaceId: item.marketplaceId, orderIds: first!.orders });
    expect(note.cases[0]!.rowKey).toBe(await sha256Hex(rowIdentityText(String(item.buyerName), first!.subject)));
    expect(note.startedAt).toBeLessThanOrEqual(note.receivedAt);
    expect(Math.abs(note.serverAt! - note.receivedAt)).toBeLessThan(2_000);
  });

  it.each([
    ['named', [{ partyId: 'buyer.1', partyRole: 'BUYER' }, { partyId: 'amzn1.pa.o.SELLER', partyRole: 'SELLER' }], 'amzn1.pa.o.SELLER'],
    ['not named', [{ partyId: 'buyer.1', partyRole: 'BUYER' }], null],
    ['told in another way', { 0: { partyId: 'buyer.1', partyRole: 'SELLER' }, length: 1 }, null],
    ['told by no object', [null, 'buyer.1', 7], null],
    ['no id', [{ partyId: 'buyer.1 of Main Street', partyRole: 'SELLER' }], null],
  ])('is whose case it is, never the buyer’s id: %s', async (_name, parties, accountId) => {
    server.answers.set(`${API}/cases`, json({ cases: [{ caseId: mailbox.caseIds()[0], parties }], nextToken: '' }));
    const note = await noteOn(`${API}/cases`);
    expect(note).toMatchObject({ kind: 'list', cases: [{ id: mailbox.caseIds()[0], accountId }] });
    expect(JSON.stringify(note)).not.toContain('buyer.1');
  });

  it('is every message’s sender, instant and state of a conversation', async () => {
    for (const truth of mailbox.truth()) {
      server.answers.set(`${API}/cases/${truth.caseId}`, json(jsonText({ partyCase: mailbox.caseOf(mailbox.thread(truth.caseId)!, VIEW), nextPageToken: null })));
      const note = await noteOn(`${API}/cases/${truth.caseId}?marketplaceId=${truth.marketplaceId}`);
      if (note.kind !== 'conversation') throw new Error(note.kind);
      expect(note).toMatchObject({ case: { id: truth.caseId }, next: null, entries: truth.messages.length });
      expect(note.messages.map(({ id, at }) => ({ id, at }))).toEqual(truth.messages.map(({ id, at }) => ({ id, at })));
    }
  });

  it('is no text, name or address, whatever the page answers', async () => {
    server.answers.set(`${API}/cases`, json(listJson()));
    await noteOn(`${API}/cases?filter=ALL&searchText=${encodeURIComponent('Avery’s secret search')}`);
    for (const { caseId } of mailbox.truth()) {
      server.answers.set(`${API}/cases/${caseId}`, json(jsonText({ partyCase: mailbox.caseOf(mailbox.thread(caseId)!, VIEW), nextPageToken: null })));
      await noteOn(`${API}/cases/${caseId}`);
    }
    const said = JSON.stringify(notes).toLowerCase();
    const leaks = privateStrings().filter((text) => text.length > 2 && said.includes(text.toLowerCase()));
    expect(leaks).toEqual([]);
    expect(said).not.toContain('secret');
  });

  it('is nothing of a field that holds something else than it should', async () => {
    const secret = 'Avery Q. Private of 12 Main Street';
    const fields = ['topicId', 'status', 'marketplaceId', 'orders', 'asinIds', 'actionNeeded', 'lastUpdatedDate', 'openDate', 'resolveDate'];
    const odd = Object.fromEntries(fields.map((field) => [field, secret]));
    server.answers.set(`${API}/cases`, json({ cases: [{ ...odd, caseId: mailbox.caseIds()[0], subject: { secret }, buyerName: [secret] }, { caseId: secret }, { buyerProxyEmail: secret }], nextToken: { secret } }));
    const note = await noteOn(`${API}/cases?filter=${encodeURIComponent(secret)}`);
    expect(note).toMatchObject({ kind: 'list', asked: [['filter', null]], entries: 3, cases: [{ id: mailbox.caseIds()[0], orderIds: [], status: null, updatedAt: null }] });
    expect(JSON.stringify(note)).not.toContain('Private');
  });

  it('never is a number beyond 2^53, which JSON.parse corrupts', async () => {
    const caseId = mailbox.caseIds()[0]!;
    server.answers.set(`${API}/cases`, json(`{"cases":[{"caseId":9007199254740995,"threadId":9007199254740995},{"caseId":"${caseId}","threadId":9007199254740995,"openDate":9007199254740995}],"nextToken":""}`));
    const note = await noteOn(`${API}/cases`);
    expect(note).toMatchObject({ entries: 2, cases: [{ id: caseId, openedAt: null }] });
    expect(JSON.stringify(note)).not.toContain('90071992547');
  });

  it('is the account and the session’s marketplace', async () => {
    server.answers.set(`${API}/partnerAccounts/marketplaces`, json({ marketplaces: [{ marketplaceId: 'ATVPDKIKX0DER', displayName: 'Amazon.com' }], partnerAccountId: 'A0EXAMPLEACCOUNT' }));
    server.answers.set('/messaging/overview/api/metric/contactsResponseNeeded', json({ metricName: 'contactsResponseNeeded', value: '12' }));
    server.answers.set('/account-switcher/global', json({ globalAccount: { label: 'Secret Store' }, regionalAccount: { label: 'India', ids: { mons_sel_mkid: 'amzn1.mp.o.A21TJRUUN4KGV' } } }));
    expect(await noteOn(`${API}/partnerAccounts/marketplaces`)).toMatchObject({ kind: 'facts', accountId: 'A0EXAMPLEACCOUNT', sessionKey: null });
    expect(await noteOn('/messaging/overview/api/metric/contactsResponseNeeded?daysBack=30')).toMatchObject({ kind: 'facts', accountId: null });
    const switcher = await noteOn('/account-switcher/global');
    expect(switcher).toMatchObject({ kind: 'facts', sessionKey: 'amzn1.mp.o.A21TJRUUN4KGV' });
    expect(JSON.stringify(switcher)).not.toMatch(/Store|India/);
  });

  it('is that a reply or a mark was sent, when and with what status, never what it said', async () => {
    const caseId = mailbox.caseIds()[0]!;
    server.answers.set(`${API}/cases/${caseId}/artifacts/message`, (_request, response) => response.writeHead(201).end('{"secret":1}'));
    await noteOn(`${API}/cases/${caseId}/artifacts/message`, { method: 'POST', body: '{"rawMessageBody":"secret"}' });
    const sent = { kind: 'reply', caseId };
    expect(notes).toMatchObject([sent, { ...sent, statusCode: 201 }]);
    expect(Object.keys(notes[0]!)).toEqual(['kind', 'caseId', 'startedAt']);
    expect(notes[1]!.startedAt).toBe(notes[0]!.startedAt);
    expect(JSON.stringify(notes)).not.toContain('secret');
  });
});

describe('answers that are none', () => {
  const caseId = '00000000-0000-4000-8000-000000000001';
  it.each([
    ['cut off', '{"cases":[{"caseId":"', 'response-malformed'],
    ['empty', '', 'response-malformed'],
    ['of another shape', '{"cases":{"length":3}}', 'response-malformed'],
    ['a bare null', 'null', 'response-malformed'],
    ['without a case', '{"partyCase":{"caseArtifacts":[]}}', 'response-malformed'],
    ['a page of the site', '<!doctype html><title>Sorry</title>', 'response-malformed'],
    ['the sign-in page', '<!doctype html><form name="signIn" action="https://sellercentral.amazon.com/ap/signin">', 'signed-out'],
    ['huge', `{"cases":[${'0,'.repeat(LARGEST_BODY / 2)}0]}`, 'response-too-large'],
  ])('%s: said so, for list and conversation', async (_name, body, kind) => {
    for (const [path, of] of [[`${API}/cases`, 'list'], [`${API}/cases/${caseId}`, 'conversation']] as const) {
      server.answers.set(path, json(body));
      expect(await noteOn(path)).toMatchObject(kind === 'signed-out' ? { kind } : { kind, of });
    }
  });

  it.each([
    ['deeply nested', `{"cases":${'['.repeat(3_000)}${']'.repeat(3_000)}}`],
    ['with a poisoned prototype', '{"cases":[{"__proto__":{"caseId":"00000000-0000-4000-8000-000000000001"},"constructor":null,"toString":1}]}'],
    ['with nulls for entries', '{"cases":[null,0,"",[],{},true]}'],
    ['with strings for numbers', '{"cases":[{"caseId":"00000000-0000-4000-8000-000000000001","openDate":"1783267208283","topicId":"37"}]}'],
  ])('hostile, %s: a note that the other world accepts', async (_name, body) => {
    server.answers.set(`${API}/cases`, json(body));
    const note = await noteOn(`${API}/cases`);
    expect(noteFrom(JSON.stringify(note), Date.now())).toEqual(note);
  });

  it('a refusal is a sign-out, any other error the page’s own business', async () => {
    server.answers.set(`${API}/cases`, (_request, response) => response.writeHead(500).end('{"cases":[]}'));
    await window.fetch(`${API}/cases`);
    server.answers.set(`${API}/cases`, (_request, response) => response.writeHead(401).end());
    await noteOn(`${API}/cases`);
    expect(notes).toMatchObject([{ kind: 'signed-out' }]);
  });

  it('a redirect to the sign-in page is a sign-out', async () => {
    server.answers.set(`${API}/cases`, (_request, response) => response.writeHead(302, { location: '/ap/signin?openid' }).end());
    server.answers.set('/ap/signin', json('{}'));
    expect(await noteOn(`${API}/cases`)).toMatchObject({ kind: 'signed-out' });
  });
});
