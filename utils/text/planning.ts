import { countedIn } from './counted';
import { planningDe } from './de/planning';
import { planningJa } from './ja/planning';
import { withTranslations } from './language';

/** Of the cards that look ahead: projection, what-if, roll-off, arrivals, and what waits. */
export interface PlanningTexts {
  outlook: {
    title: string;
    explain: (days: string) => string;
    perDay: (count: number) => string;
    nothing: string;
    /** At the target today and on every day ahead. */
    safe: (target: string) => string;
    /** At the target today, but not on that day. */
    fallsOn: (target: string, day: string, rate: string) => string;
    firstSafe: (target: string, day: string, rate: string) => string;
    notWithin: (target: string, days: string) => string;
    projected: string;
    target: (percent: string) => string;
    table: string;
    day: string;
    rate: string;
    counted: string;
    reached: string;
    yes: string;
    no: string;
  };
  whatIf: {
    title: string;
    explain: (days: string) => string;
    waiting: (count: number) => string;
    onTime: (count: number) => string;
    missed: (count: number) => string;
    result: (rate: string) => string;
  };
  /** Of the lists of contacts one by one. */
  onlyYoungest: (count: number) => string;
  rollOff: {
    title: string;
    explain: string;
    day: string;
    nothing: string;
    each: string;
    message: string;
    started: string;
    leaves: (days: string) => string;
    maybe: (day: string) => string;
    more: (count: number) => string;
  };
  arrivals: {
    title: string;
    explain: (days: string) => string;
    zone: string;
    ownTime: string;
    timeIn: (country: string) => string;
    weekday: string;
    cell: (count: number) => string;
    total: string;
    unplaced: (count: number) => string;
    nothing: string;
  };
  waiting: {
    now: (range: string) => string;
    oldest: (duration: string, since: string) => string;
    none: string;
  };
}

const en = countedIn('en');
const zh = countedIn('zh-CN');

export const planningTexts = withTranslations<PlanningTexts>({ de: planningDe, ja: planningJa }, {
  en: {
    outlook: {
      title: 'If nothing more is missed',
      explain: (days) => `Day by day: what waits and what comes is answered on time, old contacts leave the ${days}, and uncertain ones count against you.`,
      perDay: (count) => en(count, { one: '# new contact a day', other: '# new contacts a day' }),
      nothing: 'Nothing counts in this window yet.',
      safe: (target) => `At ${target} or above today, and on every day ahead.`,
      fallsOn: (target, day, rate) => `At ${target} or above today; on ${day} it would stand at ${rate}, since earlier on-time replies leave the window.`,
      firstSafe: (target, day, rate) => `First safe on ${day}: at ${rate} then, the target being ${target}.`,
      notWithin: (target, days) => `${target} is not reached within ${days}.`,
      projected: 'rate if nothing more is missed',
      target: (percent) => `target ${percent}`,
      table: 'The same as a table',
      day: 'Day',
      rate: 'Rate',
      counted: 'Counted',
      reached: 'Target',
      yes: 'reached',
      no: 'not reached',
    },
    whatIf: {
      title: 'What if?',
      explain: (days) => `The rate over ${days} after some more replies, if nothing leaves the window meanwhile.`,
      waiting: (count) => en(count, { one: '# waits now within its 24 hours.', other: '# wait now within their 24 hours.' }),
      onTime: (count) => en(count, { other: '# answered on time' }),
      missed: (count) => en(count, { other: '# missed' }),
      result: (rate) => `The rate would be ${rate}`,
    },
    onlyYoungest: (count) => en(count, { other: 'There are more than # contacts: what leaves the windows and what is uncertain is listed of the youngest # only. The rates count all.' }),
    rollOff: {
      title: 'When misses stop counting',
      explain: 'A late or missed contact leaves each rate that many days after it started.',
      day: 'Leaving on',
      nothing: 'No late or missed contact counts in the last 90 days.',
      each: 'Each late or missed contact',
      message: 'Message',
      started: 'Buyer wrote',
      leaves: (days) => `Leaves the ${days}`,
      maybe: (day) => `${day}, if it counts`,
      more: (count) => en(count, { other: 'and # more' }),
    },
    arrivals: {
      title: 'When buyers write',
      explain: (days) => `Contacts of the last ${days} by weekday and hour of their first message.`,
      zone: 'Time zone',
      ownTime: 'Your time',
      timeIn: (country) => `Local time: ${country}`,
      weekday: 'Day',
      cell: (count) => en(count, { one: '# contact', other: '# contacts' }),
      total: 'Total',
      unplaced: (count) => en(count, { one: '# contact is known to the day only and in none of the hours.', other: '# contacts are known to the day only and in none of the hours.' }),
      nothing: 'No contact with a known hour in this time.',
    },
    waiting: {
      now: (range) => `${range} waiting now.`,
      oldest: (duration, since) => `The oldest has waited ${duration}, since ${since}.`,
      none: 'Nothing known waits now.',
    },
  },
  'zh-CN': {
    outlook: {
      title: '如果不再漏回',
      explain: (days) => `逐日推算：现有和新来的消息都按时回复，旧消息逐日移出最近 ${days}，不确定的按不利计算。`,
      perDay: (count) => zh(count, { other: '每天 # 条新消息' }),
      nothing: '此时段内尚无可统计的消息。',
      safe: (target) => `目前不低于 ${target}，之后每天也是如此。`,
      fallsOn: (target, day, rate) => `目前不低于 ${target}；但较早的按时回复移出后，${day}将为 ${rate}。`,
      firstSafe: (target, day, rate) => `首个安全日：${day}，届时为 ${rate}（目标 ${target}）。`,
      notWithin: (target, days) => `${days}内达不到 ${target}。`,
      projected: '不再漏回时的回复率',
      target: (percent) => `目标 ${percent}`,
      table: '以表格查看',
      day: '日期',
      rate: '回复率',
      counted: '计入',
      reached: '目标',
      yes: '达到',
      no: '未达到',
    },
    whatIf: {
      title: '假如……',
      explain: (days) => `假设时段内没有消息移出，再多一些回复后的 ${days}回复率。`,
      waiting: (count) => zh(count, { other: '目前有 # 条待回复且未满 24 小时。' }),
      onTime: (count) => zh(count, { other: '# 条按时回复' }),
      missed: (count) => zh(count, { other: '# 条漏回' }),
      result: (rate) => `回复率将为 ${rate}`,
    },
    onlyYoungest: (count) => zh(count, { other: '消息超过 # 条：移出时段和不确定的消息只列出最近的 # 条；回复率统计全部。' }),
    rollOff: {
      title: '漏回何时不再计入',
      explain: '迟回或漏回的消息自开始满相应天数后，移出该时段的回复率。',
      day: '移出日期',
      nothing: '最近 90 天内没有迟回或漏回。',
      each: '逐条查看迟回或漏回',
      message: '消息',
      started: '买家来信',
      leaves: (days) => `移出 ${days}`,
      maybe: (day) => `${day}（若计入）`,
      more: (count) => zh(count, { other: '另有 # 条' }),
    },
    arrivals: {
      title: '买家何时来信',
      explain: (days) => `最近 ${days}的消息，按首条来信的星期和小时统计。`,
      zone: '时区',
      ownTime: '您的时间',
      timeIn: (country) => `${country}时间`,
      weekday: '星期',
      cell: (count) => zh(count, { other: '# 条' }),
      total: '合计',
      unplaced: (count) => zh(count, { other: '另有 # 条只知日期，未计入任何小时。' }),
      nothing: '此期间没有已知具体时间的消息。',
    },
    waiting: {
      now: (range) => `目前 ${range} 条待回复。`,
      oldest: (duration, since) => `最早的已等待 ${duration}（自 ${since}）。`,
      none: '目前没有已知的待回复消息。',
    },
  },
});
