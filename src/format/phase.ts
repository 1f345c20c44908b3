import type { Election, Race } from '../domain/entities.ts';
import { findPhase, findStage } from '../domain/phase.ts';
import type { View } from '../routes/view.ts';
import { formatDay, formatDays, formatWeekday } from './dates.ts';

/** The state of an election, or of some of its races, in a sentence that stays true for the day of the build. */
export const formatPhase = (election: Election, races: readonly Race[], view: View): string => {
  const { locale, t, today } = view;
  const day = (stage: { end: string } | undefined): string => (stage ? formatDay(locale, stage.end) : t.common.unknown);
  const days = (stage: { start: string; end: string } | undefined): string =>
    stage ? formatDays(locale, stage.start, stage.end) : t.common.unknown;
  const voting = findStage(election, 'voting');
  const campaign = findStage(election, 'campaign');
  return t.election.phase[findPhase(election, races, today)]({
    registration: days(findStage(election, 'registration')),
    campaign: days(campaign),
    campaignEnd: day(campaign),
    quiet: days(findStage(election, 'quiet_period')),
    voting: voting ? formatWeekday(locale, voting.start) : t.common.unknown,
    countingEnd: day(findStage(election, 'counting')),
  });
};

/** The day to print beside a state: none once all is finished, because then nothing turns false by waiting. */
export const findAsOf = (election: Election, races: readonly Race[], view: View): string | undefined =>
  findPhase(election, races, view.today) === 'finished' ? undefined : view.today;
