import { countedIn } from '../counted';
import type { ExplainText } from '../explain';

const ja = countedIn('ja');

export const explainJa: ExplainText = {
  rate: '返信率（30 日間）',
  rateOf: (account, country) => (account ? `${account}、${country}` : country),
  counted: (count) => ja(count, { other: '全 # 件' }),
  otherRates: 'すべての返信率、低い順',
  owner: 'ReplyClock',
  start: '購入者の送信',
  due: '返信期限',
  source: '出典',
  marketplaceTime: (country) => (country ? `${country}の時刻` : 'マーケットプレイスの時刻'),
  yourTime: 'お使いの時刻',
  reload: 'ReplyClock が更新または無効化されたため、このページではカウントしていません。ご都合のよいときにページを再読み込みしてください。',
  close: '閉じる',
  noReason: 'この行はまだ読み取っていません。',
  mayBeOver: '24 時間を過ぎている可能性があります。今すぐの返信をお勧めします。',
  claimFrom: (time) => `${time} から A-to-z 申請が可能です。`,
  settleInPopup: 'ReplyClock のポップアップでお答えください。1 クリックで確定します。',
  claim: '48 時間を過ぎました。購入者は A-to-z 保証を申請できます。',
  sentWaiting: '返信を送信中です。ページにはまだ表示されていません。',
  sentUnproven: '30 秒以内に送信済みと表示されませんでした。会話をご確認ください。表示されるまで計時は続きます。',
  met: '24 時間以内に返信しました。',
  late: '24 時間を過ぎて返信しました。',
  waived: '「返信不要」に指定されています。',
};
