import { useMemo, useState } from 'preact/hooks';
import type { OutlookDay } from '@/utils/domain/metrics/outlook';
import type { Instant } from '@/utils/domain/time/observed-time';
import { planningTexts } from '@/utils/text/planning';
import { sharedTexts } from '@/utils/text/shared';
import type { RateWindow, ScopeRates } from '../hooks/use-rates';
import { useOutlook } from '../hooks/use-scope-figures';
import { FirstSafeDay } from '../shared/first-safe-day';
import { useFormats, useTexts } from '../shared/language';
import { contactsPerDay } from '../shared/usual-volume';
import { CardTools } from './card-tools';
import { DayChart } from './day-chart';
import type { LineChartProps } from './line-chart';
import { Slider } from './slider';
import { WindowChooser } from './window-chooser';

const LEAST_ON_SLIDER = 20;

export interface OutlookCardProps {
  scope: ScopeRates;
  windowDays: RateWindow;
  onWindow: (days: RateWindow) => void;
  /** Basis points. */
  target: number;
  /** Nothing may be green. */
  blind: boolean;
  now: Instant;
}

/** From which day on the rate is safe if nothing more is missed: in a sentence, as a chart and as a table. */
export function OutlookCard(props: OutlookCardProps) {
  const texts = useTexts(planningTexts).outlook;
  const shared = useTexts(sharedTexts);
  const usual = Math.round(contactsPerDay(props.scope));
  const [chosen, setChosen] = useState<number | null>(null);
  const perDay = chosen ?? usual;
  const ahead = useOutlook(props.scope, { now: props.now, windowDays: props.windowDays, targetBasisPoints: props.target, perDay });
  return (
    <section class="card" aria-labelledby="outlook-title">
      <header class="card-head">
        <h2 id="outlook-title">{texts.title}</h2>
        <WindowChooser days={props.windowDays} onChoose={props.onWindow} />
      </header>
      <p class="muted explain">{texts.explain(shared.days(props.windowDays))}</p>
      {ahead ? <FirstSafeDay ahead={ahead} windowDays={props.windowDays} target={props.target} blind={props.blind} /> : <p class="nothing muted">{shared.loading}</p>}
      <div class="sliders">
        <Slider say={texts.perDay} value={perDay} most={Math.max(LEAST_ON_SLIDER, 3 * usual)} onChange={setChosen} />
      </div>
      {ahead?.days.some(({ counts }) => counts.counted > 0) && <DayByDay days={ahead.days} target={props.target} now={props.now} />}
    </section>
  );
}

function DayByDay({ days, target, now }: { days: readonly OutlookDay[]; target: number; now: Instant }) {
  const texts = useTexts(planningTexts).outlook;
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  const chart = useMemo((): LineChartProps => {
    const goal = target / 10_000;
    return {
      label: texts.title,
      dayLabel: texts.day,
      at: days.map(({ at }) => at),
      lines: [
        { label: texts.projected, values: days.map(shareOf), colour: '--accent' },
        { label: texts.target(formats.percent(goal)), values: days.map(() => goal), colour: '--at-risk', dash: [6, 4], width: 1.5 },
      ],
      range: (low) => [Math.max(0, Math.min(low, goal) - 0.02), 1.005],
      formatValue: formats.percent,
      formatDay: formats.day,
    };
  }, [days, target, texts, formats]);
  const rows = days.map(({ at, counts, safe }) => ({
    at,
    day: formats.day(at),
    figures: [counts.counted > 0 ? formats.percent(counts.onTime / counts.counted) : shared.noData, formats.number(counts.counted), safe ? texts.yes : texts.no],
    safe,
  }));
  const columns = [texts.day, texts.rate, texts.counted, texts.reached];
  return (
    <DayChart
      chart={chart}
      summary={texts.table}
      columns={columns}
      rows={rows}
      tools={<CardTools name="outlook" now={now} picture rows={() => [columns, ...days.map((day) => [new Date(day.at).toISOString(), shareOf(day), day.counts.counted, day.safe])]} />}
    />
  );
}

function shareOf({ counts }: OutlookDay): number | null {
  return counts.counted > 0 ? counts.onTime / counts.counted : null;
}
