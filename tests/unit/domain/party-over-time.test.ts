import { describe, expect, it } from 'vitest';
import {
  findPartyNames,
  findPartyNamesOf,
  groupByProvince,
  hasOnePage,
  listBackings,
  longestPartyList,
} from '../../../src/domain/party.ts';
import { formatPartyName } from '../../../src/format/party-name.ts';
import { lendNationalParties } from '../../../src/domain/national-parties.ts';
import {
  buildPair,
  buildParty,
  buildRace,
  buildRecords,
  buildSource,
  buildWorld,
  ELECTION,
  getFrom,
  nominatedBy,
} from '../../fixtures/factories.ts';
import { loadCatalogue } from '../../load-fixture.ts';

const three = await loadCatalogue('tests/fixtures/two-elections');
const renamed = getFrom(three.parties, 'partai-contoh-cerah');

describe('a party that changed its name', () => {
  it('bears the former one up to its last day', () => {
    expect(findPartyNames(renamed, '2022-03-01').shortName).toBe('Partai Contoh C');
    expect(findPartyNames(renamed, '2022-03-02').shortName).toBe('Partai Contoh Cerah');
  });

  it('bears of several former names the one of the day', () => {
    const former = (shortName: string, until: string) => ({ name: shortName, shortName, until, sources: ['koran'] });
    const party = { ...renamed, formerNames: [former('Lama', '2000-12-31'), former('Tengah', '2010-12-31')] };
    const names = ['1999-01-01', '2000-12-31', '2001-01-01', '2011-01-01'].map(
      (day) => findPartyNames(party, day).shortName,
    );
    expect(names).toEqual(['Lama', 'Lama', 'Tengah', 'Partai Contoh Cerah']);
  });

  it('stands on a ballot by the name of its day, with or without a record of the party', () => {
    const race = getFrom(three.races, 'pilkada-2020/gubernur-provinsi-contoh');
    expect(findPartyNamesOf(renamed, race).name).toBe('Partai Contoh C Indonesia');
    expect(formatPartyName(renamed.key, race, three)).toBe('Partai Contoh C');
    expect(formatPartyName('partai-lain', race, three)).toBe('partai-lain');
  });

  it('lends the sources of its former names with itself', () => {
    const world = buildRecords({ races: [], pairs: [], parties: [] });
    const formerNames = [{ name: 'Partai Lama', shortName: 'Lama', until: '2000-12-31', sources: ['koran-lama'] }];
    const lent = lendNationalParties(world, {
      parties: new Map([['partai', buildParty({ formerNames })]]),
      sources: new Map([['koran-lama', buildSource()]]),
    });
    expect([...lent.sources.keys()]).toContain('koran-lama');
  });
});

describe('what a party backs', () => {
  it('is told for each election apart', () => {
    const party = getFrom(three.parties, 'partai-contoh-a');
    const counts = [...three.elections.values()].map((election) => listBackings(party, election).length);
    expect(counts).toEqual([0, 4, 2]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(party.backings.length);
  });

  it('stands on one page as long as it fits, and is divided by province beyond', () => {
    const keys = Array.from({ length: longestPartyList + 1 }, (_, index) => `${ELECTION}/bupati-${String(index)}`);
    const worldOf = (count: number) => {
      const races = keys.slice(0, count);
      return buildWorld({
        races: races.map((key) => [key, buildRace({ office: 'regent', region: 'kabupaten-contoh' })]),
        pairs: races.map((key) => [`${key}/satu`, buildPair(key, 1, { nomination: nominatedBy(['partai-contoh-a']) })]),
      });
    };
    const partyOf = (count: number) => getFrom(worldOf(count).parties, 'partai-contoh-a');
    expect(hasOnePage(partyOf(longestPartyList))).toBe(true);
    const large = partyOf(longestPartyList + 1);
    expect(hasOnePage(large)).toBe(false);
    expect([...groupByProvince(large.backings)].map(([province, list]) => [province.key, list.length])).toEqual([
      ['provinsi-contoh', longestPartyList + 1],
    ]);
  });
});
