import type { ContentRecords, Fault } from '../records.ts';
import { checkBallots } from './ballots.ts';
import { checkDeterminations } from './determinations.ts';
import { checkElections } from './elections.ts';
import { checkNominations } from './nominations.ts';
import { checkPeopleAndParties } from './people-and-parties.ts';
import { checkReferences } from './references.ts';
import { checkRegions } from './regions.ts';
import { checkRounds } from './rounds.ts';
import { checkSlugs } from './slugs.ts';
import { checkTallies } from './tallies.ts';

const rules = [
  checkReferences,
  checkSlugs,
  checkElections,
  checkRegions,
  checkBallots,
  checkNominations,
  checkPeopleAndParties,
  checkRounds,
  checkTallies,
  checkDeterminations,
];

/** All faults between records, by file; empty when the content may be published. */
export const checkRecords = (records: ContentRecords): readonly Fault[] =>
  rules.flatMap((rule) => [...rule(records)]).sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1));
