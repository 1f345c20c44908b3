import { nextDay } from './days.ts';
import type { Election, Race } from './entities.ts';
import type { Stage, StageKind } from '../schemas/election.ts';

/** State of an election on a day, in the order it passes through. */
export const phases = [
  'before_registration',
  'registration',
  'between_registration_and_campaign',
  'campaign',
  'quiet_period',
  'voting_day',
  'counting',
  'disputes',
  'finished',
] as const;

export type Phase = (typeof phases)[number];

/** The first stage of a kind. */
export const findStage = (election: Pick<Election, 'stages'>, kind: StageKind): Stage | undefined =>
  election.stages.find((stage) => stage.kind === kind);

/**
 * State on `today` (`YYYY-MM-DD`) from the dated stages; after the count it is `finished` once every race has
 * KPU's determination dated up to that day, else `disputes`.
 */
export const findPhase = (election: Pick<Election, 'stages'>, races: readonly Race[], today: string): Phase => {
  const registration = findStage(election, 'registration');
  const campaign = findStage(election, 'campaign');
  const quiet = findStage(election, 'quiet_period');
  const voting = findStage(election, 'voting');
  const counting = findStage(election, 'counting');
  if (races.length > 0 && races.every((race) => isDetermined(race, today))) return 'finished';
  if (voting && today > voting.end) return counting && today > counting.end ? 'disputes' : 'counting';
  if (voting && today >= voting.start) return 'voting_day';
  if (quiet && today >= quiet.start) return 'quiet_period';
  if (campaign && today >= campaign.start) return 'campaign';
  if (registration && today > registration.end) return 'between_registration_and_campaign';
  if (registration && today >= registration.start) return 'registration';
  return 'before_registration';
};

/** Whether KPU had determined the elected pair by that day; one without a known date counts from the day after the last vote. */
export const isDetermined = (race: Race, today: string): boolean =>
  race.determination !== undefined &&
  (race.determination.date ? race.determination.date.value <= today : (race.rounds.at(-1)?.date ?? '') < today);

/** State of one race on a day. */
export const findRacePhase = (race: Race, today: string): Phase => findPhase(race.election, [race], today);

/** Days on which a page that prints a state must be built again: each stage's first day and the day after its last. */
export const listRebuildDays = (election: Pick<Election, 'stages'>): readonly string[] => {
  const days = new Set<string>();
  for (const stage of election.stages) {
    days.add(stage.start);
    days.add(nextDay(stage.end));
  }
  return [...days].sort();
};
