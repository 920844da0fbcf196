/**
 * The ideas that rules are made of. A language pack says how its language words each; a rule says which of them, close
 * together in one sentence, break a policy. `|` separates terms; term-index.ts explains how they are written.
 */
export const CONCEPTS = [
  // How a sentence is meant
  'function',           // the commonest words, by which the language of a sentence is told
  'negation',           // refuses or forbids what is near it
  'negationAfter',      // refuses what stands before it: "… is not possible"
  'conditional',        // opens a condition, whose negation says nothing about the rest
  'clauseBreak',        // ends what a negation reaches: "but", "please"
  'reported',           // what somebody else said, or a warning of others
  'request',            // asks for something
  'appreciate',         // asks by saying how welcome it would be
  'we', 'here', 'insteadOf', 'amazon', 'amazonDoes', 'thanks',
  'pleasantry', 'filler',
  // Other channels
  'app', 'appWeak', 'contactCue', 'productUse', 'callUs', 'writeElsewhere', 'outsideAmazon', 'giveMe', 'contactData',
  'qr', 'qrLure', 'qrFine',
  'atWord', 'dotWord', 'mailProvider', 'mailCue', 'linkCue', 'phoneCue', 'referenceCue', 'serviceDesk', 'digitWord',
  'ourSite', 'optOut', 'optOutLure', 'warrantyOffer', 'siteCue',
  // Money and other shops
  'wallet', 'transfer', 'payMoney', 'originalPayment', 'buyDirect', 'competitor',
  // Reviews
  'review', 'reviewGive', 'rateUs', 'goodRating', 'badRating', 'changeIt', 'changeThat', 'happyIf', 'unhappyFirst', 'reviewHow', 'reminder',
  'sellerFeedback', 'neutralNotice',
  'benefit', 'exchange', 'rewardOffer', 'tester',
  'surveyYes', 'surveyCue', 'deviceCue',
  // Marketing
  'coupon', 'couponOffer', 'couponFine', 'codeEntry', 'saving', 'crossSell', 'smallGift',
  // Claims, cancellations, returns
  'claim', 'withdraw', 'discourage', 'tellBank', 'outOfStock', 'youCancel', 'cancelYourself',
  'sendBack', 'otherAddress', 'skipLabel', 'skipRequest',
  // Promises and tone
  'guarantee', 'arrival', 'wildMoney', 'compensate', 'command', 'blame', 'threat', 'insult',
  // Private data
  'secret', 'identity', 'handOver',
  // Whole messages
  'orderConfirmation', 'answerCue', 'attach', 'wrongAttachment', 'autoReply', 'holding', 'dateGiven', 'deliveryTopic', 'cancelWord',
  'yourSide',
  'weCancel',
  'yesWord',
  'pressIt',
  'nextPurchase',
  'sendTo',
  'benefitDone',
  'posted',
  'undoIt',
  'buyWord',
  'estimate',
  'betterIt',
  'surveyNo',
  'cancelReason',
  'answersNo',
  'warning',
  // Broad ideas, for frames: scan/frames.ts
  'subjectUs',          // who does it, where it is not the buyer
  'subjectYou',
  'verdict',            // a review by whatever name
  'alter',              // to make it another, or away
  'answerYes', 'answerGood', 'answerBad', 'choose', 'poll', 'pollPlace', 'ourFigures',
  'underWay',           // what an order or shipping confirmation says
  'callOff', 'waitOrNot',
  'stopIt', 'mailings', 'optDoor',
  'sumWord', 'payWay', 'payDone', 'payUp', 'dealUs', 'cheaperWord',
  'involve', 'keepOut', 'alreadyDone', 'claimHold', 'weRefuse', 'bankWord', 'disputeWord', 'mistakeWord',
  'talkVoice', 'voiceFine', 'elsewhere', 'meetVerb',
  'praiseWrite', 'giveValue', 'starWish', 'wishHelp',
  'otherGoods', 'dealWord', 'dealLure', 'giftIn', 'boxPlace',
  'skipForm', 'skipTag',
  'wildSum', 'authority', 'threatFine',
  'orderNoun',          // order, purchase, payment
  'keepIt',             // nothing is to be sent back
  'freshWord',          // another review, a new one
  'storeVisit', 'cashWord',
  'safety',             // what a buyer must do for safety's sake is no order
  'ourSake',            // why the buyer rather than the seller should
  'goneWord',           // it goes away, by itself as it were
  'slur', 'aim',        // words that insult where they are aimed at the buyer, and not elsewhere
  'boughtThere',        // told of a purchase at another shop
  'asListed',           // part of the offer as it was listed
  'labTest',            // stars and notes that a laboratory or a label gives
  'ourFault',           // says whose carelessness it was
  'labelFine',          // says that an address or label is right
  'oldWords', 'outdated',             // what the buyer wrote, and that it fits no longer
  'yourWord', 'weighs',               // a word from the buyer, and what it would do
  'happyPeople', 'publicly',
  'moneyWaits', 'tryOut',
  'smiley', 'knowWhich',
  'ownersOf', 'alsoTake',
  'requestThere', 'isNoMore', 'talkMoney', 'dropIt', 'sayTo',
  'endOrder', 'button', 'orderPage', 'countsAgainst',
  'crossOut', 'addressWord', 'writeOver', 'returnWord',
  'digitsWord', 'cardPart',
  'wishYou', 'kindOf', 'lookOut',
  'enoughOf',
  'hadYou', 'noneOfThis',
  'publicPlace', 'opine',             // where others read it, and saying what one thinks
  'mailPrefs',
  'noMoreOfUs',
  'thatButton',
  'toldAlready',
  'readIt',
  'orElse',
  'deadlineNow',
  'hurtsUs',
  'timeGift',
  'giveCash',
  'comesFromYou',
  'outOfAmazon',
  'amazonInept',
  'fewWords',
  'helpsOthers',
  'liveOnWords',
  'countOnYou',
  'deductWord',
  'newModel',
  'introPrice',
  'ourAddress',
  'justSentYou',
  'qrAct',
  'reviewFine',
  'amazonDesk',
  'saidAfter',
  'sawThat',
  'spareUs',
  'commentsNoun',
  'cannotHelp',
  'peopleWho',
  'alwaysSame',
  'complainWord',
  'pointless',
  'textThing',          // something that words stand on, or words themselves: what is quoted beside it is told of, not said
  'onlyHere',           // that orders are spoken of on this page alone
  'haveNone',           // that we have or run no such thing
  'coverWord',          // what the law or a warranty gives
  'notInterested', 'clickHere', 'talkUnder', 'socialPlace', 'searchName', 'rarelyHere', 'mailNoun', 'everyCent', 'noIfs', 'forLife', 'expectAnswer', 'notAgain', 'willSee', 'whatIsIt',
  'screenPicture', 'accountPage', 'pathMenu',
  'declines',           // that this is not done or offered: refuses what stands before it, also in the sentence before
  'because',
  'slurNoun', 'ventWord', 'howWord', 'complainNoun', 'likeYou',      // contempt by the way it is put: "what a clown", "how dumb must one be", "your silly question"
  'movedThere',         // that a parcel went or came somewhere: told, not asked
  'slipIn',
  'treat',
  'offerInfo',
  'madeFor',
  'stillFits',
  'deleteStep',
  'markIt',
  'resolvedWord',
  'conversationWord',
  'amazonAsks',
  'tellThem',
  'allFine',
  'amazonFee',
  'onceShown',
  'starsForChat',
  'fiveRight',
  'onlyCounts',
  'beforeWe',
  'tellAmazon',
  'betterThan',
  'idWord',
  'addVerb',
  'popUp',
  'confirmIt',
  'weSolved',
  // Slots of frames, worded in slots/
  'topScore', 'wouldBe', 'kindToUs', 'howWeDid', 'starsWait', 'onlyToUs', 'inReview', 'mentionIt', 'takeTime',
  'demandIt', 'removalNoun', 'harshWord', 'starsUp', 'editButton', 'fairWish', 'revisitIt',
  'noStance', 'eitherWay',            // says that it asks for nothing, or that the buyer is free: neither presses
  'drawWord', 'asThanksFor', 'voteAgain', 'solvedMark', 'moveIt', 'affirmIt',
  'freeShipping', 'percentWord', 'saleEvent', 'lookAt',
  'toAmazonDesk', 'speakOf', 'askNot', 'goneShort', 'payIt', 'byYou', 'roundAmazon',
  'ifYouWish',                        // left to the buyer: no request
  // Wide slots: single words and stems, of which several must stand together
  'stockCue', 'mustCancel', 'pleaseYou', 'closeCase', 'caseNoun', 'refundThen', 'onlyThen', 'barePlace', 'itemBack', 'notTheirs', 'offChannel', 'payOrBuy',
  'rewardLink', 'anyReview', 'anyValue', 'botherWord', 'ratherNot', 'reportIt', 'chargeFine', 'ownAccount', 'sendMoney', 'strongChannel', 'ownStore', 'costsLess',
  'myPerson', 'takesParcel', 'ourDriver', 'pickUp', 'oneOrFour', 'tellOthers', 'otherPeople', 'praiseNoun', 'rateIt', 'smileFace', 'codeWord', 'lessMoney', 'wholeStore',
  'upgradeTo', 'moreMoney', 'fromUsDirect', 'feedbackNoun', 'followSuit', 'mustGo', 'claimDeed', 'directPay', 'yesNotNo', 'finalYes', 'askedBefore', 'outgoing',
  // What a good reply holds
  'empathy', 'reason', 'remedy',
] as const;

export type Concept = (typeof CONCEPTS)[number];

/** Words of some ideas in one language. */
export type Slots = Readonly<Partial<Record<Concept, string>>>;

/** A compliant sentence to put in the place of one that is not. */
export type Rewrite = 'replyHere' | 'noDetailsNeeded' | 'detailsHere' | 'refundThroughAmazon' | 'buyOnAmazon' | 'solveTheProblem' | 'claimAnswered' | 'freeToContactAmazon'
  | 'weCancelled' | 'useReturnLabel' | 'openReturn' | 'askOpenly' | 'noPaymentDetails' | 'photoIsEnough';

export interface LanguagePack {
  /** BCP 47, primary subtag. */
  language: string;
  terms: Slots;
  rewrites: Readonly<Partial<Record<Rewrite, string>>>;
}
