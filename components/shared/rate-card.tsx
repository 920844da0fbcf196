import type { ComponentChildren } from 'preact';
import { sharedTexts } from '@/utils/text/shared';
import { RATE_WINDOWS, type ScopeRates } from '../hooks/use-rates';
import { BudgetSentence } from './budget-sentence';
import { CrossedLines } from './crossed-lines';
import { useFormats, useTexts } from './language';
import { lowerCount } from './lower-count';
import { rateTone } from './rate-tone';
import { ScopeName } from './scope-name';
import { StatusMark } from './status-mark';

/** The rates of one account in one marketplace over each window, and what the 30 days still allow. */
export function RateCard(props: {
  scope: ScopeRates;
  targets: Parameters<typeof CrossedLines>[0]['targets'];
  /** Several accounts are known. */
  withAccount: boolean;
  /** Its inbox was not read lately: no figure of it is green. */
  blind: boolean;
  /** Where cards can be chosen: whether this one is, and what happens. */
  choice?: { chosen: boolean; onChoose: () => void };
  /** What is told under the budget. */
  children?: ComponentChildren;
}) {
  const { scope, targets, withAccount, blind, choice } = props;
  const { target } = targets;
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  return (
    <article class={choice?.chosen ? 'rate-card rate-card-chosen' : 'rate-card'} data-account={scope.accountId} data-marketplace={scope.marketplaceId}>
      <h3>
        {choice ? (
          <button type="button" class="rate-choice" aria-pressed={choice.chosen} onClick={choice.onChoose}>
            <ScopeName accountId={scope.accountId} marketplaceId={scope.marketplaceId} withAccount={withAccount} />
          </button>
        ) : (
          <ScopeName accountId={scope.accountId} marketplaceId={scope.marketplaceId} withAccount={withAccount} />
        )}
      </h3>
      <dl class="rate-windows">
        {RATE_WINDOWS.map((days) => {
          const metrics = scope.windows[days];
          const lower = lowerCount(scope, days, target);
          const tone = rateTone(lower?.rate ?? metrics.rate, target, blind);
          return (
            <div key={days} class="rate-window">
              <dt class="muted">{shared.days(days)}</dt>
              <dd class={`rate-figure text-${tone}`}>
                <StatusMark tone={tone} />
                <span>{metrics.rate ? formats.percentRange(metrics.rate) : shared.noData}</span>
              </dd>
              {lower && (
                <dd class="rate-lower" data-counted-per={lower.per}>
                  {shared.countedPer[lower.per](formats.percentRange(lower.rate))}
                </dd>
              )}
              <dd class="rate-counted muted">
                {shared.counted(metrics.onTime + metrics.late + metrics.missed)}
                {metrics.uncertain > 0 && <span>{shared.uncertain(metrics.uncertain)}</span>}
              </dd>
            </div>
          );
        })}
      </dl>
      <CrossedLines scope={scope} targets={targets} />
      {RATE_WINDOWS.some((days) => lowerCount(scope, days, target)) && <p class="rate-why muted">{shared.whyBoth}</p>}
      <LateMarksLine {...scope.windows[30]} />
      <p class="rate-budget">
        <BudgetSentence metrics={scope.windows[30]} target={target} />
      </p>
      {props.children}
    </article>
  );
}

/** Marks that came after the 24 hours, shown apart: they are out of the rate, and what it would be with them. */
function LateMarksLine({ lateMarks: { count, perhaps, rateIfCounted }, windowDays }: ScopeRates['windows'][30]) {
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  if (count + perhaps === 0 || !rateIfCounted) return null;
  const marks = formats.numberRange({ low: count, high: count + perhaps });
  return (
    <p class="rate-why muted" data-marked-late={count}>
      {shared.markedLate(marks, formats.percentRange(rateIfCounted), windowDays)}
    </p>
  );
}
