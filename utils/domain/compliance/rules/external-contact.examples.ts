import type { Examples } from './rule';

/** Drafts that each rule of this family must find, and drafts that no rule may block or warn of. */
export const examples: Readonly<Record<string, Examples>> = {
  'EXT-APP': {
    violating: {
      en: ['We cannot send files here, add me on Telegram.', 'Add our technician on WeChat (ID tech_0091) and he will guide you.', 'Find us on Telegram, our nick is @pump_service.'],
      zh: ['请添加客服微信 pumpcare01，我们帮您处理。'],
      de: ['Fügen Sie uns einfach bei Telegram hinzu.'],
      ja: ['公式LINEに登録してご連絡ください。'],
      fr: ['Rejoignez notre groupe Facebook pour une réponse rapide.'],
    },
    innocent: {
      en: ['Please keep all messages inside Amazon; we cannot use WhatsApp.', 'The production line was stopped last week.', 'The Wi-Fi signal is weak behind the wall.'],
      zh: ['视频通话教您装望远镜，这个我提供不了。', '我们无法通过微信沟通，请在站内信回复。'],
      ja: ['ラインストーンが一つ外れております。'],
      de: ['Wir nutzen kein WhatsApp, bitte antworten Sie hier.'],
    },
  },
  'EXT-ASK': {
    violating: {
      en: ['Could you give me your private mail so we can talk without Amazon?'],
      zh: ['方便留一个您的私人邮箱吗？我们私下处理。'],
      de: ['Nennen Sie mir bitte Ihre private Mailadresse.'],
    },
    innocent: {
      en: ['Please do not send us your phone number; Amazon already shares what the carrier needs.', 'Contact Amazon Customer Service for FBA deliveries.'],
      zh: ['您无需提供邮箱。'],
    },
  },
  'EXT-QR': {
    violating: {
      en: ['The card inside the parcel has a QR code, scan it to reach our VIP support.'],
      zh: ['请扫描售后卡上的二维码加入粉丝群。'],
    },
    innocent: {
      en: ['Show the carrier\'s return QR code from Your Orders at the drop-off point.'],
      zh: ['请在退货点出示亚马逊提供的二维码。'],
      de: ['Zeigen Sie den Rücksende-QR-Code von Amazon im Paketshop vor.'],
    },
  },
  'EXT-CALL': {
    violating: {
      en: ['Give us a call and we will fix it over the phone.'],
      de: ['Rufen Sie uns an, das klären wir telefonisch.'],
      zh: ['请打电话给我们。'],
      ja: ['お電話にてご説明いたします。'],
      fr: ['Appelez-nous, nous réglerons cela par téléphone.'],
      es: ['Llámenos y lo solucionamos por teléfono.'],
      it: ['Ci chiami e risolviamo per telefono.'],
    },
    innocent: {
      en: ['The courier will call you before the delivery.', 'Bluetooth must be switched on in the phone settings.'],
      de: ['Der Fahrer ruft Sie vor der Lieferung an.'],
      zh: ['配送前快递员会打电话与您约定时间。'],
      ja: ['配達前にドライバーからお電話がございます。'],
      fr: ['Le chauffeur vous appellera avant la livraison.'],
      es: ['El repartidor le llamará antes de entregar el armario.'],
      it: ['Il corriere la chiamerà prima della consegna.'],
    },
  },
};
