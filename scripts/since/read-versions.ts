import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseDocument } from 'yaml';
import { CommandError } from '../command.ts';
import { askGit } from './git.ts';
import type { FileValues } from './record-values.ts';

/** Two versions of a content folder: the files that differ, and every correction. */
export interface Versions {
  readonly before: FileValues;
  readonly after: FileValues;
}

const isRecord = (file: string): boolean => file.endsWith('.yaml');

const findCommit = (folder: string, since: string): string => {
  const { isDone, output } = askGit(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${since}^{commit}`,
  ]);
  if (isDone) return output.toString('utf8').trim();
  throw new CommandError(
    `Nilai --since: "${since}" tidak dikenal di repositori ini. Seharusnya commit, cabang, atau tag, misalnya origin/main; ` +
      'bila riwayatnya dipotong (klon dangkal), ambil dahulu dengan git fetch --unshallow.',
  );
};

/** The path of a folder from the top of its repository, empty or closed by a slash. */
const findPrefix = (folder: string): string => {
  const { isDone, output, complaint } = askGit(folder, ['rev-parse', '--show-prefix']);
  if (isDone) return output.toString('utf8').trim();
  throw new CommandError(
    `Folder isi "${folder}" tidak berada di dalam repositori git (${complaint}). ` +
      '--since membandingkan dengan commit: jalankan di klon git, dan pastikan CONTENT_DIR menunjuk folder di dalamnya.',
  );
};

/** Ids of the records that a commit holds below a folder, by file. */
const listCommitted = (folder: string, commit: string, prefix: string): ReadonlyMap<string, string> => {
  const { isDone, output, complaint } = askGit(folder, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    '--',
    ...(prefix ? [prefix] : []),
  ]);
  if (!isDone) throw new CommandError(`Git tidak dapat membaca ${commit}: ${complaint}`);
  const ids = new Map<string, string>();
  for (const line of output.toString('utf8').split('\0')) {
    const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
    const file = path?.slice(prefix.length);
    if (id !== undefined && file !== undefined && isRecord(file)) ids.set(file, id);
  }
  return ids;
};

/** Texts of objects, in the order of their ids. */
const readObjects = (folder: string, ids: readonly string[]): readonly string[] => {
  if (ids.length === 0) return [];
  const { output, complaint } = askGit(folder, ['cat-file', '--batch'], ids.map((id) => `${id}\n`).join(''));
  let at = 0;
  return ids.map((id) => {
    const end = output.indexOf('\n', at);
    const size = Number(/ blob (\d+)$/.exec(output.toString('utf8', at, end))?.[1]);
    if (!Number.isInteger(size))
      throw new CommandError(`Git tidak dapat membaca isi ${id}: ${complaint || 'objeknya tidak ada di klon ini'}.`);
    at = end + 1 + size + 1;
    return output.toString('utf8', end + 1, end + 1 + size);
  });
};

const toId = (content: Buffer, like: string): string =>
  createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${String(content.length)}\0`)
    .update(content)
    .digest('hex');

const parse = (file: string, text: string, version: string): unknown => {
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length === 0) return document.toJS() as unknown;
  throw new CommandError(`${file} di ${version} bukan YAML yang terbaca, jadi tidak dapat dibandingkan.`);
};

const listFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter(isRecord)
    .sort();

/** Reads a content folder as it is and as it was at a commit; checks nothing out and writes nothing. */
export const readVersions = (folder: string, since: string): Versions => {
  const prefix = findPrefix(folder);
  const committed = listCommitted(folder, findCommit(folder, since), prefix);
  if (committed.size === 0)
    throw new CommandError(
      `Folder isi "${prefix || '.'}" tidak berisi catatan apa pun di ${since}. Seharusnya commit yang sudah memuat folder itu; ` +
        'perbaiki --since atau CONTENT_DIR.',
    );
  const files = listFiles(folder);
  const present = new Map(files.map((file) => [file, readFileSync(join(folder, file))] as const));
  const isSame = (file: string, id: string): boolean => {
    const content = present.get(file);
    return content !== undefined && toId(content, id) === id;
  };
  const isKept = (file: string): boolean => file.startsWith('corrections/');
  const old = [...committed]
    .filter(([file, id]) => isKept(file) || !isSame(file, id))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const texts = readObjects(
    folder,
    old.map(([, id]) => id),
  );
  const before = new Map(old.map(([file], index) => [file, parse(file, texts[index] ?? '', since)] as const));
  const after = new Map(
    [...present]
      .filter(([file]) => isKept(file) || before.has(file) || !committed.has(file))
      .map(([file, content]) => [file, parse(file, content.toString('utf8'), 'folder kerja')] as const),
  );
  return { before, after };
};
