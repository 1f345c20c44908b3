/** A folder whose records print facts. */
export type FactFolder = 'elections' | 'races' | 'pairs' | 'people' | 'parties' | 'regions';

/** YAML values of a content folder by file, `pairs/pilkada-2024/bupati-tapin/yamani-juanda.yaml`. */
export type FileValues = ReadonlyMap<string, unknown>;

export type Fields = Readonly<Record<string, unknown>>;

/** A record as one version of the content has it, not yet checked by any schema. */
export interface RecordValue {
  readonly file: string;
  readonly folder: FactFolder;
  /** Its path below the folder, the office of a race left out. */
  readonly key: string;
  readonly value: Fields;
}

const folders: readonly string[] = [
  'elections',
  'races',
  'pairs',
  'people',
  'parties',
  'regions',
] satisfies FactFolder[];

/** Whether a value of YAML is a set of keys. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The last part of a record's key, which is its address. */
export const slugOf = (key: string): string => key.slice(key.lastIndexOf('/') + 1);

/** What stands above a record's own slug: `pilkada-2024/bupati-tapin` of a pair, nothing of a person. */
export const parentOf = (key: string): string => key.slice(0, Math.max(0, key.lastIndexOf('/')));

/** The records that print facts, by folder and key: `races/pilkada-2024/bupati-tapin`. */
export const listRecords = (files: FileValues): ReadonlyMap<string, RecordValue> => {
  const records = new Map<string, RecordValue>();
  for (const [file, value] of files) {
    const [folder = '', ...rest] = file.replace(/\.yaml$/, '').split('/');
    const key = (folder === 'races' ? rest.slice(1) : rest).join('/');
    if (!folders.includes(folder) || !isFields(value)) continue;
    records.set(`${folder}/${key}`, { file, folder: folder as FactFolder, key, value });
  }
  return records;
};

/** A list of texts below a key; empty where there is none. */
export const listTexts = (fields: Fields, key: string): readonly string[] => {
  const list = fields[key];
  return Array.isArray(list) ? list.map(String) : [];
};
