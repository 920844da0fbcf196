import { useLayoutEffect, useRef } from 'preact/hooks';
import { doubtTexts } from '@/utils/text/doubts';
import { useTexts } from '../shared/language';
import type { Settling } from '../hooks/use-settling';

/** What the last word on an author has changed, and a way to take it back. */
export function SettledNote({ last, say }: Settling) {
  const texts = useTexts(doubtTexts);
  const undo = useRef<HTMLButtonElement>(null);
  // The row that was answered may be gone, and the focus with it.
  useLayoutEffect(() => undo.current?.focus(), [last]);
  if (!last) return null;
  if (last.failed || last.author === 'unknown') return <p class="note tone-urgent" role="alert">{texts.failed}</p>;
  const takeBack = () => {
    say({ threadId: last.threadId, messageId: last.messageId, author: 'unknown' }, last.name);
    document.querySelector<HTMLElement>('.row-open[tabindex="0"]')?.focus();
  };
  return (
    <p class="note tone-met settled" role="status">
      <span>{texts.settled[last.author](last.name)}</span>
      <button ref={undo} type="button" class="filter" onClick={takeBack}>
        {texts.undo}
      </button>
    </p>
  );
}
