import { createHash, randomUUID } from 'node:crypto';
import https from 'node:https';
import { makeCertificate } from './certificate.mjs';
import { byKind, DEFAULT_OPTIONS, withDefaults } from './options.mjs';
import { SCENARIOS } from './scenarios.mjs';
import { API_ROUTES } from './server/api.mjs';
import { assetFor } from './server/assets.mjs';
import { spoiled } from './server/damage.mjs';
import { challengeDocument, contactDocument, homeDocument, inboxDocument, notFoundDocument, signInDocument } from './server/documents.mjs';
import { write } from './server/writes.mjs';
import { wordingOf } from './words/wording.mjs';

/** The content policy and caching of every answer. */
export const PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'";

const SPOILED = new Set(['list', 'case']);
const wait = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** Where the page finds its words: a URL with a hash of their content in it, as on the real page. */
function wordingPath(language) {
  const hash = createHash('md5').update(JSON.stringify(wordingOf(language))).digest('hex');
  return `/messaging/v2/i18n/${language}.${hash}.json`;
}

/** Host state: what it serves, how, and the page's token. */
function makeHost(name, { mailbox, options }, overrides) {
  return {
    name,
    mailbox,
    options: withDefaults(overrides, withDefaults(options)),
    token: randomUUID(),
    get i18n() {
      return [...new Set([this.options.language, 'en-US'])].map(wordingPath);
    },
  };
}

/** Whether the sign-in page or a challenge stands where a document was asked for. */
function gate(host, path) {
  if (path === '/ap/signin') return { html: signInDocument(host) };
  if (host.options.challenge) return { html: challengeDocument(host) };
  if (host.options.signedOut === true) return { status: 302, location: '/ap/signin' };
  return null;
}

function documentFor(host, url, headers, documents) {
  const given = documents.get(`${url.pathname}${url.search}`);
  if (given !== undefined) return { html: given };
  const closed = gate(host, url.pathname);
  if (closed) return closed;
  const { options } = host;
  if (/^\/messaging\/inbox(-v[23])?(\/ref=\w+)?$/.test(url.pathname)) {
    if (options.redirectInbox && url.pathname === '/messaging/inbox') return { status: 302, location: `/messaging/inbox-v3${url.search}` };
    const fromHere = (headers.referer ?? '').startsWith(`https://${host.name}/`);
    return { html: inboxDocument(host, { mounts: !options.coldLinkUnmounted || fromHere }) };
  }
  if (/^\/messaging\/contact(\/returns)?$/.test(url.pathname)) return { html: contactDocument(host, url.searchParams) };
  if (url.pathname === '/home' || url.pathname === '/') return { html: homeDocument(host) };
  return { status: 404, html: notFoundDocument(host) };
}

function apiFor(host, url) {
  for (const route of API_ROUTES) {
    const match = route.path.exec(url.pathname);
    if (match) return { kind: route.kind, type: route.type ?? 'application/json', value: route.answer(host, match, url.searchParams) };
  }
  return null;
}

/**
 * Serves a scenario over HTTPS on loopback; browsers reach it under the real host names through `proxy.mjs`.
 *
 * @param {object} [start]
 * @param {string | import('./scenarios.mjs').Scenario} [start.scenario] a name out of `SCENARIOS`, or a scenario
 * @param {number} [start.port] left out: a free one
 * @param {Partial<import('./options.mjs').Options>} [start.options] for every host
 * @param {number} [start.now] Amazon's clock at the start
 * @param {string | number} [start.seed]
 */
export async function startSimulator({ scenario = 'weekendBacklog', port = 0, options = {}, now, seed } = {}) {
  const chosen = typeof scenario === 'string' ? SCENARIOS[scenario] : scenario;
  if (!chosen) throw new Error(`no scenario "${JSON.stringify(scenario)}"; there are ${Object.keys(SCENARIOS).join(', ')}`);
  const built = chosen.build({ ...(now === undefined ? {} : { now }), ...(seed === undefined ? {} : { seed }) });
  const hosts = new Map(Object.entries(built.hosts).map(([name, content]) => [name, makeHost(name, content, options)]));
  const mailboxes = Object.fromEntries([...hosts].map(([name, host]) => [name, host.mailbox]));
  const requests = [];
  const documents = new Map();

  async function answer(request, response) {
    const name = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = new URL(request.url, `https://${name}`);
    const host = hosts.get(name);
    const record = { method: request.method, host: name, path: request.url, at: Date.now(), status: 0 };
    requests.push(record);
    const send = (status, type, body, extra = {}) => {
      record.status = status;
      response.writeHead(status, {
        'content-type': type,
        'content-security-policy': PAGE_POLICY,
        'cache-control': host?.options.mayBeKept ? 'no-cache' : 'no-store',
        ...(host ? { date: new Date(host.mailbox.now() + host.options.dateOffset).toUTCString() } : {}),
        ...extra,
      });
      response.end(body);
    };
    if (!host) return send(404, 'text/plain', 'The scenario has nothing on this host.');

    const body = request.method === 'POST' ? await bodyOf(request) : '';
    const asset = request.method === 'GET' ? await assetFor(url.pathname) : null;
    if (asset) return send(200, asset.type, asset.body);

    const signedOutAnswer = () => send(200, 'text/html; charset=utf-8', signInDocument(host));
    const api = request.method === 'GET' ? apiFor(host, url) : null;
    if (api) {
      await wait(byKind(host.options.responseDelay, api.kind, DEFAULT_OPTIONS.responseDelay));
      if (host.options.signedOut) return signedOutAnswer();
      const how = SPOILED.has(api.kind) ? byKind(host.options.json, api.kind, 'normal') : 'normal';
      if (how === 'error') return send(500, 'application/json', '{"message":"internal error"}');
      if (api.value === null) return send(404, 'application/json', '{"message":"not found"}');
      return send(200, `${api.type}; charset=utf-8`, spoiled(api.value, how), { 'anti-csrftoken-a2z': host.token });
    }
    if (request.method === 'POST') {
      await wait(byKind(host.options.responseDelay, 'write', DEFAULT_OPTIONS.responseDelay));
      if (host.options.signedOut) return signedOutAnswer();
      const done = write(host, { path: url.pathname, headers: request.headers, body, token: host.token });
      return done ? send(done.status, 'application/json; charset=utf-8', JSON.stringify(done.json)) : send(404, 'text/plain', 'not found');
    }
    const page = documentFor(host, url, request.headers, documents);
    if (page.location) return send(page.status, 'text/html; charset=utf-8', '', { location: page.location });
    return send(page.status ?? 200, 'text/html; charset=utf-8', page.html);
  }

  const server = https.createServer(await makeCertificate(), (request, response) => {
    answer(request, response).catch((error) => {
      // A fault of the simulator itself: the test must see it, whatever page asked.
      requests.push({ method: 'FAULT', host: '', path: String(error?.stack ?? error), at: Date.now(), status: 500 });
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });

  return {
    port: server.address().port,
    scenario: chosen.name,
    hosts: [...hosts.keys()],
    mailboxes,
    /** Mailbox of the first host. */
    get mailbox() {
      return mailboxes[[...hosts.keys()][0]];
    },
    /** Every request so far, oldest first; `FAULT` is one of the simulator's own. */
    requests,
    /** Documents of a test's own by path and query, served on every host in place of the app's. */
    documents,
    /** Address of a path as the browser sees it. */
    url: (host, path = '/messaging/inbox') => `https://${host}${path}`,
    /** Changes options of one host, or of all where the first argument is left out. */
    setOptions(hostOrOptions, changes) {
      const names = typeof hostOrOptions === 'string' ? [hostOrOptions] : [...hosts.keys()];
      for (const name of names) {
        const host = hosts.get(name);
        if (!host) throw new Error(`the scenario has nothing on ${name}`);
        host.options = withDefaults(changes ?? hostOrOptions, host.options);
      }
    },
    /** The session on this host goes over to another account; an open page learns of it by its next request. */
    switchesAccount(name, mailbox) {
      const host = hosts.get(name);
      if (!host) throw new Error(`the scenario has nothing on ${name}`);
      host.mailbox = mailbox;
      mailboxes[name] = mailbox;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
