import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PAGE_DEFAULTS, readPageSettings, saveBarCollapsed, watchPageSettings } from '@/utils/platform/page-settings';
import { DEFAULT_SETTINGS, readSettings, saveSetting } from '@/utils/platform/settings';

describe('the settings that a page goes by', () => {
  it('are the defaults of all settings where nothing is stored', async () => {
    expect(await readPageSettings()).toEqual(PAGE_DEFAULTS);
    expect(DEFAULT_SETTINGS).toMatchObject(PAGE_DEFAULTS);
  });

  it('are what the options saved, and the options see what the page saved', async () => {
    await saveSetting('language', 'zh-CN');
    await saveSetting('readResponses', false);
    await saveSetting('paused', true);
    await saveBarCollapsed(true);
    expect(await readPageSettings()).toEqual({ language: 'zh-CN', readResponses: false, paused: true, barCollapsed: true });
    expect(await readSettings()).toMatchObject({ language: 'zh-CN', readResponses: false, paused: true, barCollapsed: true });
  });

  it('fall back one by one where a stored value is none', async () => {
    await fakeBrowser.storage.local.set({ 'setting.language': 'fr', 'setting.paused': 1, 'setting.readResponses': false });
    expect(await readPageSettings()).toEqual({ ...PAGE_DEFAULTS, readResponses: false });
  });

  it('are told anew after a change of one of them, and of no other', async () => {
    const changed = vi.fn();
    const stop = watchPageSettings(changed);
    await saveSetting('noticesOn', false);
    await saveSetting('paused', true);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledExactlyOnceWith({ ...PAGE_DEFAULTS, paused: true }));
    stop();
    await saveSetting('paused', false);
    expect(changed).toHaveBeenCalledOnce();
  });

  it('cannot be read where storage is denied', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('denied'));
    await expect(readPageSettings()).rejects.toThrow('denied');
  });
});
