import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkContentFolder } from '../scripts/check-content.ts';
import { ROOT } from '../scripts/project.ts';
import { loadRecords } from './load-fixture.ts';

/**
 * Copies a content folder (both from the project's folder) as it was before an election was added: without the
 * election, its races and pairs, the people who stand in no other, and the sources that nothing else cites.
 */
export async function copyWithoutElection(from: string, election: string, to: string): Promise<void> {
  const target = join(ROOT, to);
  await rm(target, { recursive: true, force: true });
  await cp(join(ROOT, from), target, { recursive: true });
  const { pairs } = await loadRecords(from);
  const standing = new Set(
    [...pairs.values()]
      .filter(({ race }) => !race.startsWith(`${election}/`))
      .flatMap(({ head, deputy }) => [head.person, deputy.person]),
  );
  const people = (await readdir(join(target, 'people'))).filter((file) => !standing.has(file.replace('.yaml', '')));
  const gone = [
    `elections/${election}.yaml`,
    `pairs/${election}`,
    ...['governor', 'regent', 'mayor'].map((office) => `races/${office}/${election}`),
    ...people.map((file) => `people/${file}`),
  ];
  await Promise.all(gone.map((path) => rm(join(target, path), { recursive: true, force: true })));
  const unused = (await checkContentFolder(target)).filter(({ file }) => file.startsWith('sources/'));
  await Promise.all(unused.map(({ file }) => rm(join(target, file))));
}
