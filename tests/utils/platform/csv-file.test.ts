// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { csvRecords, type CsvRecord } from '@/utils/platform/csv-file';

async function read(content: BlobPart, language = 'en'): Promise<CsvRecord[]> {
  const all: CsvRecord[] = [];
  for await (const some of csvRecords(new Blob([content]), { language })) all.push(...some);
  return all;
}

const cellsOf = async (content: BlobPart, language?: string) => (await read(content, language)).map(({ cells }) => cells);

describe('a CSV file', () => {
  it('is read with the line on which each record begins, through breaks in quotes and empty lines', async () => {
    expect(await read('a,b\r\n1,"two\r\nlines"\r\n\r\n3,4\r\n5,"x ""y"""')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', 'two\r\nlines'] },
      { line: 5, cells: ['3', '4'] },
      { line: 6, cells: ['5', 'x "y"'] },
    ]);
  });

  it.each([['\uFEFFa;b\n1;2\n'], ['a\tb\n1\t2'], ['a|b\n1|2\n'], ['"a,,,";b\n1;2']])('is read by the delimiter of its first line: %j', async (text) => {
    expect((await cellsOf(text)).at(-1)).toEqual(['1', '2']);
  });

  it('that is not UTF-8 is read as programs of the language write it', async () => {
    expect(await cellsOf(new Uint8Array([0xbb, 0xd8, 0xb8, 0xb4, 0x2c, 0x31]), 'zh-CN')).toEqual([['回复', '1']]);
    expect(await cellsOf(new Uint8Array([0xff, 0xfe, 0x61, 0, 0x2c, 0, 0x31, 0]))).toEqual([['a', '1']]);
  });

  it('with a quote that is never closed says on which line it begins, and keeps what came before', async () => {
    const [first, second, ...rest] = await read(`a,b\n1,2\n3,"${'x'.repeat(300_000)}`);
    expect([first?.cells, second?.cells]).toEqual([['a', 'b'], ['1', '2']]);
    expect(rest[0]).toEqual({ line: 3, cells: null });
  });

  it('that is empty has no record', async () => {
    expect(await read('')).toEqual([]);
  });
});
