import type { LanguagePack } from './concepts';

export const de: LanguagePack = {
  language: 'de',
  terms: {
    function: 'der|die|das|und|ist|sie|ihr|ihre|ihnen|ihren|wir|uns|unser|unsere|nicht|ein|eine|einen|mit|für|auf|zu|zum|zur|bitte|den|dem|des|im|wird|werden|haben|hat|sind|es|dass|wenn|'
      + 'auch|bei|von|wie|als|noch|oder|gern|gerne|ich|mir|mich|dann|nach|über|können|kann|um|bis|nur|aus|vom|beim|ins|mehr',
    negation: 'niemandem|niemand|niemanden|nicht|kein|keine|keinen|keinem|keiner|keinerlei|nie|niemals|ohne|weder|nichts|unmöglich|verboten|untersagt|untersagen|verzichten|'
      + 'unzulässig|leider nicht|nirgends|!nicht vergessen|!vergessen sie nicht|!nicht zögern|!zögern sie nicht|!nicht nur|!kein problem|!keine sorge|!keine ursache|'
      + '!nicht warten|!warten sie nicht|!nicht zufrieden|!nicht glücklich|!nicht mehr lange|!warum nicht|!keine frage|!ohne amazon|!ohne umweg|!ohne umwege|'
      + '!ohne verzug|!ohne rücksendeantrag|!ohne retourenantrag|!nicht später als|!keine scheu|!scheuen sie sich nicht|!ohne gebühren|!ohne provision|'
      + '!nichts anderes als|!ohne weiteres|!ohne wenn und aber|!falls nicht|!wenn nicht|!nicht wahr|!ohne bedingung*|unabhängig|nichts mit|!nicht mehr benötigt|'
      + '!nicht mehr gewollt|!nicht mehr gebraucht|!nicht länger benötigt',
    negationAfter: 'nicht möglich|ist nicht|sind nicht|nicht erlaubt|nicht gestattet|nicht zulässig|ist leider|unzulässig|ist verboten|ist untersagt|nicht nötig|nicht notwendig|'
      + 'nicht erforderlich|nicht verfügbar|verstößt|'
      + 'wurde nicht|wurden nicht|war nicht',
    conditional: 'wenn|falls|sofern|sobald|sollten sie|sollte|bevor|weil|da|nachdem',
    clauseBreak: 'sondern|aber|bitte|stattdessen|jedoch|dann|einfach|und wir|und sie|und bitte|und dann|und schreiben|und kontaktieren|und rufen|und melden|und senden|deshalb|daher|lieber|'
      + 'besser|und ich',
    reported: 'sie wollten wissen|vorheriger verkäufer|vorherige verkäufer|früherer verkäufer|frühere verkäufer|verkäufer des gebrauchten|gebrauchtverkäufer|'
      + 'ein anderer händler|andere händler|manche verkäufer|manche händler|gibt sich als|geben sich als|angeblich von uns|im namen von uns|sie schreiben|'
      + 'sie haben eine nachricht|falls sie eine nachricht|wenn sie eine nachricht|sie fragten|sie fragen|sie haben gefragt|sie hatten gefragt|sie schrieben|'
      + 'sie haben geschrieben|sie erwähnten|sie haben erwähnt|sie sagten|ihre frage|ihren wunsch|ihrem wunsch|ihr vorschlag|ihren vorschlag|ihr angebot|betrüger|'
      + 'betrugsversuch|phishing|wenn jemand|falls jemand|wer sie|jemand der|gefälschte|laut amazon|amazon untersagt|amazon verbietet|amazon erlaubt|'
      + 'gegen die richtlinien|richtlinien von amazon|amazon richtlinien|amazon-richtlinien|andere verkäufer|ein anderer verkäufer|verkäufer die|fragen ob wir|'
      + 'fragten ob wir|gefragt ob wir|fragen ob sie|fragten ob sie|wissen ob wir|wissen ob sie|ein freund|in unserem namen'
      + '|sie fragen nach|sie fragten nach|sie baten uns|sie wollten dass wir'
      + '|wir würden lügen|würde lügen|gelogen wenn|meinte nicht|meinten nicht|wollte nicht sagen|heißt nicht dass|jemand, der|jemand der nicht|jemand anderes|jemand anders|nur sie selbst oder amazon|nur sie oder amazon|dass ihnen jemand'
      + '|ihrer frage|die frage nach|auf die frage|zur frage|ihre bitte um|ihrer bitte um|ihr wunsch nach|einladung|gedroht|drohen damit|anfrage nach|anfrage wegen|sie fragten wegen|sie bieten an|vorgeschlagen'
      + '|danke, dass sie uns folgen|danke fürs folgen|ist nicht von uns|den sie zitieren|die sie zitieren|das sie zitieren',
    request: 'können wir sie|was können wir tun|gehen sie|klicken sie|öffnen sie|möchten wir sie|!dürfen sie selbstverständlich|!gern so stehen lassen|bitte|könnten sie|'
      + 'können sie|würden sie|würdest du|wären sie so|seien sie so|möchten sie|wir bitten|bitten sie|gern|gerne|helfen sie uns|darf ich sie|dürfen wir|'
      + 'vergessen sie nicht|nicht vergessen|nehmen sie sich|denken sie daran|schenken sie|gönnen sie|geben sie|tun sie uns|lassen sie|überlegen sie|wünschen|hoffen|'
      + 'wollen|sollten sie|zögern sie nicht|wie wäre es|wären sie bereit|sind sie bereit|hätten sie|wäre es möglich|ist es möglich|ich bitte|bitten wir|darf ich|'
      + 'dürfte ich|tun sie mir|wären ihnen dankbar|wären ihnen verbunden|möchte sie bitten|möchten sie bitten|seien sie bitte|bereit',
    appreciate: 'zählt|zählen|jede bewertung|jede rezension|dreißig sekunden|halbe minute|zwei minuten|eine minute|moment zeit|leben von|lebt von|angewiesen auf|wertvoll|'
      + 'wären ~ dankbar|bauen auf|würden unserem|würde unserem|würden unserer|würde unserer|sehr helfen|riesen freude|große hilfe|schub|ein segen|machen uns glücklich|'
      + 'macht uns glücklich|das wäre|wären ein|wäre ein|unglaublich helfen|den tag retten|tag versüßen|zum strahlen|würde uns ~ helfen|würden uns ~ helfen|'
      + 'würde uns ~ freuen|würden uns ~ freuen|begeistert|überglücklich|freuen*|dankbar|wäre toll|wäre schön|wäre super|wäre nett|wäre großartig|hilft uns|helfen uns|'
      + 'würde uns helfen|bedeutet uns|bedeuten uns|wichtig für uns|uns sehr wichtig|hoffen auf|unterstützt uns|unterstützen|willkommen|sehr geholfen|'
      + 'wissen das zu schätzen|wäre klasse|begeistern|glücklich machen|weiterhelfen|das mindeste|wäre fair|'
      + 'viel bedeuten|bedeutet uns viel'
      + '|stein vom herzen|last von den schultern|last abnehmen|erleichtern'
      + '|wäre wunderbar|wäre fantastisch|wäre prima|wäre spitze',
    we: 'wir|uns|unser|unsere|unserem|unseren|unserer|ich|mir|mich|mein|meine',
    here: 'hier antworten|antworten sie hier|hier im nachrichten*|in dieser nachricht|auf diese nachricht|über amazon|bei amazon|via amazon|amazon-nachricht*|amazon nachricht*|'
      + 'nachrichtensystem|in diesem chat|meine bestellungen|ihre bestellungen|in ihrem konto|nachrichtencenter|an dieser stelle|hier direkt|direkt hier|innerhalb von amazon|'
      + 'verkäufer kontaktieren|dieser konversation|hier schreiben',
    insteadOf: 'statt|anstatt|anstelle|und nicht',
    amazon: 'amazon*',
    amazonDoes: 'amazon wird|amazon kann|amazon hat|amazon entscheidet|amazon prüft|amazon sendet|amazon schickt|amazon erstattet|amazon informiert|amazon entfernt|amazon löscht|'
      + 'nur amazon|von amazon|wird amazon|kann amazon|entscheidet amazon|prüft amazon|durch amazon|amazon-kundenservice|amazon kundenservice|der fahrer|der zusteller|'
      + 'der paketdienst|die spedition|der bote|ihre bank wird|die bank|ihre bank hat',
    thanks: '!als dank für|!als dankeschön für|!als dankeschön|danke|vielen dank|dank für|herzlichen dank|besten dank|danken|bedanken|ihre bewertung gelesen|'
      + 'ihre rezension gelesen|ihre bewertung gesehen|tut uns leid zu lesen|haben ihre bewertung|haben ihre rezension|!danke im voraus|!vielen dank im voraus|'
      + '!dank im voraus|!danken im voraus|!danken ihnen im voraus|durch ihre bewertung|dank ihrer bewertung|ihre bewertung hat|ihre bewertung half|'
      + 'schätzen ihr feedback',
    pleasantry: 'vielen dank|vielen herzlichen dank|herzlichen dank|besten dank|danke|danke schön|dankeschön|danke sehr|gern geschehen|gerne geschehen|sehr gerne|gern|viel freude|viel spaß|'
      + 'einen schönen tag|schönen tag|schönen abend|schönes wochenende|einen angenehmen tag|angenehmen tag|alles gute|stehen ihnen|stehe ihnen|zur verfügung|stehen zur verfügung|'
      + 'zur seite|jederzeit|für sie da|melden sie sich|bei fragen|bei weiteren fragen|bei rückfragen|haben sie fragen|haben sie noch fragen|sollten sie fragen haben|'
      + 'sollten sie weitere fragen haben|wenn sie fragen haben|falls sie fragen haben|freut uns|freuen uns|freut mich|gern für sie|gerne für sie|helfen ihnen|helfen wir|'
      + 'weiterhelfen|behilflich|mit freundlichen grüßen|freundliche grüße|viele grüße|beste grüße|liebe grüße|herzliche grüße|wir wünschen|wünschen ihnen|wünsche ihnen|'
      + 'ihr vertrauen|ihren einkauf|ihren kauf|ihre bestellung|ihre geduld|ihr verständnis|ihre rückmeldung|schön dass|sehr gern geschehen|einen schönen abend|schönen abend noch|'
      + 'schönen sonntag|schön dass alles geklappt|alles geklappt|hat alles geklappt|immer für sie da|jederzeit für sie da|nette worte|netten worte|lieben worte|sehr gefreut|'
      + 'hat uns sehr gefreut|hat mich sehr gefreut|freut uns riesig|wie schön|das ist schön|gern wieder|bis bald|alles liebe|machen sie es gut|bleiben sie gesund|keine ursache|'
      + 'dafür nicht|war uns ein vergnügen|ein vergnügen|beste wünsche|freut uns sie als|als kunden|tür steht|unsere tür|was auch kommt|was immer kommt|genießen sie|sonne|'
      + 'sonnenschein|das war sehr nett|sehr lieb von ihnen|sehr freundlich von ihnen|bis zum nächsten mal|haben sie spaß|zum lächeln gebracht|immer gern|liebe nachricht|'
      + 'was für eine|schöne woche|eine freude zu helfen|machen sie s gut|war uns eine freude'
      + '|frohe weihnachten|schöne weihnachten|frohes fest|guten rutsch',
    filler: 'sendungsnummer|lautet|dhl|hermes|dpd|gls|heute|soeben|werktag|werktagen|innerhalb|lieben dank|sonntag|samstag|noch einen|freut uns sehr|freut mich sehr|teppich|lampe|stuhl|'
      + 'funktioniert|zufrieden|viel spaß|damit|allen|familie|frohe|weihnachten|ostern|feiertage|neues jahr|guten rutsch|rückmeldung|lob|positive|begeistert|glücklich|herzlich|ganz|'
      + 'treue|treuer|angekommen|heil|gut|toll|super|prima|wunderbar|hallo|guten|tag|abend|morgen|sehr|geehrte|geehrter|damen|herren|lieber|liebe|kunde|kundin|frau|herr|für|ihre|'
      + 'ihren|ihr|ihnen|sie|wir|uns|unser|unserem|und|oder|so|auch|noch|immer|stets|wieder|weiterhin|weitere|weiteren|fragen|rückfragen|an|bei|mit|das|die|der|den|dem|ein|eine|'
      + 'einen|es|ist|sind|zu|zum|im|in|von|auf|team|kundenservice|nachricht|antwort|produkt|artikel|kauf|einkauf|bestellung|vertrauen|freude|viel|schönen|dass|haben|hat|gefällt|'
      + 'alles|gute|geklappt|interesse|entgegengebrachte|entschieden|bald|mal|nochmals|gerne|jederzeit|hoffen|wünschen|dürfen|können|da|als|am|schnelle|nette|netten|lieben|worte|'
      + 'shop|firma'
      + '|ihrer familie|danke',
    app: 'tele gram',
    contactCue: 'schreiben|schreib|kontaktieren|kontakt|erreichen|erreichbar|hinzu|hinzufügen|adden|gruppe|folgen|folge|über|per|via|auf|bei|unser|unserem|unsere|uns|mir|nummer|id|'
      + 'nachricht|melden|anschreiben|chat|chatten|nutzen|beitreten|treten|schneller|konto|account|kanal|weiter|scannen|unter',
    productUse: 'integration*|plattformen wie|benachrichtigung*|anzeige*|kompatibel|headset|kopfhörer|lautsprecher|mikrofon|koppeln|kopplung|smartwatch|uhr|firmware|app store|'
      + 'installieren|aufkleber|symbol|funktion|unterstützt|klingelton|anrufe|telefonate|display|hülle|kamera|videoanruf*|bluetooth|anmeldung über|anmeldung mit|'
      + 'einloggen|version|drucker|armband|vibriert|vorinstalliert|vorinstallierte',
    callUs: 'techniker ruft|telefontermin|wann passt es ihnen|direkte leitung|direktwahl|welcher nummer|rufe sie ~ an|rufen wir sie ~ an|wir rufen sie ~ an|rufen sie uns|'
      + 'rufen sie mich|ruf uns|rufen sie an|rufen sie einfach an|rufen sie ~ an|per telefon|telefonisch|am telefon|telefonieren|telefonat|rufe sie an|rufen wir sie|'
      + 'rufen sie zurück|zurückrufen|zurückruf|rückruf|wir rufen|service-hotline|servicehotline|kundenhotline|hotline|unsere telefonnummer|unsere nummer|per sms|'
      + 'eine sms|unsere rufnummer|durchwahl|videoanruf|per fax|ruft sie|anrufen|!telefonisch beim fahrer|!paketdienst telefonisch|!zusteller telefonisch|'
      + '!spedition ~ anrufen|!fahrer ~ anrufen|!fahrer ~ telefonisch|!spedition ~ telefonisch|!zusteller ~ anrufen|!spediteur ~ telefonisch|!der anruf|!amazon ruft sie|'
      + '!hotline von amazon|!hotline des paketdienstes|!spedition ruft sie|!hotline von dhl|!dhl hotline|!am telefon angezeigt|!rückruf des herstellers|!rückrufaktion|'
      + 'anruf bei uns|anruf genügt|kurzer anruf|ein anruf|per anruf'
      + '|durchklingeln|klingeln sie durch|klingeln sie kurz'
      + '|ein kurzer anruf würde'
      + '|zoom, ich lade|installieren sie bitte zoom|zu zoom ein'
      + '|rufen sie einfach kurz durch|kurz durch|durchrufen|durchklingeln|nummer steht auf|nummer finden sie auf'
      + '|!schreiben wir ihnen, ob|!schreiben wir ihnen wieder|!schreiben wir ihnen hier|!schreiben wir ihnen erneut|!keine nummer heraus|!gibt keine nummer'
      + '|!von dem rückruf|!rückruf betroffen|!vom rückruf|!rückrufaktion*|!produktrückruf*|!rückruf des herstellers|!einem rückruf',
    writeElsewhere: 'unsere sozialen medien|in den sozialen medien|über soziale medien|per e-mail|per email|per mail|schreiben sie uns eine e-mail|schreiben sie uns eine mail|'
      + 'schreiben sie uns eine email|mailen sie|eine e-mail an|eine mail an|eine email an|unsere e-mail|unsere mailadresse|unsere email|unser postfach|unser live-chat|'
      + 'unseren live-chat|unseren chat|unser ticketsystem|unser support-portal|unsere facebook|unser instagram|unsere gruppe|unsere community|unser forum|kontaktformular|'
      + '!per e-mail von amazon|!e-mail von amazon|!amazon ~ per e-mail|!per e-mail bestätigt amazon|!per mail von amazon|!per e-mail durch amazon'
      + '|!meldungen per e-mail|!benachrichtigungen per e-mail|!meldung per e-mail|!alarme per e-mail'
      + '|mailadresse auf der rechnung|mailadresse steht auf'
      + '|!schreiben wir ihnen, ob|!schreiben wir ihnen wieder'
      + '|an unser postfach|unser postfach|unsere mailadresse|fotos per mail',
    outsideAmazon: 'woanders weiter|woanders schreiben|woanders sprechen|woanders chatten|andere app|auf eine andere|andere anwendung|anderem kanal|eine gruppe in der|'
      + 'unserer gruppe|unsere gruppe|gruppe beitreten|anderen messenger|außerhalb von amazon|außerhalb amazons|außerhalb der plattform|außerhalb dieser plattform|'
      + 'ohne amazon|an amazon vorbei|nicht über amazon|direkt bei uns|direkt an uns wenden|direkt mit uns|melden sie sich direkt|kontaktieren sie uns direkt|'
      + 'schreiben sie uns direkt|wenden sie sich direkt an uns|privat klären|privat regeln|privat lösen|privaten weg|auf privatem weg|privat schreiben|'
      + 'unter vier augen|auf anderem weg|anderen kanal|andere plattform|persönlich kontaktieren|persönlicher kontakt|abseits von amazon|jenseits von amazon|'
      + '!wenden sie sich direkt an amazon|!direkt bei uns im lager|!außerhalb von amazon gekauft|!außerhalb von amazon erworben|direkt mit ihnen ~ amazon|'
      + 'statt über amazon|anstatt über amazon|nicht über die amazon'
      + '|speichern sie meinen kontakt|speichern sie unseren kontakt',
    giveMe: 'können sie bitte|ihr ~ nennen|geben|nennen|mitteilen|zukommen|brauchen|benötigen|bräuchten|wie lautet|wie ist|welche|können wir|könnten wir|dürfen wir|'
      + 'hätten gern|zusenden|zuschicken|durchgeben|angeben|erbitten|bitten|haben sie|verraten|schicken|senden|mailen|übermitteln|hinterlassen|sagen|teilen|schreiben|'
      + 'darf ich ihre|dürfen wir ihre',
    contactData: 'e mail postfach|ihr postfach|ihre mail|e mail adresse|mailadresse|ihren kontakt|messenger|ihre e-mail|ihre email|ihre emailadresse|ihre private*|private e-mail*|'
      + 'private email*|handynummer|telefonnummer|ihre nummer|rufnummer|kontaktdaten|mobilnummer|ihre private nummer|persönliche e-mail*|ihr whatsapp|ihre whatsapp|'
      + 'e-mail-adresse|!ihre e-mail von amazon|!telefonnummer des paketdienstes|!ihre nummer der bestellung|!telefonnummer im amazon|!telefonnummer in ihrem amazon|'
      + '!code auf ihrem handy|handynr|ihre handy nr|ihre mobilnr|ihre tel nr|ihre telnr|ihre durchwahl|ihre festnetznummer'
      + '|adresse, an die ich|adresse an die|handynummer von ihnen|e-mail-adresse von ihnen|privatadresse von ihnen',
    qr: 'qr-code*|beilegekarte|beileger|vip-gruppe|vip gruppe|kundenkarte im|karte im paket|karte im karton|fanclub|fan-club',
    qrLure: 'gruppe|vip|karte|support|kundenservice|scannen|beitreten|folgen|garantie|geschenk|kontakt|club|community|erreichen|whatsapp|gutschein|prämie|registrieren|uns|treten'
      + '|stammkunden*|kundendienst|kärtchen',
    qrFine: 'rücksende*|retoure*|retouren*|paketshop|amazon|packstation|filiale|koppeln|kopplung|wlan|anleitung|am gerät|auf dem gerät|app store|router|einrichtung|seriennummer|dhl|'
      + 'hermes|abholung|'
      + 'grußkarte|geschenkkarte'
      + '|retourenschein|am schalter|rücksendecode|rückgabecode|annahmestelle',
    atWord: 'ät|at|ett|klammeraffe|affenschwanz',
    dotWord: 'punkt|dot',
    mailCue: 'mail|email|adresse|postfach|schreiben|kontakt|erreichen'
      + '|unterstrich',
    linkCue: 'auf|unter|bei|siehe|besuchen|seite|webseite|website|link',
    phoneCue: 'unsere nummer|meine nummer|unsere rufnummer|telefon|tel|telefonisch|rufen|anrufen|ruf|anruf|hotline|handy|mobil|mobilnummer|durchwahl|telefonnummer|handynummer|sms|fax|'
      + 'erreichen sie uns|erreichbar|wählen|whatsapp|festnetz|zentrale|kontakt'
      + '|!mittag schreiben'
      + '|vorwahl|nummer ist|nummer lautet|rückruf|rückrufnummer',
    referenceCue: 'bestellung|bestellnummer|bestell-nr|auftrag|auftragsnummer|sendung|sendungsnummer|sendungsverfolgung|trackingnummer|tracking|paketnummer|paket|rechnung|rechnungsnummer|'
      + 'rechnungs-nr|artikel|artikelnummer|artikel-nr|art nr|teil|teilenummer|ersatzteil|ersatzteilnummer|modell|modellnummer|seriennummer|serien-nr|typ|charge|vorgang|'
      + 'vorgangsnummer|fall|fallnummer|ticket|ticketnummer|ean|gtin|asin|sku|isbn|version|firmware|kundennummer|ust-id|ust id|steuernummer|rma|retourennummer|norm|din|iso|referenz|'
      + 'referenznummer|barcode|produktnummer|wee|reg',
    serviceDesk: 'paketdienst|spedition|zusteller|dhl|dpd|gls|hermes|ups|fedex|deutsche post|hersteller|herstellers|garantieabteilung|garantieservice|garantie-hotline|garantiehotline|'
      + 'garantiestelle|versanddienstleister|logistiker',
    digitWord: 'null|eins|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun|doppel*'
      + '|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|einund*|zweiund*|dreiund*'
      + '|vierund*|fünfund*|sechsund*|siebenund*|achtund*|neunund*|hundert',
    ourSite: 'unsere offizielle webseite|unserer offiziellen webseite|unsere offizielle website|unsere webseite|unserer webseite|unsere website|unserer website|unsere homepage|'
      + 'unserer homepage|unsere seite|unserer seite|unsere internetseite|unserer internetseite|unser onlineshop|unserem onlineshop|unser online-shop|unserem online-shop|'
      + 'unser webshop|unserem webshop|unseren shop|unserem shop|unseren onlineshop|unseren webshop|unser youtube|unserem youtube*|unseren youtube*|youtube-kanal|auf youtube|'
      + 'youtube-video|unser blog|unserem blog|unser portal|unserem portal|unsere supportseite|googeln|bei google|googlen sie|unsere offizielle seite|eigene webseite|firmenseite|'
      + 'im internet unter|!unsere seite bei amazon|!unserer seite ist|!von unserer seite|!auf unserer seite liegt|!unsererseits|!unserer seite ein|!offizielle webseite von dhl'
      + '|in ihren browser|im browser ein'
      + '|!auf unserer seite bereits|!auf unserer seite freigegeben|!von unserer seite|!auf unserer seite liegt|!auf unserer seite ist|!auf unserer seite erledigt',
    optOut: 'zu viele nachrichten|zu viele mails|hören wir auf|wir hören auf|keine lust mehr|nicht weiter anschreiben|schreiben ihnen nicht mehr|wir schreiben nicht mehr|'
      + 'keine weiteren zuschriften|nichts mehr hören|keine post mehr|keine nachricht mehr|keine weiteren mails|keine weiteren e-mails|keine mitteilungen|'
      + 'nachrichten beenden|nachrichten abstellen|nachrichten stoppen|nachrichten abschalten|stopp|stop|von der liste|aus der liste|aus dem verteiler|'
      + 'aus unserem verteiler|verteiler streichen|nicht mehr anschreiben|nicht mehr kontaktiert|benachrichtigungen beenden|empfang widerrufen|opt-out|abo beenden|'
      + 'künftig keine|in zukunft keine|keine infos mehr|!stopp taste|!stopptaste|!start stopp|!start stop|!auto stopp|!stopp knopf|abmelden|abbestellen|abbestellung|'
      + 'austragen|keine nachrichten mehr|keine weiteren nachrichten|keine e-mails mehr|keine mails mehr|nicht mehr erhalten|nicht mehr empfangen|abmeldung|'
      + 'abmeldelink|!abo abbestellen|!newsletter von amazon|!drücken sie stop|!drücken sie stopp|nichts mehr von uns lesen|nicht mehr lesen|nichts mehr bekommen'
      + '|nicht mehr erinnert|keine weitere post|keine hinweise mehr|keine tipps mehr|abzumelden|abzubestellen|auszutragen',
    optOutLure: 'mit aus|wort|button|knopf|unten|einstellungen|folgenden|folgen sie|genügt|reicht|tippen|klick*|link|nachrichten|newsletter|verteiler|mails|antworten|schreiben'
      + '|senden sie|schicken sie|antwortet|antwort mit',
    warrantyOffer: 'garantie verlängern|garantie ~ verlängern|garantieverlängerung|verlängerte garantie|verlängern sie ~ garantie|produkt registrieren|produkt ~ registrieren|'
      + 'gerät registrieren|gerät ~ registrieren|registrieren sie ~ produkt|registrieren sie ~ gerät|produktregistrierung|garantie aktivieren|aktivieren sie ~ garantie|'
      + 'garantie ~ jahre|zusätzliche garantie|extra garantie|garantiekarte|lebenslange garantie|erweiterte garantie|registrierung der garantie|garantieregistrierung',
    siteCue: 'seite|webseite|website|homepage|online|registrieren|anmelden|registrierung|portal|link|formular|code|scannen|internet|aktivieren|kostenlos',
    wallet: 'paydirekt|giropay|sofortüberweisung|wero|bar auf die hand',
    transfer: 'überweisung|überweisen|überweise|bankverbindung|kontonummer|kontodaten|bankkonto|bankdaten|bargeld|scheck|auf ihr konto|!amazon-konto|!amazon konto|!kundenkonto|'
      + '!mein konto|!in ihrem konto|!im konto|!ihr konto bei amazon|!amazonkonto|!ihrem konto unter|!benutzerkonto|!ihrem konto auf|konto ihr lohn|welches konto'
      + '|auf unser konto|auf unser geschäftskonto|auf mein konto|auf das konto unserer'
      + '|!konto bei amazon|!ihr amazon-konto|!ihr amazon konto|!über ihr konto stornieren'
      + '|!ihr konto zeigt|!konto zeigt',
    payMoney: 'aufs konto|ihr konto|versandkosten|einfachsten|abrechnen|abwickeln|auslagen|geld|betrag|zahlen|bezahlen|zahlung|erstatten|erstattung|überweisen|senden|'
      + 'schicken|geben|rückzahlung|differenz|nennen|teilen|auszahlen|gutschreiben|kosten|wie lautet|direkt|privat',
    originalPayment: 'ursprüngliche zahlungsart|ursprüngliche zahlungsmethode|ursprünglichen zahlungsmittel|ursprüngliches zahlungsmittel|ursprüngliche zahlungsmittel|ursprünglichen zahlungsart|'
      + 'ursprünglichen zahlungsmethode|über amazon|von amazon|durch amazon|bei amazon hinterlegt*|hinterlegte|werktage|werktagen|kontoauszug|bankarbeitstage|je nach bank|'
      + 'automatisch über|verwendete zahlungsart|verwendeten zahlungs*|bei der bestellung verwendet*|amazon erstattet|gutgeschrieben',
    buyDirect: 'plattform aus dem geschäft|plattform heraushalten|plattform raushalten|ohne die plattform|an der plattform vorbei|auf unser konto|auf mein konto|differenz auf|'
      + 'privat günstiger|gleich in unserem|gleich bei uns|lieber bei uns|lieber in unserem|direkt in unserem|über unsere seite|auf unserer seite bestellen|'
      + 'auf unserer webseite bestellen|auf unserer website bestellen|in unserem webshop|im webshop|ohne amazon abrechnen|ohne amazon abwickeln|direkt abrechnen|privat verkaufen|'
      + 'privat kaufen|direkt an uns zahlen|direkt bezahlen|abseits von amazon|direkt bei uns bestellen|direkt bei uns kaufen|kaufen sie direkt|bestellen sie direkt|'
      + 'direkt bei uns bestellt|direkt bei uns gekauft|direkt von uns|direkt beim hersteller bestellen|kaufen sie künftig|kaufen sie ~ bei uns|bestellen sie ~ bei uns|'
      + 'ohne umweg bei uns|ohne umweg über amazon|in unserem shop günstiger|in unserem shop bestellen|in unserem onlineshop|in unserem eigenen shop|über unseren shop|'
      + 'über unseren onlineshop|über unsere webseite bestellen|über unsere website|auf unserer webseite günstiger|auf unserer website günstiger|günstiger bei uns|bei uns günstiger|'
      + 'bei uns direkt|amazon-gebühr*|amazon gebühr*|gebühren sparen|gebühr sparen|sparen sie die gebühr*|sparen ~ gebühr*|ohne amazon-gebühren|ohne gebühren|provision sparen|'
      + 'ohne provision|stornieren sie bei amazon und|außerhalb von amazon kaufen|außerhalb von amazon bestellen|an amazon vorbei|direktkauf|ab werk günstiger|!direkt bei uns ein|'
      + '!kaufen sie direkt auf amazon|!bestellen sie direkt bei amazon|!direkt von uns versendet|!direkt von uns verschickt|!direkt von uns versandt|!ersatz direkt von uns|'
      + '!ware direkt von uns'
      + '|privates angebot|privaten preis',
    competitor: 'otto|saturn|lidl|aldi|rewe|real de|conrad|hornbach|obi|bauhaus markt|galaxus|alternate|cyberport|check24|kleinanzeigen|hood|rossmann|tchibo|baur|!otto motor|!ottomotor|'
      + '!otto normal|!saturn ring'
      + '|!herr otto|!frau otto|!familie otto',
    review: '!auf ihr feedback|!ihr feedback ob|!ihr feedback abwarten|!warten auf ihr feedback|posten sie ihre erfahrung|veröffentlichen sie ihre erfahrung*|ihre worte|'
      + 'kritik|ehrliche meinung|bewertet|rezensiert|bewerter|foto auf die seite|foto auf der seite|worte auf der seite|zeilen auf der|andere kunden wissen|'
      + 'bericht über|testbericht|produktbericht|bericht zum|bericht zur|über uns geschrieben|bewertung|bewertungen|rezension|rezensionen|kundenrezension*|'
      + 'produktbewertung*|sternebewertung*|produktrezension*|sterne|stern|kommentar|kommentare|feedback|verkäuferbewertung*|händlerbewertung*|note|beurteilung|'
      + 'bewertungstext|einschätzung auf|meinung auf|ihre meinung|erfahrungsbericht|1-stern*|ein-stern*|bewerten|urteil|!sternschraub*|!bewertung des schadens|'
      + '!risikobewertung|!feedback an|!feedback weitergegeben|!feedback haben|!ihr feedback wurde|!feedback weiter|!note gut|!kommentarfeld|!stern dreieck|'
      + '!ihre erfahrung mit dem gerät|!stern im|!energiebewertung|!bewertung der lage|!sternförmig|!stern schlüssel|!feedback ob|!feedback geben ob|!kurzes feedback|'
      + '!feedback vom|!feedback von|!lieferhinweis|!feedback der|!feedback des|!sterngriff|!feedback dazu|!haptisches feedback|!rückmeldung hilft|!kommentar auf dem|'
      + '!kommentar auf dem lieferschein|!feedback hilft',
    reviewGive: '!stehen lassen|stellen|hochladen|laden sie|setzen|hinterlassen|schreiben|abgeben|geben|verfassen|posten|schenken|vergeben|teilen|veröffentlichen|spendieren|'
      + 'erstellen|hinterlässt|schreib|gib|lassen|gebt|einstellen|belohnen|abzugeben|hinterließen|gäben|machen|verdient|verdienen|sagen|erzählen|für jede|formulieren|'
      + 'freuen|abgegeben haben|!stelle',
    rateUs: 'ihre erfahrung teilen|ihre erfahrungen teilen|erfahrung mit anderen|erfahrungen mit anderen|sagen sie es allen|erzählen sie es allen|lassen sie es andere wissen|'
      + 'bewerten sie uns|bewerten sie unser*|bewerten sie das produkt|bewerten sie den artikel|bewerten sie ihren|bewerten sie den kauf|bewerten sie bitte|bitte bewerten|'
      + 'bewerte uns|uns bewerten|uns zu bewerten|uns positiv bewerten|rezension schreiben|schreiben sie ~ rezension|schreiben sie ~ bewertung|rezension verfassen|bewertung abgeben|'
      + 'bewertung hinterlassen|bewertung abzugeben|bewertung schreiben|bewertung zu hinterlassen|hinterlassen sie ~ bewertung|hinterlassen sie ~ rezension|'
      + 'hinterlassen sie ~ feedback|hinterlassen sie ~ sterne|feedback hinterlassen|geben sie ~ bewertung ab|rezensieren sie|teilen sie ihre erfahrung*|teilen sie anderen|'
      + 'anderen kunden mit|anderen käufern mit|erzählen sie anderen|erzählen sie es weiter|sagen sie es weiter|empfehlen sie uns|sagen sie anderen|lassen sie andere kunden|'
      + 'lassen sie andere käufer|auf der produktseite ~ meinung|ihre meinung auf der produktseite|produkt zu bewerten|kauf zu bewerten|verkäuferbewertung ab*|'
      + 'geben sie uns ~ sterne|schenken sie uns ~ sterne|vergeben sie ~ sterne|für eine bewertung wären|ein paar zeilen zum produkt|ein paar worte auf der produktseite|daumen hoch|'
      + '!bewerten sie die lage|'
      + 'nicht für sich|auf der artikelseite ist platz'
      + '|denken sie ~ an die bewertung|an die bewertung denken|bewertung nicht vergessen'
      + '|verkäufer zu bewerten|verkäufer bewerten|einkauf bewerten|kauf bewerten|shop bewerten|gehört in die rezensionen|gehört in die bewertungen|'
      + 'in die rezensionen stellen'
      + '|um eine bewertung ~ bitten|um eine rezension ~ bitten|um ihre bewertung bitten|bitten um eine bewertung|bitten sie um eine bewertung',
    goodRating: '5 sterne*|fünf sterne*|fünf-sterne*|5-sterne*|5-stern*|positive bewertung*|positive rezension*|positiven bewertung*|positives feedback|positiver bewertung|'
      + 'positiv bewerten|gute bewertung*|guten bewertung*|gute rezension*|gutes feedback|gute note|beste bewertung|bestnote|tolle bewertung*|tolle rezension*|'
      + 'top-bewertung*|sehr gute bewertung|nette bewertung|nette rezension|hohe bewertung|volle punktzahl|volle sternzahl|alle sterne|4 oder 5 sterne|'
      + 'vier oder fünf sterne|freundliche bewertung|schöne bewertung|schöne rezension|lobende*|super bewertung|herausragende bewertung|!5 sterne hotel|'
      + '!fünf sterne hotel|!5 sterne energie|!5-sterne-hotel|!fünf-sterne-hotel|!guten bewertung der lage|positive rückmeldung'
      + '|daumen hoch auf',
    badRating: 'negative bewertung*|negativen bewertung*|negative rezension*|negatives feedback|schlechte bewertung*|schlechten bewertung*|schlechte rezension*|schlechten rezension*|'
      + '1-stern*|ein-stern*|1 stern|einen stern|zwei sterne|2 sterne|kritische bewertung*|kritische rezension*|neutrale bewertung|negativ bewerten|schlecht bewerten|schlechte note|'
      + 'schlechtes feedback|niedrige bewertung',
    changeIt: 'weg wäre|weg sein|verschwände|nicht mehr da|nicht mehr sichtbar|weg sind|rausnimmt|löscht|löschten|änderten|umschreiben|abzumildern|abmildern|hochstufen|aufwerten|'
      + 'anzupassen|umstellen|passen sie ~ an|löschen|löschung|gelöscht|entfernen|entfernt|entfernung|ändern|änderung|geändert|abändern|anpassen|angepasst|überarbeiten|überarbeitet|'
      + 'zurücknehmen|zurückziehen|zurückgenommen|zurückzunehmen|zurückzuziehen|rausnehmen|raus|herausnehmen|nehmen sie ~ raus|nehmen sie ~ zurück|nehmen sie ~ runter|korrigieren|'
      + 'verbessern|aktualisieren|aktualisiert|revidieren|bearbeiten|umwandeln|ersetzen|anheben|erhöhen|hochsetzen|verschwindet|verschwinden|weg ist|verschwunden|überdenken|'
      + 'überdenkt|abzuändern|runternehmen|wegmachen|offline nehmen|nachbessern|!adresse ändern|!bestellung ändern|!adresse zu ändern|!etiketten entfernen|!etikett entfernen|'
      + '!schutzfolie entfernen|!batterie entfernen|!folie entfernen|!bestellung anpassen|!produkt verbessern|!service verbessern|!verpackung verbessern|!uns zu verbessern|'
      + '!uns verbessern|!qualität ~ verbessern|!ändern wir',
    changeThat: 'sie ändern|sie anpassen|sie löschen|diese ändern|diese löschen|diese anpassen|sie überarbeiten|sie entfernen|ihn ändern|ihn löschen|ihn entfernen|das ändern',
    happyIf: 'wenn sie zufrieden|falls sie zufrieden|sind sie zufrieden|sofern sie zufrieden|wenn ihnen ~ gefällt|falls ihnen ~ gefällt|gefällt ihnen|wenn sie glücklich|'
      + 'sind sie glücklich|wenn alles in ordnung|wenn alles passt|wenn alles gut|wenn wir ihr problem gelöst|wenn wir helfen konnten|wenn wir ihnen helfen konnten|'
      + 'wenn sie mit uns zufrieden|bei zufriedenheit|zufrieden mit|waren sie zufrieden|zufriedene kunden|wenn sie meinen wir|!sind sie zufrieden mit der lösung|'
      + '!wenn sie zufrieden mit dem vorschlag',
    unhappyFirst: 'bevor sie bewerten|bevor sie eine bewertung|bevor sie eine rezension|bevor sie etwas schreiben|bevor sie etwas posten|bevor sie etwas veröffentlichen|'
      + 'melden sie sich zunächst|sprechen sie zuerst|kommen sie zuerst auf uns|geben sie uns erst|sonst schreiben sie|wenn nicht|falls nicht|nicht zufrieden|'
      + 'unzufrieden|enttäuscht|weniger als fünf|!tut uns leid dass sie nicht zufrieden|!tut mir leid dass sie|!dass sie enttäuscht|!dass sie nicht zufrieden|'
      + '!nicht zufrieden mit dem ersatz|!dass sie unzufrieden|!verstehe dass sie|melden sie sich zuerst|melden sie sich bitte zuerst|zuerst an uns|erst bei uns|'
      + 'zuerst bei uns|erst an uns|schreiben sie uns zuerst|schreiben sie zuerst|kontaktieren sie uns zuerst|sonst melden sie sich|ansonsten schreiben sie uns|'
      + 'ansonsten melden|bevor sie ~ bewertung|bevor sie ~ bewerten|bevor sie ~ rezension|bevor sie uns bewerten|bevor sie negativ|vor einer negativen|'
      + 'vor einer schlechten|vor einer bewertung|vor ihrer bewertung|vor der bewertung|statt einer schlechten|statt einer negativen|statt eine negative|'
      + 'statt eine schlechte|anstatt eine negative|anstatt eine schlechte|keine schlechte bewertung|keine negative bewertung|keine negative rezension|'
      + 'nicht schlecht bewerten|nicht negativ bewerten|von einer negativen bewertung ab|von einer schlechten bewertung ab|chance|gutmachen|gutzumachen|'
      + 'wiedergutmachen|sonst sagen|sagen sie es uns|nur uns|erst uns|zuerst uns|erst mit uns|zuerst mit uns|gelegenheit zur nachbesserung|chance zur nachbesserung|'
      + 'gelegenheit es wieder|vor einer rezension',
    reviewHow: '!stehen lassen|erwähnen|foto|fotos|bild|bilder|video|beschreiben|hervorheben|hinzufügen|hochladen|schreiben sie dass|betonen|stichworte|eingehen|anhängen',
    reminder: 'erinnern|erinnerung|erneut|noch einmal|nochmals|noch keine|bereits gebeten|letzte bitte|noch nicht|frühere bitte',
    sellerFeedback: 'verkäuferbewertung*|verkäufer-bewertung*|verkäuferfeedback|verkäufer-feedback|händlerbewertung*|shopbewertung*|shop-bewertung*|bewertung unseres shops|'
      + 'bewertung als verkäufer|bewertung für unseren shop|feedback zu unserem shop|feedback zum verkäufer|feedback für unseren shop',
    neutralNotice: 'es ist möglich|besteht die möglichkeit|ganz ihnen überlassen|liegt ganz bei ihnen|ihre entscheidung|steht ihnen frei|bleibt ihnen überlassen|freiwillig|'
      + 'entscheiden allein sie|wie sie möchten|entscheiden sie|liegt bei ihnen|nur wenn sie möchten|nur wer ihn|nur wer sie|nur der verfasser|nur die verfasserin|'
      + 'nur, wer|entscheiden ganz allein|entscheiden selbst|allein ihre sache|ihnen überlassen'
      + '|wie sie es sehen|so wie sie es|was sie wirklich',
    benefit: 'schreiben ~ gut|nächsten filter|kostenfrei|kaufpreis|ganzen preis|vollen betrag|geld|aufmerksamkeit|zugabe|gratisartikel|freiexemplar|zweites exemplar|'
      + 'gutgeschrieben|taler|!geldbeutel|geschenk*|gutschein*|rabatt*|erstattung|erstatten|cashback|kostenlos*|gratis|prämie*|belohnung|bonus|rückerstattung|rückzahlung|'
      + 'entschädig*|gutschrift|gewinnspiel|verlosung|nachlass|hälfte|halben preis|vollen preis|guthaben|bargeld|vergüten|vergütung|punkte|extra|präsent|euro|eur|€|'
      + '!geschenkpapier|!geschenkverpackung|!geschenkbox|!geschenknachricht|!kostenlose rücksendung|!kostenlosen rücksendung|!kostenloser versand|!geschenkband|'
      + '!versandkostenfrei|!kostenlos zurück*|!kostenlosen ersatz|!kostenlosen versand|!kostenloser rückversand|!geschenkoption|!geschenkset'
      + '|!drei punkte',
    exchange: 'jedem kunden der|kunden die|wer|für|gegen|im austausch|im gegenzug|sobald|nachdem|wenn sie|falls sie|dann|und erhalten|erhalten sie|bekommen sie|und sie bekommen|'
      + 'sichern sie|als dank|als dankeschön|gibt es|in dem moment|bei abgabe|und wir|damit sie|nach ihrer|nach der|unter der bedingung|sofern sie|in der minute|jeder der|'
      + 'machen wir es so|abgemacht',
    rewardOffer: 'gutschein für ~ bewertung|geschenk für ~ bewertung|rabatt für ~ rezension|rabatt für ~ bewertung|belohnung für ~ bewertung|bezahlte bewertung*|bewertung gegen|'
      + 'rezension gegen|erstattung nach bewertung|erstattung nach rezension|geld zurück nach|cashback für ~ bewertung|prämie für ~ bewertung|gutschein für ~ rezension|'
      + 'geschenk für ~ rezension',
    tester: 'produkttester*|produkttest|testen sie kostenlos|kostenlos testen|gratis testen|testerclub|tester gesucht|werden sie tester|als tester|unser tester|'
      + 'rezensenten-club|testprogramm|!produkttest im labor|!der tester zeigt|!batterietester|testkunde|testkunden|testgruppe|testteam|testen sie ~ kostenlos|'
      + 'produkte umsonst|produkte gratis|kostenlose produkte|schreiben nur darüber|!probezeit|!kostenlose testphase',
    surveyYes: 'bestätigen ~ gelöst|bestätigen ~ erledigt|bestätigen ~ geholfen|grünen knopf|linken knopf|erste antwort|positiv abstimmen|positiv ab|negativ abstimmen|negative stimme|'
      + 'negative antwort|bewerten sie diese unterhaltung|bewerten sie das gespräch|bewerten sie mich|gute option|mit ja|ja tippen|ihr ja|ein klares ja|ja antworten|nicht auf nein|'
      + 'nicht nein|statt nein|kein nein|positiv beantworten|positive antwort|positive stimme|daumen hoch|als gelöst|als hilfreich|bewerten sie meine antwort|'
      + 'bewerten sie diese antwort|bewerten sie meinen service|für ja|stimmen sie mit|auf ja|auf „ja|klicken sie ja|drücken sie ja|wählen sie ja|ja klicken|ja drücken|ja wählen|'
      + 'ja anklicken|beantworten sie ~ mit ja|ja auszuwählen|ein ja|kreuzen sie ja|ja ankreuzen|ja auswählen|gelöst anklicken|auf gelöst',
    surveyCue: 'anliegen|ein klick|gleich eine|gleich kommt|diese unterhaltung|amazon ~ fragt|helfen konnte|unserem konto|unser konto|konnten wir|am schluss|fußzeile|nach dieser|mein chef|'
      + 'leistung|unser ergebnis|kundenumfrage|frage, ob|darunter|werden gefragt|werden sie gefragt|kennzahlen|abfrage|feld|kasten|umfrage|problem gelöst|ihr problem|unten|'
      + 'unter dieser|am ende|frage|befragung|kästchen|bewertung|quote|statistik|hilft uns|helfen uns|helfen sie uns|e-mail|nachricht|zufriedenheit|amazon|kennzahl|gefragt werden|'
      + 'hilfreich|unsere werte'
      + '|!frage nach dem neustart',
    deviceCue: 'fernbedienung|gerät|bildschirm|display|app|menü|koppeln|kopplung|router|wlan|w-lan|bluetooth|einstellungen|firmware|drucker|fenster|fernseher|schloss|tür|tastatur|kamera|'
      + 'dialog|computer|installation|netzwerk|sim|handy|smartphone|aufforderung|pairing|abfrage'
      + '|neustart|zahnrad|werkseinstellung|rücksetzen|assistent|reset|leuchte blinkt'
      + '|schalter|akku|stecker|hebel|regler',
    coupon: 'gutschein*|rabatt*|rabattcode*|gutscheincode*|aktionscode*|promocode*|sonderangebot*|sonderpreis*|preisnachlass|% auf|prozent auf|prozent rabatt|% rabatt|coupon*|sale|'
      + 'schnäppchen|black-friday|vorteilscode|nachlass|ermäßigung|aktion|aktionspreis|!rückrufaktion|!kaufpreisnachlass|!hilfsaktion',
    couponOffer: 'alles|gerade|zurzeit|diese woche|bis sonntag|nächste|nächsten|nächster|nächstes|einkauf|bestellung|code|erhalten|bekommen|geben|schenken|schicken|senden|nutzen|verwenden|'
      + 'sparen|sichern|exklusiv|als entschuldigung|als dankeschön|als entschädigung|jetzt|nur heute|für sie|anbieten|ihnen|einlösen|eingeben|gewähren|kaufen|auf',
    couponFine: 'galt|war gültig|endete|abgelaufen|wurde angewendet|wurde abgezogen|bereits abgezogen|bereits angewendet|wurde berücksichtigt|auf der produktseite|von amazon|'
      + 'nicht kombinierbar|rechnung|bei der bestellung|bei ihrer bestellung|zum zeitpunkt|nicht verfügbar|nicht angewendet|eingelöst|nicht möglich|wurde nicht|'
      + 'wurde bei|an der kasse angezeigt|nicht nachträglich|gezahlten preis|nicht mehr gültig|preis lässt sich nicht|nicht ändern|angebot begann|aktion begann|'
      + 'begann am|haben sie ~ bezahlt|sie haben ~ bezahlt|bezahlt haben|schon abgezogen|wurde schon|lief schon|lief bereits|schon lief|bereits begonnen|mengenrabatt|'
      + 'amazon business|staffelpreis*'
      + '|mit einem gutschein bezahlt|mit gutschein bezahlt|gutschrift ging|amazon-guthaben|bereits ~ erstattet',
    codeEntry: 'an der kasse|rabattcode|gutscheincode|mit|code|eingeben|verwenden sie|nutzen sie|geben sie|einlösen',
    saving: 'billiger|günstiger|sparen|rabatt|nachlass|weniger|reduziert|vergünstigt',
    crossSell: 'gibt viel neues|unser sortiment entdecken|dazu führen wir|führen wir auch|haben wir auch passende|passende kissen|oft mitbestellt|gern mitbestellt|'
      + 'neue kollektion|unsere kollektion|winterkollektion|sommerkollektion|herbstkollektion|frühjahrskollektion|schauen sie mal|stöbern|amazon-shop vorbei|'
      + 'shop vorbei|neu eingetroffen|nachfolgemodell|black friday|weihnachtsangebot*|angebote der woche|unsere angebote|unseren angeboten|sonderangebot*|'
      + 'kaufen sie zwei|zwei zum preis von|drei zum preis|den dritten geschenkt|der dritte gratis|zweite gratis|zweiter gratis|verkaufsschlager|kunden kaufen auch|'
      + 'viele kunden kaufen|probieren sie auch|probieren sie unser*|werden sie lieben|!neue ware ist unterwegs|!neues modell der firmware|!bestseller rang|'
      + 'unsere neuen|unsere neuheiten|unser neues modell|weitere produkte|weiteren produkte|unsere anderen|unseren anderen|unserem sortiment|entdecken sie|'
      + 'schauen sie sich auch|schauen sie doch|sehen sie sich auch|werfen sie einen blick auf unsere|passend dazu|besuchen sie unseren shop|'
      + 'besuchen sie unseren store|besuchen sie unseren amazon|unseren amazon-store|unser amazon-store|unserem amazon-store|unser storefront|folgen sie unserem|'
      + 'könnte ihnen auch gefallen|könnten sie auch|auch interessieren|empfehlen ihnen auch|empfehlen auch unsere|bestseller|jetzt kaufen|jetzt bestellen|'
      + 'greifen sie zu|ebenfalls im angebot|auch im angebot|unseren katalog|kaufen sie auch|ergänzt sich perfekt|neu im shop|neu bei uns|mitbestellen|'
      + '!unseren anderen kunden|!entdecken sie einen mangel|!unsere anderen mitarbeiter|!unseren anderen lager|!unsere anderen kunden|!entdecken sie dabei|'
      + '!unser neues lager|!bei kaufland nach|!schauen sie mal bei|unseren neuen ~ vorbei|unserem neuen sortiment|auch unseren neuen|auch unsere neue|'
      + 'auch unser neues|auch unser neuer'
      + '|black-friday-angebote|black friday angebote|vorab in unsere'
      + '|dazu, dann ist der versand|dazu dann ist der versand',
    smallGift: 'kleines geschenk|kleine überraschung|überraschung für sie|kleinen überraschung|gratisprobe*|kostenlose probe*|kleine aufmerksamkeit|gratisgeschenk|ein geschenk|'
      + 'geschenk für sie|kleines präsent|kleines extra|kleines dankeschön|gratis dazu|als geschenk|kleine überraschungen|gratis-zugabe|!geschenk verpackt|!als geschenk verpack*|'
      + '!als geschenk gedacht|!als geschenk bestellt|!ein geschenk für ihre|!ein geschenk für ihren|!als geschenk gekauft|!ein geschenk ist|!ein geschenk war'
      + '|!als geschenk angekreuzt|!das geschenk dadurch|!geschenk verraten|!als geschenk bestellt|!als geschenk gedacht',
    claim: 'a bis z|a-bis-z*|a to z|fall|streitfall|garantieanspruch|!in keinem fall|!keinesfalls|!falls|!fall der|!den fall dass|!antrag auf rücksendung|!ihr fall liegt|'
      + '!ihren fall geprüft|!ihren fall weitergeleitet|!normalfall|!einzelfall|a-bis-z|garantieantrag|antrag|reklamation bei amazon|beschwerde|einspruch|rückbuchung|'
      + 'rücklastschrift|käuferschutz*|!rücksendeantrag|!retourenantrag|!nachforschungsantrag|!in diesem fall|!auf jeden fall|!auf keinen fall|!in dem fall|'
      + '!in jedem fall|!für den fall|!im fall|!einen solchen fall|!jeden fall|!keinen fall|!der fall|!stornierungsantrag|!antrag bei dhl|!antrag auf nachforschung|'
      + '!nachforschung*|meldung|anzeige|kreditkartenrückbuchung|zahlungsstreit|garantieanfrage|garantiefall|vorgang bei amazon|uns gemeldet|rückbuchungsantrag|'
      + 'zahlungsreklamation|die akte|a-z|bei der bank reklamiert|schutzfall|zahlung reklamiert|zahlung angefochten|zahlungsanfechtung|anfechtung'
      + '|offene fälle|offener fall'
      + '|!die anzeige dann|!ob die anzeige',
    withdraw: 'ziehen ~ zurück|zieht ~ zurück|nehmen ~ zurück|beendet|fallenlassen|zurückziehung|rücknahme|verzichten|schließt|streichen|zurückziehen|zurückzuziehen|zurücknehmen|'
      + 'zurückzunehmen|nehmen sie ~ zurück|ziehen sie ~ zurück|schließen|stornieren|beenden|zurückgezogen|zurückgenommen|löschen|aufheben|widerrufen|geschlossen|fallen lassen|'
      + 'rückgängig|zurück nehmen|zurück ziehen|einstellen|zumachen|abbrechen|abzubrechen|als gelöst|auf gelöst|erledigt|stoppen|muss weg|weg sein|blasen sie das ab|abblasen|'
      + 'kümmern sie sich'
      + '|nehmen sie ihren zurück|ziehen sie ihren zurück|schließen sie ihren'
      + '|!anzeige dann verschwindet|!anzeige verschwindet',
    discourage: '!amazon hilft ihnen der amazon|!durch amazon hilft ihnen|wenn sie sich an amazon wenden|falls sie sich an amazon|sobald amazon eingeschaltet|'
      + 'wenn sie amazon informieren|amazon brauchen wir|brauchen wir amazon|amazon muss davon|muss amazon davon|amazon einzuschalten|amazon einschalten|'
      + 'amazon hineinziehen|amazon hineinzuziehen|amazon herauslassen|amazon raushalten|amazon rauszuhalten|amazon damit belästigen|amazon zu belästigen|unter uns|'
      + 'keinen fall eröffnen|keinen fall aufmachen|keinen antrag stellen|keinen antrag zu|antrag nur verzögern|antrag verzögert|würde alles nur verzögern|'
      + 'würde es nur verzögern|statt sich an amazon|nicht amazon melden|amazon nicht zu informieren|melden sie es nicht|amazon kann ihnen nicht|bei amazon dauert|'
      + '!amazon einschalten müssen sie nicht|!unter uns erreichen|!unter uns erhältlich|!unterschied zwischen uns|!brauchen sich deswegen nicht an amazon|'
      + 'nicht an amazon|nicht amazon kontaktieren|amazon nicht kontaktieren|amazon nicht einschalten|nicht amazon ein|nicht an den kundenservice von amazon|'
      + 'kontaktieren sie amazon nicht|kontaktieren sie bitte nicht amazon|informieren sie amazon nicht|sagen sie amazon nichts|amazon nichts sagen|'
      + 'amazon nicht informieren|amazon nicht zu kontaktieren|amazon nicht einzuschalten|amazon aus dem spiel|amazon da raus|amazon außen vor|amazon heraus|'
      + 'lassen sie amazon|halten sie amazon|keinen antrag bei amazon|keinen a-bis-z|keinen a bis z|keinen garantieantrag|stellen sie keinen antrag|öffnen sie keinen|'
      + 'eröffnen sie keinen|keine beschwerde|beschweren sie sich nicht|zwischen uns|ohne amazon zu|ohne dass amazon|amazon muss nichts|amazon hilft ihnen nicht|'
      + 'amazon kann ihnen ohnehin|amazon wird ihnen nicht|bevor sie amazon|bevor sie sich an amazon|bevor sie einen antrag|statt amazon zu|statt einen antrag|'
      + 'anstatt amazon|nicht melden bei amazon|melden sie uns nicht|melden sie das nicht|verzögert nur alles|sehen sie davon ab amazon|sehen sie von einem antrag ab|'
      + 'von einem a-bis-z-antrag ab|verzichten sie auf einen antrag|verzichten sie auf einen a-bis-z|!nicht bei amazon gekauft|!nicht bei amazon bestellt|'
      + '!zwischen uns und|!wenn es nicht bei amazon|!nicht bei amazon verfügbar|!artikel ist nicht bei amazon|!nicht an amazon zurück|!nicht bei amazon auf lager|'
      + 'nur im kreis|im kreis schicken|die lieber raus|nicht bei amazon melden|nicht bei amazon zu melden|nicht bei amazon beschweren|nicht bei amazon einreichen|'
      + 'nicht bei amazon zu beschweren',
    tellBank: 'rückbuchung bei ihrer bank zurück|rückbuchung zurück|rückbuchung zurücknehmen|rückbuchung zurückzuziehen|rückbuchung widerrufen|rückbuchung stornieren|'
      + 'rücklastschrift zurück|kreditkartenreklamation zurück|buchung ist korrekt|abbuchung ist korrekt|abbuchung war korrekt|belastung ist korrekt|belastung war berechtigt|'
      + 'widerspruch bei ihrer bank|sagen sie ihrer bank|teilen sie ihrer bank|informieren sie ihre bank|bitten sie ihre bank|rückbuchung ~ zurück*|rückbuchung ~ stornieren|'
      + 'rückbuchung ~ rückgängig|rücklastschrift ~ zurück*|rücklastschrift ~ rückgängig|chargeback ~ zurück*|chargeback ~ stornieren|käuferschutzfall ~ schließen|'
      + 'käuferschutz ~ schließen|zahlungswiderspruch ~ zurück*|ziehen sie ~ rückbuchung|nehmen sie ~ rückbuchung|stornieren sie ~ rückbuchung|widerspruch bei ~ bank ~ zurück*|'
      + '!bitten sie ihre bank um prüfung|rufen sie ihre bank|schreiben sie ihrer bank|kartenanbieter mitteilen|ihre bank ~ stoppen|teilen sie amazon ~ erledigt|'
      + 'amazon mitteilen ~ erledigt|sagen sie amazon ~ erledigt|sagen sie amazon ~ geklärt|amazon bescheid ~ erledigt',
    outOfStock: 'lieferant ~ abgesagt|bestand war falsch|gibt es nicht mehr|händlerstorno|zählt gegen|nicht mehr hergestellt|existiert nicht mehr|am lager|keine ware|preis war falsch|'
      + 'preis ist falsch|kein vorrat|keinen vorrat|leer|zu oft verkauft|überverkauft|doppelt verkauft|keinen mehr|keine mehr|keins mehr|restlos|nicht mehr liefern|lieferant|'
      + 'nachschub|eingestellt|letzte exemplar|letztes exemplar|letzte stück|nicht auf lager|nicht mehr auf lager|ausverkauft|vergriffen|nicht lieferbar|nicht mehr lieferbar|'
      + 'nicht vorrätig|nicht mehr vorrätig|kein bestand|keinen bestand|lagerbestand|lieferengpass|nicht liefern|nicht versenden|nicht verschicken|ausgegangen|preisfehler|'
      + 'falscher preis|falschen preis|falsch ausgezeichnet|bestandsfehler|nicht mehr verfügbar|nicht verfügbar|fehlbestand|nicht mehr produziert|im stich gelassen|'
      + 'lieferant ~ stich|nicht mehr da|nichts mehr|gibt es leider nicht|keines mehr|nicht beschaffen|nicht bekommen|mehr verkauft als|zu viel verkauft|verzählt|falsch gezählt|'
      + 'zu niedrig|zu billig|letztes stück|letzte war|war defekt|ist defekt|zerbrochen|kaputtgegangen|im lager beschädigt|hersteller liefert|aus dem sortiment|produktion wurde|'
      + 'wasserschaden|brand|unfall|gestohlen|ganze charge|die charge|fehler im lager|lagerliste|bestandsliste|inventurfehler|nicht auffindbar|finden es nicht|finden ihn nicht|'
      + 'finden sie nicht|tippfehler|zu diesem preis|statt 190|falsch eingetragen|nicht beschaffbar|importstopp|insolvent|fehlt im lager|nicht im lager|liegt nicht im|unter wasser|'
      + 'ist hin|verloren gegangen|kommt nicht wieder|nicht wieder rein|kommt nicht mehr'
      + '|die ware ist nicht da|kommt nicht mehr rein|zu viele verkauft|lager ist leer|wird nicht nachgeliefert|letzte ~ zerbrochen'
      + '|modell ~ eingestellt|hersteller hat ~ eingestellt|nimmt der hersteller nicht mehr'
      + '|größe haben wir nicht|farbe haben wir nicht',
    youCancel: 'artikel stornieren|stornieren sie|bitte stornieren|storno beantragen|stornierung beantragen|beantragen sie ~ stornierung|um stornierung|um eine stornierung|'
      + 'selbst stornieren|von ihrer seite stornieren|stornierungsanfrage|stornierungsantrag|bestellung zu stornieren|bestellung stornieren|brechen sie ~ ab|stornierung durch sie|'
      + 'stornierung anfordern|stornierung einreichen|auf stornieren|storno auslösen|kündigen sie die bestellung|widerrufen sie die bestellung|!wir die bestellung stornieren|'
      + '!bestellung stornieren wir|!stornieren wir die bestellung|!wir werden die bestellung stornieren|!wir können die bestellung stornieren|!wir ihre bestellung stornieren|'
      + '!möchten sie ~ stornieren|!sollen wir ~ stornieren|!bestellung stornieren möchten|!wir müssen ~ stornieren|!wir mussten ~ stornieren|!wir haben ~ storniert',
    cancelYourself: 'selbst auf ~ stornieren|bestellung ~ zurückzunehmen|bestellung zurückzunehmen|von ihrer seite aus|selbst erledigen|selbst stornieren|stornieren sie selbst|'
      + 'stornieren sie ~ selbst|stornieren sie bitte selbst|von ihrer seite stornieren|ihrerseits stornieren|auf ihrer seite stornieren|stornieren sie von ihrer seite|'
      + 'als grund ~ nicht mehr benötigt|als stornierungsgrund|als storno-grund|stornogrund',
    sendBack: 'zurücksenden|zurückschicken|zurück|senden sie|schicken sie|retoure|retouren|rücksendung|rückversand|zurückzusenden|zurückzuschicken|einsenden|sende|schicke|retournieren|'
      + 'adressieren sie|geht an|zusenden|!kommt zurück|!zurück erhalten|!rufen wir sie zurück|!melden uns zurück|!schicken wir|!senden wir|!geld zurück|!bild zurück|'
      + '!rücksendung an die adresse auf dem etikett|!zurück an amazon|!schicken wir ihnen|zurückgeben|aufgeben|auf das paket|aufs paket|packen sie es|einpacken|abgeben|'
      + 'geben sie ~ ab|zur post|paketshop|karton zu|unseren namen drauf'
      + '|einpacken und abschicken|in einen karton und|abschicken|losschicken',
    otherAddress: 'alten lager|altes lager|alte adresse|neues lager|neue lager|neuen lager|anderes lager|anderen lager|partnerbetrieb|servicepartner|werkstatt|unser depot|ins ausland|'
      + 'privatadresse|unserem lieferanten|andere anschrift|neue anschrift|folgende anschrift|folgender anschrift|unten genannte|andere stelle|folgende adresse|folgender adresse|'
      + 'diese adresse|untenstehende adresse|unten stehende adresse|andere adresse|neue adresse|neuen adresse|anderen adresse|nachfolgende adresse|nachstehende adresse|'
      + 'unser lager in|unsere adresse|direkt an uns|direkt an unser|direkt an unsere|nach china|in china|nach shenzhen|nach hongkong|unsere fabrik|unser werk|an meine adresse|'
      + 'adresse hat sich geändert|retourenadresse hat sich|statt an die|straße|an unsere firmenadresse|unser büro|unserem büro|an folgende|neuer adresse|umgezogen|verlegt|'
      + 'statt der|zu mir nach hause|unseren partner|adresse gebe ich|adresse schicke ich|adresse nenne ich|nicht an amazon|meine schwester|mein bruder|mein schwager|stattdessen an|'
      + 'neue halle|nimmt es entgegen|nimmt an'
      + '|unser reparateur|unserem reparateur|reparateur in',
    skipLabel: 'nicht das etikett|nicht das rücksendeetikett|nicht das amazon-etikett|nicht das retourenetikett|etikett nicht|rücksendeetikett nicht|retourenlabel nicht|nicht das label|'
      + 'label nicht|ohne das etikett|ohne etikett|ohne das rücksendeetikett|ohne retourenlabel|ohne das amazon-label|vergessen sie das etikett|vergessen sie das label|'
      + 'ignorieren sie das etikett|ignorieren sie das label|ignorieren sie die adresse|ignorieren sie das rücksendeetikett|statt des etiketts|anstelle des etiketts|'
      + 'statt mit dem etikett|nicht an die adresse auf|nicht an die angegebene|neue rücksendeadresse|neue retourenadresse|rücksendeadresse hat sich|retourenadresse hat sich|'
      + 'andere rücksendeadresse|anderen rücksendeadresse|abweichende rücksendeadresse|rücksendeadresse lautet jetzt|!etikett nicht lesbar|!etikett nicht ausdrucken|'
      + '!etikett nicht drucken|!etikett nicht erhalten|!etikett nicht gefunden|!etikett nicht ankommt|!etikett nicht öffnen|!label nicht drucken|!label nicht erhalten|'
      + '!label nicht öffnen',
    skipRequest: 'ohne rücksendeantrag|ohne retourenantrag|ohne rücksendung anzumelden|ohne anmeldung der rücksendung|ohne retoure anzumelden|kein rücksendeantrag|keinen rücksendeantrag|'
      + 'kein retourenantrag|keinen retourenantrag|rücksendeantrag nicht nötig|rücksendeantrag ist nicht|rücksendeantrag brauchen sie nicht|retourenantrag ist nicht|'
      + 'retoure nicht anmelden|nicht im rücksendezentrum|nicht über das rücksendezentrum|rücksendezentrum umgehen|einfach zurückschicken|einfach zurücksenden|'
      + 'schicken sie ~ einfach zurück|senden sie ~ einfach zurück|einfach so zurück|ohne anmeldung zurück|statt eines rücksendeantrags|sparen sie sich den rücksendeantrag|'
      + 'sparen sie sich die anmeldung',
    guarantee: 'ehrenwort|hand drauf|garantieren|garantiere|garantiert|garantie dass|versprechen|versprochen|hundertprozentig|100%|100 prozent|auf jeden fall|definitiv|'
      + 'mit sicherheit|verlassen sie sich|mein wort|unser wort|fest zusagen|zugesichert|zusichern|sage ihnen zu|bestimmt|unter garantie|ohne zweifel|zweifellos|'
      + 'verspreche|!garantiert lebensmittelecht|!100% baumwolle|!100% polyester|!100% wolle|!bestimmt sind|!bestimmt ist|!bestimmt für|!für ~ bestimmt|'
      + '!100 prozent baumwolle|!können wir ~ garantieren nicht|schwöre|darauf verlassen|100 %|in jedem fall|auf alle fälle|sicher|unmöglich dass|allerspätestens|'
      + 'komme was wolle|todsicher|hand aufs herz|persönlich dafür sorgen|sorge persönlich|kein zweifel|ohne jeden zweifel|steht fest|zugesagt|gar keine frage|'
      + 'hand ins feuer|kein risiko|schlafen sie ruhig|was auch kommt'
      + '|bürge|stehe dafür ein|stehe persönlich'
      + '|verlassen sie sich darauf|darauf können sie sich verlassen|das steht fest'
      + '|ich stehe dafür|stehen dafür gerade|verpflichte mich|verpflichten uns|gebe ihnen mein wort|so sicher wie|felsenfest'
      + '|hundertpro|kein vertun|ist gesichert|zu hundert prozent|100-prozentig|unter allen umständen|definitiv bis|versprochen ist versprochen|bei meiner ehre|verspreche es|felsenfest|da können sie drauf|da beißt die maus|hoch und heilig|versichere ihnen|versichern ihnen|tausendprozentig|mein ehrenwort|komme, was wolle',
    arrival: 'in der hand|halten sie|in händen|paket ist morgen|morgen ~ da|ist ~ da|ankommen|ankommt|da sein|da ist|eintreffen|eintrifft|geliefert|liefern|lieferung|'
      + 'zugestellt|zustellung|bei ihnen|erhalten sie|haben sie|in ihren händen|rechtzeitig|pünktlich|vor weihnachten|bis freitag|bis montag|bis morgen|ankunft|trifft|'
      + 'kommt|morgen da|in den händen|ist da|vor der tür|vor dem fest|vor ihrem geburtstag|steht vor|vor ihrem haus|in ihrem flur|steht ~ in ihrem|vor ihrer tür|'
      + 'sie haben es|haben sie es|haben sie ihn|haben sie sie'
      + '|unter dem baum|unterm baum'
      + '|da vor|ist da bevor|da, bevor|rechtzeitig zur|noch vor'
      + '|steht das paket|paket bei ihnen|haben es am|haben es bis|liegt bei ihnen|vor heiligabend|vor dem fest|vor weihnachten',
    wildMoney: 'nennen sie eine summe|nennen sie einen betrag|eine summe wir zahlen|auch in zehn jahren|sie bestimmen den betrag|ihren wunschbetrag|bekommen sie alles zurück|jeden schaden|'
      + 'jeder schaden|in jeder höhe|egal wie hoch|egal wie viel|egal was es kostet|koste es was es wolle|was auch passiert|was auch geschieht|doppelt erstattet|doppelte summe|'
      + 'ohne limit|ohne grenze|alle ihre kosten|ersetzen ihnen alles|übernehmen alles|zahlen alles|was sie wollen|soviel sie wollen|euro obendrauf|noch etwas obendrauf|'
      + 'geld obendrauf|in jedem fall volle erstattung|in jedem fall den vollen|in jedem fall das geld|zahlen wir extra|zahlen wir ihnen extra|extra obendrauf|'
      + 'egal aus welchem grund|egal was passiert|egal warum|was auch immer passiert|ganz gleich aus welchem grund|aus welchem grund auch immer|doppelt zurück|doppelte erstattung|'
      + 'doppelten preis|das doppelte|bedingungslos*|unbegrenzt*|jede summe|jeden betrag|so viel sie wollen|nennen sie ihren preis|zusätzliche entschädigung|alle schäden|'
      + 'sämtliche schäden|alle kosten übernehmen|sämtliche kosten|mehr als den kaufpreis|lebenslang erstatt*|200%|schmerzensgeld|!unbegrenzt haltbar|!doppelte menge|'
      + '!unbegrenzte anzahl|!das doppelte volumen|!egal was passiert ist|'
      + '!das doppelte paket'
      + '|!schreiben was sie wollen|!schreiben, was sie wollen|!sagen was sie wollen',
    compensate: 'entschädig*|erstatten|erstattung|zahlen|gutschreiben|gutschrift|bieten|überweisen|kulanz',
    command: 'diskutiere ich nicht|nicht weiter diskutieren|ich diskutiere nicht|wenn sie so weitermachen|so weiter machen|antworte ihnen nicht mehr|keine weitere antwort|'
      + 'lesen sie die erst|lesen sie das erst|lesen sie sie erst|erst mal lesen|bevor sie sich wieder melden|bevor sie wieder schreiben|bevor sie uns schreiben|'
      + 'bevor sie uns wieder|müssen sie halt|müssen sie schon|da müssen sie durch|ein für alle mal|schluss jetzt|jetzt ist schluss|regen sie sich nicht|lassen sie das|'
      + 'das ist ihr problem|nicht mein problem|interessiert uns nicht|uns egal|sofort zurückschicken|haben sie zu|sie haben das zu|sie haben sofort|haben sie sofort|'
      + 'wir erwarten von ihnen|akzeptieren sie das|nehmen sie das hin|damit müssen sie leben|keine diskussion|diskutieren wir nicht|seien sie froh|wir wiederholen uns|'
      + 'wie gesagt ein letztes|ihre zeit verschwenden|was fällt ihnen ein|ende der durchsage|fertig aus|so ist das eben|!unverzüglich erstattet|!unverzüglich zurück|'
      + '!unverzüglich geprüft|!erstatten wir ~ unverzüglich|!ziehen sie unverzüglich|!senden wir ~ unverzüglich|!wir ~ unverzüglich|!kümmern uns unverzüglich|'
      + 'lesen sie doch|bevor sie sich beschweren|schon ~ mal gesagt|bereits ~ mal gesagt|jetzt reicht es|es reicht|müssen sie warten|sie müssen geduld|'
      + 'sie müssen sich gedulden|sie müssen eben warten|müssen sie eben|sie haben zu warten|hören sie auf|unterlassen sie|lesen sie erst|erst lesen|gefälligst|'
      + 'schreiben sie uns nicht mehr|schreiben sie nicht mehr|schreiben sie uns nicht wieder|schreiben sie nicht ständig|fragen sie nicht ständig|fragen sie nicht mehr|'
      + 'lassen sie uns in ruhe|punkt aus|ende der diskussion|basta|warten sie einfach ab|warten sie ab|warten sie halt|müssen sie akzeptieren|nicht unser problem|'
      + 'geht uns nichts an|habe ich ihnen schon gesagt|haben wir ihnen schon gesagt|haben wir ihnen doch schon|verschwenden sie nicht|beruhigen sie sich|'
      + 'antworten sie sofort|reißen sie sich|halten sie den mund|tun sie was wir|kein weiteres wort|wir verlangen|wir fordern sie auf|machen sie schnell|'
      + 'beeilen sie sich|!hören sie auf das klicken|schreiben sie nicht noch einmal|nicht mehr schreiben|sie warten jetzt|finden sie sich|nehmen sie es hin|'
      + 'ohne fotos kein|kein foto kein|ohne beweis kein|ist das klar|haben sie das verstanden|punkt.|belästigen|nerven|bevor sie meckern|schicken sie sofort|'
      + 'senden sie sofort|zahlen sie sofort|auf der stelle|schon dreimal|schon zweimal|dreimal schrieb|schon mehrfach|mehrfach erklärt|mehrfach geschrieben|'
      + 'zum dritten mal|zum x-ten|nichts mehr zu sagen|sie haben kein recht|ihnen bleibt nichts|keine wahl|ob es ihnen passt|sie sind nicht der einzige|'
      + 'nicht unsere aufgabe|wir haben besseres|mäßigen sie|stellen sie sich nicht|machen sie kein theater|erwarten wir sofort|was erwarten sie|was haben sie erwartet|'
      + 'was dachten sie|erledigt für uns|für uns erledigt|für uns beendet|entweder sie|drei nachrichten am tag|so viele nachrichten|die folgen tragen|die folgen selbst|'
      + 'erkläre es ein letztes|denken sie mal|nächstes mal besser|beim nächsten mal lesen|das nächste mal lesen|das nächste mal messen|eigentlich selbstverständlich|'
      + 'sollte selbstverständlich|sollte man wissen|muss man nur lesen|man muss nur|einfach mal lesen|irgendwann sollte man|haben ihnen bereits|haben es ihnen|'
      + 'haben das bereits erklärt|bereits ausführlich erklärt|stehen lassen wir nicht|so schwer kann|so schwer ist|wohltätigkeitsverein|der schaden ist ihrer|'
      + 'die rechnung auch|wenn sie in diesem ton|nachricht in diesem ton|nicht in diesem ton|kann das doch nicht sein|zweimal gesagt|machen sie, was|hören sie endlich'
      + '|tun sie was in|tun sie, was in|machen sie was wir'
      + '|nicht ihre diener|nicht ihr diener|ihre ungeduld|denken sie nach, bevor|denken sie nach bevor|suchen sie ~ selbst|finden sie es selbst'
      + '|zum letzten mal|ein letztes mal erkläre'
      + '|!lassen sie das gerät|!lassen sie das kabel|!lassen sie das teil|!lassen sie das öl|!lassen sie das wasser|!lassen sie das holz|!lassen sie das paket|!lassen sie das mittel|!lassen sie das produkt|!lassen sie das einwirken'
      + '|geben sie ruhe|geben sie endlich ruhe|lassen sie uns endlich|ruhe jetzt',
    blame: 'augen auf|steht groß|steht doch groß|steht doch auf|vor dem kauf gefragt|hätten sie ~ gefragt|müssten wir jetzt nicht|alleine sie|allein verantwortlich|'
      + 'selbst verantwortlich|das ist ihr problem|ist ihr problem nicht unseres|offenbar ~ nicht gelesen|offenbar gar nicht|wohl nicht gelesen|anscheinend nicht gelesen|'
      + 'gar nicht gelesen|nie gelesen|nicht mal gelesen|nicht einmal gelesen|hätten sie nur|hätten sie einfach|das hätten sie|selbst zu verantworten|selbst eingebrockt|'
      + 'ihr eigenes problem|unsere schuld ist das nicht|nicht unsere schuld|andere kunden kommen|andere kunden schaffen|sonst hat niemand|unachtsam|fahrlässig|'
      + 'sie haben sich verlesen|sie irren sich|zu faul|zu bequem|gesunder menschenverstand|gesunden menschenverstand|sie haben wohl|haben sie überhaupt|'
      + 'haben sie eigentlich|sie haben ~ falsch gemessen|sie haben ~ falsch gemacht|falsch gemacht haben|falsch aufgebaut|sie haben es falsch|wer lesen kann|'
      + 'lesen müsste man|sie hätten doch|liegt an ihnen|an ihnen liegt|können sie nicht lesen|nicht lesen können|ihre schuld|selbst schuld|selber schuld|ihr fehler|'
      + 'eigenes verschulden|ihr verschulden|eigenverschulden|hätten sie ~ gelesen|hätten sie gelesen|hätten sie ~ geschaut|hätten sie ~ geprüft|hätten sie ~ gemessen|'
      + 'hätten sie ~ aufgepasst|hätten sie besser|wenn sie ~ gelesen hätten|wenn sie ~ beachtet hätten|wenn sie ~ geprüft hätten|hätten sie ~ sollen|sie hätten ~ müssen|'
      + 'sie hätten ~ sollen|sie haben nicht richtig|sie haben nicht gelesen|nicht richtig gelesen|sie haben es kaputt|sie haben ~ kaputt gemacht|sie haben ~ beschädigt|'
      + 'sie haben ~ falsch bestellt|sie haben ~ falsch bedient|falsch bedient|falsche bedienung ihrerseits|fehlbedienung ihrerseits|bedienungsfehler ihrerseits|'
      + 'ihre unachtsamkeit|sie sind schuld|selbst zuzuschreiben|alle anderen kunden|kein anderer kunde|sonst beschwert sich niemand|sie sind der einzige|'
      + 'sie sind die einzige|zu dumm|zu ungeschickt|offensichtlich nicht|sie verstehen nicht wie|!nicht ihre schuld|!ist nicht ihr fehler|!war nicht ihr fehler|'
      + '!alle anderen kunden informiert|!sie hätten ~ erhalten sollen|!sie hätten ~ erhalten müssen|!sie hätten ~ bekommen sollen|!sie hätten ~ bekommen müssen|'
      + 'eigene schuld|eigener fehler|wer ein bisschen|wer genau|das sieht jeder|aufgepasst|offensichtlich haben sie|offenbar haben sie|anscheinend haben sie|'
      + 'haben sie offensichtlich|haben sie offenbar|haben sie wohl nicht|nicht mal in der lage|übertreiben|niemand hat sie gezwungen|unsachgemäß|kaputt gemacht|'
      + 'sie allein|warum haben sie nicht|sie wollen nur|zwei linke hände|nicht bedienen|nicht umgehen können|wer nicht lesen|wer nicht messen|nicht lesen kann|'
      + 'kann ja jeder|alle anderen schaffen|noch nie jemand|bisher niemand|hat sich noch nie|noch niemand beschwert|falsche größe bestellt|haben falsch bestellt|'
      + 'zu ungeduldig|unvorsichtig|grob umgegangen|mit gewalt|hätten sie gemessen|hätten sie geprüft|wenn sie gelesen hätten|hinge längst|sie haben das selbst kaputt'
      + '|hätten sie sich vorher|vorher überlegen|was haben sie erwartet|was haben sie denn erwartet|wieso haben sie nicht|beschweren sie sich nicht|'
      + 'das liegt an ihnen'
      + '|jeder erwachsene weiß|jedes kind weiß|weiß doch jeder|das weiß jeder',
    threat: 'behörden|schalten wir die|blockieren wir|sperren wir|gegen sie vorgehen|vorgehen gegen|maßnahmen gegen|hören sie von uns|ihren arbeitgeber|steuerbehörde|'
      + 'finanzamt|anzeige erstatten|anzeige bei der polizei|anzeige gegen|mit einer anzeige|zur anzeige|anzeige wegen|anzeigen wir sie|sie anzeigen|zeigen sie an|'
      + 'erstatten anzeige|erstatte anzeige|anzeige ist raus|anzeige zu erstatten|strafanzeige|anwalt|anwalts|rechtsanwalt|unsere anwälte|rechtsabteilung|vor gericht|'
      + 'klage|verklagen|juristische schritte|konsequenzen|bereuen|schwarze liste|blacklist|konto sperren|sperren lassen|kontosperrung|melden sie bei amazon|'
      + 'wir melden sie|inkasso|mahnbescheid|letzte warnung|letzte mahnung|wir wissen wo sie wohnen|ihre adresse haben wir|warne sie|warnen sie|sonst passiert|'
      + 'öffentlich machen|bloßstellen|drohen|!led anzeige|!led-anzeige|!die anzeige|!der anzeige|!digitale anzeige|!akkuanzeige|!anzeige am|!anzeige leuchtet|'
      + '!anzeige blinkt|!anzeige zeigt|!anzeige auf|!ladeanzeige|!temperaturanzeige|!fehleranzeige|!display anzeige|!anzeige im display|!eine anzeige|!anzeige der|'
      + '!anzeige des|!anzeigen lassen|!lässt sich anzeigen|!angezeigt|!wird anzeigen|!anzeigen wird|!sendungsstatus anzeigen|!zu anzeigen|!polizeiliche meldung|'
      + '!aktenzeichen der polizei|!in der anzeige|!anzeige erscheint|!display anzeigen|!anzeige wechselt|!anzeige erlischt|!gericht zubereiten|'
      + '!bei der polizei gemeldet|!anzeige bei der post|!für gerichte|!gericht in der|!ohne konsequenzen|!keine konsequenzen|!wenn die anzeige|!keine anzeige|'
      + 'rechtlich gegen|rechtlich vor|rechtlich vorgehen|gerichtlich'
      + '|behalten uns rechtliche|rechtliche mittel|verleumdung|rufschädigung|haftbar machen'
      + '|rechtliche schritte vor|leiten rechtliche|rechtliche schritte gegen|rechtliche schritte ein|!sie erwägen rechtliche'
      + '|!hören sie von uns|!finanzamt erkennt|!ihr finanzamt|!finanzamt akzeptiert'
      + '|!derzeit gesperrt'
      + '|!konsequenzen für die|!ohne konsequenzen',
    insult: 'zu dumm|blöde kuh|sie blöder|du blöder|blöder kunde|blöde kundin|sind sie doof|so doof|zu doof|sind sie dumm|so dumm|dumme kuh|dummer kunde|dumm genug|'
      + 'sie dummer|dumm sind|verdammte idiot*|sie spinner|schande über|idiot|idioten|idiotin|idiotisch|sie sind widerlich|sie sind ekelhaft|widerlicher mensch|'
      + 'dreist von ihnen|sie sind dreist|unverschämter mensch|sie unverschämter|ihre dummheit|wie dumm|erbärmlicher mensch|!dumm von uns|!so dumm von uns|'
      + 'alles betrüger|ihr betrüger|schämt euch|schämen sie sich|abzocker*|schmarotzer*|schnorrer*|nörgler*|jammerlappen|heulsuse|querulant*|bekloppt|'
      + 'nicht ganz dicht|dämlich*|schwachsinn*|blödmann|trottel*|vollpfosten|gesindel|verrecken|leck mich|sch...|verpfeifen|ab in die hölle|zur hölle|geizhals|'
      + 'geizkragen|saudumm|strohdumm|sind sie blind|!frechheit des zustellers|!blind flansch|!gehirn|!pack an|!verrückt teures|!hirnschale|!gestört ist|'
      + '!signal gestört|!empfang gestört|!verbindung gestört|!übertragung gestört|!das pack|!verrückte farben|!ist verrückt|!gestört wird|!gestört sein|!blindnieten|'
      + '!pack mit|!battery pack|!er pack|!pack zu|!blinde|!2er pack|dummkopf|arschloch|arsch|scheiß*|scheiss*|trottel|depp|vollidiot|lügner|lügnerin|betrügerin|'
      + 'sie betrüger|penner|schwachkopf|hirnlos|bescheuert|hurensohn|wichser|fick*|verpiss*|fresse|klappe halten|versager|abschaum|asozial*|drecks*|umbringen|'
      + 'totschlagen|verprügeln|zum teufel|geisteskrank|!mist behälter|!mistgabel|!sauber|!nacktschnecke*|!dumm gelaufen|!leider dumm|!nackte wand|!so ein mist|'
      + '!blöder fehler von uns|!saugt|schmarotzer|sonst wohin stecken|stecken sie sich|schwachsinnig|dämlich|spinnen sie|sind sie verrückt|mist bauen|'
      + 'betrüger wie sie|gauner|schnorrer|halten sie den mund|halten sie die klappe|maul|verpissen|!spinnenfaden|!dummy|leute wie sie|menschen wie sie|'
      + 'nicht alle tassen|hohlkopf|hornochse|armselige|!nicht blöd|wie blöd|so blöd|zu blöd'
      + '|!hat sie gestört|!haben sie gestört|!hatte sie gestört|!sie gestört hat|!fühlen sie sich gestört'
      + '|!auf dem karton hat sie gestört|!karton hat sie gestört|!hat sie gestört'
      + '|schraube locker|tomaten auf den augen|blödheit|dummheit habe|so viel dummheit|so viel blödheit|halten sie die klappe|halt die klappe|die klappe|halten sie den rand|halten sie endlich|vollpfosten|vollidiot|trottel|dummkopf|hornochse|hohlkopf|dumpfbacke|knalltüte|armleuchter|scheiß*|verpissen|verpiss|nicht ganz dicht|nicht alle tassen|tassen im schrank|einen an der waffel|hirnlos|hirnverbrannt|gehirn einschalten|hirn einschalten|zum kuckuck mit ihnen|scheren sie sich|leck mich|geisteskrank|minderbemittelt|schwachkopf|volltrottel|gehen sie zum arzt|lernen sie lesen|verrecken|dreckskerl|mistkerl|miststück|hackfresse'
      + '|typisch frau|typisch mann|frauen wie sie|frauen und technik|gehen sie zurück in ihr|zurück in ihre heimat|ausländer wie|ihr ausländer|leute aus ihrem land|ihresgleichen|bei ihrem gewicht|mit ihrem gewicht|bei ihrer figur|bei ihrer leibesfülle|fettsack|fette kuh|heiß aus|nacktfoto*|ausziehen für mich|im bett mit|geiler körper|geil auf|ihre brüste|um die ohren|eine reinhauen|reinhauen|eine scheuern|die fresse polieren|verprügeln|vermöbeln|den hals umdrehen|hals umdrehe|erwürgen|erschlagen|an den kopf werfen|über den schädel|die knochen brechen|eine knallen|eine kleben',
    secret: 'anmelde-mail|anmelde mail|anmelde e mail|ihre pin|pin ihrer|pin der karte|karten pin|ihre tan|tan nummer|pin und|drei ziffern|letzten drei|'
      + 'ziffern auf der rückseite|vier ziffern|nummer auf der karte|nummer ihrer karte|nummer der karte|kartenprüf*|gültigkeitsdatum|gültig bis|ablaufdatum|'
      + 'sechs ziffern|6 stellig*|sechsstellig*|sicherheitsfrage|geburtsname|einloggdaten|login|freischaltcode|authentifizierungs*|code aufs handy|code auf ihr handy|'
      + '!ablaufdatum auf der|!ablaufdatum des produkts|!sechsstellige zahl auf|!sechsstellige nummer auf|!login seite|!letzten drei tagen|!letzten drei tage|'
      + '!letzten drei ziffern der serien*|!letzten vier ziffern der|code den sie|code per sms|code aus der sms|kartennummer|kreditkarte|kreditkartennummer|'
      + 'kreditkartendaten|kartendaten|prüfziffer|prüfnummer|passwort|kennwort|bankverbindung|bankdaten|kontodaten|kontonummer|iban|einmalcode|einmalpasswort|'
      + 'sicherheitscode|bestätigungscode|verifizierungscode|sms-code|code von amazon|code den amazon|zugangsdaten|anmeldedaten|logindaten|online-banking|cvv|cvc|otp|'
      + 'ihr amazon-konto|!wlan passwort|!wlan-passwort|!pin belegung|!router passwort|!standardpasswort|!passwort zurücksetzen|!werkspasswort|beider seiten ihrer|'
      + 'vorder- und rückseite|code auf ihrem handy|bankkarte|lange nummer auf|nummer auf ihrer karte|datum darunter|kurze nummer per|nummer per sms|lesen sie sie mir|'
      + 'drei zahlen|zahlen auf der rückseite|banking-pin|nummer vorn auf|vorn auf ihrer|vorderseite ihrer karte|sechzehn ziffern|16 ziffern|!karte wurde|!karte wird|'
      + '!kreditkarte wurde|!kreditkarte wird|code den ihnen amazon'
      + '|!qr-code'
      + '|bank und konto|bank und kontonummer'
      + '|prüfziffer|kennwort|kartennummer|steuernummer|steuer-id|sozialversicherungs*|ausweiskopie|kopie des ausweises|passwort|geheimzahl',
    identity: 'perso|meldebescheinigung|kontoauszug|gehaltsnachweis|stromrechnung|amazon konto seite|kontoübersicht|screenshot ihrer bestell*|bestellübersicht|profilseite|'
      + 'ihr profil|ihres profils|versichertenkarte|gesundheitskarte|!kontoauszug erscheint|!ihrem kontoauszug|!auf dem kontoauszug|!kontoauszug sichtbar|!im kontoauszug|'
      + 'ausweises|personalausweises|reisepasses|führerscheins|ausweis|personalausweis|reisepass|führerschein|ausweiskopie|identitätsnachweis|ausweisdokument|profil-link|'
      + 'profillink|link zu ihrem profil|amazon-profil|screenshot ihrer bewertung|screenshot der bewertung|screenshot ihrer rezension|screenshot der rezension|'
      + 'geburtsdatum|selfie|steuer-id|!reisepasshülle|!ausweishülle|!führerscheinhülle|!ausweishalter|geburtsurkunde|screenshot ihres|wer sie sind|beide seiten ihres|'
      + 'ihre papiere'
      + '|geburtsdatum|kopie des ausweises|ausweiskopie|personalausweis|reisepass|steuernummer',
    handOver: 'schreiben sie uns|schreiben sie mir|tippen sie|lesen sie uns|diktieren|ausfüllen|notieren|was ist|welche|erfragen|abgleichen|benötigten|nennen|geben|senden|schicken|teilen|'
      + 'mitteilen|brauchen|benötigen|benötigt|zusenden|zuschicken|kopie|foto|scan|angeben|übermitteln|sagen|verraten|hochladen|bestätigen|weiterleiten|erforderlich|notwendig|'
      + 'vorlegen|einreichen|durchgeben|eingeben|anhängen|bräuchten|hinterlegen|verifizieren|bild|lautet|fotografieren|laden sie|antworten|'
      + 'brauche ich|bräuchte ich|benötige ich|'
      + 'lesen sie mir|halten sie'
      + '|lesen sie ~ vor|wie lauten|vorlesen|durchsagen'
      + '|bräuchte ich|bräuchten wir|lesen sie mir|vorlesen|diktieren|wie lautet',
    orderConfirmation: 'noch heute verpackt|morgen verschickt|wird verpackt|wird verschickt|wird versendet|lager verlassen|danke für ihre bestellung|dank für ihre bestellung|'
      + 'paket ~ verlassen|in den versand gegangen|auf die reise gegangen|erhalt ihrer bestellung|bereiten sie ~ versand|bestellung ~ in den versand|päckchen ~ reise|'
      + 'päckchen ~ unterwegs|an dhl übergeben|an den paketdienst übergeben|ihr einkauf ist|für den versand vor|bestellung ~ eingegangen|bestellung ~ erhalten und|'
      + 'bestellung ~ angenommen|bestellung ~ bestätigt|bestellung ~ verpackt|bestellung ~ versandt|bestellung ~ verschickt|bestellung ~ versendet|bestellung ~ unterwegs|'
      + 'bestellung ~ auf dem weg|bestellung ~ bearbeitet|bestellung ~ vorbereitet|bestellung ~ übergeben|paket ~ auf dem weg|paket ~ unterwegs|paket ~ verschickt|'
      + 'paket ~ übergeben|ware ~ verschickt|bestätigen ~ eingang|bestätigen ~ bestellung|zahlung ~ eingegangen|ihre bestellung ist bei uns|artikel ~ unterwegs|'
      + 'sendung ~ unterwegs|sendung ~ verlassen|wird gerade verpackt|!ersatz*|!bestellung ~ nicht|bestellung erhalten|bestellung ist eingegangen|'
      + 'bestellung ist bei uns eingegangen|haben ihre bestellung|bestellung eingegangen|eingang ihrer bestellung|bestätigen ihre bestellung|bestätigen den eingang|'
      + 'bestellbestätigung|auftragsbestätigung|versandbestätigung|bestellung wurde versandt|bestellung wurde versendet|bestellung wurde verschickt|'
      + 'bestellung ist unterwegs|wurde heute versandt|bestellung wurde heute|paket ist unterwegs|bestellung ist auf dem weg|ware wurde versandt|artikel wurde versandt|'
      + 'artikel wurde verschickt|bestellung wird bearbeitet|bestellung wird gerade|bestellung wurde zugestellt|bestellung wurde bestätigt|bestätigt ihre bestellung|'
      + '!ihre bestellung nicht erhalten|!bestellung nicht erhalten|!bestellung erhalten haben|!haben ihre bestellung storniert|!haben ihre bestellung geprüft'
      + '|sendung wurde heute zugestellt|wurde zugestellt|wird nun bearbeitet|zahlung erhalten|zahlungseingang',
    answerCue: 'als die|annahme|ersatz*|nachlieferung|wie versprochen|gefragt|sie fragten|entschuldig*|leid|verzögerung|verspätung|verloren|beschädigt|fehlt|fehlende|'
      + 'wie gewünscht|wunsch|erneut|nochmals|anfrage|nachgeforscht|prüfen|wie besprochen|wie vereinbart|verwechslung|leider|bedauern|nochmal|noch einmal|richtige|'
      + 'verspätet|erstatt*|rücksendung|frage|reparatur|repariert|teil|teile|schrauben|anleitung|rechnung|laut|voraussichtlich|scan|zoll|nachbar|storniert|ausverkauft|'
      + 'adresse|neue|bilder|fotos|falsche farbe|geduld',
    attach: 'anhang|angehängt|beigefügt|beiliegend|anbei|füge|anlage|beigelegt|schicken|senden|hänge',
    wrongAttachment: 'katalog|flyer|prospekt|broschüre|preisliste|werbung|poster|newsletter|produktübersicht|firmenpräsentation|lookbook|neue kollektion|gif|gifs|unser logo'
      + '|unserem logo|logo als|werbebilder',
    autoReply: 'automatische antwort|automatische nachricht|automatisch generierte|automatisch erstellt|abwesenheit*|abwesend|geschäftszeiten|öffnungszeiten|bürozeiten|servicezeiten|'
      + 'büro ist|büro öffnet|im urlaub|außer haus|nicht im büro|innerhalb von 24 stunden|innerhalb von 48 stunden|ihre nachricht ist eingegangen|nachricht erhalten und werden|'
      + 'werden uns schnellstmöglich|!öffnungszeiten des paketshops|!öffnungszeiten der filiale|!öffnungszeiten der packstation',
    holding: 'wir prüfen|prüfen das|prüfen wir|ich prüfe|wird geprüft|klären das|klären wir|wir klären|in prüfung|bitte warten|haben sie geduld|bitten um geduld|etwas geduld|'
      + 'so schnell wie möglich|schnellstmöglich|melden uns|melde mich|geben ihnen bescheid|gebe ihnen bescheid|halten sie auf dem laufenden|nachforschung|recherchieren|sind dran|'
      + 'kümmern uns|haben nachgefragt|weitergeleitet|forschen nach|in bearbeitung',
    dateGiven: 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|übermorgen|stunden|tagen|werktagen|werktage|ende der woche|nächste woche|diese woche|wochenende|'
      + 'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|vormittag|nachmittag|mittag|abend|bis spätestens',
    deliveryTopic: 'liefer*|paket*|zustell*|fahrer|sendung*|rücksend*|retoure*|erstattung|verloren|versand*|spedition|tracking',
    cancelWord: 'stornier*|storno|abbestellen|widerrufen|kündigen|annullier*|!möchten sie stornieren|!stornieren möchten|!lieber stornieren|!stornieren wollen|'
      + '!stornierungsgebühr',
    yourSide: 'ihnen|sie|selbst|selber|von sich aus|ihrer seite|ihrerseits|ihrem konto|käufer|ihr konto|meine bestellungen|bitte|besser für uns|unser konto besser|für unser konto|'
      + 'über ihre bestellungen|bestraft|strafpunkte|schlecht für unsere|belastet unser|unsere kennzahl|unsere quote|egal welcher grund|irgendein grund|wenn wir stornieren|'
      + 'minuspunkt|am schnellsten|auf abbrechen|zurückzutreten',
    weCancel: 'wir stornieren|haben ~ storniert|habe ~ storniert|wurde ~ storniert|wird ~ storniert|werden ~ stornieren|werde ~ stornieren|storniert worden|mussten ~ stornieren|'
      + 'müssen ~ stornieren|stornieren wir|storniere ich|ich storniere|können wir ~ stornieren|wir können ~ stornieren|sollen wir ~ stornieren|wurde von uns storniert|'
      + 'ist storniert|amazon storniert|unsere stornierung|übernehmen wir',
    yesWord: 'ja|daumen hoch|gelöst|hilfreich|grünen knopf'
      + '|!: ja|!dürfen: ja|!frage: ja',
    pressIt: 'sagen sie|nehmen sie|drücken|klicken|klick|tippen|wählen|auswählen|ankreuzen|antworten|anklicken|stimmen|markieren|auf ja|geben sie|drückten|drückt|klickten|'
      + 'wählten|auswählten|anklickten|ankreuzten|tippten|stimmten|anzuklicken|auszuwählen|anzukreuzen|antippen|anzutippen',
    nextPurchase: 'nächste bestellung|nächsten bestellung|nächsten einkauf|nächster einkauf|nächsten kauf|nächste mal|nächstes mal|künftige bestell*|zweite teil|zweiten artikel|'
      + 'ganze sortiment|gesamte sortiment|auf alles|beim nächsten|nächster bestellung|künftig|ab jetzt|nächsten besuch',
    sendTo: 'rücksendungen bitte|diese anschrift|anschrift auf das paket|rücksendungen an|schreiben sie bitte diese|ab sofort an|retournieren sie|bitte an|geht an|gehen an|'
      + 'adressieren sie|geben sie ~ auf|zurück an|bringen sie|schicken ~ an|senden ~ an|einzusenden|zurückzuschicken|bitte zu|soll an|muss an|!schicken wir|!senden wir|'
      + '!wir schicken|!wir senden|!schicken sie uns ein foto|!schicken sie uns ein bild|senden|schicken'
      + '|schicken sie es direkt',
    benefitDone: 'erstattung nun|erstattung ist|erstattung wurde|erstattung da|nachdem die erstattung|nachdem ~ erstattet|erstattet haben|haben ~ erstattet|wurde ~ erstattet|'
      + 'wurden ~ erstattet|nach der erstattung|nach unserer erstattung|geld zurück haben|geld zurückbekommen|geld zurück erhalten|erstattung erhalten|ihr geld haben|'
      + 'sie ihr geld|geld zurückhaben|wurden erstattet|nach einer vollen erstattung|nach voller erstattung|wo sie erstattet|das geld haben sie|geld haben sie ja|'
      + 'sie haben ihr geld|ersatz ~ erhalten|ersatz ~ bekommen'
      + '|gutschrift ging|bereits erstattet|mit einem gutschein bezahlt|mit gutschein bezahlt',
    posted: 'online|veröffentlicht|gepostet|sichtbar|steht|screenshot|bildschirmfoto|nachweis|link dazu|erscheint',
    undoIt: 'nehmen sie das weg|nehmen sie sie raus|nehmen sie ihn raus|nehmen sie ihn zurück|nehmen sie sie zurück|nehmen sie das zurück|löschen sie sie|löschen sie ihn|'
      + 'löschen sie das|löschen sie diese|löschen sie diesen|entfernen sie sie|entfernen sie ihn|ändern sie sie|ändern sie das|ändern sie ihn|ändern sie diese|passen sie sie an|'
      + 'passen sie ihn an|ziehen sie ihn zurück|ziehen sie sie zurück|ziehen sie das zurück|ziehen sie diesen|brechen sie ihn|brechen sie das|brechen sie den|schließen sie ihn|'
      + 'schließen sie das|schließen sie den|stornieren sie ihn|stellen sie ihn ein|beenden sie ihn|korrigieren sie sie|korrigieren sie das|überdenken sie|überarbeiten sie|'
      + 'das ändern|ihn schließen|ihn zurückziehen|ihn zurückzuziehen|sie zurückziehen|sie zurückzuziehen|sie ändern|sie zu ändern|sie löschen|sie zu löschen|ihn löschen|'
      + 'ihn zu löschen|sie entfernen|ihn entfernen|sie anpassen|sie anzupassen|sie anheben|sie hochsetzen|sie nach oben|ihn fallen|fünf daraus|daraus fünf|auf fünf|sie weg|ihn weg|'
      + 'weg damit|sie nochmal überdenken|darauf verzichten|machen sie ihn zu|rückgängig|ihn ändern|ihn anpassen|sie überarbeiten|ihn überarbeiten|sie herausnehmen|sie rausnehmen|'
      + 'ihn rausnehmen|sie zurücknehmen|ihn zurücknehmen|sie zurückzunehmen|sie aktualisieren|sie noch einmal|das löschen|das anpassen|blasen sie das ab|das abblasen|'
      + 'kümmern sie sich|das stoppen|es anpassen|darum kümmern'
      + '|nehmen sie ihren zurück|ziehen sie ihren zurück|schließen sie ihren'
      + '|nehmen sie ihn offline|nehmen sie sie offline',
    buyWord: 'kaufen|bestellen|bestellung|bestellungen|preis|preise|werkspreis|stück|menge|mengen|kauf|abwickeln|geschäft|provision|gebühr|gebühren|rabatt|günstiger|sparen|'
      + 'handeln|verkaufen|bezug|beziehen|weg|erwerben|erwerb'
      + '|zweiten können sie|bei uns kaufen|formlos',
    estimate: 'voraussichtlich|sollte|sollten|geschätzt|erwartet|planmäßig|vermutlich|laut|wahrscheinlich|normalerweise|in der regel|geplant|ungefähr|etwa|'
      + 'bei express|express garantiert|garantiert der dienst|garantiert dhl'
      + '|express-option|expressoption|garantiert ist nur|nur garantiert',
    betterIt: 'daraus|überzeugen|umstimmen|mehr sternen|nachtrag|worte zurück|worte ~ zurücknehmen|bearbeiten klicken|passt nicht mehr|nach oben|höher|mehr sterne|'
      + 'einen stern mehr|noch vier|vier oder fünf|fünf würden|noch einmal über|noch mal über|nochmal über|denken sie ~ nach|überdenk*|nachdenken|neuesten stand|'
      + 'aktuellen stand|auf den stand|aktualisier*|anpass*|anzupassen|korrigier*|zurückzieh*|zurückzuziehen|zurücknehm*|zurückzunehmen|streichen|verschwind*|'
      + 'nicht mehr gerechtfertigt|nicht gerechtfertigt|gerechter|fairer|verdient|spiegelt|widerspiegel*|entspricht|umwandeln|änder*|abänder*|lösch*|entfern*|verbesser*|'
      + 'aufwert*|hochstuf*|überarbeit*|revidier*|besser bewert*|neu bewerten|freundlicher|milder|zweite chance|von der seite|erhöhen|anheben|näher an|gutmachen|'
      + 'noch eine chance|großzügig|großzügiger|bessere note|!zu verbessern',
    surveyNo: 'nicht nein|kein nein|ein nein|jedes nein|auf nein|nein anklicken|nein klicken|nein wählen|statt nein|nicht mit nein',
    cancelReason: 'nicht mehr gebraucht|aus versehen|nicht mehr benötigt|versehentlich|falsch bestellt|meinung geändert|irrtümlich|anders überlegt|günstiger gefunden|als grund|mit dem grund|'
      + 'als stornogrund',
    answersNo: 'nein|leider|tut mir leid|tut uns leid|das dürfen|nicht möglich|niemals|bedaure|wir nicht|nie'
      + '|wir rufen niemand*|wir machen so etwas nicht|wir tun|so etwas machen wir nicht|das haben wir gemeldet|haben wir gemeldet|kein',
    warning: 'nicht von uns|betrugsversuch|phishing|ignorieren sie|antworten sie bitte nicht|antworten sie nicht|nicht darauf antworten|nicht antworten|'
      + 'melden sie das amazon|melden sie es amazon|melden sie sie amazon|leiten sie sie an amazon|fälschung|gefälscht|niemandem|geben sie nie|geben sie niemals|'
      + 'niemals weiter|legen sie bitte auf|legen sie auf|können sie ignorieren|ignoriert werden|einfach ignorieren|kommt automatisch von amazon|'
      + 'verschickt amazon automatisch|versendet amazon automatisch'
      + '|sind nicht wir|sind wir nicht|waren nicht wir|waren wir nicht|ist ein fremder|wenn eine nachricht behauptet|löschen sie sie|solche nachrichten'
      + '|ist nicht unser*|sind nicht unser*|nicht von uns|so etwas machen wir nicht|das machen wir nicht|tun wir nicht|haben wir gemeldet|haben das gemeldet|nicht anklicken|nicht klicken|nicht scannen|scannen sie sie nicht|alten importeur|früheren importeur|vorbesitzer|beachten sie ihn nicht|beachten sie sie nicht|beachten sie es nicht|rufen niemanden an|nicht zu uns gehört|werfen sie ihn weg|werfen sie sie weg'
      + '|verraten sie niemandem|sagen sie ihn niemandem|teilen sie ihn niemandem|senden sie keine ausweise',
    subjectUs: 'wir|ich|amazon|händler|verkäufer|unser team|unsere entwicklung|der hersteller|niemand|die versicherung|der paketdienst|die spedition|die bank'
      + '|unser packer|unser lager|unser kollege|unsere kollegin|mein kollege|meine kollegin|unser mitarbeiter|das lager|unser lieferant',
    subjectYou: 'sie|ihr|ihre|ihren|ihrer|ihrem|ihnen|du|dein|deine|bitte',
    verdict: 'was sie geschrieben|was sie über|was sie gesagt|das geschriebene|sie geschrieben haben|kritik|urteil|ihre worte|diese worte|diese zeilen|ihre zeilen|ihr eintrag|'
      + 'ihren eintrag|den eintrag|beitrag|kommentar|kommentars|anmerkung auf|sterne|sternen|ein stern|einen stern|eine stern|ihre note|benotung|einschätzung|feedback|'
      + 'bewertung|bewertungen|rezension|rezensionen|produktbewertung|ihre wertung|punktzahl|kundenmeinung|erfahrungsbericht|!sternschrauben*|nichts negatives|'
      + 'einzelne stern|einzigen stern|unter dem produkt|unter dem artikel|was sie hinterlassen|was dort steht|harten worte|harte worte|sternebewertung|ihr öffentliches|'
      + 'text|beurteilung'
      + '|!kommentarfeld'
      + '|ihrem beitrag|ihren beitrag|ihr beitrag|was sie veröffentlicht'
      + '|die überschrift|hartes urteil',
    alter: 'ändern|änderung|abändern|umändern|anpassen|anpassung|anzupassen|abzuändern|zu bearbeiten|überarbeiten|korrigieren|aktualisieren|aktualisierung|überdenken|überdächten|'
      + 'überdenkung|nachdenken|nachzudenken|umformulieren|umzuformulieren|abmildern|abzumildern|abschwächen|abzuschwächen|mildern|entschärfen|freundlicher|milder|netter|aufwerten|'
      + 'hochsetzen|hochstufen|heraufsetzen|erhöhen|anheben|anzuheben|aufstocken|löschen|löschung|gelöscht|entfernen|entfernung|entfernt|herausnehmen|rausnehmen|rausnähmen|'
      + 'herauszunehmen|wegnehmen|wegzunehmen|von der seite|runternehmen|herunternehmen|runterzunehmen|zurücknehmen|zurückzunehmen|zurückziehen|zurückzuziehen|zurückgezogen|'
      + 'zurückgenommen|rückgängig|widerrufen|ausblenden|verbergen|nicht mehr zu sehen|nicht mehr sichtbar|loszuwerden|streichen|tilgen|revidieren|noch einmal ansehen|'
      + 'noch mal ansehen|neu zu bewerten|noch einmal bewerten|erneut bewerten|zweiten blick|umwandeln|umzuwandeln|nicht mehr berechtigt|nicht mehr gerechtfertigt|'
      + 'nicht mehr zutrifft|widerspiegelt|widerspiegeln|nehmen ~ von der|nehmen ~ raus|nehmen ~ heraus|nehmen ~ zurück|ziehen ~ zurück|setzen ~ hoch|umstimmen|umzustimmen|'
      + 'noch ein stern|noch ein, zwei|einen stern mehr|zwei sterne mehr|stern drauf|platz für|aus schlecht gut|bearbeiten wählen|auf bearbeiten|drei punkte|online bleibt|'
      + 'online ist|noch steht|noch online|stehen bleibt|näher an der wahrheit|offline|darum kümmern|richtigstellen|ins rechte licht|ließe sich|neues urteil|harten worte|'
      + 'harte worte|mehr sterne|zweite chance|besser ausfallen|bewertung bearbeiten|neu bewerten|daraus fünf|'
      + 'anpassten|änderten'
      + '|kleine änderung|kleine korrektur|kleine anpassung|kleine ergänzung|kann jetzt weg|könnte jetzt weg'
      + '|ändern sie|online bleiben muss|mit zwei klicks weg|stimmt nicht mehr',
    answerYes: 'ja|smiley|lachende|lachenden|lächelnde|lächelnden|grüne|grünen|grüner|obere|oberen|oberer|obersten|oberste|linke|linken|erste antwort|erste option|auf grün|nette gesicht|'
      + 'lachgesicht|herzchen|daumen',
    answerGood: 'gelöst|hilfreich|geholfen|zufrieden|positiv|positive|positiven|höchste|volle punktzahl|behoben|erledigt|gute note|bestmögliche|bestmöglichen|beste antwort|'
      + 'beste note|besten note|stimmen ~ positiv|!wäre hilfreich|!wäre es hilfreich|!hilfreich wenn|!hilfreich wäre',
    answerBad: 'nein|daumen runter|daumen nach unten|rote|roten|untere|unteren|zweite|zweiten|negativ|negative|negativen|nicht gelöst|traurige|traurigen|nicht hilfreich',
    choose: 'drücken|drückten|klicken|klick|anklicken|tippen|antippen|wählen|auswählen|ankreuzen|kreuzen|stimmen|abstimmen|antworten|antwort|markieren|nehmen|geben|'
      + 'vergeben|setzen|sagen|bestätigen|entscheiden|bewerten|bitte den|bitte die|bitte das|bitte mit|bitte auf|knopf|taste|schaltfläche|button|feld|häkchen|hake|'
      + 'leben von|entscheidet|zählt als|denken sie an mich|daumen|drückt|klickten|wählten|auswählten|anklickten|ankreuzten|wählt|klickt|tippten|entschieden',
    poll: 'umfrage|befragung|abfrage|fragebogen|kleine frage|kurze frage|frage von amazon|amazon fragt|fragt amazon|fragt sie|gleich fragt|werden gefragt|zwei knöpfe|zwei antworten|'
      + 'zwei möglichkeiten|hat das geholfen|problem gelöst|smileys|bewertungsfeld|abstimmung|stimme am ende|fenster auf|fenster erscheint|wissen wollen ob|möchte amazon wissen|'
      + 'will amazon wissen|ob ich helfen konnte|ob ich geholfen|beurteilt|bewertet werden wir|gemessen|diesen chat|diese unterhaltung bewerten|war das hilfreich|hilfreich?|'
      + 'meiner hilfe'
      + '|kleine umfrage|zur lösung befragt|befragt werden|befragt|zwei schaltflächen|zwei buttons|wird gefragt|frage nach der lösung|nach ihrer zufriedenheit',
    pollPlace: 'unter dieser|unten|am ende|am schluss|gleich danach|nach dieser nachricht|kästchen|unterhalb|diese unterhaltung|diesen chat|darunter',
    ourFigures: 'statistik|statistiken|auswertung|kennzahl|kennzahlen|quote|zahlen|unser konto|unserem konto|leistung|chef|chefin|vorgesetzte|vorgesetzter|bonus|prämie|mein team|unser team|'
      + 'mein job|zählt für|das zählt|hilft uns|hilft mir|gold wert|wäre lieb|wäre nett|wäre super|wäre toll|so lieb|so nett|freuen|schadet|schaden|wichtig|schicht|arbeitsplatz|'
      + 'probezeit|vertrag|gehalt|ranking|kollegen|denken sie an mich|misserfolg|fehlschlag|'
      + 'meine woche retten|rettet|retten würde|meinen tag'
      + '|unserer quote|meine quote|unsere quote|meine auswertung|meine statistik|unsere statistik|sind glücklich|mein chef|unsere zahlen|wird uns angelastet',
    underWay: 'bei uns eingegangen|ist eingegangen|bestellung eingegangen|bestellung ist da|bestellung erhalten|bestellung angekommen|erfasst|bestellung ~ aufgenommen|'
      + 'bestellung ~ registriert|bestellung ~ angenommen|zahlung ist da|zahlung erhalten|zahlung eingegangen|zahlungseingang|wird gepackt|gerade gepackt|wird verpackt|'
      + 'ist verpackt|alles verpackt|ist gepackt|fertig gepackt|wird kommissioniert|wird zusammengestellt|wird vorbereitet|versandfertig|versandbereit|abholbereit|'
      + 'dem paketdienst übergeben|an dhl übergeben|an den paketdienst|an den versand|beim paketdienst|abgeholt|holt es ab|geht heute auf|geht morgen auf|heute raus|'
      + 'morgen raus|heute rausgegangen|auf die reise|auf der reise|auf dem weg|unterwegs zu ihnen|ist unterwegs|sind unterwegs|versendet|versandt|verschickt|abgeschickt|'
      + 'losgeschickt|verlassen|verlässt|hat unser lager|bestätigen wir ihren|bestätigen wir ihre|bestätigen den eingang|bestätigung ihrer|bestellbestätigung|'
      + 'versandbestätigung|auftragsbestätigung|sobald der versand|notiert was sie|ihren einkauf notiert|machen uns gleich an|machen uns an die arbeit|'
      + 'beginnt mit dem packen|paket ist zu|etikett ist drauf|der fahrer hat|fahrer hat es|zahlung ist in ordnung|mit ihrer zahlung ist alles|wird jetzt vorbereitet|'
      + 'sobald sie unser haus|willkommen|in bearbeitung|wird bearbeitet|ist in arbeit|liegt bereit|gleich geht es los|kommt der kurier|wohlbehalten|bei uns gelandet|'
      + 'in kürze raus|auf dem laster|auf dem lkw|im lieferwagen|auf der straße|verladen'
      + '|geht heute abend raus|geht raus|wird gerade gepackt|geht gleich raus'
      + '|geht morgen raus'
      + '|zahlung ist da|wir verschicken morgen|wir verschicken heute|zahlung ist eingegangen',
    callOff: 'stornieren|stornierung|storno|storniert|annullieren|annullierung|zurückziehen|ziehen ~ zurück|zurücktreten|zurückzutreten|treten ~ zurück|rücktritt|absagen|abbestellen|'
      + 'abbrechen|widerrufen|widerruf|kündigen|bestellung aufheben|bestellung löschen|kauf aufgeben|auf den kauf verzichten|bestellung zurücknehmen|auflösen|kauf rückgängig|'
      + 'bestellung rückgängig|stornowunsch|stornoantrag|stornierungsanfrage|auf die bestellung verzichten|von der bestellung absehen|in der bestellliste'
      + '|auftrag ~ beenden|auftrag beenden|bestellung beenden|bestellung ~ beenden|auftrag schließen',
    waitOrNot: 'nicht länger warten|nicht mehr warten|nicht warten|nicht so lange warten|nicht mehr möchten|nicht mehr wollen|nicht mehr brauchen|sie wollten stornieren|'
      + 'ihr stornowunsch|wie gewünscht storniert|bis zum versand|vor dem versand|vor versand|solange ~ nicht versandt|solange ~ nicht verschickt|noch nicht versandt|'
      + 'noch stornierbar|können sie selbst stornieren|jederzeit stornieren|falls sie|sofern sie|wenn sie möchten|wenn sie lieber|anders überlegt|möchten sie|solange|'
      + 'noch selbst',
    stopIt: 'keine lust|nichts mehr|keine weiteren|genug von|satt|abmelden|abmeldung|abbestellen|austragen|austrag|stopp|schluss|ruhe|verwalten|nehmen wir sie aus|nehmen sie aus|'
      + 'aus dem verteiler|von der liste|unerwünscht|verzichten|loswerden|nicht mehr|raus|nicht interessiert|kein interesse|zu viel|unsere letzte|das war die letzte|nie wieder|'
      + 'vergessen ihre adresse|löschen ihre adresse|nein danke|kein kontakt|nerven unsere|keine weitere post'
      + '|!nicht mehr öffne*|!seite öffne|!drücken sie stop|!drücken sie stopp',
    mailings: 'nachrichten|mails|post von uns|verteiler|mailingliste|newsletter|rundschreiben|von uns hören|angeschrieben|anschreiben|kontaktiert|kontaktieren|zu schreiben|'
      + 'schreiben ihnen|unser shop|unserem shop|neuigkeiten|erinnerungen|benachrichtigungen von uns|ruhe|liste|hören wollen|ihre adresse|servicemails|service mail|'
      + 'diese mail|diese post|hinweise|von mir hören|aus diesem shop|sie erhalten diese|weitere post|ihnen schreiben|tipps|ratschläge|infos|unsere angebote|zuschriften|meldungen',
    optDoor: 'hier|klick|klicken|tippen|link|verweis|knopf|schaltfläche|antworten|antwort|schreiben|wort|seite|formular|unten|am ende|folgen|mit diesem|über diesen|'
      + 'einstellungen|fußzeile'
      + '|grauen text|kleingedruckte|fußnote|widersprechen|widerspruch|genügt|reicht|betätigen',
    sumWord: 'geld|erstattung|differenz|betrag|summe|euro|rest|restbetrag|preis|zahlung|rückerstattung|entschädigung|guthaben|versandkosten|rückzahlung|porto|rechnung|mehrporto|'
      + 'für zwei stück',
    payWay: 'überweisen|überweise|überweisung|bankkonto|aufs konto|ihr konto|kontonummer|kontoverbindung|bankverbindung|iban|bar|barzahlung|bargeld|umschlag|per post|im brief|privat|'
      + 'unter uns|direkt zwischen|nicht über amazon|ohne amazon|an amazon vorbei|außerhalb|wohin|persönlich|von hand|bei abholung|scheck|krypto|direkt an sie|geldbörse|digitale|'
      + 'auf ihre karte|nummer ihres kontos|an der haustür|an unserer tür|revolut|andere zahlungsart|anderen zahlungsweg|auf anderem weg|am system vorbei|paypal|konto ihrer|'
      + 'haben sie ein konto|an freunde|als freund|auf unser konto'
      + '|!ihr konto bei amazon|!konto bei amazon|!ihr konto zeigt|!konto stornieren'
      + '|girokonto|direkt auf ihr|auf ihr bankkonto|auf ihr girokonto',
    payDone: 'zahlungsweg|ursprüngliche|ursprünglich|wurde erstattet|erstattet wurde|bank braucht|bank benötigt|werktage|automatisch|von amazon|amazon erstattet|dürfen wir nicht|'
      + 'dürfen nicht|können wir nicht|nicht möglich|kontoauszug|werktagen|über amazon|!nicht über amazon',
    payUp: 'zahlen|zahle|bezahlen|erstatten|erstatte|ersetzen|übernehmen|bekommen sie|geld zurück|kommen für|aufkommen|kostet sie|kommen auf|bezahlt'
      + '|bekommen alles zurück',
    dealUs: 'zwischenhändler|ohne provision|provision von amazon|amazon provision|ohne gebühren|gebühren von amazon|amazon gebühren|verkaufsgebühr|vor dem kauf|'
      + 'vor der bestellung|bevor sie bestellen|bevor sie kaufen|zuerst bei uns|erst bei uns|direkt bei uns|direkt von uns|bei uns bestellen|bestellen sie bei uns|'
      + 'kaufen sie bei uns|bestellen sie direkt|kaufen sie direkt|unserer homepage|unserer webseite|unserer website|unserer seite|eigenen shop|außerhalb von amazon|'
      + 'ohne amazon|an amazon vorbei|zahlen sie bar|zahlen sie per|zahlen sie bei|bezahlen sie bar|zahlen sie uns|verkaufen ihnen|verkaufe ihnen|privat verkauf|'
      + 'privatverkauf|unter der hand|webshop|onlineshop|anderen shop|gleichen namen|rechnung schreiben|ich schreibe ihnen eine rechnung|reserviere ihnen|'
      + 'lege ihnen zurück|fragen sie mich direkt|direkt bei mir|von mir direkt|melden sie sich vor|ab werk|fabrikpreis|großhandel|amazon behält|kein angebot bei amazon|'
      + 'nicht bei amazon bestellen|statt bei amazon|vergessen wir die bestellung|kommen sie mit bargeld|kommen mit bargeld|in den laden|zahlen sie direkt|direkt zahlen|'
      + 'ohne marktplatz|unserem eigenen|eigener shop|'
      + 'eigenen laden|eigenen geschäft'
      + '|ohne die plattform|an der plattform vorbei|unter uns abmachen|privat abwickeln'
      + '|vergessen die bestellung',
    cheaperWord: 'günstiger|billiger|sparen|spart|ersparen|weniger|besserer preis|besseren preis|sonderpreis|nachlass|rabatt|statt über amazon|preiswerter|ein drittel|alter preis|'
      + 'alten preis|fabrikpreis|behalten sie'
      + '|gehe ich mit dem preis|bekommen sie es für|kriegen sie es für|gebe ich es für|lasse ich es ihnen für|für nur',
    involve: 'amazon hineinziehen|amazon hier nicht hinein|amazon nicht hinein|amazon ~ hineinziehen|amazon einschalten|amazon einzuschalten|amazon ~ einschalten|amazon kontaktieren|'
      + 'amazon zu kontaktieren|an amazon wenden|an amazon zu wenden|sich an amazon|zu amazon gehen|bei amazon beschweren|amazon melden|amazon informieren|amazon anrufen|'
      + 'amazon schreiben|amazon aus dem spiel|amazon heraus|amazon raus|amazon wissen|amazon erfahren|amazon da raus|antrag stellen|einen antrag|antrag öffnen|antrag zu stellen|'
      + 'antrag einreichen|fall eröffnen|fall öffnen|einen fall|garantieantrag|a bis z antrag|reklamation bei amazon|meldung bei amazon|dritte|dritten|dritter|offiziell|offizielles|'
      + 'offiziellen weg|jemand anderes|amazon dazwischen|amazon draußen|amazon außen vor|amazon damit|schlichter|beschwerde|garantieanfrage|ohne amazon'
      + '|eine meldung|offene fälle|offener fall|ein fall bei|anfrage bei amazon',
    keepOut: 'nicht|kein|keinen|ohne|statt|anstatt|bevor|unnötig|sinnlos|vermeiden|verzichten|unterlassen|lassen|dauert länger|verzögert|langsamer|unter uns|zwischen uns|bringt nichts|'
      + 'sonst|nur länger|wäre schön|besser dran|sparen sie sich|ersparen sie sich|warten sie noch mit|warten sie bitte mit|bitte warten sie|noch nichts unternehmen|'
      + 'um verständnis bitten|von mensch zu mensch|unter vier augen|unter erwachsenen|nur wir beide|zu zweit|braucht niemand|muss niemand'
      + '|heraushielten|amazon da heraus',
    alreadyDone: 'bereits|jederzeit|recht|selbstverständlich|ist erledigt|dürfen sie|schon erstattet|schon unterwegs|sind schon|ist schon|wurde erstattet',
    claimHold: 'solange die beschwerde|solange der fall|solange der antrag|solange die reklamation|solange die rückbuchung|solange der streitfall|bis der antrag|bis der fall|'
      + 'bis sie den antrag|bis sie den fall|erst wenn der antrag|erst wenn der fall|sobald sie den antrag|sobald der antrag|sobald sie den fall|sobald der fall|'
      + 'sobald sie die beschwerde|wenn sie den antrag|wenn sie den fall|wenn sie die beschwerde|nachdem sie den antrag|nachdem sie den fall|mit offenem antrag|bei offenem antrag|'
      + 'wegen des offenen|nicht mehr offen|noch offen|offen ist|offen bleibt|weiter offen|fall weiterführen|antrag aufrechterhalten|bestehen sie auf dem|erst nach schließung|'
      + 'erst nach dem schließen|erst wenn er geschlossen|erst wenn sie geschlossen|erst wenn das geschlossen|solange das läuft|solange er läuft|solange sie läuft|solange amazon|'
      + 'wenn der fall offen|bleibt der fall|läuft der fall weiter|vorher können wir|bevor der fall|bevor der antrag'
      + '|solange der streit',
    weRefuse: 'tun wir nichts|machen wir nichts|nichts für sie|keine erstattung|nicht erstatten|nicht helfen|können wir nicht|nichts tun|erstatten wir|schicke ich|schicken wir|überweisen|'
      + 'geld|zahlen wir|sofort|noch heute|selben stunde|bekommen sie|nicht mehr anbieten|nicht mehr möglich|leider nicht möglich|freigeben|gibt frei|auszahlen|ausgezahlt|ersatz|'
      + 'geht raus|gern zurück'
      + '|rühren wir keinen finger|unternehmen wir nichts',
    bankWord: 'ihre bank|ihrer bank|der bank|die bank|kartenanbieter|kreditkartenfirma|kreditkartenunternehmen|kartenunternehmen|paypal',
    disputeWord: 'rückbuchung|rücklastschrift|abbuchung|zahlung|streitfall|beschwerde|lastschrift|reklamation|einspruch|chargeback',
    mistakeWord: 'missverständnis|irrtum|fehler|versehen|erledigt|geklärt|in ordnung|zurücknehmen|zurückziehen|stoppen|stornieren|rückgängig|berechtigt|korrekt|widerrufen'
      + '|ein irrtum|ein versehen',
    talkVoice: 'am telefon|per telefon|telefonisch|telefonieren|rufe sie an|rufen sie an|ruf|anruf|anrufen|zurückrufen|rückruf|wann darf ich|wann können wir|erreichbar|sms|videoanruf|'
      + 'sprachnachricht|kurz sprechen|sprechen wir|klingeln|durchrufen|'
      + 'mit dem techniker|wo erreicht er|wo erreicht sie|wann erreicht|selbst mit dem'
      + '|!schreiben wir ihnen',
    voiceFine: 'fahrer|zusteller|kurier|paketbote|paketdienst|spedition|bieten wir nicht|nicht an|keine telefon*|telefonische hilfe bieten|nicht telefonisch|amazon ruft|'
      + 'freisprech*|headset|klingel|anrufe am|eingehende|paketshop|abholcode|packstation|abholstation',
    elsewhere: 'woanders|anderswo|anderen ort|anderer stelle|andere stelle|anderen kanal|anderer kanal|andere app|anderen app|anderen messenger|anderem weg|anderen weg|'
      + 'außerhalb|nicht hier|hier weg|kundengruppe|unsere gruppe|unserer gruppe|fangruppe|käufergruppe|community|facebook gruppe|suchen sie uns|finden sie uns|'
      + 'ihre private|private adresse|private mail|private mailadresse|kärtchen|karte im paket|beilegekarte|andere chat|bestimmtes netzwerk|soziales netzwerk|'
      + 'sozialen netzwerk|forum|unser kanal|unseren kanal|postfach|wohin sonst|andere mailbox|aufkleber mit|viereckiger code|quadratischen code|handy darüber|'
      + 'welcher nummer|welche nummer|lässt mich nicht anhängen|kann ich hier nicht anhängen|zu groß für amazon|amazon schneidet|dieses systems|facebook-gruppe|'
      + 'unsere facebook|mein whatsapp|über mein|hier dauert|nicht über diese seite|kamera drauf|karte scannen|code scannen|wohin ~ sonst|wo sonst|sonst schicken|'
      + 'grünen app|grüne app'
      + '|wo kann ich sie sonst|auf anderem wege|auf welchem weg sonst|wie sonst'
      + '|wo es ruhiger|ruhigeren ort|privateren',
    meetVerb: 'weiterreden|reden|sprechen|weiterschreiben|schreiben|wechseln|klären|landen|scannen|geben|schicken|nennen|mitteilen|teilen|lassen sie uns|treten|hinterlassen|'
      + 'erreichen|melden|folgen|unterhalten|austauschen|fortsetzen|senden kann|erreicht er|helfen einander|gut aufgehoben|hinschicken|weiterleiten|fragen sie|'
      + 'besprechen|weitermachen|suchen sie'
      + '|finden',
    praiseWrite: 'nette sätze|nette worte|ein paar sätze|ein paar nette|ein paar worte|paar zeilen|ihre erfahrungen|ihre sterne|fünf sterne|5 sterne|vier sterne|eine bewertung|'
      + 'ihre bewertung|jede bewertung|eine rezension|ihre rezension|jede rezension|schreiben nur darüber|schreiben sie darüber|darüber schreiben|erfahrungsbericht|'
      + 'meinung auf amazon|welt erzählen|weitererzählen|freundliche zeilen|paar freundliche|hundert worte|worte und ein bild|worte und ein foto|auf der seite erscheint|'
      + 'sobald sie erscheint|öffentlich lobt|öffentlich loben|etwas gutes|foto mit der|foto auf die|stellen sie ein foto|laden sie ein foto|jedem fünf|jeder fünf|'
      + 'ehrliche bewertung|jede ehrliche|link zu ihrer meinung|wer uns bewertet|wer bewertet|foto ~ auf die seite|bild ~ auf die seite|bei amazon davon erzählen|'
      + 'bei amazon erzählen|auf amazon erzählen|meinung online|'
      + 'schreiben sie etwas über|etwas über den|schreiben sie über|etwas über die|etwas über das'
      + '|erzählen sie anderen|auf der produktseite davon|foto unter dem angebot|bild unter dem angebot|erscheint unter|auf der produktseite erzählen|'
      + 'auf der produktseite schreiben|teilen sie auf der produktseite'
      + '|meinung mit bild|meinung mit foto|ehrliche stimme|beim artikel zu lesen|stimme auf amazon'
      + '|video davon posten|video posten|video davon',
    giveValue: 'gratis|umsonst|kostenlos|kostenfrei|geschenk|geschenke|geschenkt|gutschein|geschenkkarte|dankeschön|als dank|belohnung|bonus|prämie|cashback|bekommen sie 10|'
      + 'hälfte des preises|halben preis|halber preis|ganze betrag|ganzen betrag|vollen preis|voller preis|volle betrag|zweite flasche|muster|überraschung|gehört ihnen|'
      + 'dürfen sie behalten|verlosung|gewinnen|euro als|nächste von uns|zahle ich|gebe ich ihnen|bekommen 10|15 euro|zehn euro|ohne zu bezahlen|behalten ohne|'
      + 'produkte behalten|etwas wert|hat ihren preis|lohnen|erkenntlich|freigeben|!geschenkpapier|!geschenkbox|!geschenkverpackung|!geschenkverpackt|gehören ihnen|'
      + 'aufs haus|gratiskabel|kriegen sie|bekommen sie ~ zurück|legen wir ~ drauf|erstatten wir ihnen die|zurück|schenken wir|spendieren|geht auf uns|gehen auf uns|'
      + 'auf unsere rechnung|auf unsere kosten'
      + '|gehört dann ihnen|eine zweite ~ gehört'
      + '|!drei punkte|geschenk ist gepackt|belohnen wir|wir belohnen'
      + '|gewinnen einen|gewinnen eine|gewinnt',
    starWish: 'paar sterne|sterne von ihnen|fünf sterne|5 sterne|alle sterne|gutes wort|gute worte|jedes gute wort|nettes wort|nette worte|jedes wort|wort auf amazon|'
      + 'weitersagen|erzählen sie|ihr eindruck|ihre eindrücke|bewerten|empfehlen sie uns|weiterempfehlen|daumen hoch|kurzer kommentar|kurze bewertung|ein paar zeilen|'
      + 'sagen sie es öffentlich|öffentlich sagen|ihre rezension|eine rezension|eine bewertung|ihre bewertung|die rezension|leuchten|alle fünf|andere davon wissen|'
      + 'anderen davon|anderen erzählen|ein gruß auf|kleiner gruß auf|goldene sterne|fünfzig rezensionen|ist ihre dabei|bestnote|online sehen|auf seine seite|'
      + 'eindrücke vom|träumt|gern lesen|sternchen|lassen sie uns ~ sterne|lassen sie ~ da|ein paar worte zur|freuen wir uns über ihr urteil|reihe sterne'
      + '|verdient ~ fünf sterne|fünf sterne verdient',
    wishHelp: 'auftrieb|schub|würden|würde|hilft|helfen|unterstützen|unterstützung|bedeutet|zählt|wichtig|kleine marke|kleinen marke|kleiner shop|kleiner laden|'
      + 'kleines unternehmen|junges unternehmen|junge marke|familienbetrieb|start-up|unsere marke|wachsen|freuen|freut|dankbar|toll|schön|bitte|könnten sie|mögen sie|'
      + 'minute|moment|sekunden|hatten sie schon|haben sie schon|schon zeit|zeit gefunden|um die wir baten|gebeten|erinnerung|gefällt|zufrieden|passt alles|alles passt|'
      + 'wenn alles|gern lesen|schönste dank|schönste dankeschön|werkstatt|verdient|sagt das nicht|gibt es neues|letzte woche|gefragt ob|nachgefragt|träumt|'
      + 'künftige käufer|danken es ihnen|kleines team|große hilfe|wäre uns|eine freude|lassen sie uns doch'
      + '|sagen sie es weiter|weitersagen',
    otherGoods: 'lieben auch|kauften auch|kaufen auch|mögen auch|kunden mit diesem|schauen sie mal|schauen sie vorbei|werfen sie einen blick|sehen sie sich|stöbern|eingetroffen|'
      + 'neu im sortiment|neu bei uns|herbstfarben|winterfarben|sommerfarben|neue farben|neue modelle|neues modell|neue kollektion|unser sortiment|unsere auswahl|unsere anderen|'
      + 'unsere weiteren|unsere neue|unser neuer|unser neues|passt perfekt zu|passt gut zu|passend dazu|dazu passt|gönnen sie sich|ergänzen sie|komplettieren|kaufen sie zwei|'
      + 'kaufen sie drei|nehmen sie zwei|noch eins dazu|wir führen auch|wir haben auch|bieten auch|folgen sie unserem|unser storefront|besuchen sie unseren|entdecken sie|'
      + 'premium variante|pro version|nicht verpassen|passen sehr gut|passt hervorragend|sind neu|da sie|wenn sie gern|übrigens|neu erschienen|brandneu|wussten sie|kennen sie schon|'
      + 'größere version|luxus|deluxe|in derselben farbe|in der gleichen farbe|gibt es jetzt auch|gibt es auch|dazu gibt es|neuheit|neuheiten|brauchen sie auch|frühjahrslinie|'
      + 'frühlingslinie|sommerlinie|ist da|als erste schauen|dürfen als erste|schauen sie sich auch|unsere neuen|kunden lieben|'
      + 'werfen sie ~ blick auf|einen blick auf unsere|passt dazu|passt perfekt dazu',
    dealWord: 'sonderpreis|stammkundenpreis|treuepreis|treuerabatt|prozent billiger|prozent rabatt|prozent weniger|schnäppchen|aktionspreis|halber preis|zum halben preis|'
      + 'versand geht auf uns|kundenrabatt|rabattaktion|gratisversand|euro billiger|reduziert|im angebot|herabgesetzt|heruntergesetzt|preisnachlass|kleines extra|'
      + 'zwei zum preis|preis von einem|nachlass|günstiger|zehntel billiger|kostet sie alles'
      + '|drei zum preis von zwei|zum preis von zwei|geheimpreise',
    dealLure: 'bis sonntag|bis freitag|bis montag|bis samstag|am wochenende|nur heute|bei uns alles|im ganzen shop|im shop|nächsten einkauf|nächste bestellung|nächstes mal|stammkunde|'
      + 'stammkunden|treuer kunde|nur für sie|geht auf uns|alle artikel|gesamte sortiment|diese woche|diesen monat|in dieser woche|stammkundschaft|wenn sie wieder|wieder bei uns|'
      + 'übrigens|bis mitternacht|nächsten besuch|'
      + 'auf alle|'
      + 'kommen sie ~ wieder|vor weihnachten|wiederkommen'
      + '|jetzt zugreifen|zugreifen|folgen sie',
    giftIn: 'kleine überraschung|kleines geschenk|kleine aufmerksamkeit|kleines extra|kleines präsent|kleine zugabe|eine zugabe|gratis dazu|beigelegt|dazugelegt|dazugepackt|'
      + 'mit reingelegt|in den karton gelegt|ins paket gelegt|in das paket gelegt|naschen im paket|etwas süßes|goodie|gratisartikel|geschenk im paket|überraschung im|'
      + 'überraschung für sie|proben|probepackung|lassen sie sich überraschen|kleiner gruß|beigabe'
      + '|!als geschenk angekreuzt|!als geschenk',
    skipForm: 'formular sparen|formular überspringen|formular brauchen sie nicht|ohne formular|ohne antrag|ohne retourenantrag|ohne rücksendeantrag|nicht anmelden|'
      + 'nicht über das rücksendezentrum|rücksendezentrum überspringen|keine retoure anlegen|keine rücksendung anlegen|einfach zurückschicken|einfach an uns|'
      + 'einfach so zurück|schneller als über amazon|geben sie ~ einfach|das verfahren sparen|amazon-verfahren|ohne das verfahren|umweg über amazon|einpacken und|'
      + 'jeder poststelle|jedem paketshop|ohne anmeldung|ohne voranmeldung|nicht erst anmelden|keine anmeldung|nichts anmelden|nichts registrieren|nichts einreichen'
      + '|formular bei amazon brauchen|formular ist nicht nötig|kein formular nötig|brauchen kein formular|kein antrag nötig|keinen antrag|'
      + 'antrag ist nicht nötig|ohne rücksendung anzumelden',
    skipTag: 'nicht das etikett|etikett nicht|ohne etikett|ohne das etikett|label nicht|nicht das label|statt des etiketts|etikett wegwerfen|etikett ignorieren|'
      + 'ignorieren sie das etikett|vergessen sie das etikett|überkleben|schreiben ~ auf das paket|schreiben ~ aufs paket|etikett ist falsch|streichen sie ~ durch|durchstreichen|'
      + 'etikett zeigt die alte|alte adresse|altes lager|altes depot|auf dem etikett ist niemand|stimmt nicht mehr|stattdessen|nicht an die adresse auf|amazon-blatt|'
      + 'nicht an die auf',
    wildSum: 'egal was es kostet|egal wie viel|koste es was es wolle|was immer es kostet|ganz gleich was|erstatten alles|erstatten wir alles|zahlen alles|zahlen wir alles|'
      + 'übernehmen alles|alle kosten|sämtliche kosten|jede summe|jeden betrag|das doppelte|das dreifache|dreifach|obendrauf|noch etwas drauf|noch was drauf|und noch 50|'
      + 'so viel sie wollen|nennen sie den preis|nennen sie eine summe|unbegrenzt|ohne obergrenze|ohne limit|lebenslang kostenlos|keinen cent|auf keinem cent|'
      + 'auf nichts sitzen|jeden schaden|alle schäden|sämtliche schäden|was immer die werkstatt|egal was die reparatur|was auch immer|kaputtgeht|zehn jahren|ohne grenze|'
      + 'egal was kaputt|in jeder höhe|irgendeine rechnung|jede rechnung|beliebige rechnung'
      + '|nennen sie eine zahl|sagen sie eine summe|was sie verlangen|was sie möchten'
      + '|!schreiben was sie wollen|!schreiben, was sie wollen|!sagen was sie wollen'
      + '|um jeden preis|zahlen keinen cent'
      + '|und noch mehr|alles zurück, was sie|alles was sie ausgegeben'
      + '|für alles auf|egal wie hoch|in voller höhe alles|kommen für alles',
    authority: 'behörden|behörde|rechtliche schritte|anwalt|anwälte|rechtsanwalt|gericht|polizei|strafanzeige|inkasso|schwarze liste|bereuen|folgen haben|konsequenzen|'
      + 'werden sie noch sehen|wir wissen wo|wir haben ihre adresse|öffentlich machen|ihren namen|konto sperren|gesperrt|sperren lassen|verklagen|klage|letzte warnung|'
      + 'letzte mahnung|wenn das so weitergeht|wenn sie nicht aufhören|rechtsabteilung|verleumdung|rufschädigung|falsche behauptungen|unterlassung|abmahnung|'
      + 'gerichtlich|juristisch|staatsanwaltschaft|juristen|!wir haben ihre adresse korrigiert|!wir haben ihre adresse geprüft|!wir haben ihre adresse an|'
      + '!wir haben ihre adresse so'
      + '|!ihr finanzamt|!finanzamt erkennt'
      + '|!fall derzeit gesperrt|!derzeit gesperrt'
      + '|!behörden verlangen',
    threatFine: 'gerichtsstand|gesetzliche|polizeimeldung|polizeibericht|anzeigenfeld|anzeige am|anzeige auf dem|display|zoll|tennis|sie erwägen|erwägen sie|aktenzeichen|'
      + 'anzeige erstattet|vorgangsnummer'
      + '|finanzamt erkennt|steuer|rechnung|umsatzsteuer*',
    orderNoun: 'bestellung|kauf|einkauf|zahlung|die ware|gute nachricht|gute neuigkeiten|'
      + 'ihre|ihr',
    keepIt: 'fehlend*|behalten|geht morgen raus|geht heute raus',
    freshWord: 'neues urteil|neue bewertung|andere bewertung|neue rezension|neue meinung|anderes urteil|aktualisierte bewertung|frische meinung',
    storeVisit: 'in den laden|bei uns im|abholung|an unserer tür|zu uns kommen|kommen sie vorbei|vorbeikommen|in unser geschäft',
    cashWord: 'bar|bargeld|barzahlung'
      + '|bar aus|geldschein|schein ins paket|geld ins paket|im umschlag|einen scheck|scheck über'
      + '|per nachnahme'
      + '|!schicke ich ihnen im umschlag|!im umschlag, der|!umschlag liegt|!umschlag mit der|!im luftpolsterumschlag',
    safety: 'sicherheit*|scharf|klinge|stecker|kleber|trocken|brand|verbrannt|hitze|kinder|piep*|akku|batterie|spannung|nass|bad|koppeln|montage'
      + '|warnhinweis|hinweis seite|anfassen|heiß|auskühlen|lüften',
    ourSake: 'auf ihrer seite|von ihrer seite|ihrerseits|in ihrem konto|sie selbst|selbst stornieren|besser für unser|besser für uns|schadet unser|schadet uns|belastet|unser konto|'
      + 'unserem konto|unsere kennzahl*|unsere quote|strafe|bestraft|minuspunkt*|statt von uns|als von uns|nicht von uns',
    goneWord: 'verschwindet|verschwinden|verschwinde|verschwunden|verschwände|weg ist|weg wäre|weg sein|wegfällt|nicht mehr da|raus ist'
      + '|vom tisch|aus der welt|aufgehoben',
    slur: 'dumm|blöd|doof|dämlich|bescheuert|lächerlich|gierig|frech|unverschämt|peinlich|armselig|jämmerlich|erbärmlich|faul|blind|gestört|verrückt|irre|krank|dieb|diebe|'
      + 'lügner|betrüger|nervensäge|kindisch|unfähig|hirn|verstand|geizig|dreist|ungeschickt|esel|kuh|schwein|trottel|niete|nulpe|clown'
      + '|hirn eines|hirn wie'
      + '|unterbelichtet|begriffsstutzig|einfältig|bekloppt|beknackt|behämmert|deppert|bescheuert|verblödet|borniert|unausstehlich|widerlich|ekelhaft|asozial|minderwertig|verlogen|hinterhältig|weinerlich'
      + '|!hat sie gestört|!haben sie gestört|!sie gestört hat|!fühlen sie sich gestört|!sie gestört haben',
    aim: 'wie kann man|wie muss man|so|zu|sie|du bist|bist du|was für|man muss schon|ihnen|ganz schön'
      + '|sie sind nichts als|sie sind doch|sie sind ja',
    boughtThere: 'gekauft haben|gekauft wurde|gekauft hatten|bestellt haben|erworben|deren gewährleistung|deren garantie|dort gekauft|wenden sie sich an den händler|'
      + 'dieser händler|nicht von uns|fälschung|dortigen|gekaufte|gekauften|gekauftes|gekaufter|bei ebay erworben',
    asListed: 'aus der beschreibung|laut beschreibung|in der beschreibung|wie beschrieben|im angebot steht|gehört zum|lieferumfang|zum set|wie bestellt|die zugabe aus'
      + '|als geschenk angekreuzt|geschenkoption|geschenkverpackung',
    labelFine: 'sie stimmt|stimmt so|ist richtig|ist korrekt|ist unser lager|ist die richtige|'
      + 'versehentlich an die alte',
    oldWords: 'worte von damals|alten worte|öffentliche beschwerde|die beschwerde|ihre beschwerde|was sie geschrieben|was sie schrieben|was da noch|was noch auf der seite|'
      + 'was dort steht|auf der seite steht|ihr stern|einzelner stern|einzelne stern|ein stern|zwei sterne|ihre sterne|ihr urteil|erster eindruck|ihre zeilen|ihr text|'
      + 'ihre bewertung|ihre rezension|ihr kommentar|ihre kritik|alte bewertung|schlechte bewertung'
      + '|ihre worte auf|ihre worte von|was sie letzte woche geschrieben|was sie auf der seite|der eine stern|den einen stern|ihr einer stern|'
      + 'ihr einzelner stern|ihr kommentar von|ihr alter text|der schlechte kommentar',
    outdated: 'passt doch nicht|passt nicht mehr|stimmt nicht mehr|nicht mehr ganz|noch verdient|noch gerecht|noch fair|noch richtig|noch zutreffend|überholt|veraltet|ersetzen|'
      + 'etwas netteres|etwas freundlicheres|freundlicher|milder|wird uns nicht gerecht|nicht mehr gerecht|widerspiegel*'
      + '|zeit vor der lösung|vor der lösung|auf den neuesten stand|auf den aktuellen stand|nicht mehr aktuell|nicht mehr die ganze|stimmt so nicht mehr',
    yourWord: 'ein satz von ihnen|ein wort von ihnen|ein paar worte von ihnen|zeilen von ihnen|ihre stimme|ihr wort|ihren namen unter|von ihnen zu lesen',
    weighs: 'gewicht|käufer hören|kunden hören|andere käufer|andere kunden|hören auf|sterne|wiegt',
    happyPeople: 'nur wer|nur zufriedene|nur wenn sie|rundum zufrieden|nur die zufriedenen|wer zufrieden ist',
    publicly: 'öffentlich|auf der seite|online',
    moneyWaits: 'liegen für sie bereit|liegt für sie bereit|warten auf sie|wartet auf sie|sind für sie reserviert|gehört dann ihnen|gehören dann ihnen',
    tryOut: 'ausprobieren|ausprobiert|testen|testet',
    smiley: 'lachende|lächelnde|das grüne|das obere|lachgesicht|smiley',
    knowWhich: 'sie wissen worauf|sie wissen, worauf|sie wissen welch|worauf sie drücken',
    ownersOf: 'wer dieses|wer diese|wer diesen|wer ein solches|besitzer dieses|käufer dieses|kunden mit diesem|wer das',
    alsoTake: 'nimmt meist|nimmt oft|nimmt gern|auch unseren|auch unsere|auch unser|dazu|kauft meist|holt sich',
    requestThere: 'antrag bei amazon|der antrag|ihr antrag|fall bei amazon|vorgang bei amazon',
    isNoMore: 'weg|vom tisch|erledigt ist|geschlossen ist',
    talkMoney: 'über geld|über das geld|über die erstattung|reden wir|geld folgt'
      + '|erstatte ich|erstatten wir|kann ich erstatten|können wir erstatten|drücke ich auf|löse ich die erstattung|zahlen wir aus',
    dropIt: 'fallen lassen|alles in ordnung|alles geklärt|alles gut ist|erledigt hat|hinfällig',
    sayTo: 'teilen sie|sagen sie|informieren sie|melden sie|schreiben sie|rufen sie',
    endOrder: 'beenden|aufheben|zurückgeben können',
    button: 'knopf|schaltfläche|button|taste|menüpunkt',
    orderPage: 'ihrer bestellung|bestellseite|ihren bestellungen|bestelldetails',
    countsAgainst: 'zählt gegen uns|gegen uns gewertet|schadet uns|kostet uns punkte|wird uns angelastet',
    crossOut: 'streichen sie ~ durch|durchstreichen|überkleben|kleben sie ~ über|überschreiben sie'
      + '|zettel ~ über|kleben sie|aufkleben|darüber kleben',
    addressWord: 'adresse|etikett|anschrift|aufkleber|label',
    writeOver: 'schreiben|kleben|setzen',
    returnWord: 'rückgabe|rücksendung|retoure|zurückschicken|zurücksenden',
    digitsWord: 'zahlen|ziffern|nummern|zahl'
      + '|sechs zahlen|sechs ziffern|letzten ziffern|letzten vier|vier ziffern',
    cardPart: 'ihrer karte|ihrer bankkarte|ihrer kreditkarte|chip ihrer|der karte'
      + '|vorderseite ihrer karte|rückseite ihrer karte',
    wishYou: 'wir wünschen|ich wünsche|wünschen ihnen|wünsche ihnen|viel freude|viel spaß|haben sie viel|genießen sie|'
      + 'schönes wochenende|schönen tag|schöne feiertage|schönen abend|schöne woche'
      + '|alles gute aus|alles gute von|grüße aus unserer|herzliche grüße aus'
      + '|bleiben sie gesund|passen sie auf sich auf',
    kindOf: 'lieb gesagt|lieb von ihnen|nett von ihnen|freut uns|freut mich|schön, dass|das freut|nette worte|liebe worte'
      + '|lächeln geschenkt|zum lächeln gebracht|ein lächeln gezaubert|gerührt',
    lookOut: 'ausschau|postboten|halten sie nach|bald bei ihnen',
    enoughOf: 'genug von|genug davon|zu viele|in ruhe lassen|keine lust auf|satt haben|stören sie'
      + '|zu viel post|zu häufig|zu oft|nerven|lästig|belästigt|kein interesse mehr|'
      + 'möchten sie künftig nicht|wünschen keine|möchten keine|wollen keine|nichts mehr von uns|keine tipps|keine hinweise|keine nachrichten|keine mails|keine infos'
      + '|keine werbung|stören unsere|ermüden|kein interesse an unseren|kein interesse an weiteren',
    hadYou: 'hätten sie',
    noneOfThis: 'nicht passiert|wäre das|nie passiert|müssten wir',
    labTest: 'prüfbericht|testbericht|energielabel|stiftung warentest|hotel|sicherheitstest|energieklasse|energieeffizienz*'
      + '|stern auf dem etikett|sterne auf dem etikett',
    ourFault: 'unsererseits|von mir|unser|meinerseits|uns',
    empathy: 'leid|entschuldig*|verstehe|verstehen|bedauer*|ärgerlich|danke|vielen dank|unannehmlichkeit*',
    reason: 'weil|da der|da die|da das|wegen|grund|deshalb|daher|liegt daran|ursache|laut|herausgestellt|festgestellt|geprüft|versehen|fehler|nachgesehen',
    remedy: 'ersatz*|ersetzen|erstatt*|rückerstatt*|schicken|sende|senden|neue|neuen|repar*|umtausch|etikett|teil|anhang|schritt|drücken|rechnung|storn*|nachforschung|'
      + 'neuer|neues|neuem|raus',
    publicPlace: 'produktseite|artikelseite|amazon seite|auf amazon|bei amazon|unter dem artikel|unter dem produkt|andere käufer|anderen käufern|andere kunden|anderen kunden|'
      + 'künftige käufer|künftigen käufern|anderen|öffentlich|online|allen|aller welt'
      + '|allen auf amazon|alle auf amazon|auf unserer seite|der community',
    opine: 'ihre meinung|ihren eindruck|ihre eindrücke|ihr eindruck|ihre erfahrung*|ihr urteil|was sie denken|was sie davon halten|wie sie es finden|wie sie ihn finden|'
      + 'wie sie sie finden|wie zufrieden|wie gut er|wie gut sie|wie gut es|wie es ihnen gefällt|wie er ihnen gefällt|wie sie ihnen gefällt|ein paar worte|paar zeilen|'
      + 'ein paar sätze|einen kommentar|etwas nettes|etwas über|weitererzählen|davon erzählen|ihre ehrliche|ihr lob|sagen sie es|damit auf|nicht für sich|teilen'
      + '|wie ihnen ~ gefällt|wie zufrieden sie|verraten'
      + '|erzählen sie es|teilen sie|freude',
    mailPrefs: 'kommunikationseinstellungen|benachrichtigungseinstellungen|kontakteinstellungen|nachrichteneinstellungen|mail-einstellungen|e-mail-einstellungen|'
      + 'was wir ihnen schicken|was wir ihnen senden|wie oft wir|dem erhalt dieser|erhalt dieser nachrichten|erhalt weiterer nachrichten|zusendung weiterer|'
      + 'zusendung dieser|kontaktaufnahme widersprechen'
      + '|unserem newsletter|unseren newsletter|unserer mailingliste'
      + '|welche mails sie|welche nachrichten sie|ihre adresse aus|diese benachrichtigungen|diese mitteilungen|aus der empfängerliste',
    noMoreOfUs: 'hören sie nichts mehr|hören sie nichts|hören nichts mehr|sie hören nie wieder|schreiben wir nicht mehr|schreiben ihnen nicht mehr|lassen sie in ruhe|'
      + 'lassen wir sie in ruhe|stören wir nicht mehr|stören sie nicht mehr|sind sie raus|nehmen sie raus|nehmen sie heraus|streichen wir sie|streichen sie aus|'
      + 'ist schluss|ist ruhe|herrscht ruhe|melden uns nicht mehr|kontaktieren sie nicht mehr',
    thatButton: 'das lächelnde|die lächelnde|das linke|den linken|die linke|das erste|den ersten|das obere|den oberen|den grünen|das grüne|die grüne|linker knopf|'
      + 'der linke|der erste|die erste|„gelöst“ ankreuzen|wissen ja was|wissen sie was sie|wissen sie ja',
    toldAlready: 'schon zweimal|schon dreimal|bereits zweimal|bereits erklärt|schon erklärt|habe ich ihnen schon|haben wir ihnen schon|haben wir bereits geschrieben|'
      + 'wie oft soll|wie oft noch|immer dieselbe frage|dieselbe frage|zum dritten mal',
    readIt: 'lesen sie gefälligst|lesen sie meine|lesen sie doch|lesen sie unsere|lesen sie noch einmal|noch einmal lesen|erst lesen|bevor sie fragen|'
      + 'bevor sie schreiben|gefälligst|nachlesen',
    orElse: 'sonst gibt es nichts|sonst schließen wir|sonst ist der fall|sonst erledigt|'
      + 'andernfalls schließen wir|andernfalls gibt es|andernfalls bekommen sie|oder wir schließen|oder sie bekommen nichts|sonst machen wir nichts|'
      + "sonst war's das|sonst können sie das vergessen|ansonsten schließen wir|ansonsten gibt es|ende der diskussion",
    deadlineNow: 'heute|innerhalb von 24|bis morgen|bis heute abend|sofort|umgehend|unverzüglich|auf der stelle|bis freitag|müssen|jetzt',
    hurtsUs: 'tut uns weh|schmerzt uns|schadet uns|schadet unserem|belastet uns|trifft uns|kostet uns|zieht uns runter|steht immer noch|immer noch da|'
      + 'steht leider noch|ist noch da|bedroht unser|fragt mich jeden tag',
    timeGift: 'zwei minuten|eine minute|einen moment|vielleicht|könnten sie|mögen sie|möchten sie|bitte|hilfe|wären beruhigt|wären froh|hoffen',
    giveCash: 'zahle ich|zahlen wir|lege ich|legen wir|gebe ich|geben wir|schicke ich|schicken wir|bekommen sie',
    comesFromYou: 'käme ~ von ihnen|kommt ~ von ihnen|von ihnen ausgeht|von ihnen ausginge|von ihnen aus|ihrerseits käme',
    outOfAmazon: 'lassen wir die|außen vor|aus dem spiel|ohne die auskommen|bleibt unter uns|unter uns|zwischen uns beiden|die brauchen wir nicht|nicht an den amazon|'
      + 'wenden sie sich nicht an amazon|nicht an amazon wenden|nicht beim amazon'
      + '|amazon da heraushielten|amazon heraushalten',
    amazonInept: 'auskennt|keine ahnung|kennen sich nicht|verstehen nichts|dauert nur|dauert länger|dauert ewig|dauert wochen|verzögert|zieht sich|bringt nichts|'
      + 'hilft ihnen nicht|können nicht helfen'
      + '|als vertrauen|vertrauensbeweis',
    fewWords: 'ein zwei sätze|ein, zwei sätze|zwei sätze|ein paar zeilen|ein paar worte|zwei zeilen|ein kurzer text|ein zwei zeilen',
    helpsOthers: 'anderen ~ erleichtern|anderen kunden|anderen käufern|anderen helfen|hilft anderen|andere entscheiden|die wahl erleichtern|die entscheidung erleichtern',
    liveOnWords: 'leben davon was käufer|leben davon, was|davon was kunden|was käufer über uns|was kunden über uns|mundpropaganda|von der stimme unserer',
    countOnYou: 'darf ich auf sie|auf sie zählen|machen sie mit|was meinen sie|würden sie',
    deductWord: 'ziehen wir ~ ab|ziehen wir|abziehen|rechnen wir ~ an|zahlen ~ weniger|kommen wir ihnen|lassen wir ~ nach|bekommen sie ~ weniger',
    newModel: 'leichtere variante|neue variante|neue version|neues modell|gerade erschienen|neu auf den markt|frisch herausgekommen|neu herausgebracht',
    introPrice: 'ersten hundert|erste hundert|die ersten käufer|einführungspreis|zahlen weniger|zum vorzugspreis|günstiger',
    ourAddress: 'unserer adresse|unsere adresse|unserer ~ adresse|unsere ~ adresse|unsere anschrift|unserer anschrift',
    justSentYou: 'gerade geschickt|gerade gesendet|eben geschickt|per sms erhalten|eben bekommen|gerade bekommen'
      + '|gerade eine sms|eine sms mit|sms bekommen|sms erhalten|per sms|code geschickt|code gesendet|aufs handy',
    qrAct: 'scannen|einscannen|abscannen|beitreten|treten|folgen|registrieren|erreichen|kontaktieren|schreiben|melden|sichern|holen|einlösen|finden|führt|gelangen|'
      + 'abholen|anmelden|bekommen|erhalten|kommen'
      + '|landen',
    reviewFine: 'genau so stehen|so stehen lassen|so wie sie ist|nicht ändern müssen|nichts daran ändern|in den rezensionen|in den bewertungen|in manchen bewertungen|'
      + 'einige rezensionen|manche rezensionen|rezensionen heißt es|in ihrer bewertung schreiben|in ihrer rezension schreiben|in ihrer bewertung erwähnen|'
      + 'foto in ihrer bewertung|bild in ihrer bewertung|foto in ihrer rezension|fotos in ihrer|schreiben sie in ihrer bewertung|unabhängig von ihrer bewertung|'
      + 'egal wie sie bewerten|hat nichts damit zu tun'
      + '|schreiben was sie wollen|schreiben, was sie wollen'
      + '|welche bewertung auch immer|schreiben sie die bewertung, die|unsere pflicht bleibt',
    amazonDesk: 'amazon-kundenservice|amazon kundenservice|kundenservice von amazon|amazon-kundendienst|amazon kundendienst|kundendienst von amazon|'
      + 'kundenservice bei amazon',
    saidAfter: 'schrieben sie|haben sie geschrieben|sagten sie|meinten sie|fragten sie|ihre worte waren|so ihre worte|wie sie schrieben|wie sie schreiben|'
      + 'schlugen sie vor|baten sie|so haben sie'
      + '|ihrer frage|ihre frage|sie schreiben|sie würden|sie fragen|obwohl sie|sie sprechen von',
    sawThat: 'habe gesehen|haben gesehen|sehe dass|sehen dass|gesehen dass|bemerkt dass|haben sie ja bereits|bereits geändert haben',
    spareUs: 'verschonen sie uns|ersparen sie uns|sparen sie sich|unterlassen sie|behalten sie ~ für sich|lassen sie ~ stecken|genug von ihren',
    commentsNoun: 'kommentare|kommentaren|bemerkungen|beschwerden|ausreden|belehrungen|geschichten|drama|ton|sprüche',
    cannotHelp: 'nicht helfen|können wir nichts|kann ich nichts|ist nicht zu helfen|helfen wir nicht|bedienen wir nicht',
    peopleWho: 'leuten die|leuten, die|kunden die|kunden, die|käufern die|wer sich weigert|wer nicht|jemandem der',
    alwaysSame: 'immer dasselbe|immer das gleiche|typisch kunde|ihr kunden|jedes mal das gleiche|jedes mal dasselbe',
    complainWord: 'meckern|beschweren|jammern|kaputt machen|kaputtmachen|schimpfen|fordern|nörgeln',
    pointless: 'nicht schneller|sparen sie sich|ersparen sie sich|die mühe|bringt nichts|zwecklos|sinnlos|zeitverschwendung|ändert nichts|keinen zweck|hilft nichts|'
      + 'führt zu nichts',
    slipIn: 'beigelegt|dazugelegt|hineingelegt|reingelegt|mit hineingepackt|mit eingepackt|legen wir ~ bei|packen wir ~ dazu|legen ~ dazu',
    treat: 'kleinigkeit|schlüsselanhänger|kleines geschenk|kleine aufmerksamkeit|süßigkeit|schokolade|kleine überraschung|kleines extra|gratisprobe',
    offerInfo: 'soll ich ihnen den namen|soll ich ihnen den link|soll ich ihnen die|darf ich ihnen den|möchten sie den namen|möchten sie den link|interesse?',
    madeFor: 'genau für diesen|genau für diese|genau für dieses|extra für diesen|wie gemacht für|passend zu',
    stillFits: 'noch passen|noch passt|noch gerechtfertigt|noch verdient|noch gerecht|noch stimmt|noch stimmen|noch zutrifft|immer noch so sehen',
    deleteStep: 'auf löschen|auf „löschen|dann löschen|löschen wählen|löschen tippen|bearbeiten wählen|auf bearbeiten',
    markIt: 'markieren|kennzeichnen|setzen|abhaken',
    resolvedWord: 'als gelöst|gelöst|als erledigt|als hilfreich',
    conversationWord: 'gespräch|unterhaltung|diesen fall|diese nachricht|unseren chat|meine antwort',
    amazonAsks: 'amazon nachhakt|amazon nachfragt|amazon fragt|amazon sich meldet|amazon sich erkundigt|amazon anruft|amazon wissen will',
    tellThem: 'sagen sie|antworten sie|bestätigen sie|sagen sie bitte|teilen sie mit',
    allFine: 'alles in ordnung|alles gut|alles bestens|alles geklärt|alles gelöst|sie zufrieden sind|dass es gelöst',
    amazonFee: 'kassiert mit|nimmt sich seinen anteil|nimmt seinen anteil|will mitverdienen|verdient mit|zwackt|provision hier|gebühren hier',
    onceShown: 'sobald|sowie ihre|nachdem|in dem moment',
    starsForChat: 'sterne für diesen chat|sterne für dieses gespräch|sterne für meine|bewertung dieses chats',
    fiveRight: 'fünf|5|volle punktzahl|die höchste',
    onlyCounts: 'nur ein|zählt für mich|alles andere ist ein minus|alles andere zählt',
    beforeWe: 'bevor wir|bevor ich|ehe wir|vor einer erstattung|vor dem versand',
    tellAmazon: 'sagen sie amazon|teilen sie amazon|schreiben sie amazon|erklären sie amazon',
    betterThan: 'besser als|statt|anstelle',
    idWord: 'hat die id|ihre id ist|seine id ist|meine id ist|nickname ist|heißt dort',
    addVerb: 'fügen sie|hinzufügen|adden|schreiben sie ihr|anschreiben',
    popUp: 'im pop-up|im popup|im fenster|in dem fenster',
    confirmIt: 'bestätigen|sagen|antworten|wählen',
    weSolved: 'wir es gelöst|es gelöst ist|problem gelöst|gelöst haben',
    textThing: 'das wort|die worte|der satz|den satz|die zeile|der text|aufkleber|aufdruck|gedruckt|der zettel|die karte im|heißt|der name|die marke|steht für|bedeutet|im menü|fachwort|begriff|sie zitieren|weitergeleitet|in der anleitung|im heft',
    onlyHere: 'nur diese seite|nur hier|nur über amazon|nur auf dieser seite|nur in diesem verlauf|ausschließlich hier|ausschließlich über amazon|nur über diese',
    haveNone: 'haben wir kein*|haben wir nicht|betreiben wir kein*|führen wir kein*|wir haben kein*|gibt es uns nicht|gibt es von uns kein*',
    coverWord: 'gewährleistung|garantiezeit|gesetzlich*|widerrufsrecht|rückgaberecht|anspruch',
    notInterested: 'kein interesse|nicht interessiert|keine lust auf|möchten sie das nicht|nicht gewünscht',
    clickHere: 'hier klicken|klicken sie hier|ein klick|hier tippen|hier drücken|mit einem klick',
    talkUnder: 'kommentieren|kommentar unter|unter dem video|unter unserem video|in die kommentare|in den kommentaren|kommentarspalte',
    socialPlace: 'youtube|tiktok|unserem video|unser kanal|unserem kanal|unsere videos',
    searchName: 'suchen sie nach|name suchen|suchen sie unseren|nach unserem namen|soll ich sie aufnehmen|nehme sie auf|tritt unserem|treten sie|fragen sie den bot|sprechen sie uns an|abonnieren sie',
    appWeak: 'signal-gruppe|signal gruppe',
    rarelyHere: 'schauen wir selten|selten hinein|selten rein|kaum hinein|kaum rein|lesen wir selten|lesen wir kaum|dieses postfach|dieses postfach hier|diesem postfach|hier schauen wir|hier lesen wir|hier übersehen|geht hier unter|statt hier|statt über diese|nur einmal pro woche|nur einmal die woche',
    mailNoun: 'als e-mail|per e-mail|eine e-mail|eine mail|per mail|als mail|e-mail schicken|mailen',
    everyCent: 'jeden cent|jeden euro|bis zum letzten cent|auf den letzten cent|jeder cent|das ganze geld',
    noIfs: 'ohne wenn|ohne aber|ohne diskussion|ohne bedingung*|bedingungslos|keine fragen|ohne fragen|ohne rückfragen',
    forLife: 'zu ihren lebzeiten|solange sie leben|ein leben lang|ihr leben lang|für immer|auf ewig|bis ans lebensende|für alle zeit',
    expectAnswer: 'erwarte ihre antwort|erwarten ihre antwort|erwarte eine antwort|erwarten eine antwort|erwarte von ihnen|erwarten von ihnen|antworten sie mir|ich will eine antwort|will ihre antwort',
    notAgain: 'ein drittes mal frage|frage ich nicht|frage nicht noch|fragen nicht noch|frage nicht mehr|sage ich nicht noch|letztes mal, dass ich|zum letzten mal frage',
    willSee: 'werden sie schon sehen|werden schon sehen|was sie davon haben|werden es bereuen|werden das bereuen|sie werden sehen was|wird ihnen leidtun|wird ihnen noch leid',
    whatIsIt: 'wie lauten|wie lautet|was steht|welche sind|welcher ist es|nennen sie sie|geben sie mir die|geben sie sie|bitte her',
    screenPicture: 'bildschirmfoto|screenshot|bildschirmaufnahme|foto vom bildschirm|abfotografieren',
    accountPage: 'ihres amazon-kontos|ihres kontos|ihrem amazon-konto|ihrem konto|zahlungsarten|zahlungsmethoden|kontoseite|ihres profils',
    pathMenu: 'finden sie|unter ihrem konto|in ihrem konto unter|öffnen sie|gehen sie',
    declines: 'das geht nicht|das geht leider nicht|geht leider nicht|ist nicht möglich|ist leider nicht möglich|nicht vorgesehen|das dürfen wir nicht|dürfen wir leider nicht|das bieten wir nicht|bieten wir nicht an|bieten wir leider nicht|haben wir nicht|haben wir leider nicht|habe ich nicht|gibt es nicht|gibt es leider nicht|gibt es bei uns nicht|nehmen wir nicht|akzeptieren wir nicht|setzen wir nicht ein|nutzen wir nicht|verwenden wir nicht|nicht anbieten|muss ich ablehnen|müssen wir ablehnen|lehnen wir ab|können wir nicht beurteilen|kann ich nicht beurteilen|wissen wir nicht|weiß ich nicht|kommentieren wir nicht|liegt nicht in unserer hand|entscheidet amazon|nicht gestattet|läuft nicht|nicht erreichbar'
      + '|verstößt gegen die regeln|ist gegen die regeln|kann ich ihnen nicht geben|gehört nicht zu unserem angebot'
      + '|kann ich nichts sagen|können wir nichts sagen|dazu nichts sagen|kennen wir nicht|kenne ich nicht',
    because: 'weil|denn|da wir',
    caseNoun: '!rückmeldung, ob die anzeige|!anzeige dann|!die anzeige|!anzeige im display|!anzeige am',
    noStance: 'entscheiden sie ganz allein|entscheiden sie allein|ganz ihre sache|reden ihnen da nicht hinein|ist allein ihre entscheidung',
    eitherWay: 'geht seinen gang|nimmt seinen lauf|läuft seinen gang',
    movedThere: 'ist angekommen|angekommen|eingetroffen|zurückgekommen|zurückgegangen|kam zurück|ging zurück|wurde zurückgeschickt|wurde zurückgesandt|ist zurück|liegt bereit|liegt in|lagert|wurde gebracht|abgegeben worden|steht in der filiale|ist eingegangen|eingegangen',
    slurNoun: 'clown|clowns|dieb|diebe|lügner|lügnerin|betrüger|betrügerin|trottel|idiot|idioten|niete|nulpe|esel|dummkopf|spaßvogel|schlaumeier|besserwisser|jammerlappen|heulsuse|geizhals|geizkragen|schmarotzer|versager|witzfigur|depp|deppen',
    ventWord: 'so ein|so eine|was für ein|was für eine|nur ein|nur eine|sie kleiner|sie alter|nichts als ein|ein richtiger|ein kompletter|ausgemachter|totaler|lauter',
    howWord: 'wie|man muss|muss man|müssen sie schon|sind sie wirklich so|schon sehr',
    complainNoun: 'frage|fragen|beschwerde|beschwerden|nachricht|nachrichten|reklamation|ausrede|ausreden|geschichte|gejammer|behauptung|idee',
    likeYou: 'wie sie|wie ihnen|als sie',
  },
  rewrites: {
    replyHere: 'Bitte antworten Sie einfach auf diese Nachricht, wir helfen Ihnen hier Schritt für Schritt.',
    noDetailsNeeded: 'Sie brauchen uns keine persönlichen Daten zu geben, eine Antwort hier reicht aus.',
    detailsHere: 'Sagen Sie uns bitte hier, was Sie brauchen, und wir schreiben es in diese Nachricht.',
    refundThroughAmazon: 'Die Erstattung läuft über Amazon auf die ursprüngliche Zahlungsart.',
    buyOnAmazon: 'Der Artikel ist auf seiner Amazon-Produktseite erhältlich.',
    solveTheProblem: 'Wir möchten das Problem selbst lösen: Wäre Ihnen ein Ersatz oder eine Erstattung lieber?',
    claimAnswered: 'Über das Ergebnis informiert Sie Amazon.',
    freeToContactAmazon: 'Sie können sich jederzeit an Amazon wenden.',
    weCancelled: 'Der Artikel ist leider ausverkauft; die Stornierung und die volle Erstattung übernehmen wir.',
    useReturnLabel: 'Bitte nutzen Sie das Rücksendeetikett unter „Meine Bestellungen“, darauf steht die richtige Anschrift.',
    openReturn: 'Bitte melden Sie die Rücksendung unter „Meine Bestellungen“ an, dann erhalten Sie ein Etikett.',
    askOpenly: 'Ist damit alles für Sie geklärt?',
    noPaymentDetails: 'Für die Rückzahlung sind keinerlei Zahlungsdaten nötig.',
    photoIsEnough: 'Ein Bild des Produktetiketts reicht aus.',
  },
};
