import { el } from './dom.js';

const LIMIT = 4000;

/** The reply box. Its markup is unknown on the real page; Katal's text area is what the contact page has. */
/** An element to write in, as rich editors have: its text is what it draws. */
function editable(label) {
  const field = el('div', { class: 'editable', contenteditable: 'true', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label });
  Object.defineProperty(field, 'value', {
    get: () => field.innerText.replaceAll('\u00A0', ' ').replace(/\n$/, ''),
    set: (text) => { field.textContent = text; },
  });
  return field;
}

export function makeComposer({ words, options, templates, canMark, onsend, onmark }) {
  const field = options.replyBox === 'editable' ? editable(words.reply) : el('kat-textarea', { label: words.limit, placeholder: words.reply, maxlength: LIMIT });
  const send = el('kat-button', { label: words.send, variant: 'primary', disabled: true });
  const count = el('span', { class: 'composer-count' }, `0/${LIMIT}`);
  const outcome = el('div', { class: 'composer-outcome' });
  let templateId = null;

  const update = () => {
    send.toggleAttribute('disabled', field.value.trim() === '');
    count.textContent = `${field.value.length}/${LIMIT}`;
  };
  field.addEventListener('input', update);

  const menu = el('kat-dropdown', { label: words.templates, options: JSON.stringify(templates.map((one) => ({ value: one.templateId, name: one.name }))) });
  menu.addEventListener('choose', (event) => {
    const chosen = templates.find((one) => one.templateId === event.detail);
    if (!chosen) return;
    templateId = chosen.templateId;
    field.value = chosen.body;
    update();
  });

  send.addEventListener('click', async () => {
    if (send.hasAttribute('disabled')) return;
    send.setAttribute('disabled', '');
    const accepted = await onsend(field.value, templateId);
    if (accepted) {
      field.value = '';
      templateId = null;
    }
    update();
  });

  const mark = canMark ? el('kat-button', { label: words['bsm-mark-no-response-needed'], variant: 'link', onclick: onmark }) : null;
  const attach = el('label', { class: 'attach' }, words.attach, el('input', { type: 'file', class: 'attach-input' }));
  const node = el('section', { class: 'composer' },
    el('div', { class: 'composer-head' }, el('strong', {}, words['bsm-message-quick-actions-and-replies']), mark),
    field,
    el('div', { class: 'composer-foot' }, menu, attach, count, send),
    outcome);
  return { node, field, send, mark, showOutcome: (text) => { outcome.textContent = text ?? ''; } };
}
