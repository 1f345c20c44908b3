import { defineConfig } from 'vitest/config';

const ROOMS = [
  { name: 'unit', timeout: 20_000, parallel: true },
  { name: 'content', timeout: 60_000, parallel: true },
  { name: 'site', timeout: 180_000, parallel: true },
  // A browser is measured and has focus: one file at a time, after everything else.
  { name: 'browser', timeout: 120_000, parallel: false },
] as const;

export default defineConfig({
  test: {
    environment: 'node',
    maxWorkers: 2,
    projects: ROOMS.map(({ name, timeout, parallel }, order) => ({
      extends: true,
      test: {
        name,
        include: [`tests/${name}/**/*.test.ts`],
        testTimeout: timeout,
        hookTimeout: timeout,
        fileParallelism: parallel,
        sequence: { groupOrder: order },
        maxWorkers: parallel ? 2 : 1,
      },
    })),
  },
});
