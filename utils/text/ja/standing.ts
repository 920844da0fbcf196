import type { StandingTexts } from '../standing';

export const standingJa: StandingTexts = {
  reasons: {
    'no-time-shown': 'このメッセージの時刻がページに表示されていません',
    'date-unreadable': 'ページの日付を読み取れませんでした',
    'rows-alike': '同じに見える行が複数あります。メッセージを開くと区別できます',
    'author-unknown': '1 分以内の返信は自動返信の可能性があるため、未返信として数えています',
    'nothing-waiting': 'このメッセージに返信待ちはありません',
    'gone-elsewhere': '一覧から消えました。別の場所で返信または指定されています',
    'open-to-know': '範囲しかわかりません。メッセージを開くと確定します',
    'clock-off': 'このパソコンの時計が Amazon と一致していません',
    'storage-denied': 'このウィンドウでは何も保存できません',
  },
  justNow: 'たった今',
  storageDenied:
    'プライベートウィンドウなど、このウィンドウでは ReplyClock は何も保存できません。通常のウィンドウで開いてください。保存済みのものは失われません。',
  storageFull: 'ディスクがいっぱいで、新しい読み取り結果を保存できません。空きを作ると再び保存されます。',
  storageNewer: 'このパソコンのデータは新しいバージョンの ReplyClock が保存したものです。この古いバージョンは変更も保存もしません。更新してください。',
  storageDamaged: '保存済みのデータの一部を読み取れません。ページに表示された分は引き続き計時します。設定でバックアップを復元してください。',
};
