import * as fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvLine } from '@/utils/domain/files/csv-line';

describe('a line of CSV', () => {
  it.each([['=1+1', "'=1+1"], ['+49', "'+49"], ['-1', "'-1"], ['@SUM(A1)', "'@SUM(A1)"], ['\tx', "'\tx"], ['\rx', '"\'\rx"'], ['＝1', "'＝1"], ['a=1', 'a=1'], ['a;=1+1', "a;'=1+1"]])(
    'never begins a cell so that a spreadsheet runs it: %j',
    (text, cell) => {
      expect(csvLine([text])).toBe(`${cell}\r\n`);
    },
  );

  it('leaves numbers as they are and writes nothing for what is not known', () => {
    expect(csvLine([-3, null, undefined, true])).toBe('-3,,,true\r\n');
  });

  it('is read back as it was written, whatever text it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 5 }), (cells) => {
        const safe = cells.map((cell) => (/^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell));
        expect(parse(csvLine(cells), { record_delimiter: '\r\n' })).toEqual([safe]);
      }),
    );
  });
});
