import type { Factual } from '../domain/facts.ts';
import type { View } from '../routes/view.ts';
import { describePairRecord, describePersonRecord, describeRaceRecord } from './cited-record.ts';
import { formatElectionName, formatRegionName } from './labels.ts';

/** The page of a record: what it is called wherever others name it, and its address with the base path. */
export const findRecordPage = (
  { kind, entity }: Factual,
  view: View,
): { readonly title: string; readonly path: string } => {
  switch (kind) {
    case 'election':
      return { title: formatElectionName(entity), path: view.routes.election(entity) };
    case 'race':
      return describeRaceRecord(entity, view);
    case 'pair':
      return describePairRecord(entity, view);
    case 'person':
      return describePersonRecord(entity, view);
    case 'party':
      return { title: entity.shortName, path: view.routes.party(entity) };
    case 'region':
      return { title: formatRegionName(entity, view.t), path: view.routes.region(entity) };
  }
};
