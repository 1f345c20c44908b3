import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { countStatements, sumStatements } from '../../scripts/coverage/count-statements.ts';
import { formatReport } from '../../scripts/coverage/format-report.ts';
import { findHandWritten } from '../../scripts/coverage/hand-written.ts';
import { buildReport, REPORT } from '../../scripts/report-coverage.ts';
import { loadRecords } from '../load-fixture.ts';

describe('the report on what the content holds', () => {
  it('says what stands in the content now; otherwise run `npm run report:coverage`', async () => {
    expect(await readFile(REPORT, 'utf8')).toBe(await buildReport());
  });

  it('keeps what people wrote in it', async () => {
    const written = '\n\n## Left out\n\nBirth data.\n\n';
    const report = formatReport(await loadRecords('tests/fixtures/held'), written);
    expect(findHandWritten(report)).toBe(written);
  });

  it('leaves room for it where nobody wrote anything yet', () => {
    expect(findHandWritten('')).toContain('Nothing yet');
  });

  it('describes an election that is still ahead without a result', async () => {
    const report = formatReport(await loadRecords('tests/fixtures/ahead'), findHandWritten(''));
    expect(report).toContain('Gubernur Provinsi Contoh 2099');
    expect(report).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe('a statement', () => {
  it('counts once, with all its values, and apart from what other sources say', () => {
    const counts = countStatements([
      {
        name: 'no statement: it has no sources',
        tally: {
          votes: [{ entry: 1, votes: 10 }],
          sources: ['a', 'b'],
          otherReadings: [{ text: 'x', sources: ['c'] }],
        },
        aliases: [{ name: 'y', sources: ['a'], verified: false, note: 'z' }],
        vision: {
          quoted: 'v',
          stage: 'in_office',
          sources: ['a', 'b', 'c'],
          variants: [{ text: 'w', sources: ['d'] }],
        },
      },
    ]);
    expect(sumStatements(counts)).toBe(3);
    expect(counts).toEqual({ bySources: [1, 1, 1], unconfirmed: 1, inOffice: 1, noted: 1, otherReadings: 2 });
  });
});
