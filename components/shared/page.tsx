import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { InterfaceLanguage } from '@/utils/text/language';
import { LanguageProvider } from './language';

/** A whole page of ours in one language: its content, its `lang` and its title. */
export function Page(props: { language: InterfaceLanguage; title: string; children: ComponentChildren }) {
  useEffect(() => {
    document.documentElement.lang = props.language;
    document.title = props.title;
  }, [props.language, props.title]);
  return <LanguageProvider language={props.language}>{props.children}</LanguageProvider>;
}
