import { foldWords } from './fold.ts';

/** How well each of the words matches a typed one, 0 to 1, by the place of the word; 0 for what matches less than `least`. */
export type Comparison = (typed: string, least: number) => Float32Array;

/** Longest typed word that is compared letter by letter; the names of the country have at most 17 letters. */
const longest = 24;
/** Worth of a word of the same sound, and of an initial that stands for any name which begins with it. */
const [sameSound, initialWorth] = [0.95, 0.75];
/** Taken off for any slip: no word with one is as good as the beginning or the sound of another. */
const slipWorth = 0.03;

/** Letters heard or written for each other now and then: Zazuli and Jajuli, Ahmad and Ahmat, Said and Sayed. */
const alike = ['szjc', 'iyje', 'uowv', 'aeo', 'kqghcx', 'dt', 'fpvb', 'mn', 'lr'];
const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** What it costs to read one letter for another: nothing for itself, 1 for any other. */
const swapCosts = new Float32Array(1 << 14).fill(1);
const swapIndex = (a: number, b: number): number => (a << 7) | b;
const setCost = (a: string, b: string, cost: number): void => {
  swapCosts[swapIndex(a.charCodeAt(0), b.charCodeAt(0))] = a === b ? 0 : cost;
};
keyboard.forEach((row, y) => {
  [...row].forEach((key, x) => {
    // A row of keys stands half a key to the right of the one above.
    for (const [otherY, from] of [
      [y, x - 1],
      [y - 1, x],
      [y + 1, x - 1],
    ] as const)
      for (const other of (keyboard[otherY] ?? '').slice(Math.max(0, from), from + (otherY === y ? 3 : 2)))
        setCost(key, other, 0.75);
  });
});
for (const group of alike) for (const a of group) for (const b of group) setCost(a, b, 0.35);

/** What it costs to leave out, or to have added, the letter at a place: little for an `h` or a doubled letter. */
const gapCost = (word: string, at: number): number =>
  word[at] === 'h' ? 0.25 : word[at] === word[at - 1] ? 0.4 : 0.85;

/** Rows of the table of costs, and of each the first and the last place that matter and the least cost of a beginning. */
const table = Array.from({ length: longest + 5 }, () => new Float32Array(longest + 3));
const firsts = new Uint8Array(longest + 5);
const lasts = new Uint8Array(longest + 5);
const beginnings = new Float32Array(longest + 5);

/** Called for each word that is near a typed one, with the costs of its slips: of the whole word, and of a beginning. */
type Near = (at: number, whole: number, beginning: number) => void;

/**
 * Measures slips against words in alphabetical order: letters left out, added, wrong, or in the wrong order (0.75), which is
 * Damerau's distance (CACM 7/3, 1964) with costs. Words that begin alike share the rows of their beginning, and nothing is
 * computed that is too far off: neither places of a row nor words below a beginning (as in a trie).
 */
const orderWords = (texts: readonly string[]): ((typed: string, least: number, near: Near) => void) => {
  const order = texts.map((text, at) => `${text}\n${String(at)}`).sort();
  const ids = order.map((line) => Number(line.slice(line.indexOf('\n') + 1)));
  let previous = '';
  const shared = ids.map((at) => {
    const text = texts[at] ?? '';
    let length = 0;
    while (length < text.length && text[length] === previous[length]) length++;
    previous = text;
    return length;
  });
  return (typed, least, near) => {
    const end = typed.length;
    // Beyond it the best that a slip in a word one letter longer can come to is less than the least.
    const most = (1 - slipWorth - least) * (end + 1);
    const gaps = Array.from(typed, (_, at) => gapCost(typed, at));
    const top = table[0] as Float32Array;
    top.fill(Infinity);
    top[1] = 0;
    for (let i = 0; i < end; i++) top[i + 2] = (top[i + 1] as number) + (gaps[i] as number);
    firsts[0] = 0;
    lasts[0] = end;
    beginnings[0] = Infinity;
    /** Rows that hold for the word before, and whether any longer word with the same beginning is too far off. */
    let rows = 0;
    let isOff = false;
    for (let place = 0; place < ids.length; place++) {
      const at = ids[place] as number;
      const text = texts[at] as string;
      const common = shared[place] as number;
      if (common < rows || !isOff) {
        rows = Math.min(rows, common);
        isOff = false;
        while (!isOff && rows < text.length) {
          const above = table[rows] as Float32Array;
          const before = table[rows - 1];
          const [first, last] = [firsts[rows] as number, lasts[rows] as number];
          const [firstBefore, lastBefore] = [firsts[rows - 1] as number, lasts[rows - 1] as number];
          rows++;
          const row = table[rows] as Float32Array;
          const code = text.charCodeAt(rows - 1);
          const gap = gapCost(text, rows - 1);
          // Places are shifted by one, so that there is always one before the first.
          row[first] = Infinity;
          let [from, to] = [end + 1, -1];
          for (let i = first; i <= end; i++) {
            const other = typed.charCodeAt(i - 1);
            let cost = (row[i] as number) + (i > 0 ? (gaps[i - 1] as number) : 0);
            if (i <= last) cost = Math.min(cost, (above[i + 1] as number) + gap);
            if (i > first && i <= last + 1)
              cost = Math.min(cost, (above[i] as number) + (swapCosts[swapIndex(other, code)] as number));
            if (
              before &&
              i > 1 &&
              i - 2 >= firstBefore &&
              i - 2 <= lastBefore &&
              other === text.charCodeAt(rows - 2) &&
              typed.charCodeAt(i - 2) === code
            )
              cost = Math.min(cost, (before[i - 1] as number) + 0.75);
            row[i + 1] = cost;
            if (cost <= most) {
              if (from > i) from = i;
              to = i;
            } else if (i > last + 1) break;
          }
          firsts[rows] = from;
          lasts[rows] = to;
          beginnings[rows] = Math.min(beginnings[rows - 1] as number, to === end ? (row[end + 1] as number) : Infinity);
          isOff = to < 0 || rows > end + 2;
        }
      }
      const isWhole = rows === text.length && lasts[rows] === end;
      const beginning = beginnings[Math.min(rows, text.length)] as number;
      if (isWhole || beginning <= most)
        near(at, isWhole ? ((table[rows] as Float32Array)[end + 1] as number) : Infinity, beginning);
    }
  };
};

/** Whether a word may be another spelling of a word of the same sound: `aaaaaa` is none of `a`. */
const isSpelling = (typed: string, text: string): boolean => typed.length < text.length + 5;

/** How much a whole word counts of which only the beginning was typed. */
const ofBeginning = (typed: string, text: string): number => 0.88 + (0.1 * typed.length) / text.length;

const rateSlips = (typed: string, text: string, whole: number, beginning: number): number =>
  Math.max(
    1 - whole / Math.max(typed.length, text.length),
    typed.length < 4 ? 0 : (1 - beginning / typed.length) * ofBeginning(typed, text) - slipWorth,
  ) - slipWorth;

/**
 * Prepares words of `splitWords` for being compared with typed ones: 1 for the same letters, about 0.95 for the same sound,
 * less for a beginning and for slips of the finger, 0 for words that are not alike.
 */
export const prepareWords = (texts: readonly string[]): Comparison => {
  const sounds = foldWords(texts.join('\n')).split('\n');
  const [byText, bySound] = [orderWords(texts), orderWords(sounds)];
  const initials = texts.flatMap((text, at) => (text.length === 1 ? [at] : []));
  return (typed, least) => {
    const found = new Float32Array(texts.length);
    const sound = foldWords(typed);
    const raise = (at: number, rate: number): void => {
      if (rate >= least && rate > (found[at] as number)) found[at] = rate;
    };
    // One or two letters, and numbers, mean what they are.
    if (typed.length < 3 || Math.max(typed.length, sound.length) > longest || /\d/.test(typed)) {
      texts.forEach((text, at) => {
        if (text === typed) found[at] = 1;
        else if (sounds[at] === sound && isSpelling(typed, text)) raise(at, sameSound);
        else if (typed.length === 1 && sounds[at]?.startsWith(sound)) raise(at, initialWorth);
        else if (typed.length > 1 && text.startsWith(typed)) raise(at, ofBeginning(typed, text));
      });
      return found;
    }
    bySound(sound, least, (at, whole, beginning) => {
      if (whole) raise(at, rateSlips(sound, sounds[at] as string, whole, beginning));
      else if (isSpelling(typed, texts[at] as string)) raise(at, sameSound - 0.04);
    });
    // Slips may also fall on letters that folding joins: the words as they are written count too.
    byText(typed, least, (at, whole, beginning) => {
      const text = texts[at] as string;
      if (text === typed) raise(at, 1);
      else if (text.startsWith(typed)) raise(at, ofBeginning(typed, text));
      else if (sounds[at] === sound && isSpelling(typed, text)) raise(at, sameSound - 0.02 * Math.min(2, whole));
      else raise(at, rateSlips(typed, text, whole, beginning));
    });
    for (const at of initials) if (sounds[at] === sound[0]) found[at] = sound === 'muhamad' ? 0.9 : 0.5;
    return found;
  };
};
