import { useMemo } from 'preact/hooks';
import type { Instant } from '@/utils/domain/time/observed-time';
import { dashboardTexts } from '@/utils/text/dashboard';
import { sharedTexts } from '@/utils/text/shared';
import { planningTexts } from '@/utils/text/planning';
import { useBacklog, useOldestWaiting, type Scope } from '../hooks/use-scope-figures';
import { useFormats, useTexts } from '../shared/language';
import { CardTools } from './card-tools';
import { DayChart } from './day-chart';
import type { LineChartProps } from './line-chart';

const BACKLOG_DAYS = 30;
const NO_POINTS: NonNullable<ReturnType<typeof useBacklog>> = [];

/** How much waited day by day, as a chart and as a table. */
export function BacklogChart(props: { scope: Scope; now: Instant }) {
  const { backlog: texts, history } = useTexts(dashboardTexts);
  const { loading } = useTexts(sharedTexts);
  const formats = useFormats();
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
  const rows = [...points].reverse().map((point) => ({ at: point.at, day: formats.day(point.at), figures: [formats.numberRange(point)] }));
  return (
    <section class="card" aria-labelledby="backlog-title">
      <h2 id="backlog-title">{texts.title}</h2>
      {points.length > 0 && <WaitingNow {...props} point={points.at(-1)!} />}
      <p class="muted explain">{texts.explain}</p>
      <DayChart
        chart={read && chart}
        summary={texts.table}
        columns={[history.day, texts.waiting]}
        rows={rows}
        tools={<CardTools name="backlog" now={props.now} picture rows={() => [[history.day, texts.surely, texts.possibly], ...points.map((point) => [new Date(point.at).toISOString(), point.low, point.high])]} />}
      >
        <p class="nothing muted">{loading}</p>
      </DayChart>
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
