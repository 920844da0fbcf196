import type { Slots } from '../concepts';

/** What fills the slots of frames, in Italian: verbs, nouns and turns by themselves, where the pack holds whole wordings. */
export const SLOTS_IT: Slots = {
  reported: '!chiunque lasci|!chiunque pubblichi|!chiunque recensisca|!chiunque ci|!chiunque scriva|!quello che ha scritto|!ciò che ha scritto|!quanto ha scritto|'
    + '!ha scritto sulla|!che ha scritto nella|!quello che ha detto|!quanto ci ha scritto|!quello che ci ha scritto|!ciò che ci ha scritto|'
    + "!letto quanto ha scritto|qualcuno le ha|qualcuno le offr*|le hanno offerto|uno sconosciuto|l'importatore precedente|le è stato offerto|"
    + 'un altro venditore|il venditore precedente',
  warning: "l'abbiamo segnalato|abbiamo segnalato|non facciamo queste cose|noi non lo facciamo|non lo facciamo mai|non ci badi|non lo faremmo mai|"
    + 'non è del nostro negozio|non è nostra|non è il nostro|non ne teniamo conto',
  negation: '!ne pretend*|!ne esig*|!ne chied*|!ne vor*|!ce ne|!se ne|!me ne|!ne parl*|!ne scriv*|!ne sare*|nulla dipende|niente dipende|nulla di questo|'
    + 'niente di questo',
  happyIf: 'contento?|contenta?',
  crossSell: 'inviti un amico|porti un amico|si iscriva alla nostra newsletter|si abboni|il set conviene|il pacchetto conviene|le piacerà anche il nostro|'
    + 'le piacerà anche la nostra|tre per due|3x2|prenda tre|paghi due|ne paghi due',
  couponFine: 'non si poteva|non poteva|non ha funzionato|non si è potuto|non si combina',
  asListed: "lo mette il produttore|in ogni confezione|del produttore|dal produttore|fa parte dell'annuncio",
  coupon: '!le sconto la|!le sconto il',
  benefit: '!miglior regalo|!regalo più bello|!più bel regalo',
  giveValue: '!miglior regalo|!regalo più bello|!più bel regalo|non le costa niente|non le costa nulla|non le costerà|costo zero|zero euro|cinque euro|'
    + 'sarebbe in omaggio|da parte nostra|a costo zero',
  smallGift: '!era pure un regalo|!era un regalo|!pure un regalo|!un regalo per|portachiavi in omaggio|omaggio nel pacco|in omaggio nel',
  review: '!commento sotto il nostro video|!commento al nostro video|!commento sotto il video|recensione del prodotto|valutazione del prodotto|'
    + 'giudizio sul prodotto',
  verdict: 'il suo testo',
  surveyYes: '!sì o no',
  answerYes: '!sì o no',
  affirmIt: '!sì o no|dica di sì|dire di sì|risponda di sì|rispondere di sì|confermi|confermare|affermativamente|un sì|dica sì|risponda sì|dica che è|dica che sì',
  labTest: 'bandiera|stelle ricamate|stelle stampate|stella accanto a|asterisco',
  productUse: 'nel menu|nel menù',
  labelFine: "etichetta c'è il nostro|etichetta riporta il nostro|etichetta compare il nostro",
  ifYouWish: 'se desidera annullare|se vuole annullare|se preferisce annullare|per annullare|qualora volesse annullare|se volesse annullare',
  onlyThen: 'appena|una volta|solo se|solo dopo|prima|poi|allora|in cambio|a condizione|purché|finché|se lei|se ritira|se chiude|non appena|dopo di che|condizione|'
    + 'e le|quando',
  amazonDoes: 'amazon chiude|amazon chiuda|appena amazon|finché amazon|quando amazon',
  bankWord: 'la società della carta|società della carta|emittente della carta|istituto bancario|sua banca|gestore della carta',
  request: 'nostra richiesta|mia richiesta|una richiesta|nostra preghiera|le chiederei|le chiederemmo|sarebbe così gentile|sarebbe così cortese|'
    + 'avrebbe la gentilezza|avrebbe la cortesia|mi farebbe il favore|posso chiederle|possiamo chiederle|facciamo così|se è così gentile|la pregherei|'
    + 'affare fatto|le chiedo|chieda|sarebbe tanto gentile',
  byYou: 'da parte sua|da lei|per conto suo|lei stesso|lei stessa|dal suo account|se lo fa lei|se annulla lei|se viene da lei',
  saidAfter: 'adesivo|volantino|biglietto|cartoncino|la scritta|etichetta "|lo slogan|dépliant|la dicitura',
  ourSake: 'miglior figura|fa miglior figura|che se lo facciamo noi|ci viene contato|conta contro di noi|ci viene addebitato|nostro storico|fa meglio|'
    + 'risulta meglio|è meglio visto|spedizione in ritardo|tasso di ritardo|le nostre metriche|nostro punteggio venditore',
  outgoing: 'sostituzione|ricambio|il nuovo|il pezzo|nuova spedizione',
  reviewFine: 'quale recensione|non dipende da questo|il nostro aiuto non dipende|non cambia il nostro aiuto',
  skipForm: '!un qualsiasi ufficio postale|non serve il modulo|senza modulo|salti il modulo|si risparmi il modulo|senza richiesta|non serve la richiesta|'
    + 'non serve aprire|senza aprire il reso|lasci stare il modulo|non occorre il modulo|senza passare dal modulo|portale resi|portale dei resi|il portale',
  waitOrNot: 'non deve annullare|non serve annullare|niente da annullare',
  keepIt: 'rimborso è automatico|automatico|automaticamente|non possiamo identificare|niente da rispedire',
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
  ourFigures: 'nostra media|nostro indice|nostro tasso|ci penalizza|ci danneggia|conta per noi|nostri numeri|la nostra media|mi rovina|i miei numeri|mie statistiche|'
    + 'la mia media|il mio bonus',
  choose: 'prema su',
  freeShipping: 'spedizione ~ gratis|spedizione gratis|spedizione gratuita|spedizione omaggio|spedizione è gratis|spedizione del ~ gratis|spese di spedizione gratis|'
    + 'senza spese di spedizione|spedizione offerta|spedizione a carico|consegna gratuita|consegna gratis',
  nextPurchase: 'quando torna|se torna|al suo ritorno|torni a trovarci|torni da noi|se riacquista|riacquisti|ricompri|la prossima|compra ancora|prossimo ritorno|'
    + 'ordina di nuovo',
  percentWord: 'per cento|prezzo fedeltà|prezzo amico|prezzo da amico|prezzo speciale|tariffa fedeltà|% in meno|cliente affezionato|prezzo affezionati|paga meno|'
    + 'come cliente fisso',
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
  mistakeWord: 'malinteso|per errore|un errore|per sbaglio|uno sbaglio|equivoco|infondat*|svista|confusione',
  cashWord: 'assegno|vaglia|!assegno regalo|vaglia postale|a mano|in banconote|contrassegno|in contrassegno|anticipato|brevi manu|pagamento anticipato|in mano',
  giveCash: 'le mando|le mandiamo|le spedisco|le invio|le inviamo|le do|le diamo|le pago|le paghiamo|le consegno|riceve|riceverà|le rendo|le restituisco',
  roundAmazon: 'facciamolo|lo facciamo|senza la piattaforma|senza piattaforma|niente amazon|fuori piattaforma|al di fuori|facciamolo a mano|senza amazon di mezzo|'
    + 'senza passare da amazon|senza passare per amazon|saltando amazon|senza il ricarico di amazon|fuori dalla piattaforma|non è su amazon|'
    + 'se amazon non prendesse',
  payIt: 'paghi|pagare|saldi|saldare|pagamento|versi',
  outOfStock: "è stato venduto|è stata venduta|venduto in negozio|venduta in negozio|venduto stamattina|venduto ieri|non ce ne sono|non ce n'è più|grossista|"
    + 'ci ha piantati|ci ha dato buca|non è arrivato niente|non è mai arrivat*|neanche uno|nemmeno uno|siamo senza|andati a ruba|finiti|finite|'
    + 'non ne abbiamo più|rimasto nulla',
  callOff: "chieda l'annullamento|chiedere l'annullamento|richiesta di annullamento|annulli l'acquisto|da annullare|di annullare|annullare|annulli|annullasse|"
    + "un annullamento|l'annullamento|rinunci|disdire|disdica",
  cancelReason: 'ordinato per sbaglio|ordinato per errore|acquistato per errore|non serve più|non mi serve più|ho cambiato idea|comprato per sbaglio',
  skipTag: "non badi all'etichetta|non tenga conto|non consideri l'etichetta|porta al deposito sbagliato|deposito sbagliato|magazzino sbagliato|"
    + "non attacchi l'etichetta|l'etichetta non vale|non ad amazon|e non ad amazon|e non all'indirizzo|si dimentichi dell'etichetta|"
    + "lasci perdere l'etichetta|etichetta è scaduta|lasci perdere l'adesivo|senza l'adesivo|una sua etichetta|etichetta non serve|non serve etichetta|"
    + "rifiuti l'etichetta|senza etichetta di amazon|etichetta non serve più|etichetta non è più buona",
  sendTo: "lo spedisca a|la spedisca a|lo mandi a|la mandi a|lo invii a|direttamente a|direttamente da|diritto a|all'indirizzo del mittente|al mittente|"
    + 'spedisca a',
  otherAddress: "indirizzo del mittente|nostro laboratorio|nostro magazzino|a casa mia|l'artigiano|l'orologiaio|nostro tecnico|magazzino polacco|magazzino tedesco|"
    + "magazzino cinese|showroom|sala espositiva|nostro collega|l'indirizzo che le do|indirizzo sulla fattura",
  poll: 'se le chiedono|se chiedono|quando le chiederanno|sondaggino|mini sondaggio',
  publicly: 'lo dica in pubblico',
  onceShown: 'quando pubblica|dopo la pubblicazione|una volta pubblicato',
  topScore: 'voto massimo|massimo dei voti|voto più alto|il voto più alto|punteggio massimo|massimo punteggio|punteggio pieno|punteggio più alto|pieni voti|'
    + 'tutte le stelle|il massimo delle stelle|cinque su cinque|5 su 5|5/5|dieci su dieci|un bel dieci|voto pieno|le cinque stelle|recensione entusiasta|'
    + 'recensione brillante|bel voto|ottimo voto',
  wouldBe: 'sarebbe|sarebbero|farebbe|farebbero|darebbe|porterebbe|scalderebbe|illuminerebbe|ripagherebbe|coronerebbe|completerebbe|ci tiene in vita|'
    + 'ci aiuta a crescere|ci aiutano a crescere|vale oro|valgono oro|ci tiene|benvenute|benvenuta|gradite|possiamo sperare|felici di leggere',
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
    + 'la può correggere|lo tolga|la tolga|correggere questo|rettificare questo|occuparsene|aggiornarlo|cambiare questo',
  oldWords: 'quanto ha scritto|quanto ha pubblicato|quello che ha messo|ciò che ha messo|quanto ha lasciato|il suo testo sulla|le righe sulla pagina|le due stelle|'
    + 'la sua dichiarazione pubblica|il suo punteggio|quella stella|commento negativo|altri acquirenti leggono|è ancora quella vecchia',
  askedBefore: "le chiedevamo|le avevamo chiesto|le avevo chiesto|gliel'avevamo chiesto|aspettiamo ancora|stiamo ancora aspettando|le ricordo|le ricordiamo|"
    + 'torno a ricordarle|promemoria|manca ancora|ci manca ancora|ci manca la sua|sollecito|non abbiamo ancora visto|ancora nessuna recensione|'
    + 'non ha ancora valutato',
  noStance: 'solo lei o amazon|non lo chiediamo|né lo chiediamo|non ci disturba|per noi è uguale|ci è indifferente|nessuna preferenza|non abbiamo preferenze|'
    + 'non le chiediamo nulla|non le chiediamo niente|non lo chiederemmo mai|è solo affar suo|riguarda solo lei',
  caseNoun: 'faccenda con amazon|questione con amazon|storia con amazon|rivolto ad amazon|rivolta ad amazon|una pratica con|il reclamo|il suo reclamo|'
    + 'reclamo aperto|reclami|la disputa|reclamo|a-z|dalla a alla z|garanzia a|disputa|contestazione|chargeback|controversia|riaddebito|'
    + 'segnalazione ad amazon|caso aperto|caso su amazon|caso amazon|pratica|richiesta di garanzia|denuncia|il suo caso|tutela acquirente|storno bancario',
  closeCase: 'è chiusa|è chiuso|archiviato|archiviata|come risolto|come risolta|sistemata|chiudere|chiuda|chiuso|chiusa|chiude|ritirare|ritiri|ritirato|ritirata|'
    + 'ritira|ritiro|annullare|annulli|annullato|annullata|cancellare|cancelli|cancellato|togliere|tolga|tolto|tolta|abbandonare|abbandoni|rinunciare|'
    + 'rinunci|eliminare|elimini|fermare|fermi|sparisce|sparisca|sparire|lasciar perdere|lasci perdere|risolto|risolta|revocare|revochi|archiviare|archivi|'
    + 'desistere',
  refundThen: 'i soldi partono|nuovo apparecchio|il pezzo|apparecchio nuovo|rimbors*|soldi|denaro|pagare|paghiamo|accredit*|sostituzione|compens*|euro|importo|somma|'
    + 'risarc*|restitu*',
  botherWord: 'scomodare|disturbare|tirare in ballo|mettere in mezzo|coinvolgere|tiriamo in ballo',
  pointless: 'non la porterà|da nessuna parte|non serve a nulla|non serve a niente|non le servirà|allunga solo|allunga i tempi|rallenta tutto|perdita di tempo|'
    + 'si trascina|settimane|complica tutto|non le porta nulla|ritarderà|ritarderebbe|blocca|bloccherebbe|rallenterà|non sanno nulla di|non capiscono di|'
    + 'ci pensi due volte|non aiuta nessuno|senza arbitro|ritarda solo|non fa che ritardare',
  ratherNot: 'preferirei che non|preferiremmo che non|meglio che non|la prego di non|le chiedo di non|le chiederei di non|per favore non|per favore, non|eviti di|'
    + 'si astenga|aspetti prima di|non serve|non occorre|prima di presentare|prima di rivolgersi',
  reportIt: 'segnalasse|segnalare|segnali|segnalarlo|denunciare|aprire un caso|apra un caso|aprire una pratica|apra una pratica|aprire un reclamo|apra un reclamo|'
    + 'sporgere|reclamare|reclami ad|portare questo ad amazon|vada da amazon|prima di presentare',
  chargeFine: "addebito era giusto|addebito era corretto|pagamento era corretto|era legittimo|era regolare|riconosce il pagamento|riconosce l'addebito|"
    + 'non lo contesta più|era autorizzato|è in regola|era suo',
  voiceFine: 'società della carta|sua banca|la carta e dica',
  anyReview: 'ci elogia|elogia|elogio|elogi|racconto|quello che ha pubblicato|la sua pubblicazione|buone parole|parla bene di noi|le sue impressioni|le sue parole|'
    + 'recensori|chi recensisce|una stella in più|più stelle|due righe|ci recensisca|recensore|una buona parola|verdetto|suo commento|'
    + 'scriva qualcosa di carino|ci votano|ci recensiscono|raccomandazione|lei la recensisce|lei lo recensisce|recension*|recensire|valutazion*|'
    + "opinione sincera|sua opinione|stelle|testimonianza|qualche riga|due parole|parole gentili|condividere l'esperienza|commento positivo",
  anyValue: "si porta a casa|porta a casa|il prezzo le torna|prezzo d'acquisto|qualcosina|è suo|è sua|dieci euro|garanzia estesa|anno di garanzia|doppia garanzia|"
    + 'prossima confezione|batteria di ricambio|nostro ringraziamento|scatola a sorpresa|rimborso parziale|qualcosa per lei|anno in più|cesto|un caffè|'
    + 'regalino|ne varrà la pena|i soldi sono suoi|premiat*|ricompensat*|la paghiamo noi|lo paghiamo noi|piccola ricompensa|regalo|regali|regaliamo|buono|'
    + 'buoni|coupon|carta regalo|rimbors*|contanti|cashback|bonus|ricompensa|sconto|gratis|gratuit*|omaggio|euro|per cento|accessorio|sorpresa|pensierino|'
    + 'sorteggio|estrazione|premio|credito|punti|un secondo|una seconda|soldi|le restituiamo|offriamo',
  rewardLink: 'chi ci|mi mostri|ogni|per ogni|a chi|sblocca|va a|riceve|riceverà|si tiene|basta|più stelle|raddoppia|subito dopo|il giorno in cui|ringraziamo|'
    + 'ci lasci|ogni mese|vince|purché|tutto quello che|si paga con|per i clienti che|per chi|per una|per la sua|se lei|se lascia|se ci|appena|in cambio|'
    + 'allora|chi|chiunque|tutti coloro|tutti quelli|ogni cliente|dopo|come ricompensa|come ringraziamento|vale|vinca|vincere|le dà diritto|tra chi|quando',
  ownAccount: "conto personale|mio conto|nostro conto|conto dell'azienda|conto aziendale|conto privato|conto corrente",
  sendMoney: 'somma|soldi|importo|pagare|paghi|versare|versi|avere|rimborsare|differenza|spese|euro|depositare',
  strongChannel: 'link di pagamento|codice di carta regalo|carta al telefono|me la detta|con la carta, me|cripto|bitcoin|bonifico privato|direttamente a me|'
    + 'fattura nostra|versamento bancario|deposito bancario|pagarci|ci paghi|pagato a noi',
  ownStore: 'negozio online|negozio in rete|nostro e-shop|nostro negozio web|negozio del nostro sito|nostro proprio negozio',
  costsLess: 'costa meno|più economic*|meno cara|meno caro|la prenda lì|lo prenda lì|la ordini lì|la compri lì|prezzo migliore|la prossima volta|'
    + "prezzo da rivenditore|prezzo all'ingrosso|batte|affare migliore|evita|si risparmia|risparmia",
  mustCancel: "chiudere l'ordine|chiuda l'ordine|annulla articoli|lasciar cadere l'ordine|disfare l'ordine|togliere l'ordine|annullare|annulli|annullasse|annullarlo|"
    + 'annullarla|annullamento|annullando|cancellare|cancelli|cancellasse|cancellarlo|cancellazione|cancellando|disdire|disdica|disdetta|recedere|recesso|'
    + "revocare l'ordine|revochi|ritirare l'ordine|ritiri l'ordine|rinunciare|rinunci",
  stockCue: 'non si fa più|non si fabbrica più|è vuoto|vuoto|vuota|messo male|uno di troppo|produzione|si è rotto|si è rotta|refuso|importatore|errore|sbaglio|'
    + 'piantati|ferma|fermata|stock|magazzino|scaffale|fornitore|grossista|produttore|fabbrica|inventario|giacenza|disponibile|prezzo|venduto|venduta|'
    + 'esaurito|esaurita|non ne abbiamo|nessuno|nessuna|lotto|rotto|rottura|manca|carenza|spedire|consegnare|rifornimento|nostro errore|errore nostro|'
    + 'deposito|scorte|finito|finita',
  pleaseYou: 'tanto gentile|la gentilezza|glielo chiedo|speriamo che|grati se|se annullasse|lei stesso|presenti|inoltri|faccia|per favore|per cortesia|potrebbe|può|'
    + 'la preghiamo|la prego|le chiediamo|le chiedo|le chiederei|dovrebbe|deve|la cosa migliore|la cosa più semplice|ci faccia|mi faccia|da parte sua|'
    + 'dal suo account|dal suo lato|nei suoi ordini|nei miei ordini|scelga|scegliendo|selezioni|prema|clicchi|vada|semplicemente|richieda|chieda|accetti|'
    + 'sarebbe così|abbia la|le dispiacerebbe|le saremmo',
  myPerson: 'mio cognato|mia sorella|mio fratello|mio collega|i miei genitori|mio vicino|mia moglie|mio marito|mio cugino|un mio amico',
  takesParcel: 'pacco|ritira|ritirerà|riceverà|firmerà|scatola|spedisca|mandi|reso',
  notTheirs: "portale di amazon|portale amazon|non passi dal|lasci perdere|senza registrare|invece|anziché|piuttosto che|non ad amazon|non l'etichetta|ignori|"
    + 'dimentichi|lasci stare|senza|salti|non serve|non occorre|non usi|non utilizzi|non apra|nessuna etichetta|nessuna richiesta|a mano|copra|barri|'
    + 'per conto suo|al di fuori',
  barePlace: 'nostra officina|in ufficio|altro indirizzo|indirizzo diverso|nuovo indirizzo|indirizzo privato|a casa mia|mio domicilio|dai miei|mio fratello|'
    + "mia sorella|mio collega|mio vicino|garage|officina|laboratorio|riparatore|tecnico|nostro ufficio|nostro negozio|nostra sede|all'estero|fabbrica|"
    + 'seguente indirizzo|questo indirizzo|indirizzo qui sotto',
  ourDriver: 'nostro autista|nostro fattorino|nostro furgone|nostro corriere interno',
  pickUp: 'ritirerà|ritira|passerà a prendere|prende|consegni|dia',
  stillFits: 'vale ancora|valgono ancora|è ancora valid*|è ancora giust*|rispecchia ancora|non rispecchia più|non corrisponde più|ancora attuale',
  goneWord: 'non si vedesse più|non comparisse più|non apparisse più|sparisse|sparire|scomparire|non si veda più|deve sparire|deve andarsene|dovrebbe sparire',
  hurtsUs: 'fa scappare|scappare|non sopravviver*|ci rovina|rovina|il mio lavoro|perdiamo clienti|ci costa|dormire|dormirei',
  oneOrFour: 'quattro sarebbero|quattro sarebbe|quattro è possibile|magari quattro|forse quattro|quattro o cinque',
  tellOthers: 'racconti|raccontare|dica|dire|condivida|condividere|spieghi|aiuti|aiutare|mostri',
  otherPeople: 'altri genitori|altri clienti|altri acquirenti|altre famiglie|altre persone|la comunità|futuri acquirenti|altri utenti',
  publicPlace: "sulla scheda|la scheda|sotto l'articolo|su amazon",
  praiseNoun: 'un complimento|complimenti|un elogio|elogi|una lode|buone parole',
  fewWords: 'due frasi|una frase|tre righe|un paio di frasi',
  appreciate: 'farebbe bene|farebbero bene',
  rateIt: "votare l'acquisto|valutare l'acquisto|valutato l'acquisto|votare il suo acquisto|recensire l'acquisto|valutare l'ordine",
  smileFace: 'faccina che ride|faccina sorridente|faccina felice|pollice verde|pollice in su|pulsante verde|faccina verde',
  offerInfo: 'glielo mostro|gliela mostro|vuole vederlo|vuole vederla|le mando il link|glielo faccio vedere|gliela faccio vedere',
  madeFor: 'va il nostro|va la nostra|si abbina|abbinato|abbinata|in coordinato',
  codeWord: "la parola|con la parola|parola chiave|parola d'ordine|con il codice|il codice|citi questo|menzioni questo",
  lessMoney: 'euro in meno|in meno|un terzo in meno|metà prezzo|risparmia|risparmierà|un quarto in meno|meno car*',
  wholeStore: 'tutto il negozio|tutto il catalogo|tutti gli articoli|tutta la gamma|tutto è a',
  upgradeTo: 'passare al modello|modello superiore per|versione superiore|passi al modello|salire di gamma',
  moreMoney: 'euro in più|solo dieci|per soli|piccolo supplemento',
  fromUsDirect: 'ordini da noi|ordinare da noi|acquisti da noi|compri da noi|direttamente da noi|nel nostro negozio|nostro negozio di|alla fonte|ordini per telefono|'
    + 'lo compri da me|la compri da me',
  sendBack: 'lo imbuchi|lo porti in posta|lo metta in posta',
  feedbackNoun: 'il suo feedback|il feedback|la sua pubblicazione|il suo post|il post',
  followSuit: "adeguarsi|seguire l'esempio|stare al passo|salire|andare di pari passo",
  mustGo: 'deve sparire|va cancellat*|va rimoss*|va tolt*|va eliminat*|deve essere rimoss*',
  weSolved: "l'ho risolto|lo abbiamo risolto|l'abbiamo risolto|l'ho aiutata|l'abbiamo aiutata|è risolto",
  allFine: "ho risolto|l'ho risolto|abbiamo risolto|è risolto|è tutto risolto",
  alter: 'ribaltare|fare la cosa giusta|più equilibrat*|rinfrescare|ultima parola|in linea con|riportare su|dove meritano',
  claimDeed: 'dire ad amazon che|faccia sapere ad amazon|dica ad amazon che|comunichi ad amazon che',
  directPay: "mi paghi|all'autista|nostre coordinate bancarie|mio paypal",
  payOrBuy: 'pagare|paghi|pagamento|bonifico|rimbors*|acquistare|acquisti|comprare|compri|ordinare|ordini|soldi|importo|più economico|meno caro|prezzo migliore|'
    + 'sconto|versare|accredit*|differenza',
  liveOnWords: 'viviamo di consigli|viviamo di recensioni',
  yesNotNo: 'sì, non no',
  finalYes: 'prema sì|clicchi sì|segni sì|scelga sì',
  unhappyFirst: 'scontento?|scontenta?|insoddisfatto?',
  writeOver: 'la nostra|metta il nostro|il nostro sopra',
  itemBack: 'spedisca|spedire|mandi|mandare|invii|inviare|restituisca|restituire|rispedisca|porti|portare|consegni|lasci|pacco|reso|indirizzi',
  offChannel: 'direttamente a noi|direttamente con noi|direttamente da noi|nostro conto|mio conto|fuori da amazon|al di fuori di amazon|senza amazon|'
    + 'non tramite amazon|in privato|vendita privata|con fattura|su fattura|nostro negozio online|nostro shop|nostro sito|carta prepagata|cripto|bitcoin|'
    + 'contanti|link di pagamento|acconto|vaglia|tra noi|senza commissioni|commissioni|commissione',
  competitor: 'da lidl|da esselunga|da obi|da mediaworld|da unieuro|da leroy',
};
