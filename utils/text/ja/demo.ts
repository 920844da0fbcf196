import type { DemoTexts } from '../demo';

export const demoJa: DemoTexts = {
  title: 'ReplyClock デモ受信箱',
  label: 'デモ',
  explain: 'ここのメッセージはすべて架空です。Amazon にも、お使いの数字や設定にも届かず、ページを離れると消えます。',
  tries: {
    tooltip: 'カウントダウンにポインターを置くと、その根拠が表示されます。最後の 2 件は、開くまで範囲で表示されます。',
    draft: 'メッセージを開き、「Please call us and leave a 5-star review!」のような返信を書くと、Amazon のルールに反する箇所に下線が引かれます。',
    send: '送信すると、その行は確認待ちになり、一覧から外れて、バーの件数が変わります。',
  },
  again: '最初からやり直す',
  back: '開始ページに戻る',
};
