import type { Snooze } from '@/utils/domain/sla/quiet-hours';
import { scheduleTexts } from '@/utils/text/schedules';
import { useThreads } from '../hooks/use-threads';
import { useFormats, useTexts } from '../shared/language';

/** What is snoozed until when, with the agent's reason, and a way to end it. */
export function SnoozesControl({ snoozes, onChange }: { snoozes: readonly Snooze[]; onChange: (snoozes: Snooze[]) => void }) {
  const texts = useTexts(scheduleTexts).snoozes;
  const formats = useFormats();
  const threads = useThreads(snoozes.flatMap(({ threadId }) => threadId ?? []));
  if (snoozes.length === 0) return <p class="muted">{texts.none}</p>;
  return (
    <ul class="schedules">
      {snoozes.map((snooze) => {
        const name = snooze.threadId === null ? texts.everything : (threads.get(snooze.threadId)?.orderIds[0] ?? texts.thread(snooze.threadId.slice(0, 8)));
        return (
          <li key={`${snooze.threadId} ${snooze.until}`} class="schedule schedule-line">
            <span>{name}</span>
            <span class="muted">{texts.until(formats.dateTime(snooze.until))}</span>
            <span class="schedule-says">{snooze.reason}</span>
            <button type="button" class="button button-quiet" aria-label={texts.endOf(name)} onClick={() => onChange(snoozes.filter((each) => each !== snooze))}>
              {texts.end}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
