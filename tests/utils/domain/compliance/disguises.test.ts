import { describe, expect, it } from 'vitest';
import { checkDraft } from '@/utils/domain/compliance/check-draft';

const families = (draft: string) => checkDraft(draft).map((finding) => finding.family);

describe('words in disguise', () => {
  it.each([
    ['external-contact', 'Add us on w e c h a t please'],
    ['external-contact', 'Add us on W.h.a.t.s.A.p.p'],
    ['external-contact', 'Add us on W-e-C-h-a-t'],
    ['external-contact', 'Add us on Wh4tsApp'],
    ['external-contact', 'Add us on te1egram'],
    ['external-contact', 'Add us on wh@tsapp'],
    ['external-contact', 'Add us on What\u200bsApp'],
    ['external-contact', 'Add us on Wh\u00adatsApp'],
    ['external-contact', 'Add us on Whаtѕарр'],
    ['external-contact', 'Add us on ＷｈａｔｓＡｐｐ'],
    ['external-contact', 'Add us on 𝐖𝐡𝐚𝐭𝐬𝐀𝐩𝐩'],
    ['external-contact', 'Add us on ⓦⓔⓒⓗⓐⓣ'],
    ['external-contact', 'Add us on W̷e̷C̷h̷a̷t̷'],
    ['external-contact', 'Add us on We*Chat'],
    ['external-contact', 'Add us on We😀Chat'],
    ['external-contact', '请加微 信联系'],
    ['external-contact', '请加微*信联系'],
    ['external-contact', '请加v❤信联系'],
    ['external-contact', '请加薇信联系'],
    ['off-amazon-transaction', 'We refund you by P a y P a l'],
    ['off-amazon-transaction', 'We refund you by pay-pal'],
    ['off-amazon-transaction', 'We refund you by p@yp@l'],
    ['review-solicitation', 'Please leave us a 5-s*t*a*r review'],
    ['review-solicitation', 'Please leave a r e v i e w for us'],
    ['review-solicitation', '麻烦给个好~评'],
    ['review-solicitation', '麻烦给个五*星好评'],
    ['incentive', '好评反现10元'],
    ['email', 'pump.care at gmail dot com'],
    ['email', 'pump.care (at) gmail (dot) com'],
    ['email', 'pump.care[at]gmail.com'],
    ['email', 'pumpcare＠gmail．com'],
    ['email', 'pumpcare 艾特 163 点 com'],
    ['email', 'pumpcare アットマーク gmail ドット com'],
    ['email', 'pumpcare arobase orange point fr'],
    ['email', 'pumpcare arroba gmail punto com'],
    ['email', 'pumpcare chiocciola libero punto it'],
    ['email', 'pumpcare ät gmx punkt de'],
    ['external-link', 'Go to pumpworld dot shop'],
    ['external-link', 'Go to pumpworld [.] com'],
    ['external-link', 'Go to pumpworld . com'],
    ['external-link', '打开 pumpworld。com'],
    ['external-link', '打开 pumpworld 点 com'],
    ['external-link', 'hxxps://pumpworld.com/a'],
    ['external-link', 'Go to amazon.com.pump-help.net/login'],
    ['external-link', 'https://amazon.com@pump.example/a'],
    ['phone', 'Call ０２０－７９４６－０９５８'],
    ['phone', 'Call ٠٢٠ ٧٩٤٦ ٠٩٥٨'],
    ['phone', 'Dial zero-one-six-one, five-five-five, zero-one-one-zero.'],
    ['phone', '电话：一三八，零零一三，八零零零'],
    ['phone', 'Wählen Sie null eins sieben eins, zwei drei vier, fünf sechs sieben'],
    ['phone', 'Call 1️⃣8️⃣0️⃣0️⃣5️⃣5️⃣5️⃣0️⃣1️⃣9️⃣9️⃣'],
  ])('%s is found in %j', (family, draft) => {
    expect(families(draft)).toContain(family);
  });
});

describe('addresses and numbers in pieces', () => {
  it.each([
    ['Write to help, then the at sign, then pumpshop-example.com', 'email'],
    ['help@pumpshop-example,com', 'email'],
    ['help 小老鼠 pumpshop-example 点 cn', 'email'],
    ['kidseat underscore docs at babybay-example dot org', 'email'],
    ['pumpshop-example·com', 'external-link'],
    ['heckenhof minus beispiel punkt de schrägstrich hilfe', 'external-link'],
    ['Take the area code 303, then five-double-five, then oh one seven two.', 'phone'],
    ['Reach Dave: 6 4 6 - 5 5 5 - 0 1 6 1.', 'phone'],
    ['My number: O172 555 O199.', 'phone'],
    ['Not interested? https://clockbench.example/out?id=99', 'opt-out-link'],
  ])('%j holds one: %s', (draft, family) => {
    expect(checkDraft(draft).map((finding) => finding.family)).toContain(family);
  });
});

describe('what only looks like an address or a number', () => {
  it.each([
    'Order 113-4455667-7788990 left today.',
    'Flip the switches 1 2 3 4 5 6 7 in turn.',
    'Firmware 3.2.1, cable 4,shop side',
    'The tracking number is 9405 5036 9930 0123 4567 89.',
    'お問い合わせ番号は1234-5678-9012です。',
    'The parcel 1Z999AA10123456784 is in Leeds.',
    'ASIN B0C1234567, EAN 4006381333931',
    'Part 4471-880-2210 fits.',
    'Serial SN00234455667 is on the label.',
    'Invoice 2026-0042-1177 of 22.11.2026, 15:30',
    'The box is 120 x 80 x 60 cm and weighs 12-15 kg.',
    'Firmware 3.2.1.4410 is out.',
    'It cost 1.234,56 € in 2024-2026.',
    'See page 4 of manual.pdf and photo.jpg.',
    'Battery 3.7 V / 2.5 Ah, 1920 x 1080 pixels',
    'e.g. model X.1, z.B. im Mai, i.e. now.It was late.',
    'Version 10.com port adapter',
    'The meeting point is at gate 4.',
    'We are at the warehouse dot-matrix printer now.',
    'El punto de recogida abre a las 9. Il punto di ritiro chiude alle 18.',
    'Nous sommes chez le transporteur.',
    'Torque: 5 Nm @ 20 °C.',
    'https://www.amazon.de/gp/help/customer/contact-us',
    'https://www.amazon.co.jp/gp/css/order-history?ref=x',
    'The alias ends with @marketplace.amazon.com and is created by Amazon.',
    '信号轻微信号弱属正常。',
    'ラインストーンとオンラインの説明書です。',
  ])('is spared: %j', (draft) => {
    expect(checkDraft(draft).filter((finding) => finding.severity !== 'advice')).toEqual([]);
  });

  it('is warned of, not blocked, where a carrier or warranty desk is named', () => {
    expect(checkDraft('UPS can be reached at 0345 787 7877.').map((finding) => finding.severity)).toEqual(['warn']);
    expect(checkDraft('Track it on https://www.dhl.de/track').map((finding) => finding.severity)).toEqual(['warn']);
  });
});
