import { useState } from 'preact/hooks';
import type { StoredMetrics } from '@/utils/domain/metrics/metric-trees';
import { planningTexts } from '@/utils/text/planning';
import { sharedTexts } from '@/utils/text/shared';
import { BudgetSentence } from '../shared/budget-sentence';
import { useFormats, useTexts } from '../shared/language';
import { rateTone } from '../shared/rate-tone';
import { StatusMark } from '../shared/status-mark';
import type { RateWindow } from '../hooks/use-rates';
import { Slider } from './slider';
import { metricsAfter } from './what-if';
import { WindowChooser } from './window-chooser';

export interface WhatIfCardProps {
  metrics: StoredMetrics;
  windowDays: RateWindow;
  onWindow: (days: RateWindow) => void;
  /** Basis points. */
  target: number;
  /** Nothing may be green. */
  blind: boolean;
}

/** "Answer these 12, miss these 3": where a window would stand, and what it would then still allow. */
export function WhatIfCard({ metrics, windowDays, onWindow, target, blind }: WhatIfCardProps) {
  const texts = useTexts(planningTexts).whatIf;
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  const [chosen, setOnTime] = useState<number | null>(null);
  const [missed, setMissed] = useState(0);
  // At first: all that waits is answered on time.
  const onTime = chosen ?? metrics.pending;
  const after = metricsAfter(metrics, { onTime, missed });
  const tone = rateTone(after.rate, target, blind);
  return (
    <section class="card" aria-labelledby="what-if-title">
      <header class="card-head">
        <h2 id="what-if-title">{texts.title}</h2>
        <WindowChooser days={windowDays} onChoose={onWindow} />
      </header>
      <p class="budget">
        <BudgetSentence metrics={metrics} target={target} />
      </p>
      <p class="muted explain">
        {texts.explain(shared.days(windowDays))} {texts.waiting(metrics.pending)}
      </p>
      <div class="sliders">
        <Slider say={texts.onTime} value={onTime} most={Math.max(100, 2 * metrics.pending)} onChange={setOnTime} />
        <Slider say={texts.missed} value={missed} most={Math.max(30, metrics.pending)} onChange={setMissed} />
      </div>
      <div role="status">
        <p class={`what-if-result text-${tone}`}>
          <StatusMark tone={tone} />
          <span>{texts.result(after.rate ? formats.percentRange(after.rate) : shared.noData)}</span>
        </p>
        <p class="explain">
          <BudgetSentence metrics={after} target={target} />
        </p>
      </div>
    </section>
  );
}
