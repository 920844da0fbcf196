import { parse, type CsvError } from 'csv-parse/browser/esm';

/** One record of a CSV file; `cells` is `null` where it cannot be read as one. */
export interface CsvRecord {
  /** The line on which it begins, from 1. */
  line: number;
  cells: string[] | null;
}

export interface CsvOptions {
  /** For a file that is not UTF-8: the language of the program that most likely wrote it. */
  language: string;
  /** How many of its bytes were read. */
  onRead?: (bytes: number) => void;
}

/** A quote that is never closed must not take the rest of the file for one record. */
const LONGEST_RECORD = 200_000;
const HEAD = 65_536;

/** The records of a file in portions, as they are read; it is never in memory as a whole. */
export async function* csvRecords(file: Blob, { language, onRead }: CsvOptions): AsyncGenerator<CsvRecord[]> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const encoding = encodingOf(head, language);
  const records: CsvRecord[] = [];
  let begun = 0;
  const parser = parse({
    bom: true,
    delimiter: delimiterOf(new TextDecoder(encoding).decode(head)),
    max_record_size: LONGEST_RECORD,
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_error: true,
  });
  parser.on('data', (record: string[]) => {
    if (record.length > 1 || record[0] !== '') records.push({ line: begun + 1, cells: record });
    // Counted here: the library takes a break in quotes that Windows wrote for two.
    begun += 1 + record.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  });
  parser.on('skip', ({ lines }: CsvError & { lines: number }) => {
    records.push({ line: begun + 1, cells: null });
    begun = Math.max(begun, lines);
  });
  const failed = new Promise<never>((_, reject) => parser.on('error', reject));
  failed.catch(() => {});
  const decoder = new TextDecoder(encoding);
  const reader = file.stream().getReader();
  let bytes = 0;
  // Whoever has read enough, as a preview has, leaves the rest of the file unread.
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const text = done ? decoder.decode() : decoder.decode(value, { stream: true });
      bytes += value?.length ?? 0;
      const taken = new Promise<void>((resolve) => {
        if (done) parser.end(text, () => parser.once('end', resolve));
        else parser.write(text, () => resolve());
      });
      try {
        await Promise.race([taken, failed]);
      } catch {
        records.push({ line: begun + 1, cells: null });
        yield records.splice(0);
        return;
      }
      onRead?.(bytes);
      if (records.length > 0) yield records.splice(0);
      if (done) return;
    }
  } finally {
    void reader.cancel().catch(() => {});
  }
}

/** UTF-8 where it can be that, else what programs of this language write. */
function encodingOf(head: Uint8Array<ArrayBuffer>, language: string): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  try {
    // A character may be cut at the end of the portion that is looked at.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return 'utf-8';
  } catch {
    return /^zh/i.test(language) ? 'gb18030' : /^ja/i.test(language) ? 'shift_jis' : 'windows-1252';
  }
}

/** What stands most often in the first line, outside of quotes. */
function delimiterOf(text: string): string {
  const first = (text.split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (delimiter: string) => first.split(delimiter).length;
  return [',', ';', '\t', '|'].reduce((best, each) => (count(each) > count(best) ? each : best));
}
