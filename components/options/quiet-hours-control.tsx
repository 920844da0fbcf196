import { useEffect, useRef, useState } from 'preact/hooks';
import type { QuietWindow } from '@/utils/domain/sla/quiet-hours';
import { scheduleTexts } from '@/utils/text/schedules';
import { useFormats, useLanguage, useTexts } from '../shared/language';
import { clockText, minutesOf, weekdayNames } from './day-times';

const MOST = 20;
const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];
const A_NIGHT: QuietWindow = { weekdays: EVERY_DAY, from: 22 * 60, to: 7 * 60 };

/** A stretch as it is being edited; a time that was emptied is `null`. */
interface Draft {
  weekdays: readonly number[];
  from: number | null;
  to: number | null;
}

/** Daily stretches of silence. What is not complete stays on the page and is not saved. */
export function QuietHoursControl(props: { windows: readonly QuietWindow[]; onChange: (windows: QuietWindow[]) => void }) {
  const texts = useTexts(scheduleTexts);
  const formats = useFormats();
  const [drafts, setDrafts] = useState<readonly Draft[]>(props.windows);
  const saved = useRef(JSON.stringify(props.windows));
  useEffect(() => {
    const stored = JSON.stringify(props.windows);
    if (stored === saved.current) return;
    saved.current = stored;
    setDrafts(props.windows);
  }, [props.windows]);

  const change = (next: readonly Draft[]) => {
    setDrafts(next);
    const whole = next.filter(isWhole).map(({ weekdays, from, to }) => ({ weekdays: [...weekdays], from, to }));
    if (JSON.stringify(whole) === saved.current) return;
    saved.current = JSON.stringify(whole);
    props.onChange(whole);
  };
  return (
    <div class="schedules">
      {drafts.length === 0 && <p class="muted">{texts.noQuietHours}</p>}
      {drafts.map((draft, index) => (
        <WindowEditor
          key={index}
          draft={draft}
          onChange={(changed) => change(drafts.map((each, at) => (at === index ? changed : each)))}
          onRemove={() => change(drafts.filter((_, at) => at !== index))}
        />
      ))}
      <div>
        <button type="button" class="button" disabled={drafts.length >= MOST} onClick={() => change([...drafts, A_NIGHT])}>
          {texts.add}
        </button>
        {drafts.length >= MOST && <span class="muted"> {texts.atMost(formats.number(MOST))}</span>}
      </div>
    </div>
  );
}

function WindowEditor({ draft, onChange, onRemove }: { draft: Draft; onChange: (draft: Draft) => void; onRemove: () => void }) {
  const texts = useTexts(scheduleTexts);
  const { weekdays, from, to } = draft;
  const problem = from === null || to === null ? texts.noTime : weekdays.length === 0 ? texts.noWeekday : null;
  const time = (label: string, minutes: number | null, set: (minutes: number | null) => void) => (
    <label class="schedule-time">
      <span>{label}</span>
      <input
        class="field"
        type="time"
        aria-invalid={minutes === null}
        value={minutes === null ? '' : clockText(minutes % (24 * 60))}
        onChange={(event) => set(minutesOf(event.currentTarget.value))}
      />
    </label>
  );
  return (
    <fieldset class="schedule">
      <legend class="visually-hidden">{texts.window(timeText(from), timeText(to))}</legend>
      <div class="schedule-line">
        {time(texts.from, from, (minutes) => onChange({ ...draft, from: minutes }))}
        {time(texts.to, to, (minutes) => onChange({ ...draft, to: minutes }))}
        <button type="button" class="button button-quiet" onClick={onRemove}>
          {texts.remove}
        </button>
      </div>
      <Weekdays chosen={weekdays} onChange={(chosen) => onChange({ ...draft, weekdays: chosen })} />
      <p class={problem ? 'text-urgent' : 'muted'} role="status">
        {problem ?? (from !== null && to !== null && to <= from ? texts.nextDay : '')}
      </p>
    </fieldset>
  );
}

function Weekdays({ chosen, onChange }: { chosen: readonly number[]; onChange: (chosen: number[]) => void }) {
  const texts = useTexts(scheduleTexts);
  return (
    <div class="schedule-days" role="group" aria-label={texts.weekdays}>
      <span aria-hidden="true">{texts.weekdays}</span>
      {weekdayNames(useLanguage()).map(({ weekday, name }) => (
        <label key={weekday} class="level">
          <input
            type="checkbox"
            checked={chosen.includes(weekday)}
            onChange={(event) => onChange(EVERY_DAY.filter((day) => (day === weekday ? event.currentTarget.checked : chosen.includes(day))))}
          />
          {name}
        </label>
      ))}
    </div>
  );
}

const timeText = (minutes: number | null): string => (minutes === null ? '–' : clockText(minutes));

function isWhole(draft: Draft): draft is QuietWindow {
  return draft.weekdays.length > 0 && draft.from !== null && draft.to !== null;
}
