import type { LateReason } from '@/utils/domain/metrics/late-reasons';
import type { Topic } from '@/utils/domain/metrics/topics';
import { countedIn } from './counted';
import { insightDe } from './de/insight';
import { insightJa } from './ja/insight';
import { withTranslations } from './language';

/** Of the cards that look into the figures: response times, answers by hour, topics, misses and why; and of saving what a card shows. */
export interface InsightTexts {
  saveCsv: string;
  savePicture: string;
  withOrderIds: string;
  times: {
    title: string;
    explain: (days: string) => string;
    took: string;
    under: (duration: string) => string;
    between: (from: string, to: string) => string;
    over: (duration: string) => string;
    answers: string;
    share: string;
    nothing: string;
  };
  hours: Record<'show' | 'arrivals' | 'answers' | 'difference', string> & { explainAnswers: (days: string) => string; explainDifference: (days: string) => string };
  topics: {
    title: string;
    explain: (days: string) => string;
    topic: string;
    contacts: string;
    misses: string;
    names: Record<Topic, string>;
    unknown: string;
    show: string;
  };
  misses: {
    title: string;
    explain: (days: string) => string;
    nothing: string;
    message: string;
    started: string;
    lateBy: string;
    unanswered: string;
    why: string;
    none: string;
    reasons: Record<LateReason, string>;
    keys: string;
    more: (count: number) => string;
    pareto: string;
    week: (day: string) => string;
    total: string;
    cumulative: string;
    untagged: string;
  };
}

const en = countedIn('en');
const zh = countedIn('zh-CN');

export const insightTexts = withTranslations<InsightTexts>({ de: insightDe, ja: insightJa }, {
  en: {
    saveCsv: 'Save as CSV',
    savePicture: 'Save as picture',
    withOrderIds: 'with order ids',
    times: {
      title: 'How long answers took',
      explain: (days) => `Answers to contacts of the last ${days}, by the time from the buyer’s message to yours.`,
      took: 'Took',
      under: (duration) => `under ${duration}`,
      between: (from, to) => `${from} to ${to}`,
      over: (duration) => `over ${duration}`,
      answers: 'Answers',
      share: 'Share',
      nothing: 'No answer with a known time in this window.',
    },
    hours: {
      show: 'What to show',
      arrivals: 'Arrivals',
      answers: 'Answers',
      difference: 'Difference',
      explainAnswers: (days) => `Answers to contacts of the last ${days} by weekday and hour.`,
      explainDifference: (days) => `Arrivals less answers over ${days}: where more comes in than goes out, what waits grows.`,
    },
    topics: {
      title: 'What buyers write about',
      explain: (days) => `Contacts of the last ${days} by the topic that the page gives them.`,
      topic: 'Topic',
      contacts: 'Contacts',
      misses: 'Late or missed',
      names: { cancel: 'Cancelling an order', delivery: 'Delivery and tracking', invoice: 'Invoice', modify: 'Changing an order', customisation: 'Customisation', product: 'Product details', returns: 'Returns and replacements', other: 'Other' },
      unknown: 'Not known',
      show: 'Count the topics',
    },
    misses: {
      title: 'Late and missed, and why',
      explain: (days) => `What surely counts against the rate over ${days}. Say why with one key; nothing leaves this computer.`,
      nothing: 'Nothing was late or missed in this window.',
      message: 'Message',
      started: 'Buyer wrote',
      lateBy: 'Late by',
      unanswered: 'not answered',
      why: 'Why',
      none: '– not said –',
      reasons: { night: 'Night', weekend: 'Weekend or holiday', others: 'Waited for others', unseen: 'Not seen', unmarked: 'Not marked “no response needed”', surge: 'Too much at once', other: 'Something else' },
      keys: 'In the table: ↑ ↓ or j k walk, 1 to 7 say why, 0 takes it back.',
      more: (count) => en(count, { other: 'and # more' }),
      pareto: 'Reasons by week',
      week: (day) => `Week of ${day}`,
      total: 'Total',
      cumulative: 'Share so far',
      untagged: 'not said yet',
    },
  },
  'zh-CN': {
    saveCsv: '保存为 CSV',
    savePicture: '保存为图片',
    withOrderIds: '包含订单号',
    times: {
      title: '回复用时',
      explain: (days) => `最近 ${days}的联系，从买家发来到您回复所用的时间。`,
      took: '用时',
      under: (duration) => `不足 ${duration}`,
      between: (from, to) => `${from} 至 ${to}`,
      over: (duration) => `超过 ${duration}`,
      answers: '回复数',
      share: '占比',
      nothing: '此时段内没有用时已知的回复。',
    },
    hours: {
      show: '显示内容',
      arrivals: '来信',
      answers: '回复',
      difference: '差额',
      explainAnswers: (days) => `最近 ${days}联系的回复，按星期和小时统计。`,
      explainDifference: (days) => `${days}内来信减回复：来信多于回复之处，等待中的消息会增加。`,
    },
    topics: {
      title: '买家在问什么',
      explain: (days) => `最近 ${days}的联系，按页面给出的主题统计。`,
      topic: '主题',
      contacts: '联系',
      misses: '迟回或漏回',
      names: { cancel: '取消订单', delivery: '配送与物流', invoice: '发票', modify: '修改订单', customisation: '商品定制', product: '商品详情', returns: '退货与换货', other: '其他' },
      unknown: '未知',
      show: '统计主题',
    },
    misses: {
      title: '迟回、漏回及其原因',
      explain: (days) => `在 ${days}的回复率中确定计为不利的联系。按一个键即可说明原因；一切只留在本机。`,
      nothing: '此时段内没有迟回或漏回。',
      message: '消息',
      started: '买家来信',
      lateBy: '迟了',
      unanswered: '未回复',
      why: '原因',
      none: '– 未说明 –',
      reasons: { night: '夜间', weekend: '周末或节假日', others: '等待他人', unseen: '没看到', unmarked: '忘记标记“无需回复”', surge: '一时太多', other: '其他' },
      keys: '在表格中：↑ ↓ 或 j k 移动，1 至 7 说明原因，0 撤回。',
      more: (count) => zh(count, { other: '另有 # 条' }),
      pareto: '每周原因',
      week: (day) => `${day} 起的一周`,
      total: '合计',
      cumulative: '累计占比',
      untagged: '尚未说明',
    },
  },
});
