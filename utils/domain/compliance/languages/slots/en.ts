import type { Slots } from '../concepts';

/** What fills the slots of frames, in English: verbs, nouns and turns by themselves, where the pack holds whole wordings. */
export const SLOTS_EN: Slots = {
  thanks: '!as thanks for|!the bigger our thank',
  reported: '!anyone who reviews|!anyone who rates|!anyone who leaves|!anyone who posts|!anyone who writes|!anyone who shares|!anyone who gives us|!what you wrote|'
    + '!you wrote about|!you wrote on the|!what you said about|!words you wrote|!text you wrote|!lines you wrote|!review you wrote|!comment you wrote|'
    + '!do you have a moment|!do you have a minute|!do you have time|!do you have a second|!do you have two|!the question whether|has offered you|'
    + 'somebody offered|someone offered|someone offers you|somebody offers you|stranger offers|third party|the previous importer|previous owner|'
    + 'former importer|old importer',
  warning: "!ignore the label|!ignore it and|!ignore the address|we have reported|we've reported|we reported|already reported|we do not do that|we don't do that|"
    + "we don't do such|we never do|not something we do|we would never|is not from our shop|isn't from our shop|not from this shop|please ignore it|"
    + 'is not ours',
  negation: 'nothing here|nothing depends|nothing hinges|none of this depends',
  happyIf: 'happy?',
  buyDirect: 'our own mini program|our mini program|our own app shop|our app store',
  crossSell: '!have a look at our blog|!have a look at our website|!have a look at our site|!have a look at our video|!have a look at our guide|'
    + '!have a look at our manual|!have a look at our faq|!take a look at our blog|!take a look at our guide|refer a friend|recommend us to a friend|'
    + 'sign up for our newsletter|subscribe to our newsletter|bundle works out cheaper|subscribe & save would|subscribe and save would|may also like our|'
    + 'might also like our|check out our new|our other products|a lighter model|launched a|order three and pay for two|buy two get|three for two|pay for two|'
    + 'why not add',
  couponFine: "coupon couldn't|coupon could not|coupon wasn't|coupon was not|coupon didn't|coupon did not|coupon can't|coupon cannot|coupon expired|"
    + "couldn't be combined|can't be combined|voucher was not|code was not|discount was not",
  asListed: "part of the bundle|listing's bundle|part of the listing|gift you mention|comes with every|comes with each|in every box|in each box|"
    + 'from the manufacturer',
  benefit: '!greatest gift|!best gift|!nicest gift|!best present|!nicest present',
  giveValue: '!greatest gift|!best gift|!nicest gift|!best present|!nicest present|cost comes back|costs come back|the cost is ours|for nothing|at zero cost|'
    + 'costs you nothing|cost you nothing|nothing to pay|you pay nothing|free of charge to you|five dollars|five euros|five pounds|ten pounds|on the house',
  smallGift: '!was a gift|!a gift for your|!was a present|put a free|free keyring|complimentary',
  review: '!comment on our video|!comment under our video|!comment under the video|rev1ew*|r3view*|star rating|product rating|customer review|write-up',
  verdict: 'harsh lines|those lines|your headline|the headline|your text',
  surveyYes: '!answer yes or no|!yes or no',
  answerYes: '!yes or no',
  affirmIt: '!answer yes or no|!reply yes or no|!say yes or no|say yes|answer yes|reply yes|confirm|with yes|answer in the affirmative|a yes|agree|tell them yes|'
    + 'respond yes|say it is|say it was|say that it is|say that we|please say so|answer positively',
  labTest: 'stars on the flag|embroidered stars|printed stars|star-shaped|star next to the|star beside the|star pattern',
  productUse: 'in the menu|menu entry|menu item',
  labelFine: 'label says our|label shows our',
  ifYouWish: "if you wish to cancel|if you want to cancel|if you'd like to cancel|if you would like to cancel|should you wish to cancel|to cancel an order|"
    + 'to cancel your order, go|in case you want to cancel|if you decide to cancel|if you would rather cancel|whether you want to cancel',
  onlyThen: 'once|as soon as|only after|only if|only when|first|before we|then we|then i|then you|after that|in return|provided|until|unless|if you|as long as|'
    + 'not before|condition|depends on|the moment|then the',
  amazonDoes: 'amazon closes|amazon has closed|once amazon|until amazon|when amazon closes',
  bankWord: "card company|card issuer|credit card company|the card people|bank's desk|card provider",
  request: "our request|my request|one request|be so good as to|be good enough to|be kind enough to|so good as to|i'd ask you|i would ask you|we'd ask you|"
    + "would you mind|do you mind|would you kindly|could i ask|may i trouble|might i ask|fancy|i'd be grateful|deal?|suggestion:",
  byYou: 'from your side|your side|from your end|your end|by you|from you|on your part|at your end|on your own|you yourself|if you do it|if you cancel|'
    + 'if it comes from you|if the cancellation comes',
  saidAfter: 'sticker|printed on the|leaflet|flyer|the card|a card|the insert|slogan|banner|label says|button reads|button says|the words',
  ourSake: 'looks better for us|looks better on us|better than if we|than if we do|than if it comes from us|counts as our|counts as my|is held against us|'
    + 'on our record|our record|spoils our|a black mark|late-shipment mark|late shipment|late dispatch|our metrics|our scorecard|defect|keeps our stats',
  outgoing: 'replacement|the new one|spare part|exchange unit',
  reviewFine: "which review|what review|doesn't change our help|does not change our help|our help doesn't depend|our help does not depend|"
    + 'what you write in your review is',
  skipForm: '!to any post office|no need for the return form|no need for a return|no return form|no need to open a return|without the return form|without the form|'
    + 'skip the form|skip the return|skip the request|spare yourself the form|forget the return|no return request|without opening a return|'
    + "don't bother with the form|no paperwork|returns portal|return portal|the portal|needn't file|you needn't file|no label needed",
  waitOrNot: "you don't have to cancel|no need to cancel|nothing to cancel",
  keepIt: "refund is automatic|is automatic|automatically|never left|can't be matched|cannot be matched|refund you anyway|nothing to send back|"
    + 'nothing needs to come back',
  drawWord: 'prize draw|a draw|draw each|monthly draw|raffle|raffling|raffled|giveaway|give away|giving away|sweepstake*|lottery|enter to win|enters you|'
    + 'entered into|chance to win|chance of winning|drawn each|draw a winner|pick a winner|lucky winner',
  asThanksFor: 'as a thank you for|as thanks for|in thanks for|in return for|in exchange for|to thank you for|by way of thanks|in gratitude for|our thanks for|'
    + 'for a review|for each review|for every review|for your stars',
  praiseWrite: 'commented on|who have commented|have commented|who comment|who have written about|have written about|tell others what you think|'
    + 'tell people what you think|photo with a few|picture with a few|publish a photo|publishes a photo|post a photo|posts a photo|'
    + 'put it on paper on the page|share a photo|shares a photo|unboxing video|short video about|write something about it|writes about it|write about it|'
    + 'report on it',
  tryOut: 'people to try|to try the new|looking for people to|try ~ for nothing|testers wanted|want to test|give it a test run|trial users|product testers',
  goodRating: 'full number of stars|maximum rating|highest rating|top rating|full marks|perfect score|rave review|raving review|glowing review',
  voteAgain: 'vote again|vote once more|vote anew|revote|re-vote|cast your vote again|answer again|answer once more|redo the|repeat the|change your vote|'
    + 'change your answer|a second vote|new vote|correct your answer|correct your vote|overwrite your',
  solvedMark: 'as solved|to solved|to "solved|to \'solved|to “solved|on solved|"yes, solved|“yes, solved|yes, solved|yes, resolved|to resolved|as resolved|'
    + 'to "resolved|to “resolved|"solved"|“solved”|to helpful|as helpful|to satisfied|solved now',
  moveIt: 'change|switch|move|set|turn|put|press|click|tap|hit|correct|go ahead and|flip|update',
  ourFigures: 'it counts for our|counts toward our|counts towards our|our rate|our quota|our average|our score|hurts us|it hurts us|harms us|counts against me|'
    + 'counts against us|my statistics|my bonus|my stats|against me',
  freeShipping: "shipping ~ free|delivery ~ free|free shipping|free delivery|shipping's on the house|shipping is on the house|shipping's free|shipping is free|"
    + "delivery is free|delivery's free|ship for free|ships free|ships for free|no shipping|without shipping|postage free|free postage|shipping on us|"
    + 'postage is on us|delivery on us',
  nextPurchase: 'when you come back|come back to us|coming back to us|should you come back|when you return to us|if you return to us|on your return|shop with us again|'
    + 'order from us again|order again|buy again|buy from us again|visit us again|next visit|see you again',
  percentWord: "per cent|percent|% off|loyalty price|loyal customer price|regulars' price|regular customer price|member price|friend price|friends price|"
    + 'friends and family|you pay less|as a regular|regulars pay',
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
  mistakeWord: 'misunderstanding|by mistake|a mistake|an error|mistaken|in error|mix-up|mixup|unfounded|settled already',
  cashWord: "cheque|a check for|!gift cheque|send a check|cashier's check|money order|postal order|in notes|in hand|cash in hand|bank draft|in advance by|"
    + 'pay in advance|on account with us|prepayment|by hand and',
  giveCash: "i'll post|i'll mail|we'll post|we'll mail|i'll send|we'll send|i post|you get|you'll get|you will get|you receive|i'll hand|i pay|we pay|put it in",
  roundAmazon: "let's do it by hand|do it by hand|do it the old way|do it ourselves|settle it by hand|we'll do it in cash|without the platform|no amazon|"
    + "leave the platform out|around the platform|past the platform|without amazon in between|without amazon's markup|without the marketplace|"
    + "skip the marketplace|skip amazon|cut amazon out|amazon's markup|amazon aside|take this off the platform|off the platform|isn't on amazon|"
    + "not on amazon|if amazon didn't take",
  payIt: 'pay|paying|send|post|transfer|hand over|settle',
  outOfStock: 'was sold in the shop|sold in the shop|was sold this morning|sold this morning|the last was sold|last ~ was sold|sold the last|has been sold|'
    + 'wholesaler let|wholesaler ~ down|supplier failed|supplier ~ fall through|supply dried|no supply|supply stopped|sold out from under|snapped up|'
    + "someone bought the last|there are none|there's none|there isn't one|none to be had|never arrived from|didn't come in|did not come in|stock never came|"
    + 'went to another|our shelves|can no longer get|cannot be sourced|wrong stock level',
  callOff: 'cancellation request|request a cancellation|request the cancellation|request cancellation|ask for a cancellation|cancellation from you|'
    + 'cancellation by you|cancel your purchase|cancel the purchase|cancel it yourself|file a cancellation|submit a cancellation',
  cancelReason: "ordered by mistake|ordered by accident|no longer needed|don't need it|changed my mind|bought by mistake|wrong order|found cheaper",
  skipTag: "ignore what's printed|ignore what is printed|disregard the label|disregard what|don't mind the label|pay no attention to the label|"
    + "printed on the return label|label goes to the wrong|label points to the wrong|label leads to the wrong|label is outdated|not to amazon's address|"
    + "not to amazon|and not to amazon|instead of amazon's|label has the wrong|leave the label off|don't bother with the label|skip the label|"
    + 'label belongs in the bin|forget the label|leave off the label|use your own label|refuse the amazon label|no label needed|no label required|'
    + "without amazon's label|amazon's label aside|own label|label is no good|label no longer works",
  sendTo: 'pop ~ in any box|mail it to|post it to|ship it to|ship to|mail to|send it straight to|send straight to|directly to|straight to',
  otherAddress: "sender's address|sender address|address of the sender|the workshop|craftsman|clockmaker|our foreign warehouse|our overseas warehouse|our workshop|"
    + 'polish warehouse|german warehouse|french warehouse|spanish warehouse|italian warehouse|czech warehouse|chinese warehouse|our ~ address on|showroom|'
    + "our colleague|the address i'll give|address i give you|address on the invoice",
  poll: 'if they ask|if they ask you|when they ask|little poll|mini survey',
  publicly: 'say it in public|go public',
  onceShown: "once you've posted|once you have posted|after you post|when you've posted|once posted",
  topScore: 'full number of stars|full marks|full stars|full score|maximum rating|maximum score|maximum number of stars|highest rating|highest score|highest grade|'
    + 'highest number of stars|top rating|top marks|top score|top review|all the stars|every star|as many stars|perfect score|perfect rating|'
    + 'five out of five|5 out of 5|all five|5/5|ten out of ten|stellar rating|stellar review|glowing review|glowing words|a five|lots of stars|'
    + 'plenty of stars|the full five',
  wouldBe: "would be|would make|would mean|would keep|would warm|would bring|would give us|would do us|would go|wouldn't hurt|would be the icing|would crown|"
    + 'would cheer|would complete|keeps small|keep us in business|keeps us in business|in business|keep us alive|helps us grow|help us grow|makes our|'
    + "make our|makes my|make my|means everything|means the world|welcome|are welcome|i'd be thrilled|thrilled to read|may we hope",
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
  undoIt: 'can it come down|could it come down|can it go|could it go|can it be taken|could it be taken|can that come down|pull it down|take yours down|'
    + 'turn that around|turn it around|correct that|change that together|refresh it|take care of that|taking care of that|taking care of it|see to it|'
    + 'took the post down|replace it with',
  oldWords: "what you posted|what you put on|what you've written|what you have written|the post you left|your entry on the page|your post on the listing|"
    + 'what stands on the page|what you left there|the two stars you left|the stars you left|the post|your score|your public statement|the one star|'
    + 'that one star|the negative feedback|a leak that no longer|still the old one|complaint on our page|other buyers still read|buyers still read',
  askedBefore: 'remind you again|remind you once more|reminding you again|my request from last week|our request from last week|asked you last week|asked last week|'
    + "as asked last week|still missing|still waiting for|we are still waiting|haven't seen your|have not seen your|following up on my request|"
    + 'following up on our request|once again ask|again about your|no review from you|still no review|have you had a chance to|did my last message|'
    + 'yet to see your',
  noStance: "neither ask|nor mind|only you or amazon|only you and amazon|no opinion on|don't mind either way|do not mind either way|we don't ask for|"
    + "we do not ask for|makes no difference to us|it's all the same to us|we have no preference|no preference|entirely your affair|nobody is asking|"
    + "we never ask|we would never ask|don't need to do anything about|we won't ask|not asking you to|is yours alone|your own choice",
  caseNoun: 'matter with amazon|matter at amazon|business with amazon|issue with amazon|thing with amazon|amazon matter|gone to amazon|went to amazon|'
    + "turned to amazon|amazon's guarantee|the claim|claims|with the claim open|filing claims|claim|a-to-z|a to z|atoz|dispute|chargeback|"
    + 'complaint at amazon|complaint with amazon|complaint to amazon|guarantee request|guarantee claim|case with amazon|amazon case|case at amazon|'
    + 'case against us|buyer protection|report to amazon|the report you|payment dispute|bank dispute|the case you opened|case you filed|case open|open case|'
    + 'open claim',
  closeCase: 'sorted out with amazon|over and done|off my dashboard|mark ~ as solved|as solved|marked resolved|mark ~ as resolved|close|closed|closing|withdraw|'
    + 'withdrawn|withdrawing|withdrawal|cancel|cancelled|canceled|drop|dropped|dropping|remove|removed|retract|retracted|revoke|take back|taken back|pull|'
    + 'pulled|end|ended|stop|stopped|settle|resolved|resolve|lift|lifted|reverse|reversed|let go|give up|undo|gone|disappear|disappears|discontinue|delete|'
    + 'call off|back off|leave it',
  refundThen: 'money is on its way|a new blender|new unit|the part|replacement leaves|refund|refunds|refunded|money back|pay|pays|payout|release|send the money|'
    + 'reimburse|replacement|new one|compensate|compensation|credit|dollars|euros|pounds|full amount|double|goodwill',
  botherWord: 'bother|bothering|trouble|troubling|drag|dragging|mixed up|mix|disturb|pester|pull into|rope in',
  pointless: "slow things down|slows things down|won't get you anywhere|get you anywhere|leads nowhere|no good to you|only complicates|only complicate|costs time|"
    + "makes it longer|does nothing for you|won't bring you|brings you nothing|won't speed|not worth it|isn't worth|takes weeks|takes months|drags|"
    + 'will delay|delays your|delay your refund|would delay|holds up|hold up your|know nothing about|knows nothing about|marks your account|think twice|'
    + 'helps nobody|helps no one|no referee|without a referee|only delays|only slows',
  ratherNot: "rather you didn't|rather you did not|prefer you didn't|prefer it if you didn't|prefer that you don't|wish you wouldn't|please don't|please do not|"
    + "hold off|hold off on|kindly don't|kindly refrain|refrain from|better not to|best not to|ask you not to|no need to|no reason to|before you file|"
    + 'before filing',
  reportIt: 'report this|report it|report us|report me|file anything|filing anything|file a claim|file a complaint|filing a claim|open a case|opening a case|'
    + 'open a claim|escalate|escalating|lodge a|raise a case|raise a claim|go to amazon|going to amazon|complain|take this to amazon|take it to amazon|'
    + 'bring this to amazon|before you file',
  chargeFine: 'charge was legitimate|charge was right|charge is right|charge was correct|payment was correct|payment was fine|recognise the payment|'
    + 'recognize the payment|recognise the charge|recognize the charge|no longer contest|no longer dispute|authorised|authorized|all in order|it was you|'
    + 'was genuine',
  voiceFine: 'card issuer|card company|your bank|call your card',
  anyReview: 'praise us|praises us|compliment us|compliments us|who praises|leaves us a kind word|write-up|writeup|your story|kind word|word of praise|'
    + 'tell the world|your thoughts|their thoughts|reviewers|reviews us|publish their|two lines|your write-up|tell amazon|enthusiastic|a star or two|'
    + 'more stars|rev1ew*|bumping it up|your words|praise|reviewer|good word|kind rating|verdict|your comment|say something nice|write something nice|'
    + 'rate us|recommendation|you rate it|you review it|review|reviews|reviewing|rating|ratings|stars|star rating|testimonial|honest opinion|your opinion|'
    + 'kind words|nice words|honest words|a few lines|a few words|recommend us|post about|write about|unboxing|share your experience|public feedback|'
    + 'positive feedback',
  anyValue: 'second filter|a tenner|a fiver|something awaits|small something|little something|purchase price|sleeping mat|is yours|are yours|the price comes back|'
    + 'the next one on us|shipping refunded|extra year|warranty doubles|double warranty|longer warranty|next pack|spare battery|free strap|our thank-you|'
    + 'mystery box|$8|venmo you|deluxe model|something extra|in it for you|partial refund|credit your account|everything back|token of appreciation|hamper|'
    + 'a coffee|buy you|little present|worth your while|free lamp|the money is yours|rewarded|everything free|products for free|refund the shipping|we pay|'
    + "we'll pay for it|small reward|gift|gifts|voucher|coupon|gift card|refund|refunded|cash|cashback|rebate|bonus|reward|discount|free|at no charge|on us|"
    + 'on the house|dollars|euros|pounds|five back|ten back|percent|accessory|extra|surprise|present|prize|raffle|draw|credit|points|a second one|'
    + 'another one|keep it for free|money back|price back',
  rewardLink: "show me|everyone who|earns you|awaits everyone|is worth|unlocks|unlock|goes to|receive|receives|gets|get|keep|all it takes|there's|the more|"
    + 'the bigger|doubles|right after|the day|see your way|all we ask|we thank|let us|fancy|could earn|every month|wins|as long as|in return for|'
    + 'if the review said|is paid with|for customers who|for those who|for a|for your|for every|for each|if you|once you|when you|in return|in exchange|'
    + 'then you|then we|then i|whoever|anyone who|every customer who|each customer|all who|those who|those of you|after you|as soon as|as a reward|'
    + 'as a thank|thank you for|worth|earn|earns|gets you|brings you|win|claim your',
  ownAccount: "my own account|our own account|my own bank|our own bank|my private account|my personal account|our company account|company account|agent's account|"
    + 'my account|from my bank|through my bank|our bank account|my bank account|from our bank',
  sendMoney: 'refund|money|sum|amount|pay|transfer|deposit|send|let you have|return the|difference|fee|euros|dollars|pounds',
  strongChannel: 'payment link|pay link|gift card code|by card over the phone|card over the phone|card by phone|money transfer service|crypto|bitcoin|private transfer|'
    + 'pay me directly|pay us directly|invoice from us|wire the money|wire transfer|bank deposit|direct deposit|paid to us|pay us|reverse the sale|'
    + 'by bank card',
  ownStore: 'our web store|our webstore|our online store|our own store|our own shop|our online shop|our company shop|our shop site|shop on our site|our website',
  costsLess: 'costs less|less there|cheaper|cheaper there|dollars less|euros less|pounds less|lower price|better price|get it there|buy it there|order it there|'
    + 'order there|next time|trade price|beats|better deal|save the|avoids|avoid the|net of|match it|cheaper for you',
  mustCancel: 'withdrew the order|by cancelling|by canceling|back out of|step back from|dissolve the order|cancel items|let the order go|cancel|cancelling|canceling|'
    + 'cancellation|call it off|call off|withdraw the order|withdraw your order|back out|undo the order|take back the order|drop the order|request a refund|'
    + 'ask for a refund|void the order|void it|pull the order|reverse the order',
  stockCue: "no longer made|no longer built|not made any more|no unit|nothing will arrive|left us hanging|wrong price|listed ~ wrong|can't fulfil|can't fulfill|"
    + "one too many|empty|production|broke|typo|importer|cannot deliver|can't deliver|we have no more|no more|batch|mistake|error|let us down|"
    + 'nothing is left|stock figure|stock|warehouse|shelf|shelves|supplier|wholesaler|manufacturer|factory|inventory|available|unavailable|availability|'
    + "price|priced|sold|left|none|delivery of new|restock|broken|discontinued|shortage|ran out|used up|supply|no longer|can't get|cannot get|depot|"
    + "listing error|missing|won't come|not come|can't ship|cannot ship|mistake of ours|our mistake|our error|too late",
  pleaseYou: 'would help if|doing us a favour|doing us a favor|a great help|best thing would be|like you to|do press|might you|put in a|we hope you|hoping you|'
    + 'thankful if you|grateful if you|if you cancelled|if the order|simplest|you do it|yourself|instead of waiting|please|could you|can you|would you|'
    + "will you|kindly|may i ask|may we ask|ask you|you'd have to|you would have to|you need to|you'll need to|you have to|you should|best if you|"
    + 'better if you|easiest if you|be so kind|so good as|do us the favour|do us the favor|do me a favour|do me a favor|need you to|we need your|want you to|'
    + 'from your side|from your account|on your side|your end|by you|just|simply|go to your orders|under your orders|in your orders|in your account|choose|'
    + "select|click|tap|press|don't forget|initiate|submit|file|request|agree to|kindness",
  myPerson: 'my brother|my sister|my brother-in-law|my colleague|my parents|my neighbour|my neighbor|my cousin|my wife|my husband|my uncle|my friend',
  takesParcel: 'parcel|package|box|receives|receive|accept|accepts|sign for|signs for|collect|collects|return|send|post|mail',
  notTheirs: "amazon's portal|the returns centre|returns center|returns portal|don't have to register|no need to register|no need to open|instead of|rather than|"
    + "not to amazon|not the amazon|not the label|not with the label|ignore|disregard|forget|without|skip|no need for|don't use|do not use|don't open|"
    + 'do not open|no label|no request|outside the return|bypass|by your own|own postage|any label|handwritten|write on the box|write it on|by hand|'
    + 'cross out|cover the',
  barePlace: 'at our office|to our office|repair man|repairman|another place|another address|other address|different address|new address|my place|my house|my home|'
    + 'home address|private address|colleague|my brother|my sister|my parents|neighbour|neighbor|garage|workshop|repairer|technician|our office|our depot|'
    + 'our store|our shop|abroad|overseas|factory|the maker|the following address|this address|address below|below address|parcel shop next|packing station|'
    + 'locker',
  ourDriver: 'our driver|our own driver|our van|our courier|my driver',
  pickUp: 'picks it up|pick it up|pick up|collect|collects|hand the box|hand it|take it along|fetch',
  stillFits: 'no longer reflect|no longer reflects|still reflect|still match|still accurate|still holds|still true|still valid|really still|time the review said|'
    + 'said so too|still say so',
  goneWord: 'vanish|vanishes|vanished|see that review gone|gone by|come off|no longer show|no longer shown|no longer appear|has to go|must go|needs to go|should go',
  hurtsUs: "won't survive|will not survive|ruins us|ruin us|lose our|close our doors|kills|killing us|costs us customers|scares|scares people|stays up|keep me up|"
    + 'my job|drives people away',
  oneOrFour: "would four be|could it be four|four be possible|could it be five|be four now|four or five instead|wouldn't four|isn't it worth four",
  tellOthers: 'tell|let|share with|show|advise|help|inform|explain to',
  otherPeople: "other parents|other buyers|other customers|other shoppers|other families|other owners|other people|other hikers|amazon's community|the community|"
    + 'fellow|future buyers',
  publicPlace: 'product page|the listing|box for that on amazon|under the article',
  praiseNoun: 'praise|a compliment|compliments|word of praise|kudos|a kind word|applause',
  fewWords: 'two sentences|three sentences|a sentence|short paragraph|three lines',
  appreciate: 'go a long way|goes a long way|long way',
  rateIt: 'rate your purchase|rate the purchase|rate your order|rated your purchase|rate your buy|rate what you bought',
  smileFace: 'happy face|smiling face|smiley|laughing face|green thumb|thumbs up|thumb up|upper option|green button|happy smiley',
  offerInfo: 'shall i send you|shall i show you|want to see it|want to see them|care to see|shall i send the link|interested in seeing',
  madeFor: 'matching|goes with|go with|match your|matches your|fits your|to go with',
  codeWord: 'the word|the code|the password|the keyword|promo word|secret word|with code|use code|type code|enter code|mention this mail|just mention|mention this',
  lessMoney: 'save a|save ten|save five|save twenty|tenner|fiver|dollars less|euros less|pounds less|a third off|half off|a quarter off|ten off|five off|pay less',
  wholeStore: 'everything in|everything is|entire store|whole store|all items|entire range|whole shop|entire shop|storewide|sitewide|our spring sale|our sale',
  upgradeTo: 'upgrade to the|upgrade to our|larger model for|bigger model for|pro version for|deluxe version',
  moreMoney: 'dollars more|euros more|pounds more|just ten|only ten|for just|for only|small surcharge',
  fromUsDirect: 'order with us|order from us|buy from us|buy it from|buy from my|from my shop|from our shop|our shop in|our store in|straight to the source|'
    + 'come straight to|come directly|directly from us|at our shop|at our store|with us by phone|ring us to order|order by phone',
  sendBack: 'pop it in the post|pop it in the mail|stick it in the post|drop it in the mail',
  feedbackNoun: 'your feedback|the feedback you left|that feedback|the post about|your post about|the post you',
  followSuit: 'follow suit|catch up|keep up with|follow along|move up|climb|go up',
  mustGo: 'has to go|must go|needs to go|has to be removed|must be removed|must be deleted|needs to be deleted|needs to be removed',
  weSolved: "i resolved it|i solved it|we resolved it|i've resolved it|i have resolved it|that i helped|that we helped|it was resolved",
  allFine: "i resolved it|i solved it|i helped|we helped|it was resolved|i've solved",
  alter: 'turn that around|turn it around|second chance|do the right thing|bring ~ in line|in line with|back up|more balanced|refresh|right thing|last word|'
    + 'could use it|where they belong|replace the review|reconsidered',
  claimDeed: 'say resolved|say "resolved|taking care of that|let amazon know you\'re happy|let amazon know you are happy|told amazon you\'re happy|'
    + "tell amazon you're happy|solve things without",
  directPay: 'pay me|pay us on|to the driver|paid to the driver|our bank details|my paypal',
  payOrBuy: 'settle the|pay|paid|payment|transfer|refund|refunded|reimburse|buy|order|purchase|checkout|send the money|wire|deposit|settle|compensate|cheaper|'
    + 'lower price|better price|discount|difference',
  liveOnWords: 'live off recommendations|live off reviews|live on recommendations',
  yesNotNo: 'yes, not no|yes and not no',
  finalYes: 'only a "yes|hit yes|press yes|tap yes|click yes|choose yes|pick yes|tick yes',
  unhappyFirst: 'unhappy?',
  writeOver: 'put ours|ours on it|note ours',
  itemBack: 'send it|send the|ship it|ship the|mail it|mail the|post it|post the|return it|return the|send back|ship back|bring it|bring the|drop it|drop the|'
    + 'take it|parcel|package|return|returns|address the parcel|label it',
  offChannel: 'directly to us|direct to us|to us directly|to me directly|our account|my account|our bank|my bank|outside amazon|outside the platform|off amazon|'
    + 'off the platform|without amazon|not through amazon|behind amazon|bypass|privately|private deal|private sale|by invoice|on invoice|our own shop|'
    + 'our own store|our website|our web shop|our webshop|our online shop|our site|gift card code|prepaid card|crypto|bitcoin|in cash|cash|by card over|'
    + 'card by phone|payment link|pay link|deposit to|money transfer|mobile payment|between us|no fees|without fees|save the fees|commission',
  competitor: 'at target|at tesco|at walmart|at lidl|at aldi|at b&q|at costco|at john lewis|from target',
};
