import { useMemo } from 'preact/hooks';
import { lastWeeks, weeklyPareto, type Miss, type ParetoRow } from '@/utils/domain/metrics/late-reasons';
import { HOUR, type Instant } from '@/utils/domain/time/observed-time';
import { insightTexts } from '@/utils/text/insight';
import { useFormats, useTexts } from '../shared/language';
import { CardTools } from './card-tools';

const WEEKS = 4;

/** Why misses happened, week by week, the commonest reason first. */
export function ParetoTable({ misses, now }: { misses: readonly Miss[]; now: Instant }) {
  const texts = useTexts(insightTexts).misses;
  const formats = useFormats();
  const hour = Math.floor(now / HOUR);
  const weeks = useMemo(() => lastWeeks(now, WEEKS, new Intl.DateTimeFormat().resolvedOptions().timeZone), [hour]);
  const rows = useMemo(() => weeklyPareto(misses, weeks), [misses, weeks]);
  const most = Math.max(0, ...rows.map(({ total }) => total));
  const nameOf = ({ reason }: ParetoRow) => (reason === null ? texts.untagged : texts.reasons[reason]);
  const columns = weeks.map((from) => texts.week(formats.day(from)));
  if (rows.length === 0) return null;
  return (
    <>
      <h3 id="pareto-title">{texts.pareto}</h3>
      <div class="scroll" tabIndex={0} role="group" aria-labelledby="pareto-title">
        <table class="bars pareto">
          <thead>
            <tr>
              <th scope="col">{texts.why}</th>
              <th scope="col">
                <span class="visually-hidden">{texts.total}</span>
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" class="figure">
                  {column}
                </th>
              ))}
              <th scope="col" class="figure">{texts.total}</th>
              <th scope="col" class="figure">{texts.cumulative}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.reason ?? ''} data-reason={row.reason ?? 'none'}>
                <th scope="row">{nameOf(row)}</th>
                <td aria-hidden="true">
                  <span class="bar" style={{ '--share': `${(100 * row.total) / most}%` }} />
                </td>
                {row.weeks.map((count, week) => (
                  <td key={weeks[week]} class="figure">
                    {count > 0 ? formats.number(count) : ''}
                  </td>
                ))}
                <td class="figure">{formats.number(row.total)}</td>
                <td class="figure">{formats.percent(row.cumulative)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <CardTools name="reasons" now={now} picture rows={() => [[texts.why, ...columns, texts.total, texts.cumulative], ...rows.map((row) => [nameOf(row), ...row.weeks, row.total, row.cumulative])]} />
    </>
  );
}
