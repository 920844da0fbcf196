import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import type { ReplyTemplate } from '@/utils/domain/templates/template';
import { MOST_TEMPLATES, replyTemplate } from './template-file';

// A key of its own, not a setting: the settings are read with every observation, this only where a reply is written.
const KEY = 'local:replyTemplates';

let writing: Promise<void> = Promise.resolve();

/** The agent's templates; what was damaged is left out. Rejects where the browser denies storage. */
export async function readTemplates(): Promise<ReplyTemplate[]> {
  const stored: unknown = await storage.getItem(KEY);
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((value) => {
    const parsed = v.safeParse(replyTemplate, value);
    return parsed.success ? [parsed.output] : [];
  });
}

/**
 * Changes the library, reading it anew first: two pages that change different templates do not undo each other.
 * @throws where the result holds what may not be stored, or storage is denied or full; then nothing has changed
 */
export async function changeTemplates(change: (templates: ReplyTemplate[]) => ReplyTemplate[]): Promise<void> {
  const write = async () => {
    const templates = v.parse(v.pipe(v.array(replyTemplate), v.maxLength(MOST_TEMPLATES)), change(await readTemplates()));
    await storage.setItem(KEY, templates);
  };
  const written = writing.then(write);
  writing = written.catch(() => {});
  await written;
}

/** Calls back with the library after any change, in whichever context. @returns stops the watching */
export function watchTemplates(changed: (templates: ReplyTemplate[]) => void): () => void {
  return storage.watch(KEY, () => void readTemplates().then(changed, () => {}));
}

export async function forgetTemplates(): Promise<void> {
  await storage.removeItem(KEY);
}
