import { marketplaceById } from '@/utils/domain/time/marketplaces';
import { sharedTexts } from '@/utils/text/shared';
import { useAccountName } from './account-names';
import { useFormats, useTexts } from './language';

/** Whose figure this is: the marketplace's country, and the account where there are several. */
export function ScopeName(props: { accountId: string; marketplaceId: string; withAccount: boolean }) {
  const accountName = useAccountName();
  const formats = useFormats();
  const shared = useTexts(sharedTexts);
  const country = marketplaceById(props.marketplaceId)?.country;
  return (
    <span class="scope">
      <span class="country" aria-hidden="true">
        {country ?? '?'}
      </span>
      <span class="scope-country">{country ? formats.country(country) : shared.unknownMarketplace}</span>
      {props.withAccount && <span class="muted scope-account" title={accountName(props.accountId)}>{accountName(props.accountId)}</span>}
    </span>
  );
}
