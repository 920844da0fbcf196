import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/utils/domain/compliance/check-draft';

const counted = (draft: string) => checkDraft(draft).filter((finding) => finding.severity !== 'advice').map((finding) => finding.ruleId);

describe('refusals, warnings and reports', () => {
  it.each([
    'Please do not contact us outside Amazon.',
    'We never ask you to change your review.',
    "We don't accept PayPal.",
    'PayPal cannot be used for this order.',
    'We do not use WhatsApp, WeChat or Telegram.',
    'Please reply here instead of WhatsApp.',
    'You asked whether we can chat on WhatsApp.',
    'Never share your card number or password with us.',
    'We cannot guarantee that it arrives on Friday.',
    'Wir nutzen weder WhatsApp noch Telegram.',
    'PayPal ist leider nicht möglich.',
    'Kundenrezensionen können wir nicht ändern.',
    'Bitte schicken Sie uns keine Telefonnummer.',
    'Nous n’utilisons pas WhatsApp.',
    'Les vendeurs ne peuvent pas modifier les avis.',
    'N’envoyez jamais votre numéro de carte.',
    'No usamos WhatsApp.',
    'Los vendedores no pueden borrar reseñas.',
    'No nos envíe nunca su número de tarjeta.',
    'Non usiamo WhatsApp.',
    'I venditori non possono cancellare le recensioni.',
    'Non ci invii mai il numero della carta.',
    '我们无法通过微信沟通。',
    '请不要提供银行卡号。',
    '我们不会要求您修改评论。',
    '您问能否用支付宝付款，抱歉不可以。',
    'LINEでのご対応は行っておりません。',
    'レビューの変更をお願いすることはございません。',
    'カード番号は絶対に送らないでください。',
    "On your request for a video call: I can't offer that, but the guide is attached.",
    'Telegram, Signal und ähnliche Dienste setzen wir nicht ein.',
    'PayPal non compare tra i metodi di pagamento.',
    "Apple Pay n'apparaît que dans certains pays.",
    'Die Firma gibt keine Nummer heraus, über die Kunden anrufen können.',
    'The sticker “Rate us” was put there by the previous importer.',
    '我们没有小红书，也没有抖音号可以私信。',
    '视频通话教您装望远镜，这个我提供不了。',
    'Fuera de Amazon no tenemos tienda.',
    'La carte avec QR code vient de l’ancien propriétaire, ne la scannez pas.',
    'Je mentirais en disant que ce sera là vendredi à coup sûr.',
    'Privat habe ich Telegram, aber für Bestellungen ist nur diese Seite erlaubt.',
  ])('break no rule: %j', (draft) => {
    expect(counted(draft)).toEqual([]);
  });

  it.each([
    ["Don't hesitate to add us on WhatsApp.", 'external-contact'],
    ["Why don't you message us on Telegram?", 'external-contact'],
    ['If this does not help, add us on WhatsApp.', 'external-contact'],
    ["We can't solve it here, please call us.", 'external-contact'],
    ["Don't forget to leave us five stars!", 'review-solicitation'],
    ["Please don't leave a negative review.", 'review-solicitation'],
    ["Couldn't you change your review?", 'review-removal'],
    ['Zögern Sie nicht, uns per WhatsApp zu schreiben.', 'external-contact'],
    ['Vergessen Sie nicht, uns zu bewerten.', 'review-solicitation'],
    ['Wenn es nicht klappt, rufen Sie uns an.', 'external-contact'],
    ['N’hésitez pas à nous écrire sur WhatsApp.', 'external-contact'],
    ['N’oubliez pas de laisser un avis.', 'review-solicitation'],
    ['No dude en escribirnos por WhatsApp.', 'external-contact'],
    ['No olvide dejar su opinión.', 'review-solicitation'],
    ['Non esiti a scriverci su WhatsApp.', 'external-contact'],
    ['Non dimentichi di lasciare una recensione.', 'review-solicitation'],
    ['如果没解决就加我们微信。', 'external-contact'],
    ['别忘了给个五星好评。', 'review-solicitation'],
    ['能不能把差评删了？', 'review-removal'],
    ['解決しない場合はLINEでご連絡ください。', 'external-contact'],
    ['レビューを変更していただけませんか。', 'review-removal'],
    ['高評価をお忘れなくお願いします。', 'review-solicitation'],
  ])('are not what %j is: %s', (draft, family) => {
    expect(checkDraft(draft).map((finding) => finding.family)).toContain(family);
  });
});
