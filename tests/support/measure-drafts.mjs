// Counts what the check of drafts finds in written sets: alarms on replies that break nothing, families found and wrongly found.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const DRAFTS = resolve(import.meta.dirname, '../fixtures/drafts');

/**
 * The replies of `benign/` and `labelled/`, by file.
 * @param part `tuning`: what rules may be changed for; `earlier`: what was held out until it was opened, as good as tuning now;
 *   `written`: what is only learned from (`learn-drafts.mjs`);
 *   `held-out`: what they are measured by, never shown
 */
export function readSets(part) {
  const partOf = (name) => /^(?:held-out|earlier|written)(?=-)/.exec(name)?.[0] ?? 'tuning';
  const filesOf = (folder) => readdirSync(join(DRAFTS, folder)).filter((name) => partOf(name) === part).sort();
  const lines = (path) => readFileSync(path, 'utf8').split('\n').filter((line) => line !== '');
  return {
    benign: filesOf('benign').flatMap((name) => lines(join(DRAFTS, 'benign', name)).map((line) => ({ language: name.slice(-6, -4), draft: line.replaceAll('\\n', '\n') }))),
    labelled: filesOf('labelled').flatMap((name) => lines(join(DRAFTS, 'labelled', name)).map((line) => JSON.parse(line))),
  };
}

/** Families that a draft is said to break; advice is never counted. */
export function countedFamilies(findings) {
  return new Set(findings.filter(({ severity }) => severity !== 'advice').map(({ family }) => family));
}

/** How many replies, and how many of them raise an alarm that blocks, or any, by language and in all; and how many each family. */
export function alarmsOn(benign, check) {
  const rows = new Map();
  const families = new Map();
  const wrong = [];
  for (const { language, draft } of benign) {
    const findings = check(draft).filter(({ severity }) => severity !== 'advice');
    for (const key of [language, 'all']) {
      const row = rows.get(key) ?? { replies: 0, block: 0, any: 0 };
      row.replies += 1;
      if (findings.some(({ severity }) => severity === 'block')) row.block += 1;
      if (findings.length > 0) row.any += 1;
      rows.set(key, row);
    }
    for (const family of countedFamilies(findings)) families.set(family, (families.get(family) ?? 0) + 1);
    if (findings.length > 0) wrong.push({ language, draft, rules: findings.map(({ ruleId, start, end }) => `${ruleId} "${draft.slice(start, end)}"`) });
  }
  return { rows, families, wrong };
}

/** For each family and language, and in all: found, missed and wrongly found. */
export function familiesIn(labelled, check) {
  const rows = new Map();
  const wrong = [];
  const count = (keys, what) => {
    for (const key of keys) {
      const row = rows.get(key) ?? { found: 0, missed: 0, wrong: 0 };
      row[what] += 1;
      rows.set(key, row);
    }
  };
  for (const { language, draft, expect, allow = [] } of labelled) {
    const findings = check(draft);
    const families = countedFamilies(findings);
    const missed = expect.filter((family) => !families.has(family));
    const extra = [...families].filter((family) => !expect.includes(family) && !allow.includes(family));
    for (const family of expect) count([family, language, 'all'], families.has(family) ? 'found' : 'missed');
    for (const family of extra) count([family, language, 'all'], 'wrong');
    if (missed.length + extra.length > 0) {
      wrong.push({ language, draft, missed, extra: findings.filter(({ family, severity }) => severity !== 'advice' && extra.includes(family)).map(({ ruleId, start, end }) => `${ruleId} "${draft.slice(start, end)}"`) });
    }
  }
  return { rows, wrong };
}

export const recallOf = ({ found, missed }) => found / (found + missed);
export const precisionOf = ({ found, wrong }) => found / (found + wrong);
