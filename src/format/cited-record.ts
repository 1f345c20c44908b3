import type { Pair, Party, Person, Race, Region } from '../domain/entities.ts';
import {
  findPairVersion,
  findPartyVersion,
  findPersonVersion,
  findRaceVersion,
  findRegionVersion,
} from '../domain/version.ts';
import type { View } from '../routes/view.ts';
import { formatPersonTitle } from './candidacy.ts';
import { formatDay } from './dates.ts';
import { formatPairInWords, formatRaceName, formatRegionName } from './labels.ts';

/** A page that is cited: what it is called, where it stands, and the day of its version. */
export interface CitedRecord {
  readonly title: string;
  /** With the base path. */
  readonly path: string;
  readonly version: string | undefined;
}

/** A race as it is cited: `Bupati Tapin 2024`. */
export const describeRaceRecord = (race: Race, { t, routes }: View): CitedRecord => ({
  title: `${formatRaceName(race, t)} ${String(race.election.year)}`,
  path: routes.race(race),
  version: findRaceVersion(race),
});

/** A pair as it is cited: `Yamani dan Juanda, pasangan calon nomor 1, Bupati Tapin 2024`. */
export const describePairRecord = (pair: Pair, { t, routes }: View): CitedRecord => ({
  title: t.record.pair(
    formatPairInWords(pair, t),
    pair.number,
    `${formatRaceName(pair.race, t)} ${String(pair.race.election.year)}`,
  ),
  path: routes.pair(pair),
  version: findPairVersion(pair),
});

/** A region as it is cited: `Surat suara dan pasangan calon di Kabupaten Tapin`. */
export const describeRegionRecord = (region: Region, { t, routes }: View): CitedRecord => ({
  title: t.record.region(formatRegionName(region, t)),
  path: routes.region(region),
  version: findRegionVersion(region),
});

/** A party as it is cited: `Pasangan calon PDI Perjuangan`. */
export const describePartyRecord = (party: Party, { t, routes }: View): CitedRecord => ({
  title: t.record.party(party.shortName),
  path: routes.party(party),
  version: findPartyVersion(party),
});

/** A person as they are cited, told from namesakes by what they stood for. */
export const describePersonRecord = (person: Person, { t, routes }: View): CitedRecord => ({
  title: formatPersonTitle(person, t),
  path: routes.person(person),
  version: findPersonVersion(person),
});

/** A citation as newspapers print it, with the address in full. */
export const formatPressCitation = ({ title, path, version }: CitedRecord, { t, locale, site }: View): string =>
  t.record.press(t.common.siteName, title, version && formatDay(locale, version), site.origin + path);

/** A citation in the form of APA (7th edition, webpage whose author is the site), dates in the page's language. */
export const formatApaCitation = (
  { title, path, version }: CitedRecord,
  { t, locale, site }: View,
): { readonly before: string; readonly title: string; readonly after: string } => ({
  before: `${t.common.siteName}. (${
    version ? `${version.slice(0, 4)}, ${formatDay(locale, version).replace(/\s\d{4}$/, '')}` : t.record.undated
  }). `,
  title,
  after: `. ${site.origin}${path}`,
});
