/** Replies as an agent writes them, in English: what the bench reads. Synthetic. */
export const replies = `Hello Anna,

Thank you for your message, and I am sorry that the kettle arrived with a dent in the lid. I checked the photos you attached and the box was clearly crushed on its way to you.

We have sent a replacement lid today by Royal Mail. The carrier currently estimates delivery on Thursday, 26 November. You do not need to return the damaged part; please recycle it where you live.

If the new lid does not close properly, please let me know here and I will arrange a full refund through Amazon.

Kind regards,
Martin

Dear Mr Lewis,

I understand that the delay is annoying, especially shortly before a birthday. The parcel left our warehouse on Monday and was scanned in Leeds on Tuesday evening. Since then there has been no further scan, so I have asked the carrier to look for it. I will write to you again by Friday noon with the result. If it has not been found until then, I will send a new one or refund the order, whichever you prefer.

Best wishes,
Julia from the support team

Hi,

The blinking light means that the filter is due for cleaning. Please switch the pump off, pull the plug and open the grey cover at the back. Take the sponge out, rinse it under cold water without soap and let it dry for an hour. After that, hold the reset button for five seconds until the light turns green. The steps are also shown on page 7 of the manual. Would you tell me whether the light stays green afterwards?

Many thanks,
Tom

Dear customer,

Your invoice is attached as a PDF. It shows the VAT number of your company as you asked. The amount is the one that Amazon charged, including the delivery fee. Please check the address and tell me if anything should be corrected, then I will send a new copy on the same day.

Yours sincerely,
Accounts team

Hello,

We received the return yesterday and inspected it this morning. The refund of the full price was issued at once; depending on your bank it takes three to five working days until it shows on your statement. The original shipping fee is included, because the mistake was ours.

Regards,
Eva
`;
