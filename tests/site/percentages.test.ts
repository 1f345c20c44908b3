import { beforeAll, describe, expect, it } from 'vitest';
import { BUILT_FOLDER, type Page, readSite, type Site } from './built-site.ts';
import { readText } from './checks/visible-text.ts';
import {
  type Box,
  countDecimals,
  findFigure,
  listBallots,
  listComparisons,
  listPagesWithPairs,
  listPairPages,
  listRacePages,
  readBox,
  toDecimal,
  toNumber,
} from './read-ballot.ts';

/** A percentage with what it was divided from, all of it as printed. */
interface Share {
  readonly where: string;
  readonly part: number;
  readonly whole: number;
  readonly percent: string;
}

let site: Site;
/** Valid votes of each race, as its page prints them or as its boxes add up. */
const validVotes = new Map<string, number>();

const raceOf = (address: string): string => address.split('/').slice(0, 3).join('/');
const sumOf = (boxes: readonly Box[]): number | undefined =>
  boxes.reduce<number | undefined>(
    (sum, { votes }) => (sum === undefined || votes === undefined ? undefined : sum + votes),
    0,
  );
const countingBallot = (page: Page): readonly Box[] =>
  listBallots(page).find(({ isAnnulled }) => !isAnnulled)?.boxes ?? [];

beforeAll(() => {
  site = readSite(BUILT_FOLDER);
  for (const page of listRacePages(site)) {
    const { printed } = findFigure(page, 'Suara sah');
    const valid = printed === undefined ? sumOf(countingBallot(page)) : toNumber(printed);
    if (valid !== undefined) validVotes.set(raceOf(page.address), valid);
  }
});

const toShares = (where: string, boxes: readonly Box[], whole: number | undefined): Share[] =>
  boxes.flatMap(({ votes, percent }) =>
    votes === undefined || percent === undefined || whole === undefined ? [] : [{ where, part: votes, whole, percent }],
  );

function listShares(): Share[] {
  const onRaces = listRacePages(site).flatMap((page) =>
    toShares(page.address, countingBallot(page), validVotes.get(raceOf(page.address))),
  );
  const onComparisons = listComparisons(site).flatMap(({ address, main }) =>
    toShares(address, main.querySelectorAll('#hasil td').map(readBox), validVotes.get(raceOf(address))),
  );
  const onPairs = listPairPages(site).flatMap(({ address, main }) => {
    const whole = validVotes.get(raceOf(address));
    const said = /([\d.]+) suara(?: dalam pemungutan suara ulang)?, ([\d,]+) persen dari suara sah/u.exec(
      readText(main.querySelector('.akhir') ?? main),
    );
    const rows = main
      .querySelectorAll('table.rekap tbody tr')
      .map((row) => row.querySelectorAll('td.r').map((cell) => readText(cell).trim()));
    const pairs = [
      ...rows.map(([votes, percent]) => [votes, percent] as const),
      ...(said ? [[said[1], said[2]] as const] : []),
    ];
    return pairs.flatMap(([votes, percent]) =>
      whole !== undefined &&
      votes !== undefined &&
      percent !== undefined &&
      /^[\d.]+$/u.test(votes) &&
      /^[\d,]+$/u.test(percent)
        ? [{ where: address, part: toNumber(votes), whole, percent }]
        : [],
    );
  });
  const onRegions = site.pages
    .filter(({ address }) => address.startsWith('/wilayah/'))
    .flatMap((page) =>
      listBallots(page).flatMap(({ element, boxes }) => {
        const isLocal = readText(element).includes('Suara di ');
        const race = element.querySelector('.kaki a')?.getAttribute('href') ?? '';
        return toShares(page.address, boxes, isLocal ? sumOf(boxes) : validVotes.get(raceOf(race)));
      }),
    );
  return [...onRaces, ...onComparisons, ...onPairs, ...onRegions];
}

const isRounded = (exact: number, printed: string): boolean =>
  Math.abs(exact - toDecimal(printed)) <= 0.5 * 10 ** -countDecimals(printed) + 1e-9;

describe('a percentage', () => {
  it('is what the printed votes give, wherever both are printed', () => {
    const shares = listShares();
    expect(shares.length).toBeGreaterThan(60);
    expect(shares.filter(({ part, whole, percent }) => !isRounded((part / whole) * 100, percent))).toEqual([]);
  });

  it('has the same two decimals for all boxes of a ballot when we divided it', () => {
    const shares = listShares();
    expect(shares.filter(({ percent }) => countDecimals(percent) !== 2)).toEqual([]);
  });

  it('without votes to divide is the one of a source, which is named beside it', () => {
    const bare = listRacePages(site).flatMap(({ address, ...page }) =>
      countingBallot({ address, ...page }).filter(
        ({ percent, votes }) => percent !== undefined && (votes === undefined || !validVotes.has(raceOf(address))),
      ),
    );
    expect(bare.length).toBeGreaterThan(0);
    expect(
      bare.filter(({ element }) => element.querySelector('.suara sup a') === null).map(({ text }) => text),
    ).toEqual([]);
  });

  it('is repeated in the first sentence of its race as it stands in the box of the elected pair', () => {
    const leads = listRacePages(site).flatMap((page) => {
      const said = /terpilih dengan ([\d,]+) persen suara sah/u.exec(
        readText(page.main.querySelector('.lead') ?? page.main),
      )?.[1];
      const printed = countingBallot(page).find(({ isElected }) => isElected)?.percent;
      return said === undefined && printed === undefined ? [] : [{ address: page.address, said, printed }];
    });
    expect(leads.length).toBeGreaterThan(5);
    expect(leads.filter(({ said, printed }) => said !== printed)).toEqual([]);
  });

  it('is as wide as its bar', () => {
    const boxes = listPagesWithPairs(site).flatMap((page) => [
      ...listBallots(page).flatMap((ballot) => ballot.boxes),
      ...page.main.querySelectorAll('#hasil td').map(readBox),
    ]);
    const drawn = boxes.filter(({ bar, percent }) => bar !== undefined || percent !== undefined);
    expect(drawn.length).toBeGreaterThan(40);
    expect(
      drawn.filter(({ bar, percent }) => Number(bar) !== toDecimal(percent ?? '')).map(({ text }) => text),
    ).toEqual([]);
  });

  it('says from what it was divided, and a remark stands where the sum is not 100', () => {
    for (const page of listRacePages(site)) {
      const boxes = countingBallot(page);
      if (boxes.length === 0 || boxes.some(({ votes, percent }) => votes === undefined || percent === undefined))
        continue;
      const text = readText(page.main.querySelector('#hasil') ?? page.main);
      const sum = boxes.reduce((total, { percent }) => total + Math.round(toDecimal(percent ?? '') * 100), 0);
      expect(text, page.address).toContain('Persentase tiap pasangan kami hitung dari suara sah.');
      expect(/Karena pembulatan jumlahnya ([\d,]+) persen/u.exec(text)?.[1], page.address).toBe(
        sum === 10_000 ? undefined : (sum / 100).toFixed(2).replace('.', ','),
      );
    }
  });

  it('of votes in one region names the votes it was divided from', () => {
    const local = site.pages
      .filter(({ address }) => address.startsWith('/wilayah/'))
      .flatMap((page) =>
        listBallots(page)
          .filter(
            ({ element, boxes }) =>
              readText(element).includes('Suara di ') && boxes.some(({ percent }) => percent !== undefined),
          )
          .map(({ boxes }) => ({ page, sum: sumOf(boxes) })),
      );
    expect(local.length).toBeGreaterThan(3);
    for (const { page, sum } of local) {
      const total = /kami hitung dari ([\d.]+) suara/u.exec(readText(page.main))?.[1] ?? '';
      expect(toNumber(total), page.address).toBe(sum);
    }
  });
});

describe('a figure of our own', () => {
  it('is what its terms give: turnout, sums and differences', () => {
    let terms = 0;
    for (const page of listRacePages(site)) {
      for (const row of page.main.querySelectorAll('#hasil dl.angka > div')) {
        const text = readText(row);
        const [value = ''] = row.querySelectorAll('dd').map((one) => readText(one).trim());
        const division = /Hitungan kami: ([\d.]+) dari ([\d.]+)/u.exec(text);
        if (division)
          expect(
            isRounded((toNumber(division[1] ?? '') / toNumber(division[2] ?? '')) * 100, value.replace('%', '')),
            `${page.address}: ${text}`,
          ).toBe(true);
        const sum = /Hitungan kami: ([\d.]+) ([+−]) ([\d.]+)/u.exec(text);
        if (sum)
          expect(
            toNumber(sum[1] ?? '') + (sum[2] === '+' ? 1 : -1) * toNumber(sum[3] ?? ''),
            `${page.address}: ${text}`,
          ).toBe(toNumber(value));
        if (division ?? sum) terms += 1;
        if (text.includes('jumlah suara semua kotak'))
          expect(toNumber(value), page.address).toBe(sumOf(countingBallot(page)));
      }
    }
    expect(terms).toBeGreaterThan(5);
  });

  it('of turnout is divided by the registered voters that the page prints, from the ballots it prints', () => {
    for (const page of listRacePages(site)) {
      const { note } = findFigure(page, 'Partisipasi');
      const division = /Hitungan kami: ([\d.]+) dari ([\d.]+)/u.exec(note);
      if (!division) continue;
      expect(findFigure(page, 'Pemilih terdaftar (DPT)').printed, page.address).toBe(division[2]);
      const text = readText(page.main.querySelector('#hasil') ?? page.main);
      const used = toNumber(division[1] ?? '');
      const valid = findFigure(page, 'Suara sah').printed;
      const invalid = findFigure(page, 'Suara tidak sah').printed;
      const isSum = valid !== undefined && invalid !== undefined && toNumber(valid) + toNumber(invalid) === used;
      // Where a source's total is not the sum of its parts, the page says so.
      expect(isSum || text.includes(`sumber menulis ${division[1] ?? ''}`), page.address).toBe(true);
    }
  });

  it('of the lead over the other is the difference of the printed votes', () => {
    for (const page of listRacePages(site)) {
      const lead =
        /(?:Selisih pasangan nomor (\d) atas kolom kosong:|Pasangan nomor (\d) unggul dengan selisih) ([\d.]+) suara/u.exec(
          readText(page.main),
        );
      const votes = countingBallot(page)
        .map((box) => box.votes)
        .filter((one) => one !== undefined);
      if (!lead || votes.length < 2) continue;
      const [first = 0, second = 0] = votes.sort((a, b) => b - a);
      expect(first - second, page.address).toBe(toNumber(lead[3] ?? ''));
    }
  });
});
