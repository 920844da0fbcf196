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
  /** First message that may have answered it. */
  maybeAnsweredAt: ObservedTime | null;
}

/** Opens and closes turns as messages, marks and disappearances come by, in their order. */
export class Turns {
  private readonly closed: Turn[] = [];
  private open: OpenTurn[] = [];
  /** How many ended at once, last time: where each message counts, an ending is all of theirs. */
  private endedTogether = 0;

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
    if (first?.doubtful) {
      // The turn began with the unknown message or with this one.
      this.open = [{ startedAt: hull(first.startedAt, at), doubtful: false, maybeAnsweredAt: first.maybeAnsweredAt }];
    } else if (!first || this.onePerMessage) {
      this.open.push({ startedAt: at, doubtful: false, maybeAnsweredAt: null });
    }
  }

  someoneWrites(at: ObservedTime): void {
    if (!this.anyOpen) this.open.push({ startedAt: at, doubtful: true, maybeAnsweredAt: null });
    for (const turn of this.open) {
      if (turn.startedAt === at) continue;
      // Where only unknown authors wrote, the buyer may have come as late as this.
      if (turn.doubtful) turn.startedAt = hull(turn.startedAt, at);
      turn.maybeAnsweredAt ??= at;
    }
  }

  answer(at: ObservedTime): void {
    this.end((turn) => {
      const answeredAt = turn.maybeAnsweredAt ? hull(turn.maybeAnsweredAt, at) : at;
      return turn.doubtful ? { answeredAt, waivedAt: at } : { answeredAt };
    });
  }

  waive(at: ObservedTime): void {
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
    const again = this.closed.splice(this.closed.length - this.endedTogether);
    this.open.push(...again.map(({ startedAt }) => ({ startedAt, doubtful: false, maybeAnsweredAt: null })));
    this.endedTogether = 0;
  }

  /** Where among `finish()` those that wait begin, the earliest first; `null` where none waits. */
  get openFrom(): number | null {
    return this.anyOpen ? this.closed.length : null;
  }

  finish(): Turn[] {
    const still = this.open.map(({ startedAt, doubtful, maybeAnsweredAt }): Turn => {
      if (doubtful) return { startedAt, answeredAt: untilEver(startedAt), waivedAt: untilEver(startedAt) };
      return maybeAnsweredAt ? { startedAt, answeredAt: untilEver(maybeAnsweredAt) } : { startedAt };
    });
    return [...this.closed, ...still];
  }

  private end(ending: (turn: OpenTurn) => Omit<Turn, 'startedAt'>): void {
    if (!this.anyOpen) return;
    for (const turn of this.open) this.closed.push({ startedAt: turn.startedAt, ...ending(turn) });
    this.endedTogether = this.open.length;
    this.open = [];
  }
}

function untilEver(time: ObservedTime): ObservedTime {
  return { earliest: time.earliest, latest: END_OF_TIME };
}
