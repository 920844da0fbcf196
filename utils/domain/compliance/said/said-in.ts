import type { Said } from '../rules/rule';
import { SAID_IN_GERMAN } from './de';
import { SAID_IN_JAPANESE } from './ja';

/** Languages in which findings are told. */
export type SaidLanguage = 'en' | 'zh' | 'de' | 'ja';

const TABLES = { de: SAID_IN_GERMAN, ja: SAID_IN_JAPANESE } as const;

/** The language of findings for an interface's (BCP 47); English where there is none of it. */
export function saidLanguage(interfaceLanguage = 'en'): SaidLanguage {
  const primary = interfaceLanguage.slice(0, 2).toLowerCase();
  return primary === 'zh' || primary === 'de' || primary === 'ja' ? primary : 'en';
}

interface Spoken {
  id: string;
  name: Said;
  message: Said;
}

/** What a rule is called. */
export function nameIn(rule: Spoken, interfaceLanguage: string): string {
  return textIn(rule, saidLanguage(interfaceLanguage), 0);
}

/** What is wrong, and what to do instead. */
export function messageIn(rule: Spoken, language: SaidLanguage): string {
  return textIn(rule, language, 1);
}

/** A rule that a table lacks speaks English. */
function textIn(rule: Spoken, language: SaidLanguage, at: 0 | 1): string {
  const own = at === 0 ? rule.name : rule.message;
  return language === 'de' || language === 'ja' ? (TABLES[language][rule.id]?.[at] ?? own.en) : own[language];
}
