import { DEFAULT_LEVELS, levelAt, levelsCrossed, nextLevelAt, type EscalationLevel } from './escalation';
import { dueOf } from './amazon-24h';
import { byUrgency } from './urgency';
import type { Instant, ObservedTime } from '../time/observed-time';

/** An open contact, as far as notices depend on it. */
export interface NoticeSubject {
  threadId: string;
  startedAt: ObservedTime;
}

/** A notice that was given, kept with its thread. */
export interface GivenNotice {
  threadId: string;
  level: EscalationLevel;
  at: Instant;
}

export interface NoticeItem {
  threadId: string;
  level: EscalationLevel;
  dueAt: ObservedTime;
}

/** One thing to say: about one contact, about more than three at once, or about all that happened while the machine slept. */
export type Notice =
  | { kind: 'contact'; item: NoticeItem }
  | { kind: 'group' | 'digest'; items: NoticeItem[] };

export interface NoticePlan {
  notices: Notice[];
  /** To be kept as given, before or after showing them: a notice counts once, whatever became of it. */
  given: GivenNotice[];
  /** When to look again; `null`: nothing left to wait for. */
  nextAt: Instant | null;
}

const APART_UP_TO = 3;

/**
 * The notices to give at `now`: each contact at most once per level, several levels crossed at once as one (the most
 * urgent), more than three contacts as one, everything as one where `woke` says that the machine slept. `given`: all
 * notices kept of these threads, in any order. A level is armed again where new evidence puts it after its notice.
 */
export function noticesDue(
  open: readonly NoticeSubject[],
  given: readonly GivenNotice[],
  options: { now: Instant; levels?: readonly EscalationLevel[]; woke?: boolean },
): NoticePlan {
  const { now, levels = DEFAULT_LEVELS, woke = false } = options;
  const byThread = groupByThread(given);
  const items: NoticeItem[] = [];
  let nextAt: Instant | null = null;
  for (const subject of [...open].sort(byUrgency)) {
    const dueAt = dueOf(subject.startedAt);
    const [level] = levelsCrossed(dueAt, now, levels);
    if (level !== undefined && !wasGiven(level, dueAt, byThread.get(subject.threadId) ?? [])) {
      items.push({ threadId: subject.threadId, level, dueAt });
    }
    const next = nextLevelAt(dueAt, now, levels);
    if (next !== null && (nextAt === null || next < nextAt)) nextAt = next;
  }
  return { notices: asNotices(items, woke), given: items.map(({ threadId, level }) => ({ threadId, level, at: now })), nextAt };
}

/** Given at this level or a more urgent one, at a time when the level was reached as far as is known today. */
function wasGiven(level: EscalationLevel, dueAt: ObservedTime, given: readonly GivenNotice[]): boolean {
  return given.some((notice) => notice.level <= level && notice.at >= levelAt(level, dueAt));
}

function asNotices(items: NoticeItem[], woke: boolean): Notice[] {
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
