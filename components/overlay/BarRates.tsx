/** @jsxImportSource @/components/overlay */
import { marketplaceById } from '@/utils/domain/time/marketplaces';
import type { InterfaceLanguage } from '@/utils/text/language';
import { explainTexts } from '@/utils/text/explain';
import { measuredTexts } from '@/utils/text/measured';
import { accountMark, severalAccounts } from '../shared/account-mark';
import { figuresFor } from '../shared/figures';
import { rateTone } from '../shared/rate-tone';
import { Mark } from './Mark';
import type { BarRate } from './bar-model';
import { BAR_RATES_CSS } from './bar-rates-styles';

/** The lowest 30-day rate with its owner; all the others, never mixed with it, in a note that opens on hover or focus. */
export function BarRates({ rates, target, blind, language }: { rates: readonly BarRate[]; target: number; blind: boolean; language: InterfaceLanguage }) {
  const text = explainTexts[language];
  const known = rates.filter((rate) => rate.rate !== null);
  const [lowest] = known;
  const tone = rateTone(lowest?.beside?.rate ?? lowest?.rate ?? null, target, blind);
  const beside = (rate: BarRate) => rate.beside && measuredTexts[language].countedPer[rate.beside.countPer](figuresFor(language).percentRange(rate.beside.rate));
  const several = severalAccounts(rates);
  const ownerOf = (rate: BarRate) =>
    text.rateOf(several ? (rate.accountName ?? accountMark(rate.accountId)) : null, countryOf(rate.marketplaceId, language));
  return (
    <div class="rates">
      <button type="button" class="lowest" aria-describedby="note">
        <span class="what">{text.rate}</span>
        <span>{lowest && ownerOf(lowest)}</span>
        <b data-tone={tone}>
          <Mark tone={tone} />
          {lowest?.rate ? figuresFor(language).percentRange(lowest.rate) : measuredTexts[language].noData}
        </b>
        {lowest?.beside && <span class="beside">{beside(lowest)}</span>}
      </button>
      <div class="note" role="tooltip" id="note">
        {known.length > 1 && (
          <>
            <p>{text.otherRates}</p>
            <ul>
              {known.map((rate) => (
                <li key={`${rate.accountId} ${rate.marketplaceId}`}>
                  <span>{ownerOf(rate)}</span>
                  <b>
                    {rate.rate && figuresFor(language).percentRange(rate.rate)}
                    {rate.beside && <span class="beside"> {beside(rate)}</span>}
                  </b>
                  <span class="counted">{text.counted(rate.counted)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {known.some((rate) => rate.beside) && <p>{measuredTexts[language].whyBoth}</p>}
        <p>{measuredTexts[language].ownMeasurement}</p>
      </div>
    </div>
  );
}

BarRates.css = BAR_RATES_CSS;

function countryOf(marketplaceId: string, language: InterfaceLanguage): string {
  const country = marketplaceById(marketplaceId)?.country;
  return country ? figuresFor(language).country(country) : marketplaceId;
}
