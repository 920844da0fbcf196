import type { ResponseMetrics } from '@/utils/domain/metrics/response-metrics';
import { sharedTexts } from '@/utils/text/shared';
import { errorBudget } from './error-budget';
import { useFormats, useTexts } from './language';

/** What a rate still allows, or needs, in one sentence; nothing where there is nothing to count. */
export function BudgetSentence(props: { metrics: ResponseMetrics; target: number }) {
  const shared = useTexts(sharedTexts);
  const formats = useFormats();
  const budget = errorBudget(props.metrics, props.target);
  const target = formats.percent(props.target / 10_000);
  if (budget.kind === 'no-data') return null;
  if (budget.kind === 'misses') return <>{shared.misses(budget.low, budget.high, target)}</>;
  if (!Number.isFinite(budget.low)) return <>{shared.neverReached(target)}</>;
  return <>{shared.repliesNeeded(budget.low, budget.high, target)}</>;
}
