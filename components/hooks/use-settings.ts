import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/utils/platform/settings';
import { firstFrame } from './first-frame';

export type { Settings };

/** As much of the settings as a first frame needs. */
export type FirstSettings = Pick<Settings, 'language' | 'paused' | 'staleAfterMinutes' | 'accountNames'>;

/** The settings as they are now, whoever changes them; `first` until they have been read as a whole. */
export function useSettings<First extends FirstSettings>(first: First): First | Settings {
  const [settings, setSettings] = useState<First | Settings>(first);
  useEffect(() => {
    let stopped = false;
    let stop = () => {};
    const take = (read: Settings) => !stopped && setSettings(read);
    const start = async () => {
      await firstFrame();
      const { readSettings, watchSettings } = await import('@/utils/platform/settings');
      if (stopped) return;
      stop = watchSettings(take);
      take(await readSettings());
    };
    // Where storage is denied the first settings stay; the page has said so already.
    start().catch(() => {});
    return () => {
      stopped = true;
      stop();
    };
  }, []);
  return settings;
}
