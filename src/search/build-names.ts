import type { Catalogue, Pair, Party, Person, Region } from '../domain/entities.ts';
import { listLatestFirst } from '../domain/election.ts';
import { toSlug } from '../domain/names.ts';
import { findProvince } from '../domain/provinces.ts';
import { hasEmptyColumn } from '../domain/race.ts';
import { lexicon, partyNicknames } from './lexicon.ts';
import type { NamesFile, PairExtra, PairRow, RegionRow } from './names-file.ts';

const levels = ['province', 'regency', 'city'];

/** Names in one text, each once. */
const join = (...names: readonly (string | undefined)[]): string =>
  [...new Set(names.filter((name) => name !== undefined))].join('|');

const namesOf = (person: Person): string => join(person.name, ...person.aliases.map(({ name }) => name));

/** The last part of a person's address, where it cannot be told from the name. */
const slugOf = (person: Person, { slug }: Region): string | 1 | undefined => {
  const byName = toSlug(person.name);
  if (person.slug === byName) return undefined;
  return person.slug === `${byName}-${slug}` ? 1 : person.slug;
};

/** Seats of a regency or city, by which people know it too; not where a region of its own is called so. */
const seatsOf = ({ capital }: Region, names: ReadonlySet<string>): readonly string[] => {
  const seats = capital ? [capital.value, ...(capital.otherReadings ?? []).map(({ value }) => value)] : [];
  return seats.flatMap((seat) => (seat === undefined || names.has(seat) ? [] : [seat]));
};

/** By pair, the parties behind it, by their place. */
const listBackers = (parties: readonly Party[]): ReadonlyMap<Pair, readonly number[]> => {
  const backers = new Map<Pair, number[]>();
  for (const [index, { backings }] of parties.entries())
    for (const { pair } of backings) backers.set(pair, [...(backers.get(pair) ?? []), index]);
  return backers;
};

const toPairRow = (pair: Pair, place: number, backers: readonly number[] | undefined): PairRow => {
  const [head, deputy] = [pair.head.person, pair.deputy.person];
  const nicknames = join(pair.nickname?.value, pair.slogan?.value);
  const slug = toSlug(`${head.name} ${deputy.name}`);
  const extra: Partial<Record<keyof PairExtra, unknown>> = {
    n: pair.number === place + 1 ? undefined : pair.number,
    x: nicknames || undefined,
    b: backers,
    s: pair.slug === slug ? undefined : pair.slug,
    h: slugOf(head, pair.race.region),
    d: slugOf(deputy, pair.race.region),
  };
  const known = Object.entries(extra).filter(([, value]) => value !== undefined);
  return known.length > 0
    ? [namesOf(head), namesOf(deputy), Object.fromEntries(known) as PairExtra]
    : [namesOf(head), namesOf(deputy)];
};

/** The names of one province, or of the whole catalogue. */
export const buildNames = (catalogue: Catalogue, province?: Region): NamesFile => {
  const elections = listLatestFirst(catalogue.elections.values());
  const parties = [...catalogue.parties.values()];
  const backers = listBackers(parties);
  const regionNames = new Set([...catalogue.regions.values()].map(({ name }) => name));
  // Provinces first: a region names its own by place.
  const regions = [...catalogue.regions.values()]
    .filter((region) => !province || findProvince(region) === province)
    .sort((a, b) => Number(!!a.province) - Number(!!b.province) || (a.code < b.code ? -1 : 1));
  return {
    ...lexicon,
    elections: elections.map(({ slug, year }) => [slug, year]),
    parties: parties.map((party) => [
      party.slug,
      join(
        party.shortName,
        party.name,
        ...party.aliases,
        partyNicknames[party.key],
        ...party.formerNames.flatMap(({ name, shortName }) => [name, shortName]),
      ),
    ]),
    regions: regions.map((region): RegionRow => [
      levels.indexOf(region.level),
      join(region.name, ...region.abbreviations, ...seatsOf(region, regionNames)),
      region.province ? regions.indexOf(region.province) : -1,
      ...elections.flatMap((election, index) =>
        region.races
          .filter((race) => race.election === election)
          .map(
            (race) =>
              [
                index,
                hasEmptyColumn(race) ? 1 : 0,
                ...race.pairs.map((pair, place) => toPairRow(pair, place, backers.get(pair))),
              ] as const,
          ),
      ),
    ]),
  };
};
