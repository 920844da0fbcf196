// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TemplatesPage } from '@/components/templates/templates-page';
import { starterTemplates } from '@/utils/domain/templates/starter-templates';
import type { ReplyTemplate } from '@/utils/domain/templates/template';
import { changeTemplates, readTemplates, watchTemplates } from '@/utils/platform/reply-templates';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/platform/settings';
import { templateFile, templatesFromFile } from '@/utils/platform/template-file';

const TODAY = '2026-11-26';

async function page(templates: ReplyTemplate[], { language = 'en', denied = false }: { language?: Settings['language']; denied?: boolean } = {}) {
  if (templates.length > 0) await changeTemplates(() => templates);
  await fakeBrowser.storage.local.set({ 'setting.language': language });
  return render(
    <TemplatesPage
      settings={{ ...DEFAULT_SETTINGS, language }}
      templates={denied ? null : templates}
      browserLanguage="en"
      actions={{ change: denied ? () => Promise.reject(new Error('denied')) : changeTemplates, watch: watchTemplates, toFile: templateFile, fromFile: templatesFromFile, today: () => TODAY }}
    />,
  );
}
const stored = async (id: string) => (await readTemplates()).find((template) => template.id === id);
const card = (name: string) => within(screen.getByRole('heading', { name }).closest('li')!);
const leave = (element: HTMLElement, value: string) => {
  fireEvent.input(element, { target: { value } });
  fireEvent.change(element, { target: { value } });
};
const file = (text: string) => new File([text], 'templates.json', { type: 'application/json' });

beforeEach(() => fakeBrowser.reset());
afterEach(cleanup);

describe('the page of templates', () => {
  it('begins with a word on what to do, and takes the starter set once', async () => {
    await page([]);
    expect(screen.getByText(/No template yet/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Add the starter set: English' }));
    await screen.findByText('9 templates added.');
    fireEvent.click(screen.getByRole('button', { name: 'Add the starter set: English' }));
    await screen.findByText('The starter set was there already.');
    expect(await readTemplates()).toHaveLength(9);
  });

  it('finds by language, reason and words', async () => {
    await page([...starterTemplates('en'), ...starterTemplates('de')]);
    leave(screen.getByRole('combobox', { name: 'Language' }), 'de');
    await screen.findByText('9 of 18 templates');
    leave(screen.getByRole('combobox', { name: 'Contact reason' }), 'invoice');
    await screen.findByText('1 of 18 templates');
    leave(screen.getByRole('searchbox'), 'no such words');
    await screen.findByText('No template fits this choice.');
  });

  it('saves each part as it is left, and says why what may not be stored is not', async () => {
    await page(starterTemplates('en'));
    fireEvent.click(screen.getByRole('button', { name: 'Change: Invoice' }));
    const text = screen.getByRole('textbox', { name: 'Text' });
    leave(text, 'Your invoice for {{order id}} is attached. Is the name right?');
    await waitFor(async () => expect((await stored('starter-en-invoice'))?.text).toContain('Is the name right?'));
    expect(screen.getByText(/Variables: order id/)).toBeTruthy();
    leave(text, ' ');
    expect(screen.getByText(/Not saved: a text of one to 4,000/)).toBeTruthy();
    expect((await stored('starter-en-invoice'))?.text).toContain('Is the name right?');
    leave(text, 'Write to anna@example.com about the invoice.');
    expect(screen.getByText(/seems to hold an e-mail address/)).toBeTruthy();
    leave(card('Invoice').getByRole('textbox', { name: 'Name' }), 'Our invoice');
    await waitFor(async () => expect((await stored('starter-en-invoice'))?.name).toBe('Our invoice'));
  });

  it('says what the draft check finds in a template', async () => {
    await page([{ ...starterTemplates('en')[0]!, name: 'Bad', text: 'Please call us on WhatsApp and we will pay you for a five star review.' }]);
    await waitFor(() => expect(card('Bad').getByText(/findings?$/)).toBeTruthy());
  });

  it('asks to read what nobody has read for half a year, and notes that somebody did', async () => {
    await page([{ ...starterTemplates('en')[0]!, name: 'Old', reviewedOn: '2026-01-01' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Change: Old' }));
    expect(screen.getByText(/Not reviewed for half a year/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Reviewed today' }));
    await waitFor(async () => expect((await stored('starter-en-delay'))?.reviewedOn).toBe(TODAY));
  });

  it('gives back what was removed', async () => {
    await page(starterTemplates('en'));
    fireEvent.click(screen.getByRole('button', { name: 'Remove: Invoice' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await readTemplates()).toHaveLength(9));
  });

  it('says what a file would change before it changes anything, and why it refuses one', async () => {
    const mine = starterTemplates('en');
    await page(mine);
    const input = screen.getByLabelText('Import from a file', { selector: 'input' });
    fireEvent.change(input, { target: { files: [file('{"half":')] } });
    await screen.findByText(/cannot be read as JSON/);
    fireEvent.change(input, { target: { files: [file(templateFile([{ ...mine[0]!, text: 'Changed' }, mine[1]!, ...starterTemplates('fr')]))] } });
    await screen.findByText('This file adds 9, changes 1 and leaves 1 as they are.');
    expect(await readTemplates()).toEqual(mine);
    fireEvent.click(screen.getByRole('button', { name: 'Import' }));
    await waitFor(async () => expect(await readTemplates()).toHaveLength(18));
    expect((await stored(mine[0]!.id))?.text).toBe('Changed');
  });

  it('says where storage is denied that nothing is kept', async () => {
    await page([], { denied: true });
    expect(screen.getByRole('alert')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /Add the starter set/ }));
    await screen.findByText(/Not saved/);
  });

  it.each(['en', 'zh-CN'] as const)('has no barrier that axe can find, in %s', async (language) => {
    const { container } = await page([...starterTemplates('zh'), { ...starterTemplates('en')[0]!, reviewedOn: '2025-01-01' }], { language });
    fireEvent.click(screen.getAllByRole('button', { expanded: false })[0]!);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
