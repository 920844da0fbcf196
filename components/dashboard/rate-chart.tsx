import { useMemo } from 'preact/hooks';
import type { Instant } from '@/utils/domain/time/observed-time';
import { dashboardTexts } from '@/utils/text/dashboard';
import { sharedTexts } from '@/utils/text/shared';
import type { RateWindow } from '../hooks/use-rates';
import { useRateHistory, type Scope } from '../hooks/use-scope-figures';
import { useFormats, useTexts } from '../shared/language';
import { CardTools } from './card-tools';
import { DayChart } from './day-chart';
import type { LineChartProps } from './line-chart';
import { WindowChooser } from './window-chooser';

/** Days that the chart looks back. */
const HISTORY_DAYS = 60;
const NO_POINTS: NonNullable<ReturnType<typeof useRateHistory>> = [];

export interface Targets {
  target: number;
  earlyAlarm: number;
  critical: number;
}

/** The rolling rate of one account and marketplace against the targets, as a chart and as a table. */
export function RateChart(props: { scope: Scope; windowDays: RateWindow; onWindow: (days: RateWindow) => void; targets: Targets; now: Instant }) {
  const texts = useTexts(dashboardTexts).history;
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  const read = useRateHistory(props.scope, { days: HISTORY_DAYS, windowDays: props.windowDays, now: props.now });
  const points = read ?? NO_POINTS;
  const chart = useMemo((): LineChartProps => {
    const level = (basisPoints: number) => points.map(() => basisPoints / 10_000);
    const { target, earlyAlarm, critical } = props.targets;
    return {
      label: texts.title,
      dayLabel: texts.day,
      at: points.map((point) => point.at),
      lines: [
        { label: texts.high, values: points.map((point) => point.rate?.high ?? null), colour: '--accent', width: 1 },
        { label: texts.low, values: points.map((point) => point.rate?.low ?? null), colour: '--accent' },
        { label: texts.earlyAlarm(formats.percent(earlyAlarm / 10_000)), values: level(earlyAlarm), colour: '--met', dash: [2, 4], width: 1.5 },
        { label: texts.target(formats.percent(target / 10_000)), values: level(target), colour: '--at-risk', dash: [6, 4], width: 1.5 },
        { label: texts.critical(formats.percent(critical / 10_000)), values: level(critical), colour: '--urgent', dash: [12, 4], width: 1.5 },
      ],
      band: [0, 1],
      range: (low) => [Math.max(0, Math.min(low, critical / 10_000) - 0.02), 1.005],
      formatValue: formats.percent,
      formatDay: formats.day,
    };
  }, [points, props.targets, texts, formats]);

  const empty = points.every((point) => point.rate === null);
  const rows = [...points].reverse().map(({ at, rate, counted, uncertain }) => ({
    at,
    day: formats.day(at),
    figures: [rate ? formats.percentRange(rate) : shared.noData, formats.number(counted), formats.number(uncertain)],
  }));
  return (
    <section class="card card-wide" aria-labelledby="history-title">
      <header class="card-head">
        <h2 id="history-title">{texts.title}</h2>
        <WindowChooser days={props.windowDays} onChoose={props.onWindow} />
      </header>
      <p class="muted explain">{texts.explain(shared.days(props.windowDays))}</p>
      <DayChart
        chart={empty ? null : chart}
        summary={texts.table}
        columns={[texts.day, texts.rate, texts.counted, texts.uncertain]}
        rows={rows}
        tools={<CardTools name="rate" now={props.now} picture rows={() => [[texts.day, texts.low, texts.high, texts.counted, texts.uncertain], ...points.map((point) => [new Date(point.at).toISOString(), point.rate?.low, point.rate?.high, point.counted, point.uncertain])]} />}
      >
        <p class="nothing muted">{read ? texts.nothing : shared.loading}</p>
      </DayChart>
    </section>
  );
}
