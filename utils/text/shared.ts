import type { SlaBasis, SlaReason } from '@/utils/domain/sla/thread-sla';
import type { CountedPer } from '@/utils/domain/thread/counted-otherwise';
import type { Texts } from './language';

/** How a row looks: the status, with `at-risk` split at four hours into amber and red. */
export type Tone = 'on-track' | 'at-risk' | 'urgent' | 'breached' | 'unknown' | 'met';

interface SharedTexts {
  tones: Record<Tone, string>;
  reasons: Record<SlaReason, string>;
  bases: Record<SlaBasis, string>;
  /** Beside a deadline whose evidence disagrees. */
  contradicts: string;
  sentWaiting: string;
  markWaiting: string;
  sentUnproven: string;
  unknownMarketplace: string;
  unnamedAccount: (shortId: string) => string;
  justNow: string;
  noData: string;
  days: (count: number) => string;
  storageDenied: string;
  storageFull: string;
  loading: string;
  notAnswering: string;
  misses: (low: number, high: number, target: string) => string;
  repliesNeeded: (low: number, high: number, target: string) => string;
  neverReached: (target: string) => string;
  counted: (count: number) => string;
  uncertain: (count: number) => string;
  ownMeasurement: string;
  /** The lower rate, where the two ways of counting disagree about the target; and why both are shown. */
  countedPer: Record<CountedPer, (rate: string) => string>;
  whyBoth: string;
  /** "No response needed" marks after the 24 hours, and the rate with them in it. */
  markedLate: (marks: string, rate: string, days: number) => string;
  /** The agent's lines for a rate, and that one stands below them. */
  lines: Record<'target' | 'early-alarm' | 'critical', string> & Record<'below' | 'maybeBelow', (line: string, rate: string, days: number) => string>;
  outcomes: Record<'onTime' | 'late' | 'missed' | 'pending' | 'waived' | 'uncertain', string>;
}

const plural = (count: number, one: string, other: string): string => (count === 1 ? one : other);
const span = (low: number, high: number): string => (low === high ? String(low) : `${low}–${high}`);

export const sharedTexts: Texts<SharedTexts> = {
  en: {
    tones: {
      'on-track': 'on track',
      'at-risk': 'under 12 hours',
      urgent: 'under 4 hours',
      breached: 'over 24 hours',
      unknown: 'not known',
      met: 'answered in time',
    },
    reasons: {
      'no-time-shown': 'The page shows no time for this message',
      'date-unreadable': 'The date on the page could not be read',
      'rows-alike': 'Several rows look alike; open the message to tell them apart',
      'author-unknown': 'A reply within a minute may have been automatic: counted as not answered',
      'nothing-waiting': 'Nothing is waiting in this message',
      'gone-elsewhere': 'Left the list; answered or marked elsewhere',
      'open-to-know': 'Only a range is known; open the message to know',
      'clock-off': 'The clock of this computer and Amazon’s disagree',
      'storage-denied': 'Nothing can be stored in this window',
    },
    bases: {
      conversation: 'from the conversation',
      list: 'from the list',
      'last-update': 'from the last update',
    },
    contradicts: 'The times that the page told contradict each other; the more exact one is used',
    sentWaiting: 'reply sent, waiting for proof',
    markWaiting: 'marked, waiting for proof',
    sentUnproven: 'sending not proven; the clock runs on',
    unknownMarketplace: 'Marketplace not known',
    unnamedAccount: (shortId) => `Account ${shortId}`,
    justNow: 'just now',
    noData: 'no data',
    days: (count) => `${count} ${plural(count, 'day', 'days')}`,
    storageDenied:
      'This window lets ReplyClock store nothing, as private windows do. Open it in a normal window; nothing that was stored is lost.',
    storageFull: 'The disk is full: new readings cannot be stored. Make room, and they are stored again.',
    lines: {
      target: 'the target',
      'early-alarm': 'the early alarm',
      critical: 'the critical line',
      below: (line, rate, days) => `Below ${line} of ${rate} over ${days} days`,
      maybeBelow: (line, rate, days) => `May be below ${line} of ${rate} over ${days} days`,
    },
    loading: 'Reading what is stored…',
    notAnswering: 'The background of ReplyClock does not answer. Switch the extension off and on again.',
    misses: (low, high, target) =>
      high === 0
        ? `Every further miss falls below ${target}`
        : `${span(low, high)} more ${plural(low === high ? high : 2, 'miss', 'misses')} possible above ${target}`,
    repliesNeeded: (low, high, target) =>
      `Needs ${span(low, high)} on-time ${plural(low === high ? high : 2, 'reply', 'replies')} to be at ${target} again`,
    neverReached: (target) => `${target} is out of reach in this window`,
    counted: (count) => `${count} counted`,
    uncertain: (count) => `${count} uncertain`,
    ownMeasurement:
      'Measured by ReplyClock against Amazon’s 24-hour standard, from what it could read. Where Amazon shows a figure, Amazon’s counts.',
    countedPer: { turn: (rate) => `per turn ${rate}`, message: (rate) => `per message ${rate}` },
    whyBoth: 'Amazon does not say whether turns or messages count: where the two disagree about the target, the lower stands beside.',
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
    tones: {
      'on-track': '时间充裕',
      'at-risk': '不足 12 小时',
      urgent: '不足 4 小时',
      breached: '已超 24 小时',
      unknown: '未知',
      met: '已按时回复',
    },
    reasons: {
      'no-time-shown': '页面未显示此消息的时间',
      'date-unreadable': '页面上的日期无法识别',
      'rows-alike': '有几行看起来相同，请打开消息加以区分',
      'author-unknown': '一分钟内的回复可能是自动回复：按未回复计算',
      'nothing-waiting': '此消息中没有待回复的内容',
      'gone-elsewhere': '已不在列表中：在别处回复或标记过',
      'open-to-know': '只知道时间范围，打开消息即可确定',
      'clock-off': '本机时钟与亚马逊时钟不一致',
      'storage-denied': '此窗口无法保存任何内容',
    },
    bases: {
      conversation: '依据对话内容',
      list: '依据消息列表',
      'last-update': '依据最后更新时间',
    },
    contradicts: '页面给出的时间互相矛盾，以较精确的为准',
    sentWaiting: '回复已发送，等待确认',
    markWaiting: '已标记，等待确认',
    sentUnproven: '未能确认发送，继续计时',
    unknownMarketplace: '站点未知',
    unnamedAccount: (shortId) => `账户 ${shortId}`,
    justNow: '刚刚',
    noData: '暂无数据',
    days: (count) => `${count} 天`,
    storageDenied: '此窗口（如隐私窗口）不允许 ReplyClock 保存数据。请在普通窗口中打开，已保存的内容不会丢失。',
    storageFull: '磁盘已满，无法保存新的读取结果。腾出空间后会自动恢复。',
    lines: {
      target: '目标',
      'early-alarm': '预警线',
      critical: '危险线',
      below: (line, rate, days) => `${days} 天内低于${line} ${rate}`,
      maybeBelow: (line, rate, days) => `${days} 天内可能低于${line} ${rate}`,
    },
    loading: '正在读取已保存的数据…',
    notAnswering: 'ReplyClock 后台没有响应，请停用后重新启用本扩展。',
    misses: (low, high, target) =>
      high === 0 ? `再漏一条就会低于 ${target}` : `还可漏 ${span(low, high)} 条而不低于 ${target}`,
    repliesNeeded: (low, high, target) => `还需 ${span(low, high)} 条按时回复才能回到 ${target}`,
    neverReached: (target) => `此时段内无法达到 ${target}`,
    counted: (count) => `共计 ${count} 条`,
    uncertain: (count) => `${count} 条不确定`,
    ownMeasurement: '由 ReplyClock 按亚马逊 24 小时标准、根据所能读取的内容自行统计。若与亚马逊显示的数字不同，以亚马逊为准。',
    countedPer: { turn: (rate) => `按轮次 ${rate}`, message: (rate) => `按消息 ${rate}` },
    whyBoth: '亚马逊未说明按轮次还是按消息统计：两者对是否达标结论不一时，较低者一并显示。',
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
};
