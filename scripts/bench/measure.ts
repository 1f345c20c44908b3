import { spawn } from 'node:child_process';
import { ROOT } from '../project.ts';
import { readTreeUse } from './process-tree.ts';

/** What a command took; memory and processor time only where the system tells them. */
export interface Measurement {
  readonly seconds: number;
  readonly cpuSeconds: number | undefined;
  readonly peakBytes: number | undefined;
}

export interface CommandRun {
  readonly program: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
}

const SAMPLE_MS = 50;

/** Runs a command to its end and measures it with all processes it starts; throws with its output when it fails. */
export async function measureCommand({ program, args, env = {} }: CommandRun): Promise<Measurement> {
  const start = performance.now();
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  let peakBytes: number | undefined;
  let cpuSeconds: number | undefined;
  const sample = setInterval(() => {
    const use = child.pid === undefined ? undefined : readTreeUse(child.pid);
    if (use !== undefined) {
      peakBytes = Math.max(peakBytes ?? 0, use.bytes);
      // A child that was killed and not waited for takes its time with it.
      cpuSeconds = Math.max(cpuSeconds ?? 0, use.cpuSeconds);
    }
  }, SAMPLE_MS);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code !== 0) {
      throw new Error(`${program} ${args.join(' ')} ended with ${String(code)}:\n${output.slice(-4000)}`);
    }
  } finally {
    clearInterval(sample);
  }
  return { seconds: (performance.now() - start) / 1000, cpuSeconds, peakBytes };
}

/** The run whose seconds lie in the middle; of an even number, the faster one of the two. */
export function findMedian(runs: readonly Measurement[]): Measurement {
  const sorted = [...runs].sort((a, b) => a.seconds - b.seconds);
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  if (median === undefined) {
    throw new Error('no run to find a median of');
  }
  return median;
}
