import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/browser/unpack-browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One worker a core; left to itself, vitest keeps a core free.
    maxWorkers: '100%',
    reporters: ['default', ['json', { outputFile: 'build/tests.json' }]],
  },
});
