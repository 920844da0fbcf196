// Measures the check of drafts by the sets of tests/fixtures/drafts: `node tests/scripts/evaluate-drafts.mjs [tuning|earlier|held-out] [--show]`.
// Of the held-out part only totals are printed: a rule is never changed after looking at one of its lines.
import { productCode } from '../support/product-code.mjs';
import { alarmsOn, countedFamilies, familiesIn, precisionOf, readSets, recallOf } from '../support/measure-drafts.mjs';
import { readCorpora } from '../support/read-corpora.mjs';

const part = ['tuning', 'earlier'].find((name) => process.argv.includes(name)) ?? 'held-out';
const isShown = part !== 'held-out' && process.argv.includes('--show');
const percent = (some, whole) => (whole === 0 ? '–' : `${((100 * some) / whole).toFixed(1)} %`);

const { checkDraft } = await productCode('evaluate-drafts', ['utils/domain/compliance/check-draft']);
const check = (draft) => checkDraft(draft);
const { benign, labelled } = readSets(part);

const alarms = alarmsOn(benign, check);
console.log(`${part}: replies that break nothing\n${'language'.padEnd(24)} replies    block    block or warn`);
for (const [language, { replies, block, any }] of alarms.rows) console.log(`${language.padEnd(24)} ${String(replies).padStart(7)}  ${percent(block, replies).padStart(7)}  ${percent(any, replies).padStart(15)}`);

console.log(`alarms by family: ${[...alarms.families].sort(([, a], [, b]) => b - a).map(([family, count]) => `${family} ${count}`).join(', ') || 'none'}`);

const families = familiesIn(labelled, check);
console.log(`\n${part}: ${labelled.length} labelled drafts\n${'family or language'.padEnd(24)}  found  missed  wrong   recall  precision`);
for (const [name, row] of [...families.rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`${name.padEnd(24)} ${String(row.found).padStart(6)} ${String(row.missed).padStart(7)} ${String(row.wrong).padStart(6)}  ${percent(row.found, row.found + row.missed).padStart(7)}  ${percent(row.found, row.found + row.wrong).padStart(9)}`);
}
const all = families.rows.get('all');
console.log(`\nrecall ${(100 * recallOf(all)).toFixed(2)} %, precision ${(100 * precisionOf(all)).toFixed(2)} %`);

if (isShown) {
  for (const { language, draft, rules } of alarms.wrong) console.log(`\nALARM ${language}: ${draft}\n   ${rules.join('; ')}`);
  for (const { language, draft, missed, extra } of families.wrong) console.log(`\n${language}: ${draft}\n   missed ${missed.join(', ') || '–'}; wrongly ${extra.join('; ') || '–'}`);
}

// policy.md §4: nothing of these texts is printed. tests/bench/README.md records what was counted, and when.
console.log('\ncorpora (REPLYCLOCK_CORPORA)');
for (const { name, leftOut, lines } of readCorpora(process.env.REPLYCLOCK_CORPORA)) {
  if (!lines) {
    console.log(`${name}: not measured`);
    continue;
  }
  const dropped = new Map(leftOut.map((family) => [family, 0]));
  let block = 0;
  let any = 0;
  for (const line of lines) {
    const findings = checkDraft(line).filter(({ severity }) => severity !== 'advice');
    for (const family of countedFamilies(findings)) if (dropped.has(family)) dropped.set(family, dropped.get(family) + 1);
    const left = findings.filter(({ family }) => !dropped.has(family));
    if (left.some(({ severity }) => severity === 'block')) block += 1;
    if (left.length > 0) any += 1;
  }
  console.log(`${name}: ${lines.length} lines, block ${percent(block, lines.length)}, block or warn ${percent(any, lines.length)}; left out: ${[...dropped].map(([family, count]) => `${family} ${count}`).join(', ')}`);
}
