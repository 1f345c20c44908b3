import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './command.ts';
import { ROOT } from './project.ts';
import { readBenchOptions, type Trial } from './search/bench-options.ts';
import { openEngines } from './search/engines.ts';
import { measureEngine, type EngineRow } from './search/measure-engine.ts';
import { buildSearchFiles, openSearchFiles } from './search/own-search.ts';
import { formatEngines } from './search/print-engines.ts';
import { readQueryFile } from './search/query-file.ts';
import { readCatalogue } from './search/read-catalogue.ts';

/** Queries by which is measured what Pagefind loads for a query. */
const mostSamples = 40;

const runTrial = async ({ file, content }: Trial, scratch: string): Promise<readonly EngineRow[]> => {
  const catalogue = await readCatalogue(content);
  const queries = await readQueryFile(file, catalogue);
  const files = buildSearchFiles(catalogue);
  const samples = queries.slice(0, mostSamples).map(({ text }) => text);
  const rows: EngineRow[] = [];
  for await (const engine of openEngines({ files, library: openSearchFiles(files), samples, scratch })) {
    try {
      rows.push(await measureEngine(engine, queries));
    } finally {
      engine.close?.();
    }
  }
  return rows;
};

await runCommand(async () => {
  const { trials, missing } = readBenchOptions(process.argv.slice(2));
  const [processor] = cpus();
  console.log(`Mesin: ${String(availableParallelism())} inti ${processor?.model ?? ''}, Node ${process.version}`);
  for (const trial of trials) {
    await mkdir(join(ROOT, '.cache'), { recursive: true });
    const scratch = await mkdtemp(join(ROOT, '.cache', 'bench-search-'));
    try {
      console.log(`\n${trial.name} (${trial.file}):\n\n${formatEngines(await runTrial(trial, scratch))}`);
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  }
  for (const line of missing) console.log(`\n${line}`);
});
