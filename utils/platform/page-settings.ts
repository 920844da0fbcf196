import type { Settings } from '@/utils/services/ports';
import { isInterfaceLanguage } from '@/utils/text/language';
import { pageBrowser } from './page-browser';

/** The settings that a message page goes by. */
export type PageSettings = Pick<Settings, 'language' | 'paused' | 'readResponses' | 'barCollapsed'>;
type Name = keyof PageSettings;

/** What a fresh installation does. */
export const PAGE_DEFAULTS: Readonly<PageSettings> = { language: 'auto', paused: false, readResponses: true, barCollapsed: false };

const NAMES = Object.keys(PAGE_DEFAULTS) as Name[];
/** As `settings.ts` stores them, which checks what is saved; on a page its library would be more than all that is read with it. */
const keyOf = (name: Name): string => `setting.${name}`;

function isAllowed(name: Name, value: unknown): boolean {
  return name === 'language' ? value === 'auto' || isInterfaceLanguage(value) : typeof value === 'boolean';
}

/** Each setting, valid or its default. Rejects where the browser denies storage. */
export async function readPageSettings(): Promise<PageSettings> {
  const stored = await pageBrowser.storage.local.get(NAMES.map(keyOf));
  const valid = NAMES.filter((name) => isAllowed(name, stored[keyOf(name)]));
  return { ...PAGE_DEFAULTS, ...Object.fromEntries(valid.map((name) => [name, stored[keyOf(name)]])) };
}

/** Rejects where storage is denied or full. */
export async function saveBarCollapsed(collapsed: boolean): Promise<void> {
  await pageBrowser.storage.local.set({ [keyOf('barCollapsed')]: collapsed });
}

/**
 * Calls back with all of these after any of them changed, in whichever context it was changed.
 * @returns stops the watching
 */
export function watchPageSettings(changed: (settings: PageSettings) => void): () => void {
  const { onChanged } = pageBrowser.storage.local;
  const onChange = (changes: object): void => {
    if (NAMES.some((name) => Object.hasOwn(changes, keyOf(name)))) readPageSettings().then(changed, () => {});
  };
  onChanged.addListener(onChange);
  return () => onChanged.removeListener(onChange);
}
