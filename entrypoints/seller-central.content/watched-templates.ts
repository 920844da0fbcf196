import type { ReplyTemplate } from '@/utils/domain/templates/template';
import { readTemplates, watchTemplates } from '@/utils/platform/reply-templates';
import { keepUp } from './keep-up';

/** The agent's templates, as they are now; where storage is denied there are none. @param changed called after each change */
export function watchedTemplates(signal: AbortSignal, changed: () => void): () => readonly ReplyTemplate[] {
  let templates: readonly ReplyTemplate[] = [];
  keepUp(readTemplates, watchTemplates, signal, (now) => {
    templates = now;
    changed();
  });
  return () => templates;
}
