import type { checkDraft, DraftContext, Finding } from '@/utils/domain/compliance/check-draft';

export interface DraftCheck {
  /** Findings of this draft; what is not known of it yet is found out, and `found` is called once it is. */
  findingsIn(text: string, context: Omit<DraftContext, 'draftLanguage'>): readonly Finding[];
}

/**
 * Checks the reply box's text, in memory only. The same text is checked once.
 * @param engine the rules, or `null` while their script has not run yet: then there are no findings
 * @param languageOf detects a text's language; `null` where it cannot tell
 * @param found called when the language of the last draft has become known
 */
export function createDraftCheck(engine: () => typeof checkDraft | null, languageOf: (text: string) => Promise<string | null>, found: () => void): DraftCheck {
  let last: { key: string; findings: readonly Finding[] } | null = null;
  let language: { text: string; tag: string | null } | null = null;

  async function detect(text: string): Promise<void> {
    const tag = await languageOf(text).catch(() => null);
    if (language?.text !== text || tag === null) return;
    language = { text, tag };
    found();
  }

  return {
    findingsIn(text, context) {
      const check = engine();
      if (!check) return [];
      if (language?.text !== text) {
        language = { text, tag: null };
        if (text.trim()) void detect(text);
      }
      const whole: DraftContext = { ...context, ...(language.tag !== null && { draftLanguage: language.tag }) };
      const key = JSON.stringify([text, whole]);
      if (last?.key !== key) last = { key, findings: text.trim() ? check(text, whole) : [] };
      return last.findings;
    },
  };
}
