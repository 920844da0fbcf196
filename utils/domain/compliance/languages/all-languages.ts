import { buildTermIndex } from '../scan/term-index';
import { any } from './any';
import { CONCEPTS, type LanguagePack } from './concepts';
import { en } from './en';

/** Every pack; a language's place here is its number in a hit. `any` comes first. */
export const LANGUAGES: readonly LanguagePack[] = [any, en];

/** All terms of all packs, built once when the checker is first loaded. */
export const TERM_INDEX = buildTermIndex(LANGUAGES.map((language) => language.terms), CONCEPTS);
