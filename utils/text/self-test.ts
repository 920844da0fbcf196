import { selfTestDe } from './de/self-test';
import { selfTestJa } from './ja/self-test';
import { withTranslations } from './language';

export type CheckName = 'state' | 'layout' | 'rows' | 'dates' | 'known' | 'marketplaces' | 'complete' | 'responses' | 'agreement' | 'clock' | 'replyBox' | 'lastRead';

export interface SelfTestTexts {
  title: string;
  lead: string;
  well: string;
  look: string;
  blind: string;
  noInbox: { title: string; explain: string; open: string };
  waiting: string;
  inbox: (country: string) => string;
  framed: string;
  looked: (ago: string) => string;
  hidden: string;
  checks: Record<CheckName, string>;
  of: (count: string, all: string) => string;
  readBy: Record<'signals' | 'kept-layout', (rows: string) => string>;
  keptLayout: Record<'not-needed' | 'used' | 'does-not-fit', string>;
  knownByResponses: (known: string, rows: string, shown: string) => string;
  complete: string;
  emptyList: string;
  incomplete: Record<
    'other-folder' | 'narrowed' | 'more-pages' | 'rows-alike' | 'rows-unidentified' | 'rows-unread' | 'count-unknown' | 'count-differs' | 'not-read',
    (count: string, card: string) => string
  >;
  responses: { off: string; none: string; seen: (count: string, ago: string) => string; unreadable: (count: string) => string };
  agreement: { none: string; all: (count: string) => string; some: (count: string, compared: string, about: string) => string };
  about: Record<'last-update' | 'marketplace' | 'orders' | 'waiting' | 'messages', string>;
  clock: { unknown: string; right: string; off: (seconds: string) => string };
  replyBox: Record<'found' | 'found-by-layout' | 'none' | 'not-open', string>;
  lastRead: { never: string; read: (ago: string, complete: string) => string; readOnly: (ago: string) => string; stale: string };
  paused: string;
  showList: string;
  showBox: string;
  showing: string;
  notShowing: string;
  layout: {
    title: string;
    explain: string;
    none: string;
    kept: (when: string) => string;
    holds: Record<'list' | 'replyBox' | 'both', string>;
    export: string;
    import: string;
    remove: string;
    removed: string;
    imported: string;
    notKept: string;
    faults: Record<'too-large' | 'not-json' | 'other-version' | 'not-a-layout' | 'nothing-in-it' | 'unreadable', string>;
    fileName: string;
  };
  report: { title: string; explain: string; copy: string; copied: string; notCopied: string; look: string };
}

export const selfTestTexts = withTranslations<SelfTestTexts>({ de: selfTestDe, ja: selfTestJa }, {
  en: {
    title: 'ReplyClock self-test',
    lead: 'What ReplyClock finds on the buyer messages that are open now: counts only, never a word of them.',
    well: 'All well',
    look: 'Look here',
    blind: 'Not reading',
    noInbox: {
      title: 'No buyer messages are open',
      explain: 'Open them in a tab, and what is found there stands here at once. Tabs that were open before ReplyClock was installed need one reload.',
      open: 'Open buyer messages',
    },
    waiting: 'Looking for open buyer messages…',
    inbox: (country) => `Buyer messages, ${country}`,
    framed: 'inside another page',
    looked: (ago) => `Looked at ${ago}.`,
    hidden: 'That tab is in the background: it is looked at again once you go to it.',
    checks: {
      state: 'The page',
      layout: 'Layout you showed',
      rows: 'Rows found',
      dates: 'Dates read',
      known: 'Rows told apart',
      marketplaces: 'Marketplaces known',
      complete: 'Complete',
      responses: 'The page’s own answers',
      agreement: 'Drawn page and answers',
      clock: 'Clock',
      replyBox: 'Reply box',
      lastRead: 'Last read',
    },
    of: (count, all) => `${count} of ${all}`,
    readBy: { signals: (rows) => `${rows}, by what all rows have in common`, 'kept-layout': (rows) => `${rows}, as you showed them` },
    keptLayout: {
      'not-needed': 'Not needed here: the list is found without it.',
      used: 'Used: without it this list would not be found. An update of ReplyClock may make it unnecessary.',
      'does-not-fit': 'It no longer fits this page and is not used. Show the list once more.',
    },
    knownByResponses: (known, rows, shown) => `${known} of ${rows}; ${shown} show an order or case id themselves`,
    complete: 'Yes: everything that needs a response is shown.',
    emptyList: 'Yes: the page says that nothing waits.',
    incomplete: {
      'other-folder': () => 'another folder than “Response needed” is shown',
      narrowed: () => 'a filter or a search narrows the list',
      'more-pages': () => 'there are further pages',
      'rows-alike': (count) => `rows that look alike: ${count}`,
      'rows-unidentified': () => 'some rows show nothing to know them by',
      'rows-unread': (count) => `rows that could not be read: ${count}`,
      'count-unknown': () => 'the page’s own count was not found',
      'count-differs': (count, card) => `${count} rows are shown, the page counts ${card}`,
      'not-read': () => 'not all was read yet',
    },
    responses: {
      off: 'Not read, as you chose in the options: most deadlines are ranges.',
      none: 'None seen on this page yet. Reload it: they carry the exact times.',
      seen: (count, ago) => `${count} read, the last ${ago}`,
      unreadable: (count) => `could not be read: ${count}`,
    },
    agreement: {
      none: 'Nothing to compare yet.',
      all: (count) => `Agree wherever both show the same (${count} compared).`,
      some: (count, compared, about) => `Contradict each other in ${count} of ${compared} (${about}). The drawn page counts there.`,
    },
    about: { 'last-update': 'last update', marketplace: 'marketplace', orders: 'orders', waiting: 'whether it waits', messages: 'messages' },
    clock: {
      unknown: 'Not compared yet: no answer of the page was seen.',
      right: 'As Amazon’s.',
      off: (seconds) => `Amazon’s clock minus this computer’s: ${seconds} seconds. The countdowns allow for it.`,
    },
    replyBox: { found: 'Found', 'found-by-layout': 'Found as you showed it', none: 'Not found in the open conversation', 'not-open': 'No conversation is open.' },
    lastRead: {
      never: '“Response needed” was never read.',
      read: (ago, complete) => `${ago}, to its end ${complete}`,
      readOnly: (ago) => `${ago}, never yet to its end`,
      stale: 'That is too long ago to be relied on.',
    },
    paused: 'ReplyClock is paused: nothing is read.',
    showList: 'Show me the list…',
    showBox: 'Show me the reply box…',
    showing: 'Go to that tab and point at it.',
    notShowing: 'That tab does not answer. Reload it and try again.',
    layout: {
      title: 'Layout you showed',
      explain: 'Used only on pages where ReplyClock finds no list by itself, and only while the page bears it out. It holds no word of the page.',
      none: 'None is kept.',
      kept: (when) => `Kept since ${when}.`,
      holds: { list: 'It tells the list.', replyBox: 'It tells the reply box.', both: 'It tells the list and the reply box.' },
      export: 'Save as a file',
      import: 'Take in a file…',
      remove: 'Forget it',
      removed: 'Forgotten.',
      imported: 'Taken in. Pages that are open use it at once.',
      notKept: 'It could not be kept: the browser lets nothing be stored.',
      faults: {
        'too-large': 'This file is too large to be a layout.',
        'not-json': 'This file is no layout: it cannot be read as data.',
        'other-version': 'This layout is of another version of ReplyClock. Show the list here instead.',
        'not-a-layout': 'This file is no layout of ReplyClock: it holds other things than a layout may hold.',
        'nothing-in-it': 'This layout tells neither a list nor a reply box.',
        unreadable: 'This file could not be opened.',
      },
      fileName: 'replyclock-layout.json',
    },
    report: {
      title: 'Diagnosis',
      explain: 'For a report of a fault. It holds counts, times and version numbers, no message, name, address or order.',
      copy: 'Copy diagnosis',
      copied: 'Copied.',
      notCopied: 'It could not be copied. Select the text below and copy it yourself.',
      look: 'See what it says',
    },
  },
  'zh-CN': {
    title: 'ReplyClock 自检',
    lead: 'ReplyClock 在当前打开的买家消息中找到的内容：只有数量，没有任何文字。',
    well: '一切正常',
    look: '请查看',
    blind: '未在读取',
    noInbox: {
      title: '没有打开买家消息',
      explain: '请在标签页中打开，找到的内容会立即显示在这里。安装 ReplyClock 之前打开的标签页需要刷新一次。',
      open: '打开买家消息',
    },
    waiting: '正在查找已打开的买家消息…',
    inbox: (country) => `买家消息，${country}`,
    framed: '位于另一页面内',
    looked: (ago) => `${ago}查看。`,
    hidden: '该标签页在后台：切换到它时会再次查看。',
    checks: {
      state: '页面',
      layout: '您指出的布局',
      rows: '找到的行',
      dates: '读出的日期',
      known: '可区分的行',
      marketplaces: '已知站点',
      complete: '是否读全',
      responses: '页面自身的数据',
      agreement: '页面显示与数据',
      clock: '时钟',
      replyBox: '回复框',
      lastRead: '上次读取',
    },
    of: (count, all) => `${count} / ${all}`,
    readBy: { signals: (rows) => `${rows} 行，依据各行的共同特征`, 'kept-layout': (rows) => `${rows} 行，按您指出的方式` },
    keptLayout: {
      'not-needed': '此处不需要：无需它即可找到列表。',
      used: '已采用：没有它就找不到此列表。更新 ReplyClock 后可能不再需要。',
      'does-not-fit': '它已不适合此页面，未采用。请重新指出列表。',
    },
    knownByResponses: (known, rows, shown) => `${known} / ${rows}；其中 ${shown} 行自身显示订单号或会话编号`,
    complete: '是：所有需要回复的消息都已显示。',
    emptyList: '是：页面表示没有等待回复的消息。',
    incomplete: {
      'other-folder': () => '显示的不是“需要回复”文件夹',
      narrowed: () => '筛选或搜索缩小了列表',
      'more-pages': () => '还有更多页',
      'rows-alike': (count) => `外观相同的行：${count}`,
      'rows-unidentified': () => '有些行没有可辨认的内容',
      'rows-unread': (count) => `无法读取的行：${count}`,
      'count-unknown': () => '未找到页面自身的计数',
      'count-differs': (count, card) => `显示 ${count} 行，页面计数为 ${card}`,
      'not-read': () => '尚未全部读取',
    },
    responses: {
      off: '按您在选项中的选择未读取：多数截止时间只是范围。',
      none: '此页面尚未收到。请刷新页面：其中有准确的时间。',
      seen: (count, ago) => `已读取 ${count} 次，最近一次${ago}`,
      unreadable: (count) => `无法读取：${count}`,
    },
    agreement: {
      none: '暂无可比较的内容。',
      all: (count) => `两者都显示之处全部一致（比较了 ${count} 处）。`,
      some: (count, compared, about) => `${compared} 处中有 ${count} 处互相矛盾（${about}），以页面显示为准。`,
    },
    about: { 'last-update': '最后更新', marketplace: '站点', orders: '订单', waiting: '是否等待回复', messages: '消息' },
    clock: {
      unknown: '尚未比较：没有收到页面的数据。',
      right: '与亚马逊一致。',
      off: (seconds) => `亚马逊时钟减去此电脑时钟：${seconds} 秒，倒计时已作校正。`,
    },
    replyBox: { found: '已找到', 'found-by-layout': '按您指出的方式找到', none: '在打开的会话中未找到', 'not-open': '没有打开会话。' },
    lastRead: {
      never: '从未读取“需要回复”。',
      read: (ago, complete) => `${ago}；${complete}读到末尾`,
      readOnly: (ago) => `${ago}；尚未读到末尾`,
      stale: '时间过久，不能作为依据。',
    },
    paused: 'ReplyClock 已暂停：不读取任何内容。',
    showList: '指出列表…',
    showBox: '指出回复框…',
    showing: '请到该标签页中指出。',
    notShowing: '该标签页没有响应。请刷新后重试。',
    layout: {
      title: '您指出的布局',
      explain: '仅在 ReplyClock 自己找不到列表的页面上使用，并且只在页面与之相符时使用。其中没有页面上的任何文字。',
      none: '未保留。',
      kept: (when) => `保留自 ${when}。`,
      holds: { list: '包含列表。', replyBox: '包含回复框。', both: '包含列表和回复框。' },
      export: '保存为文件',
      import: '导入文件…',
      remove: '删除',
      removed: '已删除。',
      imported: '已导入。打开的页面会立即使用。',
      notKept: '无法保留：浏览器不允许存储。',
      faults: {
        'too-large': '文件过大，不是布局文件。',
        'not-json': '此文件不是布局文件：无法作为数据读取。',
        'other-version': '此布局属于 ReplyClock 的其他版本。请在此重新指出列表。',
        'not-a-layout': '此文件不是 ReplyClock 的布局文件：其中有布局不应包含的内容。',
        'nothing-in-it': '此布局既不包含列表，也不包含回复框。',
        unreadable: '无法打开此文件。',
      },
      fileName: 'replyclock-布局.json',
    },
    report: {
      title: '诊断信息',
      explain: '用于报告故障。只包含数量、时间和版本号，不含消息、姓名、地址或订单。',
      copy: '复制诊断信息',
      copied: '已复制。',
      notCopied: '无法复制。请选择下方文字自行复制。',
      look: '查看内容',
    },
  },
});
