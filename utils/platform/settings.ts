import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import { HOUR, MINUTE } from '@/utils/domain/time/observed-time';
import type { Settings, SettingsStore } from '@/utils/services/ports';
import { INTERFACE_LANGUAGES } from '@/utils/text/language';
import { keptLayout } from './layout-schema';
import { PAGE_DEFAULTS } from './page-settings';
import { escalationLevels, minuteOfDay, ownPolicies } from './policy-schemas';

export type { Settings } from '@/utils/services/ports';

const basisPoints = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const days = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));
const instant = v.pipe(v.number(), v.finite(), v.minValue(0));

const DEFINITIONS = {
  language: setting(v.picklist(['auto', ...INTERFACE_LANGUAGES]), PAGE_DEFAULTS.language),
  paused: setting(v.boolean(), PAGE_DEFAULTS.paused),
  readResponses: setting(v.boolean(), PAGE_DEFAULTS.readResponses),
  barCollapsed: setting(v.boolean(), PAGE_DEFAULTS.barCollapsed),
  levels: setting(escalationLevels, [12 * HOUR, 4 * HOUR, HOUR, 15 * MINUTE]),
  repeatMinutes: setting(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(240), v.check((minutes) => minutes === 0 || minutes >= 5)), 0),
  noticesOn: setting(v.boolean(), true),
  badgeOn: setting(v.boolean(), true),
  staleAfterMinutes: setting(v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(7 * 24 * 60)), 60),
  quietHours: setting(
    v.pipe(
      v.array(
        v.strictObject({
          weekdays: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))), v.maxLength(7)),
          from: minuteOfDay,
          to: minuteOfDay,
        }),
      ),
      v.maxLength(20),
    ),
    [],
  ),
  snoozes: setting(
    v.pipe(
      v.array(v.strictObject({ threadId: v.nullable(v.pipe(v.string(), v.maxLength(80))), until: instant, reason: v.pipe(v.string(), v.maxLength(200)) })),
      v.maxLength(500),
    ),
    [],
  ),
  ignoredFindings: setting(
    v.pipe(
      v.array(
        v.strictObject({
          ruleId: v.pipe(v.string(), v.regex(/^[\w-]{1,60}$/)),
          fragment: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/))),
          reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)),
          at: instant,
        }),
      ),
      v.maxLength(500),
    ),
    [],
  ),
  accountNames: setting(
    v.pipe(
      v.array(v.strictObject({ accountId: v.pipe(v.string(), v.minLength(1), v.maxLength(200)), name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60)) })),
      v.maxLength(100),
    ),
    [],
  ),
  promiseLimit: setting(v.strictObject({ amount: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)), currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)) }), { amount: 0, currency: 'USD' }),
  replyChecklist: setting(v.boolean(), false),
  ownPolicies: setting(ownPolicies, []),
  targets: setting(
    v.strictObject({ target: basisPoints, earlyAlarm: basisPoints, critical: basisPoints }),
    { target: 9_000, earlyAlarm: 9_500, critical: 8_500 },
  ),
  retention: setting(v.strictObject({ orderIdDays: days(400), contactDays: days(4_000) }), { orderIdDays: 30, contactDays: 400 }),
  automaticRepliesCount: setting(v.boolean(), false),
  countPer: setting(v.picklist(['turn', 'message', 'thread-per-24h']), 'turn'),
  keptLayout: setting(v.nullable(keptLayout), null),
} satisfies { [Name in keyof Settings]: SettingDefinition<Settings[Name]> };

interface SettingDefinition<T> {
  schema: v.GenericSchema<unknown, T>;
  fallback: T;
}

function setting<T>(schema: v.GenericSchema<unknown, T>, fallback: NoInfer<T>): SettingDefinition<T> {
  return { schema, fallback };
}

export type SettingName = keyof Settings;
const NAMES = Object.keys(DEFINITIONS) as SettingName[];
const keyOf = (name: SettingName): `local:${string}` => `local:setting.${name}`;

/** What a fresh installation does. */
export const DEFAULT_SETTINGS: Settings = Object.fromEntries(NAMES.map((name) => [name, DEFINITIONS[name].fallback])) as unknown as Settings;

/** The value if it may be stored under this name, else the default: what was damaged or is of a later version harms nothing. */
function validOrDefault<Name extends SettingName>(name: Name, value: unknown): Settings[Name] {
  const { schema, fallback } = DEFINITIONS[name] as unknown as SettingDefinition<Settings[Name]>;
  if (value === null || value === undefined) return fallback;
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : fallback;
}

/** Every setting, each valid or its default. Rejects where the browser denies storage. */
export async function readSettings(): Promise<Settings> {
  const stored = await storage.getItems(NAMES.map(keyOf));
  const values = new Map(stored.map(({ key, value }) => [key, value as unknown]));
  return Object.fromEntries(NAMES.map((name) => [name, validOrDefault(name, values.get(keyOf(name)))])) as unknown as Settings;
}

/**
 * Stores one setting. Each lies under a key of its own, so two pages that save different ones never undo each other.
 * @throws where the value is not allowed for this setting, or storage is denied or full
 */
export async function saveSetting<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<void> {
  const { schema } = DEFINITIONS[name] as unknown as SettingDefinition<Settings[Name]>;
  await storage.setItem(keyOf(name), v.parse(schema, value));
}

/** Whether `saveSetting` would take this value. */
export function isValidSetting(name: SettingName, value: unknown): boolean {
  return v.safeParse(DEFINITIONS[name].schema, value).success;
}

/**
 * Calls back with every setting after any of them changed, in whichever context it was changed.
 * @returns stops the watching
 */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const stops = NAMES.map((name) =>
    storage.watch<unknown>(keyOf(name), () => {
      readSettings().then(changed, () => {});
    }),
  );
  return () => stops.forEach((stop) => stop());
}

/** Back to the defaults. */
export async function forgetSettings(): Promise<void> {
  await storage.removeItems(NAMES.map(keyOf));
}

export const settingsStore: SettingsStore = {
  read: readSettings,
  setPaused: (paused) => saveSetting('paused', paused),
  keepLayout: (layout) => saveSetting('keptLayout', layout as Settings['keptLayout']),
  nameAccounts: (names) => saveSetting('accountNames', names),
};
