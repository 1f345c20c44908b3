import type { Race, Region } from './entities.ts';

/** Races that a region's voters vote in, of its latest election: the province's first, then its own. */
export const listRegionRaces = (region: Region): readonly Race[] => {
  const all = [...(region.province?.races ?? []), ...region.races];
  const latest = Math.max(...all.map((race) => race.election.year));
  return all.filter((race) => race.election.year === latest);
};

/** Races that a region's voters voted in before those of its latest election, latest first, the province's first. */
export const listEarlierRaces = (region: Region): readonly Race[] => {
  const now = new Set(listRegionRaces(region));
  return [...(region.province?.races ?? []), ...region.races]
    .filter((race) => !now.has(race))
    .sort((a, b) => b.election.year - a.election.year);
};

/** Provinces that hold or contain a race. */
export const listProvinces = (regions: Iterable<Region>): readonly Region[] =>
  [...regions].filter(({ level }) => level === 'province');
