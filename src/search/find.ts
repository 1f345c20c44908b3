import type { Entry } from './entry.ts';
import type { Library } from './library.ts';
import { type Match, matchNames, weigh } from './match.ts';
import { leastWeight, type Question, readQuestion, type Token } from './question.ts';
import { prepareWords } from './similarity.ts';
import { splitWords } from './words.ts';

/**
 * Why something was found: by another name on record (`alias`), by another spelling on record (`spelled`), or because what was
 * typed is like its name (`similar`).
 */
export type Why = readonly [kind: 'alias' | 'spelled' | 'similar', text: string];

/** Something found. */
export interface Hit {
  readonly entry: Entry;
  /** How well it matches, 0 to 1. */
  readonly score: number;
  /** Which one of a pair was asked for, 0 the head, 1 the deputy; undefined for both, and for anything but a pair. */
  readonly person?: 0 | 1 | undefined;
  /** Other candidacies of that person. */
  readonly also?: readonly Entry[];
  /** Why it was found; empty where that is plain to see. */
  readonly explain: () => readonly Why[];
}

/** What a query finds. */
export interface Found {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** People and pairs that may be meant, when nobody is found for certain. */
  readonly guesses: readonly Hit[];
  /** Whether an office or its ballot was asked for: of a region then its races are meant. */
  readonly isRaceAsked: boolean;
}

/** A pair or person that matches less is only a guess. */
const sure = 0.79;
const leastGuess = 0.45;
const mostGuesses = 5;
/** Least match of a region, party or place, and one beside which nobody needs guesses at people. */
const [leastThing, sureThing] = [0.78, 0.9];
/** Least match of each word of another spelling of a name. */
const leastSpelling = 0.7;
/** What matches so much less than the best is not meant. */
const farBehind = 0.14;
/** What stands beside a name (place, office, party) counts only when it is all but certain. */
const leastBeside = 0.84;
/** Least match of each word, where one is the head's and another the deputy's. */
const leastTogether = 0.78;
/** Worth of what stands beside a name next to the name itself, of its province, and of a kecamatan or desa next to all else. */
const [besideWorth, aroundWorth, placeWorth] = [0.97, 0.85, 0.97];
/** A pair's nickname or slogan is meant when half of it was typed: one word of a slogan is no pair's own. */
const leastNickname = 0.5;
/** Worth of words of two people next to the same words of one. */
const bothWorth = 0.98;

const matchWords = (words: Entry['context'], { alike }: Token, worth = besideWorth): number => {
  let most = 0;
  for (const id of words) most = Math.max(most, alike[id] ?? 0);
  return most < leastBeside ? 0 : most * worth;
};

/** How well the region, office or year of an entry answers each word of the question. */
const matchContext = ({ context, around, region }: Entry, { tokens }: Question): number[] =>
  tokens.map(
    (token) =>
      matchWords(context, token) ||
      (region && token.regions.has(region) ? leastBeside : matchWords(around, token, aroundWorth)),
  );

/** How well ballot number and parties of a pair answer each word. */
const matchBallot = ({ number, backers }: Entry, { tokens }: Question): number[] =>
  tokens.map((token) => (token.number ? Number(token.number === number) : matchWords(backers, token)));

/** Finds why an entry was found; nothing where an official name begins with what was typed. */
const explain = ({ kind, names }: Entry, used: readonly Match[], { tokens }: Question): readonly Why[] => {
  const official = names.slice(0, kind === 'pair' ? 2 : 1).map(([name]) => name);
  const words = official.flatMap((name) => splitWords(name?.text ?? ''));
  const strange = tokens.filter(
    ({ text, weight }, at) =>
      weight > leastWeight && used.some(({ found }) => found[at]) && !words.some((word) => word.startsWith(text)),
  );
  if (!strange.length) return [];
  const alias = used.find(({ name }) => name && !official.includes(name))?.name?.text;
  if (!alias) return [['similar', strange.map(({ text }) => text).join(' ')]];
  // Another spelling has only words that are like those of the official name.
  const isSpelling =
    kind !== 'party' && splitWords(alias).every((word) => prepareWords(words)(word, leastSpelling).some(Boolean));
  return [[isSpelling ? 'spelled' : 'alias', alias]];
};

/** A match without its doubtful words: a word of the head and one of the deputy together must both be clear. */
const withoutDoubt = (match: Match): Match => ({
  ...match,
  found: match.found.map((value) => (value < leastTogether ? 0 : value)),
});

/** How an entry answers a question; undefined when it does not. */
const rate = (entry: Entry, question: Question): Hit | undefined => {
  const { tokens } = question;
  const isPair = entry.kind === 'pair';
  const context = matchContext(entry, question);
  const ballot = isPair ? matchBallot(entry, question) : [];
  const matches = entry.names.map((names) => matchNames(names, question, context, ballot));
  if (!matches.some(({ name }) => name) && !(isPair ? ballot : context).some(Boolean)) return undefined;
  const read = (used: readonly Match[], person?: 0 | 1, worth = entry.kind === 'place' ? placeWorth : 1): Hit => {
    const covered = used.reduce((sum, match) => sum + match.covered, 0) / (used.length || 1);
    const share = weigh(tokens, context, ballot, ...used.map(({ found }) => found));
    return {
      entry,
      person,
      score: share * (0.96 + 0.04 * covered) * worth,
      explain: () => explain(entry, used, question),
    };
  };
  const [head, deputy, both] = matches as [Match, Match?, Match?];
  if (!deputy || !both) return read([head]);
  // A name is asked for by a word that means no place, office, party or number rather than the name.
  const isAsked = ({ found }: Match): boolean =>
    tokens.some(
      ({ weight }, at) => (found[at] ?? 0) > Math.max(context[at] ?? 0, ballot[at] ?? 0) && weight > leastWeight,
    );
  const [asHead, asDeputy] = [read([head], 0), read([deputy], 1)];
  const readings = [
    ...(isAsked(head) ? [asHead] : []),
    ...(isAsked(deputy) ? [asDeputy] : []),
    ...(isAsked(head) && isAsked(deputy) ? [read([head, deputy].map(withoutDoubt), undefined, bothWorth)] : []),
    ...(isAsked(both) && both.covered > leastNickname ? [read([both])] : []),
    // Number or party together with a place or office.
    ...(ballot.some((value, at) => value && context.some((beside, other) => beside && other !== at)) ? [read([])] : []),
  ].sort((a, b) => b.score - a.score);
  const [best] = readings;
  // Where both are called the same, both are meant.
  return best && asHead.score === asDeputy.score ? { ...best, person: undefined } : best;
};

const nameOf = ({ entry }: Hit): string => entry.names[0]?.[0]?.text ?? '';
const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Scores that differ less are equal. */
const round = (score: number): number => Math.round(score * 1e4);

/** Better matches first; equals by level of region and ballot number, then the latest, and by nothing else. */
const order = (a: Hit, b: Hit): number =>
  round(b.score) - round(a.score) ||
  a.entry.level - b.entry.level ||
  a.entry.number - b.entry.number ||
  (b.entry.race?.year ?? 0) - (a.entry.race?.year ?? 0) ||
  compareTexts(nameOf(a), nameOf(b)) ||
  compareTexts(a.entry.listPaths()[0] ?? '', b.entry.listPaths()[0] ?? '');

/** One hit for a person who was asked for and stood more than once, with the other candidacies. */
const joinCandidacies = (hits: readonly Hit[]): readonly Hit[] => {
  const people = new Map<string, Entry[]>();
  return hits.flatMap((hit) => {
    if (hit.person === undefined) return [hit];
    const path = hit.entry.listPaths()[hit.person + 1] ?? '';
    const known = people.get(path);
    if (known) {
      known.push(hit.entry);
      return [];
    }
    const also: Entry[] = [];
    people.set(path, also);
    return [{ ...hit, also }];
  });
};

/** Words that ask for a race or its outcome. */
const raceWords =
  /^(gubernur|bupati|walikota|kolomkosong|pilkada|pemilihan|election|hasil|results?|menang|pemenang|kalah|terpilih|perolehan|suara|won|winner)$/;

/** Finds what a query asks for. */
export const find = (query: string, library: Library): Found => {
  const question = readQuestion(query, library);
  // Titles and fillers alone name nobody.
  const isEmpty = question.tokens.every(({ weight }) => weight === leastWeight);
  const all = (isEmpty ? [] : question.near)
    .flatMap((at) => rate(library.entries[at] as Entry, question) ?? [])
    .filter(({ score }) => score > leastGuess)
    .sort(order);
  const isPair = ({ entry }: Hit): boolean => entry.kind === 'pair';
  const least = (all[0]?.score ?? 0) - farBehind;
  const hits = all.filter((hit) => hit.score > Math.max(least, isPair(hit) ? sure : leastThing));
  const isAnswered = hits.some((hit) => isPair(hit) || hit.score > sureThing);
  return {
    hits: joinCandidacies(hits),
    guesses: isAnswered ? [] : joinCandidacies(all.filter(isPair)).slice(0, mostGuesses),
    isRaceAsked: question.tokens.some(({ text }) => raceWords.test(text)),
  };
};
