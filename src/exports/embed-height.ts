/**
 * Widths of letters in bold type of 1 em. Every reader has another font; these are those of the widest among the usual ones,
 * DejaVu Sans, so that a narrower one leaves a little room.
 */
const widths: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\sijlIJ.,:;'’]/u, 0.36],
  [/[ftr()-]/u, 0.47],
  [/[cszEFLPST]/u, 0.64],
  [/[ekvxy]/u, 0.67],
  [/[ABCKRVXYZ]/u, 0.77],
  [/[mwMW%]/u, 1.03],
  [/[A-Z]/u, 0.84],
];
const otherWidth = 0.71;

/** Regular type is narrower than bold. */
const regular = 0.92;

/** Width of a text in bold type, in em. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (widths.find(([letters]) => letters.test(letter))?.[1] ?? otherWidth), 0);

/** Lines that a text in bold type takes in a column of so many em; a word that is too long is broken. */
export const countLines = (text: string, column: number): number => {
  const space = widthOf(' ');
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const width = widthOf(word);
    if (used > 0 && used + space + width > column) {
      lines += 1;
      used = 0;
    }
    used += (used > 0 ? space : 0) + width;
    for (; used > column; used -= column) lines += 1;
  }
  return lines;
};

/** Columns of an embed 280 px wide in em, and the height of a line in pixels, by the kind of text (see `styles/embed.css`). */
const kinds = {
  heading: { column: 15, line: 21 },
  day: { column: 17.8 / regular, line: 18 },
  note: { column: 16.4 / regular, line: 20 },
  name: { column: 11.5, line: 21 },
  boxText: { column: 12.9 / regular, line: 19.5 },
  figures: { column: 13.2, line: 19.5 },
  bigName: { column: 10, line: 28 },
  faceText: { column: 16.4 / regular, line: 19.5 },
  source: { column: 18.6 / regular, line: 18 },
} as const;

const measure = (kind: keyof typeof kinds, texts: readonly string[], gap = 0): number =>
  texts
    .filter((text) => text !== '')
    .reduce((sum, text) => sum + gap + countLines(text, kinds[kind].column) * kinds[kind].line, 0);

/** Rules, paddings and what has a height of its own, in pixels. */
const fixed = {
  edges: 28,
  heading: 22,
  notes: 14,
  box: 27,
  bar: 11,
  mark: 26,
  face: 135,
  numbers: 51,
  foot: 64,
} as const;

/** Texts of an embed that stand above and below what is its own. */
export interface FrameTexts {
  readonly heading: string;
  readonly day: string;
  readonly notes: readonly string[];
  readonly source: string;
}

const measureFrame = ({ heading, day, notes, source }: FrameTexts): number =>
  fixed.edges +
  fixed.heading +
  measure('heading', [heading]) +
  measure('day', [day]) +
  (notes.length > 0 ? fixed.notes : 0) +
  measure('note', notes, 4) +
  fixed.foot +
  measure('source', [source]);

/** A box of the ballot, as far as its height depends on it. */
export interface BoxTexts {
  readonly names: readonly string[];
  readonly texts: readonly string[];
  readonly figures: readonly string[];
  readonly hasBar: boolean;
  readonly hasMark: boolean;
}

const roundUp = (height: number): number => Math.ceil(height / 10) * 10;

/** Height in pixels in which a race's embed shows all its boxes, each as high as the highest, in a column of 280 px. */
export const measureRaceEmbed = (texts: FrameTexts, boxes: readonly BoxTexts[]): number => {
  const heights = boxes.map(
    ({ names, texts: lines, figures, hasBar, hasMark }) =>
      fixed.box +
      measure('name', names) +
      measure('boxText', lines, 6) +
      measure('figures', figures, 6) +
      (hasBar ? fixed.bar : 0) +
      (hasMark ? fixed.mark : 0),
  );
  return roundUp(measureFrame(texts) + boxes.length * Math.max(0, ...heights));
};

/** Height in pixels in which a pair's embed shows everything in a column of 280 px; `numbers`: boxes beside its own number. */
export const measurePairEmbed = (
  texts: FrameTexts,
  names: readonly string[],
  lines: readonly string[],
  numbers: number,
): number =>
  roundUp(
    measureFrame(texts) +
      fixed.face +
      Math.max(0, Math.ceil(numbers / 3) - 2) * fixed.numbers +
      measure('bigName', names) +
      measure('faceText', lines, 8),
  );
