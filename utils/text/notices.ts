import type { StorageTrouble } from '@/utils/domain/storage-trouble';
import { marketplaceById } from '@/utils/domain/time/marketplaces';
import { HOUR, MINUTE, type Instant, type ObservedTime } from '@/utils/domain/time/observed-time';
import { countedIn } from './counted';
import { noticeDe } from './de/notices';
import { noticeJa } from './ja/notices';
import { sentenceGap, withTranslations, type InterfaceLanguage } from './language';

/** What a notice says of one contact; names, order ids and message text never leave for the system's list of notifications. */
interface NoticeItem {
  /** Milliseconds before the deadline; 0: it has passed. */
  level: number;
  dueAt: ObservedTime;
  marketplaceId: string;
  /** The agent's own name of the target that it is about; left out: Amazon's standard. */
  policyName?: string;
  /** `repeat`: said before, and still nobody has answered. */
  reason?: string;
}

export type ToolbarState =
  | { kind: 'urgent' | 'at-risk'; count: number }
  | { kind: 'none' | 'not-reading' | 'never-read' };

export interface NoticeTexts {
  left: (duration: string) => string;
  passed: string;
  ownLeft: (duration: string, policy: string) => string;
  ownPassed: (policy: string) => string;
  still: string;
  hours: (count: number) => string;
  minutes: (count: number) => string;
  due: (when: string) => string;
  dueBetween: (from: string, to: string) => string;
  wasDue: (when: string) => string;
  waiting: (count: number) => string;
  someOver: (count: number) => string;
  nextDue: (when: string) => string;
  openQueue: string;
  toolbar: {
    urgent: (count: number) => string;
    'at-risk': (count: number) => string;
    none: string;
    'not-reading': string;
    'never-read': string;
    lastRead: (when: string) => string;
    paused: string;
    trouble: Record<StorageTrouble, string>;
  };
}

const en = countedIn('en');
const zh = countedIn('zh-CN');

/** What `noticeTexts` and `toolbarTitle` are made of. */
export const notificationTexts = withTranslations<NoticeTexts>({ de: noticeDe, ja: noticeJa }, {
  en: {
    left: (duration) => `${duration} left to answer a buyer`,
    passed: '24 hours have passed without an answer',
    ownLeft: (duration, policy) => `${duration} left of your own target “${policy}”`,
    ownPassed: (policy) => `Your own target “${policy}” has passed without an answer`,
    still: 'A buyer still waits for an answer',
    hours: (count) => en(count, { one: '# hour', other: '# hours' }),
    minutes: (count) => en(count, { one: '# minute', other: '# minutes' }),
    due: (when) => `Due ${when}.`,
    dueBetween: (from, to) => `Due between ${from} and ${to}. Open the message to know.`,
    wasDue: (when) => `Was due ${when}.`,
    waiting: (count) => en(count, { one: '# buyer waits for an answer', other: '# buyers wait for an answer' }),
    someOver: (count) => en(count, { other: '# past 24 hours.' }),
    nextDue: (when) => `Next deadline ${when}.`,
    openQueue: 'Click for the queue.',
    toolbar: {
      urgent: (count) => en(count, { one: '# buyer waits with less than 4 hours left, or past the deadline.', other: '# buyers wait with less than 4 hours left, or past the deadline.' }),
      'at-risk': (count) => en(count, { one: '# buyer waits with less than 12 hours left.', other: '# buyers wait with less than 12 hours left.' }),
      none: 'No deadline within 12 hours.',
      'not-reading': 'No inbox has been read lately. Open your buyer messages to be sure.',
      'never-read': 'No inbox has been read yet. Open your buyer messages.',
      lastRead: (when) => `Last read ${when}: this may be out of date.`,
      paused: 'Paused: nothing is read.',
      trouble: {
        'storage-denied': 'This browser lets nothing be stored here: deadlines are not remembered.',
        'storage-full': 'The disk is full: new readings cannot be stored.',
        'storage-newer': 'A newer ReplyClock has stored the data here: update this one.',
        'storage-damaged': 'Something that was stored cannot be read: restore a backup in the options.',
      },
    },
  },
  'zh-CN': {
    left: (duration) => `距离回复买家的期限还有 ${duration}`,
    passed: '已超过 24 小时未回复',
    ownLeft: (duration, policy) => `距离自定目标“${policy}”还有 ${duration}`,
    ownPassed: (policy) => `已超过自定目标“${policy}”仍未回复`,
    still: '买家仍在等待回复',
    hours: (count) => zh(count, { other: '# 小时' }),
    minutes: (count) => zh(count, { other: '# 分钟' }),
    due: (when) => `截止时间：${when}。`,
    dueBetween: (from, to) => `截止时间在 ${from} 与 ${to} 之间，打开消息即可确定。`,
    wasDue: (when) => `截止时间为 ${when}。`,
    waiting: (count) => zh(count, { other: '有 # 位买家在等待回复' }),
    someOver: (count) => zh(count, { other: '其中 # 位已超过 24 小时。' }),
    nextDue: (when) => `下一个截止时间：${when}。`,
    openQueue: '点击查看队列。',
    toolbar: {
      urgent: (count) => zh(count, { other: '有 # 位买家剩余不足 4 小时或已超时。' }),
      'at-risk': (count) => zh(count, { other: '有 # 位买家剩余不足 12 小时。' }),
      none: '12 小时内没有到期的消息。',
      'not-reading': '最近没有读取过收件箱，请打开买家消息确认。',
      'never-read': '尚未读取过收件箱，请打开买家消息。',
      lastRead: (when) => `上次读取：${when}，信息可能已过时。`,
      paused: '已暂停：不读取任何内容。',
      trouble: {
        'storage-denied': '浏览器在此不允许存储：无法记住期限。',
        'storage-full': '磁盘已满：无法保存新的读取结果。',
        'storage-newer': '数据由更新版本的 ReplyClock 保存：请更新。',
        'storage-damaged': '部分已保存的数据无法读取：请在选项中恢复备份。',
      },
    },
  },
});

/** Title and message of the notification for these contacts: one by itself, several as one. */
export function noticeTexts(language: InterfaceLanguage, items: readonly NoticeItem[]): { title: string; message: string } {
  const text = notificationTexts[language];
  const [only, second] = items;
  if (only && !second) return { title: titleOf(text, only), message: joined(language, [placeOf(only), dueText(language, only)]) };
  const over = items.filter(({ level, policyName }) => level === 0 && policyName === undefined);
  const next = Math.min(...items.filter(({ level }) => level > 0).map(({ dueAt }) => dueAt.earliest));
  return {
    title: text.waiting(items.length),
    message: joined(language, [
      over.length > 0 ? text.someOver(over.length) : '',
      Number.isFinite(next) ? text.nextDue(timeText(language, next)) : '',
      text.openQueue,
    ]),
  };
}

function titleOf(text: NoticeTexts, { level, policyName, reason }: NoticeItem): string {
  if (reason === 'repeat') return text.still;
  if (level === 0) return policyName === undefined ? text.passed : text.ownPassed(policyName);
  const hours = level / HOUR;
  const duration = Number.isInteger(hours) ? text.hours(hours) : text.minutes(Math.round(level / MINUTE));
  return policyName === undefined ? text.left(duration) : text.ownLeft(duration, policyName);
}

function dueText(language: InterfaceLanguage, { level, dueAt }: NoticeItem): string {
  const text = notificationTexts[language];
  const from = timeText(language, dueAt.earliest);
  const to = timeText(language, dueAt.latest);
  if (level === 0) return text.wasDue(to);
  return dueAt.latest - dueAt.earliest > 2 * MINUTE ? text.dueBetween(from, to) : text.due(from);
}

function placeOf({ marketplaceId }: NoticeItem): string {
  const country = marketplaceById(marketplaceId)?.country;
  return country ? `Amazon ${country}.` : '';
}

/** The sentence of the toolbar button. `lastReadAt`: given where it must be said how old this is. */
export function toolbarTitle(
  language: InterfaceLanguage,
  state: ToolbarState,
  more: { paused: boolean; lastReadAt: Instant | null; trouble: StorageTrouble | null },
): string {
  const { toolbar } = notificationTexts[language];
  const counted = 'count' in state ? toolbar[state.kind](state.count) : toolbar[state.kind];
  return joined(language, [
    more.trouble ? toolbar.trouble[more.trouble] : '',
    more.paused ? toolbar.paused : '',
    more.paused && !('count' in state) ? '' : counted,
    more.lastReadAt === null ? '' : toolbar.lastRead(timeText(language, more.lastReadAt)),
  ]);
}

function joined(language: InterfaceLanguage, sentences: string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(sentenceGap(language));
}

/** Weekday and time in the zone of the machine, where the agent sits. */
function timeText(language: InterfaceLanguage, at: Instant): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(at);
}
