import type { DraftContext, Finding } from './finding';

export type { DraftContext, Finding, Severity } from './finding';

/**
 * Checks a draft reply against Amazon's rules for messages to buyers.
 * Pure and synchronous, in time linear in the draft's length; never throws, whatever the text.
 * @param draft the text as it stands in the reply box
 * @param context what is known around it; anything may be missing
 * @returns findings in the order of the text; offsets are UTF-16 offsets in `draft`
 */
export function checkDraft(draft: string, context: DraftContext = {}): Finding[] {
  const off = new Set(context.rulesOff ?? []);
  const findings: Finding[] = [];
  const chinese = /^zh/i.test(context.interfaceLanguage ?? '');
  if (!off.has('EMOJI')) {
    for (const match of draft.matchAll(/\p{Emoji_Presentation}/gu)) {
      findings.push({
        ruleId: 'EMOJI', family: 'emoji', severity: 'block', start: match.index, end: match.index + match[0].length,
        message: chinese ? '亚马逊不允许在消息中使用表情符号。' : 'Amazon does not allow emoji in messages.',
        fix: { label: chinese ? '删除表情符号' : 'Remove the emoji', replacement: '' },
      });
    }
  }
  return findings;
}
