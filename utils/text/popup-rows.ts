import { countedIn, numberIn } from './counted';
import { snoozeDe } from './de/popup-rows';
import { snoozeJa } from './ja/popup-rows';
import { withTranslations } from './language';

/** What a row of the queue says beside Amazon's deadline, and how its notices are put off. */
export interface SnoozeTexts {
  own: (policy: string, countdown: string) => string;
  claimFrom: (time: string) => string;
  claimSince: (time: string) => string;
  snooze: string;
  snoozeOf: (thread: string) => string;
  explain: string;
  until: string;
  choices: { hour: string; threeHours: string; tomorrow: string; own: string };
  ownTime: string;
  badTime: string;
  reason: string;
  reasonHint: string;
  personal: Record<'email' | 'phone' | 'order-id', string>;
  pastDeadline: string;
  save: string;
  cancel: string;
  wake: string;
  snoozed: (time: string, reason: string) => string;
  failed: string;
  all: { title: string; explain: string; pastDeadline: string; snoozed: (time: string, reason: string) => string };
  quiet: {
    before: (waiting: number, before: number) => string;
    beforeAndDuring: (waiting: number, before: number, during: number) => string;
    during: (waiting: number, during: number) => string;
    safe: (waiting: number) => string;
  };
}

const [en, enNumber] = [countedIn('en'), numberIn('en')];
const [zh, zhNumber] = [countedIn('zh-CN'), numberIn('zh-CN')];

export const snoozeTexts = withTranslations<SnoozeTexts>({ de: snoozeDe, ja: snoozeJa }, {
  en: {
    own: (policy, countdown) => `${policy}: ${countdown}`,
    claimFrom: (time) => `A-to-z possible from ${time}`,
    claimSince: (time) => `A-to-z possible since ${time}`,
    snooze: 'Snooze',
    snoozeOf: (thread) => `Snooze ${thread}`,
    explain: 'No notice until then; the deadline runs on.',
    until: 'Until',
    choices: { hour: 'In an hour', threeHours: 'In three hours', tomorrow: 'Tomorrow at 8:00', own: 'Another time' },
    ownTime: 'Date and time',
    badTime: 'Choose a time that is still to come.',
    reason: 'Reason',
    reasonHint: 'such as: waits for the warehouse',
    personal: {
      email: 'This seems to hold an e-mail address; better leave it out.',
      phone: 'This seems to hold a phone number; better leave it out.',
      'order-id': 'This seems to hold an order id; better leave it out.',
    },
    pastDeadline: 'The deadline may pass before that.',
    save: 'Snooze',
    cancel: 'Cancel',
    wake: 'End snooze',
    snoozed: (time, reason) => (reason === '' ? `snoozed until ${time}` : `snoozed until ${time}: ${reason}`),
    failed: 'Not saved: the browser does not let anything be stored.',
    all: {
      title: 'Snooze everything until…',
      explain: 'No notice of any message until then; all deadlines run on.',
      pastDeadline: 'A deadline may pass before that.',
      snoozed: (time, reason) => (reason === '' ? `No notices until ${time}.` : `No notices until ${time}: ${reason}`),
    },
    quiet: {
      before: (waiting, before) =>
        en(before, { one: `${enNumber(waiting)} waiting; # expires before your quiet hours begin.`, other: `${enNumber(waiting)} waiting; # expire before your quiet hours begin.` }),
      beforeAndDuring: (waiting, before, during) =>
        en(before, {
          one: `${enNumber(waiting)} waiting; # expires before your quiet hours begin, ${enNumber(during)} during them.`,
          other: `${enNumber(waiting)} waiting; # expire before your quiet hours begin, ${enNumber(during)} during them.`,
        }),
      during: (waiting, during) =>
        en(during, { one: `${enNumber(waiting)} waiting; # expires before your quiet hours end.`, other: `${enNumber(waiting)} waiting; # expire before your quiet hours end.` }),
      safe: (waiting) => en(waiting, { other: '# waiting; none expires before your quiet hours end.' }),
    },
  },
  'zh-CN': {
    own: (policy, countdown) => `${policy}：${countdown}`,
    claimFrom: (time) => `${time} 起买家可提出 A-to-z`,
    claimSince: (time) => `自 ${time} 起买家已可提出 A-to-z`,
    snooze: '稍后提醒',
    snoozeOf: (thread) => `稍后提醒 ${thread}`,
    explain: '在此之前不再通知，期限照常计时。',
    until: '直到',
    choices: { hour: '一小时后', threeHours: '三小时后', tomorrow: '明天 8:00', own: '其他时间' },
    ownTime: '日期和时间',
    badTime: '请选择尚未到来的时间。',
    reason: '原因',
    reasonHint: '例如：等待仓库回复',
    personal: {
      email: '其中似乎含有电子邮箱，最好不要写入。',
      phone: '其中似乎含有电话号码，最好不要写入。',
      'order-id': '其中似乎含有订单号，最好不要写入。',
    },
    pastDeadline: '期限可能在此之前到期。',
    save: '稍后提醒',
    cancel: '取消',
    wake: '取消稍后提醒',
    snoozed: (time, reason) => (reason === '' ? `${time} 再提醒` : `${time} 再提醒：${reason}`),
    failed: '未保存：浏览器不允许保存任何内容。',
    all: {
      title: '全部稍后提醒…',
      explain: '在此之前不发任何通知，所有期限照常计时。',
      pastDeadline: '在此之前可能有期限到期。',
      snoozed: (time, reason) => (reason === '' ? `${time} 前不发通知。` : `${time} 前不发通知：${reason}`),
    },
    quiet: {
      before: (waiting, before) => zh(before, { other: `${zhNumber(waiting)} 条待回复，# 条在免打扰时段开始前到期。` }),
      beforeAndDuring: (waiting, before, during) =>
        zh(before, { other: `${zhNumber(waiting)} 条待回复，# 条在免打扰时段开始前到期，${zhNumber(during)} 条在其间到期。` }),
      during: (waiting, during) => zh(during, { other: `${zhNumber(waiting)} 条待回复，# 条在免打扰时段结束前到期。` }),
      safe: (waiting) => zh(waiting, { other: '# 条待回复，在免打扰时段结束前均不会到期。' }),
    },
  },
});
