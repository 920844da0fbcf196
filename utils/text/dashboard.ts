import { countedIn } from './counted';
import { dashboardDe } from './de/dashboard';
import { dashboardJa } from './ja/dashboard';
import { withTranslations } from './language';

export interface DashboardTexts {
  title: string;
  rates: string;
  noRates: string;
  counts: {
    title: string;
    outcome: string;
    rate: string;
    lower: string;
    markedLate: string;
    rateWithThem: string;
    responseTime: string;
    mean: string;
    median: string;
    p90: string;
    none: string;
  };
  history: {
    title: string;
    window: string;
    explain: (days: string) => string;
    low: string;
    high: string;
    target: (percent: string) => string;
    earlyAlarm: (percent: string) => string;
    critical: (percent: string) => string;
    table: string;
    day: string;
    rate: string;
    counted: string;
    uncertain: string;
    nothing: string;
  };
  queue: { title: string; explain: string; left: string; due: string; thread: string; marketplace: string; account: string; basis: string; own: string; nothing: string; blind: string; more: (count: number) => string };
  backlog: { title: string; explain: string; waiting: string; surely: string; possibly: string; table: string };
  notices: {
    title: string;
    explain: string;
    when: string;
    about: string;
    level: string;
    state: string;
    reason: string;
    nothing: string;
    more: (count: number) => string;
    breach: string;
    before: (duration: string) => string;
    states: Record<'due' | 'shown' | 'gone', string>;
    reasons: Record<'contact' | 'group' | 'digest' | 'repeat' | 'together' | 'despite-quiet-hours' | 'held-quiet-hours' | 'held-snooze', string>;
    ofPolicy: (level: string, policy: string) => string;
    unknownPolicy: string;
    ownBreach: string;
  };
  coverage: {
    title: string;
    explain: (gap: string) => string;
    read: (from: string, to: string) => string;
    readOnce: (at: string) => string;
    blind: (from: string, to: string) => string;
    readings: (count: number) => string;
    nothing: string;
    columns: Record<'what' | 'from' | 'to' | 'count', string>;
    kinds: Record<'read' | 'blind', string>;
  };
}

const en = countedIn('en');
const zh = countedIn('zh-CN');

export const dashboardTexts = withTranslations<DashboardTexts>({ de: dashboardDe, ja: dashboardJa }, {
  en: {
    title: 'ReplyClock dashboard',
    rates: 'Response rates',
    noRates: 'No contact has been counted yet. Open “Response needed” in Seller Central, and figures appear here.',
    counts: {
      title: 'Counts and response times',
      outcome: 'Outcome',
      rate: 'Response rate',
      lower: 'Counted the other way',
      markedLate: 'marked late: “no response needed” after 24 hours',
      rateWithThem: 'rate if marks that came late counted as missed',
      responseTime: 'Response time',
      mean: 'mean',
      median: 'median',
      p90: '90% within',
      none: '–',
    },
    history: {
      title: 'Response rate over time',
      window: 'Window',
      explain: (days) => `The rate of the ${days} before each point, as far as it is known today. The band is what uncertain contacts leave open.`,
      low: 'at least',
      high: 'at most',
      target: (percent) => `target ${percent}`,
      earlyAlarm: (percent) => `early alarm ${percent}`,
      critical: (percent) => `critical ${percent}`,
      table: 'The same as a table',
      day: 'Day',
      rate: 'Rate',
      counted: 'Counted',
      uncertain: 'Uncertain',
      nothing: 'There is nothing to count in this window yet.',
    },
    queue: {
      title: 'Open queue',
      explain: 'Everything that waits, of all accounts, most urgent first.',
      left: 'Left',
      due: 'Due',
      thread: 'Message',
      marketplace: 'Marketplace',
      account: 'Account',
      basis: 'Known',
      own: 'Own target',
      nothing: 'Nothing is waiting for an answer.',
      blind: 'Nothing known is waiting, but not every inbox was read lately.',
      more: (count) => en(count, { other: 'and # more' }),
    },
    backlog: {
      title: 'Backlog',
      explain: 'How many contacts waited at this hour on each day.',
      waiting: 'Waiting',
      surely: 'surely waiting',
      possibly: 'possibly waiting',
      table: 'The same as a table',
    },
    notices: {
      title: 'Notices',
      explain: 'What ReplyClock told you, newest first.',
      when: 'When',
      about: 'Message',
      level: 'Level',
      state: 'Outcome',
      reason: 'How',
      nothing: 'No notice so far.',
      more: (count) => en(count, { other: 'Show # more' }),
      breach: 'over 24 hours',
      before: (duration) => `${duration} before`,
      states: { due: 'about to be shown', shown: 'on the screen', gone: 'dismissed or replaced' },
      reasons: {
        contact: 'on its own',
        group: 'in a group of more than three',
        digest: 'in a digest after sleep or silence',
        repeat: 'repeated: nobody has answered',
        together: 'with another deadline of the same message',
        'despite-quiet-hours': 'in quiet hours: its 24 hours end before they do',
        'held-quiet-hours': 'held: quiet hours',
        'held-snooze': 'held: snoozed',
      },
      ofPolicy: (level, policy) => `${level} (${policy})`,
      unknownPolicy: 'a deleted target',
      ownBreach: 'over',
    },
    coverage: {
      title: 'Coverage',
      explain: (gap) => `When the inbox was read completely. Over ${gap} without a reading counts as not read.`,
      read: (from, to) => `Read from ${from} to ${to}`,
      readOnce: (at) => `Read at ${at}`,
      blind: (from, to) => `Not read between ${from} and ${to}`,
      readings: (count) => en(count, { one: '# reading', other: '# readings' }),
      nothing: 'No complete reading in the last 7 days.',
      columns: { what: 'Inbox', from: 'From', to: 'To', count: 'Readings' },
      kinds: { read: 'read', blind: 'not read' },
    },
  },
  'zh-CN': {
    title: 'ReplyClock 仪表盘',
    rates: '回复率',
    noRates: '尚无可统计的消息。在卖家平台打开“需要回复”列表后，这里会显示数据。',
    counts: {
      title: '数量与回复时间',
      outcome: '结果',
      rate: '回复率',
      lower: '换一种统计方式',
      markedLate: '迟标：超过 24 小时后才标为“无需回复”',
      rateWithThem: '若迟标计为漏回的回复率',
      responseTime: '回复时间',
      mean: '平均',
      median: '中位数',
      p90: '90% 不超过',
      none: '–',
    },
    history: {
      title: '回复率走势',
      window: '时段',
      explain: (days) => `每一点表示此前 ${days}的回复率，按目前所知计算。色带为不确定消息造成的范围。`,
      low: '至少',
      high: '至多',
      target: (percent) => `目标 ${percent}`,
      earlyAlarm: (percent) => `预警 ${percent}`,
      critical: (percent) => `危险 ${percent}`,
      table: '以表格查看',
      day: '日期',
      rate: '回复率',
      counted: '计入',
      uncertain: '不确定',
      nothing: '此时段内尚无可统计的消息。',
    },
    queue: {
      title: '待回复队列',
      explain: '所有账户的待回复消息，最紧急的在前。',
      left: '剩余',
      due: '期限',
      thread: '消息',
      marketplace: '站点',
      account: '账户',
      basis: '依据',
      own: '自定目标',
      nothing: '没有待回复的消息。',
      blind: '目前没有已知的待回复消息，但并非所有收件箱最近都被读取过。',
      more: (count) => zh(count, { other: '另有 # 条' }),
    },
    backlog: {
      title: '积压',
      explain: '每天此时待回复的消息数。',
      waiting: '待回复',
      surely: '确定待回复',
      possibly: '可能待回复',
      table: '以表格查看',
    },
    notices: {
      title: '通知记录',
      explain: 'ReplyClock 发出过的通知，最新的在前。',
      when: '时间',
      about: '消息',
      level: '级别',
      state: '结果',
      reason: '方式',
      nothing: '尚无通知。',
      more: (count) => zh(count, { other: '再显示 # 条' }),
      breach: '超过 24 小时',
      before: (duration) => `到期前 ${duration}`,
      states: { due: '即将显示', shown: '正在显示', gone: '已关闭或已更新' },
      reasons: {
        contact: '单独通知',
        group: '合并通知（超过三条）',
        digest: '休眠或免打扰后的汇总',
        repeat: '重复通知：仍未回复',
        together: '与同一消息的另一期限一并通知',
        'despite-quiet-hours': '免打扰时段内照发：24 小时在其结束前到期',
        'held-quiet-hours': '暂缓：免打扰时段',
        'held-snooze': '暂缓：已设稍后提醒',
      },
      ofPolicy: (level, policy) => `${level}（${policy}）`,
      unknownPolicy: '已删除的目标',
      ownBreach: '已超过',
    },
    coverage: {
      title: '读取覆盖',
      explain: (gap) => `收件箱何时被完整读取。超过 ${gap}未读取即视为空白。`,
      read: (from, to) => `${from} 至 ${to} 有读取`,
      readOnce: (at) => `${at} 读取`,
      blind: (from, to) => `${from} 至 ${to} 未读取`,
      readings: (count) => zh(count, { other: '# 次' }),
      nothing: '最近 7 天没有完整读取。',
      columns: { what: '收件箱', from: '从', to: '至', count: '读取次数' },
      kinds: { read: '有读取', blind: '未读取' },
    },
  },
});
