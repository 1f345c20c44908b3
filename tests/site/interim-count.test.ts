import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import type { Catalogue } from '../../src/domain/entities.ts';
import { severalProvinces } from '../fixture-builds.ts';
import { loadCatalogue } from '../load-fixture.ts';
import { getPage, type Page, readSite, type Site } from './built-site.ts';
import { readDescription, readTitle } from './checks/head-texts.ts';
import { readText } from './checks/visible-text.ts';
import { listBallots, listPagesWithPairs, listRacePages } from './read-ballot.ts';

let site: Site;
let catalogue: Catalogue;

beforeAll(async () => {
  site = readSite(join(ROOT, severalProvinces.folder));
  catalogue = await loadCatalogue(severalProvinces.content);
});

const races = () => [...catalogue.races.values()];

describe('a race with an interim count', () => {
  const provisional = () => races().filter(({ rounds }) => rounds[0]?.tally?.status === 'provisional');
  const pageOf = (key: string): Page => getPage(site, `${key}/`);
  const leadOf = (page: Page): string => {
    const heading = page.main.querySelector('h1');
    return readText(heading?.nextElementSibling ?? page.main).trim();
  };

  it('says so in its first line, with the stations counted and all there are', () => {
    expect(provisional().length).toBeGreaterThan(40);
    for (const { key } of provisional())
      expect(leadOf(pageOf(key)), key).toMatch(
        /^Hitung sementara, bukan hasil resmi: 95 dari 100 TPS\. Pasangan terpilih belum tercatat di situs ini\./u,
      );
  });

  it('names nobody elected, ahead or beaten, on any page, nor to search engines', () => {
    const pages = [...listPagesWithPairs(site), getPage(site, '')];
    const said = pages.flatMap((page) => {
      const words = [readText(page.main), readTitle(page), readDescription(page), ...readLinkedData(page)].join(' ');
      const found = /\b(?:unggul|menang|kalah|memimpin|Terpilih:|Terpilih\.|Tidak terpilih|terpilih dengan)\b/u.exec(
        words,
      );
      return found ? [`${page.address}: ${words.slice(Math.max(0, found.index - 40), found.index + 40)}`] : [];
    });
    expect(said).toEqual([]);
    expect(pages.flatMap(({ main }) => main.querySelectorAll('.terpilih'))).toEqual([]);
  });

  it('never passes for an official result', () => {
    const wrong = [...listPagesWithPairs(site)].filter(({ main }) =>
      /Hasil resmi seluruh|Rekapitulasi resmi \d/u.test(readText(main)),
    );
    const counted = new Set(provisional().flatMap(({ key, region }) => [`/${key}/`, `/wilayah/${region.slug}/`]));
    expect(wrong.filter(({ address }) => counted.has(address)).map(({ address }) => address)).toEqual([]);
  });

  it('calls a vote that is not known unknown, never zero', () => {
    const unknown = provisional().flatMap(({ key, rounds }) =>
      (rounds[0]?.tally?.votes ?? [])
        .filter(({ votes }) => votes === undefined)
        .map(({ entry }) => ({ key, entry: entry === 'empty_column' ? 'kolom kosong' : entry })),
    );
    expect(unknown.length).toBeGreaterThan(5);
    for (const { key, entry } of unknown) {
      const box = listBallots(pageOf(key))[0]?.boxes.find(({ number }) => number === entry);
      expect(box?.text, key).toMatch(/Suara: belum ada data/u);
      expect(box?.votes, key).toBeUndefined();
    }
    const zeros = listRacePages(site)
      .flatMap(listBallots)
      .flatMap(({ boxes }) => boxes.filter(({ votes }) => votes === 0));
    expect(zeros).toEqual([]);
  });

  it('shows an empty column that is ahead in ballot order like any entry', () => {
    const columns = provisional().filter(({ emptyColumn }) => emptyColumn);
    expect(columns.length).toBeGreaterThan(4);
    for (const { key, rounds, emptyColumn } of columns) {
      const boxes = listBallots(pageOf(key))[0]?.boxes ?? [];
      expect(
        boxes.map(({ number }) => number),
        key,
      ).toEqual(rounds[0]?.ballot.map((entry) => (entry === 'empty_column' ? 'kolom kosong' : entry)));
      const box = boxes[(emptyColumn?.ballotNumber ?? 0) - 1];
      expect([box?.number, box?.votes], key).toEqual(['kolom kosong', 5000]);
      expect(box?.text, key).not.toMatch(/terbanyak/u);
    }
  });

  it('without any figure says that there is none', () => {
    const silent = races().filter(({ rounds }) => rounds[0]?.tally === undefined);
    expect(silent.length).toBeGreaterThan(5);
    for (const { key } of silent) {
      expect(leadOf(pageOf(key)), key).toMatch(/hasilnya belum ada data/u);
      expect(readText(pageOf(key).main), key).not.toMatch(/Pasangan terpilih diketahui/u);
    }
  });
});

function readLinkedData({ root }: Page): string[] {
  return root.querySelectorAll('script[type="application/ld+json"]').map(({ textContent }) => textContent);
}
