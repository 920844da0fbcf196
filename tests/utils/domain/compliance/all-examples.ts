import { examples as cancellationRequest } from '@/utils/domain/compliance/rules/cancellation-request.examples';
import { examples as checklist } from '@/utils/domain/compliance/rules/checklist.examples';
import { examples as claimInterference } from '@/utils/domain/compliance/rules/claim-interference.examples';
import { examples as email } from '@/utils/domain/compliance/rules/email.examples';
import { examples as emoji } from '@/utils/domain/compliance/rules/emoji.examples';
import { examples as externalContact } from '@/utils/domain/compliance/rules/external-contact.examples';
import { examples as externalLink } from '@/utils/domain/compliance/rules/external-link.examples';
import { examples as incentive } from '@/utils/domain/compliance/rules/incentive.examples';
import { examples as offAmazon } from '@/utils/domain/compliance/rules/off-amazon-transaction.examples';
import { examples as phone } from '@/utils/domain/compliance/rules/phone.examples';
import { examples as promotion } from '@/utils/domain/compliance/rules/promotion.examples';
import { examples as quality } from '@/utils/domain/compliance/rules/quality.examples';
import { examples as readings } from '@/utils/domain/compliance/rules/readings.examples';
import { examples as returnAddress } from '@/utils/domain/compliance/rules/return-address-change.examples';
import { examples as reviewRemoval } from '@/utils/domain/compliance/rules/review-removal.examples';
import { examples as reviewSolicitation } from '@/utils/domain/compliance/rules/review-solicitation.examples';
import type { Examples } from '@/utils/domain/compliance/rules/rule';
import { examples as sensitiveInfo } from '@/utils/domain/compliance/rules/sensitive-info.examples';
import { examples as styling } from '@/utils/domain/compliance/rules/styling.examples';
import { examples as survey } from '@/utils/domain/compliance/rules/survey-steering.examples';
import { examples as placeholder } from '@/utils/domain/compliance/rules/template-placeholder.examples';
import { examples as tone } from '@/utils/domain/compliance/rules/tone.examples';
import { examples as promise } from '@/utils/domain/compliance/rules/unapproved-promise.examples';
import { examples as wholeMessage } from '@/utils/domain/compliance/rules/whole-message.examples';

/** The examples that stand beside the rules, by rule. */
export const EXAMPLES: Readonly<Record<string, Examples>> = {
  ...cancellationRequest, ...checklist, ...claimInterference, ...email, ...emoji, ...externalContact, ...externalLink, ...incentive, ...offAmazon, ...phone, ...promotion,
  ...quality, ...readings, ...returnAddress, ...reviewRemoval, ...reviewSolicitation, ...sensitiveInfo, ...styling, ...survey, ...placeholder, ...tone, ...promise, ...wholeMessage,
};

/** All drafts of one side of one rule, whatever their language. */
export function draftsOf(byLanguage: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.values(byLanguage).flat();
}
