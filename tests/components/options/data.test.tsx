// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import type { ComponentType } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BackupControl } from '@/components/options/data/backup-control';
import type { DataActions, ExaminedBackup, ImportOutcome } from '@/components/options/data/data-actions';
import { ExportControl } from '@/components/options/data/export-control';
import { ImportControl } from '@/components/options/data/import-control';
import { LanguageProvider } from '@/components/shared/language';
import type { RecordChange } from '@/utils/domain/files/backup';
import type { InterfaceLanguage } from '@/utils/text/language';
import { database } from '@/utils/storage/database';
import { NOW } from '../shared/stored-rows';
import { fakeDataActions } from './fake-data-actions';

const shown = (Control: ComponentType<{ actions: DataActions }>, actions: DataActions, language: InterfaceLanguage = 'en') =>
  render(
    <LanguageProvider language={language}>
      <Control actions={actions} />
    </LanguageProvider>,
  );
const give = (name: string, content = 'x') => fireEvent.change(screen.getByLabelText(name, { selector: 'input' }), { target: { files: [new File([content], 'file.csv')] } });
const same = (count: number): RecordChange => ({ added: 0, changed: 0, same: count, removed: 0 });
const examined = (change: Partial<ExaminedBackup['changes']> = {}): ExaminedBackup => ({
  madeAt: NOW,
  changes: { threads: same(3), contacts: same(4), readings: same(1), notices: same(0), followUps: same(0), settings: same(20), templates: same(2), ...change },
  restore: vi.fn<ExaminedBackup['restore']>(async () => {}),
});

afterEach(async () => {
  cleanup();
  localStorage.clear();
  await database.state.clear();
});

describe('a backup', () => {
  it.each([
    ['truncated', 'en', /cut short/],
    ['edited', 'en', /checksum does not fit/],
    ['other-file', 'zh-CN', /这不是 ReplyClock 的备份/],
    ['newer-version', 'zh-CN', /请先更新/],
  ] as const)('that is %s is refused in the agent’s language, and that nothing was changed is said', async (refused, language, words) => {
    shown(BackupControl, fakeDataActions({ examineBackup: async () => ({ refused }) }), language);
    give(language === 'en' ? 'Restore a backup…' : '恢复备份…');
    expect((await screen.findByText(words)).closest('[role=status]')?.textContent).toMatch(/Nothing was changed|未作任何更改/);
  });

  it('says what it would change before anything is, and changes it when told', async () => {
    const backup = examined({ contacts: { added: 1200, changed: 3, same: 0, removed: 7 } });
    shown(BackupControl, fakeDataActions({ examineBackup: async () => backup }));
    give('Restore a backup…');
    const row = (await screen.findByRole('row', { name: /Contacts/ })).textContent;
    expect(row).toBe('Contacts1,200370');
    expect(backup.restore).not.toHaveBeenCalled();
    expect((await axe.run(document.body, { rules: { region: { enabled: false }, 'color-contrast': { enabled: false } } })).violations).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Replace everything' }));
    expect(await screen.findByText('The backup was restored.')).toBeTruthy();
  });

  it('that holds what is stored says so and offers nothing', async () => {
    shown(BackupControl, fakeDataActions({ examineBackup: async () => examined() }));
    give('Restore a backup…');
    expect(await screen.findByText(/exactly what is stored/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Replace everything' })).toBeNull();
  });

  it('that could not be restored says that all is as it was', async () => {
    const backup = { ...examined({ threads: { ...same(0), added: 1 } }), restore: async () => Promise.reject(new Error('full')) };
    shown(BackupControl, fakeDataActions({ examineBackup: async () => backup }));
    give('Restore a backup…');
    fireEvent.click(await screen.findByRole('button', { name: 'Replace everything' }));
    expect(await screen.findByText(/everything is as it was/)).toBeTruthy();
  });
});

describe('a file of records', () => {
  it('holds order ids and notes only where that was ticked', async () => {
    const actions = fakeDataActions();
    shown(ExportControl, actions);
    fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }));
    await screen.findByText('Saved as replyclock-contacts-2026-11-23.csv.');
    fireEvent.click(screen.getByRole('checkbox', { name: 'with order ids' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save as JSON' }));
    await screen.findByText('Saved as replyclock-contacts-2026-11-23.json.');
    fireEvent.click(screen.getByRole('checkbox', { name: 'with your notes' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save as JSON' }));
    await waitFor(() => expect(actions.exportRecords).toHaveBeenCalledTimes(3));
    expect(vi.mocked(actions.exportRecords).mock.calls).toEqual([
      [{ what: 'contacts', format: 'csv', withOrderIds: false, withNotes: false }],
      [{ what: 'contacts', format: 'json', withOrderIds: true, withNotes: false }],
      [{ what: 'contacts', format: 'json', withOrderIds: true, withNotes: true }],
    ]);
  });
});

describe('past messages', () => {
  const preview = { names: ['Ticket', 'Received', 'First response', 'Subject'], columnsKey: 'a1b2', lines: [{ line: 2, cells: ['T1', '2026-11-01 10:00', '2026-11-01 12:00', 'Hello'] }] };
  const outcome: ImportOutcome = { end: 'done', upTo: 100, taken: 90, known: 2, old: 1, bad: [{ line: 17, problem: 'no-time' }], badCount: 1 };

  async function chosen(over: Partial<DataActions> = {}): Promise<DataActions> {
    const actions = fakeDataActions({ previewCsv: async () => preview, importCsv: vi.fn<DataActions['importCsv']>(async () => outcome), ...over });
    shown(ImportControl, actions);
    await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Choose a CSV file…' }).disabled).toBe(false));
    give('Choose a CSV file…');
    await screen.findByText(/Line 2 is read as: received/);
    return actions;
  }

  it('of a file are remembered without a word of its first line, which may be a message where it has no names', async () => {
    await chosen();
    fireEvent.click(screen.getByRole('button', { name: 'Import' }));
    await waitFor(() => expect(localStorage.getItem('import-mapping')).toContain('a1b2'));
    for (const name of preview.names) expect(localStorage.getItem('import-mapping')).not.toContain(name);
  });

  it('show how one line is read before any is taken', async () => {
    await chosen();
    expect(screen.getByText(/answered/).textContent).toMatch(/received Nov 1, 2026, 10:00, answered Nov 1, 2026, 12:00/);
    fireEvent.change(screen.getByLabelText('Received'), { target: { value: '3' } });
    expect(screen.getByText('Line 2 cannot be read so: the time received cannot be read.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Received'), { target: { value: '' } });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Import' }).disabled).toBe(true);
  });

  it('end with how many lines were taken, and with the number of each that could not be', async () => {
    const actions = await chosen();
    fireEvent.click(screen.getByRole('button', { name: 'Import' }));
    expect(await screen.findByText('Done: 90 lines taken.')).toBeTruthy();
    expect(within(screen.getByRole('list')).getByText('Line 17: the time received cannot be read.')).toBeTruthy();
    expect(vi.mocked(actions.importCsv).mock.calls[0]?.[1].columns).toEqual({ conversation: 0, received: 1, answered: 2, orderId: null, author: null, marketplace: null });
  });

  it('can be stopped, and say where they go on', async () => {
    await chosen({ importCsv: (_, __, { signal }) => new Promise((resolve) => signal.addEventListener('abort', () => resolve({ ...outcome, end: 'stopped', bad: [], badCount: 0 }))) });
    fireEvent.click(screen.getByRole('button', { name: 'Import' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Stop' }));
    expect(await screen.findByText(/Stopped after line 100\./)).toBeTruthy();
  });

  it('that were interrupted say so when the page opens again', async () => {
    await database.state.put({ key: 'import', job: 'x', startedAt: 1, fileAt: 1, upTo: 40_000, taken: 1, known: 0, old: 0 });
    shown(ImportControl, fakeDataActions());
    expect(await screen.findByText(/interrupted after line 40,000/)).toBeTruthy();
  });

  it('of a file without columns say so', async () => {
    shown(ImportControl, fakeDataActions());
    await waitFor(() => expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Choose a CSV file…' }).disabled).toBe(false));
    give('Choose a CSV file…');
    expect((await screen.findByRole('alert')).textContent).toMatch(/No line with column names/);
  });
});
