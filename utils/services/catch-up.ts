import { AT_RISK_FROM } from '@/utils/domain/sla/amazon-24h';
import { BREACH } from '@/utils/domain/sla/escalation';
import type { Instant } from '@/utils/domain/time/observed-time';
import type { InterfaceLanguage } from '@/utils/text/language';
import { clockCorrection, forgetOldClock } from './clock-correction';
import { openAhead } from './open-ahead';
import { together, type Changes } from './derive-threads';
import { followRules } from './follow-rules';
import { giveUpOnSends } from './own-sends';
import type { Alarms, Log, Notifier, Settings, Toolbar } from './ports';
import type { InboxStore, InboxTables } from './tables';
import { purgeOldRecords, PURGE_EVERY } from './purge-old-records';
import { raiseFollowUps } from './raise-follow-ups';
import { noticeReach, raiseNotices, type Told } from './raise-notices';
import { crossing, nextToolbarChange, showToolbar, toolbarFacts } from './refresh-toolbar';
import { rulesOf } from './rules-of';

export interface CatchUpPorts {
  store: InboxStore;
  alarms: Alarms;
  notifier: Notifier;
  toolbar: Toolbar;
  log: Log;
  settings: Settings;
  language: InterfaceLanguage;
  machineNow: Instant;
  /** What earlier looks of this worker know to be said. */
  told: Told;
}

/** What a look around found: threads that read differently now, and whether old records are left for the next. */
export interface CaughtUp {
  changes: Changes;
  more: boolean;
}

/**
 * Brings everything that depends on the time up to date, from the database alone: sends without proof, notices, toolbar, old
 * records, the one alarm. Run at every start of the worker, at the alarm and after every change; each step may be the last.
 * Whatever reads much reads it in portions: an observation that comes meanwhile is answered between two.
 */
export async function catchUp(ports: CatchUpPorts): Promise<CaughtUp> {
  const { store, alarms, toolbar, log, settings, language, machineNow } = ports;
  const { sends, now } = await store.transaction(async (tables) => {
    await forgetOldClock(tables, machineNow);
    const now = machineNow + (await clockCorrection(tables));
    return { sends: await giveUpOnSends(tables, { rules: rulesOf(settings), now }), now };
  });
  const rules = await followRules(store, rulesOf(settings), machineNow);
  const open = await openAhead(store, now + Math.max(noticeReach(settings), AT_RISK_FROM));
  const noticeAt = await raiseNotices(store, open, ports);
  const followUpAt = await raiseFollowUps(store, ports);
  const more = await purgeOldRecords(store, settings.retention, machineNow);
  const { facts, at } = await store.transaction(async (tables) => {
    const facts = await toolbarFacts(tables, open, settings, machineNow);
    const at = await nextLook(tables, { settings, machineNow, others: [facts.staleAt, noticeAt, followUpAt] });
    await tables.state.put({ key: 'planned', at });
    return { facts, at };
  });
  try {
    await alarms.wakeAt(at);
    await showToolbar(toolbar, facts, { settings, language });
  } catch {
    // A browser that refuses a badge or an alarm is no trouble with what is stored: the next event looks again.
    await log.add('browser-refused');
  }
  return { changes: together(sends, rules), more };
}

/** The next instant, on the machine's clock, at which anything changes by itself. */
async function nextLook(tables: InboxTables, { settings, machineNow, others }: { settings: Settings; machineNow: Instant; others: (Instant | null)[] }): Promise<Instant> {
  const correction = await clockCorrection(tables);
  const now = machineNow + correction;
  const levels = settings.noticesOn ? settings.levels : [];
  const silence = await tables.state.get('silence');
  const [toolbarAt, sendAt, overAt, ...levelsAt] = await Promise.all([
    nextToolbarChange(tables, now),
    tables.nextSendTimeout(),
    crossing(tables, 'latest', now, BREACH),
    ...levels.map((level) => crossing(tables, 'earliest', now, level)),
  ]);
  const known = [...others, sendAt, silence?.until ?? null].filter((at) => at !== null);
  const instants = [...toolbarAt, ...overAt, ...levelsAt.flat(), ...known];
  const next = Math.min(...instants.map((at) => at - correction), machineNow + PURGE_EVERY);
  return Math.max(next, machineNow);
}
