import { DE } from './starters/de';
import { EN } from './starters/en';
import { ES } from './starters/es';
import { FR } from './starters/fr';
import { IT } from './starters/it';
import { JA } from './starters/ja';
import type { Starter } from './starters/starter';
import { ZH } from './starters/zh';
import type { ReplyTemplate, TemplateLanguage } from './template';

const STARTERS: Record<TemplateLanguage, readonly Starter[]> = { en: EN, zh: ZH, de: DE, ja: JA, fr: FR, es: ES, it: IT };

/** When a person last read the starter set for correctness. */
const REVIEWED_ON = '2026-11-26';

/** The starter set in one language. The ids are the same in every installation, so that adding it twice changes nothing. */
export function starterTemplates(language: TemplateLanguage): ReplyTemplate[] {
  return STARTERS[language].map(({ reason, name, text }) => ({ id: `starter-${language}-${reason}`, name, language, reason, text, reviewedOn: REVIEWED_ON }));
}
