import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import { type AheadState, aheadDates, aheadFolder } from '../fixture-builds.ts';
import { getPage, type Page, readSite, type Site } from './built-site.ts';
import { allChecks } from './checks/all-checks.ts';
import { readText } from './checks/visible-text.ts';
import { listBallots } from './read-ballot.ts';

/** What a reader is told in each state of an election whose vote is on 25 November 2099. */
interface Expected {
  readonly today: string;
  readonly sentence: RegExp;
  /** Stages that run on that day, as the calendar marks them. */
  readonly running: readonly string[];
  readonly isVoteOver: boolean;
}

const BEFORE = { isVoteOver: false } as const;
const AFTER = { isVoteOver: true } as const;

const EXPECTED: Readonly<Record<AheadState, Expected>> = {
  'before-registration': {
    ...BEFORE,
    today: '24 Agustus 2099',
    sentence: /Pendaftaran pasangan calon dibuka 25–27 Agustus 2099\. Pemungutan suara Rabu, 25 November 2099\./u,
    running: [],
  },
  registration: {
    ...BEFORE,
    today: '27 Agustus 2099',
    sentence: /Pendaftaran pasangan calon berlangsung 25–27 Agustus 2099\. Pemungutan suara Rabu, 25 November 2099\./u,
    running: ['Pendaftaran pasangan calon'],
  },
  'between-registration-and-campaign': {
    ...BEFORE,
    today: '22 September 2099',
    sentence:
      /Pendaftaran ditutup\. Kampanye 24 September – 21 November 2099, pemungutan suara Rabu, 25 November 2099\./u,
    running: ['Pengundian nomor urut'],
  },
  campaign: {
    ...BEFORE,
    today: '15 Oktober 2099',
    sentence: /Kampanye berlangsung sampai 21 November 2099, pemungutan suara Rabu, 25 November 2099\./u,
    running: ['Kampanye'],
  },
  'quiet-period': {
    ...BEFORE,
    today: '24 November 2099',
    sentence: /Masa tenang 22–24 November 2099: kampanye dilarang\. Pemungutan suara Rabu, 25 November 2099\./u,
    running: ['Masa tenang'],
  },
  'voting-day': {
    ...BEFORE,
    today: '25 November 2099',
    sentence: /Pemungutan suara Rabu, 25 November 2099\./u,
    running: ['Pemungutan suara', 'Penghitungan dan rekapitulasi suara'],
  },
  counting: {
    ...AFTER,
    today: '14 Desember 2099',
    sentence:
      /Pemungutan suara berlangsung Rabu, 25 November 2099\. Penghitungan dan rekapitulasi sampai 14 Desember 2099\./u,
    running: ['Penghitungan dan rekapitulasi suara'],
  },
  disputes: {
    ...AFTER,
    today: '15 Desember 2099',
    sentence:
      /Pemungutan suara berlangsung Rabu, 25 November 2099\. Penetapan pasangan terpilih belum tercatat di semua pemilihan\./u,
    running: [],
  },
};

const ELECTION = 'pilkada-2099/';
const RACES = [`${ELECTION}gubernur-provinsi-contoh/`, `${ELECTION}bupati-contoh/`, `${ELECTION}wali-kota-contoh/`];
const PAIR = `${ELECTION}bupati-contoh/nama-calon-lima-nama-calon-enam/`;
const REGION = 'wilayah/kabupaten-contoh/';
const SENTENCES = Object.entries(EXPECTED) as [AheadState, Expected][];

const isWholeSite = (title: string): boolean => title.startsWith('at least 95');

describe.each(SENTENCES)(
  'an election that is still ahead, on a day of "%s"',
  (state, { today, sentence, running, isVoteOver }) => {
    let site: Site;
    let pages: Page[];
    const text = (address: string): string => readText(getPage(site, address).main);

    beforeAll(() => {
      site = readSite(join(ROOT, aheadFolder(state)));
      pages = site.pages.filter(({ address }) => /^\/(?:(?:pilkada-2099|wilayah|tokoh|partai)\/.*)?$/u.test(address));
    });

    it('is told in one sentence on the home page, on the page of the election and of each race', () => {
      for (const address of ['', ELECTION, ...RACES]) {
        expect(text(address), address).toMatch(sentence);
        for (const [other, { sentence: wrong }] of SENTENCES) {
          const isPartOfIt = other === 'voting-day' || other === state;
          if (!isPartOfIt) expect(text(address), `${address}, ${other}`).not.toMatch(wrong);
        }
      }
    });

    it('is dated: every page whose words pass says of which day it speaks, and only of that day', () => {
      const body = (page: Page): string => readText(page.root.querySelector('body') ?? page.root);
      const undated = ['', ELECTION, ...RACES, PAIR, REGION].filter(
        (address) => !body(getPage(site, address)).includes(`Keadaan per ${today}.`),
      );
      expect(undated).toEqual([]);
      const days = new Set(
        site.pages.flatMap((page) =>
          [...body(page).matchAll(/(?:[Kk]eadaan per|halaman dibuat,) (\d+ \p{L}+ \d{4})/gu)].map(([, day]) => day),
        ),
      );
      expect([...days]).toEqual([today]);
    });

    it('has a calendar with a date on every line, which marks what runs on that day and what is to come', () => {
      for (const address of [ELECTION, ...RACES]) {
        const lines = getPage(site, address).main.querySelectorAll('ol.waktu > li');
        expect(lines.length, address).toBeGreaterThanOrEqual(7);
        for (const line of lines) {
          const day = line.querySelector('time')?.getAttribute('datetime') ?? '';
          expect(day, address).toMatch(/^2099-\d{2}-\d{2}$/u);
          expect(line.classList.contains('nanti'), `${address} ${readText(line)}`).toBe(day > aheadDates[state]);
        }
      }
      for (const address of RACES) {
        const marked = getPage(site, address)
          .main.querySelectorAll('ol.waktu > li.tahap')
          .map((line) => readText(line));
        expect(
          marked.map((line) => running.find((stage) => line.includes(stage)) ?? line),
          address,
        ).toEqual(running);
        expect(
          marked.filter((line) => !line.includes(`Tahap ini berjalan saat halaman dibuat, ${today}`)),
          address,
        ).toEqual([]);
      }
    });

    it('calls nobody to vote once the day is over, and says when the vote is before that', () => {
      for (const address of RACES) {
        expect(/Mencoblos Rabu, 25 Nov 2099/u.test(text(address)), address).toBe(!isVoteOver);
      }
      expect(text(REGION)).toMatch(
        /Di sini Anda memilih gubernur dan wakil gubernur Provinsi Contoh serta bupati dan wakil bupati Contoh\./u,
      );
      expect(text(REGION)).toMatch(
        isVoteOver
          ? /Pemungutan suara berlangsung Rabu, 25 November 2099/u
          : /Pemungutan suara (?:berlangsung )?Rabu, 25 November 2099/u,
      );
      expect(text(PAIR)).toMatch(/Belum ada hasil\. Pemungutan suara Rabu, 25 November 2099\./u);
    });

    it('shows no result: no votes, no shares, nobody elected, and says that there is none', () => {
      for (const page of pages) {
        const { boxes } = listBallots(page)[0] ?? { boxes: [] };
        expect(
          boxes.filter(
            ({ votes, percent, bar, isElected }) =>
              isElected || votes !== undefined || percent !== undefined || bar !== undefined,
          ),
          page.address,
        ).toEqual([]);
        expect(
          page.main.querySelectorAll('.terpilih, .pita, .hasil, table.rekap').map((one) => readText(one)),
          page.address,
        ).toEqual([]);
        expect(readText(page.main), page.address).not.toMatch(
          /\d+%|persen suara|(?<!pasangan )terpilih dengan|0 suara/u,
        );
      }
      for (const address of [...RACES, PAIR]) {
        expect(
          readText(getPage(site, address).main.querySelector('#hasil') ?? getPage(site, address).main),
          address,
        ).toMatch(/Belum ada\. Situs ini tidak memuat hitung cepat/u);
      }
    });

    it('is marked as made up on every page that shows it', () => {
      const unmarked = pages
        .filter(({ address }) => !/^\/(?:wilayah|partai)\/$/u.test(address))
        .filter(
          ({ main }) =>
            !/Halaman contoh .*rekaan/u.test(readText(main.querySelector('.tanda-contoh') ?? main).slice(0, 200)),
        );
      expect(unmarked.map(({ address }) => address)).toEqual([]);
    });

    it('keeps ballot order, with four pairs as with two', () => {
      for (const page of pages) {
        for (const { boxes } of listBallots(page)) {
          const numbers = boxes.map(({ number }) => number);
          const pairs = numbers.filter((number) => number !== 'kolom kosong');
          expect(pairs, page.address).toEqual(pairs.map((_, index) => index + 1));
          expect(numbers.indexOf('kolom kosong'), page.address).toBe(pairs.length === 1 ? 1 : -1);
        }
      }
    });
  },
);

describe('a made-up election that is still ahead', () => {
  it.each(allChecks.filter(({ title }) => !isWholeSite(title)))('$title', ({ find }) => {
    expect(find(readSite(join(ROOT, aheadFolder('campaign'))))).toEqual([]);
  });
});
