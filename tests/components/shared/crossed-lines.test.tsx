// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { CrossedLines } from '@/components/shared/crossed-lines';
import { LanguageProvider } from '@/components/shared/language';
import { DEFAULT_THRESHOLDS, thresholdsOf } from '@/utils/domain/metrics/thresholds';

const targets = { target: 9_000, earlyAlarm: 9_500, critical: 8_500 };
const windowOf = (windowDays: number, rate: { low: number; high: number } | null) => ({ windowDays, rate });
const exactly = (rate: number) => ({ low: rate, high: rate });
const scope = (week: ReturnType<typeof exactly> | null, month: ReturnType<typeof exactly> | null) =>
  ({ windows: { 7: windowOf(7, week), 30: windowOf(30, month), 90: windowOf(90, null) } });

function said(rates: ReturnType<typeof scope>, with_ = targets): (string | null)[] {
  render(
    <LanguageProvider language="en">
      <CrossedLines scope={rates} targets={with_} />
    </LanguageProvider>,
  );
  return [...document.querySelectorAll('li')].map((line) => line.textContent);
}
afterEach(cleanup);

describe('the lines of a rate', () => {
  it('are not spoken of where none is crossed, or nothing is counted', () => {
    expect(said(scope(exactly(0.95), exactly(0.9)))).toEqual([]);
    expect(said(scope(null, null))).toEqual([]);
  });

  it('are named where they are crossed, the worst first', () => {
    expect(said(scope(exactly(0.8), exactly(0.8)))).toEqual([
      'Below the critical line of 85% over 30 days',
      'Below the target of 90% over 30 days',
      'Below the early alarm of 95% over 7 days',
    ]);
  });

  it('are said to be crossed perhaps where outcomes are uncertain', () => {
    expect(said(scope(exactly(1), { low: 0.86, high: 0.95 }))).toEqual(['May be below the target of 90% over 30 days']);
  });

  it('are the agent’s own', () => {
    expect(said(scope(exactly(1), exactly(0.97)), { ...targets, target: 9_800 })).toEqual(['Below the target of 98% over 30 days']);
  });

  it('are by default those of the domain', () => {
    const byId = (lines: typeof DEFAULT_THRESHOLDS) => [...lines].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(thresholdsOf(targets))).toEqual(byId(DEFAULT_THRESHOLDS));
  });
});
