import { optionsDe } from './de/options';
import { optionsJa } from './ja/options';
import { countedIn } from './counted';
import { withTranslations } from './language';

/** A setting on the page: its name and one sentence on what it does. */
interface SettingText {
  name: string;
  explain: string;
}

export interface OptionsTexts {
  title: string;
  search: string;
  nothingFound: (typed: string) => string;
  saved: string;
  notSaved: string;
  allowed: (low: string, high: string) => string;
  on: string;
  off: string;
  sections: Record<'general' | 'reading' | 'notices' | 'counting' | 'drafts' | 'data', string>;
  settings: Record<
    | 'language' | 'paused' | 'access' | 'readResponses' | 'staleAfterMinutes' | 'noticesOn' | 'levels' | 'testNotice' | 'badgeOn'
    | 'targets' | 'automaticRepliesCount' | 'countPer' | 'orderIdDays' | 'contactDays' | 'stored' | 'exportData' | 'backup' | 'importPast' | 'deleteEverything'
    | 'selfTest' | 'sidePanel' | 'quietHours' | 'repeatMinutes' | 'snoozes' | 'ownPolicies' | 'ignoredFindings' | 'promiseLimit' | 'replyChecklist'
    | 'accounts' | 'rules' | 'templates',
    SettingText
  >;
  sidePanel: { open: string; refused: string };
  languages: { auto: string };
  minutes: string;
  days: string;
  targets: Record<'target' | 'earlyAlarm' | 'critical', string>;
  countPer: Record<'turn' | 'message' | 'thread-per-24h', string>;
  levelBefore: (duration: string) => string;
  access: Record<'granted' | 'missing' | 'unknown', string>;
  grant: string;
  openSelfTest: string;
  permission: Record<'granted' | 'denied' | 'unknown', string>;
  accounts: { none: string; name: string; tooLong: (most: string) => string; read: (ago: string) => string; notRead: string };
  openTemplates: string;
  rules: { allOn: string; someOff: (count: number) => string; reason: string; reasonNeeded: (most: string) => string; turnOff: string; keepOn: string };
  ignored: { none: string; words: (rule: string) => string; rule: (rule: string) => string; since: (date: string) => string; end: string; endOf: (what: string) => string };
  test: string;
  testShown: string;
  testFailed: string;
  testTitle: string;
  testMessage: string;
  stored: (counts: { threads: string; contacts: string; notices: string }) => string;
  delete: { first: string; ask: string; second: string; sure: string; keep: string; done: string; failed: string };
}

const en = countedIn('en');
const zh = countedIn('zh-CN');

export const optionsTexts = withTranslations<OptionsTexts>({ de: optionsDe, ja: optionsJa }, {
  en: {
    title: 'ReplyClock options',
    search: 'Search the options',
    nothingFound: (typed) => `No option says “${typed}”.`,
    saved: 'Saved.',
    notSaved: 'Not saved: the browser does not let anything be stored.',
    allowed: (low, high) => `Between ${low} and ${high}.`,
    on: 'on',
    off: 'off',
    sections: { general: 'General', reading: 'Reading', notices: 'Notices', counting: 'Counting', drafts: 'Draft check', data: 'What is stored' },
    settings: {
      language: { name: 'Language', explain: 'The language of these pages, the notices and what is drawn on the message list.' },
      paused: { name: 'Pause', explain: 'Nothing is read and nothing is drawn on the page while paused; known deadlines run on.' },
      accounts: { name: 'Accounts and marketplaces', explain: 'Every account whose list was read; a name of your own stands wherever ReplyClock tells of it, and Amazon’s is never stored.' },
      access: { name: 'Access to Seller Central', explain: 'Without it ReplyClock cannot read the message list that you opened.' },
      readResponses: {
        name: 'Read the page’s own answers',
        explain: 'Takes exact times from the data that the page itself loads; off, only what is drawn is read, and most deadlines are ranges.',
      },
      selfTest: { name: 'Self-test', explain: 'What is found on the inbox that is open, in counts; and the way to show ReplyClock a list that it does not find.' },
      staleAfterMinutes: { name: 'Not up to date after', explain: 'An inbox not read for this long is shown as not up to date, and nothing of it is green.' },
      noticesOn: { name: 'Desktop notices', explain: 'One notice for each level that a message reaches, and one when 24 hours have passed.' },
      levels: { name: 'Warn before the deadline', explain: 'At each of these times before a deadline one notice is shown; more than three at once come as one.' },
      quietHours: {
        name: 'Quiet hours',
        explain: 'Notices wait until these hours end and then come as one, except for a message whose 24 hours would run out before that.',
      },
      repeatMinutes: {
        name: 'Repeat until handled',
        explain: 'With under four hours left, or past the deadline, the notice comes again this often until the message is answered or snoozed.',
      },
      snoozes: { name: 'Snoozed messages', explain: 'No notice comes of these until the time you chose; their deadlines run on and stay in the queue.' },
      ownPolicies: {
        name: 'Your own targets',
        explain: 'Stricter promises of your team, counted and warned of beside Amazon’s 24 hours; a change counts for all that is open.',
      },
      promiseLimit: { name: 'Promises up to', explain: 'The draft check warns where a reply promises more money than this; 0 warns of no sum.' },
      replyChecklist: { name: 'Checklist of a good reply', explain: 'Advice at the reply box where a draft shows no understanding, reason, remedy or date, or ends without a question.' },
      rules: { name: 'Rules', explain: 'Each rule of the draft check, on or off; one that is off needs a reason, which stands under “Ignored findings” too.' },
      templates: { name: 'Reply templates', explain: 'Your own words for the button at the reply box; a starter set in seven languages comes along.' },
      ignoredFindings: {
        name: 'Ignored findings',
        explain: 'What you told the draft check to ignore always. Of your words only a fingerprint is kept, which nobody can read back.',
      },
      testNotice: { name: 'Test notice', explain: 'Shows a notice now, so that you see whether the system lets it through.' },
      sidePanel: { name: 'Queue beside the page', explain: 'Keeps the queue open in a panel beside Seller Central; where the browser asks for a permission, it is for this alone.' },
      badgeOn: { name: 'Number on the toolbar button', explain: 'Red counts what has under four hours left or is over, amber what has under twelve.' },
      targets: { name: 'Targets', explain: 'Your own lines for the response rate: the target, the early alarm above it, and the critical line under it.' },
      automaticRepliesCount: {
        name: 'Automatic replies count as answers',
        explain: 'Amazon does not accept auto-responders as a response, so this is off unless you disagree.',
      },
      countPer: { name: 'What counts as one contact', explain: 'Amazon does not say how several messages of one buyer are merged; a turn is the usual reading. Counted once in 24 hours, a thread is due from the first message of its group.' },
      orderIdDays: { name: 'Keep order ids', explain: 'Days after a contact has closed; then its order ids are forgotten.' },
      contactDays: { name: 'Keep contacts', explain: 'Days for which closed contacts are kept for the rates.' },
      stored: { name: 'Stored on this computer', explain: 'Ids, times and outcomes only; never message text, buyer names or addresses.' },
      exportData: { name: 'Save as a file', explain: 'Contacts, the open queue, readings or notices for a spreadsheet or a program: ids, times and outcomes, no text.' },
      backup: { name: 'Backup', explain: 'Everything in one file: records, settings, templates and the key of the fingerprints; restored, it takes the place of what is here.' },
      importPast: { name: 'Past messages', explain: 'Takes earlier conversations from a CSV file, as Amazon’s reports or a helpdesk make it, so that the rates begin before today; only ids and times are kept.' },
      deleteEverything: { name: 'Delete everything', explain: 'Forgets all threads, contacts, readings, notices and settings of this installation.' },
    },
    sidePanel: { open: 'Open beside the page', refused: 'The browser did not allow it.' },
    languages: { auto: 'As the browser' },
    minutes: 'minutes',
    days: 'days',
    targets: { target: 'Target', earlyAlarm: 'Early alarm', critical: 'Critical' },
    countPer: { turn: 'Each turn of the buyer', message: 'Each message', 'thread-per-24h': 'A thread once in 24 hours' },
    levelBefore: (duration) => `${duration} before`,
    access: { granted: 'Granted', missing: 'Not granted', unknown: 'Not known' },
    grant: 'Grant access',
    openSelfTest: 'Open the self-test',
    permission: { granted: 'The browser allows notices.', denied: 'The browser blocks notices.', unknown: 'Whether notices are allowed is not known.' },
    ignored: {
      none: 'Nothing is ignored.',
      words: (rule) => `${rule}, certain words`,
      rule: (rule) => `${rule}, in every draft`,
      since: (date) => `since ${date}`,
      end: 'Check again',
      endOf: (what) => `Check again: ${what}`,
    },
    accounts: {
      none: 'No inbox was read yet.',
      name: 'Your name for it',
      tooLong: (most) => `At most ${most} characters.`,
      read: (ago) => `read ${ago}`,
      notRead: 'list not read yet',
    },
    openTemplates: 'Open the templates',
    rules: {
      allOn: 'All rules are on',
      someOff: (count) => en(count, { one: '# rule is off', other: '# rules are off' }),
      reason: 'Why is it off?',
      reasonNeeded: (most) => `A reason, please, of at most ${most} characters: in a year nobody remembers.`,
      turnOff: 'Turn off',
      keepOn: 'Keep it on',
    },
    test: 'Show a test notice',
    testShown: 'A test notice was handed to the system. If you do not see it, look at the system’s settings for notifications.',
    testFailed: 'The browser did not show the test notice.',
    testTitle: 'ReplyClock test notice',
    testMessage: 'This is how a warning before a deadline looks.',
    stored: ({ threads, contacts, notices }) => `${threads} threads, ${contacts} contacts, ${notices} notices`,
    delete: {
      first: 'Delete everything…',
      ask: 'First-seen times and rates cannot be had back. Delete everything?',
      second: 'Yes, delete everything',
      sure: 'Once more, to be sure: this cannot be undone.',
      keep: 'Keep it',
      done: 'Everything was deleted.',
      failed: 'It could not be deleted: the background does not answer.',
    },
  },
  'zh-CN': {
    title: 'ReplyClock 选项',
    search: '搜索选项',
    nothingFound: (typed) => `没有选项提到“${typed}”。`,
    saved: '已保存。',
    notSaved: '未保存：浏览器不允许保存任何内容。',
    allowed: (low, high) => `须在 ${low} 与 ${high} 之间。`,
    on: '开',
    off: '关',
    sections: { general: '常规', reading: '读取', notices: '通知', counting: '统计', drafts: '草稿检查', data: '已保存的内容' },
    settings: {
      language: { name: '语言', explain: '这些页面、通知以及消息列表上所显示内容的语言。' },
      paused: { name: '暂停', explain: '暂停时不读取也不在页面上显示任何内容，已知期限照常计时。' },
      accounts: { name: '账户与站点', explain: '已读取过列表的所有账户；您自己起的名称会显示在 ReplyClock 各处，亚马逊的名称从不保存。' },
      access: { name: '访问卖家平台', explain: '没有此权限，ReplyClock 无法读取您打开的消息列表。' },
      readResponses: { name: '读取页面自身收到的数据', explain: '从页面自己加载的数据中取得准确时间；关闭后只读取页面所显示的内容，多数期限只是一个范围。' },
      selfTest: { name: '自检', explain: '以数量显示在打开的收件箱中找到的内容；找不到列表时，可在此为 ReplyClock 指出。' },
      staleAfterMinutes: { name: '多久后视为过时', explain: '收件箱超过此时长未被读取即显示为过时，其中任何内容都不显示为绿色。' },
      noticesOn: { name: '桌面通知', explain: '消息每到一个级别通知一次，超过 24 小时再通知一次。' },
      levels: { name: '到期前提醒', explain: '到期前每到一个时间点显示一条通知；同时超过三条则合并为一条。' },
      quietHours: { name: '免打扰时段', explain: '此时段内的通知会等到结束后合并为一条，但 24 小时将在此之前用完的消息除外。' },
      repeatMinutes: { name: '重复提醒直至处理', explain: '剩余不足四小时或已超时后，每隔此时长再次通知，直到消息得到回复或设为稍后提醒。' },
      snoozes: { name: '稍后提醒的消息', explain: '在您选定的时间之前不会通知这些消息；期限照常计时，并仍留在队列中。' },
      ownPolicies: { name: '自定目标', explain: '团队自己更严格的承诺，与亚马逊的 24 小时并列计算和提醒；修改后对所有未结束的消息生效。' },
      promiseLimit: { name: '可承诺的金额', explain: '回复承诺的金额超过此数时，草稿检查会提醒；0 表示不限。' },
      replyChecklist: { name: '优质回复清单', explain: '草稿没有表示理解、说明原因、给出补救或日期，或没有以提问结尾时，在回复框旁提示。' },
      rules: { name: '规则', explain: '草稿检查的每条规则均可开关；关闭须写明原因，也会列在“已忽略的问题”下。' },
      templates: { name: '回复模板', explain: '回复框旁按钮中您自己的文字；附带七种语言的入门模板。' },
      ignoredFindings: { name: '已忽略的问题', explain: '您让草稿检查始终忽略的内容。所写文字只保留无法还原的指纹。' },
      testNotice: { name: '测试通知', explain: '立即显示一条通知，以确认系统是否允许显示。' },
      sidePanel: { name: '在页面旁显示队列', explain: '在卖家平台旁的侧边栏中保持队列打开；若浏览器请求权限，仅用于此。' },
      badgeOn: { name: '工具栏按钮上的数字', explain: '红色为不足四小时或已超时的条数，琥珀色为不足十二小时的条数。' },
      targets: { name: '目标', explain: '您为回复率设定的界线：目标、其上的预警线、其下的危险线。' },
      automaticRepliesCount: { name: '自动回复算作回复', explain: '亚马逊不承认自动回复，因此默认关闭，除非您另有看法。' },
      countPer: { name: '一次联系如何计算', explain: '亚马逊未说明如何合并同一买家的多条消息；通常按买家的一轮来计算。若 24 小时计一次，截止时间从这一组的第一条消息算起。' },
      orderIdDays: { name: '保留订单号', explain: '联系结束后的天数，之后即忘记其订单号。' },
      contactDays: { name: '保留联系记录', explain: '为计算回复率而保留已结束联系的天数。' },
      stored: { name: '保存在本机', explain: '只有编号、时间和结果；绝不保存消息内容、买家姓名或地址。' },
      exportData: { name: '保存为文件', explain: '将联系、待回复队列、读取记录或通知保存为表格或程序可用的文件：只有编号、时间和结果，没有文字。' },
      backup: { name: '备份', explain: '将记录、设置、模板和指纹密钥存入一个文件；恢复时将取代此处的一切。' },
      importPast: { name: '过往消息', explain: '从 CSV 文件（亚马逊报告或客服系统导出）中读取过往会话，使回复率从更早开始统计；只保留编号和时间。' },
      deleteEverything: { name: '全部删除', explain: '忘记本次安装的所有消息、联系、读取记录、通知和设置。' },
    },
    sidePanel: { open: '在页面旁打开', refused: '浏览器未允许。' },
    languages: { auto: '跟随浏览器' },
    minutes: '分钟',
    days: '天',
    targets: { target: '目标', earlyAlarm: '预警', critical: '危险' },
    countPer: { turn: '买家的每一轮', message: '每条消息', 'thread-per-24h': '同一会话 24 小时计一次' },
    levelBefore: (duration) => `到期前 ${duration}`,
    access: { granted: '已授权', missing: '未授权', unknown: '未知' },
    grant: '授权访问',
    openSelfTest: '打开自检',
    permission: { granted: '浏览器允许显示通知。', denied: '浏览器阻止了通知。', unknown: '无法得知是否允许显示通知。' },
    ignored: { none: '没有忽略任何问题。', words: (rule) => `${rule}（特定文字）`, rule: (rule) => `${rule}（所有草稿）`, since: (date) => `自 ${date}`, end: '恢复检查', endOf: (what) => `恢复检查：${what}` },
    accounts: { none: '尚未读取过收件箱。', name: '您起的名称', tooLong: (most) => `最多 ${most} 个字符。`, read: (ago) => `${ago}读取`, notRead: '列表尚未读取' },
    openTemplates: '打开模板',
    rules: {
      allOn: '所有规则均已开启',
      someOff: (count) => zh(count, { other: '已关闭 # 条规则' }),
      reason: '为何关闭？',
      reasonNeeded: (most) => `请写明原因，最多 ${most} 个字符：一年后无人记得。`,
      turnOff: '关闭',
      keepOn: '保持开启',
    },
    test: '显示测试通知',
    testShown: '测试通知已交给系统。若未看到，请检查系统的通知设置。',
    testFailed: '浏览器未能显示测试通知。',
    testTitle: 'ReplyClock 测试通知',
    testMessage: '到期前的提醒就是这个样子。',
    stored: ({ threads, contacts, notices }) => `${threads} 个会话、${contacts} 次联系、${notices} 条通知`,
    delete: {
      first: '全部删除…',
      ask: '首次看到的时间和回复率将无法恢复。要全部删除吗？',
      second: '是，全部删除',
      sure: '请再次确认：此操作无法撤销。',
      keep: '保留',
      done: '已全部删除。',
      failed: '无法删除：后台没有响应。',
    },
  },
});
