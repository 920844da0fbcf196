import { countedIn } from '../counted';
import type { DoubtTexts } from '../doubts';

const de = countedIn('de');

export const doubtDe: DoubtTexts = {
  reply: (time) => `Eine Antwort von ${time} kam binnen einer Minute und kann automatisch gewesen sein: Sie zählt als nicht beantwortet. Wer hat sie geschrieben?`,
  message: (time) => `Die Seite sagt nicht, wer die Nachricht von ${time} geschrieben hat. Wer war es?`,
  answers: { seller: 'Jemand von uns', automatic: 'Automatisch', buyer: 'Der Käufer' },
  settled: {
    seller: (thread) => `${thread}: als Ihre Antwort gezählt.`,
    automatic: (thread) => `${thread}: als automatisch gezählt, also noch offen.`,
    buyer: (thread) => `${thread}: als Nachricht des Käufers gezählt.`,
  },
  undo: 'Rückgängig',
  undoOf: (thread) => `Rückgängig für ${thread}`,
  failed: 'Nicht gespeichert: Der Hintergrund antwortet nicht, oder nichts kann gespeichert werden.',
  list: {
    title: 'Von Ihnen geklärte Verfasser',
    explain: 'Wo die Seite es offen ließ, gilt Ihr Wort; jedes können Sie zurücknehmen.',
    message: 'Nachricht',
    word: 'Ihre Angabe',
    when: 'Wann',
  },
  uncertain: {
    title: 'Ungewisse Anliegen',
    explain: 'Was hier nicht bekannt ist, macht die Quote zu einer Spanne. Meist klärt es sich, wenn Sie die Nachricht öffnen.',
    message: 'Nachricht',
    started: 'Käufer schrieb',
    why: 'Was nicht bekannt ist',
    edge: 'Ob es in diesen Tagen begann',
    between: (from, to) => `${from} – ${to}`,
    more: (count) => de(count, { other: 'und # weitere' }),
  },
  words: { seller: 'jemand von uns', automatic: 'automatisch', buyer: 'der Käufer' },
};
