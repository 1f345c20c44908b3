import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listColumns } from '../../../../src/exports/data/columns.ts';
import { defuse, formatCsv, undoDefuse } from '../../../../src/exports/data/csv.ts';
import { count, factOf, factsOf, tell, text } from '../../../../src/exports/data/fact.ts';

const row = z.strictObject({
  id: text.meta({ description: 'Id.' }),
  change: z.number().nullable().meta({ description: 'Bilangan.' }),
  names: z.array(text).meta({ description: 'Nama.' }),
  votes: factOf(count, 'Suara.', ['verified', 'note']),
  roles: factsOf(text, { kind: text.meta({ description: 'Jenis.' }) }, 'Peran.'),
});
const columns = listColumns(row);
const empty = { id: 'a', change: null, names: [], votes: null, roles: [] };
const write = (over: Partial<z.output<typeof row>>): string[] =>
  parse(formatCsv(columns, [{ ...empty, ...over }]), { record_delimiter: '\r\n', from: 2 })[0] ?? [];
const { sources } = tell(1, { sources: ['kpu', 'media'] });

describe('a text that a spreadsheet would compute', () => {
  it.each(['=1', '=HYPERLINK("http://contoh.example")', '+62', '-5 kata', '@SUM(A1)', '\tx', "'=1", "''-a"])(
    '%j gets an apostrophe, and loses it again',
    (value) => {
      expect(defuse(value)).toBe(`'${value}`);
      expect(undoDefuse(defuse(value))).toBe(value);
    },
  );

  it.each(['Tapin', "Ja'far", "'Aisyiyah", '63.10', 'a=b', '–5'])('%j stays as it is', (value) => {
    expect(defuse(value)).toBe(value);
    expect(undoDefuse(value)).toBe(value);
  });

  it('a number below zero stays a number', () => {
    expect(write({ change: -3.32 })[1]).toBe('-3.32');
    expect(write({ id: '-3.32' })[0]).toBe("'-3.32");
  });
});

describe('a cell of CSV', () => {
  it('is empty for what is unknown, and 0 only for a zero that somebody says', () => {
    expect(write({})).toEqual(['a', '', '', '', '', '', '', '', '', '']);
    expect(write({ votes: tell(0, { sources }) }).slice(3, 5)).toEqual(['0', 'kpu|media']);
  });

  it('holds a fact in columns: value, sources, and the remarks that its field asks for', () => {
    expect(columns.map(({ name }) => name)).toEqual([
      'id',
      'change',
      'names',
      'votes',
      'votes_sources',
      'votes_verified',
      'votes_note',
      'roles',
      'roles_sources',
      'roles_kind',
    ]);
    const votes = tell(7, { sources, verified: false, note: 'Catatan' });
    expect(write({ votes }).slice(3, 7)).toEqual(['7', 'kpu|media', 'false', 'Catatan']);
  });

  it('joins a list by bars, and the sources of each item by spaces', () => {
    const roles = [
      { ...tell('Bupati', { sources }), kind: 'office' },
      { ...tell('Ketua', { sources: ['media'] }), kind: 'party' },
    ];
    expect(write({ names: ['HST', 'Kalsel'], roles }).slice(2)).toEqual([
      'HST|Kalsel',
      '',
      '',
      '',
      '',
      'Bupati|Ketua',
      'kpu media|media',
      'office|party',
    ]);
  });

  it('refuses a list with a bar in an item, in words for the editor', () => {
    expect(() => write({ names: ['A|B'] })).toThrow(/Kolom names: "A\|B" memuat "\|", pemisah daftar/u);
  });

  it('comes back as it went, whatever the text', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('a"b', '""', 'a,b', 'a\u2028b', 'a\nb', '=cmd|x', 'Ja\u2019far', ' spasi '),
    );
    fc.assert(
      fc.property(hostile, (value) => {
        expect(undoDefuse(write({ id: value })[0] ?? '')).toBe(value);
      }),
      { numRuns: 150 },
    );
  });
});
