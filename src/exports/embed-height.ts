/** Characters that fit a line of an embed 280 px wide, and the height of that line in pixels, by the size of the type. */
const type = {
  heading: { characters: 26, height: 21 },
  name: { characters: 17, height: 21 },
  boxText: { characters: 22, height: 21 },
  bigName: { characters: 17, height: 28 },
  wholeText: { characters: 31, height: 21 },
  foot: { characters: 36, height: 18 },
} as const;

type Type = keyof typeof type;

/** Lines that a text takes where a word that is too long is broken. */
export const countLines = (text: string, characters: number): number => {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    if (used > 0 && used + 1 + word.length > characters) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word.length;
    while (used > characters) {
      lines += 1;
      used -= characters;
    }
  }
  return lines;
};

const measure = (kind: Type, texts: readonly string[]): number =>
  texts
    .filter((text) => text !== '')
    .reduce((sum, text) => sum + countLines(text, type[kind].characters) * type[kind].height, 0);

/** Paddings, rules and gaps. */
const frame = {
  outer: 14,
  heading: 22,
  note: 12,
  box: 28,
  votes: 24,
  mark: 26,
  foot: 72,
  face: 150,
  deretRow: 50,
} as const;

/** Texts of an embed that stand above and below what is its own. */
export interface FrameTexts {
  readonly heading: string;
  readonly day: string;
  readonly notes: readonly string[];
  readonly foot: readonly string[];
}

const measureFrame = ({ heading, day, notes, foot }: FrameTexts): number =>
  frame.outer +
  frame.heading +
  measure('heading', [heading]) +
  measure('foot', [day]) +
  notes.reduce((sum, note) => sum + frame.note / 2 + measure('wholeText', [note]), notes.length > 0 ? frame.note : 0) +
  frame.foot +
  measure('foot', foot);

/** A box of the ballot, as far as its height depends on it. */
export interface BoxTexts {
  readonly names: readonly string[];
  readonly texts: readonly string[];
  readonly hasBar: boolean;
  readonly hasMark: boolean;
}

const round = (height: number): number => Math.ceil(height / 10) * 10;

/** Height in pixels in which a race's embed shows all its boxes, each as high as the highest, in a column of 280 px. */
export const measureRaceEmbed = (texts: FrameTexts, boxes: readonly BoxTexts[]): number => {
  const heights = boxes.map(
    ({ names, texts: lines, hasBar, hasMark }) =>
      frame.box +
      measure('name', names) +
      measure('boxText', lines) +
      (hasBar ? frame.votes : 0) +
      (hasMark ? frame.mark : 0),
  );
  return round(measureFrame(texts) + boxes.length * Math.max(0, ...heights));
};

/** Height in pixels in which a pair's embed shows everything in a column of 280 px. */
export const measurePairEmbed = (
  texts: FrameTexts,
  names: readonly string[],
  lines: readonly string[],
  numbers: number,
): number =>
  round(
    measureFrame(texts) +
      frame.face +
      Math.max(0, Math.ceil(numbers / 3) - 2) * frame.deretRow +
      measure('bigName', names) +
      measure('wholeText', lines) +
      lines.length * 8,
  );
