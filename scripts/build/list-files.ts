import { readdirSync } from 'node:fs';

function* walk(dir: string, inside: string): Generator<string> {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    if (entry.isDirectory()) {
      yield* walk(`${dir}/${entry.name}`, `${inside}${entry.name}/`);
    } else {
      yield inside + entry.name;
    }
  }
}

/** Lists the files of a folder at any depth as sorted paths inside it, with `/` between the parts. */
export async function listFiles(dir: string): Promise<string[]> {
  return Promise.resolve([...walk(dir, '')].sort());
}
