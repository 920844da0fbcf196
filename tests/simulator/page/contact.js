import { defineKat } from './kat.js';
import { el } from './dom.js';
import { makeTransport } from './transport.js';

/** The contact page, after the selectors that public scripts use on it [code]; the text area comes once a reason is chosen. */
const options = JSON.parse(document.querySelector('meta[name="simulator"]').content);
const REASONS = ['Confirm customization details', 'Delivery', 'Product details', 'Other'];
const LIMIT = '4000 character limit. Only links related to order completion are allowed, no HTML or email addresses.';

function start() {
  defineKat();
  const transport = makeTransport(options.transport);
  const field = el('kat-textarea', { 'unique-id': `katal-id-${Math.floor(performance.now())}`, label: LIMIT, maxlength: '4000' });
  const send = el('kat-button', { class: 'ayb-contact-form-send-button', label: 'Send', variant: 'primary', onclick: () => submit() });
  const text = el('div', { class: 'contact-buyer-text-area' }, field);
  const files = el('div', { class: 'contact-buyer-file-input' }, el('input', { type: 'file' }), el('ul', { class: 'file-attachment-list' }));
  const form = el('div', { class: 'ayb-contact-form' });

  const reasons = REASONS.map((reason, i) => el('kat-box', {}, el('kat-radiobutton', { value: String(i) },
    el('label', {}, el('input', { type: 'radio', name: 'reason', 'aria-label': reason, onchange: () => form.replaceChildren(text, files, send) }), reason))));
  const page = el('div', { id: 'ayb-contact-buyer' },
    el('div', { class: 'ayb-contact-buyer-header' }, el('h2', {}, `Send message to ${options.buyerName}`)),
    el('kat-tooltip', {}, el('kat-label', {}, `Buyer's Language of Preference: ${options.buyerLanguage}`)),
    el('p', {}, `Order: ${options.orderId}`),
    ...reasons, form);

  async function submit() {
    if (field.value.trim() === '') return;
    try {
      await transport.post(`/messaging/api/orders/${encodeURIComponent(options.orderId)}/contactBuyer?marketplaceId=${options.marketplaceIds[0]}`, { rawMessageBody: field.value });
      page.replaceChildren(el('div', { class: 'kat-alert-success-content' }, 'Your message has been sent'));
    } catch {
      form.append(el('kat-alert', { label: 'Your message could not be sent.' }));
    }
  }
  document.getElementById('sc-content-container').append(page);
}

start();
