import type { LanguagePack } from './concepts';

export const it: LanguagePack = {
  language: 'it',
  terms: {
    function: 'il|lo|la|i|gli|le|un|una|di|del|della|e|è|suo|sua|suoi|lei|ci|nostro|nostra|che|per|con|non|si|al|alla|questo|questa|ha|abbiamo|sono|se|come|in|grazie|da|dal|nel|ma|anche|'
      + 'più|a|essere|o|sul|sulla|su|l|d|dell|all|nell|tra|fra|uno|dei|delle|nella|sarà|ho|sta|due|poi|già|qui',
    negation: 'non|mai|nessun|nessuna|nessuno|senza|neanche|nemmeno|vietato|vietata|vietati|impossibile|evitare|eviti|divieto|!non esiti|!non esitare|!non dimentichi|'
      + '!non si preoccupi|!non c è problema|!non solo|!perché non|!se non|!non aspetti|!non tardi|!senza amazon|!senza passare per amazon|!senza passare da amazon|'
      + '!senza aprire|!senza dubbio|!senza indugio|!senza impegno|!non oltre|!senza commissioni|!senza commissione|!senza intermediari|!non perda|!senza condizioni|'
      + '!senza problemi|!non è soddisfatto|!non è contento|!nessun problema|!come no|!senza costi|!senza spese|!non sia|!senza alcun dubbio|!senza fallo|nulla a che|'
      + 'niente a che',
    negationAfter: 'non è|non sono|non si può|non si possono|non è possibile|non è consentito|non è permesso|è vietato|sono vietati|non è disponibile|non può|vietato|viola|'
      + 'non è stato|non è stata|non si usa',
    conditional: 'se|quando|qualora|nel caso|in caso|a meno|una volta|appena|prima|dopo|perché|poiché|anche se',
    clauseBreak: 'ma|bensì|per favore|invece|tuttavia|allora|semplicemente|piuttosto|quindi|e le|e ci|e scriva|e contatti|e chiami|e invii|e poi|affinché',
    reported: 'mi chiede|ci chiede|venditore di prima|venditore precedente|venditore dell usato|precedente venditore|alcuni venditori|si spaccia|si spacciano|dice di essere|'
      + 'a nostro nome|ha chiesto|chiedeva|lei chiede|ha scritto|ha menzionato|ha detto|la sua domanda|la sua proposta|il suo suggerimento|truffa|truffatore|'
      + 'truffatori|frode|frodi|phishing|se qualcuno|chiunque|chi le chiede|messaggio falso|messaggi falsi|regole di amazon|politica di amazon|politiche di amazon|'
      + 'norme di amazon|amazon vieta|amazon proibisce|amazon non permette|amazon non consente|vietato da amazon|altro venditore|altri venditori|un venditore che|'
      + 'scrive che|dice che|un amico le|ci scrive'
      + '|chiede il nostro|chiede la nostra|voleva che le'
      + '|mentirei|mentiremmo|sarebbe una bugia|non dicevo|non dicevamo|non volevo dire|non dico che|qualcun altro|un estraneo|solo lei o amazon'
      + "|ci domanda|mi domanda|ha minacciato|minaccia di|alla domanda|per la domanda|sulla domanda|quanto alla sua|la sua richiesta di|alla sua richiesta|l'invito|desidera chiudere|lei desidera|lei propone|ci propone|ci offre"
      + '|grazie che ci segue|grazie per averci seguito|non è nostro|non è nostra',
    request: 'possiamo|vada|prema|apra|convincerla|per favore|per cortesia|potrebbe|può|puoi|potresti|le chiediamo|le chiedo|la preghiamo|la prego|le saremmo grati|'
      + 'vorremmo|vogliamo|ci piacerebbe|ci aiuti|sia così gentile|sarebbe così gentile|abbia la cortesia|non dimentichi|non esiti|si ricordi|ricordi di|'
      + 'dedichi un minuto|dedichi un momento|si prenda un minuto|invitiamo|consideri|speriamo|lasci|ci dia|faccia|metta|è possibile|sarebbe possibile|'
      + 'le dispiacerebbe|le va di|gradiremmo|basta un clic|sarebbe disposto|sarebbe disposta|è disposto|è disposta|disposto a|disposta a|potrebbe gentilmente|'
      + 'ci farebbe|mi faccia|le sarei grato|le sarei grata|le saremmo riconoscenti|abbia la gentilezza|vorrebbe|scelga|clicchi|scriva|mandi|indichi|citi|menzioni|'
      + 'aggiunga|descriva|le andrebbe|chiederle di|chiederle se',
    appreciate: 'conta|contano|ogni valutazione|ogni recensione|trenta secondi|due minuti|un minuto|un attimo|viviamo di|prezioso|preziosa|dipendiamo|vale molto|vale tanto|farebbero|'
      + 'farebbe|aiuterebbero|aiuterebbe|darebbero|darebbe|renderebbero|renderebbe|felicità|sarebbero|la gioia|una spinta|un grande aiuto|sorriso|cambierebbero|apprezzeremmo|'
      + 'apprezzerei|grati|grata|grato|ci aiuta|aiuta molto|saremmo felici|saremmo lieti|sarebbe fantastico|sarebbe bello|sarebbe magnifico|significa molto|significherebbe molto|'
      + 'importante per noi|rallegrerebbe|gradita|gradito|graditi|ben accetta|speriamo|contiamo|sostegno|sostenere|supportarci|di grande aiuto|ci motiva|ci incoraggia|il minimo|'
      + 'sarebbe giusto'
      + '|toglierebbe un peso|mi toglierebbe|solleverebbe'
      + '|sarebbe stupendo|sarebbe meraviglioso|sarebbe bellissimo',
    we: 'noi|ci|nostro|nostra|nostri|nostre|io|mi|mio|mia|me',
    here: 'risponda qui|rispondere qui|proprio qui|questo messaggio|questa conversazione|tramite amazon|attraverso amazon|via amazon|su amazon|messaggistica di amazon|'
      + 'messaggi di amazon|messaggi amazon|messaggistica amazon|i suoi ordini|i miei ordini|il suo account|direttamente qui|contatta il venditore|questa chat|questo canale|'
      + 'in questa sede|sistema di messaggi',
    insteadOf: 'invece di|anziché|al posto di|piuttosto che|e non',
    amazon: 'amazon*',
    amazonDoes: 'amazon le|amazon la|amazon può|amazon potrà|amazon decide|amazon deciderà|amazon rimborsa|amazon rimborserà|amazon invia|amazon invierà|amazon ha|amazon elimina|'
      + 'amazon esamina|da amazon|solo amazon|il servizio clienti amazon|servizio clienti di amazon|assistenza clienti amazon|assistenza clienti di amazon|il corriere la|'
      + 'il corriere le|il corriere può|l autista|la sua banca le|la sua banca può|il fattorino|'
      + 'la banca ha',
    thanks: 'grazie per|grazie della|grazie del|ringraziamo per|ringrazio per|grazie mille per|abbiamo letto la sua|abbiamo visto la sua|ci dispiace leggere|grazie di aver|'
      + '!grazie in anticipo|!ringraziamo in anticipo|!ringrazio in anticipo|!ringraziandola in anticipo|la sua recensione ci ha|il suo commento ci ha',
    pleasantry: 'grazie|grazie mille|molte grazie|tante grazie|mille grazie|la ringraziamo|ringraziamo|la ringrazio|prego|di nulla|di niente|con piacere|è un piacere|è stato un piacere|'
      + 'buona giornata|buona serata|ottima giornata|splendida giornata|buon fine settimana|buon weekend|buona continuazione|a disposizione|a sua disposizione|'
      + 'a sua completa disposizione|al suo servizio|restiamo a disposizione|rimaniamo a disposizione|siamo qui|per aiutarla|per qualsiasi|qualsiasi domanda|qualsiasi cosa|'
      + 'qualsiasi dubbio|qualsiasi esigenza|qualsiasi necessità|se ha domande|se ha bisogno|ha bisogno|bisogno di aiuto|non esiti a contattarci|non esiti a scriverci|non esiti|'
      + 'siamo felici|siamo lieti|siamo contenti|ci fa piacere|felici|lieti|cordiali saluti|distinti saluti|saluti|un saluto|un cordiale saluto|speriamo che le piaccia|speriamo|'
      + 'il suo acquisto|il suo ordine|la sua fiducia|la sua pazienza|la sua comprensione|il suo messaggio|le auguriamo|auguriamo|buon divertimento|tutto il meglio|a presto|'
      + 'buon utilizzo|per l acquisto|acquisto|buona notte|buona domenica|felice che sia andato|felici che tutto|sia andato tutto bene|tutto bene|per qualsiasi cosa|sempre qui|'
      + 'belle parole|sue belle parole|ci hanno fatto piacere|fatto piacere|che gioia|che bello|stia bene|un abbraccio|molto gentile|gentilissimo|tante belle cose|felici di averla|'
      + 'averla come cliente|la nostra porta|porta è aperta|qualunque cosa accada|si goda il sole|del sole|molto gentile da parte|è stato molto gentile|alla prossima|si diverta|'
      + 'ci ha fatto sorridere|sempre un piacere|bel messaggio|splendida settimana|piacere aiutarla'
      + '|buon natale|buone feste|buon anno',
    filler: 'numero|tracciamento|brt|gls|oggi|domani|lavorativo|corriere|felici|felice|contenti|contento|lieti|lieto|se lo goda|tappeto|lampada|sedia|piace|belle|bella|serata|domenica|'
      + 'famiglia|fedeltà|buone feste|buon natale|buon anno|splendido|perfetto|ottimo|arrivato|arrivata|saluto|cari|ciao|buongiorno|buonasera|salve|gentile|caro|cara|cliente|signor|'
      + 'signora|per|di|del|della|dell|il|la|lo|le|i|gli|un|una|e|ed|in|con|a|al|alla|che|si|ci|noi|nostro|nostra|molto|più|sempre|anche|tutto|tutta|ancora|ulteriori|ulteriore|è|'
      + 'siamo|sono|essere|ha|aver|avere|stato|se|o|acquisto|ordine|fiducia|prodotto|articolo|negozio|team|squadra|messaggio|risposta|parole|gentili|gentilezza|scelto|averci|scelti|'
      + 'aiuto|aiutarla|aiutare|poter|contattarci|contatto|domande|dubbi|momento|qualsiasi|qualunque|bene|presto|piacere|giornata|sera|settimana|piaccia|nuovo|come|qui|rapida|'
      + 'supporto|cosa|lei|suo|sua|goda|da|non|l'
      + '|ai suoi|suoi',
    app: '!né whatsapp|!né telegram|!né facebook|!né instagram|gruppo facebook|pagina facebook|su messenger'
      + '|!il k7|!è il k',
    contactCue: 'aggiunga|aggiungici|aggiungere|scriva|scriverci|scrivici|contatti|contattarci|contattare|si unisca|unirsi|gruppo|messaggio|segua|seguici|nostro|nostra|su|via|tramite|'
      + 'numero|utente|id|account|parlare|chattare|chat|invii|mandi|trovi|trova|cerchi|pagina|più veloce|più rapido|mio|raggiungerci|canale|iscriva|iscriversi|per',
    productUse: 'notifiche|notifica|mostra|compatibile|compatibili|cuffie|altoparlante|microfono|associazione|associare|orologio|firmware|installare|suoneria|adesivo|icona|'
      + "funzione|supporta|chiamate in arrivo|videochiamate|bluetooth|custodia|schermo|stampa|fotocamera|!lì le mostra|accesso con|accedere con|dall'app|dell'app|"
      + 'versione|stampante|sincronizz*|bracciale|vibra|preinstallato|preinstallate|preinstallati|preinstallata|impostazioni|sul tablet|avviso',
    callUs: 'linea diretta|tecnico la chiam*|appuntamento telefonico|a che numero|ci chiami|chiamaci|mi chiami|chiami il nostro|chiami la nostra|chiami il numero|chiamarci|'
      + 'chiamare il nostro|per telefono|al telefono|telefonicamente|telefonata|ci telefoni|telefonarci|una chiamata|ci faccia uno squillo|la chiamiamo|la chiameremo|'
      + 'la chiamerò|la chiamo|chiamarla|richiamarla|la richiamiamo|la richiameremo|nostro numero|nostra linea|nostro telefono|numero verde|nostro centralino|via sms|'
      + 'un sms|videochiamata|via fax|!corriere ~ chiamerà|!corriere ~ telefonicamente|!autista ~ chiamerà|!corriere ~ chiamarla|!chiami il corriere|!amazon ~ telefono|'
      + '!corriere ~ per telefono|!corriere ~ una chiamata|!fattorino ~ chiamerà|!corriere ~ telefonata|!nostra linea di|'
      + 'componga il numero|componga lo|telefonica con|quale numero la|a quale numero'
      + '|!chiamate in vivavoce|!chiamate vivavoce|!chiamate funzionano'
      + '|!le chiamate in vivavoce|!chiede il nostro indirizzo|!vivavoce'
      + '|!supporto per telefono|!custodia per telefono'
      + '|zoom e la invito|installi zoom'
      + '|un colpo di telefono|faccia uno squillo|uno squillo|numero è sul biglietto'
      + '|a che numero|sentirci al telefono',
    writeElsewhere: 'nostri social|sui social|via e-mail|via email|via mail|per e-mail|per email|tramite e-mail|tramite email|tramite mail|per posta elettronica|ci invii un email|'
      + 'ci invii una e-mail|ci mandi una mail|ci mandi una email|ci scriva una mail|ci scriva una email|scrivere una mail|invii una mail|invii una email|la nostra mail|'
      + 'la nostra email|la nostra e-mail|nostro indirizzo email|nostro indirizzo e-mail|nostra casella|la nostra chat|nostra pagina facebook|nostro instagram|nostro gruppo|'
      + 'nostra community|modulo di contatto|!e-mail di amazon|!email di amazon|!amazon ~ via e-mail|!amazon ~ via email|!amazon ~ per e-mail|!da amazon via|!via email da amazon|'
      + '!amazon ~ email|!via e-mail da amazon'
      + '|!chiede il nostro indirizzo|!chiedeva il nostro indirizzo'
      + '|!avvisi via e-mail|!avvisi via mail|!avvisi via email|!notifiche via e-mail|!notifiche via email|!avviso via e-mail'
      + '|mail è sulla fattura|mail si trova sulla fattura'
      + '|alla nostra mail|nostra mail|nostra casella|nostro indirizzo mail',
    outsideAmazon: 'continuare altrove|parlare altrove|scriverci altrove|altra app|altra applicazione|un gruppo dove|gruppo di supporto|nostro gruppo|altro canale|'
      + 'fuori da amazon|al di fuori di amazon|fuori amazon|fuori dalla piattaforma|al di fuori della piattaforma|senza amazon|senza passare per amazon|'
      + 'senza passare da amazon|senza passare tramite amazon|ci contatti direttamente|contattarci direttamente|contatti direttamente noi|ci scriva direttamente|'
      + 'direttamente con noi|si rivolga direttamente a noi|in privato|privatamente|in modo privato|in forma privata|altri canali|altra piattaforma|per altra via|'
      + 'con altri mezzi|aggirare amazon|scavalcare amazon|!acquistato fuori da amazon|!acquistati fuori da amazon|!acquistato al di fuori|'
      + 'direttamente con lei ~ amazon|anziché tramite|invece che tramite|anziché su amazon|invece che su amazon|senza passare dai messaggi'
      + '|salvi il mio contatto|salvi il nostro contatto'
      + "|!all'esterno",
    giveMe: 'ci dice|mi dice|ci dà|mi dà|ci passi|ci scrive|mi passi|mi mandi|mi scriva|ci dia|mi dia|dare|darci|inviarci|inviare|invii|fornirci|fornire|fornisca|indicarci|'
      + 'indicare|indichi|ci dica|dirci|mi dica|lasciarci|lasci|lasciare|ci mandi|mandarci|condivida|condividere|qual è|quale è|abbiamo bisogno|ho bisogno|ci serve|'
      + 'mi serve|servirebbe|comunicarci|comunicare|comunichi|possiamo avere|posso avere|ci scriva|mandarmi|inviarmi|darmi|dirmi|fornirmi|indicarmi|comunicarmi|lasciarmi|'
      + 'passarmi|passarci|scrivermi|mandare|passare',
    contactData: 'casella di posta|sua casella|sua mail|sua email|suo telefono|suo cellulare|suo numero|!suo numero di conto|!suo numero di carta|!suo numero di ordine|'
      + '!suo numero d ordine|!suo numero di serie|!suo numero di tracking|la sua e-mail|email privata|mail privata|email personale|mail personale|indirizzo email|'
      + 'indirizzo e-mail|indirizzo mail|indirizzo di posta|numero di telefono|numero di cellulare|numero personale|numero privato|i suoi contatti|i suoi recapiti|'
      + 'recapito|il suo whatsapp|!il suo numero d ordine|!il suo numero di ordine|!il suo telefono è|!il suo telefono non|!il suo numero di tracciamento|'
      + '!schermo del suo telefono|!impostazioni del suo telefono|!numero di telefono registrato|!numero di telefono nel suo account|!il suo cellulare è|'
      + '!bluetooth del suo telefono|il cellulare'
      + '|un suo cellulare|un indirizzo dove|una mail privata|indirizzo privato|un suo indirizzo'
      + '|!con il suo cellulare|!sul suo cellulare|!al suo cellulare',
    qr: 'codice qr|codici qr|qr code|cartolina nel pacco|biglietto nel pacco|cartoncino|gruppo vip|club vip|fan club',
    qrLure: 'gruppo|vip|cartoncino|cartolina|biglietto|assistenza|servizio clienti|si unisca|unirsi|garanzia|regalo|contatto|contattare|contattarci|club|community|seguire|premio|'
      + 'registrare|registri|nostro|fan|buono'
      + '|servizio',
    qrFine: 'reso|resi|punto di ritiro|punto di consegna|corriere|amazon|poste|ufficio postale|associazione|associare|wi-fi|wifi|manuale|dispositivo|app store|ordini|etichetta|'
      + 'biglietto di auguri|biglietto regalo'
      + '|allo sportello|codice di reso|al banco',
    atWord: 'chiocciola|at|chiocciolina',
    dotWord: 'punto|dot',
    mailCue: 'mail|email|posta|indirizzo|casella|scriva|scrivere|contatto'
      + '|trattino basso|underscore',
    linkCue: 'su|vedere|veda|visiti|sito|pagina|link|vada|consulti|dal|sul|da',
    phoneCue: 'nostro numero|mio numero|telefono|tel|telefonico|telefonica|telefonicamente|chiami|chiamaci|chiamare|chiamata|numero verde|linea|cellulare|cell|mobile|sms|fax|contatti|'
      + 'componga|centralino|whatsapp|recapito|parlare|telefoni|risponde'
      + '|prefisso|numero è|richiami|richiamare',
    referenceCue: 'ordine|pacco|spedizione|tracciamento|tracking|lettera di vettura|fattura|riferimento|rif|ref|pezzo|ricambio|modello|numero di serie|seriale|matricola|lotto|pratica|caso|'
      + 'ticket|articolo|ean|asin|sku|gtin|versione|firmware|rma|partita iva|p iva|norma|prodotto|etichetta|codice|reso|collo',
    serviceDesk: 'corriere|corrieri|poste italiane|brt|bartolini|sda|dhl|dpd|gls|ups|fedex|produttore|fabbricante|servizio garanzia|reparto garanzia|spedizioniere',
    digitWord: 'zero|uno|due|tre|quattro|cinque|sei|sette|otto|nove|doppio|dieci|venti|trenta|quaranta|cinquanta|sessanta|settanta|ottanta|novanta'
      + '|trentatré|cinquantacinque',
    ourSite: 'nostro sito|nostra pagina web|nostra pagina internet|nostro negozio online|nostro shop|nostro e-commerce|nostro canale youtube|nostro youtube|su youtube|video youtube|'
      + 'nostro blog|nostro portale|su google|ci cerchi in rete|nostro proprio sito|sito del marchio|!nostra pagina amazon|!sito ufficiale di amazon|!sito ufficiale del produttore|'
      + '!sito ufficiale di poste|!sito ufficiale del corriere|!sito internet del corriere|!sito internet del produttore|!sito internet di amazon|!sito internet di poste'
      + '|nel suo browser',
    optOut: 'troppi messaggi|troppe mail|troppe email|smetteremo|smettiamo|non le scriveremo più|si disiscriva|cancellarsi|non desidera ricevere|non vuole ricevere|'
      + 'più messaggi|risponda basta|stop|dalla nostra lista|dalla lista|preferenze di contatto|gestire le preferenze|disattivare i messaggi|disattivare le notifiche|'
      + 'nessun altro messaggio|non riceverà più|opt-out|!pulsante stop|!start stop|!start e stop|!tasto stop|!stop and|annulla l iscrizione|annullare l iscrizione|'
      + 'annulli l iscrizione|disiscriversi|disiscriverti|cancellare l iscrizione|non ricevere più|smettere di ricevere|disiscrizione|disdire l iscrizione|'
      + 'non desidera più ricevere|non vuole più ricevere|non vuole più messaggi|non vuole più mail|non vuole più le nostre|non desidera più le nostre|'
      + 'non vuole più nostre|non desidera più messaggi|annulla iscrizione|annullare iscrizione|!prema stop|!premere stop|leggerci|fermare i messaggi|bloccare i messaggi'
      + '|interrompere i messaggi|nessun messaggio più|essere contattato|togliersi da|uscire dalla lista|cancellarsi da',
    optOutLure: 'fondo|parola|scriva|invii|pulsante|sotto|clic|clicchi|clicca|link|messaggi|email|mail|newsletter|lista|risponda|iscrizione|preferenze|rimandi|mandi',
    warrantyOffer: 'estendere la garanzia|estenda ~ garanzia|estensione della garanzia|estensione di garanzia|garanzia estesa|prolungare la garanzia|prolunghi ~ garanzia|'
      + 'prolungamento della garanzia|registri il suo prodotto|registrare il suo prodotto|registri il prodotto|registrare il prodotto|registrazione del prodotto|attivi ~ garanzia|'
      + 'attivare ~ garanzia|attivazione della garanzia|garanzia a vita|garanzia diventa|garanzia aggiuntiva|garanzia extra|registrazione della garanzia|cartolina di garanzia|'
      + 'garanzia gratuita',
    siteCue: 'sito|pagina|online|registri|registrare|registrazione|si iscriva|iscriversi|portale|link|modulo|codice|scansioni|attivi|attivare|internet|web|gratis|gratuita|'
      + 'gratuitamente',
    wallet: 'hype|buddybank|paypal amici',
    transfer: 'ricarica postepay|ricarica sulla|una ricarica|!si ricarica|bonifico|conto bancario|conto corrente|numero di conto|coordinate bancarie|dati bancari|assegno|in contanti|'
      + 'vaglia|sul suo conto|!sul suo conto amazon|'
      + 'su quale conto'
      + '|sul nostro conto|sul mio conto|un versamento di|faccia un versamento',
    payMoney: 'farle|le mandiamo|faccio|mi scriva|rimborso|rimborsare|rimborseremo|rimborsiamo|pagare|paghi|pagamento|soldi|denaro|importo|somma|versare|verseremo|'
      + 'accreditare|accreditiamo|inviare|invii|differenza|ci dia|comunichi|indichi|fornisca|fare|facciamo|faremo|qual è|spese|ci mandi|mandare',
    originalPayment: 'metodo di pagamento originale|metodo di pagamento originario|metodo di pagamento iniziale|metodo di pagamento utilizzato|metodo di pagamento usato|tramite amazon|da amazon|'
      + 'amazon rimborsa|giorni lavorativi|carta utilizzata|estratto conto|automaticamente|a seconda della banca|carta usata',
    buyDirect: 'fuori la piattaforma|senza la piattaforma|fuori dalla piattaforma|sul nostro conto|vendita privata|venderglielo in privato|acquisti dal nostro sito|'
      + 'compri dal nostro sito|acquistare sul nostro sito|ordinare sul nostro sito|ordini sul nostro sito|acquisti sul nostro sito|dal nostro negozio online|'
      + 'direttamente sul nostro|ordini dal nostro|vendita diretta|ci paghi direttamente|senza amazon costa|meno sul nostro|meno da noi|!sul nostro sito amazon|'
      + 'acquisti direttamente|acquistare direttamente|acquisti diretti|acquisto diretto|compri direttamente|comprare direttamente|ordini direttamente|'
      + 'ordinare direttamente|direttamente da noi|direttamente nel nostro|direttamente dal nostro|nel nostro negozio online|sul nostro sito costa meno|'
      + 'più economico sul nostro|più economico da noi|più conveniente sul nostro|più conveniente da noi|prezzo migliore sul nostro|commissione di amazon|'
      + 'commissioni di amazon|commissioni amazon|costi di amazon|risparmiare la commissione|risparmi la commissione|risparmiare le commissioni|'
      + 'risparmi le commissioni|evitare la commissione|evitare le commissioni|senza commissioni|senza commissione|senza intermediari|annulli su amazon e|'
      + 'ordini da noi|compri da noi|acquisti da noi|acquistare fuori|comprare fuori|acquisti fuori|compri fuori|!acquistare direttamente su amazon|'
      + '!acquisti direttamente su amazon|!ordinare direttamente su amazon|!spedito direttamente da noi|!spedita direttamente da noi|!inviato direttamente da noi|'
      + 'acquistarlo direttamente|comprarlo direttamente'
      + '|offerta privata|prezzo privato',
    competitor: 'euronics|trony|eprice|mediaworld|unieuro|esselunga|carrefour|leroy merlin|ikea|decathlon|su subito|subito it|ibs',
    review: '!attendo un suo riscontro|!in attesa di un suo feedback|!attendo il suo feedback|pubblichi la sua esperienza|racconti la sua esperienza|sue parole|'
      + 'foto sulla pagina|foto nella pagina|parole sulla pagina|articolo su|resoconto|racconto|recensione|recensioni|valutazione|valutazioni|commento|commenti|stella|'
      + 'stelle|voto|voti|giudizio|giudizi|punteggio|feedback|opinione|opinioni|stellina|testimonianza|parere|!a nostro parere|!a mio parere|!valutazione del danno|'
      + '!valutazione tecnica|!a stella|!forma di stella|!commenti di consegna|!commento per il corriere|!secondo la nostra opinione|!parere tecnico|!voto di classe|'
      + '!valutazione energetica|!nostra esperienza|!cacciavite a stella|!in valutazione|!commento all ordine|!hotel a|!sua esperienza con il dispositivo|'
      + '!note e commenti|!commento ci aiuta|!commento sull etichetta|!commento dalla bolla|!ci aiuta a migliorare|!nota sulla bolla|!nota dell ordine'
      + '|!campo commenti|!campo dei commenti',
    reviewGive: 'carichi|caricare|dica|mette|mettesse|lasciare|lasci|lasciarci|lascia|lasciasse|scrivere|scriva|scriverci|dare|dia|darci|mettere|metta|mettici|pubblicare|pubblichi|'
      + 'condividere|condivida|assegnare|assegni|fare|faccia|valutare|valuti|regalare|regalarci|inserire|inserisca|inviare|invii|meritiamo|ottenere|ricevere|pubblicando|lasciando|'
      + 'per ogni|in cambio|esprimere|esprima|raccontare|racconti|attribuire|rilasciare|rilasci',
    rateUs: 'lo dica a tutti|lo racconti a tutti|lo faccia sapere a tutti|lasci una recensione|lasciare una recensione|lasciarci una recensione|scrivere una recensione|'
      + 'scriva una recensione|pubblicare una recensione|pubblichi una recensione|rilasciare una recensione|rilasci una recensione|lasci una valutazione|'
      + 'lasciare una valutazione|lasciarci una valutazione|lasci un commento|lasciare un commento|lasciarci un commento|lasci un feedback|lasciare un feedback|'
      + 'lasciarci un feedback|lasciare feedback|rilasciare un feedback|ci valuti|valutarci|valuti il prodotto|valutare il prodotto|valuti il nostro|'
      + 'valutare il nostro|valuti il suo acquisto|valutare il suo acquisto|valuti l acquisto|recensire il prodotto|recensisca|recensirci|recensire il nostro|'
      + 'condivida la sua esperienza|condividere la sua esperienza|racconti la sua esperienza|raccontare la sua esperienza|dica agli altri|racconti agli altri|'
      + 'altri clienti cosa|altri clienti che cosa|altri acquirenti cosa|faccia sapere agli altri|ci consigli|ci raccomandi|passaparola|parli di noi|'
      + 'opinione sulla pagina del prodotto|due righe sul prodotto|due parole sulla pagina|qualche riga sul prodotto|esprima la sua opinione|dare la sua opinione|'
      + 'ci dia ~ stelle|metta ~ stelle|lasci ~ stelle|dia ~ stelle|voto su amazon|recensione su amazon|feedback su amazon|dirci cosa ne pensa nella pagina|'
      + "lo tenga per sé|la scheda dell'articolo è lì|ci valuta|ci vota su|ci recensisce|ci recensisca|ci voti|modo di recensire|modo di valutare|tempo di recensire|"
      + 'occasione di recensire|potuto recensire|potuto valutare'
      + '|dare un voto al suo acquisto|votare il suo acquisto'
      + '|valutare il venditore|votare il venditore|valutare il nostro negozio|bene tra le recensioni|la metta tra le recensioni'
      + '|chiederle una valutazione|chiederle una recensione|chiederle un voto|le chiediamo una valutazione',
    goodRating: '5 stelle|cinque stelle|recensione positiva|recensioni positive|valutazione positiva|valutazioni positive|commento positivo|commenti positivi|'
      + 'feedback positivo|feedback positivi|buona recensione|bella recensione|buona valutazione|buon feedback|bel commento|buon voto|bel voto|voto alto|voti alti|'
      + 'voto massimo|massimo dei voti|massimo punteggio|punteggio massimo|punteggio alto|punteggio pieno|giudizio positivo|ottima recensione|ottima valutazione|'
      + 'ottimo voto|ottimo feedback|ottimo giudizio|valutazione alta|valutazione massima|tutte le stelle|recensione favorevole|giudizio favorevole|parere positivo|'
      + 'opinione positiva|10 su 10|5 su 5|pieni voti|!hotel a 5 stelle|!hotel 5 stelle|!hotel a cinque stelle|riscontro positivo'
      + '|pollice in su sulla',
    badRating: 'recensione negativa|recensioni negative|valutazione negativa|valutazioni negative|commento negativo|commenti negativi|feedback negativo|feedback negativi|brutta recensione|'
      + 'cattiva recensione|brutto voto|voto basso|voti bassi|voto negativo|una stella|1 stella|due stelle|2 stelle|punteggio basso|giudizio negativo|cattiva valutazione|'
      + 'bassa valutazione|valutazione bassa|opinione negativa|brutto commento|feedback neutro|recensione critica',
    changeIt: 'elimina|sparisse|sparissero|scomparisse|non ci fosse più|cancellasse|modificasse|cambiasse|rimuovesse|riscrivere|ammorbidire|ripensare|ripensarci|rialzare|'
      + 'ritoccare|cancellare|cancelli|cancellarla|cancellarlo|cancellazione|eliminare|elimini|eliminarla|eliminazione|eliminata|rimuovere|rimuova|rimuoverla|'
      + 'rimozione|rimossa|togliere|tolga|toglierla|togliesse|modificare|modifichi|modificarla|modifica|cambiare|cambi|cambiarla|aggiornare|aggiorni|aggiornarla|'
      + 'correggere|corregga|ritirare|ritiri|ritirarla|rivedere|riveda|riconsiderare|riconsideri|alzare|alzi|migliorare|migliori|scompare|sparisce|sparisca|scomparsa|'
      + 'sparita|rettificare|rettifichi|nascondere|trasformare|aumentare|sostituire|annullare|editare|!migliorare il nostro|!migliorare i nostri|!migliorare la nostra|'
      + '!migliorare la|!cambiare l indirizzo|!modificare l indirizzo|!modificare l ordine|!annullare l ordine|!ritirare il pacco|!rimuovere la batteria|!a migliorare|'
      + '!per migliorare|!migliorare il|!rimuovere la pellicola|!cambi di|tolta|tolto|rimosso|cancellata|modificata|aggiornata|rivista|corretta|venisse tolta',
    changeThat: 'modificarla|cambiarla|cancellarla|eliminarla|toglierla|aggiornarla|rivederla|modificarlo|cancellarlo|toglierlo|eliminarlo|cambiarlo',
    happyIf: 'se è soddisfatta|se è contenta|se è felice|se le è piaciuto|se è rimasto soddisfatto|se è rimasta soddisfatta|se tutto va bene|se va tutto bene|'
      + 'se tutto è a posto|se il problema è risolto|se abbiamo risolto|se l abbiamo aiutata|soddisfatto del|soddisfatta del|soddisfatto della|soddisfatto di|'
      + 'se ritiene che meritiamo|se si è trovato bene|se pensa che meritiamo|le piace|è contento|è soddisfatto|!soddisfatto della soluzione|!soddisfatta della soluzione|'
      + '!soddisfatto di questa proposta|!soddisfatto della proposta',
    unhappyFirst: 'prima di votare|prima con noi|parli con noi prima|se non è così|in caso contrario|non è soddisfatto|non è soddisfatta|non le piace|non le è piaciuto|'
      + 'insoddisfatto|insoddisfatta|deluso|delusa|meno di cinque|!mi dispiace che non|!ci dispiace che non|!che sia deluso|!che sia delusa|!spiace che|'
      + 'ci contatti prima|contatti prima noi|prima ci contatti|prima contatti noi|ci scriva prima|prima ci scriva|solo a noi|soltanto a noi|unicamente a noi|'
      + 'prima parli con noi|altrimenti ci contatti|altrimenti ci scriva|altrimenti scriva a noi|se no ci contatti|se no ci scriva|prima di lasciare|prima di mettere|'
      + 'prima di pubblicare|prima di scrivere|prima di dare|prima di darci|prima di valutare|prima di valutarci|prima di una recensione|prima di un feedback|'
      + 'prima di recensire|invece di lasciare|anziché lasciare|invece di una recensione|anziché una recensione|non lasci una recensione negativa|'
      + 'non lasci recensioni negative|non lasci un feedback negativo|non lasci feedback negativi|non metta un voto basso|non ci dia un voto basso|'
      + 'non lasci una brutta|non lasci una cattiva|non lasci una stella|!prima di lasciare il|!prima di mettere in|!prima di mettere il|!prima di lasciarlo|'
      + '!prima di mettere la|!prima di dare una risposta|!prima di scrivere l indirizzo|!prima di dare corrente|!prima di mettere i|prima di votarci|ci dia modo|'
      + "ci dia la possibilità|rimediare|se no lo dica|lo dica a noi|prima a noi|ce lo dica prima|possibilità di rimediare|prima la possibilità|prima l'occasione|"
      + 'e poi scriva la recensione|occasione di rimediare',
    reviewHow: 'indichi|menzioni|menzionare|foto|immagine|immagini|video|descriva|aggiunga|aggiungere|alleghi|includa|sottolinei|parole chiave|copi|parli di|carichi|evidenzi|'
      + 'citi|citare|scriva che|citando'
      + "|!stella sull'etichetta",
    reminder: 'promemoria|ricordiamo|ricordarle|di nuovo|nuovamente|ancora una volta|non ancora|ancora non|richiesta precedente|sollecito|un altra volta',
    sellerFeedback: 'feedback venditore|feedback del venditore|feedback sul venditore|valutazione venditore|valutazione del venditore|feedback sul nostro negozio|feedback per il nostro negozio|'
      + 'feedback al venditore|commento sul venditore|valutazione del nostro negozio|recensione del venditore|voto al venditore|recensione sul venditore',
    neutralNotice: 'è possibile aggiornare|esiste la possibilità|è una sua scelta|la decisione è sua|è libero di|è libera di|è una sua decisione|a sua discrezione|'
      + 'la scelta è sua|decisione spetta a lei|in totale libertà|decide lei|come preferisce|come vuole|scelta sua|può cancellarlo solo|può eliminarlo solo|'
      + "solo chi l'ha|solo chi lo ha|dipende solo da lei|dipende da lei|sta a lei"
      + '|come la pensa|come la vede|quello che pensa davvero|liberamente',
    benefit: 'ridiamo|ridarle|intero prezzo|prezzo pieno|prezzo d acquisto|restituiremmo|restituire|importo|pensierino|piccolo pensiero|carta da|sorpresa|secondo pezzo|'
      + 'un altro pezzo|credito|accredito|accreditiamo|accrediteremo|!importo addebitato|regalo|regali|regaliamo|omaggio|omaggi|buono|buoni|rimborso|rimborsare|'
      + 'rimborsiamo|rimborseremo|soldi|denaro|sconto|sconti|coupon|gratis|gratuito|gratuita|ricompensa|premio|bonus|risarcimento|compenso|compensazione|cashback|'
      + 'metà del prezzo|metà prezzo|la metà|punti|estrazione|lotteria|voucher|euro|eur|€|paghiamo|pagheremo|vantaggio|restituiamo|restituiremo|!reso gratuito|'
      + '!spedizione gratuita|!carta da regalo|!confezione regalo|!scatola regalo|!gratuitamente|!pacchetto regalo|!etichetta gratuita|!buono stato|!resi gratuiti|'
      + '!regalo per suo|!regalo per sua|!buono a sapersi|!messaggio regalo|!è buono|!buon punto|!essendo un regalo|!è un regalo|!era un regalo'
      + '|!tre puntini|!tre punti',
    exchange: 'ogni cliente che|clienti che|in cambio|per ogni|per una|per un|per la sua|per il suo|per aver|per lasciare|se ci|se lascia|se lei|quando lascia|quando pubblica|quando avrà|'
      + 'appena|una volta|dopo aver|dopo la|e le|e avrà|riceverà|otterrà|ottenga|riceva|vinca|a condizione|a patto|nel momento in cui|lasciando|pubblicando|contro|le daremo|'
      + 'le invieremo|le regaliamo|subito dopo|chi|chiunque|facciamo così|affare fatto',
    rewardOffer: 'buono per ~ recensione|regalo per ~ recensione|rimborso per ~ recensione|sconto per ~ recensione|premio per ~ recensione|omaggio per ~ recensione|recensione pagata|'
      + 'recensioni pagate|recensioni a pagamento|ricompensa per|rimborso dopo la recensione|rimborso dopo recensione|carta regalo per|buono regalo per|prodotto gratis per|'
      + 'recensione in cambio|recensioni in cambio|buono amazon per',
    tester: 'tester di prodotti|tester prodotti|tester di prodotto|diventi tester|nostri tester|nostro tester|provi gratis|provare gratis|testare gratis|test gratuito|club dei tester|'
      + 'programma di test|programma tester|cerchiamo tester|!tester di batteria|!il tester indica|!tester per batterie|collaudatore|gruppo di prova|prova prodotti|prodotti gratis|'
      + 'prodotto gratis',
    surveyYes: 'confermare ~ risolto|confermi ~ risolto|pulsante verde|pulsante positivo|prima risposta|opzione positiva|voto negativo|risposta negativa|valuti questa conversazione|suo sì|'
      + 'non prema no|non clicchi no|invece di no|anziché no|risposta positiva|voto positivo|pollice in su|come risolto|come utile|valuti la mia risposta|valuti questa risposta|'
      + 'affermativamente|risposta affermativa|su sì|prema sì|premere sì|scelga sì|scegliere sì|selezioni sì|selezionare sì|voti sì|votare sì|risponda sì|rispondere sì|'
      + 'risponda di sì|rispondere di sì|dica sì|dica di sì|tocchi sì|un sì|spunti sì|barri sì|il pulsante sì|clicchi sì|clicchi su si|selezioni risolto|clicchi su risolto|metta sì',
    surveyCue: 'un clic|due pulsanti|questa conversazione|amazon ~ chiede|ci danneggia|problema è risolto|abbiamo risolto|siamo stati d aiuto|il mio capo|se il problema|le chiederanno|'
      + 'sondaggio|problema risolto|risolto il suo problema|risolto il problema|sotto|in basso|in fondo|domanda|punteggio|statistiche|metriche|aiuta|aiuti|aiuterebbe|'
      + 'questo messaggio|questa email|utile|soddisfazione|amazon|valutazione|questionario|quando le chiedono|le verrà chiesto|alla fine|le chiede|indicatori'
      + '|!domanda sul riavvio'
      + '|!larghezza utile|!altezza utile|!superficie utile|!carico utile',
    deviceCue: 'telecomando|dispositivo|schermo|applicazione|app|menu|associazione|associare|router|wi-fi|wifi|bluetooth|impostazioni|configurazione|firmware|stampante|finestra|televisore|'
      + 'serratura|porta|tastiera|telecamera|fotocamera|computer|installazione|rete|sim|telefono|apparecchio|abbinamento'
      + '|riavvio|riavviare|ingranaggio|ripristino|procedura guidata|reset'
      + '|interruttore|batteria|spina|leva',
    coupon: 'codice promozionale|sconto|sconti|coupon|buono|voucher|offerte|offerta|promozione|promozioni|saldi|prezzo speciale|prezzo scontato|prezzo ridotto|black friday|ribasso|'
      + '!buono stato|!è buono|!buono a|!offerta di lavoro|!in buono|!buono o',
    couponOffer: 'questa settimana|fino a|risparmia|su tutto|prossimo|prossima|acquisto|ordine|codice|offriamo|offrire|offrirle|regaliamo|diamo|darle|riceva|ricevere|riceverà|approfitti|usi|'
      + 'utilizzi|usare|con|inserisca|inviamo|inviarle|invieremo|esclusivo|esclusiva|come scusa|come compensazione|come indennizzo|a titolo di|per lei|valido|oggi|ottenga|risparmi|'
      + 'le|riscattare',
    couponFine: 'era valido|era valida|valido fino|è terminato|è finita|è stato applicato|è stata applicata|già applicato|già applicata|mostrato nella pagina|'
      + 'mostrato sulla pagina|sulla pagina del prodotto|nella pagina del prodotto|non è cumulabile|non cumulabile|scaduto|scaduta|di amazon|fattura|al momento dell|'
      + 'al momento del|non può|non è disponibile|che ha utilizzato|detratto|prezzo pagato|non è stato|da amazon|ricevuta|valeva|terminata|prezzo non si può|'
      + 'è iniziata|è cominciata|ha pagato|è già stato|già iniziata|era già in corso|già iniziato|amazon business|sconto quantità'
      + '|già stato applicato|già applicato|promozione applicata|effettivamente pagato|era già compres*',
    codeEntry: 'alla cassa|inserisca|digiti|usi|utilizzi|con|codice|scriva',
    saving: 'risparmia|risparmierà|ribassato|ribassati|più economico|risparmi|risparmiare|sconto|meno|prossimo acquisto|prossimo ordine|scontato',
    crossSell: 'le novità del|abbiamo anche cuscini|nostro nuovo modello|offerte natalizie|offerte di natale|nostre offerte|approfitti delle|approfitti dell|black friday|'
      + 'nostra collezione|nuova gamma|collezione invernale|collezione estiva|tante novità|le piaceranno|faccia un giro|scopra il nostro|prenda due|due al prezzo di|'
      + '3x2|2x1|il terzo gratis|il terzo in regalo|più venduto|altri clienti acquistano|provi il nostro|provi anche|!abbiamo anche rimborsato|!abbiamo anche allegato|'
      + '!offriamo anche un rimborso|!abbiamo anche la foto|!abbiamo anche la prova|!le piacerà sapere|!novità dal corriere|!novità sulla spedizione|!ci sono novità|'
      + '!appena ho novità|!appena avremo novità|!se ho novità|!avrò novità|!ho novità|!avremo novità|!abbiamo novità|!novità entro|!novità sul|nostre novità|'
      + 'nostri nuovi|nuova collezione|ultime novità|nostri altri|nostre altre|altri nostri prodotti|altri prodotti|dia un occhiata|dia anche un occhiata|'
      + 'dia uno sguardo|guardi anche|veda anche|scopra i nostri|scopra le nostre|scopra la nostra|scopra anche|visiti il nostro negozio|visiti il nostro store|'
      + 'nostro store amazon|nostro negozio amazon|nostro negozio su amazon|nostra vetrina|segua il nostro negozio|nostro catalogo|tutta la nostra gamma|'
      + 'potrebbero interessarle|potrebbe piacerle|potrebbe interessarle|le potrebbe interessare|le piacerà anche|più venduti|bestseller|best seller|acquisti anche|'
      + 'acquisti ora|acquisti subito|compri ora|ordini ora|ordini subito|approfitti per|perfetto abbinamento|abbinamento perfetto|complemento ideale|'
      + 'le consigliamo anche i nostri|le consigliamo anche le nostre|aggiunga al carrello|!nostri altri clienti|!nostri altri magazzini|!abbiamo anche contattato|'
      + '!abbiamo anche verificato|!abbiamo anche richiesto|!offriamo anche il rimborso|!offriamo anche la sostituzione|!altri prodotti dell ordine|'
      + '!altri prodotti dello stesso ordine|!dia un occhiata al messaggio|!dia un occhiata alle istruzioni|!dia un occhiata alla pagina 2|!abbiamo anche inviato|'
      + '!abbiamo anche aperto|!nostri altri colleghi|!dia un occhiata all etichetta|!abbiamo anche chiesto|!gli altri prodotti del|amerà anche|adorerà anche'
      + '|offerte black friday|nostre promozioni'
      + '|e la spedizione è gratis|prenda anche il',
    smallGift: 'piccolo regalo|piccoli regali|piccola sorpresa|sorpresa per lei|una sorpresa|campione gratuito|campioni gratuiti|campioncino|campioncini|regalo a sorpresa|'
      + 'regalo per lei|pensierino|piccolo pensiero|in omaggio|un omaggio|un regalo|in regalo|piccolo omaggio|!confezione regalo|!carta regalo|!era un regalo|'
      + '!è un regalo|!come regalo|!un regalo per suo|!un regalo per sua|!brutta sorpresa|!un regalo per|regalino|!essendo un regalo|!per un regalo'
      + '|!sorpresa sgradita|!brutta sorpresa|!spiacevole sorpresa',
    claim: 'pratica|disputa|caso aperto|reclamo|reclami|a-z|dalla a alla z|garanzia dalla a|a-to-z|controversia|controversie|contestazione|contestazioni|richiesta di garanzia|'
      + 'chargeback|riaddebito|caso su amazon|caso con amazon|denuncia|!reclamo al corriere|!reclamo con il corriere|!reclamo presso il corriere|!reclamo a poste|'
      + '!reclamo presso poste|!reclamo verso il corriere|!reclamo assicurativo|!contestazione al corriere|!reclamo al trasportatore|il caso|il suo caso|storno|segnalazione|'
      + 'richiesta di tutela|ci ha segnalati|caso di protezione|contestato il pagamento|pagamento contestato',
    withdraw: 'chiude|ritira|annulla|cancella|revoca|chiusa|chiudesse|ritirasse|lasci cadere|ritirare|ritiri|ritirarlo|annullare|annulli|annullarlo|chiudere|chiuda|chiuderlo|cancellare|'
      + 'cancelli|revocare|revochi|rinunciare|rinunci|abbandonare|togliere|tolga|eliminare|elimini|sospendere|sospenda|fermare|ritirato|chiuso|annullato|interrompere|desista|'
      + 'lasciar perdere|lasci perdere|ritirata|annullata|ritiro del|ritiro della|!annullare l ordine|annullasse|come risolto|fermi|deve sparire|se ne occupi|fermarlo|fermarla|'
      + 'porre fine|bloccare'
      + '|ritiri il suo|chiuda il suo',
    discourage: '!tra noi senza|se contatta amazon|se si rivolge ad amazon|se avvisa amazon|se coinvolge amazon|se informa amazon|se amazon interviene|coinvolgere amazon|'
      + 'tirare in ballo amazon|disturbare amazon|avvisare amazon|lasci amazon|lasciamo amazon|amazon fuori|non ci serve amazon|non serve amazon|tra lei e noi|in via amichevole|'
      + 'non apra|non inoltri|un reclamo rallenterebbe|un reclamo non farebbe|il reclamo non farebbe|anziché rivolgersi|amazon ci mette settimane|!non apra il|!non apra la|'
      + '!non apra lo|!non apra i|non contatti amazon|non contattare amazon|non chiami amazon|non scriva ad amazon|non coinvolga amazon|non dica nulla ad amazon|'
      + 'non dica niente ad amazon|non lo dica ad amazon|non informi amazon|non informare amazon|non avvisi amazon|non si rivolga ad amazon|non ci segnali|non segnali|'
      + 'non ci denunci|non si lamenti|non parli con amazon|tra di noi|tra noi|fra noi|fra di noi|senza che amazon|senza dirlo ad amazon|senza contattare amazon|'
      + 'non aprire un reclamo|non aprire reclami|non faccia reclamo|non faccia un reclamo|non presenti un reclamo|non presenti reclamo|non presenti reclami|'
      + 'invece di contattare amazon|anziché contattare amazon|invece di aprire|anziché aprire|piuttosto che aprire|prima di contattare amazon|prima di aprire un reclamo|'
      + 'prima di rivolgersi ad amazon|prima di fare reclamo|amazon non deve sapere|amazon non ha bisogno di sapere|amazon non la aiuterà|amazon non può aiutarla|'
      + 'eviti di contattare amazon|eviti di aprire|eviti di coinvolgere|eviti amazon|si astenga|!differenza tra noi|!tra noi e il corriere|!tra noi e|'
      + 'girare a vuoto|li lasci fuori|giri a vuoto',
    tellBank: 'annullare lo storno|annulli lo storno|ritiri lo storno|addebito è corretto|addebito era corretto|pagamento è corretto|addebito è valido|dica alla sua banca|'
      + 'informi la sua banca|chieda alla sua banca|comunichi alla sua banca|avvisi la sua banca|annullare la contestazione|annulli la contestazione|ritirare la contestazione|'
      + 'ritiri la contestazione|chiuda la contestazione|annullare il chargeback|annulli il chargeback|ritirare il chargeback|ritiri il chargeback|revochi il chargeback|'
      + 'annullare il riaddebito|annulli il riaddebito|storno ~ annull*|contestazione bancaria|controversia paypal|contestazione paypal|contestazione con la banca|'
      + '!chieda alla sua banca di verificare|!chieda alla sua banca se|chiami la sua banca|scriva alla sua banca|dica ad amazon ~ risolto|avvisi amazon ~ risolto|'
      + 'informi amazon ~ risolto|dica ad amazon ~ sistemato'
      + '|!segue il suo corso'
      + '|!la contestazione con la banca segue|!contestazione con la banca segue',
    outOfStock: 'non esiste più|ci penalizza|non più prodotto|scaffale era vuoto|prezzo era sbagliato|prezzo era errato|venduto ~ di troppo|uno di troppo|venduto due volte|'
      + 'finito|finita|scorte|giacenza|errore di stock|prezzo sbagliato|non ne abbiamo|fornitore|ultimo pezzo|esaurito|esaurita|esauriti|non disponibile|'
      + 'non è disponibile|non è più disponibile|non più disponibile|fuori stock|terminato|terminata|non possiamo spedire|non possiamo consegnare|non possiamo evadere|'
      + 'errore di prezzo|prezzo errato|errore nel prezzo|errore di magazzino|fuori produzione|magazzino vuoto|rimasti senza|rottura di stock|ci ha lasciati a piedi|'
      + 'non c è più|non ce n è|non ci sono più|non resta|non restano|non abbiamo|non possiamo inviare|non riusciamo a|venduto più|venduti troppi|contato male|'
      + 'troppo basso|l ultimo era|ultima unità|era rotto|si è rotto|danneggiato nel nostro|non è più prodotto|non viene più prodotto|non si produce più|alluvione|'
      + 'incendio|incidente|rubato|rubata|tutto il lotto|l intero lotto|errore nel nostro|lista di magazzino|errore di inventario|non lo troviamo|non la troviamo|'
      + 'introvabile|errore di battitura|a quel prezzo|invece di 190|fallito|manca nel nostro|non è nel nostro magazzino|allagato|è perso|è persa|perduto|non tornerà|'
      + 'non torna|venduto troppi|troppi pezzi'
      + "|venduti più di quanti|non arriverà più|non ci arriva più|non verrà rifornito|l'ultimo ~ rotto|si è rotto l'ultimo"
      + '|tolto dal catalogo|ha smesso di produrre|tolto di produzione',
    youCancel: 'annulla articoli|annulli l ordine|annullare l ordine|annulli il suo ordine|annullare il suo ordine|annulli lei|lo annulli|annullarlo|richieda l annullamento|'
      + 'richiedere l annullamento|chieda l annullamento|chiedere l annullamento|richiesta di annullamento|richiesta di cancellazione|richieda la cancellazione|'
      + 'richiedere la cancellazione|prema annulla|clicchi su annulla|clicchi annulla|annulli per favore|per favore annulli|di annullare|cancelli l ordine|cancellare l ordine|'
      + 'annullamento da parte sua|annullamento da parte del cliente|!annulleremo l ordine|!annulliamo l ordine|!possiamo annullare l ordine|!abbiamo annullato|!desidera annullare|'
      + '!vuole annullare|!preferisce annullare|!preferisce annullarlo|!dobbiamo annullare|!abbiamo dovuto annullare|!provvederemo ad annullare|!procederemo ad annullare|'
      + '!possiamo annullarlo|!desidera annullare l ordine|!preferisse annullare|!dovuto annullare|!provvediamo ad annullare',
    cancelYourself: 'farlo lei|lo faccia lei|farla lei|annulli lei|annullare lei stesso|annulli da parte sua|annullare da parte sua|annulli autonomamente|annulli l ordine lei|'
      + 'annullare dal suo lato|annulli dal suo lato|annulli dal suo account|annulli personalmente|motivo dell annullamento|motivo di annullamento|'
      + 'motivo della cancellazione|annulla articoli|annullare articoli',
    sendBack: 'rispedisca|rispedire|restituisca|restituire|reso|resi|spedisca|spedire|invii|rinvii|rinviare|rimandi|rimandare|mandi|restituzione|indirizzi|!le spediamo|!spediremo|'
      + '!le inviamo|!invii una foto|!ci invii|!rimandare a|!inviarle|!possiamo spedire|!le rispediamo|!spedire un|!rispedire un|!spedire nuovamente|!mandi una foto|'
      + '!ci mandi una foto|!rimborso del reso|!restituire l importo|!le rimandiamo|spedirci|inviare|sul pacco|ritorno|impacchetti|lo lasci in|ufficio postale|alla posta|'
      + 'una scatola|il nostro nome'
      + '|in una scatola e|lo spedisca|lo rimandi|ci rimandi|rimandarci',
    otherAddress: 'vecchio magazzino|vecchio indirizzo|nuovo magazzino|altro magazzino|altro deposito|nostro fornitore|nostro partner|casa mia|all estero|officina|questo indirizzo|'
      + 'seguente indirizzo|indirizzo seguente|indirizzo qui sotto|indirizzo sotto|indirizzo indicato sotto|altro indirizzo|nuovo indirizzo|indirizzo diverso|diverso indirizzo|'
      + 'nostro magazzino|nostro indirizzo|nostra fabbrica|nostro ufficio|nostro laboratorio|direttamente a noi|direttamente al nostro|in cina|a shenzhen|a hong kong|'
      + 'indirizzo è cambiato|al posto dell indirizzo|invece dell indirizzo|via roma|nostra sede|nostro deposito|in via|trasferito|invece che a quello|invece di quello|'
      + 'mia abitazione|le darò l indirizzo|non ad amazon|mia sorella|mio fratello|mio cognato|firmerà|nuovo capannone'
      + '|nostro tecnico di|nostro riparatore',
    skipLabel: 'non usi l etichetta|non utilizzi l etichetta|non usare l etichetta|dimentichi l etichetta|ignori l etichetta|ignorare l etichetta|senza l etichetta|senza etichetta|'
      + 'invece dell etichetta|al posto dell etichetta|anziché l etichetta|non all indirizzo dell etichetta|non all indirizzo sull etichetta|non all indirizzo indicato|'
      + 'ignori l indirizzo|nuovo indirizzo di reso|nuovo indirizzo per il reso|indirizzo di reso è cambiato|indirizzo per il reso è cambiato|indirizzo di reso è ora|'
      + 'altro indirizzo di reso|indirizzo di reso diverso|cambiato l indirizzo di reso|lasci perdere l etichetta|!senza etichetta non|!senza l etichetta non',
    skipRequest: 'senza aprire il reso|senza aprire un reso|senza richiesta di reso|senza fare richiesta di reso|senza richiedere il reso|senza passare dal centro resi|'
      + 'senza passare per il centro resi|non serve aprire il reso|non serve aprire un reso|non serve la richiesta di reso|non serve richiedere il reso|'
      + 'non c è bisogno di aprire il reso|non c è bisogno di aprire un reso|non è necessario aprire il reso|non è necessario aprire un reso|'
      + 'non è necessaria la richiesta di reso|non apra il reso|non apra un reso|non apra la richiesta di reso|non richieda il reso|lo rispedisca e basta|'
      + 'lo spedisca e basta|rispedisca semplicemente|lo spedisca semplicemente|lo rimandi semplicemente|lo rispedisca direttamente|invece di aprire il reso|'
      + 'eviti la richiesta di reso|salti il modulo|salti la richiesta di reso|lasci perdere la richiesta di reso|non serve fare la richiesta|non serve la richiesta|'
      + 'non occorre richiedere|non serve aprire ~ reso|non occorre aprire ~ reso|non è necessario aprire ~ reso|non deve aprire ~ reso|richiesta di reso non è|'
      + 'non serve alcuna richiesta di reso',
    guarantee: 'promessa|garantisco|garantiamo|garantito|garantita|prometto|promettiamo|promesso|100%|100 %|cento per cento|sicuramente|di sicuro|con certezza|senza dubbio|'
      + 'senz altro|sicuro al|le assicuro|le assicuriamo|assolutamente|immancabilmente|senza fallo|!100% cotone|!100 % cotone|!100% poliestere|!in garanzia|!100% lana|'
      + '!assolutamente no|!assolutamente ragione|parola|giuro|stia sicuro|stia certo|senza alcun dubbio|impossibile che|qualunque cosa accada|mi creda|ci conti|'
      + 'ci può contare|me ne occuperò personalmente|personalmente che|non c è dubbio|nessun dubbio|è fissato|è prenotato|mano sul fuoco|nessun rischio|'
      + 'dorma tranquillo|dorma tranquilla|glielo assicuro|assicurato'
      + '|garantisco io|al cento per cento|rispondo personalmente|ci metto la faccia'
      + '|può contarci|lo dia per certo'
      + '|glielo prometto|ve lo prometto|mi impegno|ci impegniamo|do la mia parola|sicurissimo|sicuro come|senza se e senza ma'
      + "|poco ma sicuro|parola mia|parola d'onore|senza ombra di dubbio|cascasse il mondo|al cento per cento|lo garantisco|glielo garantisco|assicuro io|ci scommetto|sicuro al cento|può starne certo|ne stia certo|stia pur certo|non c'è verso|è cosa certa",
    arrival: 'l avrà|al più tardi|arriverà|arriva|arrivare|arrivi|consegnato|consegnata|consegna|consegnare|consegneremo|consegnerà|riceverà|ricevere|riceva|sarà lì|lo avrà|la avrà|'
      + 'avrà il|in tempo|puntuale|prima di natale|entro natale|venerdì|domani|tra le sue mani|a casa sua|arrivo|tra le mani|nelle sue mani|da lei|prima delle feste|'
      + 'prima del suo compleanno|davanti a casa|davanti alla sua|sarà davanti|è suo|è sua|'
      + 'alla sua porta'
      + "|sotto l'albero"
      + "|ce l'ha|l'ha in mano|arriva prima|ce li ha|ce le ha|sarà da lei|alla porta"
      + "|l'avrà|ce l'avrà|arriverà prima|sarà da lei|le arriva|lo riceve|la riceve",
    wildMoney: 'ci dica una cifra|una cifra e la|dica lei la cifra|anche tra dieci anni|decida lei l importo|qualsiasi danno|qualunque sia la cifra|costi quel che costi|'
      + 'a qualunque costo|il doppio|senza limiti|senza limite|illimitato|illimitata|quello che vuole|in ogni caso il rimborso|qualunque cosa accada|'
      + 'qualsiasi cosa accada|qualunque cosa succeda|qualunque sia il motivo|qualsiasi sia il motivo|qualunque motivo|a prescindere dal motivo|'
      + 'indipendentemente dal motivo|paghiamo in più|in più le paghiamo|in aggiunta al rimborso|oltre al rimborso|in più rispetto al rimborso|doppio rimborso|'
      + 'rimborso doppio|due volte il prezzo|incondizionato|incondizionata|quanto vuole|l importo che vuole|la cifra che vuole|qualsiasi cifra|qualsiasi importo|'
      + 'qualunque cifra|tutte le sue spese|tutti i danni|ogni danno|tutte le perdite|risarcimento extra|risarcimento aggiuntivo|compenso aggiuntivo|'
      + 'indennizzo aggiuntivo|più del prezzo|rimborso a vita|altri soldi|in ogni caso rimborso|!il doppio della capacità|!il doppio addebito|!doppio addebito|'
      + '!doppio prelievo|!doppio ordine|!doppio pagamento|!doppio clic|qualsiasi perdita|qualunque perdita|per quanto alta|per quanto alto'
      + '|!scriva quello che vuole|!scrivere quello che vuole|!dica quello che vuole'
      + '|!senza limiti di tempo|!senza limite di tempo|!distanza è il doppio|!il doppio della distanza|!il doppio più',
    compensate: 'rimborsare|rimborso|rimborseremo|risarcire|risarcimento|compensare|indennizzo|indennizzare|pagare|pagheremo|accreditare|offrire|offriamo|restituire|restituiremo|bonus',
    command: 'non discuto|non discutiamo|non intendo discutere|se continua così|non risponderò più|non risponderemo più|lo legga prima|la legga prima|le legga prima|'
      + 'prima di riscrivere|prima di scriverci|prima di scrivere di nuovo|prima di scrivere ancora|basta così|glielo abbiamo già|gliel abbiamo già|le tocca aspettare|'
      + 'aspetti il suo|non ci scriva|niente più messaggi|è un suo problema|problema suo|non ci interessa|non ci riguarda|lo accetti|fine della storia|non si discute|'
      + 'faccia quello che|faccia come le|ci fa perdere|si accontenti|ringrazi|!punto vendita|!punto di ritiro|!punto di raccolta|!a che punto|!punto rosso|!punto luce|'
      + '!punto di|!punto 2|!al punto|!questo punto|!nel punto|!punto blu|!ritiro punto|!il punto|!e basta premere|!punto in cui|!e basta collegare|!spia smetta di|'
      + '!smetta di lampeggiare|!smetta di funzionare|!smetta di girare|!smetta di bollire|prima di lamentarsi|adesso basta|ora basta|già detto ~ volte|dovrà aspettare|'
      + 'deve attendere|deve avere pazienza|deve pazientare|deve accettare|deve capire|deve leggere|la smetta|smettetela|non scriva più|non ci contatti più|'
      + 'non ci contatti di nuovo|non ci disturbi|non disturbi|non insista|ci lasci in pace|ci lasci stare|punto e basta|fine della discussione|discussione chiusa|'
      + 'prima legga|legga il manuale prima|non è un nostro problema|non è un problema nostro|non è affar nostro|non è un mio problema|quante volte|perdere tempo|'
      + 'si calmi|risponda immediatamente|risponda subito|si sbrighi|stia zitto|stia zitta|taccia|è obbligato|è obbligata|esigiamo|pretendiamo|prendere o lasciare|'
      + 'se ne faccia una ragione|si arrangi|faccia come diciamo|nessun altro messaggio|porti pazienza e|aspetterà come|disturbarci|di seccarci|niente foto niente|'
      + 'senza foto niente|senza prove niente|capito?|mandi ~ subito|lo mandi subito|paghi subito|ho già scritto|già scritto tre|gliel ho già|per la terza volta|'
      + 'niente altro da dire|nient altro da dire|non ha il diritto|non ha scelta|che le piaccia o no|non è l unico|non è compito nostro|di meglio da fare|abbassi i toni|'
      + 'non faccia storie|impari a|cosa si aspettava|che si aspettava|la faccenda è chiusa|faccenda chiusa|chiuso per noi|finita per noi|o ci manda|non andrà più veloce|'
      + 'non va più veloce|non si va più|tre messaggi al giorno|così tanti messaggi|si assuma|assumersi le conseguenze|non discuteremo|non ne discutiamo|'
      + 'ultima spiegazione|non lo ripeterò|ci pensi prima|la prossima volta legga|la prossima volta misuri|la prossima volta pensi|basta leggere|bastava leggere|'
      + 'basta saper leggere|glielo avevamo detto|già ampiamente spiegato|lo abbiamo spiegato|prima o poi bisogna|ente benefico|il danno è suo|questo tono|già detto due|'
      + 'smetta di scrivere|smetta di scriverci|smetta di disturbare'
      + '|faccia quello che le è stato|faccia quello che diciamo'
      + '|non siamo i suoi servi|non sono il suo servo|sua impazienza|pensi prima di|cerchi ~ da solo|se lo cerchi'
      + "|l'ultima volta che glielo|ultima volta che le",
    blame: 'apra gli occhi|scritto in grande|scritto chiaro|non saremmo qui|unico responsabile|solo lei|non ha nemmeno letto|non ha neanche letto|non si è nemmeno|'
      + 'non si è degnato|non si è preso la briga|chiaramente non ha|è chiaro che non|è evidente che non|bastava guardare|non sa usarlo|non è in grado|gli altri clienti|'
      + 'suo errore|lo ha rotto|l ha rotto|l ha rotta|ha montato male|si sbaglia|sua distrazione|non è colpa nostra|colpa nostra non è|se la è cercata|se l è cercata|'
      + '!se avesse bisogno|!se avesse domande|!se avesse altre|!avesse bisogno|!abbiamo sbagliato|!ha sbagliato il corriere|!ha sbagliato il magazzino|sa leggere|'
      + 'colpa sua|sua colpa|errore suo|doveva leggere|avrebbe dovuto|avrebbe potuto leggere|se solo avesse|bastava leggere|non ha letto|evidentemente non|'
      + 'ovviamente non ha|lo ha danneggiato lei|l ha danneggiato lei|ha usato male|uso improprio da parte sua|errore da parte sua|disattenzione da parte sua|'
      + 'sua disattenzione|sua negligenza|negligenza da parte sua|è lei il responsabile|è lei responsabile|responsabile è lei|lei è l unica|è l unica cliente|'
      + 'non sa usare|non è capace|non ha capito niente|si è sbagliato lei|se la prenda con|!avrebbe dovuto ricevere|!avrebbe dovuto riceverlo|!non è colpa sua|'
      + '!tutti gli altri clienti sono stati|!sarebbe dovuto arrivare|!avrebbe dovuto esserci|!avrebbe dovuto essere|!avrebbe dovuto arrivare|è opera sua|chiunque con|'
      + 'chiunque vede|chiunque sa|lo sanno tutti|un po di attenzione|non ha misurato|l ha rovinato|è l unico|vuole solo|uso scorretto|non è nemmeno capace|è capace di|'
      + 'nessuno l ha obbligata|due mani sinistre|non saper usare|colpa del prodotto|nessuno si è mai|mai nessuno|nessun cliente|gli altri ci riescono|tutti ci riescono|'
      + 'ha ordinato la taglia sbagliata|ordinato male|sbadato|bastava misurare|non dia la colpa a noi|la colpa è sua'
      + "|nessuno l'ha obbligata|nessuno l'ha costretta|non si lamenti|cosa si aspettava|perché non ha letto|perché non ha controllato|perché non ha misurato|"
      + 'ci doveva pensare|doveva controllare|ha montato lei'
      + '|come sa ogni|ogni adulto|anche un bambino'
      + '|evidentemente non sa'
      + '|!solo lei'
      + "|la colpa è solta*|la colpa è solo|colpa sua|se l'è cercata|se l'è voluta",
    threat: '!cosa possiamo fare|autorità|avviseremo le|la bloccheremo|bloccarla|prenderemo provvedimenti|provvedimenti contro|sentirà parlare|suo datore|agiremo|'
      + 'in tribunale|avvocato|avvocati|legale rappresentante contro|denunciare|denunceremo|denunciarla|querela|quereleremo|querelare|causa contro|faremo causa|'
      + 'fare causa|azioni legali|azione legale|vie legali|conseguenze|se ne pentirà|si pentirà|lista nera|blacklist|bloccare il suo account|chiudere il suo account|'
      + 'far chiudere il suo|far sospendere|sospendere il suo account|sappiamo dove abita|abbiamo il suo indirizzo|ultimo avvertimento|ultimo avviso|la avvertiamo|'
      + 'l avvertiamo|recupero crediti|ingiunzione|pubblicare il suo nome|minacc*|segnaleremo il suo account|peggio per lei|gliela faremo|!denuncia della polizia|'
      + '!verbale della polizia|!senza conseguenze|!numero della denuncia|!denuncia di smarrimento|!denuncia presentata|!verbale di polizia|!modellino polizia|'
      + '!denuncia ai carabinieri|!a causa|la denunciamo|la denuncio|la querelo|la quereliamo|!abbiamo il suo indirizzo corretto|!abbiamo il suo indirizzo completo|'
      + '!abbiamo il suo indirizzo come'
      + '|stia attento a|stia attenta a|diffamazione|ufficio legale|la riterremo responsabile|provvedimenti legali'
      + '|!ha minacciato|!minacciato di'
      + '|!conseguenze per la',
    insult: 'lei è un pagliaccio|lei è un asino|lei è un buffone|lei fa schifo|bisogna essere stupidi|!che stupido errore|bugiardi|truffatori|truffatore|imbroglione|'
      + 'imbroglioni|vergognatevi|si vergogni|stronzi|pezzente|pezzenti|spilorcio|analfabeta|maleducato|maleducata|cafone|cafona|malato di mente|mentecatto|'
      + 'non ha cervello|è cieco|al diavolo|idiozia|!pazza idea|!capra di|!matta opaca|!pazzi per|!latte di capra|!formaggio di capra|!finitura matta|!cervello del|'
      + '!cervello elettronico|!ne vada|idiota|idioti|cretino|cretina|cretini|imbecille|imbecilli|merda|cazzo|cazzata|stronzo|stronza|vaffanculo|puttana|coglione|'
      + 'coglioni|bastardo|bastarda|bugiardo|bugiarda|feccia|!zaino antiladro|!costume da pagliaccio|!naso da pagliaccio|!ladro di corrente|!filo nudo|!cavo nudo|'
      + '!occhio nudo|!uccidere i batteri|!uccidere le zanzare|!uccidere gli insetti|!uccidere germi|!a mani nude|!color nudo|!incapace di|approfittatore|'
      + 'approfittatrice|a quel paese|svergognato|faccia tosta|piagnone|stia zitto|chiuda la bocca|vergognarsi|gente come lei|mezzo cervello|un briciolo di cervello|'
      + 'troppo tonto|così stupid*|così scem*'
      + '|deficiente|che razza di'
      + "|chiuda il becco|chiudi il becco|chiuda la bocca|stia zitto|stia zitta|sta zitto|fuori di testa|fuori di melone|fuori di zucca|fuori come un|a quel paese|al diavolo|all'inferno|affanculo|vaffanculo|fanculo|cretini|idioti|imbecille|imbecilli|cavolata|cazzata|cazzate|stronzo|stronza|stronzata|merda|coglione|coglioni|rincoglionito|figlio di|puttana|bastardo|due neuroni|un neurone|cervello di gallina|senza cervello|anche una scimmia|si faccia curare|si tolga dai piedi|si strozzi|vergognarsi|schifoso|schifosa|è scemo|pezzente|morto di fame"
      + '|le donne di queste cose|donne e la tecnica|tipico delle donne|donne come lei|torni al suo paese|gente del suo paese|gente come lei|stranieri come|con il suo peso|col suo peso|con la sua stazza|grassona|grassone|a letto con|andare a letto|il suo seno|le sue tette|arrapa*|spaccherei la faccia|spaccare la faccia|spacco la faccia|rompere il muso|prendere a schiaffi|uno schiaffo|due schiaffi|un ceffone|torcere il collo|tirerei il collo|strozzare|strangol*',
    secret: 'e-mail d accesso|e mail d accesso|email di accesso|e-mail di accesso|suo pin|tre cifre|cifre sul retro|tre numeri|scadenza|quattro cifre|sei cifre|codice a 6|'
      + 'codice che le|codice via sms|codice segreto|!ultime tre cifre del numero di serie|!sei cifre del|!scadenza del prodotto|!in scadenza|!scadenza sulla|'
      + '!ultime quattro cifre del|!scadenza della garanzia|!alla scadenza|!data di scadenza stampata|!la scadenza di|!scadenza è|codice che ha ricevuto|codice a sei|'
      + 'numero della carta|numero di carta|carta di credito|dati della carta|cvv|cvc|codice di sicurezza|password|dati bancari|coordinate bancarie|numero di conto|'
      + 'iban|codice di verifica|codice che amazon|codice di amazon|codice ricevuto|codice sms|codice inviato da amazon|otp|codice pin|credenziali|dati di accesso|'
      + 'home banking|codice di conferma|suo account amazon|!password del wifi|!password wifi|!password del wi-fi|!password del router|!nel suo account amazon|'
      + '!dal suo account amazon|!password predefinita|!reimpostare la password|!sul suo account amazon|!password di rete|!del suo account amazon|!password wi-fi|'
      + 'due lati della sua|entrambi i lati|fronte e retro|sua carta|numero lungo sulla|data sotto|numero breve per|numero via sms|me lo legga|numeri sul retro|'
      + 'pin della|sedici cifre|16 cifre|cifre della carta|numeri della carta|!carta è stata|!carta viene|!carta verrà|codice che ~ amazon'
      + '|!codice qr'
      + '|banca e conto'
      + '|!che ci ha mandato'
      + '|codice fiscale|codice segreto|pin della',
    identity: 'estratto conto|bolletta|link al profilo|screenshot del profilo|schermata del profilo|foto del documento|copia del documento|copia di un documento|'
      + 'documento valido|!estratto conto tra|!sul suo estratto conto|!nel suo estratto conto|!estratto conto entro|documento d identità|documento di identità|'
      + 'carta d identità|carta di identità|passaporto|patente|codice fiscale|profilo amazon|link del suo profilo|link al suo profilo|screenshot della recensione|'
      + 'screenshot della sua recensione|schermata della recensione|schermata della sua recensione|screenshot del suo account|screenshot della valutazione|'
      + 'data di nascita|selfie|tessera sanitaria|!porta passaporto|!custodia passaporto|!custodia per passaporto|!porta patente|!codice fiscale per la fattura|'
      + "!fattura il codice fiscale|!custodia del passaporto|certificato di nascita|il suo profilo|schermata del suo|chi è lei|i suoi documenti|documento d'identità"
      + "|!che ci ha mandato|!carta d'identità che ci ha",
    handOver: 'risponda con|digiti|compili|quali sono|ci vuole|fotografi|ci passi|mi passi|ci legga|ripeta|ci dia|mi dia|inviarci|inviare|invii|fornirci|fornire|fornisca|'
      + 'indicarci|indichi|ci dica|mi dica|dirci|mandarci|mandi|condivida|qual è|abbiamo bisogno|ho bisogno|serve|servono|necessaria|necessario|copia|foto|scansione|'
      + 'inserisca|confermi|confermare|alleghi|allegare|obbligatorio|obbligatoria|richiesta|richiesto|richiediamo|schermata|comunichi|comunicarci|verificare|occorre|'
      + 'carichi|scriva|mandarmi|inviarmi|mandare|darmi|darci|dirmi|fornirmi|indicarmi|comunicarmi|caricare|mi occorrono|mi legga|tenga|detti'
      + '|mi detti'
      + '|mi legga|ci legga|mi detti',
    orderConfirmation: 'lo prepareremo|lo spediremo|la spediremo|affidato a|grazie per il suo ordine|pacco ~ affidato|sarà spedito|appena uscito|uscito dal nostro|'
      + 'in carico il suo ordine|spedizione del suo acquisto|lo stiamo preparando|ordine ~ uscito|consegnato al corriere|ordine ~ ricevuto|ordine ~ confermato|'
      + 'ordine ~ registrato|ordine ~ in preparazione|ordine ~ preparato|ordine ~ spedito|ordine ~ partito|ordine ~ in viaggio|ordine ~ in arrivo|'
      + 'ordine ~ in lavorazione|ordine ~ affidato|ricevuto il suo ordine|confermiamo la ricezione|pacco ~ in viaggio|pacco ~ partito|pacco ~ spedito|'
      + 'pagamento ~ ricevuto|!ordine ~ non|ordine ricevuto|ordine spedito|abbiamo ricevuto correttamente il suo ordine|il suo ordine è stato ricevuto|'
      + 'il suo ordine è stato confermato|il suo ordine è confermato|conferma d ordine|conferma dell ordine|conferma ordine|confermiamo il suo ordine|'
      + 'conferma di spedizione|il suo ordine è stato spedito|il suo ordine è partito|il suo ordine è in viaggio|il suo ordine è in arrivo|il suo pacco è in viaggio|'
      + 'il suo pacco è stato spedito|abbiamo spedito il suo ordine|il suo ordine è in preparazione|il suo ordine è in lavorazione|stiamo preparando il suo ordine|'
      + 'il suo ordine è stato consegnato|il suo articolo è stato spedito|!non abbiamo ricevuto il suo ordine|!colore ricevuto'
      + "|confermiamo il pagamento|spedizione seguirà|pagamento dell'ordine",
    answerCue: 'ha chiesto|domanda|sostituzione|sostitutivo|rimbors*|scus*|dispiace|ritardo|problema|smarrit*|danneggiat*|manca|mancante|come richiesto|di nuovo|nuovamente|'
      + 'ricambio|verific*|nuova spedizione|chiedeva|come d accordo|come promesso|scambio|errore|purtroppo|ancora|giusta|giusto|reso|riparazione|riparato|pezzo|viti|'
      + 'manuale|fattura|secondo|prevista|previsto|scansione|dogana|vicino|annullato|esaurito|indirizzo|mancanti|foto|colore sbagliato|troppo tardi|arrivato tardi|'
      + 'pazienza|gls|tracciamento',
    attach: 'allegato|allegata|allego|alleghiamo|allegare|inviamo|invio',
    wrongAttachment: 'catalogo|cataloghi|volantino|volantini|brochure|opuscolo pubblicitario|listino|pubblicità|locandina|newsletter|nuova collezione|presentazione aziendale'
      + '|depliant|flyer|gif|nostro logo',
    autoReply: 'risposta automatica|messaggio automatico|generato automaticamente|fuori ufficio|orario di ufficio|orario d ufficio|orari di ufficio|orario di apertura|orari di apertura|'
      + 'orario lavorativo|nostri orari|ufficio apre|nostro ufficio|siamo chiusi|attualmente chiuso|in ferie|entro 24 ore|entro le 24 ore|entro 48 ore|'
      + 'il suo messaggio è stato ricevuto|abbiamo ricevuto il suo messaggio e|!orario di apertura dell ufficio postale|!orari di apertura del punto|!orario di apertura del punto',
    holding: 'stiamo verificando|stiamo controllando|verificheremo|controlleremo|stiamo esaminando|stiamo indagando|in fase di verifica|attenda|la preghiamo di attendere|abbia pazienza|'
      + 'un po di pazienza|il prima possibile|al più presto|quanto prima|le faremo sapere|la ricontatteremo|la terremo|la informeremo|la aggiorneremo|abbiamo inoltrato|'
      + 'abbiamo chiesto|stiamo chiedendo|a breve|prenderemo in carico|ci stiamo informando|in corso di verifica',
    dateGiven: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|domani|oggi|dopodomani|ore|giorni|settimana|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|'
      + 'ottobre|novembre|dicembre|stasera|pomeriggio|mezzogiorno|mattina',
    deliveryTopic: 'consegn*|pacco|pacchi|corriere|tracciamento|reso|resi|rimbors*|smarrit*|spedizion*|autista|fattorino',
    cancelWord: 'annullare|annulli|annullarlo|annullamento|cancellare|cancelli|cancellarlo|cancellazione|disdire|disdica|!preferisce annullare|!desidera annullare|!vuole annullare|'
      + '!preferisce cancellare|!vuole cancellare|!desidera cancellare',
    yourSide: 'richieda|lei|sua parte|suo lato|parte sua|suo account|acquirente|dal suo|i miei ordini|i suoi ordini|potrebbe|può|la preghiamo|le chiediamo|per favore|meglio per il nostro|'
      + 'meglio per noi|se annulla|pagina degli ordini|ci penalizza|ci punisce|penalità|i nostri indicatori|le nostre metriche|qualsiasi motivo|un motivo qualsiasi|'
      + 'invece che da noi|se annulliamo noi|brutto voto|la via più veloce|non prendiamo',
    weCancel: 'annulliamo|abbiamo annullato|annulleremo|dobbiamo annullare|possiamo annullare|abbiamo dovuto annullare|è stato annullato|è annullato|ho annullato|annullo io|'
      + 'abbiamo cancellato|cancelliamo|cancelleremo|provvediamo noi|provvederemo',
    yesWord: '!sì un|!sì può|!sì lo|!sì la|!sì è|!sì abbiamo|sì|pollice in su|utile'
      + '|!larghezza utile|!altezza utile|!superficie utile|!carico utile|!spazio utile',
    pressIt: 'clicchi|cliccare|prema|premere|scelga|scegliere|selezioni|selezionare|risponda|rispondere|tocchi|spunti|voti|metta|un clic|indichi|cliccando|premendo|'
      + 'scegliendo|selezionando|votando|rispondendo|spuntando|toccando|cliccasse|premesse|scegliesse|selezionasse|rispondesse|votasse|spunta|spuntare|toccare|opti',
    nextPurchase: 'prossimo ordine|prossimo acquisto|prossimi ordini|prossimi acquisti|prossima volta|ordine successivo|secondo articolo|tutto il negozio|tutto il catalogo|prossima spesa|'
      + 'd ora in poi|prossima visita',
    sendTo: 'i resi vanno|resi a|scriva questo indirizzo|questo indirizzo sul pacco|mandi|spedisca|invii|rispedisca|restituisca|indirizzi|va spedito|va mandato|va inviato|deve spedire|'
      + 'deve spedirlo|da spedire|porti|consegni|recapiti|!mandi una foto|!invii una foto|!ci invii una foto'
      + '|glielo spedisca',
    benefitDone: 'stata rimborsata|rimborso effettuato|rimborso è|dopo il rimborso|abbiamo restituito|ricevuto il rimborso|rimborsato|ha riavuto|riavuto i soldi|ha già i soldi|'
      + "dopo un rimborso|ora che ha il rimborso|visto il rimborso|l'abbiamo rimborsata",
    posted: 'online|pubblicata|pubblicato|visibile|screenshot|schermata|prova|appare|apparsa|esce',
    undoIt: 'la tolga|lo tolga|le tolga|la cancelli|lo cancelli|la rimuova|lo rimuova|la elimini|lo elimini|la modifichi|lo modifichi|la cambi|lo cambi|lo annulli|la annulli|lo chiuda|'
      + 'la chiuda|lo ritiri|la ritiri|la corregga|lo corregga|la alzi|lo alzi|la riveda|la aggiorni|toglierla|toglierlo|cancellarla|cancellarlo|rimuoverla|rimuoverlo|eliminarla|'
      + 'eliminarlo|modificarla|modificarlo|cambiarla|cambiarlo|annullarlo|annullarla|chiuderlo|chiuderla|ritirarlo|ritirarla|correggerla|alzarla|alzarlo|rivederla|rivederlo|'
      + 'aggiornarla|riconsiderarla|ripensarci|ci ripensi|riscriverla|ammorbidirla|la porti a|portarla a|lo lasci cadere|la faccia sparire|rettificarla|migliorarla|'
      + 'potrebbe adeguare|fermarlo|porvi fine|bloccarlo|essere modificata|essere rivista'
      + '|ritiri il suo|chiuda il suo'
      + '|togliendolo|togliendola|cancellandolo|cancellandola|rimuovendolo',
    buyWord: 'comprare|compri|acquistare|acquisti|ordinare|ordini|ordine|prezzo|pezzi|quantità|acquisto|commissione|commissioni|meno caro|vendere|vendiamo|affare|ingrosso|'
      + 'costa'
      + '|compri il secondo|lo compri',
    estimate: 'dovrebbe|dovrebbero|prevista|previsto|stimata|stimato|si prevede|secondo|probabilmente|normalmente|circa|di norma|'
      + 'in espresso|in express'
      + "|opzione espressa|solo l'opzione",
    betterIt: 'quattro o cinque|convincerla|sue parole|più giusta|al rialzo|più alto|più alta|più stelle|qualche stella|stella in più|stelle in più|aggiungere|passare da|'
      + 'passare a|riconsider*|rivedere|riveda|rivedesse|corregg*|modific*|cambi*|ritir*|tolg*|togli*|cancell*|elimin*|rimuov*|sparire|sparisse|scomparire|rifletta|'
      + 'riflettesse|rispecchi*|aggiorn*|non è più attuale|non corrisponde|ingiust*|merita|miglior*|rivalut*|ripens*|adegu*|trasform*|ammorbid*|rettific*|alz*|aument*|'
      + 'seconda possibilità|più gentile|più vicino|altra possibilità|generoso|!aiuta a migliorare|!aiutano a migliorare|!cambiamo|!aggiorniamo|!abbiamo cambiato',
    surveyNo: 'non prema no|non clicchi no|non cliccare no|non scelga no|non risponda no|non risponda di no|un no ci|ogni no|invece di no|su no',
    cancelReason: 'per errore|non più necessario|non serve più|cambiato idea|ripensamento|per sbaglio|non mi serve più|trovato a meno|con il motivo|come motivo|come motivazione',
    answersNo: 'no|mi dispiace|ci dispiace|purtroppo|non possiamo|non è possibile|mai|impossibile'
      + "|l'abbiamo segnalato|noi non|non siamo noi|non chiamiamo|non è nostro|non facciamo",
    warning: 'non viene da noi|non siamo noi|truffa|phishing|frode|lo ignori|non risponda|segnali ad amazon|messaggio falso|messaggio non è nostro|mail non è nostra|'
      + 'non è nostro messaggio|ignori quel|ignori il messaggio|ignori questo messaggio|non dia il|non comunichi|a nessuno|riagganci|ignorarlo|lo manda amazon|'
      + 'lo invia amazon|amazon in automatico|avvisi amazon'
      + '|non eravamo noi|non siamo stati noi|è uno sconosciuto|se un messaggio dice|lo cancelli'
      + "|non è nostro|non è nostra|non sono nostri|non sono nostre|non facciamo queste|non lo facciamo|l'abbiamo segnalato|abbiamo segnalato|non clicchi|non lo scansioni|non la scansioni|non inquadri|importatore precedente|vecchio importatore|vecchio proprietario|precedente proprietario|non ci faccia caso|lo butti|la butti|non chiamiamo nessuno|non telefoniamo"
      + "|non lo dica a nessuno|non lo riveli|di non inviare documenti|non invii documenti|non serve e l'abbiamo ignorat*",
    subjectUs: "noi|io|abbiamo|possiamo|amazon|i venditori|nessun venditore|il nostro team|il produttore|nessuno|cambiamo|aggiorniamo|l'assicurazione|il corriere|la banca"
      + '|il nostro addetto|nostro addetto|il mio collega|la mia collega|un nostro collega|il magazzino|il nostro fornitore',
    subjectYou: 'lei|suo|sua|suoi|sue|per favore|potrebbe|può|la preghiamo|le saremmo grati',
    verdict: 'quello che ha scritto|ciò che ha scritto|quello che ha detto|ha scritto sulla|ha scritto sul|critica|critiche|verdetto|giudizio|le sue parole|quelle parole|'
      + 'quelle righe|le sue righe|il suo testo|commento|commenti|la sua osservazione pubblica|stella|stelle|il suo voto|il voto|il suo punteggio|valutazione|recensione|'
      + 'recensioni|feedback|niente di negativo|quello che ha lasciato|ha lasciato sotto|sotto il prodotto|sotto l articolo|brutto voto|parole dure|nuova opinione|'
      + 'la sua pubblicazione'
      + '|!campo commenti'
      + '|quello che ha pubblicato|ciò che ha pubblicato|quanto ha pubblicato'
      + '|il titolo|giudizio così duro',
    alter: 'cambiare|cambi|cambiasse|cambiarla|cambiarlo|modificare|modifichi|modificasse|modificarla|modifica|correggere|corregga|correggesse|rivedere|riveda|rivedesse|'
      + 'rettificare|aggiustare|adeguare|adattare|ammorbidire|ammorbidisca|ammorbidisse|attenuare|attenui|addolcire|riscrivere|riscriva|riformulare|riformuli|'
      + 'ripensare|ripensi|ripensasse|ripensarci|riconsiderare|riconsideri|riconsiderasse|riflettere|riflettesse|rivalutare|rivaluti|aggiornare|aggiorni|aggiornasse|'
      + 'aggiornarla|alzare|alzi|alzasse|aumentare|aumenti|portare|porti|portasse|più gentile|più morbida|rispecchi|rispecchiasse|cancellare|cancelli|cancellasse|'
      + 'cancellarla|eliminare|elimini|eliminasse|eliminarla|elimina|togliere|tolga|togliesse|toglierla|rimuovere|rimuova|rimuovesse|rimuoverla|rimozione|ritirare|'
      + 'ritiri|ritirasse|ritirarla|annullare|nascondere|trasformi|seconda possibilità|seconda chance|un altro sguardo|non è più giusta|non è più meritata|'
      + 'due stelle in più|stella in più|posto per|tre puntini|resti online|è online|ancora online|ancora lì|non ci sia|più vicino alla verità|occuparsene|'
      + '!aiuta a migliorare|!aiutano a migliorare|nuova opinione|parole dure|più stelle|quattro o cinque stelle|cambierebbe|modificherebbe|cancellerebbe|toglierebbe|'
      + 'eliminerebbe|ritirerebbe|aggiornerebbe|alzerebbe|correggerebbe'
      + '|piccolo ritocco|piccola modifica|piccola correzione|un ritocco'
      + '|debba restare|deve restare|lo corregge|la corregge|si cancella',
    answerYes: 'sì|pollice|faccina|sorride|sorridente|pulsante verde|quello verde|il verde|in alto|primo pulsante|prima opzione|prima risposta|a sinistra|lato verde|il primo dei due',
    answerGood: 'risolto|utile|aiutato|soddisfatto|positivo|positiva|positivamente|favorevole|favorevolmente|risposta migliore|l ho aiutata|buon voto|'
      + 'migliore risposta possibile|la migliore risposta|miglior voto possibile|!sarebbe utile|!utile se'
      + '|!larghezza utile|!altezza utile|!superficie utile|!carico utile|!spazio utile',
    answerBad: 'no|pollice in giù|pulsante rosso|quello rosso|il rosso|quello sotto|secondo pulsante|seconda opzione|negativo|negativa|faccina triste|non risolto',
    choose: 'premere|prema|premesse|premi|cliccare|clicchi|cliccasse|clic|toccare|tocchi|toccasse|scegliere|scelga|scegliesse|selezionare|selezioni|segnare|segni|spuntare|'
      + 'spunti|votare|voti|votasse|rispondere|risponda|rispondesse|mettere|metta|dare|dia|prendere|prenda|dica|confermare|confermi|pulsante|casella|viviamo di|decide|'
      + 'conta come|pensi a me|valuti|cliccando|premendo|scegliendo|selezionando|votando|rispondendo|spuntando|toccando|clicchereste|selezionasse|segnasse|spuntasse|'
      + 'optasse|indicasse',
    poll: 'sondaggio|questionario|domandina|piccola domanda|domanda di amazon|amazon chiederà|amazon le chiede|amazon chiede|le chiederà|le chiederanno|le verrà chiesto|due pulsanti|'
      + 'due risposte|due opzioni|abbiamo risolto|faccine|votazione|un voto|voto alla fine|finestra|sapere se|vorrà sapere|vuole sapere|ci giudicano|ci valutano|ci misurano|'
      + 'piccolo modulo|questa chat|stato utile'
      + '|un sondaggio|le chiedono|le viene chiesto|piccolo sondaggio|se è stato utile|due faccine|questionario di soddisfazione',
    pollPlace: 'sotto|in basso|in fondo|alla fine|dopo questo messaggio|dopo questa|riquadro|casella|questa conversazione',
    ourFigures: 'statistiche|valutazione|numeri|indicatori|il nostro punteggio|nostro account|nostre prestazioni|il mio capo|mia responsabile|mio responsabile|premio|il mio team|'
      + 'la nostra squadra|il mio lavoro|conta per|ci aiuta|mi aiuta|felice|sarebbe carino|sarebbe bello|così gentile|rovina|danneggia|importante|il mio turno|'
      + 'il mio posto|periodo di prova|il mio contratto|il mio stipendio|classifica|colleghi|pensi a me|fallimento|salverebbe|mia settimana'
      + '|mio punteggio|nostro punteggio|ne va del|conteggiato contro|ci viene conteggiato|le mie statistiche|le nostre statistiche|ci fa comodo|fa molto comodo|'
      + 'ci penalizza',
    underWay: 'ci è arrivato|ci è pervenuto|ricevuto il suo ordine|ordine ricevuto|ordine registrato|registrato il suo ordine|ordine è confermato|ordine confermato|'
      + 'pagamento è andato a buon fine|pagamento ricevuto|pagamento accettato|ricevuto il pagamento|imballando|è imballato|tutto imballato|in preparazione|'
      + 'stiamo preparando|pronto per la|pronto a partire|affidato al corriere|consegnato al corriere|è stato affidato|in mano al corriere|consegnato alle poste|'
      + 'lo ritirano|lo ritira|ritirano stasera|parte domani|parte oggi|partono domani|partirà domani|è partito|è partita|appena partito|ha lasciato il nostro|in viaggio|'
      + 'spedito|spedita|inviato oggi|con la presente confermiamo|confermiamo il suo|confermiamo la ricezione|conferma del suo|conferma d ordine|conferma di spedizione|'
      + 'avviseremo alla partenza|quando parte|preso nota di|annotato il suo acquisto|ci mettiamo al lavoro|inizia a preparare|pacco è chiuso|etichetta è attaccata|'
      + 'l autista ce l ha|pagamento è a posto|benvenuto|benvenuta|in lavorazione|in elaborazione|corriere passa|è imballata|arrivato bene da noi|partirà a breve|'
      + 'sul camion|sul furgone|dal corriere|caricato'
      + '|lo imballiamo|parte stasera|parte nel pomeriggio|corriere ha appena ritirato'
      + '|è uscito dal magazzino|uscito dal magazzino|è uscita dal magazzino'
      + '|merce parte|ha appena ritirato'
      + '|ricevuto il pagamento|spediamo domani|consegnato oggi|è stato consegnato oggi|appena consegnato',
    callOff: 'annullare|annulli|annulla|annullamento|annullasse|annullarlo|cancellare l ordine|cancelli l ordine|cancellazione|disdire|disdica|disdetta|ritirare l ordine|ritiri l ordine|'
      + 'ritirasse l ordine|rinunciare|rinunci|rinunciasse|rinuncia|recedere|receda|recesso|abbandonare l acquisto|eliminare l ordine|revocare l ordine|lista ordini'
      + "|chiudere l'ordine|chiuda l'ordine|terminare l'ordine|porre fine all'ordine",
    waitOrNot: 'non vuole aspettare|preferisce non aspettare|non vuole più|voleva annullare|la sua richiesta di annullamento|prima della spedizione|prima che parta|'
      + 'finché non parte|finché non è|non ancora spedito|se preferisce|se cambia idea|cambiato idea|può annullare|in qualsiasi momento|desidera|finché|può ancora|'
      + 'fino alla spedizione|fino a quando',
    stopIt: 'stanco|stanca|non vuole|non desidera|non più|basta|stop|smettere|smetteremo|smetta|cancellarsi|disiscriversi|disiscrizione|disdire|togliamo|togliere|silenzio|in pace|stufo|'
      + 'stufa|disturbare|disturbiamo|interrompere|non le interessa|non le interessano|di troppo|sarà l ultimo|il nostro ultimo|mai più|dimentichiamo il suo indirizzo|no grazie|'
      + 'senza contatti|troppi messaggi|danno fastidio|finiscono|ricevere altro|!basta rispondere|!basta premere|!basta un|!basta una|!basta usare|!basta scrivere|!prema stop',
    mailings: 'messaggi|e-mail|email|lista|newsletter|notizie|sentirci|contattato|contattata|scriverle|scrivere|il nostro negozio|promemoria|comunicazioni|iscrizione ai nostri|'
      + 'iscrizione alle nostre|il suo indirizzo|mail di servizio|questa mail|queste mail|da parte nostra|riceve questo|riceve questa|messaggio di troppo|ricevere altro|'
      + 'le scriviamo|consigli|avvisi|notifiche|novità|nostre offerte',
    optDoor: 'qui|clicchi|clic|prema|tocchi|link|collegamento|pulsante|risponda|rispondere|scriva|parola|pagina|modulo|in basso|in fondo|segua|con questo|preferenze|'
      + 'impostazioni'
      + '|testo grigio|scritta piccola|fondo pagina|fondo al messaggio|piè di pagina|gestisca|gestire|è sufficiente|basta',
    sumWord: 'soldi|denaro|rimborso|differenza|importo|somma|euro|il resto|prezzo|pagamento|compenso|spese di spedizione|saldo|fattura|spedizione in più',
    payWay: 'bonifico|versarle|versare|in banca|conto bancario|conto corrente|sul suo conto|su un conto|coordinate bancarie|numero di conto|iban|contanti|busta|per posta|in privato|'
      + 'tra noi|fra noi|direttamente tra|non tramite amazon|senza amazon|fuori da amazon|mi dica solo dove|dove inviarlo|a mano|di persona|assegno|cripto|portafoglio|satispay|'
      + 'sulla sua carta|numero del suo conto|alla nostra porta|revolut|altro modo di pagamento|altro metodo|fuori dal sistema|il sistema non mi|paypal|lei versa|ha un conto|'
      + 'come amico|tra amici|sul nostro conto'
      + '|direttamente sul suo conto|sul suo conto corrente|sul suo conto bancario'
      + '|!nella busta trasparente|!busta trasparente',
    payDone: 'metodo di pagamento|modalità di pagamento|originale|segue il metodo|già|è stato rimborsato|la sua banca impiega|la banca impiega|giorni lavorativi|estratto conto|'
      + 'automaticamente|tramite amazon|da amazon|amazon rimborsa|non possiamo|non è possibile|!non tramite amazon|!non da amazon',
    payUp: 'paghiamo|pagheremo|pagare|rimborsiamo|rimborseremo|restituiamo|copriamo|le pago|di tasca sua|a nostro carico|ci accolliamo|'
      + 'risarciamo'
      + '|riavrà',
    dealUs: 'intermediari|intermediario|senza commissione|commissione di amazon|commissioni di amazon|senza commissioni|prima di comprare|prima di ordinare|ci scriva prima|'
      + 'direttamente da noi|direttamente con noi|compri da noi|ordini da noi|acquisti da noi|comprare da noi|nostra pagina|nostro sito|fuori da amazon|senza amazon|'
      + 'paghi in contanti|paghi con|paghi tramite|ci paghi|vendiamo direttamente|le vendo|le vendiamo|trattativa privata|negozio online|altro negozio|stesso nome|'
      + 'le faccio una fattura|fattura diretta|le riservo|le metto da parte|direttamente con me|chieda a me|prezzo di fabbrica|all ingrosso|amazon si tiene|non su amazon|'
      + 'non ordini su amazon|non compri su amazon|invece di amazon|dimenticassimo l ordine|dimentichiamo l ordine|passasse in negozio|passi in negozio|in negozio con|'
      + 'paga direttamente|senza il marketplace|proprio negozio'
      + '|senza la piattaforma|tra di noi|fuori dalla piattaforma|sottobanco'
      + "|dimenticassimo l'ordine|dimentichiamo l'ordine",
    cheaperWord: 'meno caro|più conveniente|risparmia|risparmiare|risparmierà|in meno|costa meno|prezzo migliore|prezzo speciale|sconto|metà prezzo|a meno|invece di|un terzo|'
      + 'prezzo di prima|vecchio prezzo|prezzo di fabbrica|si tiene|costano meno|entrambi'
      + '|glielo lascio a|glielo lasciamo a|lo prende a|è suo per|le abbasso il prezzo',
    involve: 'coinvolgesse amazon|coinvolgere amazon|coinvolga amazon|tirare in ballo amazon|tirasse in ballo amazon|mettere di mezzo amazon|contattare amazon|'
      + 'contatti amazon|contattasse amazon|scrivere ad amazon|chiamare amazon|avvisare amazon|informare amazon|segnalare ad amazon|rivolgersi ad amazon|'
      + 'si rivolga ad amazon|lamentarsi con amazon|parlare con amazon|amazon fuori|amazon sappia|aprire un caso|apra un caso|fare reclamo|un reclamo|'
      + 'reclamo dalla a alla z|garanzia dalla a alla z|una contestazione|terzi|un terzo|qualcun altro|ufficiale|amazon da parte|un esposto|richiesta di garanzia|'
      + 'un ricorso|fuori amazon|segnalarlo ad amazon|segnalarla ad amazon|dirlo ad amazon|comunicarlo ad amazon|dica nulla ad amazon|dica niente ad amazon|'
      + 'segnali ad amazon'
      + '|ricorrere ad amazon|caso aperto|un caso aperto',
    keepOut: 'non|senza|invece di|anziché|prima di|evitare|eviti|inutile|rallenta|più lento|ci vuole di più|tra noi|fra noi|lasci|altrimenti|peggiora|è meglio|meglio con me|si risparmi|'
      + 'le chiedo di aspettare|da adulto ad adulto|tra adulti|lei ed io|io e lei|solo noi|nessun motivo|nessun altro|un terzo'
      + '|lasciasse amazon fuori|amazon fuori',
    alreadyDone: 'già|diritto|in qualsiasi momento|libero|certamente|è delle|è stato emesso',
    claimHold: 'finché il reclamo|finché la contestazione|finché il caso|finché la controversia|fino a quando il|fino alla chiusura|fino al ritiro|una volta chiuso|una volta ritirato|'
      + 'appena ritira|appena chiude|quando avrà ritirato|quando avrà chiuso|se ritira|se chiude|se annulla il reclamo|dopo il ritiro|con un reclamo aperto|con un caso aperto|'
      + 'non risulta più aperto|non risulta più aperta|non sia più aperto|ancora aperto|ancora aperta|resta aperto|resta aperta|rimane aperto|va avanti con|se prosegue|se mantiene|'
      + 'mantenere il caso|finché è aperto|finché è aperta|solo dopo la chiusura|solo quando sarà chiuso|prima della chiusura',
    weRefuse: 'non faremo niente|niente per lei|nulla per lei|nessun rimborso|non possiamo|rimborsiamo|rimborseremo|mandiamo|soldi|entro un ora|subito|immediatamente|la paghiamo|riceverà|'
      + 'non potremo più|non potremo offrire|non è più possibile|non sarà possibile|sbloccare|sblocca|liberare|volentieri'
      + '|non muoveremo un dito|non faremo nulla',
    bankWord: 'banca|emittente della carta|società della carta|paypal',
    disputeWord: 'contestazione|storno|chargeback|disputa|reclamo|addebito|pagamento',
    mistakeWord: 'malinteso|errore|risolto|annullare|annulli|ritirare|ritiri|fermare|valido|corretto|giusto'
      + '|un errore|per errore',
    talkVoice: 'al telefono|per telefono|telefonicamente|a voce|chiamarla|la chiamo|ci chiami|mi chiami|chiamare|una chiamata|telefonata|quando posso|quando possiamo|a che ora|richiamarla|'
      + 'via sms|un sms|videochiamata|messaggio vocale|parlare al|'
      + 'col tecnico|con il tecnico|a che numero',
    voiceFine: 'corriere|autista|fattorino|postino|non diamo|non offriamo|non facciamo|assistenza telefonica|amazon la|chiamate in arrivo|vivavoce|cuffie|citofono|'
      + 'codice di ritiro|punto di ritiro|armadietto',
    elsewhere: 'altrove|altro posto|altra parte|altro canale|altra app|altra applicazione|altra chat|altro modo|fuori di qui|qui no|gruppo clienti|nostro gruppo|gruppo vip|'
      + 'gruppo facebook|community|ci cerchi|ci trovi|sua mail|mail privata|mail personale|biglietto nel pacco|rete sociale|social network|un certo social|forum|'
      + 'il nostro canale|casella|dove inviarlo se|dove posso mandarlo|adesivo con|codice quadrato|telefono sopra|quale numero|non mi lascia allegare|'
      + 'non posso allegare|troppo grande per amazon|amazon taglia|questo sistema|comunità facebook|mio whatsapp|per altra via|fuori da qui|dove altro|app verde|'
      + 'applicazione verde'
      + '|in che altro modo|in un altro modo'
      + '|più tranquillo|più riservato',
    meetVerb: 'continuiamo|continuare|parlare|parliamo|chiacchierare|passiamo|scrivere|scansioni|scansionare|lasci|mandi|fornisca|si unisca|entri|proseguiamo|sentiamoci|'
      + 'raggiungerla|posso mandarlo|inviarglielo|si aiutano|in buone mani|inoltrare|chieda|sentirci|parlarne|scriverci|proseguire|risponde|inquadri|sentire|'
      + 'mandarglielo|mandare|cerchi'
      + '|contattarla|trovarla|parlarle',
    praiseWrite: 'frase carina|qualche frase|qualche parola|belle parole|parole gentili|qualche riga|le sue stelle|cinque stelle|5 stelle|quattro stelle|una recensione|'
      + 'la sua recensione|ogni recensione|una valutazione|la sua valutazione|scriverne|scrivere di|al mondo intero|a tutto il mondo|righe gentili|cento parole|'
      + 'parole e una foto|appena compare|compare sulla pagina|pubblicamente|parlare bene di|bene di noi|foto con la|metta una foto|pubblichi|pubblicare una foto|'
      + 'fan da cinque|ogni fan|foto sulla pagina|che ci valuta|che ci recensisce|sua opinione è online|ogni opinione|chi ci recensisce|chi ci valuta|foto ~ sulla pagina|'
      + 'lo raccontino su amazon|raccontarlo su amazon|sua opinione online|'
      + 'scriva qualcosa su*|scriva su|racconti qualcosa'
      + "|racconti sulla pagina|sulla pagina del prodotto come|racconti ad altri|foto appare sotto|condivida sulla pagina|appare sotto l'annuncio"
      + '|opinione con foto|opinione sincera|si legge sotto|voce su amazon'
      + '|pubblicano un video|pubblica un video|postano un video',
    giveValue: 'gratis|gratuito|gratuita|regalo|regali|regaliamo|omaggio|buono|ringraziamento|ricompensa|premio|bonus|sono suoi|euro sono|restituiamo|le torna|metà del prezzo|'
      + 'metà prezzo|intera somma|intero importo|secondo flacone|altro pezzo|campione|sorpresa|è suo|estrazione|il prossimo è|le restituisco|le rendo|dieci euro|'
      + 'quindici euro|venti euro|senza pagare|tenere il prodotto|tenersi i prodotti|vale qualcosa|ha un prezzo|sblocco|ci guadagnano tutti|ci guadagniamo|'
      + '!carta regalo ordinata|!confezione regalo|!pacco regalo|!scatola regalo|le rimborsiamo metà|offriamo noi|a nostre spese|a carico nostro'
      + '|è sua|sarà sua'
      + '|!tre puntini|!tre punti|regalo è pronto|premiamo|ricompensiamo'
      + '|vincono una|vincono un|vinca',
    starWish: 'qualche stella|stelle da parte sua|cinque stelle|5 stelle|parola gentile|parole gentili|ogni parola|buona parola|belle parole|al mondo|lo dica|leggerlo sulla|'
      + 'la sua impressione|votarci|ci consigli|pollice|qualche riga|due parole|la valutazione|una recensione|una valutazione|tutte e cinque|che gli altri lo sappiano|'
      + 'altri ne approfittino|lo dicono|stelle d oro|un saluto sulla pagina|cinquanta recensioni|la sua sarà|massimo dei voti|vederlo online|sulla sua pagina|'
      + 'impressioni sul|sogna|stelline|raccontare la sua esperienza|lo racconti|passaparola|fila di stelle|tutte le stelle'
      + '|meriti cinque stelle|merita cinque stelle',
    wishHelp: 'spinta|darebbe|darebbero|aiuterebbe|aiutano|aiuta|sostenere|sostegno|conta|contano|importante|piccolo marchio|piccolo negozio|piccola azienda|azienda giovane|'
      + 'azienda familiare|giovane marchio|nostro marchio|crescere|piacere|vorrebbero|felici|grati|grazie|potrebbe|minuto|momento|secondi|ha trovato|già|di cui parlavamo|'
      + 'chiesto|promemoria|le piace|soddisfatto|contento|va tutto bene|se tutto|ringraziamento più bello|officina|meritato|novità|settimana scorsa|sogna|'
      + 'futuri acquirenti|ringrazieranno|nostra squadra|meritiamo|ci farebbe|ci farebbero|le andrebbe|se ~ le piace|ci piacerebbe'
      + '|lo faccia sapere',
    otherGoods: 'adora anche|adorano anche|compra anche|comprano anche|ha comprato anche|chi ha preso|clienti che|dia un occhiata|dia uno sguardo|venga a vedere|venga a vederli|'
      + 'appena arrivati|novità|nuova collezione|nuovi modelli|nuovi colori|colori autunnali|la nostra gamma|il nostro catalogo|la nostra selezione|gli altri nostri|'
      + 'i nostri altri|le nostre altre|il nostro nuovo|la nostra nuova|si abbina|completi il|si faccia un regalo|ne prenda due|ne compri due|abbiamo anche|'
      + 'offriamo anche|segua il nostro negozio|visiti il nostro|scopra|versione premium|non si perda|stanno benissimo con|va benissimo con|sono nuovi|è nuovo|'
      + 'visto che le piace|dato che le piace|a proposito|appena uscito|lo sapeva che|conosce già|versione superiore|versione deluxe|dello stesso colore|'
      + 'nello stesso colore|esiste anche|c è anche|abbinato|coordinato|servono asciugamani|linea di primavera|linea estiva|è uscita|per primo|venga a vederla|'
      + "guardi anche|i nostri nuovi|le nostre nuove|li adorano|dia un'occhiata|sta benissimo",
    dealWord: 'prezzo speciale|prezzo fedeltà|in meno|offerta|offerte|affare|promozione|saldi|metà prezzo|spedizione gratis|sconto fedeltà|tariffa speciale|ribassato|scontato|'
      + 'scontata|ribasso|pensierino|due al prezzo|al prezzo di uno|al prezzo di una|scontate|scontati|% meno'
      + '|tre al prezzo di due|al prezzo di due|prezzi segreti|3x2',
    dealLure: 'fino a domenica|fino a venerdì|fino a lunedì|questo fine settimana|solo oggi|da noi|nel nostro negozio|tutto il negozio|prossimo acquisto|prossimo ordine|prossima volta|'
      + 'cliente fedele|solo per lei|spedizione gratuita|tutto costa|questa settimana|questo mese|affezionati|quando torna|quando compra di nuovo|a proposito|fino a mezzanotte|'
      + 'prossima visita|'
      + 'tutte le|'
      + 'torni|prima di natale|tutto le costerà'
      + '|ne approfitti|segua',
    giftIn: 'piccola sorpresa|piccolo regalo|regalino|pensierino|piccolo pensiero|piccolo omaggio|piccolo extra|un extra|ho messo una|ho messo un|abbiamo messo un|'
      + 'aggiunto un|aggiunta una|incluso un piccolo|campione omaggio|regalo nella|sorpresa nella|qualche dolcetto|campioni|campioncini|si lasci sorprendere|'
      + 'abbiamo infilato|le abbiamo messo|un pensiero'
      + '|!sorpresa sgradita|!brutta sorpresa|!spiacevole sorpresa',
    skipForm: 'saltare il modulo|salti il modulo|senza modulo|senza il modulo|senza richiesta|senza richiedere|non serve richiedere|non serve aprire un reso|'
      + 'senza aprire un reso|senza passare dal centro|spedirci ~ e basta|più veloce di amazon|lo spedisca e basta|semplicemente ce lo spedisca|procedura di amazon|'
      + 'si risparmi la procedura|senza la procedura|qualsiasi ufficio postale|lo impacchetti e|senza registrarlo|senza registrare|non serve la richiesta|'
      + 'nessuna richiesta di reso|non registri nulla|niente da registrare|non serve registrare'
      + '|modulo di amazon non serve|modulo non serve|non serve il modulo|non serve alcun modulo|non occorre il modulo|senza aprire una richiesta|'
      + 'senza aprire la richiesta',
    skipTag: 'non usi l etichetta|non l etichetta|senza l etichetta|senza etichetta|ignori l etichetta|lasci stare l etichetta|invece dell etichetta|butti l etichetta|'
      + 'etichetta è sbagliata|scriva ~ sul pacco|la cancelli|barri|etichetta mostra il vecchio|vecchio indirizzo|vecchio deposito|vecchio magazzino|non è più valida|'
      + 'non c è più nessuno|scriva invece|al suo posto|non al posto sul|foglio di amazon|e non al'
      + '|!codice a barre|!e non al 100',
    wildSum: 'qualunque sia la cifra|qualsiasi cifra|costi quel che costi|non importa quanto|rimborsiamo tutto|restituiamo tutto|paghiamo tutto|copriamo tutto|tutte le spese|'
      + 'qualsiasi somma|il doppio|il triplo|e anche di più|oltre al rimborso|senza limiti|senza limite|quanto vuole|dica il prezzo|gratis a vita|senza domande|nemmeno un centesimo|'
      + 'neanche un centesimo|di tasca sua|tutti i danni|qualsiasi danno|quello che chiede l officina|qualunque cosa si rompa|dieci anni|'
      + 'qualunque cifra|senza tetto|quel che serve|'
      + 'qualsiasi fattura|qualunque fattura'
      + '|dica una cifra|dica quanto|ci dica una somma|quello che chiede|tutto quello che chiede'
      + '|!scriva quello che vuole|!scrivere quello che vuole|!dica quello che vuole'
      + '|a ogni costo|a qualunque costo'
      + '|tutto quello che ha speso'
      + '|!senza limiti di tempo|!senza limite di tempo|!distanza è il doppio',
    authority: 'autorità|avvocato|avvocati|tribunale|polizia|carabinieri|denunceremo|denuncia contro|recupero crediti|lista nera|pentirà|conseguenze|sappiamo dove|'
      + 'abbiamo il suo indirizzo|rendere pubblico|pubblicare il suo nome|bloccare il suo account|account bloccato|account chiuso|ultimo avvertimento|ultimo avviso|'
      + 'se continua così|ufficio legale|diffamazione|calunnia|dichiarazioni false|giudiziario|diffida|procura|legali|!abbiamo il suo indirizzo corretto|'
      + '!abbiamo il suo indirizzo completo|!abbiamo il suo indirizzo come',
    threatFine: 'garanzia legale|note legali|denuncia di furto|legalmente|per legge|a causa|dogana|causa di|causa del|causa della|per causa|causa dello|ci causa|sta valutando|'
      + 'immagini|numero della denuncia|denuncia del furto',
    orderNoun: 'ordine|acquisto|pagamento|la merce|buone notizie|'
      + 'il suo|la sua',
    keepIt: 'mancante|mancanti|lo tenga|parte domani|tenere|può tenerlo',
    freshWord: 'nuova opinione|nuova recensione|altra recensione|nuova valutazione|altra opinione|opinione aggiornata|nuovo commento',
    storeVisit: 'in negozio|al negozio|da noi|alla consegna|passi a ritirare|venga a ritirare|alla nostra porta',
    cashWord: 'contanti'
      + '|in contanti|in una busta|in busta|un assegno|una banconota|banconote|contanti nel pacco'
      + '|in contrassegno'
      + '|!in busta oggi|!mettiamo in busta|!nella busta trasparente|!busta imbottita',
    safety: 'sicurezza|affilat*|lama|scolleg*|stacchi|colla|asciug*|asciutt*|bruciat*|calore|fuoco|bambini|bip|batteria|pila|tensione|bagnat*|bagno|montaggio'
      + '|avvertenza|avviso a pagina|prima di toccare|caldo|calda|raffredd*',
    ourSake: 'dalla sua parte|da parte sua|dal suo account|lei stesso|se annulla lei|se lo annulla lei|meglio per il nostro|meglio per noi|danneggia|nostro account|nostri indicatori|'
      + 'nostre statistiche|penalizza*|penalità|brutto voto|invece di noi|non da noi',
    goneWord: 'sparisca|sparisse|sparire|sparisce|scompaia|scomparire|scomparisse|scompare|non ci sia più'
      + '|tolto di mezzo|rimosso',
    slur: 'stupido|stupida|scemo|scema|ridicolo|ridicola|patetico|patetica|penoso|penosa|pietoso|incapace|deficiente|ignorante|ladro|ladra|bugiardo|bugiarda|tirchio|'
      + 'tirchia|parassita|asino|asina|tonto|tonta|pazzo|pazza|matto|matta|cieco|cieca|pigro|pigra|maledetto|maledetta|pagliaccio|buffone|maleducato|maleducata|furbo|'
      + 'imbranato|maiale|schifo'
      + '|tonto|babbeo|citrullo|somaro|somara|rimbambito|rimbambita|ipocrita|viscido|viscida|disgustoso|disgustosa|rompiscatole|rompipalle|piagnone|piagnona',
    aim: 'lei|bisogna essere|che|così|troppo|quanto è|siete|sei|sembra'
      + '|non è altro che un|non è altro che una|lei non è altro che|lei è proprio',
    boughtThere: "l'ha comprata da|comprato da|comprato su|comprata su|acquistato da|acquistato su|acquistata|loro garanzia|quel venditore|non è nostro|non siamo noi|contraffatto|"
      + 'altro negozio',
    asListed: "indicato nella pagina|indicata nella pagina|nell'annuncio|nella descrizione|dell'annuncio|compreso nel|inclusa nel|incluso nel|fa parte del|secondo l'annuncio|"
      + 'come descritto|che ha ordinato',
    labelFine: 'è giusto|è corretto|è quello del nostro|è quello giusto|è esatto',
    oldWords: "quello che c'è ancora|quello che ha scritto|ciò che ha scritto|le sue parole|le sue righe|lamentela pubblica|la lamentela|unica stella|una stella|la sua stella|"
      + 'due stelle|le sue stelle|suo giudizio|prima impressione|sua opinione|sua recensione|il suo voto|suo commento|la critica|sua critica|sua valutazione'
      + '|le sue parole sulla|le sue parole di|quella stellina|quella stella|la stella che|la sua unica stella|il brutto commento|il suo vecchio commento|'
      + 'quello che ha scritto sulla',
    outdated: 'non va più bene|non corrisponde più|non è più vero|non è più giusto|ancora meritata|ancora meritato|ancora giusta|ancora giusto|ancora vero|superata|superato|'
      + 'sostituire|più gentile|più morbido|qualcosa di meglio|rispecchia|rende giustizia'
      + '|non rispecchiano più|non rispecchia più|prima della soluzione|non è più attuale',
    yourWord: 'una sua frase|una sua parola|due righe sue|la sua voce|la sua parola|il suo nome sotto',
    weighs: 'peso|si fidano|altri clienti|stelle',
    happyPeople: 'solo chi|solo i clienti|solo se è|chi è contento',
    publicly: 'in pubblico|pubblicamente|sulla pagina|online',
    moneyWaits: "la aspettano|la aspetta|l'aspettano|riservati per lei|partono appena|parte appena",
    tryOut: 'provino|provare|provi|provano',
    smiley: 'quella che ride|quella che sorride|sorridente|quella verde',
    knowWhich: 'sa già quale|sa quale',
    ownersOf: 'chi ha questa|chi ha questo|chi compra|chi possiede|chi usa questa|chi usa questo|quelli che hanno',
    alsoTake: 'prende anche|prendono anche|anche il nostro|anche la nostra|compra anche|di solito prende',
    requestThere: 'richiesta ad amazon|richiesta su amazon|la richiesta|caso su amazon',
    isNoMore: "non c'è più|è chiusa|è ritirata|sparisce|scompare",
    talkMoney: 'parliamo di soldi|parlare di soldi|parliamo del rimborso'
      + '|le faccio il rimborso|le rimborso|la rimborso|la rimborsiamo|le rimborsiamo|faccio il rimborso|posso rimborsare',
    dropIt: 'va tutto bene|lasciar perdere|è tutto a posto|è risolto|tutto risolto',
    sayTo: 'dica|informi|avvisi|scriva|comunichi',
    endOrder: 'chiuderlo|terminarlo|concluderlo|porvi fine|annullarlo',
    button: 'pulsante|tasto|opzione',
    orderPage: "suo ordine|suoi ordini|pagina dell'ordine",
    countsAgainst: 'conta contro di noi|ci penalizza|ci danneggia|pesa su di noi',
    crossOut: "cancelli l'indirizzo|barri|copra|incolli sopra|cancelli quello"
      + "|incolli|sopra l'|sopra l etichetta|sovrapponga"
      + '|!codice a barre|!codici a barre',
    addressWord: 'indirizzo|etichetta',
    writeOver: 'scriva|metta|incolli',
    returnWord: 'reso|restituire|rispedire',
    digitsWord: 'numeri|cifre'
      + '|sei numeri|sei cifre|ultime cifre|ultime quattro|quattro cifre',
    cardPart: 'sua carta|della carta|chip della|sotto il chip'
      + '|fronte della sua carta|retro della sua carta',
    wishYou: 'le auguriamo|le auguro|si goda|'
      + 'buona giornata|buona serata|buon fine settimana|buon uso|buone feste|buona settimana|buon divertimento'
      + '|un saluto da tutti|saluti da tutti|un caro saluto'
      + '|si riguardi|stia bene',
    kindOf: 'che gentile|che bello|ci fa piacere|mi fa piacere|siamo felici|felici che|che carino'
      + '|fatto sorridere|ci ha commosso|ci ha rallegrato',
    lookOut: "tenga d'occhio|postino|presto da lei",
    enoughOf: 'stufo dei|stufa dei|stanco dei|troppi|lasciarla in pace|non vuole più ricevere|non desidera'
      + '|la disturbano|le danno fastidio|la infastidiscono|troppo spesso|non vuole più|non desidera più|la annoiano|la stancano|'
      + 'non gradisce|non vuole ricevere|preferisce non ricevere|non ricevere altre|non ricevere altri',
    hadYou: 'avesse',
    noneOfThis: 'non sarebbe successo|nulla di tutto|niente di tutto|non saremmo',
    labTest: 'rapporto di prova|etichetta energetica|hotel|albergo|certificato|classe energetica'
      + "|stella sull'etichetta|stelle sull'etichetta|stella dell'etichetta",
    ourFault: 'nostra|nostro|mia|mio',
    empathy: 'dispiace|scus*|capisco|capiamo|comprendo|comprendiamo|rammaric*|grazie|disagio',
    reason: 'perché|dovuto|causa|motivo|quindi|perciò|secondo|verificato|controllato|risulta|errore|abbiamo visto',
    remedy: 'sostitu*|rimbors*|rispedi*|spedi*|invio|inviamo|mando|nuovo|nuova|ripar*|cambio|etichetta|pezzo|ricambio|allegat*|passo|prema|provi|fattura|annull*|ricerca',
    publicPlace: "pagina del prodotto|pagina dell'articolo|scheda del prodotto|scheda dell'articolo|pagina amazon|su amazon|sotto l'articolo|altri clienti|altri acquirenti|"
      + 'futuri acquirenti|futuri clienti|agli altri|gli altri|pubblicamente|online|a tutti|al mondo'
      + '|sulla pagina'
      + '|a tutti su amazon|tutti su amazon|sulla nostra pagina|la community',
    opine: 'la sua opinione|le sue impressioni|la sua impressione|la sua esperienza|cosa ne pensa|cosa pensa|che ne pensa|come si trova|come si è trovato|'
      + 'come si è trovata|quanto le piace|due parole|qualche parola|due righe|qualche riga|un commento|qualcosa di bello|la sua soddisfazione|racconti|ne parli|'
      + 'non se lo tenga|lo racconti|lo condivida|la condivida|condividere|condivida'
      + '|lo faccia sapere'
      + '|la gioia',
    mailPrefs: 'preferenze di comunicazione|preferenze di invio|preferenze email|impostazioni di notifica|cosa le inviamo|che cosa le inviamo|con quale frequenza le|'
      + 'ricezione di questi messaggi|ricezione dei nostri'
      + '|nostra mailing list|nostra newsletter|nostra lista'
      + '|quali messaggi riceve|quali mail riceve|il suo indirizzo dalla|queste notifiche|queste comunicazioni|questi avvisi',
    noMoreOfUs: 'non le scriviamo più|non le scriveremo più|non la disturbiamo più|non la disturberemo|la lasciamo in pace|non riceverà più|non ci sentirà più|'
      + 'la togliamo|la cancelliamo|la rimuoviamo|smettiamo|e finisce lì|ed è finita|non sentirà più',
    thatButton: 'quello a sinistra|quello di sinistra|il primo|il pulsante a sinistra|quello verde|la faccina verde|faccina sorridente|quello in alto|sa già cosa|'
      + 'sa cosa rispondere|sa quale',
    toldAlready: "gliel'ho già|già spiegato|già detto|gliel ho già|due volte|quante volte|la stessa domanda|per la terza volta|le ho già risposto",
    readIt: 'legga bene|legga con attenzione|legga il mio|rilegga|legga meglio|prima di scrivere|prima di chiedere|invece di chiedere',
    orElse: 'altrimenti chiudiamo|o chiudiamo|o niente rimborso|o non se ne fa|sennò chiudiamo|se no chiudiamo|'
      + 'in caso contrario chiuderemo|e punto|o si scordi|punto e basta',
    deadlineNow: "oggi|entro 24|entro domani|stasera|immediatamente|subito|all'istante|deve",
    hurtsUs: 'ci fa male|ci pesa|pesa molto|danneggia il nostro|ci danneggia|ci costa|ci affossa|è ancora lì|ancora lì|minaccia la nostra|mi chiede ogni giorno',
    timeGift: 'due minuti|un minuto|un momento|magari|forse|potrebbe|per favore|saremmo sollevati|basterebbero|basterebbe|vorrebbe|speriamo',
    giveCash: 'le metto|le mettiamo|le mando|le mandiamo|le do|le diamo|le faccio',
    comesFromYou: 'partisse da lei|parte da lei|venisse da lei|viene da lei|arriva da lei|arrivasse da lei|su sua iniziativa|su sua richiesta',
    outOfAmazon: "lasciarli fuori|lasciamoli fuori|resti tra noi|tra noi due|tra di noi|senza di loro|non c'è bisogno di coinvolgere|non serve coinvolgere|"
      + 'non serve aprire|non tiri in mezzo'
      + '|lasciasse amazon fuori|lasciare amazon fuori',
    amazonInept: 'non capiscono|non sanno nulla|nessuna idea|ci mettono settimane|ci mette settimane|ci vogliono settimane|più lento|rallenta|non serve a nulla|'
      + 'non la aiuteranno|va per le lunghe'
      + '|come fiducia|segno di fiducia',
    fewWords: 'due righe|qualche riga|qualche parola|due parole|una o due frasi|due frasi',
    helpsOthers: 'aiuterebbero altri|aiuterebbe altri|aiutare altri|altri clienti|altri acquirenti|a scegliere',
    liveOnWords: 'viviamo di quello che|quello che dicono i clienti|ciò che dicono i clienti|passaparola|dipendiamo da quello',
    countOnYou: 'contare su di lei|posso contare|le va|che ne dice',
    deductWord: 'le togliamo|togliamo|le scaliamo|scaliamo|le facciamo|pagherà meno|le faremo un prezzo',
    newModel: 'è appena uscita|abbiamo appena lanciato|versione più leggera|nuova versione|nuovo modello|appena lanciato',
    introPrice: 'primi cento|primi clienti|prezzo di lancio|prezzo ridotto|a meno',
    ourAddress: 'nostro indirizzo|indirizzo del nostro',
    justSentYou: 'le ha appena mandato|le ha appena inviato|ha appena ricevuto|ricevuto via sms'
      + '|un sms|via sms|per sms|un messaggino|codice inviato|arrivato un codice|ricevuto un codice|è appena arrivato',
    qrAct: 'scansioni|scansionare|inquadri|inquadrare|si unisca|unirsi|segua|seguire|registri|registrare|contatti|contattare|contattarci|scriva|scriverci|ottenga|'
      + 'riceva|ricevere|troverà|porta a|acceda|accedere|entri'
      + '|parla con|parlerà con|è in contatto',
    reviewFine: "così com'è|così come è|lasci la recensione così|nelle recensioni|alcune recensioni|varie recensioni|"
      + "foto della sua recensione|foto nella sua recensione|la sua recensione parla|qualunque sia la sua recensione|indipendentemente dalla|non c'entrano con|"
      + "non c'entra con|non ha a che fare"
      + '|scriva quello che vuole'
      + '|nella recensione parla|nella recensione dice|nella recensione scrive|segnalato ~ nella recensione|nella sua recensione parla|'
      + 'nella sua recensione mostra'
      + '|scriva la recensione che|qualunque recensione|i nostri obblighi restano',
    amazonDesk: 'servizio clienti amazon|servizio clienti di amazon|assistenza amazon|assistenza di amazon|assistenza clienti amazon',
    saidAfter: 'scrive lei|ha scritto|ci ha scritto|ci scrive|scriveva|dice lei|ha detto|diceva|parole sue|ci chiedeva|ci ha chiesto'
      + '|lei scrive|la sua domanda|ci domanda|ci chiede|parla di|mi scrive',
    sawThat: 'ho visto|abbiamo visto|vedo che|vediamo che|ho notato|abbiamo notato|ha già cambiato|ha già modificato',
    spareUs: 'ci risparmi|si risparmi|tenga per sé|si astenga|la finisca con|basta con i suoi',
    commentsNoun: 'commenti|lamentele|scuse|lezioni|storie|osservazioni|prediche',
    cannotHelp: 'non possiamo aiutare|non aiutiamo|non si può aiutare|non possiamo fare nulla per',
    peopleWho: 'chi non|coloro che|gente che|clienti che|qualcuno che|persone che',
    alwaysSame: 'sempre la stessa storia|sempre lo stesso|sempre uguale|tipico dei clienti|ogni volta la stessa',
    complainWord: 'si lamentano|lamentarsi|protestano|lo rompono|pretendono|reclamano',
    pointless: 'arrivare prima|più in fretta|si risparmi|non serve|inutile|perdita di tempo|non cambia nulla|non cambierà nulla|non porta a nulla|la fatica',
    slipIn: 'messo un piccolo|abbiamo messo|infilato|aggiunto un piccolo|mettiamo un',
    treat: 'portachiavi|piccolo regalo|piccolo omaggio|in omaggio|un pensierino|cioccolatino|piccola sorpresa|campioncino',
    offerInfo: 'vuole il nome|vuole il link|le mando il nome|le mando il link|posso mostrarle|le interessa',
    madeFor: 'fatto apposta per|fatta apposta per|pensato per questo|su misura per',
    stillFits: 'merita ancora|meritiamo ancora|ancora giusta|ancora giusto|ancora meritata|vale ancora',
    deleteStep: 'scelga elimina|prema elimina|tocchi elimina|poi elimina|scelga modifica',
    markIt: 'segni|segnare|contrassegni|indichi',
    resolvedWord: 'come risolta|come risolto|risolta|risolto|come utile',
    conversationWord: 'conversazione|questo caso|questo messaggio|la nostra chat|mia risposta',
    amazonAsks: 'amazon la ricontatta|amazon la contatta|amazon le chiede|amazon la chiama|amazon le scrive|amazon si informa',
    tellThem: 'dica|risponda|confermi|dica loro',
    allFine: 'tutto a posto|tutto bene|tutto risolto|va tutto bene|che è soddisfatto|che è contento|che è soddisfatta',
    amazonFee: 'si prende la sua parte|prende la sua parte|trattiene la sua parte|si prende la commissione',
    onceShown: 'appena|non appena|una volta che|quando la sua',
    starsForChat: 'stelle per questa chat|stelle per questa conversazione|stelle per il mio aiuto',
    fiveRight: 'cinque|5|il massimo',
    onlyCounts: 'per me conta|il resto è un meno|conta solo|solo un',
    beforeWe: 'prima di spedire|prima di rimborsare|prima di inviare|prima che',
    tellAmazon: 'dica ad amazon|spieghi ad amazon|scriva ad amazon|comunichi ad amazon',
    betterThan: 'meglio del|meglio che|invece del|invece di|al posto di',
    idWord: "ha l'id|il suo id|il mio id|il nostro id|nickname è|nome utente",
    addVerb: 'la aggiunga|lo aggiunga|le scriva|la contatti',
    popUp: 'nella finestra|nel riquadro|nel pop-up',
    confirmIt: 'confermi|dica|risponda|scelga',
    weSolved: 'è risolto|abbiamo risolto|è stato risolto',
    textThing: 'la parola|le parole|la frase|la riga|il testo|adesivo|stampato|stampata|il biglietto|si chiama|il nome|la marca|significa|vuol dire|nel menù|nel menu|il termine|lei cita|inoltrato|nel manuale|nel libretto',
    onlyHere: 'solo questa pagina|vale solo questa|solo qui|soltanto qui|solo tramite amazon|solo su amazon|esclusivamente qui|solo da questa pagina|solo attraverso amazon',
    haveNone: 'non abbiamo|non esiste|non gestiamo|non teniamo|né abbiamo',
    coverWord: 'garanzia legale|la garanzia|per legge|la legge|legalmente|diritto di recesso|suoi diritti',
    notInterested: 'non le interessa|non interessa|nessun interesse|non è interessato|non è interessata|non vuole',
    clickHere: 'clicchi qui|un clic|prema qui|clic qui|tocchi qui|basta un clic',
    talkUnder: 'commenti sotto|un commento sotto|sotto il nostro video|sotto il video|nei commenti|scriva sotto',
    socialPlace: 'youtube|tiktok|nostro video|nostro canale',
    searchName: 'cerchi il nome|cerchi il nostro|ci cerchi|entri nel nostro|si iscriva|si unisca|chieda al bot|ci parli su',
    appWeak: 'snap|insta'
      + '|!è il k7'
      + '|!il suo è il',
    rarelyHere: 'la guardiamo poco|guardiamo poco|guardiamo raramente|leggiamo raramente|leggiamo di rado|guardiamo di rado|questa casella|questa posta|invece che qui|qui si perdono|una volta a settimana',
    mailNoun: "una mail|una e-mail|un'e-mail|una email|via mail|per mail|via e-mail|posta elettronica",
    everyCent: "ogni centesimo|fino all'ultimo centesimo|ogni euro|tutti i suoi soldi",
    noIfs: 'senza discussioni|senza discutere|senza condizioni|senza domande|senza se e senza ma|senza se',
    forLife: 'finché lei è in vita|finché vive|finché campa|per tutta la vita|a vita|per sempre',
    expectAnswer: 'aspetto una risposta|aspetto la sua risposta|aspettiamo la sua risposta|attendo una risposta|pretendo una risposta|mi risponda|voglio una risposta',
    notAgain: 'non la chiederò|non lo chiederò|non chiederò|una terza volta|non lo ripeterò|ultima volta che chiedo',
    willSee: 'vedrà cosa le|vedrà che cosa|se ne pentirà|lo rimpiangerà|vedrà che succede|peggio per lei',
    whatIsIt: 'quali sono|qual è|cosa dice|che dice|me le dica|me lo dica|me le dia|me lo dia|ce lo dica',
    screenPicture: 'schermata|screenshot|cattura dello schermo|foto dello schermo',
    accountPage: "suo account|suo conto|account amazon|metodi di pagamento|pagina dell'account|suo profilo",
    pathMenu: 'trova|apra|vada in|vada su',
    declines: 'non è possibile|non si può|non lo offriamo|non lo accettiamo|non li accettiamo|non possiamo farlo|non posso offrirlo|non posso farlo|non è previsto|non è consentito|non è permesso|non ne abbiamo|non lo usiamo|non le usiamo|non esiste|devo rifiutare|non dipende da noi|non lo facciamo|non prendiamo ordini|non vendiamo lì|non siamo raggiungibili|non è disponibile|non abbiamo voce|decide amazon|non lo sappiamo|non lo commentiamo|non è attivo'
      + '|non gliela posso dare|non glielo posso dare|è contro le regole|non appartiene alla nostra|non fa parte della nostra'
      + '|non posso dire|non possiamo dire|non so dire|non lo so|non lo conosco|non possiamo giudicare',
    because: 'perché|poiché',
    noStance: 'decisione solo sua|decisione è solo sua|lo decide lei|non cambia nulla|non ci permettiamo di',
    itemBack: '!bastone a ritorno|!va messo dentro',
    barePlace: '!dai bordi',
    eitherWay: 'segue il suo corso|sta seguendo il suo corso',
    movedThere: 'è arrivato|è arrivata|sono arrivati|è tornato|è tornata|è rientrato|è rientrata|è stato restituito|è stato rispedito|è fermo|è ferma|giace|è in giacenza|è ripartito|aspetta in|la aspetta',
    notTheirs: '!codice a barre|!codici a barre|!e non al 100',
    slurNoun: 'pagliaccio|pagliacci|ladro|ladra|ladri|bugiardo|bugiarda|truffatore|idiota|imbecille|cretino|cretina|asino|asina|somaro|buffone|tirchio|tirchia|parassita|fallito|incapace|lamentoso|piagnone|furbone',
    ventWord: 'che|che razza di|razza di|branco di|solo un|altro che un|altro che una|pezzo di|un vero|un perfetto|bel',
    howWord: 'bisogna essere|ci vuole essere|come si può essere|si può essere|quanto bisogna|quanto è',
    complainNoun: 'domanda|domande|reclamo|reclami|messaggio|messaggi|lamentela|lamentele|storia|scusa|scuse|idea',
    likeYou: 'come lei|quanto lei|di lei',
  },
  rewrites: {
    replyHere: 'Basta rispondere a questo messaggio e la aiuteremo qui, passo dopo passo.',
    noDetailsNeeded: 'Non occorre alcun dato personale, basta una risposta qui.',
    detailsHere: 'Ci scriva qui che cosa le occorre e lo riporteremo in questo messaggio.',
    refundThroughAmazon: 'Il rimborso avviene tramite Amazon con il metodo di pagamento originale.',
    buyOnAmazon: 'L’articolo è disponibile sulla sua pagina Amazon.',
    solveTheProblem: 'Vogliamo risolvere il problema in sé: preferisce una sostituzione o un rimborso?',
    claimAnswered: 'Amazon la informerà sul risultato.',
    freeToContactAmazon: 'Può rivolgersi ad Amazon in qualsiasi momento.',
    weCancelled: 'L’articolo è esaurito: ci occupiamo noi dell’annullamento e del rimborso completo.',
    useReturnLabel: 'L’etichetta che trova in «I miei ordini» riporta l’indirizzo corretto.',
    openReturn: 'Apra la restituzione in «I miei ordini» per ottenere un’etichetta.',
    askOpenly: 'È tutto chiaro così?',
    noPaymentDetails: 'Non occorre alcun dato di pagamento.',
    photoIsEnough: 'Basta un’immagine dell’etichetta del prodotto.',
  },
};
