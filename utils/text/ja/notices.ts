import { countedIn } from '../counted';
import type { NoticeTexts } from '../notices';

const ja = countedIn('ja');

export const noticeJa: NoticeTexts = {
  left: (duration) => `購入者への返信期限まで${duration}`,
  passed: '返信のないまま 24 時間が過ぎました',
  ownLeft: (duration, policy) => `自社目標「${policy}」まで${duration}`,
  ownPassed: (policy) => `返信のないまま自社目標「${policy}」を過ぎました`,
  still: '購入者がまだ返信を待っています',
  hours: (count) => ja(count, { other: ' # 時間' }),
  minutes: (count) => ja(count, { other: ' # 分' }),
  due: (when) => `期限：${when}。`,
  dueBetween: (from, to) => `期限は ${from} から ${to} の間です。メッセージを開くと確定します。`,
  wasDue: (when) => `期限は ${when} でした。`,
  waiting: (count) => ja(count, { other: '# 人の購入者が返信を待っています' }),
  someOver: (count) => ja(count, { other: '24 時間超過：# 件。' }),
  nextDue: (when) => `次の期限：${when}。`,
  openQueue: 'クリックすると一覧が開きます。',
  toolbar: {
    urgent: (count) => ja(count, { other: '期限まで 4 時間未満、または期限切れの購入者が # 人います。' }),
    'at-risk': (count) => ja(count, { other: '期限まで 12 時間未満の購入者が # 人います。' }),
    none: '12 時間以内の期限はありません。',
    'not-reading': '最近、受信箱を読み取っていません。念のため購入者メッセージを開いてください。',
    'never-read': 'まだ受信箱を読み取っていません。購入者メッセージを開いてください。',
    lastRead: (when) => `前回の読み取り：${when}。最新ではない可能性があります。`,
    paused: '一時停止中：何も読み取りません。',
    trouble: {
      'storage-denied': 'このブラウザーでは保存できないため、期限を記憶できません。',
      'storage-full': 'ディスクがいっぱいで、新しい読み取り結果を保存できません。',
      'storage-newer': '新しいバージョンの ReplyClock がデータを保存しています。更新してください。',
      'storage-damaged': '保存済みのデータを読み取れません。設定でバックアップを復元してください。',
    },
  },
};
