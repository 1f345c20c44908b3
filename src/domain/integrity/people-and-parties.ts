import type { ContentRecords, Fault } from '../records.ts';

/** Nobody stands twice in one election, everybody stands somewhere, and ids and names of parties are unique. */
export function* checkPeopleAndParties(records: ContentRecords): Generator<Fault> {
  yield* checkPeople(records);
  const names = new Map<string, string>();
  for (const [key, party] of records.parties) {
    const file = `parties/${key}.yaml`;
    const called = [party, ...party.formerNames].map(({ shortName }) => shortName);
    for (const name of new Set([...called, ...party.aliases].map((text) => text.toLowerCase()))) {
      const other = names.get(name);
      if (other !== undefined)
        yield {
          file,
          field: 'shortName',
          message: `nama "${name}" sudah dipakai partai ${other}. Pakai nama pendek atau alias yang membedakan.`,
        };
      names.set(name, key);
    }
    for (const [index, { until }] of party.formerNames.entries()) {
      const before = party.formerNames[index - 1]?.until;
      if (before !== undefined && before >= until)
        yield {
          file,
          field: `formerNames[${String(index)}].until`,
          message: `ditemukan ${until}, tidak sesudah nama sebelumnya (${before}). Urutkan nama lama dari yang paling lama.`,
        };
    }
    for (const [index, report] of party.reports.entries()) {
      for (const [place, name] of report.pairs.entries()) {
        const nomination = records.pairs.get(`${report.election}/${name}`)?.nomination;
        if (!nomination || [nomination.nominating, nomination.supporting].some((list) => list?.value.includes(key)))
          continue;
        yield {
          file,
          field: `reports[${String(index)}].pairs[${String(place)}]`,
          message: `laporan menyebut ${name}, tetapi pasangan itu tidak mencatat "${key}" sebagai pengusung atau pendukung. Perbaiki salah satunya.`,
        };
      }
    }
  }
}

function* checkPeople(records: ContentRecords): Generator<Fault> {
  const standing = new Set<string>();
  const seen = new Map<string, string>();
  for (const [key, pair] of records.pairs) {
    const election = pair.race.split('/')[0] ?? '';
    for (const role of ['head', 'deputy'] as const) {
      const person = pair[role].person;
      const other = seen.get(`${election} ${person}`);
      if (other !== undefined) {
        yield {
          file: `pairs/${key}.yaml`,
          field: `${role}.person`,
          message: `"${person}" sudah menjadi calon di ${other}. Satu orang satu pencalonan; bila dua orang senama, beri slug berbeda.`,
        };
      }
      seen.set(`${election} ${person}`, key);
      standing.add(person);
    }
  }
  const ids = new Map<string, string>();
  for (const [key, person] of records.people) {
    const file = `people/${key}.yaml`;
    const other = ids.get(person.id);
    if (other !== undefined)
      yield {
        file,
        field: 'id',
        message: `id "${person.id}" sudah dipakai ${other}. Beri id baru pada berkas yang lebih baru.`,
      };
    ids.set(person.id, key);
    for (const [index, id] of person.formerIds.entries()) {
      const owner = ids.get(id);
      if (owner !== undefined)
        yield {
          file,
          field: `formerIds[${String(index)}]`,
          message: `id lama "${id}" sudah milik ${owner}; id orang yang digabung tidak dipakai lagi. Hapus dari salah satunya.`,
        };
      ids.set(id, key);
    }
    if (!standing.has(key))
      yield {
        file,
        field: 'id',
        message: 'orang ini tidak menjadi calon di pemilihan mana pun. Hapus berkasnya, atau tambahkan pasangannya.',
      };
  }
}
