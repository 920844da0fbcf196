import { AT_RISK_FROM, URGENT_FROM } from '@/utils/domain/sla/amazon-24h';
import { toolbarBadge, type ToolbarBadge } from '@/utils/domain/sla/urgency';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { InterfaceLanguage } from '@/utils/text/language';
import { toolbarTitle } from '@/utils/text/notices';
import { clockCorrection } from './clock-correction';
import { freshnessOf, type Freshness } from './freshness';
import type { Settings, Toolbar } from './ports';
import type { ThreadRecord } from './records';
import type { InboxTables } from './tables';
import type { StorageTrouble } from '@/utils/domain/storage-trouble';

/** What the toolbar has to tell, as the database stands. */
export interface ToolbarFacts extends Freshness {
  badge: ToolbarBadge;
  /** When an inbox was last read; `null`: never. */
  lastReadAt: Instant | null;
}

/** Reads what the toolbar has to tell. `open`: the open threads as far as they colour it, `AT_RISK_FROM` before their deadline. */
export async function toolbarFacts(tables: InboxTables, open: readonly Pick<ThreadRecord, 'startedAt'>[], settings: Settings, machineNow: Instant): Promise<ToolbarFacts> {
  const now = machineNow + (await clockCorrection(tables));
  const readings = await tables.allReadings();
  const fresh = freshnessOf(readings, now, settings.staleAfterMinutes);
  const page = await tables.state.get('page');
  const freshness = page?.readable === false ? { stale: true, staleAt: null } : fresh;
  const readAt = readings.filter(({ folder }) => folder === 'response-needed').map(({ lastReadAt }) => lastReadAt);
  return {
    ...freshness,
    badge: toolbarBadge(open.flatMap(({ startedAt }) => (startedAt ? [{ startedAt }] : [])), { now, stale: freshness.stale }),
    lastReadAt: readAt.length > 0 ? Math.max(...readAt) : null,
  };
}

/** Shows badge and sentence (design §6): a red count, else an amber one, else `?` when stale or not reading, else nothing. */
export async function showToolbar(
  toolbar: Toolbar,
  facts: ToolbarFacts,
  { settings, language }: { settings: Settings; language: InterfaceLanguage },
): Promise<void> {
  const { badge, stale, lastReadAt } = facts;
  const counts = badge.kind === 'urgent' || badge.kind === 'at-risk';
  const state = badge.kind === 'not-reading' && lastReadAt === null ? ({ kind: 'never-read' } as const) : badge;
  const title = toolbarTitle(language, state, { paused: settings.paused, lastReadAt: stale ? lastReadAt : null, trouble: null });
  await toolbar.show({
    text: settings.badgeOn ? textOf(badge, settings.paused) : '',
    colour: badge.kind === 'urgent' ? 'red' : counts ? 'amber' : 'grey',
    edge: stale || settings.paused,
    title,
  });
}

/** Shows that nothing can be told, where the database cannot be read. */
export async function showTrouble(toolbar: Toolbar, language: InterfaceLanguage, trouble: StorageTrouble): Promise<void> {
  const title = toolbarTitle(language, { kind: 'not-reading' }, { paused: false, lastReadAt: null, trouble });
  await toolbar.show({ text: '!', colour: 'grey', edge: true, title });
}

function textOf(badge: ToolbarBadge, paused: boolean): string {
  if ('count' in badge) return badge.count > 999 ? '999' : String(badge.count);
  if (paused) return 'II';
  return badge.kind === 'not-reading' ? '?' : '';
}

/** When the badge next changes by itself, on Amazon's clock. */
export async function nextToolbarChange(tables: InboxTables, now: Instant): Promise<Instant[]> {
  const crossings = await Promise.all([
    crossing(tables, 'earliest', now, AT_RISK_FROM),
    crossing(tables, 'earliest', now, URGENT_FROM),
    // A deadline hardly known counts by its latest end.
    crossing(tables, 'latest', now, URGENT_FROM),
  ]);
  return crossings.flat();
}

/** When the next open deadline comes within `ahead` of its end: the millisecond after, when every rule agrees that it has. */
export async function crossing(tables: InboxTables, end: 'earliest' | 'latest', now: Instant, ahead: number): Promise<Instant[]> {
  const due = await tables.nextDue(end, now + ahead - 1);
  return due === null ? [] : [due - ahead + 1];
}
