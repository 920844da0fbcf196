import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = resolve(import.meta.dirname, '..');

export default defineConfig({
  root,
  plugins: [WxtVitest()],
  test: {
    root,
    // A DOM costs start-up time: files that need one say `// @vitest-environment happy-dom`.
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}', 'tests/fuzz/*.fuzz.ts'],
    setupFiles: [resolve(import.meta.dirname, 'setup.ts')],
    restoreMocks: true,
    // Vitest leaves a core to its own process, which is idle here: of two that would be half.
    maxWorkers: '100%',
    testTimeout: 60_000,
    // What is waited for comes at its own pace on a loaded machine.
    expect: { poll: { timeout: 10_000 } },
  },
});
