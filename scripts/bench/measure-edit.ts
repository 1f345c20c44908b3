import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { formatNumber } from '../../src/format/numbers.ts';
import { formatSeconds } from '../build/print-build.ts';
import { CommandError, runCommand } from '../command.ts';
import { findContentFolder } from '../content/read-checked.ts';
import { findBrowser } from '../find-browser.ts';
import { thisMachine } from '../machine.ts';
import { watchSite } from '../watch.ts';
import { findMovableRace } from './movable-votes.ts';

const RUNS = 5;
const PORT = 4380;
const LONGEST_MS = 60_000;

/** How long each of some edits takes, from the saved file to the changed text in the open page, in milliseconds. */
async function measureEdits(content: string, page: Page, url: string): Promise<number[]> {
  const race = await findMovableRace(content);
  await page.goto(url + race.address);
  const times: number[] = [];
  for (let count = 1; count <= RUNS; count += 1) {
    const { text, votes } = race.move(count);
    const start = performance.now();
    await writeFile(race.file, text);
    await page.getByText(formatNumber('id', votes)).first().waitFor({ timeout: LONGEST_MS });
    times.push(performance.now() - start);
  }
  return times;
}

async function withBrowser<Result>(work: (page: Page) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({
    executablePath: findBrowser(thisMachine),
    args: thisMachine.isRoot ? ['--no-sandbox'] : [],
  });
  try {
    return await work(await browser.newPage());
  } finally {
    await browser.close();
  }
}

await runCommand(async () => {
  const [folder = 'src/content', ...rest] = process.argv.slice(2);
  if (folder.startsWith('-') || rest.length > 0) {
    throw new CommandError(
      `Pilihan tidak dikenal: "${process.argv.slice(2).join(' ')}". Seharusnya satu folder isi, atau kosong untuk src/content.`,
    );
  }
  const scratch = await mkdtemp(join(tmpdir(), 'kenal-paslon-suntingan-'));
  try {
    const content = join(scratch, 'isi');
    await cp(findContentFolder(folder), content, { recursive: true });
    const { site } = await import('../../src/site.ts');
    process.env['CONTENT_DIR'] = content;
    const start = performance.now();
    const server = await watchSite({ ...site, contentDir: content }, PORT);
    console.log(`"npm start -- --watch" siap setelah ${formatSeconds(performance.now() - start)}.`);
    const times = await withBrowser((page) => measureEdits(content, page, server.url));
    await server.close();
    const median = times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
    console.log(
      `Dari menyimpan sampai tampak di peramban: ${times.map(formatSeconds).join(' · ')}; median ${formatSeconds(median)}.`,
    );
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
});
process.exit();
