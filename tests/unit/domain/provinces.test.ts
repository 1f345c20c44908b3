import { describe, expect, it } from 'vitest';
import {
  countByProvince,
  countRegencies,
  findProvince,
  groupByIsland,
  isOneOfSeveral,
  listElectionProvinces,
} from '../../../src/domain/provinces.ts';
import type { Region } from '../../../src/domain/entities.ts';
import { buildPair, buildRace, buildRegion, buildWorld, ELECTION, getFrom } from '../../fixtures/factories.ts';

const inProvince = (code: string, level: 'regency' | 'city', name: string, province: string) =>
  buildRegion({ code, kpuCode: code.replace('.', ''), level, name, province });

const east = `${ELECTION}/gubernur-timur`;
const regent = `${ELECTION}/bupati-satu`;
const mayor = `${ELECTION}/wali-kota-dua`;

const world = buildWorld({
  regions: [
    ['timur', buildRegion({ code: '91', kpuCode: '91', name: 'Timur' })],
    ['barat', buildRegion({ code: '34', kpuCode: '34', name: 'Barat' })],
    ['sepi', buildRegion({ code: '11', kpuCode: '11', name: 'Sepi' })],
    ['kabupaten-satu', inProvince('34.01', 'regency', 'Satu', 'barat')],
    ['kabupaten-dua', inProvince('34.02', 'regency', 'Dua', 'barat')],
    ['kota-dua', inProvince('34.71', 'city', 'Dua', 'barat')],
  ],
  races: [
    [mayor, buildRace({ office: 'mayor', region: 'kota-dua' })],
    [regent, buildRace({ office: 'regent', region: 'kabupaten-satu' })],
    [east, buildRace({ region: 'timur' })],
  ],
  pairs: [
    [`${east}/satu`, buildPair(east, 1)],
    [`${east}/dua`, buildPair(east, 2)],
    [`${regent}/satu`, buildPair(regent, 1)],
  ],
});
const election = getFrom(world.elections, ELECTION);
const region = (key: string): Region => getFrom(world.regions, key);
const all = ['sepi', 'barat', 'timur'].map(region);

/** A world of one province. */
const lone = buildWorld({
  races: [
    [`${ELECTION}/gubernur-provinsi-contoh`, buildRace()],
    [`${ELECTION}/bupati-contoh`, buildRace({ office: 'regent', region: 'kabupaten-contoh' })],
  ],
  pairs: [],
});

describe('the provinces of an election', () => {
  it('are those that hold a race, by their codes', () => {
    expect(listElectionProvinces(election).map(({ key }) => key)).toEqual(['barat', 'timur']);
  });

  it('are counted each with its races and pairs, and with whether a governor is elected', () => {
    expect(
      countByProvince(all, election).map(({ province, races, pairs, hasGovernor }) => [
        province.key,
        races,
        pairs,
        hasGovernor,
      ]),
    ).toEqual([
      ['sepi', 0, 0, false],
      ['barat', 2, 1, false],
      ['timur', 1, 2, true],
    ]);
  });

  it('hold regencies and cities, counted apart', () => {
    expect(countRegencies(region('barat'))).toEqual({ regencies: 2, cities: 1 });
    expect(countRegencies(region('timur'))).toEqual({ regencies: 0, cities: 0 });
  });

  it('are their own, and hold their regions', () => {
    expect(findProvince(region('kota-dua'))).toBe(region('barat'));
    expect(findProvince(region('barat'))).toBe(region('barat'));
  });

  it('stand under their islands from west to east; a code of no island stands apart', () => {
    const example = getFrom(lone.regions, 'provinsi-contoh');
    expect(
      groupByIsland([...all, example]).map(({ island, provinces }) => [island, provinces.map(({ key }) => key)]),
    ).toEqual([
      ['sumatra', ['sepi']],
      ['java', ['barat']],
      ['papua', ['timur']],
      ['other', ['provinsi-contoh']],
    ]);
  });

  it('are one of several wherever an election spans more than one', () => {
    for (const key of ['barat', 'timur', 'kota-dua', 'kabupaten-dua'])
      expect(isOneOfSeveral(region(key)), key).toBe(true);
    for (const one of lone.regions.values()) expect(isOneOfSeveral(one), one.key).toBe(false);
  });
});
