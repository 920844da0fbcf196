/** What a word can mean in a printed date; some mean two things (Spanish "mar": March or Tuesday). */
export interface DateWord {
  month?: number;
  /** 0 is Sunday. */
  weekday?: number;
  /** The hours of the day in which it is said, as bits. */
  hours?: number;
  /** 0 today, 1 yesterday, 2 the day before. */
  daysAgo?: number;
  joiner?: true;
  /** The next number is of this kind (Vietnamese "tháng 7"). */
  announces?: 'day' | 'month' | 'year';
}

export type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'none';

/** What follows a number and says what it counts. `none`: says nothing more ("5th", "18:30 Uhr"). */
export const UNITS: Readonly<Record<Unit, string>> = {
  year: '年|년|년도', month: '月|월', day: '日|일|号|號',
  hour: '时|時|點|点|시|h|นาฬิกา', minute: '分|분|min|นาที', second: '秒|초|s|วินาที',
  none: 'th|st|nd|rd|er|o|uhr|น|ч|時間',
};

/** Words that are not in CLDR's patterns and still stand in printed dates. */
export const MORE: Readonly<Record<string, DateWord>> = {
  thg: { announces: 'month' }, tháng: { announces: 'month' }, ngày: { announces: 'day' }, năm: { announces: 'year' },
  at: { joiner: true }, on: { joiner: true }, of: { joiner: true }, t: { joiner: true }, คศ: { joiner: true }, พศ: { joiner: true }, ปี: { joiner: true },
};
