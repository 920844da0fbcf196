import { BREACH, DEFAULT_LEVELS, levelAt, levelsCrossed, mayNotify, nextLevelAt, type EscalationLevel } from './escalation';
import { dueOf, URGENT_FROM } from './amazon-24h';
import type { OwnTimer } from './own-policies';
import { byUrgency } from './urgency';
import type { Instant, ObservedTime } from '../time/observed-time';

/** An open contact, as far as notices depend on it. */
export interface NoticeSubject {
  threadId: string;
  startedAt: ObservedTime;
  /** Own targets that hold for it, beside Amazon's standard. */
  timers?: readonly OwnTimer[];
}

/** A notice that was given, kept with its thread. */
export interface GivenNotice {
  threadId: string;
  level: EscalationLevel;
  at: Instant;
  /** Left out: of Amazon's standard. */
  policyId?: string;
}

export interface NoticeItem {
  threadId: string;
  level: EscalationLevel;
  dueAt: ObservedTime;
  /** Left out: Amazon's standard. */
  policyId?: string;
  /** Levels of other deadlines of the same contact that were reached too: said with this one, not once more. */
  also?: NoticeItem[];
}

/** One thing to say: about one contact, about more than three at once, or about all that happened while the machine slept. */
export type Notice =
  | { kind: 'contact'; item: NoticeItem }
  | { kind: 'group' | 'digest' | 'repeat'; items: NoticeItem[] };

export interface NoticePlan {
  notices: Notice[];
  /** To be kept as given, before or after showing them: a notice counts once, whatever became of it. */
  given: GivenNotice[];
  /** When to look again; `null`: nothing left to wait for. */
  nextAt: Instant | null;
}

const APART_UP_TO = 3;

export interface NoticeOptions {
  now: Instant;
  /** Of Amazon's standard; an own target has its own. */
  levels?: readonly EscalationLevel[];
}

/**
 * The notices to give at `now`: each contact at most once per level and policy, several levels crossed at once as one (the
 * most urgent, of the deadline due first), more than three contacts as one, everything as one where `woke` says that the
 * machine slept. `given`: all notices kept of these threads, in any order. A level is armed again where new evidence puts
 * it after its notice.
 */
export function noticesDue(open: readonly NoticeSubject[], given: readonly GivenNotice[], options: NoticeOptions & { woke?: boolean }): NoticePlan {
  const { items, nextAt } = itemsDue(open, given, options);
  const all = items.flatMap((item) => [item, ...(item.also ?? [])]);
  const kept = all.map(({ threadId, level, policyId }) => ({ threadId, level, at: options.now, ...(policyId !== undefined && { policyId }) }));
  return { notices: asNotices(items, options.woke ?? false), given: kept, nextAt };
}

/** What `noticesDue` has to say, contact by contact, the most urgent first; and when to look again. */
export function itemsDue(
  open: readonly NoticeSubject[],
  given: readonly GivenNotice[],
  { now, levels = DEFAULT_LEVELS }: NoticeOptions,
): { items: NoticeItem[]; nextAt: Instant | null } {
  const byThread = groupByThread(given);
  const items: NoticeItem[] = [];
  let nextAt: Instant | null = null;
  for (const subject of [...open].sort(byUrgency)) {
    const before = byThread.get(subject.threadId) ?? [];
    const fresh: NoticeItem[] = [];
    for (const timer of [{ dueAt: dueOf(subject.startedAt), levels }, ...(subject.timers ?? [])]) {
      const policyId = 'policyId' in timer ? timer.policyId : undefined;
      const [level] = levelsCrossed(timer.dueAt, now, timer.levels);
      if (level !== undefined && !wasGiven(level, timer.dueAt, before.filter((notice) => notice.policyId === policyId))) {
        fresh.push({ threadId: subject.threadId, level, dueAt: timer.dueAt, ...(policyId !== undefined && { policyId }) });
      }
      const next = nextLevelAt(timer.dueAt, now, timer.levels);
      if (next !== null && (nextAt === null || next < nextAt)) nextAt = next;
    }
    const [first, ...also] = fresh.sort((a, b) => a.dueAt.earliest - b.dueAt.earliest);
    if (first) items.push(also.length > 0 ? { ...first, also } : first);
  }
  return { items, nextAt };
}

/**
 * What to say again because it is not handled: contacts with under four hours left to Amazon's deadline, or past it, whose
 * last notice is `every` milliseconds old. An own target is not repeated: nothing is lost by it.
 */
export function repeatsDue(
  open: readonly NoticeSubject[],
  given: readonly GivenNotice[],
  { now, levels = DEFAULT_LEVELS, every }: NoticeOptions & { every: number },
): { items: NoticeItem[]; nextAt: Instant | null } {
  const byThread = groupByThread(given);
  const items: NoticeItem[] = [];
  let nextAt: Instant | null = null;
  for (const { threadId, startedAt } of [...open].sort(byUrgency)) {
    const dueAt = dueOf(startedAt);
    const said = (byThread.get(threadId) ?? []).filter(({ policyId }) => policyId === undefined);
    if (said.length === 0 || !mayNotify(dueAt)) continue;
    const from = Math.max(dueAt.earliest - URGENT_FROM, Math.max(...said.map(({ at }) => at)) + every);
    if (from <= now) items.push({ threadId, level: levelsCrossed(dueAt, now, levels)[0] ?? BREACH, dueAt });
    const next = from > now ? from : now + every;
    if (nextAt === null || next < nextAt) nextAt = next;
  }
  return { items, nextAt };
}

/** Given at this level or a more urgent one, at a time when the level was reached as far as is known today. */
function wasGiven(level: EscalationLevel, dueAt: ObservedTime, given: readonly GivenNotice[]): boolean {
  return given.some((notice) => notice.level <= level && notice.at >= levelAt(level, dueAt));
}

/** Up to three contacts apart, more as one; all as one after a sleep or a silence. */
export function asNotices(items: NoticeItem[], woke: boolean): Notice[] {
  if (items.length === 0) return [];
  if (woke && items.length > 1) return [{ kind: 'digest', items }];
  if (items.length > APART_UP_TO) return [{ kind: 'group', items }];
  return items.map((item) => ({ kind: 'contact', item }));
}

function groupByThread(given: readonly GivenNotice[]): Map<string, GivenNotice[]> {
  const byThread = new Map<string, GivenNotice[]>();
  for (const notice of given) {
    const notices = byThread.get(notice.threadId);
    if (notices) notices.push(notice);
    else byThread.set(notice.threadId, [notice]);
  }
  return byThread;
}
