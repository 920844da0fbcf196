import { BREACH } from '@/utils/domain/sla/escalation';
import { noticesDue, type Notice } from '@/utils/domain/sla/notices';
import { heldBack } from '@/utils/domain/sla/quiet-hours';
import { MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import { noticeTexts } from '@/utils/text/notices';
import type { InterfaceLanguage } from '@/utils/text/language';
import { clockCorrection } from './clock-correction';
import type { InboxStore, InboxTables, Log, NoticeRecord, Notifier, Settings, ThreadRecord } from './ports';

/** Looking again this much later than planned, the machine slept, or the browser was closed. */
const SLEPT = 2 * MINUTE;

/**
 * Warns of what is near its deadline or past it. What is to be said is first written down, in one transaction with finding it
 * out, and only then shown: whatever happens in between, a contact gets one notice a level. What was written down and not
 * seen on the screen is shown at the next look.
 */
export async function raiseNotices(
  store: InboxStore,
  { notifier, log, settings, language, machineNow }: { notifier: Notifier; log: Log; settings: Settings; language: InterfaceLanguage; machineNow: Instant },
): Promise<void> {
  if (!settings.noticesOn) return;
  await store.transaction((tables) => writeDown(tables, settings, machineNow));
  const alive = await store.read((tables) => tables.noticesAlive());
  if (alive.length === 0) return;
  try {
    await bringToTheScreen(store, alive, { notifier, language });
  } catch {
    // No notification service, or none that works: the log of notices and the badge still tell.
    await log.add('notification-failed', { notices: alive.length });
  }
}

async function writeDown(tables: InboxTables, settings: Settings, machineNow: Instant): Promise<void> {
  const { levels } = settings;
  const now = machineNow + (await clockCorrection(tables));
  const planned = await tables.state.get('planned');
  const woke = planned !== undefined && machineNow - planned.at > SLEPT;
  const open = await tables.openUntil(now + Math.max(0, ...levels));
  const subjects = open.flatMap(({ id, startedAt }) => (startedAt ? [{ threadId: id, startedAt }] : []));
  const given = await tables.noticesOfThreads(subjects.map(({ threadId }) => threadId));
  const options = { now, levels: [...levels, BREACH] };
  const items = noticesDue(subjects, given, options).notices.flatMap((notice) => (notice.kind === 'contact' ? [notice.item] : notice.items));
  const { held, now: audible } = heldBack(items, silenceOf(settings), now);
  const silenceEnded = await noteSilence(tables, held.map(({ until }) => until), now);
  const heard = new Set(audible.map(({ threadId }) => threadId));
  const { notices } = noticesDue(subjects.filter(({ threadId }) => heard.has(threadId)), given, { ...options, woke: woke || silenceEnded });
  const threads = new Map(open.map((thread) => [thread.id, thread]));
  await tables.notices.put(notices.flatMap((notice) => recordsOf(notice, threads, now)));
}

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

function recordsOf(notice: Notice, threads: ReadonlyMap<string, ThreadRecord>, now: Instant): NoticeRecord[] {
  const items = notice.kind === 'contact' ? [notice.item] : notice.items;
  return items.map(({ threadId, level, dueAt }) => ({
    id: `${threadId}|${level}|${now}`,
    threadId,
    accountId: threads.get(threadId)?.accountId ?? '',
    marketplaceId: threads.get(threadId)?.marketplaceId ?? '',
    level,
    at: now,
    dueAt,
    reason: notice.kind,
    state: 'due',
    notificationId: notice.kind === 'contact' ? `thread|${threadId}|${level}|${now}` : `queue|${now}`,
  }));
}

async function bringToTheScreen(store: InboxStore, alive: NoticeRecord[], { notifier, language }: { notifier: Notifier; language: InterfaceLanguage }): Promise<void> {
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
      await notifier.show({ id: notificationId, ...noticeTexts(language, needed) });
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
