/** A text with a full stop at its end, unless one stands there already, as after "M.Si.". */
export const endSentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
