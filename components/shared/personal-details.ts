export type PersonalDetail = 'email' | 'phone' | 'order-id';

const EMAIL = /[^\s@]@[^\s@.]+\.[^\s@.]/;
const ORDER_ID = /\d{3}-\d{7}-\d{7}/g;
const DAY = /\d{4}-\d\d-\d\d/g;
const PHONE = /\d(?:[ ().-]{0,2}\d){6}/;

/** What a note of the agent's own seems to hold that belongs to somebody else: a warning, never a refusal. */
export function personalDetailsIn(text: string): PersonalDetail[] {
  const found: PersonalDetail[] = [];
  if (EMAIL.test(text)) found.push('email');
  if (text.search(ORDER_ID) >= 0) found.push('order-id');
  if (PHONE.test(text.replace(ORDER_ID, '').replace(DAY, ''))) found.push('phone');
  return found;
}
