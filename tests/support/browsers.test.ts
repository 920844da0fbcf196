import { afterEach, describe, expect, it, vi } from 'vitest';
import { ensureBrowsers, NoBrowserError } from './browsers.mjs';

const NOWHERE = { chromium: ['/no/such/chromium'], firefox: ['/no/such/firefox'] };

afterEach(() => vi.unstubAllEnvs());

describe('a machine without browsers', () => {
  it('is given them by its packages where that is possible', () => {
    const places: Record<string, string[]> = { chromium: [...NOWHERE.chromium] };
    const found = ensureBrowsers(['chromium'], { places, install: () => places['chromium']?.push(process.execPath) === 2 });
    expect(found).toEqual({ chromium: process.execPath });
  });

  it('where it is not, is told the two ways to give it one', () => {
    const attempt = () => ensureBrowsers(['chromium', 'firefox'], { places: NOWHERE, install: () => false });
    expect(attempt).toThrow(NoBrowserError);
    expect(attempt).toThrow(/1\. install it .*\n.*2\. say where it is: {2}CHROMIUM=\/path\/to\/chromium FIREFOX=\/path\/to\/firefox npm test/s);
  });

  it('that names a file which is not there is told so', () => {
    vi.stubEnv('CHROMIUM', '/no/such/chromium');
    expect(() => ensureBrowsers(['chromium'], { places: NOWHERE, install: () => false })).toThrow('CHROMIUM=/no/such/chromium: there is no such file.');
  });
});
