import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listCitedSources } from '../../src/domain/cited-sources.ts';
import type { Fault } from '../../src/domain/records.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import { describeIssue } from './describe-issue.ts';
import { parseYaml } from './parse-yaml.ts';

/** Ids cited by each guide (`<Cite ids="a b" />`), by locale and name; faults of their heads are added to `faults`. */
export const readGuides = async (root: string, faults: Fault[]): Promise<Map<string, readonly string[]>> => {
  const cited = new Map<string, readonly string[]>();
  const folder = join(root, 'guides');
  const names = (await readdir(folder, { recursive: true }).catch(() => []))
    .filter((name) => name.endsWith('.mdx'))
    .sort();
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8');
    const head = parseYaml(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '', 2);
    const at = (line: number): string => `guides/${name}:${String(line)}`;
    for (const { line, ...fault } of head.faults) faults.push({ file: at(line), ...fault });
    for (const issue of guideSchema.safeParse(head.value).error?.issues ?? []) {
      if (head.faults.length === 0)
        faults.push({ file: at(head.findLine(issue.path)), ...describeIssue(issue, head.show(issue.path)) });
    }
    cited.set(name.slice(0, -'.mdx'.length), listCitedSources(text));
  }
  return cited;
};
