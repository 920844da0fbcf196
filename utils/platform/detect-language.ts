import { pageBrowser } from './page-browser';
import { languageSample } from '@/utils/domain/compliance/language-sample';

/** BCP 47 of a draft's language, as the browser itself detects it on this machine; `null` where it cannot tell, or the draft is too short to. */
export async function detectLanguage(draft: string): Promise<string | null> {
  const sample = languageSample(draft);
  if (sample === null) return null;
  const { isReliable, languages } = await pageBrowser.i18n.detectLanguage(sample);
  return isReliable ? (languages[0]?.language ?? null) : null;
}
