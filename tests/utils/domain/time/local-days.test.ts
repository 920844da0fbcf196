import { describe, expect, it } from 'vitest';
import { isDayRange, isLocalDay, isTimeZone } from '@/utils/domain/time/local-days';

describe('a local day', () => {
  it.each([
    ['2026-12-25', true],
    ['12-25', true],
    ['02-29', true],
    ['2027-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['25.12.2026', false],
    ['2026-12-25x', false],
    ['', false],
  ])('“%s”: %s', (text, valid) => {
    expect(isLocalDay(text)).toBe(valid);
  });
});

describe('a range of days', () => {
  it.each([
    ['12-01', '12-31', true],
    ['11-20', '01-06', true],
    ['2026-11-20', '2027-01-06', true],
    ['2027-01-06', '2026-11-20', false],
    ['2026-11-20', '01-06', false],
  ])('%s to %s: %s', (from, to, valid) => {
    expect(isDayRange({ from, to })).toBe(valid);
  });
});

it.each([['Europe/Berlin', true], ['Asia/Shanghai', true], ['Mars/Olympus', false], ['', false]])('the zone “%s” is known: %s', (name, known) => {
  expect(isTimeZone(name)).toBe(known);
});
