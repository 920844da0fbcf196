import { planningTexts } from '@/utils/text/planning';
import { popupTexts } from '@/utils/text/popup';
import { sharedTexts } from '@/utils/text/shared';
import type { Instant } from '@/utils/domain/time/observed-time';
import { useRates, type ScopeRates } from '../hooks/use-rates';
import { useOutlook } from '../hooks/use-scope-figures';
import { severalAccounts } from '../shared/account-mark';
import { FirstSafeDay } from '../shared/first-safe-day';
import { useTexts } from '../shared/language';
import { RateCard } from '../shared/rate-card';
import { contactsPerDay } from '../shared/usual-volume';

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
        <RateCard key={`${scope.accountId} ${scope.marketplaceId}`} scope={scope} targets={props.targets} withAccount={severalAccounts(rates)} blind={props.blindTo(scope.accountId)}>
          <DaysAhead scope={scope} target={props.targets.target} blind={props.blindTo(scope.accountId)} now={props.now} />
        </RateCard>
      ))}
      <p class="fine-print muted">{shared.ownMeasurement}</p>
    </section>
  );
}

const WINDOW = 30;

/** From which day on the 30 days are safe if nothing more is missed and as much comes as usual. */
function DaysAhead({ scope, target, blind, now }: { scope: ScopeRates; target: number; blind: boolean; now: Instant }) {
  const texts = useTexts(planningTexts).outlook;
  const ahead = useOutlook(scope, { now, windowDays: WINDOW, targetBasisPoints: target, perDay: Math.round(contactsPerDay(scope)) });
  if (!ahead?.days.some(({ counts }) => counts.counted > 0)) return null;
  return (
    <div class="rate-ahead">
      <span class="muted">{texts.title}</span>
      <FirstSafeDay ahead={ahead} windowDays={WINDOW} target={target} blind={blind} />
    </div>
  );
}
