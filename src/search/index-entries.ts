import type { Catalogue } from '../domain/entities.ts';
import { listProvinces } from '../domain/region.ts';
import { compareNames } from '../format/collation.ts';
import { formatRaceName, formatRegionName } from '../format/labels.ts';
import type { View } from '../routes/view.ts';

/** One line of the A–Z index: a name, where it leads, what it is; another spelling points to the name it belongs to. */
export interface IndexEntry {
  readonly name: string;
  readonly href: string;
  readonly about: string;
  readonly see?: string;
}

const fold = (name: string): string => name.toLowerCase();

/** First letter under which an entry stands; everything else under one sign. */
export const letterOf = (name: string): string => {
  const letter = name.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : '#';
};

/** Every name of a person, other spellings, regions, districts, parties, races and guides, in alphabetical order. */
export const listIndexEntries = (
  catalogue: Catalogue,
  guides: readonly { readonly title: string; readonly slug: string; readonly place: 'guide' | 'site' }[],
  view: View,
): readonly IndexEntry[] => {
  const { t, routes } = view;
  const entries: IndexEntry[] = [];
  const people = Map.groupBy(catalogue.people.values(), ({ name }) => fold(name));
  const isShared = (name: string): boolean => (people.get(fold(name))?.length ?? 0) > 1;
  const isSeveral = listProvinces(catalogue.regions.values()).length > 1;
  for (const person of catalogue.people.values()) {
    const latest = person.candidacies[0];
    const href = routes.person(person);
    const role = latest
      ? `${t.common.office[latest.pair.race.office][latest.role === 'head' ? 'candidate' : 'deputyCandidate']} ${latest.pair.race.region.name}`
      : '';
    // Namesakes may have stood for one office in one place: the year tells them apart.
    const about = latest && isShared(person.name) ? `${role} ${String(latest.pair.race.election.year)}` : role;
    entries.push({ name: person.name, href, about });
    for (const { name } of person.aliases) entries.push({ name, href, about, see: person.name });
  }
  for (const region of catalogue.regions.values()) {
    const href = routes.region(region);
    const level = t.common.level[region.level].title.toLowerCase();
    entries.push({
      name: region.name,
      href,
      about: isSeveral && region.province ? `${level}, ${region.province.name}` : level,
    });
    for (const name of region.abbreviations) entries.push({ name, href, about: '', see: formatRegionName(region, t) });
    for (const district of region.districts)
      entries.push({ name: district.name, href, about: `${t.index.district}, ${formatRegionName(region, t)}` });
  }
  for (const party of catalogue.parties.values()) {
    const href = routes.party(party);
    const about = t.index.party;
    entries.push({ name: party.shortName, href, about });
    for (const name of new Set([
      party.name,
      ...party.aliases,
      ...party.formerNames.flatMap((former) => [former.name, former.shortName]),
    ]))
      if (name !== party.shortName) entries.push({ name, href, about, see: party.shortName });
  }
  for (const race of catalogue.races.values())
    entries.push({ name: formatRaceName(race, t), href: routes.race(race), about: race.election.shortName });
  for (const { title, slug, place } of guides) {
    if (place === 'guide') entries.push({ name: title, href: routes.guide(slug), about: t.index.guide });
  }
  return entries.sort(
    (a, b) => compareNames(a.name, b.name) || compareNames(a.about, b.about) || (a.href < b.href ? -1 : 1),
  );
};
