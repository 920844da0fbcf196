import { countedIn } from './counted';
import { doubtDe } from './de/doubts';
import { doubtJa } from './ja/doubts';
import { withTranslations } from './language';

/** Of a message whose author only the agent can tell, and of the word that settles it. */
export interface DoubtTexts {
  /** Ours, sent within a minute of the buyer's. */
  reply: (time: string) => string;
  /** Perhaps the buyer's. */
  message: (time: string) => string;
  answers: Record<'seller' | 'automatic' | 'buyer', string>;
  settled: Record<'seller' | 'automatic' | 'buyer', (thread: string) => string>;
  undo: string;
  undoOf: (thread: string) => string;
  failed: string;
  list: { title: string; explain: string; message: string; word: string; when: string };
  uncertain: { title: string; explain: string; message: string; started: string; why: string; edge: string; between: (from: string, to: string) => string; more: (count: number) => string };
  words: Record<'seller' | 'automatic' | 'buyer', string>;
}

const en = countedIn('en');
const zh = countedIn('zh-CN');

export const doubtTexts = withTranslations<DoubtTexts>({ de: doubtDe, ja: doubtJa }, {
  en: {
    reply: (time) => `A reply of ${time} came within a minute and may have been automatic: it is counted as not answered. Who wrote it?`,
    message: (time) => `The page does not say who wrote the message of ${time}. Who was it?`,
    answers: { seller: 'One of us', automatic: 'Automatic', buyer: 'The buyer' },
    settled: {
      seller: (thread) => `${thread}: counted as your answer.`,
      automatic: (thread) => `${thread}: counted as automatic, so it still waits.`,
      buyer: (thread) => `${thread}: counted as the buyer’s.`,
    },
    undo: 'Undo',
    undoOf: (thread) => `Undo for ${thread}`,
    failed: 'Not saved: the background did not answer, or nothing can be stored.',
    list: {
      title: 'Authors you settled',
      explain: 'Whose word decides where the page left it open; each can be taken back.',
      message: 'Message',
      word: 'You said',
      when: 'When',
    },
    uncertain: {
      title: 'Uncertain contacts',
      explain: 'What is not known of these leaves the rate a range. Opening a message usually tells.',
      message: 'Message',
      started: 'Buyer wrote',
      why: 'What is not known',
      edge: 'Whether it began within these days',
      between: (from, to) => `${from} – ${to}`,
      more: (count) => en(count, { other: 'and # more' }),
    },
    words: { seller: 'one of us', automatic: 'automatic', buyer: 'the buyer' },
  },
  'zh-CN': {
    reply: (time) => `${time} 的回复在一分钟内发出，可能是自动回复，目前按未回复计算。是谁写的？`,
    message: (time) => `页面没有说明 ${time} 的消息是谁写的。是谁？`,
    answers: { seller: '我们的人', automatic: '自动回复', buyer: '买家' },
    settled: {
      seller: (thread) => `${thread}：已计为您的回复。`,
      automatic: (thread) => `${thread}：已计为自动回复，仍待回复。`,
      buyer: (thread) => `${thread}：已计为买家来信。`,
    },
    undo: '撤销',
    undoOf: (thread) => `撤销 ${thread}`,
    failed: '未保存：后台没有响应，或无法保存任何内容。',
    list: {
      title: '您确认过的作者',
      explain: '页面未说明时以您的判断为准；每一条都可以撤销。',
      message: '消息',
      word: '您的判断',
      when: '时间',
    },
    uncertain: {
      title: '不确定的消息',
      explain: '这些消息有未知之处，因此回复率只是一个范围。打开消息通常即可确定。',
      message: '消息',
      started: '买家来信',
      why: '未知之处',
      edge: '是否在此时段内开始',
      between: (from, to) => `${from} – ${to}`,
      more: (count) => zh(count, { other: '另有 # 条' }),
    },
    words: { seller: '我们的人', automatic: '自动回复', buyer: '买家' },
  },
});
