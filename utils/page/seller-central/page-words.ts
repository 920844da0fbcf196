import { WORDS } from './date-tables';
import { FOLDER_WORDS, NEXT_WORDS, NOT_DELIVERED, NOTHING_HERE } from './landmarks';
import { MORE, UNITS, type Unit } from './more-date-words';
import { ABBREVIATIONS, OWN_ABBREVIATIONS } from './zone-abbreviations';

type Pattern = [source: string, flags: string];

/** The words by which a page is read, in all of its languages: plain texts, so that one context can hand them to another. */
export interface PageWords {
  dates: typeof WORDS;
  more: typeof MORE;
  units: typeof UNITS;
  abbreviations: typeof ABBREVIATIONS;
  ownAbbreviations: typeof OWN_ABBREVIATIONS;
  folders: typeof FOLDER_WORDS;
  next: Pattern;
  nothingHere: Pattern;
  notDelivered: Pattern;
}

export function allPageWords(): PageWords {
  return {
    dates: WORDS, more: MORE, units: UNITS, abbreviations: ABBREVIATIONS, ownAbbreviations: OWN_ABBREVIATIONS,
    folders: FOLDER_WORDS, next: partsOf(NEXT_WORDS), nothingHere: partsOf(NOTHING_HERE), notDelivered: partsOf(NOT_DELIVERED),
  };
}

// On a message page all languages would be a sixth of what is loaded, for the one or two that are read there: the background hands
// them over. Which script this is is known when it is built; in any other the words are simply there.
let words: PageWords | null = import.meta.env.ENTRYPOINT === 'seller-central' ? null : allPageWords();
const patterns = new Map<Pattern, RegExp>();

/** Without them nothing may be read at all. */
export function pageWordsKnown(): boolean {
  return words !== null;
}

export function learnPageWords(learned: PageWords | null): void {
  words = learned;
}

/** To be asked only where they are known. */
export function pageWords(): PageWords {
  if (!words) throw new Error('no words to read by');
  return words;
}

export function dateTables(): PageWords['dates'] {
  return pageWords().dates;
}

const units = new Map<string, Unit>();

/** What a word behind a number says that it counts. */
export function unitOf(text: string): Unit | undefined {
  if (units.size === 0) for (const [unit, texts] of Object.entries(pageWords().units)) for (const each of texts.split('|')) units.set(each, unit as Unit);
  return units.get(text);
}

export function folderWords(folder: keyof PageWords['folders']): string[] {
  return pageWords().folders[folder].split('|');
}

export function says(what: 'next' | 'nothingHere' | 'notDelivered', text: string): boolean {
  const pattern = pageWords()[what];
  let made = patterns.get(pattern);
  if (!made) patterns.set(pattern, (made = new RegExp(...pattern)));
  return made.test(text);
}

function partsOf({ source, flags }: RegExp): Pattern {
  return [source, flags];
}
