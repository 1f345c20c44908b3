import { readdir } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { lendNationalParties } from '../../src/domain/national-parties.ts';
import { raceFile, type ContentRecords, type Fault } from '../../src/domain/records.ts';
import { yamlCollections, type CollectionName } from '../../src/schemas/collections.ts';
import type { RaceRecord } from '../../src/schemas/race.ts';
import type { SourceRecord } from '../../src/schemas/source.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkCodes, readOfficialCodes } from './official-codes.ts';
import type { YamlText } from './parse-yaml.ts';
import { readGuides } from './read-guides.ts';
import { readRecord, type FileMemory } from './read-record.ts';

export type ReadResult = {
  readonly records: ContentRecords;
  readonly faults: readonly Fault[];
  /** The same fault with the line of its field behind the file's name. */
  readonly locate: (fault: Fault) => Fault;
};

/** The YAML files of one content folder: by name, and what stood in those that could be read. */
type Folder = {
  readonly root: string;
  readonly names: readonly string[];
  readonly memory: FileMemory;
  readonly texts: Map<string, YamlText>;
  readonly faults: Fault[];
};

const slugPath = /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)*\.yaml$/;

const listYaml = async (root: string): Promise<string[]> => {
  const top = resolve(root);
  const entries = await readdir(top, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile() && /\.ya?ml$/i.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(top.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
};

const isIn = (file: string, name: CollectionName): boolean => file.startsWith(`${yamlCollections[name].folder}/`);

/** Reads one collection: each file by its schema, faults with the line they stand on. */
const readCollection = ({ root, names, memory, texts, faults }: Folder, name: CollectionName): Map<string, unknown> => {
  const { folder, schema } = yamlCollections[name];
  const records = new Map<string, unknown>();
  for (const file of names.filter((path) => isIn(path, name))) {
    if (!slugPath.test(file)) {
      faults.push({
        file,
        field: 'nama berkas',
        message:
          'nama ini tidak bisa menjadi alamat. Pakai huruf kecil, angka, dan tanda hubung, dengan akhiran .yaml (bukan kode bertitik).',
      });
      continue;
    }
    const read = readRecord(root, file, schema, memory);
    texts.set(file, read.yaml);
    faults.push(...read.faults);
    if (read.record) records.set(file.slice(folder.length + 1, -'.yaml'.length), read.record.value);
  }
  return records;
};

/** The sources of a content folder and what is wrong with them; nothing else of it is read. */
export const readSources = async (
  root: string,
  memory: FileMemory,
): Promise<{ readonly sources: ReadonlyMap<string, SourceRecord>; readonly faults: readonly Fault[] }> => {
  const names = (await listYaml(join(root, yamlCollections.sources.folder))).map(
    (name) => `${yamlCollections.sources.folder}/${name}`,
  );
  const folder: Folder = { root, names, memory, texts: new Map(), faults: [] };
  return { sources: readCollection(folder, 'sources') as Map<string, SourceRecord>, faults: folder.faults };
};

/** `rounds[0].tally` as the keys that lead there. */
const toPath = (field: string): PropertyKey[] =>
  field
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** Fields that are no part of the text. */
const wholeFile = ['berkas', 'nama berkas'];

const locateIn =
  (texts: ReadonlyMap<string, YamlText>) =>
  (fault: Fault): Fault => {
    const text = wholeFile.includes(fault.field) ? undefined : texts.get(fault.file);
    return text ? { ...fault, file: `${fault.file}:${String(text.findLine(toPath(fault.field)))}` } : fault;
  };

/** Reads a whole content folder; parties come from `fallback` when the folder has none. What `memory` knows is not read again. */
export const readContentFolder = async (
  root: string,
  fallback: string,
  memory: FileMemory = new Map(),
): Promise<ReadResult> => {
  const folder: Folder = { root, names: await listYaml(root), memory, texts: new Map(), faults: [] };
  const { faults } = folder;
  if (folder.names.length === 0) {
    faults.push({
      file: root,
      field: 'folder isi',
      message: 'tidak ada satu pun berkas YAML di sini. Perbaiki CONTENT_DIR, atau isi foldernya.',
    });
  }
  const collections = Object.keys(yamlCollections) as CollectionName[];
  for (const file of folder.names.filter((path) => !collections.some((name) => isIn(path, name)))) {
    faults.push({
      file,
      field: 'nama berkas',
      message: `berkas ini di luar folder isi dan tidak akan terbaca. Pindahkan ke salah satu dari: ${collections.map((name) => yamlCollections[name].folder).join(', ')}.`,
    });
  }
  const read = <Value>(name: CollectionName, from = folder): Map<string, Value> =>
    readCollection(from, name) as Map<string, Value>;
  const hasParties = folder.names.some((file) => isIn(file, 'parties'));
  const national = hasParties ? folder : { ...folder, root: fallback, names: await listYaml(fallback) };
  const races = new Map<string, RaceRecord>();
  for (const name of ['governorRaces', 'regentRaces', 'mayorRaces'] as const) {
    for (const [key, race] of read<RaceRecord>(name)) {
      const other = races.get(key);
      if (other)
        faults.push({
          file: raceFile(key, race.office),
          field: 'nama berkas',
          message: `nama ini sudah dipakai ${raceFile(key, other.office)}. Hapus salah satu, atau ganti namanya menurut jabatan dan wilayah.`,
        });
      races.set(key, race);
    }
  }
  const records: ContentRecords = {
    elections: read('elections'),
    races,
    pairs: read('pairs'),
    people: read('people'),
    parties: hasParties ? read('parties') : new Map(),
    regions: read('regions'),
    sources: read('sources'),
    corrections: read('corrections'),
    guideCitations: await readGuides(root, faults),
  };
  const locate = locateIn(folder.texts);
  const isExample = [...records.elections.values()].every((election) => election.isExample === true);
  faults.push(
    ...[...checkCodes(records.regions, await readOfficialCodes(), isExample)].map(locate),
    ...checkAddresses(records),
  );
  const lent = hasParties
    ? records
    : lendNationalParties(records, {
        parties: read('parties', national),
        sources: read('sources', national),
      });
  return { records: lent, faults, locate };
};
