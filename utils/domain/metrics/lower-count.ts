import { isBelow } from './thresholds';
import type { CountedPer } from '../thread/counted-otherwise';

type Rate = { low: number; high: number } | null;

/** One window's rate as the agent counts contacts, and per turn and per message. */
export type RateByCount = Record<'asSet' | CountedPer, Rate>;

/**
 * Which way of counting is to be shown beside the agent's own: the lower of the two readings, where they do not all say the
 * same of the target (reached, missed, or not certain) and it is lower than the one shown. `null`: nothing to show beside.
 * @param targetBasisPoints 9000 is 90 %
 */
export function lowerBeside(rates: RateByCount, targetBasisPoints: number): CountedPer | null {
  const { asSet, turn, message } = rates;
  if (!turn || !message) return null;
  const verdicts = new Set([asSet, turn, message].map((rate) => verdictOf(rate, targetBasisPoints)));
  if (verdicts.size === 1) return null;
  const lower = isLower(message, turn) ? 'message' : 'turn';
  return !asSet || isLower(rates[lower], asSet) ? lower : null;
}

function verdictOf(rate: Rate, targetBasisPoints: number): 'none' | 'reached' | 'missed' | 'open' {
  if (!rate) return 'none';
  if (isBelow(rate.high, targetBasisPoints)) return 'missed';
  return isBelow(rate.low, targetBasisPoints) ? 'open' : 'reached';
}

function isLower(rate: Rate, than: NonNullable<Rate>): boolean {
  return rate !== null && (rate.low < than.low || (rate.low === than.low && rate.high < than.high));
}
