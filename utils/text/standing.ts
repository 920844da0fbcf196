import type { SlaBasis, SlaReason } from '@/utils/domain/sla/thread-sla';
import type { CountedPer } from '@/utils/domain/thread/counted-otherwise';
import type { Texts } from './language';

/** How a row stands and what is in the way, as the overlay on the page and every surface of ours say it. On the page nothing else is loaded. */
export interface StandingTexts {
  reasons: Record<SlaReason, string>;
  bases: Record<SlaBasis, string>;
  /** Beside a deadline whose evidence disagrees. */
  contradicts: string;
  justNow: string;
  noData: string;
  storageDenied: string;
  storageFull: string;
  ownMeasurement: string;
  /** The lower rate, where the two ways of counting disagree about the target; and why both are shown. */
  countedPer: Record<CountedPer, (rate: string) => string>;
  whyBoth: string;
}

export const standingTexts: Texts<StandingTexts> = {
  en: {
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
    justNow: 'just now',
    noData: 'no data',
    storageDenied:
      'This window lets ReplyClock store nothing, as private windows do. Open it in a normal window; nothing that was stored is lost.',
    storageFull: 'The disk is full: new readings cannot be stored. Make room, and they are stored again.',
    ownMeasurement:
      'Measured by ReplyClock against Amazon’s 24-hour standard, from what it could read. Where Amazon shows a figure, Amazon’s counts.',
    countedPer: { turn: (rate) => `per turn ${rate}`, message: (rate) => `per message ${rate}` },
    whyBoth: 'Amazon does not say whether turns or messages count: where the two disagree about the target, the lower stands beside.',
  },
  'zh-CN': {
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
    justNow: '刚刚',
    noData: '暂无数据',
    storageDenied: '此窗口（如隐私窗口）不允许 ReplyClock 保存数据。请在普通窗口中打开，已保存的内容不会丢失。',
    storageFull: '磁盘已满，无法保存新的读取结果。腾出空间后会自动恢复。',
    ownMeasurement: '由 ReplyClock 按亚马逊 24 小时标准、根据所能读取的内容自行统计。若与亚马逊显示的数字不同，以亚马逊为准。',
    countedPer: { turn: (rate) => `按轮次 ${rate}`, message: (rate) => `按消息 ${rate}` },
    whyBoth: '亚马逊未说明按轮次还是按消息统计：两者对是否达标结论不一时，较低者一并显示。',
  },
};
