import { describe, expect, it } from 'vitest';
import { withoutMoved } from '../built-site.ts';
import { factOf, getSite, parseJson, readRows, SITES, type Row, type TableName } from './published-data.ts';

const NAMES = Object.keys(SITES);

/** Pages that each table has a row for, as paths inside the site. */
const PAGES: Readonly<Partial<Record<TableName, RegExp>>> = {
  elections: /^pilkada-[^/]+\/$/u,
  races: /^pilkada-[^/]+\/[^/]+\/$/u,
  pairs: /^pilkada-[^/]+\/[^/]+\/(?!bandingkan\/)[^/]+\/$/u,
  people: /^tokoh\/[^/]+\/$/u,
  parties: /^partai\/[^/]+\/$/u,
  regions: /^wilayah\/[^/]+\/$/u,
  sources: /^sumber\/(?!daftar\/)[^/]+\/$/u,
};

describe.each(NAMES)('the data of a site (%s)', (name) => {
  const site = withoutMoved(getSite(name));
  const addresses = site.pages.map(({ address }) => address.slice(site.base.length));
  const pathOf = (url: unknown): string => String(url).slice((site.origin + site.base).length);

  it.each(Object.entries(PAGES))('has a row in %s for every page of its kind, and no other', (table, pattern) => {
    const rows = readRows(site, table as TableName);
    expect(rows.map(({ url }) => pathOf(url)).sort()).toEqual(addresses.filter((page) => pattern.test(page)).sort());
  });

  it('names files and pages that are there, former addresses included', () => {
    const urls = ['races', 'pairs', 'people', 'parties'].flatMap((table) =>
      readRows(site, table as TableName).flatMap((row) => [
        row['url'],
        ...(row['former_urls'] as string[]),
        ...('json_url' in row ? [row['json_url']] : []),
      ]),
    );
    const dead = urls.map(pathOf).filter((path) => !site.files.has(path.endsWith('/') ? `${path}index.html` : path));
    expect(dead).toEqual([]);
  });

  it('counts the pairs of a party as its rows of pairs do, each pair once', () => {
    const pairs = readRows(site, 'pairs');
    const count = (field: string, party: unknown): number =>
      pairs.filter((row) => row[field] !== null && (factOf(row, field).value as unknown[]).includes(party)).length;
    for (const row of readRows(site, 'parties')) {
      expect(row['nominated_pairs']).toBe(count('nominating_parties', row['id']));
      expect(row['supported_pairs']).toBe(count('supporting_parties', row['id']));
    }
  });

  it('lists pairs and ballots in ballot order, and races by region, whoever won', () => {
    const codes = readRows(site, 'races').map(({ region_code: code }) => String(code));
    expect(codes).toEqual([...codes].sort());
    const pairs = Map.groupBy(readRows(site, 'pairs'), ({ race_id: race }) => race);
    for (const rows of pairs.values()) {
      const numbers = rows.map((row) => Number(row['ballot_number']));
      expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    }
    const ballots = Map.groupBy(readRows(site, 'results'), (row: Row) =>
      [row['race_id'], row['round_number'], row['area_kind'], row['area_name']].join(),
    );
    for (const rows of ballots.values())
      expect(rows.map((row) => row['ballot_position'])).toEqual(rows.map((_row, place) => place + 1));
  });

  it('is told again by the file beside each page', () => {
    const pairs = new Map(readRows(site, 'pairs').map((row) => [row['id'], row]));
    const results = Map.groupBy(readRows(site, 'results'), ({ race_id: race }) => race);
    for (const race of readRows(site, 'races')) {
      const file = parseJson(site.readFile(pathOf(race['json_url']))) as { race: Row; pairs: Row[]; results: Row[] };
      expect(file.race).toEqual(race);
      expect(file.results).toEqual(results.get(race['id']));
      for (const pair of file.pairs) expect(pair).toEqual(pairs.get(pair['id']));
    }
  });

  it('divides votes by valid votes, and only where both are known', () => {
    for (const row of readRows(site, 'results')) {
      if (row['share_percent'] === null) continue;
      const votes = Number(factOf(row, 'votes').value);
      if (row['valid_votes'] === null) continue;
      const share = (votes / Number(factOf(row, 'valid_votes').value)) * 100;
      expect(row['share_percent'], JSON.stringify(row)).toBe(Number(share.toFixed(2)));
    }
  });
});

describe('Popolo', () => {
  it.each(NAMES)('names only people, organizations, posts, areas and events that it lists (%s)', (name) => {
    const data = parseJson(getSite(name).readFile('data/v1/popolo.json')) as Record<string, Row[]>;
    const ids = (kind: string): Set<unknown> => new Set(data[kind]?.map(({ id }) => id));
    const lists: Readonly<Record<string, Set<unknown>>> = {
      person_id: ids('persons'),
      member_id: ids('organizations'),
      organization_id: ids('organizations'),
      post_id: ids('posts'),
      area_id: ids('areas'),
      event_id: ids('events'),
    };
    const kinds = ['organizations', 'areas', 'posts', 'memberships', 'events', 'persons'];
    for (const kind of kinds) {
      const rows = data[kind] ?? [];
      expect(ids(kind).size, kind).toBe(rows.length);
      const parents = ids(kind === 'areas' ? 'areas' : 'events');
      for (const row of rows) {
        for (const [key, list] of Object.entries(lists)) if (key in row) expect(list, key).toContain(row[key]);
        if ('parent_id' in row) expect(parents).toContain(row['parent_id']);
      }
    }
    const candidates = (data['memberships'] ?? []).filter(({ role }) => role === 'candidate');
    expect(candidates).toHaveLength(readRows(getSite(name), 'pairs').length * 2);
  });
});
