import { countedIn } from './counted';
import { popupDe } from './de/popup';
import { popupJa } from './ja/popup';
import { withTranslations } from './language';

export interface PopupTexts {
  title: string;
  views: Record<'queue' | 'rates' | 'draft', string>;
  status: {
    reading: (ago: string, inboxes: number) => string;
    partly: (ago: string, inboxes: number) => string;
    stale: (ago: string, inboxes: number) => string;
    never: string;
    paused: string;
    openInbox: string;
    inboxes: (count: number) => string;
    completeAt: (ago: string) => string;
    neverComplete: (ago: string) => string;
    partlySince: (ago: string, complete: string) => string;
    lastComplete: (ago: string) => string;
    inboxStale: string;
  };
  pause: string;
  resume: string;
  next: {
    overdue: (count: number) => string;
    hour: (count: number) => string;
    four: (count: number) => string;
    first: (waiting: number, left: string) => string;
    unknown: (count: number) => string;
    none: string;
    noneKnown: string;
  };
  filters: Record<'overdue' | 'hour' | 'four-hours' | 'all', string>;
  groups: Record<'overdue' | 'hour' | 'four' | 'later' | 'unknown', string>;
  filterLabel: string;
  search: string;
  searchNothing: (query: string) => string;
  filterNothing: string;
  empty: string;
  emptyBlind: string;
  queueLabel: string;
  dueAt: (time: string) => string;
  dueBetween: (from: string, to: string) => string;
  wasDueAt: (time: string) => string;
  /** A time of today beside one of another day. */
  todayAt: (time: string) => string;
  noDeadline: string;
  /** Beside a wide range. */
  openToKnow: string;
  shortThread: (id: string) => string;
  unknownThread: string;
  leftQueue: string;
  notFound: string;
  dashboard: string;
  options: string;
  selfTest: string;
  help: string;
  helpTitle: string;
  keys: { next: string; previous: string; open: string; snooze: string; note: string; search: string; filters: string; views: string; help: string; leave: string };
  close: string;
  announce: { overdue: (count: number) => string; hour: (count: number) => string };
  rates: { title: string; empty: string };
  draft: {
    title: string;
    label: string;
    placeholder: string;
    notStored: string;
    kind: string;
    kinds: Record<'reply' | 'proactive', string>;
    clean: string;
    copy: string;
    copied: string;
    loading: string;
  };
}

const en = countedIn('en');
const zh = countedIn('zh-CN');

export const popupTexts = withTranslations<PopupTexts>({ de: popupDe, ja: popupJa }, {
  en: {
    title: 'ReplyClock',
    views: { queue: 'Queue', rates: 'Rates', draft: 'Draft check' },
    status: {
      reading: (ago, n) => (n === 1 ? `Inbox read completely ${ago}` : `All inboxes read completely (oldest: ${ago})`),
      partly: (ago, n) =>
        n === 1
          ? `Read in part ${ago}. Go through every page of “Response needed” once for a complete reading.`
          : `Not every inbox was read completely of late; the oldest reading was ${ago}.`,
      stale: (ago, n) => (n === 1 ? `Not up to date: last read ${ago}.` : `Not up to date: one inbox was last read ${ago}.`),
      never: 'No inbox has been read yet',
      paused: 'Paused: nothing is read, deadlines run on',
      openInbox: 'Open the inbox',
      inboxes: (n) => en(n, { one: '# inbox', other: '# inboxes' }),
      completeAt: (ago) => `complete ${ago}`,
      neverComplete: (ago) => `in part ${ago}, never completely`,
      partlySince: (ago, complete) => `in part ${ago}, completely ${complete}`,
      lastComplete: (ago) => `Last read completely ${ago}.`,
      inboxStale: 'not up to date',
    },
    pause: 'Pause',
    resume: 'Resume',
    next: {
      overdue: (n) => en(n, { one: '# over 24 hours: answer it first.', other: '# over 24 hours: answer these first.' }),
      hour: (n) => en(n, { other: '# due within the hour: start at the top.' }),
      four: (n) => en(n, { other: '# due in the next four hours.' }),
      first: (waiting, left) => en(waiting, { other: `# waiting; the first is due in ${left}.` }),
      unknown: (n) => en(n, { one: '# waiting without a known deadline: open it to know.', other: '# waiting without a known deadline: open them to know.' }),
      none: 'Nothing is waiting for an answer.',
      noneKnown: 'Nothing known is waiting.',
    },
    filters: { overdue: 'Overdue', hour: 'Next hour', 'four-hours': 'Next 4 h', all: 'All' },
    groups: { overdue: 'Over 24 hours, or perhaps', hour: 'Within the hour', four: 'Within four hours', later: 'Later', unknown: 'No deadline known' },
    filterLabel: 'Show',
    search: 'Search by order id or note',
    searchNothing: (query) => `No waiting message with “${query}”.`,
    filterNothing: 'None here.',
    empty: 'All answered',
    emptyBlind: 'Nothing to show yet',
    queueLabel: 'Messages waiting, most urgent first',
    dueAt: (time) => `due ${time}`,
    dueBetween: (from, to) => `due ${from} – ${to}`,
    wasDueAt: (time) => `was due ${time}`,
    todayAt: (time) => `today ${time}`,
    noDeadline: 'no deadline known',
    openToKnow: 'only a range: open it to know',
    shortThread: (id) => `Message ${id}`,
    unknownThread: 'Message without an id',
    leftQueue: 'left the queue',
    notFound: 'This message could not be opened: its inbox is not known.',
    dashboard: 'Dashboard',
    options: 'Options',
    selfTest: 'Self-test',
    help: 'Keys',
    helpTitle: 'Keys',
    keys: {
      next: 'next message',
      previous: 'previous message',
      open: 'open the message',
      snooze: 'snooze the message',
      note: 'note on the message',
      search: 'search by order id or note',
      filters: 'overdue, next hour, next four hours, all',
      views: 'queue, rates, draft check',
      help: 'this list',
      leave: 'leave search or this list',
    },
    close: 'Close',
    announce: {
      overdue: (n) => en(n, { one: '# message is now over 24 hours.', other: '# messages are now over 24 hours.' }),
      hour: (n) => en(n, { one: '# message is now due within the hour.', other: '# messages are now due within the hour.' }),
    },
    rates: {
      title: 'Response rate',
      empty: 'No contact has been counted yet. Rates appear once messages have been read.',
    },
    draft: {
      title: 'Draft check',
      label: 'Draft to check',
      placeholder: 'Paste or write a reply…',
      notStored: 'Checked on this computer and never stored.',
      kind: 'Kind of message',
      kinds: { reply: 'Reply', proactive: 'First message' },
      clean: 'No rule found anything.',
      copy: 'Copy draft',
      copied: 'Copied',
      loading: 'Loading the rules…',
    },
  },
  'zh-CN': {
    title: 'ReplyClock',
    views: { queue: '队列', rates: '回复率', draft: '草稿检查' },
    status: {
      reading: (ago, n) => (n === 1 ? `收件箱已完整读取（${ago}）` : `全部收件箱均已完整读取（最早：${ago}）`),
      partly: (ago, n) =>
        n === 1 ? `${ago}读取了一部分。将“需要回复”的各页翻看一遍即为完整读取。` : `有收件箱近期未完整读取（最早读取：${ago}）。`,
      stale: (ago, n) => (n === 1 ? `数据已过时：上次读取是${ago}。` : `数据已过时：有收件箱上次读取是${ago}。`),
      never: '尚未读取任何收件箱',
      paused: '已暂停：不再读取，期限照常计时',
      openInbox: '打开收件箱',
      inboxes: (n) => zh(n, { other: '# 个收件箱' }),
      completeAt: (ago) => `${ago}完整读取`,
      neverComplete: (ago) => `${ago}部分读取，从未完整读取`,
      partlySince: (ago, complete) => `${ago}部分读取，${complete}完整读取`,
      lastComplete: (ago) => `上次完整读取：${ago}。`,
      inboxStale: '已过时',
    },
    pause: '暂停',
    resume: '继续',
    next: {
      overdue: (n) => zh(n, { other: '# 条已超 24 小时：请先回复。' }),
      hour: (n) => zh(n, { other: '# 条在一小时内到期：请从最上面开始。' }),
      four: (n) => zh(n, { other: '# 条在四小时内到期。' }),
      first: (waiting, left) => zh(waiting, { other: `# 条待回复，最早一条还剩 ${left}。` }),
      unknown: (n) => zh(n, { other: '# 条期限未知：打开即可确定。' }),
      none: '没有待回复的消息。',
      noneKnown: '没有已知的待回复消息。',
    },
    filters: { overdue: '已超时', hour: '1 小时内', 'four-hours': '4 小时内', all: '全部' },
    groups: { overdue: '已超或可能已超 24 小时', hour: '一小时内', four: '四小时内', later: '之后', unknown: '期限未知' },
    filterLabel: '显示',
    search: '按订单号或备注搜索',
    searchNothing: (query) => `没有包含“${query}”的待回复消息。`,
    filterNothing: '此处没有消息。',
    empty: '全部已回复',
    emptyBlind: '暂无内容',
    queueLabel: '待回复消息，最紧急的在前',
    dueAt: (time) => `${time} 到期`,
    dueBetween: (from, to) => `${from} – ${to} 之间到期`,
    wasDueAt: (time) => `应于 ${time} 前回复`,
    todayAt: (time) => `今天${time}`,
    noDeadline: '期限未知',
    openToKnow: '只知范围，打开即可确定',
    shortThread: (id) => `消息 ${id}`,
    unknownThread: '无编号的消息',
    leftQueue: '已离开队列',
    notFound: '无法打开此消息：不知道它属于哪个收件箱。',
    dashboard: '仪表盘',
    options: '选项',
    selfTest: '自检',
    help: '快捷键',
    helpTitle: '快捷键',
    keys: {
      next: '下一条消息',
      previous: '上一条消息',
      open: '打开消息',
      snooze: '稍后提醒此消息',
      note: '为此消息写备注',
      search: '按订单号或备注搜索',
      filters: '已超时、1 小时内、4 小时内、全部',
      views: '队列、回复率、草稿检查',
      help: '显示此列表',
      leave: '离开搜索或此列表',
    },
    close: '关闭',
    announce: {
      overdue: (n) => zh(n, { other: '现有 # 条消息已超 24 小时。' }),
      hour: (n) => zh(n, { other: '现有 # 条消息将在一小时内到期。' }),
    },
    rates: {
      title: '回复率',
      empty: '尚无可统计的消息。读取消息后会显示回复率。',
    },
    draft: {
      title: '草稿检查',
      label: '待检查的草稿',
      placeholder: '粘贴或输入回复…',
      notStored: '仅在本机检查，绝不保存。',
      kind: '消息类型',
      kinds: { reply: '回复', proactive: '主动联系' },
      clean: '未发现问题。',
      copy: '复制草稿',
      copied: '已复制',
      loading: '正在加载规则…',
    },
  },
});
