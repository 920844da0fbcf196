import { TermIndex } from '../scan/term-index';
import { TermSources } from '../scan/term-sources';
import { any } from './any';
import { CONCEPTS, type Concept, type LanguagePack, type Slots } from './concepts';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { familiarFor } from './familiar';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { SLOTS_DE } from './slots/de';
import { SLOTS_EN } from './slots/en';
import { SLOTS_ES } from './slots/es';
import { SLOTS_FR } from './slots/fr';
import { SLOTS_IT } from './slots/it';
import { SLOTS_JA } from './slots/ja';
import { SLOTS_ZH } from './slots/zh';
import { zh } from './zh';

/**
 * Every pack; a language's place here is its number in a hit, and `any` comes first. An eighth language is one more
 * file like these and its slots, a line here, its examples in tests, and nothing else.
 */
export const LANGUAGES: readonly LanguagePack[] = [
  any, filled(en, SLOTS_EN), filled(zh, SLOTS_ZH), filled(de, SLOTS_DE), filled(ja, SLOTS_JA), filled(fr, SLOTS_FR), filled(es, SLOTS_ES), filled(it, SLOTS_IT),
];

/** A pack with further terms of its language. */
function filled(pack: LanguagePack, slots: Slots): LanguagePack {
  const terms: Partial<Record<Concept, string>> = { ...pack.terms };
  for (const [concept, more] of Object.entries(slots) as [Concept, string][]) terms[concept] = terms[concept] === undefined ? more : `${terms[concept]}|${more}`;
  return { ...pack, terms };
}

const TERMS = LANGUAGES.map((language) => language.terms);
const familiar = (language: number, concept: Concept): ((terms: string) => string) | undefined => familiarFor(LANGUAGES[language]?.language ?? '', concept);

/** The terms that rules ask for, and the common words that tell a language. */
export const TERM_INDEX = new TermIndex(TermSources.of(TERMS, CONCEPTS, (concept) => concept !== 'filler' && concept !== 'pleasantry', familiar));

/** Words that say nothing by themselves. */
export const COURTESY_INDEX = new TermIndex(TermSources.of(TERMS, CONCEPTS, (concept) => concept === 'filler' || concept === 'pleasantry' || concept === 'function', familiar));
