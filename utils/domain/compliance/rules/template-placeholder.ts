import { SIGN } from '../scan/signs';
import { allOf, type Rule } from './rule';

const PLACEHOLDERS: ReadonlyArray<readonly [pattern: RegExp, signs: number]> = [
  [/\{\{[^{}\n]{0,60}\}\}/g, SIGN.brace],
  [/\$\{[^{}\n]{0,60}\}/g, SIGN.brace],
  [/(?<![{$])\{[A-Za-zÀ-ÿ_][A-Za-zÀ-ÿ0-9_. -]{1,40}\}(?!\})/g, SIGN.brace],
  [/(?<![0-9A-Za-z%])%[A-Z][A-Z_]{2,40}%/g, SIGN.percent],
  [/#[a-z]{3,20}_[a-z_]{2,30}#/gi, SIGN.hash],
  [/\[(?!IMPORTANT\])[A-ZÀ-Þ][A-ZÀ-Þ _-]{2,40}\]/g, SIGN.bracket],
  [/\[(?!(?:important|sic|img|color|size|center|url|quote|list|code)\])(?:(?:your|buyer|customer|insert|enter|first|last|order|product|tracking|date|name|seller|company|agent|shop|store|amount|kunden|bestell|ihr|datum|artikel|produkt|sendungs|vor|nach|votre|nom|prenom|prénom|numéro|commande|fecha|nombre|número|pedido|producto|su |nome|numero|ordine|prodotto|data|cliente|client)[^[\]\n\d]{0,40})\]/gi, SIGN.bracket],
  [/[<](?!\/)(?:your|buyer|customer|insert|first|order|name|product|tracking|date|kunde|bestell|sendung|nom|prénom|client|commande|nombre|cliente|pedido|nome|ordine|numero|número|numéro)[^<>«»\n=/]{0,30}>/gi, SIGN.angle],
  // whatever stands in brackets where a name is to be: "Dear (customer)", "Hello ~firstname~"
  [/(?<![a-zà-ÿ])(?:dear|hi|hello|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte(?:r|s|\/r)?(?: herr| frau)?|bonjour|ch[eè]re?|madame|monsieur|hola|estimad[oa]|querid[oa]|buenos días|buenas tardes|salve|gentile|buongiorno|car[oa]|ciao)[ ,]{1,2}(?:«[^<>«»\n=/]{2,30}»(?=[ ]?[,:;.!\n]|$)|[([](?!again|noch|encore|de nuevo|otra|di nuovo|ancora|all\b|everyone)[a-zà-ÿ' _./-]{3,30}[)\]](?=[ ]?[,:;.!\n]|$)|<[a-zà-ÿ' _.-]{3,30}>|[~|^$_#%]{1,2}[a-z_.-]{3,30}[~|^$_#%]{1,2})/gi, SIGN.angle | SIGN.bracket | SIGN.entity | SIGN.brace | SIGN.underscore | SIGN.hash | SIGN.percent],
  [/\*\|[A-Z_:]{2,30}\|\*/g, SIGN.entity],
  [/[[【（(「『〔<《{](?:买家|客户|顾客|订单|商品|产品|姓名|日期|时间|快递|物流|运单|金额|填写|请填|插入|您的|お客様|お名前|氏名|商品|注文|日付|追跡|金額|購入者|店舗)[^\]】）)」』〕>》}\n]{0,10}(?:名|姓名|号|号码|编号|名称|日期|时间|金额|此处|内容|ID|id|番号|名前|日|様|名称|単号|单号)?[\]】〕>}]/g, SIGN.bracket | SIGN.brace | SIGN.angle],
  [/(?<![A-Za-z])[Xx]{4,30}(?![A-Za-z])/g, SIGN.capitals],
  [/[○〇●◯]{2,6}(?=様|さん|さま|殿|日|月|円|$)/g, SIGN.circle],
  [/_{4,60}/g, SIGN.underscore],
  [/\[\[[^[\]\n]{1,40}\]\]|<<[^<>\n]{1,40}>>|%%[A-Za-z_]{2,40}%%|@@[A-Za-z_]{2,40}@@|<%=?[^<>%\n]{1,60}%>|\{%[^{}%\n]{1,60}%\}|\{\d\}/g, SIGN.angle | SIGN.at | SIGN.brace | SIGN.bracket | SIGN.percent],
  [/(?<![0-9%])%[\u3040-\u30ff\u4e00-\u9fff]{2,12}%/g, SIGN.percent],
  [/(?<![0-9%]|\d )%s(?![A-Za-z0-9%])/g, SIGN.percent],
  [/(?<![0-9A-Za-z%])%(?:first|last|buyer|customer|order|product|name|user|date|tracking|seller)[a-z_]{0,20}%/gi, SIGN.percent],
  [/\[ {0,6}\]|【 {0,6}】|［ {0,6}］/g, SIGN.bracket],
  [/(?<![0-9A-Za-z])(?:XX[./:-]XX|XX月XX日|xx月xx日)(?![0-9A-Za-z])/g, SIGN.capitals],
  [/(?<![0-9A-Za-z])\$(?:name|buyer|customer|order|first|last|product|date|tracking)[A-Za-z_]{0,20}/gi, SIGN.brace],
  [/[△□■◇◆＊*×]{2,6}(?= ?(?:様|さん|さま|殿|月|日|号|番|先生|女士|小姐))|(?<![A-Za-z0-9])[Xx]{2,3}(?=先生|女士|様|さん|さま| ?(?:Tage|days|Uhr|EUR|€|\$))|某某(?!人)/g, SIGN.capitals | SIGN.circle | SIGN.smile],
  [/(?<=(?<![A-Za-z])(?:Dear|Hi|Hello|Hallo|Herr(?:n|en)?|Frau|Mrs?\.?|Ms\.?|M\.|Mme|Madame|Monsieur|Bonjour|Chère?|Sra?\.?|Señora?|Hola|Estimad[oa]|Signora?|Sig\.(?:ra)?|Gentile|Salve|Buongiorno),? )(?:X{2,3}|N\.?N\.|NAME)(?![A-Za-z-])|(?<![A-Za-z])[Xx]{2,3}(?= ?(?:先生|女士|小姐|様|さま))/g, SIGN.capitals],
  [/(?<![A-ZÀ-Þ])(?:INSERT|ENTER|ADD|PUT|TYPE) (?:[A-Z]{1,12} ){0,3}(?:NAME|DATE|NUMBER|ADDRESS|AMOUNT|ORDER|TRACKING|TEXT|PRODUCT|HERE)(?![A-Z])|(?<![A-ZÀ-Þ])(?:NAMEN?|NUMMER|DATUM|BETRAG|TEXT|ADRESSE|HIER)(?: [A-ZÀ-Þ]{2,14}){0,2} (?:EINFÜGEN|EINSETZEN|EINTRAGEN)|(?<![A-ZÀ-Þ])(?:INSÉRER|INSERER|INSERTAR|INSERIRE|INDIQUER|INTRODUCIR|COMPLETAR|COMPLÉTER|COMPILARE)(?: [A-ZÀ-Þ]{2,14}){1,4}/g, SIGN.capitals],
  [/[[(（【〔《<{][^\])）】〕》>}\n]{0,14}(?:此处填|此处插入|请填写|请输入|填写姓名|ここに|を入れて|を入れる|を入力|を記入|einsetzen|einfügen|eintragen|à compléter|à remplir|à insérer|a completar|completar |por rellenar|da inserire|da completare|inserire )[^\])）】〕》>}\n]{0,20}[\])）】〕》>}]/gi, SIGN.bracket | SIGN.angle | SIGN.brace],
  [/\((?:your name|insert[^()\n]{0,30}|buyer(?:'s)? name|customer(?:'s)? name|order (?:id|number)|name here|date here|ihr name|name des kunden|kundenname|datum einsetzen|bestellnummer einfügen|nom du client|votre nom|numéro de commande ici|nombre del cliente|su nombre|nome del cliente|nome cliente)\)/gi, SIGN.bracket],
  [/(?<![A-Za-z])(?:TBD|TODO|FIXME|lorem ipsum)(?![A-Za-z])/g, SIGN.capitals],
];
const ALL_SIGNS = PLACEHOLDERS.reduce((all, [, signs]) => all | signs, 0);

export const placeholder: Rule = {
  id: 'PLACEHOLDER',
  family: 'template-placeholder',
  severity: 'block',
  confidence: 'C',
  sources: ['guidelines'],
  name: { en: 'Template field not filled in', zh: '模板变量未填写' },
  message: { en: 'A field of the template was left unfilled. Fill it in or take it out.', zh: '模板变量未填写，请填写或删除。' },
  basis: 'Quality; the grammar requirement',
  signs: ALL_SIGNS,
  inText: (raw, held) => PLACEHOLDERS.flatMap(([pattern, signs]) => ((held & signs) === 0 ? [] : allOf(raw, pattern)))
    .filter(({ start, end }) => !isMarkUp(raw, start, end) && !isSize(raw, start, raw.slice(start, end)) && !isMasked(raw, start, end) && !isKey(raw, start, raw.slice(start, end))),
};

/** "[here](https://…)" and "![](…)" are links of mark-up; what stands inside an image's tag, its own rules report. */
function isMarkUp(raw: string, start: number, end: number): boolean {
  if (raw[start] === '[' && raw[end] === '(') return true;
  const before = raw.slice(Math.max(0, start - 300), start);
  const tag = Math.max(before.lastIndexOf('<img'), before.lastIndexOf('<IMG'), before.lastIndexOf('!['));
  return tag >= 0 && !/[>)\n]/.test(before.slice(tag));
}

const KEYS = /^[[{<](?:EAN|ASIN|FBA|USB|HDMI|LED|PDF|DHL|UPS|GLS|DPD|FAQ|IMPORTANT|ENTER|MENU|MODE|START|STOP|POWER|RESET|ESC|SHIFT|CTRL|STRG|ALT|TAB|HOME|BACK|PLAY|PAUSE|WIFI|WLAN|WPS|BLUETOOTH|OFF|SOURCE|INPUT|TIMER|CLEAR|DELETE|SETUP|TEST|EJECT|PAIR|ECO|AUTO|TURBO|BOOST|LOCK|MUTE|NEXT|PREV|FUNC|FN|DOT|PUNKT|POINT|PUNTO|AROBASE|ARROBA|CHIOCCIOLA)(?: ?[+-] ?[A-Z0-9]{1,8})?[\]}>]$|^%(?:TEMP|TMP|APPDATA|LOCALAPPDATA|USERPROFILE|PROGRAMFILES|WINDIR|PATH|HOMEPATH|SYSTEMROOT)%$/i;
const KEY_BEFORE = /(?:press|hold|key|button|choose|select|field|leave|line|tap|confirm with|tast[eo]n?|drücken|halten|knopf|wählen|feld|zeile|bestätigen sie mit|touche|bouton|appuyez(?: sur)?|choisissez|champ|ligne|laissez|validez|pulse|tecla|botón|elija|campo|línea|deje|confirme|prem[ai]|pulsante|riga|scelga|lasci|confermi|按|键|选择|点|押|キー|ボタン)[^[\]{}\n]{0,24}$/i;
const KEY_AFTER = /^[\]］]?(?: ?を?押| ?を?選| ?の?欄| ?の ?欄|ボタン|キー|键|按钮| ?一?栏| ?那?一?行|字段| (?:key|button|empty|blank|field|leer|bleibt leer|vide|vacío|vuoto))/;

/** The name of a key or of a folder of the system: "press [MENU]", "%TEMP%"; and a measure: "{M6 x 30}". */
function isKey(raw: string, start: number, text: string): boolean {
  return KEYS.test(text) || (text[0] === '{' && text.includes(' ') && /\d/.test(text)) || (/^(?:[[［][^[\]a-z]{2,16}[\]］]|_+)$/.test(text) && (KEY_BEFORE.test(raw.slice(Math.max(0, start - 40), start)) || KEY_AFTER.test(raw.slice(start + text.length, start + text.length + 16))));
}

/** Digits of a card or number that were crossed out: "XXXX 4471". */
function isMasked(raw: string, start: number, end: number): boolean {
  return /^x+$/i.test(raw.slice(start, end)) && (/\d[ -]?$/.test(raw.slice(Math.max(0, start - 2), start)) || /^(?:[ -]?x{4}){0,3}[ -]?\d/i.test(raw.slice(end, end + 18)));
}

/** "XXXL" is a size; so is "XXXX" beside one. */
function isSize(raw: string, start: number, text: string): boolean {
  return /^x+$/i.test(text) && /^[- ]?(?:L|large|S\b)/i.test(raw.slice(start + text.length, start + text.length + 7));
}
