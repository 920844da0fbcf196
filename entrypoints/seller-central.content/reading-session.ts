import type { Folder, InboxView, ReadingProblem } from '@/utils/domain/thread/observation';
import { disagreementProblems, readerAgreement, type ReaderAgreement } from '@/utils/domain/thread/reader-agreement';
import { SECOND, type Instant } from '@/utils/domain/time/observed-time';
import type { InboxAnswer, OwnSend } from '@/utils/messaging/protocol';
import type { MessagingPage, PageReading, PageState } from '@/utils/page/messaging-page';
import type { Note, SendNote } from '@/utils/page/responses/note';
import type { Clock } from '@/utils/services/ports';
import { createAccountOfPage } from './account-of-page';
import type { BackgroundLine } from './background-line';
import { drawnConversationObservation, drawnListObservation, type PageObservation } from './drawn-observations';
import { createInboxAnswers, type InboxAnswers } from './inbox-answers';
import { createOwnSends } from './own-sends';
import { createPageClock } from './page-clock';
import { createResponseObservations } from './response-observations';
import { saysSame } from './says-same';
import { createRowIdentities, type SeenPage } from './seen-page';

/** What is to be drawn now. */
export interface SessionView {
  reading: PageReading;
  seen: SeenPage;
  state: PageState;
  answers: InboxAnswers;
  /** What the drawn page and the responses make of each other; `null` before the first comparison. */
  agreement: ReaderAgreement | null;
  backgroundSilent: boolean;
}

/** What this tab saw last, for the self-test. */
export interface LastLook {
  view: SessionView | null;
  lookedAt: Instant | null;
  /** How often the page's world told what, and when last. */
  heard: Readonly<Partial<Record<Note['kind'], number>>>;
  heardAt: Instant | null;
  clockOffset: number | null;
}

export interface ReadingSession {
  lastLook: () => LastLook;
  /** A note of the page's world, checked already. */
  hear: (note: Note) => void;
  /** The page or its visibility changed: everything is looked at once more, at most once a frame. */
  wake: () => void;
  /** The same, once the agent has stopped typing for a moment. */
  wakeSoon: () => void;
  /** Something that this page may show has changed in the background. */
  askAgain: () => void;
}

export interface SessionParts {
  page: MessagingPage;
  host: string;
  clock: Clock;
  background: BackgroundLine;
  isVisible: () => boolean;
  /** How long changes of the page may wait after a look that took so much of its main thread and found nothing new; milliseconds both. */
  restAfter: (work: number) => number;
  /** What must be there before the page can be read is asked for; `false`: it could not be had, ask again later. */
  prepared: () => Promise<boolean>;
  /** Told of every look at the page, before anything is drawn. */
  onSeen: (seen: SeenPage) => void;
  /** @param moved what is on the page is not what it was when it was last shown */
  show: (view: SessionView, moved: boolean) => void;
  /** A row shows another thread than it was read with, and is about to be seen so. */
  hideRow: (mount: Element) => void;
  /** Everything is paused, or this is a page of another kind. */
  hide: (answers: InboxAnswers) => void;
  /** What the reply says that leaves the reply box now. @param sentAt Amazon's time */
  said: (sentAt: Instant) => OwnSend['said'] | null;
  signal: AbortSignal;
}

interface Looked {
  reading: PageReading;
  seen: SeenPage;
  state: PageState;
}

// The partner account comes with the page's first responses; without it a reading would be filed under the label's account.
/** Rows that changed, and a page that just showed something new, wait no longer than this. */
const SOON = 300;
/** A reading that held the page up for longer, milliseconds. */
const LONG = 12;
const ACCOUNT_WITHIN = 1.5 * SECOND;
const TYPING_PAUSE = 150;
// More than are held at a time.
const MOST_TOLD = 200;
const LOADING_FOR = 2 * SECOND;
const FIRST_RETRY = 5 * SECOND;
const LONGEST_RETRY = 60 * SECOND;

/**
 * One tab's reading: brings drawn page and responses together, tells the background what was seen, and hands its answers to
 * the overlay. The same reading is told once; nothing is read while the page is hidden or ReplyClock is paused.
 */
export function startReadingSession(parts: SessionParts): ReadingSession {
  const { page, host, clock, background, signal } = parts;
  const account = createAccountOfPage(host);
  const pageClock = createPageClock();
  const identities = createRowIdentities();
  const responses = createResponseObservations();
  const answers = createInboxAnswers();
  const ownSend = createOwnSends(host);
  // What was told, and by which clock: one that was set since says nothing of a reading made before.
  const told = new Map<string, [fingerprint: string, clockOffset: number | null]>();
  const responseProblems = new Map<string, ReadingProblem>();
  const startedAt = clock.now();
  let signedOut = false;
  let toldState = '';
  let loadingSince: Instant | null = null;
  let view: InboxView = { folder: 'unknown', narrowed: true };
  let stale = true;
  let retryAfter = FIRST_RETRY;
  let latest: Looked | null = null;
  let looks = 0;
  let drawnLook = 0;
  let restUntil = 0;
  let soonUntil = 0;
  let heardMore = false;
  let answeredMore = false;
  let agreement: ReaderAgreement | null = null;
  let lastView: SessionView | null = null;
  let lookedAt: Instant | null = null;
  const heard: Partial<Record<Note['kind'], number>> = {};
  let heardAt: Instant | null = null;
  let frame: unknown = null;
  let timer: { at: Instant; id: ReturnType<typeof setTimeout> } | null = null;
  let running = false;
  let again = false;

  const paused = () => answers.summary()?.paused === true;
  const take = (answer: InboxAnswer | null): boolean => {
    if (answer) {
      answers.take(answer);
      answeredMore = true;
    }
    return answer !== null;
  };

  function wake(): void {
    if (signal.aborted || frame !== null) return;
    // A hidden page has no frames; what its own requests tell is passed on all the same.
    const run = () => {
      frame = null;
      void pass();
    };
    frame = parts.isVisible() ? requestAnimationFrame(run) : setTimeout(run);
  }

  function wakeIn(milliseconds: number): void {
    const at = clock.now() + milliseconds;
    if (timer && timer.at <= at) return;
    if (timer) clearTimeout(timer.id);
    timer = {
      at,
      id: setTimeout(() => {
        timer = null;
        wake();
      }, milliseconds),
    };
  }
  signal.addEventListener('abort', () => timer && clearTimeout(timer.id), { once: true });

  async function pass(): Promise<void> {
    if (running) {
      again = true;
      // While the background takes its time the page moves on, and a row that is written anew must not keep the other thread's pill.
      if (latest && parts.isVisible() && !paused()) await look().catch(() => {});
      return;
    }
    running = true;
    try {
      do {
        again = false;
        if (!(await lookAndTell())) await troubleAhead();
        else retryAfter = FIRST_RETRY;
      } while (again && !signal.aborted);
    } catch {
      // Nothing of ours may reach the page's console; the next change of the page looks again.
    } finally {
      running = false;
    }
  }

  /** One look at everything. Answers `false` where the background could not be told. */
  async function lookAndTell(): Promise<boolean> {
    if (stale) {
      stale = !take(await background.readInbox({ host, accountId: account.seen().accountId, ...shownIn(latest?.seen ?? null) }));
      if (stale) return false;
    }
    if (paused()) {
      parts.hide(answers);
      return true;
    }
    if (!(await parts.prepared())) return false;
    const looked = parts.isVisible() ? await look() : null;
    if (looked && !isInbox(looked.reading)) return true;
    if (!account.isKnown() && clock.now() - startedAt < ACCOUNT_WITHIN) {
      wakeIn(ACCOUNT_WITHIN);
      return true;
    }
    const everyoneTold = (await tellState(looked)) && (await tellReadings(looked?.seen ?? null, looked?.reading.problems ?? []));
    // While a later look is under way, elements of the last one may be other threads' by now: it draws what was answered too.
    if (looked && latest && answeredMore && looks === drawnLook && !signal.aborted) draw(latest);
    return everyoneTold;
  }

  async function look(): Promise<Looked> {
    const turn = ++looks;
    const began = performance.now();
    let paused = 0;
    const pause = async () => {
      const from = performance.now();
      await new Promise((done) => setTimeout(done));
      paused += performance.now() - from;
    };
    const reading = await page.readInPauses(pause);
    const readFor = performance.now() - began - paused;
    // Overtaken by a later look: what that one saw stands.
    if (turn < looks && latest) return latest;
    lookedAt = clock.now();
    const before = latest && !heardMore && saysSame(reading, latest.reading) ? latest : null;
    const looked = before ?? (await recognised(reading));
    // What takes long to read takes long to draw and to tell as well: each is a task of its own.
    if (readFor > LONG) await pause();
    if (turn < looks && latest) return latest;
    latest = looked;
    const read = performance.now();
    draw(looked, before === null);
    drawnLook = turn;
    const ended = performance.now();
    const rest = parts.restAfter(readFor + ended - read);
    soonUntil = ended + Math.min(rest, SOON);
    // Rows that are still to come are not kept waiting.
    restUntil = before && reading.list ? ended + rest : soonUntil;
    if (readFor > LONG) await pause();
    return looked;
  }

  async function recognised(reading: PageReading): Promise<Looked> {
    heardMore = false;
    await account.see(reading.accountLabel);
    const seen = await identities.see(reading);
    parts.onSeen(seen);
    if (seen.list) view = { folder: seen.list.folder, narrowed: seen.list.narrowed };
    return { reading, seen, state: signedOut ? 'signed-out' : reading.state };
  }

  function draw({ reading, seen, state }: Looked, moved = false): void {
    answeredMore = false;
    // The pause may have come while a long list was being read.
    if (paused() || (reading.kind === 'other' && !isInbox(reading))) parts.hide(answers);
    else {
      lastView = { reading, seen, state, answers, agreement, backgroundSilent: background.isSilent() };
      parts.show(lastView, moved);
    }
  }

  async function tellState(looked: Looked | null): Promise<boolean> {
    if (!looked) return true;
    const { state, seen } = looked;
    const now = clock.now();
    loadingSince = state === 'loading' ? (loadingSince ?? now) : null;
    // A list that loads for a moment, as at every change of folder, is no news.
    // What ends it may change nothing on the page: only its time runs out.
    if (loadingSince !== null) {
      wakeIn(LOADING_FOR);
      if (now - loadingSince < LOADING_FOR) return true;
    }
    const { accountId } = account.seen();
    const folder: Folder | null = seen.list?.folder ?? null;
    const key = `${state} ${folder} ${accountId}`;
    if (key === toldState) return true;
    const done = take(await background.reportPageState({ at: now, host, accountId, state, folder }));
    if (done) toldState = key;
    return done;
  }

  async function tellReadings(seen: SeenPage | null, problems: readonly ReadingProblem[]): Promise<boolean> {
    const shown = seen && !signedOut ? [drawnListObservation(seen, [...problems, ...responseProblems.values()]), drawnConversationObservation(seen)] : [];
    const drawn = shown.filter((observation) => observation !== null);
    const given = responses.given(seen, clock.now());
    if (seen) agreement = readerAgreement(drawn, given);
    for (const observation of [...given, ...drawn]) {
      const disagree = observation.source === 'response' && agreement ? disagreementProblems(agreement, observation.rows) : [];
      if (!(await tell({ ...observation, problems: [...observation.problems, ...disagree] }))) return false;
    }
    return true;
  }

  /** Tells one reading, unless it was told before just so. */
  async function tell(reading: PageObservation): Promise<boolean> {
    const { source, kind, observedAt, rows } = reading;
    const key = `${source} ${kind} ${observedAt} ${kind === 'conversation' ? rows[0]?.threadId : reading.view.folder}`;
    const [before, clockBefore] = told.get(key) ?? [];
    const clockOffset = clockBefore ?? pageClock.offset();
    // By a clock that was just set, what was shown before may look as if it were gone since.
    const observation = { ...reading, host, ...account.seen(), ...(pageClock.contradicts() && { completeOver: null }) };
    const fingerprint = JSON.stringify(observation);
    if (before === fingerprint) return true;
    const done = take(await background.recordObservation({ ...observation, clockOffset }));
    if (done) {
      if (told.size >= MOST_TOLD) told.delete(told.keys().next().value!);
      told.set(key, [fingerprint, clockOffset]);
    }
    return done;
  }

  /** Told at once, not with the next look: the agent waits to see it. */
  async function tellSend(note: SendNote): Promise<void> {
    take(await background.reportOwnSend(ownSend(note, { clockOffset: pageClock.offset(), accountId: account.seen().accountId, said: parts.said })));
    wake();
  }

  async function troubleAhead(): Promise<void> {
    wakeIn(retryAfter);
    retryAfter = Math.min(2 * retryAfter, LONGEST_RETRY);
    if (parts.isVisible() && !signal.aborted && !paused()) await look();
  }

  function hear(note: Note): void {
    if (signal.aborted || paused()) return;
    heardMore = true;
    pageClock.hear(note);
    heard[note.kind] = (heard[note.kind] ?? 0) + 1;
    heardAt = clock.now();
    switch (note.kind) {
      case 'list':
        account.hearSellers(note.cases.flatMap((one) => one.accountId ?? []));
        identities.hear(note.cases);
        responses.hearList(note);
        break;
      case 'conversation':
        identities.hear([note.case]);
        responses.hearConversation(note, view);
        break;
      case 'facts':
        if (note.accountId !== null) account.hear(note.accountId);
        break;
      case 'reply':
      case 'no-response-needed':
        void tellSend(note);
        break;
      case 'response-malformed':
      case 'response-too-large':
        if (note.of === 'list' || note.of === 'conversation') responseProblems.set(note.of, { code: note.kind });
        break;
      case 'signed-out':
        break;
    }
    signedOut = note.kind === 'signed-out' || (signedOut && note.kind !== 'list' && note.kind !== 'conversation' && note.kind !== 'facts');
    responseProblems.delete(note.kind);
    wake();
  }

  function askAgain(): void {
    stale = true;
    wake();
  }

  let typing: ReturnType<typeof setTimeout> | undefined;
  function wakeSoon(): void {
    clearTimeout(typing);
    typing = setTimeout(wake, TYPING_PAUSE);
  }

  // A page that changes all the time is not read all the time.
  page.onChange((rows) => {
    const rest = (rows ? soonUntil : restUntil) - performance.now();
    if (rest > 0) wakeIn(rest);
    else wake();
  }, { signal, onRowWrittenAnew: parts.hideRow });
  wake();
  const lastLook = (): LastLook => ({ view: lastView, lookedAt, heard, heardAt, clockOffset: pageClock.offset() });
  return { hear, wake, wakeSoon, askAgain, lastLook };
}

/** An inbox, or what stands in its place: a sign-in or robot-check page is no inbox, and says why there is none. */
function isInbox({ kind, state }: PageReading): boolean {
  return kind === undefined || kind === 'inbox' || state === 'signed-out' || state === 'challenge';
}

/** What the page shows, as the background is asked for it. */
function shownIn(seen: SeenPage | null): { threadIds: string[]; rowKeys: string[] } {
  const shown = [...(seen?.list?.rows ?? []), ...(seen?.conversation ? [seen.conversation] : [])];
  return {
    threadIds: [...new Set(shown.flatMap(({ threadId }) => threadId ?? []))],
    rowKeys: [...new Set(shown.flatMap(({ threadId, rowKey }) => (threadId === null ? (rowKey ?? []) : [])))],
  };
}
