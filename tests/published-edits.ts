import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../scripts/project.ts';
import { checkCorrections } from '../scripts/since/check-corrections.ts';

/** The folder of the example whose published facts are edited. */
export const CONTENT = join(ROOT, 'tests/fixtures/two-elections');
export const RACE = 'races/governor/pilkada-2020/gubernur-provinsi-contoh.yaml';
export const PAIR = 'pairs/pilkada-2020/bupati-contoh/nama-calon-lima-nama-calon-enam.yaml';
export const LATER = 'pairs/pilkada-2024/gubernur-provinsi-contoh/nama-calon-lima-nama-calon-dua-belas.yaml';
export const PERSON = 'people/nama-calon-lima.yaml';
export const LOGGED = 'corrections/2024-10-01-satu-orang.yaml';
export const NEW = 'corrections/2024-10-02-baru.yaml';
export const comparison = { since: 'main', today: '2024-10-15' };

// What the tests do with a record is written as an editor would: without a schema between.
type Yaml = any; // eslint-disable-line @typescript-eslint/no-explicit-any

/** The records of the example as YAML gives them, by file. */
export const published = new Map<string, Yaml>(
  readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, parse(readFileSync(join(CONTENT, name), 'utf8'))]),
);

export type Files = Map<string, Yaml>;
export type Edit = (files: Files) => void;

/** Changes one record. */
export const edit =
  (file: string, change: (record: Yaml) => void): Edit =>
  (files) => {
    change(files.get(file));
  };

/** Adds a correction. */
export const log =
  (fields: Readonly<Record<string, string>>, file = NEW): Edit =>
  (files) => {
    const given = { date: '2024-10-02', reason: 'Salah ketik', sources: ['koran-contoh-2020'], ...fields };
    files.set(file, given);
  };

/** Gives a file another name. */
export const move =
  (from: string, to: string): Edit =>
  (files) => {
    files.set(to, files.get(from));
    files.delete(from);
  };

/** What the check says of the published example after some edits, from a state that other edits had made. */
export const check = (edits: readonly Edit[], earlier: readonly Edit[] = []): readonly string[] => {
  const before = structuredClone(published);
  for (const apply of earlier) apply(before);
  const after = structuredClone(before);
  for (const apply of edits) apply(after);
  return checkCorrections(before, after, comparison).faults.map(
    ({ file, field, message }) => `${file} | ${field} | ${message}`,
  );
};

/** File and field of what the check says. */
export const places = (edits: readonly Edit[], earlier: readonly Edit[] = []): readonly string[] =>
  check(edits, earlier).map((line) => line.split(' | ').slice(0, 2).join(' | '));
