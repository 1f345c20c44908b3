import { z } from 'zod';
import type { Election } from '../../../domain/entities.ts';
import { findStage } from '../../../domain/phase.ts';
import { findElectionVersion } from '../../../domain/version.ts';
import type { View } from '../../../routes/view.ts';
import { stageKind, type StageKind } from '../../../schemas/election.ts';
import { count, day, factOf, tellKnown, text, type DataFact } from '../fact.ts';
import { updated, url } from '../keys.ts';
import { defineTable, toUrl } from '../table.ts';

const stageNames = {
  registration: 'pendaftaran pasangan calon',
  verification: 'penelitian persyaratan',
  candidate_determination: 'penetapan pasangan calon',
  ballot_draw: 'pengundian nomor urut',
  campaign: 'kampanye',
  quiet_period: 'masa tenang',
  voting: 'pemungutan suara',
  counting: 'penghitungan dan rekapitulasi',
  inauguration: 'pelantikan',
} as const satisfies Record<StageKind, string>;

type StageColumn = `${StageKind}_${'start' | 'end'}`;

const toColumns = <Value>(make: (kind: StageKind, edge: 'start' | 'end') => Value) =>
  Object.fromEntries(
    stageKind.options.flatMap((kind) => [
      [`${kind}_start`, make(kind, 'start')],
      [`${kind}_end`, make(kind, 'end')],
    ]),
  ) as Record<StageColumn, Value>;

export const electionRow = z.strictObject({
  id: text.meta({ description: 'Id pemilihan serentak, seperti pilkada-2024.' }),
  url,
  name: text.meta({ description: 'Nama lengkap.' }),
  short_name: text.meta({ description: 'Nama pendek.' }),
  year: z.int().meta({ description: 'Tahun.' }),
  is_example: z.boolean().meta({ description: 'true: pemilihan rekaan untuk uji coba.' }),
  races: count.meta({ description: 'Jumlah pemilihan dalam data ini, dihitung dari races.' }),
  pairs: count.meta({ description: 'Jumlah pasangan dalam data ini, dihitung dari pairs.' }),
  ...toColumns((kind, edge) =>
    factOf(day, `Hari ${edge === 'start' ? 'pertama' : 'terakhir'} tahapan ${stageNames[kind]}.`),
  ),
  updated,
});

/** An election as a row, its stages as columns. */
export const toElectionRow = (election: Election, view: View): z.output<typeof electionRow> => ({
  id: election.key,
  url: toUrl(view.routes.election(election), view),
  name: election.name,
  short_name: election.shortName,
  year: election.year,
  is_example: election.isExample ?? false,
  races: election.races.length,
  pairs: election.races.reduce((sum, { pairs }) => sum + pairs.length, 0),
  ...toColumns((kind, edge): DataFact<string> | null => {
    const stage = findStage(election, kind);
    return tellKnown(stage?.[edge], stage);
  }),
  updated: findElectionVersion(election) || null,
});

export const electionsTable = defineTable({
  name: 'elections',
  title: 'Pemilihan serentak',
  description: 'Setiap pemilihan serentak dengan tanggal tahapannya.',
  schema: electionRow,
  primaryKey: ['id'],
  foreignKeys: [],
  licence: 'CC-BY-4.0',
  listRows: (catalogue, view) => [...catalogue.elections.values()].map((election) => toElectionRow(election, view)),
});
