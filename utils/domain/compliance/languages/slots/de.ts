import type { Slots } from '../concepts';

/** What fills the slots of frames, in German: verbs, nouns and turns by themselves, where the pack holds whole wordings. */
export const SLOTS_DE: Slots = {
  reported: '!was sie schrieben|!was sie geschrieben|!was sie schreiben|!worte, die sie|!was sie da geschrieben|ihnen jemand|jemand ihnen|ein fremder|geboten hat|'
    + 'angeboten hat|vorigen importeur|alten importeur|früheren importeur|vorbesitzer',
  warning: 'haben wir gemeldet|haben wir angezeigt|so etwas machen wir nicht|das machen wir nicht|so etwas tun wir nicht|nicht von unserem|stammt nicht von uns|'
    + 'beachten sie ihn nicht|beachten sie sie nicht|beachten sie es nicht|wir tun so etwas nie|würden wir nie',
  negation: 'nichts davon|nichts hier|hängt nichts|davon hängt nichts',
  happyIf: 'zufrieden?',
  buyDirect: '!klären wir das abseits|!klären das abseits|!besprechen wir das abseits|!reden wir abseits|!besprechen das abseits',
  crossSell: '!steht es auch im angebot|!steht auch im angebot|!so auch im angebot|!auch im angebot beschrieben|!auch im angebot angegeben|werben sie einen freund|'
    + 'freunde werben|empfehlen sie uns einem freund|newsletter abonnieren|abonnieren sie unseren newsletter|im set günstiger|im spar-abo|'
    + 'gefällt ihnen auch unser|drei bestellen, zwei|drei zum preis von zwei|nimm drei|zwei bezahlen',
  couponFine: 'ließ sich nicht|konnte nicht|lässt sich nicht|nicht kombiniert|wurde nicht angerechnet',
  asListed: 'vom hersteller und|stammt vom hersteller|liegt jedem|liegt jeder|in jeder packung|legt der hersteller|gehört zum angebot',
  benefit: '!schönste geschenk|!schönstes geschenk|!größte geschenk|!größtes geschenk|!beste geschenk',
  giveValue: '!schönste geschenk|!schönstes geschenk|!größtes geschenk|!beste geschenk|kosten sind ~ null|kosten null|kostet sie nichts|kosten tragen wir|für null|'
    + 'zum nulltarif|legen wir ~ obendrauf|obendrauf|gibt es ~ dazu|packen wir ~ dazu|legen wir ~ dazu|fünf euro zurück|fünf euro|käme ~ gratis|ohne aufpreis',
  smallGift: '!war ein geschenk|!ein geschenk für ihr|gratis-schlüsselanhänger|kostenlosen anhänger|kostenlose beigabe',
  review: '!kommentar unter unserem video|!kommentar unter dem video|produktbewertung*|produktrezension*|negativbewertung*|sternebewertung*|kundenbewertung*|'
    + 'kundenrezension*|käuferbewertung*|online-bewertung*',
  verdict: 'ihr text|ihren text|ihr wort',
  surveyYes: '!ja oder nein',
  answerYes: '!ja oder nein',
  affirmIt: '!mit ja oder nein|bejahen|bejahen sie|mit ja|ja sagen|sagen sie ja|bestätigen|bestätigen sie|zustimmen|ja antworten|positiv antworten|ein ja|mit „ja',
  labTest: 'aufgedruckt|aufgestickt|sternmuster|stern neben der|stern hinter der|stern neben dem',
  productUse: 'im menü|menüpunkt',
  labelFine: 'etikett der rücksendung steht|etikett steht unser|etikett steht unsere|auf dem etikett steht unser',
  ifYouWish: 'wenn sie stornieren möchten|falls sie stornieren möchten|möchten sie stornieren|stornieren möchten|um zu stornieren|wenn sie stornieren wollen|'
    + 'falls sie stornieren wollen|falls sie lieber stornieren|sollten sie stornieren',
  onlyThen: 'erst vom|erst einmal|ist ~ erst|sobald|erst wenn|erst danach|erst dann|nur wenn|zuerst|vorher|dann|danach|im gegenzug|sofern|solange|wenn sie|'
    + 'vorausgesetzt|bedingung|erst nach|bevor wir|nachdem',
  amazonDoes: 'amazon schließt|amazon den fall|amazon entscheidet|bis amazon|sobald amazon|wenn amazon',
  bankWord: 'kartengesellschaft|kartenunternehmen|kartenanbieter|kartenfirma|kreditkartenfirma|kartenherausgeber|hausbank|kreditinstitut|ihrer bank|ihre bank',
  request: 'unsere bitte|meine bitte|eine bitte|hätten eine bitte|hätte eine bitte|mögen sie|mögen sie noch|möchte sie bitten|dürfte ich sie|dürften wir sie|'
    + 'haben sie die güte|hätten sie die güte|wären sie so gut|wären sie so freundlich|sind sie so nett|vorschlag|abgemacht|darf man|hätten sie lust|'
    + 'würden sie so',
  byYou: 'durch sie|von ihnen|von ihrer seite|ihrerseits|sie selbst|über ihr konto|in ihrem konto|wenn sie es tun|wenn sie stornieren|wenn es von ihnen',
  saidAfter: '!sie würden mir|!sie würden uns|aufkleber|beileger|beilegezettel|kärtchen|zettel|aufdruck|flyer|die karte|der slogan|schriftzug|der hinweis',
  ourSake: 'sonst zählt es|zählt als unser fehler|als unser fehler|als wenn wir|wäre uns am liebsten|am liebsten|sieht besser aus|macht sich besser|'
    + 'wird uns angelastet|angelastet|fällt auf uns zurück|unsere statistik|verspätungsquote|späte lieferung zählt|kennzahlen|unsere werte|leistungswerte',
  outgoing: 'ersatz|ersatzteil|das neue|neulieferung|nachlieferung',
  reviewFine: 'welche rezension|welche bewertung|hängt nicht davon ab|unsere hilfe hängt nicht|ändert nichts an unserer hilfe',
  skipForm: 'umweg über das rückgabeformular|rückgabeformular können|rückgabeformular|ohne rückgabeformular|formular sparen|formular brauchen|'
    + 'ohne retourenformular|retourenformular|ohne anmeldung|keine anmeldung|rücksendeantrag brauchen|ohne antrag|rückgabe nicht anmelden|'
    + 'ersparen sie sich das formular|retourenportal|rücksendeportal|rückgabeportal|das portal',
  waitOrNot: 'müssen sie nichts|nichts zu stornieren|stornierung ist unnötig|eine stornierung ist also unnötig|brauchen sie nicht zu stornieren',
  keepIt: 'erstattung kommt automatisch|automatisch|nicht zuordnen|nie unser lager|nichts zurückzuschicken|nichts zurückschicken',
  drawWord: 'verlosen|verlost|verlose|verlosung|gewinnspiel|auslosung|losen wir|ziehen wir|lostopf|tombola|zu gewinnen|gewinner ziehen|gewinner gezogen|'
    + 'gewinnchance|nimmt an der ziehung',
  asThanksFor: 'als dank für|als dankeschön für|zum dank für|im gegenzug für|im austausch für|im gegenzug|als gegenleistung|zum ausgleich für|unser dank für|'
    + 'dafür gibt|dafür bekommen|dafür legen',
  praiseWrite: 'darüber schreiben|darüber berichten|foto mit ein paar|foto mit einigen|foto veröffentlicht|bild veröffentlicht|veröffentlicht, bekommt|'
    + 'erfahrung teilen|erfahrungen teilen|rezension verfasst|bewertung verfasst|bewertung geschrieben|rezension geschrieben|öffentlich berichten|'
    + 'ein video dazu|kommentiert haben|kommentar hinterlassen',
  tryOut: 'wir suchen tester|suchen tester|tester gesucht|tester|ausprobieren|produkttester|testkunden|probe nutzen',
  goodRating: 'volle punktzahl|top-bewertung|bestnote|höchste bewertung|vollen sternezahl',
  voteAgain: 'noch einmal abstimmen|nochmal abstimmen|noch mal abstimmen|erneut abstimmen|neu abstimmen|nochmals abstimmen|noch einmal antworten|erneut antworten|'
    + 'antwort ändern|antwort korrigieren|stimme ändern|stimme korrigieren|neu antworten|noch mal antworten|umentscheiden',
  solvedMark: 'auf „gelöst|auf gelöst|als gelöst|ja, gelöst|auf hilfreich|als hilfreich|auf zufrieden|als erledigt|auf erledigt',
  moveIt: 'ändern|umstellen|umändern|drücken|klicken|tippen|setzen|stellen|wechseln|korrigieren|wählen|umschalten',
  ourFigures: 'für unsere quote|unsere quote|unser schnitt|unseren schnitt|unsere statistik|unserer statistik|schadet uns|zählt für uns|reißt meine quote|'
    + 'meine quote|meine zahlen|meine statistik|zieht ~ runter',
  freeShipping: 'versand ~ gratis|versand ~ kostenlos|versandkostenfrei|versandfrei|portofrei|gratisversand|kostenloser versand|versand gratis|versand geschenkt|'
    + 'ohne versandkosten|versand ist frei|versand kostenlos|versand übernehmen wir|versand geht auf uns|frei haus|keine versandkosten',
  nextPurchase: 'kommen sie wieder|wieder bei uns|wiederkommen|wenn sie wiederkommen|erneut bei uns|noch einmal bei uns|wieder einkaufen|wieder bestellen|'
    + 'folgebestellung|anschlusskauf|beim wiedersehen|bei ihrem nächsten',
  percentWord: 'prozent|% weniger|stammkundenpreis|als stammkunde|stammkunden|treuepreis|freundschaftspreis|treuerabatt|vorzugspreis|zahlen sie weniger|als stammgast',
  saleEvent: 'black friday|cyber monday|schlussverkauf|ausverkauf bei uns|räumungsverkauf|rabattaktion|sonderaktion|prime day|angebotswoche|aktionswoche|'
    + 'weihnachtsaktion|sonderangebote|rabattwoche',
  lookAt: 'schauen sie|schauen|reinschauen|vorbeischauen|werfen sie einen blick|einen blick|stöbern|zugreifen|greifen sie zu|gönnen sie sich|lohnt sich|'
    + 'zuschlagen|sichern sie|decken sie|mal gucken',
  slipIn: 'haben wir ~ gelegt|haben wir ~ gepackt|haben ~ beigelegt|beigelegt|dazugelegt|hineingelegt|dazugepackt|mit ins paket|reingelegt|versteckt|spendiert',
  treat: 'kleine überraschung|überraschung|kleine aufmerksamkeit|aufmerksamkeit|kleines extra|kleinigkeit|etwas süßes|kleines geschenk|goodie|dankeschön',
  toAmazonDesk: 'mit amazon|mit dem amazon-kundendienst|mit dem amazon-support|mit dem kundenservice von amazon|amazon-kundendienst|amazon-kundenservice|'
    + 'amazon-support|bei amazon|an amazon|dem amazon-team|kundendienst von amazon|gegenüber amazon',
  speakOf: 'sprechen|reden|erwähnen|erzählen|besprechen|darüber|melden|beschweren|sagen|wenden|anschreiben|berichten|thematisieren|kontaktieren',
  askNot: 'bitte nicht|sie bitten ~ nicht|bitten, ~ nicht|lieber nicht|besser nicht|bitte davon absehen|davon absehen|sehen sie bitte davon ab|verzichten sie|'
    + 'bitte verzichten|bitte keinesfalls|kein wort|möchten sie bitten, nicht|wäre uns lieber, sie|bloß nicht|nicht mit dem|nicht mit amazon|nicht bei amazon',
  eitherWay: 'offen oder|ob offen|so oder so|unabhängig davon|egal ob|ganz gleich ob|ändert nichts|ändert daran nichts|völlig freigestellt|freigestellt|'
    + 'natürlich können sie|selbstverständlich können sie|natürlich dürfen sie|selbstverständlich dürfen sie|jederzeit|ich wollte nicht sagen|'
    + 'ich meinte nicht|damit meinte ich nicht|soll nicht heißen|heißt nicht|bedeutet nicht|offen lassen|bestehen lassen|ihr gutes recht|ihr recht|'
    + 'wie sie möchten|steht ihnen offen',
  goneShort: 'weg|fort|zurück|runter|raus|vom tisch|geschlossen|erledigt|zurückgezogen',
  withdraw: 'fallen zu lassen|ruhen lassen|auf eis legen',
  mistakeWord: 'missverständnis|irrtum|irrtümlich|ein fehler|aus versehen|versehen|verwechslung|unbegründet',
  cashWord: 'scheck|als scheck|postanweisung|zahlungsanweisung|vorkasse|auf rechnung|bar auf die hand|auf die hand|barscheck|in scheinen|bar bezahlt|'
    + 'rechnung von uns|vorauskasse',
  giveCash: 'schicke ihnen|schicken ihnen|sende ihnen|senden ihnen|gebe ihnen|geben ihnen|zahle ihnen|zahlen ihnen|überreiche|drücke ihnen|bekommen sie|'
    + 'sie bekommen|kriegen sie|sie kriegen|erhalten sie|sie erhalten|lege ihnen|ich schicke|ich sende',
  roundAmazon: 'machen wir das|wir machen das|machen wir es|machen das per|ohne plattform|ohne die plattform|kein amazon|an der plattform vorbei|von hand machen|'
    + 'unter der hand|ohne amazon dazwischen|amazon dazwischen|ohne den marktplatz|amazon umgehen|ohne den umweg über amazon|ohne amazons aufschlag|'
    + 'von der plattform|nicht bei amazon|wenn amazon nicht|amazon nicht seine',
  payIt: 'zahlen|bezahlen|zahlung|überweisen|begleichen|bekommen sie|sie bekommen',
  outOfStock: 'großhändler|wurde verkauft|im laden verkauft|wurde heute verkauft|verkauft worden|schon verkauft|weg verkauft|gingen weg|ging weg|haben keine|'
    + "haben keinen|haben kein|gibt's nicht mehr|gibt es keine|keine nachlieferung|lieferung blieb aus|blieb aus|versetzt|nicht geliefert bekommen|"
    + 'nicht eingetroffen|aufgebraucht|aus dem bestand|kein stück|restbestand',
  callOff: 'stornoauftrag|stornierung durch|storno durch|stornoanfrage|stornierungsanfrage|stornowunsch|stornierung beantragen|stornierung anfordern|stornieren|'
    + 'storno|stornierung|auftrag zurückziehen|kauf rückgängig|bestellung zurückziehen|annullieren',
  cancelReason: 'versehentlich bestellt|aus versehen bestellt|nicht mehr benötigt|brauche ich nicht mehr|falsch bestellt|irrtümlich bestellt|anders überlegt',
  skipTag: 'rücksendeetikett steht, beachten|steht, beachten sie bitte nicht|beachten sie nicht|beachten sie bitte nicht|nicht beachten|etikett geht ins falsche|'
    + 'geht ins falsche|falsche depot|falsches lager|nicht an die anschrift von amazon|und nicht an die anschrift|nicht an amazon|nicht an das amazon|'
    + 'etikett können sie vergessen|etikett brauchen sie nicht|etikett weglassen|etikett ist veraltet|amazon-etikett geht|aufkleber von amazon lassen|'
    + 'aufkleber lassen sie weg|aufkleber weglassen|eigenes etikett|eigenem etikett|kein etikett nötig|etikett nicht nötig|etikett von amazon nicht|'
    + 'etikett taugt nicht|etikett gilt nicht mehr',
  sendTo: 'gleich zum|direkt zum|gleich an|direkt an|schicken sie ihn an|schicken sie sie an|schicken sie es an|senden sie ihn an|senden sie sie an|'
    + 'senden sie es an|bringen sie|an die absenderadresse|an den absender',
  otherAddress: 'absenderadresse|auslandslager|unser lager|unsere werkstatt|zum werk|retourenhof|polnisches lager|polnischen lager|tschechischen lager|'
    + 'französischen lager|ausstellungsraum|showroom|unserem kollegen|unseren kollegen|unsere kollegin|die adresse, die ich|adresse auf der rechnung',
  poll: 'fragt man sie|falls man sie fragt|wenn sie gefragt|falls sie gefragt|mini-umfrage|umfragchen',
  publicly: 'gern öffentlich|in aller öffentlichkeit',
  onceShown: 'wenn sie veröffentlicht|nach veröffentlichung|wenn sie gepostet|sobald veröffentlicht',
  topScore: 'volle punktzahl|vollen punktzahl|volle sternezahl|vollen sternezahl|volle sternzahl|alle sterne|alle fünf|sämtliche sterne|höchste bewertung|'
    + 'höchste note|höchsten bewertung|höchstnote|bestnote|bestnoten|bestbewertung|top bewertung|topbewertung|spitzenbewertung|spitzennote|traumnote|'
    + 'volle sterne|vollen sterne|fünf von fünf|5 von 5|5/5|so viele sterne|möglichst viele sterne|maximale punktzahl|maximale bewertung|eine eins mit stern|'
    + 'volle fünf|vollen fünf|glänzende bewertung|begeisterte bewertung',
  wouldBe: 'wäre|wären|würde uns|würden uns|würde mich|würde mir|würde unser|würde unseren|hülfe|täte|käme|brächte|bereitete|würde den|krönte|rundete|hält uns|'
    + 'halten uns|lässt uns wachsen|hilft uns wachsen|versüßt|bedeutet uns|bedeuten uns|ist gold wert|gold wert|willkommen|gern gesehen|dürfen wir hoffen|'
    + 'wäre ein traum',
  kindToUs: 'gnädig mit uns|seien sie gnädig|sei gnädig|gnädig|milde walten|nachsichtig|seien sie nett|nett zu uns|großzügig|freundlich an uns|gut an uns denken|'
    + 'wohlwollend|wohlgesonnen|gutes wort für uns|gutes wort ein|zu unseren gunsten|denken sie gut|nicht zu streng mit uns|lieb zu uns|gut zu uns',
  howWeDid: 'wie waren wir|wie haben wir|wie war ich|waren sie zufrieden mit uns|wie hat es ihnen bei uns|wie fanden sie|wie war unser service|'
    + 'haben wir das gut gemacht',
  starsWait: 'die sterne sind|die sterne warten|die sterne finden|sterne finden sie|sterne warten|auf die sterne|sterne stehen bei|sterne gibt es auf|'
    + 'sterne neben der bestellung|sterne liegen bereit',
  onlyToUs: 'nur an uns|nur uns|dann bitte uns|erst uns|zuerst uns|uns allein|zuerst an uns|lieber uns|unter uns|direkt an uns|behalten sie es für uns|'
    + 'nicht in die sterne|nicht öffentlich|dann nur uns|nur bei uns|bitte an uns',
  inReview: 'in ihrer rezension|in der rezension|in ihrer bewertung|in der bewertung|in ihrem erfahrungsbericht|in ihrem bericht|beim bewerten|'
    + 'beim schreiben der rezension|beim rezensieren|für ihre rezension|für ihre bewertung|für die bewertung|in ihrer produktbewertung',
  mentionIt: 'erwähnen|nennen sie|sprechen sie|schreiben sie|beschreiben|betonen|heben sie|hervorheben|loben|gehen sie auf|fügen sie|ein foto|ein bild|hinzufügen|'
    + 'legen sie wert|lassen sie ~ weg|weglassen|verwenden sie|schwärmen',
  takeTime: 'nehmen sie sich|zeit nehmen|zeit für|zeit finden|minute erübrigen|minute opfern|minute schenken|moment erübrigen|moment opfern|zeit opfern|'
    + 'augenblick für|moment für|minute für|minuten für|kurz zeit|zeit schenken|sich aufraffen',
  demandIt: 'verlangen|verlange|fordern|fordere|bestehen auf|bestehe auf|erwarten|erwarte|bitten um|bitte um|bäten um|ersuchen|hoffen auf|hoffe auf|wünschen uns|'
    + 'beantragen',
  removalNoun: 'löschung|entfernung|rücknahme|richtigstellung|berichtigung|korrektur|änderung|überarbeitung|anpassung',
  harshWord: 'streng|hart|unfair|ungerecht|zu wenig|zu niedrig|recht wenig|etwas wenig|doch wenig|unverdient|nicht gerecht|nicht fair|knauserig|nicht verdient|'
    + 'mager|etwas dünn',
  starsUp: 'daraus|machen sie|mache|machst|wird daraus|werden daraus|gehen auf|gehst auf|gehen sie auf|hoch auf|rauf auf|erhöhen auf|setzen auf|stellen auf|'
    + 'ändern auf|werden vier|werden fünf|statt zwei|statt drei|statt einem|statt einen|aufrunden',
  editButton: 'bearbeiten geht|bearbeiten können|knopf „bearbeiten|knopf zum bearbeiten|bearbeiten-knopf|schaltfläche „bearbeiten|auf „bearbeiten|das bearbeiten|'
    + 'stift daneben|stiftsymbol|drei punkte|bearbeitungsknopf|zum bearbeiten|daneben ist „bearbeiten',
  fairWish: 'fair wäre|wäre fair|wäre nur fair|wäre es fair|gerecht wäre|wäre gerecht|fairerweise|der fairness halber|wäre schön, wenn|wäre ehrlich|richtig wäre|'
    + 'anständig wäre|wäre anständig',
  revisitIt: 'noch mal drübergehen|nochmal drübergehen|noch einmal drübergehen|drübergehen|noch mal drüberschauen|nochmal drüber|noch mal drüber|darüber nachdenken|'
    + 'noch einmal darüber|noch einmal ansehen|noch mal ansehen|überdenken|in sich gehen|es sich anders|anders überlegen|noch einmal überlegen|'
    + 'nochmals überlegen|darauf zurückkommen|kann die weg|kann sie weg|könnte sie weg|kann der weg|könnte die weg|kann das weg',
  changeIt: 'nachgebessert*|nachbessern|aufgehübscht|überarbeitete|überarbeiteten|verbesserte|verbesserten|aufpoliert|geändert*|angepasst*|korrigierte|korrigierten',
  undoIt: 'kann sie weg|kann die weg|könnte die weg|könnte sie weg|bitte löschen sie sie|löschen sie sie bitte|nehmen sie ihn ~ runter|nehmen sie sie ~ runter|'
    + 'nehmen sie ihn ~ raus|nehmen sie es ~ runter|nehmen sie das ~ runter|das richtigstellen|das korrigieren|das ändern|sich darum kümmern|es auffrischen|'
    + 'es erneuern',
  oldWords: 'was sie dort geschrieben|was sie da geschrieben|dem, was sie|was sie eingestellt|was sie online|ihr beitrag auf|ihren beitrag auf|'
    + 'was sie unter dem artikel|was sie hinterlassen|ihr eintrag auf|das dort geschriebene|die zwei sterne|ihre öffentliche aussage|ihre punktzahl|'
    + 'den einen stern|ein stern|negative feedback|andere käufer lesen|noch die alte',
  askedBefore: 'noch einmal an meine bitte|noch einmal an unsere bitte|nochmals an meine|an meine bitte|an unsere bitte|erinnern|fehlt uns noch|fehlt uns online|'
    + 'fehlt noch|warten noch auf|warten noch immer|warten immer noch|baten wir sie|hatten wir sie gebeten|hatte ich sie gebeten|letzte woche gebeten|'
    + 'noch keine bewertung|noch keine rezension|noch nicht bewertet',
  noStance: 'nur sie oder amazon|nur sie selbst oder|nur sie und amazon|weder bitten|bitten nicht darum|stört uns nicht|haben dazu keine meinung|'
    + 'keine meinung dazu|uns ist es gleich|ist uns gleich|für uns gleich|wir verlangen das nicht|haben keinen einfluss|ganz ihre sache|'
    + 'bitten sie nicht darum|bitten wir nicht|wir würden nie darum|um so etwas bitten wir',
  caseNoun: 'sache bei amazon|sache mit amazon|angelegenheit bei amazon|vorgang bei amazon|geschichte mit amazon|an amazon gewandt|amazon eingeschaltet|beschwerde|'
    + 'meldung|der antrag|anträge|mit offenem antrag|a-bis-z|a bis z|a-z-garantie|a-z-antrag|garantieantrag|garantiefall|käuferschutz*|'
    + 'reklamation bei amazon|beschwerde bei amazon|meldung bei amazon|rückbuchung|rücklastschrift|chargeback|zahlungsstreit|fall bei amazon|amazon-fall|'
    + 'ihr antrag|ihren antrag|den antrag|antrag bei amazon|einspruch bei der bank|bei der bank|offener fall|offene fall|offenen fall|streitfall|der fall bei',
  closeCase: 'vom tisch|aus der welt|abgehakt|begraben|als gelöst|ad acta|schließen|schließt|geschlossen|zurückziehen|zurückgezogen|zurückziehung|zurücknehmen|'
    + 'zurückgenommen|rücknahme|stornieren|storniert|beenden|beendet|fallen lassen|fallenlassen|löschen|gelöscht|einstellen|eingestellt|aufheben|aufgehoben|'
    + 'verzichten|abbrechen|abgebrochen|erledigt|weg|verschwindet|verschwunden|stoppen|gestoppt|widerrufen|zumachen|rückgängig|ruhen',
  refundThen: 'geld raus|ersatzgerät|ersatzteil|neugerät|erstatt*|rückerstattung|geld|auszahlen|zahlen|überweisen|ersatz|neues|entschädig*|gutschrift|euro|betrag|'
    + 'summe|kulanz',
  botherWord: 'bemühen|behelligen|belästigen|hineinziehen|reinziehen|stören|heranziehen|einspannen',
  pointless: 'bringt ihnen nichts|bringt ihnen gar nichts|bringt nichts|bringt gar nichts|zieht sich|zieht es nur|verzögert|dauert nur länger|macht alles nur|'
    + 'führt zu nichts|hilft ihnen nicht|nicht lohnen|lohnt nicht|kostet nur zeit|wochenlang|monate|verzögert ihre|verzögern|hält ihre|bremst|'
    + 'keine ahnung von|schadet ihrem konto|überlegen sie es sich|hilft niemandem|kein schiedsrichter|verstehen nichts von|verzögert nur',
  ratherNot: 'wäre lieber, sie|lieber wäre mir|mir wäre lieber|uns wäre lieber|bitte nicht|bitte noch nicht|bitte kein|bitte keine|lieber nicht|besser nicht|'
    + 'warten sie mit|verzichten sie|sehen sie davon ab|bitten, ~ nicht|nicht nötig|bevor sie etwas einreichen',
  reportIt: 'melden das|das melden|das nicht melden|melden sie das|melden sie uns|uns melden|uns nicht melden|beschwerde einreichen|beschwerde einlegen|'
    + 'antrag stellen|fall eröffnen|fall öffnen|eskalieren|zu amazon gehen|sich beschweren|anzeigen|damit zu amazon|bevor sie etwas einreichen',
  chargeFine: 'in ordnung gehe|in ordnung war|in ordnung geht|gehe in ordnung|abbuchung stimmt|abbuchung war|zahlung war|zahlung stimmt|berechtigt|selbst veranlasst|'
    + 'nicht mehr bestreiten|rechtens|von ihnen stammt',
  voiceFine: 'kartengesellschaft|ihrer bank|ihre bank|kartenfirma',
  anyReview: 'lobt|loben|lobend|uns öffentlich|erfahrungsbericht mit|ihren eintrag|ihr eintrag|sternchen|ihr bericht|lobende worte|ihre gedanken|rezensenten|'
    + 'uns rezensiert|ihr eindruck|ihre eindrücke|begeisterten|ein stern mehr|mehr sterne|zwei zeilen|ihre worte|rezensent|ein gutes wort|gute worte|urteil|'
    + 'ihren kommentar|etwas nettes schreiben|uns bewerten|empfehlung|sie bewerten sie|sie bewerten ihn|rezension*|bewertung*|bewerten|sterne|sternen|'
    + 'erfahrungsbericht|ehrliche meinung|ihre meinung|paar zeilen|paar worte|nette worte|ehrliche worte|weiterempfehl*|erfahrung teilen|positives feedback|'
    + 'öffentliches feedback',
  anyValue: 'zehner|fünfer|zwanziger|kriegt den|kriegt die|bekommt den|bekommt die|lege ich ~ drauf|leg ich ~ drauf|kaufpreis|kleinigkeit|porto zurück|'
    + 'garantieverlängerung|längere garantie|ein jahr garantie|doppelte garantie|nächste packung|ersatzakku|unser dank|überraschungspaket|teilerstattung|'
    + 'gutschreiben|alles zurück|etwas für sie drin|kleines dankeschön|präsentkorb|einen kaffee|spendieren|kleines geschenk|lohnt sich für sie|'
    + 'geld ist ihres|wird belohnt|werden belohnt|wir zahlen|wir bezahlen|kleine belohnung|geschenk*|gutschein*|gutscheincode|erstatt*|bargeld|cashback|'
    + 'bonus|belohnung|prämie|rabatt|gratis|kostenlos|umsonst|geschenkt|aufs haus|euro|prozent|zubehör|extra|überraschung|präsent|verlosung|verlosen|gewinn|'
    + 'guthaben|punkte|ein zweites|eine zweite|einen zweiten|geld zurück|geld wieder|preis zurück|obendrauf|dazu geschenkt',
  rewardLink: 'wer uns|zeigen sie mir|für jedes|ist uns|jedem, der|schaltet|geht an|erhält|erhalten|bekommt|bekommen|behalten|mehr es genügt|je mehr|verdoppelt|'
    + 'gleich danach|am tag|wir danken|lassen sie uns|jeden monat|gewinnt|solange|alles was wir|könnte ihnen|wird bezahlt mit|für kunden, die|für alle, die|'
    + 'für eine|für ihre|für jede|für jeden|wenn sie|sobald|dafür|dann|im gegenzug|wer|jeder der|jeder, der|jede, die|alle, die|allen, die|unter allen|'
    + 'nachdem|als belohnung|als dank|als dankeschön|wert|verdienen|bringt ihnen|gewinnen|sichern',
  ownAccount: 'girokonto|mein konto|meinem konto|privatkonto|firmenkonto|unserem konto|unser konto|unser bankkonto|geschäftskonto|konto unseres',
  sendMoney: 'geld|summe|betrag|zahlen|überweisen|zukommen|schicken|erstatten|differenz|gebühr|euro|einzahlen',
  strongChannel: 'zahlungslink|bezahllink|guthabencode|karte am telefon|kartenzahlung am telefon|giropay|sofortüberweisung|krypto|bitcoin|direkt bei mir|direkt an mich|'
    + 'direkt bei uns bezahlen|rechnung von uns|bankeinzahlung|an uns zu zahlen|an uns zahlen|uns bezahlen|direktüberweisung',
  ownStore: 'onlineladen|online-laden|unserem onlineshop|unserem webshop|eigenen laden|eigenen shop|unserem netzladen|unserer homepage|laden unserer firma',
  costsLess: 'kostet weniger|weniger|günstiger|billiger|greifen sie dort|dort kaufen|dort bestellen|bestellen sie dort|kaufen sie dort|besserer preis|nächstes mal|'
    + 'händlerpreis|unterbietet|sparen sich|besserer deal|spart|vermeidet|netto',
  mustCancel: 'treten sie vom kauf|vom kauf zurück|treten ~ zurück|auftrag auflösen|bestellung auflösen|auflösen|artikel stornieren|kauf rückgängig|aus dem kauf|'
    + 'stornier*|storno|stornoauftrag|annullier*|abbestellen|abbestellung|zurücktreten|rücktritt|widerrufen|auftrag zurückziehen|bestellung zurückziehen|'
    + 'rückgängig machen|kündigen|bestellung aufheben|abblasen',
  stockCue: 'nicht mehr gebaut|nicht mehr hergestellt|wird nicht mehr|durcheinander|regal ist leer|leer|falsch ausgezeichnet|falsch eingestellt|einen zu viel|'
    + 'produktion|zerbrochen|tippfehler|importeur|nicht ausliefern|fehler|versehen|im stich|charge|produktionsstopp|haben wir nicht mehr|lager|bestand|regal|'
    + 'lieferant*|großhändler|hersteller|fabrik|vorrat|vorrätig|lieferbar|verfügbar|preis|verkauft|vergriffen|ausverkauft|keine mehr|keinen mehr|keins|'
    + 'kein exemplar|kaputt|nachschub|engpass|ausgegangen|fehlbestand|fehlt|nicht beschaffen|nicht bekommen|nicht liefern|liefern können|unser fehler|panne|'
    + 'inventur|depot',
  pleaseYou: 'am einfachsten wäre|wäre am besten|wären sie so lieb|lieb und|wir hoffen, sie|hoffen wir|dankbar, wenn sie|dankbar wenn sie|wenn sie es|selbst|'
    + 'reichen sie|geben sie|machen sie|bitte|könnten sie|können sie|würden sie|wären sie|seien sie|bitten|müssten sie|müssen sie|am besten|besser wenn sie|'
    + 'am einfachsten|tun sie uns|von ihrer seite|von ihnen|durch sie|über ihr konto|in ihrem konto|unter meine bestellungen|in meine bestellungen|'
    + 'wählen sie|klicken sie|drücken sie|gehen sie|einfach|sie bitte|mögen sie|hätten sie|stellen sie|beantragen sie|ihrerseits|den gefallen',
  myPerson: 'mein schwager|meinem schwager|meine schwester|meiner schwester|mein bruder|meinem bruder|mein kollege|meinem kollegen|meine eltern|meinen eltern|'
    + 'mein nachbar|meinem nachbarn|meine frau|meiner frau|mein mann|meinem mann|mein cousin|mein freund',
  takesParcel: 'paket|päckchen|kiste|entgegen|annehmen|nimmt|unterschreibt|abholt|schicken|senden|retoure|rücksendung',
  notTheirs: 'amazon-portal|rücksendeportal|das portal|lassen sie weg|weglassen|lassen sie ~ weg|nicht über das|statt|anstatt|anstelle|nicht an amazon|'
    + 'nicht das etikett|nicht mit dem etikett|ignorieren|vergessen|ohne|sparen sie sich|überspringen|kein etikett|keine anmeldung|nicht anmelden|nicht über|'
    + 'brauchen kein|brauchen sie nicht|nicht nötig|nicht verwenden|nicht benutzen|nicht öffnen|von hand|überkleben|durchstreichen|selbst frankier*|'
    + 'auf eigene faust|am rücksendezentrum vorbei',
  barePlace: 'unsere werkstatt|unserer werkstatt|im büro|im laden|andere adresse|anderen adresse|andere anschrift|anderen anschrift|neue adresse|neue anschrift|'
    + 'neuen anschrift|privatadresse|privatanschrift|zu mir|zu uns nach|meine eltern|meinen eltern|meinem bruder|meiner schwester|meinen kollegen|kollegen|'
    + 'nachbar|garage|werkstatt|techniker|unser büro|unserem büro|filiale|unseren laden|unserem laden|ins ausland|ins werk|fabrik|folgende adresse|'
    + 'folgende anschrift|diese anschrift|diese adresse|packstation',
  ourDriver: 'unser fahrer|unserem fahrer|unser bote|unser lieferwagen',
  pickUp: 'holt|abholt|holt ~ ab|abholen|mitgeben|mitnehmen|geben sie ~ mit',
  stillFits: 'überhaupt noch|passt ~ noch|passt ~ nicht mehr|noch zeitgemäß|noch aktuell|noch stimmt|stimmt ~ noch|trifft ~ noch|noch zutreffend',
  goneWord: 'nicht mehr dastünde|nicht mehr dasteht|nicht mehr erschiene|verschwände|verschwinden|nicht mehr stünde|nicht mehr auftaucht|muss weg|gehört weg|'
    + 'sollte weg|muss verschwinden',
  hurtsUs: 'schreckt alle ab|schreckt|abschreckt|überleben|ruiniert|existenz|vergrault|kunden weg|arbeitsplatz|verlieren kunden|kostet uns kunden|schlafen',
  oneOrFour: 'wären vier|vier drin|vier möglich|wären nicht vier|vielleicht vier|vier oder fünf',
  tellOthers: 'verraten|erzählen|sagen|berichten|zeigen|mitteilen|helfen|schildern|weitergeben',
  otherPeople: 'anderen eltern|andere eltern|anderen käufern|andere käufer|anderen kunden|andere kunden|anderen familien|andere familien|anderen menschen|'
    + 'der community|künftigen käufern|gleichgesinnten',
  publicPlace: 'produktseite|artikelseite|unter dem artikel|auf amazon',
  praiseNoun: 'ein lob|lob|kompliment|lobende worte|ein gutes wort|applaus',
  fewWords: 'zwei sätze|ein satz|drei zeilen|zwei zeilen|ein paar sätze',
  appreciate: 'täte gut|täte unserer|täte uns|tut uns gut',
  rateIt: 'kauf zu bewerten|kauf bewerten|kauf bewertet|einkauf bewerten|einkauf zu bewerten|bestellung bewerten|bestellung zu bewerten',
  smileFace: 'lachende gesicht|lachendes gesicht|lächelnde gesicht|smiley|grünen daumen|daumen hoch|obere feld|grüne feld|fröhliche gesicht',
  offerInfo: 'soll ich ihnen den|soll ich ihnen die|soll ich ihnen das|ihnen den zeigen|möchten sie ihn sehen|möchten sie sie sehen|darf ich ihnen zeigen|'
    + 'soll ich den link',
  madeFor: 'passt unser|passt unsere|passen unsere|dazu passt|passend dazu|passende',
  codeWord: 'kennwort|stichwort|codewort|dem wort|das wort|mit dem code|passwort|losungswort|erwähnen sie diese|nennen sie diese|verweis auf diese',
  lessMoney: 'zehner weniger|euro weniger|weniger zahlen|zahlen sie ~ weniger|sparen|sparst|günstiger|um ein drittel|zum halben preis|prozent weniger|'
    + 'ein viertel weniger',
  wholeStore: 'alles um|bei uns alles|ist bei uns alles|ganzer shop|ganze sortiment|gesamte sortiment|alle artikel|den ganzen laden|unser ausverkauf',
  upgradeTo: 'auf das größere modell|größere modell für|upgrade auf|aufrüsten|umsteigen auf|auf die pro-version',
  moreMoney: 'euro mehr|nur zehn|für nur|aufpreis|kleiner aufpreis',
  fromUsDirect: 'bei uns bestellen|bestellen sie bei uns|bei uns kaufen|kaufen sie bei uns|bei uns direkt|direkt bei uns|in unserem laden|unser laden|unserem geschäft|'
    + 'in unserer filiale|direkt an der quelle|telefonisch bestellen|kaufen sie bei mir',
  sendBack: 'geben sie es zur post|geben sie ihn zur post|in die post',
  feedbackNoun: 'ihr feedback|ihrem feedback|das feedback|ihre rückmeldung auf der seite|den post|ihren post',
  followSuit: 'nachziehen|mitziehen|nachrücken|mitwachsen|steigen|hochgehen',
  mustGo: 'muss weg|gehört weg|muss verschwinden|muss gelöscht|muss entfernt|gehört gelöscht|gehört entfernt',
  weSolved: 'ich es gelöst|wir es gelöst|ich geholfen|wir geholfen|es gelöst ist',
  allFine: 'ich habe geholfen|wir haben geholfen|es ist gelöst|gelöst ist|gelöst wurde',
  alter: 'zum guten wenden|umdrehen|das richtige tun|ausgewogener|auffrischen|letzte wort|nach oben|in einklang|wieder hoch|dorthin, wo',
  claimDeed: 'amazon sagen, dass|amazon mitteilen, dass|amazon wissen lassen|als erledigt melden',
  directPay: 'zahlen sie mir|dem fahrer|beim fahrer|unsere bankdaten|mein paypal',
  payOrBuy: 'zahlen|bezahlen|zahlung|überweis*|erstatt*|kaufen|bestellen|bestellung|kauf|geld|betrag|günstiger|billiger|besserer preis|rabatt|ausgleichen|aufpreis|'
    + 'differenz',
  liveOnWords: 'leben von empfehlungen|leben von bewertungen',
  yesNotNo: 'ja, nicht nein|ja und nicht nein',
  finalYes: 'auf ja|ja drücken|ja anklicken|ja wählen|bei ja',
  unhappyFirst: 'unzufrieden?|nicht zufrieden?',
  writeOver: 'unsere drauf|unsere darauf|notieren sie unsere',
  itemBack: 'schicken|senden|zurückschicken|zurücksenden|versenden|bringen|abgeben|retour|retoure|rücksendung|paket|päckchen|adressieren|geben sie ~ ab|zurückgeben',
  offChannel: 'direkt an uns|direkt bei uns|direkt mit uns|an uns direkt|an mich direkt|unser konto|mein konto|unserem konto|außerhalb|an amazon vorbei|ohne amazon|'
    + 'nicht über amazon|privat|privatverkauf|gegen rechnung|auf rechnung|per rechnung|eigener shop|eigenen shop|unserem shop|unseren shop|'
    + 'unserem onlineshop|unserer website|unserer webseite|unserer seite|guthabenkarte|krypto|bitcoin|bar|bargeld|zahlungslink|bezahllink|anzahlung|'
    + 'geldtransfer|unter uns|ohne gebühren|gebühren sparen|provision',
  competitor: 'bei obi|obi-markt|bauhaus-markt|im baumarkt|bei saturn|bei conrad|bei lidl|bei aldi',
};
