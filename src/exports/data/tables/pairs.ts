import { z } from 'zod';
import type { Pair } from '../../../domain/entities.ts';
import { findValidRound, isOnBallot, outcomeOf } from '../../../domain/race.ts';
import { findShare, findVotes } from '../../../domain/tally.ts';
import { findPairVersion } from '../../../domain/version.ts';
import { describeRaceRecord } from '../../../format/cited-record.ts';
import type { View } from '../../../routes/view.ts';
import type { PartyList } from '../../../schemas/pair.ts';
import { count, day, factOf, percent, sourceIds, tellKnown, text, toDataFact, toPercent } from '../fact.ts';
import { ballotNumber, electionId, formerUrls, kemendagriCode, raceId, updated, url } from '../keys.ts';
import { defineTable, toUrl } from '../table.ts';
import { listEntryReadings } from '../tally-facts.ts';

const personId = text.regex(/^p[0-9a-z]{7}$/);
const partyIds = z.array(text);
const spoken = ['stage', 'verified', 'note'] as const;

export const pairRow = z.strictObject({
  id: text.meta({ description: 'Id pasangan, seperti pilkada-2024/bupati-tapin/yamani-juanda.' }),
  url,
  former_urls: formerUrls,
  json_url: z
    .url()
    .meta({ description: 'Alamat berkas JSON pasangan ini, dengan misi, program, dan riwayat keduanya.' }),
  race_id: raceId,
  race_url: url.meta({ description: 'Alamat halaman pemilihannya.' }),
  race_name: text.meta({ description: 'Nama pemilihannya dengan tahun, misalnya Bupati Tapin 2024.' }),
  election_id: electionId,
  race_region_code: kemendagriCode,
  ballot_number: ballotNumber.meta({ description: 'Nomor urut.' }),
  ballot_number_sources: sourceIds.meta({ description: 'Sumber nomor urut.' }),
  ballot_name: factOf(text, 'Nama keduanya persis seperti data KPU.'),
  head_person_id: personId.meta({ description: 'Id tetap calon kepala daerah; lihat people.' }),
  head_name: text.meta({ description: 'Namanya tanpa gelar, ditulis ulang oleh kami.' }),
  head_ballot_name: text.meta({ description: 'Namanya persis seperti di surat suara; sumbernya sumber ballot_name.' }),
  deputy_person_id: personId.meta({ description: 'Id tetap calon wakil; lihat people.' }),
  deputy_name: text.meta({ description: 'Namanya tanpa gelar, ditulis ulang oleh kami.' }),
  deputy_ballot_name: text.meta({
    description: 'Namanya persis seperti di surat suara; sumbernya sumber ballot_name.',
  }),
  nickname: factOf(text, 'Sebutan pasangan.', spoken),
  nomination: z
    .enum(['party', 'independent'])
    .nullable()
    .meta({ description: 'party (diusung partai), independent (perseorangan); null bila belum ada data.' }),
  nominating_parties: factOf(partyIds, 'Id partai pengusung; lihat parties.', ['verified', 'note']),
  nominating_parties_complete: z.boolean().nullable().meta({
    description: 'true: daftar pengusung lengkap menurut sumber; false: diketahui kurang; null: tidak diketahui.',
  }),
  nominating_parties_count: factOf(count, 'Banyaknya partai pengusung menurut sumber.'),
  nominating_parties_disputed: partyIds.meta({ description: 'Partai pengusung yang disebut sebagian sumber saja.' }),
  supporting_parties: factOf(partyIds, 'Id partai pendukung, bukan pengusung; lihat parties.', ['verified', 'note']),
  supporting_parties_complete: z.boolean().nullable().meta({
    description: 'true: daftar pendukung lengkap menurut sumber; false: diketahui kurang; null: tidak diketahui.',
  }),
  independent_support: factOf(count, 'Dukungan sah bagi pasangan perseorangan.'),
  status: factOf(
    z.enum(['registered', 'confirmed', 'withdrawn', 'disqualified']),
    'Status: registered (terdaftar), confirmed (ditetapkan), withdrawn (mundur), disqualified (dibatalkan). Pasangan yang dibatalkan tetap bernomor; nasib suaranya di status_note.',
    ['note'],
  ),
  status_effective: day.nullable().meta({ description: 'Hari status itu berlaku; sumbernya sumber status.' }),
  status_decision: text.nullable().meta({ description: 'Keputusan tentang status itu; sumbernya sumber status.' }),
  is_on_valid_ballot: z.boolean().nullable().meta({
    description: 'true: tercetak di surat suara pemungutan suara yang berlaku; null bila tidak ada yang berlaku.',
  }),
  outcome: z.enum(['elected', 'not_elected', 'cancelled']).nullable().meta({
    description:
      'elected (ditetapkan terpilih), not_elected (tidak terpilih), cancelled (dibatalkan atau mundur); null bila KPU belum menetapkan.',
  }),
  votes: factOf(count, 'Suara dalam pemungutan suara yang berlaku. null: belum ada data, bukan nol.', ['note']),
  share_percent: percent
    .nullable()
    .meta({ description: 'Bagiannya dari suara sah, kami hitung, dua desimal; null bila tidak dapat dihitung.' }),
  tally_status: z
    .enum(['official', 'provisional'])
    .nullable()
    .meta({ description: 'Sifat hitungan itu: official (resmi), provisional (sementara); null bila belum ada.' }),
  vision_quoted: factOf(text, 'Visi yang dikutip sumber apa adanya.', spoken),
  vision_named: factOf(text, 'Visi seperti disebut berita, bukan kutipan.', spoken),
  vision_summary: factOf(text, 'Ringkasan visi dengan kata kami.', spoken),
  slogan: factOf(text, 'Semboyan.', spoken),
  updated,
});

export type PairRow = z.output<typeof pairRow>;

const toParties = (list: PartyList | undefined) => tellKnown(list?.value, list, list?.otherReadings);

/** A pair as a row: its votes are those of the round that counts. */
export const toPairRow = (pair: Pair, view: View): PairRow => {
  const { routes } = view;
  const { race, head, deputy, nomination, status, vision } = pair;
  const round = findValidRound(race);
  const tally = round?.tally;
  const share = tally && findShare(tally, pair.number, round.ballot);
  return {
    id: pair.key,
    url: toUrl(routes.pair(pair), view),
    former_urls: listPairPlaces(pair)
      .slice(1)
      .map((place) => toUrl(routes.pair(place), view)),
    json_url: toUrl(routes.pairFile(pair, 'json'), view),
    race_id: race.key,
    race_url: toUrl(routes.race(race), view),
    race_name: describeRaceRecord(race, view).title,
    election_id: race.election.key,
    race_region_code: race.region.code,
    ballot_number: pair.number,
    ballot_number_sources: pair.ballotNumber.sources,
    ballot_name: toDataFact(pair.ballotName),
    head_person_id: head.person.id,
    head_name: head.person.name,
    head_ballot_name: head.ballotName,
    deputy_person_id: deputy.person.id,
    deputy_name: deputy.person.name,
    deputy_ballot_name: deputy.ballotName,
    nickname: toDataFact(pair.nickname),
    nomination: nomination.kind ?? null,
    nominating_parties: toParties(nomination.nominating),
    nominating_parties_complete: nomination.nominating?.complete ?? null,
    nominating_parties_count: toDataFact(nomination.nominating?.count),
    nominating_parties_disputed: nomination.nominating?.disputed ?? [],
    supporting_parties: toParties(nomination.supporting),
    supporting_parties_complete: nomination.supporting?.complete ?? null,
    independent_support: toDataFact(nomination.independentSupport),
    status: tellKnown(status.value, status),
    status_effective: status.effective ?? null,
    status_decision: status.decision ?? null,
    is_on_valid_ballot: round ? isOnBallot(pair, round) : null,
    outcome: outcomeOf(pair) ?? null,
    votes: tellKnown(tally && findVotes(tally, pair.number), tally, tally && listEntryReadings(tally, pair.number)),
    share_percent: share?.computed ? toPercent(share.percent) : null,
    tally_status: tally?.status ?? null,
    vision_quoted: tellKnown(vision?.quoted, vision),
    vision_named: tellKnown(vision?.named, vision),
    vision_summary: tellKnown(vision?.summary, vision),
    slogan: toDataFact(pair.slogan),
    updated: findPairVersion(pair) || null,
  };
};

/** The places of a pair's page and file: the present one, and those under a former name of its own or of its race. */
export const listPairPlaces = ({ slug, formerSlugs, race }: Pair) => [
  ...[slug, ...formerSlugs].map((name) => ({ slug: name, race: { slug: race.slug, election: race.election } })),
  ...race.formerSlugs.map((name) => ({ slug, race: { slug: name, election: race.election } })),
];

export const pairsTable = defineTable({
  name: 'pairs',
  title: 'Pasangan calon',
  description: 'Satu baris untuk setiap pasangan calon, dalam urutan surat suara; yang dibatalkan termasuk.',
  schema: pairRow,
  primaryKey: ['id'],
  foreignKeys: [
    { field: 'race_id', table: 'races', to: 'id' },
    { field: 'election_id', table: 'elections', to: 'id' },
    { field: 'head_person_id', table: 'people', to: 'id' },
    { field: 'deputy_person_id', table: 'people', to: 'id' },
  ],
  licence: 'CC-BY-4.0',
  listRows: (catalogue, view) => [...catalogue.pairs.values()].map((pair) => toPairRow(pair, view)),
});
