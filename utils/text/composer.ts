import { countedIn } from './counted';
import { composerDe } from './de/composer';
import { composerJa } from './ja/composer';
import { withTranslations } from './language';

/** Every word of the draft check: at the reply box, and on its cards in the popup. */
export interface ComposerText {
  label: string;
  clear: string;
  findings: (count: number) => string;
  blocking: (count: number) => string;
  /** Only advice was found. */
  advice: (count: number) => string;
  open: string;
  list: string;
  severity: Record<'block' | 'warn' | 'advice', string>;
  close: string;
  never: string;
  whole: string;
  /** The words cannot be marked in this box: they are listed. */
  unmarked: string;
  ignored: (count: number) => string;
  showAgain: string;
  ignoredAlways: (count: number) => string;
  card: {
    replaceWith: string;
    takeOut: string;
    show: string;
    source: string;
    confidence: Record<'A' | 'A*' | 'B' | 'C' | 'D', string>;
    ignoreHere: string;
    ignoreAlways: string;
    ignoring: string;
    scope: string;
    words: string;
    rule: string;
    reason: string;
    reasonNeeded: string;
    personal: string;
    save: string;
    cancel: string;
    notKept: string;
  };
  outcome: {
    replaced: string;
    inserted: string;
    undo: string;
    undone: string;
    notUndone: string;
    kept: string;
    changed: string;
    'too-long': string;
    closed: string;
    refused: string;
  };
}

const en = countedIn('en');
const zh = countedIn('zh-CN');

export const composerTexts = withTranslations<ComposerText>({ de: composerDe, ja: composerJa }, {
  en: {
    label: 'ReplyClock, draft check',
    clear: 'no problem found',
    findings: (count) => en(count, { one: '# problem', other: '# problems' }),
    blocking: (count) => en(count, { one: '# problem would block this message', other: '# problems would block this message' }),
    advice: (count) => en(count, { one: '# suggestion', other: '# suggestions' }),
    open: 'Show the problems',
    list: 'Problems in this draft',
    severity: { block: 'would block', warn: 'risky', advice: 'advice' },
    close: 'Close',
    never: 'Nothing is changed without your click, and nothing is sent or stored by this check.',
    whole: 'The message as a whole',
    unmarked: 'The words cannot be underlined in this box, so they are listed here.',
    ignored: (count) => en(count, { one: '# problem is ignored in this message.', other: '# problems are ignored in this message.' }),
    showAgain: 'Show again',
    ignoredAlways: (count) => en(count, { one: '# problem is always ignored; see the options.', other: '# problems are always ignored; see the options.' }),
    card: {
      replaceWith: 'Replace with',
      takeOut: 'Take out',
      show: 'Show in the text',
      source: 'Source',
      confidence: {
        A: 'Amazon’s own text',
        'A*': 'Amazon’s list, as others print it',
        B: 'Amazon, as others quote it',
        C: 'what others have learnt',
        D: 'good sense, no official text',
      },
      ignoreHere: 'Ignore here',
      ignoreAlways: 'Ignore always…',
      ignoring: 'Ignore always',
      scope: 'What to ignore',
      words: 'only these words',
      rule: 'this rule in every draft',
      reason: 'Reason',
      reasonNeeded: 'Please give a reason: you will find it in the options.',
      personal: 'The reason seems to hold an e-mail address, a phone number or an order id. It is kept as you write it.',
      save: 'Ignore',
      cancel: 'Cancel',
      notKept: 'This could not be kept: the browser does not let anything be stored.',
    },
    outcome: {
      replaced: 'Replaced.',
      inserted: 'Template inserted; nothing was sent.',
      undo: 'Undo',
      undone: 'As it was before.',
      notUndone: 'Not undone: the text has changed since.',
      kept: 'Ignored from now on. The options list it.',
      changed: 'Not replaced: the text has changed meanwhile.',
      'too-long': 'Not replaced: the message would be too long for this box.',
      closed: 'Not replaced: this box takes no text now.',
      refused: 'Not replaced: the page did not take it. Please type it yourself.',
    },
  },
  'zh-CN': {
    label: 'ReplyClock 草稿检查',
    clear: '未发现问题',
    findings: (count) => zh(count, { other: '# 个问题' }),
    blocking: (count) => zh(count, { other: '# 个问题会导致消息被拦截' }),
    advice: (count) => zh(count, { other: '# 条建议' }),
    open: '显示问题',
    list: '此草稿中的问题',
    severity: { block: '会被拦截', warn: '有风险', advice: '建议' },
    close: '关闭',
    never: '未经您点击不会更改任何内容，此检查也不会发送或存储任何内容。',
    whole: '整条消息',
    unmarked: '此输入框中无法划线标出，因此在这里列出。',
    ignored: (count) => zh(count, { other: '此消息中已忽略 # 个问题。' }),
    showAgain: '重新显示',
    ignoredAlways: (count) => zh(count, { other: '始终忽略 # 个问题，可在选项中查看。' }),
    card: {
      replaceWith: '替换为',
      takeOut: '删除',
      show: '在文中定位',
      source: '来源',
      confidence: { A: '亚马逊原文', 'A*': '亚马逊清单（他人转载）', B: '他人引用的亚马逊说法', C: '他人的经验', D: '常识，无官方条文' },
      ignoreHere: '此处忽略',
      ignoreAlways: '始终忽略…',
      ignoring: '始终忽略',
      scope: '忽略范围',
      words: '仅这些文字',
      rule: '所有草稿中的此规则',
      reason: '原因',
      reasonNeeded: '请填写原因，之后可在选项中看到。',
      personal: '原因中似乎含有邮箱、电话或订单号，将按您所写原样保存。',
      save: '忽略',
      cancel: '取消',
      notKept: '无法保存：浏览器不允许保存任何内容。',
    },
    outcome: {
      replaced: '已替换。',
      inserted: '已插入模板，没有发送任何内容。',
      undo: '撤销',
      undone: '已恢复原样。',
      notUndone: '未撤销：文字已被更改。',
      kept: '今后将忽略，可在选项中查看。',
      changed: '未替换：文字已被更改。',
      'too-long': '未替换：消息会超出此输入框的长度。',
      closed: '未替换：此输入框目前不能输入。',
      refused: '未替换：页面没有接受，请自行输入。',
    },
  },
});
