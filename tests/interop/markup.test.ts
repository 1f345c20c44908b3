import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { listFiles } from '../../scripts/build/list-files.ts';
import { BUILT_FOLDER } from '../site/built-site.ts';
import { getProgram, runProgram } from './program.ts';

const report = z.object({
  messages: z.array(
    z.object({ type: z.string(), url: z.string().optional(), lastLine: z.number().optional(), message: z.string() }),
  ),
});

/** What the checker calls an error and is none, with the reason. */
const EXCEPTIONS: readonly (readonly [message: RegExp, reason: string])[] = [
  [
    /^The “role” attribute must not be used on a “t[dhr]” element which has a “table” ancestor/u,
    'narrow screens turn some tables into blocks; without roles screen readers would lose rows and columns',
  ],
  [
    /^CSS: “(?:paint-order|container-type)”: Property .+ doesn't exist\.$/u,
    'its list of CSS properties is older than these',
  ],
  [
    /^CSS: (?:Unrecognized at-rule “@container”|“font-size”: Parse Error\.)$/u,
    'it does not know container queries and their units',
  ],
];

/** Errors that the Nu HTML checker finds in files or folders, each once, with the number of pages that have it and one of them. */
async function listErrors(places: readonly string[]): Promise<string[]> {
  const args = ['--format', 'json', '--stdout', '--exit-zero-always', '--errors-only', '--skip-non-html'];
  const said = await runProgram(getProgram('KENAL_JAVA'), [
    '-Xss8m',
    '-jar',
    getProgram('KENAL_NU'),
    ...args,
    ...places,
  ]);
  const errors = report
    .parse(JSON.parse(said))
    .messages.filter(({ type, message }) => type !== 'info' && !EXCEPTIONS.some(([pattern]) => pattern.test(message)));
  return [...Map.groupBy(errors, ({ message }) => message)].map(
    ([message, found]) =>
      `${message} (${new Set(found.map(({ url }) => url)).size} pages, such as ${found[0]?.url ?? ''}:${found[0]?.lastLine ?? 0})`,
  );
}

describe('the Nu HTML checker', () => {
  let room: string;

  beforeAll(async () => {
    room = await mkdtemp(join(tmpdir(), 'kenal-paslon-nu-'));
  });
  afterAll(() => rm(room, { recursive: true, force: true }));

  it('finds no error in any page', async () => {
    expect((await listFiles(BUILT_FOLDER)).filter((file) => file.endsWith('.html')).length).toBeGreaterThan(100);
    expect(await listErrors([BUILT_FOLDER])).toEqual([]);
  });

  it('finds the error in a page that has one', async () => {
    const file = join(room, 'salah.html');
    await writeFile(file, '<!doctype html><html lang="id"><title>x</title><p><div></div></p></html>');
    expect(await listErrors([file])).toEqual([
      expect.stringContaining('No “p” element in scope but a “p” end tag seen. (1 pages'),
    ]);
  });
});
