const roman = /^(?:II|III|IV|VI|VII|VIII|IX|XI|XII)$/u;
// Words that ballots abbreviate: Muhammad, Datuk, Daeng, and the old spelling of a name's first letter J.
const shortWords = new Set(['MHD', 'DT', 'DG', 'DJ']);
const lowerCaseWords = new Set(['bin', 'binti']);

const capitalise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** One run of letters of a name in capitals: initials without a vowel stay (`TP`), Roman numerals stay. */
const toWordCase = (word: string): string => {
  if (word.length === 1 || roman.test(word)) return word;
  if (word.length <= 3 && !/[AEIOUY]/u.test(word) && !shortWords.has(word)) return word;
  return lowerCaseWords.has(word.toLowerCase()) ? word.toLowerCase() : capitalise(word);
};

/** After an apostrophe a small letter follows (`Sa'aduddin`), but after one letter a capital (`D'Angelo`). */
const toTokenCase = (token: string): string =>
  token.replace(/\p{L}+(?:['’‘`]\p{L}+)*/gu, (run) => {
    const [head = '', ...tail] = run.split(/(?<=['’‘`])/u);
    const join = head.length === 2 ? capitalise : (part: string): string => part.toLowerCase();
    return toWordCase(head) + tail.map(join).join('');
  });

/**
 * A name in capitals as running text prints it: `BUSTAMI HAMZAH` becomes `Bustami Hamzah`. A word that already mixes
 * capitals and small letters stays as printed.
 */
export const toNameCase = (printed: string): string =>
  printed
    .split(' ')
    .map((token, index, tokens) => {
      const isInitialsBehindName = token.length === 2 && /\p{L}{3,}\.$/u.test(tokens[index - 1] ?? '');
      return isInitialsBehindName || /\p{Ll}/u.test(token) ? token : toTokenCase(token);
    })
    .join(' ');
