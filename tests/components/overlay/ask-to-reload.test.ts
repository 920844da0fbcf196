// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { askToReload, RELOAD_TAG } from '@/components/overlay/ask-to-reload';
import { INTERFACE_LANGUAGES } from '@/utils/text/language';

describe('the line on a page whose extension has gone', () => {
  it.each(INTERFACE_LANGUAGES)('is one however often it is asked for, names its owner, is read out, and can be closed (%s)', (language) => {
    askToReload(document, language);
    askToReload(document, language);
    const [host, ...more] = document.querySelectorAll(RELOAD_TAG);
    expect(more).toEqual([]);
    const line = host?.shadowRoot?.querySelector('[role=status]');
    expect(line?.textContent).toContain('ReplyClock');
    expect(line?.getAttribute('lang')).toBe(language);
    line?.querySelector('button')?.click();
    expect(document.querySelector(RELOAD_TAG)).toBeNull();
  });
});
