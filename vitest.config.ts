import { defineConfig } from 'vitest/config';

const ROOMS = [
  { name: 'unit', timeout: 20_000, group: 0, workers: 2 },
  { name: 'content', timeout: 60_000, group: 0, workers: 2 },
  { name: 'site', timeout: 180_000, group: 0, workers: 2 },
  // One file at a time, after everything else: a browser draws with every core there is.
  { name: 'browser', timeout: 120_000, group: 1, workers: 1 },
  // Only by "npm run test:interop", which finds the programs that they run.
  { name: 'interop', timeout: 900_000, group: 2, workers: 1 },
] as const;

export default defineConfig({
  test: {
    environment: 'node',
    maxWorkers: 2,
    projects: ROOMS.map(({ name, timeout, group, workers }) => ({
      extends: true,
      test: {
        name,
        include: [`tests/${name}/**/*.test.ts`],
        testTimeout: timeout,
        hookTimeout: timeout,
        maxWorkers: workers,
        sequence: { groupOrder: group },
      },
    })),
  },
});
