import { END_OF_TIME } from './page-order';
import type { Instant, ObservedTime } from '../time/observed-time';
import { hull, intersect } from '../time/observed-time';

/** A turn of the buyer, as `Contact` without whose it is. */
export interface Turn {
  startedAt: ObservedTime;
  answeredAt?: ObservedTime;
  waivedAt?: ObservedTime;
}

interface OpenTurn {
  startedAt: ObservedTime;
  /** Only an unknown author wrote so far: it may have been no buyer. */
  doubtful: boolean;
  /** It began after what may have answered the one before: perhaps that one went on, and this is none. */
  perhaps: boolean;
  /** First message that may have answered it. */
  maybeAnsweredAt: ObservedTime | null;
}

/** Opens and closes turns as messages, marks and disappearances come by, in their order. */
export class Turns {
  private readonly closed: Turn[] = [];
  private open: OpenTurn[] = [];
  /** What ended at once, last time, and how many turns it left: where each message counts, an ending is all of theirs. */
  private ended: { turns: OpenTurn[]; left: number } = { turns: [], left: 0 };
  private readonly perhaps = new Set<Turn>();

  constructor(private readonly onePerMessage: boolean) {}

  get anyOpen(): boolean {
    return this.open.length > 0;
  }

  /** Start of the turn that waits, the first of them; `null` where none does. */
  get openSince(): ObservedTime | null {
    return this.open[0]?.startedAt ?? null;
  }

  get lastClosed(): Turn | null {
    return this.closed.at(-1) ?? null;
  }

  buyerWrites(at: ObservedTime): void {
    const [first] = this.open;
    const maybeAnew = this.mayBeAnew;
    if (first?.doubtful) {
      // The turn began with the unknown message or with this one.
      this.open[0] = { ...first, startedAt: hull(first.startedAt, at), doubtful: false };
    } else if (!first || this.onePerMessage) {
      this.begin(at, {});
      return;
    }
    if (maybeAnew) this.begin(at, { perhaps: true });
  }

  /** `mayBeBuyer`: otherwise it is surely ours, and only whether it answers is not known. */
  someoneWrites(at: ObservedTime, mayBeBuyer: boolean): void {
    const maybeAnew = this.mayBeAnew;
    for (const turn of this.open) {
      // Where only unknown authors wrote, the buyer may have come as late as this.
      if (turn.doubtful && mayBeBuyer) turn.startedAt = hull(turn.startedAt, at);
      turn.maybeAnsweredAt ??= at;
    }
    if (!mayBeBuyer) return;
    if (!this.anyOpen) this.begin(at, { doubtful: true });
    else if (maybeAnew || this.onePerMessage) this.begin(at, { perhaps: true });
  }

  answer(at: ObservedTime): void {
    this.end((turn) => {
      const answeredAt = turn.maybeAnsweredAt ? hull(turn.maybeAnsweredAt, at) : at;
      return turn.doubtful || turn.perhaps ? { answeredAt, waivedAt: at } : { answeredAt };
    });
  }

  waive(at: ObservedTime): void {
    // What is no turn for certain, and would be out of the rate if it were one, is not told.
    this.open = this.open.filter(({ perhaps, maybeAnsweredAt }) => !perhaps || maybeAnsweredAt !== null);
    this.end((turn) => (turn.maybeAnsweredAt ? { answeredAt: turn.maybeAnsweredAt, waivedAt: at } : { waivedAt: at }));
  }

  /** No longer waiting, nobody saw why: after `from` (never before the turn itself), not after `until`. */
  vanish(from: Instant, until: Instant): void {
    this.end(({ startedAt }) => {
      const latest = Math.max(until, startedAt.earliest);
      const at = { earliest: Math.min(Math.max(from, startedAt.earliest), latest), latest };
      return { answeredAt: at, waivedAt: at };
    });
  }

  /** The open turn may have begun as late as this. */
  mayHaveBegunAt(at: ObservedTime): void {
    this.open = this.open.map((turn) => ({ ...turn, startedAt: hull(turn.startedAt, at) }));
  }

  /** The turn that waits began in this interval. @returns `false` where that contradicts what is known of it */
  beganWithin(interval: ObservedTime): boolean {
    const [first] = this.open;
    const startedAt = first && intersect(first.startedAt, interval);
    if (!first || !startedAt) return false;
    this.open = [{ ...first, startedAt }, ...this.open.slice(1)];
    return true;
  }

  /** What vanished last shows itself again, unchanged: it never ended. */
  reopen(): void {
    this.closed.splice(this.ended.left);
    this.open.push(...this.ended.turns);
    this.ended = { turns: [], left: this.closed.length };
  }

  /** Where among `finish()` those that wait begin, the earliest first; `null` where none waits. */
  get openFrom(): number | null {
    return this.anyOpen ? this.closed.length : null;
  }

  finish(): Turn[] {
    const still = this.open.map((open): Turn => {
      const { startedAt, doubtful, perhaps, maybeAnsweredAt } = open;
      if (doubtful || perhaps) return this.noted(open, { startedAt, answeredAt: untilEver(startedAt), waivedAt: untilEver(startedAt) });
      return maybeAnsweredAt ? { startedAt, answeredAt: untilEver(maybeAnsweredAt) } : { startedAt };
    });
    return [...this.closed, ...still];
  }

  /** Whether this one of `finish()` may be no turn of its own, but part of the one before. */
  isPerhaps(turn: Turn): boolean {
    return this.perhaps.has(turn);
  }

  /** The last turn may have been answered: who writes now may begin another. */
  private get mayBeAnew(): boolean {
    return this.open.at(-1)?.maybeAnsweredAt != null;
  }

  private begin(startedAt: ObservedTime, how: Partial<OpenTurn>): void {
    this.open.push({ startedAt, doubtful: false, perhaps: false, maybeAnsweredAt: null, ...how });
  }

  private end(ending: (turn: OpenTurn) => Omit<Turn, 'startedAt'>): void {
    if (!this.anyOpen) return;
    this.ended = { turns: this.open, left: this.closed.length };
    for (const open of this.open) this.closed.push(this.noted(open, { startedAt: open.startedAt, ...ending(open) }));
    this.open = [];
  }

  private noted({ perhaps }: OpenTurn, turn: Turn): Turn {
    if (perhaps) this.perhaps.add(turn);
    return turn;
  }
}

function untilEver(time: ObservedTime): ObservedTime {
  return { earliest: time.earliest, latest: END_OF_TIME };
}
