import { countedIn } from '../counted';
import type { PointingTexts } from '../pointing';

const ja = countedIn('ja');

export const pointingJa: PointingTexts = {
  label: 'ReplyClock：場所を示す',
  bar: {
    found: (rows, dates) => ja(rows, { other: `# 行、うち日付あり ${dates} 行` }),
    byLayout: (rows) => ja(rows, { other: '# 行、示された構造から' }),
    unfit: '示されたときと一覧の様子が違います。',
    showList: '一覧を示す…',
    selfTest: 'セルフテスト',
  },
  list: { title: '一覧の 1 行を指し示してください', explain: '一覧のどの会話でもかまいません。Amazon のページで何かを開いたりクリックしたりすることはありません。' },
  replyBox: { title: '返信欄を指し示してください', explain: '返信を書く入力欄です。何も変更せず、送信もしません。' },
  keys: 'キーボード：↑ と ↓ で移動、Enter で決定、Esc で終了。',
  here: (rows) => ja(rows, { other: '同じ形の行 # 件' }),
  hereBox: '入力欄',
  faults: {
    'no-date': 'ここには ReplyClock が読み取れる日付がありません。日付のある行を指し示してください。',
    'only-one': '隣に同じ形のものがありません。会話が 2 件以上あるフォルダー（「すべて」など）を開き、もう一度指し示してください。',
    'no-field': 'ここには入力欄がありません。',
    'not-again': 'この場所はページの他の場所と区別できないため、安全に読み取れません。',
  },
  preview: {
    title: (rows) => ja(rows, { other: 'この # 行を読み取ります' }),
    dates: (read, rows) => `読み取れた日付：${read} / ${rows}`,
    ids: (read, rows) => `表示された注文番号・ケース番号：${read} / ${rows}`,
    marketplaces: (read, rows) => `判明したマーケットプレイス：${read} / ${rows}`,
    unread: (rows) => ja(rows, { other: '名前と件名を区別できない行：# 件' }),
    otherDate: (at, of) => `別の日付を使う（現在 ${of} 個中 ${at} 番目）`,
    box: 'この入力欄を返信欄として扱います。',
    kept: '保存するのはページの構造（リンク、行、一覧など）だけで、文章は一切保存しません。',
  },
  already: { list: 'ReplyClock はこの一覧を自ら読み取れます。保存の必要はありません。', replyBox: 'ReplyClock はこの入力欄を自ら見つけられます。保存の必要はありません。' },
  done: {
    list: (rows) => ja(rows, { other: '保存しました。ページが再び変わるまで、# 行をこの方法で読み取ります。' }),
    replyBox: '保存しました。この入力欄の下書きをチェックします。',
  },
  notKept: '保存できませんでした。ブラウザーが保存を許可していないか、ReplyClock が応答しません。',
  keep: '保存',
  again: '指し示し直す',
  cancel: 'キャンセル',
  close: '閉じる',
  replyBoxToo: '返信欄も示す',
};
