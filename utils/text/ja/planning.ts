import { countedIn } from '../counted';
import type { PlanningTexts } from '../planning';

const ja = countedIn('ja');

export const planningJa: PlanningTexts = {
  outlook: {
    title: 'これ以上返信漏れがなければ',
    explain: (days) => `1 日ごとの見通しです。返信待ちと新着に期限内で返信し、古いものは${days}から外れ、不確定は不利に数えます。`,
    perDay: (count) => ja(count, { other: '1 日 # 件の新着' }),
    nothing: 'この期間に集計できるものはまだありません。',
    safe: (target) => `今日も今後も ${target} 以上です。`,
    fallsOn: (target, day, rate) => `今日は ${target} 以上ですが、以前の期限内返信が外れるため、${day}には ${rate} になります。`,
    firstSafe: (target, day, rate) => `最初に安全になる日：${day}、${rate}（目標 ${target}）。`,
    notWithin: (target, days) => `${days}では ${target} に届きません。`,
    projected: '返信漏れがない場合の返信率',
    target: (percent) => `目標 ${percent}`,
    table: '表で見る',
    day: '日付',
    rate: '返信率',
    counted: '集計',
    reached: '目標',
    yes: '達成',
    no: '未達成',
  },
  whatIf: {
    title: 'もし…なら',
    explain: (days) => `期間から外れるものがないとして、さらに返信した後の ${days}の返信率です。`,
    waiting: (count) => ja(count, { other: '24 時間以内の返信待ちが # 件あります。' }),
    onTime: (count) => ja(count, { other: '# 件を期限内に返信' }),
    missed: (count) => ja(count, { other: '# 件の返信漏れ' }),
    result: (rate) => `返信率は ${rate} になります`,
  },
  onlyYoungest: (count) => ja(count, { other: 'メッセージが # 件を超えています。期間から外れるものと不確かなものは、最近の # 件についてのみ表示します。返信率はすべてを数えています。' }),
  rollOff: {
    title: '返信漏れが数えられなくなる日',
    explain: '遅延や返信漏れは、始まりからその日数がたつと返信率から外れます。',
    day: '外れる日',
    nothing: '過去 90 日間に遅延や返信漏れはありません。',
    each: '遅延と返信漏れの一覧',
    message: 'メッセージ',
    started: '購入者の送信',
    leaves: (days) => `${days}から外れる日`,
    maybe: (day) => `${day}（数える場合）`,
    more: (count) => ja(count, { other: 'ほか # 件' }),
  },
  arrivals: {
    title: '購入者が送る時間帯',
    explain: (days) => `過去${days}の問い合わせを、最初のメッセージの曜日と時刻で示します。`,
    zone: 'タイムゾーン',
    ownTime: 'お使いの時刻',
    timeIn: (country) => `${country}の時刻`,
    weekday: '曜日',
    cell: (count) => ja(count, { other: '# 件' }),
    total: '合計',
    unplaced: (count) => ja(count, { other: '日付しかわからない # 件は、どの時刻にも含まれていません。' }),
    nothing: 'この期間に時刻のわかる問い合わせはありません。',
  },
  waiting: {
    now: (range) => `現在の返信待ち：${range} 件。`,
    oldest: (duration, since) => `最も古いものは ${since} から ${duration}待っています。`,
    none: '判明している返信待ちはありません。',
  },
};
