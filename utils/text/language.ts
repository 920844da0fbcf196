/** Languages the interface speaks. Text lives beside this file, one file a surface, typed so that no key can be missing. */
export type InterfaceLanguage = 'en' | 'zh-CN';

/** A surface's text in every language: the English object gives the shape, the others must have it. */
export type Texts<T> = Record<InterfaceLanguage, T>;

/**
 * The language to show: the agent's choice, else the browser's.
 * @param choice the setting; `auto` follows the browser
 * @param browserLanguage BCP 47, as `i18n.getUILanguage()` prints it
 */
export function interfaceLanguage(choice: InterfaceLanguage | 'auto', browserLanguage: string): InterfaceLanguage {
  if (choice !== 'auto') return choice;
  return /^zh/i.test(browserLanguage) ? 'zh-CN' : 'en';
}
