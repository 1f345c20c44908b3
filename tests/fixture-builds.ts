/** A site that tests need beside the one in `dist`: what differs in its environment, and where it is built. */
export interface FixtureBuild {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  /** From the project's folder. */
  readonly outDir: string;
}

/** A day in each state of the made-up election of `tests/fixtures/ahead`. */
export const aheadDates = {
  'before-registration': '2099-08-24',
  registration: '2099-08-27',
  'between-registration-and-campaign': '2099-09-22',
  campaign: '2099-10-15',
  'quiet-period': '2099-11-24',
  'voting-day': '2099-11-25',
  counting: '2099-12-14',
  disputes: '2099-12-15',
} as const;

export type AheadState = keyof typeof aheadDates;

/** The folder, from the project's, of the made-up election as it stands in a state. */
export const aheadFolder = (state: AheadState): string => `.cache/sites/ahead-${state}`;

const aheadStates = Object.keys(aheadDates) as AheadState[];

/** Built by `npm test` before the tests of `site` and `browser` run. */
export const fixtureBuilds: readonly FixtureBuild[] = [
  { name: 'sub-path', env: { BASE_PATH: '/situs/' }, outDir: '.cache/sites/sub-path' },
  ...aheadStates.map((state) => ({
    name: `ahead-${state}`,
    env: { CONTENT_DIR: 'tests/fixtures/ahead', SITE_DATE: aheadDates[state] },
    outDir: aheadFolder(state),
  })),
];
