/**
 * The page's own words by interface language, served as its i18n JSON. Folder names, "Filters (0)", the cards and the empty
 * state are observed for English and Chinese; the two `bsm-…` texts in English; everything else is invented.
 */
const en = {
  title: 'Buyer-Seller Messages', inbox: 'Inbox', collapse: 'Collapse', all: 'All', allMessages: 'All Messages', responseNeeded: 'Response Needed', sent: 'Sent Messages',
  resolved: 'Resolved', reportedUnresolved: 'Reported Unresolved', filters: 'Filters (0)', search: 'Search', searchHint: 'Search by order ID',
  settings: 'Messaging settings', automated: 'Manage automated responses', more: 'More', next: 'Next', previous: 'Previous',
  metrics: 'Global communication metrics from {range}. Select a card for more details.', attention: 'Cases requiring attention',
  cardResponse: 'Response needed', cardReported: 'Reported unresolved', cardResolved: 'Cases resolved', cardToday: 'Cases resolved today',
  noneNeeded: 'There are no messages that need a response.', noneHere: 'There are no messages in this view.', failed: 'We could not load your messages. Try again later.',
  resolvedOn: 'Resolved on {date}', statusResolved: 'Resolved', statusNeeded: 'Response needed', statusOther: 'Sent', order: 'Order', viewProduct: 'View product', orderId: 'Order ID',
  reply: 'Write a reply', limit: '4000 character limit. Only links related to order completion are allowed, no HTML or email addresses.', send: 'Send',
  templates: 'Templates', attach: 'Add attachment', 'bsm-mark-no-response-needed': 'Mark these messages as No Response Needed',
  'bsm-message-quick-actions-and-replies': 'Quick actions & replies', back: 'Back to inbox', earlier: 'Show earlier messages', you: 'You', amazon: 'Amazon',
  automaticResponse: 'Automated response', blocked: 'This message was not delivered. {why}', sendFailed: 'Your message could not be sent.',
  summary: 'Summary', summaryText: 'The buyer asks about an order and waits for an answer.', case: 'Conversation', language: 'Language of preference: {language}',
};

const texts = {
  'en-US': en,
  'en-GB': en,
  'en-IN': {
    ...en,
    noneNeeded: 'There are no messages that need a response right now.',
    'bsm-mark-no-response-needed': 'Mark these messages as “No Response Needed”',
    'bsm-message-quick-actions-and-replies': 'Quick actions & reply',
  },
  'de-DE': {
    ...en,
    title: 'Käufer-Verkäufer-Nachrichten', inbox: 'Posteingang', collapse: 'Einklappen', all: 'Alle', allMessages: 'Alle Nachrichten', responseNeeded: 'Antwort erforderlich', sent: 'Gesendete Nachrichten',
    resolved: 'Gelöst', reportedUnresolved: 'Als ungelöst gemeldet', filters: 'Filter (0)', search: 'Suchen', searchHint: 'Nach Bestellnummer suchen',
    settings: 'Nachrichteneinstellungen', automated: 'Automatische Antworten verwalten', more: 'Mehr', next: 'Weiter', previous: 'Zurück',
    metrics: 'Globale Kommunikationskennzahlen vom {range}. Wählen Sie eine Karte für weitere Details.', attention: 'Fälle, die Aufmerksamkeit erfordern',
    cardResponse: 'Antwort erforderlich', cardReported: 'Als ungelöst gemeldet', cardResolved: 'Gelöste Fälle', cardToday: 'Heute gelöste Fälle',
    noneNeeded: 'Es gibt keine Nachrichten, die eine Antwort erfordern.', noneHere: 'Keine Nachrichten in dieser Ansicht.', failed: 'Ihre Nachrichten konnten nicht geladen werden.',
    resolvedOn: 'Gelöst am {date}', statusResolved: 'Gelöst', statusNeeded: 'Antwort erforderlich', statusOther: 'Gesendet', order: 'Bestellung', viewProduct: 'Produkt ansehen', orderId: 'Bestellnummer',
    reply: 'Antwort schreiben', limit: 'Höchstens 4000 Zeichen. Nur Links zur Bestellabwicklung, kein HTML und keine E-Mail-Adressen.', send: 'Senden',
    templates: 'Vorlagen', attach: 'Anhang hinzufügen', 'bsm-mark-no-response-needed': 'Diese Nachrichten als „Keine Antwort erforderlich“ markieren',
    back: 'Zum Posteingang', earlier: 'Frühere Nachrichten', you: 'Sie', automaticResponse: 'Automatische Antwort', blocked: 'Diese Nachricht wurde nicht zugestellt. {why}',
  },
  'ja-JP': {
    ...en,
    title: 'マーケットプレイス・メッセージ管理', inbox: '受信トレイ', collapse: '折りたたむ', all: 'すべて', allMessages: 'すべてのメッセージ', responseNeeded: '要返信', sent: '送信済みメッセージ',
    resolved: '解決済み', reportedUnresolved: '未解決の報告', filters: 'フィルター (0)', search: '検索', searchHint: '注文番号で検索',
    settings: 'メッセージ設定', automated: '自動返信の管理', more: 'その他', next: '次へ', previous: '前へ',
    metrics: '{range}のグローバルコミュニケーション指標。詳細はカードを選択してください。', attention: '対応が必要なケース',
    cardResponse: '要返信', cardReported: '未解決の報告', cardResolved: '解決済みケース', cardToday: '本日解決したケース',
    noneNeeded: '返信が必要なメッセージはありません。', noneHere: 'この表示にメッセージはありません。', failed: 'メッセージを読み込めませんでした。',
    resolvedOn: '{date}に解決済み', statusResolved: '解決済み', statusNeeded: '要返信', statusOther: '送信済み', order: '注文', viewProduct: '商品を見る', orderId: '注文番号',
    reply: '返信を入力', limit: '4000文字まで。注文に関係するリンクのみ使用できます。', send: '送信', templates: 'テンプレート', attach: '添付ファイルを追加',
    'bsm-mark-no-response-needed': '返信不要としてマーク', back: '受信トレイに戻る', earlier: '以前のメッセージ', you: '出品者', automaticResponse: '自動返信', blocked: 'このメッセージは配信されませんでした。{why}',
  },
  'zh-CN': {
    ...en,
    title: '买家与卖家消息服务', inbox: '收件箱', collapse: '折叠', all: '全部', allMessages: '全部消息', responseNeeded: '需要回复', sent: '已发送消息',
    resolved: '已解决', reportedUnresolved: '已报告未解决', filters: '筛选条件 (0)', search: '搜索', searchHint: '按订单编号搜索',
    settings: '消息设置', automated: '管理自动回复', more: '更多', next: '下一页', previous: '上一页',
    metrics: '{range}的全球通信指标。选择一张卡片了解更多详情。', attention: '需要注意的问题',
    cardResponse: '需要回复', cardReported: '已报告未解决', cardResolved: '已解决的问题', cardToday: '今天已解决的问题',
    noneNeeded: '没有需要回复的消息。', noneHere: '此视图中没有消息。', failed: '无法加载消息。',
    resolvedOn: '已于 {date} 解决', statusResolved: '已解决', statusNeeded: '需要回复', statusOther: '已发送', order: '订单', viewProduct: '查看商品', orderId: '订单编号',
    reply: '撰写回复', limit: '最多 4000 个字符。仅允许与订单相关的链接。', send: '发送', templates: '模板', attach: '添加附件',
    'bsm-mark-no-response-needed': '将这些消息标记为无需回复', back: '返回收件箱', earlier: '显示更早的消息', you: '您', amazon: '亚马逊', automaticResponse: '自动回复', blocked: '此消息未送达。{why}',
  },
};

export const LANGUAGES = Object.keys(texts);

/** Flat key → text of one interface language; English where the language has none. */
export function wordingOf(language) {
  return texts[language] ?? en;
}
