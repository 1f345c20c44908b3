import type { Query } from './query-file.ts';

/** Something that a search shows, in the order shown. */
export interface Result {
  /** Addresses below the site's root that it stands for: of the pair, region or party; for a person of each pair. */
  readonly addresses: readonly string[];
  /** Whether it is a pair or one of its people. */
  readonly isPair: boolean;
  readonly name: string;
}

/** What a search shows for a query: what it is sure of, and what it only offers as a guess. */
export interface Shown {
  readonly results: readonly Result[];
  readonly guesses: readonly Result[];
}

/** A query with what was shown for it. */
export interface Judged extends Shown {
  readonly query: Query;
  /** Place of the first right answer from 1; undefined when it is not among the results. */
  readonly rank: number | undefined;
  readonly isGuessed: boolean;
}

export interface Recall {
  readonly n: number;
  /** Queries with a right answer in the first place, and among the first five. */
  readonly first: number;
  readonly five: number;
}

/** Recall of a query file; queries that nobody answers are counted apart. */
export interface Score {
  readonly classes: ReadonlyMap<string, Recall>;
  readonly overall: Recall;
  readonly negative: { readonly n: number; readonly clean: number };
}

/** Results with those of one pair (head, deputy, pair) as one, at the best place. */
export const collapsePairs = (results: readonly Result[]): readonly Result[] => {
  const seen = new Set<string>();
  return results.filter(({ isPair, addresses: [address = ''] }) => {
    if (!isPair) return true;
    const isNew = !seen.has(address);
    seen.add(address);
    return isNew;
  });
};

const isRight = ({ addresses }: Result, { answers }: Query): boolean =>
  answers.some(({ address }) => addresses.includes(address));

/** Whether a query wants that nobody is found. */
export const isNegative = ({ answers }: Query): boolean => answers.length === 0;

/** Finds where the right answer stands. */
export const judge = (query: Query, shown: Shown): Judged => {
  const results = collapsePairs(shown.results);
  const index = results.findIndex((result) => isRight(result, query));
  return {
    query,
    results,
    guesses: shown.guesses,
    rank: index < 0 ? undefined : index + 1,
    isGuessed: shown.guesses.some((guess) => isRight(guess, query)),
  };
};

const countRecall = (judged: readonly Judged[]): Recall => ({
  n: judged.length,
  first: judged.filter(({ rank }) => rank === 1).length,
  five: judged.filter(({ rank = Infinity }) => rank <= 5).length,
});

/** Whether no person and no pair is among the results. */
export const isClean = ({ results }: Judged): boolean => !results.some(({ isPair }) => isPair);

/** Counts recall by class, in the order in which classes come up. */
export const scoreQueries = (judged: readonly Judged[]): Score => {
  const asked = judged.filter(({ query }) => !isNegative(query));
  const negatives = judged.filter(({ query }) => isNegative(query));
  return {
    classes: new Map(
      [...Map.groupBy(asked, ({ query }) => query.className)].map(([name, list]) => [name, countRecall(list)]),
    ),
    overall: countRecall(asked),
    negative: { n: negatives.length, clean: negatives.filter(isClean).length },
  };
};

/** Queries with another result in the first place than a right one, and those for which somebody was found though nobody should. */
export const listMisses = (judged: readonly Judged[]): readonly Judged[] =>
  judged.filter((one) => (isNegative(one.query) ? !isClean(one) : one.rank !== 1));
