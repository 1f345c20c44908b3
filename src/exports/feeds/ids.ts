import type { Correction, Pair, Party, Race } from '../../domain/entities.ts';

/** The first address a record ever had: `formerSlugs` lists them oldest first. */
const firstSlug = ({ slug, formerSlugs }: { readonly slug: string; readonly formerSlugs: readonly string[] }): string =>
  formerSlugs[0] ?? slug;

/** Permanent id of a race. */
export const raceId = (race: Race): string => `${race.election.slug}/${firstSlug(race)}`;

/** Permanent id of a pair. */
export const pairId = (pair: Pair): string => `${raceId(pair.race)}/${firstSlug(pair)}`;

/** Permanent id of a party. */
export const partyId = (party: Party): string => `partai/${firstSlug(party)}`;

/** Permanent id of a correction. */
export const correctionId = (correction: Correction): string => `koreksi/${correction.slug}`;
