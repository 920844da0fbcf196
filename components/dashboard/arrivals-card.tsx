import { useMemo, useState } from 'preact/hooks';
import { marketplaceById } from '@/utils/domain/time/marketplaces';
import type { Instant } from '@/utils/domain/time/observed-time';
import { planningTexts } from '@/utils/text/planning';
import { sharedTexts } from '@/utils/text/shared';
import type { RateWindow } from '../hooks/use-rates';
import { useHourOfWeek, type Scope } from '../hooks/use-scope-figures';
import { useFormats, useLanguage, useTexts } from '../shared/language';
import { WindowChooser } from './window-chooser';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** Monday first; 0 is Sunday. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0];
/** Of the accent colour at the busiest hour: text on it stays readable in either scheme. */
const STRONGEST = 42;
const NONE = { hours: [], unplaced: 0 };

/** At which hours of the week buyers write, as a heat map that is a table. */
export function ArrivalsCard(props: { scope: Scope; windowDays: RateWindow; onWindow: (days: RateWindow) => void; now: Instant }) {
  const texts = useTexts(planningTexts).arrivals;
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  const language = useLanguage();
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const marketplace = marketplaceById(props.scope.marketplaceId);
  const [there, setThere] = useState(false);
  const timeZone = there && marketplace ? marketplace.timeZone : own;
  const read = useHourOfWeek(props.scope, { windowDays: props.windowDays, timeZone, now: props.now });
  const { hours, unplaced } = read ?? NONE;
  const most = Math.max(0, ...hours);
  const dayName = useMemo(() => new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }), [language]);
  const at = (weekday: number, each: number) => hours[weekday * 24 + each] ?? 0;
  return (
    <section class="card card-wide" aria-labelledby="arrivals-title">
      <header class="card-head">
        <h2 id="arrivals-title">{texts.title}</h2>
        <div class="choosers">
          {marketplace && marketplace.timeZone !== own && (
            <div class="chooser" role="group" aria-label={texts.zone}>
              {[false, true].map((choice) => (
                <button key={String(choice)} type="button" class="filter" aria-pressed={there === choice} onClick={() => setThere(choice)}>
                  {choice ? texts.timeIn(formats.country(marketplace.country)) : texts.ownTime}
                </button>
              ))}
            </div>
          )}
          <WindowChooser days={props.windowDays} onChoose={props.onWindow} />
        </div>
      </header>
      <p class="muted explain">{texts.explain(shared.days(props.windowDays))}</p>
      {most === 0 ? (
        <p class="nothing muted">{read ? texts.nothing : shared.loading}</p>
      ) : (
        <div class="scroll" tabIndex={0} role="group" aria-label={texts.title}>
          <table class="heat">
            <thead>
              <tr>
                <th scope="col">
                  <span class="visually-hidden">{texts.weekday}</span>
                </th>
                {HOURS.map((each) => (
                  <th key={each} scope="col">
                    {each}
                  </th>
                ))}
                <th scope="col" class="figure">{texts.total}</th>
              </tr>
            </thead>
            <tbody>
              {WEEKDAYS.map((weekday) => (
                <tr key={weekday}>
                  <th scope="row">{dayName.format(Date.UTC(2026, 0, 4 + weekday))}</th>
                  {HOURS.map((each) => {
                    const count = at(weekday, each);
                    return (
                      <td key={each} title={texts.cell(count)} data-count={count} style={{ '--heat': `${Math.round((STRONGEST * count) / most)}%` }}>
                        {count > 0 ? formats.number(count) : ''}
                      </td>
                    );
                  })}
                  <td class="figure">{formats.number(HOURS.reduce((sum, each) => sum + at(weekday, each), 0))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {unplaced > 0 && <p class="muted explain">{texts.unplaced(unplaced)}</p>}
    </section>
  );
}
