import { quietUntil, snoozeOf } from '@/utils/domain/sla/quiet-hours';
import { HOUR, type Instant } from '@/utils/domain/time/observed-time';
import type { InterfaceLanguage } from '@/utils/text/language';
import { followUpNoticeTexts } from '@/utils/text/follow-ups';
import { clockCorrection } from './clock-correction';
import type { Log, Notifier, Settings } from './ports';
import type { FollowUpRecord } from './records';
import type { InboxStore } from './tables';

/** A promise is told of this long before its day ends: time enough to write the reply. */
const AHEAD = 4 * HOUR;
const PREFIX = 'follow-up|';

/**
 * Tells once of each promise whose time is nearly up. In quiet hours or a snooze it waits for their end, unless the promise would
 * be broken by then. One notification for all that is due at once.
 * @returns when there is next something to say (Amazon's time); `null`: nothing to wait for
 */
export async function raiseFollowUps(
  store: InboxStore,
  { notifier, log, settings, language, machineNow }: { notifier: Notifier; log: Log; settings: Settings; language: InterfaceLanguage; machineNow: Instant },
): Promise<Instant | null> {
  if (!settings.noticesOn) return null;
  const { due, nextAt, now } = await store.transaction(async (tables) => {
    const now = machineNow + (await clockCorrection(tables));
    const near = (await tables.followUpsUntil(now + AHEAD)).filter(({ noticed }) => noticed === 0);
    const held = near.map((one) => [one, heldUntil(one, settings, now)] as const);
    const due = held.flatMap(([one, until]) => (until === null ? [one] : []));
    // Written down before it is shown: a worker that dies in between tells nobody twice.
    await tables.followUps.put(due.map((one) => ({ ...one, noticed: 1 as const })));
    const next = await tables.nextFollowUp(now + AHEAD);
    const instants = [...held.flatMap(([, until]) => until ?? []), ...(next === null ? [] : [next - AHEAD])];
    return { due, nextAt: instants.length > 0 ? Math.min(...instants) : null, now };
  });
  if (due.length > 0) {
    const id = `${PREFIX}${due.map(({ id }) => id).sort()[0]}`;
    await notifier.show({ id, ...followUpNoticeTexts(language, due, now) }).catch(() => log.add('notification-failed', { followUps: due.length }));
  }
  return nextAt;
}

/** The thread that a notification of promises is about; `null`: it is about none, or about something else. */
export function threadOfFollowUpNotice(notificationId: string): string | null {
  return notificationId.startsWith(PREFIX) ? (notificationId.slice(PREFIX.length).split('|')[0] ?? null) : null;
}

function heldUntil({ threadId, by }: FollowUpRecord, { quietHours, snoozes }: Settings, now: Instant): Instant | null {
  const snoozed = snoozeOf(threadId, snoozes, now)?.until ?? null;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const quiet = quietHours.length > 0 ? quietUntil({ timeZone, windows: quietHours }, now) : null;
  const until = Math.max(snoozed ?? now, quiet ?? now);
  return until > now && until < by ? until : null;
}
