import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { judgeGoals } from './bench/goals.ts';
import type { BenchRow } from './bench/goals.ts';
import { measureContent } from './bench/measure-content.ts';
import { parseBenchOptions } from './bench/options.ts';
import { formatGoals, formatTable } from './bench/print-table.ts';
import { buildSyntheticContent } from './bench/synthetic-content.ts';
import { writeContent } from './bench/write-content.ts';
import { runCommand } from './command.ts';
import { ROOT } from './project.ts';

function findHugo(): string | undefined {
  const { stdout, status } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split(' ').slice(0, 2).join(' ') : undefined;
}

await runCommand(async () => {
  const { pages, runs, withHugo, asJson, content } = parseBenchOptions(process.argv.slice(2), process.env);
  const hugo = withHugo ? findHugo() : undefined;
  // Beside the builds: a finished site moves there by its name, elsewhere file by file.
  await mkdir(join(ROOT, '.cache'), { recursive: true });
  const scratch = await mkdtemp(join(ROOT, '.cache', 'bench-'));
  // With --json standard output is that object only.
  const say = (text: string): void => {
    if (!asJson) console.log(text);
  };
  try {
    const [processor] = cpus();
    say(
      `Mesin: ${availableParallelism()} inti ${processor?.model ?? ''}, Node ${process.version}, ${hugo ?? 'tanpa Hugo'}`,
    );
    const rows: BenchRow[] = [];
    const measure = async (name: string, folder: string, isCountry: boolean): Promise<void> => {
      say(`Mengukur: ${name} …`);
      const task = { name, isCountry, content: folder, runs, withHugo: hugo !== undefined, scratch };
      rows.push(await measureContent(task));
    };
    for (const count of pages) {
      const folder = join(scratch, `isi-${count}`);
      await writeContent(folder, await buildSyntheticContent({ pages: count }));
      await measure(`buatan ${count}`, folder, false);
      await rm(folder, { recursive: true, force: true });
    }
    if (content !== undefined) await measure('seluruh negeri', content, true);
    else say('Seluruh negeri tidak diukur: sebut foldernya dengan --content atau BENCH_CONTENT.');
    const goals = judgeGoals(rows);
    if (asJson) console.log(JSON.stringify({ runs, hugo, rows, goals }, undefined, 2));
    else console.log(`\n${formatTable(rows)}\n\n${formatGoals(goals)}`);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
});
