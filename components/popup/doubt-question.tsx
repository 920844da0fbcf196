import type { Instant } from '@/utils/domain/time/observed-time';
import { doubtTexts } from '@/utils/text/doubts';
import { popupTexts } from '@/utils/text/popup';
import { useFormats, useTexts } from '../shared/language';
import type { QueueEntry } from '../shared/queue-entry';
import { threadName } from '../shared/thread-name';
import type { AuthorChoice } from '../hooks/use-settling';

export interface DoubtQuestionProps {
  entry: QueueEntry;
  now: Instant;
  tabbable: boolean;
  onSay: (choice: AuthorChoice, name: string) => void;
}

/** Who wrote the message on which it depends whether a thread still waits: one click settles it. Nothing where there is no such doubt. */
export function DoubtQuestion({ entry, now, tabbable, onSay }: DoubtQuestionProps) {
  const texts = useTexts(doubtTexts);
  const formats = useFormats();
  const popup = useTexts(popupTexts);
  const { id: threadId, doubt } = entry;
  if (!doubt) return null;
  const time = formats.nearTime(doubt.at.earliest, now);
  return (
    <div class="doubt" role="group" aria-label={doubt.mayBeBuyer ? texts.message(time) : texts.reply(time)}>
      <span>{doubt.mayBeBuyer ? texts.message(time) : texts.reply(time)}</span>
      <span class="doubt-answers">
        {(doubt.mayBeBuyer ? (['buyer', 'seller', 'automatic'] as const) : (['seller', 'automatic'] as const)).map((author) => (
          <button
            key={author}
            type="button"
            class="filter"
            data-author={author}
            tabIndex={tabbable ? 0 : -1}
            onClick={() => onSay({ threadId, messageId: doubt.messageId, author }, entry.orderIds[0] ?? threadName(threadId, popup))}
          >
            {texts.answers[author]}
          </button>
        ))}
      </span>
    </div>
  );
}
