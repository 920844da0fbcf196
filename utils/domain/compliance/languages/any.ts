import type { LanguagePack } from './concepts';

/** Names and codes that are the same in every language. */
export const any: LanguagePack = {
  language: 'any',
  terms: {
    app: 'zoom call*|zoom meeting with us|via zoom|per zoom|par zoom|por zoom|tramite zoom|over zoom|whatsapp*|whats app|what s app|whattsapp|watsapp|whatapp|whats up app|wats app|'
      + 'wechat*|weixin|we chat id|we chat app|telegram|tele gram|telegramm|viber|skype|facebook|face book|instagram|insta gram|tiktok|tik tok|snapchat|kakaotalk|kakao talk|zalo|'
      + 'imessage|facetime|discord|linkedin|pinterest|fb messenger|threema|!facebook pixel|!instagram filter',
    appWeak: 'line|signal|messenger|insta|fb|qq|wx|vx|v信|wechat|twitter|reddit|dm|dms|tg',
    productUse: 'alexa|google home|siri|bot|bots|smart home|homekit|ifttt',
    qr: 'qr|qrcode',
    mailProvider: 'gmail|hotmail|outlook|yahoo|icloud|protonmail|gmx|163|126|qq|web|live|msn|aol|orange|libero|t online|mail|naver|wanadoo|laposte|yandex|zoho|googlemail',
    wallet: 'paypal*|pay pal|venmo|zelle|cash app|cashapp|western union|moneygram|revolut|payoneer|bizum|satispay|klarna|alipay|wechat pay|paypay|line pay|linepay|apple pay|google pay|'
      + 'gpay|paytm|phonepe|postepay|paysafecard|bitcoin|usdt|stripe|n26',
    transfer: 'swift code|swift number|iban|bic|upi',
    originalPayment: 'amazon pay',
    competitor: 'ebay*|e bay|walmart*|etsy*|temu*|aliexpress*|ali express|alibaba*|shein*|wayfair|shopify|rakuten|zalando|cdiscount|fnac|darty|leboncoin|le bon coin|kaufland*|mediamarkt|'
      + 'media markt|wallapop|mercado libre|mercadolibre|el corte ingles|pccomponentes|unieuro|mediaworld|eprice|vinted|wish com|taobao|tmall|pinduoduo|jd com|shopee|lazada|mercari|'
      + 'thomann|castorama|leroy merlin|conforama|ikea|hornbach|decathlon|home depot|best buy|bestbuy|argos|screwfix|currys|carrefour|auchan|esselunga|monotaro|'
      + 'bic camera|biccamera|yamada denki|galaxus|notebooksbilliger|tiktok shop|rue du commerce|la redoute|brico depot|yodobashi|costco|newegg|manomano|otto shop|otto de|otto versand|otto onlineshop|subito it|idealo|!ebay bought',
    insult: 'fck|fuck*|wtf|stfu|asshole|bitch|!bastard file|!bastard cut|bastard',
  },
  rewrites: {},
};
