import type { FirstSettings } from '@/components/hooks/use-settings';
import { pageBrowser } from '@/utils/platform/page-browser';
import { isInterfaceLanguage } from '@/utils/text/language';

/** What a fresh installation does; the same as in utils/platform/settings.ts, which is loaded after the first frame. */
export const NO_SETTINGS: FirstSettings = { language: 'auto', paused: false, staleAfterMinutes: 60, accountNames: [] };

/** The settings that the first frame depends on, each valid or its default. Rejects where the browser denies storage. */
export async function firstSettings(): Promise<FirstSettings> {
  const stored = await pageBrowser.storage.local.get(['setting.language', 'setting.paused', 'setting.staleAfterMinutes', 'setting.accountNames']);
  const { 'setting.language': language, 'setting.paused': paused, 'setting.staleAfterMinutes': minutes, 'setting.accountNames': names } = stored;
  return {
    language: isInterfaceLanguage(language) ? language : 'auto',
    paused: paused === true,
    staleAfterMinutes: typeof minutes === 'number' && minutes > 0 ? minutes : NO_SETTINGS.staleAfterMinutes,
    accountNames: Array.isArray(names) ? names.filter(isAccountName) : [],
  };
}

function isAccountName(value: unknown): value is FirstSettings['accountNames'][number] {
  const { accountId, name } = (value ?? {}) as Record<string, unknown>;
  return typeof accountId === 'string' && typeof name === 'string';
}
