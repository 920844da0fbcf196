import { ruleById } from '@/utils/domain/compliance/rules/all-rules';
import type { InterfaceLanguage } from '@/utils/text/language';

/** The name of a rule; its id where a later version no longer has it. Loaded apart: the rules are more than all of this page. */
export default function ruleName(id: string, language: InterfaceLanguage): string {
  return ruleById(id)?.name[language === 'zh-CN' ? 'zh' : 'en'] ?? id;
}
