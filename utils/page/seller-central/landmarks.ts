/**
 * Every selector, attribute and word by which the reader knows the foreign page. A landmark is a hint or a fast path: what it
 * finds is believed only where the signals agree (dates, ids, repetition), and nothing depends on one alone.
 * Evidence for each (where it matches and where it does not) stands in tests/utils/page/landmarks-evidence.ts.
 * Sources: seller-central-page.md §1 to §8, by section; words marked "guess" there were never seen on the page.
 */

/** Known true at some time, by the generation that has them. */
export const HOOKS = {
  /** Gen 3: container of the open conversation (§2, from a translation tool's rules). */
  conversation: '#case-messages',
  /** Gen 3: status of the open case, "Resolved on <date>" (§2). */
  caseStatus: '.case-status-label',
  /** Gen 1: the list, light DOM (§4). */
  legacyList: '#threads-list',
  /** Header labels that name store and country, newest first (§6). */
  account: [
    '.dropdown-account-switcher-header-label',
    '[data-test-id="partner-switcher-account-name"]',
    '.partner-dropdown-button',
    '#partner-switcher',
    '#sc-mkt-switcher-dp-link',
  ],
  /** Contact page: the root of its form (§5.1). */
  contact: '#ayb-contact-buyer',
} as const;

/** Addresses of the message pages (§1); names of parameters come in both cases. */
export const PATHS = {
  inbox: /^\/messaging\/inbox(?:-v\d+)?(?:\/|$)/i,
  contact: /^\/messaging\/(?:contact|reviews)(?:\/|$)/i,
  signIn: /^\/ap\/(?:signin|mfa|register|forgotpassword)|authportal/i,
  challenge: /^\/(?:errors\/validatecaptcha|ap\/cvf)/i,
} as const;

/** Sign-in and robot-check forms, where they stand at another address. */
export const FORMS = {
  signIn: 'form[name="signIn"], #ap_email, #ap_password, #auth-mfa-otpcode',
  challenge: 'form[action*="validateCaptcha" i], #captchacharacters, #cvf-page-content',
} as const;

/** Shapes of ids (§12): free of language and layout. */
export const IDS = {
  uuid: /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi,
  order: /(?<![\d-])\d{3}-\d{7}-\d{7}(?![\d-])/g,
  /** An order id cut with the subject after 75 characters. */
  cutOrder: /(?<![\d-])(\d{3}-\d{0,7}(?:-\d{0,6})?)\s*(?:…|\.{3})$/,
  asin: /(?<![A-Z\d])B0[A-Z\d]{8}(?![A-Z\d])/g,
  productLink: /\/(?:dp|gp\/product)\/([A-Z\d]{10})(?![A-Z\d])/,
  marketplace: /(?<![A-Z\d])A[A-Z\d]{12,13}(?![A-Z\d])/g,
} as const;

/** Text shapes. */
export const SHAPES = {
  cut: /(?:…|\.{3})$/,
  counted: /^[^\d<>]{1,40}?[(（]\s*(\d{1,5})\s*[)）]\D{0,4}$/,
  integer: /^\d{1,3}(?:[,.\s]?\d{3})*$/,
  price: /[$€£¥₹₺₩]\s?\d|\d\s?(?:[$€£¥₹₺₩]|kr|zł|Kč|USD|EUR|GBP)(?!\p{L})/u,
  next: /^[›→»>❯▶]$/,
  decorated: /[‹›«»❯→▶>▾▼▸▴✕×]/g,
} as const;

/** Classes and attributes that say what an element is, in any framework's words. */
export const MARKS = {
  selected: /(?:^|[-_\s])(?:is-)?(?:selected|active|current|checked)(?:$|[-_\s])/i,
  own: /(?:^|[-_\s])(?:right|end|outgoing|seller|own|self|mine)(?:$|[-_\s])/i,
  other: /(?:^|[-_\s])(?:left|start|incoming|buyer|customer|theirs)(?:$|[-_\s])/i,
  middle: /(?:^|[-_\s])(?:middle|center|centre|system|notice)(?:$|[-_\s])/i,
  waiting: /skeleton|placeholder|shimmer|spinner|loading/i,
  flag: /flag/i,
  flagCode: /flags?(?:[-_/.\s]|icon|svg|s)*?[-_/.\s]([a-z]{2})(?=$|[-_.\s/?#])/i,
  notReply: /search|feedback|setting|filter|note|comment/i,
} as const;

/** Folders in the page's order (§2); what a label means where no word of it is known. */
export const FOLDER_ORDER = ['all', 'response-needed', 'sent', 'resolved', 'reported-unresolved'] as const;

/** `fi` of the address (§1), without case, signs and the plural. */
export const FOLDER_PARAMETERS: Readonly<Record<string, 'all' | 'response-needed' | 'sent' | 'resolved' | 'reported-unresolved' | 'search'>> = {
  all: 'all', allmessages: 'all', responseneeded: 'response-needed', actionneeded: 'response-needed', sent: 'sent', sentmessages: 'sent',
  resolved: 'resolved', solved: 'resolved', reportedunresolved: 'reported-unresolved', search: 'search',
};

/** Folder labels by folder. Seen: English, Chinese (§2). The others are guesses, used as hints beside position and marks. */
export const FOLDER_WORDS: Readonly<Record<(typeof FOLDER_ORDER)[number], string>> = {
  all: 'all|all messages|全部|全部消息|alle|alle nachrichten|tous|toutes|todos|todas|tutti|すべて|すべてのメッセージ|전체',
  'response-needed': 'response needed|需要回复|需要回覆|antwort erforderlich|réponse requise|respuesta necesaria|resposta necessária|risposta necessaria|要返信|응답 필요',
  sent: 'sent messages|sent|已发送消息|已發送訊息|gesendete nachrichten|messages envoyés|mensajes enviados|mensagens enviadas|messaggi inviati|送信済みメッセージ',
  resolved: 'resolved|已解决|已解決|gelöst|résolu|résolus|resuelto|resueltos|resolvido|resolvidos|risolto|risolti|解決済み|해결됨',
  'reported-unresolved': 'reported unresolved|已报告未解决|已報告未解決|als ungelöst gemeldet|signalé comme non résolu|未解決の報告',
};

/** The page says that a message did not reach the buyer (guesses but for English): stems, so that they fit a sentence. */
export const NOT_DELIVERED =
  /not (?:been )?(?:delivered|sent)|could ?n[o']t be (?:delivered|sent)|undeliver|blocked|nicht (?:zugestellt|gesendet)|blockiert|non (?:remis|envoy|distribu)|n'a pas (?:été|pu)|bloqu|no (?:se )?(?:ha )?(?:entreg|envi|pudo)|não (?:foi )?(?:entreg|envi)|non (?:è stato )?(?:consegnat|inviat)|bloccat|niet (?:bezorgd|verzonden)|geblokkeerd|nie (?:został|dostarcz|wysłan)|zablokowan|inte (?:levererat|skickats)|blockerat|teslim edilemedi|gönderilemedi|engellendi|nebyl[ao]? (?:doručen|odeslán)|未送达|未送達|未发送|未發送|被阻止|無法傳送|配信されません|送信できません|ブロックされ|전송되지|차단|không (?:được )?gửi|bị chặn|ไม่ถูกส่ง|ส่งไม่สำเร็จ|वितरित नहीं|भेजा नहीं|அனுப்பப்படவில்லை|لم يتم (?:تسليم|إرسال)|محظور/iu;

/** "No messages" in the page's own sentence (§2 seen: Chinese); with the list's frame around it any lone sentence will do. */
export const NOTHING_HERE = /没有(?:需要回复的)?消息|沒有|no (?:response[- ]needed )?messages|keine nachrichten|aucun message|ningún mensaje|nenhuma mensagem|nessun messaggio|メッセージはありません|메시지가 없/i;

/** "Next" of a pager (§2: "Next/下一页" tried by others). */
export const NEXT_WORDS = /^(?:next(?: page)?|下一页|下一頁|weiter|nächste(?: seite)?|suivant|page suivante|siguiente|próxim[ao]|successiv[ao]|avanti|次へ|다음|volgende|następn[ay]|nästa|sonraki|التالي|další|tiếp|ถัดไป|अगला|அடுத்து)$/i;
