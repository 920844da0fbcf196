import type { MeasuredTexts } from '../measured';

export const measuredDe: MeasuredTexts = {
  bases: {
    conversation: 'aus der Unterhaltung',
    list: 'aus der Liste',
    'last-update': 'aus der letzten Änderung',
  },
  contradicts: 'Die Zeitangaben der Seite widersprechen sich; die genauere gilt',
  noData: 'keine Daten',
  ownMeasurement: 'Von ReplyClock an Amazons 24-Stunden-Vorgabe gemessen, soweit lesbar. Wo Amazon eine Zahl zeigt, gilt Amazons.',
  countedPer: { turn: (rate) => `je Anliegen ${rate}`, message: (rate) => `je Nachricht ${rate}` },
  whyBoth: 'Amazon sagt nicht, ob Anliegen oder Nachrichten zählen: Sind sich beide über das Ziel uneins, steht der niedrigere Wert daneben.',
};
