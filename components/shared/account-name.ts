import { sharedTexts } from '@/utils/text/shared';
import type { InterfaceLanguage } from '@/utils/text/language';
import { accountMark } from './account-mark';

/** An account's mark, said to be an account. */
export function accountName(accountId: string, language: InterfaceLanguage): string {
  return sharedTexts[language].unnamedAccount(accountMark(accountId));
}
