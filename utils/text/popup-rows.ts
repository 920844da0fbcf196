import type { Texts } from './language';

/** What a row of the queue says beside Amazon's deadline, and how its notices are put off. */
interface SnoozeTexts {
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
  personal: (what: string) => string;
  personalKinds: Record<'email' | 'phone' | 'order-id', string>;
  pastDeadline: string;
  save: string;
  cancel: string;
  wake: string;
  snoozed: (time: string, reason: string) => string;
  failed: string;
  quiet: {
    before: (waiting: number, before: number, during: number) => string;
    during: (waiting: number, during: number) => string;
    safe: (waiting: number) => string;
  };
}

export const snoozeTexts: Texts<SnoozeTexts> = {
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
    personal: (what) => `This seems to hold ${what}; better leave it out.`,
    personalKinds: { email: 'an e-mail address', phone: 'a phone number', 'order-id': 'an order id' },
    pastDeadline: 'The deadline may pass before that.',
    save: 'Snooze',
    cancel: 'Cancel',
    wake: 'End snooze',
    snoozed: (time, reason) => (reason === '' ? `snoozed until ${time}` : `snoozed until ${time}: ${reason}`),
    failed: 'Not saved: the browser does not let anything be stored.',
    quiet: {
      before: (waiting, before, during) => {
        const first = `${waiting} waiting; ${before} ${before === 1 ? 'expires' : 'expire'} before your quiet hours begin`;
        return during > 0 ? `${first}, ${during} during them.` : `${first}.`;
      },
      during: (waiting, during) => `${waiting} waiting; ${during} ${during === 1 ? 'expires' : 'expire'} before your quiet hours end.`,
      safe: (waiting) => `${waiting} waiting; none expires before your quiet hours end.`,
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
    personal: (what) => `其中似乎含有${what}，最好不要写入。`,
    personalKinds: { email: '电子邮箱', phone: '电话号码', 'order-id': '订单号' },
    pastDeadline: '期限可能在此之前到期。',
    save: '稍后提醒',
    cancel: '取消',
    wake: '取消稍后提醒',
    snoozed: (time, reason) => (reason === '' ? `${time} 再提醒` : `${time} 再提醒：${reason}`),
    failed: '未保存：浏览器不允许保存任何内容。',
    quiet: {
      before: (waiting, before, during) => {
        const first = `${waiting} 条待回复，${before} 条在免打扰时段开始前到期`;
        return during > 0 ? `${first}，${during} 条在其间到期。` : `${first}。`;
      },
      during: (waiting, during) => `${waiting} 条待回复，${during} 条在免打扰时段结束前到期。`,
      safe: (waiting) => `${waiting} 条待回复，在免打扰时段结束前均不会到期。`,
    },
  },
};
