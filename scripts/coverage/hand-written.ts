const START = '<!-- written by hand: start -->';
const END = '<!-- written by hand: end -->';
const EMPTY = '\n\nNothing yet.\n\n';

/** The part of a report that people write, between its two markers; a report without them has none yet. */
export const findHandWritten = (report: string): string => {
  const start = report.indexOf(START);
  const end = report.indexOf(END, start);
  return start < 0 || end < 0 ? EMPTY : report.slice(start + START.length, end);
};

/** That part with its markers around it. */
export const markHandWritten = (text: string): string => START + text + END;
