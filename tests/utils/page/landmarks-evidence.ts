/**
 * The proof beside each landmark: a text or markup where it matches, and one where it must not. `seen`: the example is from the
 * facts (seller-central-page.md, section given); `synthetic`: made up in the same shape.
 */
export interface Evidence {
  landmark: string;
  source: string;
  matches: string[];
  misses: string[];
}

export const EVIDENCE: Evidence[] = [
  { landmark: 'PATHS.inbox', source: 'seen, §1', matches: ['/messaging/inbox', '/messaging/inbox-v3', '/messaging/inbox-v2', '/messaging/inbox/ref=xx_bbcbm_favb_xx'], misses: ['/messaging/contact', '/cu/case-lobby', '/messaging/report', '/inventoryplanning/check-unread-message', '/messaging/inboxes'] },
  { landmark: 'PATHS.contact', source: 'seen, §1', matches: ['/messaging/contact', '/messaging/contact/returns', '/messaging/reviews'], misses: ['/messaging/inbox', '/messaging/no-response-needed', '/contact'] },
  { landmark: 'PATHS.signIn', source: 'seen, §6', matches: ['/ap/signin', '/ap/mfa'], misses: ['/messaging/inbox', '/home', '/ap/cvf/request'] },
  { landmark: 'PATHS.challenge', source: 'seen, §6', matches: ['/ap/cvf/request', '/errors/validateCaptcha'], misses: ['/ap/signin', '/messaging/inbox'] },
  { landmark: 'IDS.uuid', source: 'synthetic, shape §3', matches: ['cc=00000000-0000-4000-8000-000000000001&x=1', 'a+00000000-0000-4000-8000-000000000001@marketplace.amazon.com'], misses: ['404-1234567-1234567', 'katal-id-17'] },
  { landmark: 'IDS.order', source: 'synthetic, shape §12', matches: ['(Order: 404-1234567-1234567)', '404-1234567-1234567'], misses: ['1404-1234567-1234567', '404-1234567-12345678', '404-1234567-12'] },
  { landmark: 'IDS.cutOrder', source: 'seen, §2', matches: ['enquiry from Amazon customer (Order: 404-1234567-12…', '(Order: 404-12...'], misses: ['(Order: 404-1234567-1234567)', 'Where is 404-12 now', 'and so on…'] },
  { landmark: 'IDS.asin', source: 'synthetic, shape §12', matches: ['B012345678', '/dp/B0ABCDEFGH?x'], misses: ['XB012345678', 'B01234567', 'b012345678'] },
  { landmark: 'IDS.productLink', source: 'seen, §2', matches: ['https://www.amazon.in/gp/product/B0EXAMPLE1', '/dp/0123456789'], misses: ['/gp/product/', '/orders/B0EXAMPLE1'] },
  { landmark: 'IDS.marketplace', source: 'seen, §7', matches: ['marketplaceId=ATVPDKIKX0DER', 'amzn1.mp.o.A1F83G8C2ARO7P'], misses: ['ASIN', 'AMAZON', 'B0ATVPDKIKX0DERXX'] },
  { landmark: 'SHAPES.counted', source: 'seen, §2', matches: ['Filters (0) ▾', '筛选条件 (0)', 'Filter (12)'], misses: ['(Order: 404-1234567-1234567)', 'Filters', '30 June (2026) and (3)'] },
  { landmark: 'SHAPES.cut', source: 'seen, §2', matches: ['a subject that ends…', 'a subject that ends...'], misses: ['a subject… that goes on', 'a subject.'] },
  { landmark: 'SHAPES.price', source: 'synthetic', matches: ['$12.99', '12,99 €', '1299 kr'], misses: ['12', 'Order 12', '5 krona-like'] },
  { landmark: 'SHAPES.integer', source: 'seen, §2', matches: ['1', '180', '1,234'], misses: ['1-2', '4.5', 'one', '404-1234567-1234567'] },
  { landmark: 'MARKS.selected', source: 'synthetic', matches: ['entry selected', 'is-active', 'folder current'], misses: ['unselected', 'activewear', 'currently'] },
  { landmark: 'MARKS.own', source: 'seen, §4', matches: ['thread-message-max-width-container-right', 'bubble bubble-right'], misses: ['bright', 'copyright', 'bubble-left'] },
  { landmark: 'MARKS.other', source: 'synthetic', matches: ['bubble bubble-left', 'message incoming'], misses: ['leftover', 'bubble-right'] },
  { landmark: 'MARKS.flagCode', source: 'synthetic', matches: ['/messaging/v2/flags/us.svg', 'flag flag-de', 'flag-icon-in', 'https://x.invalid/flag/GB.png'], misses: ['/flags/unknown.svg', 'flagged', '/images/us.svg'] },
  { landmark: 'NEXT_WORDS', source: 'seen, §2', matches: ['Next', '下一页', 'Weiter', '次へ'], misses: ['Next to you', 'Previous', 'Text'] },
  { landmark: 'NOT_DELIVERED', source: 'synthetic', matches: ['This message was not delivered.', 'Your message could not be sent.', '此消息未送达。', 'Diese Nachricht wurde nicht zugestellt.', 'このメッセージは配信されませんでした。'], misses: ['Sent', 'Delivered on Monday', '已发送', 'You'] },
  { landmark: 'NOTHING_HERE', source: 'seen, §2', matches: ['没有需要回复的消息。', 'There are no messages that need a response.'], misses: ['Response Needed', 'Messages', '消息设置'] },
];
