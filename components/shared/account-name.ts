import { sharedTexts } from '@/utils/text/shared';
import type { InterfaceLanguage } from '@/utils/text/language';

/** A name for an account: names are never stored, so the start of its id, or the host it was seen on, stands for it. */
export function accountName(accountId: string, language: InterfaceLanguage): string {
  const host = /^unknown:(.+)$/.exec(accountId)?.[1];
  return host ?? sharedTexts[language].unnamedAccount(accountId.replace(/^label:/, '').slice(0, 6));
}
