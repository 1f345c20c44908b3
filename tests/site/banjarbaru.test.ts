import { beforeAll, describe, expect, it } from 'vitest';
import { BUILT_FOLDER, getPage, type Page, readSite, type Site } from './built-site.ts';
import { listBlocks } from './checks/json-ld.ts';
import { readText } from './checks/visible-text.ts';
import { listBallots, listPagesWithPairs, readBox } from './read-ballot.ts';

const RACE = 'pilkada-2024/wali-kota-banjarbaru/';
const ELECTED = `/${RACE}erna-lisa-halaby-wartono/`;
const CANCELLED = `/${RACE}muhammad-aditya-mufti-ariffin-said-abdullah/`;
/** Figures of the vote of 27 November 2024, which no longer count. */
const ANNULLED_FIGURES = ['36.135', '78.736'];
const LABEL = /dibatalkan Mahkamah Konstitusi|tidak berlaku lagi|05\/PHPU\.WAKO-XXIII\/2025/iu;

let site: Site;
let page: Page;
let text: string;

beforeAll(() => {
  site = readSite(BUILT_FOLDER);
  page = getPage(site, RACE);
  text = readText(page.main);
});

const textOf = (selector: string): string => readText(page.main.querySelector(selector) ?? page.main);

/** What a reader sees around each place where a figure stands: the ballot, the block with its heading, the list of events. */
function listSurroundings({ main }: Page, figure: string): string[] {
  const leaves = main
    .querySelectorAll('*')
    .filter(
      (element) =>
        readText(element).includes(figure) && !element.children.some((child) => readText(child).includes(figure)),
    );
  return leaves.map((leaf) =>
    readText(
      leaf.closest('section.surat') ?? leaf.closest('.banding2') ?? leaf.closest('ol') ?? leaf.closest('p') ?? leaf,
    ),
  );
}

/** The items of lists, rows and paragraphs in which a page links to a pair. */
const listMentions = ({ main }: Page, href: string): string[] =>
  main.querySelectorAll(`a[href="${href}"]`).flatMap((link) => {
    const item =
      link.closest('nav') ??
      link.closest('li') ??
      link.closest('dd') ??
      link.closest('tr') ??
      link.closest('p') ??
      link.closest('article');
    return item === null || item.rawTagName === 'nav' ? [] : [readText(item)];
  });

describe('the story of Banjarbaru', () => {
  it('begins with what a stranger must know: two votes, the first annulled, who won the second', () => {
    expect(textOf('.lead')).toMatch(
      /mencoblos dua kali\. Hasil pertama dibatalkan Mahkamah Konstitusi\. Pada pemungutan suara ulang, Erna Lisa Halaby dan Wartono terpilih dengan 52,15 persen suara sah, melawan kolom kosong\./u,
    );
  });

  it('tells what happened in the order in which it happened', () => {
    const events = page.main.querySelectorAll('#perjalanan ol.waktu > li');
    const dates = events.map((event) => event.querySelector('time')?.getAttribute('datetime') ?? '');
    expect(dates).toEqual([...dates].sort());
    const story = events.map((event) => readText(event)).join('\n');
    const steps = [
      /31 Oktober 2024 .*membatalkan pasangan nomor 2/u,
      /suara bagi pasangan yang dibatalkan tidak sah/u,
      /27 November 2024 Pemungutan suara pertama/u,
      /24 Februari 2025 Putusan Mahkamah Konstitusi, perkara 05\/PHPU\.WAKO-XXIII\/2025: .*dibatalkan dan pemungutan suara diulang/u,
      /19 April 2025 Pemungutan suara ulang/u,
      /perkara 318\/PHPU\.WAKO-XXIII\/2025: .*tidak dapat diterima/u,
      /perkara 319\/PHPU\.WAKO-XXIII\/2025: .*tidak dapat diterima/u,
      /28 Mei 2025 KPU menetapkan Erna Lisa Halaby dan Wartono sebagai pasangan terpilih/u,
      /21 Juni 2025 Erna Lisa Halaby dan Wartono dilantik/u,
    ].map((step) => step.exec(story)?.index ?? Number.NaN);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.filter(Number.isNaN)).toEqual([]);
  });

  it('shows the vote that counts first, against the empty column, and the annulled one below it under its label', () => {
    const ballots = listBallots(page).map(({ isAnnulled, boxes }) => ({
      isAnnulled,
      boxes: boxes.map(({ number, votes }) => [number, votes]),
    }));
    expect(ballots).toEqual([
      {
        isAnnulled: false,
        boxes: [
          [1, 56_043],
          ['kolom kosong', 51_415],
        ],
      },
      {
        isAnnulled: true,
        boxes: [
          [1, 36_135],
          [2, undefined],
        ],
      },
    ]);
    expect(readText(listBallots(page)[1]?.element ?? page.main)).toMatch(
      /27 November 2024 Hasil dibatalkan Mahkamah Konstitusi, 24 Februari 2025/u,
    );
  });

  it('says that pair 2 was cancelled before the vote, stayed on the paper, and what became of its votes', () => {
    expect(text).toMatch(
      /Pasangan nomor 2 dibatalkan 27 hari sebelumnya, tetapi namanya tetap tercetak di surat suara\./u,
    );
    expect(text).toMatch(
      /Dibatalkan 31 Oktober 2024 Tetap tercetak di surat suara; suara untuknya dihitung tidak sah\./u,
    );
    expect(text).toMatch(/36\.135 sah 78\.736 tidak sah/u);
  });
});

describe('a result that was annulled', () => {
  it('never stands without a word that it no longer counts', () => {
    const places = site.pages.flatMap((one) =>
      ANNULLED_FIGURES.filter((figure) => one.html.includes(figure)).flatMap((figure) =>
        listSurroundings(one, figure).map((around) => ({ address: one.address, figure, around })),
      ),
    );
    expect(places.length).toBeGreaterThanOrEqual(3);
    expect(places.filter(({ around }) => !LABEL.test(around))).toEqual([]);
  });

  it('has no share, no bar and no winner', () => {
    const annulled = listPagesWithPairs(site)
      .flatMap((one) => listBallots(one).filter(({ isAnnulled }) => isAnnulled))
      .flatMap(({ boxes }) => boxes);
    expect(annulled).toHaveLength(2);
    expect(
      annulled.filter(({ percent, bar, isElected }) => isElected || percent !== undefined || bar !== undefined),
    ).toEqual([]);
  });

  it('gives way to the vote that counts wherever the race is summed up', () => {
    expect(listBlocks(page, 'Event').map(({ startDate }) => startDate)).toEqual(['2025-04-19']);
    const [, region] = listBallots(getPage(site, 'wilayah/kota-banjarbaru/'));
    expect(region?.boxes.map(({ number, votes, isElected }) => [number, votes, isElected])).toEqual([
      [1, 56_043, true],
      ['kolom kosong', 51_415, false],
    ]);
    for (const address of [ELECTED, CANCELLED]) {
      const rows = getPage(site, address.slice(1))
        .main.querySelectorAll('table.rekap tbody tr')
        .map((row) => readText(row));
      expect(
        rows.map((row) => /[\d.]{6,}/u.exec(row)?.[0]),
        address,
      ).toEqual(['56.043', '51.415']);
    }
  });
});

describe('a pair that was cancelled after ballots were printed', () => {
  it('keeps its page, which says so first', () => {
    const own = getPage(site, CANCELLED.slice(1));
    expect(readText(own.main.querySelector('.akhir') ?? own.main)).toMatch(
      /^\s*Dibatalkan 31 Oktober 2024\. Tetap tercetak di surat suara; suara untuknya dihitung tidak sah\./u,
    );
    expect(own.main.querySelector('.akhir sup a')).not.toBeNull();
  });

  it('keeps its place among the numbers of the ballot, also on the page of the other pair and in the comparison', () => {
    for (const address of [ELECTED, CANCELLED]) {
      const numbers = getPage(site, address.slice(1))
        .main.querySelectorAll('nav.deret a')
        .map((link) => link.getAttribute('href'));
      expect(numbers, address).toEqual([ELECTED, CANCELLED]);
    }
    const columns = getPage(site, `${RACE}bandingkan/`)
      .main.querySelectorAll('thead th a')
      .map((link) => link.getAttribute('href'));
    expect(columns).toEqual([ELECTED, CANCELLED]);
    const cells = getPage(site, `${RACE}bandingkan/`)
      .main.querySelectorAll('#hasil td')
      .map((cell) => readText(cell));
    expect(cells[1]).toMatch(
      /Dibatalkan 31 Oktober 2024 Tetap tercetak di surat suara; suara untuknya dihitung tidak sah\./u,
    );
  });

  it('is nowhere listed without the date on which it was cancelled, in words', () => {
    const lists = site.pages.filter(
      ({ address }) =>
        /^\/(?:partai|tokoh|pilkada-2024|sematkan)\//u.test(address) && address !== `/${RACE}bandingkan/`,
    );
    const mentions = lists.flatMap((one) =>
      listMentions(one, CANCELLED).map((mention) => ({ address: one.address, mention })),
    );
    const candidacies = mentions.filter(({ mention }) => !/^ ?Calon .*Nama di data KPU/u.test(mention));
    expect(candidacies.length).toBeGreaterThanOrEqual(6);
    expect(candidacies.filter(({ mention }) => !mention.includes('Dibatalkan 31 Oktober 2024'))).toEqual([]);
  });

  it('keeps its place in the embed of the race, with what became of its votes, and the first result is called annulled', () => {
    const embed = getPage(site, 'sematkan/wali-kota-banjarbaru/').main;
    expect(readText(embed.querySelector('.catatan') ?? embed)).toMatch(
      /Hasil pemungutan suara pertama, 27 November 2024, dibatalkan Mahkamah Konstitusi\./u,
    );
    const boxes = embed.querySelectorAll('ol.kotak > li').map(readBox);
    expect(boxes.map(({ number, votes, isElected }) => [number, votes, isElected])).toEqual([
      [1, 56_043, true],
      [2, undefined, false],
      ['kolom kosong', 51_415, false],
    ]);
    expect(boxes[1]?.text).toMatch(
      /Dibatalkan 31 Oktober 2024 Tercetak di surat suara pertama; suara untuknya dihitung tidak sah\./u,
    );
    const own = getPage(site, `sematkan/${CANCELLED.split('/').slice(2).join('/')}`).main;
    expect(readText(own)).toMatch(
      /Dibatalkan 31 Oktober 2024\. Tetap tercetak di surat suara; suara untuknya dihitung tidak sah\./u,
    );
    expect(own.querySelector('.terpilih, .lubang')).toBeNull();
  });

  it('is counted where the races are listed', () => {
    for (const address of ['', 'pilkada-2024/']) {
      const row = getPage(site, address)
        .main.querySelectorAll('li')
        .find((item) => item.querySelector('a')?.getAttribute('href') === `/${RACE}`);
      expect(readText(row ?? page.main), address).toMatch(/2 pasangan, satu dibatalkan; pemungutan suara diulang/u);
    }
  });

  it('is never called elected', () => {
    const faults = listPagesWithPairs(site).filter((one) =>
      listMentions(one, CANCELLED).some(
        (mention) =>
          /(?<!Tidak )\bTerpilih\b/u.test(mention.replace(/Yang terpilih.*$/u, '')) && !mention.includes('Dibatalkan'),
      ),
    );
    expect(faults.map(({ address }) => address)).toEqual([]);
  });
});
