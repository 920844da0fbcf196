import { lowerBeside } from '@/utils/domain/metrics/lower-count';
import type { CountedPer } from '@/utils/domain/thread/counted-otherwise';
import type { RateWindow, ScopeRates } from '../hooks/use-rates';

/** The lower rate to show beside a window's, where counting per turn and per message do not say the same of the target; else `null`. */
export function lowerCount({ windows, counted }: ScopeRates, days: RateWindow, target: number): { per: CountedPer; rate: { low: number; high: number } } | null {
  const per = lowerBeside({ asSet: windows[days].rate, turn: counted.turn[days].rate, message: counted.message[days].rate }, target);
  const rate = per && counted[per][days].rate;
  return per && rate ? { per, rate } : null;
}
