import { popupTexts } from '@/utils/text/popup';
import { sharedTexts } from '@/utils/text/shared';
import type { Instant } from '@/utils/domain/time/observed-time';
import { RATE_WINDOWS, useRates, type ScopeRates } from '../hooks/use-rates';
import { BudgetSentence } from '../shared/budget-sentence';
import { useFormats, useTexts } from '../shared/language';
import { rateTone } from '../shared/rate-tone';
import { ScopeName } from '../shared/scope-name';
import { StatusMark } from '../shared/status-mark';

/** The rates of every account and marketplace, each by itself, with what the 30 days still allow. */
export default function Rates(props: { now: Instant; target: number }) {
  const texts = useTexts(popupTexts).rates;
  const shared = useTexts(sharedTexts);
  const { rates, failed } = useRates(props.now);
  if (failed) return null;
  if (rates === null) return <p class="nothing muted">{shared.loading}</p>;
  return (
    <section class="rates" aria-label={texts.title}>
      {rates.length === 0 ? <p class="nothing">{texts.empty}</p> : rates.map((scope) => <RateCard key={`${scope.accountId} ${scope.marketplaceId}`} scope={scope} target={props.target} />)}
      <p class="fine-print muted">{shared.ownMeasurement}</p>
    </section>
  );
}

export function RateCard({ scope, target }: { scope: ScopeRates; target: number }) {
  const texts = useTexts(popupTexts).rates;
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  return (
    <article class="rate-card">
      <h2>
        <ScopeName accountId={scope.accountId} marketplaceId={scope.marketplaceId} />
      </h2>
      <dl class="rate-windows">
        {RATE_WINDOWS.map((days) => {
          const metrics = scope.windows[days];
          const tone = rateTone(metrics.rate, target);
          return (
            <div key={days} class="rate-window">
              <dt class="muted">{shared.days(days)}</dt>
              <dd class={`rate-figure text-${tone}`}>
                <StatusMark tone={tone} />
                <span>{metrics.rate ? formats.percentRange(metrics.rate) : shared.noData}</span>
              </dd>
              <dd class="rate-counted muted">
                {texts.counted(metrics.onTime + metrics.late + metrics.missed)}
                {metrics.uncertain > 0 && <span>{texts.uncertain(metrics.uncertain)}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="rate-budget">
        <BudgetSentence metrics={scope.windows[30]} target={target} />
      </p>
    </article>
  );
}
