// Rows as they lie in the extension's database, for what reads or writes it by the browser's own interface.
import { productScript } from './product-code.mjs';

let script;

/** The source of a function for an extension's page: `work` with `(unpacked, packed)` before what it is given, both of a table's name and a row. */
export async function withPackedRows(work) {
  script ??= productScript('packed-rows', ['utils/storage/packed/packed-rows']);
  return `(...given) => {
    ${await script};
    const { isPackedTable, packRow, unpackRow } = product;
    return (${work})((table, row) => (isPackedTable(table) ? unpackRow(table, row) : row), (table, row) => (isPackedTable(table) ? packRow(table, row) : row), ...given);
  }`;
}
