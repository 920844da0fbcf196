import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { sharedTexts } from '@/utils/text/shared';
import { accountMark } from './account-mark';
import { useTexts } from './language';

/** What the agent calls an account; Amazon's own names are never stored. */
export interface AccountName {
  accountId: string;
  name: string;
}

const NONE: readonly AccountName[] = [];
const Names = createContext(NONE);

/** Everything inside calls accounts so. */
export function AccountNames(props: { names?: readonly AccountName[] | undefined; children: ComponentChildren }) {
  return <Names.Provider value={props.names ?? NONE}>{props.children}</Names.Provider>;
}

/** Says an account: by the agent's own name, else by its mark, which alone is `short`. */
export function useAccountName(): (accountId: string, length?: 'short') => string {
  const names = useContext(Names);
  const texts = useTexts(sharedTexts);
  return (accountId, length) => {
    const own = names.find((each) => each.accountId === accountId)?.name;
    return own ?? (length === 'short' ? accountMark(accountId) : texts.unnamedAccount(accountMark(accountId)));
  };
}
