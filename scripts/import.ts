import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CommandError, runCommand } from './command.ts';
import { readContentFolder } from './content/read-folder.ts';
import type { FileMemory } from './content/read-record.ts';
import { printFaults } from './check-content.ts';
import { listBallotChanges } from './import/ballot-changes.ts';
import { readBallotRows } from './import/ballot-rows.ts';
import type { Change } from './import/changes.ts';
import { ballotColumns, tallyColumns } from './import/columns.ts';
import { findElection, findRegionSource, findSource, toSourceId, type Shelves } from './import/companions.ts';
import { throwFaults, type TableWarning } from './import/faults.ts';
import { readOfficialRegions } from './content/official-regions.ts';
import { readOptions, type ImportOptions, type Table } from './import/options.ts';
import { placeChanges } from './import/place-changes.ts';
import { readTable } from './import/read-table.ts';
import { countBallots, countTallies, printSummary } from './import/summary.ts';
import { listTallyChanges, readTallyRows } from './import/tally-changes.ts';
import { ROOT } from './project.ts';
import type { ContentRecords } from '../src/domain/records.ts';

const OWN_CONTENT = join(ROOT, 'src/content');
const templates = {
  ballots: 'docs/import-surat-suara.csv',
  tallies: 'docs/import-suara.csv',
} as const satisfies Record<Table, string>;

type Order = Extract<ImportOptions, { kind: 'import' }>;

/** What one table asks for. */
interface Plan {
  readonly counts: string;
  readonly changes: readonly Change[];
  readonly warnings: readonly TableWarning[];
}

const emptyRecords: ContentRecords = {
  elections: new Map(),
  races: new Map(),
  pairs: new Map(),
  people: new Map(),
  parties: new Map(),
  regions: new Map(),
  sources: new Map(),
  corrections: new Map(),
  guideCitations: new Map(),
};

const readExisting = async (dir: string, memory: FileMemory): Promise<ContentRecords> => {
  if (!existsSync(dir)) return emptyRecords;
  const { records, faults } = await readContentFolder(dir, OWN_CONTENT, memory);
  if (faults.length === 0) return records;
  printFaults(faults);
  throw new CommandError(`Folder ${dir} sudah memuat kesalahan di atas. Perbaiki dulu; tidak ada yang ditulis.`);
};

const planBallots = async (order: Order, records: ContentRecords, shelves: Shelves): Promise<Plan> => {
  const official = await readOfficialRegions();
  const { entries, faults, warnings } = readBallotRows(await readTable(order.file, ballotColumns), official);
  throwFaults(order.file, faults);
  const source = order.source ?? toSourceId(order.file);
  const election = await findElection(order.election, { votingDay: order.votingDay, source }, shelves);
  const { site } = await import('../src/site.ts');
  const { votingDay } = election;
  const ballots = listBallotChanges(entries, {
    election: order.election,
    votingDay,
    isPast: votingDay < site.date,
    source,
    records,
    official,
  });
  return {
    counts: countBallots(entries),
    changes: [
      ...election.changes,
      await findSource(order.source, order.file, shelves),
      await findRegionSource(shelves),
      ...ballots.changes,
    ],
    warnings: [...warnings, ...ballots.warnings],
  };
};

const planTallies = async (order: Order, records: ContentRecords, shelves: Shelves): Promise<Plan> => {
  const official = await readOfficialRegions();
  const { entries, faults } = readTallyRows(await readTable(order.file, tallyColumns), official);
  throwFaults(order.file, faults);
  const source = order.source ?? toSourceId(order.file);
  const status = order.status ?? 'provisional';
  const tallies = listTallyChanges(entries, { election: order.election, status, source, records });
  throwFaults(order.file, tallies.faults);
  return {
    counts: countTallies(entries),
    changes: [await findSource(order.source, order.file, shelves), ...tallies.changes],
    warnings: tallies.warnings,
  };
};

/** A line on the terminal that counts files; silent where output goes to a file. */
const showProgress = (total: number): ((done: number) => void) => {
  const { stderr } = process;
  if (!stderr.isTTY) return () => undefined;
  return (done) => {
    if (done % 50 !== 0 && done !== total) return;
    stderr.write(`\r${String(done)} dari ${String(total)} berkas${done === total ? '; memeriksa isinya…\n' : ''}`);
  };
};

const runImport = async (order: Order): Promise<void> => {
  const dir = resolve(order.out);
  const shelves = { dir, own: OWN_CONTENT };
  const memory: FileMemory = new Map();
  const records = await readExisting(dir, memory);
  const plan = await (order.table === 'ballots' ? planBallots : planTallies)(order, records, shelves);
  const placement = await placeChanges(dir, plan.changes, {
    isDry: order.isDry,
    memory,
    onProgress: showProgress(plan.changes.length),
  });
  if (placement.faults.length > 0) {
    printFaults(placement.faults);
    throw new CommandError(
      `${order.file}: isi folder akan memuat kesalahan di atas; tidak ada yang ditulis. Perbaiki tabel atau berkasnya, lalu impor lagi.`,
    );
  }
  printSummary(plan.counts, plan.warnings, placement, { dir, isDry: order.isDry });
};

/** What `npm run import` does with these arguments; throws what it would print when it is refused. */
export const importTable = async (args: readonly string[]): Promise<void> => {
  const options = readOptions(args);
  if (options.kind === 'template') process.stdout.write(await readFile(join(ROOT, templates[options.table]), 'utf8'));
  else await runImport(options);
};

if (import.meta.main) await runCommand(() => importTable(process.argv.slice(2)));
