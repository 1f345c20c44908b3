import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContentFolder } from '../../../scripts/content/read-folder.ts';
import { ROOT } from '../../../scripts/project.ts';
import { lendNationalParties } from '../../../src/domain/national-parties.ts';

const own = join(ROOT, 'src/content');
const ahead = join(ROOT, 'tests/fixtures/ahead');

it('lends the national parties, with the sources they rest on and without reports, to content that has none', async () => {
  const { records: national } = await readContentFolder(own, own);
  const { records } = await readContentFolder(ahead, own);
  const lent = lendNationalParties({ ...records, parties: new Map() }, national);
  expect([...lent.parties.keys()]).toEqual([...national.parties.keys()]);
  expect(lent.parties.get('pdi-perjuangan')?.reports).toEqual([]);
  for (const { number } of lent.parties.values()) {
    for (const id of number.sources) expect(lent.sources.has(id)).toBe(true);
  }
  expect(lent.sources.size).toBeLessThan(national.sources.size);
});

it('leaves content alone that has parties of its own', async () => {
  const { records: national } = await readContentFolder(own, own);
  const { records } = await readContentFolder(ahead, own);
  expect(lendNationalParties(records, national)).toBe(records);
});
