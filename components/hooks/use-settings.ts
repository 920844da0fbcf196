import { useEffect, useState } from 'preact/hooks';
import { watchSettings, type Settings } from '@/utils/platform/settings';

/** The settings as they are now, whoever changes them. */
export function useSettings(first: Settings): Settings {
  const [settings, setSettings] = useState(first);
  useEffect(() => watchSettings(setSettings), []);
  return settings;
}
