import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { ContentFiles } from './synthetic-content.ts';

/** Prints a record as editors write it: plain blocks, quotes where a code or a day would be read as a number. */
export function formatRecord(record: unknown): string {
  return stringify(record, {
    customTags: ['timestamp'],
    singleQuote: true,
    lineWidth: 0,
    aliasDuplicateObjects: false,
  });
}

/** Writes records as YAML files below a folder. */
export async function writeContent(folder: string, files: ContentFiles): Promise<void> {
  const folders = new Set([...files.keys()].map((file) => dirname(join(folder, file))));
  for (const path of folders) await mkdir(path, { recursive: true });
  for (const [file, record] of files) await writeFile(join(folder, file), formatRecord(record));
}
