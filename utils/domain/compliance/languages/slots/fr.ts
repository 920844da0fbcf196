import type { Slots } from '../concepts';

/** What fills the slots of frames, in French: verbs, nouns and turns by themselves, where the pack holds whole wordings. */
export const SLOTS_FR: Slots = {
  reported: '!toute personne qui publie|!toute personne qui laisse|!toute personne qui écrit|!toute personne qui note|!quiconque nous|!quiconque laisse|'
    + '!quiconque publie|!quiconque note|!ce que vous avez écrit|!que vous avez écrit sur|!ce que vous écriviez|!ce que vous avez dit|on vous a proposé|'
    + "quelqu'un vous propos*|quelqu'un vous a|quelqu'un vous offr*|un inconnu|l'ancien importateur|vous a été proposé|quelqu'un d'autre|un autre vendeur",
  warning: "!n'oubliez pas de nous|!oubliez pas de nous|!n'hésitez pas de nous|nous l'avons signalé|l'avons signalé|nous l'avons dénoncé|jamais nous ne ferions|"
    + "nous ne faisons pas cela|nous ne faisons pas ça|nous ne faisons jamais|n'y prêtez pas attention|ne fait pas partie de nos|pas de chez nous|"
    + "n'est pas la nôtre",
  negation: "rien ne dépend|rien ici|rien n'en dépend",
  crossSell: "parrainez|parrainez un ami|abonnez-vous à notre newsletter|inscrivez-vous à notre newsletter|le lot revient moins|en lot c'est moins|"
    + 'vous aimerez aussi nos|vous aimerez aussi notre|trois pour le prix|le troisième offert|achetez-en deux',
  couponFine: "n'a pas pu|ne pouvait pas|n'a pas fonctionné|pas pu être cumulé",
  asListed: "vient du fabricant|dans chaque boîte|dans chaque colis|du fabricant|joint par le fabricant|fait partie de l'annonce",
  benefit: '!plus beau des cadeaux|!plus beau cadeau|!meilleur cadeau|!plus beaux cadeaux',
  giveValue: '!plus beau des cadeaux|!plus beau cadeau|!meilleur cadeau|ne vous coûte rien|coûte rien|sans frais|zéro euro|à zéro|cinq euros|de notre part|'
    + 'en cadeau|en plus, offert|ne vous coûtera rien',
  smallGift: '!était un cadeau|!un cadeau pour|porte-clés offert|offert dans le colis|gracieusement',
  review: "!changé d'avis|!changer d'avis|!changez d'avis|!changement d'avis|!commentaire sous notre vidéo|!étoile à côté du|!étoile à côté de la|"
    + '!commentaire sous la vidéo|évaluation du produit|avis client|avis produit|commentaire client|notation',
  verdict: "!changé d'avis|!changer d'avis|!changez d'avis|!changement d'avis|votre texte|vos lignes",
  starWish: "!changé d'avis|!changer d'avis|!changez d'avis|!dites-le-moi|!dites-le-nous",
  surveyYes: '!oui ou non',
  answerYes: '!oui ou non',
  affirmIt: "!répondez oui ou non|!oui ou non|dites oui|dire oui|répondez oui|répondre oui|confirmez|confirmer|répondre par l'affirmative|par l'affirmative|un oui|"
    + "dites que oui|répondez que oui|répondez par oui|dites que c'est",
  labTest: 'drapeau|étoiles brodées|étoiles imprimées|étoile à côté du|étoile à côté de la',
  productUse: 'dans le menu',
  labelFine: 'étiquette indique notre|étiquette figure notre|étiquette porte notre',
  ifYouWish: 'si vous souhaitez annuler|si vous voulez annuler|si vous préférez annuler|pour annuler|si vous désirez annuler|au cas où vous voudriez annuler',
  onlyThen: "dès que|une fois|seulement si|seulement après|d'abord|ensuite|puis|alors|en échange|à condition|tant que|si vous|avant de|avant que|après quoi|"
    + 'aussitôt|et je|et nous|condition',
  amazonDoes: "amazon ferme|amazon clôture|dès qu'amazon|jusqu'à ce qu'amazon|quand amazon",
  bankWord: 'émetteur de votre carte|société de carte|émetteur de la carte|organisme de carte|établissement bancaire|votre banque|compagnie de carte',
  request: "notre demande|ma demande|notre souhait|une demande|auriez-vous la bonté|auriez-vous l'obligeance|je vous demanderais|nous vous demanderions|"
    + "je vous saurais gré|puis-je vous demander|ayez l'obligeance|marché conclu|soyez assez|vous serait-il|cela vous dirait|ça vous dirait|demandez|"
    + 'oserais-je',
  byYou: 'de votre part|par vos soins|par vous|de votre côté|vous-même|depuis votre compte|si vous annulez|si cela vient de vous|venant de vous',
  saidAfter: "autocollant|étiquette «|carton|la carte|le prospectus|dépliant|le flyer|la mention|l'inscription|le slogan",
  ourSake: "mieux vu que|mieux vu|que si cela vient de nous|que si c'est nous|fait meilleure figure|nous serait reproché|nous est reproché|compté contre nous|"
    + 'retenu contre nous|notre dossier|plus propre pour nous|taux de retard|expédition tardive|nos indicateurs|notre score vendeur',
  outgoing: 'remplacement|pièce de rechange|le nouveau|la nouvelle pièce|nouvel envoi',
  reviewFine: "quel avis|n'en dépend pas|aide n'en dépend|ne change rien à notre aide",
  skipForm: "pas besoin de formulaire|sans formulaire|le formulaire n'est pas|inutile de remplir|inutile d'ouvrir un retour|sans demande de retour|"
    + 'pas de demande de retour|sautez le formulaire|passez-vous du formulaire|sans passer par le formulaire|oubliez le formulaire|portail de retour|'
    + 'portail des retours|le portail',
  waitOrNot: "rien à annuler|inutile d'annuler|pas besoin d'annuler",
  keepIt: 'remboursement est automatique|automatique|automatiquement|ne pouvons pas identifier|rien à renvoyer',
  drawWord: 'tirage au sort|tirage|tirons au sort|tirer au sort|tombola|loterie|tiré au sort|jeu-concours|concours|à gagner|tentez de gagner|chance de gagner|'
    + 'un gagnant|une gagnante',
  asThanksFor: 'en remerciement|pour vous remercier|en échange|en contrepartie|en guise de remerciement|contre un avis|contre votre avis|contre une évaluation|'
    + 'en retour',
  praiseWrite: 'ont commenté|avez commenté|qui a commenté|a commenté|publie un avis|publient un avis|publiez un avis|avis avec photo|photo avec quelques|'
    + 'poste une photo|publie une photo|racontez votre expérience|raconter votre expérience|écrire dessus|en parler sur|a laissé un avis|ont laissé un avis',
  tryOut: 'cherchons des testeurs|testeurs|essayer le nouveau|essayez le nouveau|testez|tester le|recherchons des testeurs',
  goodRating: 'note maximale|meilleure note|la note maximale|note la plus haute',
  voteAgain: 'revoter|revotez|voter à nouveau|votez à nouveau|voter de nouveau|voter encore|répondre à nouveau|répondre de nouveau|refaire le|refaites le|'
    + 'changer votre vote|modifier votre vote|changer votre réponse|modifier votre réponse|corriger votre réponse|corriger votre vote',
  solvedMark: 'en « résolu|en résolu|comme résolu|sur « résolu|oui, résolu|comme utile|en « utile|sur satisfait|en « satisfait|comme réglé',
  moveIt: 'passer|passez|changer|changez|mettre|mettez|basculer|cliquez|appuyez|modifier|modifiez|cochez|cocher|transformer',
  ourFigures: 'notre taux|notre moyenne|notre score|nous nuit|nous pénalise|compte pour nous|nos chiffres|plombe mes chiffres|mes chiffres|mes statistiques|'
    + 'ma moyenne|ma prime',
  choose: 'appuyez pas',
  freeShipping: 'livraison ~ gratuite|livraison ~ offerte|port ~ offert|livraison gratuite|livraison offerte|port offert|port gratuit|frais de port offerts|'
    + 'frais de port gratuits|sans frais de port|envoi gratuit|envoi offert|livraison est offerte|livraison est gratuite|port est offert|franco de port',
  nextPurchase: 'à votre retour|quand vous reviendrez|si vous revenez|revenez nous voir|en revenant|lors de votre retour|commandez à nouveau|rachetez|'
    + 'nouvelle commande chez|votre prochain passage|repassez commande',
  percentWord: "pour cent|prix fidélité|tarif fidélité|prix d'ami|tarif préférentiel|prix client fidèle|% de moins|prix habitué|vous payez moins|comme habitué",
  saleEvent: 'black friday|cyber monday|les soldes|nos soldes|vente flash|ventes privées|vente privée|promotions|prime day|opération spéciale|offres de noël|'
    + 'déstockage',
  lookAt: "jetez un œil|jeter un œil|jetez un coup|regardez|faites un tour|passez voir|venez voir|profitez|profiter|n'hésitez pas à regarder|à ne pas manquer|"
    + 'découvrez|faites-vous plaisir|parcourez',
  slipIn: 'avons glissé|avons mis|avons ajouté|avons placé|avons caché|glissé dans|mis dans le colis|ajouté au colis|y avons joint|avons joint',
  treat: 'petite surprise|une surprise|petit cadeau|petite attention|petit extra|petite douceur|une douceur|petit plus|petit quelque chose|petit présent',
  toAmazonDesk: "à amazon|au service client d'amazon|service client amazon|service client d'amazon|avec amazon|auprès d'amazon|support d'amazon|au support amazon|"
    + 'chez amazon|support amazon|à leur service client',
  speakOf: 'parler|parlez|en parler|mentionner|évoquer|évoquez|discuter|dire|dites|signaler|signalez|plaindre|vous adresser|contacter|raconter|écrire',
  askNot: "de ne pas|de n'en pas|n'en parlez pas|ne parlez pas|merci de ne|évitez de|éviter de|ne dites rien|pas un mot|mieux vaut ne pas|plutôt ne pas|"
    + "inutile d'en parler|abstenez-vous|vous abstenir",
  eitherWay: "ouverte ou fermée|ouvert ou fermé|cela ne change rien|ça ne change rien|ne change rien|quoi qu'il en soit|dans tous les cas|indépendamment|"
    + 'peu importe|je ne disais pas|je ne voulais pas dire|ne veut pas dire|ne signifie pas|bien sûr que vous pouvez|vous pouvez bien sûr|'
    + 'vous pouvez naturellement|à tout moment|laisser ouverte|laissez-la ouverte|gardez-la ouverte|votre droit|bien entendu vous pouvez|écrivez-leur si',
  goneShort: 'retirée|retiré|supprimée|supprimé|fermée|fermé|annulée|annulé|close|enlevée|enlevé|levée',
  withdraw: 'mettre de côté|mettez de côté|laisser tomber|laissez tomber',
  mistakeWord: 'malentendu|par erreur|une erreur|une méprise|confusion|infondé|infondée|une maladresse',
  cashWord: 'chèque|par chèque|!chèque-cadeau|!chèques-cadeaux|!chèque cadeau|!contre remboursement complet|!contre remboursement intégral|'
    + "!contre remboursement total|mandat|mandat postal|mandat cash|de la main à la main|en billets|du liquide|au comptant|contre remboursement|d'avance|"
    + "paiement d'avance|en mains propres",
  giveCash: 'vous poste|vous postons|vous envoie|vous envoyons|vous rends|vous rendons|vous remets|vous remettons|vous donne|vous donnons|vous paie|vous payons|'
    + 'vous verse|je rends|recevrez',
  roundAmazon: "faisons-le|faisons cela|faisons ça|on fait ça|sans la plateforme|sans plateforme|pas d'amazon|en dehors du site|sans le site|de la main à la main|"
    + "sans l'intermédiaire d'amazon|sans amazon au milieu|sans passer par amazon|en contournant amazon|sans la marge d'amazon|hors plateforme|"
    + 'pas sur amazon|si amazon ne prenait',
  payIt: 'payez|payer|réglez|régler|paiement|versez|verser',
  outOfStock: "s'est vendu|s'est vendue|a été vendu|a été vendue|vendu en boutique|vendue en boutique|vendu ce matin|vendu hier|il n'y en a plus|n'y en a plus|"
    + "n'en ai plus|n'en reste|grossiste|fait faux bond|nous a fait faux|rien reçu|livraison n'est pas venue|n'est jamais arrivé|plus un seul|plus une seule|"
    + "plus d'exemplaire|parti ce matin|tout est parti|à sec",
  callOff: "demandez l'annulation|demander l'annulation|demande d'annulation|annuler|annuliez|annulez|une annulation|l'annulation|annulation de votre part|"
    + 'renoncer à la commande|renonciez|résilier',
  cancelReason: "commandé par erreur|plus besoin|acheté par erreur|changé d'avis|erreur de commande|commande par erreur",
  skipTag: "ne tenez pas compte|n'utilisez pas le retour|n'utilisez pas l'étiquette|mène au mauvais|mauvais dépôt|mauvais entrepôt|laissez l'étiquette de côté|"
    + "ne collez pas l'étiquette|l'étiquette est périmée|et pas à amazon|et non à amazon|pas à l'adresse d'amazon|ignorez ce qui est imprimé|"
    + "ignorez l'adresse|ne faites pas attention|laissez tomber l'autocollant|oubliez l'autocollant|sans l'autocollant|votre propre étiquette|"
    + "étiquette n'est pas nécessaire|pas besoin d'étiquette|sans étiquette d'amazon|refusez l'étiquette|étiquette ne sert plus|étiquette n'est plus bonne",
  sendTo: 'envoyez-le à|envoyez-la à|envoyez-le directement|envoyez-la directement|envoyez directement|directement à|directement chez|expédiez|postez|'
    + "à l'adresse de l'expéditeur|renvoyez-le à|renvoyez-la à",
  otherAddress: "adresse de l'expéditeur|notre atelier|notre entrepôt|notre dépôt|chez moi|l'horloger|l'artisan|notre réparateur|entrepôt polonais|entrepôt allemand|"
    + "entrepôt chinois|showroom|salle d'exposition|notre collègue|l'adresse que je vous donne|adresse sur la facture",
  poll: 'si on vous demande|quand on vous demandera|mini-sondage|petit questionnaire',
  publicly: 'partagez-le publiquement',
  onceShown: 'après publication|quand vous aurez publié|une fois publié',
  topScore: "note maximale|note maximum|meilleure note|note la plus haute|plus haute note|la note la plus élevée|toutes les étoiles|maximum d'étoiles|"
    + "le maximum d'étoiles|cinq sur cinq|5 sur 5|5/5|vingt sur vingt|20 sur 20|note parfaite|avis élogieux|commentaire élogieux|avis enthousiaste|"
    + 'toutes vos étoiles|les cinq étoiles|note de cinq|note de 5|belle note|très bonne note|excellente note|avis dithyrambique',
  wouldBe: 'serait|seraient|ferait|feraient|donnerait|apporterait|réchaufferait|illuminerait|comblerait|vaudrait|nous irait|compléterait|couronnerait|'
    + "nous fait vivre|font vivre|nous aide à grandir|aident à grandir|vaut de l'or|valent de l'or|nous tient|bienvenue|bienvenues|bienvenu|"
    + 'pouvons-nous espérer|ravi de lire|ravis de lire',
  kindToUs: 'soyez indulgent*|soyez clément*|soyez généreu*|soyez gentil avec|soyez gentille avec|soyez sympa|soyez doux|soyez douce|pas trop sévère|bienveillant*|'
    + 'ayez une pensée|pensez à nous|un mot gentil|un bon mot|en notre faveur|glissez un bon mot|clémence|indulgence|soyez bon avec|soyez bonne avec',
  howWeDid: "comment avons-nous été|comment avons-nous fait|comment étions-nous|comment vous avons-nous|avons-nous été à la hauteur|comment c'était|"
    + 'comment était notre service|avons-nous bien fait',
  starsWait: 'les étoiles vous attendent|les étoiles sont|étoiles attendent|les étoiles se trouvent|trouverez les étoiles|cliquez sur les étoiles|sur les étoiles|'
    + 'les étoiles à côté|étoiles sur la page',
  onlyToUs: "gardez-le pour nous|à nous seuls|qu'à nous|rien qu'à nous|d'abord à nous|dites-le-nous|seulement à nous|uniquement à nous|entre nous|sans le publier|"
    + "sans publier|pas en public|pas publiquement|à nous d'abord|nous en parler d'abord",
  inReview: "dans votre évaluation|dans l'évaluation|dans votre avis|dans l'avis|dans votre commentaire|en rédigeant l'avis|en rédigeant votre avis|"
    + "en écrivant l'avis|en écrivant votre avis|en évaluant|pour votre avis|pour votre évaluation",
  mentionIt: 'parlez|parler|mentionnez|mentionner|décrivez|décrire|soulignez|insistez|évoquez|évoquer|dites que|dites combien|ajoutez une photo|ajoutez|'
    + "joignez une photo|mettez en avant|vantez|n'oubliez pas|citez|une photo|précisez",
  takeTime: 'prendre le temps|prenez le temps|trouver le temps|trouvez le temps|trouver un moment|un moment pour|une minute pour|quelques minutes pour|'
    + 'quelques instants|accorder une minute|accordez-nous|consacrer|consacrez|le temps de laisser|prendre la plume|prenez la plume',
  demandIt: 'exigeons|exige|exiger|demandons|demande|réclamons|insistons|attendons|souhaitons|espérons|voulons|sollicitons|prions|comptons sur',
  removalNoun: 'sa suppression|suppression|son retrait|retrait|sa rectification|rectification|une rectification|sa modification|une correction|sa correction|révision',
  harshWord: 'dur|dure|sévère|sévères|injuste|injustes|trop bas|un peu bas|trop basse|un peu basse|peu juste|pas mérité*|immérité*|bien peu|pas très juste|radin',
  starsUp: 'vous passez à|passez à|passez ~ à|passer à|montez à|monter à|vous montez|mettez plutôt|mettre plutôt|transformez|devienne|deviennent|devient|'
    + "deviendrait|relevez à|hissez|portez-la à|la portez à|au lieu de deux|au lieu d'une|au lieu de trois|arrondir",
  editButton: 'bouton « modifier|bouton modifier|bouton de modification|lien modifier|le crayon|crayon à côté|trois points|pour modifier, cliquez|modifier est juste|'
    + 'option modifier|modifier se trouve',
  fairWish: "serait juste|serait équitable|serait honnête|par souci d'équité|par honnêteté|le plus juste|la moindre des choses|serait correct|serait normal|"
    + 'serait logique|serait bien que',
  revisitIt: "y revenir|revenir dessus|revenez dessus|y repenser|repensez-y|y réfléchir|réfléchissez-y|reconsidérer|reconsidérez|changer d'avis|voir cela autrement|"
    + "revoir cela|réexaminer|réévaluer|jeter un nouveau|peut-il partir|peut-elle partir|peut-il disparaître|peut-elle disparaître|peut-on l'enlever",
  changeIt: 'retouché|retouchée|retoucher|retouchez|remanié|remaniée|corrigé|corrigée|amélioré|améliorée|revu et|révisé|révisée|adouci|adoucie',
  undoIt: "peut-il partir|peut-elle partir|peut-on l'enlever|pouvez-vous l'enlever|pouvez-vous l'ôter|l'ôter|ôtez-le|ôtez-la|retirez-le|retirez-la|corriger cela|"
    + 'rectifier cela|vous en occuper|le rafraîchir|changer cela',
  oldWords: 'ce que vous avez écrit sur|ce que vous avez mis|ce que vous avez posté|ce que vous aviez écrit|votre texte en ligne|ce qui figure sur la fiche|'
    + "vos lignes sur|les deux étoiles|votre déclaration publique|votre score|cette étoile|commentaire négatif|d'autres acheteurs lisent|toujours l'ancien",
  askedBefore: "nous vous demandions|je vous demandais|vous avions demandé|vous avais demandé|je me permets de revenir|nous revenons vers vous|l'attendons toujours|"
    + "nous attendons toujours|toujours pas reçu|n'avons toujours pas|petit rappel|relancer|relance|manque toujours|toujours en attente|toujours aucun avis|"
    + "pas encore d'avis|pas encore noté",
  noStance: 'seuls vous ou amazon|seul vous ou amazon|vous seul ou amazon|nous ne le demandons pas|ne le demandons pas|ne nous gêne pas|il ne nous gêne|'
    + 'pas de préférence|cela nous est égal|peu importe pour nous|aucun avis là-dessus|nous ne vous demandons rien|nous ne demandons rien|'
    + 'ne vous demanderons jamais|cela ne regarde que vous',
  caseNoun: "affaire chez amazon|affaire avec amazon|histoire avec amazon|démarche auprès d'amazon|adressé à amazon|saisi amazon|un dossier chez|la réclamation|"
    + 'votre réclamation|la réclamation ouverte|réclamations|un signalement|réclamation|a-à-z|a à z|garantie a|litige|contestation|chargeback|'
    + "rétrofacturation|opposition|plainte auprès d'amazon|plainte chez amazon|dossier amazon|dossier chez amazon|dossier ouvert|votre dossier|"
    + 'demande de garantie|signalement|auprès de votre banque|contestation bancaire',
  closeCase: 'comme résolu|comme résolue|classé|classée|réglée|aux oubliettes|oubliez|fermer|fermez|fermée|fermé|clore|close|clos|clôturer|clôturez|clôturée|'
    + 'clôturé|retirer|retirez|retirée|retiré|retrait|annuler|annulez|annulée|annulé|abandonner|abandonnez|abandonné|supprimer|supprimez|lever|levez|levée|'
    + 'renoncer|renoncez|arrêter|arrêtez|disparaît|disparaisse|disparaître|laisser tomber|laissez tomber|stopper|résolu|résolue|désister',
  refundThen: "l'argent part|nouvel appareil|pièce de rechange|rembours*|argent|verser|versons|payer|paierons|remplacement|neuf|dédommag*|compens*|euros|montant|"
    + 'somme|geste|avoir',
  botherWord: 'déranger|dérangez|importuner|embêter|mêler|mêlez|solliciter',
  pointless: 'ne vous avancera|avancera à rien|ne mènera|mènera à rien|ne sert à rien|ralentit tout|ralentirait|retarde tout|allonge|perte de temps|traîne|'
    + "des semaines|n'apporte rien|ne vous apportera|complique tout|retardera|retarderait|bloque|bloquerait|ralentira|ne connaissent rien|"
    + "n'y connaissent rien|réfléchissez-y à deux fois|n'aide personne|sans arbitre|ne fait que retarder|retarder",
  ratherNot: 'aimerais mieux que vous ne|aimerions mieux que vous ne|préférerais que vous ne|préférerions que vous ne|merci de ne pas|évitez de|abstenez-vous|'
    + "ne ~ pas encore|attendez avant|de ne pas|inutile de|s'il vous plaît, ne|avant de déposer|avant de saisir",
  reportIt: 'signaliez|signaler|signalez|dénoncer|dénonciez|ouvrir un dossier|ouvrir une réclamation|déposer une réclamation|déposer plainte|plaindre|réclamer|'
    + 'saisir amazon|porter cela à amazon|aller voir amazon|avant de déposer',
  chargeFine: 'débit était normal|débit était correct|paiement était correct|était normal|était légitime|était autorisé|reconnaissez le paiement|'
    + 'reconnaissez le débit|ne contestez plus|en règle|bien de vous',
  voiceFine: 'émetteur de votre carte|votre banque|société de votre carte',
  anyReview: 'nous complimente*|complimente|nous félicite|récit|éloge|éloges|votre publication|petit mot|nous vante|vos impressions|vos mots|évalue*|commentateurs|'
    + "une étoile de plus|plus d'étoiles|deux lignes|votre ressenti|commentateur|un bon mot|verdict|votre commentaire|écrivez quelque chose de gentil|"
    + 'nous notent|recommandation|vous la notez|vous le notez|avis|évaluation*|évaluer|étoiles|témoignage|quelques lignes|quelques mots|mot gentil|'
    + "partager votre expérience|retour d'expérience|noter notre|commentaire positif",
  anyValue: "dix euros|reçoit le|reçoit la|prix d'achat|petit quelque chose|est à vous|le second|la seconde|garantie prolongée|an de garantie|double garantie|"
    + 'prochain paquet|batterie de rechange|notre remerciement|colis surprise|remboursement partiel|créditons|créditer|quelque chose pour vous|panier garni|'
    + "un café|petit cadeau|vaudra la peine|l'argent est à vous|récompensé|récompensés|nous la payons|nous le payons|petite récompense|cadeau*|bon d'achat|"
    + 'bon de réduction|carte cadeau|rembours*|espèces|cashback|prime|récompense|réduction|remise|gratuit*|offert*|offrons|euros|pour cent|accessoire|'
    + 'surprise|présent|tirage|lot à|crédit|points|un deuxième|une deuxième|un second|une seconde|argent|le prix vous|en plus',
  rewardLink: 'quiconque|montrez-moi|celui ou celle|chaque|qui nous|débloque|va à|reçoit|recevez|gardez|il suffit|plus il y a|double|juste après|le jour où|'
    + 'nous remercions|laissez-nous|chaque mois|gagne|tant que|tout ce que nous|se paie|pour les clients qui|pour ceux qui|pour un|pour votre|pour chaque|'
    + 'si vous|dès que|en échange|en retour|alors|celui qui|celles et ceux|ceux qui|toute personne|chaque client|tous ceux|après|en récompense|'
    + 'en remerciement|vaut|gagnez|gagner|vous rapporte|parmi',
  ownAccount: "compte personnel|mon compte|notre compte bancaire|compte de la société|compte de l'entreprise|notre compte|compte privé|compte de notre",
  sendMoney: 'somme|argent|montant|payer|payez|verser|virement|parvenir|rembourser|différence|frais|euros|déposer',
  strongChannel: 'lien de paiement|code de carte cadeau|carte au téléphone|par carte au téléphone|crypto|bitcoin|virement privé|directement à moi|facture de notre part|'
    + 'dépôt bancaire|payé à nous|nous payer|nous régler|payez-nous',
  ownStore: 'magasin en ligne|boutique en ligne|notre e-boutique|notre site marchand|notre propre magasin|notre propre boutique',
  costsLess: 'coûte moins|moins cher|moins chère|prenez-la là|prenez-le là|commandez-la là|commandez là|achetez là|meilleur prix|la prochaine fois|prix de gros|'
    + 'prix pro|bat les prix|meilleure affaire|évite|économise|hors commission',
  mustCancel: 'mettre fin à la commande|mettez fin à la commande|annuler les articles|revenir sur la commande|laisser tomber la commande|retirer la commande|annuler|'
    + 'annulez|annuliez|annulation|annulant|annulerez|décommander|décommandez|résilier|renoncer|renoncez|retirer votre commande|retirez votre commande|'
    + 'rétracter|rétractation|vous désister|désistez',
  stockCue: "ne se fabrique plus|n'est plus fabriqué*|est vide|vide|mal affiché|mal étiqueté|un de trop|production|cassé|cassée|coquille|importateur|erreur|lâchés|"
    + "n'en reste|arrêtée|faute de|stock|entrepôt|rayon|étagère|fournisseur|grossiste|fabricant|usine|inventaire|disponible|indisponible|prix|vendu|vendue|"
    + "épuisé|épuisée|rupture|plus rien|n'en avons|n'avons plus|plus un seul|lot|manque|pénurie|livrer|expédier|réassort|notre erreur|dépôt|introuvable",
  pleaseYou: "je vous prie|l'amabilité|la gentillesse|nous espérons que vous|reconnaissants si vous|si vous annuliez|vous-même|déposez|mettez|s'il vous plaît|"
    + 'veuillez|merci de|pourriez|pouvez-vous|voudriez|auriez-vous|seriez-vous|prions|prie de|demandons de|demande de|il faudrait que vous|il faut que vous|'
    + 'vous devez|vous devriez|le mieux serait|le plus simple|de votre côté|de votre part|par vos soins|depuis votre compte|dans vos commandes|choisissez|'
    + 'choisissant|cliquez|allez|simplement|demandez|acceptez|accepteriez|faites-le|ayez|rendez-nous',
  myPerson: 'mon beau-frère|ma sœur|mon frère|mon collègue|mes parents|mon voisin|ma femme|mon mari|mon cousin|mon ami',
  takesParcel: 'paquet|colis|réceptionnera|réceptionne|recevra|signera|récupérera|caisse|envoyez|retour',
  notTheirs: "portail d'amazon|portail amazon|ne passez pas|laissez tomber|laissez de côté|sans inscription|au lieu|plutôt que|pas à amazon|pas l'étiquette|ignorez|"
    + "oubliez|sans|sautez|pas besoin|inutile|n'utilisez pas|n'ouvrez pas|aucune étiquette|aucune demande|à la main|recouvrez|barrez|à vos frais|"
    + 'par vos propres moyens|sans passer|en dehors du',
  barePlace: 'notre atelier|au bureau|autre adresse|adresse différente|nouvelle adresse|adresse privée|chez moi|mon domicile|chez mes parents|mon frère|ma sœur|'
    + "mon collègue|mon voisin|garage|atelier|réparateur|technicien|notre bureau|notre boutique|notre magasin|à l'étranger|usine|l'adresse suivante|"
    + 'cette adresse|adresse ci-dessous|adresse que voici|point relais',
  ourDriver: 'notre chauffeur|notre livreur|notre camionnette|notre coursier',
  pickUp: 'ramassera|ramasse|récupère|récupérera|viendra chercher|passera prendre|remettez',
  stillFits: "encore d'actualité|toujours d'actualité|encore juste|encore valable|reflète encore|correspond encore|ne reflète plus|ne correspond plus",
  goneWord: "n'apparaissait plus|n'apparaisse plus|n'apparaît plus|disparaissait|disparaître|disparaissent|ne se voie plus|ne se voyait plus|doit partir|"
    + 'doit disparaître|devrait disparaître',
  hurtsUs: 'fait fuir|survivra|survivre|nous ruine|ruine|mon emploi|perdons des clients|nous coûte|dormir|dormirais',
  oneOrFour: "quatre seraient|quatre serait|quatre, c'est possible|quatre possible|peut-être quatre|quatre ou cinq",
  tellOthers: 'racontez|raconter|dites|dire|partagez|partager|expliquez|aidez|aider|montrez',
  otherPeople: 'autres parents|autres clients|autres acheteurs|autres familles|autres personnes|la communauté|futurs acheteurs|autres utilisateurs',
  publicPlace: "sur la fiche|la fiche|fiche produit|sous l'article|sur amazon",
  praiseNoun: 'un compliment|compliments|un éloge|éloges|un mot gentil|louanges',
  fewWords: 'deux phrases|une phrase|deux lignes|trois lignes|quelques phrases',
  appreciate: 'ferait du bien|feraient du bien',
  rateIt: 'noter votre achat|noté votre achat|noter votre commande|évaluer votre achat|évalué votre achat',
  smileFace: "visage souriant|visage qui sourit|smiley|pouce vert|pouce levé|pouce en l'air|bouton vert|bonhomme souriant",
  offerInfo: 'je vous le montre|je vous la montre|vous voulez le voir|vous voulez la voir|je vous envoie le lien|voulez-vous le voir|souhaitez-vous la voir',
  madeFor: "va avec|vont avec|assorti|assortie|s'accorde avec|assortis",
  codeWord: 'le mot|avec le mot|mot de passe|mot-clé|avec le code|le code|mentionnez ce|citez ce',
  lessMoney: 'euros de moins|de moins|un tiers de|moitié prix|économisez|économiserez|un quart de|moins cher',
  wholeStore: 'toute la boutique|tout le magasin|toute la gamme|tous les articles|tout le catalogue|tout est à',
  upgradeTo: 'passer au modèle|modèle supérieur pour|version supérieure|monter en gamme|passez au modèle',
  moreMoney: 'euros de plus|seulement dix|pour seulement|petit supplément',
  fromUsDirect: 'commandez chez nous|commander chez nous|achetez chez nous|acheter chez nous|directement chez nous|dans notre boutique|notre magasin à|à la source|'
    + 'commandez par téléphone|achetez-le chez moi|achetez-la chez moi',
  sendBack: 'mettez-le à la poste|mettez-la à la poste|postez-le|postez-la',
  feedbackNoun: 'votre feedback|le feedback|votre publication|votre post|le post',
  followSuit: 'suivre le mouvement|en faire autant|rattraper|monter|grimper',
  mustGo: 'doit partir|doit disparaître|doit être supprimé*|doit être retiré*|doit être effacé*',
  weSolved: "je l'ai résolu|nous l'avons résolu|je vous ai aidé|nous vous avons aidé|c'est résolu",
  allFine: "j'ai résolu|nous avons résolu|je l'ai résolu|c'est réglé|c'est résolu",
  alter: 'retourner la situation|faire le bon geste|plus équilibré*|rafraîchir|dernier mot|en phase avec|remonter|là où elles',
  claimDeed: 'dire à amazon que|faire savoir à amazon|signaler comme réglé|indiquez à amazon que',
  directPay: 'payez-moi|au chauffeur|au livreur|nos coordonnées bancaires|mon paypal',
  payOrBuy: 'réparation|payer|payez|paiement|régler|réglez|virement|rembours*|acheter|achetez|achat|commander|commandez|argent|montant|moins cher|meilleur prix|'
    + 'remise|verser|versement|différence',
  liveOnWords: 'vivons des recommandations|vivons des avis',
  yesNotNo: 'oui, pas non|oui et non pas non',
  finalYes: 'cliquez oui|sur oui|cochez oui|choisissez oui',
  unhappyFirst: 'mécontent|mécontente|pas content ?',
  writeOver: 'notez la nôtre|la nôtre|mettez la nôtre',
  itemBack: 'envoyez|envoyer|renvoyez|renvoyer|expédiez|expédier|retournez|retourner|déposez|déposer|apportez|ramenez|colis|retour|paquet|adressez',
  offChannel: "directement chez nous|directement à nous|nous directement|notre compte|mon compte|hors amazon|en dehors d'amazon|sans amazon|pas par amazon|en privé|"
    + 'vente privée entre|de gré à gré|sur facture|notre propre boutique|notre boutique en ligne|notre site|notre e-shop|carte prépayée|crypto|bitcoin|'
    + "espèces|en liquide|lien de paiement|acompte|transfert d'argent|mandat|entre nous|sans frais|sans commission|commission",
  competitor: 'chez boulanger|chez darty|chez fnac|chez cultura|chez lidl|chez action',
};
