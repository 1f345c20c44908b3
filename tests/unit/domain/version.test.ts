import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import {
  findCatalogueVersion,
  findElectionVersion,
  findLatestDay,
  findPairVersion,
  findPartyVersion,
  findPersonVersion,
  findRaceVersion,
  findRegionVersion,
} from '../../../src/domain/version.ts';
import type { ContentRecords } from '../../../src/domain/records.ts';
import { getFrom } from '../../fixtures/factories.ts';
import { loadRecords } from '../../load-fixture.ts';

const records = await loadRecords('tests/fixtures/two-elections');
const RACE = 'pilkada-2020/wali-kota-uji';

/** Every version of a catalogue by the name of its record. */
const listVersions = (content: ContentRecords): Map<string, string | undefined> => {
  const { elections, races, pairs, people, parties, regions } = buildCatalogue(content);
  return new Map([
    ...[...elections].map(([key, value]) => [`elections/${key}`, findElectionVersion(value)] as const),
    ...[...races].map(([key, value]) => [`races/${key}`, findRaceVersion(value)] as const),
    ...[...pairs].map(([key, value]) => [`pairs/${key}`, findPairVersion(value)] as const),
    ...[...people].map(([key, value]) => [`people/${key}`, findPersonVersion(value)] as const),
    ...[...parties].map(([key, value]) => [`parties/${key}`, findPartyVersion(value)] as const),
    ...[...regions].map(([key, value]) => [`regions/${key}`, findRegionVersion(value)] as const),
  ]);
};
const before = listVersions(records);
const listChanged = (content: ContentRecords): string[] =>
  [...listVersions(content)].filter(([key, day]) => before.get(key) !== day).map(([key]) => key);

describe('the version of what is told', () => {
  it('is the day on which the election was compiled, and the first stage of one that does not say', () => {
    expect(before.get('races/pilkada-2020/wali-kota-contoh')).toBe('2021-03-01');
    const first = getFrom(records.elections, 'pilkada-2018')
      .stages.map(({ start }) => start)
      .sort()[0];
    expect(before.get('elections/pilkada-2018')).toBe(first);
  });

  it('moves with the record that changed, and with every record that tells of it, and with no other', () => {
    const races = new Map(records.races).set(RACE, { ...getFrom(records.races, RACE), updated: '2025-06-01' });
    const catalogue = buildCatalogue(records);
    const race = getFrom(catalogue.races, RACE);
    const touched = new Set([
      `elections/${race.election.key}`,
      `races/${RACE}`,
      `regions/${race.region.key}`,
      ...race.pairs.flatMap((pair) => [
        `pairs/${pair.key}`,
        `people/${pair.head.person.key}`,
        `people/${pair.deputy.person.key}`,
        ...[...(pair.nomination.nominating?.value ?? []), ...(pair.nomination.supporting?.value ?? [])].map(
          (party) => `parties/${party}`,
        ),
      ]),
    ]);
    expect(new Set(listChanged({ ...records, races }))).toEqual(touched);
    expect(findCatalogueVersion(buildCatalogue({ ...records, races }))).toBe('2025-06-01');
  });

  it('is that of the latest correction where one came later', () => {
    const corrections = new Map([
      [
        'salah-nama',
        {
          date: '2025-07-02',
          record: 'people/nama-calon-satu',
          field: 'name',
          before: 'a',
          after: 'b',
          reason: 'c',
          sources: ['koran-contoh-2020'],
        },
      ],
    ]);
    const changed = listVersions({ ...records, corrections });
    expect(changed.get('people/nama-calon-satu')).toBe('2025-07-02');
    const pair = [...buildCatalogue(records).pairs.values()].find(({ head }) => head.person.key === 'nama-calon-satu');
    expect(changed.get(`pairs/${pair?.key ?? ''}`)).toBe('2025-07-02');
  });

  it('is unknown where nothing has a day', () => {
    expect(findLatestDay([undefined])).toBeUndefined();
    expect(findLatestDay([])).toBeUndefined();
    expect(findCatalogueVersion({ ...buildCatalogue(records), elections: new Map(), corrections: [] })).toBeUndefined();
  });
});
