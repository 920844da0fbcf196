import { countedIn, numberIn } from '../counted';
import type { SnoozeTexts } from '../popup-rows';

const [ja, jaNumber] = [countedIn('ja'), numberIn('ja')];

export const snoozeJa: SnoozeTexts = {
  own: (policy, countdown) => `${policy}：${countdown}`,
  claimFrom: (time) => `${time} から A-to-z 申請が可能`,
  claimSince: (time) => `${time} から A-to-z 申請が可能になっています`,
  snooze: 'スヌーズ',
  snoozeOf: (thread) => `${thread} をスヌーズ`,
  explain: 'それまで通知しません。期限の計時は続きます。',
  until: '再通知',
  choices: { hour: '1 時間後', threeHours: '3 時間後', tomorrow: '明日 8:00', own: '別の時刻' },
  ownTime: '日付と時刻',
  badTime: 'これから来る時刻を選んでください。',
  reason: '理由',
  reasonHint: '例：倉庫の回答待ち',
  personal: {
    email: 'メールアドレスが含まれているようです。書かないことをお勧めします。',
    phone: '電話番号が含まれているようです。書かないことをお勧めします。',
    'order-id': '注文番号が含まれているようです。書かないことをお勧めします。',
  },
  pastDeadline: 'その前に期限が切れる可能性があります。',
  save: 'スヌーズ',
  cancel: 'キャンセル',
  wake: 'スヌーズを終了',
  snoozed: (time, reason) => (reason === '' ? `${time} までスヌーズ` : `${time} までスヌーズ：${reason}`),
  failed: '保存できませんでした。ブラウザーが保存を許可していません。',
  all: {
    title: 'すべてスヌーズ…',
    explain: 'それまで一切通知しません。期限の計時はすべて続きます。',
    pastDeadline: 'その前に切れる期限がある可能性があります。',
    snoozed: (time, reason) => (reason === '' ? `${time} まで通知しません。` : `${time} まで通知しません：${reason}`),
  },
  quiet: {
    before: (waiting, before) => ja(before, { other: `返信待ち ${jaNumber(waiting)} 件。うち # 件は通知オフ時間の前に期限が切れます。` }),
    beforeAndDuring: (waiting, before, during) =>
      ja(before, { other: `返信待ち ${jaNumber(waiting)} 件。うち # 件は通知オフ時間の前に、${jaNumber(during)} 件はその間に期限が切れます。` }),
    during: (waiting, during) => ja(during, { other: `返信待ち ${jaNumber(waiting)} 件。うち # 件は通知オフ時間が終わる前に期限が切れます。` }),
    safe: (waiting) => ja(waiting, { other: '返信待ち # 件。通知オフ時間が終わるまでに切れる期限はありません。' }),
  },
};
