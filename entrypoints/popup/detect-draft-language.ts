import { browser } from 'wxt/browser';

/** Under this share of the text a guess of the browser is no more than a guess. */
const ENOUGH = 70;

/** BCP 47 of the language a draft is written in, as the browser itself detects it on this machine; `null` where it is not certain. */
export async function detectDraftLanguage(text: string): Promise<string | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  const best = languages.reduce<(typeof languages)[number] | undefined>(
    (most, next) => (!most || next.percentage > most.percentage ? next : most),
    undefined,
  );
  return best && (isReliable || best.percentage >= ENOUGH) ? best.language : null;
}
