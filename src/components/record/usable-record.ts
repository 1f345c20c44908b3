import type { Pair, Party, Person, Race, Region } from '../../domain/entities.ts';
import {
  describePairRecord,
  describePartyRecord,
  describePersonRecord,
  describeRaceRecord,
  describeRegionRecord,
} from '../../format/cited-record.ts';
import { buildPairEmbed, buildRaceEmbed } from '../../exports/embed-code.ts';
import type { View } from '../../routes/view.ts';
import type { File, UsableRecord } from './used-record.ts';
// Here and not in the component, which stands in the frame of every page: only pages that offer something get the styles.
import '../../styles/record.css';

const listCitations = (race: Race | undefined, view: View): readonly File[] => {
  if (!race) return [];
  const { title } = describeRaceRecord(race, view);
  return [
    { label: view.t.record.citeFile('BibTeX', title), href: view.routes.raceFile(race, 'bib') },
    { label: view.t.record.citeFile('RIS', title), href: view.routes.raceFile(race, 'ris') },
  ];
};

const allData = ({ t, routes }: View): File => ({ label: t.record.allData, href: routes.data });

/** A race's page. */
export const buildRaceUse = (race: Race, view: View): UsableRecord => ({
  cited: describeRaceRecord(race, view),
  embed: buildRaceEmbed(race, view),
  citations: listCitations(race, view),
  files: [
    { label: view.t.record.json, href: view.routes.raceFile(race, 'json'), type: 'application/json' },
    { label: view.t.record.feed, href: view.routes.raceFile(race, 'atom'), type: 'application/atom+xml' },
    allData(view),
  ],
});

/** A pair's page. */
export const buildPairUse = (pair: Pair, view: View): UsableRecord => ({
  cited: describePairRecord(pair, view),
  embed: buildPairEmbed(pair, view),
  citations: listCitations(pair.race, view),
  files: [
    { label: view.t.record.json, href: view.routes.pairFile(pair, 'json'), type: 'application/json' },
    { label: view.t.record.feed, href: view.routes.raceFile(pair.race, 'atom'), type: 'application/atom+xml' },
    allData(view),
  ],
});

/** A person's page, with the citations of the latest race they stood in. */
export const buildPersonUse = (person: Person, view: View): UsableRecord => ({
  cited: describePersonRecord(person, view),
  citations: listCitations(person.candidacies[0]?.pair.race, view),
  files: [allData(view)],
});

/** A party's page. */
export const buildPartyUse = (party: Party, view: View): UsableRecord => ({
  cited: describePartyRecord(party, view),
  citations: [],
  files: [
    { label: view.t.record.feed, href: view.routes.partyFeed(party), type: 'application/atom+xml' },
    allData(view),
  ],
});

/** A region's page, with the citations of its own race, or of its province's where it has none. */
export const buildRegionUse = (region: Region, view: View): UsableRecord => ({
  cited: describeRegionRecord(region, view),
  citations: listCitations(region.races[0] ?? region.province?.races[0], view),
  files: [allData(view)],
});
