import type { MeasuredTexts } from '../measured';

export const measuredJa: MeasuredTexts = {
  bases: {
    conversation: '会話から',
    list: '一覧から',
    'last-update': '最終更新から',
  },
  contradicts: 'ページの時刻が互いに矛盾しているため、より正確な方を使っています',
  noData: 'データなし',
  ownMeasurement: 'Amazon の 24 時間基準に照らし、読み取れた範囲で ReplyClock が測ったものです。Amazon の数字がある場合はそちらが正です。',
  countedPer: { turn: (rate) => `やり取りごと ${rate}`, message: (rate) => `メッセージごと ${rate}` },
  whyBoth: 'やり取りとメッセージのどちらで数えるか、Amazon は示していません。目標の達成で両者が食い違うときは、低い方も並べて表示します。',
};
