import { describe, expect, it } from 'vitest';
import { indexCitations } from '../../../src/domain/citations.ts';
import { listCitedSources } from '../../../src/domain/cited-sources.ts';
import { loadCatalogue } from '../../load-fixture.ts';

const index = indexCitations(await loadCatalogue('tests/fixtures/ahead'));
const citedBy = (id: string): string[] =>
  (index.get(id) ?? []).map(({ kind, entity, fields }) => `${kind} ${entity.key}: ${fields.join(', ')}`);

describe('what rests on a source', () => {
  it('is every record that cites it, with the fields that do', () => {
    expect(citedBy('kpu-contoh-tahapan')).toEqual(['election pilkada-2099: stages']);
    expect(citedBy('wilayah-contoh')).toEqual([
      'region provinsi-contoh: capital, sources',
      'region kabupaten-contoh: capital, neighbourSources, sources',
      'region kota-contoh: neighbourSources, sources',
    ]);
  });

  it('is not what a linked record cites', () => {
    const races = citedBy('kpu-contoh-paslon').filter((line) => line.startsWith('race '));
    expect(races).toEqual([
      'race pilkada-2099/gubernur-provinsi-contoh: registeredVoters',
      'race pilkada-2099/bupati-contoh: registeredVoters',
      'race pilkada-2099/wali-kota-contoh: emptyColumn',
    ]);
    expect(index.get('kpu-contoh-hasil')).toBeUndefined();
  });
});

describe('the sources of a guide', () => {
  it('are those it cites, each once, in order', () => {
    const text = 'Satu. <Cite ids="b a" /> Dua. <Cite ids="a  c" /> Tiga. <Cite ids="" />';
    expect(listCitedSources(text)).toEqual(['b', 'a', 'c']);
    expect(listCitedSources('Tanpa rujukan.')).toEqual([]);
  });
});
