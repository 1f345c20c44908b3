import { runCommand } from './command.ts';
import { binOf, runNode } from './run-program.ts';

interface Check {
  readonly name: string;
  readonly args: readonly string[];
}

/** Two at a time; Astro's first, since it writes the types of the content, which the second pair reads. */
const CHECKS: readonly (readonly [Check, Check])[] = [
  [
    { name: 'astro check', args: [binOf('astro', 'bin/astro.mjs'), 'check', '--minimumSeverity', 'warning'] },
    { name: 'prettier', args: [binOf('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
  ],
  [
    { name: 'tsc', args: [binOf('typescript', 'bin/tsc'), '--noEmit', '--project', '.'] },
    { name: 'eslint', args: [binOf('eslint', 'bin/eslint.js'), '--max-warnings', '0', '.'] },
  ],
];

await runCommand(async () => {
  const failed: string[] = [];
  for (const pair of CHECKS) {
    console.log(`\n— ${pair.map(({ name }) => name).join(', ')}`);
    const codes = await Promise.all(pair.map(({ args }) => runNode({ args, env: { ASTRO_TELEMETRY_DISABLED: '1' } })));
    failed.push(...pair.filter((_, at) => codes[at] !== 0).map(({ name }) => name));
  }
  if (failed.length > 0) {
    console.error(`\nPemeriksaan gagal: ${failed.join(', ')}.`);
    process.exitCode = 1;
  } else {
    console.log(
      `\nSemua pemeriksaan lulus: ${CHECKS.flat()
        .map(({ name }) => name)
        .join(', ')}.`,
    );
  }
});
