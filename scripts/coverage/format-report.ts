import { indexCitations } from '../../src/domain/citations.ts';
import { buildCatalogue } from '../../src/domain/catalogue.ts';
import type { Catalogue, Race } from '../../src/domain/entities.ts';
import { countTotals } from '../../src/domain/election.ts';
import type { ContentRecords } from '../../src/domain/records.ts';
import { formatRaceName } from '../../src/format/labels.ts';
import { getMessages } from '../../src/i18n/messages.ts';
import { sourceKind } from '../../src/schemas/source.ts';
import { countStatements, statementCollections, sumStatements } from './count-statements.ts';
import { describeRace } from './describe-race.ts';
import { markHandWritten } from './hand-written.ts';

type Cell = string | number;

const formatTable = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const names = getMessages('id');
const nameOf = (race: Race): string => `${formatRaceName(race, names)} ${String(race.election.year)}`;

const countIf = <Item>(items: Iterable<Item>, test: (item: Item) => boolean): number => [...items].filter(test).length;

const listTotals = (catalogue: Catalogue): readonly (readonly Cell[])[] => {
  const { elections, races, pairs, people, parties, regions, corrections } = catalogue;
  const all = [...races.values()];
  const totals = [...elections.values()].map(countTotals);
  const levels = [...regions.values()];
  const ofOffice = (office: Race['office']): number => countIf(all, (race) => race.office === office);
  return [
    ['Elections', elections.size],
    [
      'Races',
      `${String(races.size)}: ${String(ofOffice('governor'))} governor, ${String(ofOffice('regent'))} regents, ${String(ofOffice('mayor'))} mayors`,
    ],
    [
      'Pairs',
      `${String(pairs.size)}, of which cancelled before the vote: ${String(totals.reduce((sum, { cancelled }) => sum + cancelled, 0))}`,
    ],
    [
      'Races of one pair against the empty column from the start',
      totals.reduce((sum, { emptyColumns }) => sum + emptyColumns, 0),
    ],
    ['Re-votes', totals.reduce((sum, { revotes }) => sum + revotes, 0)],
    ['Rulings of the Constitutional Court', all.reduce((sum, { rulings }) => sum + rulings.length, 0)],
    [
      'People',
      `${String(people.size)}, of which with nothing on record but the name: ${String(countIf(people.values(), ({ entries }) => entries.length === 0))}`,
    ],
    [
      'Parties',
      `${String(parties.size)}, of which nominating or supporting a pair: ${String(countIf(parties.values(), ({ backings }) => backings.length > 0))}`,
    ],
    [
      'Regions',
      `${String(regions.size)}: ${String(countIf(levels, ({ level }) => level === 'province'))} province, ${String(countIf(levels, ({ level }) => level === 'regency'))} regencies, ${String(countIf(levels, ({ level }) => level === 'city'))} cities`,
    ],
    ['Kecamatan', levels.reduce((sum, { districts }) => sum + districts.length, 0)],
    [
      'Differences between sources that belong to no single value',
      all.reduce((sum, { contradictions }) => sum + contradictions.length, 0),
    ],
    [
      'Claims about a result by others than KPU',
      all.reduce((sum, { rounds }) => sum + rounds.reduce((part, { claims }) => part + claims.length, 0), 0),
    ],
    ['Corrections', corrections.length],
  ];
};

const formatStatements = (records: ContentRecords): string => {
  const counts = [
    ...statementCollections.map((name) => ({ name: name as string, count: countStatements(records[name].values()) })),
    { name: 'all', count: countStatements(statementCollections.flatMap((name) => [...records[name].values()])) },
  ];
  return formatTable(
    [
      'records',
      'statements',
      'one source',
      'two',
      'three or more',
      'one report, unconfirmed',
      'after taking office',
      'with a remark',
      'other readings',
    ],
    counts.map(({ name, count }) => [
      name,
      sumStatements(count),
      ...count.bySources,
      count.unconfirmed,
      count.inOffice,
      count.noted,
      count.otherReadings,
    ]),
  );
};

const formatSources = (records: ContentRecords, catalogue: Catalogue): string => {
  const all = [...records.sources];
  const cited = indexCitations(catalogue);
  const rows = sourceKind.options.map((kind) => {
    const some = all.filter(([, source]) => source.kind === kind);
    return [
      kind,
      some.length,
      countIf(some, ([id]) => !cited.has(id)),
      countIf(some, ([, { url }]) => url === undefined),
      countIf(some, ([, { partial }]) => partial === true),
      countIf(some, ([, { readAs }]) => readAs !== 'excerpt'),
    ];
  });
  const sums = [1, 2, 3, 4, 5].map((column) => rows.reduce((sum, row) => sum + Number(row[column]), 0));
  return formatTable(
    ['kind', 'sources', 'cited by guides only', 'without a link', 'taking a side', 'read whole or as data'],
    [...rows, ['all', ...sums]],
  );
};

const formatRaces = (races: readonly Race[], { parties }: Catalogue): string =>
  formatTable(
    [
      'race',
      'pairs',
      'parties',
      'official votes',
      'DPT',
      'determination',
      'vision, campaign',
      'programme points, campaign',
    ],
    races.map((race) => {
      const { ballot, pairs, votes, registered, determination } = describeRace(race, parties);
      const perPair = (of: (pair: (typeof pairs)[number]) => Cell): string =>
        pairs.map((pair) => `${String(pair.number)}: ${String(of(pair))}`).join('<br>');
      return [
        nameOf(race),
        ballot,
        perPair(({ parties }) => parties),
        votes,
        registered,
        determination,
        perPair(({ vision }) => vision),
        perPair(({ programmes }) => programmes),
      ];
    }),
  );

const formatMissing = (races: readonly Race[], { parties }: Catalogue): string =>
  races
    .map((race) => {
      const { missing, pairs } = describeRace(race, parties);
      const lines = [
        ...missing,
        ...pairs.flatMap((pair) => pair.missing.map((what) => `pair ${String(pair.number)}: ${what}`)),
      ];
      return `- **${nameOf(race)}**: ${lines.length > 0 ? lines.join('; ') : 'nothing that this report looks for'}.`;
    })
    .join('\n');

/** The whole report in Markdown from a content folder's checked records, with the part that people wrote put back in. */
export const formatReport = (records: ContentRecords, handWritten: string): string => {
  const catalogue = buildCatalogue(records);
  const races = [...catalogue.races.values()];
  return `# What the content holds, and what it does not

Everything but the section written by hand comes from \`src/content/\` by \`npm run report:coverage\`; a test fails when the
two differ.

## Totals

${formatTable(['what', 'how many'], listTotals(catalogue))}

## Statements and their sources

A statement is a part of a record that carries a list of sources of its own. It counts as one, however many values it
holds: a tally, a party list, a group of programmes, an entry of a career. No statement is without a source; the schemas
refuse one. Other readings have sources of their own and are counted apart. Not counted, because they are derived, follow
from another record or are our own wording: names without titles, slugs, the office and the region of a race, the kind,
the date, the state and the ballot of a round.

${formatStatements(records)}

## Sources

${formatSources(records, catalogue)}

## Race by race

Parties: "complete" means that a source gives a count and the list matches it. Vision: "quoted" is the title as a source
writes it, "named" is what news calls it, "our summary" has no title. What was first said after taking office does not
count as said in the campaign. Under "determination" stand who was elected and the day, each with its sources.

${formatRaces(races, catalogue)}

## What is missing, race by race

${formatMissing(races, catalogue)}

${markHandWritten(handWritten)}
`;
};
