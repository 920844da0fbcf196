// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TemplatePicker } from '@/components/composer/template-picker';
import { starterTemplates } from '@/utils/domain/templates/starter-templates';
import type { ReplyTemplate } from '@/utils/domain/templates/template';

const ORDER = '302-1234567-7654321';
const plain: ReplyTemplate = { id: 'plain', name: 'Plain', language: 'en', reason: 'other', text: 'We have your photo. Is the box still there?', reviewedOn: '2026-11-26' };

function picker(templates: ReplyTemplate[], language: 'en' | 'zh-CN' = 'en') {
  const on = { onInsert: vi.fn(), onManage: vi.fn(), onClose: vi.fn() };
  const { container } = render(<TemplatePicker templates={templates} wish={{ language: 'de-DE', orderIds: [ORDER] }} language={language} {...on} />);
  return { ...on, container };
}
const names = () => screen.getAllByRole('listitem').map((item) => item.querySelector('b')!.textContent);

afterEach(cleanup);

describe('the templates at the reply box', () => {
  it('show those of the buyer’s language first, and are found by typing', () => {
    picker([...starterTemplates('en'), ...starterTemplates('de')]);
    expect(names().slice(0, 2)).toEqual(['Paket ist verspätet', 'So geht die Rücksendung']);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'invoice' } });
    expect(names()).toEqual(['Invoice']);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'nowhere' } });
    expect(screen.getByText('No template holds these words.')).toBeTruthy();
  });

  it('ask for variables, know the order id, and show the reply before it is inserted', () => {
    const { onInsert, container } = picker(starterTemplates('en'));
    fireEvent.click(screen.getByRole('button', { name: /^Refund is on its way/ }));
    expect(screen.getByLabelText<HTMLInputElement>('order id').value).toBe(ORDER);
    expect(document.activeElement).toBe(screen.getByLabelText('amount'));
    fireEvent.input(screen.getByLabelText('amount'), { target: { value: '$24.90' } });
    expect(screen.getByText('Still open: date')).toBeTruthy();
    fireEvent.input(screen.getByLabelText('date'), { target: { value: '24 November' } });
    fireEvent.submit(container.querySelector('form')!);
    expect(onInsert.mock.calls[0]![0]).toContain(`the refund of $24.90 for order ${ORDER} was issued on 24 November.`);
    expect(onInsert.mock.calls[0]![0]).not.toContain('{{');
  });

  it('insert one without variables at once', () => {
    const { onInsert } = picker([plain]);
    fireEvent.click(screen.getByRole('button', { name: /^Plain/ }));
    expect(onInsert).toHaveBeenCalledWith(plain.text);
  });

  it('say what to do where there are none', () => {
    const { onManage } = picker([]);
    expect(screen.getByText(/No template yet/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'All templates' }));
    expect(onManage).toHaveBeenCalledOnce();
  });

  it.each(['en', 'zh-CN'] as const)('have no barrier that axe can find, in %s', async (language) => {
    const { container } = picker(starterTemplates('zh'), language);
    const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
    expect((await axe.run(container, { rules })).violations.map(({ id }) => id)).toEqual([]);
    fireEvent.click(screen.getAllByRole('listitem')[0]!.querySelector('button')!);
    expect((await axe.run(container, { rules })).violations.map(({ id }) => id)).toEqual([]);
  });
});
