import type { Catalogue, Pair } from '../../src/domain/entities.ts';
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

type Parties = Catalogue['parties'];

const nameParties = (keys: readonly string[], parties: Parties): string =>
  keys.map((key) => parties.get(key)?.shortName ?? key).join(', ');

const describeList = (list: PartyList, parties: Parties): string => {
  const { value, complete, count, disputed, verified } = list;
  const size = complete === false && count ? `${String(value.length)} of ${String(count.value)}` : String(value.length);
  const remarks = [
    complete === true ? 'complete' : complete === false ? 'incomplete' : 'completeness not stated',
    ...(disputed ? [`disputed: ${nameParties(disputed, parties)}`] : []),
    ...(verified === false ? ['one report only'] : []),
  ];
  return `${size} nominating (${remarks.join('; ')})`;
};

const describeParties = ({ nomination }: Pair, parties: Parties): string => {
  if (nomination.kind === 'independent') return 'independent';
  const lists = [
    nomination.nominating ? describeList(nomination.nominating, parties) : 'none read',
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

function* listMissing(pair: Pair, parties: Parties): Generator<string> {
  const { nomination } = pair;
  const { nominating } = nomination;
  if (nomination.kind === undefined && !nominating) yield 'whether parties or voters put it forward';
  if (nomination.kind !== 'independent') {
    if (!nominating) yield 'nominating parties';
    else if (nominating.disputed) yield `whether ${nameParties(nominating.disputed, parties)} nominated it`;
    else if (nominating.complete === false) yield 'the rest of the nominating parties';
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
export const describePair = (pair: Pair, parties: Parties): PairCoverage => ({
  number: pair.number,
  parties: describeParties(pair, parties),
  vision: describeVision(pair),
  programmes: countProgrammes(pair),
  missing: [...listMissing(pair, parties)],
});
