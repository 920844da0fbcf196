import { cancellationRequest } from './cancellation-request';
import { chargebackWithdrawal, claimDiscouraged, claimWithdrawal } from './claim-interference';
import { endsWithQuestion, explains, namesDate, putsRight, showsUnderstanding } from './checklist';
import { disguisedEmail, plainEmail } from './email';
import { emoji, emoticon } from './emoji';
import { callOrMail, messagingApp, privateContact, qrCode } from './external-contact';
import { bareDomain, externalLink, insecureLink, optOutLink, siteMention, warrantyRegistration } from './external-link';
import { productTest, removalReward, reviewReward } from './incentive';
import { otherShop, outsidePayment, outsidePurchase } from './off-amazon-transaction';
import { disguisedPhone, phoneNumber } from './phone';
import { coupon, crossSelling, smallGift, storeLink } from './promotion';
import { automaticReply, fbaHandOff, importantTag, missingOrderId, noDate, otherLanguage, tooLong } from './quality';
import { otherReturnAddress, returnWithoutRequest } from './return-address-change';
import { feedbackRemoval, reviewRemoval } from './review-removal';
import { conditionalReview, neutralReview, positiveReview, repeatedReview, reviewInstructions, reviewLink } from './review-solicitation';
import { READINGS } from './readings';
import type { Rule } from './rule';
import { identityDocument, paymentSecret } from './sensitive-info';
import { attachment, html, image, lineBreaks, shouting, trackingPixel } from './styling';
import { surveySteering } from './survey-steering';
import { placeholder } from './template-placeholder';
import { blame, commandingTone, offensive, threat } from './tone';
import { guaranteedDelivery, wildCompensation } from './unapproved-promise';
import { orderConfirmation, thanksOnly } from './whole-message';

/** Every rule, in the order in which findings of one place are preferred within a family. */
export const RULES: readonly Rule[] = [
  messagingApp, qrCode, privateContact, callOrMail,
  plainEmail, disguisedEmail, phoneNumber, disguisedPhone,
  externalLink, bareDomain, siteMention, warrantyRegistration, insecureLink, optOutLink,
  outsidePayment, outsidePurchase, otherShop,
  conditionalReview, positiveReview, repeatedReview, neutralReview, reviewInstructions, reviewLink,
  reviewRemoval, feedbackRemoval, reviewReward, removalReward, productTest, surveySteering,
  coupon, crossSelling, smallGift, storeLink,
  claimWithdrawal, claimDiscouraged, chargebackWithdrawal, cancellationRequest, otherReturnAddress, returnWithoutRequest,
  guaranteedDelivery, wildCompensation, threat, blame, commandingTone, offensive, paymentSecret, identityDocument,
  thanksOnly, orderConfirmation, emoji, emoticon, html, lineBreaks, image, attachment, shouting, trackingPixel, placeholder,
  otherLanguage, missingOrderId, tooLong, importantTag, automaticReply, noDate, fbaHandOff,
  showsUnderstanding, explains, putsRight, namesDate, endsWithQuestion,
  ...READINGS,
];

/** The rule a finding names, for a card that shows its reason and source. */
export function ruleById(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}
