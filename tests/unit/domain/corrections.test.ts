import { describe, expect, it } from 'vitest';
import {
  findCorrected,
  listPairCorrections,
  listPersonCorrections,
  listRaceCorrections,
  listRegionCorrections,
} from '../../../src/domain/corrections.ts';
import { findRecordPage } from '../../../src/format/record-page.ts';
import { buildView } from '../../../src/routes/view.ts';
import { getFrom } from '../../fixtures/factories.ts';
import { loadCatalogue } from '../../load-fixture.ts';

const catalogue = await loadCatalogue('tests/fixtures/two-elections');
const view = buildView('id', catalogue.parties, catalogue.sources);
const slugsOf = (list: readonly { readonly slug: string }[]): string[] => list.map(({ slug }) => slug);

const VOTES = '2021-02-03-suara-nomor-satu';
const PERSON = '2024-10-01-satu-orang';

describe('a correction', () => {
  it('of votes is shown with the race, its pairs and its region, and with no other race', () => {
    const race = getFrom(catalogue.races, 'pilkada-2020/bupati-contoh');
    expect(slugsOf(listRaceCorrections(race))).toContain(VOTES);
    for (const pair of race.pairs) expect(slugsOf(listPairCorrections(pair))).toContain(VOTES);
    expect(slugsOf(listRegionCorrections(race.region))).toContain(VOTES);
    expect(slugsOf(listRaceCorrections(getFrom(catalogue.races, 'pilkada-2024/bupati-contoh')))).not.toContain(VOTES);
  });

  it('of a person is shown with the person and with each pair they stood in, latest first', () => {
    const person = getFrom(catalogue.people, 'nama-calon-lima');
    expect(slugsOf(listPersonCorrections(person))).toContain(PERSON);
    for (const { pair } of person.candidacies) expect(slugsOf(listPairCorrections(pair))[0]).toBe(PERSON);
  });

  it('leads to the page that shows the fact', () => {
    const pages = catalogue.corrections.map((correction) => {
      const corrected = findCorrected(correction, catalogue);
      return corrected && findRecordPage(corrected, view).path;
    });
    expect(pages).toEqual(['/tokoh/nama-calon-lima/', '/pilkada-2020/bupati-contoh/']);
  });

  it.each([
    ['elections/pilkada-2020', '/pilkada-2020/'],
    [
      'pairs/pilkada-2020/bupati-contoh/nama-calon-lima-nama-calon-enam',
      '/pilkada-2020/bupati-contoh/nama-calon-lima-nama-calon-enam/',
    ],
    ['parties/partai-contoh-a', '/partai/partai-contoh-a/'],
    ['regions/kota-uji', '/wilayah/kota-uji/'],
    ['sources/koran-contoh-2020', undefined],
    ['people/tidak-ada', undefined],
  ])('of %s leads to %s', (record, path) => {
    const corrected = findCorrected({ record }, catalogue);
    expect(corrected && findRecordPage(corrected, view).path).toBe(path);
  });
});
