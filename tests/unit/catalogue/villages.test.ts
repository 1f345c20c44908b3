import { describe, expect, it } from 'vitest';
import { listRegionVillages, readVillages } from '../../../src/catalogue/villages.ts';
import { countVillages } from '../../../src/domain/village.ts';
import { sortVillages } from '../../../src/format/villages.ts';
import { buildRegion, buildWorld, getFrom } from '../../fixtures/factories.ts';

const south = readVillages('63');
const all = [...south.values()].flat();
const find = (code: string) => all.find((village) => village.code === code);

/** A regency of South Kalimantan with two of its real districts. */
const listRegency = () => {
  const district = (code: string, name: string) => ({ code, name });
  const { regions } = buildWorld({
    races: [],
    pairs: [],
    regions: [
      ['provinsi', buildRegion({ code: '63', kpuCode: '63' })],
      [
        'kabupaten',
        buildRegion({
          code: '63.10',
          kpuCode: '6310',
          level: 'regency',
          name: 'Contoh',
          province: 'provinsi',
          districts: [district('63.10.03', 'Satui'), district('63.10.02', 'Kusan Hilir')],
        }),
      ],
      [
        'kota',
        buildRegion({
          code: '99.71',
          kpuCode: '9971',
          level: 'city',
          name: 'Contoh',
          province: 'provinsi',
          districts: [district('99.71.01', 'Contoh')],
        }),
      ],
    ],
  });
  return regions;
};

describe('the villages of South Kalimantan', () => {
  it('are 1,872 desa and 144 kelurahan in all its 156 kecamatan', () => {
    expect(south.size).toBe(156);
    expect(all.filter(({ kind }) => kind === 'desa')).toHaveLength(1872);
    expect(all.filter(({ kind }) => kind === 'kelurahan')).toHaveLength(144);
  });

  it('are kelurahan alone in the city of Banjarmasin', () => {
    const city = all.filter(({ code }) => code.startsWith('63.71.'));
    expect(city).toHaveLength(52);
    expect(city.filter(({ kind }) => kind !== 'kelurahan')).toEqual([]);
  });

  it('stand under their kecamatan in the order of their codes', () => {
    for (const [district, villages] of south) {
      const codes = villages.map(({ code }) => code);
      expect(codes.filter((code) => !code.startsWith(`${district}.`))).toEqual([]);
      expect(codes).toEqual(codes.toSorted());
    }
  });

  it('keep their names as the list writes them, also one with a quotation mark in it', () => {
    expect(find('63.09.03.2008')?.name).toBe('Pulau Ku"u');
    expect(find('63.07.02.2001')?.name).toBe('Murung A.');
  });
});

describe('the list of villages', () => {
  it('is parsed once for a province', () => {
    expect(readVillages('63')).toBe(south);
  });

  it('has none for a made-up province', () => {
    expect(readVillages('99').size).toBe(0);
  });

  it('counts a customary village of Papua as a desa', () => {
    expect(
      readVillages('91')
        .get('91.03.01')
        ?.find(({ code }) => code === '91.03.01.3007')?.kind,
    ).toBe('desa');
  });
});

describe('the villages of a region', () => {
  it('are those of its kecamatan, each with the name of its own', () => {
    const villages = listRegionVillages(getFrom(listRegency(), 'kabupaten'));
    expect(new Set(villages.map(({ code, district }) => `${code.slice(0, 8)} ${district}`))).toEqual(
      new Set(['63.10.03 Satui', '63.10.02 Kusan Hilir']),
    );
    expect(villages.length).toBe((south.get('63.10.02') ?? []).length + (south.get('63.10.03') ?? []).length);
    expect(countVillages(villages).districts).toBe(2);
  });

  it('are none where nobody wrote its kecamatan down, and none where they are made up', () => {
    expect(listRegionVillages(getFrom(listRegency(), 'provinsi'))).toEqual([]);
    expect(listRegionVillages(getFrom(listRegency(), 'kota'))).toEqual([]);
  });

  it('come in the order of their names, namesakes in that of their kecamatan, numbers by value', () => {
    const place = (name: string, district: string, code = '63.10.01.2001') =>
      ({ code, name, kind: 'desa', district }) as const;
    const sorted = sortVillages([
      place('Wonorejo', 'Satui'),
      place('Blok 10', 'Satui'),
      place('angsana', 'Satui'),
      place('Wonorejo', 'Kusan Hulu'),
      place('Blok 9', 'Satui'),
      place('Api-api', 'Satui'),
    ]);
    expect(sorted.map(({ name, district }) => `${name}, ${district}`)).toEqual([
      'angsana, Satui',
      'Api-api, Satui',
      'Blok 9, Satui',
      'Blok 10, Satui',
      'Wonorejo, Kusan Hulu',
      'Wonorejo, Satui',
    ]);
  });
});
