// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createComposerView, type ComposerView } from '@/components/composer/composer-view';
import { dataOf } from '../overlay/data-of';
import { fakePopovers } from '../overlay/fake-popover';
import type { Finding } from '@/utils/domain/compliance/finding';

const finding = (severity: Finding['severity'], start: number, message = `message at ${start}`): Finding => ({
  ruleId: `R-${start}`, family: 'email', severity, start, end: start + 3, message,
});

const FINDINGS = [
  finding('advice', 0),
  { ...finding('warn', 9), fix: { label: 'Say instead', replacement: 'through Amazon' } },
  finding('block', 20),
];

let stop: AbortController;
let popovers: ReturnType<typeof fakePopovers>;
let box: HTMLTextAreaElement;

beforeEach(() => {
  popovers = fakePopovers();
  stop = new AbortController();
  document.body.innerHTML = '<form><textarea></textarea><button>Send</button></form>';
  box = document.querySelector('textarea') as HTMLTextAreaElement;
});

afterEach(() => {
  stop.abort();
  popovers.restore();
});

const view = (language: 'en' | 'zh-CN' = 'en'): ComposerView => createComposerView(document, language, stop.signal);
const element = () => document.querySelector<HTMLElement>('replyclock-composer');
const inside = (selector: string) => element()?.shadowRoot?.querySelector<HTMLElement>(selector) ?? null;
const listed = () => [...(element()?.shadowRoot?.querySelectorAll('li') ?? [])].map((item) => item.textContent);

describe('findings at the reply box', () => {
  it.each([
    [[], '0', '0', '', ''],
    [[finding('advice', 0)], '1', '0', '1 problem', '1 个问题'],
    [[finding('warn', 0), finding('warn', 5)], '2', '0', '2 problems', '2 个问题'],
    [FINDINGS, '3', '1', '1 problem would block this message', '1 个问题会导致消息被拦截'],
    [[finding('block', 0), finding('block', 5)], '2', '2', '2 problems would block this message', '2 个问题会导致消息被拦截'],
  ])('are counted: %#', (findings, count, blocking, en, zh) => {
    for (const [language, words] of [['en', en], ['zh-CN', zh]] as const) {
      const it = view(language);
      it.show(box, findings);
      expect(dataOf(element())).toEqual({ findings: count, blocking });
      expect(inside('.spot')?.textContent).toBe(words);
      it.remove();
    }
  });

  it('show nothing while nothing is written, and a mark once something is', () => {
    const it = view();
    it.show(box, [], true);
    expect(dataOf(element())).toEqual({ findings: '0', blocking: '0' });
    expect(inside('.spot')?.childElementCount).toBe(0);
    it.show(box, [], false);
    expect(inside('.clear')).not.toBeNull();
  });

  it('hold no word of the draft or of a finding in their attributes', () => {
    view().show(box, FINDINGS);
    expect(element()?.getAttributeNames().sort()).toEqual(['data-blocking', 'data-findings']);
  });

  it('are listed on a click, worst first, with the better words', () => {
    view().show(box, FINDINGS);
    expect(listed()).toEqual([]);
    inside('.chip')?.click();
    expect(inside('.chip')?.getAttribute('aria-expanded')).toBe('true');
    expect(listed()).toEqual(['would blockmessage at 20', 'riskymessage at 9Say insteadthrough Amazon', 'advicemessage at 0']);
  });

  it('follow the draft while the list is open, and close with the last of them', () => {
    const it = view();
    it.show(box, FINDINGS);
    inside('.chip')?.click();
    it.show(box, [finding('warn', 9)]);
    expect(listed()).toEqual(['riskymessage at 9']);
    it.show(box, []);
    expect(listed()).toEqual([]);
    expect(inside('.list')?.matches(':popover-open')).toBe(false);
  });

  it.each([
    ['its own button', () => inside('.close')?.click()],
    ['Escape', () => inside('.close')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }))],
  ])('close by %s, with the focus back where it was', (_, close) => {
    view().show(box, FINDINGS);
    inside('.chip')?.click();
    close();
    expect(listed()).toEqual([]);
    expect(inside('.chip')?.getAttribute('aria-expanded')).toBe('false');
    expect(element()?.shadowRoot?.activeElement).toBe(inside('.chip'));
  });

  it('stand beside the box and touch nothing of the page', () => {
    const form = document.querySelector('form') as HTMLFormElement;
    const page = form.innerHTML;
    const it = view();
    for (let i = 0; i < 5; i += 1) it.show(box, FINDINGS);
    expect(box.nextElementSibling).toBe(element());
    expect(document.querySelectorAll('replyclock-composer')).toHaveLength(1);
    element()?.remove();
    expect(form.innerHTML).toBe(page);
    expect(form.querySelector('button')?.disabled).toBe(false);
  });

  it('move to another box, and come back when the page has thrown them out', () => {
    const it = view();
    it.show(box, FINDINGS);
    const other = document.body.appendChild(document.createElement('textarea'));
    it.show(other, FINDINGS);
    expect(other.nextElementSibling).toBe(element());
    element()?.remove();
    it.show(other, FINDINGS);
    expect(other.nextElementSibling).toBe(element());
  });

  it.each([
    ['nothing is checked', (it: ComposerView) => it.show(box, null)],
    ['there is no box', (it: ComposerView) => it.show(null, [])],
    ['the content script has ended', () => stop.abort()],
  ])('go when %s, and forget every word', (_, leave) => {
    const it = view();
    it.show(box, FINDINGS);
    inside('.chip')?.click();
    const kept = element();
    leave(it);
    expect(element()).toBeNull();
    expect(kept?.shadowRoot?.textContent).toBe('');
  });

  it.each(['en', 'zh-CN'] as const)('have no barrier in %s', async (language) => {
    view(language).show(box, FINDINGS);
    inside('.chip')?.click();
    const root = element()?.shadowRoot;
    document.body.replaceChildren(...(root ? root.childNodes : []));
    const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'page-has-heading-one': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
