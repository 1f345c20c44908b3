import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../scripts/project.ts';
import { indexCitations } from '../../src/domain/citations.ts';
import type { Race } from '../../src/domain/entities.ts';
import { findVotes } from '../../src/domain/tally.ts';
import { loadCatalogue } from '../load-fixture.ts';

type Cited = { readonly value?: unknown; readonly source?: string | readonly string[] };
type FactPair = {
  readonly ballot_number: { readonly value: number };
  readonly is_empty_column?: boolean;
  readonly kpu_names: Cited;
};
type FactVotes = { readonly votes?: readonly { readonly ballot_number?: number; readonly votes?: number }[] };
type FactRace = {
  readonly id: string;
  readonly kemendagri_code: { readonly value: string };
  readonly registered_voters?: Cited;
  readonly polling_stations?: Cited;
  readonly pairs: readonly FactPair[];
  readonly official_result?: FactVotes & Cited;
  readonly winner?: Cited;
};

const FACTS = resolve(ROOT, '../shared/facts');
const isHere = existsSync(join(FACTS, 'kalsel-2024.yaml'));
if (!isHere)
  console.log('The fact sheet (shared/facts beside this folder) is not here: the comparison with it is skipped.');

const readFacts = async (): Promise<readonly FactRace[]> =>
  (parse(await readFile(join(FACTS, 'kalsel-2024.yaml'), 'utf8')) as { races: readonly FactRace[] }).races;

const facts = isHere ? await readFacts() : [];
const catalogue = await loadCatalogue('src/content');
const raceOf = ({ kemendagri_code: { value } }: FactRace): Race => {
  const race = [...catalogue.races.values()].find(({ region }) => region.code === value);
  if (!race) throw new Error(`no race for region ${value}`);
  return race;
};
const toList = (source: Cited['source']): readonly string[] => (typeof source === 'string' ? [source] : (source ?? []));

/** Every `votes` figure below the keys of this name. */
function* listVotes(value: unknown, name: string, inside = false): Generator<number> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (inside && key === 'votes' && typeof child === 'number') yield child;
    yield* listVotes(child, name, inside || key === name);
  }
}

describe.skipIf(!isHere)('the content, beside the fact sheet it was made from,', () => {
  it('has the same races and pairs, each pair by the name KPU prints', () => {
    expect(facts).toHaveLength(14);
    for (const fact of facts) {
      const race = raceOf(fact);
      const pairs = fact.pairs.filter(({ is_empty_column }) => is_empty_column !== true);
      expect(
        race.pairs.map(({ number, ballotName }) => [number, ballotName.value]),
        fact.id,
      ).toEqual(pairs.map(({ ballot_number, kpu_names }) => [ballot_number.value, kpu_names.value]));
      expect(race.emptyColumn?.ballotNumber !== undefined || fact.pairs.length === pairs.length, fact.id).toBe(true);
    }
  });

  it('has the same voters, polling stations and winners, and leaves open what nobody published', () => {
    for (const fact of facts) {
      const race = raceOf(fact);
      expect(race.registeredVoters?.value ?? null, fact.id).toBe(fact.registered_voters?.value ?? null);
      expect(race.pollingStations?.value ?? null, fact.id).toBe(fact.polling_stations?.value ?? null);
      expect(race.determination?.pair?.value ?? null, fact.id).toBe(fact.winner?.value ?? null);
    }
  });

  it('has the same official votes, none more and none fewer', () => {
    const compared = facts.filter(({ official_result }) => official_result?.votes);
    expect(compared.length).toBeGreaterThan(4);
    for (const fact of facts) {
      if (fact.id === 'banjarbaru') continue; // two rounds, told in another form
      const tally = raceOf(fact).rounds[0]?.tally;
      const expected = new Map((fact.official_result?.votes ?? []).map((line) => [line.ballot_number, line.votes]));
      for (const { number } of raceOf(fact).pairs)
        expect(tally && findVotes(tally, number), `${fact.id} ${String(number)}`).toBe(expected.get(number));
    }
  });

  it('cites for voters, names and results sources that the fact sheet names for them', () => {
    for (const fact of facts) {
      const race = raceOf(fact);
      const voters = race.registeredVoters?.sources ?? [];
      expect(
        voters.filter((id) => !toList(fact.registered_voters?.source).includes(id)),
        fact.id,
      ).toEqual([]);
      for (const pair of race.pairs) {
        const named = fact.pairs.find(({ ballot_number }) => ballot_number.value === pair.number);
        expect([...pair.ballotName.sources], fact.id).toEqual(toList(named?.kpu_names.source));
      }
      const result = race.rounds.length === 1 ? (race.rounds[0]?.tally?.sources ?? []) : [];
      const known = toList(fact.official_result?.source);
      if (known.length > 0)
        expect(
          result.filter((id) => !known.includes(id)),
          fact.id,
        ).toEqual([]);
    }
  });

  it('rests on sources that the fact sheet lists or names, and the guides alone on others', async () => {
    const { sources } = parse(await readFile(join(FACTS, 'sources.yaml'), 'utf8')) as {
      sources: readonly { id: string }[];
    };
    const readme = await readFile(join(FACTS, 'README.md'), 'utf8');
    const listed = new Set(sources.map(({ id }) => id));
    const others = [...indexCitations(catalogue).keys()].filter((id) => !listed.has(id));
    expect(others.filter((id) => !readme.includes(catalogue.sources.get(id)?.url ?? 'no address'))).toEqual([]);
  });

  it('shows no figure of the interim count, of a campaign or of an office that does not count', async () => {
    const folder = join(ROOT, 'src/content');
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.yaml'));
    const text = (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8'))))
      .join('\n')
      .replaceAll('.', '');
    const figures = new Set(
      ['interim_count', 'campaign_claim', 'kesbangpol_count'].flatMap((name) => [...listVotes(facts, name)]),
    );
    const official = new Set([...listVotes(facts, 'official_result'), ...listVotes(facts, 'result')]);
    const telling = [...figures].filter((figure) => figure >= 1000 && !official.has(figure));
    expect(telling.length).toBeGreaterThan(30);
    expect(telling.filter((figure) => new RegExp(`(?<!\\d)${String(figure)}(?!\\d)`).test(text))).toEqual([]);
  });
});
