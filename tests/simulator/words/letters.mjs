/** Invented buyers and what they write, by language. No real name, order or message is among them. */
export const LETTERS = {
  en: {
    names: ['Avery', 'Rowan', 'Marlowe', 'Tamsin', 'Desmond', 'Priya', 'Oluwaseun', 'Kit', 'Josephine', 'Hal', 'Bronwyn', 'Ines', 'Callum', 'Mei', 'Theodora', 'Santiago', 'Wren', 'Fatima', 'Lachlan', 'Odette'],
    subjects: {
      cancel: 'Order cancellation request from Amazon customer {name}',
      delivery: 'Delivery and tracking enquiry from Amazon customer {name}',
      invoice: 'Invoice request from Amazon customer {name}',
      modify: 'Order modification request from Amazon customer {name}',
      custom: 'Product customization enquiry from Amazon customer {name}',
      details: 'Product details enquiry from Amazon customer {name}',
      returns: 'Return or replacement enquiry from Amazon customer {name}',
      other: 'Additional information required by Amazon customer {name}',
    },
    order: ' (Order: {order})',
    texts: {
      cancel: ['Hi, I ordered the wrong size by mistake. Could you cancel it before it ships?', 'Please cancel this order, my plans have changed.'],
      delivery: ['The tracking page has not moved since Thursday. Is my parcel lost?', 'It says delivered but there is nothing at my door. Can you check where it was left?', 'Could you tell me when this will arrive? I need it for a trip on Saturday.'],
      invoice: ['Could I have an invoice with our company name on it, please?', 'My accountant needs a VAT invoice for this purchase.'],
      modify: ['Is it possible to change the colour to slate before you send it?', 'I forgot the apartment number, it is 4B. Can you add it?'],
      custom: ['For the engraving please use capital letters. Is that still possible?', 'Which fonts can I choose from for the name tag?'],
      details: ['Does this kettle work on an induction hob?', 'What are the dimensions of the folded chair? It has to fit a small boot.', 'Is the strap leather or something that looks like it?'],
      returns: ['One of the two cups arrived cracked. Can you send a replacement?', 'The zip broke on the second day. How do I send it back?', 'It is smaller than I expected. What are my options?'],
      other: ['I have a question about the guarantee: does it cover the battery?', 'Thank you for the quick answer last time. One more thing, can it be washed?'],
    },
    again: ['Any news on this?', 'Hello? Is anybody there?', 'One more thing I forgot to mention: the box was open when it came.', 'Sorry to ask again, but it is getting urgent.'],
    replies: ['Thank you for writing. I have checked your order and it is on its way; the carrier will update the tracking today.', 'I am sorry about that. A replacement leaves our warehouse tomorrow morning.', 'Thanks for asking. Yes, it does, and the instructions on page 4 show how.'],
    automatic: 'Thank you for your message. We have received it and a colleague will answer you soon.',
    first: 'Your order needs one detail before we can engrave it: which name should it be?',
  },
  de: {
    names: ['Annika', 'Jörg', 'Friederike', 'Torben', 'Sevgi', 'Ludwig', 'Mareike', 'Till', 'Ottilie', 'Ansgar'],
    subjects: {
      cancel: 'Stornierungsanfrage zu einer Bestellung von Amazon-Kunde {name}',
      delivery: 'Anfrage zu Lieferung und Sendungsverfolgung von Amazon-Kunde {name}',
      invoice: 'Rechnungsanforderung von Amazon-Kunde {name}',
      modify: 'Anfrage zur Änderung einer Bestellung von Amazon-Kunde {name}',
      custom: 'Anfrage zur Produktanpassung von Amazon-Kunde {name}',
      details: 'Anfrage zu Produktdetails von Amazon-Kunde {name}',
      returns: 'Anfrage zu Rücksendung oder Ersatz von Amazon-Kunde {name}',
      other: 'Weitere Informationen angefragt von Amazon-Kunde {name}',
    },
    order: ' (Bestellung: {order})',
    texts: {
      cancel: ['Guten Tag, bitte stornieren Sie die Bestellung, ich habe die falsche Farbe gewählt.'],
      delivery: ['Die Sendungsverfolgung steht seit Tagen still. Wo ist mein Paket?', 'Wann kommt die Lieferung bitte an?'],
      invoice: ['Könnten Sie mir eine Rechnung mit ausgewiesener Mehrwertsteuer schicken?'],
      modify: ['Kann die Hausnummer noch auf 12a geändert werden?'],
      custom: ['Ist die Gravur auch mit Umlauten möglich?'],
      details: ['Passt die Abdeckung auf einen Tisch mit 180 cm Länge?', 'Ist die Hülle wasserdicht?'],
      returns: ['Ein Glas war zerbrochen. Bekomme ich Ersatz?', 'Der Reißverschluss klemmt, ich möchte zurücksenden.'],
      other: ['Gilt die Garantie auch für den Akku?'],
    },
    again: ['Gibt es schon etwas Neues?', 'Ich warte noch auf Ihre Antwort.'],
    replies: ['Vielen Dank für Ihre Nachricht. Das Paket ist unterwegs und sollte morgen ankommen.', 'Das tut uns leid. Der Ersatz geht noch heute hinaus.'],
    automatic: 'Vielen Dank, wir haben Ihre Nachricht erhalten und melden uns bald.',
    first: 'Für Ihre Bestellung fehlt uns noch der Text der Gravur.',
  },
  ja: {
    names: ['ひなた', '葵', '蓮', 'さくら', '悠真', '凛', '小春', '大和', '千尋', '直樹'],
    subjects: {
      cancel: 'Amazonのお客様 {name} 様からの注文キャンセルに関するお問い合わせ',
      delivery: 'Amazonのお客様 {name} 様からの配送状況に関するお問い合わせ',
      invoice: 'Amazonのお客様 {name} 様からの領収書発行のご依頼',
      modify: 'Amazonのお客様 {name} 様からの注文内容変更のご依頼',
      custom: 'Amazonのお客様 {name} 様からの名入れに関するお問い合わせ',
      details: 'Amazonのお客様 {name} 様からの商品の詳細に関するお問い合わせ',
      returns: 'Amazonのお客様 {name} 様からの返品・交換に関するお問い合わせ',
      other: 'Amazonのお客様 {name} 様からのその他のお問い合わせ',
    },
    order: '（注文番号：{order}）',
    texts: {
      cancel: ['間違えて注文してしまいました。キャンセルをお願いできますか。'],
      delivery: ['追跡情報が更新されません。いつ届きますか。', '配達済みとなっていますが、届いていません。'],
      invoice: ['会社名宛ての領収書を発行していただけますか。'],
      modify: ['届け先の部屋番号を追加したいです。203号室です。'],
      custom: ['名入れは漢字でも可能でしょうか。'],
      details: ['この水筒は食洗機で洗えますか。', 'サイズを教えてください。'],
      returns: ['届いた商品が割れていました。交換をお願いします。'],
      other: ['保証期間について教えてください。'],
    },
    again: ['その後いかがでしょうか。', 'まだ返信をいただいておりません。'],
    replies: ['お問い合わせありがとうございます。商品は本日発送いたしました。', 'ご迷惑をおかけし申し訳ございません。交換品をお送りします。'],
    automatic: 'お問い合わせありがとうございます。担当者より追ってご連絡いたします。',
    first: 'ご注文の名入れについて、お名前の表記をお知らせください。',
  },
  fr: {
    names: ['Maëlle', 'Thibault', 'Aïcha', 'Corentin', 'Solène', 'Gaspard'],
    subjects: {
      cancel: "Demande d'annulation de commande du client Amazon {name}",
      delivery: 'Question du client Amazon {name} sur la livraison et le suivi du colis',
      invoice: 'Demande de facture du client Amazon {name}',
      modify: 'Demande de modification de commande du client Amazon {name}',
      custom: 'Question du client Amazon {name} sur la personnalisation du produit',
      details: 'Question du client Amazon {name} sur les détails du produit',
      returns: 'Question du client Amazon {name} sur un retour ou un remplacement',
      other: "Demande d'informations du client Amazon {name}",
    },
    order: ' (Commande : {order})',
    texts: { other: ['Bonjour, pourriez-vous me dire où en est ma commande ?', 'Le couvercle est arrivé fendu, que puis-je faire ?'] },
    again: ['Avez-vous des nouvelles ?'],
    replies: ['Bonjour, merci pour votre message. Votre colis part demain matin.'],
    automatic: 'Merci, nous avons bien reçu votre message.',
    first: 'Quel prénom faut-il graver ?',
  },
  es: {
    names: ['Lucía', 'Iker', 'Marisol', 'Nuria', 'Gonzalo', 'Ximena'],
    subjects: {
      delivery: 'Consulta sobre entrega y seguimiento del cliente de Amazon {name}',
      returns: 'Consulta sobre devolución o reemplazo del cliente de Amazon {name}',
      other: 'Consulta del cliente de Amazon {name} sobre los detalles del producto',
    },
    order: ' (Pedido: {order})',
    texts: { other: ['Hola, ¿cuándo llega mi pedido? Lo necesito el viernes.', '¿Sirve también para placas de inducción?'] },
    again: ['¿Alguna novedad?'],
    replies: ['Hola, gracias por escribir. Su pedido ya está en camino.'],
    automatic: 'Gracias, hemos recibido su mensaje.',
    first: '¿Qué nombre quiere que grabemos?',
  },
  it: {
    names: ['Ginevra', 'Ettore', 'Fiamma', 'Luca', 'Nives', 'Tancredi'],
    subjects: {
      delivery: 'Richiesta su consegna e tracciamento dal cliente Amazon {name}',
      other: 'Richiesta di informazioni sul prodotto dal cliente Amazon {name}',
    },
    order: ' (Ordine: {order})',
    texts: { other: ['Buongiorno, il pacco risulta fermo da giorni. Potete controllare?', 'La tazza è lavabile in lavastoviglie?'] },
    again: ['Ci sono novità?'],
    replies: ['Buongiorno, grazie del messaggio. Il pacco arriva domani.'],
    automatic: 'Grazie, abbiamo ricevuto il suo messaggio.',
    first: 'Quale nome dobbiamo incidere?',
  },
};

/** What Amazon itself writes into a conversation; in English everywhere, as its wording in other languages is unknown [guess]. */
export const AMAZON = {
  notice: 'Amazon has started a review of this order. No action is needed from you in this conversation.',
  forwarded: "We've been contacted by a customer regarding the order identified below. Please contact the customer directly to help with their question: {text}",
};

const LANGUAGE_OF = { JP: 'ja', DE: 'de', FR: 'fr', BE: 'fr', ES: 'es', MX: 'es', IT: 'it' };

/** The language most buyers of a country write in, of those that this file speaks. */
export function languageOfCountry(country) {
  return LANGUAGE_OF[country] ?? 'en';
}
