import { foldTitle } from './fold-title.ts';
import { toNameCase } from './name-case.ts';
import { bracketedMarks, dottedTitlesBefore, phrasesBefore, rank, titlesAfter, titlesBefore } from './titles.ts';

/** A candidate's name as printed on the ballot, in its parts. */
export interface PartedName {
  /** Titles in front, as printed. */
  readonly before: readonly string[];
  /** The name in running text; holds whatever could not be told from a name. */
  readonly name: string;
  /** Titles behind, as printed. */
  readonly after: readonly string[];
  /** What a ballot prints in brackets or after "alias". */
  readonly nicknames: readonly string[];
  /** Pieces left in the name because nothing says for certain whether they are a title. */
  readonly doubts: readonly string[];
}

/** Splits the start of a text off when it is a title; undefined when it is not certain to be one. */
const findTitleBefore = (text: string): string | undefined => {
  const military = rank.exec(text)?.[0];
  if (military !== undefined && /^[\s.]|^$/u.test(text.slice(military.length))) return military;
  const phrase = phrasesBefore.find((words) => text.toLowerCase().startsWith(`${words} `));
  if (phrase !== undefined) return text.slice(0, phrase.length);
  // Kiai haji in any spelling; "H.M." is haji with an initial, while "H.B.L." may be three initials.
  const [haji] = /^(?:K\.\s?H\.|H\.(?=M\.\s|\s*\p{L}{2}))/u.exec(text) ?? [];
  if (haji !== undefined) return haji;
  const [whole = '', word = '', dot = '', mark] =
    /^(\p{L}+)(\.?)(?:\s*\(([^)]*)\)\.?)?(?=[\s.(]|$|\p{L})/u.exec(text) ?? [];
  const bare = whole.slice(0, word.length + dot.length);
  const rest = text.slice(bare.length);
  // A title glued to the next word (`Ir.RENJES`) shows its end by a dot only.
  if (!/^[\s(]|^$/u.test(rest) && dot === '') return undefined;
  const folded = foldTitle(word);
  const isTitle =
    titlesBefore.has(folded) || (dot !== '' && dottedTitlesBefore.has(folded) && (folded !== 'h' || /^\s/u.test(rest)));
  if (!isTitle) return undefined;
  return mark !== undefined && bracketedMarks.has(foldTitle(mark)) ? whole : bare;
};

const takeTitlesBefore = (text: string): { titles: string[]; rest: string } => {
  const titles: string[] = [];
  let rest = text.trim();
  for (let title = findTitleBefore(rest); title; title = findTitleBefore(rest)) {
    const next = rest.slice(title.length).replace(/^[\s.]+/u, '');
    if (next === '') break;
    titles.push(title.trim());
    rest = next;
  }
  return { titles, rest };
};

/** Whether a form is a degree's by its build: a degree letter, a dot, and more (`M.MPub.`), or a specialist's `Sp.`. */
const isDegreeForm = (piece: string): boolean =>
  /^(?:[ABMS]\.\p{Lu}[\p{L}.]{0,6}|Sp\.?\p{Lu}[\p{L}.]{0,6})$/u.test(piece);

/** Whether a folded text is titles one after another: `mmmsimh` is M.M., M.Si., M.H. */
const isRowOfTitles = (folded: string): boolean => {
  const reachable = new Set([0]);
  for (let end = 1; end <= folded.length; end++) {
    for (const start of reachable) {
      if (titlesAfter.has(folded.slice(start, end))) {
        reachable.add(end);
        break;
      }
    }
  }
  return reachable.has(folded.length);
};

const isTitleAfter = (piece: string): boolean => {
  const bare = piece.replace(/\(([^)]*)\)/gu, (whole, mark: string) =>
    bracketedMarks.has(foldTitle(mark)) ? '' : whole,
  );
  const folded = foldTitle(bare);
  return (
    folded !== '' &&
    !bare.includes('(') &&
    (titlesAfter.has(folded) || isDegreeForm(bare.trim()) || (/[.\s]/u.test(bare.trim()) && isRowOfTitles(folded)))
  );
};

/** Degrees with dots that a piece begins with, before something else: `S.H. DT BIJO ANSO`. */
const takeDegreesBefore = (piece: string): { titles: string[]; rest: string } => {
  const words = piece.split(' ');
  const count = words.findIndex((word) => !word.includes('.') || !isTitleAfter(word));
  return count > 0
    ? { titles: words.slice(0, count), rest: words.slice(count).join(' ') }
    : { titles: [], rest: piece };
};

/** Takes out brackets that are no mark of a title: they hold a nickname. */
const takeBracketed = (text: string): { rest: string; nicknames: string[] } => {
  const nicknames: string[] = [];
  const rest = text.replace(/\(([^)]*)\)/gu, (whole, inner: string) => {
    if (bracketedMarks.has(foldTitle(inner))) return whole;
    nicknames.push(inner.trim());
    return ' ';
  });
  return { rest, nicknames: nicknames.filter((nickname) => nickname !== '') };
};

/** Parts `HENDRAR PRIHADI ALIAS HENDI`; a name may also begin with the word (`ALIAS WELLO`). */
const takeAlias = (name: string): { rest: string; nicknames: string[] } => {
  const [, rest, nickname] = /^(.*\p{L}{2,}) alias (.+)$/iu.exec(name) ?? [];
  return rest !== undefined && nickname !== undefined ? { rest, nicknames: [nickname] } : { rest: name, nicknames: [] };
};

/** Titles at the end of the first piece, where the comma before them is missing: only those with dots are certain. */
const takeTitlesBehind = (text: string): { rest: string; titles: string[] } => {
  const words = text.split(' ');
  const titles: string[] = [];
  while (words.length > 1) {
    const last = words.at(-1) ?? '';
    if (!/^\p{L}+\.\p{L}/u.test(last) || !titlesAfter.has(foldTitle(last)) || /^(?:\p{Lu}\.){2}$/u.test(last)) break;
    titles.unshift(last);
    words.pop();
  }
  return { rest: words.join(' '), titles };
};

/**
 * Parts the name that a ballot prints (`Dr. H. ABDUL HADI, S.Ag., M.Si.`) into titles, name and nicknames. What is not
 * certain to be a title stays in the name and is listed under `doubts`.
 */
export const partName = (printed: string): PartedName => {
  const { rest: text, nicknames: bracketed } = takeBracketed(printed.replace(/\s+/gu, ' ').trim());
  const [first = '', ...behind] = text
    // A dot where a comma was meant: "DJALALUDDIN. S.IP."
    .replace(/(\p{L}{4,})\.,?\s*(?=\p{L}|,|$)/u, (whole, word: string) =>
      isWordBeforeTitles(whole, word, text) ? `${word},` : whole,
    )
    .split(',')
    .map((piece) => piece.trim().replace(/^[.\s]+/u, ''))
    .filter((piece) => piece !== '');
  const { titles: before, rest: named } = takeTitlesBefore(first);
  const { titles, rest: untitled } = takeTitlesBehind(named);
  const { rest: name, nicknames } = takeAlias(untitled);
  const after = [...titles];
  const doubts = [...listDoubtsBefore(name)];
  const kept: string[] = [];
  for (let index = 0; index < behind.length; index++) {
    const piece = behind[index] ?? '';
    const joined = `${piece}.${behind[index + 1] ?? ''}`;
    if (isTitleAfter(piece)) after.push(piece);
    else if (piece.length === 1 && titlesAfter.has(foldTitle(joined))) {
      after.push(joined);
      index++;
    } else {
      const { titles: led, rest } = takeDegreesBefore(piece);
      after.push(...led);
      doubts.push(rest);
      kept.push(rest);
    }
  }
  return {
    before,
    name: [toNameCase(name), ...kept].join(', '),
    after,
    nicknames: [...nicknames, ...bracketed].map(toNameCase),
    doubts,
  };
};

/** Whether a long word that ends in a dot closes the name: `ILYAS., M.Si`, `DJALALUDDIN. S.IP.`, `PRABOWO.` */
const isWordBeforeTitles = (whole: string, word: string, text: string): boolean => {
  const rest = text.slice(text.indexOf(whole) + whole.length);
  const [next = ''] = rest.split(',');
  return (
    !titlesBefore.has(foldTitle(word)) && !rank.test(word) && (whole.includes(',') || next === '' || isTitleAfter(next))
  );
};

/** What looks like a title at the start of the name and may be part of it: `H SAHRUL`, `HM. SURYA`, `HABIB UMAR`. */
const listDoubtsBefore = (name: string): string[] => {
  const [word = ''] = name.split(' ');
  return /^(?:H|Hi|HI|H\.?[A-Z]\.?|(?:H\.)(?:\p{Lu}\.)+|R\.?A\.?|RD\.?|RP\.?|LM\.?|TR\.?|HABIB|Habib)$/u.test(word) &&
    name.includes(' ')
    ? [word]
    : [];
};
