import type { Examples } from './rule';

/** Replies that hold all of it break none of the five. */
const WHOLE = {
  en: ['I am sorry for the trouble. The lid cracked because the box had no foam. A new lid ships on Monday. Is that all right for you?'],
  zh: ['给您添麻烦了，很抱歉。由于没有垫泡沫，盖子裂了，周一给您补发新盖子，这样处理可以吗？'],
  de: ['Es tut mir leid. Der Deckel brach, weil der Schaumstoff fehlte. Der Ersatz geht am Montag raus. Ist das so in Ordnung?'],
  ja: ['ご迷惑をおかけし申し訳ございません。緩衝材がなかったため割れておりました。月曜に交換品を発送いたします。よろしいでしょうか。'],
  fr: ["Je suis désolé. Le couvercle s'est fêlé parce qu'il manquait la mousse. Le remplacement part lundi. Cela vous convient-il ?"],
  es: ['Lo siento. La tapa se rompió porque faltaba la espuma. El lunes sale el reemplazo. ¿Le parece bien?'],
  it: ['Mi dispiace. Il coperchio si è rotto perché mancava la schiuma. Lunedì parte la sostituzione. Le va bene così?'],
};

export const examples: Readonly<Record<string, Examples>> = {
  'CHECK-UNDERSTANDS': {
    violating: {
      en: ['The lid cracked because the box had no foam. A new one ships on Monday. Is that all right?'], zh: ['由于没有垫泡沫，盖子裂了，周一补发，这样可以吗？'], de: ['Der Deckel brach, weil der Schaumstoff fehlte. Der Ersatz geht am Montag raus. Ist das recht?'],
      ja: ['緩衝材がなかったため割れておりました。月曜に交換品を発送いたします。よろしいでしょうか。'], fr: ["Le couvercle s'est fêlé parce qu'il manquait la mousse. Le remplacement part lundi. Cela vous va ?"],
      es: ['La tapa se rompió porque faltaba la espuma. El lunes sale el reemplazo. ¿Le parece bien?'], it: ['Il coperchio si è rotto perché mancava la schiuma. Lunedì parte la sostituzione. Va bene?'],
    },
    innocent: WHOLE,
  },
  'CHECK-EXPLAINS': {
    violating: {
      en: ['I am sorry for the trouble. A new lid ships on Monday. Is that all right for you?'], zh: ['给您添麻烦了，很抱歉，周一给您补发新盖子，这样可以吗？'], de: ['Es tut mir leid. Ein neuer Deckel geht am Montag raus. Ist das so recht?'],
      ja: ['ご迷惑をおかけし申し訳ございません。月曜に交換品を発送いたします。よろしいでしょうか。'], fr: ['Je suis désolé. Le nouveau couvercle part lundi. Cela vous convient-il ?'],
      es: ['Lo siento mucho. El lunes sale la tapa nueva. ¿Le parece bien así?'], it: ['Mi dispiace molto. Lunedì parte il coperchio nuovo. Le va bene così?'],
    },
    innocent: WHOLE,
  },
  'CHECK-PUTS-RIGHT': {
    violating: {
      en: ['I am sorry. The lid cracked because the box had no foam, as I saw on Monday. Did you know?'], zh: ['很抱歉，由于没有垫泡沫，盖子在周一裂了，您知道吗？'], de: ['Es tut mir leid. Der Deckel brach am Montag, weil der Schaumstoff fehlte. Wussten Sie das?'],
      ja: ['申し訳ございません。緩衝材がなかったため、月曜に割れておりました。ご存じでしたか。'], fr: ["Je suis désolé. Le couvercle s'est fêlé lundi parce qu'il manquait la mousse. Le saviez-vous ?"],
      es: ['Lo siento. La tapa se rompió el lunes porque faltaba la espuma. ¿Lo sabía?'], it: ['Mi dispiace. Il coperchio si è rotto lunedì perché mancava la schiuma. Lo sapeva?'],
    },
    innocent: WHOLE,
  },
  'CHECK-DATE': {
    violating: {
      en: ['I am sorry. The lid cracked because the box had no foam. We will refund you. Is that all right for you?'], zh: ['很抱歉，由于没有垫泡沫，盖子裂了，我们给您退款，这样可以吗？'], de: ['Es tut mir leid. Der Deckel brach, weil der Schaumstoff fehlte. Wir erstatten den Betrag. Ist das recht?'],
      ja: ['申し訳ございません。緩衝材がなかったため割れておりました。返金いたします。よろしいでしょうか。'], fr: ["Je suis désolé. Le couvercle s'est fêlé parce qu'il manquait la mousse. Nous vous remboursons. Cela vous va ?"],
      es: ['Lo siento. La tapa se rompió porque faltaba la espuma. Le devolvemos el importe. ¿Le parece bien?'], it: ['Mi dispiace. Il coperchio si è rotto perché mancava la schiuma. La rimborsiamo. Va bene?'],
    },
    innocent: WHOLE,
  },
  'CHECK-QUESTION': {
    violating: {
      en: ['I am sorry. The lid cracked because the box had no foam. A new lid ships on Monday.'], zh: ['很抱歉，由于没有垫泡沫，盖子裂了，周一给您补发新盖子。'], de: ['Es tut mir leid. Der Deckel brach, weil der Schaumstoff fehlte. Der Ersatz geht am Montag raus.'],
      ja: ['申し訳ございません。緩衝材がなかったため割れておりました。月曜に交換品を発送いたします。'], fr: ["Je suis désolé. Le couvercle s'est fêlé parce qu'il manquait la mousse. Le remplacement part lundi."],
      es: ['Lo siento. La tapa se rompió porque faltaba la espuma. El lunes sale el reemplazo.'], it: ['Mi dispiace. Il coperchio si è rotto perché mancava la schiuma. Lunedì parte la sostituzione.'],
    },
    innocent: WHOLE,
  },
};
