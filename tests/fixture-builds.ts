import { join } from 'node:path';
import { ROOT } from '../scripts/project.ts';
import { hasCountry, writeCountry } from './fixtures/country.ts';
import { SITE_DAY, writeSeveralProvinces } from './fixtures/several-provinces.ts';

/** A site that tests need beside the one in `dist`: what differs in its environment, and where it is built. */
export interface FixtureBuild {
  readonly name: string;
  readonly env: Readonly<Record<string, string>>;
  /** From the project's folder. */
  readonly outDir: string;
  /** Writes the content that the build reads, where it is made and not committed. */
  readonly prepare?: () => Promise<void>;
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

/** The folder, from the project's, of the made-up province with several elections, the latest of them still ahead. */
export const twoElections = {
  content: 'tests/fixtures/two-elections',
  folder: '.cache/sites/two-elections',
  date: '2024-10-15',
  /** The one site that says whom to write to. */
  contact: 'redaksi@contoh.example',
} as const;

/** The folders, from the project's, of the made-up election in four provinces. */
export const severalProvinces = {
  content: '.cache/content/several-provinces',
  folder: '.cache/sites/several-provinces',
} as const;

/** The folders, from the project's, of the whole country; made only where its tables stand beside the project. */
export const country = { content: '.cache/content/country', folder: '.cache/sites/country' } as const;

/** Whether the whole country is asked for (`npm run test:country`): building and checking it takes minutes of its own. */
export const isCountryAsked = hasCountry && process.env['KENAL_COUNTRY'] === 'on';

const aheadStates = Object.keys(aheadDates) as AheadState[];

/** Built by `npm test` before the tests of `site` and `browser` run. */
export const fixtureBuilds: readonly FixtureBuild[] = [
  { name: 'sub-path', env: { BASE_PATH: '/situs/' }, outDir: '.cache/sites/sub-path' },
  ...aheadStates.map((state) => ({
    name: `ahead-${state}`,
    env: { CONTENT_DIR: 'tests/fixtures/ahead', SITE_DATE: aheadDates[state] },
    outDir: aheadFolder(state),
  })),
  {
    name: 'two-elections',
    env: { CONTENT_DIR: twoElections.content, SITE_DATE: twoElections.date, SITE_CONTACT: twoElections.contact },
    outDir: twoElections.folder,
  },
  {
    name: 'several-provinces',
    env: { CONTENT_DIR: severalProvinces.content, SITE_DATE: SITE_DAY },
    outDir: severalProvinces.folder,
    prepare: () => writeSeveralProvinces(join(ROOT, severalProvinces.content)),
  },
  ...(isCountryAsked
    ? [
        {
          name: 'country',
          env: { CONTENT_DIR: country.content, CARDS: 'off' },
          outDir: country.folder,
          prepare: () => writeCountry(join(ROOT, country.content)),
        },
      ]
    : []),
];
