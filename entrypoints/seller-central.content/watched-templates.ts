import type { ReplyTemplate } from '@/utils/domain/templates/template';
import { readTemplates, watchTemplates } from '@/utils/platform/reply-templates';

/** The agent's templates, as they are now, whichever page changes them. @param changed called after each change */
export function watchedTemplates(signal: AbortSignal, changed: () => void): () => readonly ReplyTemplate[] {
  let templates: readonly ReplyTemplate[] = [];
  const take = (now: readonly ReplyTemplate[]): void => {
    if (signal.aborted) return;
    templates = now;
    changed();
  };
  // Where storage is denied there are none.
  readTemplates().then(take, () => {});
  const stop = watchTemplates(take);
  signal.addEventListener('abort', () => {
    try {
      stop();
    } catch {
      // The extension is gone, and its listeners with it.
    }
  }, { once: true });
  return () => templates;
}
