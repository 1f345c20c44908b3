import { listLatestFirst } from './election.ts';
import type { Race } from './entities.ts';

/**
 * Name of a race among the embeds: its slug; where an older election holds a race of the same slug, with its election's
 * behind it. A later election therefore never takes a name that articles already use.
 */
export const findEmbedName = (race: Race): string => {
  const older = race.region.races.some(
    (other) =>
      other !== race &&
      other.slug === race.slug &&
      listLatestFirst([other.election, race.election])[0] === race.election,
  );
  return older ? `${race.slug}-${race.election.slug}` : race.slug;
};
