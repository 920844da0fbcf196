/**
 * Stand-ins for the Katal elements the page is built of: open shadow roots, labels in attributes, the native control inside.
 * Their style is the page's own sheet, taken over into each root by constructed sheets.
 */
const sheet = new CSSStyleSheet();

/** Takes the rules of the linked `kat.css` into the sheet that all roots share. */
export function adoptStyles() {
  const link = [...document.styleSheets].find((one) => one.href?.endsWith('/kat.css'));
  if (link) sheet.replaceSync([...link.cssRules].map((rule) => rule.cssText).join('\n'));
}

class Kat extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
  }
}

const make = (tag, attributes) => Object.assign(document.createElement(tag), attributes);

class KatButton extends Kat {
  static observedAttributes = ['label', 'disabled', 'variant'];
  #button = make('button', { type: 'button' });
  connectedCallback() {
    this.shadowRoot.append(this.#button);
    this.attributeChangedCallback();
  }
  attributeChangedCallback() {
    this.#button.className = `kat-button ${this.getAttribute('variant') ?? 'secondary'}`;
    this.#button.textContent = this.getAttribute('label') ?? '';
    this.#button.disabled = this.hasAttribute('disabled');
  }
}

/** A text field: `value` stands in the host's attribute and in the native control, and either changes the other. */
class KatField extends Kat {
  static observedAttributes = ['value', 'label', 'placeholder', 'disabled'];
  field = null;
  connectedCallback() {
    if (!this.field) {
      this.field = make(this.constructor.control, { className: 'kat-field' });
      this.field.addEventListener('input', () => this.setAttribute('value', this.field.value));
      this.shadowRoot.append(this.field);
    }
    this.attributeChangedCallback();
  }
  attributeChangedCallback() {
    if (!this.field) return;
    const value = this.getAttribute('value') ?? '';
    if (this.field.value !== value) this.field.value = value;
    this.field.disabled = this.hasAttribute('disabled');
    this.field.placeholder = this.getAttribute('placeholder') ?? '';
    if (this.hasAttribute('label')) this.field.setAttribute('aria-label', this.getAttribute('label'));
    if (this.hasAttribute('maxlength')) this.field.maxLength = Number(this.getAttribute('maxlength'));
  }
  get value() {
    return this.getAttribute('value') ?? '';
  }
  set value(text) {
    this.setAttribute('value', text);
  }
}

class KatTextarea extends KatField {
  static control = 'textarea';
}

class KatInput extends KatField {
  static control = 'input';
}

class KatLink extends Kat {
  connectedCallback() {
    const link = make('a', { href: this.getAttribute('href') ?? '#', textContent: this.getAttribute('label') ?? '', className: 'kat-link' });
    this.shadowRoot.replaceChildren(link);
  }
}

const GLYPHS = { 'check-circle': '✓', clock: '◔', reply: '↩', search: '⌕', close: '✕', chevron: '▾' };

class KatIcon extends Kat {
  connectedCallback() {
    const name = this.getAttribute('name') ?? '';
    this.shadowRoot.replaceChildren(make('span', { className: `kat-icon ${name}`, ariaHidden: 'true', textContent: GLYPHS[name] ?? '•' }));
  }
}

class KatBadge extends Kat {
  connectedCallback() {
    this.shadowRoot.replaceChildren(make('span', { className: 'kat-badge', textContent: this.getAttribute('label') ?? '' }));
  }
}

class KatDropdown extends Kat {
  connectedCallback() {
    const select = make('select', { className: 'kat-dropdown' });
    select.setAttribute('aria-label', this.getAttribute('label') ?? '');
    select.append(make('option', { value: '', textContent: this.getAttribute('label') ?? '' }));
    for (const { value, name } of JSON.parse(this.getAttribute('options') ?? '[]')) select.append(make('option', { value, textContent: name }));
    select.addEventListener('change', () => {
      this.dispatchEvent(new CustomEvent('choose', { detail: select.value }));
      select.value = '';
    });
    this.shadowRoot.replaceChildren(select);
  }
}

class KatAlert extends Kat {
  connectedCallback() {
    this.shadowRoot.replaceChildren(make('div', { className: 'kat-alert', role: 'alert', textContent: this.getAttribute('label') ?? '' }));
  }
}

/** Containers whose roots the page fills itself. */
class KatTable extends Kat {}
class KatTableRow extends Kat {}
class KatBox extends Kat {
  connectedCallback() {
    if (!this.shadowRoot.firstChild) this.shadowRoot.append(document.createElement('slot'));
  }
}

const ELEMENTS = {
  'kat-button': KatButton, 'kat-textarea': KatTextarea, 'kat-input': KatInput, 'kat-link': KatLink, 'kat-icon': KatIcon, 'kat-badge': KatBadge,
  'kat-dropdown': KatDropdown, 'kat-alert': KatAlert, 'kat-table': KatTable, 'kat-table-row': KatTableRow, 'kat-box': KatBox,
};

export function defineKat() {
  adoptStyles();
  for (const [name, element] of Object.entries(ELEMENTS)) customElements.define(name, element);
}
