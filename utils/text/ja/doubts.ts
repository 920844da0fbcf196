import { countedIn } from '../counted';
import type { DoubtTexts } from '../doubts';

const ja = countedIn('ja');

export const doubtJa: DoubtTexts = {
  reply: (time) => `${time} の返信は 1 分以内に送られており、自動返信の可能性があるため未返信として数えています。誰が書きましたか。`,
  message: (time) => `${time} のメッセージを誰が書いたか、ページからはわかりません。誰でしたか。`,
  answers: { seller: '自社の担当者', automatic: '自動返信', buyer: '購入者' },
  settled: {
    seller: (thread) => `${thread}：返信として数えました。`,
    automatic: (thread) => `${thread}：自動返信として数えたため、まだ返信待ちです。`,
    buyer: (thread) => `${thread}：購入者のメッセージとして数えました。`,
  },
  undo: '元に戻す',
  undoOf: (thread) => `${thread} を元に戻す`,
  failed: '保存できませんでした。バックグラウンドが応答しないか、保存が許可されていません。',
  list: {
    title: '確認済みの差出人',
    explain: 'ページからわからない場合は、ご回答に従います。いずれも取り消せます。',
    message: 'メッセージ',
    word: 'ご回答',
    when: '日時',
  },
  uncertain: {
    title: '不確定の問い合わせ',
    explain: 'わからない点があるため、返信率が範囲になります。メッセージを開くと、たいてい確定します。',
    message: 'メッセージ',
    started: '購入者の送信',
    why: 'わからない点',
    edge: 'この期間に始まったかどうか',
    between: (from, to) => `${from} – ${to}`,
    more: (count) => ja(count, { other: 'ほか # 件' }),
  },
  words: { seller: '自社の担当者', automatic: '自動返信', buyer: '購入者' },
};
