import type { HTMLElement } from 'node-html-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { BUILT_FOLDER, getPage, type Page, readSite, type Site } from './built-site.ts';
import { readText } from './checks/visible-text.ts';
import {
  type Box,
  listBallots,
  listComparisons,
  listPagesWithPairs,
  listPrintedPairs,
  listRacePages,
  readBox,
} from './read-ballot.ts';

let site: Site;
let races: { page: Page; pairs: Box[]; pairPages: Page[] }[];

beforeAll(() => {
  site = readSite(BUILT_FOLDER);
  races = listRacePages(site).map((page) => {
    const pairs = listPrintedPairs(page);
    return { page, pairs, pairPages: pairs.map(({ href }) => getPage(site, href?.slice(site.base.length) ?? '')) };
  });
});

const listTexts = (element: HTMLElement, selector: string): string[] =>
  element.querySelectorAll(selector).map((one) => readText(one).trim());
/** How a box is built: tag and class of each part; the mark of the elected pair is the only part that others lack. */
const shapeOf = (element: HTMLElement): string =>
  element.children
    .filter((child) => !child.classList.contains('tanda'))
    .map((child) =>
      child.querySelector('.partai') || child.classList.contains('partai')
        ? 'partai'
        : `${child.rawTagName}.${child.classList.toString()}`,
    )
    .map((part) => part.replace(/^(?:div|p)\.hasil$/u, 'hasil'))
    .join(' ');
/** Numbers printed in some elements, each without its "Nomor urut". */
const readNumbers = (elements: readonly HTMLElement[]): number[] =>
  elements.map((one) => Number(/\d+/u.exec(readText(one))?.[0]));
const isBallotOrder = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => number > (numbers[index - 1] ?? 0));

/** Every list of pairs of one race in a page: the elements that carry numbers, grouped by the list they stand in. */
const NUMBERED_LISTS = 'ol.kotak, nav.deret, table.rekap tbody, table.banding thead, table.banding tbody tr';

describe('every pair of a race is shown alike', () => {
  it('reads 14 races with their pairs', () => {
    expect(races.map(({ pairs }) => pairs.length).reduce((sum, count) => sum + count)).toBe(32);
  });

  it('in ballot order, complete, on the ballot, beside it, in the result and in the comparison', () => {
    const lists = listPagesWithPairs(site).flatMap(({ address, main }) =>
      main.querySelectorAll(NUMBERED_LISTS).map((list) => ({
        address,
        numbers: readNumbers(list.querySelectorAll('.no, .nk').filter((one) => !one.classList.contains('arsir'))),
      })),
    );
    expect(lists.length).toBeGreaterThan(100);
    expect(
      lists.filter(({ numbers }) => numbers.length === 0 || numbers.some(Number.isNaN) || !isBallotOrder(numbers)),
    ).toEqual([]);
    for (const { page, pairs } of races) {
      expect(
        pairs.map(({ number }) => number),
        page.address,
      ).toEqual(pairs.map((_, index) => index + 1));
    }
  });

  it('with the empty column last, as on the paper', () => {
    const ballots = listRacePages(site).flatMap(listBallots);
    const withColumn = ballots.filter(({ boxes }) => boxes.some(({ number }) => number === 'kolom kosong'));
    expect(withColumn).toHaveLength(3);
    expect(withColumn.filter(({ boxes }) => boxes.at(-1)?.number !== 'kolom kosong' || boxes.length !== 2)).toEqual([]);
  });

  it('in boxes built the same, whoever won', () => {
    for (const page of listPagesWithPairs(site)) {
      for (const { boxes } of listBallots(page)) {
        const shapes = boxes
          .filter(({ number, isCancelled }) => number !== 'kolom kosong' && !isCancelled)
          .map(({ element }) => shapeOf(element));
        expect(new Set(shapes).size, `${page.address}: ${shapes.join(' | ')}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it('on pages with the same sections in the same order', () => {
    for (const { page, pairPages } of races) {
      const sections = pairPages.map(({ main }) => listTexts(main, 'h2').join(' · '));
      expect(new Set(sections).size, `${page.address}: ${sections.join(' | ')}`).toBe(1);
    }
  });

  it('with the same rows about both people, and about parties', () => {
    for (const { page, pairPages } of races) {
      const people = pairPages.flatMap(({ main }) =>
        main.querySelectorAll('#calon dl').map((list) => listTexts(list, 'dt').join(' · ')),
      );
      expect(people.length, page.address).toBe(pairPages.length * 2);
      expect(new Set(people).size, `${page.address}: ${people.join(' | ')}`).toBe(1);
      const parties = pairPages.map(
        ({ main }) => listTexts(main, '#partai dt').join(' · ') || listTexts(main, '#partai p')[0],
      );
      const expected = /^(?:Partai pengusung · Partai pendukung|Perseorangan, .*)$/u;
      expect(
        parties.filter((rows) => !expected.test(rows ?? '')),
        page.address,
      ).toEqual([]);
    }
  });

  it('with the same result table on each of their pages, the winner in its place', () => {
    for (const { page, pairPages } of races) {
      const tables = pairPages.map(({ main }) =>
        main
          .querySelectorAll('table.rekap tbody tr')
          .map((row) => readText(row))
          .join(' | '),
      );
      expect(new Set(tables).size, `${page.address}: ${tables.join(' ‖ ')}`).toBe(1);
    }
  });

  it('in the embed of their race: each in its place, in a box built the same, with the figures of the race', () => {
    for (const { page, pairs } of races) {
      const embed = getPage(site, `sematkan/${page.address.split('/').at(-2) ?? ''}/`);
      const boxes = embed.main.querySelectorAll('ol.kotak > li').map(readBox);
      const printed = boxes.filter(({ number }) => number !== 'kolom kosong');
      expect(
        printed.map(({ number, href }) => [number, href]),
        embed.address,
      ).toEqual(pairs.map(({ number, href }) => [number, href]));
      const shapes = printed.filter(({ isCancelled }) => !isCancelled).map(({ element }) => shapeOf(element));
      expect(new Set(shapes).size, `${embed.address}: ${shapes.join(' | ')}`).toBeLessThanOrEqual(1);
      const figures = ({ number, votes, percent, bar, isElected }: Box) => ({ number, votes, percent, bar, isElected });
      expect(boxes.filter(({ isCancelled }) => !isCancelled).map(figures), embed.address).toEqual(
        listBallots(page)[0]?.boxes.map(figures),
      );
    }
  });

  it('in an embed of each, built the same, beside the numbers of all the others', () => {
    for (const { page, pairPages } of races) {
      const embeds = pairPages.map(({ address }) =>
        getPage(site, address.slice(site.base.length).replace(/^[^/]+/u, 'sematkan')),
      );
      const rows = embeds.map(({ main }) =>
        main.querySelectorAll('nav.deret a').map((link) => link.getAttribute('href')),
      );
      expect(rows, page.address).toEqual(pairPages.map(() => pairPages.map(({ address }) => address)));
      const shapes = embeds.map(({ main }) =>
        main
          .querySelectorAll('*')
          .filter((element) => element.closest('svg') === null)
          .map(({ rawTagName }) => rawTagName)
          .join(' '),
      );
      expect(new Set(shapes).size, page.address).toBe(1);
    }
  });

  it('in a comparison that asks all of them the same questions and leaves no cell out', () => {
    const comparisons = listComparisons(site);
    expect(comparisons).toHaveLength(12);
    for (const { address, main } of comparisons) {
      const columns = main.querySelectorAll('table.banding thead th').length;
      const rows = main.querySelectorAll('table.banding tbody tr');
      expect(
        rows.map((row) => listTexts(row, 'th').length),
        address,
      ).toEqual(rows.map(() => 1));
      expect(
        rows.map((row) => row.querySelectorAll('td').length),
        address,
      ).toEqual(rows.map(() => columns - 1));
      expect(
        rows
          .flatMap((row) => listTexts(row, 'td'))
          .filter((cell) => cell.replace(/^Nomor urut \d+/u, '').trim() === ''),
        address,
      ).toEqual([]);
    }
    const questions = comparisons.map(({ main }) =>
      main
        .querySelectorAll('table.banding tbody tr')
        .map(({ id }) => id)
        .join(' '),
    );
    expect(new Set(questions)).toEqual(new Set(['calon wakil partai visi program hasil']));
  });
});
