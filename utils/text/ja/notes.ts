import type { NoteTexts } from '../notes';

export const noteJa: NoteTexts = {
  note: 'メモ',
  noteOf: (thread) => `${thread} のメモ`,
  hint: '例：代替品を手配済み',
  explain: 'ご自身用の短いメモで、この端末だけに保存されます。購入者の氏名・住所・文面は書かないでください。',
  refused: {
    email: 'メールアドレスが含まれているようです。メモには保存できません。削除してください。',
    phone: '電話番号が含まれているようです。メモには保存できません。削除してください。',
  },
  orderId: '注文番号はこの行に表示されています。書かないほうがよいでしょう。',
  save: 'メモを保存',
  remove: 'メモを削除',
  cancel: 'キャンセル',
  failed: '保存できませんでした。ブラウザが保存を許可していません。',
};
