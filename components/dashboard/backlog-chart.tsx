import { useMemo } from 'preact/hooks';
import type { Instant } from '@/utils/domain/time/observed-time';
import { dashboardTexts } from '@/utils/text/dashboard';
import { sharedTexts } from '@/utils/text/shared';
import { planningTexts } from '@/utils/text/planning';
import { useBacklog, useOldestWaiting, type Scope } from '../hooks/use-scope-figures';
import { useFormats, useTexts } from '../shared/language';
import { useChunk } from '../shared/use-chunk';
import { CardTools } from './card-tools';
import type { LineChartProps } from './line-chart';

const BACKLOG_DAYS = 30;
const NO_POINTS: NonNullable<ReturnType<typeof useBacklog>> = [];
const loadChart = () => import('./line-chart');

/** How much waited day by day, as a chart and as a table. */
export function BacklogChart(props: { scope: Scope; now: Instant }) {
  const { backlog: texts, history } = useTexts(dashboardTexts);
  const { loading } = useTexts(sharedTexts);
  const formats = useFormats();
  const LineChart = useChunk(loadChart);
  const read = useBacklog(props.scope, { days: BACKLOG_DAYS, now: props.now });
  const points = read ?? NO_POINTS;
  const chart = useMemo(
    (): LineChartProps => ({
      label: texts.title,
      dayLabel: history.day,
      at: points.map((point) => point.at),
      lines: [
        { label: texts.possibly, values: points.map((point) => point.high), colour: '--accent', width: 1 },
        { label: texts.surely, values: points.map((point) => point.low), colour: '--accent' },
      ],
      band: [0, 1],
      range: (_, high) => [0, Math.max(4, Math.ceil(high * 1.1))],
      formatValue: (value) => (Number.isInteger(value) ? formats.number(value) : ''),
      formatDay: formats.day,
    }),
    [points, texts, history, formats],
  );
  return (
    <section class="card" aria-labelledby="backlog-title">
      <h2 id="backlog-title">{texts.title}</h2>
      {points.length > 0 && <WaitingNow {...props} point={points.at(-1)!} />}
      <p class="muted explain">{texts.explain}</p>
      {read ? LineChart && <LineChart {...chart} /> : <p class="nothing muted">{loading}</p>}
      <CardTools name="backlog" now={props.now} picture rows={() => [[history.day, texts.surely, texts.possibly], ...points.map((point) => [new Date(point.at).toISOString(), point.low, point.high])]} />
      <details class="behind">
        <summary>{texts.table}</summary>
        <div class="scroll" tabIndex={0} role="group" aria-label={texts.table}>
          <table>
            <thead>
              <tr>
                <th scope="col">{history.day}</th>
                <th scope="col" class="figure">{texts.waiting}</th>
              </tr>
            </thead>
            <tbody>
              {[...points].reverse().map((point) => (
                <tr key={point.at}>
                  <th scope="row">{formats.day(point.at)}</th>
                  <td class="figure">{formats.numberRange(point)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

/** How much waits at this moment, and since when the oldest does. */
function WaitingNow({ scope, point, now }: { scope: Scope; point: { low: number; high: number }; now: Instant }) {
  const texts = useTexts(planningTexts).waiting;
  const formats = useFormats();
  const oldest = useOldestWaiting(scope)?.startedAt;
  if (point.high === 0) return <p class="budget">{texts.none}</p>;
  return (
    <p class="budget" data-oldest={oldest?.latest}>
      {texts.now(formats.numberRange(point))}{' '}
      {oldest && oldest.latest <= now && texts.oldest(formats.duration(now - oldest.latest), formats.nearTime(oldest.latest, now))}
    </p>
  );
}
