import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import { twoElections } from '../fixture-builds.ts';
import { getPage, readSite, type Site } from './built-site.ts';
import { listBlocks } from './checks/json-ld.ts';
import { readText } from './checks/visible-text.ts';

/** A race, the page of its first pair, and what each place says of how it ended. */
interface State {
  readonly race: string;
  readonly pair: string;
  readonly lead: RegExp;
  readonly description: RegExp;
  readonly face: RegExp;
  readonly pairDescription: RegExp;
  readonly person: RegExp;
  /** Address of the race's embed, and what it says. */
  readonly embed: readonly [address: string, words: RegExp];
}

const STATES: Readonly<Record<string, State>> = {
  'one pair that won against the empty column': {
    race: 'pilkada-2020/wali-kota-contoh/',
    pair: 'nama-calon-kembar-nama-calon-sembilan/',
    lead: /Satu pasangan melawan kolom kosong\. Nama Calon Kembar dan Nama Calon Sembilan terpilih dengan 60,00 persen suara sah\./u,
    description: /: 1 pasangan dan kolom kosong\. Terpilih: Nama Calon Kembar dan Nama Calon Sembilan\./u,
    face: /Terpilih\. .*3\.000 suara, 60,00 persen dari suara sah\./u,
    pairDescription: /\. Terpilih\.$/u,
    person: /Terpilih\./u,
    embed: [
      'sematkan/wali-kota-contoh/',
      /Kolom kosong .*2\.000 suara 40,00% .*Nomor urut 2 .*3\.000 suara 60,00% .*Terpilih/u,
    ],
  },
  'one pair that lost to the empty column': {
    race: 'pilkada-2020/wali-kota-uji/',
    pair: 'nama-calon-sepuluh-nama-calon-sebelas/',
    lead: /Kolom kosong mendapat suara terbanyak, 66,67 persen suara sah; tidak ada pasangan yang terpilih\./u,
    description: /Kolom kosong mendapat suara terbanyak; tidak ada pasangan yang terpilih\./u,
    face: /Tidak terpilih\. .*1\.000 suara, 33,33 persen dari suara sah\. .*Suara terbanyak diperoleh kolom kosong; tidak ada pasangan yang terpilih\./u,
    pairDescription: /\. Tidak terpilih; kolom kosong mendapat suara terbanyak\.$/u,
    person: /Tidak terpilih\. Suara terbanyak diperoleh kolom kosong/u,
    embed: [
      'sematkan/wali-kota-uji/',
      /Kolom kosong mendapat suara terbanyak; tidak ada pasangan yang terpilih\..*Suara terbanyak; tidak ada pasangan terpilih/u,
    ],
  },
  'one pair whose votes nobody gives': {
    race: 'pilkada-2018/wali-kota-coba/',
    pair: 'nama-calon-enam-belas-nama-calon-tujuh-belas/',
    lead: /Pemungutan suara berlangsung Rabu, 27 Juni 2018; hasilnya belum ada data\./u,
    description: /Pemungutan suara berlangsung Rabu, 27 Juni 2018; hasilnya belum ada data\./u,
    face: /Hasilnya belum ada data\. Pemungutan suara berlangsung Rabu, 27 Juni 2018\./u,
    pairDescription: /\. Sudah dipilih; hasilnya belum ada data\.$/u,
    person: /Pemungutan suara berlangsung Rabu, 27 Juni 2018; hasilnya belum ada data\./u,
    embed: [
      'sematkan/wali-kota-coba/',
      /Pemungutan suara berlangsung Rabu, 27 Juni 2018; hasilnya belum ada data\..*Suara resmi: belum ada data/u,
    ],
  },
  'a vote that was put off': {
    race: 'pilkada-2024/bupati-uji/',
    pair: 'nama-calon-delapan-belas-nama-calon-sembilan-belas/',
    lead: /Pemungutan suara yang dijadwalkan Rabu, 27 November 2024 ditunda\. KPU Contoh menundanya karena banjir/u,
    description: /Pemungutan suara yang dijadwalkan Rabu, 27 November 2024 ditunda\./u,
    face: /Pemungutan suara ditunda\. Semula dijadwalkan Rabu, 27 November 2024\./u,
    pairDescription: /\. Pemungutan suaranya ditunda\.$/u,
    person: /Pemungutan suara yang dijadwalkan Rabu, 27 November 2024 ditunda\./u,
    embed: ['sematkan/bupati-uji/', /Pemungutan suara yang dijadwalkan Rabu, 27 November 2024 ditunda\./u],
  },
};
const ENTRIES = Object.entries(STATES);

let site: Site;

beforeAll(() => {
  site = readSite(join(ROOT, twoElections.folder));
});

const text = (address: string, selector = 'h1'): string => {
  const { main } = getPage(site, address);
  return readText(selector === 'main' ? main : (main.querySelector(selector) ?? main));
};
const descriptionOf = (address: string): string =>
  getPage(site, address).root.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
const personOf = ({ race, pair }: State): string =>
  getPage(site, race + pair)
    .main.querySelector('#calon h3 a')
    ?.getAttribute('href')
    ?.slice(1) ?? '';

describe.each(ENTRIES)('a race with %s', (_name, state) => {
  const { race, pair, lead, description, face, pairDescription, person, embed } = state;

  it('says so in its own words on its page, in its description and in linked data', () => {
    expect(text(race, '.lead')).toMatch(lead);
    expect(descriptionOf(race)).toMatch(description);
    expect(listBlocks(getPage(site, race), 'Event').map((event) => event.description)).toEqual([descriptionOf(race)]);
  });

  it('says so on the page of its pair and of the person', () => {
    expect(text(race + pair, '.wajah')).toMatch(face);
    expect(descriptionOf(race + pair)).toMatch(pairDescription);
    expect(text(personOf(state), '#calon')).toMatch(person);
  });

  it('says so in its embed, which is a made-up one and says that too', () => {
    const [address, words] = embed;
    expect(text(address, 'main')).toMatch(words);
    expect(text(address, '.catatan')).toMatch(/Halaman contoh\. .*rekaan\./u);
    for (const [, other] of ENTRIES.filter(([, one]) => one !== state))
      expect(text(address, 'main')).not.toMatch(other.embed[1]);
  });

  it('is told in words of no other state', () => {
    for (const [, other] of ENTRIES.filter(([, one]) => one !== state)) {
      expect(text(race, '.lead')).not.toMatch(other.lead);
      expect(descriptionOf(race)).not.toMatch(other.description);
      expect(text(race + pair, '.wajah')).not.toMatch(other.face);
      expect(descriptionOf(race + pair)).not.toMatch(other.pairDescription);
    }
  });

  it('shows no zero votes, no hundred percent, and nobody elected without a contest', () => {
    for (const address of [race, race + pair, personOf(state), embed[0], embed[0] + pair])
      expect(text(address, 'main'), address).not.toMatch(
        /(?<![\d.])0 suara|(?<!\d)100(?:,00)? ?(?:%(?!")|persen\b)|aklamasi/iu,
      );
  });
});

describe('only a race with a winner', () => {
  it('marks somebody as elected', () => {
    const marked = ENTRIES.filter(([, { race, pair }]) =>
      [race, race + pair].some((address) => getPage(site, address).main.querySelector('.terpilih')),
    );
    expect(marked.map(([name]) => name)).toEqual(['one pair that won against the empty column']);
  });

  it('has a determination of a pair in its story; where the empty column won it tells of that', () => {
    const stories = ENTRIES.map(([, { race }]) => text(race, '#perjalanan'));
    expect(stories.map((story) => /sebagai pasangan terpilih/u.test(story))).toEqual([true, false, false, false]);
    expect(stories.map((story) => /tidak ada pasangan terpilih/u.test(story))).toEqual([false, true, false, false]);
    expect(stories[3]).toMatch(/Pemungutan suara yang dijadwalkan, lalu ditunda KPU Contoh menundanya karena banjir/u);
  });
});

describe('a vote that was put off', () => {
  it('is put off in linked data too, and calls nobody to vote', () => {
    const states = ENTRIES.map(([, { race }]) => listBlocks(getPage(site, race), 'Event')[0]?.eventStatus);
    expect(states).toEqual([undefined, undefined, undefined, 'https://schema.org/EventPostponed']);
    expect(text('pilkada-2024/bupati-uji/', 'main')).not.toMatch(/Mencoblos/u);
    expect(text('pilkada-2024/bupati-uji/', '.surat')).toMatch(/27 November 2024 Ditunda/u);
    expect(text('pilkada-2024/bupati-uji/bandingkan/', 'main')).toMatch(/27 November 2024 ditunda\./u);
    expect(text('wilayah/kabupaten-uji/', '.duasurat')).toMatch(/Semula 27 November 2024, ditunda/u);
  });
});

describe('the empty column', () => {
  it('is nobody: no person, no pair, no hit of its own', () => {
    const own = site.pages.filter(
      ({ address, root }) =>
        !/^\/(?:panduan|sumber)\//u.test(address) &&
        (/kosong/u.test(address) || /^Kolom kosong/iu.test(root.querySelector('title')?.textContent ?? '')),
    );
    expect(own.map(({ address }) => address)).toEqual([]);
    const hits = site.pages.flatMap(({ root, address }) =>
      root
        .querySelectorAll('[data-pagefind-meta^="nama:"]')
        .filter((meta) => /kosong/iu.test(meta.getAttribute('data-pagefind-meta') ?? ''))
        .map(() => address),
    );
    expect(hits.filter((address) => !address.startsWith('/panduan/'))).toEqual([]);
    const people = site.pages.flatMap((page) => listBlocks(page, 'Person').map(({ name }) => name));
    expect(people.filter((name) => /kosong/iu.test(name))).toEqual([]);
  });
});
