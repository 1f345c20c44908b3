import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { listColumns } from '../../../../src/exports/data/columns.ts';
import { day, text } from '../../../../src/exports/data/fact.ts';
import { buildWorkbook } from '../../../../src/exports/data/workbook.ts';

const row = z.strictObject({
  code: text.meta({ description: 'Kode.' }),
  date: day.nullable().meta({ description: 'Hari.' }),
  value: z.number().nullable().meta({ description: 'Nilai.' }),
});
const columns = listColumns(row);
const rows = [
  { code: '63.10', date: '2024-11-27', value: -3.32 },
  { code: '=1+1 <b>&"', date: null, value: null },
];
const build = () => buildWorkbook([{ name: 'contoh', columns, rows }]);
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('a workbook', () => {
  it('has the same bytes on another day and in another time zone', async () => {
    const first = hash(await build());
    vi.useFakeTimers({ now: new Date('2031-01-02T03:04:05Z'), toFake: ['Date'] });
    vi.stubEnv('TZ', 'America/St_Johns');
    try {
      expect(hash(await build())).toBe(first);
    } finally {
      vi.useRealTimers();
      vi.unstubAllEnvs();
    }
  });

  it('stores codes and texts as text, days and numbers as such, never a formula, and nothing for what is unknown', async () => {
    const members = unzipSync(await build());
    const sheet = strFromU8(members['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<c r="A2"[^>]* t="s">/u);
    expect(sheet).toMatch(/<c r="B2"(?![^>]*t="s")[^>]*><v>45623<\/v>/u);
    expect(sheet).toMatch(/<c r="C2"[^>]*><v>-3\.32<\/v>/u);
    expect(sheet).not.toMatch(/<f[ >]|r="[BC]3"[^>]*><v>/u);
    expect(strFromU8(members['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('=1+1 &lt;b&gt;&amp;');
  });

  it('refuses a text that no cell of Excel holds', async () => {
    const long = [{ ...rows[0], code: 'x'.repeat(32_768) }];
    await expect(buildWorkbook([{ name: 'contoh', columns, rows: long }])).rejects.toThrow(
      /tidak muat dalam sel Excel/u,
    );
  });
});
