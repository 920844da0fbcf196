import http from 'node:http';
import https from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ACCOUNT_FIELDS, CASE_FIELDS, CASE_RESPONSE_FIELDS, LIST_FIELDS, ORDER_CONTEXT_FIELDS, PRODUCT_FIELDS } from './captured-fields';
import { createMailbox } from './mailbox.mjs';
import { DEFAULT_OPTIONS } from './options.mjs';
import { startProxy } from './proxy.mjs';
import { fiftyRows } from './scenarios.mjs';
import { PAGE_POLICY, startSimulator, type Simulator } from './server.mjs';

const US = 'sellercentral.amazon.com';
const WAITING = '/messaging/api/global/cases?filterList=ACTION_NEEDED&sortDirection=ASCENDING';
const ALL = '/messaging/api/global/cases?filter=ALL&sortDirection=DESCENDING';

interface Answer {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
}

let simulator: Simulator;

function ask(path: string, { method = 'GET', host = US, headers = {}, body = '' } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = https.request({ host: '127.0.0.1', port: simulator.port, path, method, headers: { host, ...headers }, rejectUnauthorized: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => { text += part; });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    request.on('error', reject);
    request.end(body);
  });
}

interface List {
  cases: { caseId: string; marketplaceId: string }[];
  nextToken: string;
}

interface Opened {
  partyCase: { caseArtifacts: { message: { messageBody: string; status: string } }[] };
  nextPageToken: string | null;
}

const askJson = async <T>(path: string): Promise<T> => JSON.parse((await ask(path)).body) as T;
const token = async () => /anti-csrftoken-a2z" content="([\w-]+)"/.exec((await ask('/messaging/inbox')).body)?.[1] ?? '';

beforeAll(async () => {
  simulator = await startSimulator({ scenario: fiftyRows, options: { responseDelay: 0 } });
});
afterAll(() => simulator.close());
beforeEach(() => simulator.setOptions({ ...DEFAULT_OPTIONS, responseDelay: 0 }));

describe('every answer', () => {
  it.each(['/messaging/inbox', '/messaging/inbox-v3', '/messaging/contact?orderID=111-0000000-0000000', '/home', '/ap/signin', '/messaging/v2/main.js', '/messaging/v2/style.css', WAITING, '/nowhere'])('of %s carries the content policy, forbids storing and has a date', async (path) => {
    const { headers } = await ask(path);
    expect(headers['content-security-policy']).toBe(PAGE_POLICY);
    expect(headers['cache-control']).toBe('no-store');
    expect(Math.abs(Date.parse(headers.date ?? '') - Date.now())).toBeLessThan(5_000);
  });

  it('is recorded with its method, host, path and status', async () => {
    await ask('/messaging/inbox?fi=responseNeeded');
    expect(simulator.requests.at(-1)).toMatchObject({ method: 'GET', host: US, path: '/messaging/inbox?fi=responseNeeded', status: 200 });
  });

  it('of a host that the scenario does not have is a 404', async () => {
    expect((await ask('/messaging/inbox', { host: 'sellercentral.amazon.de' })).status).toBe(404);
  });

  it('holds no inline script and no inline style', async () => {
    for (const path of ['/messaging/inbox', '/messaging/contact', '/home', '/ap/signin']) {
      expect((await ask(path)).body).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)|\son\w+=/);
    }
  });
});

describe('the list', () => {
  it('has the captured fields', async () => {
    const list = await askJson<List>(WAITING);
    expect(Object.keys(list)).toEqual(LIST_FIELDS);
    for (const item of list.cases) expect(Object.keys(item)).toEqual(CASE_FIELDS);
  });

  it('comes in pages down to an empty token, each case once', async () => {
    simulator.setOptions({ pageSize: 20 });
    const seen: string[] = [];
    let path = WAITING;
    for (let pages = 0; pages < 5; pages++) {
      const list = await askJson<List>(path);
      seen.push(...list.cases.map((item) => item.caseId));
      if (!list.nextToken) break;
      path = `${WAITING}&pageToken=${list.nextToken}`;
    }
    expect(seen).toHaveLength(50);
    expect(seen).toEqual(simulator.mailbox.threadsIn({ folder: 'responseNeeded' }).map((thread) => thread.caseId));
  });

  it('loses nothing else but the thread number when it is parsed', async () => {
    const { body } = await ask(ALL);
    expect(body).toMatch(/"threadId":4\d{18},/);
    expect(body).not.toContain('raw:');
  });
});

describe('one case', () => {
  const first = () => {
    const one = simulator.mailbox.waiting().find((truth) => truth.contacts.length === 2);
    if (!one) throw new Error('no reopened thread');
    return one;
  };

  it('has the captured fields and every message', async () => {
    const { caseId, marketplaceId, messages } = first();
    const opened = await askJson<Opened>(`/messaging/api/global/cases/${caseId}?marketplaceId=${marketplaceId}`);
    expect(Object.keys(opened)).toEqual(CASE_RESPONSE_FIELDS);
    expect(opened.partyCase.caseArtifacts).toHaveLength(messages.length);
    expect(opened.nextPageToken).toBeNull();
  });

  it('comes newest first where its pages are short', async () => {
    simulator.setOptions({ conversationPageSize: 2 });
    const { caseId, messages } = first();
    const newest = await askJson<Opened>(`/messaging/api/global/cases/${caseId}?marketplaceId=x`);
    const older = await askJson<Opened>(`/messaging/api/global/cases/${caseId}?marketplaceId=x&pageToken=${newest.nextPageToken}`);
    const texts = [...older.partyCase.caseArtifacts, ...newest.partyCase.caseArtifacts].map((artifact) => artifact.message.messageBody);
    expect(newest.nextPageToken).not.toBeNull();
    expect(older.nextPageToken).toBeNull();
    expect(texts).toEqual(messages.map((message) => message.text));
  });

  it('has its order beside it in the captured fields', async () => {
    const { caseId, asins } = first();
    const { orderContextList } = await askJson<{ orderContextList: { productContextFields: { productUrl: string }[] }[] }>(`/messaging/api/global/cases/${caseId}/orderContext?marketplaceId=x`);
    expect(Object.keys(orderContextList[0] ?? {})).toEqual(ORDER_CONTEXT_FIELDS);
    expect(Object.keys(orderContextList[0]?.productContextFields[0] ?? {})).toEqual(PRODUCT_FIELDS);
    expect(orderContextList[0]?.productContextFields[0]?.productUrl).toBe(`https://www.amazon.com/gp/product/${asins[0]}`);
  });
});

it('accounts and metrics are as captured', async () => {
  expect(Object.keys(await askJson('/messaging/api/global/partnerAccounts'))).toEqual(ACCOUNT_FIELDS);
  expect(await askJson('/messaging/overview/api/metric/contactsResponseNeeded?daysBack=30')).toEqual({ metricName: 'contactsResponseNeeded', value: '50' });
});

describe('what the page sends', () => {
  const reply = async (caseId: string, text: string, headers: Record<string, string>) =>
    ask(`/messaging/api/global/cases/${caseId}/artifacts/message?marketplaceId=x`, { method: 'POST', headers, body: JSON.stringify({ rawMessageBody: text }) });
  const nextWaiting = () => simulator.mailbox.waiting()[0]?.caseId ?? '';

  it('is refused without the page’s token, and changes nothing', async () => {
    const caseId = nextWaiting();
    expect((await reply(caseId, 'Hello', {})).status).toBe(403);
    expect(simulator.mailbox.truthOf(caseId).needsResponse).toBe(true);
  });

  it.each([
    ['succeeds', 200, false, true],
    ['blocked', 200, true, false],
    ['silently-fails', 200, true, undefined],
    ['error', 500, true, undefined],
  ] as const)('%s: status %i, waits on: %s, delivered: %s', async (sendOutcome, status, waits, delivered) => {
    simulator.setOptions({ sendOutcome });
    const caseId = nextWaiting();
    const before = simulator.mailbox.truthOf(caseId).messages.length;
    expect((await reply(caseId, 'It leaves today.', { 'anti-csrftoken-a2z': await token() })).status).toBe(status);
    const after = simulator.mailbox.truthOf(caseId);
    expect(after.needsResponse).toBe(waits);
    expect(after.messages[before]?.delivered).toBe(delivered);
  });

  it.each([
    ['succeeds', 200, false],
    ['silently-fails', 200, true],
    ['error', 500, true],
  ] as const)('as a mark %s: status %i, waits on: %s', async (markOutcome, status, waits) => {
    simulator.setOptions({ markOutcome });
    const caseId = nextWaiting();
    const answer = await ask(`/messaging/api/global/cases/${caseId}/caseStatus?marketplaceId=x`, { method: 'POST', headers: { 'anti-csrftoken-a2z': await token() }, body: '"SOLVED"' });
    expect(answer.status).toBe(status);
    expect(simulator.mailbox.truthOf(caseId).needsResponse).toBe(waits);
  });
});

describe('options', () => {
  it('redirect the inbox or not', async () => {
    expect((await ask('/messaging/inbox')).status).toBe(200);
    simulator.setOptions({ redirectInbox: true });
    expect((await ask('/messaging/inbox?fi=all')).headers.location).toBe('/messaging/inbox-v3?fi=all');
  });

  it('sign out: pages lead to the sign-in page, JSON is its HTML with status 200', async () => {
    simulator.setOptions({ signedOut: true });
    expect((await ask('/messaging/inbox')).headers.location).toBe('/ap/signin');
    const { status, headers, body } = await ask(WAITING);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body).toContain('Sign');
  });

  it('show a challenge in place of every page', async () => {
    simulator.setOptions({ challenge: true });
    expect((await ask('/messaging/inbox')).body).toContain('captcha');
  });

  it.each(['malformed', 'truncated'] as const)('give %s JSON that cannot be parsed', async (json) => {
    simulator.setOptions({ json });
    const { body } = await ask(WAITING);
    expect(() => { JSON.parse(body); }).toThrow(SyntaxError);
  });

  it('give 10 MB of JSON that can', async () => {
    simulator.setOptions({ json: 'huge' });
    const { body } = await ask(WAITING);
    expect(body.length).toBeGreaterThan(10 * 1024 * 1024);
    expect((JSON.parse(body) as List).cases.length).toBeGreaterThan(0);
  });

  it('give hostile JSON that parses, with markup, wrong types and deep nesting', async () => {
    simulator.setOptions({ json: { list: 'hostile' } });
    const { body } = await ask(WAITING);
    expect(Object.keys(JSON.parse(body) as object)).toContain('__proto__');
    expect(body).toContain('onerror');
  });

  it('move the date header away from the machine’s clock', async () => {
    const twoYears = 2 * 365 * 24 * 3_600_000;
    simulator.setOptions({ dateOffset: -twoYears });
    const { headers } = await ask(WAITING);
    expect(Math.abs(Date.parse(headers.date ?? '') + twoYears - Date.now())).toBeLessThan(5_000);
  });

  it('tell the page’s app of itself and not of the server', async () => {
    simulator.setOptions({ layout: 'links', sendOutcome: 'blocked' });
    const { body } = await ask('/messaging/inbox');
    expect(body).toContain('&quot;layout&quot;:&quot;links&quot;');
    expect(body).not.toContain('blocked');
  });

  it('that do not exist are an error', () => {
    expect(() => simulator.setOptions({ sendOutcom: 'blocked' } as object)).toThrow('no option "sendOutcom"');
  });
});

it('another account can take over a host', async () => {
  const before = simulator.mailbox;
  simulator.switchesAccount(US, createMailbox({ accountId: 'A0EXAMPLEOTHER' }));
  expect(await askJson('/messaging/api/global/partnerAccounts')).toMatchObject({ partnerAccountId: 'A0EXAMPLEOTHER' });
  simulator.switchesAccount(US, before);
});

it('Amazon’s clock may be two years off', async () => {
  const away = Date.now() + 2 * 365 * 24 * 3_600_000;
  const other = await startSimulator({ scenario: 'calmDay', now: away });
  expect(Math.abs(other.mailbox.now() - away)).toBeLessThan(5_000);
  expect(other.mailbox.waiting().every((one) => one.startedAt > away - 24 * 3_600_000)).toBe(true);
  await other.close();
});

it('the proxy lets the named hosts through and records what it refuses', async () => {
  const proxy = await startProxy({ allow: [US], targetPort: simulator.port });
  const connect = (path: string) => new Promise<number>((resolve, reject) => {
    const request = http.request({ host: '127.0.0.1', port: proxy.port, method: 'CONNECT', path });
    request.on('connect', (response, socket) => {
      socket.destroy();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    request.end();
  });
  expect(await connect(`${US}:443`)).toBe(200);
  expect(await connect('example.com:443')).toBe(403);
  expect(proxy.seen).toEqual([`${US}:443`]);
  expect(proxy.refused).toEqual(['CONNECT example.com:443']);
  await proxy.close();
});
