import type { Pair } from '../../src/domain/entities.ts';
import type { PartyList } from '../../src/schemas/pair.ts';

/** What the content holds of one pair, in the few words of a table. */
export interface PairCoverage {
  readonly number: number;
  readonly parties: string;
  /** What kind of vision from the campaign: a quotation, a name in the news, our summary, or none. */
  readonly vision: string;
  /** Points of the programmes told in the campaign. */
  readonly programmes: number;
  readonly missing: readonly string[];
}

const describeList = (list: PartyList, role: string): string => {
  const { value, complete, count, disputed, verified } = list;
  const size = complete === false && count ? `${String(value.length)} of ${String(count.value)}` : String(value.length);
  const remarks = [
    complete === true ? 'complete' : complete === false ? 'incomplete' : 'completeness not stated',
    ...(disputed ? [`disputed: ${disputed.join(', ')}`] : []),
    ...(verified === false ? ['one report only'] : []),
  ];
  return `${size} ${role} (${remarks.join('; ')})`;
};

const describeParties = ({ nomination }: Pair): string => {
  if (nomination.kind === 'independent') return 'independent';
  const lists = [
    nomination.nominating ? describeList(nomination.nominating, 'nominating') : 'none read',
    ...(nomination.supporting ? [`${String(nomination.supporting.value.length)} supporting`] : []),
  ];
  return lists.join(', ');
};

const describeVision = ({ vision }: Pair): string => {
  if (!vision) return 'none';
  if (vision.stage === 'in_office') return 'after taking office';
  if (vision.quoted !== undefined) return 'quoted';
  return vision.named === undefined ? 'our summary' : 'named';
};

const countProgrammes = ({ programmes }: Pair): number =>
  programmes.filter(({ stage }) => stage !== 'in_office').reduce((sum, { items }) => sum + items.length, 0);

function* listMissing(pair: Pair): Generator<string> {
  const { nomination } = pair;
  if (nomination.kind === undefined && !nomination.nominating) yield 'whether parties or voters put it forward';
  if (nomination.kind !== 'independent') {
    if (!nomination.nominating) yield 'nominating parties';
    else if (nomination.nominating.complete === false) yield 'the rest of the nominating parties';
  }
  const vision = describeVision(pair);
  if (vision === 'none' || vision === 'after taking office') yield 'a vision from the campaign';
  else if (vision === 'our summary') yield 'the title of the vision';
  if (countProgrammes(pair) === 0) yield 'programmes from the campaign';
  for (const { person } of [pair.head, pair.deputy]) {
    if (person.entries.length === 0) yield `anything about ${person.name} but the name`;
  }
}

/** Describes one pair for the report. */
export const describePair = (pair: Pair): PairCoverage => ({
  number: pair.number,
  parties: describeParties(pair),
  vision: describeVision(pair),
  programmes: countProgrammes(pair),
  missing: [...listMissing(pair)],
});
