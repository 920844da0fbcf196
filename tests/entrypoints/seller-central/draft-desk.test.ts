// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftDesk, type DeskContext, type DraftDesk, type DraftDeskParts } from '@/entrypoints/seller-central.content/draft-desk';
import type { DraftWishes } from '@/utils/domain/compliance/draft-wishes';
import type { IgnoredFindings } from '@/utils/domain/compliance/ignored-findings';
import { starterTemplates } from '@/utils/domain/templates/starter-templates';
import { dataOf } from '../../components/overlay/data-of';
import { fakePopovers } from '../../components/overlay/fake-popover';

const CONTEXT: DeskContext = { kind: 'reply', interfaceLanguage: 'en' };
const FAULTY = 'Thank you for your message. Please write to jane@shop.example today. The parcel is on its way.';

/** A loaded machine takes its time. */
const PATIENCE = { timeout: 15_000 };

let stop: AbortController;
let popovers: ReturnType<typeof fakePopovers>;
let box: HTMLTextAreaElement;
let desk: DraftDesk;
let always: { rule: string; words: string }[];
let changed: () => void;

const store: DraftDeskParts['ignoredFindings'] = (_, tell): IgnoredFindings => {
  changed = tell;
  return {
    rules: () => [],
    covers: (rule, words) => always.some((one) => one.rule === rule && one.words === words),
    keep: async (rule, words) => {
      if (words === null) throw new Error('denied');
      always.push({ rule, words });
    },
  };
};
const start = (over: Partial<DraftDeskParts> = {}) => createDraftDesk({ document, language: 'en', ignoredFindings: store, detectLanguage: async () => null, templates: () => () => templates, countNearCopies: async () => 0, manageTemplates: () => {}, signal: stop.signal, ...over });
const templates = starterTemplates('en');
const show = (context = CONTEXT) => desk.show({ host: box, field: box, text: box.value }, context);
const element = () => document.querySelector<HTMLElement>('replyclock-composer');
const root = () => element()?.shadowRoot;
const counts = () => dataOf(element());
const press = (name: string) => {
  const button = [...(root()?.querySelectorAll('button') ?? [])].find((one) => one.textContent === name);
  if (!button) throw new Error(`no button “${name}”`);
  button.click();
};
const types = (text: string) => {
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};
const openList = () => root()?.querySelector<HTMLElement>('.chip')?.click();

beforeEach(() => {
  popovers = fakePopovers();
  stop = new AbortController();
  always = [];
  Object.assign(document, { execCommand: () => false });
  document.body.innerHTML = '<textarea></textarea><button>Send</button>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
  desk = start();
});

afterEach(() => {
  stop.abort();
  popovers.restore();
  Reflect.deleteProperty(document, 'execCommand');
});

describe('the draft in the reply box', () => {
  it('is checked when the box is first seen, and after a pause in typing', async () => {
    expect(show()).toBe(true);
    expect(counts()).toEqual({ findings: '0', blocking: '0' });
    box.focus();
    types(FAULTY);
    expect(counts().findings).toBe('0');
    await vi.waitFor(() => expect(counts().blocking).toBe('1'), PATIENCE);
  });

  it('is checked at once where the page itself wrote or cleared it', () => {
    show();
    box.value = FAULTY;
    show();
    expect(counts().blocking).toBe('1');
    box.value = '';
    show();
    expect(counts()).toEqual({ findings: '0', blocking: '0' });
  });

  it('is left alone while an input method composes', async () => {
    show();
    box.focus();
    box.dispatchEvent(new CompositionEvent('compositionstart'));
    types(FAULTY);
    await new Promise((done) => { setTimeout(done, 300); });
    expect(counts().findings).toBe('0');
    box.dispatchEvent(new CompositionEvent('compositionend'));
    await vi.waitFor(() => expect(counts().blocking).toBe('1'), PATIENCE);
  });

  it('is checked again once its language is known', async () => {
    desk = start({ detectLanguage: async () => 'de' });
    box.value = 'Vielen Dank für Ihre Nachricht, die Sendung ist unterwegs und kommt bald an.';
    show({ ...CONTEXT, buyerLanguage: 'fr' });
    await vi.waitFor(() => expect(Number(counts().findings)).toBeGreaterThan(0), PATIENCE);
  });

  it('is held against the language that the page says its buyer prefers', async () => {
    desk = start({ detectLanguage: async () => 'de' });
    document.body.insertAdjacentHTML('afterbegin', '<div>Language of preference: Spanish</div>');
    box.value = 'Vielen Dank für Ihre Nachricht, die Sendung ist unterwegs und kommt bald an.';
    show();
    await vi.waitFor(() => expect(Number(counts().findings)).toBeGreaterThan(0), PATIENCE);
  });

  it('is held against what the agent may promise, and against the checklist where that is wished', async () => {
    let tell = () => {};
    let wishes: DraftWishes = {};
    desk = start({ wishes: (_, changed) => { tell = changed; return () => wishes; } });
    box.value = 'We will compensate you with $90 on Monday for the broken lid. Is that fine?';
    show();
    const before = Number(counts().findings);
    wishes = { promiseLimit: { amount: 35, currency: 'USD' }, checklist: true };
    tell();
    await vi.waitFor(() => expect(Number(counts().findings)).toBeGreaterThan(before + 1), PATIENCE);
  });

  it('is changed on a click alone, and put back on another', async () => {
    box.value = FAULTY;
    show();
    openList();
    expect(box.value).toBe(FAULTY);
    press('Replace the sentence');
    await vi.waitFor(() => expect(root()?.querySelector('.outcome')?.textContent).toContain('Replaced.'), PATIENCE);
    expect(box.value).toBe('Thank you for your message. Please tell us in this thread what you need and we will send it here. The parcel is on its way.');
    expect(counts().blocking).toBe('0');
    press('Undo');
    expect(box.value).toBe(FAULTY);
    expect(counts().blocking).toBe('1');
  });

  it('that changed behind the card is not written over, and that is said', async () => {
    box.value = FAULTY;
    show();
    openList();
    box.value = `Dear Ann. ${FAULTY}`;
    press('Replace the sentence');
    await vi.waitFor(() => expect(root()?.querySelector('.outcome')?.textContent).toContain('has changed meanwhile'), PATIENCE);
    expect(box.value).toBe(`Dear Ann. ${FAULTY}`);
  });

  it('that grew behind the card is put right as it stands now, and a form half filled in stays as it is', async () => {
    box.value = FAULTY;
    show();
    openList();
    press('Ignore always…');
    await vi.waitFor(() => expect(root()?.querySelector('form.ignore')).not.toBeNull(), PATIENCE);
    const form = root()?.querySelector('form.ignore');
    box.value = FAULTY.replace('today.', 'today or on Friday.');
    show();
    expect(root()?.querySelector('form.ignore')).toBe(form);
    press('Cancel');
    box.value = FAULTY.replace('today.', 'today or tomorrow.');
    await vi.waitFor(() => press('Replace the sentence'), PATIENCE);
    await vi.waitFor(() => expect(box.value).toBe('Thank you for your message. Please tell us in this thread what you need and we will send it here. The parcel is on its way.'), PATIENCE);
  });

  it('is not told of what is ignored here, until it is asked for again or the box was empty', () => {
    box.value = FAULTY;
    show();
    openList();
    press('Ignore here');
    expect(counts()).toEqual({ findings: '0', blocking: '0' });
    press('Show again');
    expect(counts().blocking).toBe('1');
    press('Ignore here');
    box.value = '';
    show();
    box.value = FAULTY;
    show();
    expect(counts().blocking).toBe('1');
  });

  it('is not told of what is ignored always, from the moment that is known', () => {
    box.value = FAULTY;
    show();
    always.push({ rule: 'EMAIL-PLAIN', words: 'Please write to jane@shop.example today.' });
    changed();
    expect(counts()).toEqual({ findings: '0', blocking: '0' });
    openList();
    expect(root()?.textContent).toContain('1 problem is always ignored');
  });

  it('goes with its box, and leaves nothing behind', () => {
    box.value = FAULTY;
    show();
    const kept = element();
    desk.show(null, CONTEXT);
    expect(element()).toBeNull();
    expect(kept?.shadowRoot?.textContent).toBe('');
    show();
    expect(counts().blocking).toBe('1');
    desk.remove();
    expect(document.body.innerHTML).toBe('<textarea></textarea><button>Send</button>');
    expect(show()).toBe(false);
  });

  it('is read from an editable element too', () => {
    document.body.innerHTML = '<div contenteditable="true"><p>Thank you.</p><p>Please write to jane@shop.example today.</p></div>';
    const field = document.querySelector('div') as HTMLElement;
    desk.show({ host: field, field, text: field.textContent }, CONTEXT);
    expect(counts().blocking).toBe('1');
  });
});

describe('templates at the reply box', () => {
  const pick = () => root()?.querySelector<HTMLElement>('.chip.pick');
  it('are there before anything is written, and go where the caret stood', async () => {
    show();
    await vi.waitFor(() => expect(pick()).not.toBeNull(), PATIENCE);
    expect(counts()).toEqual({ findings: '0', blocking: '0' });
    box.value = 'Hello Anna. Yours';
    box.setSelectionRange(12, 12);
    pick()!.click();
    await vi.waitFor(() => expect(root()?.querySelector('[data-template="starter-en-invoice"]')).not.toBeNull(), PATIENCE);
    root()!.querySelector<HTMLElement>('[data-template="starter-en-invoice"]')!.click();
    await vi.waitFor(() => expect(root()?.querySelector('.picker form')).not.toBeNull(), PATIENCE);
    root()!.querySelector('.picker form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(box.value).toMatch(/^Hello Anna\. Hello,\n\nthe invoice for order \{\{order id\}\}[^]*Yours$/), PATIENCE);
    await vi.waitFor(() => expect(root()?.querySelector('.outcome')?.textContent).toContain('Template inserted; nothing was sent.'), PATIENCE);
    press('Undo');
    await vi.waitFor(() => expect(box.value).toBe('Hello Anna. Yours'), PATIENCE);
  });

  it('that were only filled in are told as advice', async () => {
    types(templates[0]!.text.replace(/\{\{[^}]*\}\}/g, 'Friday'));
    show();
    await vi.waitFor(() => {
      openList();
      expect(root()?.textContent).toContain('This is a template with nothing added');
    }, PATIENCE);
  });
});

describe('what a reply said', () => {
  it('is read as it leaves, though the page has emptied its box, and only once', async () => {
    show({ ...CONTEXT, marketplaceId: 'A1PA6795UKMFR9', threadId: 'one' });
    types('We will write to you again tomorrow about the blue lamp and its cable.');
    await vi.waitFor(() => expect(counts()).toEqual({ findings: expect.anything(), blocking: '0' }), PATIENCE);
    await new Promise((resolve) => setTimeout(resolve, 300));
    box.value = '';
    const sentAt = Date.UTC(2026, 10, 24, 14);
    const said = desk.said(sentAt);
    expect(said?.promises).toEqual([{ rule: 'tomorrow', by: Date.UTC(2026, 10, 25, 23) - 1 }]);
    expect(JSON.stringify(said)).not.toMatch(/lamp|cable/);
    expect(desk.said(sentAt)).toBeNull();
  });

  it('is never what was written to another buyer', async () => {
    show({ ...CONTEXT, threadId: 'one' });
    types('We will write to you again tomorrow.');
    await new Promise((resolve) => setTimeout(resolve, 300));
    box.value = '';
    show({ ...CONTEXT, threadId: 'two' });
    expect(desk.said(Date.UTC(2026, 10, 24, 14))).toBeNull();
  });
});
