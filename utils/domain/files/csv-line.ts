/** What a cell of a file may hold. */
export type Cell = string | number | boolean | null | undefined;

// Spreadsheets run a cell that begins so as a formula; full-width forms are taken for the same by some (OWASP, "CSV injection").
// Where another mark than the comma separates (German Excel takes a semicolon), a cell may begin within ours.
const FORMULA = /(^|[;|\t])(?=[=+\-@＝＋－＠])|^(?=[\t\r\n])/g;
const QUOTED = /[",\r\n]/;

/** One line of a CSV file (RFC 4180), with its line break. Text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  // A number is one, minus sign and all.
  if (typeof cell !== 'string') return String(cell);
  const safe = cell.replace(FORMULA, "$1'");
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a spreadsheet needs to read a CSV file as UTF-8. */
export const CSV_START = '\uFEFF';
