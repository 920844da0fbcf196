import type { PromiseRule } from '@/utils/domain/promises/promises-in';
import { marketplaceById } from '@/utils/domain/time/marketplaces';
import type { Instant } from '@/utils/domain/time/observed-time';
import { countedIn } from './counted';
import { followUpDe } from './de/follow-ups';
import { followUpJa } from './ja/follow-ups';
import { sentenceGap, withTranslations, type InterfaceLanguage } from './language';

export interface FollowUpTexts {
  title: string;
  explain: string;
  promised: (rule: string) => string;
  rules: Record<PromiseRule, string>;
  by: (time: string) => string;
  over: (time: string) => string;
  open: string;
  kept: string;
  dropped: string;
  undo: string;
  settled: string;
  notice: { one: string; several: (count: number) => string; until: (when: string) => string; over: (when: string) => string; hint: string };
}

const en = countedIn('en');
const zh = countedIn('zh-CN');

export const followUpTexts = withTranslations<FollowUpTexts>({ de: followUpDe, ja: followUpJa }, {
  en: {
    title: 'Promised to buyers',
    explain: 'Dates that your sent replies named. Only the date is kept, not your words; another reply in the thread settles it.',
    promised: (rule) => `promised: ${rule}`,
    rules: {
      hours: 'within hours', days: 'within days', workdays: 'within working days', today: 'today', tomorrow: 'tomorrow',
      'day-after-tomorrow': 'the day after tomorrow', weekday: 'a weekday', 'end-of-week': 'the end of the week', date: 'a date',
    },
    by: (time) => `until ${time}`,
    over: (time) => `was promised until ${time}`,
    open: 'Open',
    kept: 'Kept',
    dropped: 'Not a promise',
    undo: 'Undo',
    settled: 'Settled.',
    notice: {
      one: 'You promised a buyer word by now',
      several: (count) => en(count, { other: 'You promised # buyers word by now' }),
      until: (when) => `Promised until ${when}.`,
      over: (when) => `Was promised until ${when}.`,
      hint: 'Click to open the message.',
    },
  },
  'zh-CN': {
    title: '对买家的承诺',
    explain: '您发出的回复中提到的日期。只保存日期，不保存内容；在同一会话中再次回复即视为完成。',
    promised: (rule) => `承诺：${rule}`,
    rules: {
      hours: '几小时内', days: '几天内', workdays: '几个工作日内', today: '今天', tomorrow: '明天',
      'day-after-tomorrow': '后天', weekday: '某个星期几', 'end-of-week': '本周末前', date: '某个日期',
    },
    by: (time) => `截至 ${time}`,
    over: (time) => `承诺截至 ${time}`,
    open: '打开',
    kept: '已兑现',
    dropped: '不是承诺',
    undo: '撤销',
    settled: '已处理。',
    notice: {
      one: '您对一位买家的承诺即将到期',
      several: (count) => zh(count, { other: '您对 # 位买家的承诺即将到期' }),
      until: (when) => `承诺截至 ${when}。`,
      over: (when) => `承诺截至 ${when}，已过。`,
      hint: '点击打开消息。',
    },
  },
});

/** Title and text of a notification of promises that are nearly due; no name, id or word of a message is in it. */
export function followUpNoticeTexts(language: InterfaceLanguage, due: readonly { by: Instant; marketplaceId: string }[], now: Instant): { title: string; message: string } {
  const { notice } = followUpTexts[language];
  const first = due.reduce((a, b) => (b.by < a.by ? b : a));
  const when = new Intl.DateTimeFormat(language, { weekday: 'short', hour: 'numeric', minute: '2-digit' }).format(first.by);
  const country = marketplaceById(first.marketplaceId)?.country;
  const sentences = [country ? `Amazon ${country}.` : '', now > first.by ? notice.over(when) : notice.until(when), notice.hint];
  return { title: due.length === 1 ? notice.one : notice.several(due.length), message: sentences.filter(Boolean).join(sentenceGap(language)) };
}
