import type { Slots } from '../concepts';

/** What fills the slots of frames, in Italian: verbs, nouns and turns by themselves, where the pack holds whole wordings. */
export const SLOTS_IT: Slots = {
  reported: "qualcuno le ha|qualcuno le offr*|le hanno offerto|uno sconosciuto|l'importatore precedente|le è stato offerto|un altro venditore|"
    + 'il venditore precedente',
  warning: "l'abbiamo segnalato|abbiamo segnalato|non facciamo queste cose|noi non lo facciamo|non lo facciamo mai|non ci badi|non lo faremmo mai|"
    + 'non è del nostro negozio|non è nostra|non è il nostro|non ne teniamo conto',
  negation: '!ne pretend*|!ne esig*|!ne chied*|!ne vor*|!ce ne|!se ne|!me ne|!ne parl*|!ne scriv*|!ne sare*|nulla dipende|niente dipende|nulla di questo|'
    + 'niente di questo',
  couponFine: 'non si poteva|non poteva|non ha funzionato|non si è potuto|non si combina',
  asListed: "lo mette il produttore|in ogni confezione|del produttore|dal produttore|fa parte dell'annuncio",
  coupon: '!le sconto la|!le sconto il',
  benefit: '!miglior regalo|!regalo più bello|!più bel regalo',
  giveValue: '!miglior regalo|!regalo più bello|!più bel regalo|non le costa niente|non le costa nulla|non le costerà|costo zero|zero euro|cinque euro|'
    + 'sarebbe in omaggio|da parte nostra|a costo zero',
  smallGift: '!era pure un regalo|!era un regalo|!pure un regalo|!un regalo per',
  review: '!commento sotto il nostro video|!commento al nostro video|!commento sotto il video|recensione del prodotto|valutazione del prodotto|'
    + 'giudizio sul prodotto',
  surveyYes: '!sì o no',
  answerYes: '!sì o no',
  affirmIt: '!sì o no|dica di sì|dire di sì|risponda di sì|rispondere di sì|confermi|confermare|affermativamente|un sì|dica sì|risponda sì|dica che è|dica che sì',
  labTest: 'bandiera|stelle ricamate|stelle stampate|stella accanto a|asterisco',
  productUse: 'nel menu|nel menù',
  labelFine: "etichetta c'è il nostro|etichetta riporta il nostro|etichetta compare il nostro",
  ifYouWish: 'se desidera annullare|se vuole annullare|se preferisce annullare|per annullare|qualora volesse annullare|se volesse annullare',
  drawWord: 'sorteggiamo|sorteggio|sorteggiato|si sorteggia|estraiamo|estrazione|lotteria|riffa|in palio|mettiamo in palio|concorso|un vincitore|da vincere',
  asThanksFor: 'come grazie per|come ringraziamento|per ringraziar*|in cambio|in segno di gratitudine|a titolo di ringraziamento|come grazie|in contropartita',
  praiseWrite: "ha commentato|hanno commentato|abbia commentato|pubblica una foto|pubblichi una foto|foto con due|foto con qualche|racconta l'esperienza|"
    + "racconti l'esperienza|racconta la sua esperienza|racconti la sua esperienza|ne scriva|ne scrive|lascia una recensione|ha lasciato una recensione|"
    + 'ha recensito|hanno recensito',
  tryOut: 'cerchiamo collaudatori|collaudatori|cerchiamo tester|provare il nuovo|provi il nuovo|cerchiamo persone',
  goodRating: 'voto più alto|voto massimo|punteggio massimo|massimo dei voti',
  voteAgain: "rivotare|rivoti|votare di nuovo|voti di nuovo|votare ancora|votare un'altra volta|rispondere di nuovo|risponda di nuovo|cambiare il suo voto|"
    + 'cambi il voto|cambiare il voto|cambiare la risposta|cambi la risposta|rifare il|correggere la risposta|ripetere il',
  solvedMark: 'in "risolto|come risolto|in risolto|su "risolto|sì, risolto|in «risolto|come utile|su soddisfatto|come sistemato|in "utile',
  moveIt: 'cambiarlo|cambiarla|cambiare|cambi|passare|passi|metta|metterlo|prema|premere|clicchi|segni|segnare|può cambiare|spostare',
  ourFigures: 'nostra media|nostro indice|nostro tasso|ci penalizza|ci danneggia|conta per noi|nostri numeri|la nostra media',
  choose: 'prema su',
  freeShipping: 'spedizione ~ gratis|spedizione gratis|spedizione gratuita|spedizione omaggio|spedizione è gratis|spedizione del ~ gratis|spese di spedizione gratis|'
    + 'senza spese di spedizione|spedizione offerta|spedizione a carico|consegna gratuita|consegna gratis',
  nextPurchase: 'quando torna|se torna|al suo ritorno|torni a trovarci|torni da noi|se riacquista|riacquisti|ricompri|la prossima|compra ancora|prossimo ritorno|'
    + 'ordina di nuovo',
  percentWord: 'per cento|prezzo fedeltà|prezzo amico|prezzo da amico|prezzo speciale|tariffa fedeltà|% in meno|cliente affezionato|prezzo affezionati',
  saleEvent: 'black friday|cyber monday|i saldi|nostri saldi|offerte di natale|prime day|svendita|offerta lampo|promozioni|liquidazione|vendita speciale|'
    + 'settimana di offerte',
  lookAt: "dia un'occhiata|dare un'occhiata|guardi|guardi anche|passi a vedere|faccia un giro|approfitti|approfittare|non si perda|scopra|si regali|curiosi|"
    + 'visiti',
  slipIn: 'abbiamo messo|abbiamo aggiunto|abbiamo infilato|abbiamo incluso|abbiamo inserito|messo nel pacco|aggiunto nel pacco|ci abbiamo messo|abbiamo nascosto|'
    + 'troverà nel pacco',
  treat: 'sorpresina|sorpresa|pensierino|regalino|omaggino|un extra|dolcetto|piccolo omaggio|cosina|piccolo pensiero|piccola sorpresa',
  toAmazonDesk: "a amazon|ad amazon|con amazon|con l'assistenza amazon|assistenza amazon|assistenza di amazon|servizio clienti amazon|servizio clienti di amazon|"
    + 'presso amazon|al supporto amazon|supporto amazon',
  speakOf: 'parlarne|parlare|parli|ne parli|menzionare|menzioni|discutere|dire|dica|segnalare|segnali|lamentarsi|rivolgersi|contattare|raccontare|scrivere|'
    + 'farne parola',
  askNot: 'di non|per favore non|meglio non|eviti di|evitare di|si astenga|nemmeno una parola|neanche una parola|non ne parli|non dica nulla|non dica niente|'
    + 'la prego di non|preferirei che non',
  eitherWay: 'aperta o chiusa|aperto o chiuso|non cambia nulla|non cambia niente|in ogni caso|comunque sia|a prescindere|indipendentemente|non dicevo|non intendevo|'
    + 'non volevo dire|non significa|non vuol dire|naturalmente può|certo che può|può naturalmente|in qualsiasi momento|quando vuole|lasciarla aperta|'
    + 'la lasci aperta|suo diritto|scriva pure|faccia pure',
  goneShort: 'via|ritirata|ritirato|chiusa|chiuso|annullata|annullato|tolta|tolto|cancellata|cancellato',
  withdraw: 'mettere da parte|metta da parte|lasciar perdere|lasci perdere',
  bankWord: 'società della carta|emittente della carta|istituto bancario|sua banca|gestore della carta',
  mistakeWord: 'malinteso|per errore|un errore|per sbaglio|uno sbaglio|equivoco|infondat*|svista|confusione',
  cashWord: 'assegno|vaglia|!assegno regalo|vaglia postale|a mano|in banconote|contrassegno|in contrassegno|anticipato|brevi manu|pagamento anticipato|in mano',
  giveCash: 'le mando|le mandiamo|le spedisco|le invio|le inviamo|le do|le diamo|le pago|le paghiamo|le consegno|riceve|riceverà|le rendo|le restituisco',
  roundAmazon: 'facciamolo|lo facciamo|senza la piattaforma|senza piattaforma|niente amazon|fuori piattaforma|al di fuori|facciamolo a mano',
  payIt: 'paghi|pagare|saldi|saldare|pagamento|versi',
  outOfStock: "è stato venduto|è stata venduta|venduto in negozio|venduta in negozio|venduto stamattina|venduto ieri|non ce ne sono|non ce n'è più|grossista|"
    + 'ci ha piantati|ci ha dato buca|non è arrivato niente|non è mai arrivat*|neanche uno|nemmeno uno|siamo senza|andati a ruba|finiti|finite|'
    + 'non ne abbiamo più|rimasto nulla',
  callOff: "chieda l'annullamento|chiedere l'annullamento|richiesta di annullamento|annulli l'acquisto|da annullare|di annullare|annullare|annulli|annullasse|"
    + "un annullamento|l'annullamento|rinunci|disdire|disdica",
  byYou: 'da parte sua|da lei|per conto suo|lei stesso|lei stessa|dal suo account|se lo fa lei|se annulla lei|se viene da lei',
  ourSake: 'miglior figura|fa miglior figura|che se lo facciamo noi|ci viene contato|conta contro di noi|ci viene addebitato|nostro storico|fa meglio|'
    + 'risulta meglio|è meglio visto',
  cancelReason: 'ordinato per sbaglio|ordinato per errore|acquistato per errore|non serve più|non mi serve più|ho cambiato idea|comprato per sbaglio',
  skipTag: "non badi all'etichetta|non tenga conto|non consideri l'etichetta|l'etichetta porta al|porta al deposito sbagliato|deposito sbagliato|"
    + "magazzino sbagliato|etichetta di amazon porta|non attacchi l'etichetta|l'etichetta non vale|non ad amazon|e non ad amazon|e non all'indirizzo|"
    + "si dimentichi dell'etichetta|lasci perdere l'etichetta|etichetta è scaduta",
  skipForm: 'non serve il modulo|senza modulo|salti il modulo|si risparmi il modulo|senza richiesta|non serve la richiesta|non serve aprire|senza aprire il reso|'
    + 'lasci stare il modulo|non occorre il modulo|senza passare dal modulo',
  sendTo: "lo spedisca a|la spedisca a|lo mandi a|la mandi a|lo invii a|direttamente a|direttamente da|diritto a|all'indirizzo del mittente|al mittente|"
    + 'spedisca a',
  otherAddress: "indirizzo del mittente|nostro laboratorio|nostro magazzino|a casa mia|l'artigiano|l'orologiaio|nostro tecnico",
  request: 'le chiederei|le chiederemmo|sarebbe così gentile|sarebbe così cortese|avrebbe la gentilezza|avrebbe la cortesia|mi farebbe il favore|posso chiederle|'
    + 'possiamo chiederle|facciamo così|se è così gentile|la pregherei|affare fatto|le chiedo|chieda|sarebbe tanto gentile',
  saidAfter: 'adesivo|volantino|biglietto|cartoncino|la scritta|etichetta "|lo slogan|dépliant|la dicitura',
  poll: 'se le chiedono|se chiedono|quando le chiederanno|sondaggino|mini sondaggio',
  publicly: 'lo dica in pubblico',
  onceShown: 'quando pubblica|dopo la pubblicazione|una volta pubblicato',
  topScore: 'voto massimo|massimo dei voti|voto più alto|il voto più alto|punteggio massimo|massimo punteggio|punteggio pieno|punteggio più alto|pieni voti|'
    + 'tutte le stelle|il massimo delle stelle|cinque su cinque|5 su 5|5/5|dieci su dieci|un bel dieci|voto pieno|le cinque stelle|recensione entusiasta|'
    + 'recensione brillante|bel voto|ottimo voto',
  wouldBe: 'sarebbe|sarebbero|farebbe|farebbero|darebbe|porterebbe|scalderebbe|illuminerebbe|ripagherebbe|coronerebbe|completerebbe',
  kindToUs: 'sia clemente|sia buono|sia buona|sia generos*|sia gentile con noi|sia indulgente|sia comprensiv*|abbia un occhio di riguardo|occhio di riguardo|'
    + 'si ricordi di noi|pensi bene di noi|buona parola|a nostro favore|ci tratti bene|non sia troppo sever*|non sia troppo dur*|con affetto',
  howWeDid: "come siamo andati|come ci siamo comportati|come abbiamo fatto|siamo stati bravi|come le è sembrato|com'è stato il nostro servizio|come si è trovato|"
    + 'come si è trovata|come è andata con noi',
  starsWait: 'le stelle sono|le stelle la aspettano|le stelle aspettano|troverà le stelle|trova le stelle|tocchi le stelle|sulle stelle|stelle nella pagina|'
    + 'le stelle accanto|le stelle si trovano',
  onlyToUs: 'solo a noi|soltanto a noi|unicamente a noi|prima a noi|lo dica a noi|lo scriva a noi|non lo pubblichi|senza pubblicarlo|tra noi|resti tra noi|'
    + 'non in pubblico|a noi e non|direttamente a noi',
  inReview: 'nella recensione|nella sua recensione|scrivendo la recensione|nella valutazione|nella sua valutazione|nel suo commento|nel commento|quando recensisce|'
    + 'recensendo|per la recensione|per la sua recensione',
  mentionIt: 'parli|parlare|menzioni|descriva|sottolinei|metta in risalto|evidenzi|citi|dica che|racconti|aggiunga una foto|metta una foto|alleghi una foto|'
    + 'una foto|non dimentichi|elogi|lodi|eviti di',
  takeTime: 'prendersi il tempo|si prenda|trovare il tempo|trovi il tempo|trovi un momento|un momento per|un minuto per|qualche minuto per|due minuti per|'
    + 'ci dedichi|dedicare|dedichi|ritagliarsi|ci regali|si ritagli',
  demandIt: 'pretendiamo|pretendo|esigiamo|esigo|chiediamo|chiedo|richiediamo|insistiamo|ci aspettiamo|aspettiamo|vogliamo|sollecitiamo|confidiamo|attendiamo',
  removalNoun: "la rimozione|rimozione|la cancellazione|cancellazione|l'eliminazione|eliminazione|rettifica|la rettifica|ritiro|correzione|la correzione|modifica",
  harshWord: "duro|dura|severo|severa|severe|ingiusto|ingiusta|ingiuste|troppo basso|troppo bassa|un po' basso|un po' bassa|poco giusto|immeritat*|un po' poche|"
    + "un po' poco|eccessivo|eccessiva|tirato",
  starsUp: 'sale a|salga a|salire a|la porta a|lo porta a|portarla a|porti a|passa a|passi a|passare a|la alza a|alzarla a|la fa diventare|diventano|diventa|'
    + 'diventino|trasforma|invece di due|invece di una|invece di tre|arrotondare',
  editButton: 'tasto modifica|tasto "modifica|pulsante modifica|pulsante di modifica|la matita|matita accanto|tre puntini|per modificare|opzione modifica|'
    + 'modifica è lì|bottone modifica|link modifica',
  fairWish: 'sarebbe giusto|sarebbe corretto|sarebbe onesto|per correttezza|sarebbe equo|il minimo sarebbe|sarebbe logico|sarebbe bello che|per equità|'
    + 'giusto sarebbe',
  revisitIt: "tornarci sopra|ci torni sopra|ripensarci|ci ripensi|rifletterci|ci rifletta|riconsiderare|riconsideri|rivedere|cambiare idea|darci un'altra occhiata|"
    + 'rivalutare|vederla diversamente|può sparire|potrebbe sparire|si può togliere|si potrebbe togliere',
  changeIt: 'ritoccata|ritoccato|ritocchi|ritoccare|migliorata|rifatta|addolcita|riscritta',
  undoIt: 'si può togliere|può togliersi|la può cancellare|lo può cancellare|la può togliere|lo può togliere|la può eliminare|la può modificare|la può rivedere|'
    + 'la può correggere',
  oldWords: 'quanto ha scritto|quanto ha pubblicato|quello che ha messo|ciò che ha messo|quanto ha lasciato|il suo testo sulla|le righe sulla pagina',
  reminder: "le chiedevamo|le avevamo chiesto|le avevo chiesto|gliel'avevamo chiesto|aspettiamo ancora|stiamo ancora aspettando|le ricordo|le ricordiamo|"
    + 'torno a ricordarle|promemoria|manca ancora|ci manca ancora|ci manca la sua|sollecito',
  noStance: 'solo lei o amazon|non lo chiediamo|né lo chiediamo|non ci disturba|per noi è uguale|ci è indifferente|nessuna preferenza|non abbiamo preferenze|'
    + 'non le chiediamo nulla|non le chiediamo niente|non lo chiederemmo mai|è solo affar suo|riguarda solo lei',
  stockCue: 'stock|magazzino|scaffale|fornitore|grossista|produttore|fabbrica|inventario|giacenza|disponibile|prezzo|venduto|venduta|esaurito|esaurita|'
    + 'non ne abbiamo|nessuno|nessuna|lotto|rotto|rottura|manca|carenza|spedire|consegnare|rifornimento|nostro errore|errore nostro|deposito|scorte|finito|'
    + 'finita',
  mustCancel: 'annullare|annulli|annullasse|annullarlo|annullarla|annullamento|annullando|cancellare|cancelli|cancellasse|cancellarlo|cancellazione|cancellando|'
    + "disdire|disdica|disdetta|recedere|recesso|revocare l'ordine|revochi|ritirare l'ordine|ritiri l'ordine|rinunciare|rinunci",
  pleaseYou: 'per favore|per cortesia|potrebbe|può|la preghiamo|la prego|le chiediamo|le chiedo|le chiederei|dovrebbe|deve|la cosa migliore|la cosa più semplice|'
    + 'ci faccia|mi faccia|da parte sua|dal suo account|dal suo lato|nei suoi ordini|nei miei ordini|scelga|scegliendo|selezioni|prema|clicchi|vada|'
    + 'semplicemente|richieda|chieda|accetti|sarebbe così|abbia la|le dispiacerebbe|le saremmo',
  closeCase: 'chiudere|chiuda|chiuso|chiusa|chiude|ritirare|ritiri|ritirato|ritirata|ritira|ritiro|annullare|annulli|annullato|annullata|cancellare|cancelli|'
    + 'cancellato|togliere|tolga|tolto|tolta|abbandonare|abbandoni|rinunciare|rinunci|eliminare|elimini|fermare|fermi|sparisce|sparisca|sparire|'
    + 'lasciar perdere|lasci perdere|risolto|risolta|revocare|revochi|archiviare|archivi|desistere',
  caseNoun: 'reclamo|a-z|dalla a alla z|garanzia a|disputa|contestazione|chargeback|controversia|riaddebito|segnalazione ad amazon|caso aperto|caso su amazon|'
    + 'caso amazon|pratica|richiesta di garanzia|denuncia|il suo caso|tutela acquirente|storno bancario',
  refundThen: 'rimbors*|soldi|denaro|pagare|paghiamo|accredit*|sostituzione|compens*|euro|importo|somma|risarc*|restitu*',
  onlyThen: 'appena|una volta|solo se|solo dopo|prima|poi|allora|in cambio|a condizione|purché|finché|se lei|se ritira|se chiude|non appena|dopo di che|condizione|'
    + 'e le|quando',
  barePlace: 'altro indirizzo|indirizzo diverso|nuovo indirizzo|indirizzo privato|a casa mia|mio domicilio|dai miei|mio fratello|mia sorella|mio collega|mio vicino|'
    + "garage|officina|laboratorio|riparatore|tecnico|nostro ufficio|nostro negozio|nostra sede|all'estero|fabbrica|seguente indirizzo|questo indirizzo|"
    + 'indirizzo qui sotto',
  itemBack: 'spedisca|spedire|mandi|mandare|invii|inviare|restituisca|restituire|rispedisca|porti|portare|consegni|lasci|pacco|reso|indirizzi',
  notTheirs: "invece|anziché|piuttosto che|non ad amazon|non l'etichetta|ignori|dimentichi|lasci stare|senza|salti|non serve|non occorre|non usi|non utilizzi|"
    + 'non apra|nessuna etichetta|nessuna richiesta|a mano|copra|barri|per conto suo|al di fuori',
  offChannel: 'direttamente a noi|direttamente con noi|direttamente da noi|nostro conto|mio conto|fuori da amazon|al di fuori di amazon|senza amazon|'
    + 'non tramite amazon|in privato|vendita privata|con fattura|su fattura|nostro negozio online|nostro shop|nostro sito|carta prepagata|cripto|bitcoin|'
    + 'contanti|link di pagamento|acconto|vaglia|tra noi|senza commissioni|commissioni|commissione',
  payOrBuy: 'pagare|paghi|pagamento|bonifico|rimbors*|acquistare|acquisti|comprare|compri|ordinare|ordini|soldi|importo|più economico|meno caro|prezzo migliore|'
    + 'sconto|versare|accredit*|differenza',
  rewardLink: 'per una|per la sua|per ogni|se lei|se lascia|se ci|appena|in cambio|allora|chi|chiunque|tutti coloro|tutti quelli|ogni cliente|dopo|come ricompensa|'
    + 'come ringraziamento|vale|vinca|vincere|le dà diritto|tra chi|quando',
  anyReview: 'recension*|recensire|valutazion*|opinione sincera|sua opinione|stelle|testimonianza|due righe|qualche riga|due parole|parole gentili|'
    + "condividere l'esperienza|commento positivo",
  anyValue: 'regalo|regali|regaliamo|buono|buoni|coupon|carta regalo|rimbors*|contanti|cashback|bonus|ricompensa|sconto|gratis|gratuit*|omaggio|euro|per cento|'
    + 'accessorio|sorpresa|pensierino|sorteggio|estrazione|premio|credito|punti|un secondo|una seconda|soldi|le restituiamo|offriamo',
  competitor: 'da lidl|da esselunga|da obi|da mediaworld|da unieuro|da leroy',
};
