import { runCommand } from './command.ts';
import { binOf, runNode } from './run-program.ts';

const CHECKS = [
  // First: it writes the types of the content, which the others read.
  { name: 'astro check', args: [binOf('astro', 'bin/astro.mjs'), 'check', '--minimumSeverity', 'warning'] },
  { name: 'tsc', args: [binOf('typescript', 'bin/tsc'), '--noEmit', '--project', '.'] },
  { name: 'eslint', args: [binOf('eslint', 'bin/eslint.js'), '--max-warnings', '0', '.'] },
  { name: 'prettier', args: [binOf('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'] },
];

await runCommand(async () => {
  const failed: string[] = [];
  for (const { name, args } of CHECKS) {
    console.log(`\n— ${name}`);
    if ((await runNode({ args, env: { ASTRO_TELEMETRY_DISABLED: '1' } })) !== 0) {
      failed.push(name);
    }
  }
  if (failed.length > 0) {
    console.error(`\nPemeriksaan gagal: ${failed.join(', ')}.`);
    process.exitCode = 1;
  } else {
    console.log(`\nSemua pemeriksaan lulus: ${CHECKS.map(({ name }) => name).join(', ')}.`);
  }
});
