import { countedIn } from '../counted';
import type { InsightTexts } from '../insight';

const ja = countedIn('ja');

export const insightJa: InsightTexts = {
  saveCsv: 'CSV で保存',
  savePicture: '画像で保存',
  withOrderIds: '注文番号を含める',
  times: {
    title: '返信までの時間',
    explain: (days) => `直近 ${days}の問い合わせについて、購入者のメッセージから返信までの時間です。`,
    took: '時間',
    under: (duration) => `${duration}未満`,
    between: (from, to) => `${from}～${to}`,
    over: (duration) => `${duration}超`,
    answers: '返信',
    share: '割合',
    nothing: 'この期間に時間の分かる返信はありません。',
  },
  hours: {
    show: '表示する内容',
    arrivals: '受信',
    answers: '返信',
    difference: '差',
    explainAnswers: (days) => `直近 ${days}の問い合わせへの返信を曜日と時間帯で示します。`,
    explainDifference: (days) => `${days}の受信から返信を引いた数です。受信が多い時間帯では待ちが増えます。`,
  },
  topics: {
    title: '問い合わせの内容',
    explain: (days) => `直近 ${days}の問い合わせを、ページが付けたトピック別に示します。`,
    topic: 'トピック',
    contacts: '問い合わせ',
    misses: '遅れ・未返信',
    names: { cancel: '注文のキャンセル', delivery: '配送と追跡', invoice: '請求書', modify: '注文の変更', customisation: 'カスタマイズ', product: '商品の詳細', returns: '返品と交換', other: 'その他' },
    unknown: '不明',
    show: 'トピックを数える',
  },
  misses: {
    title: '遅れと未返信、その理由',
    explain: (days) => `${days}の返信率に確実に不利になるものです。キー一つで理由を付けられます。このパソコンの外には出ません。`,
    nothing: 'この期間に遅れや未返信はありません。',
    message: 'メッセージ',
    started: '購入者の送信',
    lateBy: '遅れ',
    unanswered: '未返信',
    why: '理由',
    none: '– 未記入 –',
    reasons: { night: '夜間', weekend: '週末・祝日', others: '他の担当待ち', unseen: '見落とし', unmarked: '「返信不要」の付け忘れ', surge: '一度に多すぎた', other: 'その他' },
    keys: '表の中では ↑ ↓ または j k で移動、1～7 で理由、0 で取り消します。',
    more: (count) => ja(count, { other: 'ほか # 件' }),
    pareto: '週ごとの理由',
    week: (day) => `${day}からの週`,
    total: '合計',
    cumulative: '累計割合',
    untagged: '未記入',
  },
};
