import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  ballotEntry,
  ballotNumber,
  count,
  day,
  districtCode,
  looseDate,
  name,
  percent,
  racePath,
  regionCode,
  slug,
  text,
} from '../../../src/schemas/primitives.ts';

const messages = (schema: z.ZodType, value: unknown): string[] =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];
const accepts = (schema: z.ZodType, value: unknown): void => {
  expect(schema.safeParse(value)).toEqual({ success: true, data: value });
};

describe('the code of a region', () => {
  it.each(['63', '63.10', '11.01'])('may be %s', (code) => {
    accepts(regionCode, code);
  });

  it.each(['63.1', '6310', '63,10', '63.100', '', '63.10.01'])('may not be "%s"', (code) => {
    expect(messages(regionCode, code)).toEqual([expect.stringContaining('bukan kode Kemendagri')]);
  });

  it('that YAML has read as a number is refused with a word on the quotes', () => {
    expect(messages(regionCode, 63.1)).toEqual([expect.stringContaining('dalam tanda kutip')]);
  });

  it('of a district has three parts', () => {
    accepts(districtCode, '63.03.01');
    expect(messages(districtCode, '63.03.1')).toHaveLength(1);
  });
});

describe('a day', () => {
  it.each(['2024-11-27', '2024-02-29', '2099-12-31'])('may be %s', (value) => {
    accepts(day, value);
  });

  it.each(['2023-02-29', '2024-13-01', '2024-00-10', '2024-11-31'])('may not be %s, which no calendar has', (value) => {
    expect(messages(day, value)).toEqual([expect.stringContaining('tidak ada di kalender')]);
  });

  it.each(['27-11-2024', '2024-1-1', '2024-11-27T00:00:00Z', '', 20241127])('is not written %s', (value) => {
    expect(messages(day, value)).toEqual([expect.stringContaining('bukan tanggal')]);
  });
});

describe('the date of a source', () => {
  it.each(['2024', '2024-09', '2024-09-23', '2024-10-12/2024-10-13', '2024-09~', '2024-09/2024-10-01'])(
    'may be as exact as %s',
    (value) => {
      accepts(looseDate, value);
    },
  );

  it.each(['2024-13', '2024-02-30', '2024-10-13/2024-10-12', '2024-00'])(
    'may not be %s, which no calendar has',
    (value) => {
      expect(messages(looseDate, value)).toEqual([expect.stringContaining('tidak ada di kalender')]);
    },
  );

  it.each(['September 2024', '24-09', '2024/2025/2026', '', '~'])('is not written "%s"', (value) => {
    expect(messages(looseDate, value)).toEqual([expect.stringContaining('bukan tanggal sumber')]);
  });
});

describe('a name in an address', () => {
  it.each(['golkar', 'pdi-perjuangan', '1tulah-bjb-batal'])('may be %s', (value) => {
    accepts(slug, value);
  });

  it.each(['Golkar', 'pdi--perjuangan', '-pdi', 'pdi-', 'pdi perjuangan', 'pdi_perjuangan', '63.10', 'é', ''])(
    'may not be "%s"',
    (value) => {
      expect(messages(slug, value)).toHaveLength(1);
    },
  );

  it('of a race is election and race', () => {
    accepts(racePath, 'pilkada-2024/bupati-tapin');
    expect(messages(racePath, 'bupati-tapin')).toHaveLength(1);
    expect(messages(racePath, 'pilkada-2024/bupati/tapin')).toHaveLength(1);
  });
});

describe('a text that will be printed', () => {
  it.each([
    'Ja’far',
    'H. Muhidin',
    'Banjarbaru Emas (Elok, Maju)',
    '</script><script>alert(1)</script>',
    '"&<>\'',
    'é',
    'Batola 2045 – “SATU”',
    'ꦗꦮ',
  ])('keeps %s letter by letter', (value) => {
    accepts(text, value);
  });

  it.each([
    ['a direction mark', 'Nama \u202etrolaC', 'tanda arah'],
    ['an Arabic letter mark', 'Nama\u061c Calon', 'tanda arah'],
    ['a zero-width joiner', 'Na\u200dma', 'tanda arah'],
    ['a soft hyphen', 'Na\u00adma', 'karakter kendali'],
    ['a NUL', 'Nama\u0000', 'karakter kendali'],
    ['a line break', 'Nama\nCalon', 'ganti baris'],
    ['half a letter', 'Nama \ud800', 'karakter kendali'],
    ['a letter lost to a wrong encoding', 'Ja\ufffdfar', 'UTF-8'],
    ['piled-up marks', 'Nama\u0301\u0302\u0303', 'diakritik'],
    ['a space at its end', 'Nama ', 'spasi'],
    ['nothing in it', '', 'teks kosong'],
    ['10,000 letters', 'a'.repeat(10_000), 'terlalu panjang'],
  ])('may not have %s', (_, value, words) => {
    expect(messages(text, value)).toEqual([expect.stringContaining(words)]);
  });

  it('has up to 2,000 letters, a name up to 160', () => {
    accepts(text, 'a'.repeat(2000));
    accepts(name, 'a'.repeat(160));
    expect(messages(text, 'a'.repeat(2001))).toHaveLength(1);
    expect(messages(name, 'a'.repeat(161))).toEqual([expect.stringContaining('160')]);
  });
});

describe('a number of votes', () => {
  it.each([0, 1, 3_041_499, 1_000_000_000])('may be %d', (value) => {
    accepts(count, value);
  });

  it.each([-1, 0.5, 1_000_000_001, Number.NaN, Number.POSITIVE_INFINITY, 1e300, '12000', '', null, true])(
    'may not be %s',
    (value) => {
      expect(messages(count, value)).not.toEqual([]);
    },
  );
});

describe('a percentage', () => {
  it.each([0, 17.36, 100])('may be %d', (value) => {
    accepts(percent, value);
  });

  it.each([-0.01, 100.01, Number.NaN, Number.POSITIVE_INFINITY, '82,4'])('may not be %s', (value) => {
    expect(messages(percent, value)).toHaveLength(1);
  });
});

describe('an entry of a ballot', () => {
  it('is a number from 1, or the empty column', () => {
    for (const entry of [1, 12, 'empty_column']) accepts(ballotEntry, entry);
    for (const entry of [0, -1, 1.5, 100, 'kolom kosong', '1', null])
      expect(messages(ballotEntry, entry)).toHaveLength(1);
    expect(messages(ballotNumber, 0)).toEqual(['nomor urut mulai dari 1']);
  });
});
