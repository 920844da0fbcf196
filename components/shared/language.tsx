import { createContext, type ComponentChildren } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import type { InterfaceLanguage, Texts } from '@/utils/text/language';
import { formatsFor, type Formats } from './formats';

const Language = createContext<InterfaceLanguage>('en');

/** Everything inside speaks `language`. */
export function LanguageProvider(props: { language: InterfaceLanguage; children: ComponentChildren }) {
  return <Language.Provider value={props.language}>{props.children}</Language.Provider>;
}

/** The language of this part of the page. */
export function useLanguage(): InterfaceLanguage {
  return useContext(Language);
}

/** The texts of one surface in the language of this part of the page. */
export function useTexts<T>(texts: Texts<T>): T {
  return texts[useContext(Language)];
}

/** Numbers and dates as this language writes them. */
export function useFormats(): Formats {
  const language = useContext(Language);
  return useMemo(() => formatsFor(language), [language]);
}
