import { sharedTexts } from '@/utils/text/shared';
import type { InterfaceLanguage } from '@/utils/text/language';

/** What tells an account apart in few letters. Names are never stored: the start of the id, or the host it was seen on, stands for it. */
export function accountMark(accountId: string): string {
  const host = /^unknown:(?:sellercentral[-.])?(.+)$/.exec(accountId)?.[1];
  return host ?? accountId.replace(/^label:/, '').slice(0, 6);
}

/** The same, said to be an account. */
export function accountName(accountId: string, language: InterfaceLanguage): string {
  return sharedTexts[language].unnamedAccount(accountMark(accountId));
}
