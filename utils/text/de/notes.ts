import type { NoteTexts } from '../notes';

export const noteDe: NoteTexts = {
  note: 'Notiz',
  noteOf: (thread) => `Notiz zu ${thread}`,
  hint: 'etwa: Ersatz bestellt',
  explain: 'Ihr eigenes Stichwort, nur auf diesem Gerät. Bitte keinen Namen, keine Adresse und keine Worte von Käufern.',
  refused: {
    email: 'Hier scheint eine E-Mail-Adresse zu stehen: Eine Notiz bewahrt keine auf. Bitte weglassen.',
    phone: 'Hier scheint eine Telefonnummer zu stehen: Eine Notiz bewahrt keine auf. Bitte weglassen.',
  },
  orderId: 'Die Bestellnummer steht schon in der Zeile; besser weglassen.',
  save: 'Notiz speichern',
  remove: 'Notiz entfernen',
  cancel: 'Abbrechen',
  failed: 'Nicht gespeichert: Der Browser lässt nichts speichern.',
};
