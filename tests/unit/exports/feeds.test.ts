import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import type { Catalogue } from '../../../src/domain/entities.ts';
import { formatAtom, type FeedEntry } from '../../../src/exports/feeds/atom.ts';
import { buildFeed, buildPartyFeed, buildRaceFeed } from '../../../src/exports/feeds/feeds.ts';
import { pairId, raceId } from '../../../src/exports/feeds/ids.ts';
import { buildView, type View } from '../../../src/routes/view.ts';
import { getFrom } from '../../fixtures/factories.ts';
import { loadRecords } from '../../load-fixture.ts';

const records = await loadRecords('tests/fixtures/two-elections');
const held = await loadRecords('tests/fixtures/held');
const viewOf = ({ parties, sources }: Catalogue): View => buildView('id', parties, sources);
const catalogue = buildCatalogue(records);
const view = viewOf(catalogue);

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly published: string | undefined;
  readonly href: string;
}

type Text = { readonly value?: string } | undefined;

/** A feed as a feed reader gets it; throws where it is none. */
const read = (xml: string): { id: string; updated: string; title: string; entries: Entry[] } => {
  const { id = '', updated = '', title, entries = [] } = parseAtomFeed(xml);
  return {
    id,
    updated,
    title: (title as Text)?.value ?? '',
    entries: entries.map((entry) => ({
      id: entry.id ?? '',
      title: (entry.title as Text)?.value ?? '',
      updated: entry.updated ?? '',
      published: entry.published,
      href: entry.links?.[0]?.href ?? '',
    })),
  };
};
const idsOf = (xml: string): string[] => read(xml).entries.map(({ id }) => id);
const find = (xml: string, end: string): Entry => {
  const entry = read(xml).entries.find(({ id }) => id.endsWith(end));
  if (!entry) throw new Error(`No entry ends in ${end}: ${idsOf(xml).join(', ')}`);
  return entry;
};

const RACE = 'pilkada-2020/bupati-contoh';
const tagOf = (id: string): string => `tag:kenal-paslon.example,2026:${id}`;

describe('a feed', () => {
  it('tells how each race stands, what happened to it, and each correction, every one once', () => {
    const ids = idsOf(buildFeed(catalogue, view));
    for (const race of catalogue.races.values()) expect(ids).toContain(tagOf(raceId(race)));
    for (const { slug } of catalogue.corrections)
      expect(ids).toContain(`tag:kenal-paslon.example,2026:koreksi/${slug}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('of a race holds corrections of its figures, and that of another race does not', () => {
    const of = (key: string): string[] => idsOf(buildRaceFeed(getFrom(catalogue.races, key), catalogue, view));
    const correction = 'tag:kenal-paslon.example,2026:koreksi/2021-02-03-suara-nomor-satu';
    expect(of(RACE)).toContain(correction);
    expect(of('pilkada-2020/wali-kota-uji')).not.toContain(correction);
  });

  it('of a party names the pairs that it backs and no others', () => {
    const pairs = new Set([...catalogue.pairs.values()].map((pair) => tagOf(pairId(pair))));
    for (const party of catalogue.parties.values()) {
      const told = idsOf(buildPartyFeed(party, catalogue, view)).filter((id) => pairs.has(id));
      expect(new Set(told), party.key).toEqual(new Set(party.backings.map(({ pair }) => tagOf(pairId(pair)))));
    }
  });

  it('withdraws a result that a court annulled: the entry of that result changes on the day of the ruling and says so', () => {
    const world = buildCatalogue(held);
    const race = [...world.races.values()].find(({ rounds }) => rounds.some(({ status }) => status === 'annulled'));
    const round = race?.rounds.find(({ status }) => status === 'annulled');
    const ruling = race?.rulings.find(({ caseNumber }) => caseNumber === round?.annulledBy);
    if (!race || !round || !ruling) throw new Error('the fixture has no annulled round');
    const entry = find(buildRaceFeed(race, world, viewOf(world)), `/hasil/${round.date}`);
    expect(entry.title).toMatch(/dibatalkan dan tidak berlaku lagi$/u);
    expect(entry.updated).toMatch(new RegExp(`^${ruling.date}`, 'u'));
  });

  it('keeps every id when a race, a pair or a party is renamed and when the site moves to another host', () => {
    const renamed = structuredClone(records);
    const races = new Map<string, never>();
    const pairs = new Map<string, never>();
    const rename = <Value extends { formerSlugs: string[] }>(value: Value, slug: string): Value => ({
      ...value,
      formerSlugs: [...value.formerSlugs, slug],
    });
    for (const [key, race] of renamed.races) {
      const [election = '', slug = ''] = key.split('/');
      races.set(`${election}/${slug}-baru`, rename(race, slug) as never);
    }
    for (const [key, pair] of renamed.pairs) {
      const [election = '', race = '', slug = ''] = key.split('/');
      pairs.set(`${election}/${race}-baru/${slug}-baru`, {
        ...rename(pair, slug),
        race: `${pair.race}-baru`,
      } as never);
    }
    const corrections = new Map(
      [...renamed.corrections].map(([key, value]) => [
        key,
        { ...value, record: value.record.replace(/^(races\/.+)$/u, '$1-baru') },
      ]),
    );
    const moved = buildCatalogue({ ...renamed, races, pairs, corrections });
    const there = { ...viewOf(moved), site: { ...view.site, origin: 'https://situs-lain.id' } };
    expect(idsOf(buildFeed(moved, there)).sort()).toEqual(idsOf(buildFeed(catalogue, view)).sort());
    const links = read(buildFeed(moved, there)).entries.map(({ href }) => href);
    expect(links.filter((href) => !href.startsWith('https://situs-lain.id/'))).toEqual([]);
  });

  it('is dated by its latest entry, and the change of one race changes no date of another', () => {
    const before = read(buildFeed(catalogue, view));
    const races = new Map(records.races);
    races.set(RACE, { ...getFrom(records.races, RACE), updated: '2025-06-01' });
    const after = read(buildFeed(buildCatalogue({ ...records, races }), view));
    const dates = (feed: typeof before) => new Map(feed.entries.map(({ id, updated }) => [id, updated]));
    const changed = [...dates(after)].filter(([id, updated]) => dates(before).get(id) !== updated).map(([id]) => id);
    expect(changed).toEqual([`tag:kenal-paslon.example,2026:${RACE}`]);
    expect(after.updated).toMatch(/^2025-06-01T/u);
    expect(after.entries.every(({ updated }) => updated <= after.updated && /Z$/u.test(updated))).toBe(true);
  });

  it('prints names as they are, whatever signs stand in them', () => {
    const name = `</script><b>x ]]> <!-- "Aco" & Co, Ja'far`;
    const entry: FeedEntry = { id: 'a', title: name, summary: name, href: '/a/', updated: '2024-11-27' };
    const xml = formatAtom({ id: 'f', title: name, page: '/', href: '/f.atom', updated: '2024-11-27' }, [entry], view);
    const feed = read(xml);
    const asText = (html: string): string =>
      html
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&amp;', '&');
    expect(feed.title).toBe(`${name} | Kenal Paslon`);
    expect(asText(feed.entries[0]?.title ?? '')).toBe(name);
    expect(xml).toContain('<title type="html">');
  });

  it('holds at most two hundred entries, the latest', () => {
    const entries = Array.from({ length: 300 }, (_, index): FeedEntry => ({
      id: String(index).padStart(3, '0'),
      title: 'x',
      summary: 'x',
      href: '/',
      updated: index < 250 ? '2024-01-01' : '2024-02-01',
    }));
    const { entries: kept } = read(
      formatAtom({ id: 'f', title: 'f', page: '/', href: '/f', updated: '2020-01-01' }, entries, view),
    );
    expect(kept).toHaveLength(200);
    expect(kept.filter(({ updated }) => updated.startsWith('2024-02'))).toHaveLength(50);
  });
});
