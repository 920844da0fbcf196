import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { InterfaceLanguage } from '@/utils/text/language';
import { AccountNames, type AccountName } from './account-names';
import { LanguageProvider } from './language';

/** A whole page of ours in one language: its content, its `lang` and its title; accounts by the agent's names; `of` a part, where the rest of the page speaks another. */
export function Page(props: { language: InterfaceLanguage; title: string; of?: 'page' | 'part'; accountNames?: readonly AccountName[]; children: ComponentChildren }) {
  useLayoutEffect(() => {
    if (props.of !== 'part') document.documentElement.lang = props.language;
    document.title = props.title;
  }, [props.language, props.title]);
  return (
    <LanguageProvider language={props.language}>
      <AccountNames names={props.accountNames}>{props.children}</AccountNames>
    </LanguageProvider>
  );
}
