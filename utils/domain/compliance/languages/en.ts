import type { LanguagePack } from './concepts';

export const en: LanguagePack = {
  language: 'en',
  terms: {
    function: 'the|a|and|you|your|we|our|is|are|it|this|that|of|to|for|with|will|have|has|please|not|be|if|can|on|i|my|from|was|would|at|an|us|he',
    negation: "needn't|need not|nobody|to no one|with no one|with anyone|not|no|never|don't|dont|doesn't|doesnt|didn't|can't|cannot|cant|couldn't|won't|wouldn't|isn't|"
      + "aren't|wasn't|mustn't|shouldn't|haven't|nor|neither|without|unable to|refrain from|avoid|prohibit*|forbid*|forbidden|against|stop asking|refuse*|beware of|"
      + "unlike|rather than|not allowed|unfortunately cannot|decline|!do not hesitate|!don't hesitate|!not hesitate|!do not forget|!don't forget|!not forget|"
      + "!do not worry|!don't worry|!no problem|!no worries|!not only|!why not|!why don't|!no doubt|!if not|!can't you|!won't you|!couldn't you|!wouldn't you|"
      + "!don't you|!no matter|!not happy|!not satisfied|!no longer|!no reply|!don't miss|!do not miss|!don't wait|!do not wait|!no later|!no need to wait|"
      + '!nothing but|!without delay|!without amazon|!without involving amazon|!without going through|!without any delay|!not sure|!no rush|!no hurry|!not yet|'
      + '!not just|!no one|!no more than|was never|independent of|independently of|nothing to do with',
    negationAfter: 'cannot|can not|is not|are not|isn t|is never|are never|not possible|not allowed|not permitted|not accepted|not supported|is prohibited|is forbidden|are prohibited|'
      + 'is against|are against|is no longer|not available|not needed|not necessary|not required|is not an option|will not|does not|violates|would violate|would breach|'
      + 'was not|were not|wasn t|has not|have not|had not'
      + "|isn't something i|isn't something we|is not something i|is not something we",
    conditional: 'if|when|whenever|unless|in case|once|should you|as soon as|even if|after|before|because|since|the day|the moment',
    clauseBreak: 'but|please|instead|however|just|simply|then|so|better|rather|and we|and you|and please|and then|and i|and ask|and add|and message|and write|and contact|and send|and chat|'
      + 'and text|and get|and pay',
    reported: 'you re asking|you are asking|previous seller|seller of the used|former seller|the seller before|another shop|some sellers|other shops|a stranger|'
      + 'somebody else|promised by the seller|the old seller|nobody here has asked|somebody claims|someone claims|someone pretending|pretend to be us|'
      + 'claims to be from|you bought it on|you purchased it on|bought on|you asked|you ask|you wrote|you said|you mentioned|you say|you wondered|you suggested|'
      + 'your question|your request to|your wish|your suggestion|your idea|your message says|your offer to|if someone|if somebody|if anyone|anyone who|anybody who|'
      + 'someone who|anyone asking|anyone claiming|scam|scams|scammers|phishing|fraudsters|fake message|fake messages|fake email|suspicious|you received a message|'
      + 'you bought it from|you purchased it from|if you bought|you were told|policy says|policy forbids|amazon forbids|amazon prohibits|against amazon|'
      + 'not allowed by amazon|amazon does not allow|amazon only allows|not permitted by amazon|any seller who|sellers who|other sellers|a seller asking|'
      + 'another seller|you write that|you tell us that|a friend recommended|as your friend|!ask your question|!asking your question|!with your question|in our name|'
      + 'on our behalf'
      + '|you ask for our|you asked for our|you asked us to|you asked me to|you wanted us to'
      + "|i would be lying|i'd be lying|we would be lying|we'd be lying|did not mean|didn't mean|was not saying|wasn't saying|am not saying|i'm not saying|are not saying|by somebody else|by someone else|only you or amazon|only you and amazon"
      + '|question about|question whether|question if|the question of|request for a|request for our|on your request|your request to|invitation to|invitation on|your offer of|threatened|do you have|can i pay|could i pay|can i call|you have threatened|you re offering|you are offering|you offer to'
      + "|thanks for following us|isn't ours|is not ours|you forwarded|you quote",
    request: 'is there anything we can do|can we|could we|how about|maybe|perhaps|want to|shall we|let s|please|pls|plz|could you|can you|would you|will you|kindly|'
      + 'we ask you|i ask you|ask you to|may we ask|may i ask|do me a favor|do us a favor|do us a favour|we beg|want you to|need you to|like you to|consider|'
      + "feel free to|be so kind|let's|you can|you could|you may|make sure to|remember to|don't forget to|do not forget to|take a moment|take a minute|spare a minute|"
      + 'help us by|invite you to|hope you will|encourage you|we trust|i trust|trust that|are you willing|would it be possible|is it possible for you|do us the favour|'
      + 'do us the favor|do me the favour|might you|we request|i request|we urge|we would like to ask|would appreciate it if you|be willing to|would you be willing|'
      + 'prepared to|would you be prepared|be ready to',
    appreciate: 'counts|count a lot|matter*|each review|thirty seconds|half a minute|two minutes|a minute of your time|moment of your time|be the first|keeps us alive|'
      + 'keep us alive|feed our|depends on|would give ~ boost|boost|lift us|keep us smiling|make us happy|makes us happy|make us smile|would make us|would make our|'
      + 'means the world|big help|huge help|help a lot|help so much|be super|lovely to see|would be fab|do wonders|make a difference|put a smile|thrilled|delighted|'
      + 'over the moon|appreciate*|grateful|would mean a lot|means a lot|mean the world|make our day|made our day|would help|helps us|help us|help our|would be great|'
      + "would be wonderful|would be lovely|would love|we'd love|i'd love|would be happy|would be glad|hope for|hoping for|count on|looking forward to|look forward to|"
      + 'is welcome|are welcome|rely on|depend on|would delight|would thrill|support our|important to us|keeps us going|would be awesome|would be amazing|'
      + 'goes a long way|the least you could do|any chance of|would be nice|would be fair|thankful|be glad if|love it if|be so happy'
      + '|lift a stone|stone off my heart|load off|weight off|take a weight'
      + '|would be marvellous|would be marvelous|would be fantastic|would be brilliant|so pleased if',
    we: 'we|us|our|ours|i|me|my',
    here: 'in this conversation|reply here|write here|answer here|this thread|this message|through amazon|via amazon|within amazon|inside amazon|on amazon|amazon message*|'
      + 'amazon messaging|amazon s messaging|buyer seller messag*|your orders|your account|message center|messaging system|this chat|replying here|right here|directly here|'
      + 'by replying|contact seller|amazon inbox'
      + '|here through amazon',
    insteadOf: 'instead of|rather than|in place of|and not|but not',
    amazon: 'amazon*',
    amazonDoes: 'amazon will|amazon may|amazon can|amazon has|amazon might|amazon decides|amazon sends|amazon handles|amazon reviews|amazon removes|amazon automatically|amazon itself|'
      + 'amazon issues|amazon refunds|amazon then|amazon closed|amazon close|only amazon|by amazon|amazon customer service|amazon support|carrier will|courier will|driver will|'
      + 'dhl will|ups will|fedex will|usps will|the bank will|your bank will|'
      + 'the bank closed|bank has closed|bank decided|the bank refused|the bank ruled',
    thanks: '!as a thank you for|!as a thank you|value your feedback|we value|hear your feedback|read your feedback|thank*|grateful for|we saw your|we read your|'
      + 'we have read your|sorry to read|we received your|your recent|your existing|appreciate your|!thanks in advance|!thank you in advance|'
      + '!thank you so much in advance|your review helped|your comment helped|your rating helped|your feedback helped|!thankful if|!be thankful|!grateful if|'
      + '!be grateful|!be very grateful|!be so grateful|appreciate the feedback|appreciates the feedback',
    pleasantry: 'thank you|thank you so much|thank you very much|thank you again|many thanks|thanks|thanks a lot|thanks so much|enjoy|have a nice day|have a great day|have a lovely day|'
      + "have a good day|have a wonderful day|have a nice weekend|have a great weekend|have a good one|you're welcome|you are welcome|my pleasure|our pleasure|no problem|"
      + "glad to help|glad we could help|happy to help|glad i could help|here to help|here for you|at your service|at your disposal|don't hesitate to contact us|"
      + 'do not hesitate to contact us|do not hesitate to reach out|feel free to contact us|feel free to reach out|let us know|let me know|reach out|if you need anything|'
      + 'if you have any questions|any questions|any other questions|anything else|further assistance|further help|need help|any time|anytime|always here|happy shopping|best wishes|'
      + 'best regards|kind regards|warm regards|regards|sincerely|cheers|all the best|take care|stay safe|we appreciate|hope you enjoy|we hope you enjoy|hope you love|'
      + 'we hope you like|great to hear|glad to hear|happy to hear|good to hear|nice to hear|wonderful to hear|wish you|great day|nice day|lovely day|good day|much appreciated|'
      + 'so much|very much|you re very welcome|you are very welcome|very welcome|have a lovely evening|lovely evening|have a nice evening|nice evening|great evening|'
      + 'pleasant evening|great weekend|lovely weekend|glad it all worked out|glad it worked out|glad it worked|glad everything|glad all|happy everything|pleased everything|'
      + 'glad you|happy you|pleased you|glad that|happy that|we re always around|always around|around if you need|if you need us|whenever you need us|kind message|made our day|'
      + 'made my day|that means a lot|so kind of you|very kind of you|how kind|what a nice message|what a lovely message|wishing you all the best|many thanks for shopping with us|'
      + 'shopping with us|choosing us|happy to hear that|glad to hear that|great to hear that|stay well|see you soon|till next time|until next time|no worries|not at all|'
      + 'don t mention it|it was a pleasure|a pleasure|warmest regards|warm greetings|greetings|so glad to have you|glad to have you as a customer|our door is open|door is open|'
      + 'whatever may come up|getting back to me|that was very kind|enjoy the sunshine|enjoy the sun|enjoy your|sunshine|have fun|so nice of you|warm thanks|thank you kindly|'
      + 'always a pleasure|until then|stay healthy|with pleasure|you made us smile|made us smile|made me smile|lovely note|what a lovely|great week|wishing you a great|'
      + 'wonderful week|pleasure to assist|pleasure to help'
      + '|merry christmas|happy holidays|happy new year'
      + '|thanks a million|fabulous weekend|have a fabulous|wonderful evening',
    filler: 'tracking|number|ups|dhl|usps|fedex|courier|carrier|within|one|tomorrow|note|say|now|choice|soon|possible|out|get|delighted|thrilled|safely|arrived|worked|works|'
      + 'out in the end|smile|wonderful|evening|morning|afternoon|looking forward|look forward|serving you|serve you|hearing from you|letting us know|reaching out|feedback|kindness|'
      + 'appreciate your business|whenever you need|you need us|need us|our team|news|great news|good news|fantastic|excellent|amazing|awesome|perfect|pleasure|honour|honor|loyal|'
      + 'loyalty|very welcome|end|safe|future|years|use|using|lamp|chair|kettle|rug|sandra|family|everything|went well|all is well|sorted|working|fine|merry christmas|'
      + 'happy new year|happy holidays|happy easter|season s greetings|dear|hi|hello|hey|customer|buyer|sir|madam|friend|you|your|yours|for|to|of|the|a|an|and|or|we|us|our|i|me|my|'
      + "it|its|is|are|be|am|been|in|on|at|with|if|so|very|really|again|always|just|all|any|this|that|as|will|would|should|can|could|do|have|has|had|from|by|here|there|there's|"
      + 'purchase|purchasing|order|ordering|buying|shopping|choosing|business|support|trust|understanding|patience|time|message|reply|kind|words|word|product|item|new|great|nice|'
      + "good|lovely|much|team|best|day|weekend|contact|contacting|hesitate|not|don't|happy|glad|pleased|please|everyone|store|shop|brand|hope|hear|interest|letting|know|quick|"
      + "response|welcome|more|need|want|questions|question|help|anything|further|assistance|today|too|also|enjoy|love|wish|well|amazon|company|customer's|service|confirming|"
      + 'confirmation|update'
      + '|merry|christmas'
      + '|fabulous|great',
    app: 'v.i.p after sales|messenger and say|whatsapp us',
    contactCue: 'add|message|msg|write|text|chat|contact|reach|follow|join|group|id|account|our|us|me|via|ping|talk|speak|connect|nick|handle|username|number|continue|switch|'
      + 'move|send|scan|search|on the app|in the app|by|dm|quicker|faster|call|subscribe|added',
    productUse: 'integration*|integrat*|platforms like|notification*|display*|shows|pairing|paired|compatible|works with|work with|supports|support for|microphone|headset|'
      + 'calls are|video calls|audio|incoming|ringtone|smartwatch|watch|firmware|app store|install|uninstall|log into|log in to|login|icon|bluetooth|feature|function|'
      + 'camera|webcam|speaker|speakers|earbuds|phone case|logo|sticker|print|pattern|battery drain|screen|mute|settings|permission*|background app|sign in with|'
      + 'log in via|sharing button|share button|cable|bracelet|printer|monitor|widget|skin|ringing|app version|wristband|buzzes|vibrates|vibrate|preinstalled|'
      + 'pre installed',
    callUs: 'direct line|cell and|rings you|technician rings|call with you|technician calls you|technician will call|engineer will call|call tonight|leave your cell|'
      + 'telephone support|!number should i put|!which number should|!which number is on|!which number is printed|!what number is|!which number do you see|'
      + '!which number does|!number on the label|best number|which number|what number|number ~ reach you|quick call|have a call|schedule a call|phone call|by call|'
      + 'on a call|call us|call me|phone us|ring us|ring me|phone me|text us|text me|give us ~ call|give me ~ call|give us a ring|give me a ring|call our|ring our|'
      + 'phone our|by phone|by telephone|on the phone|over the phone|via phone|call you|phone you|ring you|calling us|calling our|video call|our hotline|our helpline|'
      + 'our call center|our call centre|our phone line|whatsapp us|our number|by text|sms us|send us a text|send us an sms|send us a fax|fax us|'
      + '!carrier will call you|!driver will call you|!courier will call you|!amazon will call you|!call you names|!driver may call you|!courier may call you|'
      + '!carrier may call you|!driver calls you|!driver might call you|!call our attention|!phone our thanks|!app on the phone|!appears on the phone|'
      + '!settings on the phone|!shown on the phone|!bluetooth on the phone|!installed on the phone|!in on the phone|!enter it on the phone|!it on the phone|'
      + '!code on the phone|!on the phone under|give us a ~ ring|give me a ~ ring|give us a ~ call|give me a ~ call'
      + '|ring through'
      + '|a short call would|a brief call would|a quick call would'
      + "|zoom and i'll invite|invite you to a zoom|install zoom"
      + '|ring us up|give it a ring|call the number on|number is on our card|phone number is on',
    writeElsewhere: 'over email|over e mail|over mail|handle this by mail|email us|e mail us|mail us directly|send us an email|send us an e mail|send an email to|send an e mail to|'
      + 'send me an email|write us an email|drop us an email|drop us a mail|drop us an e mail|via email|by email to us|reach us by email|reach us by e mail|contact us by email|'
      + 'contact us by e mail|our email|our e mail|our support email|my email|my private email|our private email|shoot us an email|shoot me an email|our live chat|our chat support|'
      + 'our own chat|our ticket system|our helpdesk|our facebook|our instagram|our social media|our discord|our community|our group|our fan page|on social media|!email us amazon'
      + '|!notifications by email|!alerts by email|!alerts via email|!notifications via email|!notified by email|!amazon by email'
      + '|e-mail address on the invoice|email address on the invoice|email on the invoice'
      + "|continue by e-mail|continue by email|go on by e-mail|by e-mail, it's",
    outsideAmazon: 'another app|other app|different app|over to another|hop over|support group|group where|another messenger|outside this chat|different channel|'
      + 'alternative channel|outside of here|continue ~ elsewhere|talk ~ elsewhere|chat ~ elsewhere|anywhere but amazon|other than amazon|outside amazon|'
      + 'outside of amazon|off amazon|off platform|outside the platform|outside this platform|without amazon|without involving amazon|without going through amazon|'
      + 'bypass amazon|not through amazon|contact us directly|contact me directly|reach out to us directly|reach us directly|write to us directly|message us directly|'
      + 'private channel|private chat|in private|privately|personal contact|away from amazon|another platform|other channel|outside this system|outside the amazon|'
      + 'move this conversation|continue this conversation elsewhere|continue elsewhere|take this offline|behind amazon|skip amazon|leave the amazon chat|'
      + '!sold outside amazon|!bought outside amazon|!purchased outside amazon|instead of through amazon|rather than through amazon|instead of via amazon|'
      + "rather than via amazon|directly with you ~ amazon|without amazon's messages|not in amazon messages"
      + '|save my contact|save our contact'
      + '|!contact lens*',
    giveMe: "give us|give me|send|tell us|tell me|provide|share|leave|let us have|let me have|let us know|let me know|need|what is|what's|may i have|may we have|"
      + 'could i have|can i have|could we have|can we have|drop us|reply with|forward|supply|type|confirm|pass us|message us|post|get|drop me|hand me|text me|'
      + 'passing us|sending us|sending me|giving us|giving me|sharing|leaving us|pass me|pass along|jot down|whats your|whats ur'
      + '|!screw type|!type of|!type is|!is the type|!which type|!type a|!type b|!type c',
    contactData: 'your mailbox|your inbox address|your mail|mail address|email address|phone number|mobile number|cell number|contact info|!your number of the order|'
      + '!your number of order|your email|your e mail|your private e mail|private mail|personal email|private email|your phone|your telephone|your mobile|your cell|'
      + 'your number|your whatsapp|your wechat|your telegram|your skype|your line id|your facebook|your instagram|contact number|number where we can|number we can|'
      + 'best number|!your number of|!your number one|!your phone case|!your phone model|!your phone charger|!your mobile device|!your phone supports|!your phone screen|'
      + '!your phone is|!your phone has|!your phone settings|!your phone and|!your email from amazon|!your cell phone model|!your phone s|!code on your phone|ur number|'
      + 'ur mobile|ur cell|ur phone|your tel|your own mailbox|your own number|your own email|your direct number|your handset|your contact|your contacts|ur email|ur mail|'
      + 'your messenger|your chat id'
      + '|a number to text|a number to call|a number to reach'
      + '|address i may write|address where i can write|private address i can|an address of yours'
      + '|number where you can be reached|number to reach you|a number where'
      + '|!contact lens*',
    qr: 'insert card|vip group|fan club|fans club|vip club|thank you card in the',
    qrLure: 'vip|group|join|card inside|insert|reach|contact|our support|our team|our service|add us|follow|reward|gift|free|warranty|club|community|register|cash|customer service|'
      + 'card in the|thank you card|thank-you card'
      + '|desk|camera|regulars',
    qrFine: 'carrier|drop off|return code|return qr|your orders|amazon|post office|ups|usps|fedex|locker|pairing|pair|wi fi|wifi|serial|on the device|router|manual on|in the app|'
      + 'app store|google play|homekit|matter|printed on the back|customs|label|'
      + 'gift card|gift message|greeting card|message card'
      + '|return page|at the counter|return code|drop-off point',
    atWord: 'at|at sign|at symbol',
    dotWord: 'dot|point|period|d0t',
    mailCue: 'mail|email|mailbox|inbox|address|write|box|reach|contact'
      + '|underscore|underline',
    linkCue: 'on|at|to|visit|see|via|website|site|page|link|www|open|browse|from|here|under|our',
    phoneCue: 'our number|my number|call|calls|calling|phone|phones|telephone|tel|ring|dial|hotline|helpline|text|mobile|cell|whatsapp|number is|reach us|reach me|line|sms|fax|toll free|'
      + 'viber|landline|desk|ask for|contact us|contact me|speak to|speak with|signal'
      + '|area code|dialling code|buzz|number for|callback',
    referenceCue: 'order|orders|tracking|track|waybill|awb|parcel|shipment|consignment|part|model|serial|sn|s n|ean|upc|gtin|asin|sku|isbn|invoice|case|ticket|rma|reference|ref|batch|lot|'
      + 'item|article|version|firmware|fnsku|barcode|code|product|po|vat|tax|registration|certificate|patent|standard|claim number|return id|imei|mac',
    serviceDesk: 'carrier|courier|ups|dhl|fedex|usps|gls|dpd|hermes|evri|royal mail|post office|ontrac|manufacturer|warranty desk|warranty department|warranty line|'
      + 'warranty hotline|warranty service|warranty team|maker|freight company|shipping company|delivery company|haulier',
    digitWord: 'zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|nought'
      + '|o|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred',
    ourSite: 'support portal|first hit is|first result is|top result is|our website|our web site|our site|our homepage|our home page|our web shop|our webshop|our online shop|'
      + 'our online store|our own shop|our own store|our own website|our web page|our webpage|our shop page|our page|our youtube|on youtube|youtube video|youtube channel|our blog|'
      + 'our landing page|our portal|our official site|our official website|brand website|brand site|google our|google us|google for us|search for us on google|search us on google|'
      + "search our brand|find us online|find us on google|our download page|our support page|our app|!our page on amazon|!our amazon page|!amazon's official website|"
      + "!amazon official website|!our site is|!manufacturer's official website"
      + '|into your browser|in your browser|official on google',
    optOut: 'too many messages|too many mails|too many emails|won t get any more|will not get any more|end our contact|stop writing to you|stop messaging you|'
      + 'stop contacting you|stop sending you|stop mailing you|we will stop|we ll stop|stop hearing|wish to hear|want to hear|like to hear|rather not hear|'
      + 'not hear from us|hear less from us|no more messages|no more mails|no more emails|no longer hear|prefer not to receive|rather not receive|leave our list|'
      + 'leave this list|leave the list|off our list|off the list|remove you from|take you off|remove yourself|mailing preferences|message preferences|'
      + 'contact preferences|email preferences|manage your preferences|manage preferences|answer stop|send stop|write stop|word stop|not interested in our messages|'
      + 'mute us|cancel these messages|turn off these messages|end these messages|sign off from|sign out of our|deregister|no further messages|no further emails|'
      + 'fewer messages|switch off our messages|opt-out|optout|don t want any more|do not want any more|don t want our|tired of our|quit receiving|cease receiving|'
      + "unsubscribe|unsubscribing|opt out|opting out|stop receiving|stop getting|no longer wish to receive|no longer want to receive|don't want to receive|"
      + "do not want to receive|don't wish to receive|to be removed from our list|removed from our mailing list|stop messages|stop these messages|stop these emails|"
      + 'stop our messages|reply stop|text stop|!stop sending us|!spam folder'
      + "|!clicks out|!press it back|unsub|withdraw from our|!press stop|no longer want to read|no longer wish to read|don't want to read|no longer want to get"
      + "|no longer want to see|no longer want to be|no longer wish to be|rather not be contacted|rather not get|prefer not to get|don't want to hear|do not want to hear"
      + "|stop these notes|stop our mails|end these mails|end these notes|dropped from|taken off our|struck from our|reply off",
    optOutLure: 'bottom|word|write|send|answer|preferences|switch|settings|tick|below|click|link|messages|emails|mails|mailing|newsletter|list|reply|tap|press|button|stop|'
      + 'from us|further'
      + '|!click and the|send back',
    warrantyOffer: 'register your product|register the product|register your purchase|register your pump|register your device|register your item|register your warranty|'
      + 'register for the warranty|product registration|warranty registration|extend your warranty|extend the warranty|extended warranty|extended guarantee|activate your warranty|'
      + 'activate the warranty|activate warranty|warranty becomes|extra warranty|warranty extension|longer warranty|lifetime warranty|warranty card|additional warranty|'
      + 'longer guarantee|warranty is extended',
    siteCue: 'page|site|website|online|web|register|sign up|activate|portal|link|form|code|scan|registration|app|subscribe|free',
    transfer: 'bank transfer|wire|bank account|bank details|sort code|routing number|money transfer|cheque|check by mail|transfer the money|transfer the refund|transfer you|transfer it|'
      + 'crypto|cash by post|cash in an envelope|!wire harness|!wire is|!wire length|!red wire|!black wire|!the wire|!a wire|!wire cutter|!wire rack|!bank account linked|'
      + '!bank account used|'
      + 'account your wages|which account|the account where'
      + '|deposit into our|deposit to our|pay into our account|into our account|onto our account|to our business account',
    payMoney: 'pounds|dollars|euros|twelve|cost|costs|privately|send|pay|refund|transfer|paid by|money|reimburse|payment|settle|wire|deposit|amount|difference|fee|receive|'
      + 'what is|your|give',
    originalPayment: 'original payment|original form of payment|original method|payment method you used|payment method used|back to the card|original card|through amazon|via amazon|by amazon|'
      + 'amazon refunds|amazon issues|in your amazon account|may take|business days|working days|bank statement|depending on your bank|gift card balance|on your statement'
      + '|option at amazon|transfer option at',
    buyDirect: 'order on our website|buy on our website|order from our website|buy from our website|purchase on our website|platform out of|keep the platform out|'
      + 'keep amazon out of the deal|without the platform|behind the platform|sell it to you privately|sell it privately|skip the order here|around the platform|'
      + 'lower price outside|difference on my account|difference on our account|difference to my account|difference to our account|on our own site|on our own website|'
      + 'our own webshop|in our webshop|from our webshop|straight on our|directly on our|from our site|at our site|through our site|via our site|on our site it|'
      + 'bill it without amazon|invoice you directly|invoice directly|settle it without amazon|pay us directly|pay directly to us|private sale|direct sale|'
      + 'straight from our|directly from our|bought straight|bought directly|rather than through amazon|instead of on amazon|rather than on amazon|'
      + 'order with us outside|buy outside|purchase outside|order outside|buy from us directly|buy it from us directly|buy direct|purchase directly|'
      + 'purchase from us directly|purchase direct|order directly|order direct|order it directly|order from us directly|straight from us|directly from us|'
      + 'direct from us|from our own|in our own shop|cheaper on our|cheaper at our|cheaper from us|cheaper directly|cheaper if you order|cheaper elsewhere|'
      + "cheaper outside|skip the fee|skip the fees|save the fee|save the fees|avoid the fee|avoid amazon fees|amazon's fee|amazon fee|marketplace fee|"
      + 'without the marketplace|place the order with us|order next time from us|cancel it and buy|cancel here and order|cancel on amazon and|'
      + 'cancel the amazon order and|deal directly|wholesale price directly|!order directly on amazon|!order directly from amazon|!buy directly on amazon|'
      + '!directly from us on amazon|!ships directly from us|!shipped directly from us|!shipped straight from us|!sent directly from us|!comes directly from us|'
      + '!sold directly from us'
      + '|!from our own supplier|!from our own workshop|!from our own farm|!from our own production|!from our own factory|!from our own garden'
      + '|!saw it cheaper elsewhere|!found it cheaper elsewhere|!seen it cheaper elsewhere'
      + '|private offer|a private price',
    competitor: 'best buy|target.com|target com|target store|at target|from target|home depot|lowe s|currys|argos|tesco|another marketplace|other marketplaces|other marketplace|'
      + '!at target temperature|!at target weight|!at target speed|!at target level',
    review: '!case studies for your review|!forward to your feedback|!forward to hearing your feedback|!comprehensive review|!we can review|!team review|!can review the|'
      + '!waiting for your feedback|!await your feedback|!awaiting your feedback|!need your feedback|!your feedback on whether|!your feedback whether|'
      + '!once we have your feedback|post your experience|publish your experience|!our review|!review is complete*|!review is finished|!for review and|'
      + '!regularly review|!review and adjust|!review and update|!the review is completed|!case studies and testimonials|!internal review|!thorough review|'
      + '!full review|!quick review|!complete review|!technical review|!further review|!please review and|!to review and|!we review and|!and review and|'
      + '!will review and|!we ll review and|!review and confirm|!review and sign|!review and approve|criticism|!rate the volume|!please rate the volume|'
      + '!rate the noise|!rate the sound|!rate the light|reviewers|honest opinion|rated|your photo on|your picture on|few words on the|writeup|unboxing|'
      + 'what you think of it|verdict|!live report|wrote about us|what you posted|what you published|!review of|!and review|!your review of|!attached for your review|'
      + '!sent for your review|!a review of|review|reviews|rating|ratings|a feedback|your feedback|positive feedback|negative feedback|leave feedback|seller feedback|'
      + 'product feedback|the feedback|comment|comments|testimonial*|stars|star|five star*|write up|thumbs up|your vote|your opinion|that post|your post|your words|'
      + 'score|rate|your experience with others|!review your|!review the photo*|!review the attach*|!review the order|!review the case|!review the details|'
      + "!review this with|!review it|!review our|!under review|!to review|!in review|!for review by|!review team|!will review|!we review|!i review|!i'll review|"
      + "!we'll review|!power rating|!energy rating|!ip rating|!voltage rating|!current rating|!fuse rating|!temperature rating|!age rating|!load rating|"
      + '!weight rating|!wattage rating|!waterproof rating|!rating plate|!rating label|!rating of the|!star shaped|!star screwdriver|!star key|!star bit|!star pattern|'
      + '!star washer|!star wheel|!star projector|!star knob|!energy star|!star hotel|!five star hotel|!five star energy|!star energy|!stars projector|!any comments|'
      + '!order comment*|!delivery comment*|!comment field|!review the attached|!please review|!interest rate|!flow rate|!refresh rate|!frame rate|!at a rate|'
      + '!shipping rate|!heart rate|!exchange rate|!failure rate|!bit rate|!the rate|!flat rate|!five star label|!5 star label|!review process|!your feedback to|'
      + '!your feedback with|!your feedback helps us|!feedback helps us improve|!comment on the parcel|!comment on the label|!comment on your label|'
      + '!comment from the delivery|!comment on the delivery|!permission review|!security review|!review schedules|!review the existing|!kindly review|!review the|'
      + '!review these|!for a review of|!review and let us|!review and get back|!review and reply|!review and respond|!rated at|!rated for|!is rated|!are rated'
      + '|!ratings on the display|!ratings on the screen|!ratings on the gauge'
      + '|!comments field|!comment box of your order'
      + '|!comment on your gift|!comment on the gift|!comment to the gift'
      + '|!seller rating you see|!body score',
    reviewGive: '!rate the|sharing|posting|uploading|writing|leaving|dropping|putting|pop|jot|leave|write|post|give|share|submit|drop|put|publish|rate us|provide|add|make|send|type|want|'
      + 'need|deserve|earn|get|offer|grant|place|upload|spend|record|say|tell|vote|reward us|award|bless|hit'
      + '|!screw type|!type of',
    rateUs: 'your experience with other|experience with others|!rate the volume|!rate the noise|!rate the pain|tell everybody|write something nice|'
      + 'something nice on the product page|say something nice|nice words on the product page|few words on the listing|few words about it on amazon|'
      + 'sharing your experience|sharing your opinion|sharing your thoughts|leaving a review|leaving us a review|writing a review|posting a review|leaving feedback|'
      + 'giving us a review|rating us|rating our|letting other shoppers know|letting others know|rate us|rate our|rate the product|rate your|rate this|rate it|'
      + 'review us|review the product|review your purchase|review this product|review this item|review it on amazon|please rate|please review our product|'
      + 'give us a review|leave us a review|leave a review|leave feedback|leave us feedback|write a review|post a review|share your experience|share your thoughts|'
      + 'share your opinion|share what you think|share how you like|let other shoppers know|let other buyers know|let other customers know|let others know|'
      + 'let the world know|let everyone know|tell other shoppers|tell other customers|tell other buyers|tell others|tell the world|tell everyone|spread the word|'
      + 'recommend us|your honest opinion on the product page|on the product page what you think|what you think on the product page|write a few lines about|'
      + 'write a few words about|a line or two about the product|a few words on the product page|a few words about the product|comment on the product page|'
      + 'comment on our product|give us a thumbs up|give it a thumbs up|give us ~ stars|vote for us|click the stars|leave us ~ stars|seller rating|feedback on amazon|'
      + '!review our policy|!review our instructions|!review our return|!review our answer|!rate our|!rate your pain|!let others know at|keep it to yourself|'
      + 'keep that to yourself|keep your opinion to yourself|chance to review|chance to rate|time to review the|time to rate|reviewed the ~ yet|rated the ~ yet'
      + '|leave some feedback|rate your purchase'
      + '|rate the seller|rate this seller|rate our shop|rate our service on|rate ~ purchase|belongs in the review|belongs in the reviews|'
      + 'deserves to be in the reviews|belongs among the reviews|put it in the reviews|post it in the reviews'
      + '|trouble you for a rating|trouble you for a review|ask you for a rating|ask you for a review|ask for a rating|ask for your rating',
    goodRating: 'five star*|5 star*|five stars|5 stars|positive review*|positive rating*|positive feedback|positive comment*|good review*|good rating*|good feedback|good score|'
      + 'great review*|great rating*|great feedback|nice review*|nice comment*|nice feedback|high rating*|high score|top rating*|top score|top marks|full marks|full score|'
      + 'excellent review*|excellent rating*|excellent feedback|perfect score|perfect rating|best rating|best review|favorable review*|favourable review*|favourable feedback|'
      + 'favorable feedback|glowing review*|kind review*|happy review*|all the stars|perfect 5|perfect five|thumbs up|10 out of 10|5 out of 5|five out of five|!five star energy|'
      + '!five star hotel|!5 star hotel|!5 star energy|!five star label|!5 star label|!five star knob|!5 star screwdriver|!five star resort|!5 star safety|!five star safety|'
      + '!good rating plate|!star energy|!5 star bit|!5 star key'
      + '|thumbs up on',
    badRating: 'negative review*|bad review*|negative feedback|bad feedback|negative rating*|bad rating*|low rating*|one star*|1 star*|poor review*|poor rating*|poor feedback|'
      + 'critical review*|two star*|2 star*|neutral feedback|low score|bad score|negative comment*|bad comment*|unfavourable review*|unfavorable review*',
    changeIt: 'were gone|was gone|be gone|gone by|went away|gone from|taken away|come down|comes down|came down|no longer visible|!gone through|!has gone|!have gone|remove|delete|erase|'
      + 'take down|take ~ down|take off|taken off|taken down|take ~ off|change|update|revise|edit|amend|modify|adjust|improve|raise|upgrade|withdraw|retract|reconsider|rethink|'
      + 'cancel|undo|hide|pull|rewrite|correct|revisit|be removed|be deleted|be changed|be updated|be revised|be edited|be amended|be withdrawn|be erased|disappear*|is gone|'
      + 'gets removed|is removed|is deleted|was removed|were removed|once removed|removing|deleting|changing|updating|revising|editing|withdrawing|removal of|deletion of|'
      + 'turn ~ into|make it ~ star*|bump|lift|take back|take ~ back|vanish*|goes away|is changed|is updated|replace|swap|flip|switch|clear|no longer there|is no longer|scrub|'
      + 'soften|get rid of|!update you|!update us|!change us|!we will change|!update the tracking|!keep you updated|!update regarding|!cancel the order|!cancel your order|'
      + '!change the order|!replace the item|!remove the battery|!remove the cover|!update the app|!update the firmware|!correct item|!correct size|!correct part|!correct product|'
      + '!the correct|!adjust the|!improve our|!improve the|!help us improve|!to improve|'
      + 'edited|updated your|changed your|revised your',
    changeThat: 'update it|change it|remove it|delete it|edit it|revise it|take it down|raise it|reconsider it|adjust it|withdraw it',
    happyIf: "if you are happy|if you're happy|if you are satisfied|if you're satisfied|if you like|if you love|if you enjoy|if you are pleased|if everything is fine|"
      + 'if everything is okay|if everything is ok|if all is well|if it works well|if you are content|love it|like it|happy with|satisfied with|if satisfied|if happy|'
      + 'if you think we deserve|if we deserve|if we solved|if the problem is solved|if we have solved|if we earned|when you are happy|happy?|satisfied?',
    unhappyFirst: 'before writing anything|before you write anything|talk to us before|contact us before you|reach out before you|message us before|otherwise tell us|'
      + 'if not let us|if not please write|not happy|unhappy|less than happy|less than five|fewer than five|anything less than|don t love it|disappointed|'
      + '!sorry you are not happy|!sorry you are unhappy|!sorry that you are|!sorry you are disappointed|!understand that you are disappointed|'
      + '!understand you are disappointed|!that you are disappointed|!you were disappointed|!if you are not happy with the replacement|'
      + '!if you are unhappy with the replacement|if not tell us|tell just us|tell us first|contact us first|write to us first|message us first|come to us first|'
      + 'let us know first|talk to us first|reach out to us first|speak to us first|before leaving|before you leave|before you write a review|before writing a review|'
      + 'before you post|before posting|before you rate|before rating|before giving|before you give us|before submitting|before you consider leaving|'
      + "instead of leaving|instead of writing a review|instead of a bad review|rather than leaving|don't leave ~ negative|do not leave ~ negative|don't leave ~ bad|"
      + "do not leave ~ bad|don't leave ~ one star|!before leaving the|!before leaving our|!before you leave the|!before you leave for|!before leaving it|"
      + '!before leaving home|!before you post the|!before posting the parcel|!before you give us the|give us a chance|give us the chance|a chance to make it right|'
      + 'chance to fix|tell us privately|tell it to us privately|if not say it to us|if not write to us|only us|us only|otherwise just tell us|come to us before|'
      + 'write to us before|only me|only to me|tell me alone|just me first|chance to make it right|chance to put it right|opportunity to fix|opportunity to make|'
      + 'before reviewing|before you review',
    reviewHow: 'mention|include|upload|add|attach|describe|say that|write that|picture|pictures|photo|photos|video|highlight|talk about|stress|emphasize|emphasise|paste|copy|keywords|'
      + 'points',
    reminder: 'reminder|remind|earlier request|again|second time|follow up|following up|still waiting for|have not yet|haven t yet|yet to',
    sellerFeedback: 'seller feedback|feedback about our store|feedback for our store|store feedback|feedback you left for our shop|feedback you left us as a seller|seller rating|shop rating|'
      + 'store rating|feedback for us as seller|feedback on our seller|feedback about us as a seller',
    neutralNotice: "it is possible to|it's possible to|your decision|you are free to|no obligation|only if you want|if you want to|up to you|your choice|as you like|however you like|"
      + 'only the person who|only the author|only whoever wrote|only the buyer who wrote'
      + '|as you see it|as you see fit|what you honestly think',
    benefit: 'payment back|full payment|get the full|get it back|at no cost|worth a|knock ten|knock ~ off|whole price|full price|entire price|entire amount|whole amount|'
      + 'full amount|the price back|give back|give you back|hand back|purchase price|$10|$15|$20|€10|£10|freebie*|treat|little extra|surprise|second unit|extra unit|'
      + 'starbucks|!full price of|!credit for|on us|on the house|pay back|gift|gifts|giftcard*|present|refund*|money back|your money|cash|cashback|rebate|reward*|coupon*|'
      + 'discount*|voucher*|free|bonus|compensat*|% off|half of the price|half the price|half price|dollars|usd|euros|pounds|£|$|pay you|reimburs*|credit|everything back|'
      + 'a second one|another one|next order|next purchase|is yours|points|prize|lottery|raffle|giveaway|!gift wrap*|!gift box|!gift receipt|!gift message|!feel free|'
      + '!free from|!free of|!bpa free|!toll free|!free to|!hands free|!lead free|!free shipping|!free return*|!free of charge|!credit card|!present in|!at present|'
      + '!present the|!wireless free|!gift card balance|!sugar free|!gluten free|!rust free'
      + '|!three dots',
    exchange: 'if your|as long as|every customer who|customers who|anyone who|those who|everyone who|buyers who|in exchange for|in return for|for each|for every|for your|for a|for an|'
      + 'for posting|for leaving|for writing|for changing|for removing|for deleting|for updating|against|the minute|the moment|as soon as|once|if you|when you|after you|after your|'
      + "upon|following|provided that|on condition that|and get|and receive|and we|and you|then we|we will|we'll|you get|you will get|you receive|you'll get|you'll receive|earn|"
      + 'claim|win|to get|to receive|in advance of|whoever|let s do it like this|deal|all we ask',
    rewardOffer: 'reward for|paid review*|pay for review*|gift for your review|gift card for|refund after review|refund for a review|refund after your review|free product for|review rewards|'
      + 'reward program|rewards for reviews',
    tester: 'product tester*|our tester|testers wanted|test for free|test it for free|free for testing|free products for review|free product for review|refund after review|'
      + 'get everything back|testing club|reviewer club|reviewer program|trial program|vip tester|product trial|!tester was|!battery tester|!voltage tester|!circuit tester|'
      + '!tester is|tester list|testers list|our testers|test team|testing team|test group|product testing|product tests|join our test*|become a tester|as a tester|'
      + 'try ~ for free and write|products at no cost|products for free|free products ~ write|free product ~ write|only write about|'
      + '!free trial',
    surveyYes: 'confirm ~ solved|confirm ~ resolved|confirm ~ fixed|confirming ~ solved|confirming ~ resolved|positive button|positive option|good option|better option|left button|'
      + 'first button|first answer|vote positive*|voting positive*|positive rating for|rate this conversation|rate the conversation|rate this chat|rate our conversation|'
      + 'rate my help|rate me|let amazon know that|tell amazon that i helped|tell amazon we helped|negative vote|vote negative*|negative answer|no vote|bad vote|as helpful|your yes|'
      + 'one yes|with yes|answering yes|clicking yes|pressing yes|choosing yes|selecting yes|tapping yes|not press no|not click no|don t press no|don t click no|never press no|'
      + 'don t choose no|avoid no|avoid pressing no|avoid clicking no|rather than no|instead of no|and not no|positive answer|positive vote|positively to the|positive response|'
      + 'thumbs up|please confirm that it is solved|please confirm it as solved|mark ~ as solved|mark ~ as resolved|mark it solved|rate my answer|rate this answer|rate my reply|'
      + 'rate this reply|rate our service|rate my service|rate the support|rate our support|press yes|click yes|click on yes|select yes|choose yes|tap yes|hit yes|vote yes|'
      + 'answer yes|say yes|mark yes|quick yes|a yes|tick yes|yes button|press the yes|click the yes|reply yes|press solved|click solved|select solved|mark it as solved|'
      + 'mark as solved|mark this as solved|pick yes|best possible answer|best possible rating for this chat'
      + '|!short reply: yes|!reply: yes',
    surveyCue: 'one click|two answers|bonus|conversation|in a moment amazon|amazon will show|amazon ~ asks|amazon ~ ask|asked if|asked whether|this reply|our account|feedback request|'
      + 'how did we do|did we help|did this help|did we solve|foot of this|kpi|performance|my job|my boss|my statistics|underneath this|asks you|you will be asked|you ll be asked|'
      + 'our stats|our numbers|appreciated|buttons|survey|did this solve|solve your problem|solved your problem|below|bottom|our metrics|our statistics|help us|helps us|helps our|'
      + 'helps me|help me|this message|this email|rating|helpful|question|under this|end of this|evaluation|poll|when amazon asks|asked by amazon|asks whether|asks if|score|'
      + 'satisfaction'
      + '|!brake question',
    deviceCue: 'remote|device|screen|display|app|menu|pairing|pair|controller|router|wi fi|wifi|bluetooth|settings|firmware|setup|update|installer|window|printer|tv|lock|'
      + 'door|keypad|dialog|prompt|console|camera|sim|computer|laptop|wlan|network|!update the review|!update your review|!update your rating|!update the rating|'
      + '!update your feedback|!update your opinion|!update the comment|!update it'
      + '|restart|reboot|gear icon|reset|wizard|factory settings|light|lamp blinks'
      + '|switch|battery|plug|lever|knob',
    coupon: 'coupon*|promotion code*|promotional code*|promo|discount*|voucher*|% off|percent off|off your next|off the next|rabate|special offer*|special price|black friday deal*|'
      + 'flash sale|our sale|summer sale|deal|deals|markdown|price cut|save money on|discount code|buy one get one|bogo|loyalty|member price|!discount was applied|!no deal|'
      + '!good deal of|!great deal of|!deal with|!deal breaker'
      + '|!sale hoy|!sale mañana|!sale el|!sale esta|!sale de|!sale en',
    couponOffer: "take 20|deal|this week|everything|next|use|enter|type|apply|redeem|get|give|offer|send|receive|enjoy|here is|here's|we'd like|would like|for you|code|off|save|exclusive|"
      + "as an apology|as a thank|grab|today only|only today|now|your|hurry|claim|check out|buy|don't miss|special|compensat*|win",
    couponFine: 'was valid|ended|expired|only valid until|your gift card|at amazon|was applied|were applied|has been applied|already applied|already included|shown on|'
      + "on the product page|at the time|you used|you applied|cannot be|can't be|could not|not available|by amazon|from amazon|amazon's|invoice|receipt|deducted|"
      + "when you ordered|your order was|at checkout was|is applied automatically|you clipped|did not apply|wasn't applied|was not applied|refund the difference|"
      + "refunded the difference|sorry the coupon|why the coupon|until sunday i|no longer valid|price cannot|price can't|started on|lower price started|sale started|"
      + 'offer started|you paid|was taken off|taken off the price|instead of|already running|had already begun|was already on|quantity discount|business discount|'
      + 'amazon business|volume discount|business price'
      + '|already applied|had been applied|was applied|already taken off|already deducted|promotion applied',
    codeEntry: 'type|enter|code|use|redeem|with|apply|quote',
    saving: 'saves|less|save|off|cheaper|discount|next time|next order|next purchase|lower price|reduced',
    crossSell: 'customers also buy|many customers like|customers love our|try our new|upgrade to our premium|we also have a matching|also have matching|matching cushion|winter collection|'
      + 'summer collection|spring collection|autumn collection|new collection|our collection|just landed|come and browse|have a browse|have a look around|latest range|latest models|'
      + 'latest products|black friday|cyber monday|christmas deals|deals this week|our deals|special deal|special deals|don t miss our|buy one get|two for one|three for two|'
      + 'third one is free|third is free|second half price|bestseller*|best seller*|best selling|we also sell|also offer a|in our range|from our range|in our shop you|'
      + 'newer model is|!buy two more|!try our steps|!try our suggestion|!bestseller rank|!also offer a refund|!also offer a replacement|!also offer a full|!also offer a partial|'
      + '!you buy two|check out our|have a look at our|take a look at our|browse our|explore our|discover our|visit our store|visit our shop|our amazon store|our storefront|'
      + 'our brand store|follow our store|follow our shop|follow our brand|follow us on amazon|our other|our new products|new arrivals|our new range|our new line|our latest|'
      + 'our newest|our bestsellers|our best sellers|our full range|our whole range|our product range|our range of|you may also like|you might also like|you may also be interested|'
      + 'you might also be interested|you might be interested in our|also recommend our|we also have great|pairs perfectly with our|goes perfectly with our|buy another|buy more|'
      + "buy two|our catalogue|our catalog|add to your wish list|shop our|shop now|order now|buy now|don't miss our|perfect addition|!our other warehouse|!our other customers|"
      + '!our other team|!our other message*|!our other reply|!have a look at our message|!check out our answer|!take a look at our instruct*|!check out our previous|'
      + '!our other depot|!our other location|!our latest message|!our latest information|!our latest update|!our latest reply|!our latest firmware|!our other office|'
      + '!our other answer|!our newest information'
      + '|early access|black friday deals|our offers this|deals of the week'
      + '|buy the ~ too and|take the ~ too and|add the ~ and shipping',
    smallGift: 'small gift|little gift|free gift|surprise gift|little surprise|small surprise|surprise for you|nice surprise|free sample*|gift for you|little present|small present|'
      + 'little extra|a small token|small token of|little something|token of appreciation|token of our|extra gift|bonus gift|mystery gift|complimentary gift|complimentary sample|'
      + '!free gift wrap*|!gift for your friend|!gift for your wife|!gift for your husband|!gift for your son|!gift for your daughter|!gift for your mother',
    claim: '!transport lock|the case|your case|!in the case of|!just in the case|!protective case|!carrying case|!phone case|!the case is scratched|!case lid|'
      + '!case on the|!hard case|!the case with|!the case fits|!storage case|!travel case|!the case has|!the case itself|!the case lid|!glasses case|!case of the|'
      + 'claim|a to z|atoz|dispute|complaint|case with amazon|case against us|amazon case|chargeback|charge back|!insurance claim|!warranty claim|!carrier claim|'
      + '!claim with the carrier|!claim with ups|!claim with dhl|!claim with usps|!claim with fedex|!claim your|!our claim|!baggage claim|reversal|guarantee case|'
      + 'open case|case you opened|case at amazon|report to amazon|guarantee request|the request ~ open|case running|the file|reported us|report against us|'
      + 'protection request|protection case|!in case you|!in case it|!in case the|!in case we|disputed the payment|!case until it|!close the case until|!case clicks|'
      + '!case shut'
      + '|the dispute|the a-z'
      + '|open cases|opened case',
    withdraw: 'closes|dropped|withdrawal|waive|cancelled|pull|resolve the claim|mark ~ as resolved|let ~ go|withdraw|withdrawing|withdrawn|cancel|cancelling|canceling|close|closing|'
      + 'closed|take back|take ~ back|drop|dropping|retract|revoke|remove|end|stop|dismiss|undo|abandon|give up|delete|rescind|is gone|call off|reverse|!close to|!have cancelled|'
      + '!drop off|!end of|!has closed|!have closed|!was closed by|take the case back|take the claim back|taking back|resolved first|as resolved|set ~ to resolved|mark the a to z|'
      + 'marking|let the claim go|lift|recall|discontinue|settle|shut|see to that|must be gone|call it off|halt'
      + '|take yours back|withdraw yours|close yours|take yours away'
      + '|!boiling',
    discourage: 'if you contact amazon we|if you contact amazon then|if you go to amazon|if amazon gets involved|once amazon is involved|if you tell amazon|'
      + 'if you report this to amazon|if you report us|opening a case would only|opening a case will only|a claim would only|a claim will only|a claim only|'
      + 'filing a claim would|claims only|need to bring amazon|bring amazon into|drag amazon into|get amazon involved|getting amazon involved|involve amazon|'
      + 'involving amazon|amazon doesn t need to know|amazon doesn t have to know|no need for amazon|don t need amazon|do not need amazon|without bothering amazon|'
      + 'bother amazon|between the two of us|just between|keep this private|keep it private|don t escalate|before going to amazon|before you go to amazon|'
      + 'hold off opening|hold off contacting amazon|don t file|do not file|please don t open|please do not open|please don t report|amazon can t help|amazon cannot help|'
      + 'amazon won t help|amazon will not help|amazon will only delay|amazon takes weeks|amazon is slower|!open the|!don t open the|!do not open the|'
      + '!please don t open the|!please do not open the|!difference between us|!between us and the carrier|!please do not open until|!please don t open until|'
      + "don't contact amazon|don't call amazon|do not call amazon|not contact amazon|not report ~ amazon|don't report ~ amazon|do not report ~ amazon|don't report us|"
      + "not report us|don't complain ~ amazon|do not complain ~ amazon|don't tell amazon|not tell amazon|never tell amazon|don't inform amazon|do not inform amazon|"
      + "don't go to amazon|do not go to amazon|don't write to amazon|do not write to amazon|don't escalate|do not escalate|not escalate ~ amazon|keep amazon out|"
      + "leave amazon out|amazon out of it|amazon out of this|between us|between ourselves|between you and us|between you and me|amongst ourselves|don't open a claim|"
      + "don't open an a to z|not open a claim|not file a claim|not open an a to z|not file an a to z|not open a case|don't open a case|don't start a claim|"
      + 'do not start a claim|instead of contacting amazon|instead of opening a claim|instead of filing|rather than contacting amazon|rather than opening|'
      + 'before contacting amazon|before you contact amazon|before opening a claim|before filing a claim|before you file|before you open a claim|'
      + "amazon doesn't need to know|amazon need not know|amazon does not need to know|contacting amazon will only|only delays|hold off on contacting amazon|"
      + 'hold off on the claim|refrain from contacting amazon|refrain from filing|refrain from opening|avoid contacting amazon|avoid opening|avoid filing|'
      + '!the difference between us|!need not contact amazon|!is between us and the carrier|!between us and amazon|!between us and the|!only delays the|!ship between us|'
      + 'round in circles|around in circles|run you in circles|give you the runaround|keep them out of it|keep them out of this',
    tellBank: 'charge is valid|charge is correct|charge was correct|payment is correct|payment was correct|tell your card|tell your credit card|tell the credit card|contact your bank and|'
      + 'reverse the chargeback|stop the chargeback|drop the chargeback|take back the chargeback|revoke the chargeback|withdraw the chargeback|inform your bank that|tell your bank|'
      + 'tell the bank|inform your bank ~ mistake|contact your bank ~ withdraw|contact your bank ~ cancel|ask your bank ~ cancel|ask your bank to|call your bank|withdraw ~ dispute|'
      + 'cancel ~ dispute|drop ~ dispute|close ~ dispute|withdraw ~ chargeback|cancel ~ chargeback|drop ~ chargeback|reverse ~ chargeback|revoke ~ chargeback|take back ~ chargeback|'
      + 'stop ~ chargeback|chargeback ~ withdrawn|chargeback ~ cancelled|dispute ~ withdrawn|payment dispute ~ cancel*|paypal dispute|!ask your bank to confirm|'
      + '!ask your bank to check|!ask your bank whether|!call your bank to check|!ask your bank to trace|phone the issuer|call the issuer|tell the issuer|contact the issuer|'
      + 'issuer and have it|call your card|phone your card|phone your bank|ring your bank|write to your bank|let your bank know|let the bank know|ask the bank to|'
      + 'go to your bank and|stop the payment dispute|have it stopped|the chargeback ~ stopped|let them know that everything has been settled|let them know ~ settled|'
      + 'let amazon know ~ settled|let amazon know ~ resolved|tell amazon ~ settled|tell amazon ~ resolved|inform amazon that it is resolved',
    outOfStock: 'shelf was empty|stock mistake|mistake with the stock|stock was wrong|stock count|no longer produced|no longer made|no longer exists|withdrawn by the supplier|'
      + 'supplier cancelled|counts against our shop|counts against us|count against our|let us down|can t source|was broken|price was wrong|price is wrong|wrongly priced|'
      + 'get this colour|get this color|no replacement stock|sold one too many|sold too many|one too many times|nothing left|out of it|stock error|supplier ~ stopped|'
      + 'supplier cannot|supplier can t|can t ship|not able to ship|can t fulfil*|price mistake|listed by mistake|last piece was|not available|warehouse is empty|'
      + 'shelf is empty|shelves are empty|broke ~ last|damaged in our warehouse|production stopped|delivery of new stock|can t deliver|out of stock|ran out|run out|'
      + 'sold out|no stock|not in stock|no longer in stock|none left|unavailable|no longer available|stock shortage|short of stock|inventory error|inventory mistake|'
      + "oversold|can't ship|cannot ship|can't send|cannot fulfil*|can't fulfil*|cannot deliver|unable to ship|unable to fulfil*|back order*|backorder*|discontinued|"
      + 'wrong price|price error|pricing error|pricing mistake|no inventory|out of inventory|last one|lack of stock|have it anymore|none to ship|nothing to ship|'
      + 'none in stock|no more|not have it|don t have the|do not have the|don t have any|don t have it|not have any more|sold more than|more orders than|one piece less|'
      + 'miscounted|counted wrong|error on our part|an error on our|price was an error|price was a mistake|listed too low|too cheap|priced wrong|cannot send it|'
      + 'cannot get|can t get|no longer get|no longer supplied|no longer manufactured|not deliver*|unable to deliver|unable to send|cannot supply|can t supply|stock no|'
      + 'is over|finished|damaged before|is broken|was damaged|lost in our warehouse|not arrive* from the|not coming|supplier does|supplier did|missing in our|'
      + 'warehouse ~ empty|temporarily out|back order|stock has run|stocks have|sells out|gone|sadly nothing|cannot be sent|cannot be shipped|cannot be delivered|'
      + 'can t be shipped|can t be sent|not shipping|isn t being produced|not being produced|stop make|stopped making|stop making|no longer make|not made any more|'
      + 'whole stock|entire stock|isn t there|is not there|listed the ~ for|instead of 190|wrong amount|at that price|typing error|typo in the price|mistake in our|'
      + 'error in our|warehouse list|stock list|inventory list|burned|stolen|flooded|water damage|accident|supplier went|bankrupt|quality problem with the batch|'
      + 'whole batch|recalled|don t make|cannot find it|can t find it|could not find it|not in the warehouse|ran dry|not able to get|not able to find|is lost|are lost|'
      + 'not come back|won t come back|won t return'
      + "|isn't here and won't|is not here and won't|isn't coming|won't be coming|we oversold|we sold more|no more blue|supplier let us down|not be restocked|"
      + "won't be restocked|last one broke|we made a mistake with the price"
      + '|stopped this model|manufacturer stopped|maker stopped|factory stopped|stopped producing|taken off the range|off the catalogue|no more of these'
      + "|don't have this size|do not have this size|don't have your size",
    youCancel: 'kindly cancel|just cancel|and cancel|please cancel|cancel please|hit cancel|press cancel|click cancel|tap cancel|request a cancellation|request cancellation|'
      + 'request the cancellation|submit a cancellation|submit a cancel|send a cancellation|send us a cancellation|ask for a cancellation|file a cancellation|cancel your order|'
      + 'cancel the order|cancel this order|cancel it|cancel the purchase|cancel your purchase|cancel from your|cancel on your|you to cancel|you cancel|you cancelled|'
      + 'you could cancel|choose cancel|select cancel|cancellation request|cancel order button|a cancellation from you|have it cancelled|!we will cancel the order|'
      + '!we can cancel the order|!we cancel the order|!we cancel it|!we will cancel it|!we can cancel it|!if you cancel|!we have to cancel the order|!we must cancel the order|'
      + "!we had to cancel the order|!you want to cancel|!you wish to cancel|!you would like to cancel|!you'd like to cancel|!like us to cancel|!want us to cancel|!shall we cancel|"
      + "!should we cancel|!prefer to cancel|!we'll cancel it|!we'll cancel the order|!we could cancel it|!i will cancel it|!i can cancel it|!i cancel it|!i'll cancel it",
    cancelYourself: '!cancel items as long as|!cancel items if you|!under your orders > cancel items|grateful if you did it|if you did it yourself|if you did it from|withdraw the order|'
      + 'take the order back|do it from your side|do it yourself|do it on your side|!you can cancel the order yourself until|!you can cancel it yourself until|!until it ships|'
      + 'cancel it from your side|cancel from your side|cancel on your side|cancel from your end|cancel on your end|cancel it on your end|cancel it from your end|cancel it yourself|'
      + 'cancel the order yourself|cancel yourself|cancel the order from your side|cancel the order on your side|cancel the order on your end|cancel the order from your end|'
      + 'cancel it on your side|give buyer cancelled as the reason|choose bought by mistake|no longer needed as the reason|as the cancel reason|as the reason for cancel*',
    sendBack: 'return|returning|returns|send|send ~ back|ship|ship ~ back|post|mail|returned|the goods|address the parcel|back to|take it to|drop it|!we ship|!we send|!we will ship|'
      + "!we will send|!we'll ship|!we'll send|!we sent|!we shipped|!post office|!send us|!we can send|!we can ship|!return address is printed|!we are sending|!we'll post|"
      + "!we are shipping|!i will send|!i'll send|!send you|!ship you|!we can post|!was sent|bring it back|go back|goes back|give it back|goods should go|wrap it up|put our name|"
      + 'put it in a box'
      + '|pop it in a box|off it goes|mail it off|ship it off|box it up',
    otherAddress: 'old place|old warehouse|old address|new warehouse|new place|different warehouse|another warehouse|other warehouse|our workshop|our garage|home address|our partner|'
      + 'service partner|a different place|address of our|different from the label|the factory|overseas|our depot|our other|following address|address below|this address|'
      + 'below address|new address|another address|different address|other address|new return address|different return address|our warehouse in|our factory|our office|our shop at|'
      + 'our store at|my home|my address|our address|our own address|directly to us at|directly to our|straight to our|our supplier|to china|in china|to shenzhen|to hong kong|'
      + 'to guangdong|instead of the address|instead of the one|instead of the label|not the address on the label|our german warehouse|our uk warehouse|our us warehouse|our repair|'
      + 'our service center|our service centre|our technician|return address has changed|return address is now|changed our return address|high st|street instead|road instead|'
      + 'to my house|to my flat|to our shop|address i give|address i will give|give you the address|send you the address|instead of the printed|not the printed|not the one on the|'
      + 'has moved|have moved|moved to|private address|my brother|my cousin|a friend of mine|not to the address on|not to amazon|not back to amazon|my sister|gave us notice|'
      + 'quarry road|sign for it|old depot|new depot'
      + '|our repair man|our repairman|repair man in'
      + '|!our workshop checks|!our workshop tests|!our workshop looks|!our workshop will check',
    skipLabel: "forget the label|ignore the label|don't use the label|not use the label|don't use the amazon label|do not use the amazon label|don't use the return label|"
      + "not use the return label|not use amazon s label|ignore the amazon label|ignore the return label|ignore amazon's label|instead of the label|instead of the amazon label|"
      + "instead of the return label|instead of amazon's label|don't use the prepaid label|do not use the prepaid label|ignore the return address|ignore the address|"
      + "ignore amazon's return address|throw away the label|skip the label|without the label|without the amazon label|without amazon's label|not the address on the label|"
      + 'not to the address on the|not the address shown|rather than the address on|instead of the address on|instead of the address shown|instead of amazon s return|'
      + 'new return address|return address has changed|different return address|different address than|!without the label we cannot|!without the label the',
    skipRequest: 'skip the return form|skip the return request|skip the return process|skip the return center|no need to open a return|no need for a return request|'
      + "don't need to open a return|do not need to open a return|without opening a return|without a return request|without return request|don't open a return|"
      + 'not open a return|no need to file a return|no need to request a return|no return request needed|no return request is needed|no return request necessary|'
      + "don't request a return|do not request a return|don't start a return|do not start a return|no need to start a return|no need to go through the return|"
      + "without going through amazon's return|just send it back|simply send it back|just mail it back|simply mail it back|just ship it back|simply ship it back|"
      + 'just post it back|simply post it back|forget the return request|never mind the return request|instead of opening a return|instead of the return request|'
      + 'outside the return center|no need to use the return center|bypass the return|no rma needed|without registering the return|send it back without|'
      + 'return request is not necessary|return request isn t necessary|return request is not needed|return request isn t needed|return request is not required|'
      + "return request isn't necessary",
    guarantee: 'can assure|will assure|at the latest that s|not arrive later than|hand on heart|cross my heart|you can be sure|no ifs|without question|beyond doubt|guarantee|guaranteed|'
      + 'guarantees|promise|promised|definitely|certainly|100%|100 percent|for sure|without fail|my word|our word|without doubt|without a doubt|no doubt|absolutely|hundred percent|'
      + 'i swear|we swear|assure you|i assure|surely|bet|rest assured|in any case|count on it|take it to the bank|mark my words|!warranty guarantees|!guarantee period|'
      + '!guarantee card|!money back guarantee|!a to z guarantee|!absolutely right|!absolutely understand*|!certainly understand*|!definitely understand*|!most certainly|'
      + '!certainly check|!certainly help|!certainly look|!can certainly|!definitely not|!100% cotton|!100% polyester|!100% wool|!100% silk|!100% linen|!100% charge|!100% battery|'
      + '!100% full|!100% recycl*|!absolutely no|!definitely help|!not guaranteed|!guarantee claim|!satisfaction guarantee|!guarantees repair*|100 %|without any doubt|'
      + 'impossible that|it s impossible|cannot be later|can t be later|never later|be certain|come what may|no matter what|at the very latest|whatever happens|trust me|believe me|'
      + 'personally see to it|see to it that|no way it won t|there is no way|doubt zero|set in stone|you will have it|fixed|booked|sure thing|stake my|i put my hand|no risk|'
      + 'sleep tight|as sure as'
      + '|vouch for|vouch|one hundred percent'
      + "|rely on it|bet on it|it's settled"
      + '|certain to|bound to|sure to|as good as there|no two ways about it|give you my word|i commit to|we commit to|we pledge|i pledge'
      + "|zero chance|no chance that it won't|personally make sure|make absolutely sure|see to it personally|beyond any doubt|as sure as|you can bank on|bank on it|one thousand percent|swear on|on my honour|on my honor|no matter the weather|dead certain",
    arrival: 'at your home|at your place|on your porch|in the mailbox|arrive|arrives|arriving|arrival|deliver|delivered|delivery|be there|get there|there by|in your hands|receive it|'
      + "receive the|receive your|reach you|have it by|has it by|get it by|get it on|with you by|at your door|at your doorstep|on your doorstep|you will have it|you'll have it|"
      + 'be with you|get your parcel|get your package|get the parcel|get the package|on time|before christmas|by christmas|by friday|by monday|tomorrow|it comes|in time|land on|'
      + 'hold it|you ll have it|courier comes|reaches you|gets to you|get to you|before the holidays|before your birthday|before easter|later than|you get it|is with you|'
      + 'in front of your house|stands in front|at your house|it s yours|is yours|yours by|'
      + 'stands in your|in your hall|in your kitchen|in your letterbox'
      + '|under the tree|your door|your doorstep'
      + '|make it before|make it to you|make it by|make it for|is there before|there before'
      + '|stands at your|parcel is at your|it is at your house|with you on|with you by|be delivered|reach your',
    wildMoney: 'any amount you|amount you consider|name a sum|name the sum|name an amount|tell us an amount|all your money back even|in ten years|you decide the amount|'
      + 'you choose the amount|as much as you think|whatever damage|whatever it costs|whatever you ask|any damage|all damage|every damage|pay for all of it|pay for everything|'
      + 'money back twice|no questions asked|no limit|no matter how much|no matter how high|any sum|any price|full refund plus|refund and more|twice the amount|'
      + 'three times the price|all your losses|all losses|all of your costs|!full refund plus the shipping|whatever you want|anything you want|whatever the reason|whatever happens|'
      + 'no matter what|no matter the reason|regardless of the reason|refund you twice|double refund|twice the price|double the price|double your money|twice your money|'
      + 'pay you extra|plus fifty|on top of the refund|on top of that we pay|on top of a full refund|more than the full|more than you paid|extra compensation|unlimited compensation|'
      + 'unlimited refund*|name your price|name a price|as much as you want|refund without any condition|unconditional refund|unconditional full refund|unconditionally refund|'
      + 'full refund without|everything plus|refund any time|forever free|lifetime refund|ten times the price|pay for all your damage*|pay all your damage*|pay any damage*|'
      + 'cover all your costs|cover any costs|cover every cost|pay whatever|refund whatever|200%|double compensation|triple|!no matter what time|!triple check*|!triple layer|'
      + '!triple pack|!no matter what you|!whatever happens next|pay you double|pay double|'
      + '!double charge|!double booking|!triple wall|!double sided'
      + '|!write whatever you|!write what you'
      + '|!without limit of',
    compensate: 'compensat*|refund|pay you|offer you|reimburse|give you|credit you|goodwill|send you|transfer',
    command: 'won t discuss this|not discuss this|not going to discuss|no further discussion|if you keep this up|if you continue like|if you carry on|wait until monday and|'
      + 'i won t answer|i will not answer again|we won t answer|don t come back|you must wait for us|you must wait and|you must wait like|you must wait longer|'
      + 'you must wait now|you must wait patiently|you just must wait|then you must wait|so you must wait|answer at once|send it at once|pay at once|'
      + 'withdraw it at once|read them before you|read it before you|read the instructions before|read the manual before|before you write again|before writing again|'
      + 'before you message|you will have to wait|you ll have to wait|you just have to wait|you simply have to wait|you will wait|we will not repeat|we won t repeat|'
      + 'i won t repeat|i will not repeat|this is the last time|do not write anymore|don t write anymore|no more questions|stop nagging|stop pestering|stop spamming|'
      + 'quit complaining|quit asking|quit writing|enough now|that s enough|that is enough|make up your mind|live with it|suck it up|your problem not ours|'
      + 'that s your problem|that is your problem|not our concern|none of our business|we don t care|we do not care|don t be so|do not be so|how dare you|you d better|'
      + 'we expect an answer|reply at once|reply now|send it now|do it at once|immediately or|or else|you must send|you must return|you must pay|you must delete|'
      + 'you must change|you have to delete|you have to pay|obey|without further discussion|no discussion|not up for discussion|you will accept|just accept|'
      + 'we have explained this|explained this already|already explained|how often do we|how many more times|we repeat|don t expect us|do not expect us|don t you dare|'
      + 'and that s it|and that s that|case closed|spare us|!enter the code at once|!charge it immediately or|!all at once|!at once and|!issued at once|'
      + '!refund* at once|!refunded ~ at once|!at once by|!sent ~ at once|!at once when|!at once if|!at once after|!too much at once|!two at once|!several at once|'
      + '!both at once|!accept it|!we don t care for|told you ~ times|told you already|we have told you|before you complain|you have to wait|you must be patient|'
      + 'you have to be patient|you need to be patient|you must understand|you have to understand|you must accept|you have to accept|you will have to accept|'
      + "you must read|you have to read|you'd better|you had better|stop writing|stop messaging|stop asking|stop complaining|stop contacting|stop sending|"
      + "stop bothering|stop harassing|stop whining|do not contact us again|don't contact us again|do not write again|don't write again|do not write to us again|"
      + "don't write to us again|do not message us again|don't message us again|do not ask again|don't ask again|leave us alone|full stop|end of story|"
      + "end of discussion|that's final|that is final|just wait|wait and see|wait your turn|be patient and stop|calm down|do as i say|do as we say|do what i say|"
      + 'do what we say|do it now|answer me now|answer immediately|reply immediately|deal with it|take it or leave it|not our problem|not my problem|'
      + 'read the manual first|read the manual properly|read the manual carefully|read the listing properly|learn to read|how many times|i already told you|'
      + "we already told you|i told you|are you able to read|can't you read|don't waste our time|do not waste our time|wasting our time|you are obliged to|we demand|"
      + 'we insist that you|you are required to wait|no more messages|no more discussion|enough is enough|shut up|mind your|hurry up|!you must read the label|'
      + '!calm down mode|!stop asking for|don t write again|write no more|no more writing|you ll wait|you will just have to|you ll just have to|will have to live with|'
      + 'put up with it|accept it or|no photos no refund|no photo no refund|no picture no refund|no proof no|is that clear|making a fuss|make a fuss|'
      + 'making such a fuss|making a scene|stop crying|stop moaning|stop arguing|before you bother|before you annoy|before you accuse|before you write to us|'
      + 'before complaining|bother us|bothering us|annoy us|annoying us|send the photos now|send it immediately|send them now|send them at once|pay now|answer now|'
      + 'i expect you|we expect you to|i want an answer|how often must|told you many times|wrote three times|already wrote three|wrote it three|written three times|'
      + 'wrote that already|already said|already written|already wrote to you|as i already told|as we already told|for the third time|for the hundredth|'
      + 'again and again the same|same question again|nothing more to say|we are done|we re done here|conversation is over|discussion is over|matter is closed for us|'
      + 'it ends here|don t argue|do not argue|you have no right|you ve no right|like it or not|you are not the only|you re not the only|not our job|not my job|'
      + 'we have better things|i have better things|we have other customers|be silent|watch your tone|watch your language|pull yourself together|grow up|'
      + 'be reasonable for once|look at the manual|look in the manual|read what is written|read what it says|read it again|read our message again|'
      + 'read my message again|read carefully next time|next time read|actually read|sit down and|at some point one has|matter is finished|finished for us|'
      + 'we consider this closed|this is closed for us|either you|does not make it faster|doesn t make it faster|three messages a day|refrain from sending|'
      + 'deal with the consequences|live with the consequences|discuss this any further|don t expect an answer|use your head|do your homework|'
      + 'that s all we have to say|last time i explain|explained that in|explained the ~ in our last|explained it in our last|it is that simple|as should be obvious|'
      + 'you are supposed to|told you so|next time think|next time measure|next time look|be more careful next time|pay more attention|rocket science|not a charity|'
      + "the damage is yours|so is the bill|this tone|mind the tone|told you twice|told you three|told you before|do what the|don't write to us every|"
      + "be patient and don't|!you will have to wait in|!long enough now|!big enough now|!strong enough now|!warm enough now"
      + "|do as instructed|do as you are told|do as you're told|do what we said|just do what"
      + '|not your servants|not your servant|not your slaves|your impatience|think before you type|think before you write|find it yourself|look for ~ yourself|'
      + 'figure it out yourself|google it'
      + '|last time i tell|last time i write'
      + '|!i told you that the|!i told you the|!what i told you|!i told you it|!as i told you',
    blame: 'use your eyes|open your eyes|asked before buying|asked before you|had you asked|if you had asked|it s written in capital|written in big letters|'
      + 'written all over|neither of us would|wouldn t be in this|you are solely|solely responsible|you have to blame|did not bother to|couldn t be bothered|'
      + 'could not be bothered|never read|obviously did not|obviously didn t|clearly did not|clearly didn t|apparently did not|apparently didn t|evidently did not|'
      + 'no one else has|nobody else manages to|all other customers manage|other customers have no|other buyers have no|it s obvious you|it is obvious you|'
      + 'if you had bothered|if you could read|a child could|how hard can it be|common sense|if only you had|you people always|your own doing|'
      + 'you brought this on yourself|you have only yourself|you must have broken|you must have damaged|you were careless|you re wrong|you are wrong|you are mistaken|'
      + 'it is you who|you re the one who|you are the one who|you messed|you ruined|you should know|you ought to know|should know better|you simply did not|'
      + 'you simply didn t|you don t understand|wasting everyone|wasted our time|you chose the wrong|you picked the wrong|you measured wrong|did you even|'
      + 'have you even|not capable of|are you able to read|can you not read|your fault|your own fault|your own mistake|your mistake|your own problem|'
      + 'your own carelessness|your carelessness|your negligence|your own negligence|you should have|should have checked|you ought to have|had you read|had you looked|'
      + "had you checked|had you followed|had you measured|if you had read|if you'd read|if you had looked|if you had followed|if you had checked|if you had only|"
      + "you didn't read|you did not read|you obviously|you clearly did|you did it wrong|you did something wrong|you used it wrong|you used it incorrectly|"
      + "you broke it|you have broken|you damaged it|because you did not|because you didn't|you failed to|you are to blame|you're to blame|blame yourself|"
      + 'only yourself to blame|you are responsible for this|you caused|you ordered the wrong|it was you who|user error|nobody else has|nobody else complain*|'
      + "no other customer has|no other customers have|you are the only customer|you're the only customer|you are the only one|everyone else manages|"
      + "you must have done|you must have dropped|we wouldn't be here|your ignorance|wrong with you|!you should have received|!you should have it|!you should have got|"
      + '!you should have gotten|!you should have a|!you should have an|!you should have been|!you should have the|!you should have found|!you should have seen the|'
      + '!you should have two|!you should have no|!you should have your|!if you had checked the box|!you caused no|your doing|is on you|it s on you|that s on you|'
      + 'your own stupidity|your clumsiness|anyone with|anybody with|everyone with|any person with|any normal person|bit of attention|little attention|paid attention|'
      + 'pay attention next time|not paying attention|obviously you|clearly you|apparently you|evidently you|didn t bother|not bother to measure|to measure first|'
      + 'measured first|nobody forced you|no one forced you|not our mistake|not our problem|your responsibility|you handled it|mishandled|misused|you abused|'
      + 'you did not follow|you didn t follow|you ignored|you overlooked|you cannot even|you can t even|you are just|you re just|you only want|you just want|'
      + 'you want something for free|you are exaggerating|you exaggerate|should have thought|should have asked|should have measured|should have looked|why did you not|'
      + 'why didn t you|not knowing how|somebody not knowing|someone not knowing|can t be blamed|cannot be blamed|nobody else ever|that s on your side|'
      + 'if you can t handle|can t handle a|two left hands|lack of skill|unable to use|unable to read|not able to read|too lazy|too impatient|rushing|in your hurry|'
      + 'should know how|knows how to|everyone else gets|everyone else got|others can do it|others manage|because you never|because you were|had you spent|'
      + 'spent two minutes|would be hanging|by now|your careless|your improper|careless handling|your rough handling|your mishandling'
      + "|what did you expect|why didn't you check|why did you not check|why didn't you read|why didn't you measure|you assembled it wrong|you mounted it wrong|"
      + "you installed it wrong|you put it together wrong|that's on you|that is on you|don't complain afterwards|don't come complaining|you should know better|"
      + 'you could have known|you should have thought'
      + '|any adult would know|any adult knows|any child knows|everybody knows that|as everyone knows'
      + "|don't know how to use a|obviously don't know"
      + '|you brought it on yourself|own doing|you asked for it|nobody to blame but',
    threat: 'the authorities|police and|hear from our|block you|we will block|tax office|we will have you|we ll have you|trading standards|take steps against|'
      + 'take action against|customs will|your employer|get your account blocked|have your account blocked|our lawyer*|my lawyer|our attorney*|my attorney|'
      + 'our solicitor*|our legal team|our legal department|legal action|legal consequences|take you to court|see you in court|sue|file a lawsuit|lawsuit against|'
      + 'press charges|report you|call the police|to the police|inform the police|contact the police|police will|criminal complaint|criminal charges|you will regret|'
      + "you'll regret|you will be sorry|you'll be sorry|blacklist*|black list|block your account|your account closed|account will be closed|account suspended|"
      + 'consequences for you|face the consequences|bear the consequences|suffer the consequences|consequences will|know where you live|we have your address|'
      + 'know your address|debt collector*|debt collection|collection agency|last warning|final warning|publish your name|expose you|make you pay|or else|'
      + 'we will find you|watch out|warn you|!police report number|!police report|!your account closed by|!file a report|!watch out for|!have your account number|'
      + '!get your account back|!report you sent|!report you received|!report you mentioned|!consequences will be|you will regret this|you ll regret this'
      + '|false claims have consequences|keep records of buyers|records of buyers like you|we keep evidence|hold you liable|hold you responsible|'
      + 'legal measures|defamation'
      + '|take legal steps|legal steps against',
    insult: '!stupid mistake|!stupid error|!no stupid questions|!no such thing as a stupid|!a fool proof|!not a stupid question|!isn t a stupid|!no stupid question|'
      + '!starts with a jerk|!with a jerk|!a jerk when|!a jerk and|you are ugly|you re ugly|you are ridiculous|you re ridiculous|don t be ridiculous|being ridiculous|'
      + 'talk nonsense|talking nonsense|you are disgusting|you re disgusting|damn you|goddamn|you are lying|you re lying|stop lying|lying to us|you clown|fools like|'
      + 'you fool|foolish person|you thief|you are a thief|thief like you|thieves like you|you are thieves|you jerk|you dick|nudes|nude photos|you scum|scum like|'
      + 'are you dumb|you are dumb|so dumb|too dumb|dumb customer|dumb person|how dumb|stupid person|stupid customer|stupid people|you stupid|so stupid|too stupid|'
      + 'how stupid|you are stupid|you re stupid|stupid enough|stupid complaint|stupid question|stupid message*|your stupid|such stupid|you are a disgrace|you freak|'
      + 'you brat|spoiled brat|you parasite|idiot|stupidity|dumber|dumbest|are you crazy|you are crazy|you re crazy|you are nuts|you re nuts|stupid cow|you pig|'
      + 'are you drunk|are you mental|you are so dense|you are thick|you cheat|you fraud|you are a fraud|you re a fraud|rude person|you are rude|bloody fool|you suck|'
      + 'use your brain|got a brain|have a brain|screw off|scoundrel*|idiots|imbeciles|morons|fraudster|conman|garbage person|scrounger*|freeloader*|crybaby|shame on you|'
      + 'be ashamed|ashamed of yourself|useless person|waste of space|bastards|twat|wanker|son of a|hell with you|dimwit|halfwit|nitwit|blockhead|airhead|bonehead|'
      + 'numbskull|cheap bastard|mean person|slow learner|you clearly lack|lack the brains|no brain|no brains|are you blind|are you deaf|blind or|sick in the head|'
      + '!crazy sale|!nuts and bolts|!nuts are|!wing nuts|!the nuts|!nuts for|!hex nuts|!screw the|!screw in|!screw it in|!screw on|!screw driver|!screw is|!screw that|'
      + '!screw holes|!a screw|!one screw|!the screw|!each screw|!screw back|!cow leather|!cow hide|!piggy|!fraud department|!fraud protection|!fraud prevention|'
      + '!rude awakening|!did not mean to be rude|!not be rude|!was rude|!sounded rude|!rude to you|!sick of waiting|!thick|!dense foam|!suction|!brain teaser|!go away|'
      + '!driver was rude|!the pig|!screw set|!screw size|!m4 screw|!m3 screw|!screw m*|!screw hole|!screw cap|!screw terminal*|!screw them|!be disgusting|!fraud team|'
      + '!nuts m*|!two nuts|!four nuts|!nuts allergy|!trash can|!trash bin|!trash bag*|!in the trash|!trash folder|!mental arithmetic|!blind holes|!roller blind|'
      + '!get lost here|!gets lost|!attachments get lost|!parcels get lost|!may get lost|!can get lost|!could get lost|!sometimes get lost|!to get lost|'
      + '!messages get lost|!often get lost|!easily get lost|idiotic|dumbass|moron*|crap|crappy|bullshit|shit*|liar|liars|loser|losers|retard*|imbecile*|con artist*|ass|'
      + 'whore|slut|bloody hell|screw you|go to hell|get lost|piss off|pissed|drop dead|kill you|kill yourself|cretin|brainless|trash person|you people|scammer like you|'
      + 'disgusting person|beat you|punch you|hurt you|porn*|!fool proof|!dumb bell*|!lying flat|!lying on|!lying in|!lying down|!lying around|!thief proof|!damn sorry|'
      + '!is lying|!jerk free|!ridiculously|!was lying|!lying at|!lying under|!ugly sweater|!clown costume|!clown fish|!nude color|!nude colour|!ass hook|!scammers|'
      + 'scrounger|moron|sponger|leech|swindler|swindlers|ridiculous person|brain dead|braindead|lazy person|lazy people|nuisance of a|pain in the neck|you are a joke|'
      + 'you re a joke|get a life|shut your|kiss my|up yours|stick it|shove it|shove your|what is wrong with you|what s wrong with you|out of your mind|lost your mind|'
      + 'retarded|!mentally prepare*|!shitty looking|!greedy dog|half a brain|people like you|you lot|clueless person|brain cell|brain cells|waste of time like you|'
      + 'a joke of a|nasty person|you nasty|hopeless case|grow a brain|too thick|'
      + 'only a fool|a fool would|such a fool'
      + '|whining like|like a baby'
      + '|!from people like you|!for people like you'
      + '|!label over|!stick it over|!stick it on|!stick it to'
      + '|out of your tiny|tiny mind|working brain|functioning brain|trained monkey|hope you choke|burn in hell|the hell is wrong|bugger off|sod off|naff off|arsehole|asshole|wanker|twat|plonker|dickhead|bollocks|son of a|fuck*|damn fool|bloody fool|bloody idiot|total idiot|you idiot|village idiot|braindead|not right in the head|are you blind|are you thick|down your throat|shove that|shut your mouth|shut your trap|shut up|lost your marbles|off your rocker|take your meds|you disgust me'
      + '|you women|typical woman|typical man|women like you|go back to where|go back to your country|people from your country|your kind of people|people of your|your sort|at your weight|with your weight|with your figure|foreigners like|you foreigners|you immigrants|naked picture|see you naked|in your underwear|in your bra|in bed with|sleep with you|hot body|your boobs|your breasts|horny|turn me on|turns me on|smash your|break your nose|break your legs|break your neck|slap you|kick you|kick your|beat you up|throw it at your|knock your teeth|strangle you|shoot you|burn your house|wring your neck|come over and smash',
    secret: '!needn t give us your bank details|sign in email|sign in e mail|last 4 digits|your pin|card pin|bank pin|pin of your|pin for your card|pin number of your|'
      + 'pin and|three digits|digits on the back|four digits|expiry|expiration date|sort code and|number on your card|number of your card|card s number|'
      + 'digits of your card|numbers on the back|mother s maiden|security question|code by text|code by sms|code we sent|code from the text|code in the text|six digits|'
      + '6 digit|six digit|4 digit|authentication code|authenticator|one time|pass code|!three digits of the serial|!last four digits of the serial|'
      + '!last three digits of the serial|!last four digits of the order|!digits of the order|!digits of the serial|!digits of the batch|!six digits of the|'
      + '!four digits of the tracking|!expiration date on the|!expiry date on the|!expiry date printed|!expiry date of the product|!digit code on the|'
      + '!six digit code on the|!4 digit code on the|!digit pairing|!pairing code|!digit number on the|!lock|digit code|code that arrived|code you just|'
      + 'code that was sent|card number|credit card|debit card|card details|card data|cvv|cvc|security code|bank details|bank account|account number|account details|'
      + 'bank data|banking details|password|passwords|passcode|otp|verification code|pin code|code amazon|code from amazon|code you received|code you got|'
      + 'code that amazon|login|log in details|credentials|sms code|social security|ssn|online banking|2fa|two factor|your amazon account|!pin header|!pin is bent|'
      + '!pin connector|!2 pin|!3 pin|!5 pin|!8 pin|!pin hole|!login page|!your amazon account and|!in your amazon account|!on your amazon account|'
      + '!to your amazon account|!from your amazon account|!into your amazon account|!through your amazon account|!via your amazon account|!security code of|'
      + '!login screen|!with your amazon account|!under your amazon account|!of your amazon account|both sides of your card|both sides of your credit|'
      + 'both sides of your debit|front and back of your card|picture of your card|photo of your card|code on your phone|code on your mobile|code you will get|'
      + 'code we just sent|code they send|digits on your card|access data|bank card|security number|card s security|date under it|number by text|read it to me|'
      + 'digits by text|the three numbers|number of your account|banking pin|sixteen digits|16 digits|digits on the front|front of your card|long number on|'
      + 'expiration of your card|!card was charged|!card is charged|!card has been charged|!card was debited|!card will be charged'
      + '|!qr code|!return code'
      + '|name of your bank|your bank and the account|your bank and account'
      + "|long number|number from your bank card|expiry month|mother's maiden",
    identity: 'id document|driver s licence|national insurance|your profile|account page|order history screenshot|screenshot of your orders|your birthday|utility bill|'
      + "bank statement|!id card holder|!photo of your ideal|id card|identity card|passport*|driving licence|driving license|driver's licence|driver's license|"
      + 'driver license|photo id|your id|national id|amazon profile|profile link|profile page|screenshot of your review|screenshot of the review|'
      + 'screenshot of your rating|screenshot of your account|screenshot of your amazon|screenshots of your account|screenshot of your order page|'
      + 'screenshot of your feedback|proof of identity|identity document|identification document|date of birth|birth date|selfie|tax number|!passport cover|'
      + '!passport holder|!passport case|!your id badge|driver s license|proof of address|birth certificate|your identity|public profile|tax id|social security number|'
      + 'who you are|both sides of your licence|your papers|driving licence, both|!passport photo mode|!passport photos|!passport photo size|!passport size|id next to|'
      + 'id beside|id in your hand'
      + '|!the account page to|!account page to download',
    handOver: 'answer with|respond with|get back to us with|include|enter|fill in|email us|dictate|note down|key in|quote|text us|mention|write us|write down|what are|which is|'
      + "give|tell|send|share|provide|forward|need|require|required|requires|necessary|what is|what's|submit|upload|screenshot|type|reply with|let us have|let me have|"
      + 'confirm|verify|message us|post|read us|pass us|hand over|log in with|ask you for|ask for|show us|show me|attach|picture|photo|photos|scan|copy|read out|read me|'
      + 'read it|for the refund desk|snap|photograph|hold'
      + '|spell out'
      + "|pass along|let us know your|we'll need|we require"
      + '|!screw type|!type of|!type is',
    orderConfirmation: 'will be dispatched|will be shipped|will be packed|picked and packed|courier collects|with the courier|get it out to you|items have been shipped|'
      + 'item has been shipped|items are packed|thanks for your order|thank you for your order|got your order|your purchase has been shipped|purchase ~ shipped|'
      + 'purchase ~ on its way|handed over to|left our warehouse|order ~ left our|parcel ~ handed|package ~ handed|order ~ packing|packing it right now|'
      + 'order and payment|we will ship it soon|order ~ has been received|order ~ was received|order ~ is confirmed|order ~ has been confirmed|received your order ~|'
      + 'order ~ is being prepared|order ~ is being packed|order ~ is being processed|order ~ has shipped|order ~ has been shipped|order ~ was shipped|'
      + 'order ~ has been dispatched|order ~ was dispatched|order ~ is on its way|order ~ has left our warehouse|we just shipped|we have just shipped|'
      + 'has been handed to the carrier|was handed to the carrier|we have shipped|we ve shipped|we ve dispatched|payment was received|payment has been received|'
      + 'confirm receipt of your order|confirm the receipt of your order|just to let you know that your order|parcel ~ is on its way|package ~ is on its way|'
      + 'thank you for your order ~ received|your item is on its way|your items are on their way|getting your order ready|preparing your order|packing your order|'
      + 'order is in process|will ship soon|ships soon|!replacement ~ is on its way|!order ~ has not shipped|we have your order|your order has been received|'
      + 'received your order|your order has been confirmed|order is confirmed|confirm your order|confirming your order|confirms your order|confirm that your order|'
      + 'order confirmation|your order has shipped|your order has been shipped|your order was shipped|your order shipped|your order is shipped|'
      + 'order has been dispatched|order has been sent|your order was sent|your order has left|your order is on its way|your order is on the way|'
      + 'your parcel is on its way|your package is on its way|your item has shipped|your package has shipped|your parcel has been shipped|your purchase has shipped|'
      + 'shipping confirmation|dispatch confirmation|confirms your purchase|confirm your purchase|we shipped your order|we have dispatched your order|'
      + 'your order is being processed|your order is being prepared|is being packed|has been delivered|was delivered today|!did not arrive|'
      + '!order confirmation from amazon|thanks for ordering|thank you for ordering'
      + '|received your payment|payment for order|started to process your order|goods will leave|ship it within',
    answerCue: 'spare|resend|asked|in reply|as promised|replacement|refund|sorry|apolog*|delay*|your message|problem|issue|lost|missing|damaged|investigat*|as requested|'
      + 'as you requested|you wanted|new one|resent|re sent|whether|since you|as agreed|as discussed|as wished|you wondered|mix up|at our expense|keep the other|wrong|'
      + 'right size|correct size|correct colour|correct color|correct one|again|second|substitute|exchange|reshipped|reshipment|estimate|scan|scanned|hub|depot|'
      + 'customs|late|still|unfortunately|regret|checked|looked|i see|we see|expects|address|instructions|battery|repair|repaired|part|parts|screws|cable|lid|manual|'
      + 'invoice|claim|return|label|question|because|storm|strike|weather|neighbour|neighbor|sold out|cancelled|canceled|out of stock|photos|pictures|the right one|'
      + 'letting us know|turned up|let us know that|glad to hear|how it goes|your patience',
    attach: 'attached|attach|attachment|enclosed|enclose|enclosing|sending you|send you|adding|attaching',
    wrongAttachment: 'catalogue|catalog|flyer|flyers|brochure|leaflet about our|price list|product list|newsletter|lookbook|poster|advert*|presentation|company profile|new collection|'
      + 'promotional|!instruction leaflet|gif|gifs|our logo|logo as|logo picture|meme|mascot|banner pictures|banner images',
    autoReply: 'automatic reply|automatic answer|automatic response|auto reply|autoreply|automated reply|automated response|automated message|automatic message|out of office|'
      + 'out of the office|office hours|business hours|opening hours|working hours|our office opens|our office is closed|we are closed|currently closed|get back to you within 24|'
      + 'get back to you within 48|reply within 24 hours|respond within 24 hours|answer within 24 hours|your message has been received|we have received your message and|'
      + 'we received your message and will|on vacation until|on holiday until|!opening hours of|!your office hours',
    holding: "we are checking|we're checking|i am checking|i'm checking|we will check|we'll check|i will check|i'll check|we are looking into|we're looking into|i am looking into|"
      + 'looking into it|look into it|look into this|investigating|please wait|please be patient|will get back to you|get back to you soon|we will update you|will let you know|'
      + 'as soon as possible|will come back to you|let you know soon|bear with us|under investigation|waiting for an answer|have asked the|have forwarded|forwarded your|'
      + 'keep you posted|keep you updated|in the process of',
    dateGiven: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|within|january|february|march|april|may|june|july|august|september|october|november|'
      + 'december|this afternoon|this evening|this week|next week|by noon|by the end of|end of the day|end of the week|in two days|in three days|in the next|in one day|hours|'
      + '!as soon as possible',
    deliveryTopic: 'deliver*|driver|carrier|courier|parcel|package|tracking|lost|return|returns|arriv*|refund|shipment|shipping',
    cancelWord: 'cancel|cancels|cancelling|canceling|cancellation|call off|drop the order|!like to cancel|!prefer to cancel|!want to cancel|!rather cancel|!wish to cancel|'
      + '!cancellation policy|!cancellation fee|!noise cancelling|!noise canceling|!noise cancellation|!cancel button on',
    yourSide: 'you|yourself|your side|your end|your account|buyer|your orders|please|kindly|better for us|better for our|better if|helps our|rather than us|your order page|amazon punish|'
      + 'punish us|penalty for us|our metrics|our figures|hurt our|hurts our|big help if|thankful if|any of the reasons|any reason is fine|if we cancel|bad mark|we would not get|'
      + 'not get a bad|most quickly|press cancel',
    weCancel: 'we cancel*|we have cancel*|we ve cancel*|we had to cancel|we will cancel|we ll cancel|we can cancel|we are cancel*|we must cancel|we could cancel|we would cancel|'
      + 'we shall cancel|i cancel*|i have cancel*|i ve cancel*|i will cancel|i ll cancel|i can cancel|was cancel*|were cancel*|been cancel*|is cancel*|be cancel*|us to cancel|'
      + 'me to cancel|shall we cancel|should we cancel|should i cancel|shall i cancel|cancelled your order|cancelled the order|cancelled it|amazon cancel*|our cancellation|'
      + 'cancel it for you|cancel the order for you|cancel your order and refund|cancel the order and refund|cancel and refund you',
    yesWord: '!if yes|!yes or no|!yes and|!yes we|!yes you|!yes it|!yes please|!yes i|!yes the|!yes that|!if solved|!is solved|!been solved|!was solved|!be solved|!not solved|'
      + '!get resolved|!be resolved|!is resolved|!been resolved|!was resolved|!more helpful|!is helpful|!very helpful|!be helpful|!was helpful|!are satisfied|!be satisfied|'
      + '!not satisfied|!is satisfied|!fully satisfied|yes|thumbs up|solved|resolved|helpful|the positive option|the green button|positive answer'
      + '|!reply: yes|!answer: yes|!question: yes|!: yes',
    pressIt: 'go for|give|press|pressing|click|clicking|tap|tapping|choose|choosing|select|selecting|hit|hitting|tick|pick|vote|answer|answering|mark|push|respond|'
      + 'reply with a|say|put|check|clicked|chose|pressed|selected|ticked|tapped|picked|voted|answered|picking|voting'
      + '|!short reply|!reply: yes',
    nextPurchase: 'next order|next purchase|next buy|next shop|your next|future order|future orders|future purchase*|another order|second item|second pair|everything in our store|whole range|'
      + 'all our products|next shopping|next time|from now on|in future|next visit',
    sendTo: 'take the box to|take the parcel to|returns go to|returns to|write this address|from now on returns|please send|please ship|please post|please mail|please return|'
      + 'kindly send|kindly return|kindly ship|send it|send them|ship it|ship them|post it|mail it|return it|return them|send the|ship the|post the|mail the|return the|send your|'
      + 'return your|send everything|send back|send this|drop it off at|take it to|address it to|bring it to|goes to|have it sent|should go to|has to go to|must go to|'
      + 'needs to go to|sent to|on the parcel|returned to|!we will send the|!we ll send the|!we send the|!i will send the|!i ll send the|!we can send the|!we sent the|!can send the|'
      + '!to send the|!was sent to|!were sent to|!been sent to|!is sent to|!we will ship the|!we ship the|!will ship the|!will return the|!ordered was sent to|'
      + '!send the replacement to|!ship the replacement to|!send the new|!ship it again|!return the money|!we ll ship the|!will be sent to|!would be sent to|!be sent to your|'
      + '!goes to your|!which was sent to|!refund goes to',
    benefitDone: 'refund has gone|refund has been|refund was|refund is through|refund went|refund is complete|refund arrived|have refunded|has refunded|ve refunded|we refunded|'
      + 'i refunded|been refunded|were refunded|after our refund|after the refund|after your refund|since the refund|already refunded|got your refund|'
      + 'received your refund|received the refund|replacement has arrived|received the replacement|got your money|have your money|your money is back|after a full refund|'
      + 'after the full refund|since the full refund|now that the refund|got a full refund|you got a refund|seeing that you got|received a full refund|'
      + 'were given a refund',
    posted: 'online|posted|published|is up|live|appears|screenshot|screen shot|proof|link to it|picture of it|shows up',
    undoIt: '!pull it out|!take it off the|!remove it from the|!close it again|!close it after|!close it before|!close it with|!remove it before|!replace it with a new|!stop it by|'
      + '!change it to|!drop it off|!drop it in|remove it|delete it|take it down|take it off|take them down|take that down|change it|change that|update it|update that|edit it|'
      + 'edit that|revise it|withdraw it|withdraw that|close it|close that|drop it|cancel it|retract it|take it back|take that back|erase it|raise it|lift it|bump it|reconsider it|'
      + 'reconsider that|rethink it|rethink that|rewrite it|amend it|turn it into|make it five|make it a five|make it 5|make it four|have it removed|have it closed|have it changed|'
      + 'get it removed|get it closed|get it changed|undo it|modify it|adjust it|correct it|let it go|call it off|make it disappear|make it go away|hide it|do something about it|'
      + 'it could be changed|it could be removed|remove that|delete that|delete them|rate us higher|upgrade it|soften it|set it to five|put it to five|scrap it|abandon it|end it|'
      + 'pull it|pull that|take care of it|do something about that|fix it there|tone it down|rephrase it|move it up|make it better|get it off|be adjusted|be changed now|'
      + 'have it stopped|it be changed|it be updated'
      + '|take yours back|withdraw yours|close yours'
      + '|taking it offline|taking it down|removing it|deleting it|changing it'
      + '|!change it every|!change it once|!change it after',
    buyWord: 'deal|deals|buy|order|orders|ordering|price|prices|pieces|quantity|quantities|bulk|wholesale|purchase|discount|cheaper|save|commission|fee|fees|sell|trade|business|get it|'
      + 'cost|costs'
      + '|buy the second|buy it from us|get it from us|get the second',
    estimate: 'expected|due|probably|scheduled|tracking shows|should|estimate*|carrier says|according to|normally|usually|about|forecast|around|tracking says|planned|currently|'
      + 'carrier guarantees|express parcels|for express|manufacturer guarantees'
      + '|express option|only guaranteed|guaranteed only|only sold with',
    betterIt: 'four or five|five stars|win you over|win back|convince you|no longer fit*|fits|persuade you|words back|take your words|reflect*|another look|look again|'
      + 'second look|fresh look|more stars|higher|raise*|disappear*|vanish*|go away|up to date|a few more|one more star|another star|extra star|add a star|add stars|'
      + 'adding ~ star*|no longer justified|not justified|fairer|fair|unfair|deserve*|turning|turn|into five|into a five|make it|reconsider*|rethink*|revisit*|revise*|'
      + 'adjust*|adapt*|amend*|updat*|upgrad*|chang*|correct*|improv*|match|mirror*|soften*|taken down|take down|take back|taking back|withdraw*|delet*|remov*|eras*|'
      + 'reassess*|re evaluate|reevaluate|modif*|edit*|think again|better mark|better grade|bump*|lift*|friendlier|kinder|milder|second chance|take it off|rephrase|'
      + 'reword|rewrite|increase|closer to the truth|another chance|make peace|better picture|generous|!helps us improve|!help us improve|!us improve',
    surveyNo: 'not press no|not click no|don t press no|don t click no|not choose no|not select no|don t choose no|never choose no|never press no|avoid no|avoid pressing no|'
      + 'avoid selecting no|avoid the no|clicking no|pressing no hurts|choosing no|a no hurts|a no harms|a no would|no would hurt|each no|every no|no counts against|instead of no|'
      + 'not the no|not no please',
    cancelReason: 'by mistake|no longer needed|changed your mind|found it cheaper|don t want it anymore|by accident|no longer need|changed my mind|found cheaper|as reason|as the reason|'
      + 'choose the reason|with the reason|pick the reason|select the reason',
    answersNo: 'no|nope|sorry|unfortunately|we can t|we cannot|we can not|we don t|we do not|not possible|that isn t|that is not|never|not us|i m afraid|we won t'
      + "|we call nobody|we don't call|we do no such|we never|not from us|we have reported|we've reported|we reported",
    warning: 'not from us|isn t from us|is not ours|isn t ours|was not us|wasn t us|not sent by us|scam*|phishing|fraud attempt|ignore it|ignore the message|'
      + 'ignore that message|ignore such|do not reply|don t reply|don t answer|do not answer|report it to amazon|report that to amazon|forward it to amazon|'
      + "do not respond|don t respond|delete such|a fake|fake message|fake mail|fake e mail|is fake|never share|don't share|do not share|never give|do not give your|"
      + "don't give your|beware|nothing to do with the|hang up|you can ignore|can be ignored|sent automatically by amazon|is sent by amazon|"
      + 'sent by amazon automatically|amazon sends it'
      + '|is not us|are not us|was not our|is a stranger|not our doing|if a message says|if a message claims|messages like that'
      + "|not of our making|we don't do that|we do not do that|we do no such|we would never do|we reported it|we have reported it|we've reported it|don't click|do not click|don't scan|do not scan|please ignore it|throw it away|previous importer|previous owner|former owner|we never call|we call nobody|we don't call anyone|not to do with us"
      + "|don't tell anyone|do not tell anyone|tell nobody|please don't send documents",
    subjectUs: 'we|i|amazon|they|our team|the team|our warehouse|our developers|the manufacturer|sellers|seller|nobody here|no one|the insurance|the insurance company|'
      + 'the insurer|the carrier|the courier|the bank'
      + '|our packer|our packers|our colleague|our employee|our staff|our supplier|our driver|my colleague|the warehouse|the packer',
    subjectYou: 'you|your|yourself|kindly|please|pls|plz',
    verdict: 'what you wrote|what you said|what you posted|what you published|wrote about|said about|posted about|critique|criticism|verdict|your judgment|judgement|'
      + 'those words|these words|those lines|these lines|your lines|your statement|your note on the listing|the stars|those stars|these stars|your stars|two stars|'
      + 'three stars|single star|lone star|your star|two star|your grade|your assessment|your evaluation|your testimonial|write up|writeup|your comment|that comment|'
      + 'this comment|your complaint on the page|bad stars|low stars|public feedback|your rating|that rating|critical review|bad words|harsh words|public words|'
      + 'what you left under|left under the|left on the page|left about|nothing negative|anything negative|comment is online|bad feedback|count on you for the page|'
      + 'only one star|just one star|four stars|the public|public comment|online comment|the page says|updated opinion|star rating|low star|your public|published opinion|'
      + 'your few stars|poor stars|the 2-star|2 star remark|your remark|remark from you|one star text|the text you left'
      + '|what you put online|you mentioned in public|in public that|that sentence'
      + '|the title|harsh judgement|harsh judgment',
    alter: 'change|changing|alter|altering|edit|editing|modify|modifying|revise|revising|update|updating|amend|amending|adjust|adjusting|rewrite|rewriting|rephrase|reword|rework|'
      + 'soften|softening|tone down|tone it down|tone ~ down|water down|turn ~ into|turn|turning|make ~ friendlier|friendlier|kinder|milder|nicer|more friendly|more favourable|'
      + 'more favorable|raise|raising|upgrading|revisit|revisiting|reconsider|reconsidering|rethink|rethinking|think again|think over|think about it again|another look|second look|'
      + 'fresh look|look again|second thought|second thoughts|reflects|reflecting|mirror|delete|deleting|remove|removing|removed|deleted|erase|erasing|erased|wipe|take ~ down|'
      + 'taken down|take ~ off|taken off|take off|take away|take back|take ~ back|taking ~ down|pulled|pull down|pull ~ down|withdraw|withdrawn|withdrawing|retract|retracting|'
      + 'retracted|revoke|cancelled|unpublish|bring down|rid of|scrap|reverse|no longer there|no longer visible|no longer justified|no longer fits|no longer fair|make it five|'
      + 'make it 5|make it four|into five|into 5|!us improve|!us to improve|!help us improve|!to improve our|!improve our|!can t change|swap ~ for|undo what|'
      + 'changed your mind about it|one or two more|into good|make it good|be edited|the three dots|stayed on|stays on|no longer online|take care of it|earned a second|'
      + 'give us another|give it another|not be there|would be gone|is still there|still online|still up|rethought|softer|make peace|set the record straight|adjusted|'
      + 'updated opinion|new opinion|harsh words down|reflect|more stars|room for one|bump|upgrade|'
      + 'edited|changed|updated|revised|reworded'
      + '|small edit|little edit|a small correction|small change|small update|a touch up|could go now|can go now'
      + '|bring ~ in line|in line with|wipe it|needs to stay|need to stay|becomes history|align',
    answerYes: 'yes|thumbs up|thumb|smiley|smiling face|happy face|green one|green button|green face|upper button|top button|first button|left button|upper one|top one|first one|'
      + 'first option|upper option|top option|left one|first answer|first choice|left option|green side|the green|nice face|laughing face|the first of the|hearts|the upper|'
      + 'positive reaction|a tick|the smile',
    answerGood: 'solved|resolved|helpful|it helped|helped me|satisfied|positive|positively|favourably|favorably|good answer|good one|best option|best answer|highest|top mark|'
      + 'full points|five points|of help|did help|good mark|full mark|best possible|friendliest|!would be helpful|!be helpful if|!helpful if|!helpful to us if',
    answerBad: 'no|thumbs down|red one|red button|lower button|bottom button|second button|second option|negative|sad face|unhappy face|angry face|not helpful|unsolved|not solved|'
      + 'the other button|the other one',
    choose: 'press|pressing|click|clicking|tap|tapping|choose|choosing|select|selecting|hit|hitting|tick|ticking|pick|picking|vote|voting|answer|answering|mark|marking|'
      + 'push|pushing|go for|go with|going with|take|respond|reply|say|saying|finish|give|giving|use|opt for|check|rate|touch|leave|put|confirm|is the one|'
      + 'are the ones|only the|the one that|the right one|is the right|live off|decides|decide whether|counts as a failure|anything but|think of me|grateful for a|'
      + 'love a|clicked|chose|pressed|selected|ticked|tapped|picked|voted|answered',
    poll: 'survey|surveys|poll|questionnaire|little question|short question|one question|question below|question at the|question whether|two buttons|two choices|two options|'
      + 'two answers|amazon asks|amazon will ask|amazon may ask|amazon shows|amazon will show|amazon wants to know|when amazon|you will be asked|you ll be asked|asked whether|'
      + 'asked if|asks whether|asks if|asks you|did this solve|did we solve|solve your problem|was this helpful|rating box|feedback box|smileys|button question|'
      + 'want to know whether i|wants to know whether|want to know if|little vote|the vote|vote at the end|a vote|pop up|pops up|popup|asking you about this conversation|'
      + 'asks about this conversation|judged by|is judged|measured by|small form at the end|opinion box|amazon will shortly|mark our conversation|this chat|did this help|helpful?|'
      + 'rate this conversation'
      + '|a little box|small box|asks whether we|whether we were of help|whether we helped|if all is settled|wants to know if all|tiny survey|feedback prompt|'
      + "two faces|asks how we did|question pops|you'll be asked|be asked about",
    pollPlace: 'box under|box at the|buttons under|button under|under this message|under this mail|under this email|end of this mail|end of this message|end of this email|end of the mail|'
      + 'bottom of this|bottom of the|down there|underneath|at the bottom|after this message|after reading this|in a moment|this conversation|this chat|at the foot|below|at the end',
    ourFigures: 'statistics|stats|metrics|kpi|our numbers|my numbers|figures|our score|my score|our account|our performance|my performance|my boss|my manager|my supervisor|'
      + 'our boss|bonus|my job|my team|our team|store evaluation|our evaluation|shop evaluation|our rate|our rating|my rating|counts for us|counts them|counts for me|'
      + 'helps us|helps me|help us|help me|means the world|means a lot|means so much|very important|so important|important for|would be super|would be great|be so nice|'
      + 'be so kind|favour|favor|happy|hurts|damages|harms|bad for us|my shift|live off|failure for us|counts as|judged by|my colleagues|think of me|my contract|'
      + 'my probation|my salary|our ranking|our place|save my day|my week'
      + '|my boss looks|my evaluation|counted against|hurts our|my job depends|our metrics|makes my day|takes a second',
    underWay: 'we have registered your|registered your order|have your order|got your order|order is in|received your order|order reached us|order has reached us|'
      + 'order arrived at|accepted your order|noted your order|booked your order|order ~ registered|order ~ accepted|order ~ entered|order ~ complete|'
      + 'order ~ placed successfully|order ~ went through|payment went through|payment is through|payment went fine|payment cleared|payment is in|payment arrived|'
      + 'payment reached us|already picking|being picked|picking it|picked and packed|being packed|is packed|are packed|has been packed|have been packed|all packed|'
      + 'packed up|packing it|wrapped up and|ready for dispatch|ready for shipping|ready to ship|ready to go|ready for collection|ready for pick up|handed over to|'
      + 'handed to|passed to the carrier|passed to the courier|given to the carrier|given to the courier|given to the post|with the carrier|with the courier|'
      + 'with the post|in the hands of|collected by|picked up by|will be collected|will be picked up|collects it|picks it up|sent out today|sent out this|sent off|'
      + 'been sent out|was sent out|were sent out|went out today|went out this|goes out today|goes out tomorrow|going out today|goes off today|leaves us today|'
      + 'leaves us tomorrow|leave us today|leave us tomorrow|leaves our|leave our|has left us|have left us|left us today|left our|just left|on the truck|'
      + 'on its journey|started its journey|on its way|on their way|on the way to you|on the road|shipped today|shipping today|ships today|ship today|ships tomorrow|'
      + 'shipped this|shipped out|just shipped|now shipped|has shipped|have shipped|has been shipped|have been shipped|has been dispatched|have been dispatched|'
      + 'dispatched today|is dispatched|now dispatched|on the move|in transit now|now in transit|confirm your purchase|confirm your order|confirms your order|'
      + 'confirm the receipt|confirm the order|confirm the purchase|hereby confirm|order confirmation|purchase confirmation|shipping confirmation|'
      + 'dispatch confirmation|confirmation of your order|confirmation of your purchase|once it ships|as soon as it ships|taken note of what you bought|'
      + 'taken note of your order|getting to work on it|work on it right away|starts preparing|start preparing|preparing your goods|parcel closed|label on|'
      + 'driver has it|in order with your payment|everything in order with your|message when they leave|message when it leaves|welcome on board|'
      + 'your purchase has reached us|your purchase is being|we ve received your|next step is packing|will leave soon|being boxed|in the queue|in our system|'
      + 'order is being handled|order is being worked|comes for it|safe and sound|on the lorry|in the van|on the van|with the postman|loaded|hit the road|'
      + 'received it and will|will ship it|ship it soon|we ll ship it|will send it out|send it out soon|go out soon|goes out soon|we ve got it'
      + '|order received|packing now|packing it now|out the door|goes out tonight|leaves tonight|already on its way'
      + '|was shipped|were shipped|shipped yesterday|when they leave'
      + '|arrived at its destination|reached its destination|has been handed over|just been delivered|was just delivered',
    callOff: 'cancel|cancels|cancelling|canceling|cancellation|cancellations|cancelled|withdraw the order|withdraw your order|withdraw from|withdraw it|drop the order|drop your order|'
      + 'drop it|take back the order|take the order back|take your order back|call off|call it off|call ~ off|step back from|back out|give up the order|give up the purchase|'
      + 'let go of the order|undo the order|undo the purchase|delete the order|close the order|void|annul|revoke the order|end the order|stop the order|remove the order|'
      + 'abandon the order|undo your purchase|undo your order|end the purchase|revoke the purchase|withdraw your purchase|withdraw the purchase|give it up|take your purchase back|'
      + 'order list'
      + '|end your order|stop your order|terminate the order|terminate your order|close your order',
    waitOrNot: 'don t want to wait|not want to wait|prefer not to wait|not wait|no longer want|if you no longer|if you don t want|you asked us to cancel|you asked to cancel|'
      + 'as you asked|you wanted to cancel|your cancellation request|your wish to cancel|until it ships|before it ships|until dispatch|before dispatch|'
      + 'until it is shipped|before it is shipped|until it is dispatched|as long as it has not|while it has not|can still cancel|still be cancelled|too late to cancel|'
      + "if you change your mind|changed your mind|you may cancel|free to cancel|if you prefer|if you would rather|if you'd rather|would you like to|"
      + 'you want it cancelled|do you want|as long as|until the status|still cancel|while it still|while the status',
    stopIt: 'stopping|no more|no longer|not any more|don t want|not want|not wish|no wish|rather not|prefer not|leave you alone|in peace|enough of|had enough|tired of|fed up|sick of|'
      + 'bothered|bother you|bothering|rid of|get out of|removed|off the list|taken off|take you off|take off|strike you|delete you|deleted from|drop out|unsubscribe|unsubscribed|'
      + 'which messages|not be contacted|not be written|not hear|hear nothing|spam|stop|quit|manage|cancel the subscription|silence|not interested|forget your address|'
      + 'one message too many|no thanks|our last|last message|sign out|sign off|hearing about|step away from|never write|never hear|never message|stay silent|no contact|'
      + 'drop you from|out of the mailing|annoy you|nothing further|!press stop|cease|ceases',
    mailings: 'mailing|mailings|newsletter|newsletters|subscription|subscriptions|hear from us|hear from our|hearing from us|contacted|contact you|written to|writing to you|write to you|'
      + 'write you|our shop|our store|our news|news from us|address book|messages|mails|emails|list|updates|reminders|in peace|silence|your address|one message too many|'
      + 'service mail|our last|our service|this mail|these notes|our notes|receiving this|hear from me|from this shop|further from us|contacting you|from us again|tips|notices'
      + '|reminders|our hints|our advice|alerts|notifications|our offers|our info|our letters',
    optDoor: 'click|tap|press|follow|link|button|here|reply|answer|respond|write|send|text|word|page|form|below|at the end|tick|switch|use this|preferences|can be set|'
      + 'let us know|at the bottom|footer|back quit'
      + '|grey text|small print|word end|end takes|foot of this|manage|let us know by'
      + '|!press it back|!pressed it back',
    sumWord: 'money|refund|difference|amount|sum|dollars|dollar|euros|euro|pounds|pound|bucks|cash|payment|price|the rest|compensation|balance|overpayment|shipping costs|shipping cost|'
      + 'deposit|fee|invoice|second chair with us|for two',
    payWay: 'bank transfer|wire transfer|to your bank|to your account|into your account|on your account|to your private account|bank account|account number|your bank details|iban|'
      + 'by check|by cheque|a cheque|a check|in cash|for cash|with cash|cash on|cash in|cash when|envelope|by post|in the post|by letter|in private|privately|between us|among us|'
      + 'directly between|outside|not via amazon|not through amazon|without amazon|not over amazon|bypassing amazon|your wallet|which wallet|what wallet|a wallet|digital wallet|'
      + 'crypto|bitcoin|gift cards|prepaid card|money order|directly to you|straight to you|where to send it|where to send the money|where should i send the money|hand to hand|'
      + 'in person|in hand|by hand|western union|transfer it|transfer you|transfer the|wire it|wire you|wire the|on your card|number of your account|at our door|revolut|'
      + 'something like that|you transfer|cash at|to your paypal|system doesn t let|without the system|by myself|personally send|account to send|another way of paying|'
      + 'other way of payment|another payment|as a friend|friends and family|to our account|at our store'
      + '|directly to your account|straight to your account|directly into your account|straight onto your|checking account|giro account'
      + '|!clear envelope|!padded envelope|!document pouch',
    payDone: 'was issued|has been issued|was refunded|has been refunded|you paid|same way|original|card you used|method you used|bank may|bank might|bank needs|bank shows|may need|'
      + 'business days|working days|days to show|appear|statement|through amazon|via amazon|by amazon|amazon refund*|amazon will|not allowed|can t|cannot|can not|won t|'
      + '!not via amazon|!not through amazon|!not by amazon',
    payUp: 'pay|paid|refund|refunds|refunded|reimburse|compensate|cover|give back|get back|money back|we return|you get|get everything|you will not be|make good',
    dealUs: 'no middleman|without a middleman|without middleman|without the middleman|cut out the middleman|no intermediary|without commission|without fees|no fees|'
      + 'save the fee|save the fees|the commission|amazon s commission|amazon takes|amazon s cut|their cut|amazon s share|marketplace fees|platform fees|seller fees|'
      + 'write to us before ordering|write us before ordering|contact us before ordering|ask us before ordering|ask us first next time|message us before you order|'
      + 'message us before ordering|message us before buying|contact us before you buy|contact us before buying|write to us before you buy|come to us directly|'
      + 'come directly to us|buy from us|buying from us|order from us|ordering from us|order with us|from us directly|straight from us|direct from us|on our website|'
      + 'on our own|on our site|our homepage|around amazon|outside amazon|off amazon|sell you|sell it to you|sell them to you|bring you a second|bring you one|pay me|'
      + 'pay us|pay cash|private sale|our page|webshop|web shop|online shop|under the same name|our other shop|own web|check out on amazon again|'
      + 'don t check out on amazon|message me and|write me and|reserve a box|reserve one|write you an invoice|with us in cash|keep that share|amazon keeps|no listing|'
      + 'not on amazon|not through amazon|without the listing|directly with me|from me directly|deal with us|trade with us|at our door|from our factory|factory price|'
      + 'wholesale|forget the order|drop by our store|drop by our shop|come to our shop|come by|pay directly|paying directly|without the marketplace|our own store|'
      + 'take it from our|straight to us'
      + '|between ourselves|settle it between|settle between us|without the platform|off the books|past the platform|around the marketplace'
      + '|forget this order',
    cheaperWord: 'cheaper|save|saves|saving|lower price|better price|good price|special price|best price|discount|below the amazon price|dollars less|euros less|pounds less|half the price|'
      + 'for less|a third less|half less|old price|factory price|keep that share|percent less|cost less|costs less|cheap price|fifteen percent|pocket the difference|'
      + 'tenth off|less than here'
      + "|you get it for|it's yours for|yours for|let you have it for|i'll give it to you for|drop the price|go down with the price",
    involve: 'bring in amazon|bring amazon in|drag amazon|dragging amazon|pull amazon|involve amazon|involving amazon|amazon involved|get amazon|getting amazon|amazon into|'
      + 'turn to amazon|turning to amazon|go to amazon|going to amazon|run to amazon|running to amazon|contact amazon|contacting amazon|call amazon|calling amazon|write to amazon|'
      + 'writing to amazon|message amazon|tell amazon|telling amazon|inform amazon|informing amazon|report ~ to amazon|reporting ~ to amazon|complain to amazon|'
      + 'complaining to amazon|escalate ~ to amazon|escalate|amazon support|amazon s support|amazon out|amazon know|amazon knows|bother amazon|ask amazon|asking amazon|a claim|'
      + 'a case|an a to z|third party|amazon s people|somebody else look|anything official|official way|official steps|the a to z|guarantee request|complaint at amazon|a complaint|'
      + 'amazon ~ look|outsiders|anyone else|amazon s desk'
      + '|filing with amazon|file with amazon|complaining at amazon|a report to amazon|opening a case|open cases|an open case',
    keepOut: 'don t|didn t|not|no need|needn t|without|instead of|rather than|avoid|refrain|before|hold off|hold back|wait with|please no|unnecessary|pointless|useless|no use|no point|'
      + 'no reason|slows|delays|takes longer|only makes|makes it worse|worse for|won t help|doesn t help|solve it among|among us|between us|between ourselves|solve it together|'
      + 'settle it|just us|directly with us|with us first|then we won t|then we can t|then no refund|better off|only copy and paste|ask for your understanding|please hold|'
      + 'spare yourself|save yourself the|leave the claim|keep amazon|leave amazon|no third party|nobody else needs|two adults|as adults|person to person|one to one|you and me|'
      + 'amazon s desk out'
      + '|left amazon out|leave amazon out',
    alreadyDone: 'already refunded|have already|has already|already on its way|is already|already sent|already been|is done|was done|every right|free to|you may|you can always|at any time|'
      + 'welcome to|was issued|has been issued|we did it|is under way|been refunded',
    claimHold: 'as long as the complaint|as long as the claim|as long as the case|as long as the dispute|as long as the a to z|while the claim|while the case|while the complaint|'
      + 'while the dispute|while the a to z|until the claim|until the case|until the complaint|until the dispute|until the a to z|until you close|until you withdraw|'
      + 'until you cancel|unless you close|unless you withdraw|unless the claim|unless the case|because of the claim ~ not|with an open claim|with an open case|'
      + 'once the claim is closed|once the claim is gone|once the case is closed|once you close|once you withdraw|once you drop|after you close|after you withdraw|after you drop|'
      + 'after you cancel the claim|after the claim is closed|as soon as you close|as soon as you withdraw|as soon as you drop|as soon as the claim is|as soon as the case is|'
      + 'as soon as it is closed|when you close the claim|when you close the case|if you close|if you withdraw|if you drop the|if you take back the claim|if you take the claim|'
      + 'if you take the case|if you cancel the claim|no longer shows as open|no longer open|not show as open|keep the case|keeps running|keep the claim|stays open|remains open|'
      + 'still open|is running|if the case stays|if the claim stays|only after the claim|only once the claim|only when the claim|only if the claim|only releases it once|'
      + 'before the claim is closed|before the case is closed|decide to go on with the|if you go on with the|if you continue with the claim|if you continue the case|'
      + 'proceed with the claim|pursue the claim|insist on the claim|insist on the case'
      + '|as long as your claim',
    weRefuse: 'won t do anything|will not do anything|do nothing|nothing for you|can t help|cannot help|won t help|can t send|cannot send|we can t|we cannot|we will|we ll|i will|i ll|'
      + 'refund|money|pay|the same hour|right away|at once|immediately|same day|cannot offer|can t offer|no longer offer|no longer possible|not possible|won t be able|'
      + 'will not be able|unable to|be able to|releases it|release the|released|goes out|goes through|replacement'
      + "|won't lift a finger|will not lift a finger",
    bankWord: 'bank|card company|card provider|card issuer|paypal|visa|mastercard',
    disputeWord: 'dispute|disputes|reversal|chargeback|charge|payment|objection|complaint|claim|the file|double',
    mistakeWord: 'misunderstanding|mistake|error|by accident|all good|all fine|settled|resolved|valid|legitimate|stop|cancel|withdraw|withdrawn|drop|take back|reverse|undo|no longer needed|'
      + 'false alarm|wrong button|closed|cleared up'
      + '|it was a mistake|opened by mistake|by mistake',
    talkVoice: 'by phone|on the phone|over the phone|by telephone|a call|a quick call|give you a ring|ring you|call you|phone you|may i ring|may i call|when are you reachable|can i call|'
      + 'can we call|shall i call|shall we call|best time to call|what time can|a good time to call|ring me|call me|call us|phone us|ring us|text you|text me|text us|'
      + 'send you a text|video call|facetime|voice message|voice call|voice chat|hear your voice|'
      + 'in person|spoke to our|speak to our|speak with our|talk to our engineer|talk to our technician|at what number|he catch you|she catch you|reach you at'
      + '|a number where|number where you',
    voiceFine: 'driver|carrier|courier|delivery person|delivery agent|postman|ups|dhl|fedex|don t do|do not do|don t offer|do not offer|no phone|not by phone|cannot call|'
      + 'can t call|amazon may|amazon will|bluetooth|hands free|headset|calls are|doorbell|intercom|parcel shop|pick up code|pick-up point|locker|collection code',
    elsewhere: 'somewhere else|elsewhere|another place|a different place|other place|different channel|another channel|other channel|other app|another app|chat app|'
      + 'messenger app|messaging app|any other chat|other messenger|another messenger|another chat|different app|take this conversation|move this conversation|'
      + 'move our conversation|move the conversation|move our chat|move this chat|take this chat|take this outside|take it outside|not here|leave this chat|'
      + 'leave amazon chat|off this platform|outside this platform|customer group|buyers group|buyer group|fan group|support group|vip group|user group|our community|'
      + 'facebook group|look us up|find us online|slide into|our dms|private mail|private email|private address|personal mail|your own mail|the little card|'
      + 'the card in the box|card inside|certain blue|social network|a page on|help each other|mail box of yours|mailbox of yours|your inbox outside|where else|'
      + 'another address of yours|which number|square code|hold your phone over|black and white square|photograph the code|code inside the lid|won t let me attach|'
      + 'does not let me attach|can t attach it here|too big for amazon|amazon blocks the|amazon cuts|chat room|forum of ours|our forum|our channel|personal inbox|'
      + 'private inbox|our group on|join our group|other than through this|through this system|other than this|outside this system|facebook community|our facebook|'
      + 'is quicker|!not here|chat somewhere|by there|another room|off here|not on here|not in here|a live agent will|point your camera|point your phone|scan the leaflet|'
      + 'code on the leaflet|look up our brand|search our brand|our page on|other way to send|where i could post it|green app|sharing network'
      + '|some other way|another way to reach|other ways to reach|other way to contact|how else'
      + '|somewhere quieter|somewhere more private|a quieter place'
      + '|!elsewhere for less|!elsewhere cheaper|!find ~ elsewhere|!contact lens case|!contact lens*'
      + "|group for customers|customers' group|a group for our",
    meetVerb: 'take|move|talk|continue|go on|switch|chat|write|join|land|scan|find|slide|drop|leave|give|send|tell|share|let s|let us|meet|add|reach|walk you|get in touch|'
      + 'contact|speak|discuss|settle|with you in seconds|good hands|help you there|help each other|hold|rather hear|hear the noise|post it|forward it|ask for|'
      + 'carry on|keep talking|pop up|answer|type|search|quicker on'
      + '|reach you|contact you|get hold of you|talk to you|find you',
    praiseWrite: 'nice sentences|nice words|kind words|kind sentences|couple of sentences|couple of nice|few sentences|few words|some words|few lines|few kind|few nice|'
      + 'your opinion on amazon|your stars|stars are up|five stars|5 stars|four stars|a review|your review|a rating|your rating|write about them|write about it|'
      + 'only write about|just write about|tells the world|tell the world|tells others|tell others about|friendly lines|few friendly|lines online|hundred words|'
      + 'words and a picture|words and a photo|opinion has a price|once it appears|appears on the product|appears on the page|no longer see the two stars|'
      + 'share it publicly|post about it|posts about it|writes about it|public praise|praise us|recommend us online|good things about|snapshot|post a photo|'
      + 'post a picture|upload a photo|five star fan|every five star|rates us|rate us|who reviews|who review|write-up|opinion is online|once it is online|'
      + 'who writes about|who leaves a|picture ~ on its page|picture ~ on the page|photo ~ on its page|photo ~ on the page|tell amazon|'
      + 'write about|write something about|tell others what|post about'
      + '|tell others on|tell other buyers|on the product page what|whose photo|shows up under the listing|appears under the listing|show it on the page|'
      + 'post on the product page|share on the product page'
      + '|opinion with picture|opinion with a picture|opinion with photo|honest voice|honest opinion|can be read on the|voice on amazon'
      + '|post a video|posts a video|upload a video|video of it',
    giveValue: 'free|no cost|costs nothing|is on us|on the house|for nothing|gift|present|presents|a thank you|reward|rewarded|bonus|cash|cashback|dollars come|euros come|'
      + 'pounds come|pay back|pays back|get ~ back|money back|half of the price|half price|whole amount|full amount|whole price|full price|entire amount|rebate|coupon|'
      + 'voucher|second one|second bottle|second unit|sample|samples|surprise|waiting for you|are yours|yours to keep|points|lottery|draw|prize|the next one from us|'
      + 'gets the next one|return fifteen|return ten|i return|we return|ten dollars|fifteen dollars|twenty dollars|without paying|keep products|keep the product|'
      + 'keep it without|price at least|has a price|release the|pay you|everybody wins|win win|!feel free|!free from|!free of|!bpa free|!toll free|!free to|!hands free|'
      + '!lead free|!free shipping|!free return*|!free label|!free of charge|!rust free|!gift wrap*|!gift box|!gift receipt|!gift you ordered|!gift message|'
      + '!free replacement|land in your account|euros land|dollars land|no charge|bucks|put 10|put ~ on your account|set of bulbs|let you keep|keep the lamp|are on us|'
      + 'we pick up the|ours to pay|'
      + 'at no charge|mail you a|send you a free'
      + '|is yours|will be yours|goes to you|little surprise|surprise for'
      + '|!three dots|gift is ready|gift box is ready|we reward|reward every|is packed for you'
      + '|win a|wins a|can win',
    starWish: 'few stars|stars from you|five stars|5 stars|full stars|all stars|kind word|kind words|good word|good words|nice words|nice word|every word|word on amazon|'
      + 'words on amazon|love to read|read it on|read about it on|read your|tell everybody|tell everyone|tell the world|share it with others|your review|a rating|'
      + 'your rating|leave a line|a line on amazon|support us with|rate us|rating us|vote for us|recommend us|thumbs up|a short review|the review we|review we asked|'
      + 'all five|tell others about|amazon s customers|others would benefit|says so|if you are the others|found time to tell|a line about it|shine|our stars|some gold|'
      + 'gold stars|fifty reviews|will yours be|reviews by|top marks|see them online|any thoughts on|on its page|dreams of|shiny stars|little stars|bright stars|'
      + 'share a few words|sharing a few words|few words about|say a few words|comment with a picture|short comment|good rating|tell the others|do tell|'
      + 'spread the word|let others know|let other shoppers know|leave a comment|a comment on the page|row of stars|box for it|place for it is on'
      + '|deserves five stars',
    wishHelp: 'push|a boost|give ~ boost|would love|love to|would give|would help|helps|help us|support|means|counts|matters|important|small brand|small shop|small business|'
      + 'family business|young company|young brand|little shop|new brand|startup|start up|our brand|grow|happy|delighted|grateful|thankful|great|wonderful|lovely|please|'
      + 'could you|would you|can you|mind|minute|moment|seconds|did you already|have you already|already find|yet|find time|time for|asked about|asked for|mentioned|'
      + 'reminder|liking|satisfied|like it|enjoy|if everything|if all|best thank you|thank you for our|workshop|benefit|earned it|any news|be pleased|if you are|for us|'
      + 'last week i asked|asked whether you|dreams of|thrilled|future buyers|buyers will thank|tiny team|deserve|brighten|brightens|one favour|one favor|would make|'
      + 'keeps us|keep us|alive|would mean|cheer|cheers us|smile'
      + '|let others know',
    otherGoods: 'also loved|also love|also bought|also buy|also like|customers who got|customers who bought|those who bought|people who bought|buyers of this|take a look|have a look|'
      + 'come and see|come and look|come see|just come in|have come in|have arrived in our|just arrived|fresh in|new in|now in our shop|new colours|new colors|autumn colours|'
      + 'autumn colors|fall colors|winter colours|summer colours|spring colours|new models|new model|new season|our range|our assortment|our lineup|our line of|our whole line|'
      + 'our selection|goes well with|go well with|fits nicely with|would go nicely|why not add|how about adding|treat yourself|complete your set|complete the set|buy two|buy three|'
      + 'buy 2|buy 3|take two|add another|stock up|we now carry|we now have|we also make|we also carry|we also offer|other colours of ours|our other lamp|our other products|'
      + 'more from our brand|our brand s|follow us|follow our store|our storefront|visit us|the pro version|upgrade to the|don t miss|go very well with|goes very well with|are new|'
      + 'since you like|as you like|you may like|might like|in the same colour|in the same color|deluxe|by the way|the bigger version|big brother of|the matching|matching set|'
      + 'completes|bundle|our blocks|our new|just launched|launching|launch|now available in|tried our|have you seen our|did you know that we also|did you know we also|as well|'
      + 'spring line|summer line|is out|have a peek|get first pick|our spring|also look at our|customers love|love them|'
      + 'may i recommend|recommend our|parents love|many parents',
    dealWord: 'special price|loyalty price|customer price|percent cheaper|% cheaper|percent less|% less|% off|percent off|price drop|bargain|sale|half price|two for one|'
      + 'shipping is on us|free shipping on your next|loyalty discount|lower price next time|better price next time|dollars off|euros off|pounds off|little something|'
      + 'price is down|on offer|reduced to|knocked down|for half|for the price of one|bogo|save a bit|first pick|buy two more|less on everything|a tenth off'
      + '|three for the price of two|2 for 1|3 for 2|for the price of two|secret prices',
    dealLure: 'cheaper until|% cheaper|percent cheaper|on us|for your next|next shopping|next time|our shop|in our store|everything in|whole shop|entire shop|all items|until sunday|'
      + 'until friday|until monday|this weekend|until midnight|till sunday|loyal customer|regular customer|only for you|just for you|this week|this month|regulars|come back|'
      + 'by the way|until the end of|with us|next visit|'
      + 'before christmas|your name is on a list|on everything'
      + '|stock up|grab|follow the shop|now',
    giftIn: 'slipped a|slipped in|small extra|little extra|put a small|put a little|tucked a|tucked in|threw in|thrown in|added a small|added a little|include a small|included a small|'
      + 'packed a small|packed a little|hid a|hidden a|a treat for you|a little treat|a small treat|free extra|goodie|goodies|freebie|bonus item|extra item|a small present|'
      + 'a little present|something extra|something small|something nice in the box|sweets in the box|sachets|let yourself be surprised|two sample|as a thank you we put|we put in|'
      + 'there s a little|small something',
    boxPlace: 'box|parcel|package|inside',
    skipForm: 'skip the form|skip the online|skip the return request|skip the request|skip amazon s return|skip the portal|without the online form|without the form|'
      + 'without a form|without opening a return|without a return request|no need to open a return|no need for a return request|don t open a return|do not open a return|'
      + 'don t bother with the return|don t bother with the form|no return request|quicker than amazon|faster than amazon s|leave out the return|not through the return|'
      + 'not via the return|simply post it|simply mail it|just mail it back|just post it back|just send it back to us|simply send it back to us|directly to us without|'
      + 'without amazon s return|save yourself the procedure|amazon procedure|amazon s procedure|without the procedure|any post office|just wrap it|put our name on it|'
      + "no need for the form|no need for amazon s|without registering|no request needed|without asking for a return|needn't register|need not register|register nothing|"
      + "nothing to register|no need to register|don't register|nothing to file|without telling amazon"
      + "|form on amazon isn't needed|form isn't needed|form is not needed|don't need the form|do not need the form|no form needed|no return form|"
      + "don't need amazon's form|don't have to open a return|do not have to open|without a return",
    skipTag: 'don t use the label|not use the label|ignore the label|forget the label|without the label|throw the label|throw away the label|leave the label|not the label|'
      + 'instead of the label|stick our address|cover the label|label is wrong|write ~ on the parcel|write ~ on the package|write ~ on the box|cross it out|cross out|'
      + 'label is for the old|at the address on the label any more|nobody is at the address|old depot|old warehouse|label shows the old|wrong address on the label|'
      + 'label ~ wrong address|paste over|write instead|not to the place on|and not to the place|amazon s sheet|not to the one amazon',
    wildSum: 'whatever it costs|whatever the cost|whatever the amount|no matter how much|no matter what it costs|no questions asked|refund everything|pay everything|'
      + 'pay for everything|pay for all|cover everything|cover all|cover every|all costs|every expense|all your expenses|pay you double|pay double|double the price|'
      + 'twice the price|twice your money|double your money|triple|three times the price|refund plus|money back plus|plus fifty|plus a bonus|on top of the refund|'
      + 'as much as you want|name your price|name the sum|name any sum|how much you want|any sum you|without limit|no limit|pay whatever|pay any|every cent and more|'
      + 'and more on top|full refund for life|forever free|free for life|lifetime free|not be a cent out|out of pocket|whatever it was|don t worry about the price|'
      + 'whatever the workshop asks|what the workshop asks|what it takes|any damage|all damage|every damage|all the damage|all your losses|everything it ruined|'
      + 'everything that was ruined|each and every cost|whatever else breaks|whatever breaks|anything that breaks|ten years|unlimited refund|any amount you|whatever bill|'
      + 'any invoice|any bill'
      + '|name your figure|name a figure|name the amount|say a number|whatever you ask|whatever figure|tell us a sum'
      + '|!write whatever you|!write what you'
      + '|at any price|at all costs|not lose a penny|not a penny'
      + '|and then some|everything you spent|all you spent'
      + '|reimburse double|whatever you spent|spent on the repair',
    authority: 'the authorities|take this to|lawyers|lawyer|attorney|court|police|report you|blacklist|black list|debt|collection agency|you will pay for|you ll pay for|'
      + 'consequences|we will see each other|make it public|make your name|your name public|publish your|post your name|post your address|tell everyone who you|'
      + 'close your account|closed your account|lose your account|your account will|ban you|banned from|block you|press charges|sue|if you don t stop|'
      + 'if you do not stop|last chance|final chance|solicitor|defamation|slander|legal department|legal steps|proceedings|legal people|hand the matter to|'
      + 'you will regret|you ll regret|your false statements|we have your address and|we know your address|we know your name|we know your employer',
    threatFine: 'police report|fire brigade|legal guarantee|legal notice|legal warranty|legal requirement*|by law|carrier claim|customs|legal rights|legally|court address|'
      + 'tennis court|basketball court|court shoes|you are considering|considering legal|you consider legal|report number|crime number|crime reference',
    orderNoun: 'order|purchase|payment|buying|bought|good news|your',
    keepIt: 'missing|keep it|keep them|goes out|spare|give it away|'
      + 'keep the other|you may keep|you can keep',
    freshWord: 'new opinion|updated opinion|new review|another review|fresh review|different opinion|updated review|new verdict|other opinion|new rating|updated rating|'
      + 'anything that could make you change',
    storeVisit: 'our store|our shop|our door|drop by|come by|come over|pick it up at|at ours|my place|our place|warehouse door',
    cashWord: 'cash|bargain without|banknotes'
      + '|cash in the parcel|cash in the box|cash in an envelope|cash with the|banknote|bank note|bills in|send you a cheque|send you a check|a cheque for|'
      + 'put cash'
      + '|cash on delivery',
    safety: 'safety|sharp|blade|unplug*|glue|dry|burn*|heat|fire|children|beep*|pairing|battery|batteries|voltage|wet|bathroom|install*'
      + '|warning on page|safety note|before you touch|before touching|hot|ventilat*',
    ourSake: 'from your side|from your end|from your account|on your side|on your end|yourself|better for our|better for us|hurt our|hurts our|harm our|harms our|damage our|our account|'
      + 'our metrics|our statistics|our rating|our figures|penalty|penalised|penalized|punish*|bad mark|rather than us|instead of us|not by us|than by us|if we do it',
    goneWord: 'disappear|disappears|disappeared|vanish|vanishes|vanished|gone|no longer there|off the page|away|nothing negative|comes off|is down'
      + "|once it's gone|once it disappears|off the table|out of the way|lifted",
    slur: 'fool|fools|crook|crooks|cheat|cheats|insane|greedy|pathetic|psycho|ignorant|shameless|lazy|jerk|jerks|prick|stupid|dumb|thick|dense|silly|ridiculous|blind|'
      + 'clueless|incompetent|useless|hopeless|lunatic|whiner|cheapskate|pig|pigs|thief|thieves|liar|mad|crazy|nuts|slow|mean|rude|sneaky|pest|nuisance|disgusting|'
      + 'worthless|childish|dishonest|clown|donkey|cow|genius'
      + '|brain of a'
      + '|be blind|no brain|half-wit|witless|imbecile|airhead|numpty|nitwit|dimwit|simpleton|bonehead|loony|deranged|delusional|obnoxious|insufferable|repulsive|hypocrite|cheapskate|drama queen|spoiled brat',
    aim: 'you are|you re|are you|you were|were you|you must be|you a|you an|you the|you such|how|too|so|people like you|customers like you|buyers like you|someone as|'
      + 'somebody as|as you|than you|what a|enough to|enough not|ur|u r|you really are|you seem|you look|you sound|you behave'
      + "|you're nothing but|you are nothing but|you really are|you lot are",
    boughtThere: 'sold it to you|sold to you by|bought it at|bought it from|bought it on|bought at|bought from|bought on|bought elsewhere|purchased at|purchased from|'
      + 'purchased on|purchased it from|got it from|got it at|ordered it from|ordered it at|their warranty|that shop|that retailer|ask them|with them|not ours|'
      + 'not sold by us|not from us|copied|copy of our photos|fake|ebay bought|bought spare',
    asListed: 'in the listing|on the listing|described in|listed as|as listed|as described|belongs to the|part of the set|comes with|included in the set|the bonus item|'
      + 'you ordered|as ordered',
    labelFine: 'is correct|is right|still correct|still valid|is ours|is the right|is our warehouse|are correct|printed on|my mistake|sent it to the old'
      + '|not the label on the product',
    oldWords: 'old words|public complaint|the complaint|your complaint|what you wrote|what you said|those words|those lines|these lines|your lines|what stands there|'
      + 'what it says there|what is there|public criticism|public remark|your remark|the remark|single star|one star|two stars|your star|your stars|low stars|low score|'
      + 'your verdict|first verdict|first impression|your first review|your review|your rating|your comment|that comment|that review|old review|old rating|the bad review|'
      + 'negative review|what was written|text from|your text'
      + '|the stars you left|the star you left|your words from|what you wrote last|what you wrote on|that star of yours|your one star|your single star|'
      + 'your lone star|the bad comment|your old comment|your old text|your old review|your harsh words',
    outdated: 'any more, do|tell that story|still deserved|really deserved|still fair|still true|still right|still justified|still fits|still fit|still stand|still stands|'
      + 'no longer fits|no longer true|no longer fair|no longer right|out of date|outdated|be replaced|replaced by|something kinder|something nicer|something friendlier|'
      + 'something better|say something|still be one|still be two|pencil icon|does not do justice|do us justice|does it justice|tell the whole|match|reflect'
      + '|no longer tell the whole|no longer tells the whole|not the whole story|before we solved|from before the|latest state|up to date',
    yourWord: 'a line from you|a word from you|a sentence from you|words from you|lines from you|your voice|your word|your name under|hear it from you|your experience on',
    weighs: 'weight|customers trust|buyers trust|trust what|other customers|other buyers|others say|people read|full row|stars|decide by|look at what',
    happyPeople: 'only people who|only customers who|only buyers who|only those who|only if you are|fully content|fully satisfied|truly happy|really happy|completely happy|'
      + 'all the happy|if you are thrilled',
    publicly: 'in public|publicly|on the page|on amazon|online|speak up',
    moneyWaits: 'reserved for you|set aside for you|waiting for you|put aside for you|goes out to you|will be sent to you|fly to you',
    tryOut: 'try out|trying out|try new|try our new|test new|testing new',
    smiley: 'smiling one|the smiling|laughing one|happy one|happy face|smiling face|smiley|the green one|the upper one|two faces|thumb up',
    knowWhich: 'you know which|you know what to press|you know where to|which one to press|the right one to press',
    ownersOf: 'who own|who owns|who have this|who has this|who bought|who buy this|who got this|people with this|owners of|campers who|buyers of this|anyone with this',
    alsoTake: 'usually take|usually get|usually buy|often take|often get|take our|get our|as well|also take|also get|go for our|love our|swear by our|add our',
    requestThere: 'request at amazon|request with amazon|application at amazon|the request|your request at|case at amazon|ticket at amazon',
    isNoMore: 'is gone|has gone|is off|is closed|is over|has disappeared|is withdrawn',
    talkMoney: 'talk about money|talk money|discuss money|discuss the refund|talk about the refund|talk about a refund|money follows|see about the money|money is yours'
      + "|refund button|press refund|i can refund|we can refund|i refund|we refund|i'll refund|we'll refund|i can pay|release the refund|issue the refund",
    dropIt: 'drop the matter|drop it|let it drop|let the matter|can close it|close the matter|all is well|all is fine|everything is fine|everything is okay|settled|solved|'
      + 'sorted',
    sayTo: 'let your|tell your|tell the|inform your|let the|say to|call your|ring your|write to your|confirm to',
    endOrder: 'end this|end it|finish this|stop this order|let it go|close the order|terminate|wind it up',
    button: 'button|link|option|menu item',
    orderPage: 'order page|your order|your orders|order details',
    countsAgainst: 'counts against us|counted against us|count against us|held against us|hurts us|costs us points|we get a mark|goes on our record',
    crossOut: 'cross ~ out|cross out|strike out|strike through|cover the|paste over|tape over|blank out'
      + '|stick ~ over|put ~ over the|glue ~ over|write over',
    addressWord: 'address|label|sticker',
    writeOver: 'write|put|stick|note',
    returnWord: 'return|returning|send it back|sending it back',
    digitsWord: 'numbers|digits|figures|number'
      + '|six numbers|six digits|last digits|last four|four digits|last numbers',
    cardPart: 'your card|your credit card|your debit card|your bank card|of the card|under the chip|on your plastic'
      + '|front of your card|back of your card|date on ~ card|printed on your card',
    wishYou: 'we wish you|i wish you|wishing you|may you|enjoy|hope you have|hope you like|hope you love|'
      + 'have a great|have a nice|have a lovely|have a good|have a wonderful'
      + '|all the best from|best from our|greetings from'
      + '|take care',
    kindOf: 'lovely of you|kind of you|nice of you|so sweet of you|glad you|happy you|pleased you|delighted that|great that|means a lot to us|made our day|warm words|'
      + 'kind words'
      + '|made our whole|made us all smile|made the whole team|put a smile',
    lookOut: "keep an eye out|look out for|watch for|postman|soon be with you|be patient|won't be long",
    enoughOf: "had enough|enough of|tired of|sick of|too many|leave you alone|rather be left|no interest in|don't like our|prefer peace"
      + "|prefer silence|prefer quiet|too often|don't fancy|do not fancy|don't care for|not keen on|bother you|bothering you|annoy you|annoying you|disturb you|"
      + 'if you find these|getting on your nerves|spare you|no longer want|no longer wish|prefer not to|no further|rather not|not your thing|unwanted|bothersome|a nuisance'
      + '|rather be without|weary of',
    hadYou: "had you|if you had|if you'd|if only you",
    noneOfThis: "none of this|wouldn't have|would not have|would never have|we'd not",
    labTest: 'test report|safety test|energy label|lab|certificate|crash test|rating plate|hotel|energy class|energy rating|energy labels'
      + '|star on the energy|star on the label|stars on the label',
    ourFault: 'of us|on our part|ours|mine|my own|our own|by us',
    empathy: 'sorry|apolog*|understand|regret|i see how|we see how|frustrating|annoying|appreciate|thank you|thanks|inconvenience',
    reason: 'because|since|due to|as the|caused|reason|turned out|found that|found out|it seems|shows that|the cause|therefore|mistake|according to|checked|was damaged|'
      + 'was lost|was delayed|came from',
    remedy: 'replacement|replace|refund*|resend|send you|new one|spare|repair|exchange|voucher|label|ship|ships|shipped|forward|step|try|press|reset|attached|cancel*|keep it|'
      + 'invoice|investigat*|open a',
    publicPlace: 'product page|its page|listing|item page|article page|amazon page|under the item|under the product|under the article|other shoppers|other buyers|'
      + 'other customers|other people|future buyers|future customers|on amazon|the public|online|everybody|everyone|the world'
      + '|amazon shoppers'
      + '|tell the community|the community|everyone on amazon|everybody on amazon|all on amazon|our page',
    opine: 'what you think|what you thought|your thoughts|your impression*|your experience*|your opinion*|your view|your verdict|your praise|how you like|how you find|'
      + 'how it works for you|how happy you|how satisfied|tell others|tell other|let other|let others|a few words|few words|few lines|a line about|a couple of lines|'
      + 'a sentence or two|a comment|something nice|something about|a photo of it in use|honest words|your words|share what|say what|say how|write what|write how|'
      + 'tell them how|tell them what|tell us what others|talk about it|report about|say so|share it|share them|put them on|put it on|keep it to yourself|share'
      + '|how you got on|would like to know|your experience'
      + '|told the community|tell everyone|tell everybody|share your joy|share the joy|how the ~ held up',
    mailPrefs: 'what we may send|what we send you|how often we write|how we contact you|how we may contact you|communication preferences|communications preferences|'
      + 'messaging preferences|notification preferences|choose what you receive|what you receive from us|which messages you get|your subscription'
      + '|e-mail settings|email settings|mail settings|e-mail preferences|email preferences|newsletter settings|our mailing list|our mailing|our newsletter'
      + '|which mails you get|which e-mails you get|which emails you receive|remove your address|your address from our|these notices|these notifications',
    noMoreOfUs: "won't bother you|not bother you|won't disturb you|won't write again|will not write again|won't message you|will not message you|won't email you|"
      + "won't contact you|will not contact you|you won't hear from|won't hear from us|never hear from us|hear nothing more|takes care of it|takes you off|"
      + "take you off|remove you|we stop|we'll stop|we will stop|we go quiet|that's the last|it will be quiet|and it's over|and you're out|you're out",
    thatButton: 'the smiling one|the first one|the left one|the upper one|the top one|the green one|left button|first button|upper button|top button|green button|'
      + 'the right answer|the one on the left|the first of|the positive one|the friendly one|the happy one|pick the nice one|you know what to answer|'
      + 'you know what to say|you know what to click|you know which|the best of them',
    toldAlready: 'told you already|already told you|told you twice|told you three times|explained it twice|explained this twice|explained this already|already explained|'
      + 'said it before|already answered this|answered this already|as i said twice|how many times|how often do i|same question',
    readIt: 'read my|read our|read it again|read again|read before|read what|read the message|reread|re-read|read properly|read carefully|ask again|asking again|'
      + 'asking the same|before you ask|before you write',
    orElse: "or we close|or i close|or the case is closed|or we consider it closed|or we will not do|or we won't do|or we do nothing|or you get nothing|or forget|"
      + 'otherwise we close|otherwise i close|otherwise there will be no|otherwise forget|no photos no|no photo no|or no refund|'
      + "or there's no refund|or there is no refund|end of discussion|or we drop|or it's over|or we stop helping|or we will ignore",
    deadlineNow: 'today|within 24 hours|within 12 hours|by tomorrow|by tonight|immediately|at once|right now|this instant|by friday|must|now',
    hurtsUs: 'hurts us|hurting us|hurts our|hurts my|weighs on us|weighs heavily|pulls us down|drags us down|damages us|damages our|costs us|a big blow|'
      + 'keeps me awake|asks me every day|asks every day|still there|still stands|is still up|threatens our',
    timeGift: "two minutes|a minute|a moment|a little time|perhaps|maybe|could you|can you help|help me out|please|any chance|would you|we would be glad|we'd be glad|"
      + 'we would be relieved|hope',
    giveCash: "i can put|we put|i put|we'll put|i'll put|send you|give you|pay you|slip you|add",
    comesFromYou: 'came from you|comes from you|request came from|request comes from|initiated by you|started by you|asked for by you|on your initiative',
    outOfAmazon: 'leave them out|leave amazon out|keep them out|keep amazon out|out of this|without them|stay between us|stays between us|'
      + "between the two of us|between us|just us two|fix this between us|don't get amazon|no need to get amazon|no need to involve|no need to contact amazon|"
      + 'no reason to involve',
    amazonInept: "know nothing|knows nothing|have no idea|has no idea|no clue|don't understand|doesn't understand|slower|so slow|take weeks|takes weeks|takes forever|"
      + "takes ages|takes longer|only delay|only make it|won't help you|can't help you|drag on|nothing will happen"
      + '|as a sign of trust|sign of trust',
    fewWords: 'a line or two|two lines|a few lines|a few words|one or two sentences|a couple of lines|a sentence or two|a short note|a word or two|'
      + 'some lines from you',
    helpsOthers: 'help other|helps other|others choose|others decide|other buyers choose|other customers|other hikers|help people decide|guide others',
    liveOnWords: 'living off what|live off what|live on what buyers|live by what|depend on what buyers|depend on what customers|what buyers write about us|'
      + 'what customers say about us|word of mouth|our reputation here',
    countOnYou: 'would you|can i count|count on you|may we count|what do you say|how about it|will you',
    deductWord: "knock off|knock 5 off|knock ~ off|take ~ off|deduct|we'll take|pay less|less for you|reduce the price|charge you less",
    newModel: "just launched|we've launched|newly launched|a lighter version|a newer version|a new version|new model is out|just came out|has just come out|"
      + 'brought out a|released a new',
    introPrice: 'first hundred|first buyers|first customers|first 100|introductory price|launch price|pay less|at a lower price|for a little less|special price',
    ourAddress: 'our address|our own address|write ours|ours in|with our|our leeds|address of our',
    justSentYou: 'just texted|just sent you|has texted you|has sent you|you just received|you have just received|sent to your phone|text you got|by text'
      + '|texted you|a text with|got a text|received a text|sent you a text|sent a code|an sms|message with six|code has been sent|code was sent',
    qrAct: 'scan|scanning|join|add us|add our|follow|register|reach|contact|get in touch|claim your|collect your|visit|find us|find our|open our|take you to|'
      + 'takes you|leads to our|leads you|send us|write to us|photograph|point your|call|chat|cash|redeem|receive|get'
      + '|in touch|connected|straight through|puts you through',
    reviewFine: "exactly as it is|just as it is|leave it as it is|as it stands|need not change|needn't change|don't need to change|no need to change|in the reviews|"
      + 'some reviews|several reviews|reviews say|reviews mention|reviews complain|other reviews|reviewers say|read in a review|read in the reviews|'
      + 'your review shows|your review mentions|your review says|mention in your review|mentioned in your review|wrote in your review|photo in your review|'
      + 'picture in your review|attached to your review|in your review you|you describe in your review|has nothing to do with what you wrote|whatever you write|'
      + 'regardless of your review|whether or not you review|independent of any review'
      + '|nobody will ever ask you|nobody here will ever|no one here will'
      + '|write whatever you like|write what you like'
      + '|whatever review you|our duty is the same|our obligation is the same',
    amazonDesk: "amazon customer service|amazon's customer service|amazon support|amazon's support|customer service at amazon|customer service of amazon|amazon's team|"
      + 'amazon team',
    saidAfter: 'you wrote|you write|you said|you say|you asked|you told us|were your words|in your words|as you put it|you put it|you suggested|you demanded|'
      + 'you requested'
      + '|your question|you are writing|you wrote in'
      + '|you call it',
    sawThat: "i saw|we saw|i see that|we see that|i noticed|we noticed|you already changed|you have already|you've already|you kindly changed",
    spareUs: "spare us|refrain from|keep ~ to yourself|save us|we don't need your|we do not need your|enough of your|stop with the|leave out the|drop the",
    commentsNoun: 'comments|remarks|sarcasm|complaints|complaining|lectures|excuses|stories|drama|tone|messages|opinions',
    cannotHelp: "can't help|cannot help|can not help|won't help|will not help|can't do anything for|nothing we can do for|no help for|don't deal with|do not deal with|"
      + "don't serve",
    peopleWho: "people who|customers who|buyers who|someone who|anyone who can't|those who|people like that",
    alwaysSame: 'always the same|same old story|every time the same|typical customers|you customers|you buyers|buyers like you|here we go again',
    complainWord: 'complain|complaining|whine|moan|break it|broke it|blame us|demand|want a refund',
    pointless: "any faster|no faster|not be faster|spare yourself|save yourself|no use|no point|pointless|waste of time|effort|hassle|won't change|"
      + 'change nothing|achieve nothing|gets you nowhere|get you nowhere|makes no difference',
    slipIn: 'slipped|tucked|popped|put in a|put a little|put a small|added a little|added a small|threw in|thrown in|enclosed a|packed a',
    treat: 'as a treat|small gift|little gift|keyring|key ring|keychain|little something|small extra|little extra|goodie|sweets|chocolate|small surprise|'
      + 'as a present|free sample',
    offerInfo: 'want me to send you the|shall i send you the|should i send you the|would you like the name|would you like the link|i can send you the link|'
      + 'may i show you|can i show you|interested?',
    madeFor: 'made for exactly|made exactly for|made for this|designed for this|made just for|perfect match for|goes perfectly with|matching',
    stillFits: 'still deserves|still deserve|still fits|still fit|still fair|still right|still justified|still correct|still stands|still think the same|'
      + 'still feel the same',
    deleteStep: 'choose delete|select delete|press delete|click delete|tap delete|then delete|choose remove|choose edit|select edit|click edit',
    markIt: 'mark|marking|set|flag|close it as|tag',
    resolvedWord: 'as resolved|as solved|resolved|solved|as helpful|as settled',
    conversationWord: 'conversation|this case|the case|this message|our chat|this thread|my answer|my reply',
    amazonAsks: 'amazon checks|amazon follows up|amazon asks|amazon calls|amazon contacts|amazon wants to know|amazon gets back|amazon comes back',
    tellThem: 'tell them|tell it|say|answer|reply|confirm|let them know',
    allFine: "everything is fine|everything is ok|all is well|all is fine|all good|it is solved|it's solved|you are happy|you're happy|you are satisfied|"
      + 'no problem at all|everything was solved|everything is settled',
    amazonFee: 'takes its cut|takes a cut|takes its share|takes a share|takes fifteen percent|takes 15|commission here|fees here|eats up our margin|keeps part|'
      + 'wants its share',
    onceShown: 'as soon as|once your|once it|the moment|after your|when your',
    starsForChat: 'stars for this chat|stars for this conversation|rate this chat|rate this conversation|stars for my answer|stars for my help',
    fiveRight: 'five|5|full marks|the highest|top score',
    onlyCounts: 'only a|counts for me|everything else is a minus|else counts against|nothing else counts|only counts',
    beforeWe: 'before we ship|before we send|before i send|before i ship|before anything|before we can|before a refund|before the refund',
    tellAmazon: 'tell amazon|let amazon know|write to amazon|inform amazon|explain to amazon|say to amazon',
    betterThan: 'better than|rather than|instead of|preferable to',
    idWord: 'her id is|his id is|my id is|our id is|handle is|nickname is|username is|account name is'
      + '|!your contact lens',
    addVerb: 'add|ping|message her|message him|message my|write her|write him|contact her|find her',
    popUp: 'in the pop-up|in the popup|in the window|in the little window|in the box that',
    confirmIt: 'confirm|say|answer|choose',
    weSolved: "we solved it|it is solved|it's solved|we have solved|problem is solved|issue is resolved",
    textThing: "the word|the words|the phrase|the sentence|the line|the text|the wording|sticker|printed|imprint|the note|the card in|is called|'s name|brand name|the brand|nickname|stands for|in the menu|the menu|is a term|the term|that you quote|you quoted|you forwarded|previous importer|old importer|in the booklet|in the manual",
    onlyHere: 'only this page|only use this page|only here|only through amazon|only via amazon|only on this page|only in this thread|only in these messages|only by message here|only allowed to use this',
    haveNone: "we have no|we don't have|we do not have|we run no|we don't run|we do not run|we keep no|there is no shop of ours|no other shop",
    coverWord: 'warranty|by law|the law|statutory|legal rights|consumer rights|your rights',
    notInterested: "not interested|no interest in this|don't want this|do not want this|don't want these|not for you",
    clickHere: 'click here|tap here|press here|one click|a click|click the link|click below',
    talkUnder: 'comment under|comment on our|comment below|leave a comment|in the comments|comments section|write under|write below|a word under|drop a comment|ask under',
    socialPlace: 'youtube|tiktok|our video|our channel|our reel|our stream',
    searchName: 'search the name|search our name|search for us|search for our|look for our name|find our name|look us up|say hi|say hello|subscribe to our|join our|ask the bot|talk to us on|find us under',
    appWeak: 'snap|insta',
    rarelyHere: "rarely look|hardly look|seldom look|rarely check|hardly check|seldom check|rarely read|hardly read|only read once|only look in here|don't look in here|instead of this message|instead of this inbox|rather than this|overlook messages here|overlook it here|messages here get lost|quicker than this mailbox|quicker than here|this mailbox|not read often",
    mailNoun: 'an email|an e-mail|by email|by e-mail|e-mail instead|email instead|us an e-mail|a mail',
    everyCent: 'every cent|every penny|each cent|each penny|last cent|last penny|all your money|whole sum back',
    noIfs: 'no ifs|no buts|no ifs or buts|no discussion|no conditions|unconditionally|no strings|no questions|whenever you like|any time at all',
    forLife: 'within your lifetime|in your lifetime|as long as you live|for the rest of your life|until you die|all your life|forever|for ever|your whole life|for all time',
    expectAnswer: "i expect|we expect|i await|i'm waiting for your|i want an answer|we want an answer|i demand an answer|answer me|reply to me",
    notAgain: "won't ask a third|won't ask again|will not ask again|won't ask twice|not ask a second|won't say it again|won't repeat myself|will not repeat myself|not going to ask again|last time i ask|won't write again about",
    willSee: "you'll see what|you will see what|see what happens|see where that gets you|you'll regret|you will regret|you'll be sorry|find out the hard way",
    whatIsIt: 'what is it|what does it say|what are they|which is it|how does it read|can you read|let me know it|let me have it|pass it on|tell it',
    screenPicture: 'screenshot|screen shot|screen grab|picture of your screen|photo of your screen|print screen',
    accountPage: 'your amazon account|your account|your profile|payment methods|your wallet page|your login page|account settings page',
    pathMenu: 'go to|open your|under your account|in your account|you can find|you find|shows you',
    declines: "can't offer that|cannot offer that|can't do that|cannot do that|can't offer this|can't do this|that isn't possible|that is not possible|that's not possible|this isn't possible|this is not possible|isn't something we|is not something we|isn't something i|isn't something amazon|isn't something sellers|isn't something that|isn't offered|is not offered|isn't available|have to decline|must decline|need to decline|can't agree to that|isn't allowed|not provided for|no such thing|we don't have one|we don't have any|i don't have one|doesn't exist|isn't used|can't help with that|not in my hands|is up to amazon|depends on amazon|no influence on|have no say|i can't comment on"
      + "|is against the rules|goes against the rules|i can't give you that|isn't part of our offer|not part of our listing"
      + "|can't say anything about|can't judge|cannot judge|can't speak for|don't know about that|don't follow other",
    because: 'because|since',
    closeCase: '!change it every',
    noStance: "entirely up to you|doesn't change how we|is your decision|your decision alone",
    eitherWay: 'takes its course|running its course|will run its course',
    movedThere: 'arrived|came back|has come back|was returned|been returned|has reached|got back|is back|returned to us by|sent back to us by|went back|was sent back|returned by the carrier|checked in|went to the wrong|ended up at|is waiting at|is held at|was taken to',
    slurNoun: 'clown|clowns|thief|thieves|liar|liars|fool|fools|idiot|idiots|moron|morons|crook|crooks|jerk|loser|whiner|donkey|genius|joker|cheapskate|lunatic|simpleton|halfwit|numpty|nitwit|imbecile',
    ventWord: 'what a|what an|such a|such an|only a|only an|you little|you pathetic|you stupid|you silly|bunch of|pack of|nothing but a|complete|utter|total',
    howWord: 'how|special kind of|you have to be|you must be|one must be|would have to be|are you that|too',
    complainNoun: 'question|questions|complaint|complaints|message|messages|claim|story|whining|excuse|excuses|letter|idea',
    likeYou: 'as you|like you|than you',
  },
  rewrites: {
    replyHere: 'Please simply reply to this message and we will help you here, step by step.',
    noDetailsNeeded: "You don't need to share any contact details; please just answer here.",
    detailsHere: 'Please tell us in this thread what you need and we will send it here.',
    refundThroughAmazon: 'Your refund is issued through Amazon to the original payment method.',
    buyOnAmazon: 'The item is available on its Amazon detail page.',
    solveTheProblem: 'We would like to solve the problem itself: would a replacement or a refund suit you better?',
    claimAnswered: 'Amazon will inform you about the result of the case.',
    freeToContactAmazon: 'You are free to contact Amazon at any time.',
    weCancelled: 'We are sorry, the item is out of stock; we will cancel the order and refund the full amount.',
    useReturnLabel: 'Please use the return label in Your Orders; the right address is printed on it.',
    openReturn: 'Please open the return in Your Orders so that you get a label.',
    askOpenly: 'Does this solve the problem for you?',
    noPaymentDetails: "We don't need any payment details; refunds are made automatically.",
    photoIsEnough: 'A photo of the product label is enough.',
  },
};
