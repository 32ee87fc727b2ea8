import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.ts',
      'packages/*/test/**/*.test.ts',
      'packages/canada/cases/**/*.test.ts',
      'test/**/*.test.ts',
    ],
    pool: 'threads',
    isolate: false,
    // One a core: by itself the runner leaves a core idle, and these tests mostly wait for other programs.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    setupFiles: ['test/seed.setup.ts'],
    globalSetup: ['test/postgres.setup.ts'],
  },
})
