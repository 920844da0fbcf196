import type { Starter } from './starter';

export const FR: readonly Starter[] = [
  {
    reason: 'delay',
    name: 'Colis en retard',
    text: `Bonjour,

je suis désolé que votre commande {{numéro de commande}} ne soit pas encore arrivée. Le transporteur a vu le colis pour la dernière fois le {{dernier passage}} à {{lieu}} ; il est donc toujours en route.

Je regarde à nouveau le suivi le {{prochaine vérification}} et je vous écris ici le jour même. Si rien n’a changé d’ici là, vous aurez le choix entre un remplacement et un remboursement. Que préférez-vous ?`,
  },
  {
    reason: 'return',
    name: 'Comment retourner l’article',
    text: `Bonjour,

vous souhaitez retourner {{article}} de la commande {{numéro de commande}}. Cela se fait dans « Vos commandes », au centre de retours ; l’étiquette et l’adresse y sont indiquées.

Dès que le colis nous parvient, nous le vérifions et remboursons sous deux jours ouvrés. Y a-t-il un point à connaître pour la vérification ?`,
  },
  {
    reason: 'refund',
    name: 'Remboursement effectué',
    text: `Bonjour,

le remboursement de {{montant}} pour la commande {{numéro de commande}} a été effectué le {{date}}. Les banques ont besoin en général de trois à cinq jours ouvrés ; le montant revient sur le moyen de paiement de la commande.

Je suis désolé pour ce désagrément. Le montant est-il déjà visible ?`,
  },
  {
    reason: 'damage',
    name: 'Arrivé endommagé',
    text: `Bonjour,

je suis désolé que {{article}} de la commande {{numéro de commande}} soit arrivé endommagé. L’emballage aurait dû mieux le protéger.

Je peux envoyer un remplacement d’ici le {{date}} ou rembourser le prix entier. Que préférez-vous ?`,
  },
  {
    reason: 'missing-part',
    name: 'Pièce manquante',
    text: `Bonjour,

je suis désolé qu’il ait manqué {{pièce}} dans la commande {{numéro de commande}}. Je l’ai mise de côté pour vous ; elle quitte notre entrepôt le {{date}}, sans frais.

L’adresse de livraison de la commande est-elle toujours la bonne ?`,
  },
  {
    reason: 'usage',
    name: 'Utilisation',
    text: `Bonjour,

merci pour votre question sur {{article}} de la commande {{numéro de commande}}. Ces étapes suffisent en général : {{étapes}}

Si cela ne fonctionne toujours pas, j’enverrai un remplacement. Que se passe-t-il après la dernière étape ?`,
  },
  {
    reason: 'invoice',
    name: 'Facture',
    text: `Bonjour,

la facture de la commande {{numéro de commande}} est jointe à ce message. Elle se trouve aussi à tout moment dans « Vos commandes ».

Le nom et l’adresse y figurent-ils comme il vous les faut ?`,
  },
  {
    reason: 'cancellation',
    name: 'Annulation demandée par l’acheteur',
    text: `Bonjour,

nous avons bien reçu votre souhait d’annuler la commande {{numéro de commande}}. {{résultat}}

Je l’ai noté le {{date}}. Y a-t-il autre chose à régler pour cette commande ?`,
  },
  {
    reason: 'holding',
    name: 'Nous vérifions, avec une date',
    text: `Bonjour,

merci pour votre message au sujet de la commande {{numéro de commande}}. J’ai transmis votre question sur {{sujet}} à {{service}}, et vous aurez ma réponse ici d’ici le {{date}}.

Y a-t-il un détail à ajouter à la question ?`,
  },
];
