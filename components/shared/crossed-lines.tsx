import type { StoredMetrics } from '@/utils/domain/metrics/metric-trees';
import { crossedThresholds, thresholdsOf } from '@/utils/domain/metrics/thresholds';
import { sharedTexts } from '@/utils/text/shared';
import { RATE_WINDOWS, type RateWindow } from '../hooks/use-rates';
import { useFormats, useTexts } from './language';
import { StatusMark } from './status-mark';

/** The agent's lines that the rates of one account and marketplace stand below, the worst first; nothing where none is crossed. */
export function CrossedLines({ scope, targets }: { scope: { windows: Record<RateWindow, Pick<StoredMetrics, 'windowDays' | 'rate'>> }; targets: Parameters<typeof thresholdsOf>[0] }) {
  const shared = useTexts(sharedTexts).lines;
  const formats = useFormats();
  const crossed = crossedThresholds(RATE_WINDOWS.map((days) => scope.windows[days]), thresholdsOf(targets));
  if (crossed.length === 0) return null;
  return (
    <ul class="crossed-lines">
      {crossed.map(({ threshold: { id, basisPoints, windowDays }, certain }) => {
        const tone = certain && id !== 'early-alarm' ? 'urgent' : 'at-risk';
        return (
          <li key={id} class={`text-${tone}`} data-line={id} data-certain={certain}>
            <StatusMark tone={tone} />
            <span>{(certain ? shared.below : shared.maybeBelow)[id](formats.percent(basisPoints / 10_000), windowDays)}</span>
          </li>
        );
      })}
    </ul>
  );
}
