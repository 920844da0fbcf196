import type { Texts } from './language';

/** Every word of the findings beside the reply box. */
interface ComposerText {
  label: string;
  clear: string;
  findings: (count: number) => string;
  blocking: (count: number) => string;
  list: string;
  severity: Record<'block' | 'warn' | 'advice', string>;
  fix: string;
  close: string;
  never: string;
}

export const composerTexts: Texts<ComposerText> = {
  en: {
    label: 'ReplyClock, draft check',
    clear: 'no problem found',
    findings: (count) => (count === 1 ? '1 problem' : `${count} problems`),
    blocking: (count) => (count === 1 ? '1 problem would block this message' : `${count} problems would block this message`),
    list: 'Problems in this draft',
    severity: { block: 'would block', warn: 'risky', advice: 'advice' },
    fix: 'Better',
    close: 'Close',
    never: 'Nothing is changed, sent or stored by this check. Sending stays up to you.',
  },
  'zh-CN': {
    label: 'ReplyClock 草稿检查',
    clear: '未发现问题',
    findings: (count) => `${count} 个问题`,
    blocking: (count) => `${count} 个问题会导致消息被拦截`,
    list: '此草稿中的问题',
    severity: { block: '会被拦截', warn: '有风险', advice: '建议' },
    fix: '建议改为',
    close: '关闭',
    never: '此检查不会更改、发送或存储任何内容。是否发送由您决定。',
  },
};
