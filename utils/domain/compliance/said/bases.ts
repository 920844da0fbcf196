/** Whose rule a rule rests on, by its English `basis`, in the other languages of the interface. */
const BASES: Readonly<Record<string, readonly [zh: string, de: string, ja: string]>> = {
  'Communication Guidelines (G1701): do not ask for a cancellation request when you are out of stock':
    ['《沟通指南》(G1701)：缺货时不得要求买家提交取消请求', 'Kommunikationsrichtlinien (G1701): bei fehlendem Bestand nicht um eine Stornierung bitten', 'コミュニケーションガイドライン (G1701)：在庫切れの際にキャンセル申請を求めない'],
  'A-to-z help: the seller settles it with Amazon; a refund on condition of withdrawal harms buyers':
    ['A-to-z 帮助页：由卖家与亚马逊处理；以撤销为条件的退款损害买家', 'Hilfe zur A-bis-z-Garantie: Der Verkäufer klärt es mit Amazon; eine Erstattung gegen Rückzug schadet Käufern', 'マーケットプレイス保証のヘルプ：出品者がAmazonと解決する。取り下げを条件とする返金は購入者の不利益になる'],
  'Code of Conduct: act fairly': ['《卖家行为准则》：公平行事', 'Verhaltenskodex: fair handeln', '行動規範：公正に行動する'],
  'Chargeback help: refund or represent the case through Amazon, not through the buyer':
    ['拒付帮助页：通过亚马逊退款或申辩，而不是通过买家', 'Hilfe zu Rückbuchungen: erstatten oder über Amazon Stellung nehmen, nicht über den Käufer', 'チャージバックのヘルプ：返金または反証はAmazonを通じて行い、購入者を通さない'],
  'Communication Guidelines (G1701): no e-mail addresses': ['《沟通指南》(G1701)：不得含电子邮箱', 'Kommunikationsrichtlinien (G1701): keine E-Mail-Adressen', 'コミュニケーションガイドライン (G1701)：メールアドレスは不可'],
  'Communication Guidelines (G1701), styling: no emoji': ['《沟通指南》(G1701) 样式：不得使用表情符号', 'Kommunikationsrichtlinien (G1701), Gestaltung: keine Emojis', 'コミュニケーションガイドライン (G1701) 書式：絵文字は不可'],
  'Not named officially; the spirit of the styling rules': ['官方未明确列出；符合样式规则的精神', 'Nicht amtlich genannt; im Sinn der Gestaltungsregeln', '公式の明記はなく、書式規則の趣旨による'],
  'Seller Code of Conduct: contact customers only through Buyer-Seller Messaging': ['《卖家行为准则》：只能通过买家与卖家消息联系买家', 'Verhaltenskodex für Verkäufer: Kontakt nur über die Käufer-Verkäufer-Nachrichten', '出品者行動規範：購入者への連絡は出品者・購入者間メッセージのみ'],
  'Communication Guidelines (G1701): no links but Amazon’s own and secure ones needed to complete the order':
    ['《沟通指南》(G1701)：除亚马逊链接及完成订单所需的安全链接外不得含链接', 'Kommunikationsrichtlinien (G1701): keine Links außer denen von Amazon und sicheren, die für die Bestellung nötig sind', 'コミュニケーションガイドライン (G1701)：Amazonのリンクと注文完了に必要な安全なリンク以外は不可'],
  'Communication Guidelines (G1701): no links to opt out of messaging': ['《沟通指南》(G1701)：不得含退订消息的链接', 'Kommunikationsrichtlinien (G1701): keine Links zum Abbestellen', 'コミュニケーションガイドライン (G1701)：配信停止リンクは不可'],
  'Communication Guidelines (G1701): no money, gifts, discounts or refunds for reviews': ['《沟通指南》(G1701)：不得以金钱、礼品、折扣或退款换取评论', 'Kommunikationsrichtlinien (G1701): kein Geld, keine Geschenke, Rabatte oder Erstattungen für Rezensionen', 'コミュニケーションガイドライン (G1701)：レビューの対価として金銭・贈り物・割引・返金は不可'],
  'Customer Product Reviews policy: no refund or compensation in exchange for changing or removing a review':
    ['《买家商品评论政策》：不得以退款或补偿换取修改或删除评论', 'Richtlinie zu Produktrezensionen: keine Erstattung oder Entschädigung für das Ändern oder Entfernen einer Rezension', 'カスタマーレビューポリシー：レビューの変更・削除と引き換えの返金や補償は不可'],
  'Customer Product Reviews policy: refund after review, third-party rebate clubs': ['《买家商品评论政策》：评论后退款、第三方返利均不允许', 'Richtlinie zu Produktrezensionen: Erstattung nach der Rezension, Rabattclubs Dritter', 'カスタマーレビューポリシー：レビュー後の返金や第三者のリベートクラブ'],
  'Code of Conduct: no circumvention of the Amazon sales process; no reimbursement by another payment method':
    ['《卖家行为准则》：不得规避亚马逊销售流程，不得以其他方式退款', 'Verhaltenskodex: kein Umgehen des Verkaufs über Amazon; keine Erstattung auf anderem Zahlungsweg', '行動規範：Amazonの販売プロセスの回避、別の支払い方法での返金は不可'],
  'Prohibited seller activities: diverting transactions or buyers': ['禁止的卖家行为：引导交易或买家离开亚马逊', 'Verbotene Verkäuferaktivitäten: Umleiten von Verkäufen oder Käufern', '出品者の禁止行為：取引や購入者の誘導'],
  'No explicit official text; diverting buyers is prohibited': ['无明确官方条文；引导买家离开属禁止行为', 'Kein ausdrücklicher amtlicher Text; Umleiten von Käufern ist verboten', '公式の明文はないが、購入者の誘導は禁止'],
  'Communication Guidelines (G1701): no telephone numbers, except of warranty desks, shipping providers and manufacturers':
    ['《沟通指南》(G1701)：不得含电话号码，质保服务、承运商和制造商除外', 'Kommunikationsrichtlinien (G1701): keine Telefonnummern außer von Garantiestellen, Versanddiensten und Herstellern', 'コミュニケーションガイドライン (G1701)：保証窓口・配送業者・メーカー以外の電話番号は不可'],
  'Communication Guidelines (G1701): no marketing or promotional messaging, including coupons': ['《沟通指南》(G1701)：不得含营销或促销内容，包括优惠券', 'Kommunikationsrichtlinien (G1701): keine Werbung, auch keine Gutscheine', 'コミュニケーションガイドライン (G1701)：クーポンを含む宣伝・販促は不可'],
  'Communication Guidelines (G1701): no promotions for additional products': ['《沟通指南》(G1701)：不得推销其他商品', 'Kommunikationsrichtlinien (G1701): keine Werbung für weitere Produkte', 'コミュニケーションガイドライン (G1701)：他の商品の宣伝は不可'],
  'Not listed by name; falls under marketing': ['未明确列出；属于营销', 'Nicht namentlich genannt; zählt als Werbung', '名指しの記載はないが、販促に当たる'],
  'Checkers of the trade count storefront and listing links as marketing': ['业内检查工具将店铺和商品链接视为营销', 'Prüfwerkzeuge der Branche zählen Shop- und Angebotslinks als Werbung', '業界のチェックツールはストアや商品ページへのリンクを販促とみなす'],
  'Proactive messages must be in the buyer’s language of preference': ['主动消息必须使用买家的首选语言', 'Eigene Nachrichten müssen in der bevorzugten Sprache des Käufers sein', '出品者から始めるメッセージは購入者の希望言語で'],
  'Communication Guidelines (G1701): proactive messages include the order id': ['《沟通指南》(G1701)：主动消息须含订单号', 'Kommunikationsrichtlinien (G1701): eigene Nachrichten enthalten die Bestellnummer', 'コミュニケーションガイドライン (G1701)：出品者から始めるメッセージには注文番号を含める'],
  'Limit of the reply box': ['回复框的字数上限', 'Grenze des Antwortfelds', '返信欄の文字数上限'],
  '[Important] is for critical messages only': ['[Important] 仅用于关键消息', '[Important] ist nur für unverzichtbare Nachrichten', '[Important] は不可欠なメッセージのみ'],
  'Auto-responders are not considered a valid response': ['自动回复不视为有效回复', 'Automatische Antworten gelten nicht als Antwort', '自動応答は有効な返信とみなされない'],
  'Respond within 24 hours, say that you are investigating and give a date': ['24 小时内回复，说明正在核实并给出日期', 'Innerhalb von 24 Stunden antworten, die Prüfung nennen und ein Datum geben', '24時間以内に返信し、調査中であることと期日を伝える'],
  'Help for orders shipped by Amazon: reply with a pointer to Amazon customer service': ['亚马逊配送订单帮助页：回复时引导至亚马逊客服', 'Hilfe zu Bestellungen mit Versand durch Amazon: auf Amazons Kundenservice verweisen', 'Amazon発送の注文のヘルプ：Amazonカスタマーサービスを案内する'],
  'Returns are authorised in Manage Returns with the address or label given there': ['退货在“管理退货”中授权，地址或标签以其为准', 'Rücksendungen werden unter „Rücksendungen verwalten“ genehmigt, mit der Adresse oder dem Etikett von dort', '返品は「返品の管理」で承認され、住所やラベルはそこで示される'],
  'Seller University: instruct the buyer to raise a request in the Online Returns Center': ['卖家大学：请买家在在线退货中心提交申请', 'Seller University: den Käufer bitten, die Rücksendung im Online-Rücksendezentrum zu beantragen', 'セラー大学：購入者に返品受付センターで申請してもらう'],
  'Customer Product Reviews policy: you cannot ask customers to change or remove their review': ['《买家商品评论政策》：不得要求买家修改或删除评论', 'Richtlinie zu Produktrezensionen: Käufer nicht bitten, eine Rezension zu ändern oder zu entfernen', 'カスタマーレビューポリシー：レビューの変更や削除を求めない'],
  'Official help 202126280: a notice is accepted, pressure or benefit is not': ['官方帮助 202126280：可以告知，不得施压或给予好处', 'Amtliche Hilfe 202126280: ein Hinweis ist erlaubt, Druck oder Vorteile nicht', '公式ヘルプ 202126280：案内は可、圧力や利益の提供は不可'],
  'Communication Guidelines (G1701), Customer Product Reviews policy: nothing that persuades buyers to submit positive reviews or feedback':
    ['《沟通指南》(G1701)、《买家商品评论政策》：不得诱导买家给出正面评论或反馈', 'Kommunikationsrichtlinien (G1701), Richtlinie zu Produktrezensionen: nichts, was zu guten Rezensionen überredet', 'コミュニケーションガイドライン (G1701)、カスタマーレビューポリシー：高評価を促すことは不可'],
  'Customer Product Reviews policy: a seller may not ask only buyers with a positive experience and divert the others':
    ['《买家商品评论政策》：不得只向满意买家索评而引开其他买家', 'Richtlinie zu Produktrezensionen: nicht nur zufriedene Käufer bitten und andere umleiten', 'カスタマーレビューポリシー：満足した購入者だけに依頼し、他をそらすことは不可'],
  'Allowed once per order as a message of its own': ['每单可单独发送一次', 'Einmal je Bestellung als eigene Nachricht erlaubt', '注文ごとに一度、独立したメッセージとしてのみ可'],
  'Communication Guidelines (G1701): no repeat requests per order': ['《沟通指南》(G1701)：同一订单不得重复请求', 'Kommunikationsrichtlinien (G1701): keine wiederholte Bitte je Bestellung', 'コミュニケーションガイドライン (G1701)：同じ注文での再依頼は不可'],
  'No instructions or guidelines when requesting reviews': ['索取评论时不得给出写法或要求', 'Keine Vorgaben bei der Bitte um Rezensionen', 'レビュー依頼で内容の指示をしない'],
  'Request a Review is the compliant channel': ['“请求评论”按钮才是合规渠道', '„Rezension anfordern“ ist der zulässige Weg', '「レビューをリクエストする」が適切な手段'],
  'Ask only for what the order needs': ['只可询问订单所需的信息', 'Nur nach dem fragen, was die Bestellung braucht', '注文に必要なことだけを尋ねる'],
  'Ask only for what the order needs; profile links are typical of review schemes': ['只可询问订单所需的信息；索要主页链接常见于刷评', 'Nur nach dem fragen, was die Bestellung braucht; Profillinks sind typisch für Rezensionsbetrug', '注文に必要なことだけを尋ねる。プロフィールのリンクは不正レビューの典型'],
  'Communication Guidelines (G1701), styling; Messaging API: no HTML': ['《沟通指南》(G1701) 样式；消息 API：不得含 HTML', 'Kommunikationsrichtlinien (G1701), Gestaltung; Messaging API: kein HTML', 'コミュニケーションガイドライン (G1701) 書式、Messaging API：HTMLは不可'],
  'Communication Guidelines (G1701), styling: no more than two line breaks in a row': ['《沟通指南》(G1701) 样式：连续换行不得超过两次', 'Kommunikationsrichtlinien (G1701), Gestaltung: höchstens zwei Zeilenumbrüche in Folge', 'コミュニケーションガイドライン (G1701) 書式：連続する改行は二つまで'],
  'Communication Guidelines (G1701), styling': ['《沟通指南》(G1701) 样式', 'Kommunikationsrichtlinien (G1701), Gestaltung', 'コミュニケーションガイドライン (G1701) 書式'],
  'Communication Guidelines (G1701): attachments only for product instructions, warranty information or invoices':
    ['《沟通指南》(G1701)：附件仅限说明书、质保信息或发票', 'Kommunikationsrichtlinien (G1701): Anhänge nur für Anleitungen, Garantie oder Rechnungen', 'コミュニケーションガイドライン (G1701)：添付は説明書・保証・請求書のみ'],
  'Politeness; the grammar requirement': ['礼貌；语法要求', 'Höflichkeit; Vorgabe richtiger Grammatik', '礼儀、文法の要件'],
  'Communication Guidelines (G1701): no tracking pixels or images': ['《沟通指南》(G1701)：不得含跟踪像素或图片', 'Kommunikationsrichtlinien (G1701): keine Zählpixel oder Zählbilder', 'コミュニケーションガイドライン (G1701)：トラッキングピクセルや画像は不可'],
  'Code of Conduct: do not attempt to influence ratings or feedback': ['《卖家行为准则》：不得试图影响评分或反馈', 'Verhaltenskodex: keine Beeinflussung von Bewertungen oder Feedback', '行動規範：評価やフィードバックへの働きかけは不可'],
  'Quality; the grammar requirement': ['质量；语法要求', 'Qualität; Vorgabe richtiger Grammatik', '品質、文法の要件'],
  'Code of Conduct: no inappropriate communications': ['《卖家行为准则》：不得有不当沟通', 'Verhaltenskodex: keine unangemessenen Mitteilungen', '行動規範：不適切なやり取りは不可'],
  'Code of Conduct: no threats': ['《卖家行为准则》：不得威胁', 'Verhaltenskodex: keine Drohungen', '行動規範：脅しは不可'],
  'Communication Guidelines (G1701): no sensitive content': ['《沟通指南》(G1701)：不得含敏感内容', 'Kommunikationsrichtlinien (G1701): keine anstößigen Inhalte', 'コミュニケーションガイドライン (G1701)：不適切な内容は不可'],
  'Seller University: never guess, deliver on promises': ['卖家大学：不要猜测，言出必行', 'Seller University: nie raten, Zusagen halten', 'セラー大学：推測せず、約束は守る'],
  'Do not promise compensation without approval': ['未经批准不得承诺赔偿', 'Keine Entschädigung ohne Genehmigung zusagen', '承認なしに補償を約束しない'],
  'Communication Guidelines (G1701): no messages that say only "thank you" or that you are here to help':
    ['《沟通指南》(G1701)：不得发送仅致谢或仅表示愿意协助的消息', 'Kommunikationsrichtlinien (G1701): keine Nachrichten, die nur danken oder Hilfe anbieten', 'コミュニケーションガイドライン (G1701)：お礼や支援の申し出だけのメッセージは不可'],
  'A good reply understands, explains, puts right, names a date and ends with a question':
    ['好的回复：理解、说明、补救、给出日期，并以提问结尾', 'Eine gute Antwort versteht, erklärt, bringt in Ordnung, nennt ein Datum und endet mit einer Frage', '良い返信は、共感し、説明し、対応し、期日を示し、質問で終わる'],
  'Communication Guidelines (G1701): no order or shipping confirmations': ['《沟通指南》(G1701)：不得发送订单或发货确认', 'Kommunikationsrichtlinien (G1701): keine Bestell- oder Versandbestätigungen', 'コミュニケーションガイドライン (G1701)：注文・発送の確認は不可'],
};
const PLACES: Readonly<Record<string, 0 | 1 | 2>> = { zh: 0, de: 1, ja: 2 };

/**
 * Whose rule a rule rests on.
 * @param basis the English text
 * @param language BCP 47 of the interface
 * @returns the text and the language that it is in: English where there is no other
 */
export function basisIn(basis: string, language: string): { text: string; language: string } {
  const primary = language.slice(0, 2).toLowerCase();
  const place = PLACES[primary];
  const text = place === undefined ? undefined : BASES[basis]?.[place];
  return text === undefined ? { text: basis, language: 'en' } : { text, language };
}
