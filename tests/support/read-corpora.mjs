// Real and public service replies of policy.md §4, from a folder that is never part of this repository.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Corpora by name: their files in the folder, and the families that their lines truly hold and are therefore left out.
 * Names of shops that stand for the seller's own are read as Amazon's.
 */
const CORPORA = [
  {
    name: 'JDDC answers (zh, real)', files: ['devAnswers.txt', 'trainAnswers.txt'],
    leftOut: ['template-placeholder', 'external-link', 'external-contact', 'phone', 'thanks-only', 'review-solicitation', 'sensitive-info', 'cancellation-request', 'emoji', 'styling'],
    read: (text) => text.split('\n').map((line) => line.trim().replace(/,$/, '').replaceAll('京东', '亚马逊').replaceAll('JD', '')).filter((line) => line.length > 1),
  },
  {
    name: 'ticket answers (en, de, es, fr, generated)', files: ['dataset-tickets-multi-lang3-4k.csv', 'dataset-tickets-multi-lang-4-20k.csv', 'aa_dataset-tickets-multi-lang-5-2-50-version.csv'],
    leftOut: ['template-placeholder', 'external-link', 'external-contact', 'phone', 'email', 'off-amazon-transaction', 'sensitive-info', 'promotion', 'competitor-mention', 'emoji', 'styling'],
    read: (text) => answersIn(text),
  },
];

/** The distinct answers in English, German, Spanish and French of a table with columns `answer` and `language`. */
function answersIn(text) {
  const [head = [], ...rows] = rowsOf(text);
  const answer = head.indexOf('answer');
  const language = head.indexOf('language');
  return rows.filter((row) => /^(?:en|de|es|fr)/.test(row[language] ?? '') && (row[answer] ?? '').trim().length >= 20).map((row) => row[answer].trim());
}

/** Rows of comma-separated values, quoted where they hold commas or line breaks; a last row that was cut off is left out. */
function rowsOf(text) {
  const rows = [];
  let row = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** For each corpus whose files are all in the folder, its lines; for the others `lines` is `null`. */
export function readCorpora(folder) {
  return CORPORA.map(({ name, files, leftOut, read }) => {
    const paths = files.map((file) => join(folder ?? '', file));
    const isThere = folder !== undefined && paths.every((path) => existsSync(path));
    return { name, leftOut, lines: isThere ? [...new Set(paths.flatMap((path) => read(readFileSync(path, 'utf8'))))] : null };
  });
}
