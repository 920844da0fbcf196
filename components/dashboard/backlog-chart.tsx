import { useMemo } from 'preact/hooks';
import type { Contact } from '@/utils/domain/thread/contacts';
import { HOUR, type Instant } from '@/utils/domain/time/observed-time';
import { dashboardTexts } from '@/utils/text/dashboard';
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
