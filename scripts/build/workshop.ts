import { rmSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './is-alive.ts';
import { isCode } from './is-code.ts';

const WAIT_MS = 200;
const LONGEST_FAREWELL_MS = 2000;
const LONGEST_BUILD_MS = 10 * 60 * 1000;
const LOCK = 'lock';

async function isAbandoned(file: string, holder: number): Promise<boolean> {
  const age = Date.now() - ((await stat(file).catch(() => undefined))?.mtimeMs ?? Date.now());
  // An old process id may belong to another program by now.
  return (holder > 0 && !isAlive(holder)) || age > LONGEST_BUILD_MS;
}

async function takeLock(file: string): Promise<void> {
  for (let isFirst = true; ; isFirst = false) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (!isCode(error, 'EEXIST')) {
        throw error;
      }
    }
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    if (await isAbandoned(file, holder)) {
      await rm(file, { force: true });
      continue;
    }
    if (isFirst) {
      console.log(`Menunggu pembangunan lain (proses ${holder}) selesai…`);
    }
    await sleep(WAIT_MS);
  }
}

async function removeLeftovers(shop: string): Promise<void> {
  for (const name of await readdir(shop)) {
    if (name !== LOCK && !isAlive(Number.parseInt(name, 10))) {
      await rm(join(shop, name), { recursive: true, force: true });
    }
  }
}

/**
 * Runs `work` with an empty folder inside the project, where Astro must build to find its packages. One build at a
 * time: Astro keeps generated modules in one place per project. The folder is gone afterwards, also when interrupted:
 * then the signal is aborted, and `work` has a moment to end what it started.
 */
export async function withWorkshop<T>(
  root: string,
  work: (dir: string, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const shop = join(root, '.cache', 'builds');
  const lock = join(shop, LOCK);
  await mkdir(shop, { recursive: true });
  await takeLock(lock);
  const dir = join(shop, `${process.pid}-${Date.now().toString(36)}`);
  const stop = new AbortController();
  let running: Promise<T> | undefined;
  const clear = (): void => {
    rmSync(dir, { recursive: true, force: true });
    rmSync(lock, { force: true });
  };
  const interrupt = async (): Promise<void> => {
    stop.abort();
    await Promise.race([Promise.allSettled([running]), sleep(LONGEST_FAREWELL_MS)]);
    clear();
    console.error('Dihentikan; situs yang lama tidak diubah.');
    process.exit(130);
  };
  const onSignal = (): void => void interrupt();
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  try {
    await removeLeftovers(shop);
    await mkdir(dir);
    running = work(dir, stop.signal);
    return await running;
  } catch (error) {
    // The interruption ends this process; nobody needs to hear of what it broke off.
    return await (stop.signal.aborted ? new Promise<never>(() => undefined) : Promise.reject(error as Error));
  } finally {
    clear();
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
  }
}
