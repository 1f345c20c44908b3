import type { Entry } from '../search/entry.ts';
import type { Found, Hit } from '../search/find.ts';
import { groupHits } from '../search/groups.ts';
import { fill, make, makeLine } from './make.ts';
import type { SearchWords } from './search-words.ts';

/** One line to choose: where it leads, a ballot number or 0, and what it says, the name first. */
type Line = readonly [path: string, number: number, ...texts: readonly (Node | string)[]];

const nameOf = ({ names }: Entry, part = 0): string => names[part]?.[0]?.text ?? '';

const pairLines = ({ entry, person, also = [] }: Hit, why: readonly string[], words: SearchWords): readonly Line[] => {
  const lines = [entry, ...also].map((pair): Line => {
    const [head = '', deputy = ''] = [0, 1].map((part) =>
      part === person ? make('mark', '', nameOf(pair, part)) : nameOf(pair, part),
    );
    const office = words.offices[pair.level] ?? '';
    const stoodFor = person === undefined ? office : fill(words.roles[person], office.toLowerCase());
    const race = `${stoodFor} ${pair.region?.name ?? ''} ${String(pair.race?.year ?? '')}`;
    return [pair.listPaths()[0] ?? '', pair.number, make('span', '', head, ` ${words.and} `, deputy), race, ...why];
  });
  if (person === undefined) return lines;
  return [...lines, [entry.listPaths()[person + 1] ?? '', 0, fill(words.person, nameOf(entry, person))]];
};

/** The lines of a hit: for a person the pair first, then the person; for a region also its races. */
const listLines = (hit: Hit, isRaceAsked: boolean, words: SearchWords): readonly Line[] => {
  const { kind, level, region, place, names } = hit.entry;
  const why = hit.explain().map(([kind, text]) => fill(words[kind], text));
  if (kind === 'pair') return pairLines(hit, why, words);
  const [path = ''] = hit.entry.listPaths();
  const name = nameOf(hit.entry);
  if (!region) return [[path, 0, name, names[0]?.[1]?.text ?? '', ...why]];
  const placed = (words.levels[level] ?? '') + region.name;
  if (place) {
    const [type, district] = place;
    const inside = type === 'kecamatan' ? '' : `${fill(words.places.kecamatan, district)}, `;
    return [[path, 0, fill(words.places[type], name), inside + placed, ...why]];
  }
  const own: Line = [path, 0, placed, region.province?.name ?? words.province, ...why];
  const races = region.races.map((race): Line => [
    race.path,
    0,
    `${words.offices[level] ?? ''} ${name} ${String(race.year)}`,
  ]);
  return isRaceAsked ? [...races, own] : [own, ...races];
};

const drawLine = (
  [path, number, name = '', ...about]: Line,
  base: string,
  { number: label }: SearchWords,
): HTMLElement => {
  const option = makeLine(base + path, number ? String(number) : '', label, name, ...about);
  option.setAttribute('role', 'option');
  return option;
};

/** What was found, drawn: groups for the list, and the options in them, best first. */
export interface Drawn {
  readonly groups: readonly HTMLElement[];
  readonly options: readonly HTMLElement[];
}

/** Draws the first `shown` hits in their groups, and the guesses in one of their own. */
export const drawFound = (
  { hits, guesses, isRaceAsked }: Found,
  shown: number,
  words: SearchWords,
  base: string,
): Drawn => {
  const options: HTMLElement[] = [];
  const drawGroup = (kind: keyof SearchWords['groups'], some: readonly Hit[]): HTMLElement => {
    const label = make('span', 'judul', words.groups[kind]);
    label.id = `g-${kind}`;
    const group = make('div', kind === 'guess' ? 'ragu' : '', label);
    group.setAttribute('role', 'group');
    group.setAttribute('aria-labelledby', label.id);
    for (const hit of some)
      listLines(hit, isRaceAsked, words).forEach((line, at) => {
        const option = drawLine(line, base, words);
        if (at) option.classList.add('ikut');
        option.id = `p-${String(options.push(option))}`;
        group.append(option);
      });
    return group;
  };
  const groups = groupHits(hits.slice(0, shown)).map((group) => drawGroup(group.kind, group.hits));
  return { groups: guesses.length ? [...groups, drawGroup('guess', guesses)] : groups, options };
};
