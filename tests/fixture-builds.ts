/** A site that tests need beside the one in `dist`: what differs in its environment, and where it is built. */
export interface FixtureBuild {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  /** From the project's folder. */
  readonly outDir: string;
}

/** Built by `npm test` before the tests of `site` and `browser` run. */
export const fixtureBuilds: readonly FixtureBuild[] = [
  { name: 'sub-path', env: { BASE_PATH: '/situs/' }, outDir: '.cache/sites/sub-path' },
];
