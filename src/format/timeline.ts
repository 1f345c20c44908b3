import type { Race } from '../domain/entities.ts';
import { findElected, isNobodyElected } from '../domain/race.ts';
import type { TimelineItem } from '../domain/timeline.ts';
import type { Messages } from '../i18n/messages.ts';
import { formatPairInWords } from './labels.ts';

/** What an item of a race's story tells, in words without its date: `KPU menetapkan Yamani dan Juanda …`. */
export const describeTimelineItem = (item: TimelineItem, race: Race, t: Messages): string => {
  const elected = findElected(race);
  const names = elected ? formatPairInWords(elected, t) : '';
  switch (item.kind) {
    case 'stage':
      return t.race.stage[item.stage.kind];
    case 'voting':
      if (item.round.status === 'postponed') return t.race.votingPostponed;
      if (race.rounds.length === 1) return t.race.voting;
      return item.round.kind === 'revote' ? t.race.votingAgain : t.race.votingFirst;
    case 'event':
      return item.event.text;
    case 'ruling':
      return `${t.race.ruling}, ${t.race.rulingCase} ${item.ruling.caseNumber}: ${item.ruling.text}`;
    case 'determination': {
      const determined = isNobodyElected(race) ? t.race.determinedNobody : t.race.determined(names);
      return item.decision ? `${determined} (${item.decision})` : determined;
    }
    case 'inauguration':
      return item.by ? t.race.inauguratedBy(names, item.by) : t.race.inaugurated(names);
    case 'decree_handover':
      return t.race.decreeHandover;
  }
};
