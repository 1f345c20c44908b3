import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { describeIssue } from '../../scripts/content/describe-issue.ts';
import { parseYaml } from '../../scripts/content/parse-yaml.ts';
import { ballotNumber, count, percent, text } from '../../src/schemas/primitives.ts';
import { personSchema } from '../../src/schemas/person.ts';
import { tally } from '../../src/schemas/race.ts';

const scraps = [
  '</script>',
  '<!--',
  ']]>',
  '{{',
  '${x}',
  '&amp;',
  '"',
  "'",
  '`',
  '\\',
  '\u202e',
  '\u200f',
  '\u061c',
  '\ufeff',
  '\u0000',
  '\u001b[31m',
  '\r\n',
  '\t',
  '\u2028',
  '\ud800',
  '\ufffd',
  '\u0301',
  '\u0301\u0302\u0303\u0304',
  ' ',
  '  ',
  '#',
  ': ',
  '- ',
  '*x',
  '&x',
  '!!js',
  '%00',
  'Nama Calon',
  '١٢٣',
  '𠀀',
  '👩‍👧',
  'ﷺ',
  '0',
  '-1',
  '~',
  'null',
  'a'.repeat(2001),
  'Ж'.repeat(10_000),
];
const hostileText = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 8 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme-composite' }),
);
const absurdNumber = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.bigInt().map(Number),
  fc.constantFrom(
    -1,
    -0,
    0.1,
    1e-7,
    1e21,
    2 ** 53,
    Number.MAX_VALUE,
    Number.MIN_VALUE,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ),
);

/** Whether a text can be printed anywhere without doing anything but being read. */
const isHarmless = (value: string): boolean =>
  value.length > 0 &&
  value.length <= 2000 &&
  value.trim() === value &&
  value.isWellFormed() &&
  !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]|\p{M}{3}/u.test(value);

const english = /\b(invalid|expected|received|too (small|big)|unrecognized|must)\b/i;
const words = (message: string): string => message.replace(/ditemukan [\s\S]*; /, '');

describe('hostile content', () => {
  it('is refused as a text, or kept letter by letter; what is kept is harmless, and nothing harmless is refused (3,000 cases)', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        const parsed = text.safeParse(value);
        if (parsed.success) {
          expect(parsed.data).toBe(value);
          expect(isHarmless(value)).toBe(true);
        } else {
          expect(parsed.error.issues.every(({ message }) => message.length > 0 && !english.test(message))).toBe(true);
          // Unassigned and private letters are refused beyond what is harmful.
          expect(isHarmless(value) && !/[\p{Cn}\p{Co}]/u.test(value)).toBe(false);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('comes out of a file as it went in, or with a clear fault (2,000 cases)', () => {
    fc.assert(
      fc.property(hostileText, (value) => {
        const file = parseYaml(stringify({ id: 'p0000001', name: value }));
        const parsed = personSchema.safeParse(file.value);
        if (parsed.success) {
          expect(parsed.data.name).toBe(value);
          expect(value.length).toBeLessThanOrEqual(160);
          return;
        }
        const faults = [
          ...file.faults,
          ...parsed.error.issues.map((issue) => describeIssue(issue, file.show(issue.path))),
        ];
        expect(faults.length).toBeGreaterThan(0);
        expect(faults.filter(({ field, message }) => field === '' || english.test(words(message)))).toEqual([]);
        expect(faults.filter(({ message }) => /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(message))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('as a whole file never stops the check, however it is broken (2,000 cases)', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (head, tail) => {
        const file = parseYaml(`id: p0000001\nname: ${head}\n${tail}`);
        const parsed = personSchema.safeParse(file.value);
        expect(file.faults.every(({ line, message }) => line >= 1 && /\.$/.test(message))).toBe(true);
        expect(parsed.success || file.faults.length + parsed.error.issues.length > 0).toBe(true);
        if (parsed.success) expect(isHarmless(parsed.data.name)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('in figures is refused or kept as it is (2,500 cases)', () => {
    fc.assert(
      fc.property(absurdNumber, (value) => {
        const votes = count.safeParse(value);
        expect(votes.success).toBe(Number.isInteger(value) && value >= 0 && value <= 1_000_000_000);
        const share = percent.safeParse(value);
        expect(share.success).toBe(value >= 0 && value <= 100);
        expect(ballotNumber.safeParse(value).success).toBe(Number.isInteger(value) && value >= 1 && value <= 99);
        if (votes.success) expect(votes.data).toBe(value);
        if (share.success) expect(share.data).toBe(value);
      }),
      { numRuns: 2500 },
    );
  });

  it('in the figures of a file is read as written or refused with its line, never as another number (500 cases)', () => {
    const written = fc.oneof(
      fc.nat(2_000_000_000).map(String),
      fc
        .tuple(fc.nat(999), fc.nat(999))
        .map(([thousands, rest]) => `${String(thousands)}.${String(rest).padStart(3, '0')}`),
      fc
        .tuple(fc.nat(999), fc.nat(999))
        .map(([thousands, rest]) => `${String(thousands)},${String(rest).padStart(3, '0')}`),
      fc.constantFrom(
        '1e3',
        '0x10',
        '0o17',
        '007',
        '1_000',
        '12 000',
        '-5',
        '+5',
        '.inf',
        '.nan',
        '~',
        'dua ribu',
        "'12000'",
      ),
    );
    fc.assert(
      fc.property(written, (votes) => {
        const file = parseYaml(`status: official\nsources: [kpu]\nvalidVotes: ${votes}\n`);
        const parsed = tally.safeParse(file.value);
        if (file.faults.length === 0 && parsed.success) {
          expect(String(parsed.data.validVotes)).toBe(votes);
        } else {
          const lines = [
            ...file.faults.map(({ line }) => line),
            ...(parsed.error?.issues ?? []).map(({ path }) => file.findLine(path)),
          ];
          expect(new Set(lines)).toEqual(new Set([3]));
        }
      }),
      { numRuns: 500 },
    );
  });
});
