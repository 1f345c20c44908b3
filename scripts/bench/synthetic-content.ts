import { officeSlug, regionSlug, toSlug } from '../../src/domain/names.ts';
import type { Office } from '../../src/schemas/race.ts';
import { CALENDAR_SOURCE, PARTIES, REGION_SOURCE, buildMadeUpElection, buildMadeUpSource } from './made-up-election.ts';
import { inventPair } from './made-up-pair.ts';
import { buildPersonSource } from './made-up-people.ts';
import type { MadeUpPerson } from './made-up-people.ts';
import { inventRace } from './made-up-race.ts';
import type { RacePlan } from './made-up-race.ts';
import { readOfficialProvinces } from './official-regions.ts';
import type { OfficialProvince } from './official-regions.ts';
import type { OfficialRegion } from '../content/official-regions.ts';
import { buildRandom } from './random.ts';
import type { Random } from './random.ts';

/** Records by the path of their file below a content folder. */
export type ContentFiles = ReadonlyMap<string, unknown>;

export interface SyntheticPlan {
  /** How many pages the built site is to have, nearly. */
  readonly pages: number;
  readonly seed?: number;
}

// Long before there were elections of this kind: nobody can take them for real ones.
const YEARS = [1951, 1956, 1961, 1966, 1971, 1976];
/** Home, lists, guides: pages that every content has. */
const PAGES_OF_EVERY_SITE = 45;
/** A person has a page and a line in the lists of names, some 15 lines to a page. */
const PAGES_OF_A_PERSON = 1.07;
/** A governor's race stands for its province: each party has a page of its pairs there. */
const PAGES_OF_A_RACE = { governor: 2 + PARTIES.size, regent: 2, mayor: 2 } as const;
const MOST_AREAS = 15;
const OFFICES = { province: 'governor', regency: 'regent', city: 'mayor' } as const satisfies Record<string, Office>;
const RACE_FOLDERS = { governor: 'governor', regent: 'regent', mayor: 'mayor' } as const;

/** A world in the making. */
class World {
  readonly files = new Map<string, unknown>();
  /** Who stood in a region in the election before. */
  readonly #former = new Map<string, readonly MadeUpPerson[]>();
  readonly #random: Random;
  readonly #invent: ReturnType<typeof buildPersonSource>;
  #pages = PAGES_OF_EVERY_SITE;

  constructor(seed: number) {
    this.#random = buildRandom(seed);
    this.#invent = buildPersonSource(this.#random);
  }

  get pages(): number {
    return this.#pages;
  }

  /** Adds a record once, and the pages it will have. */
  add(file: string, record: unknown, pages = 1): void {
    if (this.files.has(file)) return;
    this.files.set(file, record);
    this.#pages += pages;
  }

  addRegions(province: OfficialProvince): void {
    const add = (region: OfficialProvince | OfficialRegion, more: object): void => {
      const { code, level, name } = region;
      const kpuCode = code.replace('.', '');
      const record = { code, kpuCode, level, name, ...more, sources: [REGION_SOURCE], license: 'ODbL-1.0' };
      this.add(`regions/${regionSlug(level, name)}.yaml`, record);
    };
    add(province, {});
    const inside = regionSlug(province.level, province.name);
    for (const regency of province.regencies) add(regency, { province: inside, districts: regency.districts });
  }

  addRace(year: number, region: OfficialProvince | OfficialRegion, areas: RacePlan['areas'], news: string): void {
    const random = this.#random;
    const election = `contoh-${String(year)}`;
    const office = OFFICES[region.level];
    const slug = `${officeSlug[office]}-${toSlug(region.name)}`;
    const official = `kpu-${slug}-${String(year)}`;
    const pairs = random.chance(0.07) ? 1 : random.integer(2, 4);
    this.add(
      `sources/${official}.yaml`,
      buildMadeUpSource('KPU Contoh', `Keputusan hasil ${region.name}`, { date: `${String(year)}-12-05` }),
    );
    const plan = { election, year, office, region: regionSlug(region.level, region.name), pairs, areas };
    this.add(
      `races/${RACE_FOLDERS[office]}/${election}/${slug}.yaml`,
      inventRace(random, { ...plan, sources: [official] }),
      PAGES_OF_A_RACE[office],
    );
    const place = `${region.level} ${region.code}`;
    const former = [...(this.#former.get(place) ?? [])];
    const parties = random.shuffle([...PARTIES.keys()]);
    const share = Math.floor(parties.length / Math.max(pairs, 2));
    const people: MadeUpPerson[] = [];
    for (let number = 1; number <= pairs; number++) {
      const [head, deputy] = [0, 1].map(
        () => (random.chance(0.25) ? former.shift() : undefined) ?? this.#invent([news]),
      );
      if (head === undefined || deputy === undefined) continue;
      for (const person of [head, deputy]) this.add(`people/${person.slug}.yaml`, person.record, PAGES_OF_A_PERSON);
      people.push(head, deputy);
      const isIndependent = random.chance(0.05);
      this.add(
        `pairs/${election}/${slug}/${head.slug}-${deputy.slug}.yaml`,
        inventPair(random, {
          race: `${election}/${slug}`,
          number,
          head,
          deputy,
          parties: isIndependent ? [] : parties.slice((number - 1) * share, number * share),
          official: [official],
          news: [news],
        }),
      );
    }
    this.#former.set(place, people);
  }

  /** The parts of a region that this race tells apart: for every second one with few districts. */
  chooseAreas({ districts }: OfficialRegion): RacePlan['areas'] {
    const isToldApart = districts.length <= MOST_AREAS && this.#random.chance(0.5);
    return isToldApart ? districts.map(({ name }) => ({ district: name })) : [];
  }
}

function addProvince(world: World, province: OfficialProvince, year: number, isFull: () => boolean): void {
  const slug = regionSlug(province.level, province.name);
  const news = `koran-${slug}`;
  world.addRegions(province);
  world.add(
    `sources/${news}.yaml`,
    buildMadeUpSource(`Koran ${province.name}`, 'Liputan pemilihan', { kind: 'news', readAs: 'excerpt' }),
  );
  const regencies = province.regencies.map(({ level, name }) => ({ region: regionSlug(level, name) }));
  world.addRace(year, province, regencies.length <= MOST_AREAS ? regencies : [], news);
  for (const regency of province.regencies) {
    if (isFull()) return;
    world.addRace(year, regency, world.chooseAreas(regency), news);
  }
}

/** Builds made-up content in official regions that fills about so many pages; the same plan gives the same records. */
export async function buildSyntheticContent({ pages, seed = 1 }: SyntheticPlan): Promise<ContentFiles> {
  const provinces = await readOfficialProvinces();
  const world = new World(seed);
  const isFull = (): boolean => world.pages >= pages;
  for (const [slug, party] of PARTIES) world.add(`parties/${slug}.yaml`, party);
  world.add(`sources/${CALENDAR_SOURCE}.yaml`, buildMadeUpSource('KPU Contoh', 'Tahapan pemilihan contoh'));
  world.add(
    `sources/${REGION_SOURCE}.yaml`,
    buildMadeUpSource('idn-area-data', 'Daftar wilayah', { kind: 'data', readAs: 'dataset', license: 'ODbL-1.0' }),
  );
  for (const year of YEARS) {
    if (isFull()) break;
    world.add(`elections/contoh-${String(year)}.yaml`, buildMadeUpElection(year));
    for (const province of provinces) if (!isFull()) addProvince(world, province, year, isFull);
  }
  return world.files;
}
