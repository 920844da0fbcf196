import { useState } from 'preact/hooks';
import type { ResponseMetrics } from '@/utils/domain/metrics/response-metrics';
import { dashboardTexts } from '@/utils/text/dashboard';
import { sharedTexts } from '@/utils/text/shared';
import { BudgetSentence } from '../shared/budget-sentence';
import { useFormats, useTexts } from '../shared/language';
import { rateTone } from '../shared/rate-tone';
import { StatusMark } from '../shared/status-mark';
import { rateAfter } from './what-if';

/** What the 30 days still allow, and what they would be after some more replies. */
export function WhatIfCard({ metrics, target }: { metrics: ResponseMetrics; target: number }) {
  const texts = useTexts(dashboardTexts).whatIf;
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  const [onTime, setOnTime] = useState(10);
  const [missed, setMissed] = useState(0);
  const rate = rateAfter(metrics, { onTime, missed });
  const tone = rateTone(rate, target);
  return (
    <section class="card" aria-labelledby="what-if-title">
      <h2 id="what-if-title">{texts.title}</h2>
      <p class="budget">
        <BudgetSentence metrics={metrics} target={target} />
      </p>
      <p class="muted explain">{texts.explain}</p>
      <div class="sliders">
        <Slider label={texts.onTime} value={onTime} most={100} onChange={setOnTime} />
        <Slider label={texts.missed} value={missed} most={30} onChange={setMissed} />
      </div>
      <p class={`what-if-result text-${tone}`} role="status">
        <StatusMark tone={tone} />
        <span>{texts.result(rate ? formats.percentRange(rate) : shared.noData)}</span>
      </p>
    </section>
  );
}

function Slider(props: { label: string; value: number; most: number; onChange: (value: number) => void }) {
  const formats = useFormats();
  return (
    <label class="slider">
      <span class="slider-value">{formats.number(props.value)}</span>
      <span>{props.label}</span>
      <input type="range" min={0} max={props.most} value={props.value} onInput={(event) => props.onChange(Number(event.currentTarget.value))} />
    </label>
  );
}
