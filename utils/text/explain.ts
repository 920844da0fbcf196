import { countedIn } from './counted';
import { explainDe } from './de/explain';
import { explainJa } from './ja/explain';
import { withTranslations } from './language';

/** Every word of what a badge's tooltip explains, and of the bar's rates. */
export interface ExplainText {
  rate: string;
  rateOf: (account: string | null, country: string) => string;
  counted: (count: number) => string;
  otherRates: string;
  owner: string;
  start: string;
  due: string;
  source: string;
  marketplaceTime: (country: string | null) => string;
  yourTime: string;
  /** The extension was updated, turned off or removed while the page was open. */
  reload: string;
  close: string;
  noReason: string;
  mayBeOver: string;
  /** More than 48 hours after the start. */
  claim: string;
  claimFrom: (time: string) => string;
  /** Where a quick reply of ours may have been automatic. */
  settleInPopup: string;
  sentWaiting: string;
  sentUnproven: string;
  met: string;
  late: string;
  waived: string;
}

const en = countedIn('en');
const zh = countedIn('zh-CN');

export const explainTexts = withTranslations<ExplainText>({ de: explainDe, ja: explainJa }, {
  en: {
    rate: 'Response rate, 30 days',
    rateOf: (account, country) => (account ? `${account}, ${country}` : country),
    counted: (count) => en(count, { one: 'of # message', other: 'of # messages' }),
    otherRates: 'All rates, lowest first',
    owner: 'ReplyClock',
    start: 'Buyer wrote',
    due: 'Reply due',
    source: 'Source',
    marketplaceTime: (country) => (country ? `time in ${country}` : 'marketplace time'),
    yourTime: 'your time',
    reload: 'ReplyClock was updated or turned off, and counts no more on this page. Reload the page when you can.',
    close: 'Close',
    noReason: 'This row has not been read yet.',
    mayBeOver: 'The 24 hours may be over already. Best to reply now.',
    claimFrom: (time) => `A-to-z possible from ${time}.`,
    settleInPopup: 'Say which it was in ReplyClock’s popup: one click settles it.',
    claim: 'More than 48 hours have passed: the buyer may now file an A-to-z claim.',
    sentWaiting: 'Your reply is on its way; the page has not shown it yet.',
    sentUnproven: 'The page did not show it as sent within 30 seconds. Check the conversation: until it shows there, the clock runs on.',
    met: 'Answered within 24 hours.',
    late: 'Answered after more than 24 hours.',
    waived: 'Marked as “no response needed”.',
  },
  'zh-CN': {
    rate: '近 30 天回复率',
    rateOf: (account, country) => (account ? `${account}，${country}` : country),
    counted: (count) => zh(count, { other: '共 # 条' }),
    otherRates: '全部回复率，从低到高',
    owner: 'ReplyClock',
    start: '买家来信',
    due: '回复截止',
    source: '来源',
    marketplaceTime: (country) => (country ? `${country}站点时间` : '站点时间'),
    yourTime: '您的时间',
    reload: 'ReplyClock 已更新或停用，本页不再倒计时。方便时请重新加载页面。',
    close: '关闭',
    noReason: '该行尚未读取。',
    mayBeOver: '24 小时可能已过。最好现在就回复。',
    claimFrom: (time) => `${time} 起买家可提出 A-to-z 索赔。`,
    settleInPopup: '请在 ReplyClock 弹出窗口中确认，点一下即可。',
    claim: '已超过 48 小时：买家现在可以提出亚马逊商城交易保障索赔。',
    sentWaiting: '您的回复正在发送，页面尚未显示。',
    sentUnproven: '页面在 30 秒内没有显示已发送。请查看会话：在显示之前，计时会继续。',
    met: '已在 24 小时内回复。',
    late: '超过 24 小时才回复。',
    waived: '已标记为“无需回复”。',
  },
});
