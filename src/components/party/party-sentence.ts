import type { Election, Party } from '../../domain/entities.ts';
import { listBackings } from '../../domain/party.ts';
import { findElected } from '../../domain/race.ts';
import { formatOpeningCount } from '../../format/labels.ts';
import { formatCount } from '../../format/numbers.ts';
import type { View } from '../../routes/view.ts';

/** How many pairs a party nominates and supports in an election, and how many of those it nominated were elected. */
export const formatPartySentence = (party: Party, election: Election, { t, locale }: View): string => {
  const backings = listBackings(party, election);
  const nominated = backings.filter(({ role }) => role === 'nominating');
  const supported = backings.length - nominated.length;
  const races = election.races.length;
  const elected = nominated.filter(({ pair }) => findElected(pair.race) === pair).length;
  const parts =
    nominated.length > 0
      ? [t.party.nominates(party.name, formatCount(locale, nominated.length), races)]
      : [t.party.nominatesNone(party.name, races)];
  if (nominated.some(({ pair }) => pair.race.determination)) {
    parts.push(
      elected === 0
        ? t.party.noneElected
        : nominated.length === 1
          ? t.party.electedOne
          : t.party.electedCount(formatOpeningCount(elected, locale)),
    );
  }
  if (supported > 0) parts.push(t.party.supports(formatCount(locale, supported)));
  return parts.join(' ');
};
