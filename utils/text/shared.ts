import { countedIn, countedRangeIn } from './counted';
import { sharedDe } from './de/shared';
import { sharedJa } from './ja/shared';
import { withTranslations } from './language';
import { measuredTexts, type MeasuredTexts } from './measured';
import { standingTexts, type StandingTexts } from './standing';

/** How a row looks: the status, with `at-risk` split at four hours into amber and red. */
export type Tone = 'on-track' | 'at-risk' | 'urgent' | 'breached' | 'unknown' | 'met';

export interface SharedTexts extends StandingTexts, MeasuredTexts {
  tones: Record<Tone, string>;
  sentWaiting: string;
  markWaiting: string;
  sentUnproven: string;
  unknownMarketplace: string;
  unnamedAccount: (shortId: string) => string;
  days: (count: number) => string;
  loading: string;
  notAnswering: string;
  misses: (low: number, high: number, target: string) => string;
  repliesNeeded: (low: number, high: number, target: string) => string;
  neverReached: (target: string) => string;
  counted: (count: number) => string;
  uncertain: (count: number) => string;
  /** "No response needed" marks after the 24 hours, and the rate with them in it. */
  markedLate: (marks: string, rate: string, days: number) => string;
  /** That a rate stands, or may stand, below one of the agent's lines. */
  lines: Record<'below' | 'maybeBelow', Record<'target' | 'early-alarm' | 'critical', (rate: string, days: number) => string>>;
  outcomes: Record<'onTime' | 'late' | 'missed' | 'pending' | 'waived' | 'uncertain', string>;
}

const [en, enRange] = [countedIn('en'), countedRangeIn('en')];
const [zh, zhRange] = [countedIn('zh-CN'), countedRangeIn('zh-CN')];

export const sharedTexts = withTranslations<SharedTexts>({ de: sharedDe, ja: sharedJa }, {
  en: {
    ...standingTexts.en,
    ...measuredTexts.en,
    tones: {
      'on-track': 'on track',
      'at-risk': 'under 12 hours',
      urgent: 'under 4 hours',
      breached: 'over 24 hours',
      unknown: 'not known',
      met: 'answered in time',
    },
    sentWaiting: 'reply sent, waiting for proof',
    markWaiting: 'marked, waiting for proof',
    sentUnproven: 'sending not proven; the clock runs on',
    unknownMarketplace: 'Marketplace not known',
    unnamedAccount: (shortId) => `Account ${shortId}`,
    days: (count) => en(count, { one: '# day', other: '# days' }),
    lines: {
      below: {
        target: (rate, days) => `Below the target of ${rate} over ${days} days`,
        'early-alarm': (rate, days) => `Below the early alarm of ${rate} over ${days} days`,
        critical: (rate, days) => `Below the critical line of ${rate} over ${days} days`,
      },
      maybeBelow: {
        target: (rate, days) => `May be below the target of ${rate} over ${days} days`,
        'early-alarm': (rate, days) => `May be below the early alarm of ${rate} over ${days} days`,
        critical: (rate, days) => `May be below the critical line of ${rate} over ${days} days`,
      },
    },
    loading: 'Reading what is stored…',
    notAnswering: 'The background of ReplyClock does not answer. Switch the extension off and on again.',
    misses: (low, high, target) =>
      high === 0
        ? `Every further miss falls below ${target}`
        : enRange(low, high, { one: `# more miss possible above ${target}`, other: `# more misses possible above ${target}` }),
    repliesNeeded: (low, high, target) =>
      enRange(low, high, { one: `Needs # on-time reply to be at ${target} again`, other: `Needs # on-time replies to be at ${target} again` }),
    neverReached: (target) => `${target} is out of reach in this window`,
    counted: (count) => en(count, { other: '# counted' }),
    uncertain: (count) => en(count, { other: '# uncertain' }),
    markedLate: (marks, rate, days) => `Marked late in ${days} days: ${marks}; the rate would be ${rate} if these counted.`,
    outcomes: {
      onTime: 'on time',
      late: 'late',
      missed: 'missed',
      pending: 'pending',
      waived: 'no response needed',
      uncertain: 'uncertain',
    },
  },
  'zh-CN': {
    ...standingTexts['zh-CN'],
    ...measuredTexts['zh-CN'],
    tones: {
      'on-track': '时间充裕',
      'at-risk': '不足 12 小时',
      urgent: '不足 4 小时',
      breached: '已超 24 小时',
      unknown: '未知',
      met: '已按时回复',
    },
    sentWaiting: '回复已发送，等待确认',
    markWaiting: '已标记，等待确认',
    sentUnproven: '未能确认发送，继续计时',
    unknownMarketplace: '站点未知',
    unnamedAccount: (shortId) => `账户 ${shortId}`,
    days: (count) => zh(count, { other: '# 天' }),
    lines: {
      below: {
        target: (rate, days) => `${days} 天内低于目标 ${rate}`,
        'early-alarm': (rate, days) => `${days} 天内低于预警线 ${rate}`,
        critical: (rate, days) => `${days} 天内低于危险线 ${rate}`,
      },
      maybeBelow: {
        target: (rate, days) => `${days} 天内可能低于目标 ${rate}`,
        'early-alarm': (rate, days) => `${days} 天内可能低于预警线 ${rate}`,
        critical: (rate, days) => `${days} 天内可能低于危险线 ${rate}`,
      },
    },
    loading: '正在读取已保存的数据…',
    notAnswering: 'ReplyClock 后台没有响应，请停用后重新启用本扩展。',
    misses: (low, high, target) =>
      high === 0 ? `再漏一条就会低于 ${target}` : zhRange(low, high, { other: `还可漏 # 条而不低于 ${target}` }),
    repliesNeeded: (low, high, target) => zhRange(low, high, { other: `还需 # 条按时回复才能回到 ${target}` }),
    neverReached: (target) => `此时段内无法达到 ${target}`,
    counted: (count) => zh(count, { other: '共计 # 条' }),
    uncertain: (count) => zh(count, { other: '# 条不确定' }),
    markedLate: (marks, rate, days) => `${days} 天内迟标 ${marks} 条；若计入，回复率为 ${rate}。`,
    outcomes: {
      onTime: '按时',
      late: '迟回',
      missed: '漏回',
      pending: '待回复',
      waived: '无需回复',
      uncertain: '不确定',
    },
  },
});
