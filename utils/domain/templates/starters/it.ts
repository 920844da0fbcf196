import type { Starter } from './starter';

export const IT: readonly Starter[] = [
  {
    reason: 'delay',
    name: 'Pacco in ritardo',
    text: `Buongiorno,

mi dispiace che l’ordine {{numero d’ordine}} non sia ancora arrivato. Il corriere ha registrato il pacco per l’ultima volta il {{ultima scansione}} a {{luogo}}, quindi è ancora in viaggio.

Guarderò di nuovo il tracciamento il {{prossimo controllo}} e le scriverò qui lo stesso giorno. Se fino ad allora non si è mosso, potrà scegliere tra una sostituzione e un rimborso. Che cosa preferisce?`,
  },
  {
    reason: 'return',
    name: 'Come restituirlo',
    text: `Buongiorno,

ho capito che desidera restituire {{articolo}} dell’ordine {{numero d’ordine}}. Può farlo in «I miei ordini», nel centro resi; lì sono indicati l’etichetta e l’indirizzo.

Appena il pacco arriva da noi lo controlliamo e rimborsiamo entro due giorni lavorativi. C’è qualcosa dell’articolo che dovremmo sapere per il controllo?`,
  },
  {
    reason: 'refund',
    name: 'Rimborso effettuato',
    text: `Buongiorno,

il rimborso di {{importo}} per l’ordine {{numero d’ordine}} è stato effettuato il {{data}}. Le banche hanno bisogno di solito di tre-cinque giorni lavorativi; l’importo torna sul metodo di pagamento dell’ordine.

Mi dispiace per il disagio. L’importo è già arrivato?`,
  },
  {
    reason: 'damage',
    name: 'Arrivato danneggiato',
    text: `Buongiorno,

mi dispiace che {{articolo}} dell’ordine {{numero d’ordine}} sia arrivato danneggiato. L’imballaggio non era abbastanza robusto.

Posso inviare una sostituzione entro il {{data}} o rimborsare il prezzo intero. Che cosa preferisce?`,
  },
  {
    reason: 'missing-part',
    name: 'Manca un pezzo',
    text: `Buongiorno,

mi dispiace che nell’ordine {{numero d’ordine}} mancasse {{pezzo}}. L’ho messo da parte per lei e parte dal nostro magazzino il {{data}} senza costi.

L’indirizzo di consegna dell’ordine è ancora corretto?`,
  },
  {
    reason: 'usage',
    name: 'Uso',
    text: `Buongiorno,

grazie per la domanda su {{articolo}} dell’ordine {{numero d’ordine}}. Di solito bastano questi passaggi: {{passaggi}}

Se poi non funziona ancora, invierò una sostituzione. Che cosa succede dopo l’ultimo passaggio?`,
  },
  {
    reason: 'invoice',
    name: 'Fattura',
    text: `Buongiorno,

la fattura dell’ordine {{numero d’ordine}} è allegata a questo messaggio. È sempre disponibile anche in «I miei ordini».

Il nome e l’indirizzo sono riportati come le servono?`,
  },
  {
    reason: 'cancellation',
    name: 'Annullamento chiesto dall’acquirente',
    text: `Buongiorno,

abbiamo ricevuto il suo desiderio di annullare l’ordine {{numero d’ordine}}. {{esito}}

L’ho annotato il {{data}}. C’è altro di questo ordine che posso sistemare?`,
  },
  {
    reason: 'holding',
    name: 'Stiamo verificando, con una data',
    text: `Buongiorno,

grazie per il messaggio sull’ordine {{numero d’ordine}}. Ho passato la sua domanda su {{argomento}} a {{reparto}}, e avrà la mia risposta qui entro il {{data}}.

C’è un dettaglio da aggiungere alla domanda?`,
  },
];
