import 'fake-indexeddb/auto';
import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// A loaded machine draws late: what is waited for may take longer than a second, what it must be stays the same.
if (typeof document !== 'undefined') {
  const { configure } = await import('@testing-library/preact');
  configure({ asyncUtilTimeout: 10_000 });
}

beforeEach(() => {
  fakeBrowser.reset();
});
