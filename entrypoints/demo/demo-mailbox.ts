import { HOUR, type Instant } from '@/utils/domain/time/observed-time';

export interface DemoMessage {
  id: string;
  own: boolean;
  at: Instant;
  text: string;
}

/** One made-up conversation. */
export interface DemoThread {
  id: string;
  buyer: string;
  subject: string;
  orderId: string;
  messages: DemoMessage[];
  /** When the thread began: long before its last message, where only opening it tells since when it waits. */
  openedAt: Instant;
  waits: boolean;
}

// Made up from beginning to end; order ids begin with 000, which no order does.
const QUESTIONS: [hoursAgo: number, buyer: string, about: string, text: string][] = [
  [25.4, 'Demo buyer Ada', 'Where is my parcel', 'The tracking has not moved for three days. Where is my parcel?'],
  [23.3, 'Demo buyer Ben', 'Return request', 'The lamp is darker than in the picture. How do I send it back?'],
  [21.1, 'Demo buyer Chi', 'Missing part', 'Two screws were missing in the box. Can you send them?'],
  [17.6, 'Demo buyer Dana', 'Invoice', 'I need an invoice with our company’s name for order tax.'],
  [10.2, 'Demo buyer Emre', 'Product question', 'Does the pump fit a garden hose of half an inch?'],
  [5.8, 'Demo buyer Fay', 'Damaged on arrival', 'The box was open and the glass is cracked.'],
  [1.4, 'Demo buyer Gus', 'Delivery time', 'Will it be here before the weekend?'],
  [0.2, 'Demo buyer Hana', 'How to use', 'Which side of the filter goes up?'],
];

/** The demonstration's conversations, their deadlines around `now`. */
export function demoThreads(now: Instant): DemoThread[] {
  return QUESTIONS.map(([hoursAgo, buyer, about, text], n) => {
    const orderId = `000-000000${n + 1}-000000${n + 1}`;
    return {
      id: `0000000${n + 1}-0000-4000-8000-00000000000${n + 1}`,
      buyer,
      subject: `${about} (Order: ${orderId})`,
      orderId,
      messages: [{ id: `demo-${n}-1`, own: false, at: now - hoursAgo * HOUR, text }],
      openedAt: now - hoursAgo * HOUR - (n < QUESTIONS.length - 2 ? 0 : 9 * HOUR),
      waits: true,
    };
  });
}

/** When a month's worth of earlier messages came and was answered, so that there is a rate to look at: one of twenty came late. */
export function demoHistory(now: Instant): { asked: Instant; answered: Instant }[] {
  return Array.from({ length: 60 }, (_, n) => {
    const asked = now - (40 + n * 11) * HOUR;
    return { asked, answered: asked + (n % 20 === 7 ? 27 : 1 + (n % 9)) * HOUR };
  });
}
