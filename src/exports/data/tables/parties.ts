import { z } from 'zod';
import type { Party } from '../../../domain/entities.ts';
import { findPartyVersion } from '../../../domain/version.ts';
import type { View } from '../../../routes/view.ts';
import { count, day, factOf, factsOf, tell, text } from '../fact.ts';
import { electionId, formerUrls, updated, url } from '../keys.ts';
import { defineTable, toUrl } from '../table.ts';

export const partyRow = z.strictObject({
  id: text.meta({ description: 'Id partai: bagian terakhir alamatnya, seperti golkar.' }),
  url,
  former_urls: formerUrls,
  name: text.meta({ description: 'Nama lengkap.' }),
  short_name: text.meta({ description: 'Nama pendek.' }),
  aliases: z.array(text).meta({ description: 'Nama lain yang lazim.' }),
  former_names: factsOf(
    text,
    {
      short_name: text.meta({ description: 'Nama pendek waktu itu.' }),
      until: day.meta({ description: 'Hari terakhir nama itu dipakai.' }),
    },
    'Nama lama, tertua lebih dahulu; surat suara pada masa itu memakainya.',
  ),
  scope: z.enum(['national', 'aceh']).meta({ description: 'national (nasional) atau aceh (partai lokal Aceh).' }),
  number: factOf(z.int().min(1), 'Nomor urut partai dalam pemilihan legislatif.'),
  number_election: text.meta({ description: 'Pemilihan legislatif yang memakai nomor itu.' }),
  nominated_pairs: count.meta({
    description: 'Banyaknya pasangan yang diusung, dihitung dari pairs, semua pemilihan.',
  }),
  supported_pairs: count.meta({
    description: 'Banyaknya pasangan yang didukung, dihitung dari pairs, semua pemilihan.',
  }),
  reports: factsOf(
    text,
    {
      election_id: electionId,
      pair_ids: z.array(text).meta({ description: 'Id pasangan yang disebut laporan itu.' }),
    },
    'Laporan tentang pasangan partai ini dalam satu pemilihan.',
  ),
  updated,
});

/** A party as a row. */
export const toPartyRow = (party: Party, view: View): z.output<typeof partyRow> => ({
  id: party.key,
  url: toUrl(view.routes.party(party), view),
  former_urls: party.formerSlugs.map((slug) => toUrl(view.routes.party({ slug }), view)),
  name: party.name,
  short_name: party.shortName,
  aliases: party.aliases,
  former_names: party.formerNames.map((former) => ({
    ...tell(former.name, former),
    short_name: former.shortName,
    until: former.until,
  })),
  scope: party.scope,
  number: tell(party.number.value, party.number),
  number_election: party.number.election,
  nominated_pairs: party.backings.filter(({ role }) => role === 'nominating').length,
  supported_pairs: party.backings.filter(({ role }) => role === 'supporting').length,
  reports: party.reports.map((report) => ({
    ...tell(report.text, report),
    election_id: report.election,
    pair_ids: report.pairs.map((pair) => `${report.election}/${pair}`),
  })),
  updated: findPartyVersion(party) ?? null,
});

export const partiesTable = defineTable({
  name: 'parties',
  title: 'Partai',
  description: 'Setiap partai dengan nama, nama lama, dan banyaknya pasangan yang diusung dan didukung.',
  schema: partyRow,
  primaryKey: ['id'],
  foreignKeys: [],
  licence: 'CC-BY-4.0',
  listRows: (catalogue, view) => [...catalogue.parties.values()].map((party) => toPartyRow(party, view)),
});
