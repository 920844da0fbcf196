import type { WelcomeTexts } from '../welcome';

export const welcomeJa: WelcomeTexts = {
  title: 'ReplyClock へようこそ',
  lead: '購入者メッセージの各行に 24 時間のカウントダウンを表示します。3 つの手順で始められます。',
  promise:
    'ReplyClock は開いたページだけを読み取ります。どこにも送信せず、メッセージ本文、購入者の名前や住所を保存することもありません。Amazon とは独立に作られています。',
  done: '完了',
  toDo: '未完了',
  again: 'この手順を再び表示',
  openInbox: {
    title: '受信箱を開く',
    explain: 'お使いのマーケットプレイスの購入者メッセージを開き、「要返信」を選んでください。',
    marketplace: 'マーケットプレイス',
    open: '購入者メッセージを開く',
  },
  reading: {
    title: '読み取りを確かめる',
    waiting: 'まだ何も読み取っていません。一覧を表示すると自動的に緑になります。',
    partly: (ago) => `${ago}に一部を読み取りました。「要返信」の全ページを一度ご覧になると完了します。`,
    complete: (ago) => `${ago}にすべて読み取りました。カウントダウンが動いています。`,
    stale: (ago) => `前回の読み取りは${ago}です。一覧をもう一度開くと最新になります。`,
    paused: 'ReplyClock は一時停止中です。ポップアップで再開すると一覧を読み取ります。',
  },
  notices: {
    title: '通知を許可する',
    explain: '期限の 12 時間前、4 時間前、1 時間前、15 分前と、期限を過ぎたときに通知します。今すぐ 1 件お試しください。',
  },
  after: {
    title: 'これから',
    pin: 'ReplyClock をツールバーに固定してください。数字は急ぎの件数で、クリックすると一覧が開きます。',
    dashboard: 'ダッシュボードを開く',
    options: '設定を見る',
    selfTest: 'ページで見つかったものを見る',
    demo: 'デモ受信箱で試す',
  },
};
