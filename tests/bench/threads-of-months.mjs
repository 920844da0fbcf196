// What months of a busy inbox leave in the database: a few hundred threads live through the product's own use cases in a database
// beside, from the first list that shows them to what retention leaves; each is then stored many times over, under other ids and at
// other times. Both functions run in an extension page, where `globalThis.product` is the product's code (`MODULES`).

export const MODULES = [
  'utils/storage/database', 'utils/storage/inbox-store', 'utils/storage/packed/packed-rows', 'utils/storage/arrival-rows', 'utils/services/record-observation', 'utils/services/own-sends', 'utils/services/sent-replies', 'utils/domain/sameness/lanes',
  'utils/services/purge-old-records', 'utils/services/raise-notices', 'utils/services/open-ahead', 'utils/domain/thread/contacts', 'utils/domain/metrics/metric-trees', 'utils/domain/metrics/standing-steps', 'utils/domain/time/observed-time',
];

/** Lets `count` threads live, and keeps what is stored of each after everything that happens to it, as `globalThis.lives`. */
export async function live({ count, accountId }) {
  const { ReplyClockDatabase, inboxStore, recordObservation, fingerprintTexts, recordOwnSend, noteSentReply, LANES, raiseNotices, openAhead, purgeOldRecords, DEFAULT_CONTACT_RULES, MINUTE, HOUR, DAY } = globalThis.product;
  const HOST = 'sellercentral.amazon.com';
  const MARKETPLACES = ['ATVPDKIKX0DER', 'ATVPDKIKX0DER', 'ATVPDKIKX0DER', 'A2EUQ1WTGCTBG2', 'A1AM78C64UM0Y8'];
  const START = Date.UTC(2026, 5, 1, 6);
  let state = 11;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  const hex = (length) => Array.from({ length }, () => Math.floor(next() * 16).toString(16)).join('');
  const digits = (length) => Array.from({ length }, () => Math.floor(next() * 10)).join('');
  const database = new ReplyClockDatabase('replyclock-lives');
  const store = inboxStore(database);
  const exactly = (at) => ({ earliest: at, latest: at });
  const rules = DEFAULT_CONTACT_RULES;

  const lives = [];
  const events = [];
  for (let n = 0; n < count; n++) {
    const arrival = START + Math.floor((n + next()) * MINUTE);
    const life = {
      arrival, marketplaceId: MARKETPLACES[n % 5], id: `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`, order: `1${digits(2)}-${digits(7)}-${digits(7)}`,
      rowKey: hex(32), fingerprint: hex(32), messages: [digits(19), digits(19), digits(19), digits(19)], stages: [],
    };
    lives.push(life);
    const fate = next();
    // Most are answered within the day, some later, as in an inbox that keeps its rate.
    const reply = Math.floor(arrival + (fate < 0.06 ? 24 * HOUR + next() * 40 * HOUR : 10 * MINUTE + next() * next() * 23 * HOUR));
    const message = (at, author, place) => ({ id: life.messages[place], author, at: exactly(at), delivered: true });
    const listed = (at, updatedAt, more) => events.push({ life, at, see: { kind: 'list', folder: 'response-needed', updatedAt, needsResponse: true, ...more } });
    listed(arrival + 4 * MINUTE, arrival);
    if (reply - arrival > HOUR) listed(reply - 20 * MINUTE, arrival);
    const conversation = (at, messages, more) => events.push({ life, at, see: { kind: 'conversation', folder: 'response-needed', updatedAt: at, needsResponse: false, messages, ...more } });
    const first = [message(arrival, 'buyer', 0), message(reply, 'seller', 1)];
    if (n % 20 === 0) {
      events.push({ life, at: reply, send: 'no-response-needed' });
      conversation(reply + 2_000, first.slice(0, 1), { resolvedAt: exactly(reply) });
    } else if (n % 4 === 0) {
      // A colleague answers; the list of all messages shows it later.
      listed(reply + HOUR, reply, { folder: 'all', needsResponse: false });
    } else {
      events.push({ life, at: reply, send: 'reply' });
      conversation(reply + 2_000, first);
      if (n % 10 === 1) {
        const again = reply + 5 * HOUR;
        listed(again + 4 * MINUTE, again);
        events.push({ life, at: again + HOUR, send: 'reply' });
        conversation(again + HOUR + 2_000, [...first, message(again, 'buyer', 2), message(again + HOUR, 'seller', 3)]);
      }
    }
  }

  const reading = ({ life, at, see }) => ({
    observedAt: at, clockOffset: 0, host: HOST, accountId, source: 'response', kind: see.kind, view: { folder: see.folder, narrowed: false }, completeOver: null, problems: [],
    rows: [{
      threadId: life.id, rowKey: see.kind === 'list' ? life.rowKey : null, marketplaceId: life.marketplaceId, orderIds: [life.order], asins: [], topicId: 64, needsResponse: see.needsResponse,
      openedAt: life.arrival, updatedAt: see.updatedAt, printedAt: null, messages: see.messages ?? null, wholeConversation: see.kind === 'conversation', resolvedAt: see.resolvedAt ?? null, corroborated: true,
    }],
  });
  async function happen(event) {
    const { life, at, send } = event;
    if (send) {
      const said = { at, clockOffset: 0, host: HOST, accountId, threadId: life.id, kind: send, statusCode: 200 };
      await store.transaction(async (tables) => {
        await recordOwnSend(tables, said, { rules, now: at });
        if (send === 'reply') await noteSentReply(tables, { ...said, promises: [], lanes: Array.from({ length: LANES }, () => hex(16)) });
      });
      return;
    }
    const observation = reading(event);
    const fingerprints = new Map([...fingerprintTexts(observation).keys()].map((key) => [key, life.fingerprint]));
    await store.transaction((tables) => recordObservation(tables, observation, { rules, now: at, fingerprints }));
  }
  async function keep(life, at) {
    const records = {
      evidence: await database.evidence.bulkGet([life.id]), threads: await database.threads.bulkGet([life.id]), contacts: await database.contacts.where('id').startsWith(`${life.id}#`).toArray(), notices: await database.notices.where('threadId').equals(life.id).toArray(),
      rowIdentities: await database.rowIdentities.bulkGet([life.fingerprint]), sentReplies: (await database.sentReplies.toArray()).filter(({ threadId }) => threadId === life.id),
    };
    life.stages.push({ age: at - life.arrival, records });
  }
  const settings = { noticesOn: true, levels: [12 * HOUR, 4 * HOUR, HOUR, 15 * MINUTE], ownPolicies: [], repeatMinutes: 0, quietHours: [], snoozes: [] };
  const notifier = { show: async () => {}, shown: async () => [], clear: async () => {} };
  const last = Math.max(...events.map(({ at }) => at));
  for (let at = START + HOUR; at < last + DAY; at += 15 * MINUTE) events.push({ at });
  for (const event of events.sort((a, b) => a.at - b.at)) {
    if (event.life) {
      await happen(event);
      await keep(event.life, event.at);
      continue;
    }
    const before = await database.notices.count();
    await raiseNotices(store, await openAhead(store, event.at + 12 * HOUR), { notifier, told: new Map(), log: { add: async () => {} }, settings, language: 'en', machineNow: event.at });
    if ((await database.notices.count()) === before) continue;
    for (const id of new Set((await database.notices.where('at').equals(event.at).toArray()).map(({ threadId }) => threadId))) await keep(lives.find((life) => life.id === id), event.at);
  }
  while (await purgeOldRecords(store, { orderIdDays: 30, contactDays: 400 }, last + 31 * DAY));
  for (const life of lives) {
    life.closedAge = life.stages.at(-1).age;
    await keep(life, last + 31 * DAY);
    life.retained = life.stages.pop().records;
    if (life.retained.threads[0].open !== 0 || life.retained.threads[0].orderIds.length > 0 || life.retained.sentReplies.length > 0) throw new Error(`${JSON.stringify(life.retained)} is not what retention leaves`);
  }
  await database.delete();
  globalThis.lives = lives;
  return lives.length;
}

/** Stores `perDay` threads a day over `days` days before `now`, each as far as its life has come, with the sums that follow from them. */
export async function store({ perDay, days, now, portion }) {
  const { MetricTrees, ArrivalCounts, stepsOfContact, AMAZON_COUNTING, COMPARED_MOST, packRow, database: { metrics }, DAY } = globalThis.product;
  const { lives } = globalThis;
  const raw = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('replyclock');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  const bytes = new Uint8Array(65_536);
  let used = bytes.length;
  const random = (count) => {
    if (used + count > bytes.length) {
      crypto.getRandomValues(bytes);
      used = 0;
    }
    return bytes.subarray(used, (used += count));
  };
  const hex = (count) => Array.from(random(count), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const digits = (count) => Array.from(random(count), (byte) => byte % 10).join('');
  /** Other ids and instants in the place of these. */
  const moved = (value, by, names) => {
    if (typeof value === 'number') return value > 1.2e12 && value < 4e12 ? value + by : value;
    if (typeof value === 'string') {
      const whole = names.get(value);
      if (whole !== undefined) return whole;
      const end = value.search(/[#|]/);
      return end > 0 && names.has(value.slice(0, end)) ? names.get(value.slice(0, end)) + value.slice(end).replace(/\d{13}/g, (at) => String(Number(at) + by)) : value.replace(/(?<=\|)\d{13}/g, (at) => String(Number(at) + by));
    }
    if (Array.isArray(value)) return value.map((part) => moved(part, by, names));
    if (value === null || typeof value !== 'object') return value;
    const copy = {};
    for (const name in value) copy[name] = moved(value[name], by, names);
    return copy;
  };
  const scopes = new Map();
  const arrivals = new ArrivalCounts();
  const note = (contact, sign, way) => {
    const { accountId, marketplaceId } = contact;
    if (!scopes.has(marketplaceId)) scopes.set(marketplaceId, { scope: { accountId, marketplaceId }, trees: new MetricTrees(AMAZON_COUNTING) });
    for (const step of stepsOfContact(contact, AMAZON_COUNTING, sign, way)) scopes.get(marketplaceId).trees.add(step);
  };
  const count = perDay * days;
  const latest = (replies) => replies.sort((a, b) => a.at - b.at).slice(-COMPARED_MOST);
  let sent = [];
  let rows = {};
  const counts = { open: 0, notices: 0 };
  const flush = () => new Promise((resolve, reject) => {
    const transaction = raw.transaction(Object.keys(rows), 'readwrite', { durability: 'relaxed' });
    for (const [name, all] of Object.entries(rows)) for (const row of all) transaction.objectStore(name).put(packRow(name, row));
    rows = {};
    transaction.onerror = () => reject(transaction.error);
    transaction.oncomplete = resolve;
  });
  for (let n = 0; n < count; n++) {
    const life = lives[Math.floor((random(2)[0] * 256 + random(2)[1]) % lives.length)];
    const arrival = Math.floor(now - days * DAY + ((n + random(1)[0] / 256) / count) * days * DAY);
    const age = now - arrival;
    const stage = age - life.closedAge > 30 * DAY ? life.retained : life.stages.findLast((one) => one.age <= age)?.records;
    if (!stage) continue;
    const id = `${hex(4)}-${hex(2)}-4${hex(2).slice(1)}-a${hex(2).slice(1)}-${hex(6)}`;
    const names = new Map([[life.id, id], [life.order, `1${digits(2)}-${digits(7)}-${digits(7)}`], [life.fingerprint, hex(16)], ...life.messages.map((message) => [message, digits(19)])]);
    const records = moved(stage, arrival - life.arrival, names);
    for (const reply of records.sentReplies) reply.lanes = reply.lanes.map(() => hex(8));
    // Of the replies sent only the last are kept, in whichever order their threads began.
    sent.push(...records.sentReplies);
    if (sent.length > 4 * COMPARED_MOST) sent = latest(sent);
    delete records.sentReplies;
    for (const contact of records.contacts) {
      note(contact, 1, 'asSet');
      arrivals.note(contact, 1);
    }
    const [thread] = records.threads;
    for (const way of ['turn', 'message']) {
      for (const contact of thread.otherwise?.[way]?.more ?? []) note(contact, 1, way);
      for (const contact of thread.otherwise?.[way]?.fewer ?? []) note(contact, -1, way);
    }
    counts.open += thread.open;
    counts.notices += records.notices.length;
    for (const [name, all] of Object.entries(records)) (rows[name] ??= []).push(...all);
    if (n % portion === portion - 1) await flush();
    if (n % (10 * perDay) === 10 * perDay - 1) globalThis.progress = `${(n + 1) / perDay} days stored`;
  }
  rows.sentReplies = latest(sent);
  await flush();
  await arrivals.write(metrics);
  for (const { scope, trees } of scopes.values()) {
    const all = trees.rows().filter(({ values }) => values.length > 0).map((row) => ({ ...row, ...scope }));
    for (let from = 0; from < all.length; from += portion) await metrics.bulkPut(all.slice(from, from + portion));
  }
  raw.close();
  return { ...counts, threads: count };
}
