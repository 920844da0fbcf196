import { countedIn } from './counted';
import { pointingDe } from './de/pointing';
import { pointingJa } from './ja/pointing';
import { withTranslations } from './language';

/** Every word of the pointing: the agent shows the list, or the reply box, of a page that was not recognised. */
export interface PointingTexts {
  label: string;
  /** In the bar: what was read of the list, and what the agent may do. */
  bar: { found: (rows: number, dates: number) => string; byLayout: (rows: number) => string; unfit: string; showList: string; selfTest: string };
  list: { title: string; explain: string };
  replyBox: { title: string; explain: string };
  keys: string;
  here: (rows: number) => string;
  hereBox: string;
  faults: Record<'no-date' | 'only-one' | 'no-field' | 'not-again', string>;
  preview: {
    title: (rows: number) => string;
    dates: (read: number, rows: number) => string;
    ids: (read: number, rows: number) => string;
    marketplaces: (read: number, rows: number) => string;
    unread: (rows: number) => string;
    otherDate: (at: number, of: number) => string;
    box: string;
    /** What is kept, and what is not. */
    kept: string;
  };
  already: { list: string; replyBox: string };
  done: { list: (rows: number) => string; replyBox: string };
  notKept: string;
  keep: string;
  again: string;
  cancel: string;
  close: string;
  replyBoxToo: string;
}

const en = countedIn('en');
const zh = countedIn('zh-CN');

export const pointingTexts = withTranslations<PointingTexts>({ de: pointingDe, ja: pointingJa }, {
  en: {
    label: 'ReplyClock: show me',
    bar: {
      found: (rows, dates) => en(rows, { one: `# row, ${dates} dated`, other: `# rows, ${dates} dated` }),
      byLayout: (rows) => en(rows, { one: '# row, as you showed', other: '# rows, as you showed' }),
      unfit: 'The list looks otherwise than when you showed it.',
      showList: 'Show me the list…',
      selfTest: 'Self-test',
    },
    list: { title: 'Point at one row of the list', explain: 'Any one conversation of the list. Nothing is opened or clicked on Amazon’s page.' },
    replyBox: { title: 'Point at the reply box', explain: 'The field that you write answers in. Nothing is changed or sent.' },
    keys: 'By keyboard: ↑ and ↓ go through what is there, Enter takes it, Esc ends this.',
    here: (rows) => en(rows, { one: '# row like this', other: '# rows like this' }),
    hereBox: 'A field to write in',
    faults: {
      'no-date': 'There is no date here that ReplyClock can read. Point at a row with its date.',
      'only-one': 'Nothing beside it looks the same. Open a folder with at least two conversations, “All” for one, and point again.',
      'no-field': 'There is no field to write in here.',
      'not-again': 'This place cannot be told from others on the page, so it would not be safe to read it.',
    },
    preview: {
      title: (rows) => en(rows, { one: 'This row would be read', other: 'These # rows would be read' }),
      dates: (read, rows) => `Dates read: ${read} of ${rows}`,
      ids: (read, rows) => `Order or case ids shown: ${read} of ${rows}`,
      marketplaces: (read, rows) => `Marketplaces known: ${read} of ${rows}`,
      unread: (rows) => en(rows, { one: '# row without a name and a subject that can be told apart', other: '# rows without a name and a subject that can be told apart' }),
      otherDate: (at, of) => `Use another date (now ${at} of ${of})`,
      box: 'This field would be taken for the reply box.',
      kept: 'Kept is only how the page is built (link, row, list …), never a word of it.',
    },
    already: { list: 'ReplyClock reads this list by itself. Nothing needs to be kept.', replyBox: 'ReplyClock finds this field by itself. Nothing needs to be kept.' },
    done: {
      list: (rows) => en(rows, { one: 'Kept. # row is read this way now, until the page changes again.', other: 'Kept. # rows are read this way now, until the page changes again.' }),
      replyBox: 'Kept. Drafts in this field are checked now.',
    },
    notKept: 'It could not be kept: the browser lets nothing be stored, or ReplyClock does not answer.',
    keep: 'Keep',
    again: 'Point again',
    cancel: 'Cancel',
    close: 'Close',
    replyBoxToo: 'Show the reply box too',
  },
  'zh-CN': {
    label: 'ReplyClock：由您指出',
    bar: { found: (rows, dates) => zh(rows, { other: `# 行，${dates} 行有日期` }), byLayout: (rows) => zh(rows, { other: '# 行，按您指出的方式' }), unfit: '列表与您指出时的样子不同。', showList: '指出列表…', selfTest: '自检' },
    list: { title: '请指向列表中的一行', explain: '列表中任意一个会话即可。不会打开或点击亚马逊页面上的任何内容。' },
    replyBox: { title: '请指向回复框', explain: '即您撰写回复的输入框。不会更改或发送任何内容。' },
    keys: '用键盘：↑ 和 ↓ 逐个选择，Enter 确认，Esc 结束。',
    here: (rows) => zh(rows, { other: '# 行与此相同' }),
    hereBox: '一个输入框',
    faults: {
      'no-date': '此处没有 ReplyClock 能读取的日期。请指向带有日期的一行。',
      'only-one': '旁边没有相同的行。请打开至少有两个会话的文件夹（例如“全部”），然后重新指出。',
      'no-field': '此处没有输入框。',
      'not-again': '此处与页面上的其他位置无法区分，读取它并不可靠。',
    },
    preview: {
      title: (rows) => zh(rows, { other: '将读取这 # 行' }),
      dates: (read, rows) => `已读出日期：${read} / ${rows}`,
      ids: (read, rows) => `显示订单号或会话编号：${read} / ${rows}`,
      marketplaces: (read, rows) => `已知站点：${read} / ${rows}`,
      unread: (rows) => zh(rows, { other: '# 行的姓名和主题无法区分' }),
      otherDate: (at, of) => `改用另一个日期（现为 ${of} 个中的第 ${at} 个）`,
      box: '此输入框将被视为回复框。',
      kept: '只保留页面的结构（链接、行、列表等），不保留任何文字。',
    },
    already: { list: 'ReplyClock 已能自行读取此列表，无需保留。', replyBox: 'ReplyClock 已能自行找到此输入框，无需保留。' },
    done: { list: (rows) => zh(rows, { other: '已保留。现在按此方式读取 # 行，直到页面再次改变。' }), replyBox: '已保留。现在会检查此输入框中的草稿。' },
    notKept: '无法保留：浏览器不允许存储，或 ReplyClock 没有响应。',
    keep: '保留',
    again: '重新指出',
    cancel: '取消',
    close: '关闭',
    replyBoxToo: '同时指出回复框',
  },
});
