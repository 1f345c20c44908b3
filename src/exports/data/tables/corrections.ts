import { z } from 'zod';
import { findCorrected } from '../../../domain/corrections.ts';
import type { Catalogue, Correction } from '../../../domain/entities.ts';
import { findRecordPage } from '../../../format/record-page.ts';
import type { View } from '../../../routes/view.ts';
import { day, sourceIds, text } from '../fact.ts';
import { defineTable, toUrl } from '../table.ts';

export const correctionRow = z.strictObject({
  id: text.meta({ description: 'Id koreksi.' }),
  url: z.url().meta({ description: 'Tempat koreksi itu di halaman koreksi.' }),
  date: day.meta({ description: 'Hari koreksi.' }),
  record: text.meta({ description: 'Catatan yang dikoreksi: folder dan nama berkasnya.' }),
  page_url: z.url().nullable().meta({ description: 'Halaman yang dikoreksi; null bila tidak ada lagi.' }),
  field: text.meta({ description: 'Bagian yang dikoreksi.' }),
  before: text.meta({ description: 'Isi sebelumnya.' }),
  after: text.meta({ description: 'Isi sesudahnya.' }),
  reason: text.meta({ description: 'Alasannya.' }),
  sources: sourceIds,
});

const findPage = (correction: Correction, catalogue: Catalogue, view: View): string | undefined => {
  const corrected = findCorrected(correction, catalogue);
  if (corrected) return findRecordPage(corrected, view).path;
  const [folder, id = ''] = correction.record.split('/');
  const source = folder === 'sources' ? catalogue.sources.get(id) : undefined;
  return source && view.routes.source(source);
};

/** A correction as a row. */
export const toCorrectionRow = (
  correction: Correction,
  catalogue: Catalogue,
  view: View,
): z.output<typeof correctionRow> => {
  const page = findPage(correction, catalogue, view);
  return {
    id: correction.key,
    url: `${toUrl(view.routes.corrections, view)}#${correction.slug}`,
    date: correction.date,
    record: correction.record,
    page_url: page === undefined ? null : toUrl(page, view),
    field: correction.field,
    before: correction.before,
    after: correction.after,
    reason: correction.reason,
    sources: correction.sources,
  };
};

export const correctionsTable = defineTable({
  name: 'corrections',
  title: 'Koreksi',
  description: 'Setiap perubahan fakta yang sudah terbit, terbaru lebih dahulu.',
  schema: correctionRow,
  primaryKey: ['id'],
  foreignKeys: [],
  licence: 'CC-BY-4.0',
  listRows: (catalogue, view) =>
    catalogue.corrections.map((correction) => toCorrectionRow(correction, catalogue, view)),
});
