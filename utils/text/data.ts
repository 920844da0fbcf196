import type { BackupRefusal } from '@/utils/domain/files/backup';
import type { DateOrder } from '@/utils/domain/import/csv-time';
import type { ImportField, LineProblem } from '@/utils/domain/import/import-line';
import { countedIn } from './counted';
import { dataDe } from './de/data';
import { dataJa } from './ja/data';
import { withTranslations } from './language';

export interface DataTexts {
  bytes: (size: string) => string;
  exportWhat: Record<'contacts' | 'queue' | 'readings' | 'notices', string>;
  what: string;
  withNotes: string;
  save: (format: string) => string;
  saving: string;
  saved: (name: string) => string;
  failed: string;
  backup: {
    make: string;
    making: (percent: string) => string;
    made: (name: string) => string;
    choose: string;
    reading: (percent: string) => string;
    refused: Record<BackupRefusal, string>;
    nothingTouched: string;
    from: (when: string) => string;
    same: string;
    table: Record<'kind' | 'added' | 'changed' | 'removed' | 'same', string>;
    kinds: Record<'threads' | 'contacts' | 'readings' | 'notices' | 'followUps' | 'settings' | 'templates', string>;
    ask: string;
    restore: string;
    cancel: string;
    restoring: (percent: string) => string;
    restored: string;
    failed: string;
  };
  import: {
    choose: string;
    noColumns: string;
    columns: Record<ImportField, string>;
    none: string;
    perMessage: string;
    perContact: string;
    order: string;
    orders: Record<DateOrder, string>;
    zone: string;
    account: string;
    newAccount: string;
    marketplace: string;
    sampleAnswered: (line: string, received: string, answered: string) => string;
    sampleOpen: (line: string, received: string) => string;
    sampleMessage: Record<'buyer' | 'seller' | 'automatic', (line: string, at: string) => string>;
    sampleFails: (line: string, why: string) => string;
    needs: string;
    start: string;
    stop: string;
    running: (percent: string, lines: number) => string;
    closing: string;
    stopped: (line: string) => string;
    notStored: (line: string) => string;
    unreadable: string;
    interrupted: (line: string) => string;
    done: (taken: number) => string;
    known: (lines: number) => string;
    old: (lines: number) => string;
    bad: (lines: number) => string;
    badLine: (line: string, why: string) => string;
    more: (lines: number) => string;
    problems: Record<LineProblem, string>;
    forget: string;
    forgetAsk: string;
    forgetting: string;
  };
}

const en = countedIn('en');
const zh = countedIn('zh-CN');

export const dataTexts = withTranslations<DataTexts>({ de: dataDe, ja: dataJa }, {
  en: {
    bytes: (size) => `${size} in use`,
    exportWhat: { contacts: 'Contacts', queue: 'Open queue', readings: 'Readings', notices: 'Notices' },
    what: 'What to save',
    withNotes: 'with your notes',
    save: (format) => `Save as ${format}`,
    saving: 'Collecting…',
    saved: (name) => `Saved as ${name}.`,
    failed: 'It could not be saved: the browser does not let anything be read.',
    backup: {
      make: 'Make a backup',
      making: (percent) => `Making the backup… ${percent}`,
      made: (name) => `Saved as ${name}. Keep it as safe as the data itself.`,
      choose: 'Restore a backup…',
      reading: (percent) => `Checking the file… ${percent}`,
      refused: {
        'other-file': 'This is not a backup of ReplyClock.',
        'newer-version': 'This backup was made by a later version of ReplyClock. Update first.',
        truncated: 'This backup is cut short: its end is missing. Copy or download it again.',
        edited: 'This backup was changed or damaged after it was made: its checksum does not fit.',
        'not-allowed': 'This file holds what no backup of ReplyClock does.',
        'too-large': 'This file is larger than any backup of ReplyClock can be.',
      },
      nothingTouched: 'Nothing was changed.',
      from: (when) => `A whole backup, made ${when}. Restored, it would change:`,
      same: 'It holds exactly what is stored now: there is nothing to restore.',
      table: { kind: 'What', added: 'Added', changed: 'Changed', removed: 'Removed', same: 'As it is' },
      kinds: { threads: 'Threads', contacts: 'Contacts', readings: 'Readings', notices: 'Notices', followUps: 'Promises', settings: 'Settings', templates: 'Templates' },
      ask: 'Everything stored now is replaced by this backup. What is only here is then gone.',
      restore: 'Replace everything',
      cancel: 'Cancel',
      restoring: (percent) => `Restoring… ${percent} Keep this page open.`,
      restored: 'The backup was restored.',
      failed: 'It could not be restored, and everything is as it was.',
    },
    import: {
      choose: 'Choose a CSV file…',
      noColumns: 'No line with column names was found in this file.',
      columns: { conversation: 'Conversation or ticket', orderId: 'Order id', received: 'Received', answered: 'Answered', author: 'Written by', marketplace: 'Marketplace' },
      none: '– not in the file –',
      perMessage: 'Each line is one message: “Written by” says whose.',
      perContact: 'Each line is one question, with its answer where there is one.',
      order: 'Dates are written',
      orders: { ymd: 'year, month, day', mdy: 'month, day, year', dmy: 'day, month, year' },
      zone: 'Times are those of',
      account: 'Account',
      newAccount: 'An account of its own',
      marketplace: 'Marketplace, where no column says',
      sampleAnswered: (line, received, answered) => `Line ${line} is read as: received ${received}, answered ${answered}.`,
      sampleOpen: (line, received) => `Line ${line} is read as: received ${received}, not answered.`,
      sampleMessage: {
        buyer: (line, at) => `Line ${line} is read as: the buyer wrote at ${at}.`,
        seller: (line, at) => `Line ${line} is read as: you answered at ${at}.`,
        automatic: (line, at) => `Line ${line} is read as: an automatic reply went out at ${at}.`,
      },
      sampleFails: (line, why) => `Line ${line} cannot be read so: ${why}`,
      needs: 'Choose the column of the time received, and that of the conversation or the order id.',
      start: 'Import',
      stop: 'Stop',
      running: (percent, lines) => en(lines, { one: `${percent}, # line taken.`, other: `${percent}, # lines taken.` }),
      closing: 'Settling what the file shows without an answer…',
      stopped: (line) => `Stopped after line ${line}. What was taken stays; choose the same file again to go on from there.`,
      notStored: (line) => `Stopped after line ${line}: the browser does not let anything be stored.`,
      unreadable: 'The browser cannot read this file any more. Choose it again.',
      interrupted: (line) => `An import was interrupted after line ${line}. Choose the same file to go on from there.`,
      done: (taken) => en(taken, { one: 'Done: # line taken.', other: 'Done: # lines taken.' }),
      known: (lines) => en(lines, { one: '# line left out, since the page itself has shown its conversation.', other: '# lines left out, since the page itself has shown their conversations.' }),
      old: (lines) => en(lines, { one: '# line left out, since it is older than contacts are kept.', other: '# lines left out, since they are older than contacts are kept.' }),
      bad: (lines) => en(lines, { one: '# line could not be used:', other: '# lines could not be used:' }),
      badLine: (line, why) => `Line ${line}: ${why}`,
      more: (lines) => en(lines, { other: 'and # more' }),
      problems: {
        broken: 'it is no line of a CSV file; is a quotation mark not closed?',
        'no-conversation': 'neither a conversation nor an order id.',
        'no-time': 'the time received cannot be read.',
        'bad-answer-time': 'the time of the answer cannot be read.',
        'answered-before': 'the answer lies before the question.',
        'in-future': 'a time lies in the future.',
        'unknown-author': 'it does not say whether the buyer or you wrote it.',
        'unknown-marketplace': 'the marketplace is not known.',
      },
      forget: 'Take back what was imported',
      forgetAsk: 'Yes, take it back',
      forgetting: 'Taking it back…',
    },
  },
  'zh-CN': {
    bytes: (size) => `占用 ${size}`,
    exportWhat: { contacts: '联系', queue: '待回复队列', readings: '读取记录', notices: '通知' },
    what: '要保存的内容',
    withNotes: '包含您的备注',
    save: (format) => `保存为 ${format}`,
    saving: '正在整理…',
    saved: (name) => `已保存为 ${name}。`,
    failed: '无法保存：浏览器不允许读取任何内容。',
    backup: {
      make: '创建备份',
      making: (percent) => `正在创建备份… ${percent}`,
      made: (name) => `已保存为 ${name}。请像对待数据本身一样妥善保管。`,
      choose: '恢复备份…',
      reading: (percent) => `正在检查文件… ${percent}`,
      refused: {
        'other-file': '这不是 ReplyClock 的备份。',
        'newer-version': '此备份由更新版本的 ReplyClock 创建，请先更新。',
        truncated: '此备份不完整：结尾缺失。请重新复制或下载。',
        edited: '此备份创建后被修改或已损坏：校验和不符。',
        'not-allowed': '此文件包含 ReplyClock 备份中不会有的内容。',
        'too-large': '此文件超过了 ReplyClock 备份可能的大小。',
      },
      nothingTouched: '未作任何更改。',
      from: (when) => `完整的备份，创建于 ${when}。恢复后将更改：`,
      same: '其内容与当前保存的完全一致，无需恢复。',
      table: { kind: '内容', added: '新增', changed: '更改', removed: '移除', same: '不变' },
      kinds: { threads: '会话', contacts: '联系', readings: '读取记录', notices: '通知', followUps: '承诺', settings: '设置', templates: '模板' },
      ask: '当前保存的一切将被此备份替换，仅存在于此处的内容将会丢失。',
      restore: '全部替换',
      cancel: '取消',
      restoring: (percent) => `正在恢复… ${percent} 请勿关闭此页面。`,
      restored: '备份已恢复。',
      failed: '无法恢复，一切保持原样。',
    },
    import: {
      choose: '选择 CSV 文件…',
      noColumns: '此文件中没有找到列名所在的行。',
      columns: { conversation: '会话或工单', orderId: '订单号', received: '收到时间', answered: '回复时间', author: '发送方', marketplace: '站点' },
      none: '– 文件中没有 –',
      perMessage: '每行是一条消息，由“发送方”说明是谁写的。',
      perContact: '每行是一个问题，若有回复则在同一行。',
      order: '日期的写法',
      orders: { ymd: '年、月、日', mdy: '月、日、年', dmy: '日、月、年' },
      zone: '时间所属时区',
      account: '账户',
      newAccount: '单独的账户',
      marketplace: '没有列说明时的站点',
      sampleAnswered: (line, received, answered) => `第 ${line} 行读作：${received} 收到，${answered} 回复。`,
      sampleOpen: (line, received) => `第 ${line} 行读作：${received} 收到，未回复。`,
      sampleMessage: {
        buyer: (line, at) => `第 ${line} 行读作：买家于 ${at} 发来消息。`,
        seller: (line, at) => `第 ${line} 行读作：您于 ${at} 回复。`,
        automatic: (line, at) => `第 ${line} 行读作：自动回复于 ${at} 发出。`,
      },
      sampleFails: (line, why) => `第 ${line} 行无法这样读取：${why}`,
      needs: '请选择收到时间所在的列，以及会话或订单号所在的列。',
      start: '导入',
      stop: '停止',
      running: (percent, lines) => zh(lines, { other: `${percent}，已采用 # 行。` }),
      closing: '正在处理文件中未回复的内容…',
      stopped: (line) => `已在第 ${line} 行之后停止。已采用的内容保留；再次选择同一文件即可从该处继续。`,
      notStored: (line) => `已在第 ${line} 行之后停止：浏览器不允许保存任何内容。`,
      unreadable: '浏览器已无法读取此文件，请重新选择。',
      interrupted: (line) => `有一次导入在第 ${line} 行之后中断。选择同一文件即可从该处继续。`,
      done: (taken) => zh(taken, { other: '完成：已采用 # 行。' }),
      known: (lines) => zh(lines, { other: '# 行未采用，因为页面本身已显示过这些会话。' }),
      old: (lines) => zh(lines, { other: '# 行未采用，因为早于联系记录的保留期限。' }),
      bad: (lines) => zh(lines, { other: '# 行无法使用：' }),
      badLine: (line, why) => `第 ${line} 行：${why}`,
      more: (lines) => zh(lines, { other: '另有 # 行' }),
      problems: {
        broken: '不是有效的 CSV 行，是否有引号未闭合？',
        'no-conversation': '既没有会话也没有订单号。',
        'no-time': '无法读取收到时间。',
        'bad-answer-time': '无法读取回复时间。',
        'answered-before': '回复早于问题。',
        'in-future': '时间在将来。',
        'unknown-author': '没有说明是买家还是您写的。',
        'unknown-marketplace': '站点未知。',
      },
      forget: '撤回已导入的内容',
      forgetAsk: '是，撤回',
      forgetting: '正在撤回…',
    },
  },
});
