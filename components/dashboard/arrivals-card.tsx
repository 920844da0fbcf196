import { useMemo, useState } from 'preact/hooks';
import { hourOfWeek, type HourOfWeek } from '@/utils/domain/metrics/hour-of-week';
import { asAnswers } from '@/utils/domain/metrics/response-time-bins';
import type { Contact } from '@/utils/domain/thread/contacts';
import { marketplaceById } from '@/utils/domain/time/marketplaces';
import { HOUR, type Instant } from '@/utils/domain/time/observed-time';
import { insightTexts } from '@/utils/text/insight';
import { planningTexts } from '@/utils/text/planning';
import { sharedTexts } from '@/utils/text/shared';
import type { RateWindow } from '../hooks/use-rates';
import { useHourOfWeek, type Scope } from '../hooks/use-scope-figures';
import { useFormats, useLanguage, useTexts } from '../shared/language';
import { CardTools } from './card-tools';
import { WindowChooser } from './window-chooser';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** Monday first; 0 is Sunday. */
const WEEKDAYS = [1, 2, 3, 4, 5, 6, 0];
/** Of the accent colour at the busiest hour: text on it stays readable in either scheme. */
const STRONGEST = 42;
const NONE: HourOfWeek = { hours: [], unplaced: 0 };
const SHOWN = ['arrivals', 'answers', 'difference'] as const;
type Shown = (typeof SHOWN)[number];

function shownOf(show: Shown, arrivals: HourOfWeek | null, answers: HourOfWeek | null): HourOfWeek {
  if (show === 'arrivals') return arrivals ?? NONE;
  if (!answers || !arrivals) return NONE;
  if (show === 'answers') return answers;
  return { hours: arrivals.hours.map((count, index) => count - (answers.hours[index] ?? 0)), unplaced: arrivals.unplaced + answers.unplaced };
}

/** At which hours of the week buyers write, when they are answered, and where the one outruns the other: a heat map that is a table. */
export function ArrivalsCard(props: { scope: Scope; contacts: readonly Contact[] | null; windowDays: RateWindow; onWindow: (days: RateWindow) => void; now: Instant }) {
  const texts = useTexts(planningTexts).arrivals;
  const insight = useTexts(insightTexts).hours;
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  const language = useLanguage();
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const marketplace = marketplaceById(props.scope.marketplaceId);
  const [there, setThere] = useState(false);
  const timeZone = there && marketplace ? marketplace.timeZone : own;
  const read = useHourOfWeek(props.scope, { windowDays: props.windowDays, timeZone, now: props.now });
  const [show, setShow] = useState<Shown>('arrivals');
  const hour = Math.floor(props.now / HOUR);
  const answers = useMemo(
    () => (show === 'arrivals' || !props.contacts ? null : hourOfWeek(asAnswers(props.contacts), { now: props.now, windowDays: props.windowDays, timeZone })),
    [props.contacts, show, props.windowDays, timeZone, hour],
  );
  const { hours, unplaced } = shownOf(show, read, answers);
  const most = Math.max(0, ...hours.map(Math.abs));
  const dayName = useMemo(() => new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }), [language]);
  const at = (weekday: number, each: number) => hours[weekday * 24 + each] ?? 0;
  const explanation = { arrivals: texts.explain, answers: insight.explainAnswers, difference: insight.explainDifference }[show];
  const nameOf = (weekday: number) => dayName.format(Date.UTC(2026, 0, 4 + weekday));
  const rows = () => [[texts.weekday, ...HOURS], ...WEEKDAYS.map((weekday) => [nameOf(weekday), ...HOURS.map((each) => at(weekday, each))])];
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
          <div class="chooser" role="group" aria-label={insight.show}>
            {SHOWN.map((each) => (
              <button key={each} type="button" class="filter" aria-pressed={show === each} onClick={() => setShow(each)}>
                {insight[each]}
              </button>
            ))}
          </div>
          <WindowChooser days={props.windowDays} onChoose={props.onWindow} />
        </div>
      </header>
      <p class="muted explain">{explanation(shared.days(props.windowDays))}</p>
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
                  <th scope="row">{nameOf(weekday)}</th>
                  {HOURS.map((each) => {
                    const count = at(weekday, each);
                    return (
                      <td key={each} {...(show === 'arrivals' && { title: texts.cell(count) })} data-count={count} class={count < 0 ? 'heat-less' : ''} style={{ '--heat': `${Math.round((STRONGEST * Math.abs(count)) / most)}%` }}>
                        {count === 0 ? '' : formats.number(count)}
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
      {most > 0 && <CardTools name={`hours-${show}`} now={props.now} picture rows={rows} />}
      {unplaced > 0 && <p class="muted explain">{texts.unplaced(unplaced)}</p>}
    </section>
  );
}
