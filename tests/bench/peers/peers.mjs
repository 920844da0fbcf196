// Checkers of text, resolved from the packages beside this file.
import { text as alex } from 'alex';
import { LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import writeGood from 'write-good';

/** Each peer as a function of the text. */
export async function peers() {
  const harper = new LocalLinter({ binary });
  await harper.setup();
  return { alex, writeGood, harper: (text) => harper.lint(text) };
}
