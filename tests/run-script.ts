import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '../scripts/project.ts';
import { neutralEnv } from '../scripts/test/neutral-env.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface ScriptRun {
  /** Path from the project's folder, with the arguments after it. */
  readonly args: readonly string[];
  readonly env?: Environment;
  /** The project's folder, for a copy of it. */
  readonly root?: string;
}

export interface ScriptResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface StartedScript {
  readonly child: ChildProcess;
  readonly result: Promise<ScriptResult>;
  readonly output: () => string;
}

/** Starts a script of the project by Node and collects what it prints. */
export function startScript({ args, env = {}, root = ROOT }: ScriptRun): StartedScript {
  const [script = '', ...rest] = args;
  const child = spawn(process.execPath, [join(root, script), ...rest], {
    cwd: root,
    env: { ...process.env, ...neutralEnv, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const result = new Promise<ScriptResult>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, stdout, stderr });
    });
  });
  return { child, result, output: () => stdout + stderr };
}

/** Waits until a script has printed a text, and gives it; throws when the script ends before. */
export async function waitForOutput(started: StartedScript, text: RegExp): Promise<string> {
  for (;;) {
    const match = text.exec(started.output());
    if (match !== null) {
      return match[0];
    }
    if (started.child.exitCode !== null) {
      throw new Error(`Ended before printing ${text.source}:\n${started.output()}`);
    }
    await sleep(100);
  }
}

/** Runs a script of the project to its end. */
export function runScript(run: ScriptRun): Promise<ScriptResult> {
  return startScript(run).result;
}
