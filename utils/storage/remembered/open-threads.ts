import { HOUR, type Instant } from '@/utils/domain/time/observed-time';
import { NO_DEADLINE, type ThreadRecord } from '@/utils/services/records';
import type { WaitingThread } from '@/utils/services/tables';
import type { ReplyClockDatabase } from '../database';
import { countDue, nextDue, openFrom, openUntil, type DueCounts } from '../questions';

/** Rows of one portion: an observation that comes meanwhile waits for no more. */
const AT_ONCE = 100;

/** How far the gathering has come: everything due before `from` is remembered. */
interface Gathered {
  from: Instant;
  limit: number;
  all: boolean;
}

const NOTHING: Gathered = { from: -Infinity, limit: AT_ONCE, all: false };

/**
 * The open threads that have a deadline, as far as counts, badge and notices look at them: gathered a portion at a time after the
 * worker's start, and kept in step by what every transaction writes. Until all are there the database is asked.
 */
export class OpenThreads {
  private readonly threads = new Map<string, WaitingThread>();
  private gathered = NOTHING;

  begin(): OpenThreadsInTransaction {
    return new OpenThreadsInTransaction(this.threads, this.gathered, (gathered) => {
      this.gathered = gathered;
    });
  }

  forget(): void {
    this.threads.clear();
    this.gathered = NOTHING;
  }
}

export class OpenThreadsInTransaction {
  private readonly own = new Map<string, WaitingThread | null>();

  constructor(private readonly before: Map<string, WaitingThread>, private gathered: Gathered, private readonly keepGathered: (gathered: Gathered) => void) {}

  /** `thread` was written; `null`: removed. */
  written(id: string, thread: ThreadRecord | null): void {
    this.own.set(id, thread && thread.open === 1 && thread.dueEarliest < NO_DEADLINE ? waiting(thread) : null);
  }

  /** @returns whether there are more to gather */
  async gather(database: ReplyClockDatabase): Promise<boolean> {
    if (this.gathered.all) return false;
    const { from, limit } = this.gathered;
    const portion = await openFrom(database, from, NO_DEADLINE - 1, limit);
    for (const thread of portion) this.own.set(thread.id, waiting(thread));
    const last = portion.at(-1)?.dueEarliest ?? from;
    // As many due at one instant: they are read with those that follow.
    this.gathered = { from: last, limit: last === from ? limit * 2 : AT_ONCE, all: portion.length < limit };
    return !this.gathered.all;
  }

  async until(database: ReplyClockDatabase, until: Instant): Promise<WaitingThread[]> {
    if (!this.gathered.all) return openUntil(database, until);
    const found: WaitingThread[] = [];
    this.each((thread) => {
      if (thread.dueEarliest <= until) found.push(thread);
    });
    return found.sort((a, b) => a.dueEarliest - b.dueEarliest || (a.id < b.id ? -1 : 1));
  }

  async countDue(database: ReplyClockDatabase, now: Instant): Promise<DueCounts> {
    if (!this.gathered.all) return countDue(database, now);
    const counts: DueCounts = { overdue: 0, hour: 0, fourHours: 0 };
    this.each(({ dueEarliest, dueLatest }) => {
      if (dueLatest < now) counts.overdue += 1;
      else if (dueEarliest <= now + 4 * HOUR) {
        counts.fourHours += 1;
        if (dueEarliest <= now + HOUR) counts.hour += 1;
      }
    });
    return counts;
  }

  async nextDue(database: ReplyClockDatabase, end: 'earliest' | 'latest', after: Instant): Promise<Instant | null> {
    if (!this.gathered.all) return nextDue(database, end, after);
    let next = NO_DEADLINE;
    this.each(({ dueEarliest, dueLatest }) => {
      const due = end === 'earliest' ? dueEarliest : dueLatest;
      if (due > after && due < next) next = due;
    });
    return next < NO_DEADLINE ? next : null;
  }

  keep(): void {
    for (const [id, thread] of this.own) {
      if (thread) this.before.set(id, thread);
      else this.before.delete(id);
    }
    this.keepGathered(this.gathered);
  }

  private each(look: (thread: WaitingThread) => void): void {
    for (const [id, thread] of this.before) if (!this.own.has(id)) look(thread);
    for (const thread of this.own.values()) if (thread) look(thread);
  }
}

function waiting({ id, startedAt, marketplaceId, topicId, dueEarliest, dueLatest }: ThreadRecord): WaitingThread {
  return { id, startedAt, marketplaceId, topicId, dueEarliest, dueLatest };
}
