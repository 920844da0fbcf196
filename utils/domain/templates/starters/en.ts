import type { Starter } from './starter';

export const EN: readonly Starter[] = [
  {
    reason: 'delay',
    name: 'Parcel is late',
    text: `Hello,

I am sorry that your order {{order id}} has not arrived yet. The carrier last scanned the parcel on {{last scan}} in {{place}}, so it is still moving.

I will look at the tracking again on {{next check}} and write to you here that day. If it has not moved by then, you can choose between a replacement and a refund. Which of the two would you prefer?`,
  },
  {
    reason: 'return',
    name: 'How to return it',
    text: `Hello,

I understand that you would like to return {{product}} from order {{order id}}. You can open the return under “Your Orders” in the Online Returns Center; the label and the address are shown there.

Once the parcel has reached us we check it and pay the refund within two business days. Is there anything about the item that I should know for the check?`,
  },
  {
    reason: 'refund',
    name: 'Refund is on its way',
    text: `Hello,

the refund of {{amount}} for order {{order id}} was issued on {{date}}. Banks usually need three to five business days to show it, and it goes to the way of payment that was used for the order.

I am sorry for the trouble this has caused. Has the amount arrived by the time you read this?`,
  },
  {
    reason: 'damage',
    name: 'Arrived damaged',
    text: `Hello,

I am sorry that {{product}} from order {{order id}} arrived damaged. Glass and corners suffer most on the way, and yours should have been packed better.

I can send a replacement by {{date}} or refund the full price. Which of the two would you prefer?`,
  },
  {
    reason: 'missing-part',
    name: 'A part is missing',
    text: `Hello,

I am sorry that {{part}} was missing from order {{order id}}. I have put it aside for you, and it leaves our warehouse on {{date}} without any cost.

Is the delivery address of the order still right for this parcel?`,
  },
  {
    reason: 'usage',
    name: 'How to use it',
    text: `Hello,

thank you for your question about {{product}} from order {{order id}}. These steps usually solve it: {{steps}}

If it still does not work after that, I will send a replacement. Could you tell me what happens after the last step?`,
  },
  {
    reason: 'invoice',
    name: 'Invoice',
    text: `Hello,

the invoice for order {{order id}} is attached to this message. You can also download it under “Your Orders” at any time.

Are the name and the address on it as you need them?`,
  },
  {
    reason: 'cancellation',
    name: 'Cancellation asked for by the buyer',
    text: `Hello,

we have received your wish to cancel order {{order id}}. {{outcome}}

I have noted it here on {{date}}. Is there anything else about this order that I can settle for you?`,
  },
  {
    reason: 'holding',
    name: 'We are checking, with a date',
    text: `Hello,

thank you for writing about order {{order id}}. I have passed your question about {{topic}} to {{department}}, and you will have my answer here by {{date}}.

Is there a detail that you would like me to add to the question?`,
  },
];
