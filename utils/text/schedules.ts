import { scheduleDe } from './de/schedules';
import { scheduleJa } from './ja/schedules';
import { withTranslations } from './language';

/** Of the controls for quiet hours, snoozes and own targets. */
export interface ScheduleTexts {
  add: string;
  remove: string;
  edit: string;
  weekdays: string;
  from: string;
  to: string;
  nextDay: string;
  noWeekday: string;
  noTime: string;
  atMost: (count: string) => string;
  window: (from: string, to: string) => string;
  noQuietHours: string;
  repeat: { off: string; every: (minutes: string) => string };
  snoozes: { none: string; thread: (id: string) => string; everything: string; until: (time: string) => string; end: string; endOf: (what: string) => string };
  policy: {
    none: string;
    on: string;
    name: string;
    badName: string;
    personal: Record<'email' | 'phone' | 'order-id', string>;
    target: string;
    hours: string;
    clock: string;
    clocks: Record<'elapsed' | 'business', string>;
    week: string;
    weekExplain: string;
    badBlocks: string;
    noWork: string;
    holidays: string;
    badDays: string;
    zone: string;
    badZone: string;
    marketplaces: string;
    marketplacesExplain: string;
    topics: string;
    topicsExplain: string;
    badTopics: string;
    dates: string;
    dateKinds: Record<'always' | 'yearly' | 'once', string>;
    badDates: Record<'yearly' | 'once', string>;
    levels: string;
    presets: Record<'golden' | 'december' | 'team', string>;
    names: Record<'golden' | 'december' | 'team', string>;
    says: Record<'elapsed' | 'business', (hours: string) => string>;
    someMarketplaces: (names: string) => string;
    someTopics: (topics: string) => string;
    someDates: (from: string, to: string) => string;
  };
}

export const scheduleTexts = withTranslations<ScheduleTexts>({ de: scheduleDe, ja: scheduleJa }, {
  en: {
    add: 'Add quiet hours',
    remove: 'Remove',
    edit: 'Change',
    weekdays: 'Begins on',
    from: 'From',
    to: 'To',
    nextDay: 'Ends the next day.',
    noWeekday: 'Not saved: choose at least one day.',
    noTime: 'Not saved: both times are needed, as 22:00.',
    atMost: (count) => `At most ${count}.`,
    window: (from, to) => `Quiet hours ${from} to ${to}`,
    noQuietHours: 'None: notices come at any hour.',
    repeat: { off: 'Never', every: (minutes) => `Every ${minutes} minutes` },
    snoozes: {
      none: 'No message is snoozed. Snooze one in the popup’s queue.',
      thread: (id) => `Message ${id}`,
      everything: 'Everything',
      until: (time) => `until ${time}`,
      end: 'End now',
      endOf: (what) => `End now: ${what}`,
    },
    policy: {
      none: 'None: only Amazon’s 24 hours count.',
      on: 'In use',
      name: 'Name',
      badName: 'Not saved: one to sixty characters are needed.',
      personal: {
        email: 'This seems to hold an e-mail address. It is stored on this computer; better leave it out.',
        phone: 'This seems to hold a phone number. It is stored on this computer; better leave it out.',
        'order-id': 'This seems to hold an order id. It is stored on this computer; better leave it out.',
      },
      target: 'Answer within',
      hours: 'hours',
      clock: 'Clock',
      clocks: { elapsed: 'Elapsed hours, day and night', business: 'Working hours only' },
      week: 'Working hours',
      weekExplain: 'Several blocks a day with commas; empty means closed.',
      badBlocks: 'Not saved: write it as 09:00–12:00, 13:00–18:00, each end after its beginning.',
      noWork: 'Not saved: at least one day needs working hours.',
      holidays: 'Closed on',
      badDays: 'Not saved: write days as 2026-12-25, with commas between them.',
      zone: 'Time zone',
      badZone: 'Not saved: no time zone of this name, such as Europe/Berlin or Asia/Shanghai.',
      marketplaces: 'Marketplaces',
      marketplacesExplain: 'None chosen means all.',
      topics: 'Contact reasons',
      topicsExplain: 'Amazon’s topic numbers, with commas; empty means all.',
      badTopics: 'Not saved: whole numbers with commas between them.',
      dates: 'Applies',
      dateKinds: { always: 'Always', yearly: 'Every year from … to …', once: 'Once from … to …' },
      badDates: {
        yearly: 'Not saved: write days as 12-01; a range over New Year may end before it begins.',
        once: 'Not saved: write days as 2026-12-01, the last not before the first.',
      },
      levels: 'Warn before it',
      presets: { golden: 'Add a 12-hour target', december: 'Add December 12 hours', team: 'Add 4 working hours' },
      names: { golden: '12 hours', december: 'December 12 hours', team: '4 working hours' },
      says: { elapsed: (hours) => `${hours} elapsed hours`, business: (hours) => `${hours} working hours` },
      someMarketplaces: (names) => `in ${names}`,
      someTopics: (topics) => `reason ${topics}`,
      someDates: (from, to) => `${from} to ${to}`,
    },
  },
  'zh-CN': {
    add: '添加免打扰时段',
    remove: '删除',
    edit: '修改',
    weekdays: '开始于',
    from: '从',
    to: '到',
    nextDay: '次日结束。',
    noWeekday: '未保存：请至少选择一天。',
    noTime: '未保存：两个时间都要填写，例如 22:00。',
    atMost: (count) => `最多 ${count} 项。`,
    window: (from, to) => `免打扰时段 ${from} 至 ${to}`,
    noQuietHours: '无：任何时间都会通知。',
    repeat: { off: '不重复', every: (minutes) => `每 ${minutes} 分钟` },
    snoozes: {
      none: '没有设为稍后提醒的消息，可在弹出窗口的队列中设置。',
      thread: (id) => `消息 ${id}`,
      everything: '全部',
      until: (time) => `至 ${time}`,
      end: '立即结束',
      endOf: (what) => `立即结束：${what}`,
    },
    policy: {
      none: '无：只按亚马逊的 24 小时计算。',
      on: '启用',
      name: '名称',
      badName: '未保存：须为 1 至 60 个字符。',
      personal: {
        email: '其中似乎含有电子邮箱。它会保存在本机，最好不要写入。',
        phone: '其中似乎含有电话号码。它会保存在本机，最好不要写入。',
        'order-id': '其中似乎含有订单号。它会保存在本机，最好不要写入。',
      },
      target: '回复时限',
      hours: '小时',
      clock: '计时方式',
      clocks: { elapsed: '自然小时，昼夜连续', business: '只计工作时间' },
      week: '工作时间',
      weekExplain: '一天可有多段，用逗号分隔；留空表示休息。',
      badBlocks: '未保存：请写成 09:00–12:00, 13:00–18:00，每段结束须晚于开始。',
      noWork: '未保存：至少一天要有工作时间。',
      holidays: '休息日',
      badDays: '未保存：请写成 2026-12-25，多个日期用逗号分隔。',
      zone: '时区',
      badZone: '未保存：没有此时区，例如 Europe/Berlin 或 Asia/Shanghai。',
      marketplaces: '商城',
      marketplacesExplain: '不选表示全部。',
      topics: '联系原因',
      topicsExplain: '亚马逊的主题编号，用逗号分隔；留空表示全部。',
      badTopics: '未保存：请填写整数，用逗号分隔。',
      dates: '适用日期',
      dateKinds: { always: '始终', yearly: '每年从……到……', once: '仅一次从……到……' },
      badDates: {
        yearly: '未保存：日期请写成 12-01；跨年的范围可以先大后小。',
        once: '未保存：日期请写成 2026-12-01，末日不得早于首日。',
      },
      levels: '提前提醒',
      presets: { golden: '添加 12 小时目标', december: '添加十二月 12 小时目标', team: '添加 4 个工作小时目标' },
      names: { golden: '12 小时', december: '十二月 12 小时', team: '4 个工作小时' },
      says: { elapsed: (hours) => `${hours} 个自然小时`, business: (hours) => `${hours} 个工作小时` },
      someMarketplaces: (names) => `限 ${names} 商城`,
      someTopics: (topics) => `限原因 ${topics}`,
      someDates: (from, to) => `${from} 至 ${to}`,
    },
  },
});
