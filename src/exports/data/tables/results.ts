import { z } from 'zod';
import type { Pair, Race } from '../../../domain/entities.ts';
import { findPair, findValidRound, isCancelled } from '../../../domain/race.ts';
import { findRegisteredVoters, findShare } from '../../../domain/tally.ts';
import { formatDay } from '../../../format/dates.ts';
import { formatRegionName } from '../../../format/labels.ts';
import type { View } from '../../../routes/view.ts';
import type { BallotEntry } from '../../../schemas/primitives.ts';
import type { AreaTally, RoundRecord, Tally } from '../../../schemas/race.ts';
import { count, day, factOf, percent, tellKnown, text, toDataFact, toPercent } from '../fact.ts';
import { ballotNumber, electionId, kemendagriCode, raceId, roundStatus, roundStatusMeaning, url } from '../keys.ts';
import { listEntryReadings, toFigures } from '../tally-facts.ts';
import { defineTable, toUrl } from '../table.ts';

export const resultRow = z.strictObject({
  race_id: raceId,
  race_url: url,
  election_id: electionId,
  race_region_code: kemendagriCode,
  round_number: z.int().min(1).meta({ description: 'Pemungutan suara ke berapa dalam pemilihan ini.' }),
  round_date: day.meta({ description: 'Hari pemungutan suara; pada postponed hari yang semula dijadwalkan.' }),
  round_kind: z
    .enum(['first', 'revote'])
    .meta({ description: 'first (pemungutan suara pertama) atau revote (pemungutan suara ulang).' }),
  round_status: roundStatus.meta({ description: `Status pemungutan suara: ${roundStatusMeaning}.` }),
  is_valid_round: z.boolean().meta({
    description: 'true: pemungutan suara yang berlaku. false: dibatalkan MK, angkanya bukan hasil pemilihan.',
  }),
  annulled_by: text.nullable().meta({ description: 'Nomor perkara MK yang membatalkannya.' }),
  area_kind: z
    .enum(['whole', 'region', 'district'])
    .meta({ description: 'whole (seluruh daerah), region (satu kabupaten atau kota), district (satu kecamatan).' }),
  area_code: text.nullable().meta({ description: 'Kode Kemendagri bagian itu, teks.' }),
  area_name: text.meta({ description: 'Nama bagian itu, dengan Kabupaten atau Kota.' }),
  ballot_position: z.int().min(1).meta({ description: 'Tempat di surat suara, dari 1.' }),
  entry_kind: z
    .enum(['pair', 'empty_column'])
    .meta({ description: 'pair (pasangan calon) atau empty_column (kolom kosong: bukan pasangan dan bukan orang).' }),
  ballot_number: ballotNumber.nullable().meta({ description: 'Nomor urut pasangan; null pada kolom kosong.' }),
  pair_id: text.nullable().meta({ description: 'Id pasangan, lihat pairs; null pada kolom kosong.' }),
  tally_status: z.enum(['official', 'provisional']).nullable().meta({
    description:
      'Sifat hitungan: official (resmi) atau provisional (sementara), juga bila sumbernya hanya memberi sebagian angkanya; null bila belum ada hitungan.',
  }),
  votes: factOf(count, 'Suara untuk isian ini. null: belum ada data, bukan nol; bila remark berisi, tidak dihitung.', [
    'note',
  ]),
  share_percent: percent.nullable().meta({
    description:
      'Bagian dari suara sah dalam persen, kami hitung dari votes dan suara sah, dua desimal; null bila tidak dapat dihitung.',
  }),
  reported_percent: factOf(percent, 'Persentase seperti dicetak sumber.'),
  remark: text.nullable().meta({
    description:
      'Mengapa suara isian ini tidak dihitung, bila pasangannya dibatalkan setelah tercetak; selain itu null.',
  }),
  valid_votes: factOf(count, 'Suara sah di bagian itu.', ['note']),
  invalid_votes: factOf(count, 'Suara tidak sah di bagian itu.'),
  total_votes: factOf(count, 'Surat suara yang digunakan, sah dan tidak sah, seperti disebut sumber.'),
  registered_voters: factOf(count, 'Pemilih terdaftar (DPT) pemungutan suara itu; hanya untuk seluruh daerah.'),
});

export type ResultRow = z.output<typeof resultRow>;

interface Area {
  readonly kind: ResultRow['area_kind'];
  readonly code: string | null;
  readonly name: string;
  readonly tally: Tally | undefined;
  readonly isWhole: boolean;
}

const toArea = (race: Race, round: RoundRecord, view: View) => {
  const regions = new Map(race.region.children.map((region) => [region.key, region]));
  const districts = new Map(race.region.districts.map(({ name, code }) => [name, code]));
  return ({ area, ...part }: AreaTally): Area => {
    const tally: Tally = { status: round.tally?.status ?? 'provisional', ...part };
    if ('district' in area)
      return {
        kind: 'district',
        code: districts.get(area.district) ?? null,
        name: area.district,
        tally,
        isWhole: false,
      };
    const region = regions.get(area.region);
    const name = region ? formatRegionName(region, view.t) : area.region;
    return { kind: 'region', code: region?.code ?? null, name, tally, isWhole: false };
  };
};

const byCode = (a: Area, b: Area): number =>
  (a.code ?? '') < (b.code ?? '') ? -1 : (a.code ?? '') > (b.code ?? '') ? 1 : 0;

const describeEntry = (pair: Pair | undefined, votes: number | undefined, { t, locale }: View): string | null => {
  if (!pair || !isCancelled(pair) || votes !== undefined) return null;
  const { effective } = pair.status;
  const cancelled = effective ? t.race.cancelled(formatDay(locale, effective)) : t.embed.cancelled;
  return `${cancelled}. ${t.race.stillPrinted}`.replaceAll('\u00a0', ' ');
};

const toEntry = (race: Race, round: RoundRecord, entry: BallotEntry, { tally }: Area, view: View) => {
  const line = tally?.votes.find((one) => one.entry === entry);
  const share = tally && findShare(tally, entry, round.ballot);
  const isPair = entry !== 'empty_column';
  const pair = findPair(race, entry);
  return {
    entry_kind: isPair ? ('pair' as const) : entry,
    ballot_number: isPair ? entry : null,
    pair_id: pair?.key ?? null,
    votes: tellKnown(line?.votes, tally, tally && listEntryReadings(tally, entry)),
    share_percent: share?.computed ? toPercent(share.percent) : null,
    reported_percent: tellKnown(line?.reportedPercent, tally),
    remark: describeEntry(pair, line?.votes, view),
  };
};

/** Every entry of every ballot of a race: each round, first the whole region and then its parts, in ballot order. */
export const listRaceResults = (race: Race, view: View): ResultRow[] => {
  const valid = findValidRound(race);
  return race.rounds.flatMap((round, index) => {
    const whole: Area = {
      kind: 'whole',
      code: race.region.code,
      name: formatRegionName(race.region, view.t),
      tally: round.tally,
      isWhole: true,
    };
    return [whole, ...round.areas.map(toArea(race, round, view)).sort(byCode)].flatMap((area) =>
      round.ballot.map((entry, position) => {
        const figures = toFigures(area.tally);
        const { votes, share_percent, reported_percent, remark, ...who } = toEntry(race, round, entry, area, view);
        return {
          race_id: race.key,
          race_url: toUrl(view.routes.race(race), view),
          election_id: race.election.key,
          race_region_code: race.region.code,
          round_number: index + 1,
          round_date: round.date,
          round_kind: round.kind,
          round_status: round.status,
          is_valid_round: round === valid,
          annulled_by: round.annulledBy ?? null,
          area_kind: area.kind,
          area_code: area.code,
          area_name: area.name,
          ballot_position: position + 1,
          ...who,
          tally_status: round.tally?.status ?? null,
          votes,
          share_percent,
          reported_percent,
          remark,
          ...figures,
          registered_voters: area.isWhole ? toDataFact(findRegisteredVoters(race, round)) : null,
        };
      }),
    );
  });
};

export const resultsTable = defineTable({
  name: 'results',
  title: 'Hasil',
  description:
    'Satu baris untuk setiap isian surat suara, setiap pemungutan suara, dan setiap bagian daerah; yang dibatalkan ditandai.',
  schema: resultRow,
  primaryKey: ['race_id', 'round_number', 'area_kind', 'area_name', 'ballot_position'],
  foreignKeys: [
    { field: 'race_id', table: 'races', to: 'id' },
    { field: 'election_id', table: 'elections', to: 'id' },
    { field: 'pair_id', table: 'pairs', to: 'id' },
  ],
  licence: 'CC-BY-4.0',
  listRows: (catalogue, view) => [...catalogue.races.values()].flatMap((race) => listRaceResults(race, view)),
});
