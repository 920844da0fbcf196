import type { LanguagePack } from './concepts';

export const fr: LanguagePack = {
  language: 'fr',
  terms: {
    function: 'le|la|les|un|une|des|du|de|et|est|vous|votre|vos|nous|notre|nos|que|qui|pour|dans|sur|avec|pas|ne|je|il|ce|cette|au|aux|sont|sera|avons|avez|si|en|bien|merci|mais|par|être|'
      + 'ou|à|j|c|d|l|n|qu|s',
    negation: "à personne|ne|pas|jamais|aucun|aucune|sans|ni|interdit|interdite|interdits|impossible|éviter|évitez|refuser|refusons|défendu|n|non|nullement|!n'hésitez pas|"
      + "!n'hésitez surtout pas|!ne pas hésiter|!hésitez pas|!n'oubliez pas|!ne pas oublier|!pas de souci|!pas de problème|!pas de soucis|!non seulement|!pourquoi pas|"
      + "!ne tardez pas|!n'attendez pas|!ne vous inquiétez pas|!sans passer par amazon|!sans amazon|!sans demande de retour|!sans délai|!sans tarder|!sans attendre|"
      + "!si ce n'est pas|!n'est ce pas|!ne manquez pas|!sans frais|!sans commission|!ne serait ce que|!sans doute|!sans condition|!sans faute|!sans problème|"
      + "!si vous n'êtes pas|!si non|!si ne|!sans hésiter|!pas encore|!ne soyez pas timide|!n'est plus|!pas content|!pas satisfait|!sans ouvrir|rien à voir|"
      + 'indépendant|indépendante',
    negationAfter: "n'est pas|ne sont pas|ne peut|ne peuvent|n'est|est interdit|sont interdits|impossible|pas possible|pas autorisé|n'est plus|interdit|interdits|contraire|"
      + "n'a pas|n'ont pas|n'était pas|n'accepte pas",
    conditional: "si|quand|lorsque|dès que|au cas où|en cas|sauf si|s'il|avant|après|parce que|car|une fois",
    clauseBreak: 'mais|veuillez|plutôt|merci de|cependant|alors|donc|simplement|et nous|et vous|et puis|et contactez|et écrivez|et appelez|et envoyez|et ajoutez|en revanche|afin|afin de',
    reported: 'vous me demandez|ancien vendeur|vendeur précédent|vendeur d occasion|précédent vendeur|certains vendeurs|se fait passer|se font passer|prétend être|'
      + 'au nom de notre|vous demandez|vous demandiez|vous avez demandé|vous nous avez demandé|vous avez écrit|vous écrivez|vous avez mentionné|vous avez dit|'
      + "vous dites|votre question|votre demande de|votre proposition|votre souhait|vous souhaitiez|arnaque|arnaqueurs|hameçonnage|fraude|escroc|escrocs|si quelqu'un|"
      + "toute personne|quiconque|faux message|règlement d'amazon|règles d'amazon|politique d'amazon|amazon interdit|amazon n'autorise|interdit par amazon|"
      + 'autre vendeur|autres vendeurs|un vendeur qui|!amazon vous demande|!amazon vous demandera|un ami conseille|un ami vous|vous nous écrivez|vous nous avez écrit|'
      + 'vous écriviez|vous nous disiez'
      + '|vous demandez notre|vous nous demandez|vous vouliez que nous'
      + "|je mentirais|nous mentirions|ce serait mentir|ne disais pas|ne disions pas|ne voulais pas dire|quelqu'un d'autre|seuls vous ou amazon|seul vous ou amazon|vous seul ou amazon|on vous a proposé"
      + "|vous proposez|vous nous proposez|vous menacez|vous avez menacé|à propos de votre demande|pour la question|concernant votre demande|l'invitation|votre invitation|concernant la contestation|quant à la contestation|vous offrez"
      + "|merci de nous suivre|n'est pas de nous",
    request: "pouvons nous|allez dans|cliquez|ouvrez|veuillez|merci de|pouvez-vous|pourriez|voulez-vous|voudriez|s'il vous plaît|svp|auriez-vous|seriez-vous|"
      + "nous vous prions|prière de|nous vous demandons|je vous demande|n'oubliez pas|n'hésitez pas|pensez à|prenez un instant|prenez une minute|aidez-nous|aidez nous|"
      + 'accepteriez|acceptez|vous invitons|puis-je|pouvons-nous|laissez|donnez|mettez|soyez gentil|faites|vous pouvez|serait-il possible|est-il possible|'
      + 'est-ce possible|comptons sur|espérons|souhaitons|voulons|envisager|seriez-vous prêt|seriez-vous prête|vous serait-il possible|vous serait il possible|'
      + "cela vous dérangerait|ça vous dérangerait|vous dérangerait|ayez la gentillesse|ayez l'amabilité|auriez-vous la gentillesse|voulez-vous bien|"
      + 'nous vous saurions gré|nous vous serions reconnaissants|pensez-vous pouvoir|vous pourriez|prêt à|prête à|nous aimerions que vous|indiquez|renvoyez|envoyez|'
      + 'communiquez|ajoutez|écrivez',
    appreciate: 'compte|comptent|chaque avis|chaque note|trente secondes|deux minutes|une minute|un instant|vivons de|précieux|précieuse|dépendons|nous porte|donneraient|donnerait|feraient|'
      + 'ferait|aideraient|aiderait|coup de pouce|seraient|un vrai plus|nous combler*|changeraient|changerait|nous rendrait|rendraient|raviraient|ravirait|nous soutenir|sourire|'
      + 'ravis|enchantés|serait apprécié*|apprécierions|apprécierais|reconnaissant*|serions heureux|nous aide|aide beaucoup|important pour nous|est le bienvenu|est la bienvenue|'
      + 'bienvenus|serait génial|serait formidable|serait super|comptons sur|espérons|soutien|nous encourage|encouragerait|serait un plaisir|nous touche|nous tient à coeur|'
      + 'rendrait service|le moins serait|ce serait juste|la moindre des choses|toucherait|nous fait vivre|'
      + 'compterait beaucoup'
      + '|ôterait un poids|enlèverait un poids|soulagerait'
      + '|serait merveilleux',
    we: 'nous|notre|nos|on|je|moi|mon|ma|mes',
    here: "répondre ici|répondez ici|dans cette conversation|ce message|par amazon|via amazon|sur amazon|la messagerie|messagerie amazon|messagerie d'amazon|vos commandes|"
      + "votre compte|ce fil|ici même|directement ici|messages amazon|contacter le vendeur|par l'intermédiaire d'amazon",
    insteadOf: 'au lieu de|au lieu du|plutôt que|à la place|et non|et pas',
    amazon: 'amazon*',
    amazonDoes: 'amazon vous|amazon va|amazon peut|amazon pourra|amazon décide|amazon décidera|amazon rembourse|amazon remboursera|amazon envoie|amazon enverra|amazon a|'
      + "amazon supprime|par amazon|seul amazon|le service client d'amazon|service client amazon|le chauffeur|le livreur|le transporteur vous|le transporteur va|"
      + 'votre banque vous|la banque',
    thanks: "!en remerciement de|merci pour|merci de votre|merci d'avoir|merci beaucoup pour|remercions|remercie|nous avons lu votre|avons vu votre|désolés de lire|nous avons bien lu|"
      + "!merci d'avance|!vous remercions d'avance|!vous remercie d'avance|!remercions par avance|!merci par avance|"
      + 'votre avis nous a|votre commentaire nous a',
    pleasantry: 'merci|merci beaucoup|merci infiniment|mille mercis|un grand merci|nous vous remercions|vous remercions|je vous remercie|remercions|de rien|avec plaisir|'
      + 'je vous en prie|nous vous en prions|bonne journée|bonne soirée|excellente journée|belle journée|bon week-end|très bonne journée|excellente soirée|'
      + "à votre disposition|à votre service|restons à votre|reste à votre|n'hésitez pas|n'hésitez pas à nous contacter|n'hésitez pas à revenir vers nous|"
      + "nous contacter|besoin d'aide|besoin|si vous avez des questions|pour toute question|toute question|autre question|autres questions|d'autres questions|ravis|"
      + 'ravie|ravi|heureux|heureuse|content|contents|contente|plaisir|cordialement|bien cordialement|sincères salutations|salutations|bien à vous|au plaisir|'
      + 'à bientôt|nous espérons|espérons que|votre confiance|votre achat|votre commande|votre fidélité|votre patience|votre compréhension|votre message|votre retour|'
      + 'profitez bien|nous sommes là|nous souhaitons|vous souhaitons|souhaite|tout va bien|bonne réception|avec grand plaisir|belle soirée|bon dimanche|ravi que tout|'
      + 'ravis que tout|tout ait marché|heureux que tout|content que|restons là|nous restons là|si besoin|toujours là|gentils mots|vos gentils mots|nous a touchés|'
      + 'nous a fait plaisir|fait chaud au cœur|quel plaisir|à très vite|portez-vous bien|prenez soin|c est gentil|tout le meilleur|meilleurs vœux|ravis de vous avoir|'
      + 'vous compter parmi|notre porte|porte est ouverte|quoi qu il arrive|profitez du soleil|du soleil|très gentil de votre|c était très gentil|à la prochaine|'
      + 'amusez-vous bien|nous a fait sourire|toujours un plaisir|joli message|quel joli|excellente semaine|bonne continuation|plaisir de vous aider|ce fut un plaisir|'
      + 'merci de nous avoir choisis|merci de nous avoir choisi|passez un bon week-end'
      + '|joyeux noël|bonnes fêtes|bonne année',
    filler: 'numéro|suivi|colissimo|chronopost|aujourd hui|demain|ouvré|jour|ravi|ravis|ravie|fonctionne|profitez|nouvelle|lampe|chaise|tapis|infiniment|soirée|excellente|journée|'
      + 'week-end|dimanche|famille|fidélité|heureux|heureuse|contents|content|arrivé|arrivée|bonnes fêtes|joyeux noël|bonne année|super|parfait|merveilleux|petit|mot|bonjour|'
      + 'bonsoir|cher|chère|client|cliente|madame|monsieur|pour|de|votre|vos|vous|nous|notre|et|à|la|le|les|un|une|des|du|en|sur|dans|avec|très|encore|toujours|bien|que|qui|si|ce|'
      + 'cela|ça|est|sont|êtes|être|avoir|avez|avons|d|l|n|qu|je|me|il|elle|tout|toute|toutes|équipe|service|boutique|produit|article|commande|achat|confiance|gentil|gentille|mots|'
      + 'message|réponse|retour|plaît|plaise|satisfaction|aider|aidé|pu|entière|soutien|choisi|aide|fois|bientôt|ici|là|au|aux|ou|autre|rapide|pas|ne'
      + '|vôtres|aux vôtres',
    app: 'wasap|messenger facebook|groupe facebook|page facebook',
    contactCue: 'ajoutez|ajouter|écrivez|écrire|contactez|contacter|rejoignez|rejoindre|groupe|message|messages|suivez|notre|nos|sur|via|par|numéro|identifiant|id|compte|joindre|joignable|'
      + 'discuter|chat|envoyez|abonnez|page|plus rapide|retrouvez|trouvez|mon|passez',
    productUse: 'notification*|affiche|affichage|compatible*|casque|écouteurs|enceinte|micro|appairage|montre|firmware|installer|sonnerie|autocollant|icône|fonction|'
      + 'prend en charge|appels entrants|appels vidéo|bluetooth|coque|écran|motif|connexion|se connecter|appli|version|imprimante|haut-parleur|synchronis*|bracelet|'
      + 'vibre|préinstallés|préinstallé|préinstallée|préinstallées',
    callUs: 'ligne directe|technicien vous appelle*|rendez vous téléphonique|disponible pour un appel|je vous rappelle|je vous appelle|on vous appelle|nous vous appelons|'
      + "appelez-nous|appelez-moi|nous appeler|m'appeler|par téléphone|au téléphone|un coup de fil|téléphonez|nous téléphoner|vous appeler|vous appellerai|"
      + 'vous appellerons|vous rappelons|vous rappeler|rappellerons|notre hotline|notre ligne|notre numéro|notre standard|numéro vert|par sms|un sms|'
      + 'envoyez-nous un texto|appel vidéo|de vive voix|par fax|!le transporteur ~ appeler|!le livreur ~ appeler|!chauffeur ~ appeler|!appelez le transporteur|'
      + '!amazon ~ par téléphone|!livreur vous appellera|!transporteur vous appellera|!appareil par téléphone|!livreur par téléphone|!chauffeur vous appellera|'
      + '!transporteur par téléphone|!notre ligne de|'
      + 'appelez nous|appelez le service|appelez le technicien|quel numéro vous|à quel numéro'
      + '|!je vous appelle madame|!je vous appelle monsieur|!vous appelle madame|!vous appelle monsieur'
      + '|!appels en mains libres'
      + '|un bref appel|un petit appel'
      + '|zoom et je vous invite|installez zoom'
      + '|passez-nous un coup|un coup de fil|numéro est sur la carte|numéro figure sur',
    writeElsewhere: 'nos réseaux sociaux|sur les réseaux sociaux|par e-mail|par email|par mail|par courriel|envoyez-nous un e-mail|envoyez-nous un mail|envoyez-nous un email|'
      + 'écrivez-nous un mail|écrivez-nous un e-mail|envoyez un mail|envoyez un e-mail|notre adresse mail|notre adresse e-mail|notre e-mail|notre mail|notre boîte mail|'
      + "notre chat en ligne|notre page facebook|notre groupe|notre instagram|notre communauté|formulaire de contact|!e-mail d'amazon|!par e-mail d'amazon|!amazon ~ par e-mail|"
      + '!amazon ~ par mail|!par e-mail par amazon|!amazon ~ par email'
      + '|!alertes par e-mail|!alerte par e-mail|!notifications par e-mail|!notification par e-mail|!alertes par mail'
      + '|mail figure sur|adresse mail figure|mail est sur la facture'
      + '|photos par mail|par mail plutôt|notre adresse mail|notre boîte mail',
    outsideAmazon: 'continuer ailleurs|parler ailleurs|discuter ailleurs|écrire ailleurs|autre application|une autre appli|un groupe où|groupe de support|notre groupe|'
      + "autre messagerie|en dehors d'amazon|hors d'amazon|hors amazon|en dehors de la plateforme|hors plateforme|hors de la plateforme|sans passer par amazon|"
      + 'sans amazon|contactez-nous directement|contactez nous directement|contacter directement|écrivez-nous directement|directement avec nous|en privé|'
      + 'par un autre moyen|autre canal|autre plateforme|de manière privée|de façon privée|à titre privé|contourner amazon|ailleurs que sur amazon|entre particuliers|'
      + "!acheté en dehors d'amazon|!achetés en dehors d'amazon|!contacter directement le transporteur|!contacter directement amazon|"
      + '!contacter directement le fabricant|!contacter directement le service|!contacter directement votre|directement avec vous ~ amazon|plutôt que par amazon|'
      + 'plutôt que par la messagerie|plutôt que via amazon|sans passer par la messagerie'
      + '|enregistrez mon contact|enregistrez notre contact',
    giveMe: 'nous dire|me dire|passez moi|passez nous|passez-moi|passez-nous|filez-moi|donnez|donner|envoyez|envoyer|communiquez|communiquer|indiquez|indiquer|laissez|'
      + 'laisser|transmettez|transmettre|fournir|fournissez|quelle est|quel est|quelles sont|quels sont|dites|partagez|besoin|il nous faut|il me faut|auriez|avoir|'
      + 'précisez|préciser|faites-nous parvenir|noter|me passer|nous passer|partager',
    contactData: 'boîte mail|votre boîte|votre e mail|adresse e mail|!votre numéro de compte|!votre numéro de carte|!votre numéro de série|votre adresse email|adresse personnelle|'
      + 'adresse mail|votre mail|votre e-mail|votre email|votre courriel|mail personnel|mail privé|votre numéro|numéro de téléphone|votre téléphone|numéro de portable|'
      + 'votre portable|vos coordonnées|votre whatsapp|coordonnées personnelles|un numéro où|numéro personnel|!votre numéro de commande|!votre téléphone est|'
      + '!votre téléphone portable est|!votre numéro de suivi|!coordonnées bancaires|!votre téléphone a|!écran de votre téléphone|!réglages de votre téléphone|'
      + '!numéro de téléphone enregistré|!numéro de téléphone sur votre compte|votre 06|votre numero|votre tel'
      + '|une adresse où|un portable ou|adresse où vous écrire',
    qr: 'code qr|codes qr|qr code|carte dans le colis|carte dans la boîte|carte jointe|carte insérée|groupe vip|club vip|fan club|club de fans',
    qrLure: "groupe|vip|carte|support|service client|rejoindre|rejoignez|garantie|cadeau|contact|contacter|club|communauté|suivre|récompense|bon d'achat|enregistrer|joindre|notre|fans",
    qrFine: "retour|point relais|transporteur|amazon|la poste|bureau de poste|dépôt|appairage|appairer|wi-fi|wifi|notice|sur l'appareil|app store|commandes|étiquette|"
      + 'carte cadeau|carte de vœux|message cadeau'
      + '|au guichet|code de retour|au comptoir|point de dépôt',
    atWord: 'arobase|arobas|chez|at'
      + '|a commercial',
    dotWord: 'point|dot',
    mailCue: 'mail|email|courriel|adresse|boîte|écrire|écrivez|contact'
      + '|tiret bas|souligné|underscore',
    linkCue: 'sur|voir|visitez|site|page|lien|allez|consultez|depuis|via',
    phoneCue: 'notre numéro|mon numéro|téléphone|tel|tél|téléphonique|appelez|appeler|appel|numéro vert|hotline|portable|mobile|sms|fax|joignable|joindre|composez|standard|whatsapp|'
      + 'contactez-nous au|contactez|ligne|fil'
      + '|indicatif|numéro est|numéro commence|rappelez|rappeler',
    referenceCue: 'commande|colis|suivi|tracking|facture|référence|réf|ref|pièce|modèle|série|lot|dossier|ticket|article|ean|asin|sku|gtin|version|firmware|code-barres|code barres|bordereau|'
      + 'rma|siret|siren|tva|norme|envoi|produit|étiquette|retour',
    serviceDesk: 'transporteur|livreur|la poste|colissimo|chronopost|mondial relay|dhl|dpd|gls|ups|fedex|fabricant|constructeur|service garantie|service de garantie',
    digitWord: 'zéro|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|quatre-vingt*|quatre-vingts|double',
    ourSite: 'notre site|notre boutique en ligne|notre page web|notre page internet|notre chaîne youtube|notre youtube|sur youtube|vidéo youtube|notre blog|notre portail|notre e-shop|'
      + "notre propre site|sur google|sur internet en tapant|site de la marque|!notre page amazon|!site officiel d'amazon|!site officiel de la poste|!site officiel du transporteur|"
      + '!site officiel du fabricant|!sur notre site de stockage|!site officiel de chronopost'
      + '|dans votre navigateur',
    optOut: 'trop de messages|trop d e-mails|trop de mails|nous arrêterons|nous arrêtons|cesserons|ne vous écrirons plus|n écrirons plus|arrêter de recevoir|'
      + 'cesser de recevoir|plus de messages|plus nos messages|quitter la liste|retirer de la liste|de notre liste|préférences de contact|préférences de messagerie|'
      + 'gérer vos préférences|opt-out|!bouton stop|!start stop|!stop publicité|!plus recevoir le colis|!bouton marche stop|désabonner|désinscrire|désinscription|'
      + 'désabonnement|désabonnez|plus recevoir|désinscrivez|stop|ne souhaitez plus recevoir|ne voulez plus recevoir|ne désirez plus recevoir|ne souhaitez plus nos|'
      + 'ne voulez plus nos|ne voulez plus de nos|ne souhaitez plus de nos|ne souhaitez plus de messages|ne voulez plus de messages|ne souhaitez plus avoir|'
      + 'ne voulez plus avoir|!appuyez sur stop|!bouton stop|!touche stop|plus nous lire|plus être contacté|plus entendre parler|arrêter les messages|arrêter les envois'
      + '|cesser les envois|mettre fin aux messages|plus rien recevoir|vous retirer de|se retirer de|vous rayer',
    optOutLure: 'clic|répondre|mot|écrivez|envoyez|bouton|bas de|ci-dessous|suivez|cliquez|lien|messages|mails|newsletter|liste|répondez|courriels|préférences|renvoyez|renvoyer|retournez',
    warrantyOffer: 'prolonger la garantie|prolonger votre garantie|prolongez ~ garantie|extension de garantie|étendre ~ garantie|garantie étendue|garantie prolongée|enregistrer votre produit|'
      + 'enregistrez votre produit|enregistrez votre appareil|enregistrer votre appareil|enregistrement du produit|activer ~ garantie|activez ~ garantie|garantie à vie|'
      + 'garantie passe à|garantie supplémentaire|enregistrement de la garantie|carte de garantie|garantie de trois ans|garantie gratuite',
    siteCue: 'site|page|internet|en ligne|enregistrer|inscription|inscrivez|inscrire|portail|lien|formulaire|code|scannez|scanner|activer|activez|web|enregistrez|gratuit*',
    wallet: 'lydia|paylib|mandat cash',
    transfer: "virement|rib|coordonnées bancaires|compte bancaire|numéro de compte|relevé d'identité bancaire|chèque|en espèces|en liquide|hors amazon|sur votre compte|"
      + '!sur votre compte amazon|!sur votre compte client|!votre compte amazon|sur quel compte|!chèque cadeau|!chèques cadeaux|!chèque cadeaux'
      + '|sur notre compte|sur mon compte|versement sur|dépôt sur notre',
    payMoney: 'réglez|versons|fais|faisons|rembourser|remboursement|rembourserons|remboursons|payer|payez|paiement|argent|montant|somme|verser|verserons|envoyer|envoyez|régler|différence|'
      + 'donnez|communiquez|indiquez|effectuer|faire|quel est|frais',
    originalPayment: "moyen de paiement initial|moyen de paiement d'origine|mode de paiement initial|mode de paiement d'origine|moyen de paiement utilisé|mode de paiement utilisé|par amazon|"
      + 'via amazon|amazon rembourse|jours ouvrés|jours ouvrables|carte utilisée|relevé de compte|relevé bancaire|automatiquement par|sur la carte|selon votre banque',
    buyDirect: 'versez ~ sur notre compte|virez ~ sur notre compte|la plateforme en dehors|sans la plateforme|hors plateforme|hors de la plateforme|vendre en privé|'
      + 'vente privée entre|!vous guidera en direct|!guidera en direct|plutôt sur notre site|sur notre propre site|sur notre boutique|dans notre boutique en ligne|'
      + 'sans amazon c est|facturer directement|payer directement|vente directe|moins cher sur notre|!en direct du|!suivi en direct|!en direct avec le|'
      + '!assistance en direct|commandez directement|commander directement|achetez directement|acheter directement|achat direct|achat en direct|en direct chez nous|'
      + 'directement chez nous|directement auprès de nous|directement sur notre site|sur notre propre boutique|moins cher chez nous|moins cher en direct|'
      + "meilleur prix sur notre|frais d'amazon|frais amazon|commission d'amazon|commission amazon|éviter les frais|éviter la commission|sans commission|"
      + 'sans les frais|annulez sur amazon et|passez commande chez nous|passez par nous|commandez chez nous|commandez sur notre|achetez sur notre|achetez chez nous|'
      + 'acheter hors|commander hors|!commandez directement sur amazon|!commander directement sur amazon|!acheter directement sur amazon|'
      + "!expédié directement chez nous|!achetez directement sur amazon|l'acheter directement|acheter directement chez"
      + '|offre privée|prix privé',
    competitor: 'boulanger|la redoute|carrefour|auchan|leclerc|veepee|conforama|castorama|leroy merlin|rue du commerce|decathlon|rakuten france|!boulanger pâtissier|!four de boulanger|'
      + '!pelle de boulanger|!artisan boulanger',
    review: '!dans l attente de votre retour|publiez votre expérience|!évaluation complète|!évaluation technique|!évaluation du problème|vos mots|photo sur la page|'
      + 'publiez la photo|mots sur la page|mot sur la page|autres clients savoir|article sur|test du produit|chronique|avis|commentaire|commentaires|évaluation|'
      + "évaluations|note|notes|étoile|étoiles|appréciation|retour d'expérience|témoignage|critique|notation|feedback|votre opinion|score|!avis de passage|"
      + "!à votre avis|!à mon avis|!à notre avis|!avis de livraison|!sauf avis|!avis d'expédition|!avis contraire|!prenons note|!prendre note|!pris note|"
      + "!prendre bonne note|!bonne note de|!prenons bonne note|!note de crédit|!notes de frais|!étoile de|!en étoile|!forme d'étoile|!votre avis sur la solution|"
      + "!commentaire sur la commande|!commentaires de livraison|!noter que|!note interne|!commentaire pour le livreur|!note d'information|"
      + "!votre expérience avec l'appareil|!avoir pris note|!avons noté|!notre expérience|!avis du service technique|!avis technique|!tournevis étoile|!prend note|"
      + '!hôtel 5 étoiles|!retour nous aide|!commentaire sur l étiquette|!commentaire du bon'
      + '|!champ commentaire|!champ de commentaire|!zone de commentaire'
      + '|!à votre avis,'
      + "|!changer d'avis|!changé d'avis|!changez d'avis|!change d'avis|!note cadeau|!notes cadeau|!carte cadeau|!note de livraison|!message cadeau",
    reviewGive: 'ajoutez|dire|mettez|mettiez|laisser|laissez|laissiez|écrire|écrivez|donner|donnez|donniez|mettre|poster|postez|publier|publiez|partager|partagez|attribuer|attribuez|'
      + 'rédiger|rédigez|déposer|déposez|faire|faites|noter|notez|offrir|accorder|accordez|obtenir|mériter|méritons|recevoir|postant|publiant|laissant|soumettre|soumettez|chaque|'
      + 'dites|raconter',
    rateUs: 'votre expérience avec les autres|dites le à tout le monde|dites le à tous|faites le savoir à tous|laisser un avis|laissez un avis|laissez-nous un avis|'
      + 'laisser votre avis|laissez votre avis|donnez votre avis|donner votre avis|donnez-nous votre avis|écrire un avis|écrivez un avis|rédiger un avis|'
      + 'rédigez un avis|publier un avis|publiez un avis|déposer un avis|déposez un avis|poster un avis|postez un avis|partager votre avis|partagez votre avis|'
      + 'laisser un commentaire|laissez un commentaire|laissez ~ commentaire|laisser ~ commentaire|notez-nous|notez nous|nous noter|notez notre|noter notre|'
      + 'notez le produit|noter le produit|noter votre achat|notez votre achat|évaluez-nous|évaluez nous|évaluer notre|évaluez notre|évaluez le produit|'
      + 'évaluer le produit|évaluer votre achat|évaluez votre achat|partagez votre expérience|partager votre expérience|dites aux autres|dites-le aux autres|'
      + 'parlez-en autour|parlez de nous|recommandez-nous|recommandez nous|faites savoir aux autres|autres clients ce que vous|autres acheteurs ce que vous|'
      + 'votre opinion sur la page|quelques mots sur la page|quelques lignes sur le produit|avis sur la page produit|avis sur amazon|note sur amazon|attribuez-nous|'
      + "mettez-nous ~ étoiles|mettez ~ étoiles|donnez-nous ~ étoiles|donnez ~ étoiles|évaluation du vendeur sur|gardez pas pour vous|page de l'article est là|"
      + "nous notez sur|nous évaluez|tu veux bien nous noter|pu évaluer|pu noter|temps d'évaluer|occasion d'évaluer|occasion de noter|temps de noter"
      + "|évaluer le vendeur|noter le vendeur|évaluer notre boutique|noter notre boutique|mérite d'être dans les avis|sa place dans les avis|ajoutez-la aux avis"
      + '|vous demander une note|vous demander un avis|vous demander une évaluation|demandons une note',
    goodRating: '5 étoiles|cinq étoiles|avis positif*|avis positifs|avis favorable*|bon avis|bonne note|bonnes notes|bonne évaluation|bonne notation|évaluation positive|'
      + 'évaluations positives|commentaire positif|commentaires positifs|commentaire favorable|note maximale|meilleure note|excellente note|excellent avis|'
      + 'excellente évaluation|belle note|bel avis|joli commentaire|gentil commentaire|note élevée|toutes les étoiles|super avis|super note|10 sur 10|5 sur 5|'
      + 'retour positif|avis élogieux|!hôtel 5 étoiles|!hôtel cinq étoiles|!bonne note de|!prenons bonne note|!pris bonne note|!bonne note que'
      + '|pouce levé sur'
      + '|!note cadeau',
    badRating: 'avis négatif*|mauvais avis|mauvaise note|mauvaises notes|mauvaise évaluation|évaluation négative|commentaire négatif|commentaires négatifs|une étoile|1 étoile|deux étoiles|'
      + '2 étoiles|note basse|faible note|avis défavorable*|avis critique|mauvais commentaire|mauvaise notation|avis neutre',
    changeIt: 'disparaissait|disparaissaient|disparaîtrait|ne soit plus visible|n était plus|supprimiez|retiriez|modifiiez|enleviez|effaciez|remontiez|réécrire|nuancer|'
      + 'adoucir|relever|hausse|!allons améliorer|supprimer|supprimez|suppression|supprimé|supprimée|modifier|modifiez|modification|modifié|modifiée|retirer|retirez|'
      + 'retrait|retiré|retirée|enlever|enlevez|enlevé|changer|changez|effacer|effacez|corriger|corrigez|réviser|révisez|revoir|revoyez|mettre à jour|mettez à jour|'
      + 'mise à jour de|améliorer|augmenter|remonter|reconsidérer|reconsidérez|disparaît|disparaisse|disparaître|disparu|transformer|rectifier|rectifiez|éditer|'
      + "passer à|remplacer|masquer|ôter|annuler|adapter|réévaluer|!améliorer nos|!améliorer notre|!améliorer la|!changer l'adresse|!modifier l'adresse|"
      + '!modifier la commande|!annuler la commande|!retirer la pile|!retirer le colis|!retirer votre colis|!nous améliorer|!améliorer le|!améliorer nos services|'
      + "!s'améliorer|effacé|revu|actualisé"
      + "|!changer d'avis|!changé d'avis|!changez d'avis|!change d'avis|!changeant d'avis",
    changeThat: "la modifier|le modifier|la changer|le changer|le supprimer|la supprimer|la retirer|le retirer|l'enlever|la mettre à jour|le mettre à jour|la revoir|le revoir",
    happyIf: "si vous êtes satisfait*|si vous êtes content*|si vous êtes heureux|si vous êtes heureuse|si le produit vous plaît|si l'article vous plaît|si cela vous plaît|"
      + 'si ça vous plaît|si vous appréciez|si tout va bien|si tout est en ordre|si tout est bon|si le problème est résolu|si nous avons résolu|satisfait de|satisfaite de|'
      + 'vous êtes content|vous êtes satisfait|vous êtes ravi|en cas de satisfaction|vous aimez|si vous pensez que nous|!satisfait de la solution|!si vous aimez mieux|'
      + '!satisfait de cette proposition|'
      + 'content ?|contente ?',
    unhappyFirst: 'avant d évaluer|parlez nous en avant|écrivez nous d abord|contactez nous d abord|contactez nous avant|venez d abord vers nous|si ce n est pas le cas|'
      + 'sinon écrivez|sinon dites|déçu|déçue|pas satisfait|pas satisfaite|moins de cinq|à nous seuls|!désolé que vous soyez déçu|!désolés que vous soyez déçu*|'
      + "!que vous soyez déçu*|!comprends que vous soyez|!pas satisfait du remplacement|!soyez déçu*|contactez-nous d'abord|contactez nous d'abord|"
      + "contactez-nous avant|écrivez-nous d'abord|écrivez nous d'abord|d'abord nous contacter|nous contacter d'abord|parlez-nous en d'abord|seulement à nous|"
      + "uniquement à nous|qu'à nous|sinon contactez-nous|avant de laisser|avant de mettre|avant de nous mettre|avant de donner|avant de publier|avant de poster|"
      + "avant de rédiger|avant d'écrire|avant de noter|avant de nous noter|avant tout avis|avant un avis|au lieu de laisser|plutôt que de laisser|au lieu d'un avis|"
      + "plutôt qu'un avis|ne mettez pas de mauvaise|ne laissez pas de mauvais|ne pas laisser d'avis négatif|ne pas mettre de mauvaise|pas de mauvais avis|"
      + "pas d'avis négatif|!avant de laisser le|!avant de laisser l'appareil|!avant de mettre l'appareil|!avant de mettre en|!avant de mettre le|"
      + '!avant de mettre sous|!avant de donner l|!avant de mettre la|!avant de laisser sécher|!avant de laisser charger|!avant de mettre les|'
      + '!avant de poster le colis|!avant de donner une réponse|une chance|arranger les choses|dites-le-nous|dites le nous|qu à nous|d abord à nous|parlez-nous avant|'
      + "parlez-nous d'abord|d'abord à nous|venez d'abord vers nous|parlez-nous-en avant|laissez nous d'abord|une chance de corriger",
    reviewHow: 'mentionnez|mentionner|photo|photos|image|vidéo|décrivez|ajoutez|ajouter|joignez|précisez|soulignez|insistez|mots-clés|copiez|parlez de|indiquez que',
    reminder: 'rappel|rappelons|rappeler|à nouveau|de nouveau|encore une fois|toujours pas|pas encore|précédente demande|relance|une nouvelle fois',
    sellerFeedback: 'évaluation du vendeur|évaluation vendeur|évaluations vendeur|note vendeur|avis vendeur|avis sur le vendeur|commentaire vendeur|feedback vendeur|'
      + 'évaluation de notre boutique|avis sur notre boutique|note de notre boutique',
    neutralNotice: 'il est possible|entièrement libre|vous êtes libre|votre décision|à votre entière discrétion|libre à vous|rien ne vous y oblige|la décision vous appartient|'
      + "c est vous qui voyez|vous décidez|c est à vous de|à vous de voir|comme vous le souhaitez|comme vous voulez|votre choix|seul l'auteur|seule l'auteure|"
      + 'seul celui qui|ne dépend que de vous|dépend de vous|à vous de décider|vous seul'
      + '|comme vous le voyez|comme vous le pensez|librement|ce que vous en pensez vraiment',
    benefit: 'totalité du prix|prix intégral|tout le prix|montant total|prix d achat|carte de|geste|rendrions|rendons|rendre|verserons|versons|bon de|second exemplaire|'
      + "surprise|!rendrions service|!rendre service|!se rendre|!vous rendre|!rendez vous|!point de vente|offrons|cadeau*|bon d'achat|bons d'achat|remboursement|"
      + 'rembourser|remboursons|rembourserons|rembourse|remboursé|argent|cashback|réduction|remise|gratuit|gratuite|gratuits|offert|offerte|récompense|prime|bonus|'
      + 'compensation|dédommag*|ristourne|coupon|code promo|moitié du prix|avoir de|tirage au sort|loterie|points|euros|eur|€|avantage|échantillon|!retour gratuit|'
      + '!retours gratuits|!livraison gratuite|!emballage cadeau|!papier cadeau|!gratuitement|!numéro gratuit|!boîte cadeau|!étiquette de retour gratuite|'
      + '!échange gratuit|!envoi gratuit|!cadeau pour votre|!retour est gratuit|!étiquette gratuite|on vous offre|nous vous offrons|vous offrirons|vous offre'
      + '|!échantillon de couleur'
      + '|!trois points|!trois petits points',
    exchange: 'chaque client qui|clients qui|ceux qui|en échange|contre|pour chaque|pour un|pour une|pour votre|pour tout|dès que|une fois|si vous|lorsque vous|quand vous|après avoir|'
      + 'après votre|vous recevrez|vous obtiendrez|recevez|obtenez|gagnez|en contrepartie|en retour|à condition|et nous vous|nous vous offrons|au moment où|à la minute où|'
      + "pour l'obtenir|quiconque|celui qui|faisons comme ça|marché conclu",
    rewardOffer: "bon d'achat contre|cadeau contre|remboursement contre|réduction contre|récompense pour|avis rémunéré*|avis payé*|remboursement après avis|remboursement après votre avis|"
      + "remboursé après|cadeau pour votre avis|bon d'achat pour votre avis|carte cadeau pour|produit gratuit contre|avis contre|commentaire contre",
    tester: 'testeuse|tester gratuitement|testez gratuitement|test gratuit de|programme de test|!testeur de batterie|!testeur de tension|!testeur de piles|!testeur indique|testeur|'
      + 'testeurs|groupe de test|test de produits|produits gratuits|produit gratuit',
    surveyYes: 'confirmer ~ résolu|confirmez ~ résolu|bouton vert|bouton positif|première réponse|bonne option|vote négatif|réponse négative|voter positivement|votez positivement|'
      + 'évaluez cette conversation|notez cette conversation|sur oui|cliquez oui|votre oui|par oui|pas non|pas sur non|plutôt que non|au lieu de non|réponse positive|'
      + 'réponse favorable|vote positif|pouce levé|comme résolu|comme utile|notez ma réponse|notez cette réponse|évaluez ma réponse|mettez oui|l affirmative|choisissez oui|'
      + 'choisir oui|sélectionnez oui|sélectionner oui|cochez oui|cocher oui|répondez oui|répondre oui|votez oui|dites oui|un oui|touchez oui|tapez oui|cliquez résolu|'
      + 'cliquez sur résolu|le bouton oui|oui à la question',
    surveyCue: 'un clic|deux boutons|cette conversation|amazon ~ demande|notre boutique|votre problème a t il|problème est résolu|avons nous résolu|cela vous a t il|à la fin|en fin de|'
      + 'mon chef|mes résultats|en dessous|ci dessous|plus bas|vous demandera|enquête|sondage|problème est-il résolu|problème résolu|résolu votre problème|ci-dessous|en bas|'
      + 'question|score|note|statistiques|aide|aidez|ce message|cet e-mail|utile|satisfaction|amazon|évaluation|indicateurs|demande si|sous ce'
      + '|!question de redémarrage|!la question de redémarrage'
      + "|!l'annonce se compte"
      + '|!longueur utile|!largeur utile|!hauteur utile|!charge utile|!surface utile|!volume utile',
    deviceCue: 'télécommande|appareil|écran|application|menu|appairage|routeur|wi-fi|wifi|bluetooth|paramètres|réglages|firmware|imprimante|fenêtre|téléviseur|serrure|porte|clavier|caméra|'
      + 'ordinateur|installation|réseau|sim|téléphone|boîte de dialogue|box|jumelage'
      + '|redémarrage|redémarrer|engrenage|réinitialis*|assistant|reset'
      + '|interrupteur|batterie|prise|levier|curseur',
    coupon: '!été remise|!est remise|!sera remise|!remise en|!remise à|!été remises|!remise du colis|!remise contre|code promo*|code promotionnel|remise|remises|réduction|réductions|'
      + "bon d'achat|bons d'achat|coupon*|promotion|promotions|promo|% de|pour cent de|offre spéciale|offres spéciales|prix spécial|soldes|vente flash|ristourne|rabais|prix réduit|"
      + 'tarif préférentiel|bon plan|!réduction de bruit|!réduction du bruit|!réductions de bruit|!réduction de la|!réduction des',
    couponOffer: 'cette semaine|jusqu à|sur toute|économisez|prochaine|prochain|commande|achat|code|offrons|offrir|offre|recevez|recevoir|bénéficiez|bénéficier|profitez|profiter|utilisez|'
      + "utiliser|avec|saisissez|envoyons|donnons|accordons|exclusif|exclusive|en guise|dédommagement|geste|valable|aujourd'hui|obtenez|vous",
    couponFine: 'était valable|a pris fin|terminée|terminé|a été appliqué|a été appliquée|a bien été|déjà appliqué|déjà appliquée|affiché|affichée|sur la page produit|'
      + "pas cumulable|expiré|expirée|d'amazon|facture|lors de votre commande|au moment de|n'a pas été|ne peut|avez utilisé|pas disponible|prix payé|"
      + 'valable jusqu à dimanche|plus valable|a commencé|a débuté|été déduit|été déduite|avez payé|courait déjà|était déjà en cours|déjà commencé|amazon business|'
      + 'remise sur quantité'
      + '|chèque-cadeau|chèques-cadeaux'
      + '|déjà appliqué|déjà appliquée|déjà déduit|déjà déduite|promotion appliquée',
    codeEntry: 'au paiement|saisissez|entrez|utilisez|avec|code|tapez',
    saving: 'réduit|réduits|rabais|économisez|économiser|réduction|remise|moins|prochaine commande|prochain achat',
    crossSell: 'les nouveautés|découvrir notre gamme|nous avons aussi des coussins|essayez notre nouveau|essayez notre nouvelle|nos soldes|jetez un œil|jetez un oeil|'
      + 'nouvelle gamme|notre collection|nos collections|collection d hiver|collection d été|nos promotions|nos offres|nos bons plans|black friday|offres de noël|'
      + 'deux achetés|troisième offert|troisième est offert|le deuxième offert|un acheté|faites un tour|venez découvrir|best-seller*|nos clients aiment|'
      + '!nous avons aussi vérifié|!nous avons aussi demandé|!nous avons aussi envoyé|!nous avons aussi reçu|!nous avons aussi contacté|'
      + '!nous proposons aussi un remboursement|!nous proposons aussi un échange|!nous avons aussi remboursé|!nous avons aussi joint|nos nouveautés|nos nouveaux|'
      + 'notre nouveau modèle|nos autres|nos produits|découvrez|découvrir nos|regardez aussi|regardez nos|visitez notre boutique|visitez notre magasin|'
      + 'notre boutique amazon|notre vitrine|notre store|suivez notre boutique|toute notre gamme|notre catalogue|pourrait également vous|pourraient aussi vous|'
      + 'pourrait aussi vous|vous aimerez aussi|également en vente|meilleures ventes|best-sellers|parfait complément|complément idéal|achetez aussi|achetez maintenant|'
      + 'commandez maintenant|ajoutez à votre panier|profitez-en pour|nouvelle collection|dernières nouveautés|!nos autres clients|!nos autres entrepôts|'
      + '!découvrez un défaut|!nos produits sont testés|!nos autres collègues|!nos produits sont contrôlés|!nos produits sont|!nos produits ont|!notre gamme de test|'
      + '!découvrez la procédure|vous adorerez aussi|adorerez également'
      + '|offres black friday'
      + '|et la livraison est offerte|livraison est offerte'
      + "|!découvre votre|!découvrez d'autres à|!si vous en découvrez|!je découvre|!notre catalogue, corrig*|!faute dans notre catalogue|!erreur dans notre catalogue"
      + '|!notre catalogue était',
    smallGift: 'petit cadeau|petits cadeaux|petite surprise|surprise pour vous|une surprise|échantillon gratuit|échantillons gratuits|cadeau surprise|cadeau pour vous|petite attention|'
      + 'un cadeau|en cadeau|cadeau offert|échantillon offert|!un cadeau pour|!était un cadeau|!est un cadeau|!mauvaise surprise|!désagréable surprise|!en cadeau à|!comme cadeau',
    claim: 'a-to-z|réclamation|réclamations|a-à-z|a à z|a-z|demande de garantie|litige|litiges|plainte|contestation|contestations|dossier amazon|dossier chez amazon|opposition|'
      + 'chargeback|rétrofacturation|!réclamation auprès du transporteur|!réclamation auprès de la poste|!réclamation transporteur|!réclamation chez le transporteur|'
      + '!réclamation auprès de colissimo|!réclamation auprès de chronopost|!réclamation colissimo|le dossier|votre dossier|rejet de débit|signalement|demande de protection|'
      + 'signalé à amazon|signalé auprès|rapport contre nous|dossier ouvert|dossier de protection|contesté le paiement|paiement contesté',
    withdraw: 'clôture|retire|close|laissez tomber|retiriez|clôturiez|retirer|retirez|annuler|annulez|fermer|fermez|clore|clôturer|clôturez|retrait|abandonner|abandonnez|'
      + 'supprimer|supprimez|lever|levez|arrêter|arrêtez|retirée|fermée|annulée|clôturée|renoncer|renoncez|mettre fin|stopper|!annuler la commande|retiré|fermiez|'
      + 'cesser|comme résolu|comme résolue|vous en charger|doit avoir disparu|en finir|clôturé'
      + '|retirez le vôtre|retirez la vôtre|fermez le vôtre',
    discourage: 'si vous contactez amazon|si vous vous adressez à amazon|si vous prévenez amazon|si amazon s en mêle|si vous alertez amazon|mêler amazon|impliquer amazon|'
      + 'déranger amazon|alerter amazon|prévenir amazon|laissez amazon|amazon en dehors|amazon n a pas besoin|amazon n a pas à|pas besoin d amazon|à l amiable|'
      + 'n ouvrez pas|ne pas ouvrir|n ouvrir aucun|éviter d ouvrir|évitez d ouvrir|une réclamation ne ferait|réclamation ne fera|avant de vous adresser à amazon|'
      + 'amazon ne vous aidera|amazon mettra des semaines|!n ouvrez pas le|!n ouvrez pas l|!n ouvrez pas la|!ne pas ouvrir le|!différence entre nous|'
      + "!inutile de contacter amazon pour cela|ne contactez pas amazon|ne contactez surtout pas amazon|pas contacter amazon|n'appelez pas amazon|n'écrivez pas à amazon|"
      + "n'impliquez pas amazon|ne dites rien à amazon|ne parlez pas à amazon|ne prévenez pas amazon|ne signalez pas|ne nous signalez pas|n'informez pas amazon|"
      + 'pas informer amazon|ne vous plaignez pas|pas vous plaindre|entre nous|sans en parler à amazon|sans faire intervenir amazon|sans contacter amazon|'
      + 'ne faites pas de réclamation|ne déposez pas de réclamation|ne déposez pas de plainte|pas ouvrir de réclamation|pas ouvrir de litige|pas déposer de réclamation|'
      + "pas faire de réclamation|pas faire de garantie|au lieu de contacter amazon|plutôt que de contacter amazon|au lieu d'ouvrir|plutôt que d'ouvrir|"
      + "avant de contacter amazon|avant d'ouvrir une réclamation|avant d'ouvrir un litige|avant de faire une réclamation|amazon ne pourra rien|amazon ne peut rien|"
      + "inutile de contacter amazon pour|évitez de contacter amazon|évitez d'ouvrir|évitez amazon|renoncez à contacter amazon|inutile de passer par amazon|"
      + '!livre entre nous|!entre nous et|!distance entre nous|tourner en rond|laissez-les dehors|laissez-les en dehors'
      + '|!gamme hôtel|!hôtel cinq'
      + '|!pas un classement',
    tellBank: 'annuler l opposition|annulez l opposition|levez l opposition|lever l opposition|retirer l opposition|opposition auprès de votre banque|contestation auprès de votre banque|'
      + 'débit est correct|paiement est correct|prélèvement est correct|prélèvement est justifié|dites à votre banque|dire à votre banque|informez votre banque|'
      + 'demandez à votre banque|annuler la contestation|annulez la contestation|retirer la contestation|retirez la contestation|annuler votre contestation|'
      + "annulez votre contestation|retirez votre contestation|annuler l'opposition|annulez l'opposition|lever l'opposition|levez l'opposition|annuler la rétrofacturation|"
      + 'retirer la rétrofacturation|annuler le chargeback|annulez le chargeback|retirer le chargeback|annuler le litige paypal|annuler le litige bancaire|'
      + 'contestation bancaire ~ annul*|!demandez à votre banque de vérifier|!demandez à votre banque si|!demandez à votre banque de tracer|appelez votre banque|'
      + 'écrivez à votre banque|prévenez votre banque|dites à amazon ~ réglé|dites à amazon ~ résolu|informez amazon ~ réglé|informer amazon ~ réglé|signaler à amazon ~ réglé'
      + '|!suit son cours'
      + '|!contestation auprès de votre banque suit',
    outOfStock: 'stock était faux|n existe plus|plus produit|nous pénalise|rayon était vide|étagère était vide|prix était erroné|prix était faux|plus ce modèle|'
      + 'prix affiché était|erreur d affichage|un de trop|trop vendu|survente|survendu|rupture|mauvais prix|plus aucun|il n en reste|n avons plus|n en avons plus|'
      + 'fournisseur|dernier exemplaire|dernière pièce|en double|deux fois le même|plus en stock|plus de stock|épuisé|épuisée|pas en stock|indisponible|'
      + "plus disponible|n'avons plus|ne pouvons pas expédier|ne pouvons pas livrer|impossible d'expédier|impossible de livrer|erreur de prix|erreur de stock|"
      + 'prix erroné|manque de stock|plus fabriqué|ne pouvons plus|nous a lâchés|n y a plus|plus rien|plus de bleu|n avons pas|pas disponible|ne pouvons pas envoyer|'
      + 'vendu plus|mal compté|prix est faux|trop bas|mal affiché|dernier était|était cassé|était cassée|abîmé dans notre|production arrêtée|stock vide|entrepôt vide|'
      + 'ne fabrique plus|ne produit plus|arrêt de production|dégât des eaux|incendie|accident|volé|tout le lot|le lot entier|erreur dans notre|liste de stock|'
      + 'erreur d inventaire|introuvable|ne le trouvons|ne la trouvons|faute de frappe|à ce prix|au lieu de 190|manque dans notre|pas dans notre entrepôt|inondé|'
      + 'inondée|est perdu|est perdue|ne reviendra pas|ne reviendra plus|en trop'
      + "|vendu plus que|ne nous livre plus|ne sera plus livré|plus réapprovisionné|n'est pas là|dernier ~ cassé"
      + '|a arrêté ce modèle|arrêté ce modèle|fabricant a arrêté|retiré du catalogue'
      + "|n'avons pas cette taille|n'avons pas ce coloris",
    youCancel: "annuler des articles|annulez votre commande|annuler votre commande|annuler la commande|annulez vous-même|annulez svp|veuillez annuler|merci d'annuler|"
      + "pouvez-vous annuler|pourriez-vous annuler|demander l'annulation|demandez l'annulation|demande d'annulation|annulez de votre côté|annuler de votre côté|"
      + "cliquez sur annuler|cliquer sur annuler|annulez-la|l'annuler|annulation de votre part|!nous allons annuler la commande|!nous annulons|!nous pouvons annuler|"
      + "!nous devons annuler|!nous avons dû annuler|!allons annuler|!souhaitez annuler|!préférez annuler|!voulez annuler|!pouvons l'annuler|!devons annuler|"
      + "!allons l'annuler|!dû annuler|!avons annulé",
    cancelYourself: 'la faire vous même|le faire vous même|faites le vous même|annulez vous même|annulez vous-même|annuler vous-même|annuler la commande vous-même|'
      + 'annulez la commande vous-même|annulez de votre côté|annuler de votre côté|annuler la commande de votre côté|annulez la commande de votre côté|'
      + "annulation de votre côté|comme raison d'annulation|motif d'annulation|annuler des articles|annuler les articles",
    sendBack: 'renvoyez|renvoyer|retournez|retourner|retour|retours|envoyez|expédiez|réexpédiez|réexpédier|renvoi|adressez|postez|!nous renvoyons|!nous expédions|'
      + '!nous envoyons|!en retour|!nous allons renvoyer|!envoyez-nous une photo|!envoyez-nous|!retour à la normale|!de retour|!nous vous renvoyons|!de renvoyer un|'
      + '!vous renvoyer|poster|sur le colis|emballez|déposez|à la poste|bureau de poste|un carton|notre nom'
      + '|dans un carton|renvoyez-le|renvoyez simplement'
      + '|!votre retour est arrivé|!retour est arrivé|!retour est bien arrivé|!retour a été reçu',
    otherAddress: 'ancien dépôt|ancien entrepôt|ancienne adresse|nouvel entrepôt|nouveau dépôt|autre entrepôt|adresse ci dessous|notre fournisseur|notre partenaire|chez moi|à l étranger|'
      + 'adresse suivante|adresse ci-dessous|adresse ci-après|cette adresse|nouvelle adresse|autre adresse|adresse différente|notre entrepôt|notre adresse|notre usine|notre bureau|'
      + "notre atelier|directement chez nous|directement à notre|en chine|vers la chine|à shenzhen|à hong kong|mon adresse|adresse a changé|à la place de l'adresse|"
      + "au lieu de l'adresse|notre siège|notre dépôt|rue de|adresse qui suit|déménagé|plutôt qu à celle|au lieu de celle|mon domicile|directement à nous|je vous donnerai l adresse|"
      + 'l adresse que je|pas à amazon|ma sœur|mon frère|mon beau-frère|signera|nouveau hangar'
      + '|notre réparateur|réparateur à'
      + '|!arrivé mardi à notre atelier|!est arrivé à notre|!est arrivé ~ à notre|!a été contrôlé',
    skipLabel: "n'utilisez pas l'étiquette|pas utiliser l'étiquette|ignorez l'étiquette|ignorer l'étiquette|oubliez l'étiquette|sans l'étiquette|sans étiquette|au lieu de l'étiquette|"
      + "à la place de l'étiquette|pas à l'adresse de l'étiquette|pas à l'adresse indiquée|ignorez l'adresse|n'utilisez pas le bordereau|ignorez le bordereau|"
      + 'nouvelle adresse de retour|adresse de retour a changé|adresse de retour est désormais|adresse de retour est maintenant|autre adresse de retour|adresse de retour différente|'
      + "changé d'adresse de retour|plutôt que l'étiquette|!sans étiquette nous|!sans étiquette le",
    skipRequest: 'sans demande de retour|sans faire de demande de retour|sans passer par le centre de retours|sans passer par le retour|sans ouvrir de demande|'
      + "sans ouvrir de retour|pas besoin de demande de retour|pas besoin de faire de demande|pas besoin d'ouvrir de retour|inutile de faire une demande de retour|"
      + "inutile d'ouvrir une demande|inutile d'ouvrir un retour|ne faites pas de demande de retour|n'ouvrez pas de demande de retour|n'ouvrez pas de retour|"
      + 'renvoyez-le simplement|renvoyez simplement|retournez simplement|retournez-le simplement|renvoyez-le directement|au lieu de la demande de retour|'
      + 'évitez la demande de retour|oubliez la demande de retour|oubliez le formulaire de retour|pas besoin de faire une demande|pas besoin de demande|'
      + "sans faire de demande|inutile de faire une demande|pas besoin d'ouvrir ~ retour|inutile d'ouvrir ~ retour|pas nécessaire d'ouvrir ~ retour|"
      + "demande de retour n'est pas",
    guarantee: "promesse|garantis|garantissons|garanti|garantie que|promets|promettons|promis|100%|à 100|certainement|assurément|sans faute|c'est sûr|sûr et certain|"
      + "absolument|je vous assure|nous vous assurons|vous pouvez en être certain|c'est certain|!100% coton|!100% polyester|!100% laine|!sous garantie|!garantie de|"
      + '!certainement dû|!absolument désolé*|!à 100 % coton|parole|je vous jure|juré|soyez tranquille|soyez assuré|soyez certain|100 %|cent pour cent|à coup sûr|'
      + 'impossible que|quoi qu il arrive|croyez-moi|comptez dessus|veillerai personnellement|j y veille personnellement|aucun doute|c est certain|c est sûr|fixé|'
      + "réservé|main au feu|aucun risque|quoi qu'il arrive|dormez tranquille|soyez sans crainte|coûte que coûte|c'est garanti"
      + "|porte garant|porte garante|m'en porte garant|réponds personnellement"
      + "|comptez-y|c'est décidé|vous pouvez y compter"
      + "|je m'y engage|nous nous y engageons|m'engage à|nous engageons à ce|donne ma parole|ma parole|garanti sur facture|ni plus ni moins sûr"
      + "|ombre d'un doute|sans l'ombre|certain à|sûr à|promis juré|croix de bois|c'est assuré|parole d'honneur|vous le garantis|nous le garantissons|fiez-vous|sans le moindre doute|j'en réponds|vous certifie|vous pouvez dormir|foi de",
    arrival: "jeudi au plus tard|arrivera|arrive|arriver|livré|livrée|livraison|livrer|recevrez|reçu|reçue|recevoir|sera là|chez vous|à temps|à l'heure|avant noël|d'ici lundi|"
      + "entre vos mains|réception|l'aurez|demain|vendredi|entre les mains|dans les mains|avant les fêtes|avant votre anniversaire|devant votre maison|sera devant|"
      + 'est à vous|dans votre entrée|devant votre porte'
      + '|sous le sapin'
      + "|là avant|sera là|aurez entre|l'aurez|le recevrez|la recevrez|sera chez"
      + "|vous l'aurez|vous le tiendrez|avant la fête|sera livré|sera livrée",
    wildMoney: 'dites nous un montant|un montant nous le|votre montant|même dans dix ans|indiquez un montant|fixez le montant|tout dommage|n importe quel dommage|quel que soit le montant|'
      + 'quel qu en soit le montant|quoi qu il arrive|quoi qu il en coûte|peu importe le montant|remboursé deux fois|sans limite|sans plafond|toute somme|illimité|illimitée|'
      + "ce que vous voulez|quoi qu'il arrive|quelle que soit la raison|quelle qu'en soit la raison|peu importe la raison|nous vous verserons|verserons en plus|"
      + 'en plus du remboursement|remboursement plus|double remboursement|rembourserons le double|rembourser deux fois|le double du prix|deux fois le prix|inconditionnel*|'
      + "le montant que vous voulez|n'importe quel montant|tous vos frais|tous les dommages|tous les dégâts|toutes vos pertes|supplément en plus|et même plus|plus que le prix|"
      + "à vie remboursé|dédommagement supplémentaire|indemnité supplémentaire|!quoi qu'il arrive ne|!le double de la capacité|payons le double|paierons le double|"
      + 'remboursons le double|'
      + '!double débit|!double prélèvement'
      + '|!écrivez ce que vous voulez|!écrire ce que vous voulez|!dites ce que vous voulez'
      + '|!sans limite de date|!sans limite de temps|!sans limite de durée|!du premier|!faites ce que vous voulez',
    compensate: 'rembourser|remboursement|rembourserons|indemniser|indemnité|dédommager|dédommagement|compensation|verser|verserons|offrir|offrons|geste commercial|avoir de',
    command: 'si vous continuez comme ça|si vous continuez ainsi|si vous continuez à nous harceler|ne discuterai pas|ne discuterons pas|discuterai pas davantage|'
      + 'je ne répondrai plus|nous ne répondrons plus|lisez la avant|lisez le avant|lisez les avant|lisez le mode d emploi avant|avant de nous écrire|'
      + 'avant de réécrire|avant de nous recontacter|assez maintenant|une bonne fois pour toutes|déjà dit|déjà expliqué|vous n avez qu à|il faudra attendre|'
      + 'vous devrez attendre|vous êtes prié|vous êtes priée|n insistez pas|inutile d insister|fichez nous la paix|n écrivez plus|c est votre problème|'
      + 'débrouillez vous|ne nous regarde pas|on s en fiche|calmez vous|dépêchez vous|répondez sans délai|exigeons|vous allez accepter|acceptez le|un point c est tout|'
      + 'c est comme ça|affaire close|ne discutez pas|pas de discussion|faites ce qu on|taisez vous|soyez content|estimez vous heureux|arrêtez avec|'
      + '!arrêtez de l utiliser|!arrêtez d utiliser|!cessez de l utiliser|!cessez d utiliser|!arrêtez de charger|avant de vous plaindre|ça suffit|cela suffit|'
      + "déjà dit ~ fois|vous devez patienter|vous devez être patient*|vous n'avez qu'à|vous n'aviez qu'à|il faut attendre point|vous devez accepter|"
      + "vous devez comprendre|vous devez lire|arrêtez d'écrire|cessez d'écrire|ne nous écrivez plus|n'écrivez plus|ne nous contactez plus|"
      + "ne nous contactez pas à nouveau|ne nous dérangez plus|laissez-nous tranquilles|laissez nous tranquilles|point final|point barre|un point c'est tout|"
      + "fin de la discussion|lisez d'abord|lisez donc|lisez la notice avant|pas notre problème|pas mon problème|combien de fois|vous a déjà été dit|"
      + "ne perdez pas notre temps|perdre notre temps|calmez-vous|répondez immédiatement|répondez tout de suite|attendez et c'est tout|attendez votre tour|"
      + "dépêchez-vous|n'insistez pas|taisez-vous|vous êtes obligé|patientez et|à prendre ou à laisser|plus aucun message|soyez patient et|n écrivez pas encore|"
      + 'cessez d écrire|arrêtez d écrire|vous attendrez|il faudra vous y faire|acceptez-le|nous déranger|nous importuner|de nous embêter|avant de râler|'
      + 'pas de photos pas|sans photo pas|pas de preuve pas|c est clair|est-ce clair|envoyez ~ tout de suite|envoyez ~ immédiatement|payez immédiatement|'
      + 'déjà écrit trois|écrit trois fois|pour la troisième fois|plus rien à dire|vous n avez pas le droit|vous n avez pas le choix|que cela vous plaise|'
      + 'vous n êtes pas le seul|pas notre travail|autre chose à faire|baissez d un ton|sur un autre ton|ne faites pas d histoires|lisez correctement|apprenez à|'
      + 'nous vous sommons|à quoi vous attendiez|vous attendiez-vous à quoi|l affaire est close|clos pour nous|terminé pour nous|ou bien vous|pas plus vite|'
      + 'trois messages par jour|autant de messages|assumez|d assumer|en assumer les|ne discuterons plus|plus de discussion|dernière explication|je ne le répéterai|'
      + 'la prochaine fois lisez|la prochaine fois mesurez|il suffit de lire|il suffisait de lire|il suffit de savoir lire|cela va de soi|tombe sous le sens|'
      + 'nous vous l avions dit|déjà longuement expliqué|avons expliqué ~ fois|à un moment il faut|enfin lire|pas sorcier|œuvre de charité|dégât est à vous|sur ce ton|'
      + 'faites ce que dit|cessez de nous|arrêtez de nous|comme tout le monde, cessez|arrêtez de vous plaindre|cessez de vous plaindre'
      + "|faites ce qui est indiqué|faites ce qu'on vous dit|faites ce que nous"
      + '|pas vos domestiques|pas votre domestique|votre impatience|réfléchissez avant|cherchez ~ vous même|débrouillez-vous'
      + '|la dernière fois que je vous'
      + '|!faudra attendre un peu|!il faudra attendre avant|!il faudra attendre que',
    blame: '!c est vous qui voyez|!c est vous qui décidez|!c est vous qui choisissez|ouvrez les yeux|écrit en gros|écrit noir sur blanc|nous n en serions pas|'
      + 'seul responsable|vous êtes seul|les autres clients n ont|les autres clients y arrivent|vous n avez même pas|pas même lu|n avez visiblement pas|'
      + 'n avez manifestement pas|visiblement pas lu|pas pris la peine|vous vous y prenez mal|si seulement vous|vous deviez lire|ne savez pas lire|savez vous lire|'
      + 'incapable de|aucun autre client|vous êtes le seul|vous l avez cassé|vous l avez abîmé|vous vous trompez|c est vous qui|à vous en prendre|tant pis pour vous|'
      + 'pas notre faute|ce n est pas de notre faute|lisez au moins|!vous auriez dû le recevoir|!si vous aviez besoin|!si vous aviez d autres|'
      + '!si vous aviez des questions|!si vous aviez choisi|savez-vous lire|votre faute|votre propre faute|votre erreur|votre propre erreur|vous auriez dû|'
      + "vous auriez pu lire|il fallait lire|il suffisait de lire|vous n'avez pas lu|vous n'avez manifestement|vous n'avez visiblement|vous avez mal|vous l'avez cassé|"
      + "vous avez cassé|vous l'avez abîmé|erreur de votre part|négligence de votre part|votre négligence|votre maladresse|vous êtes responsable|vous êtes la seule|"
      + "tous les autres clients|c'est de votre|à cause de vous|vous vous êtes trompé|prenez-vous-en à vous|!vous auriez dû recevoir|!vous auriez dû l'avoir|"
      + "!tous les autres clients ont été informés|!n'est pas votre faute|!vous auriez dû avoir|ne vous en prenez|vous prendre qu à|tout le monde voit|un peu attentif|"
      + 'manifestement vous|visiblement vous|apparemment vous|vous n avez manifestement|vous n avez visiblement|vous n avez pas lu|vous exagérez|vous voulez seulement|'
      + 'mauvaise utilisation|pas capable|êtes-vous capable|personne ne vous a forcé|deux mains gauches|ne sait pas|ne sachant pas|la faute au produit|'
      + 'personne ne s est jamais|jamais personne|aucun client ne|les autres y arrivent|tout le monde y arrive|mauvaise taille commandée|commandé la mauvaise|trop pressé|'
      + "trop impatient|en forçant|forcé dessus|il fallait mesurer|il fallait regarder|en prendre qu à vous|prendre qu à vous-même|c'est vous qui|ne venez pas nous"
      + '|personne ne vous a obligé|vous avez mal monté|vous avez mal installé|vous avez mal lu|ne venez pas vous plaindre|à quoi vous attendiez|'
      + "pourquoi n'avez-vous pas|il fallait y penser|vous n'aviez qu'à"
      + "|tout adulte le sait|n'importe quel enfant|tout le monde sait|tout le monde le sait"
      + '|ne savez visiblement pas|visiblement pas vous servir'
      + "|vous l'avez cherché|à vous de faire attention|votre faute|ne vous en prenez qu|de votre fait",
    threat: 'autorités|préviendrons les|vous bloquerons|vous bloquer|prendre des mesures|entendrez parler|votre employeur|avocat|avocats|plainte contre|porter plainte|'
      + 'porterons plainte|tribunaux|justice|poursuites|poursuivre en|poursuivrons|actions légales|voie judiciaire|mise en demeure|vous allez le regretter|regretterez|'
      + 'liste noire|blacklist*|bloquer votre compte|faire fermer votre compte|faire suspendre|suspendre votre compte|nous savons où vous|votre adresse est connue|'
      + 'dernier avertissement|conséquences|huissier|recouvrement|vous dénoncer|signalerons votre|signaler votre compte|gare à vous|menac*|divulguer|!rapport de police|'
      + "!dépôt de plainte que vous|!police d'assurance|!police de caractères|!police de caractère|!numéro de police|!en toute justice|!sans conséquences|"
      + '!plainte contre le transporteur|!plainte pour vol'
      + '|service juridique|service contentieux|suites judiciaires|diffamation|tenir responsable|nous transmettons les cas'
      + "|!avocat mûr|!huile d'avocat|!à l'avocat|!avocats mûrs|!couteau à avocat",
    insult: 'vous êtes stupide|êtes vous stupide|client stupide|si stupide|trop stupide|votre stupidité|bande de|vous êtes bête|êtes vous bête|votre bêtise|escrocs|'
      + 'honte à vous|vous devriez avoir honte|avez vous honte|imbécile|imbéciles|crétin|crétins|crétine|abruti|abrutie|abrutis|connard|salaud|salopard|enculé|bâtard|'
      + 'pourriture|profiteur|profiteurs|arnaqueurs|idiot|idiote|idiots|cinglé|allez au diable|foutez|fichez le camp|dégagez|bouffon|cervelle|'
      + 'vous n avez pas de cerveau|êtes vous aveugle|vous êtes aveugle|!fou rire|!ordure ménagère|!ordures|!bête à bon dieu|!con figuration|!bête et bien|'
      + '!tout bêtement|!bête noire|!bruit fou|pauvre con|sale con|gros con|petit con|espèce de|idiot*|imbécile*|crétin*|conne|connard*|connasse|abruti*|merde|'
      + 'merdique|putain|salaud*|salope|enculé*|bordel|foutre|va te faire|allez vous faire|fermez la bouche|menteuse|escroc|pauvre type|sale type|bête comme|arnaqueur|'
      + 'arnaqueuse|dégage*|!nez de clown|!ordures ménagères|!menteur de|!sac à ordures|!poubelle à ordures|!con fort|!coupe bordure|profiteuse|pleurnichard|'
      + 'les gens comme vous|gens de votre espèce|demi-cerveau|malade mental|ça ne va pas la tête|complètement fou|bête pour|!bande de réseau|!bande de fréquence|'
      + '!même bande|!bande de tissu|!bande de colle|!bande de papier|!bande de protection|!bande de garantie|!bande de scellage|!bande de roulement|!bande de velcro|'
      + '!anti idiot|aussi bête|aussi stupide|si bête|vous êtes un menteur|menteurs|sale menteur'
      + "|!n'en dégage|!en dégage|!se dégage|!dégage une|!dégage de la|!dégage un|!dégage du|!dégagent"
      + '|ta gueule|vos gueules|fermez votre|pauvre type|pauvre fille|pauvre con|abruti|abrutie|crétin|crétine|imbécile|imbéciles|débile|connard|connasse|connerie|faire le con|faites le con|enfoiré|enculé|salaud|salope|foutez le camp|allez vous faire|va te faire|cassez-vous|dégagez|barrez-vous|espèce de|bon à rien|à côté de la plaque|cerveau en panne|pois chiche|rien dans la tête|malade mental|faites-vous soigner|allez vous soigner|aller au diable|allez au diable|vous êtes bête|même un enfant de'
      + '|les femmes et la technique|typiquement féminin|femmes comme vous|bonnes femmes|rentrez dans votre pays|retournez dans votre pays|gens de votre pays|gens de votre espèce|étrangers comme vous|avec votre poids|vu votre poids|avec votre corpulence|gros tas|grosse vache|photo de vous nue|au lit avec|coucher avec vous|vos seins|bandant|casser la figure|casserais la figure|casserais bien la figure|casser la gueule|mettre une gifle|une claque|tordre le cou|étrangler|botter les fesses|sur la tête pour vous|mon poing',
    secret: 'e-mail de connexion|e mail de connexion|quatre derniers chiffres|adresse de connexion|trois chiffres|trois derniers chiffres|chiffres au dos|'
      + 'au dos de la carte|numéro de la carte|date d expiration|date de validité|quatre chiffres|six chiffres|code à six|code à 6|code que vous|code par sms|'
      + 'code envoyé|code confidentiel|!trois derniers chiffres du numéro de série|!six chiffres inscrits|!quatre derniers chiffres du|!code reçu du transporteur|'
      + '!date d expiration sur|!date d expiration du produit|numéro de carte|carte bancaire|carte de crédit|cryptogramme|cvv|cvc|code de sécurité|mot de passe|'
      + "mots de passe|coordonnées bancaires|rib|iban|numéro de compte|code reçu|code sms|code de vérification|code de confirmation|code qu'amazon|code pin|"
      + 'code secret|identifiants|identifiant et|données bancaires|informations bancaires|code à usage unique|otp|compte amazon|!mot de passe wi-fi|!mot de passe wifi|'
      + '!mot de passe par défaut|!mot de passe du wifi|!dans votre compte amazon|!depuis votre compte amazon|!sur votre compte amazon|!votre compte amazon|'
      + 'recto verso|recto et verso|votre carte|long numéro sur|date en dessous|petit numéro par|numéro par sms|lisez-le-moi|pin de votre|seize chiffres|16 chiffres|'
      + "date d'expiration|!carte a été|!carte n'a été|!carte est débitée|!carte sera|code que vous a envoyé amazon|code d'amazon"
      + '|!qr code|!code qr'
      + '|votre banque et le compte|banque et compte'
      + '|sécurité sociale|numéro fiscal|cryptogramme|code que votre banque|mot de passe|code secret',
    identity: 'carte d identité|copie de votre carte|pièce d identité|relevé bancaire|relevé de compte|capture d écran de votre compte|numéro de sécurité sociale|'
      + "!sur votre relevé|!votre relevé de compte|pièce d'identité|carte d'identité|passeport|permis de conduire|profil amazon|capture d'écran de votre avis|"
      + "capture d'écran de l'avis|capture d'écran de votre compte|capture d'écran de votre évaluation|date de naissance|selfie|carte vitale|!étui passeport|"
      + '!étui à passeport|!porte passeport|!housse de passeport|!protège passeport|!couverture de passeport|justificatif|acte de naissance|votre profil|capture de votre|'
      + 'qui vous êtes|deux côtés de votre permis|vos papiers',
    handOver: 'répondez avec|répondre avec|répondez nous avec|dictez|quels sont|écrivez nous|entrez|renseignez|il nous faudrait|photographiez|lisez nous|précisez|donnez|donner|'
      + 'envoyez|envoyer|communiquez|communiquer|indiquez|indiquer|fournir|fournissez|transmettez|transmettre|besoin|il nous faut|nécessaire|copie|photo|scan|dites|'
      + 'partagez|quel est|quelle est|saisissez|confirmez|confirmer|joindre|joignez|requise|requis|exigée|capture|faites-nous parvenir|vérifier|obligatoire|téléverser|'
      + 'il me faut|me faudrait|lisez-moi|tenez'
      + '|dictez-moi|lisez'
      + "|dicter|il me faudrait|il nous faudrait|lisez-moi",
    orderConfirmation: 'sera préparée|sera expédiée|sera envoyée|confié à|merci pour votre commande|colis ~ confié|sera préparé|préparée aujourd hui|vient de quitter notre|'
      + 'a quitté notre entrepôt|quitter notre entrepôt|enregistré votre commande|colis ~ remis à|remis à la poste|commande ~ quitter|préparons votre|la préparons|'
      + 'votre achat est|commande ~ enregistrée|commande ~ reçue|commande ~ confirmée|commande ~ validée|commande ~ en préparation|commande ~ préparation|'
      + 'commande ~ expédiée|commande ~ envoyée|commande ~ partie|commande ~ en route|commande ~ en chemin|commande ~ remise au transporteur|bien reçu votre commande|'
      + 'confirmons la réception|confirmation d expédition|colis ~ en route|colis ~ parti|colis ~ expédié|colis ~ en chemin|paiement ~ reçu|'
      + 'votre commande est en cours|vient d être expédié*|!commande ~ n a pas|commande reçue|commande expédiée|avons reçu votre commande|votre commande est confirmée|'
      + 'commande a été confirmée|confirmation de commande|confirmons votre commande|confirme votre commande|confirme que nous avons votre commande|'
      + "confirmation d'expédition|commande a été expédiée|commande est partie|commande a bien été expédiée|commande vient d'être expédiée|colis est en route|"
      + 'commande est en route|colis a été expédié|commande est en cours de préparation|commande est en préparation|commande a été livrée|article a été expédié|'
      + 'avons expédié votre commande|commande en cours de traitement|!pas reçu votre commande|!couleur reçue'
      + '|accusons réception|réception du paiement|expédition suivra|paiement de la commande',
    answerCue: 'vous demandiez|remplacement|rembours*|désolé*|excus*|retard|problème|perdu|perdue|manquant*|endommagé*|comme demandé|souhaitiez|à nouveau|pièce|parce que|'
      + 'veuillez|enquête|nouveau colis|renvoi|échange|comme convenu|comme promis|rechange|erreur|pardon|malheureusement|regrettons|de nouveau|encore|bonne taille|'
      + 'bon article|retour|question|réparation|réparé|vis|notice|facture|selon|prévue|prévu|scan|douane|voisin|annulé|épuisé|adresse|photos|photo|mauvaise couleur|'
      + 'la bonne|mauvaise taille|trop tard|contactez-nous|patience|gls|suivi',
    attach: 'joint|jointe|joins|joignons|annexe|envoie|envoyons',
    wrongAttachment: 'catalogue|catalogues|brochure|flyer|prospectus|dépliant|tarifs|publicité|affiche|liste de prix|nouvelle collection|newsletter|plaquette|gif|gifs|notre logo',
    autoReply: "réponse automatique|message automatique|automatiquement généré|absence du bureau|absent du bureau|horaires d'ouverture|heures d'ouverture|nos horaires|heures de bureau|"
      + 'nos bureaux sont fermés|bureau ouvre|notre bureau|actuellement fermé|en congés|en vacances|dans les 24 heures|sous 24 heures|sous 24h|sous 48 heures|'
      + "message a bien été reçu|avons bien reçu votre message et|!horaires d'ouverture du point|!heures d'ouverture du point|!horaires d'ouverture du bureau de poste|"
      + "!horaires d'ouverture de l'agence",
    holding: "nous vérifions|je vérifie|allons vérifier|vais vérifier|vérifions cela|nous examinons|en cours de vérification|en cours d'examen|nous enquêtons|veuillez patienter|"
      + 'merci de patienter|merci de votre patience|dès que possible|dans les plus brefs délais|reviendrons vers vous|reviens vers vous|vous tiendrons|vous tiens|tiendrai informé|'
      + 'nous faisons le nécessaire|avons transmis|recherche en cours|nous renseignons|étudions',
    dateGiven: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd'hui|ce soir|heures|jours|semaine|janvier|février|mars|avril|mai|juin|juillet|août|septembre|"
      + 'octobre|novembre|décembre|ce matin|cet après-midi|week-end',
    deliveryTopic: 'livr*|colis|transporteur|suivi|retour*|rembours*|perdu|chauffeur|expédi*|acheminement',
    cancelWord: 'annuler|annulez|annulation|annuliez|!souhaitez annuler|!préférez annuler|!voulez annuler|!désirez annuler',
    yourSide: 'vous|votre côté|votre part|votre compte|acheteur|vos commandes|merci d|veuillez|mieux pour notre|mieux pour nous|préférable pour|page de commande|nous pénalise|'
      + 'pénalité|nos indicateurs|nos chiffres|peu importe le motif|n importe quel motif|plutôt que de nous|si nous annulons|mauvais point|le plus rapide|'
      + 'n aurons pas de mauvais',
    weCancel: 'nous annulons|avons annulé|avons dû annuler|allons annuler|annulerons|a été annulé|est annulé|nous devons annuler|pouvons annuler|pouvons l annuler|j ai annulé|j annule|'
      + 'j annulerai|je vais annuler|nous l annulons|été annulée|est annulée|que nous annulions|notre annulation|amazon annule|'
      + 'nous avons donc annulé',
    yesWord: 'oui|pouce levé|résolu|utile'
      + '|!non rien|!bonjour non'
      + '|!bonjour, non'
      + '|!longueur utile|!largeur utile|!hauteur utile|!charge utile|!surface utile|!volume utile',
    pressIt: 'cliquez|cliquer|appuyez|appuyer|choisissez|choisir|sélectionnez|sélectionner|cochez|cocher|répondez|répondre|votez|tapez|touchez|clic|mettez|indiquez|'
      + 'choisissant|cliquant|cochant|votant|répondant|appuyant|sélectionnant|choisissiez|cliquiez|cochiez|répondiez|appuyiez|sélectionniez|toucher|valider|validez'
      + '|!répondre: non',
    nextPurchase: 'prochaine commande|prochain achat|prochaines commandes|prochains achats|prochaine fois|votre prochain|votre prochaine|deuxième article|toute la gamme|toute la boutique|'
      + 'vos prochains|désormais|prochaine visite',
    sendTo: 'les retours sont à|retours sont à envoyer|cette adresse sur le colis|écrivez cette adresse|envoyez|expédiez|renvoyez|retournez|adressez|postez|merci de renvoyer|'
      + 'merci d envoyer|merci de retourner|merci d expédier|veuillez renvoyer|veuillez envoyer|veuillez expédier|veuillez retourner|veuillez l envoyer|veuillez le renvoyer|'
      + 'à renvoyer|à retourner|à expédier|doit être envoyé|doit être renvoyé|doit partir|mettez ~ au|!nous vous envoyons|!envoyez nous une photo|!envoyez nous la photo'
      + '|envoyez-le-lui',
    benefitDone: 'êtes remboursé*|avons remboursé|ai remboursé|remboursement a été|remboursement est|remboursement effectué|après le remboursement|après notre remboursement|'
      + 'maintenant remboursé*|remboursé intégralement|été remboursé*|avez été remboursé|avez récupéré votre argent|après un remboursement|maintenant que vous êtes remboursé|'
      + 'avez été remboursée|vous avez le remboursement',
    posted: 'en ligne|publié|publiée|posté|visible|capture|preuve|paru|parue|apparaît',
    undoIt: 'enlevez le|enlevez la|enlevez les|retirez le|retirez la|supprimez le|supprimez la|effacez le|effacez la|modifiez le|modifiez la|changez le|changez la|annulez le|annulez la|'
      + 'fermez le|fermez la|clôturez le|clôturez la|le retirer|la retirer|le supprimer|la supprimer|l enlever|l effacer|le modifier|la modifier|le changer|la changer|l annuler|'
      + 'le fermer|la fermer|le clôturer|la clôturer|le revoir|la revoir|la relever|le remonter|la remonter|le corriger|la corriger|corrigez le|corrigez la|revoyez le|revoyez la|'
      + 'laissez la tomber|laissez le tomber|l adoucir|le réécrire|mettez la à cinq|la passer à|le passer à|y renoncer|renoncez y|faites le disparaître|faites la disparaître|'
      + 'l améliorer|le faire disparaître|la faire disparaître|être ajusté|mettre fin|être modifié|être revu'
      + '|retirez le vôtre|retirez la vôtre|fermez le vôtre'
      + '|la mettant hors ligne|le mettant hors ligne|la retirant|le retirant|en la supprimant|en le supprimant',
    buyWord: 'acheter|achetez|commander|commandez|commande|commandes|prix|pièces|quantité|quantités|achat|achats|commission|frais|moins cher|vendre|vendons|affaire|gros'
      + '|achetez le second|achetez-le',
    estimate: 'devrait|devraient|prévue|prévu|estimée|estimé|normalement|selon|probablement|environ|en principe|'
      + 'en express'
      + "|option express|seule l'option",
    betterIt: 'quatre ou cinq|convaincre|vos mots|plus juste|à la hausse|plus haut|plus d étoiles|étoile de plus|étoiles de plus|passer de|passer à|à jour|reconsidér*|revoir|'
      + 'revoyez|corrig*|modifi*|chang*|retir*|supprim*|enlev*|effac*|disparaît*|disparai*|ne correspond plus|reflète|reflétait|refléter|plus justifié*|injuste|mérite|'
      + 'améliorer|améliorez|réévalu*|rehauss*|augment*|remont*|adapt*|actualis*|transform*|nuancer|adouc*|repenser|repensez|seconde chance|plus gentil|revenir sur|'
      + 'reveniez sur|relever|plus proche|encore une chance|généreux|meilleure note|!aide à améliorer|!aident à améliorer',
    surveyNo: 'pas non|sur non|un non|chaque non|cliquer non|répondre non|cocher non|pas par non|au lieu de non'
      + '|!non, rien',
    cancelReason: 'plus besoin|changé d avis|par erreur|trouvé moins cher|avec le motif|comme motif|comme raison|pour motif',
    answersNo: 'non|désolé|désolée|désolés|malheureusement|impossible|ce n est pas|nous ne pouvons|jamais|hélas|pas chez nous'
      + "|nous l'avons signalé|l'avons signalé|nous ne faisons|nous n'appelons|ce n'est pas nous|pas de notre part",
    warning: 'arnaque|hameçonnage|phishing|ignorez le|ignorez ce|n y répondez pas|ne répondez pas|signalez le à amazon|signalez la à amazon|faux message|ne donnez jamais|'
      + "ne communiquez jamais|à personne|raccrochez|l'ignorer|automatiquement par amazon|envoyé par amazon|ignorer ce|vient pas de nous|n'est pas de nous|"
      + 'sont pas de nous|pas envoyé par nous|ne provient pas de nous'
      + "|ce n'est pas nous|ce n'était pas nous|est un inconnu|si un message dit|supprimez-le|ne venait pas de nous"
      + "|pas de nous|ce n'est pas le nôtre|pas la nôtre|jamais nous ne|nous ne faisons pas cela|l'avons signalé|avons signalé|ne cliquez pas|ne la scannez pas|ne le scannez pas|ne scannez pas|ancien importateur|ancien propriétaire|n'y prêtez pas|jetez-la|jetez-le|n'appelons personne|n'appelons jamais"
      + "|ne le dites à personne|ne la communiquez|n'envoyez pas de documents|n'envoyez jamais",
    subjectUs: "nous|je|on|amazon|les vendeurs|aucun vendeur|notre équipe|le fabricant|personne|l'assurance|le transporteur|la banque"
      + "|notre emballeur|notre collègue|mon collègue|ma collègue|notre employé|l'entrepôt|notre fournisseur",
    subjectYou: 'vous|votre|vos|veuillez|pourriez|pouvez|auriez|merci de|svp',
    verdict: 'ce que vous avez écrit|ce que vous avez dit|ce que vous avez publié|vous avez écrit sur|critique|critiques|verdict|jugement|vos mots|ces mots|ces lignes|vos lignes|'
      + 'votre texte|commentaire|remarque|votre message public|votre publication|étoiles|une étoile|seule étoile|votre note|évaluation|votre avis|appréciation|votre retour|'
      + 'mauvais avis|avis négatif|étoile unique|rien de négatif|ce que vous avez laissé|laissé sous|sous le produit|sous l article|mauvaise note|!avis de passage|mots durs|'
      + 'nouvelle opinion'
      + '|!champ commentaire|!champ de commentaire'
      + '|ce que vous avez mis en ligne'
      + '|le titre|jugement si dur|jugement aussi dur'
      + "|!la note de livraison|!la note d'envoi"
      + '|!à votre avis',
    alter: 'changer|modifier|modification|modifiiez|modifiez|changiez|changez|corriger|corrigez|corrigiez|réviser|révisez|rectifier|ajuster|ajustez|adapter|adoucir|'
      + 'adoucissiez|adoucissez|nuancer|nuanciez|tempérer|atténuer|réécrire|reformuler|reformuliez|revoir|revoyez|reveniez|revenez|reconsidérer|reconsidériez|'
      + 'reconsidérez|repenser|réfléchir|réévaluer|réévaluiez|mettre à jour|mettiez à jour|mettez à jour|actualiser|actualisiez|amélioriez|augmenter|augmentiez|'
      + 'augmentez|relever|releviez|remonter|rehausser|passiez|plus gentil|plus gentille|plus aimable|plus doux|plus douce|reflète|refléter|supprimer|supprimiez|'
      + 'supprimez|suppression|effacer|effaciez|effacez|retirer|retiriez|retirez|retrait|enlever|enleviez|enlevez|ôter|annuler|masquer|cacher|plus visible|'
      + 'se débarrasser|transformiez|seconde chance|deuxième chance|nouveau regard|second regard|n est plus justifié|plus justifiée|à la hausse|deux étoiles de plus|'
      + 'place pour|trois points|reste en ligne|est en ligne|toujours en ligne|encore en ligne|n y soit plus|plus proche de la vérité|hors ligne|vous en occuper|'
      + 'rétablir|ajusté|nouvelle opinion|mots durs|plus d étoiles|étoile de plus|quatre ou cinq étoiles|revoyiez|passer votre note|passer ~ étoiles|monter votre note|'
      + 'porter votre note|changeriez|modifieriez|supprimeriez|retireriez|effaceriez|enlèveriez|actualiseriez|corrigeriez'
      + '|petite retouche|petite modification|petite correction|petit changement'
      + "|aligner|doit-il rester|le corrigez|la corrigez|s'efface",
    answerYes: 'oui|pouce|souriant|smiley|bouton vert|le vert|du haut|premier bouton|première option|première réponse|de gauche|côté vert|visage qui rit|le premier des deux',
    answerGood: 'smileys souriant|résolu|utile|aidé|satisfait|positif|positive|positivement|favorable|favorablement|bonne réponse|meilleure réponse|note maximale|'
      + 'comme résolue|bonne note|meilleure note possible|!serait utile|!utile si|!utile de savoir'
      + '|!longueur utile|!largeur utile|!hauteur utile|!charge utile|!surface utile|!volume utile|!poids utile',
    answerBad: 'non|pouce baissé|bouton rouge|le rouge|du bas|second bouton|deuxième option|négatif|négative|négativement|visage triste|pas résolu'
      + '|!non, rien|!bonjour, non|!non rien',
    choose: 'appuyer|appuyez|appuyiez|appui|cliquer|cliquez|cliquiez|clic|choisir|choisissez|choisissiez|sélectionner|sélectionnez|cocher|cochez|toucher|touchez|taper|'
      + 'tapez|voter|votez|votiez|répondre|répondez|répondiez|réponse|marquer|marquez|mettre|mettez|donner|donnez|prendre|prenez|préférez|indiquez|noter|notez|dire|'
      + 'dites|confirmer|confirmez|bouton|case|vivons de|décide|compte comme|pensez à moi|vote|choisissant|cliquant|cochant|votant|répondant|appuyant|sélectionnant|'
      + 'mettant|notant|cochiez|sélectionniez|cliqueriez|choisiriez'
      + '|coche|opter',
    poll: 'sondage|enquête|questionnaire|petite question|question d amazon|amazon vous demande|amazon demande|amazon demandera|vous demandera|vous sera demandé|deux boutons|'
      + 'deux réponses|deux choix|avons-nous résolu|cela a-t-il|était utile|petits visages|vote|fenêtre|savoir si j ai|voudra savoir|veut savoir|jugés|évalués|mesurés|'
      + 'petit formulaire|cet échange|vous a-t-il aidé|ce chat'
      + '|petit sondage|on vous demandera|vous demandera si|deux cases|deux visages|la question de la résolution|si la réponse|questionnaire de satisfaction',
    pollPlace: 'sous ce mail|sous ce message|sous cet e-mail|en bas|en dessous|ci-dessous|au bas|à la fin|juste après|après ce message|la case|encadré|cette conversation',
    ourFigures: 'statistiques|évaluation|chiffres|indicateurs|notre score|notre compte|notre performance|mon chef|ma cheffe|mon responsable|mon patron|prime|mon équipe|'
      + 'notre équipe|mon travail|compte pour|nous aide|m aide|bonheur|adorable|gentil|serait super|serait sympa|abîme|nuit|important|mon poste|mon emploi|'
      + 'période d essai|mon contrat|mon salaire|classement|collègues|pensez à moi|échec|nous fait vivre|sauverait|ma semaine'
      + '|nous pénalise|nous aide beaucoup|mon évaluation|notre évaluation|mes statistiques|nos statistiques|nos chiffres|compte pour moi|nous est compté',
    underWay: 'nous est bien parvenue|nous est parvenue|bien reçu votre commande|avons reçu votre commande|commande est arrivée chez nous|commande enregistrée|'
      + 'enregistré votre commande|commande ~ enregistrée|commande ~ acceptée|commande ~ reçue|commande est confirmée|paiement est passé|paiement est arrivé|'
      + 'paiement reçu|paiement accepté|paiement validé|en cours d emballage|en cours de préparation|est emballé|est emballée|est préparé|est préparée|en préparation|'
      + 'prêt à partir|prête à partir|remise au transporteur|remis au transporteur|confié au transporteur|confiée au transporteur|remis à la poste|coursier passe|'
      + 'enlèvement|part demain|part aujourd hui|partira demain|partent demain|est parti|est partie|vient de partir|a quitté notre|quitte notre|est en route|'
      + 'sont en route|en chemin|expédié|expédiée|expédiés|a été envoyé|a été envoyée|envoyé aujourd hui|confirmons par la présente|confirmons votre|'
      + 'confirmons la réception|confirmation de votre|confirmation de commande|confirmation d expédition|dès l envoi|dès l expédition|pris note de|noté votre achat|'
      + 'nous mettons au travail|commence à préparer|colis est fermé|étiquette est collée|le chauffeur l a|votre paiement est en ordre|paiement est en règle|bienvenue|'
      + 'en traitement|est traitée|en cours de traitement|coursier vient|bien arrivée chez nous|partira sous peu|part sous peu|dans le camion|dans la camionnette|'
      + "sur la route|chez le transporteur|chargé|l'avons bien reçue|l'expédierons|la préparons|part bientôt|l'a bien reçue|partira bientôt"
      + '|commande bien reçue|emballage en cours|départ ce soir|part ce soir|partira cet après-midi|partira ce soir|en route'
      + '|elle part bientôt'
      + "|vient d'être livré|vient d'être livrée|livré aujourd'hui|vient de partir",
    callOff: 'annuler|annulation|annulez|annuliez|annulée|retirer la commande|retirez la commande|retiriez la commande|renoncer|renonciez|renoncez|renonciation|se désister|désistement|'
      + 'résilier|révoquer|abandonner la commande|abandonner l achat|supprimer la commande|clore la commande|rétracter|rétractation|liste de vos commandes'
      + '|mettre fin à la commande|mettre fin à votre commande|mettre un terme à|clôturer la commande',
    waitOrNot: "plus attendre|ne pas attendre|ne souhaitez plus|ne voulez plus|préférez ne pas|vous vouliez annuler|votre demande d annulation|avant l'expédition|"
      + "avant l'envoi|tant que ~ pas expédié|tant qu'elle n'est pas|pas encore expédié*|si vous préférez|si vous changez d'avis|changé d'avis|si vous le souhaitez|"
      + "souhaitez-vous|vous pouvez annuler vous-même|à tout moment|tant que|pouvez encore|jusqu'à l'expédition|jusqu'à ce que",
    stopIt: 'assez|ne plus|plus avoir|plus recevoir|ne voulez plus|ne souhaitez plus|arrêter|arrêtez|arrêt|cesser|cesse|stop|désinscrire|désinscription|désabonner|désabonnement|retiré|'
      + 'retirons|silence|paix|tranquille|marre|fatigué|dérangé|pas intéressé|pas intéressée|de trop|notre dernier|sera le dernier|plus jamais|oublier votre adresse|'
      + 'oublions votre adresse|non merci|sans contact|trop de messages|agacent|c est fini|plus rien recevoir|!appuyez sur stop',
    mailings: 'messages|mails|courriels|courriers|newsletter|infolettre|nos nouvelles|contacté|contactée|écrire|écrirons|notre boutique|rappels|abonnement à nos|envois|'
      + 'diffusion|liste|votre adresse|ce mail|ce courrier|de notre part|vous recevez ce|message de trop|rien recevoir|conseils|notifications|astuces|nos infos|nos lettres|nos offres',
    optDoor: 'ici|cliquez|clic|touchez|lien|bouton|répondez|répondre|écrivez|mot|page|formulaire|en bas|à la fin|suivez|avec ce|préférences|réglages|dans le pied'
      + '|petit texte|texte gris|pied de message|pied de page|bas de page|gérez|gérer|il suffit|suffit de',
    sumWord: 'argent|remboursement|différence|montant|somme|euros|euro|le reste|prix|paiement|indemnité|compensation|solde|facture|port en plus|de port',
    payWay: 'virement|virer|verser|versons|compte bancaire|sur votre compte|coordonnées bancaires|rib|iban|espèces|liquide|enveloppe|par la poste|en privé|entre nous|'
      + 'directement entre|pas par amazon|sans passer par amazon|hors amazon|en dehors|dites-moi simplement où|où l envoyer|où envoyer|en main propre|'
      + 'de la main à la main|chèque|crypto|portefeuille|sur votre carte|numéro de votre compte|à notre porte|devant notre porte|revolut|autre moyen de paiement|'
      + 'autre mode|hors du système|le système ne me|paypal|vous virez|avez-vous un compte|entre amis|comme ami|sur notre compte|!chèque cadeau|!chèques cadeaux|'
      + '!chèque cadeaux'
      + '|directement sur votre compte|sur votre compte bancaire|sur votre compte courant'
      + '|!enveloppe transparente',
    payDone: 'mode de paiement|moyen de paiement|d origine|initial|déjà|a été remboursé|votre banque met|la banque met|jours ouvrés|relevé|automatiquement|par amazon|via amazon|'
      + 'amazon rembourse|ne pouvons rien|ne pouvons pas|n est pas possible|!pas par amazon|!pas via amazon',
    payUp: 'payons|paierons|payer|rembourser|remboursons|rembourserons|rembourse|versons|verserons|prenons|couvrons|rendons|de votre poche|à notre charge'
      + '|récupérerez',
    dealUs: 'intermédiaire|sans commission|commission d amazon|commission amazon|sans frais|frais d amazon|avant de commander|avant d acheter|écrivez-nous avant|'
      + 'directement chez nous|directement à nous|directement auprès|commandez chez nous|achetez chez nous|commander chez nous|acheter chez nous|notre page|notre site|'
      + 'notre propre|hors amazon|sans amazon|payez en espèces|payez par|payez-nous|vendons directement|vendre directement|en commandant sur|de gré à gré|'
      + 'boutique en ligne|autre boutique|même nom|je vous fais une facture|facture directe|vous réserve|mets de côté|directement avec moi|chez moi directement|'
      + 'demandez-moi|prix d usine|prix usine|en gros|amazon garde|pas sur amazon|au lieu d amazon|oubliait la commande|oublions la commande|passiez au magasin|'
      + 'au magasin avec|venez au magasin|en direct|sans la commission|par notre boutique|payez directement|sans la place de marché|propre boutique|propre site|'
      + 'boutique à nous|notre boutique'
      + '|sans les frais de la plateforme|sans la plateforme|entre nous|en dehors de la plateforme|de la main à la main',
    cheaperWord: 'moins cher|moins chère|économisez|économiser|économisera|épargnez|meilleur prix|prix réduit|remise|euros de moins|à moitié prix|au lieu de|un tiers|tiers moins|ancien prix|'
      + 'prix d usine|gardez|coûte moins|coûtent moins|tous les deux|y gagne|'
      + 'pour cent de moins'
      + "|vous le laisser à|vous le laisse à|vous l'aurez pour|il est à vous pour|je baisse le prix",
    involve: 'mêliez amazon|mêler amazon|mêlez amazon|impliquer amazon|impliquiez amazon|impliquez amazon|faire appel à amazon|amazon à cela|contacter amazon|contactez amazon|'
      + 'contactiez amazon|écrire à amazon|appeler amazon|prévenir amazon|informer amazon|signaler à amazon|adresser à amazon|saisir amazon|parler à amazon|se plaindre à amazon|'
      + 'plaindre auprès d amazon|amazon en dehors|amazon hors|amazon sache|ouvrir un dossier|ouvrez de réclamation|ouvrez pas de|une réclamation|garantie a à z|réclamation a à z|'
      + 'un litige|un tiers|des tiers|quelqu un d autre|officiel|officielle|amazon de côté|amazon tranquille|une plainte|demande de garantie|un recours|bureau d amazon'
      + '|un signalement à amazon|dossier ouvert|un dossier ouvert'
      + '|!cinq étoiles'
      + '|!classement officiel',
    keepOut: 'ne|pas|inutile|sans|plutôt que|au lieu|avant de|avant d|éviter|évitez|ralentir|ralentit|plus long|retarde|entre nous|à l amiable|laissez|sinon|complique|mieux vaut|'
      + 'préférable de|épargnez-vous|attendez encore|merci d attendre|patientez avant|d adulte à adulte|entre adultes|vous et moi|rien que nous|aucune raison|personne d autre|'
      + 'laisser amazon|un tiers|en dehors'
      + '|laissiez amazon en dehors|amazon en dehors'
      + '|!bonjour, non',
    alreadyDone: 'déjà|droit|à tout moment|libre|bien sûr|date de|est parti|a été émis|est fait',
    claimHold: 'tant que la plainte|tant que la réclamation|tant que le dossier|tant que le litige|tant que la contestation|tant que vous n avez pas|jusqu à ce que la réclamation|'
      + 'jusqu à ce que vous|une fois la réclamation|une fois le dossier|dès que la réclamation|dès que vous retirez|dès que vous aurez retiré|dès que le dossier|si vous retirez|'
      + 'si vous fermez|si vous annulez la réclamation|après le retrait|avec un dossier ouvert|quand vous aurez fermé|n est plus ouvert|n est plus ouverte|n apparaît plus|'
      + 'encore ouvert|encore ouverte|reste ouvert|reste ouverte|poursuivez|maintenez|tant qu il est ouvert|tant qu elle est ouverte|tant que cela|seulement après la fermeture|'
      + 'seulement une fois|qu après la clôture|qu une fois|avant la clôture|si le dossier reste|si la réclamation reste',
    weRefuse: 'ne ferons rien|rien pour vous|pas de remboursement|ne pouvons rien|ne pouvons pas|rembourserons|remboursons|j envoie|envoyons|argent|dans l heure|tout de suite|aussitôt|'
      + 'versons|vous recevrez|ne pouvons plus proposer|ne pouvons plus offrir|plus possible|pas possible|débloquer|débloqué|libère|verser|volontiers'
      + '|ne bougerons pas',
    bankWord: 'banque|émetteur de la carte|société de carte|paypal',
    disputeWord: 'contestation|litige|opposition|rétrofacturation|rejet|réclamation|paiement|débit|prélèvement',
    mistakeWord: 'malentendu|erreur|réglé|résolu|annuler|retirer|arrêter|valable|correct|justifié|stopper|lever'
      + '|une erreur|par erreur',
    talkVoice: 'au téléphone|par téléphone|de vive voix|téléphoner|je vous appelle|appelez|appelons|appeler|rappeler|un appel|coup de fil|quand puis-je|quand pouvons-nous|à quelle heure|'
      + 'joignable|par sms|un sms|texto|appel vidéo|visio|message vocal|se parler|'
      + 'parler au technicien|à quel numéro|vous joindre'
      + "|s'appeler|se parler de vive voix|de vive voix",
    voiceFine: 'livreur|transporteur|chauffeur|coursier|facteur|n offrons pas|pas d aide par|ne proposons pas|pas par téléphone|amazon vous|appels entrants|mains libres|'
      + 'casque|interphone|point relais|code de retrait|consigne',
    elsewhere: 'ailleurs|autre endroit|autre canal|autre application|autre messagerie|une autre appli|autre moyen|hors de cette|hors d ici|pas ici|groupe de clients|'
      + 'notre groupe|groupe vip|groupe facebook|communauté|cherchez-nous|trouvez-nous|votre mail|votre adresse mail|mail personnel|adresse personnelle|petite carte|'
      + 'carte dans le colis|réseau social|certain réseau|forum|notre chaîne|boîte mail|votre boîte|autre boîte|où l envoyer|où puis-je l envoyer|autocollant avec|'
      + 'code carré|téléphone au-dessus|quel numéro|ne me laisse pas joindre|ne peux pas joindre|trop lourd pour amazon|amazon coupe|autrement que par ce|par ce système|'
      + 'mon whatsapp|autrement que par ici|flashez la carte|flasher la carte|scannez la carte|carte glissée|par un autre biais|où ~ autrement|envoyer autrement|'
      + "où d'autre|appli verte|application verte"
      + "|autrement|par quel autre moyen|d'une autre manière|d'une autre façon"
      + '|plus tranquille|plus discret',
    meetVerb: 'continuons|continuer|parler|parlons|discuter|discussion|passons|écrire|écrivez|scanner|scannez|laissez|donnez|envoyez|communiquez|rejoignez|retrouvons|'
      + 'poursuivons|échanger|s entraident|entre de bonnes mains|transmettre|demandez|joindre|poursuivre|tomberez|flashez|envoyer|cherchez'
      + '|vous joindre|vous contacter|vous parler|vous trouver',
    praiseWrite: 'phrases gentilles|quelques phrases|quelques mots|mots gentils|mots aimables|quelques lignes|vos étoiles|cinq étoiles|5 étoiles|quatre étoiles|un avis|'
      + 'chaque avis|une évaluation|votre évaluation|vous écrivez seulement|écrire dessus|au monde entier|autour de vous|lignes aimables|lignes sympathiques|cent mots|'
      + 'mots et une photo|dès qu il paraît|apparaît sur la page|publiquement|du bien de|parler de nous en bien|photo avec la|mettez une photo|publiez|publier|fan à cinq|'
      + 'chaque fan|une photo sur la page|qui nous note|qui note|qui nous évalue|avis en ligne|note laissée|photo ~ sur la page|parler sur amazon|votre avis publié|'
      + 'écrivez quelque chose sur|écrivez sur|parlez de'
      + "|racontez votre expérience|racontez sur|photo sous l'annonce|partagez sur la page|apparaît sous"
      + '|avis illustré|avis avec photo|avis honnête|lisible sous'
      + '|publient une vidéo|publie une vidéo|postent une vidéo'
      + '|racontez ~ sur la page produit|parlez ~ sur la page produit|écrivez ~ sur la page produit',
    giveValue: 'gratuit|gratuite|gratuits|gratuitement|offert|offerte|offerts|cadeau|cadeaux|bon d achat|remerciement|prime|bonus|euros vous|vous reviennent|vous revient|'
      + 'moitié du prix|moitié prix|somme entière|montant entier|totalité|remboursons|rendons|deuxième flacon|second exemplaire|échantillon|surprise|est à vous|tirage|'
      + 'gagner|cash|le prochain est|le suivant est|vous rends|dix euros|quinze euros|vingt euros|sans payer|garder le produit|garder les produits|vaut quelque chose|'
      + 'a son prix|débloque|tout le monde y gagne|gagnant|!papier cadeau|!emballage cadeau|!coffret cadeau|sont pour vous|est pour nous|sont à vous|je rends|'
      + "on vous rend|on vous offre|nous offrons|on vous rembourse la moitié|reçoit une|sont pour nous|à notre charge|on s'en charge|nous vous offrons|vous offre"
      + '|sera à vous'
      + '|!trois points|!trois petits points|cadeau est prêt|est récompensé|récompensons'
      + '|gagnent une|gagnent un|gagnez',
    starWish: 'mot aimable|mots aimables|chaque mot|mot gentil|bon mot|au monde|dites-le|lire sur la page|votre impression|votre ressenti|noter|notez|recommandez|pouce|'
      + 'quelques lignes|quelques mots|votre évaluation|l évaluation|un avis|votre avis|les cinq|que les autres sachent|autres en profitent|le disent|'
      + 'un petit bonjour sur|cinquante avis|le vôtre|note maximale|voir en ligne|sur sa page|impressions sur|rêve|étoiles|votre expérience|parlez-en autour'
      + '|mérite cinq étoiles'
      + '|!à votre avis',
    wishHelp: 'élan|coup de pouce|donneraient|donnerait|aiderait|aident|aide|soutenir|soutien|compte|comptent|important|petite marque|petite boutique|petite entreprise|'
      + 'jeune entreprise|jeune marque|entreprise familiale|notre marque|grandir|plaisir|ravis|heureux|reconnaissants|merci|pourriez-vous|minute|instant|secondes|'
      + 'avez-vous trouvé|déjà|dont nous parlions|demandé|rappel|vous plaît|satisfait|content|tout va bien|si tout|aimeraient|plus beau remerciement|atelier|mérité|'
      + 'du nouveau|semaine dernière|rêve de|futurs acheteurs|vous remercieront|petite équipe|méritons|chaud au cœur|nous feraient|si ~ vous plaît|nous touche'
      + '|faites-le savoir',
    otherGoods: 'adorent aussi|aiment aussi|achètent aussi|ont aussi acheté|clients qui ont|jetez un œil|jetez un coup d œil|venez voir|venez les voir|viennent d arriver|vient d arriver|'
      + 'nouveauté|nouveautés|nouvelle collection|nouveaux modèles|nouvelles couleurs|couleurs d automne|notre gamme|notre sélection|notre catalogue|nos autres|notre nouveau|'
      + 'notre nouvelle|se marie|va très bien avec|irait bien avec|complétez|faites-vous plaisir|achetez-en deux|prenez-en deux|nous avons aussi|nous proposons aussi|'
      + 'suivez notre boutique|visitez notre|découvrez|version premium|ne manquez pas|vont très bien avec|va parfaitement avec|sont nouveaux|est nouveau|puisque vous aimez|'
      + 'comme vous aimez|au fait|tout nouveau|saviez-vous|connaissez-vous|version supérieure|version luxe|dans la même couleur|existe aussi|existent aussi|assorti|assortie|'
      + 'besoin de serviettes|ligne de printemps|ligne d été|est sortie|en premier|regardez aussi|nos nouveaux|nos nouvelles|les adorent|'
      + 'jeter un œil',
    dealWord: 'prix spécial|prix fidélité|tarif fidélité|moins cher|remise fidélité|bonne affaire|promotion|promo|soldes|moitié prix|livraison offerte|port offert|'
      + 'réduction fidélité|euros de moins|réduit|baisse|petit plus|deux pour le prix|pour le prix d une|pour le prix d un|% sur toutes|% de remise|moins chères|'
      + 'pour cent de moins'
      + '|trois pour le prix de deux|pour le prix de deux|prix secrets',
    dealLure: 'jusqu à dimanche|jusqu à vendredi|jusqu à lundi|ce week-end|aujourd hui seulement|chez nous|dans notre boutique|toute la boutique|tout le magasin|prochain achat|'
      + 'prochaine commande|prochaine fois|client fidèle|rien que pour vous|livraison offerte|tout est|cette semaine|ce mois|habitués|au fait|jusqu à minuit|'
      + "prochaine visite|jusqu'à dimanche|toutes nos|revenez|avant noël|tout sera"
      + '|faites le plein|suivez',
    giftIn: 'petite surprise|petit cadeau|petite attention|petit plus|petit extra|glissé une|glissé un|ajouté un petit|ajouté une petite|mis un petit|mis une petite|'
      + 'un petit quelque chose|échantillon offert|cadeau dans le|surprise dans le|quelques douceurs|goodies|échantillons|laissez-vous surprendre|avons glissé|petit mot sucré|'
      + 'petit présent',
    skipForm: 'sauter le formulaire|sautez le formulaire|sans formulaire|sans le formulaire|pas besoin de formulaire|pas besoin de demander|inutile de demander un retour|'
      + 'sans passer par le centre|sans passer par les retours|nous poster ~ directement|renvoyez-le simplement|renvoyez simplement|directement par la poste|'
      + 'plus rapide qu amazon|procédure d amazon|épargnez-vous la procédure|sans la procédure|n importe quel bureau de poste|emballez-le et|sans l enregistrer|'
      + 'sans enregistrer|pas de demande de retour|aucune demande de retour|demande de retour nécessaire|pas besoin de passer par|sans passer par le retour|'
      + 'inutile de faire une demande|renvoyez-nous|renvoyez-la-nous|sans demande|rien à déclarer|rien à enregistrer|sans rien déclarer|rien demander à amazon'
      + "|formulaire d'amazon n'est pas|formulaire n'est pas nécessaire|formulaire est inutile|pas la peine de remplir|pas besoin de faire une demande|"
      + "pas besoin d'ouvrir|sans ouvrir",
    skipTag: 'pas l étiquette|sans l étiquette|sans étiquette|ignorez l étiquette|oubliez l étiquette|au lieu de l étiquette|jetez l étiquette|étiquette est fausse|'
      + 'écrivez ~ sur le colis|rayez|barrez|étiquette indique l ancienne|ancienne adresse|ancien dépôt|ancien entrepôt|n est plus valable|plus personne à l adresse|à la place|'
      + 'non à l endroit|feuille d amazon|et non à l',
    wildSum: 'quel que soit le montant|quel qu en soit|peu importe le prix|peu importe combien|coûte que coûte|remboursons tout|rembourserons tout|payons tout|prenons tout en charge|'
      + 'tous les frais|tous vos frais|n importe quelle somme|le double|doublement|le triple|et même plus|en plus du remboursement|sans limite|sans plafond|autant que vous voulez|'
      + 'dites votre prix|gratuit à vie|sans poser de question|pas un centime|un centime de votre poche|tous les dégâts|tous les dommages|tout dommage|quel que soit le prix|'
      + 'quoi que demande|quoi qu il casse|quoi qui casse|dix ans|'
      + "quels qu'ils soient|tout ce que vous voulez|"
      + "n'importe quelle facture|toute facture|quelle que soit la facture"
      + '|dites-nous un montant|dites un chiffre|donnez-nous un chiffre|ce que vous demandez'
      + '|!écrivez ce que vous voulez|!écrire ce que vous voulez|!dites ce que vous voulez'
      + '|à tout prix'
      + '|tout ce que vous avez dépensé'
      + "|!sans limite de date|!sans limite de temps|!sans limite de durée|!faites ce que vous voulez|!jusqu'à dix ans"
      + '|peu importe le montant|payons tout|paie tout',
    authority: 'autorités|avocat|avocats|tribunal|justice|police|plainte contre vous|porter plainte|portons plainte|huissier|recouvrement|liste noire|conséquences|'
      + 'nous savons où|nous avons votre adresse|rendre public|votre nom|bloquer votre compte|compte bloqué|compte fermé|signaler votre|dernier avertissement|'
      + 'poursuites|poursuivre|si cela continue|diffamation|fausses déclarations|mise en demeure|judiciaire|juridique|procureur|juristes|vous le regretterez|'
      + 'vous allez le regretter|si vous continuez ainsi|si vous continuez comme|si vous continuez de nous|si vous continuez à nous|si vous continuez à mentir|'
      + 'si vous continuez à écrire|!nous avons votre adresse complète|!nous avons votre adresse exacte|!nous avons votre adresse comme',
    threatFine: 'garantie légale|mentions légales|déclaration de police|légalement|délai légal|douane|vous envisagez|numéro de la plainte|numéro de plainte|récépissé',
    orderNoun: 'commande|achat|paiement|bonne nouvelle|'
      + 'votre',
    keepIt: "manquant*|gardez|part demain|l'autre est à vous|conservez",
    freshWord: 'nouvelle opinion|nouvel avis|nouvelle note|autre avis|autre opinion|avis actualisé|nouveau commentaire|nouvelle évaluation',
    storeVisit: 'au magasin|à la boutique|chez nous|passez nous voir|à la remise|passez chercher|venez chercher|à notre porte',
    cashWord: 'espèces|liquide'
      + '|un chèque de|en liquide|en espèces|un billet dans|billets dans|dans une enveloppe'
      + '|en contre-remboursement|envoi contre remboursement'
      + "|!dans l'enveloppe transparente|!enveloppe à bulles",
    safety: 'sécurité|tranchant*|lame|débranch*|colle|sec|sèche|brûl*|chaleur|feu|enfants|bip*|batterie|pile|tension|mouillé|bain|montage'
      + '|avertissement|page 5|avant de toucher|chaud|chaude|refroid*',
    ourSake: 'de votre côté|de votre part|depuis votre compte|vous-même|mieux pour notre|mieux pour nous|nuit à notre|nuirait|notre compte|nos indicateurs|nos statistiques|pénalité|'
      + 'pénalisé*|mauvais point|plutôt que nous|plutôt que par nous|pas par nous',
    goneWord: 'disparaître|disparaîtra|disparaît|disparaisse|disparu|disparaissent|ne soit plus|n y soit plus'
      + '|levée|levé|plus là|retirée',
    slur: 'bête|stupide|idiot|idiote|ridicule|lamentable|pitoyable|pathétique|minable|menteur|menteuse|voleur|voleuse|malhonnête|radin|radine|parasite|ignorant|ignorante|'
      + 'ignare|débile|con|nul|nulle|fou|folle|aveugle|paresseux|paresseuse|âne|cruche|andouille|ordure|clown|incapable|borné|taré|tarée|gonflé|culotté'
      + '|bornée|demeuré|demeurée|attardé|attardée|simplet|odieux|odieuse|mal élevé|mal élevée|culottée|geignard|pleurnichard|pleurnicharde|sans-gêne|hypocrite',
    aim: 'vous|il faut être|faut il être|tellement|si|trop|quel|quelle|espèce de|pauvre'
      + "|vous n'êtes qu'un|vous n'êtes qu'une|vous n'êtes que|vous êtes vraiment",
    boughtThere: 'acheté chez|acheté sur|acheté ailleurs|achetée chez|achetée sur|commandé chez|leur garantie|leur service|pas chez nous|contrefaçon|ce vendeur|'
      + "vient pas de nous|n'est pas de nous|provient pas de nous",
    asListed: "indiqué sur la page|indiquée sur la page|dans l'annonce|dans la description|compris dans le lot|fait partie du|selon l'annonce|prévu dans le|comme décrit|"
      + 'avez commandé',
    labelFine: 'est bien|est correcte|est la bonne',
    oldWords: 'ce qui reste sur la page|ce que vous avez écrit|ce que vous écriviez|vos mots|vos lignes|plainte publique|votre plainte|étoile unique|une étoile|votre étoile|'
      + 'deux étoiles|vos étoiles|votre verdict|première impression|votre avis|votre note|votre commentaire|ancien avis|la critique|votre critique'
      + "|vos mots de|votre étoile unique|votre unique étoile|cette étoile|l'étoile que vous|le mauvais commentaire|votre ancien commentaire|votre texte sur"
      + '|!à votre avis',
    outdated: "ne lui va plus|ne va plus|ne convient plus|n'est plus vrai|n'est plus juste|encore méritée|encore mérité|encore juste|encore vrai|toujours juste|dépassé|"
      + 'remplacer|plus doux|plus aimable|plus gentil|rend plus justice|reflète'
      + "|ne correspond plus|ne reflète plus|plus la réalité|à jour|avant la solution|n'est plus d'actualité",
    yourWord: 'un mot de vous|un mot de votre part|une phrase de vous|quelques lignes de vous|votre voix|votre parole|votre nom sous',
    weighs: 'pèserait|pèse lourd|écoutent les clients|autres clients|étoiles|confiance',
    happyPeople: 'que seuls les|seuls les clients|uniquement si vous|si vous êtes ravi|si vous êtes ravie|clients ravis|clients contents',
    publicly: 'en public|publiquement|sur la page|en ligne',
    moneyWaits: 'vous attendent|sont pour vous|est pour vous|ils partent|réservés pour vous',
    tryOut: 'essayer|essaient|tester|testent',
    smiley: 'celui qui sourit|celui qui rit|souriant|le vert',
    knowWhich: 'vous savez lequel|savez sur lequel',
    ownersOf: 'ceux qui ont|celles qui ont|qui ont acheté|qui achètent|les clients de ce|qui possèdent',
    alsoTake: 'prennent en général|prennent aussi|notre ~ aussi|aussi notre|aussi nos|prennent souvent|achètent aussi',
    requestThere: "demande chez amazon|demande auprès d'amazon|votre demande|dossier chez amazon",
    isNoMore: "n'existe plus|est fermée|est retirée|disparaît|a disparu",
    talkMoney: "parlera d'argent|parler d'argent|parlons d'argent|parler du remboursement"
      + '|je rembourse|nous remboursons|je peux rembourser|nous pouvons rembourser|rembourserons aussitôt|on rembourse',
    dropIt: 'laisser tomber|tout va bien|est réglé|abandonner',
    sayTo: 'dites|informez|prévenez|écrivez|signalez',
    endOrder: "mettre fin|terminer|l'arrêter",
    button: 'bouton|option',
    orderPage: 'votre commande|vos commandes|page de commande',
    countsAgainst: 'compte contre nous|nous est comptée|nous pénalise|nous est reprochée',
    crossOut: 'barrez|rayez|recouvrez|collez par-dessus'
      + '|collez|par-dessus'
      + '|!code-barres|!code barre',
    addressWord: 'adresse|étiquette',
    writeOver: 'écrivez|mettez|collez|inscrivez',
    returnWord: 'retour|renvoi|renvoyer',
    digitsWord: 'chiffres|numéros'
      + '|six chiffres|derniers chiffres|quatre chiffres',
    cardPart: 'votre carte|carte bancaire|puce de votre|sous la puce|la carte'
      + '|recto de votre carte|verso de votre carte|dos de votre carte',
    wishYou: 'nous vous souhaitons|je vous souhaite|profitez|'
      + 'bonne journée|bonne soirée|bon week-end|bonne continuation|belle journée|bonne utilisation|bonne semaine|bonnes fêtes'
      + "|toute l'équipe vous|vous salue"
      + '|prenez soin de vous',
    kindOf: "c'est gentil|c'est adorable|ravis que|ravi que|heureux que|cela fait plaisir|vos mots gentils"
      + '|fait sourire|avez fait sourire|touchés par|touché par',
    lookOut: 'guettez|facteur|bientôt chez vous',
    enoughOf: 'assez de|marre de|trop de|laisse tranquille|ne souhaitez plus|lassé de'
      + '|ne voulez plus|trop souvent|trop fréquent*|vous importunent|vous dérangent|vous lassent|vous agacent|aucune envie|ne tenez pas|'
      + 'vous déranger|souhaitez ne plus|préférez ne plus|ne désirez plus|vous gênent|vous gêne|vous fatiguent|vous ennuient',
    hadYou: 'si vous aviez|auriez-vous|vous auriez',
    noneOfThis: "rien de tout cela|ne serait arrivé|n'en serions|pas arrivé",
    labTest: "rapport de test|rapport d'essai|étiquette énergie|hôtel|certificat|classe énergétique"
      + "|étoile sur l'étiquette|étoiles sur l'étiquette|étoile de l'étiquette",
    ourFault: 'de ma part|notre|nôtre',
    empathy: 'désolé*|excus*|comprends|comprenons|regrett*|navré*|merci|désagrément',
    reason: "parce que|car|cause|raison|donc|c'est pourquoi|selon|vérifié|constaté|il s'avère|erreur|d'après|parce qu|puisque|puisqu",
    remedy: 'remplac*|rembours*|renvo*|envoie|envoyons|envoyer|nouveau|nouvelle|répar*|échange|étiquette|pièce|joint|étape|appuyez|essayez|facture|annul*|enquête|'
      + 'nouvel',
    publicPlace: "page produit|page du produit|page de l'article|fiche produit|fiche de l'article|page amazon|sur amazon|sous l'article|sous le produit|autres clients|"
      + 'autres acheteurs|futurs acheteurs|futurs clients|aux autres|les autres|publiquement|en ligne|tout le monde|au monde'
      + '|sur la page'
      + '|à tous sur amazon|tous sur amazon|sur notre page|la communauté',
    opine: 'votre avis|votre opinion|vos impressions|votre impression|votre ressenti|votre expérience|ce que vous en pensez|ce que vous pensez|ce que vous avez pensé|'
      + 'comment vous trouvez|à quel point|quelques mots|quelques lignes|deux lignes|un commentaire|quelque chose de gentil|du bien|votre satisfaction|racontez|'
      + 'en parler|gardez pas pour vous|partager|partagez'
      + '|faites-le savoir|faites le savoir'
      + '|racontez-le|partagez-la|partagez-le|votre joie'
      + '|!à votre avis',
    mailPrefs: "préférences de communication|préférences de réception|paramètres de notification|paramètres d'envoi|ce que nous vous envoyons|fréquence de nos|"
      + 'choisir les messages|réception de ces messages|réception de nos messages'
      + '|notre liste de diffusion|notre newsletter|notre infolettre'
      + '|quels messages vous|quels mails vous|votre adresse de notre|ces notifications|ces envois|désinscrivez-vous',
    noMoreOfUs: "c'est terminé|c'est fini|c'est tout|plus jamais de nouvelles|ne vous écrirons plus|ne vous dérangerons plus|ne vous embêtons plus|"
      + "vous laissons tranquille|laisserons tranquille|vous retirons|on vous retire|nous arrêtons|on arrête|n'entendrez plus|ne recevrez plus|"
      + 'vous serez retiré|vous ne serez plus|plus rien de notre part',
    thatButton: 'le premier|celui de gauche|le bouton de gauche|le bouton vert|le vert|celui du haut|le smiley vert|le sourire|celui qui sourit|'
      + 'vous savez quoi répondre|vous savez lequel',
    toldAlready: 'déjà deux fois|déjà expliqué|déjà répondu|déjà dit|combien de fois|toujours la même question|la même question|pour la troisième fois',
    readIt: "relisez|lisez mon|lisez nos|lisez ce|lisez mieux|avant de demander|avant d'écrire|au lieu de poser|au lieu de redemander",
    orElse: "faute de quoi nous|sinon nous classons|sinon nous fermons|sinon tant pis|sinon vous n'aurez|sinon nous ne ferons|"
      + "pas de remboursement, point|point final|ou nous classons|ou nous fermons|ou vous n'aurez rien|à défaut, nous classerons",
    deadlineNow: "aujourd'hui|sous 24|dans les 24|d'ici demain|avant ce soir|immédiatement|tout de suite|sur-le-champ|devez|maintenant",
    hurtsUs: 'fait très mal|nous fait mal|nous pèse|pèse lourd|nuit à notre|nous nuit|nous coûte|est toujours là|encore là|menace notre|me demande chaque jour',
    timeGift: "deux minutes|une minute|un instant|peut-être|pourriez-vous|y aurait-il moyen|moyen de|s'il vous plaît|un petit effort|serions soulagés|espérons|"
      + 'revenir dessus',
    giveCash: 'vous fait|vous fais|vous faisons|vous glissons|vous mets|vous mettons|vous envoyons|vous envoie|vous donne',
    comesFromYou: 'venait de vous|vient de vous|vienne de vous|émanait de vous|émane de vous|à votre initiative|à votre demande',
    outOfAmazon: 'restons entre nous|reste entre nous|entre nous deux|laissons-les en dehors|en dehors de|sans eux|inutile de passer par amazon|'
      + "inutile de contacter amazon|pas besoin d'amazon|s'arranger entre nous|arranger entre nous"
      + '|laissiez amazon en dehors|laisser amazon en dehors',
    amazonInept: "n'y connaît rien|n'y connaissent rien|aucune idée|prend des semaines|prend du temps|plus lent|traîner|retarde|ne sert à rien|ne vous aideront pas|"
      + 'ne comprennent pas|pour si peu'
      + '|marque de confiance',
    fewWords: 'deux lignes|quelques lignes|quelques mots|une ou deux phrases|un petit mot|deux phrases',
    helpsOthers: "aideraient d'autres|aiderait d'autres|aider d'autres|autres clients|autres acheteurs|aide les autres",
    liveOnWords: 'vivons de ce que|ce que les clients disent de nous|ce que les acheteurs disent|bouche à oreille|dépendons de ce que',
    countOnYou: 'compter sur vous|je peux compter|puis-je compter|vous voulez bien',
    deductWord: 'déduirons|déduisons|vous déduirons|retirerons|enlèverons|ferons une réduction|ferons un prix|paierez moins',
    newModel: 'vient de sortir|venons de lancer|nouvelle version|version plus légère|nouveau modèle|tout juste lancé',
    introPrice: 'premiers clients|cent premiers|prix doux|prix de lancement|à prix réduit|paient moins',
    ourAddress: 'notre adresse|notre nouvelle adresse|adresse de notre',
    justSentYou: 'vient de vous envoyer|venez de recevoir|reçu par sms|vous a envoyé'
      + '|un sms|par sms|un texto|code envoyé|reçu un code|recevoir un code',
    qrAct: 'scannez|scanner|flashez|flasher|rejoignez|rejoindre|suivez|suivre|enregistrez|enregistrer|contactez|contacter|joindre|écrivez|écrire|obtenez|recevez|'
      + 'recevoir|trouverez|mène|accéder|inscrivez|profitez'
      + '|êtes en contact|vous voilà|parlez à',
    reviewFine: "tel quel|telle quelle|tel qu'il est|telle qu'elle est|dans les avis|certains avis|plusieurs avis|la photo de votre avis|"
      + "photo de votre avis|photo dans votre avis|votre avis mentionne|quel que soit votre avis|indépendamment de votre avis|n'a rien à voir avec"
      + '|écrivez ce que vous voulez'
      + '|dans votre avis vous|dans votre avis, vous|signalé ~ dans votre avis'
      + "|mettez l'avis que|quel que soit votre avis|nos obligations restent",
    amazonDesk: "service client d'amazon|service client amazon|service clients d'amazon|assistance d'amazon|support d'amazon",
    saidAfter: 'écrivez-vous|écriviez-vous|avez-vous écrit|dites-vous|disiez-vous|demandez-vous|demandiez-vous|vos mots|avez écrit|proposiez-vous'
      + '|votre question|vous écrivez|vous dites|vous parlez de|vous demandez',
    sawThat: "j'ai vu|nous avons vu|je vois que|nous voyons que|j'ai remarqué|avons remarqué|vous avez déjà",
    spareUs: 'épargnez-nous|épargnez-vous|gardez ~ pour vous|abstenez-vous|arrêtez avec|assez de vos|dispensez-nous',
    commentsNoun: 'commentaires|remarques|plaintes|leçons|excuses|histoires|réflexions',
    cannotHelp: "ne pouvons rien pour|ne pouvons pas aider|n'aidons pas|impossible d'aider|ne peut rien pour",
    peopleWho: "ceux qui|celles qui|gens qui|clients qui|quelqu'un qui|personnes qui",
    alwaysSame: "toujours pareil|toujours la même chose|toujours la même histoire|c'est bien les clients|chaque fois pareil",
    complainWord: 'se plaint|se plaindre|plaindre|râler|casse|réclamer|exiger',
    pointless: 'plus vite|pas plus vite|épargnez-vous|cette peine|ne sert à rien|inutile|perte de temps|ne changera rien|ne change rien|ne mène à rien',
    slipIn: 'glissé|glissons|mis un petit|mis une petite|ajouté un petit|ajouté une petite|joignons un petit',
    treat: 'porte-clés|petit cadeau|petite attention|petite surprise|chocolat|friandise|petit extra|échantillon',
    offerInfo: 'voulez-vous son nom|voulez-vous le lien|voulez-vous que je vous envoie|puis-je vous montrer|intéressé ?|je vous envoie le lien',
    madeFor: 'fait pour ce|faite pour ce|conçu pour ce|conçue pour|exprès pour',
    stillFits: "mérite-t-il encore|mérite encore|méritons-nous encore|encore juste|encore justifié|encore justifiée|toujours d'actualité|pense toujours",
    deleteStep: 'puis sur supprimer|puis supprimer|choisissez supprimer|sur supprimer|cliquez sur modifier|puis modifier',
    markIt: 'marquer|marquez|indiquez|cochez|signalez',
    resolvedWord: 'comme résolue|comme résolu|résolue|résolu|comme utile',
    conversationWord: 'conversation|ce dossier|ce message|notre échange|ma réponse',
    amazonAsks: 'amazon vous relance|amazon vous recontacte|amazon vous interroge|amazon vous demande|amazon vous contacte|amazon vous appelle',
    tellThem: 'dites|répondez|confirmez|dites-leur|répondez-leur',
    allFine: 'tout est réglé|tout va bien|tout est en ordre|tout est résolu|que vous êtes satisfait|que vous êtes content',
    amazonFee: 'prend sa part|prend une part|prend sa commission|ponctionne|se sert au passage',
    onceShown: 'dès que|aussitôt que|une fois que|une fois votre',
    starsForChat: 'étoiles pour cet échange|étoiles pour cette conversation|étoiles pour ce chat|étoiles pour mon aide',
    fiveRight: 'cinq|5|le maximum|la note maximale',
    onlyCounts: 'seul un|compte pour moi|le reste est un moins|tout le reste',
    beforeWe: "avant tout envoi|avant tout remboursement|avant d'envoyer|avant que nous",
    tellAmazon: 'dites à amazon|expliquez à amazon|écrivez à amazon|informez amazon',
    betterThan: 'plutôt que|mieux que|au lieu de',
    idWord: "a l'identifiant|son identifiant|mon identifiant|notre identifiant|pseudo est",
    addVerb: 'ajoutez|écrivez-lui|contactez-la',
    popUp: "dans la fenêtre|dans le pop-up|dans l'encadré",
    confirmIt: 'confirmez|dites|répondez|choisissez',
    weSolved: "c'est résolu|est résolu|avons résolu",
    textThing: "le mot|les mots|la phrase|la ligne|le texte|autocollant|imprimé|imprimée|le papillon|s'appelle|le nom|la marque|veut dire|signifie|dans le menu|le terme|vous citez|transféré|dans la notice|dans le livret",
    onlyHere: 'seule cette page|uniquement ici|seulement ici|que cette page|que par amazon|uniquement par amazon|uniquement via amazon|seulement par amazon|uniquement sur cette page|que cette messagerie|seule cette messagerie',
    haveNone: "n'avons pas|n'avons aucun|n'avons aucune|n'avons ni|ne tenons aucun*|n'existons pas",
    coverWord: 'garantie légale|garantie de deux|garantie de 2|la loi|légalement|légale|droit de rétractation|vos droits',
    notInterested: 'pas intéressé|pas intéressée|plus intéressé|ça ne vous intéresse pas|cela ne vous intéresse pas|pas envie',
    clickHere: 'cliquez ici|un clic|appuyez ici|cliquer ici|en cliquant ici',
    talkUnder: 'mot sous|commentez|commentaire sous|sous notre vidéo|sous la vidéo|dans les commentaires|en commentaire',
    socialPlace: 'youtube|tiktok|notre vidéo|notre chaîne',
    searchName: 'cherchez le nom|cherchez notre|cherchez-nous|à tout de suite là|le pseudo est|rejoignez|abonnez-vous|demandez au bot|parlez-nous sur',
    appWeak: 'snap|insta',
    rarelyHere: "n'est lue qu'|n'est lu qu'|rarement lue|rarement ici|peu consultée|consultons rarement|lisons rarement|regardons rarement|cette messagerie|plutôt qu'ici|au lieu de cette messagerie|se perdent ici",
    mailNoun: 'un mail|un e-mail|un email|un courriel|par mail|par courriel|par e-mail',
    everyCent: "chaque centime|jusqu'au dernier centime|chaque euro|tout votre argent",
    noIfs: 'sans discussion|sans discuter|sans condition|sans conditions|sans poser de question|ni si ni mais|sans question',
    forLife: "de votre vivant|tant que vous vivrez|toute votre vie|à vie|pour toujours|pour l'éternité",
    expectAnswer: "j'attends une réponse|j'attends votre réponse|nous attendons votre réponse|j'exige une réponse|répondez-moi|je veux une réponse",
    notAgain: 'ne redemanderai|ne redemanderons|ne demanderai pas|ne le redirai|ne le répéterai|pas une troisième fois|dernière fois que je demande',
    willSee: 'vous verrez ce qui|vous allez voir|ce qui vous arrivera|vous le regretterez|vous vous en mordrez|à vos risques',
    whatIsIt: 'quels sont|lesquels|quel est|que dit|donnez-le|donnez-les|communiquez-le|communiquez-les',
    screenPicture: "capture d'écran|capture de l'écran|copie d'écran|photo de l'écran|captures d'écran",
    accountPage: 'votre compte|compte amazon|moyens de paiement|modes de paiement|page de votre compte|votre profil',
    pathMenu: 'vous trouverez|ouvrez|allez dans|rendez-vous',
    declines: "ce n'est pas possible|n'est pas possible|n'est malheureusement pas possible|ce n'est pas prévu|n'est pas prévu|nous ne pouvons pas le|je ne peux pas le|nous n'en avons pas|nous n'en utilisons|je dois refuser|nous devons refuser|nous n'y vendons|nous n'y sommes|ne le proposons|ne le propose pas|n'existe pas|ne se fait qu'ici|ne se fait pas|ne nous est pas permis|n'est pas autorisé|ne dépend pas de nous|notre unique mode|c'est amazon qui décide|ne nous est pas possible|nous ne le faisons pas|je n'en ai pas|pas à m'en mêler|ne puis le"
      + "|ne peux pas vous l'accorder|va contre les règles|c'est contraire aux règles|n'appartient pas à notre offre|rien à voir avec notre"
      + '|ne peux rien dire|ne pouvons rien dire|ne puis rien dire|ne sais pas|ne savons pas|ne connais pas',
    because: 'parce que|car',
    noStance: "décision vous appartient|ne change rien à notre|c'est votre décision|comme bon vous semble",
    eitherWay: 'suit son cours',
    movedThere: 'est arrivé|est arrivée|sont arrivés|est bien arrivé|est revenu|est revenue|a été retourné|a été renvoyé|est rentré|nous est revenu|est reparti|est repartie|attend au|attend à|a été déposé|est gardé|est parvenu',
    notTheirs: '!code-barres|!codes-barres',
    slurNoun: 'clown|clowns|voleur|voleuse|voleurs|menteur|menteuse|escroc|idiot|idiote|imbécile|crétin|crétine|abruti|abrutie|andouille|cruche|pitre|radin|radine|nul|parasite|profiteur|profiteuse|pleurnichard|pleurnicharde|bouffon',
    ventWord: "quel|quelle|quelle bande de|bande de|espèce de|espèce d'|seul un|seule une|qu'un|qu'une|un vrai|parfait|de vrais",
    howWord: 'il faut être|il faut vraiment|faut être|à quel point|êtes-vous si|êtes vous à ce point',
    complainNoun: 'question|questions|réclamation|réclamations|message|messages|plainte|histoire|excuse|excuses|idée|remarque',
    likeYou: 'comme vous|que vous',
  },
  rewrites: {
    replyHere: 'Il vous suffit de répondre à ce message, nous vous aiderons ici, étape par étape.',
    noDetailsNeeded: 'Nous n’avons besoin d’aucune donnée personnelle, une réponse ici suffit.',
    detailsHere: 'Dites-nous ici ce qu’il vous faut et nous l’écrirons dans ce message.',
    refundThroughAmazon: 'Le remboursement est effectué par Amazon sur le moyen de paiement initial.',
    buyOnAmazon: 'L’article est disponible sur sa page Amazon.',
    solveTheProblem: 'Nous voulons résoudre le problème lui-même : préférez-vous un remplacement ou un remboursement ?',
    claimAnswered: 'Amazon vous informera du résultat.',
    freeToContactAmazon: 'Vous pouvez vous adresser à Amazon à tout moment.',
    weCancelled: 'L’article est épuisé : nous nous chargeons de l’annulation et du remboursement intégral.',
    useReturnLabel: 'L’étiquette disponible dans « Vos commandes » porte la bonne adresse, merci de vous en servir.',
    openReturn: 'Merci de faire la demande dans « Vos commandes » afin d’obtenir une étiquette.',
    askOpenly: 'Est-ce que tout est clair pour vous ?',
    noPaymentDetails: 'Aucune donnée de paiement ne nous est nécessaire.',
    photoIsEnough: 'Une image de l’étiquette du produit suffit.',
  },
};
