import { parseArgs } from 'node:util';
import { CommandError } from '../command.ts';
import { day, slug } from '../../src/schemas/primitives.ts';

/** What `npm run import` is asked to do. */
export type ImportOptions =
  | { readonly kind: 'template'; readonly table: Table }
  | {
      readonly kind: 'import';
      readonly table: Table;
      readonly file: string;
      readonly out: string;
      readonly election: string;
      readonly isDry: boolean;
      readonly source: string | undefined;
      readonly status: 'provisional' | 'official' | undefined;
      readonly votingDay: string | undefined;
    };

/** A table of ballot entries, or one of votes. */
export type Table = 'ballots' | 'tallies';

const USAGE = `Cara pakai:
  npm run import -- TABEL.csv --out FOLDER [--election pilkada-2024] [--voting-day TTTT-BB-HH] [--source ID] [--dry-run]
  npm run import -- TABEL.csv --out FOLDER --tallies --status provisional --source ID [--election …] [--dry-run]
  npm run import -- --template [--tallies]`;

const refuse = (reason: string): never => {
  throw new CommandError(`${reason}\n${USAGE}`);
};

const options = {
  out: { type: 'string' },
  election: { type: 'string', default: 'pilkada-2024' },
  'voting-day': { type: 'string' },
  source: { type: 'string' },
  status: { type: 'string' },
  tallies: { type: 'boolean', default: false },
  template: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    return refuse(`Pilihan tidak dapat dibaca: "${args.join(' ')}".`);
  }
};

const readSlug = (name: string, found: string): string =>
  slug.safeParse(found).success
    ? found
    : refuse(`Nilai --${name} tidak dapat dipakai: "${found}". Seharusnya huruf kecil, angka, dan tanda hubung.`);

const readStatus = (found: string | undefined, table: Table): 'provisional' | 'official' | undefined => {
  if (table === 'ballots') {
    return found === undefined ? undefined : refuse('--status hanya untuk --tallies.');
  }
  if (found === 'provisional' || found === 'official') return found;
  return refuse(
    `Nilai --status: ${found === undefined ? 'tidak ada isi' : `"${found}"`}. Untuk --tallies seharusnya provisional (hitungan sementara) atau official (hasil resmi KPU).`,
  );
};

/** Reads the command's arguments; throws with the usage when they cannot be used. */
export const readOptions = (args: readonly string[]): ImportOptions => {
  const { values, positionals } = parse(args);
  const table = values.tallies ? 'tallies' : 'ballots';
  if (values.template) {
    return args.every((arg) => arg === '--template' || arg === '--tallies')
      ? { kind: 'template', table }
      : refuse('--template hanya mencetak contoh tabel; hapus pilihan lain selain --tallies.');
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    return refuse(`Tabel: ${positionals.join(', ') || 'tidak ada isi'}. Seharusnya satu berkas CSV.`);
  }
  if (!values.out) return refuse('--out tidak ada isi. Seharusnya folder isi yang dibuat atau dilengkapi.');
  const votingDay = values['voting-day'];
  if (votingDay !== undefined && !day.safeParse(votingDay).success) {
    return refuse(`Nilai --voting-day tidak dapat dipakai: "${votingDay}". Seharusnya tanggal, misalnya 2029-11-28.`);
  }
  return {
    kind: 'import',
    table,
    file,
    out: values.out,
    election: readSlug('election', values.election),
    isDry: values['dry-run'],
    source: values.source === undefined ? undefined : readSlug('source', values.source),
    status: readStatus(values.status, table),
    votingDay,
  };
};
