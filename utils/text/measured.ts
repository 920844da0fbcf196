import type { SlaBasis } from '@/utils/domain/sla/thread-sla';
import type { CountedPer } from '@/utils/domain/thread/counted-otherwise';
import { measuredDe } from './de/measured';
import { measuredJa } from './ja/measured';
import { withTranslations } from './language';

/** Where a figure comes from, as tooltips, rates and every surface of ours say it. */
export interface MeasuredTexts {
  bases: Record<SlaBasis, string>;
  /** Beside a deadline whose evidence disagrees. */
  contradicts: string;
  noData: string;
  ownMeasurement: string;
  /** The lower rate, where the two ways of counting disagree about the target; and why both are shown. */
  countedPer: Record<CountedPer, (rate: string) => string>;
  whyBoth: string;
}

export const measuredTexts = withTranslations<MeasuredTexts>({ de: measuredDe, ja: measuredJa }, {
  en: {
    bases: {
      conversation: 'from the conversation',
      list: 'from the list',
      'last-update': 'from the last update',
    },
    contradicts: 'The times that the page told contradict each other; the more exact one is used',
    noData: 'no data',
    ownMeasurement:
      'Measured by ReplyClock against Amazon’s 24-hour standard, from what it could read. Where Amazon shows a figure, Amazon’s counts.',
    countedPer: { turn: (rate) => `per turn ${rate}`, message: (rate) => `per message ${rate}` },
    whyBoth: 'Amazon does not say whether turns or messages count: where the two disagree about the target, the lower stands beside.',
  },
  'zh-CN': {
    bases: {
      conversation: '依据对话内容',
      list: '依据消息列表',
      'last-update': '依据最后更新时间',
    },
    contradicts: '页面给出的时间互相矛盾，以较精确的为准',
    noData: '暂无数据',
    ownMeasurement: '由 ReplyClock 按亚马逊 24 小时标准、根据所能读取的内容自行统计。若与亚马逊显示的数字不同，以亚马逊为准。',
    countedPer: { turn: (rate) => `按轮次 ${rate}`, message: (rate) => `按消息 ${rate}` },
    whyBoth: '亚马逊未说明按轮次还是按消息统计：两者对是否达标结论不一时，较低者一并显示。',
  },
});
