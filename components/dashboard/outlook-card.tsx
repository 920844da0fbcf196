import { useMemo, useState } from 'preact/hooks';
import type { Outlook, OutlookDay } from '@/utils/domain/metrics/outlook';
import type { Instant } from '@/utils/domain/time/observed-time';
import { planningTexts } from '@/utils/text/planning';
import { sharedTexts } from '@/utils/text/shared';
import type { RateWindow, ScopeRates } from '../hooks/use-rates';
import { useOutlook } from '../hooks/use-scope-figures';
import { useFormats, useTexts } from '../shared/language';
import { StatusMark } from '../shared/status-mark';
import { useChunk } from '../shared/use-chunk';
import type { LineChartProps } from './line-chart';
import { Slider } from './slider';
import { contactsPerDay } from './usual-volume';
import { WindowChooser } from './window-chooser';

const loadChart = () => import('./line-chart');
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
      {ahead ? <FirstSafeDay ahead={ahead} {...props} /> : <p class="nothing muted">{shared.loading}</p>}
      <div class="sliders">
        <Slider label={texts.perDay} value={perDay} most={Math.max(LEAST_ON_SLIDER, 3 * usual)} onChange={setChosen} />
      </div>
      {ahead?.days.some(({ counts }) => counts.counted > 0) && <DayByDay days={ahead.days} target={props.target} />}
    </section>
  );
}

function FirstSafeDay({ ahead: { days, firstSafe }, windowDays, target, blind }: OutlookCardProps & { ahead: Outlook }) {
  const texts = useTexts(planningTexts).outlook;
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  const goal = formats.percent(target / 10_000);
  const rateOn = ({ counts }: OutlookDay) => formats.percent(counts.onTime / counts.counted);
  if (days.every(({ counts }) => counts.counted === 0)) return <p class="nothing muted">{texts.nothing}</p>;
  const fall = days[0]?.safe ? days.find(({ safe, counts }) => !safe && counts.counted > 0) : undefined;
  const tone = !firstSafe ? 'urgent' : firstSafe.day > 0 || fall ? 'at-risk' : blind ? 'unknown' : 'on-track';
  const sentence = !firstSafe
    ? texts.notWithin(goal, shared.days(windowDays))
    : firstSafe.day > 0
      ? texts.firstSafe(goal, formats.day(firstSafe.at), rateOn(firstSafe))
      : fall
        ? texts.fallsOn(goal, formats.day(fall.at), rateOn(fall))
        : texts.safe(goal);
  return (
    <p class={`what-if-result text-${tone}`} role="status" data-first-safe={firstSafe?.day}>
      <StatusMark tone={tone} />
      <span>{sentence}</span>
    </p>
  );
}

function DayByDay({ days, target }: { days: readonly OutlookDay[]; target: number }) {
  const texts = useTexts(planningTexts).outlook;
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  const LineChart = useChunk(loadChart);
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
  return (
    <>
      {LineChart && <LineChart {...chart} />}
      <details class="behind">
        <summary>{texts.table}</summary>
        <div class="scroll" tabIndex={0} role="group" aria-label={texts.table}>
          <table>
            <thead>
              <tr>
                <th scope="col">{texts.day}</th>
                <th scope="col" class="figure">{texts.rate}</th>
                <th scope="col" class="figure">{texts.counted}</th>
                <th scope="col" class="figure">{texts.reached}</th>
              </tr>
            </thead>
            <tbody>
              {days.map((day) => (
                <tr key={day.day} data-safe={day.safe}>
                  <th scope="row">{formats.day(day.at)}</th>
                  <td class="figure">{day.counts.counted > 0 ? formats.percent(day.counts.onTime / day.counts.counted) : shared.noData}</td>
                  <td class="figure">{formats.number(day.counts.counted)}</td>
                  <td class="figure">{day.safe ? texts.yes : texts.no}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}

function shareOf({ counts }: OutlookDay): number | null {
  return counts.counted > 0 ? counts.onTime / counts.counted : null;
}
