import * as v from 'valibot';
import { forgetInstallationKey, installationKeyHex, keepInstallationKey } from './installation-key';
import { changeTemplates, readTemplates } from './reply-templates';
import { DEFAULT_SETTINGS, forgetSettings, isValidSetting, readSettings, saveSetting, type SettingName } from './settings';
import { MOST_TEMPLATES, replyTemplate } from './template-file';
import type { Settings } from '@/utils/services/ports';
import type { ReplyTemplate } from '@/utils/domain/templates/template';

/** What a backup holds besides the database. */
export interface KeptOutside {
  settings: Partial<Settings>;
  templates: ReplyTemplate[];
  /** Hexadecimal; without it no fingerprint that is stored could be compared with anything again. */
  installationKey: string | null;
}

const shape = v.strictObject({
  settings: v.record(v.pipe(v.string(), v.maxLength(60)), v.unknown()),
  templates: v.pipe(v.array(replyTemplate), v.maxLength(MOST_TEMPLATES)),
  installationKey: v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});

/** Rejects where storage is denied. */
export async function readKeptOutside(): Promise<KeptOutside> {
  return { settings: await readSettings(), templates: await readTemplates(), installationKey: await installationKeyHex() };
}

/** What a file says was kept, or `null` where it is no such thing; settings of a later version are left out. */
export function keptOutsideFrom(value: unknown): KeptOutside | null {
  const parsed = v.safeParse(shape, value);
  if (!parsed.success) return null;
  const settings = Object.entries(parsed.output.settings).filter(([name, each]) => Object.hasOwn(DEFAULT_SETTINGS, name) && isValidSetting(name as SettingName, each));
  return { ...parsed.output, settings: Object.fromEntries(settings) };
}

/** Replaces what is kept. Rejects where storage is denied or full. */
export async function writeKeptOutside({ settings, templates, installationKey }: KeptOutside): Promise<void> {
  await forgetSettings();
  for (const [name, value] of Object.entries(settings)) await saveSetting(name as SettingName, value as never);
  await changeTemplates(() => templates);
  if (installationKey === null) await forgetInstallationKey();
  else await keepInstallationKey(installationKey);
}

/** How many settings, and templates, differ between what is kept and what would be. */
export function changesOutside(now: KeptOutside, then: KeptOutside): { settings: number; templates: number } {
  const differ = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
  const settings = Object.keys(DEFAULT_SETTINGS).filter((name) => {
    const valueOf = (kept: KeptOutside) => kept.settings[name as SettingName] ?? DEFAULT_SETTINGS[name as SettingName];
    return differ(valueOf(now), valueOf(then));
  });
  const ids = new Set([...now.templates, ...then.templates].map(({ id }) => id));
  const templateOf = (kept: KeptOutside, id: string) => kept.templates.find((template) => template.id === id);
  return { settings: settings.length, templates: [...ids].filter((id) => differ(templateOf(now, id), templateOf(then, id))).length };
}
