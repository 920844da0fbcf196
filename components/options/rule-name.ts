import { ruleById } from '@/utils/domain/compliance/rules/all-rules';
import { nameIn } from '@/utils/domain/compliance/said/said-in';
import type { InterfaceLanguage } from '@/utils/text/language';

/** The name of a rule; its id where a later version no longer has it. Loaded apart: the rules are more than all of this page. */
export default function ruleName(id: string, language: InterfaceLanguage): string {
  const rule = ruleById(id);
  return rule ? nameIn(rule, language) : id;
}
