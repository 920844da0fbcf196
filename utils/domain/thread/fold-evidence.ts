import { mayBeAnyone, type ContactRules } from './contacts';
import type { SendFact } from './evidence';
import { hasFailed, wasTaken, type KnownConversation } from './known-conversation';
import { datedByExactReadings, OVERTAKEN_WITHIN, READING_PADDING, UPDATE_LAG, withoutOvertaken, type ListState } from './list-states';
import { BEGINNING_OF_TIME } from './page-order';
import type { ProblemCode } from './observation';
import type { Message } from './thread';
import { Turns, type Turn } from './turns';
import type { SlaBasis } from '../sla/thread-sla';
import type { Instant, ObservedTime } from '../time/observed-time';
import { DAY, intersect, MINUTE, SECOND } from '../time/observed-time';

export interface FoldInput {
  conversation: KnownConversation;
  states: ListState[];
  openings: Instant[];
  sends: SendFact[];
  rules: ContactRules;
}

export interface FoldedThread {
  turns: Turn[];
  /** Which of `turns` waits: the earliest of those that do, all after it wait too. `null`: none. */
  openFrom: number | null;
  /** Which of `turns` is the last that surely was one. */
  lastSure: number;
  basis: SlaBasis | null;
  authorUnknown: boolean;
  messages: Message[];
  marks: ObservedTime[];
  problems: ProblemCode[];
}

/** Where nothing at all bounds a start from below: as long as contacts are kept. */
export const LONGEST_WAIT = 400 * DAY;

type Event =
  | { at: Instant; rank: 0; message: Message }
  | { at: Instant; rank: 1; state: ListState }
  | { at: Instant; rank: 2; ending: ListState; lastWaiting: Instant | null };

/** Goes through messages and list states in order of time and opens and ends turns by them. */
export function foldEvidence(told: FoldInput): FoldedThread {
  const input = { ...told, states: withoutOvertaken(datedByExactReadings(told.states)) };
  const walk = new Walk(input);
  for (const event of eventsOf(input)) {
    if (event.rank === 0) walk.message(event.message);
    else if (event.rank === 1) walk.listed(event.state, event.at);
    else walk.ending(event.ending, event.lastWaiting);
  }
  return walk.finish();
}

function eventsOf({ conversation, states }: FoldInput): Event[] {
  const events: Event[] = [];
  let reached = BEGINNING_OF_TIME;
  for (const message of conversation.messages) {
    // The page's order stands even where a printed minute begins before the exact instant above it.
    reached = Math.max(reached, message.at.earliest);
    events.push({ at: reached, rank: 0, message });
  }
  const waiting = states.filter((state) => state.kind === 'waiting');
  for (const state of states) {
    if (state.kind === 'not-waiting') {
      for (const at of state.to > state.from ? [state.from, state.to] : [state.from]) {
        const lastWaiting = lastSightingBefore(waiting, at);
        // A message of the last two minutes may have been too young to be shown.
        const position = Math.max(at - READING_PADDING, lastWaiting ?? BEGINNING_OF_TIME);
        events.push({ at: position, rank: 2, ending: { ...state, from: at, to: at }, lastWaiting });
      }
    } else {
      events.push({ at: state.from, rank: 1, state });
      if (state.to > state.from) events.push({ at: state.to, rank: 1, state });
    }
  }
  return events.sort((a, b) => a.at - b.at || a.rank - b.rank);
}

function lastSightingBefore(waiting: readonly ListState[], at: Instant): Instant | null {
  let last: Instant | null = null;
  for (const { from, to } of waiting) {
    const seen = to <= at ? to : from <= at ? from : null;
    if (seen !== null && (last === null || seen > last)) last = seen;
  }
  return last;
}

class Walk {
  private readonly turns: Turns;
  private readonly problems = new Set<ProblemCode>();
  private marks: ObservedTime[] = [];
  private readonly opening: Instant | null;
  /** When the thread was read exactly, and its last update then (`null`: a conversation, which tells all). */
  private readonly exactly: { seenAt: Instant; updatedBy: Instant | null }[];
  /** When it was seen not to wait, and whether only its absence told so of the last turn. */
  private readonly notWaiting: Instant[] = [];
  private vanished = false;
  private basis: SlaBasis | null = null;
  private answeredBefore: Instant | null = null;
  /** The latest instant at which the turn before the open one may have ended. */
  private endedBy: Instant | null = null;
  private turnsBegun = 0;
  /** How many messages were come to, in the page's order. */
  private passed = 0;

  constructor(private readonly input: FoldInput) {
    this.turns = new Turns(input.rules.countPer === 'message');
    this.opening = input.openings.length > 0 ? Math.min(...input.openings) : null;
    if (input.openings.length > 1) this.problems.add('evidence-contradicts');
    this.exactly = input.states.flatMap(({ exact, updated, from, to }) => (exact && updated ? [from, to].map((seenAt) => ({ seenAt, updatedBy: updated.latest })) : []));
    if (input.conversation.wholeAt !== null) this.exactly.push({ seenAt: input.conversation.wholeAt, updatedBy: null });
  }

  message(message: Message): void {
    this.passed += 1;
    const wasOpen = this.turns.anyOpen;
    if (message.author === 'buyer' || mayBeAnyone(message)) {
      if (message.author === 'buyer') this.turns.buyerWrites(this.startOfKnown(message.at));
      else this.turns.someoneWrites(message.at, !message.ours);
      if (!wasOpen && this.turns.anyOpen) this.begun('conversation');
    } else if (this.answers(message)) {
      this.turns.answer(message.at);
      this.endedBy = message.at.latest;
      this.answeredBefore = message.at.earliest;
      this.vanished = false;
    }
  }

  ending(state: ListState, lastWaiting: Instant | null): void {
    const since = this.turns.openSince;
    if (since) {
      const from = state.brackets && lastWaiting !== null ? lastWaiting - READING_PADDING : since.earliest;
      const until = Math.min(state.to + state.slack + READING_PADDING, state.resolvedAt?.latest ?? Infinity);
      // A reply that is known to lie there is what ended it; it comes next and says when.
      if (!this.answerAhead({ earliest: from, latest: until })) {
        this.endTurn(Math.max(from, since.earliest), until);
        this.endedBy = until;
      }
    }
    if (state.brackets) this.notWaiting.push(state.from);
  }

  listed(state: ListState, at: Instant): void {
    const bounds = this.boundsOf(state, at);
    if (this.explains(state, at)) {
      if (state.kind === 'waiting' && this.isOfOpenTurn(at)) this.turns.beganWithin({ earliest: BEGINNING_OF_TIME, latest: bounds.latest });
      if (state.kind === 'waiting' && !this.turns.anyOpen && this.vanished) this.showsAgain(state, bounds, at);
      return;
    }
    if (this.turns.anyOpen) {
      if (this.turnsBegun === 1 && this.isFirstMinute(state)) {
        this.beganWithOpening();
        return;
      }
      this.turns.mayHaveBegunAt({ earliest: bounds.latest, latest: bounds.latest });
      this.basis = worse(this.basis, state.exact ? 'list' : 'last-update');
    } else if (state.kind === 'waiting' && this.isNewSinceEnding(state, at)) {
      this.beginFromList(state, bounds);
    } else if (state.kind === 'waiting' && this.vanished) {
      this.perhapsGoesOn(bounds);
    }
  }

  finish(): FoldedThread {
    const turns = this.turns.finish();
    return {
      turns,
      openFrom: this.turns.openFrom,
      lastSure: turns.findLastIndex((turn) => !this.turns.isPerhaps(turn)),
      basis: turns.length > 0 ? this.basis : null,
      // Where the buyer wrote after the doubtful message, something waits whoever wrote that.
      authorUnknown: this.turns.anyOpen && turns.at(-1)?.answeredAt !== undefined && !this.buyerWroteLast(),
      messages: this.input.conversation.messages,
      marks: this.marks,
      problems: [...this.problems],
    };
  }

  private buyerWroteLast(): boolean {
    const { messages } = this.input.conversation;
    for (let at = messages.length - 1; at >= 0; at--) {
      const author = messages[at]?.author;
      if (author === 'buyer') return true;
      if (author !== 'amazon') return false;
    }
    return false;
  }

  private answerAhead(within: ObservedTime): boolean {
    const { messages } = this.input.conversation;
    for (let next = this.passed; next < messages.length; next++) {
      const message = messages[next];
      if (message && this.answers(message) && message.at.latest >= within.earliest && message.at.earliest <= within.latest) return true;
    }
    return false;
  }

  private answers({ author, delivered }: Message): boolean {
    if (delivered === false) return false;
    return author === 'seller' || (author === 'automatic' && this.input.rules.automaticRepliesCount);
  }

  private begun(basis: SlaBasis): void {
    this.basis = basis;
    this.vanished = false;
    this.turnsBegun += 1;
  }

  /** A buyer message; where what came before it was not read, the turn may have begun earlier. */
  private startOfKnown(at: ObservedTime): ObservedTime {
    const { messages, wholeAt } = this.input.conversation;
    if (messages[0]?.at !== at) return at;
    // Read from its first message on: that one opened the thread.
    if (wholeAt !== null) return (this.opening !== null && intersect(at, { earliest: this.opening - UPDATE_LAG, latest: this.opening })) || at;
    if (this.opening === null || Math.abs(at.earliest - this.opening) <= UPDATE_LAG) return at;
    return { earliest: Math.min(at.earliest, Math.max(this.opening - UPDATE_LAG, this.lowerBound(at.latest, Infinity))), latest: at.latest };
  }

  /** The earliest and latest instant at which a turn that this state shows at `at` may have begun. */
  private boundsOf(state: ListState, at: Instant): ObservedTime {
    const sighted = state.brackets ? at + READING_PADDING : Infinity;
    const latest = Math.min(state.updated?.latest ?? at + state.slack + READING_PADDING, sighted);
    return { earliest: this.lowerBound(latest, at), latest };
  }

  /** `at`: when it was seen to wait. */
  private lowerBound(latest: Instant, at: Instant): Instant {
    const absent = this.notWaiting.filter((absentAt) => at - absentAt > OVERTAKEN_WITHIN);
    const known = [
      this.opening === null ? null : this.opening - UPDATE_LAG,
      this.answeredBefore,
      absent.length === 0 ? null : Math.max(...absent) - READING_PADDING,
    ].filter((at) => at !== null);
    return known.length > 0 ? Math.max(...known) : latest - LONGEST_WAIT;
  }

  private beginFromList(state: ListState, bounds: ObservedTime): void {
    const { opening } = this;
    const best: ObservedTime =
      opening !== null && this.turnsBegun === 0 && this.isFirstMinute(state)
        ? { earliest: opening - UPDATE_LAG, latest: opening }
        : { earliest: opening === null ? bounds.latest - LONGEST_WAIT : opening - UPDATE_LAG, latest: bounds.latest };
    const start = bounds.earliest <= bounds.latest ? intersect(best, bounds) : null;
    if (!start) this.problems.add('evidence-contradicts');
    this.turns.buyerWrites(start ?? (best.earliest <= best.latest ? best : { earliest: best.latest, latest: best.latest }));
    this.begun(state.exact ? 'list' : 'last-update');
  }

  /** Opened and last updated within one minute: what waits is the thread's first message. */
  private isFirstMinute({ exact, updated }: ListState): boolean {
    return exact && updated !== null && this.opening !== null && Math.abs(updated.latest - this.opening) <= MINUTE;
  }

  /** The thread's first message waits: a start that rests on a drawn day lies within the minute of the opening. */
  private beganWithOpening(): void {
    if (this.basis !== 'last-update' || this.opening === null) return;
    if (this.turns.beganWithin({ earliest: this.opening - UPDATE_LAG, latest: this.opening })) this.basis = 'list';
  }

  /** What is known already accounts for this state: a conversation read since, an update no newer than a known message, or an exact reading of that moment. */
  private explains(state: ListState, at: Instant): boolean {
    const { messages, wholeAt } = this.input.conversation;
    if (wholeAt !== null && (at <= wholeAt || (state.updated !== null && state.updated.latest <= wholeAt))) return true;
    if (!state.exact || !state.updated) return this.saysNoMoreThan(state, at);
    const updated = state.updated;
    const mayBe = (time: ObservedTime) => time.earliest <= updated.latest + SECOND && time.latest >= updated.earliest;
    return messages.some((message) => mayBe(message.at)) || this.input.sends.some((sent) => !hasFailed(sent) && mayBe(withinMinute(sent)));
  }

  /** A day holds more than what is known of it: a drawn row tells nothing new only about a moment that was read exactly too. */
  private saysNoMoreThan({ updated }: ListState, at: Instant): boolean {
    // Where nothing waits by what is known, a row that does is older only if its request was overtaken.
    const moment = this.turns.anyOpen ? READING_PADDING : OVERTAKEN_WITHIN;
    return this.exactly.some(({ seenAt, updatedBy }) => Math.abs(at - seenAt) <= moment && (!updated || updatedBy === null || updated.earliest <= updatedBy));
  }

  /** A row that waits at `at` waits for this turn's sake, not still for that of the one before. */
  private isOfOpenTurn(at: Instant): boolean {
    const { openSince } = this.turns;
    if (!openSince) return false;
    const shownSince = this.endedBy ?? (this.input.conversation.wholeAt === null ? openSince.latest : BEGINNING_OF_TIME);
    return at >= shownSince + UPDATE_LAG;
  }

  private isNewSinceEnding(state: ListState, at: Instant): boolean {
    if (!this.vanished || this.notWaiting.length === 0) return true;
    const notWaitingAt = Math.max(...this.notWaiting);
    if (state.brackets && at - notWaitingAt <= OVERTAKEN_WITHIN && !(state.updated && state.updated.earliest > notWaitingAt)) return false;
    return !state.updated || state.updated.latest > notWaitingAt - READING_PADDING;
  }

  private showsAgain(state: ListState, bounds: ObservedTime, at: Instant): void {
    if (state.exact) this.goesOn();
    else if (this.isNewSinceEnding(state, at)) this.beginFromList(state, bounds);
    else this.perhapsGoesOn(bounds);
  }

  /** Too soon after its ending to say whether it ended at all, or begins anew. */
  private perhapsGoesOn({ latest }: ObservedTime): void {
    this.goesOn();
    this.turns.mayHaveBegunAt({ earliest: latest, latest });
  }

  /** It shows itself unchanged after its ending: there was none, and no mark. */
  private goesOn(): void {
    const ended = this.turns.lastClosed;
    this.marks = this.marks.filter((mark) => mark !== ended?.waivedAt);
    this.turns.reopen();
    this.vanished = false;
  }

  /** It waits no longer: by an own send of that time, else nobody knows how. */
  private endTurn(from: Instant, until: Instant): void {
    const send = this.input.sends
      .filter((sent) => wasTaken(sent) && sent.at >= from - READING_PADDING && sent.at <= until)
      .reduce<SendFact | null>((first, sent) => (first && first.at <= sent.at ? first : sent), null);
    if (!send) {
      this.turns.vanish(from, until);
      this.vanished = true;
      this.answeredBefore = Math.max(this.answeredBefore ?? BEGINNING_OF_TIME, from);
      return;
    }
    // A list that goes on showing it unchanged takes the proof back.
    this.vanished = true;
    const at = { earliest: send.at, latest: Math.max(send.at, Math.min(until, withinMinute(send).latest)) };
    if (send.kind === 'reply') this.turns.answer(at);
    else {
      this.turns.waive(at);
      this.marks.push(at);
    }
    this.answeredBefore = send.at;
  }
}

/** When what was sent stands in the thread. */
function withinMinute({ at }: SendFact): ObservedTime {
  return { earliest: at, latest: at + MINUTE };
}

function worse(a: SlaBasis | null, b: SlaBasis): SlaBasis {
  const order: SlaBasis[] = ['conversation', 'list', 'last-update'];
  return a !== null && order.indexOf(a) > order.indexOf(b) ? a : b;
}
