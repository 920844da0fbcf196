import { marketplaceById } from '@/utils/domain/time/marketplaces';
import type { Instant } from '@/utils/domain/time/observed-time';
import { optionsTexts } from '@/utils/text/options';
import { useKnownAccounts, type KnownAccount } from '../hooks/use-known-accounts';
import type { Settings } from '../hooks/use-settings';
import { accountMark } from '../shared/account-mark';
import { useFormats, useTexts } from '../shared/language';
import { TypedField } from './typed-field';
import { useKept } from './use-kept';

const LONGEST_NAME = 60;

interface AccountsControlProps {
  names: Settings['accountNames'];
  now: () => Instant;
  onChange: (names: Settings['accountNames']) => void;
}

/** Each account with its marketplaces, when its list was last read, and what the agent calls it. */
export function AccountsControl(props: AccountsControlProps) {
  const texts = useTexts(optionsTexts).accounts;
  const accounts = useKnownAccounts();
  const [names, change] = useKept(props.names, props.onChange);
  if (!accounts) return null;
  if (accounts.length === 0) return <p class="muted">{texts.none}</p>;
  const call = (accountId: string, name: string) => change([...names.filter((each) => each.accountId !== accountId), ...(name === '' ? [] : [{ accountId, name }])]);
  return (
    <ul class="schedules">
      {accounts.map((account) => (
        <Account key={account.accountId} account={account} name={names.find(({ accountId }) => accountId === account.accountId)?.name ?? ''} now={props.now()} onName={(name) => call(account.accountId, name)} />
      ))}
    </ul>
  );
}

function Account({ account, name, now, onName }: { account: KnownAccount; name: string; now: Instant; onName: (name: string) => void }) {
  const texts = useTexts(optionsTexts).accounts;
  const formats = useFormats();
  const countries = account.marketplaceIds.flatMap((id) => marketplaceById(id)?.country ?? []);
  return (
    <li class="schedule account" data-account={account.accountId}>
      <p class="account-known">
        <strong>{accountMark(account.accountId)}</strong>
        {countries.map((country) => (
          <abbr key={country} class="country" title={formats.country(country)}>
            {country}
          </abbr>
        ))}
        <span class="muted">{account.host}</span>
        <span class="muted account-read">{account.lastReadAt === null ? texts.notRead : texts.read(formats.ago(account.lastReadAt, now))}</span>
      </p>
      <TypedField
        label={texts.name}
        value={name}
        read={(typed) => (typed.trim().length > LONGEST_NAME ? null : typed.trim())}
        hint={texts.tooLong(formats.number(LONGEST_NAME))}
        onChange={onName}
      />
    </li>
  );
}
