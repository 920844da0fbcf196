import type { Slots } from '../concepts';

/** What fills the slots of frames, in English: verbs, nouns and turns by themselves, where the pack holds whole wordings. */
export const SLOTS_EN: Slots = {
  thanks: '!as thanks for',
  reported: 'has offered you|somebody offered|someone offered|someone offers you|somebody offers you|stranger offers|third party|the previous importer|'
    + 'previous owner|former importer|old importer',
  warning: "!ignore the label|!ignore it and|!ignore the address|we have reported|we've reported|we reported|already reported|we do not do that|we don't do that|"
    + "we don't do such|we never do|not something we do|we would never|is not from our shop|isn't from our shop|not from this shop|please ignore it|"
    + 'is not ours',
  negation: 'nothing here|nothing depends|nothing hinges|none of this depends',
  buyDirect: 'our own mini program|our mini program|our own app shop|our app store',
  crossSell: '!have a look at our blog|!have a look at our website|!have a look at our site|!have a look at our video|!have a look at our guide|'
    + '!have a look at our manual|!have a look at our faq|!take a look at our blog|!take a look at our guide',
  couponFine: "coupon couldn't|coupon could not|coupon wasn't|coupon was not|coupon didn't|coupon did not|coupon can't|coupon cannot|coupon expired|"
    + "couldn't be combined|can't be combined|voucher was not|code was not|discount was not",
  asListed: "part of the bundle|listing's bundle|part of the listing|gift you mention|comes with every|comes with each|in every box|in each box|"
    + 'from the manufacturer',
  benefit: '!greatest gift|!best gift|!nicest gift|!best present|!nicest present',
  giveValue: '!greatest gift|!best gift|!nicest gift|!best present|!nicest present|cost comes back|costs come back|the cost is ours|for nothing|at zero cost|'
    + 'costs you nothing|cost you nothing|nothing to pay|you pay nothing|free of charge to you|five dollars|five euros|five pounds|ten pounds|on the house',
  smallGift: '!was a gift|!a gift for your|!was a present',
  review: '!comment on our video|!comment under our video|!comment under the video|rev1ew*|r3view*|star rating|product rating|customer review|write-up',
  surveyYes: '!answer yes or no|!yes or no',
  answerYes: '!yes or no',
  affirmIt: '!answer yes or no|!reply yes or no|!say yes or no|say yes|answer yes|reply yes|confirm|with yes|answer in the affirmative|a yes|agree|tell them yes|'
    + 'respond yes|say it is|say it was|say that it is|say that we|please say so|answer positively',
  labTest: 'stars on the flag|embroidered stars|printed stars|star-shaped|star next to the|star beside the|star pattern',
  productUse: 'in the menu|menu entry|menu item',
  labelFine: 'label says our|label shows our|on the label is our',
  ifYouWish: "if you wish to cancel|if you want to cancel|if you'd like to cancel|if you would like to cancel|should you wish to cancel|to cancel an order|"
    + 'to cancel your order, go|in case you want to cancel|if you decide to cancel|if you would rather cancel|whether you want to cancel',
  drawWord: 'prize draw|a draw|draw each|monthly draw|raffle|raffling|raffled|giveaway|give away|giving away|sweepstake*|lottery|enter to win|enters you|'
    + 'entered into|chance to win|chance of winning|drawn each|draw a winner|pick a winner|lucky winner',
  asThanksFor: 'as a thank you for|as thanks for|in thanks for|in return for|in exchange for|to thank you for|by way of thanks|in gratitude for|our thanks for|'
    + 'for a review|for each review|for every review|for your stars',
  praiseWrite: 'commented on|who have commented|have commented|who comment|who have written about|have written about|tell others what you think|'
    + 'tell people what you think|photo with a few|picture with a few|publish a photo|publishes a photo|post a photo|posts a photo|'
    + 'put it on paper on the page|share a photo|shares a photo|unboxing video|short video about|write something about it|writes about it|write about it|'
    + 'report on it',
  tryOut: 'people to try|to try the new|looking for people to|try ~ for nothing|testers wanted|want to test|give it a test run|trial users|product testers',
  goodRating: 'full number of stars|maximum rating|highest rating|top rating|full marks|perfect score',
  voteAgain: 'vote again|vote once more|vote anew|revote|re-vote|cast your vote again|answer again|answer once more|redo the|repeat the|change your vote|'
    + 'change your answer|a second vote|new vote|correct your answer|correct your vote|overwrite your',
  solvedMark: 'as solved|to solved|to "solved|to \'solved|to “solved|on solved|"yes, solved|“yes, solved|yes, solved|yes, resolved|to resolved|as resolved|'
    + 'to "resolved|to “resolved|"solved"|“solved”|to helpful|as helpful|to satisfied|solved now',
  moveIt: 'change|switch|move|set|turn|put|press|click|tap|hit|correct|go ahead and|flip|update',
  ourFigures: 'it counts for our|counts toward our|counts towards our|our rate|our quota|our average|our score|hurts us|it hurts us|harms us',
  freeShipping: "shipping ~ free|delivery ~ free|free shipping|free delivery|shipping's on the house|shipping is on the house|shipping's free|shipping is free|"
    + "delivery is free|delivery's free|ship for free|ships free|ships for free|no shipping|without shipping|postage free|free postage|shipping on us|"
    + 'postage is on us|delivery on us',
  nextPurchase: 'when you come back|come back to us|coming back to us|should you come back|when you return to us|if you return to us|on your return|shop with us again|'
    + 'order from us again|order again|buy again|buy from us again|visit us again|next visit|see you again',
  percentWord: "per cent|percent|% off|loyalty price|loyal customer price|regulars' price|regular customer price|member price|friend price|friends price|"
    + 'friends and family',
  saleEvent: 'black friday|cyber monday|our sale|big sale|winter sale|summer sale|spring sale|prime day|flash sale|deal of the day|clearance|launch offer|'
    + 'launch price|christmas offers|special offers',
  lookAt: "have a look|take a look|look around|look at|browse|drop by|stop by|check out|treat yourself|pick up|grab|stock up|add a|something for you|don't miss|"
    + 'worth a look|keep an eye|come and see',
  slipIn: "put in a|we put a|we've put|we have put|included a|we included|there's a little|hid a|hidden a|added something|tossed in",
  treat: 'little surprise|small surprise|a surprise|something sweet|something nice|a goody|little thank you|small thank you|token of|a sweet',
  toAmazonDesk: "to amazon|with amazon|amazon's support|amazon support|amazon customer service|amazon's customer service|at amazon|amazon's team|amazon's people|"
    + 'to their support|to customer service',
  speakOf: 'speak|talk|mention|discuss|tell|bring it up|raise it|raise this|report|complain|go to|turn to|involve|write to|say anything|say a word|breathe a word|'
    + 'contact',
  askNot: "ask you not to|asking you not to|please don't|please do not|rather not|prefer you not|prefer if you didn't|wish you wouldn't|better not|best not to|"
    + "best not|kindly refrain|kindly do not|kindly don't|hold off|keep ~ from|ask that you not|beg you not|would rather you didn't|no word to|not a word to",
  eitherWay: "open or closed|whether or not you|with or without the claim|either way|changes nothing about|doesn't change anything|does not change anything|"
    + 'regardless of|no matter whether|keep it open|leave it open|keep the claim open|entirely free to|completely free to|free to do so|at any time|'
    + "any time you like|i wasn't telling you|i was not telling you|wasn't saying|was not saying|didn't mean|did not mean|doesn't mean|does not mean|"
    + "of course you can|of course you may|naturally you can|you're welcome to|you are welcome to|feel free to contact amazon|by all means|"
    + "we don't ask you to|we are not asking you|as you prefer|your right|you have every right",
  goneShort: 'gone|away|dropped|withdrawn|out of the way|off the table|closed',
  withdraw: 'put aside|set aside|lay down|put down the',
  bankWord: "card company|card issuer|credit card company|the card people|bank's desk|card provider",
  mistakeWord: 'misunderstanding|by mistake|a mistake|an error|mistaken|in error|mix-up|mixup|unfounded|settled already',
  cashWord: "cheque|a check for|!gift cheque|send a check|cashier's check|money order|postal order|in notes|in hand|cash in hand|bank draft|in advance by|"
    + 'pay in advance|on account with us|prepayment|by hand and',
  giveCash: "i'll post|i'll mail|we'll post|we'll mail|i'll send|we'll send|i post|you get|you'll get|you will get|you receive|i'll hand|i pay|we pay|put it in",
  roundAmazon: "let's do it by hand|do it by hand|do it the old way|do it ourselves|settle it by hand|we'll do it in cash|without the platform|no amazon|"
    + 'leave the platform out|around the platform|past the platform',
  payIt: 'pay|paying|send|post|transfer|hand over|settle',
  outOfStock: 'was sold in the shop|sold in the shop|was sold this morning|sold this morning|the last was sold|last ~ was sold|sold the last|has been sold|'
    + 'wholesaler let|wholesaler ~ down|supplier failed|supplier ~ fall through|supply dried|no supply|supply stopped|sold out from under|snapped up|'
    + "someone bought the last|there are none|there's none|there isn't one|none to be had|never arrived from|didn't come in|did not come in|stock never came|"
    + 'went to another|our shelves|can no longer get|cannot be sourced|wrong stock level',
  callOff: 'cancellation request|request a cancellation|request the cancellation|request cancellation|ask for a cancellation|cancellation from you|'
    + 'cancellation by you|cancel your purchase|cancel the purchase|cancel it yourself|file a cancellation|submit a cancellation',
  byYou: 'by you|from you|on your part|at your end|on your own|you yourself|if you do it|if you cancel|if it comes from you|if the cancellation comes',
  ourSake: 'looks better for us|looks better on us|better than if we|than if we do|than if it comes from us|counts as our|counts as my|is held against us|'
    + 'on our record|our record|spoils our|a black mark',
  cancelReason: "ordered by mistake|ordered by accident|no longer needed|don't need it|changed my mind|bought by mistake|wrong order|found cheaper",
  skipTag: "ignore what's printed|ignore what is printed|disregard the label|disregard what|don't mind the label|pay no attention to the label|"
    + "printed on the return label|label goes to the wrong|label points to|label leads to|label is outdated|not to amazon's address|not to amazon|"
    + "and not to amazon|instead of amazon's|label has the wrong|leave the label off|don't bother with the label|skip the label|label belongs in the bin",
  skipForm: 'no need for the return form|no need for a return|no return form|no need to open a return|without the return form|without the form|skip the form|'
    + "skip the return|skip the request|spare yourself the form|forget the return|no return request|without opening a return|don't bother with the form|"
    + 'no paperwork',
  sendTo: 'pop ~ in any box|mail it to|post it to|ship it to|ship to|mail to|send it straight to|send straight to|directly to|straight to',
  otherAddress: "sender's address|sender address|address of the sender|the workshop|craftsman|clockmaker|our foreign warehouse|our overseas warehouse|our workshop",
  request: "be so good as to|be good enough to|be kind enough to|so good as to|i'd ask you|i would ask you|we'd ask you|would you mind|do you mind|"
    + "would you kindly|could i ask|may i trouble|might i ask|fancy|i'd be grateful|deal?|suggestion:",
  saidAfter: 'sticker|printed on the|leaflet|flyer|the card|a card|the insert|slogan|banner|label says|button reads|button says|the words',
  poll: 'if they ask|if they ask you|when they ask|little poll|mini survey',
  publicly: 'say it in public|go public',
  onceShown: "once you've posted|once you have posted|after you post|when you've posted|once posted",
  topScore: 'full number of stars|full marks|full stars|full score|maximum rating|maximum score|maximum number of stars|highest rating|highest score|highest grade|'
    + 'highest number of stars|top rating|top marks|top score|top review|all the stars|every star|as many stars|perfect score|perfect rating|'
    + 'five out of five|5 out of 5|all five|5/5|ten out of ten|stellar rating|stellar review|glowing review|glowing words|a five|lots of stars|'
    + 'plenty of stars|the full five',
  wouldBe: "would be|would make|would mean|would keep|would warm|would bring|would give us|would do us|would go|wouldn't hurt|would be the icing|would crown|"
    + 'would cheer|would complete',
  kindToUs: 'think of us kindly|think kindly of us|kind to us|be kind|gentle with us|be gentle|go easy on us|be generous|generous with us|be lenient|'
    + 'lenient with us|merciful|good to us|nice to us|remember us fondly|keep us in good memory|put in a good word|good word for us|do us proud|'
    + "smile upon us|in our favour|in our favor|don't be too hard|don't be too strict",
  howWeDid: 'how did we do|how have we done|how was it with us|how did i do|how were we|were you happy with us|happy with us?|how was our service|'
    + 'how did you find us',
  starsWait: 'the stars are|stars await|stars are waiting|stars are on|stars can be found|find the stars|stars under|click on the stars|tap the stars|'
    + 'the stars wait|stars next to the order|stars in your orders|stars beside',
  onlyToUs: 'only to us|only us|tell us alone|just tell us|tell only us|please only to us|keep it between|let us know privately|privately to us|to us first|'
    + 'come to us first|come to us|tell us first|for our ears|to us and not|rather tell us|then please to us|then write to us only|not in the stars|'
    + 'not to the stars|not in public',
  inReview: 'in your review|in the review|in your rating|in your feedback|in your post|when reviewing|when writing your review|when writing the review|'
    + 'writing the review|while reviewing|when you review|in your write-up|in your testimonial|for the review|for your review',
  mentionIt: 'talk about|speak about|speak of|mention|describe|highlight|emphasise|emphasize|say how|say that|write that|write about|praise|focus on|point out|'
    + "add a photo|add a picture|include a photo|include a picture|attach a photo|bring up|refer to|stress|don't forget the|leave out|don't mention|"
    + 'a picture of|a photo of|use the word|use words',
  takeTime: 'take the time|take time|find the time|find time|find a moment|find a minute|spare a moment|spare a minute|spare a few|set aside|take a few minutes|'
    + 'take a few seconds|get round to|get around to|sit down|pick up your pen|reach for the keyboard',
  demandIt: 'demand|demanding|insist|insisting|require|expect|expecting|call for|request|requesting|ask for|asking for|must have|want to see|look forward to|await|'
    + 'hope for|would welcome',
  removalNoun: 'its removal|its deletion|removal|deletion|withdrawal|a correction|retraction|taking down|an update of|an amendment|a revision',
  harshWord: 'harsh|hard on us|strict|severe|unfair|undeserved|too low|a bit low|rather low|tough|unjust|unkind|stingy|not quite fair|hardly fair|seems low|'
    + 'a little low|disappoints us|stings',
  starsUp: 'make it|make that|turn it into|turn that into|turn ~ into|go up to|goes up to|move up to|moves up to|move to|becomes|become|raise it to|lift it to|'
    + 'bump it to|put it at|put it to|change it to|bring it to|up to|instead of one|instead of two|instead of three|rather than two',
  editButton: 'edit button|edit link|edit option|edit icon|button to edit|editing works|editing is|edited there|pencil next|the pencil|edit next to|three dots|'
    + 'menu next to it|you can edit it|click edit|choose edit|edit page',
  fairWish: "only be fair|would be fair|only fair|be fair if|it'd be fair|seem fair|be right if|only right|be nice if|would be honest|fairness|just to|deserves to",
  revisitIt: 'go over it again|go over it once more|look at it again|take another look|have another look|come back to it|return to it|think it over|think again|'
    + 'reconsider|rethink|sleep on it|revisit|second thoughts|give it another thought|change your mind|see it differently|weigh it again|can it come down|'
    + 'could it come down|can it go|could it go|can it disappear|could it disappear|have it gone',
  changeIt: 'retouched|polished|reworked|touched up|brushed up|improved review',
  undoIt: 'can it come down|could it come down|can it go|could it go|can it be taken|could it be taken|can that come down',
  oldWords: "what you posted|what you put on|what you've written|what you have written|the post you left|your entry on the page|your post on the listing|"
    + 'what stands on the page|what you left there',
  reminder: 'remind you again|remind you once more|reminding you again|my request from last week|our request from last week|asked you last week|asked last week|'
    + "as asked last week|still missing|still waiting for|we are still waiting|haven't seen your|have not seen your|following up on my request|"
    + 'following up on our request|once again ask|again about your',
  noStance: "neither ask|nor mind|only you or amazon|only you and amazon|no opinion on|don't mind either way|do not mind either way|we don't ask for|"
    + "we do not ask for|makes no difference to us|it's all the same to us|we have no preference|no preference|entirely your affair|nobody is asking|"
    + "we never ask|we would never ask|don't need to do anything about|we won't ask|not asking you to|is yours alone|your own choice",
  stockCue: 'stock|warehouse|shelf|shelves|supplier|wholesaler|manufacturer|factory|inventory|available|unavailable|availability|price|priced|sold|left|none|'
    + "delivery of new|restock|batch|broken|discontinued|shortage|ran out|used up|supply|no longer|can't get|cannot get|depot|listing error|missing|"
    + "won't come|not come|can't ship|cannot ship|mistake of ours|our mistake|our error|too late",
  mustCancel: 'cancel|cancelling|canceling|cancellation|call it off|call off|withdraw the order|withdraw your order|back out|undo the order|take back the order|'
    + 'drop the order|request a refund|ask for a refund|void the order|void it|pull the order|reverse the order',
  pleaseYou: "please|could you|can you|would you|will you|kindly|may i ask|may we ask|ask you|you'd have to|you would have to|you need to|you'll need to|"
    + 'you have to|you should|best if you|better if you|easiest if you|be so kind|so good as|do us the favour|do us the favor|do me a favour|do me a favor|'
    + 'need you to|we need your|want you to|from your side|from your account|on your side|your end|by you|just|simply|go to your orders|under your orders|'
    + "in your orders|in your account|choose|select|click|tap|press|don't forget|initiate|submit|file|request|agree to|kindness",
  closeCase: 'close|closed|closing|withdraw|withdrawn|withdrawing|withdrawal|cancel|cancelled|canceled|drop|dropped|dropping|remove|removed|retract|retracted|'
    + 'revoke|take back|taken back|pull|pulled|end|ended|stop|stopped|settle|resolved|resolve|lift|lifted|reverse|reversed|let go|give up|undo|gone|'
    + 'disappear|disappears|discontinue|delete|call off|back off|leave it',
  caseNoun: 'claim|a-to-z|a to z|atoz|dispute|chargeback|complaint at amazon|complaint with amazon|complaint to amazon|guarantee request|guarantee claim|'
    + 'case with amazon|amazon case|case at amazon|case against us|buyer protection|report to amazon|the report you|payment dispute|bank dispute|'
    + 'the case you opened|case you filed|case open|open case|open claim',
  refundThen: 'refund|refunds|refunded|money back|pay|pays|payout|release|send the money|reimburse|replacement|new one|compensate|compensation|credit|dollars|euros|'
    + 'pounds|full amount|double|goodwill',
  onlyThen: 'once|as soon as|only after|only if|only when|first|before we|then we|then i|then you|after that|in return|provided|until|unless|if you|as long as|'
    + 'not before|condition|depends on|the moment|then the',
  barePlace: 'another place|another address|other address|different address|new address|my place|my house|my home|home address|private address|colleague|my brother|'
    + 'my sister|my parents|neighbour|neighbor|garage|workshop|repairer|technician|our office|our depot|our store|our shop|abroad|overseas|factory|the maker|'
    + 'the following address|this address|address below|below address|parcel shop next|packing station|locker',
  itemBack: 'send it|send the|ship it|ship the|mail it|mail the|post it|post the|return it|return the|send back|ship back|bring it|bring the|drop it|drop the|'
    + 'take it|parcel|package|return|returns|address the parcel|label it',
  notTheirs: "instead of|rather than|not to amazon|not the amazon|not the label|not with the label|ignore|disregard|forget|without|skip|no need for|don't use|"
    + "do not use|don't open|do not open|no label|no request|outside the return|bypass|by your own|own postage|any label|handwritten|write on the box|"
    + 'write it on|by hand|cross out|cover the',
  offChannel: 'directly to us|direct to us|to us directly|to me directly|our account|my account|our bank|my bank|outside amazon|outside the platform|off amazon|'
    + 'off the platform|without amazon|not through amazon|behind amazon|bypass|privately|private deal|private sale|by invoice|on invoice|our own shop|'
    + 'our own store|our website|our web shop|our webshop|our online shop|our site|gift card code|prepaid card|crypto|bitcoin|in cash|cash|by card over|'
    + 'card by phone|payment link|pay link|deposit to|money transfer|mobile payment|between us|no fees|without fees|save the fees|commission',
  payOrBuy: 'pay|paid|payment|transfer|refund|refunded|reimburse|buy|order|purchase|checkout|send the money|wire|deposit|settle|compensate|cheaper|lower price|'
    + 'better price|discount|difference',
  rewardLink: 'for a|for your|for every|for each|if you|once you|when you|in return|in exchange|then you|then we|then i|whoever|anyone who|everyone who|'
    + 'every customer who|each customer|all who|those who|those of you|after you|as soon as|as a reward|as a thank|thank you for|worth|earn|earns|gets you|'
    + 'brings you|win|claim your',
  anyReview: 'review|reviews|reviewing|rating|ratings|stars|star rating|testimonial|honest opinion|your opinion|kind words|nice words|honest words|a few lines|'
    + 'a few words|recommend us|post about|write about|unboxing|share your experience|public feedback|positive feedback',
  anyValue: 'gift|gifts|voucher|coupon|gift card|refund|refunded|cash|cashback|rebate|bonus|reward|discount|free|at no charge|on us|on the house|dollars|euros|'
    + 'pounds|five back|ten back|percent|accessory|extra|surprise|present|prize|raffle|draw|credit|points|a second one|another one|keep it for free|'
    + 'money back|price back',
  competitor: 'at target|at tesco|at walmart|at lidl|at aldi|at b&q|at costco|at john lewis|from target',
};
