import type { Finding } from '@/utils/domain/compliance/finding';
import { composerTexts } from '@/utils/text/composer';
import type { InterfaceLanguage } from '@/utils/text/language';
import { countFindings } from './finding-counts';

/** "2 problems would block this message", or what else is to be said of these. */
export function wordsFor(findings: readonly Finding[], language: InterfaceLanguage): string {
  const texts = composerTexts[language];
  const { blocking } = countFindings(findings);
  if (blocking > 0) return texts.blocking(blocking);
  if (findings.length === 0) return texts.clear;
  return findings.every(({ severity }) => severity === 'advice') ? texts.advice(findings.length) : texts.findings(findings.length);
}
