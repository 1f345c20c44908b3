import { stageKind } from '../../schemas/election.ts';
import { officeSlug, toSlug } from '../names.ts';
import { levelOfOffice } from '../race.ts';
import { raceFile, type ContentRecords, type Fault } from '../records.ts';

/** Stages stand in the calendar's order; each race has the office its region elects and the address that follows from both. */
export function* checkElections(records: ContentRecords): Generator<Fault> {
  yield* checkStages(records);
  for (const [key, race] of records.races) {
    const file = raceFile(key, race.office);
    const region = records.regions.get(race.region);
    if (!region) continue;
    if (region.level !== levelOfOffice[race.office]) {
      yield {
        file,
        field: 'office',
        message: `ditemukan ${race.office}, yang dipilih di ${levelOfOffice[race.office]}, tetapi ${race.region} adalah ${region.level}. Pindahkan berkas ke folder jabatan yang benar, atau perbaiki region.`,
      };
    }
    const expected = `${race.election}/${officeSlug[race.office]}-${toSlug(region.name)}`;
    if (key !== expected) {
      yield {
        file,
        field: 'nama berkas',
        message: `ditemukan "${key}", seharusnya "${expected}" menurut pemilu, jabatan, dan wilayahnya. Ganti nama berkasnya.`,
      };
    }
  }
}

function* checkStages(records: ContentRecords): Generator<Fault> {
  for (const [key, election] of records.elections) {
    const file = `elections/${key}.yaml`;
    const inOrder = election.stages
      .map((stage, index) => ({ ...stage, field: `stages[${String(index)}]` }))
      .sort((a, b) => stageKind.options.indexOf(a.kind) - stageKind.options.indexOf(b.kind));
    for (const [index, stage] of inOrder.entries()) {
      const before = inOrder[index - 1];
      if (!before) continue;
      if (stage.kind === before.kind) {
        yield {
          file,
          field: `${stage.field}.kind`,
          message: `tahapan ${stage.kind} ditulis lebih dari sekali. Gabungkan menjadi satu.`,
        };
      } else if (stage.start < before.start) {
        yield {
          file,
          field: `${stage.field}.start`,
          message: `${stage.kind} mulai ${stage.start}, mendahului ${before.kind} (${before.start}), padahal seharusnya sesudahnya. Periksa kedua tanggal.`,
        };
      }
    }
    const campaign = inOrder.find((stage) => stage.kind === 'campaign');
    const quiet = inOrder.find((stage) => stage.kind === 'quiet_period');
    if (campaign && quiet && quiet.start >= campaign.start && quiet.start <= campaign.end) {
      yield {
        file,
        field: `${quiet.field}.start`,
        message: `masa tenang mulai ${quiet.start}, sebelum kampanye selesai (${campaign.end}). Periksa kedua tanggal.`,
      };
    }
  }
}
