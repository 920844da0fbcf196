import { popupTexts } from '@/utils/text/popup';
import { sharedTexts } from '@/utils/text/shared';
import type { Instant } from '@/utils/domain/time/observed-time';
import { useRates } from '../hooks/use-rates';
import { severalAccounts } from '../shared/account-mark';
import { useTexts } from '../shared/language';
import { RateCard } from '../shared/rate-card';

/** The rates of every account and marketplace, each by itself, with what the 30 days still allow. */
export default function Rates(props: { now: Instant; targets: Parameters<typeof RateCard>[0]['targets']; blindTo: (accountId: string) => boolean }) {
  const texts = useTexts(popupTexts).rates;
  const shared = useTexts(sharedTexts);
  const { rates, failed } = useRates(props.now);
  if (failed) return null;
  if (rates === null) return <p class="nothing muted">{shared.loading}</p>;
  return (
    <section class="rates" aria-labelledby="rates-title" tabIndex={0}>
      <h2 id="rates-title" class="visually-hidden">
        {texts.title}
      </h2>
      {rates.length === 0 && <p class="nothing">{texts.empty}</p>}
      {rates.map((scope) => (
        <RateCard key={`${scope.accountId} ${scope.marketplaceId}`} scope={scope} targets={props.targets} withAccount={severalAccounts(rates)} blind={props.blindTo(scope.accountId)} />
      ))}
      <p class="fine-print muted">{shared.ownMeasurement}</p>
    </section>
  );
}
