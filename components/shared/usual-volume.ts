import type { ScopeRates } from '../hooks/use-rates';

/** How many contacts come on a usual day of the last 30; of the last 7 where nothing older is known. */
export function contactsPerDay({ windows }: Pick<ScopeRates, 'windows'>): number {
  const all = (days: 7 | 30) => {
    const { onTime, late, missed, pending, waived, uncertain } = windows[days];
    return onTime + late + missed + pending + waived + uncertain;
  };
  return all(7) === all(30) ? all(7) / 7 : all(30) / 30;
}
