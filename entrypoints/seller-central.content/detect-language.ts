import { browser } from 'wxt/browser';

/** BCP 47 of a text's language, as the browser itself detects it on this machine; `null` where it cannot tell. */
export async function detectLanguage(text: string): Promise<string | null> {
  const { isReliable, languages } = await browser.i18n.detectLanguage(text);
  return isReliable ? (languages[0]?.language ?? null) : null;
}
