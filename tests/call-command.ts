import { format } from 'node:util';
import { vi } from 'vitest';
import { runCommand } from '../scripts/command.ts';
import type { ScriptResult } from './run-script.ts';

const readExitCode = (): number => Number(process.exitCode ?? 0);

/**
 * Runs the function of a command in this process, as the command itself would run it, and gives what it printed and the
 * exit code it left: a process that is started for it costs a hundred times as much.
 */
export async function callCommand(main: () => Promise<void>): Promise<ScriptResult> {
  let stdout = '';
  let stderr = '';
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((...parts) => (stdout += `${format(...parts)}\n`)),
    vi.spyOn(console, 'error').mockImplementation((...parts) => (stderr += `${format(...parts)}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => (stdout += String(text)) !== ''),
  ];
  const before = process.exitCode;
  try {
    process.exitCode = undefined;
    await runCommand(main);
    return { code: readExitCode(), stdout, stderr };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
  }
}
