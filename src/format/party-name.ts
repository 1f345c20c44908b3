import type { Race } from '../domain/entities.ts';
import { findPartyNamesOf } from '../domain/party.ts';
import type { View } from '../routes/view.ts';

/** A party's short name as it was on a race's ballot; its key where the party is not on record. */
export const formatPartyName = (key: string, race: Pick<Race, 'rounds'>, view: Pick<View, 'parties'>): string => {
  const party = view.parties.get(key);
  return party ? findPartyNamesOf(party, race).shortName : key;
};
