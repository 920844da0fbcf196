import type { ComponentChildren } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { InterfaceLanguage } from '@/utils/text/language';
import { LanguageProvider } from './language';

/** A whole page of ours in one language: its content, its `lang` and its title; `of` a part, where the rest of the page speaks another. */
export function Page(props: { language: InterfaceLanguage; title: string; of?: 'page' | 'part'; children: ComponentChildren }) {
  useLayoutEffect(() => {
    if (props.of !== 'part') document.documentElement.lang = props.language;
    document.title = props.title;
  }, [props.language, props.title]);
  return <LanguageProvider language={props.language}>{props.children}</LanguageProvider>;
}
