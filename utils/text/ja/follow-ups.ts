import { countedIn } from '../counted';
import type { FollowUpTexts } from '../follow-ups';

const ja = countedIn('ja');

export const followUpJa: FollowUpTexts = {
  title: '購入者への約束',
  explain: '送信した返信に書かれた日付です。日付だけを保存し、文章は保存しません。同じ会話で再び返信すると完了になります。',
  promised: (rule) => `約束：${rule}`,
  rules: {
    hours: '数時間以内', days: '数日以内', workdays: '数営業日以内', today: '今日', tomorrow: '明日',
    'day-after-tomorrow': '明後日', weekday: '曜日', 'end-of-week': '週末まで', date: '日付',
  },
  by: (time) => `${time} まで`,
  over: (time) => `${time} までの約束でした`,
  open: '開く',
  kept: '守った',
  dropped: '約束ではない',
  undo: '元に戻す',
  settled: '完了しました。',
  notice: {
    one: '購入者に約束した連絡の期限です',
    several: (count) => ja(count, { other: '# 人の購入者に約束した連絡の期限です' }),
    until: (when) => `約束の期限：${when}。`,
    over: (when) => `約束の期限は ${when} でした。`,
    hint: 'クリックするとメッセージが開きます。',
  },
};
