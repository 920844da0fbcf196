import type { PluralForms } from './counted';
import { overlayDe } from './de/overlay';
import { overlayJa } from './ja/overlay';
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

/** Every word of the overlay: badges, their explanation, and the bar. Plain data: the background hands it to message pages. */
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
    goneElsewhere: string;
    nothingWaiting: string;
    unknown: string;
    notYet: string;
    /** `{countdown}` of an own target, beside Amazon's. */
    own: string;
  };

  /** The label of a row of which nothing is known yet. */
  noReason: string;

  bar: {
    label: string;
    expand: string;
    collapse: string;
    late: string;
    withinHour: string;
    withinFourHours: string;
    /** The same in one line, for the folded bar. */
    lateShort: PluralForms;
    withinHourShort: PluralForms;
    withinFourHoursShort: PluralForms;
    nothingDue: string;
    allAccounts: string;
    /** How long ago. */
    read: { now: string } & Record<Exclude<Age['unit'], 'now'>, PluralForms>;
    neverRead: string;
    /** `{time}`. */
    complete: string;
    neverComplete: string;
    /** This computer's clock, in minutes. */
    clock: Record<'ahead' | 'behind', PluralForms>;
    pause: string;
    resume: string;
    /** Messages that have come to a level: past the 24 hours, or due within `{time}`. */
    crossed: Record<'over' | 'within', PluralForms>;
  };
}

const en: OverlayText = {
  states: {
    reading: { title: 'Reading this inbox', hint: '' },
    loading: { title: 'The page is loading', hint: 'Countdowns follow when its list is there.' },
    empty: { title: 'No message waits for you', hint: '' },
    stale: {
      title: 'Not read for a while',
      hint: 'Open or reload “Response needed”. The deadlines known so far go on counting.',
    },
    'not-mounted': {
      title: 'The inbox has not started',
      hint: 'That does not mean that it is empty. Go to the home page and open Messages from there.',
    },
    'list-hidden': { title: 'The list is hidden', hint: 'Widen the window or close the conversation.' },
    challenge: { title: 'Amazon asks for a check', hint: 'Finish it, and reading goes on.' },
    'signed-out': { title: 'Signed out', hint: 'Sign in to Seller Central, and reading goes on.' },
    'not-recognised': {
      title: 'Page not recognised',
      hint: 'Go by Amazon’s own dates here. You can show ReplyClock the list, or look for an update.',
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
    goneElsewhere: 'ended elsewhere',
    nothingWaiting: 'nothing waiting',
    unknown: '?',
    notYet: '…',
    own: 'own {countdown}',
  },
  noReason: 'This row has not been read yet.',
  bar: {
    label: 'ReplyClock',
    expand: 'Show details',
    collapse: 'Hide details',
    late: 'late',
    withinHour: 'due in 1 h',
    withinFourHours: 'due in 4 h',
    lateShort: { other: '# late' },
    withinHourShort: { other: '# in 1 h' },
    withinFourHoursShort: { other: '# in 4 h' },
    nothingDue: 'nothing due in 4 h',
    allAccounts: 'All your accounts together',
    read: { now: 'read just now', minute: { other: 'read # min ago' }, hour: { other: 'read # h ago' }, day: { other: 'read # d ago' } },
    neverRead: '“Response needed” not read yet',
    complete: 'complete {time}',
    neverComplete: 'never yet to its last page',
    clock: {
      ahead: { other: 'This computer’s clock is # min ahead of Amazon’s. The countdowns allow for it.' },
      behind: { other: 'This computer’s clock is # min behind Amazon’s. The countdowns allow for it.' },
    },
    pause: 'Pause',
    resume: 'Resume',
    crossed: {
      over: { one: '# message past the 24 hours.', other: '# messages past the 24 hours.' },
      within: { one: '# message now due within {time}.', other: '# messages now due within {time}.' },
    },
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
      hint: '宁可没有倒计时，也不显示错误的倒计时：请以亚马逊显示的日期为准。您可以为 ReplyClock 指出列表，或查看是否有更新。',
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
    goneElsewhere: '已在别处结束',
    nothingWaiting: '无待回复',
    unknown: '?',
    notYet: '…',
    own: '自定 {countdown}',
  },
  noReason: '该行尚未读取。',
  bar: {
    label: 'ReplyClock',
    expand: '显示详情',
    collapse: '收起详情',
    late: '已超时',
    withinHour: '1 小时内',
    withinFourHours: '4 小时内',
    lateShort: { other: '# 条超时' },
    withinHourShort: { other: '1 小时内 # 条' },
    withinFourHoursShort: { other: '4 小时内 # 条' },
    nothingDue: '4 小时内无到期',
    allAccounts: '所有账户合计',
    read: { now: '刚刚读取', minute: { other: '#分钟前读取' }, hour: { other: '#小时前读取' }, day: { other: '#天前读取' } },
    neverRead: '尚未读取“需要回复”',
    complete: '{time} 读全',
    neverComplete: '尚未读到最后一页',
    clock: { ahead: { other: '此电脑的时钟比亚马逊快 # 分钟，倒计时已作校正。' }, behind: { other: '此电脑的时钟比亚马逊慢 # 分钟，倒计时已作校正。' } },
    pause: '暂停',
    resume: '恢复',
    crossed: { over: { other: '# 条消息已超过 24 小时。' }, within: { other: '# 条消息将在 {time}内到期。' } },
  },
};

// A message page begins with English alone; the background hands it the rest (`page-texts.ts`).
export const overlayTexts: Texts<OverlayText> =
  import.meta.env.ENTRYPOINT === 'seller-central'
    ? { en, 'zh-CN': en, de: en, ja: en }
    : { en, 'zh-CN': zh, de: overlayDe, ja: overlayJa };
