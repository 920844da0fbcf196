/**
 * Characters that look like, or are written for, a plain one. Only the checker's own copy of a draft is folded with
 * these; the draft is never changed. Pairs: what stands in the draft, then what it is read as.
 */
const LOOKALIKES =
  // Cyrillic and Greek letters that pass for Latin ones (none of the seven languages uses either script)
  'аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsԁdԛqԝwһhɡgӏlґrгrпnиuзeьbѵvαaβbεeηnιiκkμuνvοoρpτtυuχxωwγyσo' +
  // small capitals and letters that do not decompose
  'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzøołlđdħhŧtıiɑaɩi' +
  // punctuation
  '’\'‘\'ʼ\'′\'´\'`\'‐-‑-‒-–-—-―-−-﹣-﹒.․.∙.';

/** Traditional Chinese and Japanese forms of the characters that the rules' terms are made of, then the simplified one. */
const HAN_FORMS =
  '評评價价価价電电話话號号号号碼码聯联連连絡络繫系係系郵邮網网頁页購购買买賣卖訂订單单貨货運运現现紅红優优銷销訴诉賠赔償偿開开關关請请問问題题' +
  '確确認认驗验験验證证証证帳账戶户轉转転转匯汇給给個个們们這这裡里裏里嗎吗還还沒没無无為为與与專专員员務务廣广贈赠禮礼點点擊击選选擇择傳传發发発发' +
  '寫写贊赞讚赞滿满満满隻只條条頻频視视掃扫維维圖图図图領领獎奖勵励補补當当当当時时間间從从來来对对對对錯错線线絕绝絶绝訊讯幫帮讓让過过會会実实實实' +
  '缺缺庫库倉仓東东車车書书報报國国後后経经經经済济動动変变變变処处處处';

/** Zeros of the decimal digit blocks that NFKC leaves alone. */
const DIGIT_ZEROS = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x17e0, 0x1810];

const FOLDS = new Map<string, string>();
for (const table of [LOOKALIKES, HAN_FORMS]) {
  const signs = [...table];
  for (let i = 0; i + 1 < signs.length; i += 2) FOLDS.set(signs[i] as string, signs[i + 1] as string);
}
for (const [sign, letters] of [['ß', 'ss'], ['æ', 'ae'], ['œ', 'oe'], ['þ', 'th']] as const) FOLDS.set(sign, letters);

/** The plain reading of one character that NFKC and lower case have been applied to, or the character itself. */
export function plainReading(sign: string): string {
  return FOLDS.get(sign) ?? sign;
}

/** The ASCII digit or letter that a code point stands for where no normal form says so: foreign digits, letters on badges. */
export function badgeReading(code: number): string | undefined {
  for (const zero of DIGIT_ZEROS) if (code >= zero && code <= zero + 9) return String(code - zero);
  for (const first of [0x1f150, 0x1f170, 0x1f1e6]) {                 // negative circled, negative squared, regional indicators
    if (code >= first && code < first + 26) return String.fromCharCode(97 + code - first);
  }
  return undefined;
}
