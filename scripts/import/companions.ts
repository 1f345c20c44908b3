import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { toSlug } from '../../src/domain/names.ts';
import { electionSchema, type ElectionRecord } from '../../src/schemas/election.ts';
import { CommandError } from '../command.ts';
import type { Change, Raw } from './changes.ts';
import { parseRecord } from './stamp.ts';

/** Where records that a table does not hold come from: the folder itself, else the project's own content. */
export interface Shelves {
  readonly dir: string;
  readonly own: string;
}

/** Records beside a table's own that the content folder needs, and what they say. */
export interface Companions {
  readonly changes: readonly Change[];
  readonly votingDay: string;
}

/** A record that no table holds: a file that a person has edited knows everything better. */
const asIs = (file: string, record: Raw): Change => ({
  file,
  record,
  keep: new Set(Object.keys(record)),
  keepAlways: new Set(),
});

const readRecord = async (path: string): Promise<Raw | undefined> =>
  existsSync(path) ? parseRecord(await readFile(path, 'utf8')) : undefined;

const findOwn = (file: string, { own }: Shelves): Promise<Raw | undefined> => readRecord(join(own, file));

const findRecord = async (file: string, shelves: Shelves): Promise<Raw | undefined> =>
  (await readRecord(join(shelves.dir, file))) ?? findOwn(file, shelves);

/** The id under which a table is cited when none is given. */
export const toSourceId = (file: string): string =>
  `impor-${toSlug(basename(file).replace(/\.[^.]*$/, '')) || 'tabel'}`;

/** The source of a table: the record of the id that was asked for, else one that names the file and its checksum. */
export const findSource = async (asked: string | undefined, file: string, shelves: Shelves): Promise<Change> => {
  const path = `sources/${asked ?? toSourceId(file)}.yaml`;
  const known = asked === undefined ? undefined : await findOwn(path, shelves);
  if (known) return asIs(path, known);
  const checksum = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  return asIs(path, {
    publisher: 'Penerbit belum dicatat',
    title: `Tabel ${basename(file)}`,
    titleIsOurs: true,
    kind: 'data',
    readAs: 'dataset',
    note: `Dibaca dari tabel dengan SHA-256 ${checksum}`,
  });
};

const findVotingDay = ({ stages }: Pick<ElectionRecord, 'stages'>): string | undefined =>
  stages.find(({ kind }) => kind === 'voting')?.start;

const buildElection = (id: string, votingDay: string, source: string): Raw => {
  const year = Number(votingDay.slice(0, 4));
  const name = id.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
  return {
    name,
    shortName: name,
    year,
    stages: [{ kind: 'voting', start: votingDay, end: votingDay, sources: [source] }],
  };
};

/** The election's record with the sources it rests on; a new election needs its voting day. */
export const findElection = async (
  id: string,
  given: { readonly votingDay: string | undefined; readonly source: string },
  shelves: Shelves,
): Promise<Companions> => {
  const path = `elections/${id}.yaml`;
  const known = await findRecord(path, shelves);
  const record = known ?? (given.votingDay && buildElection(id, given.votingDay, given.source));
  if (!record) {
    throw new CommandError(
      `Pemilihan "${id}" belum dikenal. Seharusnya ada ${path} di folder itu, atau --voting-day TTTT-BB-HH untuk membuatnya.`,
    );
  }
  const votingDay = findVotingDay(electionSchema.parse(record));
  if (votingDay === undefined) {
    throw new CommandError(`${path} tidak memuat tahapan voting. Tambahkan hari pemungutan suaranya.`);
  }
  if (given.votingDay !== undefined && given.votingDay !== votingDay) {
    throw new CommandError(
      `--voting-day ${given.votingDay} tidak sama dengan hari pemungutan suara ${votingDay} di ${path}. Hapus --voting-day, atau perbaiki berkas itu.`,
    );
  }
  const cited = electionSchema.parse(record).stages.flatMap(({ sources }) => sources);
  const sources = await Promise.all(
    [...new Set(cited)]
      .filter((source) => source !== given.source)
      .map(async (source) => {
        const found = await findRecord(`sources/${source}.yaml`, shelves);
        return found ? [asIs(`sources/${source}.yaml`, found)] : [];
      }),
  );
  return { changes: [asIs(path, record), ...sources.flat()], votingDay };
};

/** The official list of regions as a source. */
export const findRegionSource = async (shelves: Shelves): Promise<Change> => {
  const path = 'sources/idn-area-data.yaml';
  const record = await findRecord(path, shelves);
  if (!record) throw new CommandError(`${path} tidak ada di isi situs. Kembalikan berkas itu.`);
  return asIs(path, record);
};
