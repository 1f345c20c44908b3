import type { HTMLElement } from 'node-html-parser';
import type { Page, Site } from './built-site.ts';
import { readText } from './checks/visible-text.ts';

/** One box of a ballot as it is printed: a pair by its number, or the empty column. */
export interface Box {
  readonly number: number | 'kolom kosong';
  /** Address of the pair's page. */
  readonly href: string | undefined;
  readonly votes: number | undefined;
  /** As printed, with a comma and without its sign. */
  readonly percent: string | undefined;
  /** Width of the bar as printed, without its sign. */
  readonly bar: string | undefined;
  readonly isElected: boolean;
  readonly isCancelled: boolean;
  readonly element: HTMLElement;
  readonly text: string;
}

export interface Ballot {
  readonly element: HTMLElement;
  readonly isAnnulled: boolean;
  readonly boxes: readonly Box[];
}

/** A whole number as Indonesian prints it: `1.629.456`. */
export const toNumber = (printed: string): number => Number(printed.replaceAll('.', ''));

/** A decimal as Indonesian prints it: `82,40`. */
export const toDecimal = (printed: string): number => Number(printed.replaceAll('.', '').replace(',', '.'));

/** How many digits are printed after the comma. */
export const countDecimals = (printed: string): number => printed.split(',')[1]?.length ?? 0;

const find = (element: HTMLElement, selector: string, pattern: RegExp): string | undefined =>
  element
    .querySelectorAll(selector)
    .map((one) => pattern.exec(readText(one).trim())?.[1])
    .find((found) => found !== undefined);

/** Reads what stands in an element about one entry of a ballot. */
export function readBox(element: HTMLElement): Box {
  const text = readText(element);
  const number = /Nomor urut (\d+)/u.exec(text)?.[1];
  const votes = find(element, '.suara b', /^([\d.]+)$/u);
  return {
    number: number === undefined ? 'kolom kosong' : Number(number),
    href: element.querySelector('.nama a')?.getAttribute('href'),
    votes: votes === undefined ? undefined : toNumber(votes),
    percent: find(element, '.suara > span', /^([\d,]+)%$/u),
    bar: element.querySelector('.pita rect')?.getAttribute('width')?.replace('%', ''),
    isElected: element.querySelector('.terpilih') !== null,
    isCancelled: /\bDibatalkan \d/u.test(text),
    element,
    text,
  };
}

/** The ballots of a page in reading order. */
export const listBallots = (page: Page): Ballot[] =>
  page.main.querySelectorAll('section.surat').map((element) => ({
    element,
    isAnnulled: element.classList.contains('gugur'),
    boxes: element.querySelectorAll('ol.kotak > li').map(readBox),
  }));

/** A figure of a race's result by its label, as printed, and the note below it. */
export function findFigure(page: Page, label: string): { printed: string | undefined; note: string } {
  const row = page.main.querySelectorAll('#hasil dl.angka > div').find((one) => readText(one).trim().startsWith(label));
  const [value, note] = row?.querySelectorAll('dd').map((one) => readText(one).trim()) ?? [];
  return { printed: value !== undefined && /^[\d.,]+%?$/u.test(value) ? value : undefined, note: note ?? '' };
}

const addressPattern = (site: Site, path: string): RegExp => new RegExp(`^${site.base}${path}$`, 'u');

/** Pages of races, without their comparisons. */
export const listRacePages = (site: Site): Page[] =>
  site.pages.filter(({ address }) => addressPattern(site, 'pilkada-[a-z0-9-]+/[a-z0-9-]+/').test(address));

/** Pages of pairs. */
export const listPairPages = (site: Site): Page[] =>
  site.pages.filter(({ address }) =>
    addressPattern(site, 'pilkada-[a-z0-9-]+/[a-z0-9-]+/(?!bandingkan/)[a-z0-9-]+/').test(address),
  );

/** Pages of comparisons. */
export const listComparisons = (site: Site): Page[] =>
  site.pages.filter(({ address }) => address.endsWith('/bandingkan/'));

/** The pairs of a race as its pages print them: all who ever stood on one of its ballots, each once. */
export function listPrintedPairs(racePage: Page): Box[] {
  const pairs = listBallots(racePage)
    .flatMap(({ boxes }) => boxes)
    .filter(({ number }) => number !== 'kolom kosong');
  return [...new Map(pairs.map((box) => [box.href, box])).values()].sort((a, b) => Number(a.number) - Number(b.number));
}

/** Pages on which ballots, results or lists of pairs stand: all but sources, guides and the index. */
export const listPagesWithPairs = (site: Site): Page[] =>
  site.pages.filter(({ address }) =>
    addressPattern(site, '(?:(?:pilkada-[a-z0-9-]+|wilayah|partai|tokoh)/.*)?').test(address),
  );
