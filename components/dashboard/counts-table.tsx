import type { Cell } from '@/utils/domain/files/csv-line';
import { MINUTE, type Instant } from '@/utils/domain/time/observed-time';
import { dashboardTexts } from '@/utils/text/dashboard';
import { sharedTexts } from '@/utils/text/shared';
import { RATE_WINDOWS, type ScopeRates } from '../hooks/use-rates';
import { useFormats, useTexts } from '../shared/language';
import { lowerCount } from '../shared/lower-count';
import { CardTools } from './card-tools';

const OUTCOMES = ['onTime', 'late', 'missed', 'pending', 'waived', 'uncertain'] as const;

/** Every count, the rate and the response times of one account and marketplace, window by window. */
export function CountsTable({ scope, target, now }: { scope: ScopeRates; target: number; now: Instant }) {
  const texts = useTexts(dashboardTexts).counts;
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  const lower = RATE_WINDOWS.map((days) => lowerCount(scope, days, target));
  const cells = (of: (metrics: ScopeRates['windows'][7]) => string) =>
    RATE_WINDOWS.map((days) => (
      <td key={days} class="figure">
        {of(scope.windows[days])}
      </td>
    ));
  return (
    <section class="card" aria-labelledby="counts-title">
      <h2 id="counts-title">{texts.title}</h2>
      {lower.some((each) => each) && <p class="muted explain">{shared.whyBoth}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.outcome}</th>
            {RATE_WINDOWS.map((days) => (
              <th key={days} scope="col" class="figure">
                {shared.days(days)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {OUTCOMES.map((outcome) => (
            <tr key={outcome} data-outcome={outcome}>
              <th scope="row">{shared.outcomes[outcome]}</th>
              {cells((metrics) => formats.number(metrics[outcome]))}
            </tr>
          ))}
          <tr class="total" data-outcome="rate">
            <th scope="row">{texts.rate}</th>
            {cells((metrics) => (metrics.rate ? formats.percentRange(metrics.rate) : shared.noData))}
          </tr>
          {lower.some((each) => each) && (
            <tr data-outcome="lower">
              <th scope="row">{texts.lower}</th>
              {lower.map((each, index) => (
                <td key={RATE_WINDOWS[index]} class="figure">
                  {each && shared.countedPer[each.per](formats.percentRange(each.rate))}
                </td>
              ))}
            </tr>
          )}
          <tr data-outcome="marked-late">
            <th scope="row">{texts.markedLate}</th>
            {cells(({ lateMarks: { count, perhaps } }) => formats.numberRange({ low: count, high: count + perhaps }))}
          </tr>
          {RATE_WINDOWS.some((days) => hasLateMarks(scope.windows[days])) && (
            <tr data-outcome="rate-with-marked-late">
              <th scope="row">{texts.rateWithThem}</th>
              {cells((metrics) => (hasLateMarks(metrics) && metrics.lateMarks.rateIfCounted ? formats.percentRange(metrics.lateMarks.rateIfCounted) : texts.none))}
            </tr>
          )}
        </tbody>
        <tbody>
          <tr>
            <th scope="colgroup" colSpan={4} class="group">
              {texts.responseTime}
            </th>
          </tr>
          {(['mean', 'median', 'p90'] as const).map((figure) => (
            <tr key={figure} data-time={figure}>
              <th scope="row">{texts[figure]}</th>
              {cells((metrics) => (metrics.responseTime ? formats.duration(metrics.responseTime[figure]) : texts.none))}
            </tr>
          ))}
        </tbody>
      </table>
      <CardTools name="counts" now={now} rows={rows} />
    </section>
  );

  /** As numbers for a program: rates from 0 to 1, times in minutes. */
  function rows(): Cell[][] {
    const row = (name: string, of: (metrics: ScopeRates['windows'][7]) => Cell) => [name, ...RATE_WINDOWS.map((days) => of(scope.windows[days]))];
    return [
      [texts.outcome, ...RATE_WINDOWS.map((days) => shared.days(days))],
      ...OUTCOMES.map((outcome) => row(shared.outcomes[outcome], (metrics) => metrics[outcome])),
      row(`${texts.rate} ≥`, ({ rate }) => rate?.low),
      row(`${texts.rate} ≤`, ({ rate }) => rate?.high),
      ...(['mean', 'median', 'p90'] as const).map((figure) => row(`${texts.responseTime}: ${texts[figure]} (min)`, ({ responseTime }) => responseTime && Math.round(responseTime[figure] / MINUTE))),
    ];
  }
}

function hasLateMarks({ lateMarks: { count, perhaps } }: ScopeRates['windows'][7]): boolean {
  return count + perhaps > 0;
}
