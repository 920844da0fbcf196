import { countedIn, countedRangeIn } from '../counted';
import type { SharedTexts } from '../shared';
import { measuredJa } from './measured';
import { standingJa } from './standing';

const [ja, jaRange] = [countedIn('ja'), countedRangeIn('ja')];

export const sharedJa: SharedTexts = {
  ...standingJa,
  ...measuredJa,
  tones: {
    'on-track': '余裕あり',
    'at-risk': '12 時間未満',
    urgent: '4 時間未満',
    breached: '24 時間超過',
    unknown: '不明',
    met: '期限内に返信済み',
  },
  sentWaiting: '返信送信済み、確認待ち',
  markWaiting: '指定済み、確認待ち',
  sentUnproven: '送信を確認できません。計時は続きます',
  unknownMarketplace: 'マーケットプレイス不明',
  unnamedAccount: (shortId) => `アカウント ${shortId}`,
  days: (count) => ja(count, { other: '# 日間' }),
  lines: {
    below: {
      target: (rate, days) => `${days} 日間で目標 ${rate} を下回っています`,
      'early-alarm': (rate, days) => `${days} 日間で早期警告 ${rate} を下回っています`,
      critical: (rate, days) => `${days} 日間で危険ライン ${rate} を下回っています`,
    },
    maybeBelow: {
      target: (rate, days) => `${days} 日間で目標 ${rate} を下回っている可能性があります`,
      'early-alarm': (rate, days) => `${days} 日間で早期警告 ${rate} を下回っている可能性があります`,
      critical: (rate, days) => `${days} 日間で危険ライン ${rate} を下回っている可能性があります`,
    },
  },
  loading: '保存された内容を読み込み中…',
  notAnswering: 'ReplyClock のバックグラウンドが応答しません。拡張機能をいったんオフにして、再びオンにしてください。',
  misses: (low, high, target) =>
    high === 0 ? `あと 1 件の返信漏れで ${target} を下回ります` : jaRange(low, high, { other: `あと # 件の返信漏れまで ${target} を保てます` }),
  repliesNeeded: (low, high, target) => jaRange(low, high, { other: `${target} に戻すには期限内の返信があと # 件必要です` }),
  neverReached: (target) => `この期間では ${target} に届きません`,
  counted: (count) => ja(count, { other: '# 件を集計' }),
  uncertain: (count) => ja(count, { other: '# 件は不確定' }),
  markedLate: (marks, rate, days) => `${days} 日間の遅い指定：${marks} 件。集計に含めると返信率は ${rate} です。`,
  outcomes: {
    onTime: '期限内',
    late: '遅延',
    missed: '返信漏れ',
    pending: '返信待ち',
    waived: '返信不要',
    uncertain: '不確定',
  },
};
