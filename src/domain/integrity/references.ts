import { raceFile, type ContentRecords, type Fault } from '../records.ts';
import { findNearest } from './nearest.ts';

const noun = {
  sources: 'sumber',
  people: 'orang',
  parties: 'partai',
  regions: 'wilayah',
  elections: 'pemilihan umum',
  races: 'pemilihan',
  pairs: 'pasangan',
} as const;

type Target = keyof typeof noun;

const isTarget = (folder: string): folder is Target => Object.hasOwn(noun, folder);

/** Each source id below a record, with the path of its field. */
function* walkSources(value: unknown, path: string): Generator<[path: string, id: string]> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walkSources(item, `${path}[${String(index)}]`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, child] of Object.entries(value)) {
      const childPath = path ? `${path}.${key}` : key;
      if ((key === 'sources' || key === 'neighbourSources') && Array.isArray(child)) {
        for (const [index, id] of child.entries()) yield [`${childPath}[${String(index)}]`, String(id)];
      } else {
        yield* walkSources(child, childPath);
      }
    }
  }
}

/** Every record with the file it stands in. */
export function* listFiles(records: ContentRecords): Generator<[file: string, record: unknown]> {
  for (const [key, race] of records.races) yield [raceFile(key, race.office), race];
  for (const folder of ['elections', 'pairs', 'people', 'parties', 'regions', 'corrections'] as const) {
    for (const [key, record] of records[folder]) yield [`${folder}/${key}.yaml`, record];
  }
}

/** Everything a record refers to exists; every source is used. */
export function* checkReferences(records: ContentRecords): Generator<Fault> {
  const missing = (file: string, field: string, target: Target, found: string): Fault | undefined => {
    if (records[target].has(found)) return undefined;
    const nearest = findNearest(found, records[target].keys());
    const hint = nearest ? `Mungkin maksudnya "${nearest}"` : `Tambahkan ${noun[target]} itu atau perbaiki namanya`;
    return { file, field, message: `${noun[target]} "${found}" tidak ada. ${hint}.` };
  };
  const used = new Set<string>();
  const cited = function* (file: string, field: string, id: string): Generator<Fault> {
    used.add(id);
    const fault = missing(file, field, 'sources', id);
    if (fault) yield fault;
  };

  for (const [file, record] of listFiles(records)) {
    for (const [field, id] of walkSources(record, '')) yield* cited(file, field, id);
  }
  for (const [key, ids] of records.guideCitations) {
    for (const id of ids) yield* cited(`guides/${key}.mdx`, 'Cite', id);
  }
  for (const key of records.sources.keys()) {
    if (used.has(key)) continue;
    yield {
      file: `sources/${key}.yaml`,
      field: 'berkas',
      message:
        'sumber ini tidak dipakai fakta mana pun. Hapus berkasnya, atau rujuk dari fakta yang bersandar padanya.',
    };
  }

  const links = function* (): Generator<Fault | undefined> {
    for (const [key, race] of records.races) {
      const file = raceFile(key, race.office);
      yield missing(file, 'election', 'elections', race.election);
      yield missing(file, 'region', 'regions', race.region);
      for (const [index, round] of race.rounds.entries()) {
        for (const [place, area] of round.areas.entries()) {
          if ('region' in area.area)
            yield missing(
              file,
              `rounds[${String(index)}].areas[${String(place)}].area.region`,
              'regions',
              area.area.region,
            );
        }
      }
    }
    for (const [key, pair] of records.pairs) {
      const file = `pairs/${key}.yaml`;
      yield missing(file, 'race', 'races', pair.race);
      yield missing(file, 'head.person', 'people', pair.head.person);
      yield missing(file, 'deputy.person', 'people', pair.deputy.person);
      for (const role of ['nominating', 'supporting'] as const) {
        const list = pair.nomination[role];
        for (const [index, party] of (list?.value ?? []).entries())
          yield missing(file, `nomination.${role}.value[${String(index)}]`, 'parties', party);
        for (const [index, party] of (list?.disputed ?? []).entries())
          yield missing(file, `nomination.${role}.disputed[${String(index)}]`, 'parties', party);
      }
    }
    for (const [key, party] of records.parties) {
      for (const [index, report] of party.reports.entries()) {
        const field = `reports[${String(index)}]`;
        yield missing(`parties/${key}.yaml`, `${field}.election`, 'elections', report.election);
        for (const [place, pair] of report.pairs.entries())
          yield missing(
            `parties/${key}.yaml`,
            `${field}.pairs[${String(place)}]`,
            'pairs',
            `${report.election}/${pair}`,
          );
      }
    }
    for (const [key, region] of records.regions) {
      const file = `regions/${key}.yaml`;
      if (region.province !== undefined) yield missing(file, 'province', 'regions', region.province);
      for (const [index, other] of region.neighbours.entries())
        yield missing(file, `neighbours[${String(index)}]`, 'regions', other);
    }
    for (const [key, correction] of records.corrections) {
      const file = `corrections/${key}.yaml`;
      const [folder = '', ...rest] = correction.record.split('/');
      if (!isTarget(folder))
        yield {
          file,
          field: 'record',
          message: `ditemukan folder "${folder}", seharusnya salah satu dari ${Object.keys(noun).join(', ')}. Perbaiki nama foldernya.`,
        };
      // A correction of this field tells that the record itself was taken away.
      else if (correction.field !== 'berkas') yield missing(file, 'record', folder, rest.join('/'));
    }
  };
  for (const fault of links()) if (fault) yield fault;
}
