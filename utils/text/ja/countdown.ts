import type { CountdownWords } from '../countdown';

export const countdownJa: CountdownWords = {
  short: { day: '日', hour: '時間', minute: '分', second: '秒' },
  gap: '',
  left: '{time}',
  range: '{low}–{high}',
  atMost: '≤ {high}',
  mayBeOver: '超過の可能性、≤ {high}',
  late: '{time}超過',
  lateRange: '{low}–{high}超過',
  long: {
    units: { day: { other: '# 日' }, hour: { other: '# 時間' }, minute: { other: '# 分' }, second: { other: '# 秒' } },
    gap: ' ',
    left: '残り {time}',
    range: '残り {low}から {high}',
    atMost: '残り最大 {high}',
    mayBeOver: '期限を過ぎた可能性あり、残り最大 {high}',
    late: '期限を {time}超過',
    lateRange: '期限を {low}から {high}超過',
  },
};
