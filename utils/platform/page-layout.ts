import * as v from 'valibot';
import type { KeptLayout } from '@/utils/domain/layout/kept-layout';
import { keptLayout } from './layout-schema';
import { pageBrowser } from './page-browser';

/** As `settings.ts` stores it. */
const KEY = 'setting.keptLayout';

/**
 * The layout that is kept, now and after every change; `null` where none is, or what is stored is none.
 * @returns stops the watching
 */
export function watchKeptLayout(changed: (layout: KeptLayout | null) => void): () => void {
  const read = () => {
    pageBrowser.storage.local.get([KEY]).then((stored) => v.parse(keptLayout, stored[KEY])).then(changed, () => changed(null));
  };
  const onChange = (changes: object): void => {
    if (Object.hasOwn(changes, KEY)) read();
  };
  const { onChanged } = pageBrowser.storage.local;
  onChanged.addListener(onChange);
  read();
  return () => onChanged.removeListener(onChange);
}
