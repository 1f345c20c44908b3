import { defineConfig } from 'vitest/config';

/** Files at once, where the test command runs something else beside them. */
const MOST_WORKERS = Number(process.env['KENAL_WORKERS'] ?? 2);

const ROOMS = [
  { name: 'unit', timeout: 60_000, group: 0, workers: 2 },
  { name: 'content', timeout: 60_000, group: 0, workers: 2 },
  { name: 'site', timeout: 180_000, group: 0, workers: 2 },
  // One file at a time: two browsers at once take twice as long each.
  { name: 'browser', timeout: 120_000, group: 1, workers: 1 },
  // By itself: a server for editing and a build would write each other's generated modules.
  { name: 'watch', timeout: 120_000, group: 2, workers: 1 },
  // Only by "npm run test:interop", which finds the programs that they run.
  { name: 'interop', timeout: 900_000, group: 3, workers: 1 },
] as const;

export default defineConfig({
  test: {
    environment: 'node',
    maxWorkers: MOST_WORKERS,
    projects: ROOMS.map(({ name, timeout, group, workers }) => ({
      extends: true,
      test: {
        name,
        include: [`tests/${name}/**/*.test.ts`],
        testTimeout: timeout,
        hookTimeout: timeout,
        maxWorkers: Math.min(workers, MOST_WORKERS),
        sequence: { groupOrder: group },
      },
    })),
  },
});
