import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CommandError } from '../command.ts';

/** The Nu HTML checker as an npm package, 32 MB that nothing else of the project needs. */
const NU = { name: 'vnu-jar', version: '26.9.27' } as const;

/** Gives the path of the Nu HTML checker below `cache`, fetched from the npm registry when it is not there yet. */
export async function fetchNu(cache: string): Promise<string> {
  const folder = join(cache, `${NU.name}-${NU.version}`);
  const jar = join(folder, 'node_modules', NU.name, 'build', 'dist', 'vnu.jar');
  if (!existsSync(jar)) {
    await mkdir(folder, { recursive: true });
    const args = [
      'install',
      '--prefix',
      folder,
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      `${NU.name}@${NU.version}`,
    ];
    await promisify(execFile)('npm', args, { cwd: folder, shell: process.platform === 'win32' }).catch(
      (error: unknown) => {
        throw new CommandError(
          `Pemeriksa HTML Nu (${NU.name} ${NU.version}) tidak dapat diambil dengan npm: ` +
            `${error instanceof Error ? error.message : String(error)} ` +
            'Sambungkan mesin ini dengan registri npm, atau tunjuk berkasnya: KENAL_NU=/letak/vnu.jar.',
        );
      },
    );
  }
  return jar;
}
