import { describe, expect, it } from 'vitest';
import { getPage } from '../built-site.ts';
import { readText } from '../checks/visible-text.ts';
import { factOf, getSite, parseJson, readRows, rowOf, type Row } from './published-data.ts';

const real = getSite('Kalimantan Selatan');
const several = getSite('several elections');

const wholeOf = (site: typeof real, race: string): readonly Row[] =>
  readRows(site, 'results').filter((row) => row['race_id'] === race && row['area_kind'] === 'whole');

describe('how a race ended, in the data', () => {
  const races = readRows(several, 'races');
  const pairs = readRows(several, 'pairs');
  const pairsOf = (race: string): readonly Row[] => pairs.filter((row) => row['race_id'] === race);

  it('a single pair that won: elected, with its votes against those of the empty column', () => {
    const id = 'pilkada-2020/wali-kota-contoh';
    expect(rowOf(races, id)).toMatchObject({ outcome: 'elected', has_empty_column: true, nobody_elected: null });
    expect(pairsOf(id).map(({ outcome }) => outcome)).toEqual(['elected']);
    expect(wholeOf(several, id).map((row) => [row['entry_kind'], row['share_percent']])).toEqual([
      ['empty_column', 40],
      ['pair', 60],
    ]);
  });

  it('a single pair that lost: nobody is elected, and the empty column is no pair and no person', () => {
    const id = 'pilkada-2020/wali-kota-uji';
    expect(rowOf(races, id)).toMatchObject({ outcome: 'nobody', elected_pair_id: null });
    expect(factOf(rowOf(races, id), 'nobody_elected').value).toBe('empty_column');
    expect(pairsOf(id).map(({ outcome }) => outcome)).toEqual(['not_elected']);
    expect(wholeOf(several, id).at(-1)).toMatchObject({
      entry_kind: 'empty_column',
      pair_id: null,
      ballot_number: null,
    });
    expect(JSON.stringify([readRows(several, 'people'), pairs.map(({ ballot_name }) => ballot_name)])).not.toMatch(
      /kolom kosong|empty_column/iu,
    );
  });

  it.each([
    ['a single pair whose votes nobody gives', 'pilkada-2018/wali-kota-coba', 'no_result', 'held'],
    ['a race put off before the vote', 'pilkada-2024/bupati-uji', 'postponed', 'postponed'],
    ['a race that is still ahead', 'pilkada-2024/wali-kota-uji', 'ahead', 'scheduled'],
  ])('%s: no votes, no share, nobody elected, and none of it as a zero', (_state, id, outcome, status) => {
    expect(rowOf(races, id)).toMatchObject({
      outcome,
      round_status: status,
      elected_pair_id: null,
      nobody_elected: null,
      valid_votes: null,
      turnout_percent: null,
      tally_status: null,
    });
    for (const row of pairsOf(id)) expect(row).toMatchObject({ votes: null, share_percent: null, outcome: null });
    for (const row of wholeOf(several, id))
      expect(row).toMatchObject({ round_status: status, votes: null, share_percent: null, reported_percent: null });
    const csv = several.readFile('data/v1/results.csv').toString().split('\r\n');
    for (const line of csv.filter((one) => one.startsWith(`${id},`))) expect(line).toMatch(/,{12,}/u);
  });

  it('an interim count says that it is one, with the stations counted, and elects nobody', () => {
    const site = getSite('several provinces');
    const interim = readRows(site, 'races').filter((row) => row['tally_status'] === 'provisional');
    expect(interim.length).toBeGreaterThan(40);
    for (const row of interim) {
      expect(row).toMatchObject({ outcome: 'provisional', elected_pair_id: null });
      expect([factOf(row, 'stations_counted').value, factOf(row, 'stations_total').value]).toEqual([95, 100]);
    }
  });
});

describe('the annulled vote of Banjarbaru, in the data', () => {
  const id = 'pilkada-2024/wali-kota-banjarbaru';
  const rows = wholeOf(real, id);

  it('carries its label beside every figure of it', () => {
    const annulled = rows.filter((row) => row['round_number'] === 1);
    expect(annulled).toHaveLength(2);
    for (const row of annulled)
      expect(row).toMatchObject({
        round_status: 'annulled',
        is_valid_round: false,
        annulled_by: '05/PHPU.WAKO-XXIII/2025',
      });
  });

  it('elects nobody: the winner and the figures of the race come from the vote that counts', () => {
    const race = rowOf(readRows(real, 'races'), id);
    expect(race).toMatchObject({ rounds: 2, annulled_rounds: 1, round_status: 'official' });
    expect(factOf(race, 'valid_votes').value).toBe(107_458);
    expect(factOf(race, 'elected_pair_id').value).toBe(`${id}/erna-lisa-halaby-wartono`);
    expect(rows.filter((row) => row['is_valid_round']).map((row) => factOf(row, 'votes').value)).toEqual([
      56_043, 51_415,
    ]);
  });

  it('keeps the pair that was cancelled after printing in its place, with the decision and what became of its votes', () => {
    const [, second] = readRows(real, 'pairs').filter((row) => row['race_id'] === id);
    expect(second).toMatchObject({
      ballot_number: 2,
      outcome: 'cancelled',
      status_effective: '2024-10-31',
      is_on_valid_ballot: false,
      votes: null,
    });
    const status = factOf(second ?? {}, 'status');
    expect(status).toMatchObject({ value: 'disqualified' });
    expect(status.note).toMatch(/dihitung tidak sah/u);
    expect(real.readFile('data/v1/pairs.csv').toString()).toContain('suara untuk pasangan ini dihitung tidak sah');
    const first = rows.filter((row) => row['round_number'] === 1);
    expect(first.map((row) => row['ballot_number'])).toEqual([1, 2]);
    expect(first[1]).toMatchObject({ pair_id: second?.['id'], votes: null, share_percent: null });
  });

  it('is told in the file beside the page with its rulings, events and claims', () => {
    const file = parseJson(real.readFile(`${id}.json`)) as Record<string, Row[]>;
    expect(file['rounds']?.map(({ status, is_valid_round: valid }) => [status, valid])).toEqual([
      ['annulled', false],
      ['official', true],
    ]);
    expect(file['rulings']).toHaveLength(6);
    expect(JSON.stringify(file['rounds'])).toMatch(/LPRI/u);
  });
});

describe('names, addresses and codes over time, in the data', () => {
  it('a merged person has one row with the former ids and addresses, and all candidacies', () => {
    const person = readRows(several, 'people').find(({ url }) => String(url).endsWith('/tokoh/nama-calon-lima/'));
    expect(person?.['former_ids']).toEqual(['p2024090', 'p2024091']);
    expect(person?.['former_urls']).toEqual([
      expect.stringMatching(/\/tokoh\/nama-calon-v\/$/u),
      expect.stringMatching(/\/tokoh\/namacalon-lima\/$/u),
    ]);
    expect(person?.['candidacies']).toHaveLength(2);
    expect(several.readFile('data/v1/people.csv').toString()).toContain('p2024090|p2024091');
  });

  it('a renamed race or pair has its file at the former address too, the same to the byte', () => {
    const read = (file: string): string => several.readFile(file).toString();
    expect(read('pilkada-2018/wali-kota-coba-lama.json')).toBe(read('pilkada-2018/wali-kota-coba.json'));
    const pair = 'nama-calon-enam-belas-nama-calon-tujuh-belas.json';
    expect(read(`pilkada-2018/wali-kota-coba-lama/${pair}`)).toBe(read(`pilkada-2018/wali-kota-coba/${pair}`));
    const place = 'pilkada-2020/bupati-contoh/nama-calon';
    expect(read(`${place}-vii-nama-calon-delapan.json`)).toBe(read(`${place}-tujuh-nama-calon-delapan.json`));
  });

  it('a renamed party is one row, with the name it bore and until when', () => {
    const party = rowOf(readRows(several, 'parties'), 'partai-contoh-cerah');
    expect(party['former_names']).toMatchObject([{ until: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u) as string }]);
    expect(party['former_urls']).toEqual([expect.stringMatching(/\/partai\/partai-contoh-c\/$/u)]);
  });

  it('a regency and a city of one name are told apart by full name and code, and codes stay text', () => {
    const twins = readRows(several, 'regions').filter(({ name }) => name === 'Uji');
    expect(new Set(twins.map((row) => row['full_name']))).toEqual(new Set(['Kabupaten Uji', 'Kota Uji']));
    expect(new Set(twins.map(({ code }) => code)).size).toBe(2);
    const tabalong = rowOf(readRows(real, 'regions'), 'kabupaten-tanah-bumbu');
    expect([tabalong['code'], tabalong['kpu_code']]).toEqual(['63.10', '6310']);
    expect(real.readFile('data/v1/races.csv').toString()).toMatch(/,63\.10,/u);
  });

  it('the page says for every column of codes whose codes they are, and that CSV has no byte-order mark', () => {
    const text = readText(getPage(real, 'data/').main);
    for (const column of ['races.region_code', 'pairs.race_region_code', 'results.area_code', 'regions.district_codes'])
      expect(text).toContain(column);
    expect(text).toMatch(/Kode KPU, tanpa titik \(6310\)\s*regions\.kpu_code/u);
    expect(text).toContain('UTF-8 tanpa BOM');
  });

  it('the dictionary explains every field of every table', () => {
    const { main } = getPage(real, 'data/kamus/');
    const explained = new Set(main.querySelectorAll('dt code').map((code) => code.textContent));
    for (const table of ['races', 'pairs', 'results', 'people', 'parties', 'regions', 'sources', 'elections'] as const)
      for (const field of Object.keys(readRows(real, table)[0] ?? {})) expect(explained).toContain(field);
  });
});
