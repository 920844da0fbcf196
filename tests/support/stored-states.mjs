// What the surfaces are looked at with: nothing, an ordinary day, and too much of everything. It is told to the background as a
// page's readings are, so that every figure is derived by the product itself. Synthetic from beginning to end.
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const PLACES = [
  ['sellercentral.amazon.com', 'ATVPDKIKX0DER'], ['sellercentral.amazon.co.jp', 'A1VC38T7YXB528'], ['sellercentral-europe.amazon.com', 'A1PA6795UKMFR9'],
  ['sellercentral-europe.amazon.com', 'A1F83G8C2ARO7P'], ['sellercentral.amazon.com', 'A2EUQ1WTGCTBG2'],
];
/** Sixty characters, as long as a name may be. */
export const LONG_NAME = 'Warehouse and returns desk, Wolverhampton, early shift, desk';

const STATES = {
  empty: { accounts: 0, open: 0, answered: 0 },
  normal: { accounts: 2, open: 23, answered: 160 },
  overflowing: { accounts: 20, open: 5_000, answered: 600 },
};
export const STATE_NAMES = Object.keys(STATES);

const uuid = (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const at = (instant) => ({ earliest: instant, latest: instant });
const order = (n) => `1${String(n % 90 + 10)}-${String(1_000_000 + n * 37 % 8_999_999).padStart(7, '0')}-${String(2_000_000 + n * 91 % 7_999_999).padStart(7, '0')}`;

function reading(n, marketplaceId, messages, needsResponse) {
  return {
    threadId: uuid(n), rowKey: null, marketplaceId, orderIds: [order(n)], asins: [], topicId: null, needsResponse,
    openedAt: messages[0].at.earliest, updatedAt: messages.at(-1).at.latest, printedAt: null, messages, wholeConversation: true, resolvedAt: null, corroborated: true,
  };
}

/** Every reading of a state, in the order in which they are told. */
function observationsOf({ accounts, open, answered }, now) {
  const list = [];
  for (let account = 0; account < accounts; account++) {
    const [host, marketplaceId] = PLACES[account % PLACES.length];
    const accountId = accountOf(account);
    const share = (all) => Math.floor(all / accounts) + (account < all % accounts ? 1 : 0);
    const first = 1 + account * 100_000;
    const envelope = { clockOffset: 0, host, accountId, source: 'response', completeOver: null, problems: [] };
    const past = Array.from({ length: share(answered) }, (_, i) => {
      const asked = now - 2 * DAY - ((i * 7919 + account * 131) % (80 * 24)) * HOUR;
      const took = i % 11 === account % 11 ? 26 * HOUR : ((i * 53) % 20 + 1) * HOUR;
      return reading(first + i, marketplaceId, [
        { id: `b${first + i}`, author: 'buyer', at: at(asked), delivered: true },
        { id: `s${first + i}`, author: 'seller', at: at(asked + took), delivered: true },
      ], false);
    });
    const count = share(open);
    const waiting = Array.from({ length: count }, (_, i) => {
      // The most urgent is some hours over, the last has just come in.
      const since = 29 * HOUR - Math.floor((i * 28.5 * HOUR) / Math.max(1, count)) - account * 3 * MINUTE;
      return reading(first + 50_000 + i, marketplaceId, [{ id: `w${first + i}`, author: 'buyer', at: at(now - since), delivered: true }], true);
    });
    for (const rows of chunks(past)) list.push({ ...envelope, observedAt: now - 6 * HOUR, kind: 'conversation', view: { folder: 'all', narrowed: false }, rows });
    for (const rows of chunks(waiting)) list.push({ ...envelope, observedAt: now - 3 * MINUTE, kind: 'list', view: { folder: 'response-needed', narrowed: false }, rows });
    list.push({ ...envelope, observedAt: now - 2 * MINUTE, kind: 'list', view: { folder: 'response-needed', narrowed: false }, completeOver: [now - 2 * MINUTE], rows: waiting.slice(0, 900) });
  }
  return list;
}

function* chunks(rows, size = 400) {
  for (let i = 0; i < rows.length; i += size) yield rows.slice(i, i + size);
}

const accountOf = (n) => `A0EXAMPLE${String(n).padStart(5, '0')}`;

const policies = (name, count) => Array.from({ length: count }, (_, n) => ({
  id: `own-${n + 1}`, name, on: n === 0, target: (12 - n) * HOUR, clock: { kind: 'elapsed' }, levels: [HOUR],
}));

/** What an agent sets and writes: on an ordinary day, and with as much of it, and names as long, as may be. */
async function setUp(h, state, now) {
  const much = state === 'overflowing';
  const name = much ? LONG_NAME : 'Golden 12 hours';
  await h.setting('ownPolicies', policies(name, much ? 4 : 1));
  await h.setting('accountNames', Array.from({ length: much ? 20 : 1 }, (_, n) => ({ accountId: accountOf(n), name: much ? LONG_NAME : 'Pump shop' })));
  await h.setting('quietHours', Array.from({ length: much ? 7 : 1 }, (_, n) => ({ weekdays: much ? [n] : [1, 2, 3, 4, 5], from: 22 * 60, to: 7 * 60 })));
  const snooze = (thread, reason) => ({ threadId: uuid(thread), until: now + 5 * HOUR, reason });
  await h.setting('snoozes', much ? Array.from({ length: 12 }, (_, n) => snooze(50_003 + n, LONG_NAME)) : [snooze(50_003, 'waits for the warehouse')]);
  if (!much) return;
  await h.setting('ignoredFindings', ['LINK-EXT', 'EMOJI', 'EMOTICON', 'LINK-SITE', 'LINK-OBF'].map((ruleId) => ({ ruleId, fragment: null, reason: LONG_NAME, at: now - DAY })));
  await h.api(async (templates) => {
    await (globalThis.browser ?? globalThis.chrome).storage.local.set({ replyTemplates: templates });
  }, Array.from({ length: 120 }, (_, n) => ({ id: `long-${n}`, name: LONG_NAME, language: n % 3 === 0 ? 'de' : 'en', reason: 'delay', text: `Hello {{buyer}},\n\n${'We have asked the carrier about your parcel. '.repeat(12)}`, reviewedOn: '2026-01-05' })));
}

/** Fills a fresh profile with a state; answers once the background has taken everything in. */
export async function fill(h, state, { now = Date.now() } = {}) {
  const tell = (data) => h.api(async (data) => {
    const api = globalThis.browser ?? globalThis.chrome;
    const answer = await api.runtime.sendMessage({ id: 1, type: 'recordObservation', timestamp: Date.now(), data });
    return answer?.err ? JSON.stringify(answer.err) : null;
  }, data);
  for (const observation of observationsOf(STATES[state], now)) {
    const fault = await tell(observation);
    if (fault) throw new Error(`the background refused a reading: ${fault}`);
  }
  if (state !== 'empty') await setUp(h, state, now);
}
