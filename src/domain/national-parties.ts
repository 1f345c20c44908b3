import type { PartyRecord } from '../schemas/party.ts';
import type { SourceRecord } from '../schemas/source.ts';
import type { ContentRecords } from './records.ts';

/**
 * Records with the national list of parties where a content folder has none, and with the sources that list rests on;
 * reports stay behind, since they speak of pairs that the folder does not hold.
 */
export const lendNationalParties = (
  records: ContentRecords,
  national: { readonly parties: ReadonlyMap<string, PartyRecord>; readonly sources: ReadonlyMap<string, SourceRecord> },
): ContentRecords => {
  if (records.parties.size > 0) return records;
  const parties = new Map<string, PartyRecord>();
  for (const [key, party] of national.parties) parties.set(key, { ...party, reports: [] });
  const sources = new Map<string, SourceRecord>();
  const statements = [...parties.values()].flatMap(({ number, formerNames }) => [number, ...formerNames]);
  for (const id of statements.flatMap((statement) => statement.sources)) {
    const source = national.sources.get(id);
    if (source) sources.set(id, source);
  }
  return { ...records, parties, sources: new Map([...sources, ...records.sources]) };
};
