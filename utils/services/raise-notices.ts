import { dueOf, URGENT_FROM } from '@/utils/domain/sla/amazon-24h';
import { BREACH, levelsCrossed, type EscalationLevel } from '@/utils/domain/sla/escalation';
import { asNotices, itemsDue, repeatsDue, type Notice, type NoticeItem, type NoticeSubject } from '@/utils/domain/sla/notices';
import { ownReach, ownTimersOf } from '@/utils/domain/sla/own-policies';
import { heldBack, quietUntil } from '@/utils/domain/sla/quiet-hours';
import { MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import { noticeTexts } from '@/utils/text/notices';
import type { InterfaceLanguage } from '@/utils/text/language';
import { clockCorrection } from './clock-correction';
import type { Log, Notifier, Settings } from './ports';
import type { NoticeRecord, ThreadRecord } from './records';
import type { InboxStore, InboxTables, WaitingThread } from './tables';
import { crossing } from './refresh-toolbar';

/** Looking again this much later than planned, the machine slept, or the browser was closed. */
const SLEPT = 2 * MINUTE;

/** Threads of which every level reached is known to be said, with those levels: a worker remembers it, as what was said stays said. */
export type Told = Map<string, string>;

/** Threads whose notices are looked up at once: an observation that comes meanwhile waits for no more. */
const AT_ONCE = 20;

/** How long before its deadline a thread may have something to say. */
export function noticeReach({ noticesOn, levels, ownPolicies, repeatMinutes }: Settings): number {
  return noticesOn ? Math.max(0, ...levels, ownReach(ownPolicies) ?? 0, repeatMinutes > 0 ? URGENT_FROM : 0) : 0;
}

/**
 * Warns of what is near its deadline or past it. What is to be said is first written down, in one transaction with finding it
 * out, and only then shown: whatever happens in between, a contact gets one notice a level. What was written down and not
 * seen on the screen is shown at the next look.
 * @param open the open threads up to `noticeReach` before their deadline
 * @returns when an own target or a repetition next has something to say (Amazon's time); `null`: nothing to wait for
 */
export async function raiseNotices(
  store: InboxStore,
  open: readonly WaitingThread[],
  { notifier, log, settings, language, machineNow, told }: { notifier: Notifier; log: Log; settings: Settings; language: InterfaceLanguage; machineNow: Instant; told: Told },
): Promise<Instant | null> {
  if (!settings.noticesOn) return null;
  const { ids, ownAt } = await perhapsDue(store, open, { settings, machineNow, told });
  const nextAt = await store.transaction((tables) => writeDown(tables, ids, { settings, machineNow, ownAt }));
  const alive = await store.read((tables) => tables.noticesAlive());
  if (alive.length === 0) return nextAt;
  try {
    await bringToTheScreen(store, alive, { notifier, language, settings });
  } catch {
    // No notification service, or none that works: the log of notices and the badge still tell.
    await log.add('notification-failed', { notices: alive.length });
  }
  return nextAt;
}

/** Which of these threads may have something to say, so far as what was said of each is known; and when an own target next has. */
async function perhapsDue(
  store: InboxStore,
  open: readonly WaitingThread[],
  { settings, machineNow, told }: { settings: Settings; machineNow: Instant; told: Told },
): Promise<{ ids: string[]; ownAt: Instant | null }> {
  const now = machineNow + (await store.read(clockCorrection));
  const options = { now, levels: [...settings.levels, BREACH] };
  const subjects = open.flatMap((thread) => subjectOf(thread, settings) ?? []);
  const reached = new Map(subjects.flatMap((subject) => levelsReached(subject, options)));
  for (const id of told.keys()) if (!reached.has(id)) told.delete(id);
  const asked = subjects.filter(({ threadId }) => reached.has(threadId) && told.get(threadId) !== reached.get(threadId));
  const ids: string[] = [];
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    const portion = asked.slice(from, from + AT_ONCE);
    const given = await store.read((tables) => tables.noticesOfThreads(portion.map(({ threadId }) => threadId)));
    const due = new Set(itemsDue(portion, given.filter(({ reason }) => !isHeld(reason)), options).items.map(({ threadId }) => threadId));
    for (const { threadId } of portion) {
      if (due.has(threadId)) ids.push(threadId);
      else told.set(threadId, reached.get(threadId)!);
    }
  }
  // What is said again depends on when each was said last.
  return { ids: settings.repeatMinutes > 0 ? subjects.map(({ threadId }) => threadId) : ids, ownAt: itemsDue(subjects, [], options).nextAt };
}

/** The levels that a thread's deadlines have reached, as a text; nothing where they have reached none. */
function levelsReached({ threadId, startedAt, timers = [] }: NoticeSubject, { now, levels }: { now: Instant; levels: readonly EscalationLevel[] }): [threadId: string, levels: string][] {
  const said = [{ dueAt: dueOf(startedAt), levels, policyId: '' }, ...timers].flatMap(({ dueAt, levels, policyId }) => {
    const [level] = levelsCrossed(dueAt, now, levels);
    return level === undefined ? [] : `${policyId} ${level} ${dueAt.earliest} ${dueAt.latest}`;
  });
  return said.length > 0 ? [[threadId, said.join('|')]] : [];
}

async function writeDown(tables: InboxTables, ids: string[], { settings, machineNow, ownAt }: { settings: Settings; machineNow: Instant; ownAt: Instant | null }): Promise<Instant | null> {
  const { levels, ownPolicies, repeatMinutes } = settings;
  const now = machineNow + (await clockCorrection(tables));
  const planned = await tables.state.get('planned');
  const woke = planned !== undefined && machineNow - planned.at > SLEPT;
  const open = (await tables.threads.get(ids)).filter((thread) => thread?.open === 1) as ThreadRecord[];
  const subjects = open.flatMap((thread) => subjectOf(thread, settings) ?? []);
  const given = (await tables.noticesOfThreads(subjects.map(({ threadId }) => threadId))).filter(({ reason }) => !isHeld(reason));
  const options = { now, levels: [...levels, BREACH] };

  const due = itemsDue(subjects, given, options);
  const toGive = due.items.flatMap((item) => [item, ...(item.also ?? [])]).map((item) => ({ ...item, at: now }));
  const again = repeatMinutes > 0 ? repeatsDue(subjects, [...given, ...toGive], { ...options, every: repeatMinutes * MINUTE }) : { items: [], nextAt: null };
  const silence = silenceOf(settings);
  const { held, now: audible } = heldBack(due.items, silence, now);
  const repeated = heldBack(again.items, silence, now).now;
  const silenceEnded = await noteSilence(tables, held.map(({ until }) => until), now);

  const threads = new Map(open.map((thread) => [thread.id, thread]));
  const notices: Notice[] = asNotices(audible, woke || silenceEnded);
  if (repeated.length > 0) notices.push({ kind: 'repeat', items: repeated });
  const quiet = silence.quiet !== null && quietUntil(silence.quiet, now) !== null;
  await tables.notices.put(notices.flatMap((notice) => recordsOf(notice, threads, { now, quiet })));
  await logHeld(tables, held, threads, now);

  const own = ownReach(ownPolicies) === null ? [] : [ownAt, ...(await crossing(tables, 'earliest', now, noticeReach(settings)))];
  const instants = [again.nextAt, ...own].filter((at) => at !== null);
  return instants.length > 0 ? Math.min(...instants) : null;
}

function subjectOf({ id, startedAt, marketplaceId, topicId }: Pick<WaitingThread, 'id' | 'startedAt' | 'marketplaceId' | 'topicId'>, { ownPolicies }: Settings): NoticeSubject | null {
  if (!startedAt) return null;
  const timers = ownPolicies.length > 0 ? ownTimersOf(ownPolicies, { startedAt, marketplaceId: marketplaceId || null, topicId }) : [];
  return { threadId: id, startedAt, ...(timers.length > 0 && { timers }) };
}

const isHeld = (reason: NoticeRecord['reason']): boolean => reason === 'held-quiet-hours' || reason === 'held-snooze';

function silenceOf({ quietHours, snoozes }: Settings): Parameters<typeof heldBack>[1] {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { quiet: quietHours.length > 0 ? { timeZone, windows: quietHours } : null, snoozes };
}

/** Remembers until when something is held back; answers whether such a silence has just ended: what it held comes as one. */
async function noteSilence(tables: InboxTables, held: Instant[], now: Instant): Promise<boolean> {
  const silence = await tables.state.get('silence');
  const until = Math.min(...held);
  if (held.length > 0) await tables.state.put({ key: 'silence', until });
  else if (silence) await tables.state.remove('silence');
  return silence !== undefined && silence.until <= now;
}

/** Puts what is held back into the log, once for each level and silence, with its reason. */
async function logHeld(
  tables: InboxTables,
  held: ReturnType<typeof heldBack>['held'],
  threads: ReadonlyMap<string, ThreadRecord>,
  now: Instant,
): Promise<void> {
  const records = held.map(({ item, by, until, reason }): NoticeRecord => ({
    ...recordOf(item, threads, now),
    id: `${item.threadId}|${item.policyId ?? ''}|${item.level}|held|${until}`,
    reason: by === 'snooze' ? 'held-snooze' : 'held-quiet-hours',
    ...(reason !== undefined && { said: reason }),
    state: 'gone',
    notificationId: '',
  }));
  const known = await tables.notices.get(records.map(({ id }) => id));
  await tables.notices.put(records.filter((_, index) => !known[index]));
}

/** `quiet`: it is, and these are given all the same. */
function recordsOf(notice: Notice, threads: ReadonlyMap<string, ThreadRecord>, { now, quiet }: { now: Instant; quiet: boolean }): NoticeRecord[] {
  const items = notice.kind === 'contact' ? [notice.item] : notice.items;
  const [only, second] = items;
  const notificationId = only && !second ? `thread|${only.threadId}|${only.level}|${now}` : `queue|${now}${notice.kind === 'repeat' ? '|repeat' : ''}`;
  return items.flatMap((item) => [
    { ...recordOf(item, threads, now), reason: quiet ? 'despite-quiet-hours' : notice.kind, notificationId },
    ...(item.also ?? []).map((other): NoticeRecord => ({ ...recordOf(other, threads, now), reason: 'together', state: 'gone', notificationId })),
  ]);
}

function recordOf({ threadId, level, dueAt, policyId }: NoticeItem, threads: ReadonlyMap<string, ThreadRecord>, now: Instant): NoticeRecord {
  return {
    id: [threadId, ...(policyId === undefined ? [] : [policyId]), level, now].join('|'),
    threadId,
    accountId: threads.get(threadId)?.accountId ?? '',
    marketplaceId: threads.get(threadId)?.marketplaceId ?? '',
    level,
    at: now,
    dueAt,
    reason: 'contact',
    state: 'due',
    notificationId: '',
    ...(policyId !== undefined && { policyId }),
  };
}

async function bringToTheScreen(
  store: InboxStore,
  alive: NoticeRecord[],
  { notifier, language, settings }: { notifier: Notifier; language: InterfaceLanguage; settings: Settings },
): Promise<void> {
  const names = new Map(settings.ownPolicies.map(({ id, name }) => [id, name]));
  const onScreen = new Set(await notifier.shown());
  const threads = await store.read((tables) => tables.threads.get([...new Set(alive.map(({ threadId }) => threadId))]));
  const open = new Set(threads.flatMap((thread) => (thread?.open ? [thread.id] : [])));
  const latest = new Map<string, Instant>();
  for (const { threadId, at } of alive) latest.set(threadId, Math.max(at, latest.get(threadId) ?? at));

  for (const notificationId of new Set(alive.map((record) => record.notificationId))) {
    const records = alive.filter((record) => record.notificationId === notificationId);
    const needed = records.filter(({ threadId, at }) => open.has(threadId) && at === latest.get(threadId));
    const isDue = records.some(({ state }) => state === 'due');
    if (needed.length === 0) {
      if (onScreen.has(notificationId)) await notifier.clear(notificationId);
      await markNotices(store, records, 'gone');
    } else if (onScreen.has(notificationId)) {
      if (isDue) await markNotices(store, records, 'shown');
    } else if (isDue) {
      await notifier.show({ id: notificationId, ...noticeTexts(language, needed.map((record) => ({ ...record, ...(record.policyId !== undefined && { policyName: names.get(record.policyId) ?? '' }) }))) });
      await markNotices(store, records, 'shown');
    } else {
      await markNotices(store, records, 'gone');
    }
  }
}

async function markNotices(store: InboxStore, records: NoticeRecord[], state: NoticeRecord['state']): Promise<void> {
  await store.transaction(async (tables) => {
    const stored = await tables.notices.get(records.map(({ id }) => id));
    await tables.notices.put(stored.flatMap((record) => (record && record.state !== 'gone' ? [{ ...record, state }] : [])));
  });
}

/** A notification was closed or clicked: what it carried is no longer on the screen. Answers which threads those were. */
export async function settleNotification(store: InboxStore, notificationId: string): Promise<string[]> {
  return store.transaction(async (tables) => {
    const records = (await tables.noticesAlive()).filter((record) => record.notificationId === notificationId);
    await tables.notices.put(records.map((record): NoticeRecord => Object.assign(record, { state: 'gone' })));
    return records.map(({ threadId }) => threadId);
  });
}
