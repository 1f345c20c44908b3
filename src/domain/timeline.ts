import type { Stage } from '../schemas/election.ts';
import type { Provenance, Statement } from '../schemas/provenance.ts';
import type { RaceRecord, RoundRecord, Ruling } from '../schemas/race.ts';
import type { Race } from './entities.ts';

type RaceEvent = RaceRecord['events'][number];

/** One dated entry of a race's story, by what it is; pages find the words. */
export type TimelineItem = {
  readonly date: string;
  readonly endDate?: string | undefined;
  readonly sources: readonly string[];
  readonly note?: string | undefined;
} & (
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'voting'; readonly round: RoundRecord }
  | { readonly kind: 'event'; readonly event: RaceEvent }
  | { readonly kind: 'ruling'; readonly ruling: Ruling }
  | { readonly kind: 'determination'; readonly decision?: string | undefined }
  | { readonly kind: 'inauguration'; readonly place?: string | undefined; readonly by?: string | undefined }
  | { readonly kind: 'decree_handover'; readonly place?: string | undefined }
);

const rank = {
  stage: 0,
  voting: 1,
  event: 2,
  ruling: 3,
  determination: 4,
  inauguration: 5,
  decree_handover: 6,
} as const;

/** Order within a day; the count follows the vote it counts. */
const rankOf = (item: TimelineItem): number =>
  item.kind === 'stage' && item.stage.kind === 'counting' ? 1.5 : rank[item.kind];

const told: readonly Stage['kind'][] = [
  'registration',
  'candidate_determination',
  'ballot_draw',
  'campaign',
  'quiet_period',
  'counting',
];

/** The story of a race in order of days: stages, events, voting, rulings, determination, inauguration. */
export const listTimeline = (race: Race): readonly TimelineItem[] => {
  const items: TimelineItem[] = [];
  for (const stage of race.election.stages) {
    if (told.includes(stage.kind)) {
      items.push({
        kind: 'stage',
        stage,
        date: stage.start,
        endDate: stage.end === stage.start ? undefined : stage.end,
        ...cite(stage),
      });
    }
  }
  const votingStage = race.election.stages.find((stage) => stage.kind === 'voting');
  for (const round of race.rounds) {
    const { postponement } = round;
    const sources = round.kind === 'first' && votingStage ? votingStage.sources : (round.tally?.sources ?? []);
    items.push({
      kind: 'voting',
      round,
      date: round.date,
      sources: postponement?.sources ?? sources,
      note: postponement?.text,
    });
  }
  for (const event of race.events)
    items.push({ kind: 'event', event, date: event.date, endDate: event.endDate, ...cite(event) });
  for (const ruling of race.rulings) items.push({ kind: 'ruling', ruling, date: ruling.date, ...cite(ruling) });
  const { determination } = race;
  if (determination?.date) {
    const { date, pair, nobody, decision } = determination;
    const outcome = pair ?? nobody;
    const notes = [date.note, outcome?.note, decision?.note].filter((note) => note !== undefined);
    items.push({
      kind: 'determination',
      date: date.value,
      decision: decision?.value,
      sources: [...new Set([...date.sources, ...(outcome?.sources ?? []), ...(decision?.sources ?? [])])],
      note: notes.length > 0 ? notes.join('. ') : undefined,
    });
  }
  const { inauguration, decreeHandover } = race;
  if (inauguration) {
    items.push({
      kind: 'inauguration',
      date: inauguration.date,
      place: inauguration.place,
      by: inauguration.by,
      ...cite(inauguration),
    });
  }
  if (decreeHandover)
    items.push({
      kind: 'decree_handover',
      date: decreeHandover.date,
      place: decreeHandover.place,
      ...cite(decreeHandover),
    });
  return items.sort((a, b) => (a.date === b.date ? rankOf(a) - rankOf(b) : a.date < b.date ? -1 : 1));
};

const cite = ({ sources, note }: Provenance | Statement): { sources: readonly string[]; note: string | undefined } => ({
  sources,
  note,
});
