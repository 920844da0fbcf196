import type { SlaBasis, SlaReason } from '@/utils/domain/sla/thread-sla';
import type { Texts } from './language';

/** What the bar says of its inbox. */
export type BarState =
  | 'reading'
  | 'loading'
  | 'empty'
  | 'stale'
  | 'not-mounted'
  | 'list-hidden'
  | 'challenge'
  | 'signed-out'
  | 'not-recognised'
  | 'paused';

/** A state in words, and what the agent can do about it (empty: nothing). */
interface StateText {
  title: string;
  hint: string;
}

export type Age = { unit: 'now' } | { unit: 'minute' | 'hour' | 'day'; count: number };

/** Levels that are announced, most urgent last. */
export type AnnouncedLevel = '12h' | '4h' | '1h' | '15min' | 'breached';

/** Every word of the overlay: badges, their explanation, the bar, and the findings beside the reply box. */
export interface OverlayText {
  states: Record<BarState, StateText>;

  badge: {
    sentWaiting: string;
    sentUnproven: string;
    markWaiting: string;
    markUnproven: string;
    met: string;
    late: string;
    waived: string;
    nothingWaiting: string;
    unknown: string;
    notYet: string;
  };

  explain: {
    start: string;
    due: string;
    source: string;
    why: string;
    /** Between these two the instant lies. */
    between: (from: string, to: string) => string;
    atTheLatest: (to: string) => string;
    marketplaceTime: (country: string | null) => string;
    yourTime: string;
    basis: Record<SlaBasis, string>;
    reasons: Record<SlaReason, string>;
    noReason: string;
    mayBeOver: string;
    sentWaiting: string;
    sentUnproven: string;
    met: string;
    late: string;
    waived: string;
  };

  bar: {
    label: string;
    expand: string;
    collapse: string;
    late: string;
    withinHour: string;
    withinFourHours: string;
    /** The same three in one line, for the collapsed bar. */
    lateShort: (count: number) => string;
    withinHourShort: (count: number) => string;
    withinFourHoursShort: (count: number) => string;
    nothingDue: string;
    allAccounts: string;
    rate: string;
    noRate: string;
    rateOf: (account: string | null, country: string) => string;
    counted: (count: number) => string;
    otherRates: string;
    ownMeasurement: string;
    read: (age: Age) => string;
    neverRead: string;
    complete: (time: string) => string;
    neverComplete: string;
    clock: (ahead: boolean, minutes: number) => string;
    trouble: Record<'storage-denied' | 'storage-full', StateText>;
    pause: string;
    resume: string;
    crossed: (level: AnnouncedLevel, count: number) => string;
  };

  composer: {
    label: string;
    clear: string;
    findings: (count: number) => string;
    blocking: (count: number) => string;
    list: string;
    severity: Record<'block' | 'warn' | 'advice', string>;
    fix: string;
    close: string;
    never: string;
  };
}

/** "1 message", "2 messages". */
function messages(count: number): string {
  return count === 1 ? '1 message' : `${count} messages`;
}

function agoInEnglish(age: Age): string {
  if (age.unit === 'now') return 'just now';
  return `${age.count} ${{ minute: 'min', hour: 'h', day: 'd' }[age.unit]} ago`;
}

function agoInChinese(age: Age): string {
  if (age.unit === 'now') return '刚刚';
  return `${age.count}${{ minute: '分钟', hour: '小时', day: '天' }[age.unit]}前`;
}

const en: OverlayText = {
  states: {
    reading: { title: 'Reading this inbox', hint: '' },
    loading: { title: 'The page is loading', hint: 'Countdowns follow when its list is there.' },
    empty: { title: 'No message waits for you', hint: '' },
    stale: {
      title: 'Not read for a while',
      hint: 'Open or reload “Response needed” to read it again. The deadlines known so far go on counting.',
    },
    'not-mounted': {
      title: 'The inbox has not started',
      hint: 'Amazon’s page shows no inbox, which does not mean that it is empty. Go to the home page and open Messages from there.',
    },
    'list-hidden': { title: 'The list is hidden', hint: 'Widen the window or close the conversation to see the list again.' },
    challenge: { title: 'Amazon asks for a check', hint: 'Finish it, and reading goes on.' },
    'signed-out': { title: 'Signed out', hint: 'Sign in to Seller Central, and reading goes on.' },
    'not-recognised': {
      title: 'Page not recognised',
      hint: 'No countdown is better than a wrong one: go by Amazon’s own dates here, and look for an update of ReplyClock.',
    },
    paused: { title: 'Paused', hint: 'Nothing is read until you resume.' },
  },
  badge: {
    sentWaiting: 'sent, waiting for proof',
    sentUnproven: 'sent? not shown by the page',
    markWaiting: 'marked, waiting for proof',
    markUnproven: 'marked? not shown by the page',
    met: 'answered',
    late: 'answered late',
    waived: 'no reply needed',
    nothingWaiting: 'nothing waiting',
    unknown: '?',
    notYet: '…',
  },
  explain: {
    start: 'Buyer wrote',
    due: 'Reply due',
    source: 'Read from',
    why: 'Why',
    between: (from, to) => `between ${from} and ${to}`,
    atTheLatest: (to) => `${to} at the latest`,
    marketplaceTime: (country) => (country ? `time in ${country}` : 'marketplace time'),
    yourTime: 'your time',
    basis: {
      conversation: 'the times in the conversation',
      list: 'the times behind the list',
      'last-update': 'the day printed on the row (its last update)',
    },
    reasons: {
      'no-time-shown': 'The row shows no time.',
      'date-unreadable': 'The date on this row could not be read.',
      'rows-alike': 'Two rows look alike, so neither is given the other’s deadline. Open the conversation to settle it.',
      'author-unknown': 'It is not clear who wrote the last message. Settle it with one click in the popup.',
      'nothing-waiting': 'No message of the buyer waits for a reply.',
      'gone-elsewhere': 'It left “Response needed” without this browser seeing how. Open the conversation to know.',
      'open-to-know': 'The list tells only a range. Open the conversation to know the minute.',
      'clock-off': 'This computer’s clock is too far from Amazon’s to tell.',
      'storage-denied': 'The browser lets ReplyClock store nothing here.',
    },
    noReason: 'This row has not been read yet.',
    mayBeOver: 'The 24 hours may be over already: the list tells only a range. Best to reply now.',
    sentWaiting: 'Your reply is on its way; the page has not shown it yet.',
    sentUnproven: 'The page did not show it as sent within 30 seconds. Check the conversation: until it shows there, the clock runs on.',
    met: 'Answered within 24 hours.',
    late: 'Answered after more than 24 hours.',
    waived: 'Marked as “no response needed”.',
  },
  bar: {
    label: 'ReplyClock',
    expand: 'Show details',
    collapse: 'Hide details',
    late: 'late',
    withinHour: 'due in 1 h',
    withinFourHours: 'due in 4 h',
    lateShort: (count) => `${count} late`,
    withinHourShort: (count) => `${count} in 1 h`,
    withinFourHoursShort: (count) => `${count} in 4 h`,
    nothingDue: 'nothing due in 4 h',
    allAccounts: 'All your accounts together',
    rate: 'Answered in 24 h, last 30 days',
    noRate: 'no data yet',
    rateOf: (account, country) => (account ? `${account}, ${country}` : country),
    counted: (count) => `of ${messages(count)}`,
    otherRates: 'All rates, lowest first',
    ownMeasurement: 'ReplyClock’s own measurement. Where Amazon shows a figure, Amazon’s wins.',
    read: (age) => `read ${agoInEnglish(age)}`,
    neverRead: '“Response needed” not read yet',
    complete: (time) => `complete ${time}`,
    neverComplete: 'never yet to its last page',
    clock: (ahead, minutes) =>
      `This computer’s clock is ${minutes} min ${ahead ? 'ahead of' : 'behind'} Amazon’s. The countdowns allow for it.`,
    trouble: {
      'storage-denied': {
        title: 'Nothing can be stored',
        hint: 'The browser denies storage, as in a private window. Warnings and rates need a normal window.',
      },
      'storage-full': {
        title: 'The disk is full',
        hint: 'New readings are not kept. Free some space, and they will be.',
      },
    },
    pause: 'Pause',
    resume: 'Resume',
    crossed: (level, count) =>
      level === 'breached'
        ? `${messages(count)} past the 24 hours.`
        : `${messages(count)} now due within ${{ '12h': '12 hours', '4h': '4 hours', '1h': '1 hour', '15min': '15 minutes' }[level]}.`,
  },
  composer: {
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
};

const zh: OverlayText = {
  states: {
    reading: { title: '正在读取此收件箱', hint: '' },
    loading: { title: '页面正在加载', hint: '列表出现后会显示倒计时。' },
    empty: { title: '没有等待您回复的消息', hint: '' },
    stale: { title: '已有一段时间未读取', hint: '请打开或刷新“需要回复”以重新读取。已知的截止时间会继续倒计时。' },
    'not-mounted': {
      title: '收件箱未启动',
      hint: '亚马逊页面没有显示收件箱，但这不表示收件箱为空。请回到首页，再从菜单打开消息。',
    },
    'list-hidden': { title: '列表被隐藏', hint: '请加宽窗口或关闭会话，列表就会重新显示。' },
    challenge: { title: '亚马逊要求验证', hint: '完成验证后会继续读取。' },
    'signed-out': { title: '已退出登录', hint: '登录卖家平台后会继续读取。' },
    'not-recognised': {
      title: '无法识别此页面',
      hint: '宁可没有倒计时，也不显示错误的倒计时：请以亚马逊显示的日期为准，并查看 ReplyClock 是否有更新。',
    },
    paused: { title: '已暂停', hint: '恢复之前不读取任何内容。' },
  },
  badge: {
    sentWaiting: '已发送，等待确认',
    sentUnproven: '已发送？页面未显示',
    markWaiting: '已标记，等待确认',
    markUnproven: '已标记？页面未显示',
    met: '已回复',
    late: '已回复，超时',
    waived: '无需回复',
    nothingWaiting: '无待回复',
    unknown: '?',
    notYet: '…',
  },
  explain: {
    start: '买家来信',
    due: '回复截止',
    source: '依据',
    why: '说明',
    between: (from, to) => `${from} 至 ${to} 之间`,
    atTheLatest: (to) => `最晚 ${to}`,
    marketplaceTime: (country) => (country ? `${country}站点时间` : '站点时间'),
    yourTime: '您的时间',
    basis: {
      conversation: '会话中的时间',
      list: '列表数据中的时间',
      'last-update': '该行所示日期（最后更新日）',
    },
    reasons: {
      'no-time-shown': '该行没有显示时间。',
      'date-unreadable': '无法读取该行的日期。',
      'rows-alike': '有两行看起来相同，无法区分各自的截止时间。打开会话即可确定。',
      'author-unknown': '无法确定最后一条消息由谁所写。请在弹出窗口中点击一次确认。',
      'nothing-waiting': '没有等待回复的买家消息。',
      'gone-elsewhere': '它已不在“需要回复”中，但此浏览器没有看到原因。打开会话即可得知。',
      'open-to-know': '列表只给出一个范围。打开会话即可精确到分钟。',
      'clock-off': '此电脑的时钟与亚马逊相差过大，无法判断。',
      'storage-denied': '浏览器不允许 ReplyClock 在此存储数据。',
    },
    noReason: '该行尚未读取。',
    mayBeOver: '24 小时可能已过：列表只给出一个范围。最好现在就回复。',
    sentWaiting: '您的回复正在发送，页面尚未显示。',
    sentUnproven: '页面在 30 秒内没有显示已发送。请查看会话：在显示之前，计时会继续。',
    met: '已在 24 小时内回复。',
    late: '超过 24 小时才回复。',
    waived: '已标记为“无需回复”。',
  },
  bar: {
    label: 'ReplyClock',
    expand: '显示详情',
    collapse: '收起详情',
    late: '已超时',
    withinHour: '1 小时内',
    withinFourHours: '4 小时内',
    lateShort: (count) => `${count} 条超时`,
    withinHourShort: (count) => `1 小时内 ${count} 条`,
    withinFourHoursShort: (count) => `4 小时内 ${count} 条`,
    nothingDue: '4 小时内无到期',
    allAccounts: '所有账户合计',
    rate: '近 30 天 24 小时回复率',
    noRate: '暂无数据',
    rateOf: (account, country) => (account ? `${account}，${country}` : country),
    counted: (count) => `共 ${count} 条`,
    otherRates: '全部回复率，从低到高',
    ownMeasurement: 'ReplyClock 自行统计。亚马逊显示数据时，以亚马逊为准。',
    read: (age) => `${agoInChinese(age)}读取`,
    neverRead: '尚未读取“需要回复”',
    complete: (time) => `${time} 读全`,
    neverComplete: '尚未读到最后一页',
    clock: (ahead, minutes) => `此电脑的时钟比亚马逊${ahead ? '快' : '慢'} ${minutes} 分钟，倒计时已作校正。`,
    trouble: {
      'storage-denied': { title: '无法存储数据', hint: '浏览器拒绝存储（例如隐私窗口）。提醒和回复率需要普通窗口。' },
      'storage-full': { title: '磁盘已满', hint: '新的读取结果无法保存。请释放空间。' },
    },
    pause: '暂停',
    resume: '恢复',
    crossed: (level, count) =>
      level === 'breached'
        ? `${count} 条消息已超过 24 小时。`
        : `${count} 条消息将在${{ '12h': ' 12 小时', '4h': ' 4 小时', '1h': ' 1 小时', '15min': ' 15 分钟' }[level]}内到期。`,
  },
  composer: {
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

export const overlayTexts: Texts<OverlayText> = { en, 'zh-CN': zh };
