import { z } from 'zod';
import type { Person } from '../../../domain/entities.ts';
import { findPersonVersion } from '../../../domain/version.ts';
import type { View } from '../../../routes/view.ts';
import { factsOf, tell, text } from '../fact.ts';
import { formerUrls, updated, url } from '../keys.ts';
import { defineTable, toUrl } from '../table.ts';

const personId = text.regex(/^p[0-9a-z]{7}$/);

export const personRow = z.strictObject({
  id: personId.meta({
    description: 'Id tetap: huruf p dan tujuh huruf atau angka; tidak berubah bila nama atau alamat berubah.',
  }),
  former_ids: z.array(personId).meta({ description: 'Id catatan yang ternyata orang yang sama dan digabung ke sini.' }),
  url,
  former_urls: formerUrls,
  name: text.meta({ description: 'Nama tanpa gelar, ditulis ulang oleh kami.' }),
  other_names: factsOf(text, {}, 'Ejaan atau nama lain dalam sumber.'),
  entries: factsOf(
    text,
    {
      kind: z.enum(['office', 'party', 'candidacy', 'career']).meta({
        description:
          'Jenis: office (jabatan publik), party (jabatan partai), candidacy (pencalonan lain), career (latar lain).',
      }),
    },
    'Riwayat publik; di CSV entries_kind memberi jenis tiap baris.',
    ['as_of', 'verified'],
  ),
  candidacies: z.array(text).meta({ description: 'Id pasangannya, terbaru lebih dahulu; lihat pairs.' }),
  updated,
});

/** A person as a row. */
export const toPersonRow = (person: Person, view: View): z.output<typeof personRow> => ({
  id: person.id,
  former_ids: person.formerIds,
  url: toUrl(view.routes.person(person), view),
  former_urls: person.formerSlugs.map((slug) => toUrl(view.routes.person({ slug }), view)),
  name: person.name,
  other_names: person.aliases.map((alias) => tell(alias.name, alias)),
  entries: person.entries.map((entry) => ({ ...tell(entry.text, entry), kind: entry.kind })),
  candidacies: person.candidacies.map(({ pair }) => pair.key),
  updated: findPersonVersion(person) ?? null,
});

export const peopleTable = defineTable({
  name: 'people',
  title: 'Tokoh',
  description: 'Satu baris untuk setiap orang, berapa pun pencalonannya.',
  schema: personRow,
  primaryKey: ['id'],
  foreignKeys: [],
  licence: 'CC-BY-4.0',
  listRows: (catalogue, view) => [...catalogue.people.values()].map((person) => toPersonRow(person, view)),
});
