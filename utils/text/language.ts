/** Languages the interface speaks. Text lives beside this file, one file a surface, typed so that no key can be missing. */
export const INTERFACE_LANGUAGES = ['en', 'zh-CN', 'de', 'ja'] as const;

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** By their own names. */
export const LANGUAGE_NAMES: Readonly<Record<InterfaceLanguage, string>> = { en: 'English', 'zh-CN': '简体中文', de: 'Deutsch', ja: '日本語' };

/** A surface's text in every language: the English object gives the shape, the others must have it. */
export type Texts<T> = Record<InterfaceLanguage, T>;

/** A surface's text: two languages beside its shape, the others in files of their own. */
export function withTranslations<T extends object>(others: Record<'de' | 'ja', T>, own: Pick<Texts<T>, 'en' | 'zh-CN'>): Texts<T> {
  return { ...own, ...others };
}

/** As texts that are not the interface's call it: templates and rules. */
export function shortLanguage(language: InterfaceLanguage): 'en' | 'zh' | 'de' | 'ja' {
  return language === 'zh-CN' ? 'zh' : language;
}

/** Between one sentence and the next. */
export function sentenceGap(language: InterfaceLanguage): '' | ' ' {
  return language === 'zh-CN' || language === 'ja' ? '' : ' ';
}

export function isInterfaceLanguage(value: unknown): value is InterfaceLanguage {
  return INTERFACE_LANGUAGES.includes(value as InterfaceLanguage);
}

/**
 * The language to show: the agent's choice, else the browser's.
 * @param choice the setting; `auto` follows the browser
 * @param browserLanguage BCP 47, as `i18n.getUILanguage()` prints it
 */
export function interfaceLanguage(choice: InterfaceLanguage | 'auto', browserLanguage: string): InterfaceLanguage {
  if (choice !== 'auto') return choice;
  const [primary] = browserLanguage.toLowerCase().split('-');
  return primary === 'zh' ? 'zh-CN' : primary === 'de' || primary === 'ja' ? primary : 'en';
}
