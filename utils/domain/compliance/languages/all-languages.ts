import { TermIndex } from '../scan/term-index';
import { TermSources } from '../scan/term-sources';
import { any } from './any';
import { CONCEPTS, type Concept, type LanguagePack } from './concepts';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { familiarFor } from './familiar';
import { fr } from './fr';
import { it } from './it';
import { ja } from './ja';
import { zh } from './zh';

/**
 * Every pack; a language's place here is its number in a hit, and `any` comes first. An eighth language is one more
 * file like these, a line here, its examples in tests, and nothing else.
 */
export const LANGUAGES: readonly LanguagePack[] = [any, en, zh, de, ja, fr, es, it];

const TERMS = LANGUAGES.map((language) => language.terms);
const familiar = (language: number, concept: Concept): ((terms: string) => string) | undefined => familiarFor(LANGUAGES[language]?.language ?? '', concept);

/** The terms that rules ask for, and the common words that tell a language. */
export const TERM_INDEX = new TermIndex(TermSources.of(TERMS, CONCEPTS, (concept) => concept !== 'filler' && concept !== 'pleasantry', familiar));

/** Words that say nothing by themselves. */
export const COURTESY_INDEX = new TermIndex(TermSources.of(TERMS, CONCEPTS, (concept) => concept === 'filler' || concept === 'pleasantry' || concept === 'function', familiar));
