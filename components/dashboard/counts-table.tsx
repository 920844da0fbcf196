import { dashboardTexts } from '@/utils/text/dashboard';
import { sharedTexts } from '@/utils/text/shared';
import { RATE_WINDOWS, type ScopeRates } from '../hooks/use-rates';
import { useFormats, useTexts } from '../shared/language';

const OUTCOMES = ['onTime', 'late', 'missed', 'pending', 'waived', 'uncertain'] as const;

/** Every count, the rate and the response times of one account and marketplace, window by window. */
export function CountsTable({ scope }: { scope: ScopeRates }) {
  const texts = useTexts(dashboardTexts).counts;
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  const cells = (of: (metrics: ScopeRates['windows'][7]) => string) =>
    RATE_WINDOWS.map((days) => (
      <td key={days} class="figure">
        {of(scope.windows[days])}
      </td>
    ));
  return (
    <section class="card" aria-labelledby="counts-title">
      <h2 id="counts-title">{texts.title}</h2>
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
    </section>
  );
}
