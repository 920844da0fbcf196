import { noteDe } from './de/notes';
import { noteJa } from './ja/notes';
import { withTranslations } from './language';

/** The agent's own label on a thread. */
export interface NoteTexts {
  note: string;
  noteOf: (thread: string) => string;
  hint: string;
  explain: string;
  refused: Record<'email' | 'phone', string>;
  orderId: string;
  save: string;
  remove: string;
  cancel: string;
  failed: string;
}

export const noteTexts = withTranslations<NoteTexts>({ de: noteDe, ja: noteJa }, {
  en: {
    note: 'Note',
    noteOf: (thread) => `Note on ${thread}`,
    hint: 'such as: replacement ordered',
    explain: 'Your own label, on this machine only. No name, address or words of a buyer, please.',
    refused: {
      email: 'This seems to hold an e-mail address: a note keeps none. Please leave it out.',
      phone: 'This seems to hold a phone number: a note keeps none. Please leave it out.',
    },
    orderId: 'The order id stands in the row already; better leave it out.',
    save: 'Save note',
    remove: 'Remove note',
    cancel: 'Cancel',
    failed: 'Not saved: the browser does not let anything be stored.',
  },
  'zh-CN': {
    note: '备注',
    noteOf: (thread) => `${thread} 的备注`,
    hint: '例如：已安排补发',
    explain: '您自己的标签，只保存在本机。请勿写入买家的姓名、地址或原话。',
    refused: {
      email: '其中似乎含有电子邮箱，备注不予保存，请删去。',
      phone: '其中似乎含有电话号码，备注不予保存，请删去。',
    },
    orderId: '此行已显示订单号，最好不要写入。',
    save: '保存备注',
    remove: '删除备注',
    cancel: '取消',
    failed: '未保存：浏览器不允许保存任何内容。',
  },
});
