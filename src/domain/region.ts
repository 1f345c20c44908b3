import type { Race, Region } from './entities.ts';

/** Races that a region's voters vote in, of its latest election: the province's first, then its own. */
export const listRegionRaces = (region: Region): readonly Race[] => {
  const all = [...(region.province?.races ?? []), ...region.races];
  const latest = Math.max(...all.map((race) => race.election.year));
  return all.filter((race) => race.election.year === latest);
};

/** Provinces that hold or contain a race. */
export const listProvinces = (regions: Iterable<Region>): readonly Region[] =>
  [...regions].filter(({ level }) => level === 'province');
