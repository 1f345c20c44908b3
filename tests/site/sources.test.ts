import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import { twoElections } from '../fixture-builds.ts';
import { loadRecords } from '../load-fixture.ts';
import { BUILT_FOLDER, getPage, readSite, type Page } from './built-site.ts';

/** The number of official facts among all facts of each race, counted anew from the records as text. */
const recount = async (content: string): Promise<ReadonlyMap<string, string>> => {
  const { races, pairs, sources } = await loadRecords(content);
  const officialIds = new Set([...sources].filter(([, { kind }]) => kind === 'official').map(([id]) => id));
  const counts = new Map<string, [official: number, facts: number]>();
  const count = (race: string, record: unknown): void => {
    const [official, facts] = counts.get(race) ?? [0, 0];
    // Other readings go first, so that what is left of `sources` belongs to facts.
    const stated = JSON.stringify(record, (key, value: unknown) =>
      key === 'otherReadings' || key === 'variants' ? undefined : value,
    );
    const lists = [...stated.matchAll(/"sources":(\[[^\]]*\])/g)].map(
      ([, list]) => JSON.parse(list ?? '[]') as string[],
    );
    const found = lists.filter((ids) => ids.some((id) => officialIds.has(id))).length;
    counts.set(race, [official + found, facts + lists.length]);
  };
  for (const [key, race] of races) count(key, race);
  for (const pair of pairs.values()) count(pair.race, pair);
  return new Map(
    [...counts].map(([race, [official, facts]]) => [`/${race}/`, `${String(official)} dari ${String(facts)} fakta`]),
  );
};

const readShares = ({ main }: Page): ReadonlyMap<string, string> =>
  new Map(
    main.querySelectorAll('#resmi li').map((row) => {
      const said = /: (\d+ dari \d+ fakta)/.exec(row.textContent)?.[1] ?? '';
      return [row.querySelector('a')?.getAttribute('href') ?? '', said] as const;
    }),
  );

const sites = [
  { name: 'Kalimantan Selatan', content: 'src/content', folder: BUILT_FOLDER },
  { name: 'several elections', content: twoElections.content, folder: join(ROOT, twoElections.folder) },
];

describe.each(sites)('the list of sources of $name', ({ content, folder }) => {
  const page = getPage(readSite(folder), 'sumber/');

  it('tells of each race how many of its facts have an official source, as a recount finds it', async () => {
    const expected = await recount(content);
    expect(expected.size).toBeGreaterThan(0);
    expect(Object.fromEntries(readShares(page))).toEqual(Object.fromEntries(expected));
  });

  it('would be found wrong by one fact', async () => {
    const [first, ...more] = await recount(content);
    expect(Object.fromEntries(readShares(page))).not.toEqual(
      Object.fromEntries([[first?.[0] ?? '', '999 dari 9 fakta'], ...more]),
    );
  });
});

describe('the sources of Kalimantan Selatan', () => {
  const site = readSite(BUILT_FOLDER);

  it('are marked in words where an office itself published them', async () => {
    const { sources } = await loadRecords('src/content');
    const official = [...sources.values()].filter(({ kind }) => kind === 'official');
    const marked = getPage(site, 'sumber/')
      .main.querySelectorAll('ul.lajur li')
      .filter((row) => row.textContent.includes('resmi'));
    const publishers = marked.map((row) => row.querySelector('a')?.textContent);
    expect(official.length).toBeGreaterThan(0);
    expect(
      [...new Set(official.map(({ publisher }) => publisher))].filter((name) => !publishers.includes(name)),
    ).toEqual([]);
    for (const [id, { kind }] of sources)
      expect(getPage(site, `sumber/${id}/`).main.textContent.includes('Resmi: situs resmi'), id).toBe(
        kind === 'official',
      );
  });

  it('lead to the sections of the pages that show their facts', () => {
    const { main } = getPage(site, 'sumber/kalselpos-tapin/');
    const links = main.querySelectorAll('#dipakai a').map((link) => link.getAttribute('href'));
    expect(links).toContain('/pilkada-2024/bupati-tapin/#hasil');
  });
});
