import { join } from 'node:path';
import { fixtureBuilds } from '../../tests/fixture-builds.ts';
import { ROOT } from '../project.ts';
import { runNode } from '../run-program.ts';
import { neutralEnv } from './neutral-env.ts';

/** Builds `dist` and every fixture site, or those of these names; gives the number of builds that failed, each already explained by its output. */
export async function buildSites(names?: readonly string[]): Promise<number> {
  const builds = [
    { name: 'dist', env: {}, prepare: undefined },
    ...fixtureBuilds.map(({ name, env, outDir, prepare }) => ({ name, env: { ...env, OUT_DIR: outDir }, prepare })),
  ];
  let failed = 0;
  for (const { name, env, prepare } of builds.filter((one) => names?.includes(one.name) ?? true)) {
    console.log(`\nMembangun situs untuk pengujian: ${name}`);
    await prepare?.();
    const code = await runNode({ args: [join(ROOT, 'scripts', 'build.ts')], env: { ...neutralEnv, ...env } });
    if (code !== 0) {
      console.error(`Pembangunan "${name}" gagal.`);
      failed += 1;
    }
  }
  return failed;
}
