import type { PageStatesText } from '../page-states';

export const pageStatesJa: PageStatesText = {
  shows: {
    loading: '受信箱のページを読み込み中です。',
    empty: '受信箱のページに返信待ちはないと表示されています。',
    'not-mounted': 'ページに受信箱が表示されません。ホームに戻り、そこからメッセージを開いてください。',
    'list-hidden': 'ウィンドウが狭く一覧が隠れています。広げるか、会話を閉じてください。',
    challenge: 'Amazon が確認を求めています。確認を終えると読み取りが続きます。',
    'signed-out': 'サインアウトしています。セラーセントラルにサインインすると読み取りが続きます。',
    'not-recognised': '受信箱のページを認識できません。Amazon の日付に従い、ReplyClock に一覧を示してください。',
  },
};
