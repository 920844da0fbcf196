// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BackgroundLine } from '@/entrypoints/seller-central.content/background-line';
import { startReadingSession, type ReadingSession, type SessionView } from '@/entrypoints/seller-central.content/reading-session';
import type { Observation } from '@/utils/domain/thread/observation';
import { HOUR, MINUTE, SECOND } from '@/utils/domain/time/observed-time';
import type { InboxAnswer, InboxSummary, OwnSend, PageStateReport } from '@/utils/messaging/protocol';
import type { PageReading } from '@/utils/page/messaging-page';
import type { ConversationNote, FactsNote, Note } from '@/utils/page/responses/note';
import { sha256Hex } from '@/utils/page/sha-256';
import { caseNote, drawnMessage, drawnRow, id, listNote, NOW, pageReading } from './drawn-page';

const HOST = 'sellercentral.amazon.com';
const realTimeout = globalThis.setTimeout;

let now: number;
let reading: PageReading;
let underWay: Promise<void> | null;
let visible: boolean;
let answering: boolean;
let prepared: boolean;
let rest: number;
let summary: InboxSummary;
let changed: (rows?: boolean) => void;
let running: AbortController;
let session: ReadingSession;
const observed: Observation[] = [];
const states: PageStateReport[] = [];
const sends: OwnSend[] = [];
const views: SessionView[] = [];
let hidden = 0;

const answer = (): Promise<InboxAnswer | null> => Promise.resolve(answering ? { slas: [], summary } : null);
const background: BackgroundLine = {
  recordObservation: (observation) => (observed.push(observation), answer()),
  reportPageState: (report) => (states.push(report), answer()),
  reportOwnSend: (send) => (sends.push(send), answer()),
  readInbox: answer,
  readPageWords: async () => null,
  setPaused: () => Promise.resolve(true),
  isSilent: () => !answering,
};

/** Lets everything under way come to its end. */
async function settle(): Promise<void> {
  for (let i = 0; i < 8; i++) {
    await vi.advanceTimersByTimeAsync(20);
    // Hashing is the platform's own work, on no clock of the test.
    await sha256Hex('as long as any');
    await new Promise((done) => {
      realTimeout(done, 2);
    });
  }
}

function begin(): void {
  session = startReadingSession({
    host: HOST, background, signal: running.signal,
    page: { read: () => reading, readInPauses: async () => (await underWay, reading), onChange: (listener) => (changed = (rows = false) => listener(rows)), badgeMountFor: () => null },
    clock: { now: () => now },
    isVisible: () => visible,
    restAfter: () => rest,
    prepared: async () => prepared,
    onSeen: () => {},
    show: (view) => views.push(view),
    hideRow: () => {},
    hide: () => hidden++,
    said: () => null,
  });
}

const facts: FactsNote = { kind: 'facts', startedAt: NOW, receivedAt: NOW, serverAt: NOW, accountId: 'A0EXAMPLE', sessionKey: null };
const text = (n: number) => `Name\nSubject ${n}`;
const rows = (...numbers: number[]) => numbers.map((n) => drawnRow({ identityText: text(n) }));
const cases = (...numbers: number[]) => Promise.all(numbers.map(async (n) => caseNote(n, { rowKey: await sha256Hex(text(n)) })));
const lists = (source: Observation['source']) => observed.filter((one) => one.source === source && one.kind === 'list');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  for (const log of [observed, states, sends, views]) log.length = 0;
  [now, visible, answering, prepared, rest, hidden] = [NOW + SECOND, true, true, true, 0, 0];
  underWay = null;
  summary = { paused: false } as InboxSummary;
  reading = pageReading({ rows: rows(1, 2), cardCount: 2 });
  running = new AbortController();
  begin();
});
afterEach(() => {
  running.abort();
  vi.useRealTimers();
});

async function hear(...notes: Note[]): Promise<void> {
  for (const note of notes) session.hear(note);
  await settle();
}

describe('one tab’s reading', () => {
  it('tells the drawn list once, however often the page is drawn again', async () => {
    await hear(facts);
    for (let i = 0; i < 5; i++) {
      changed();
      await settle();
    }
    expect(lists('drawn')).toHaveLength(1);
    expect(lists('drawn')[0]).toMatchObject({ observedAt: NOW, accountId: 'A0EXAMPLE', completeOver: [NOW], clockOffset: 0, rows: [{ needsResponse: true }, {}] });
    reading = pageReading({ rows: rows(1, 2), cardCount: 2, cameInAt: NOW + MINUTE });
    changed();
    await settle();
    expect(lists('drawn').map((one) => one.observedAt)).toEqual([NOW, NOW + MINUTE]);
  });

  it('keeps the clock by which a reading was told first, where one of the two was set since, and meanwhile says of nobody that they are gone', async () => {
    const at = (n: number, offset: number): FactsNote => ({ ...facts, startedAt: NOW + n * SECOND, receivedAt: NOW + n * SECOND, serverAt: NOW + n * SECOND + offset });
    await hear(at(0, 0), listNote(await cases(1, 2)));
    const [told] = lists('response');
    expect(told).toMatchObject({ clockOffset: 0, completeOver: [NOW] });
    await hear(at(1, 3 * MINUTE));
    reading = pageReading({ rows: rows(1), cardCount: 1, cameInAt: NOW + 5 * SECOND });
    changed();
    await settle();
    expect(lists('drawn').at(-1)).toMatchObject({ observedAt: NOW + 5 * SECOND, clockOffset: null, completeOver: null });
    await hear(...[2, 3, 4, 5, 6, 7].map((n) => at(n, 3 * MINUTE)));
    changed();
    await settle();
    const moved = lists('drawn').at(-1)!;
    expect(moved.completeOver).toEqual([NOW + 5 * SECOND]);
    expect(Math.abs(moved.clockOffset! - 3 * MINUTE)).toBeLessThan(SECOND);
    // The response is held, and told again in another state: by the clock of its own time.
    reading = pageReading({ rows: rows(1, 2), cardCount: 2, cameInAt: NOW + 9 * SECOND });
    await hear(facts);
    const clocks = lists('response').filter(({ observedAt }) => observedAt === told!.observedAt).map(({ clockOffset }) => clockOffset);
    expect(clocks.length).toBeGreaterThan(1);
    expect(new Set(clocks)).toEqual(new Set([0]));
  });

  it('never tells what a row says of itself, only its fingerprint', async () => {
    await hear(facts);
    expect(JSON.stringify(observed)).not.toMatch(/Subject|Name/);
    expect(observed[0]!.rows[0]!.rowKey).toBe(await sha256Hex(text(1)));
  });

  it('waits for the account, and files under nobody only where none is told', async () => {
    await settle();
    expect(observed).toEqual([]);
    now += 2 * SECOND;
    changed();
    await settle();
    expect(lists('drawn')[0]!.accountId).toBe(`unknown:${HOST}`);
  });

  it('a response that the drawn page contradicts is told with that problem, and shown as such', async () => {
    const [first, second] = await cases(1, 2);
    await hear(facts, listNote([{ ...first!, updatedAt: NOW - 48 * HOUR }, second!]));
    expect(lists('response').at(-1)!.problems).toContainEqual({ code: 'readers-disagree', threadId: id(1) });
    expect(views.at(-1)!.agreement).toEqual({ compared: 2, agreed: 1, onlyDrawn: 0, contradictions: [{ threadId: id(1), about: ['last-update'] }] });
  });

  it('gives drawn rows the ids that responses told', async () => {
    await hear(facts, listNote(await cases(1, 2)));
    expect(lists('drawn').at(-1)!.rows.map((row) => row.threadId)).toEqual([id(1), id(2)]);
  });

  it('tells a list’s response as nobody’s word until its rows are drawn, then as borne out and complete', async () => {
    reading = pageReading(null, { state: 'loading' });
    await hear(facts, listNote(await cases(1, 2)));
    expect(lists('response').at(-1)).toMatchObject({ observedAt: NOW, completeOver: null, rows: [{ corroborated: false }, { corroborated: false }] });
    reading = pageReading({ rows: rows(1, 2), cardCount: 2 });
    changed();
    await settle();
    expect(lists('response').at(-1)).toMatchObject({ completeOver: [NOW], rows: [{ corroborated: true }, { corroborated: true }] });
    const told = lists('response').length;
    changed();
    await settle();
    expect(lists('response')).toHaveLength(told);
  });

  it('believes no response that leaves out a row which is drawn', async () => {
    await hear(facts, listNote(await cases(1)));
    expect(lists('response').at(-1)!.completeOver).toBeNull();
    await hear(listNote([]));
    expect(lists('response').at(-1)).toMatchObject({ rows: [], completeOver: null });
  });

  it('believes an answer only where the drawn conversation shows it', async () => {
    const asked = NOW - 3 * HOUR;
    const message = { type: 'MESSAGE', automatic: false, status: 'SENT' };
    const note: ConversationNote = {
      ...listNote([]), kind: 'conversation', asked: [], entries: 2, case: (await cases(1))[0]!,
      messages: [{ ...message, id: '1', role: 'BUYER', own: false, at: asked }, { ...message, id: '2', role: 'SELLER', own: true, at: NOW - MINUTE }],
    };
    const drawn = (...messages: ReturnType<typeof drawnMessage>[]) => {
      reading = pageReading({ rows: rows(1, 2), cardCount: 2 }, { conversation: { threadId: id(1), messages, resolved: false, cameInAt: NOW } });
    };
    drawn(drawnMessage('buyer', asked));
    await hear(facts, note);
    const told = () => observed.filter((one) => one.source === 'response' && one.kind === 'conversation');
    expect(told().map((one) => one.rows[0]!.corroborated)).toEqual([false]);
    drawn(drawnMessage('buyer', asked), drawnMessage('seller', NOW - MINUTE));
    changed();
    await settle();
    expect(told().at(-1)!.rows[0]).toMatchObject({ corroborated: true, wholeConversation: true, messages: [{ author: 'buyer' }, { author: 'seller', delivered: true }] });
    expect(observed.at(-1)).toMatchObject({ source: 'drawn', kind: 'conversation', rows: [{ threadId: id(1), corroborated: true }] });
  });

  it('tells rows that look alike as a problem, stores none of them, and closes nothing', async () => {
    reading = pageReading({ rows: rows(1, 1), cardCount: 2 });
    await hear(facts);
    expect(lists('drawn').at(-1)).toMatchObject({ rows: [], completeOver: null, problems: [{ code: 'rows-alike', count: 2 }] });
  });

  it('tells an own send at once and again with its status, also while hidden', async () => {
    await hear(facts);
    visible = false;
    await hear({ kind: 'reply', caseId: id(1), startedAt: NOW }, { kind: 'reply', caseId: id(1), startedAt: NOW, receivedAt: NOW + SECOND, serverAt: NOW, statusCode: 200 });
    expect(sends).toMatchObject([{ at: NOW, threadId: id(1), statusCode: null, accountId: 'A0EXAMPLE' }, { at: NOW, statusCode: 200 }]);
  });

  it('reads nothing while hidden, and passes on what the page’s own requests tell', async () => {
    await hear(facts);
    visible = false;
    views.length = 0;
    reading = pageReading({ rows: rows(1, 2, 3), cameInAt: NOW + MINUTE });
    await hear(listNote(await cases(1)));
    expect(views).toEqual([]);
    expect(lists('drawn')).toHaveLength(1);
    expect(lists('response')).toMatchObject([{ rows: [{ corroborated: false }], completeOver: null }]);
  });

  it('tells the page’s state when it changes, and loading only when it lasts', async () => {
    await hear(facts);
    reading = pageReading(null, { state: 'loading' });
    changed();
    await settle();
    reading = pageReading(null, { state: 'not-mounted' });
    changed();
    await settle();
    changed();
    await settle();
    expect(states.map((one) => one.state)).toEqual(['reading', 'not-mounted']);
  });

  it('is signed out when a response says so, and until another says otherwise', async () => {
    await hear(facts, { kind: 'signed-out', startedAt: NOW, receivedAt: NOW, serverAt: null });
    expect(states.at(-1)!.state).toBe('signed-out');
    expect(views.at(-1)!.state).toBe('signed-out');
    await hear(listNote(await cases(1, 2)));
    expect(states.at(-1)!.state).toBe('reading');
  });

  it.each(['response-malformed', 'response-too-large'] as const)('tells %s beside the drawn rows, until a good one comes', async (kind) => {
    await hear(facts, { kind, of: 'list', startedAt: NOW, receivedAt: NOW, serverAt: null });
    expect(lists('drawn').at(-1)!.problems).toEqual([{ code: kind }]);
    await hear(listNote(await cases(1, 2)));
    expect(lists('drawn').at(-1)!.problems).toEqual([]);
  });

  it('shows that the background is silent, and tells it everything once it answers', async () => {
    answering = false;
    await hear(facts);
    expect(views.at(-1)!.backgroundSilent).toBe(true);
    expect(observed).toEqual([]);
    answering = true;
    now += 10 * SECOND;
    await vi.advanceTimersByTimeAsync(10 * SECOND);
    await settle();
    expect(views.at(-1)!.backgroundSilent).toBe(false);
    expect(lists('drawn')).toHaveLength(1);
  });

  it('looks and draws while the background takes its time: no row keeps what another one showed', async () => {
    await hear(facts);
    let answered = () => {};
    const slow = vi.spyOn(background, 'recordObservation').mockImplementation(async (observation) => {
      observed.push(observation);
      await new Promise<void>((done) => (answered = done));
      return answer();
    });
    reading = pageReading({ rows: rows(3, 4), cameInAt: NOW + MINUTE });
    changed();
    await settle();
    reading = pageReading({ rows: rows(5, 6), cameInAt: NOW + 2 * MINUTE });
    changed();
    await settle();
    expect(observed.at(-1)!.observedAt).toBe(NOW + MINUTE);
    expect(views.at(-1)!.reading).toBe(reading);
    slow.mockRestore();
    answered();
    await settle();
    expect(views.at(-1)!.reading).toBe(reading);
    expect(lists('drawn').at(-1)!.observedAt).toBe(NOW + 2 * MINUTE);
  });

  it('draws nothing of an earlier look while a later one is under way: its rows may be other threads’ by now', async () => {
    await hear(facts);
    let answered = () => {};
    const slow = vi.spyOn(background, 'recordObservation').mockImplementation(async () => {
      await new Promise<void>((done) => (answered = done));
      return answer();
    });
    reading = pageReading({ rows: rows(3, 4), cameInAt: NOW + MINUTE });
    changed();
    await settle();
    const drawn = views.length;
    let read = () => {};
    underWay = new Promise((done) => (read = done));
    reading = pageReading({ rows: rows(5, 6), cameInAt: NOW + 2 * MINUTE });
    changed();
    await settle();
    slow.mockRestore();
    answered();
    await settle();
    expect(views).toHaveLength(drawn);
    read();
    await settle();
    expect(views.at(-1)!.reading).toBe(reading);
  });

  it('rests after a look: a page that changes all the time is looked at once more when the rest is over', async () => {
    await hear(facts);
    rest = 5_000;
    session.wake();
    await settle();
    const looked = views.length;
    reading = pageReading({ rows: rows(7, 8) });
    for (let i = 0; i < 5; i++) changed();
    await settle();
    expect(views.length).toBe(looked);
    rest = 0;
    now += 6_000;
    await vi.advanceTimersByTimeAsync(6_000);
    await settle();
    expect(views.at(-1)!.reading).toBe(reading);
  });

  it('tells nothing until what it reads by is there, and asks for that again', async () => {
    prepared = false;
    await hear(facts);
    expect([observed, states]).toEqual([[], []]);
    prepared = true;
    now += 10 * SECOND;
    await vi.advanceTimersByTimeAsync(10 * SECOND);
    await settle();
    expect(lists('drawn')).toHaveLength(1);
  });

  it('goes quiet when paused, and goes on when resumed', async () => {
    await hear(facts);
    summary = { paused: true } as InboxSummary;
    session.askAgain();
    await settle();
    reading = pageReading({ rows: rows(1), cameInAt: NOW + MINUTE });
    const told = observed.length;
    changed();
    await hear(listNote(await cases(1)));
    expect([hidden > 0, observed.length]).toEqual([true, told]);
    summary = { paused: false } as InboxSummary;
    session.askAgain();
    await settle();
    expect(lists('drawn').at(-1)!.observedAt).toBe(NOW + MINUTE);
  });

  it('draws nothing any more where the pause comes while a long list is being read', async () => {
    await hear(facts);
    let [answerNow, readNow] = [() => {}, () => {}];
    const held = new Promise<void>((done) => (answerNow = done));
    vi.spyOn(background, 'readInbox').mockImplementation(async () => (await held, answer()));
    summary = { paused: true } as InboxSummary;
    session.askAgain();
    await settle();
    underWay = new Promise<void>((done) => (readNow = done));
    changed();
    await settle();
    answerNow();
    await settle();
    const shown = views.length;
    readNow();
    await settle();
    expect([hidden > 0, views.length]).toEqual([true, shown]);
  });

  it('says nothing on a page of another kind, and shows the draft’s check alone on the contact page', async () => {
    reading = { ...pageReading(null), kind: 'other' };
    await hear(facts);
    expect([hidden > 0, views.length, states.length]).toEqual([true, 0, 0]);
    reading = { ...pageReading(null), kind: 'contact' };
    changed();
    await settle();
    expect([views.length > 0, states.length, observed.length]).toEqual([true, 0, 0]);
  });

  it('stops with its signal', async () => {
    await hear(facts);
    running.abort();
    const told = observed.length + states.length + views.length;
    reading = pageReading({ rows: rows(5), cameInAt: NOW + MINUTE });
    changed();
    await hear(listNote(await cases(5)), { kind: 'reply', caseId: id(1), startedAt: NOW });
    expect(observed.length + states.length + views.length).toBe(told);
    expect(sends).toEqual([]);
  });

  it('survives a page that cannot be read', async () => {
    await hear(facts);
    reading = pageReading({ rows: rows(1) });
    Object.defineProperty(reading, 'list', { get: () => { throw new Error('foreign'); } });
    changed();
    await settle();
    reading = pageReading({ rows: rows(1), cameInAt: NOW + MINUTE, cardCount: 1 });
    changed();
    await settle();
    expect(lists('drawn').at(-1)!.observedAt).toBe(NOW + MINUTE);
  });
});
