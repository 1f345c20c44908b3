import { z } from 'zod';
import type { Catalogue, Correction } from '../../../domain/entities.ts';
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

const findPage = (record: string, catalogue: Catalogue, { routes }: View): string | undefined => {
  const cut = record.indexOf('/');
  const key = record.slice(cut + 1);
  const visit = <Entity>(map: ReadonlyMap<string, Entity>, route: (entity: Entity) => string): string | undefined => {
    const entity = map.get(key);
    return entity && route(entity);
  };
  switch (record.slice(0, cut)) {
    case 'elections':
      return visit(catalogue.elections, routes.election);
    case 'races':
      return visit(catalogue.races, routes.race);
    case 'pairs':
      return visit(catalogue.pairs, routes.pair);
    case 'people':
      return visit(catalogue.people, routes.person);
    case 'parties':
      return visit(catalogue.parties, routes.party);
    case 'regions':
      return visit(catalogue.regions, routes.region);
    case 'sources':
      return visit(catalogue.sources, routes.source);
    default:
      return undefined;
  }
};

/** A correction as a row. */
export const toCorrectionRow = (
  correction: Correction,
  catalogue: Catalogue,
  view: View,
): z.output<typeof correctionRow> => {
  const page = findPage(correction.record, catalogue, view);
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
