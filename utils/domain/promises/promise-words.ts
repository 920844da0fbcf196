/**
 * How seven languages promise a date in a reply. Folded text: NFKC, lower case, straight apostrophes. Every
 * repetition is bounded, and each is tried on one sentence of bounded length: time stays linear in the text.
 */
export interface PromiseWords {
  /** The seller says what the seller will do. */
  ours: RegExp;
  /** Something will reach the buyer; not a promise where `theirs` stands beside it. */
  comes: RegExp;
  /** The buyer is told what the buyer may or must do. */
  theirs: RegExp;
  /** What has happened. */
  past: RegExp;
  today: RegExp;
  tomorrow: RegExp;
  dayAfter: RegExp;
  endOfWeek: RegExp;
  /** A count and its unit: group 1 is the count, `hours`, `days` or `workdays` by which of the next groups matched. */
  within: RegExp;
  /** Written numbers that stand for a count. */
  numbers: Record<string, number>;
  /** Sunday first, as they stand in running text. */
  weekdays: readonly RegExp[];
  /** Day and month: named groups `d`, `m`, sometimes `y`; `m` a number or a name of `months`. */
  dates: readonly RegExp[];
  months: readonly string[];
}

const NUMBERS_EN = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 };
const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'u');
const inside = (words: string): RegExp => new RegExp(words, 'u');
const days = (names: string): RegExp[] => names.split(' ').map(whole);
const dayThenMonth = (months: readonly string[], between = '\\.? '): RegExp =>
  new RegExp(`(?<![\\d.])(?<d>\\d{1,2})(?:st|nd|rd|th|er|º)?${between}(?<m>${months.join('|')})(?:(?: de|,)? (?<y>20\\d\\d))?(?!\\p{L})`, 'u');
/** 2026-11-28 in any language. */
const ISO = /(?<![\d-])(?<y>20\d\d)-(?<m>\d\d)-(?<d>\d\d)(?![\d-])/u;
const CJK_DATE = /(?:(?<y>20\d\d) ?年 ?)?(?<!\d)(?<m>\d{1,2}) ?月 ?(?<d>\d{1,2}) ?[日号]/u;

const EN_MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const DE_MONTHS = ['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'dezember'];
const FR_MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];
const ES_MONTHS = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'];
const IT_MONTHS = ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'];

export const PROMISE_WORDS: readonly PromiseWords[] = [
  {
    ours: whole("(?:we|i)(?:'ll| will| shall| are going to| am going to)|(?:our|my) (?:team|colleague|warehouse) will"),
    comes: whole("you(?:'ll| will) (?:receive|have|get|hear)|(?:will|should) (?:be|arrive|reach|leave|ship)"),
    theirs: whole('please|you (?:can|may|must|need|should|could|have to)|kindly'),
    past: whole('yesterday'),
    today: whole('today|tonight|this (?:afternoon|evening)'),
    tomorrow: whole('tomorrow'),
    dayAfter: whole('the day after tomorrow'),
    endOfWeek: whole('end of (?:the|this) week'),
    within: /(?:within|in|inside) (?:the next )?(\d{1,3}|[a-z]{1,12}) (?:(hours?)|(days?)|((?:business|working|work) ?days?))(?!\p{L})/u,
    numbers: NUMBERS_EN,
    weekdays: days('sunday monday tuesday wednesday thursday friday saturday'),
    dates: [dayThenMonth(EN_MONTHS, ' (?:of )?'), new RegExp(`(?<!\\p{L})(?<m>${EN_MONTHS.join('|')}) (?<d>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? (?<y>20\\d\\d))?`, 'u'), ISO],
    months: EN_MONTHS,
  },
  {
    ours: whole('(?:wir|ich) (?:werden?|melden?|schreiben?|senden?|schicken?|prüfen?|erstatten?|antworten?|liefern?|informieren?|geben|gebe|sehen|sehe|klären?|veranlassen?)|(?:melden?|schreiben?|senden?|schicken?|prüfen?|erstatten?|antworten?) (?:wir|ich)'),
    comes: whole('(?:sie|du) (?:erhalten|erhältst|bekommen|bekommst|haben|hören)|wird|kommt'),
    theirs: whole('bitte|können sie|sie können|müssen sie|sie müssen|sollten sie'),
    past: whole('gestern|wurden?|hatten?'),
    today: whole('heute'),
    tomorrow: whole('(?<!heute )morgen'),
    dayAfter: whole('übermorgen'),
    endOfWeek: whole('(?:ende|bis ende) (?:der|dieser) woche|bis zum wochenende'),
    within: /(?:innerhalb von|innerhalb der nächsten|binnen|in|in den nächsten) (\d{1,3}|\p{L}{1,12}) (?:(stunden?)|(tagen?)|(werktagen?|arbeitstagen?))(?!\p{L})/u,
    numbers: { einem: 1, einer: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10 },
    weekdays: days('sonntag montag dienstag mittwoch donnerstag freitag (?:samstag|sonnabend)'),
    dates: [dayThenMonth(DE_MONTHS), /(?<![\d.])(?<d>\d{1,2})\. ?(?<m>\d{1,2})\.(?: ?(?<y>20\d\d))?(?!\d)/u, ISO],
    months: DE_MONTHS,
  },
  {
    ours: inside('我们?(?:会|将|明天|今天|已安排|再)|我们?.{0,12}(?:回复|答复|联系|补发|退款|寄出|发出|查询)|为您(?:补发|退款|查询|安排|办理)'),
    comes: inside('您(?:会|将|可)?(?:收到)|(?:会|将)(?:送达|寄出|发出|到账)'),
    theirs: inside('请(?!放心|稍候)|您可以|您需要|申请退货'),
    past: inside('已于|已经|昨天'),
    today: inside('今天|今日|今晚'),
    tomorrow: inside('明天|明日'),
    dayAfter: inside('后天'),
    endOfWeek: inside('本周(?:内|末|之内)|这周内'),
    within: /(?:在|于)?(\d{1,3}|[一两二三四五六七八九十]) ?(?:个)? ?(?:(小时|钟头)|(天|日)|(工作日)) ?(?:之?内|以内)/u,
    numbers: { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
    weekdays: ['[日天]', '一', '二', '三', '四', '五', '六'].map((day) => inside(`(?<!下)(?:周|星期|礼拜)${day}`)),
    dates: [CJK_DATE, ISO],
    months: [],
  },
  {
    ours: inside('(?:いたします|致します|します|差し上げます|お送りし|ご連絡し)'),
    comes: inside('(?:お届け|届く|発送).{0,6}(?:予定|見込み)'),
    theirs: inside('ください|下さい|いただけます'),
    past: inside('済み|ました|昨日'),
    today: inside('本日|今日'),
    tomorrow: inside('明日'),
    dayAfter: inside('明後日'),
    endOfWeek: inside('今週中|週末まで'),
    within: /(\d{1,3}|[一二三四五六七八九十]) ?(?:(時間)|(日)|(営業日))(?:間)?(?:以内|中)/u,
    numbers: { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
    weekdays: [...'日月火水木金土'].map((day) => inside(`${day}曜`)),
    dates: [CJK_DATE, ISO],
    months: [],
  },
  {
    ours: whole("(?:nous|je) (?:vous )?(?:le |la |les )?\\p{L}{2,18}(?:rons|rai)|je (?:vous )?(?:écris|envoie|réponds|regarde|vérifie)|nous allons|je vais|(?:écrirons|enverrons|répondrons)"),
    comes: whole("vous (?:recevrez|aurez)|(?:sera|arrivera|partira)"),
    theirs: whole('veuillez|vous (?:pouvez|devez|pourrez|devrez)|merci de'),
    past: whole('hier|a été|avons|avez'),
    today: whole("aujourd'hui|ce soir"),
    tomorrow: whole('demain'),
    dayAfter: whole('après-demain'),
    endOfWeek: whole('fin de (?:la|cette) semaine|(?:la|cette) fin de semaine'),
    within: /(?:sous|dans les|d'ici|dans) (\d{1,3}|\p{L}{1,12}) (?:(heures?)|(jours? ouvrés?|jours? ouvrables?)|(jours?))(?!\p{L})/u,
    numbers: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
    weekdays: days('dimanche lundi mardi mercredi jeudi vendredi samedi'),
    dates: [dayThenMonth(FR_MONTHS, ' '), ISO],
    months: FR_MONTHS,
  },
  {
    ours: whole('(?:le |les |lo |la |se lo )?\\p{L}{3,18}(?:remos|aré|eré|iré)|(?:vamos|voy) a'),
    comes: whole('(?:recibirá|tendrá|llegará|saldrá|se enviará)'),
    theirs: whole('por favor|puede|puedes|debe|podrá|tiene que'),
    past: whole('ayer|fue|hemos|ha sido'),
    today: whole('hoy|esta (?:tarde|noche)'),
    tomorrow: whole('(?<!esta |la )mañana'),
    dayAfter: whole('pasado mañana'),
    endOfWeek: whole('(?:final|fin) de (?:la|esta) semana'),
    within: /(?:dentro de|en menos de|en|en un plazo de) (?:las próximas |los próximos )?(\d{1,3}|\p{L}{1,12}) (?:(horas?)|(días? laborables?|días? hábiles?)|(días?))(?!\p{L})/u,
    numbers: { un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10 },
    weekdays: days('domingo lunes martes miércoles jueves viernes sábado'),
    dates: [dayThenMonth(ES_MONTHS, '(?: de)? '), ISO],
    months: ES_MONTHS,
  },
  {
    ours: whole('(?:le |vi |la |lo )?\\p{L}{2,18}(?:eremo|iremo|erò|irò|aremo|arò)|stiamo per'),
    comes: whole('(?:riceverà|avrà|arriverà|partirà|sarà)'),
    theirs: whole('può|puoi|deve|per favore|la preghiamo|potrà'),
    past: whole('ieri|è stat[oa]|abbiamo|ha'),
    today: whole('oggi|stasera'),
    tomorrow: whole('domani'),
    dayAfter: whole('dopodomani'),
    endOfWeek: whole('fine (?:della|di questa|di) settimana'),
    within: /(?:entro|in|nel giro di|nelle prossime|nei prossimi) (\d{1,3}|\p{L}{1,12}) (?:(ore|ora)|(giorni? lavorativi?)|(giorni?|giorno))(?!\p{L})/u,
    numbers: { un: 1, uno: 1, una: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10 },
    weekdays: days('domenica lunedì martedì mercoledì giovedì venerdì sabato'),
    dates: [dayThenMonth(IT_MONTHS, ' '), ISO],
    months: IT_MONTHS,
  },
];
