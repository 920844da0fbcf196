import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { BusinessCalendar, WorkBlock } from '@/utils/domain/time/business-calendar';
import { isTimeZone } from '@/utils/domain/time/local-days';
import { scheduleTexts } from '@/utils/text/schedules';
import { useLanguage, useTexts } from '../shared/language';
import { blocksOf, blocksText, daysOf, weekdayNames } from './day-times';
import { TypedField } from './typed-field';

/** When a team works: blocks for each weekday, closed days, and the zone of both. */
export function CalendarEditor({ calendar, onChange }: { calendar: BusinessCalendar; onChange: (calendar: BusinessCalendar) => void }) {
  const texts = useTexts(scheduleTexts).policy;
  const weekdays = weekdayNames(useLanguage());
  const [week, setWeek] = useState(calendar.week);
  const saved = useRef(JSON.stringify(calendar.week));
  useEffect(() => {
    if (JSON.stringify(calendar.week) === saved.current) return;
    saved.current = JSON.stringify(calendar.week);
    setWeek(calendar.week);
  }, [calendar.week]);
  const changeDay = (weekday: number, blocks: readonly WorkBlock[]) => {
    const next = week.map((day, at) => (at === weekday ? blocks : day));
    setWeek(next);
    if (!works(next)) return;
    saved.current = JSON.stringify(next);
    onChange({ ...calendar, week: next });
  };
  return (
    <>
      <fieldset class="calendar">
        <legend>{texts.week}</legend>
        <p class="muted">{texts.weekExplain}</p>
        {weekdays.map(({ weekday, name }) => (
          <TypedField
            key={weekday}
            label={name}
            value={blocksText(week[weekday] ?? [])}
            read={blocksOf}
            hint={texts.badBlocks}
            onChange={(blocks) => changeDay(weekday, blocks)}
          />
        ))}
        {!works(week) && <p class="text-urgent" role="status">{texts.noWork}</p>}
      </fieldset>
      <TypedField
        label={texts.holidays}
        value={calendar.holidays.join(', ')}
        read={daysOf}
        hint={texts.badDays}
        onChange={(holidays) => onChange({ ...calendar, holidays })}
      />
      <ZoneField value={calendar.timeZone} onChange={(timeZone) => onChange({ ...calendar, timeZone })} />
    </>
  );
}

/** A time zone by its name, with those that the browser knows as suggestions. */
export function ZoneField({ value, onChange }: { value: string; onChange: (timeZone: string) => void }) {
  const texts = useTexts(scheduleTexts).policy;
  const suggestions = useId();
  const read = (typed: string) => (typed.trim() !== '' && isTimeZone(typed.trim()) ? typed.trim() : null);
  // Four hundred names for each field: only once it is wanted.
  const [wanted, setWanted] = useState(false);
  return (
    <div class="zone" onFocusCapture={() => setWanted(true)}>
      <TypedField label={texts.zone} value={value} read={read} hint={texts.badZone} suggestions={suggestions} onChange={onChange} />
      <datalist id={suggestions}>
        {wanted && Intl.supportedValuesOf('timeZone').map((zone) => <option key={zone} value={zone} />)}
      </datalist>
    </div>
  );
}

const works = (week: BusinessCalendar['week']): boolean => week.some((day) => day.length > 0);
