import { z } from 'zod';
import type { Race } from '../../../domain/entities.ts';
import {
  findElected,
  findRaceOutcome,
  findValidRound,
  hasEmptyColumn,
  isVoid,
  levelOfOffice,
} from '../../../domain/race.ts';
import { computeTurnout, findRegisteredVoters } from '../../../domain/tally.ts';
import { findRaceVersion } from '../../../domain/version.ts';
import { formatRaceName } from '../../../format/labels.ts';
import { listSlugs } from '../../../routes/moved.ts';
import type { View } from '../../../routes/view.ts';
import { count, day, factOf, percent, tell, tellKnown, text, toDataFact, toPercent } from '../fact.ts';
import {
  ballotNumber,
  electionId,
  formerUrls,
  kemendagriCode,
  level,
  office,
  roundStatus,
  roundStatusMeaning,
  updated,
  url,
} from '../keys.ts';
import { defineTable, toUrl } from '../table.ts';
import { listRoundDaySources, toFigures } from '../tally-facts.ts';

export const raceRow = z.strictObject({
  id: text.meta({ description: 'Id pemilihan, seperti pilkada-2024/bupati-tapin.' }),
  url,
  former_urls: formerUrls,
  json_url: z
    .url()
    .meta({ description: 'Alamat berkas JSON pemilihan ini, dengan semua yang diceritakan halamannya.' }),
  election_id: electionId,
  office,
  level,
  region_id: text.meta({ description: 'Id wilayahnya; lihat regions.' }),
  region_code: kemendagriCode,
  name: text.meta({ description: 'Jabatan dan tempat, seperti Bupati Tapin.' }),
  ballot_numbers: z
    .array(ballotNumber)
    .meta({ description: 'Nomor urut semua pasangan terdaftar, urut; yang dibatalkan termasuk.' }),
  has_empty_column: z.boolean().meta({ description: 'true: kolom kosong pernah ada di surat suara.' }),
  rounds: count.meta({ description: 'Banyaknya pemungutan suara, yang dibatalkan dan yang ditunda termasuk.' }),
  annulled_rounds: count.meta({
    description: 'Banyaknya pemungutan suara yang dibatalkan atau diperintahkan diulang.',
  }),
  voting_date: factOf(day, 'Hari pemungutan suara yang berlaku; bila ditunda hari yang semula dijadwalkan.'),
  round_status: roundStatus
    .nullable()
    .meta({ description: `Status pemungutan suara yang berlaku: ${roundStatusMeaning}; null bila semua dibatalkan.` }),
  outcome: z.enum(['elected', 'nobody', 'ahead', 'postponed', 'provisional', 'no_result', 'undetermined']).meta({
    description:
      'Akhir pemilihan: elected (ada yang ditetapkan terpilih), nobody (kolom kosong menang), ahead (belum dipungut), postponed (ditunda), provisional (baru hitungan sementara), no_result (sudah dipungut, angka belum ada), undetermined (belum ada penetapan).',
  }),
  elected_pair_id: factOf(text, 'Pasangan terpilih menurut penetapan KPU, dan hanya itu; lihat pairs.'),
  nobody_elected: factOf(
    z.literal('empty_column'),
    'Penetapan KPU bahwa tidak ada yang terpilih karena kolom kosong mendapat suara terbanyak.',
  ),
  determination_date: factOf(day, 'Hari penetapan KPU.'),
  determination_decision: factOf(text, 'Keputusan KPU tentang penetapan.'),
  registered_voters: factOf(count, 'Pemilih terdaftar (DPT) pemungutan suara yang berlaku.', ['note']),
  provisional_voters: factOf(count, 'Pemilih dalam daftar sementara (DPS); bukan DPT.', ['note']),
  polling_stations: factOf(count, 'Jumlah TPS.', ['note']),
  tally_status: z.enum(['official', 'provisional']).nullable().meta({
    description: 'Sifat hitungan yang berlaku: official (resmi), provisional (sementara); null bila belum ada.',
  }),
  stations_counted: factOf(count, 'TPS yang sudah dihitung dalam hitungan itu.'),
  stations_total: factOf(count, 'TPS seluruhnya menurut hitungan itu.'),
  valid_votes: factOf(count, 'Suara sah pemungutan suara yang berlaku.', ['note']),
  invalid_votes: factOf(count, 'Suara tidak sah pemungutan suara yang berlaku.'),
  total_votes: factOf(count, 'Surat suara yang digunakan, seperti disebut sumber.'),
  turnout_percent: percent.nullable().meta({
    description:
      'Partisipasi dalam persen, kami hitung dari surat suara yang digunakan dan DPT, dua desimal; null bila tidak dapat dihitung.',
  }),
  reported_turnout: factOf(percent, 'Partisipasi seperti dicetak sumber.', ['note']),
  dispute: factOf(z.enum(['none', 'filed']), 'Sengketa hasil di MK: none (tidak ada), filed (ada permohonan).', [
    'note',
  ]),
  dispute_text: text.nullable().meta({ description: 'Sengketa itu dengan kata; sumbernya sumber dispute.' }),
  inauguration_date: factOf(day, 'Hari pelantikan.', ['note']),
  inauguration_place: factOf(text, 'Tempat pelantikan.'),
  inauguration_by: factOf(text, 'Yang melantik.'),
  updated,
});

export type RaceRow = z.output<typeof raceRow>;

/** The places of a race's page and file: the present one and those under its former names. */
export const listRacePlaces = (race: Race) => listSlugs(race).map((slug) => ({ slug, election: race.election }));

/** A race as a row: its figures are those of the round that counts. */
export const toRaceRow = (race: Race, view: View): RaceRow => {
  const { routes, t } = view;
  const round = findValidRound(race);
  const elected = findElected(race);
  const { determination, dispute, inauguration } = race;
  const daySources = round ? listRoundDaySources(race, round) : [];
  const turnout = round && computeTurnout(race, round);
  return {
    id: race.key,
    url: toUrl(routes.race(race), view),
    former_urls: listRacePlaces(race)
      .slice(1)
      .map((place) => toUrl(routes.race(place), view)),
    json_url: toUrl(routes.raceFile(race, 'json'), view),
    election_id: race.election.key,
    office: race.office,
    level: levelOfOffice[race.office],
    region_id: race.region.key,
    region_code: race.region.code,
    name: formatRaceName(race, t),
    ballot_numbers: race.pairs.map(({ number }) => number),
    has_empty_column: hasEmptyColumn(race),
    rounds: race.rounds.length,
    annulled_rounds: race.rounds.filter(isVoid).length,
    voting_date: round && daySources.length > 0 ? tell(round.date, { sources: daySources }) : null,
    round_status: round?.status ?? null,
    outcome: findRaceOutcome(race),
    elected_pair_id: tellKnown(elected?.key, determination?.pair),
    nobody_elected: toDataFact(determination?.nobody),
    determination_date: toDataFact(determination?.date),
    determination_decision: toDataFact(determination?.decision),
    registered_voters: toDataFact(round ? findRegisteredVoters(race, round) : race.registeredVoters),
    provisional_voters: toDataFact(race.provisionalVoters),
    polling_stations: toDataFact(race.pollingStations),
    tally_status: round?.tally?.status ?? null,
    stations_counted: tellKnown(round?.tally?.stationsCounted, round?.tally),
    stations_total: tellKnown(round?.tally?.stationsTotal, round?.tally),
    ...toFigures(round?.tally),
    turnout_percent: turnout ? toPercent(turnout.percent) : null,
    reported_turnout: toDataFact(round?.reportedTurnout),
    dispute: tellKnown(dispute?.value, dispute),
    dispute_text: dispute?.text ?? null,
    inauguration_date: tellKnown(inauguration?.date, inauguration),
    inauguration_place: tellKnown(inauguration?.place, inauguration),
    inauguration_by: tellKnown(inauguration?.by, inauguration),
    updated: findRaceVersion(race) || null,
  };
};

export const racesTable = defineTable({
  name: 'races',
  title: 'Pemilihan',
  description: 'Satu baris untuk setiap pemilihan: satu jabatan di satu wilayah.',
  schema: raceRow,
  primaryKey: ['id'],
  foreignKeys: [
    { field: 'election_id', table: 'elections', to: 'id' },
    { field: 'region_id', table: 'regions', to: 'id' },
    { field: 'elected_pair_id', table: 'pairs', to: 'id' },
  ],
  licence: 'CC-BY-4.0',
  listRows: (catalogue, view) => [...catalogue.races.values()].map((race) => toRaceRow(race, view)),
});
