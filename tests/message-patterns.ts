/** A message in the source of a rule, and the sentences it can become. */
export type MessagePattern = { readonly text: string; readonly pattern: RegExp };

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** End of a quoted string or template that starts at `start`, nested templates included. */
const findEnd = (source: string, start: number): number => {
  const quote = source[start];
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === quote) return at;
    else if (quote === '`' && source.startsWith('${', at)) at = findClosingBrace(source, at + 2);
  }
  return source.length;
};

const findClosingBrace = (source: string, start: number): number => {
  let depth = 1;
  for (let at = start; at < source.length; at++) {
    const char = source[at] ?? '';
    if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at;
    else if (char === "'" || char === '`') at = findEnd(source, at);
  }
  return source.length;
};

/** The text of a template with each `${…}` replaced by a wildcard. */
const toPattern = (literal: string): RegExp => {
  let pattern = '';
  for (let at = 0; at < literal.length; at++) {
    if (literal.startsWith('${', at)) {
      at = findClosingBrace(literal, at + 2);
      pattern += '.*';
    } else {
      pattern += escape(literal[at] === '\\' ? (literal[++at] ?? '') : (literal[at] ?? ''));
    }
  }
  return new RegExp(`^${pattern}$`, 's');
};

/** Every message that a source file writes after `message:`, either branch of a choice included. */
export const listMessagePatterns = (source: string): readonly MessagePattern[] => {
  const patterns: MessagePattern[] = [];
  for (const match of source.matchAll(/message:\s*/g)) {
    let at = match.index + match[0].length;
    for (;;) {
      const choice = /^[^'`;,}]*\?\s*(?=['`])/.exec(source.slice(at));
      if (choice) at += choice[0].length;
      if (source[at] !== "'" && source[at] !== '`') break;
      const end = findEnd(source, at);
      const text = source.slice(at + 1, end);
      patterns.push({ text, pattern: toPattern(text) });
      const next = /^\s*:\s*(?=['`])/.exec(source.slice(end + 1));
      if (!next) break;
      at = end + 1 + next[0].length;
    }
  }
  return patterns;
};
