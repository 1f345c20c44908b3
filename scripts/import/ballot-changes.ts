import { partName, type PartedName } from '../../src/domain/ballot-names/part-name.ts';
import { officeSlug, toSlug } from '../../src/domain/names.ts';
import { raceFile, type ContentRecords } from '../../src/domain/records.ts';
import type { Office } from '../../src/schemas/race.ts';
import { toRegionKey, type BallotRow } from './ballot-rows.ts';
import type { Change, Raw } from './changes.ts';
import type { TableWarning } from './faults.ts';
import type { OfficialRegion } from '../content/official-regions.ts';
import { buildId, placeNewcomers, type Newcomer } from './people.ts';

/** What an import of ballots needs to know beside the table. */
export interface BallotContext {
  readonly election: string;
  /** Voting day, and whether the build's day is past it. */
  readonly votingDay: string;
  readonly isPast: boolean;
  readonly source: string;
  readonly records: ContentRecords;
  readonly official: ReadonlyMap<string, OfficialRegion>;
}

const officeOf = { province: 'governor', regency: 'regent', city: 'mayor' } as const satisfies Record<string, Office>;
const roles = ['head', 'deputy'] as const;
const LONGEST_SLUG = 160;

const keep = (...keys: string[]): ReadonlySet<string> => new Set(keys);

/** Key of the race for a region's office: `pilkada-2024/bupati-tapin`. */
export const toRaceKey = (election: string, { level, name }: OfficialRegion): string =>
  `${election}/${officeSlug[officeOf[level]]}-${toSlug(name)}`;

/** File of the race for a region's office. */
export const toRaceFile = (election: string, region: OfficialRegion): string =>
  raceFile(toRaceKey(election, region), officeOf[region.level]);

const buildRegion = (region: OfficialRegion, kpuCode: string | undefined, context: BallotContext): Change => {
  const province = context.official.get(region.code.slice(0, 2));
  return {
    file: `regions/${toRegionKey(region)}.yaml`,
    record: {
      code: region.code,
      ...(kpuCode !== undefined && { kpuCode }),
      level: region.level,
      name: region.name,
      ...(region.level !== 'province' && province && { province: toRegionKey(province) }),
      ...(region.districts.length > 0 && { districts: region.districts }),
      sources: ['idn-area-data'],
      license: 'ODbL-1.0',
    },
    keep: keep('districts', 'sources', 'license'),
    keepAlways: keep(),
  };
};

const buildRace = (entries: readonly BallotRow[], region: OfficialRegion, context: BallotContext): Change => {
  const ordered = [...entries].sort((a, b) => a.number - b.number);
  const empty = ordered.find(({ names }) => !names);
  return {
    file: toRaceFile(context.election, region),
    record: {
      office: officeOf[region.level],
      election: context.election,
      region: toRegionKey(region),
      ...(empty && {
        emptyColumn: {
          ballotNumber: empty.number,
          ...(empty.kpuId !== undefined && { kpuId: empty.kpuId }),
          sources: [context.source],
        },
      }),
      rounds: [
        {
          kind: 'first',
          date: context.votingDay,
          status: context.isPast ? 'held' : 'scheduled',
          ballot: ordered.map((entry) => (entry === empty ? 'empty_column' : entry.number)),
        },
      ],
    },
    keep: keep('sources'),
    keepAlways: keep('status'),
  };
};

/** Cuts an address between two words where it would be too long. */
const shorten = (slug: string): string =>
  slug.length <= LONGEST_SLUG ? slug : slug.slice(0, slug.slice(0, LONGEST_SLUG + 1).lastIndexOf('-'));

type Named = BallotRow & { readonly names: NonNullable<BallotRow['names']> };

type Placed = {
  readonly entry: Named;
  readonly raceKey: string;
  readonly parted: Readonly<Record<(typeof roles)[number], PartedName>>;
  /** Key of the pair that the race already has under this ballot number. */
  readonly known: string | undefined;
};

const placeOf = ({ raceKey, entry }: Placed, role: string): string => `${raceKey} ${String(entry.number)} ${role}`;

const listPlaced = (entries: readonly BallotRow[], context: BallotContext): readonly Placed[] => {
  const known = new Map(
    [...context.records.pairs].map(([key, pair]) => [`${pair.race} ${String(pair.ballotNumber.value)}`, key]),
  );
  return entries
    .filter((entry): entry is Named => entry.names !== undefined)
    .map((entry) => {
      const raceKey = toRaceKey(context.election, entry.region);
      return {
        entry,
        raceKey,
        parted: { head: partName(entry.names.head), deputy: partName(entry.names.deputy) },
        known: known.get(`${raceKey} ${String(entry.number)}`),
      };
    });
};

const listNewcomers = (placed: readonly Placed[], context: BallotContext): readonly Newcomer[] =>
  placed
    .filter(({ known }) => known === undefined)
    .flatMap((pair) =>
      roles.map((role) => ({
        place: placeOf(pair, role),
        distinctions: [toRegionKey(pair.entry.region), context.election],
        parted: pair.parted[role],
      })),
    );

const buildPair = (pair: Placed, slugs: Readonly<Record<'head' | 'deputy', string>>, source: string): Change => {
  const { entry, raceKey, parted, known } = pair;
  const key = known ?? `${raceKey}/${shorten(`${toSlug(parted.head.name)}-${toSlug(parted.deputy.name)}`)}`;
  const sources = [source];
  return {
    file: `pairs/${key}.yaml`,
    record: {
      race: raceKey,
      ballotNumber: { value: entry.number, sources },
      ...(entry.kpuId !== undefined && { kpuId: entry.kpuId }),
      ballotName: { value: entry.names.pair, sources },
      head: { person: slugs.head, ballotName: entry.names.head },
      deputy: { person: slugs.deputy, ballotName: entry.names.deputy },
      nomination: {},
      status: { value: 'confirmed', sources },
    },
    keep: keep('sources', 'person', 'nomination'),
    keepAlways: keep('status'),
  };
};

const buildPerson = (slug: string, id: string, parted: PartedName, source: string): Change => {
  const record: Raw = {
    id,
    name: parted.name,
    ...(parted.nicknames.length > 0 && {
      aliases: parted.nicknames.map((name) => ({ name, sources: [source] })),
    }),
  };
  return { file: `people/${slug}.yaml`, record, keep: keep('sources'), keepAlways: keep() };
};

/** Who stands in a role: a newcomer, or whom the pair on record names; the id is absent where an editor named somebody else. */
const findPerson = (
  pair: Placed,
  role: (typeof roles)[number],
  newcomers: ReadonlyMap<string, { readonly slug: string; readonly id: string }>,
  { records }: BallotContext,
): { readonly slug: string; readonly id: string | undefined } => {
  const place = placeOf(pair, role);
  const newcomer = newcomers.get(place);
  if (newcomer) return newcomer;
  const slug = records.pairs.get(pair.known ?? '')?.[role].person ?? '';
  const id = buildId(place);
  return { slug, id: records.people.get(slug)?.id === id ? id : undefined };
};

/** Warnings on what was left in a name because nothing says for certain that it is a title. */
const listDoubts = ({ entry, parted }: Placed): TableWarning[] =>
  roles.flatMap((role) =>
    parted[role].doubts.map((doubt) => ({
      line: entry.line,
      message: `"${entry.names[role]}": "${doubt}" tidak pasti gelar atau bagian nama, jadi tetap di nama: "${parted[role].name}"`,
    })),
  );

/** Every file that a table of ballots asks for, in the order of files, and what a person should look at. */
export const listBallotChanges = (
  entries: readonly BallotRow[],
  context: BallotContext,
): { readonly changes: readonly Change[]; readonly warnings: readonly TableWarning[] } => {
  const placed = listPlaced(entries, context);
  const newcomers = placeNewcomers(listNewcomers(placed, context), context.records.people);
  const changes: Change[] = [];
  const regions = new Map<string, Change>();
  for (const [code, ballot] of Map.groupBy(entries, ({ region }) => region.code)) {
    const [first] = ballot;
    if (!first) continue;
    regions.set(code, buildRegion(first.region, first.kpuCode, context));
    changes.push(buildRace(ballot, first.region, context));
  }
  for (const code of new Set([...regions.keys()].map((code) => code.slice(0, 2)))) {
    const province = context.official.get(code);
    if (province && !regions.has(code)) regions.set(code, buildRegion(province, undefined, context));
  }
  for (const pair of placed) {
    const people = {
      head: findPerson(pair, 'head', newcomers, context),
      deputy: findPerson(pair, 'deputy', newcomers, context),
    };
    changes.push(buildPair(pair, { head: people.head.slug, deputy: people.deputy.slug }, context.source));
    for (const role of roles) {
      const { slug, id } = people[role];
      if (id !== undefined) changes.push(buildPerson(slug, id, pair.parted[role], context.source));
    }
  }
  changes.push(...regions.values());
  return {
    changes: changes.sort((a, b) => (a.file < b.file ? -1 : 1)),
    warnings: placed.flatMap(listDoubts),
  };
};
