import { raceFile, type ContentRecords, type Fault } from '../records.ts';

type Named = { readonly formerSlugs: readonly string[] };

/** No address is claimed twice: a former slug is nobody's present slug and nobody else's former one. */
export function* checkSlugs(records: ContentRecords): Generator<Fault> {
  yield* checkCollection(records.people, (key) => `people/${key}.yaml`);
  yield* checkCollection(records.parties, (key) => `parties/${key}.yaml`);
  yield* checkCollection(records.pairs, (key) => `pairs/${key}.yaml`);
  yield* checkCollection(records.races, (key, race) => raceFile(key, race.office));
}

function* checkCollection<Record extends Named>(
  records: ReadonlyMap<string, Record>,
  toFile: (key: string, record: Record) => string,
): Generator<Fault> {
  const former = new Map<string, string>();
  for (const [key, record] of records) {
    const folder = key.slice(0, key.lastIndexOf('/') + 1);
    for (const [index, slug] of record.formerSlugs.entries()) {
      const address = folder + slug;
      const owner = records.has(address) ? address : former.get(address);
      if (owner !== undefined) {
        yield {
          file: toFile(key, record),
          field: `formerSlugs[${String(index)}]`,
          message: `alamat lama "${slug}" sudah milik ${owner}; satu alamat hanya menuju satu halaman. Hapus dari salah satunya.`,
        };
      }
      former.set(address, key);
    }
  }
}
