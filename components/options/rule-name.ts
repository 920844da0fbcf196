import { RULES, ruleById } from '@/utils/domain/compliance/rules/all-rules';
import { messageIn, nameIn, saidLanguage } from '@/utils/domain/compliance/said/said-in';
import type { InterfaceLanguage } from '@/utils/text/language';

/** The name of a rule; its id where a later version no longer has it. Loaded apart: the rules are more than all of this page. */
export default function ruleName(id: string, language: InterfaceLanguage): string {
  const rule = ruleById(id);
  return rule ? nameIn(rule, language) : id;
}

/** Every rule, by its name and what it says of a draft; the checklist has a setting of its own. */
export function allRules(language: InterfaceLanguage): { id: string; name: string; says: string }[] {
  return RULES.filter(({ isOptional }) => !isOptional).map((rule) => ({ id: rule.id, name: nameIn(rule, language), says: messageIn(rule, saidLanguage(language)) }));
}
