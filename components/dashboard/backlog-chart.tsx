import { useMemo } from 'preact/hooks';
import { oldestWaiting } from '@/utils/domain/metrics/backlog';
import type { Contact } from '@/utils/domain/thread/contacts';
import { HOUR, type Instant } from '@/utils/domain/time/observed-time';
import { dashboardTexts } from '@/utils/text/dashboard';
import { planningTexts } from '@/utils/text/planning';
import { useFormats, useTexts } from '../shared/language';
import { useChunk } from '../shared/use-chunk';
import { backlog } from './backlog';
import type { LineChartProps } from './line-chart';

const BACKLOG_DAYS = 30;
const loadChart = () => import('./line-chart');

/** How much waited day by day, as a chart and as a table. */
export function BacklogChart(props: { contacts: readonly Contact[]; now: Instant }) {
  const { backlog: texts, history } = useTexts(dashboardTexts);
  const formats = useFormats();
  const LineChart = useChunk(loadChart);
  const hour = Math.floor(props.now / HOUR);
  const points = useMemo(() => backlog(props.contacts, { now: props.now, days: BACKLOG_DAYS }), [props.contacts, hour]);
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
      <WaitingNow contacts={props.contacts} now={props.now} />
      <p class="muted explain">{texts.explain}</p>
      {LineChart && <LineChart {...chart} />}
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
function WaitingNow({ contacts, now }: { contacts: readonly Contact[]; now: Instant }) {
  const texts = useTexts(planningTexts).waiting;
  const formats = useFormats();
  const [point] = backlog(contacts, { now, days: 1 });
  const oldest = oldestWaiting(contacts, now);
  if (!point || point.high === 0) return <p class="budget">{texts.none}</p>;
  return (
    <p class="budget" data-oldest={oldest?.startedAt.earliest}>
      {texts.now(formats.numberRange(point))}{' '}
      {oldest && texts.oldest(formats.duration(now - oldest.startedAt.latest), formats.nearTime(oldest.startedAt.latest, now))}
    </p>
  );
}
