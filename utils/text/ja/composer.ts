import type { ComposerText } from '../composer';
import { countedIn } from '../counted';
import type { Partly } from '../language';

const ja = countedIn('ja');

export const composerJa: Partly<ComposerText> = {
  label: 'ReplyClock 下書きチェック',
  clear: '問題なし',
  findings: (count) => ja(count, { other: '問題 # 件' }),
  blocking: (count) => ja(count, { other: '# 件の問題でこのメッセージがブロックされます' }),
  advice: (count) => ja(count, { other: '提案 # 件' }),
  open: '問題を表示',
  list: 'この下書きの問題',
  severity: { block: 'ブロック対象', warn: '要注意', advice: '提案' },
  close: '閉じる',
  never: 'クリックなしに変更することはなく、このチェックで送信や保存をすることもありません。',
  whole: 'メッセージ全体',
  unmarked: 'この入力欄には下線を引けないため、ここに一覧で示します。',
  ignored: (count) => ja(count, { other: 'このメッセージで無視している問題：# 件。' }),
  showAgain: '再び表示',
  ignoredAlways: (count) => ja(count, { other: '常に無視している問題：# 件。設定をご覧ください。' }),
  card: {
    replaceWith: '置き換え',
    takeOut: '削除',
    show: '文中で表示',
    source: '出典',
    confidence: { A: 'Amazon の原文', 'A*': 'Amazon の一覧（転載）', B: '引用された Amazon の説明', C: '他者の経験', D: '常識、公式な文書なし' },
    ignoreHere: 'ここでは無視',
    ignoreAlways: '常に無視…',
    ignoring: '常に無視',
    scope: '無視する範囲',
    words: 'この言葉だけ',
    rule: 'すべての下書きでこのルール',
    reason: '理由',
    reasonNeeded: '理由を入力してください。あとで設定から確認できます。',
    personal: '理由にメールアドレス、電話番号または注文番号が含まれているようです。入力のまま保存されます。',
    save: '無視する',
    cancel: 'キャンセル',
    notKept: '保存できませんでした。ブラウザーが保存を許可していません。',
  },
  outcome: {
    replaced: '置き換えました。',
    inserted: 'テンプレートを挿入しました。送信はしていません。',
    undo: '元に戻す',
    undone: '元に戻しました。',
    notUndone: '元に戻せませんでした。文章がその後変更されています。',
    kept: '今後は無視します。設定に一覧があります。',
    changed: '置き換えられませんでした。文章が変更されています。',
    'too-long': '置き換えられませんでした。この入力欄には長すぎます。',
    closed: '置き換えられませんでした。この入力欄は今は入力できません。',
    refused: '置き換えられませんでした。ページが受け付けなかったため、ご自身で入力してください。',
  },
};
