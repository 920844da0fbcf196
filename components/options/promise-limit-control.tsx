import { MARKETPLACES } from '@/utils/domain/time/marketplaces';
import { optionsTexts } from '@/utils/text/options';
import type { Settings } from '../hooks/use-settings';
import { useTexts } from '../shared/language';
import { Choice, NumberField } from './controls';

const CURRENCIES = [...new Set(MARKETPLACES.map(({ currency }) => currency))].sort();

interface PromiseLimitControlProps {
  limit: Settings['promiseLimit'];
  onChange: (limit: Settings['promiseLimit']) => void;
}

/** The sum above which the draft check warns of a promise; 0 is no sum at all. */
export function PromiseLimitControl({ limit, onChange }: PromiseLimitControlProps) {
  const { name } = useTexts(optionsTexts).settings.promiseLimit;
  return (
    <>
      <NumberField label={name} value={limit.amount} low={0} high={1_000_000} unit="" onChange={(amount) => onChange({ ...limit, amount })} />
      <Choice labelledBy="promiseLimit-name" value={limit.currency} choices={CURRENCIES.map((currency) => [currency, currency] as const)} onChange={(currency) => onChange({ ...limit, currency })} />
    </>
  );
}
