import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import type { Catalogue } from '../../src/domain/entities.ts';
import { twoElections } from '../fixture-builds.ts';
import { getFrom } from '../fixtures/factories.ts';
import { loadCatalogue } from '../load-fixture.ts';
import { getPage, readSite, type Site, withoutMoved } from './built-site.ts';
import { allChecks } from './checks/all-checks.ts';
import { readText } from './checks/visible-text.ts';

let site: Site;
let catalogue: Catalogue;

beforeAll(async () => {
  site = readSite(join(ROOT, twoElections.folder));
  catalogue = await loadCatalogue(twoElections.content);
});

/** What a reader sees of a page, or of one part of it. */
const text = (address: string, selector?: string): string => {
  const { main } = getPage(site, address);
  const element = selector === undefined ? main : main.querySelector(selector);
  if (!element) throw new Error(`/${address} has no ${selector ?? ''}`);
  return readText(element);
};
const hrefs = (address: string, selector: string): string[] =>
  getPage(site, address)
    .main.querySelectorAll(`${selector} a`)
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !href.startsWith('#'));

describe('a site with several elections', () => {
  it.each(allChecks)('$title', ({ find }) => {
    expect(find(withoutMoved(site))).toEqual([]);
  });

  it('has every race and pair of each election below the address of that election', () => {
    for (const key of [...catalogue.elections.keys(), ...catalogue.races.keys(), ...catalogue.pairs.keys()])
      expect(getPage(site, `${key}/`).main.querySelector('h1'), key).not.toBeNull();
    expect([...catalogue.elections.keys()]).toEqual(['pilkada-2018', 'pilkada-2020', 'pilkada-2024']);
  });

  it('opens with the election that votes next, and says of its races when the vote is', () => {
    expect(text('')).toMatch(/pemungutan suara Rabu, 27 November 2024/u);
    expect(hrefs('', 'section')).toContain('/pilkada-2024/gubernur-provinsi-contoh/');
    expect(text('pilkada-2024/gubernur-provinsi-contoh/')).toMatch(/Mencoblos Rabu, 27 Nov 2024/u);
    expect(text('pilkada-2024/bupati-contoh/')).not.toMatch(/terpilih dengan|persen suara/iu);
  });

  it('explains on its map what is drawn there, not what only the end of an election brings', () => {
    expect(getPage(site, '').main.querySelectorAll('.legenda li').map(readText)).toEqual([
      'satu pasangan',
      'kolom kosong',
    ]);
  });

  it('names a regency and a city of one name apart on its map', () => {
    const tiles = getPage(site, '').main.querySelectorAll('.peta li:not(.prov) a span:not(.vh)').map(readText);
    expect(tiles).toEqual(expect.arrayContaining(['Kab. Uji', 'Kota Uji']));
    expect(new Set(tiles).size).toBe(tiles.length);
  });

  it('says of the finished one who won', () => {
    expect(text('pilkada-2020/bupati-contoh/', '.lead')).toMatch(
      /Nama Calon Tujuh dan Nama Calon Delapan terpilih dengan 54,55 persen suara sah/u,
    );
    expect(text('pilkada-2020/gubernur-provinsi-contoh/', '.lead')).toMatch(
      /Nama Calon Satu dan Nama Calon Dua terpilih/u,
    );
  });
});

describe('a person who stood twice', () => {
  it('has one page with both candidacies, latest first, each with its outcome', () => {
    const page = text('tokoh/nama-calon-lima/', '#calon');
    expect(page).toMatch(
      /Calon gubernur Provinsi Contoh 2024, .*Pemungutan suara Rabu, 27 November 2024\..*Calon bupati Contoh 2020, .*Tidak terpilih\./u,
    );
    expect(hrefs('tokoh/nama-calon-lima/', '#calon').filter((href) => /\/nama-/u.test(href))).toEqual([
      '/pilkada-2024/gubernur-provinsi-contoh/nama-calon-lima-nama-calon-dua-belas/',
      '/pilkada-2020/bupati-contoh/nama-calon-lima-nama-calon-enam/',
    ]);
  });

  it('is told on the page of the old pair by what was before and then, not by what came later', () => {
    const pencalonan = (address: string): string => text(address, '#calon');
    const old = pencalonan('pilkada-2020/bupati-contoh/nama-calon-lima-nama-calon-enam/');
    expect(old).toMatch(/Calon bupati Contoh 2020/u);
    expect(old).not.toMatch(/2024/u);
    expect(pencalonan('pilkada-2024/gubernur-provinsi-contoh/nama-calon-lima-nama-calon-dua-belas/')).toMatch(
      /Calon gubernur Provinsi Contoh 2024.*Calon bupati Contoh 2020/u,
    );
  });

  it('keeps the addresses and other spellings of the records that were found to be the same person', () => {
    for (const former of ['nama-calon-v', 'namacalon-lima']) {
      const { html } = getPage(site, `tokoh/${former}/`);
      expect(html).toContain('content="0;url=/tokoh/nama-calon-lima/"');
      expect(html).toContain('<link rel="canonical" href="https://kenal-paslon.example/tokoh/nama-calon-lima/"');
    }
    expect(text('tokoh/nama-calon-lima/', '#nama-lain')).toMatch(/Nama Calon V.*Namacalon Lima/u);
    const index = site.pages.filter(({ address }) => address.startsWith('/indeks/')).map(({ main }) => readText(main));
    for (const name of ['Nama Calon V → Nama Calon Lima', 'Namacalon Lima → Nama Calon Lima'])
      expect(
        index.some((page) => page.includes(name)),
        name,
      ).toBe(true);
    expect(text('koreksi/')).toMatch(/Dua orang, Nama Calon V dan Nama Calon Lima/u);
  });
});

describe('two people of one name', () => {
  const pages = ['tokoh/nama-calon-kembar/', 'tokoh/nama-calon-kembar-kabupaten-contoh/'] as const;

  it('are never joined: each page has one candidacy', () => {
    expect(text(pages[0], '#calon')).toMatch(/wali kota Contoh 2020/u);
    expect(text(pages[0], '#calon')).not.toMatch(/2024/u);
    expect(text(pages[1], '#calon')).toMatch(/bupati Contoh 2024/u);
    expect(text(pages[1], '#calon')).not.toMatch(/2020/u);
  });

  it('are told apart by office, region and year, in title, description and the index, and lead to each other', () => {
    const [first, second] = pages.map((address) => getPage(site, address).root.querySelector('title')?.textContent);
    expect(first).toBe('Nama Calon Kembar, calon wali kota Contoh 2020, nomor urut 2 | Kenal Paslon');
    expect(second).toBe('Nama Calon Kembar, calon bupati Contoh 2024, nomor urut 1 | Kenal Paslon');
    expect(text(pages[0])).toMatch(/Orang lain yang bernama sama: Nama Calon Kembar, calon bupati Contoh 2024\./u);
    expect(text(pages[1])).toMatch(/Orang lain yang bernama sama: Nama Calon Kembar, calon wali kota Contoh 2020\./u);
    expect(text('indeks/')).toMatch(
      /Nama Calon Kembar calon bupati Contoh 2024 Nama Calon Kembar calon wali kota Contoh 2020/u,
    );
  });
});

describe('the page of a region', () => {
  it('shows the ballots of the latest election, and below them how earlier ones ended, latest first', () => {
    expect(hrefs('wilayah/kota-uji/', '.duasurat').filter((href) => /^\/pilkada-\d+\/[^/]+\/$/u.test(href))).toEqual([
      '/pilkada-2024/gubernur-provinsi-contoh/',
      '/pilkada-2024/wali-kota-uji/',
    ]);
    expect(hrefs('wilayah/kota-uji/', '#riwayat')).toEqual([
      '/pilkada-2020/gubernur-provinsi-contoh/',
      '/pilkada-2020/wali-kota-uji/',
    ]);
    expect(text('wilayah/kota-uji/', '#riwayat')).toMatch(
      /Gubernur Provinsi Contoh 2020\. Terpilih: Nama Calon Satu dan Nama Calon Dua\..*Wali Kota Uji 2020\. Kolom kosong mendapat suara terbanyak; tidak ada pasangan yang terpilih\./u,
    );
  });

  it('keeps the only race that a region of its own ever had', () => {
    expect(hrefs('wilayah/kota-coba/', '#riwayat')).toEqual([
      '/pilkada-2020/gubernur-provinsi-contoh/',
      '/pilkada-2018/wali-kota-coba/',
    ]);
    expect(text('wilayah/kota-coba/', '#riwayat')).toMatch(
      /Wali Kota Coba 2018\. Pemungutan suara berlangsung Rabu, 27 Juni 2018; hasilnya belum ada data\./u,
    );
  });
});

describe('the page of a party', () => {
  it('lists its own backing election by election, latest first, as many pairs as the content gives it', () => {
    for (const party of catalogue.parties.values()) {
      const address = `partai/${party.slug}/`;
      const sections = getPage(site, address).main.querySelectorAll('section.bagian[id^="pilkada-"]');
      expect(sections.map(({ id }) => id)).toEqual(['pilkada-2024', 'pilkada-2020', 'pilkada-2018']);
      for (const section of sections) {
        const backed = [...catalogue.pairs.values()].filter(
          ({ race, nomination }) =>
            race.election.slug === section.id &&
            [nomination.nominating, nomination.supporting].some((list) => list?.value.includes(party.key)),
        );
        const listed = section
          .querySelectorAll('.usung .nama a')
          .map((link) => (link.getAttribute('href') ?? '').slice(1, -1));
        expect(listed, `${party.slug} ${section.id}`).toHaveLength(new Set(listed).size);
        expect(new Set(listed), `${party.slug} ${section.id}`).toEqual(new Set(backed.map(({ key }) => key)));
        const line = getPage(site, 'partai/')
          .main.querySelectorAll('.isi li')
          .find((item) => item.querySelector(`a[href="/${address}"]`));
        const count = new RegExp(`${getFrom(catalogue.elections, section.id).shortName}:\\s(\\d+)`, 'u').exec(
          line ? readText(line) : '',
        );
        expect(Number(count?.[1] ?? 0), `${party.slug} ${section.id}`).toBe(backed.length);
      }
    }
  });

  it('does not count a person who stands for another party now', () => {
    const partsOf = (party: string, election: string): string => text(`partai/${party}/`, `#${election}`);
    expect(partsOf('partai-contoh-a', 'pilkada-2020')).toMatch(/Nama Calon Lima(?! Belas)/u);
    expect(partsOf('partai-contoh-a', 'pilkada-2024')).not.toMatch(/Nama Calon Lima(?! Belas)/u);
    expect(partsOf('partai-contoh-b', 'pilkada-2024')).toMatch(/Nama Calon Lima(?! Belas)/u);
    expect(partsOf('partai-contoh-b', 'pilkada-2020')).not.toMatch(/Nama Calon Lima(?! Belas)/u);
  });

  it('that changed its name stands on each ballot by the name of its day, and says both on its own page', () => {
    const old = ['pilkada-2020/gubernur-provinsi-contoh/', 'pilkada-2020/gubernur-provinsi-contoh/bandingkan/'];
    const pair = 'pilkada-2020/gubernur-provinsi-contoh/nama-calon-satu-nama-calon-dua/';
    for (const address of [...old, pair]) {
      expect(text(address), address).toMatch(/Partai Contoh C(?!\p{L})/u);
      expect(text(address), address).not.toMatch(/Partai Contoh Cerah/u);
    }
    expect(text('pilkada-2024/bupati-contoh/')).toMatch(/Partai Contoh Cerah/u);
    expect(text('pilkada-2024/bupati-contoh/')).not.toMatch(/Partai Contoh C(?!\p{L})/u);
    expect(text('partai/partai-contoh-cerah/')).toMatch(
      /Sampai 1 Maret 2022 bernama Partai Contoh C Indonesia \(Partai Contoh C\)\./u,
    );
    expect(text('partai/partai-contoh-d/', '#pilkada-2020')).toMatch(/bersama .*Partai Contoh C(?!\p{L})/u);
  });

  it('that changed its name is still found at its old address', () => {
    expect(getPage(site, 'partai/partai-contoh-c/').html).toContain('content="0;url=/partai/partai-contoh-cerah/"');
    expect(hrefs('pilkada-2020/gubernur-provinsi-contoh/nama-calon-satu-nama-calon-dua/', '#partai')).toContain(
      '/partai/partai-contoh-cerah/',
    );
  });
});
