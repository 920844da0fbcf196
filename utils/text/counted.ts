import type { InterfaceLanguage } from './language';

/** A sentence for each plural form that the language has; `#` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Numbers that fill the gaps of sentences. */
interface Counting {
  number: Intl.NumberFormat;
  plural: Intl.PluralRules;
}

const built = new Map<InterfaceLanguage, Counting>();

function countingOf(language: InterfaceLanguage): Counting {
  let counting = built.get(language);
  if (!counting) built.set(language, (counting = { number: new Intl.NumberFormat(language), plural: new Intl.PluralRules(language) }));
  return counting;
}

/** The sentence for this count, with the number as the language writes it. */
export function counted(language: InterfaceLanguage, count: number, forms: PluralForms): string {
  const { number, plural } = countingOf(language);
  return (forms[plural.select(count)] ?? forms.other).replaceAll('#', number.format(count));
}

/** The same for a language said once. */
export function countedIn(language: InterfaceLanguage): (count: number, forms: PluralForms) => string {
  return (count, forms) => counted(language, count, forms);
}

/** A count of which only a range is known: "3–5 more misses"; one number where both ends are equal. */
export function countedRangeIn(language: InterfaceLanguage): (low: number, high: number, forms: PluralForms) => string {
  return (low, high, forms) => {
    if (low === high) return counted(language, low, forms);
    const { number, plural } = countingOf(language);
    // Of ES2023, which both browsers have had for years and the compiler's library lacks.
    const ranges = plural as Intl.PluralRules & { selectRange(low: number, high: number): Intl.LDMLPluralRule };
    return (forms[ranges.selectRange(low, high)] ?? forms.other).replaceAll('#', `${number.format(low)}–${number.format(high)}`);
  };
}

/** A number as the language writes it. */
export function numberIn(language: InterfaceLanguage): (value: number) => string {
  return (value) => countingOf(language).number.format(value);
}

/** A pattern with `{name}` gaps, filled. What a message page says is plain data: it is handed over by the background. */
export function filled(pattern: string, gaps: Record<string, string>): string {
  return pattern.replace(/\{(\w+)\}/g, (gap, name: string) => gaps[name] ?? gap);
}
