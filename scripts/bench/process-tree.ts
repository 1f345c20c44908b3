import { readFileSync, readdirSync } from 'node:fs';

/** What a process and all its descendants use at one moment. */
export interface TreeUse {
  /** Sum of resident memory; pages that processes share count in each of them. */
  readonly bytes: number;
  /** Processor time since their start, that of ended children included. */
  readonly cpuSeconds: number;
}

interface ProcessLine {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
  readonly pages: number;
}

const TICKS_PER_SECOND = 100;
const PAGE_BYTES = 4096;

// Fields of /proc/<pid>/stat behind the name, which may hold spaces and brackets: proc_pid_stat(5).
const FIELD = { parent: 1, ownTicks: [11, 12], childTicks: [13, 14], pages: 21 } as const;

function readProcess(pid: string): ProcessLine | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const at = (index: number): number => Number(fields[index]);
    const ticks = [...FIELD.ownTicks, ...FIELD.childTicks].reduce((sum, index) => sum + at(index), 0);
    return { pid: Number(pid), parent: at(FIELD.parent), ticks, pages: at(FIELD.pages) };
  } catch {
    // It ended between listing and reading.
    return undefined;
  }
}

/** Reads what a process tree uses now; undefined where there is no /proc or the process has ended. */
export function readTreeUse(root: number): TreeUse | undefined {
  let names: string[];
  try {
    names = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  } catch {
    return undefined;
  }
  const lines = names.flatMap((name) => readProcess(name) ?? []);
  const children = Map.groupBy(lines, ({ parent }) => parent);
  const tree = lines.filter(({ pid }) => pid === root);
  for (const { pid } of tree) {
    tree.push(...(children.get(pid) ?? []));
  }
  if (tree.length === 0) {
    return undefined;
  }
  return {
    bytes: tree.reduce((sum, { pages }) => sum + pages, 0) * PAGE_BYTES,
    cpuSeconds: tree.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_PER_SECOND,
  };
}
