import type { Name } from './entry.ts';
import type { Question, Token } from './question.ts';

/** How a name answers a question. */
export interface Match {
  readonly name: Name | undefined;
  /** How well each word of the question matches, 0 where it does not. */
  readonly found: readonly number[];
  /** Share of the name's letters that were asked for. */
  readonly covered: number;
}

/** Worth of two words read as one beside the same word written as one. */
const joined = 0.95;

/** Share of the question, by the weight of its words, that was found. */
export const weigh = (tokens: readonly Token[], ...lists: readonly (readonly number[])[]): number => {
  let [sum, all] = [0, 0];
  tokens.forEach(({ weight }, at) => {
    sum += weight * Math.max(...lists.map((list) => list[at] ?? 0));
    all += weight;
  });
  return sum / (all || 1);
};

/** Matches the words of a question with those of a name, each used once, the best first. */
const matchName = (name: Name, { runs }: Question): Match => {
  const choices: { value: number; rate: number; run: number; part: number; size: number }[] = [];
  for (const { mask, size, alike, alikeJoined } of runs) {
    for (const part of name.parts) {
      let rate = (part.isJoined ? alikeJoined : alike)?.[part.id] ?? 0;
      if (!rate) continue;
      if (part.isJoined || !alikeJoined) rate *= joined;
      choices.push({ value: rate ** 4 * size, rate, run: mask, part: part.mask, size: part.length });
    }
  }
  const found: number[] = [];
  let [runsUsed, partsUsed, matched] = [0, 0, 0];
  for (const { rate, run, part, size } of choices.sort((a, b) => b.value - a.value)) {
    if (runsUsed & run || partsUsed & part) continue;
    runsUsed |= run;
    partsUsed |= part;
    matched += size * rate;
    for (let at = 0; run >> at; at++) if ((run >> at) & 1) found[at] = rate;
  }
  return { name: matched ? name : undefined, found, covered: matched / name.size };
};

/** The one of several names that answers a question best, together with what else answers it (`beside`). */
export const matchNames = (
  names: readonly Name[],
  question: Question,
  ...beside: readonly (readonly number[])[]
): Match => {
  let best: Match = { name: undefined, found: [], covered: 0 };
  let most = 0;
  for (const name of names) {
    const match = matchName(name, question);
    const value = match.name ? weigh(question.tokens, match.found, ...beside) + match.covered / 10 : 0;
    if (value > most) [best, most] = [match, value];
  }
  return best;
};
