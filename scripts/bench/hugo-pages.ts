import type { ContentRecords } from '../../src/domain/records.ts';
import type { PairRecord } from '../../src/schemas/pair.ts';
import type { RaceRecord } from '../../src/schemas/race.ts';

/** A line of a page: a label, what is known, the sources that say it, and where it leads. */
type Row = { readonly label: string; readonly value: string; readonly cites?: readonly string[]; readonly to?: string };

/** A page as its front matter holds it. */
export interface HugoPage {
  readonly title: string;
  readonly parts: readonly { readonly title: string; readonly rows: readonly Row[] }[];
}

type Pairs = readonly (readonly [key: string, pair: PairRecord])[];

const print = (value: unknown): string => (value === undefined ? 'belum ada data' : String(value));

function raceParts(race: RaceRecord, pairs: Pairs): HugoPage['parts'] {
  const votes = race.rounds.flatMap(({ tally }) => tally?.votes ?? []);
  const byNumber = [...pairs].sort(([, a], [, b]) => a.ballotNumber.value - b.ballotNumber.value);
  return [
    {
      title: 'Surat suara',
      rows: byNumber.map(([key, pair]) => ({
        label: `Nomor ${String(pair.ballotNumber.value)}`,
        value: `${pair.ballotName.value}, ${print(votes.find(({ entry }) => entry === pair.ballotNumber.value)?.votes)} suara`,
        cites: pair.ballotName.sources,
        to: `/${key}/`,
      })),
    },
    {
      title: 'Angka',
      rows: [
        { label: 'Pemilih', value: print(race.registeredVoters?.value), cites: race.registeredVoters?.sources ?? [] },
        { label: 'TPS', value: print(race.pollingStations?.value), cites: race.pollingStations?.sources ?? [] },
        ...race.rounds.flatMap(({ date, status, tally }) => [
          { label: 'Pemungutan suara', value: `${date}, ${status}`, cites: tally?.sources ?? [] },
          { label: 'Suara sah', value: print(tally?.validVotes), cites: tally?.sources ?? [] },
          { label: 'Suara tidak sah', value: print(tally?.invalidVotes), cites: tally?.sources ?? [] },
        ]),
        { label: 'Ditetapkan', value: print(race.determination?.pair?.value), cites: [] },
        ...race.events.map(({ date, text, sources }) => ({ label: date, value: text, cites: sources })),
        ...race.rulings.map(({ date, caseNumber, text, sources }) => ({
          label: date,
          value: `${caseNumber}: ${text}`,
          cites: sources,
        })),
      ],
    },
    ...race.rounds
      .filter(({ areas }) => areas.length > 0)
      .map(({ areas }) => ({
        title: 'Menurut bagian daerah',
        rows: areas.map((part) => ({
          label: 'region' in part.area ? part.area.region : part.area.district,
          value: part.votes.map(({ entry, votes: count }) => `${String(entry)}: ${print(count)}`).join(' · '),
          cites: part.sources,
        })),
      })),
  ];
}

function pairParts(key: string, pair: PairRecord): HugoPage['parts'] {
  const party =
    (role: string, sources: readonly string[]) =>
    (slug: string): Row => ({ label: role, value: slug, cites: sources, to: `/partai/${slug}/` });
  const { nominating, supporting } = pair.nomination;
  return [
    {
      title: 'Pasangan',
      rows: [
        { label: 'Nomor urut', value: String(pair.ballotNumber.value), cites: pair.ballotNumber.sources },
        { label: 'Nama', value: pair.ballotName.value, cites: pair.ballotName.sources },
        { label: 'Kepala', value: pair.head.ballotName, to: `/tokoh/${pair.head.person}/` },
        { label: 'Wakil', value: pair.deputy.ballotName, to: `/tokoh/${pair.deputy.person}/` },
        { label: 'Status', value: pair.status.value, cites: pair.status.sources },
        { label: 'Pemilihan', value: pair.race, to: `/${key.slice(0, key.lastIndexOf('/'))}/` },
      ],
    },
    {
      title: 'Pengusung',
      rows: [
        ...(nominating?.value ?? []).map(party('Pengusung', nominating?.sources ?? [])),
        ...(supporting?.value ?? []).map(party('Pendukung', supporting?.sources ?? [])),
      ],
    },
    {
      title: 'Program',
      rows: [
        { label: 'Visi', value: print(pair.vision?.summary ?? pair.vision?.quoted), cites: pair.vision?.sources ?? [] },
        ...pair.programmes.flatMap(({ items, sources }) =>
          items.map((value) => ({ label: 'Program', value, cites: sources })),
        ),
      ],
    },
  ];
}

/** Builds the pages of records, by address without slashes at its ends: one for each race, pair, person and so on. */
export function* buildHugoPages(records: ContentRecords): Generator<[path: string, page: HugoPage]> {
  const pairsOf = Map.groupBy(records.pairs, ([, { race }]) => race);
  const racesOf = Map.groupBy(records.races, ([, { region }]) => region);
  const standing = Map.groupBy(
    [...records.pairs].flatMap(([key, pair]) => [pair.head, pair.deputy].map(({ person }) => ({ key, pair, person }))),
    ({ person }) => person,
  );
  const toRace = (keys: readonly string[]): Row[] =>
    keys.map((key) => ({ label: 'Pemilihan', value: key, to: `/${key}/` }));
  for (const [key, race] of records.races) {
    const pairs = pairsOf.get(key) ?? [];
    yield [key, { title: key, parts: raceParts(race, pairs) }];
    const programmes = pairs.flatMap(([path, pair]) => pairParts(path, pair).slice(1));
    yield [`${key}/bandingkan`, { title: `Bandingkan ${key}`, parts: programmes }];
  }
  for (const [key, pair] of records.pairs) {
    yield [key, { title: pair.ballotName.value, parts: pairParts(key, pair) }];
  }
  for (const [slug, { name, entries }] of records.people) {
    const rows = entries.map(({ kind, text, sources }) => ({ label: kind, value: text, cites: sources }));
    const races = (standing.get(slug) ?? []).map(({ key, pair }) => ({
      label: pair.race,
      value: pair.ballotName.value,
      cites: pair.ballotName.sources,
      to: `/${key}/`,
    }));
    const parts = [
      { title: 'Riwayat', rows },
      { title: 'Pencalonan', rows: races },
    ];
    yield [`tokoh/${slug}`, { title: name, parts }];
  }
  for (const [slug, { name, code, districts, sources }] of records.regions) {
    const parts = [
      { title: 'Wilayah', rows: [{ label: 'Kode', value: code, cites: sources }] },
      { title: 'Pemilihan', rows: toRace((racesOf.get(slug) ?? []).map(([key]) => key)) },
      { title: 'Kecamatan', rows: districts.map((part) => ({ label: part.code, value: part.name })) },
    ];
    yield [`wilayah/${slug}`, { title: name, parts }];
  }
  for (const [slug, { title, publisher, date, url, kind }] of records.sources) {
    const rows = [publisher, date, url, kind].map((value) => ({ label: 'Sumber', value: print(value) }));
    yield [`sumber/${slug}`, { title, parts: [{ title: 'Terbitan', rows }] }];
  }
  for (const [slug, { name, number }] of records.parties) {
    const rows = [{ label: 'Nomor', value: String(number.value), cites: number.sources }];
    yield [`partai/${slug}`, { title: name, parts: [{ title: 'Partai', rows }] }];
  }
}
