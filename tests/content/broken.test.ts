import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContentFolder } from '../../scripts/check-content.ts';
import { ROOT } from '../../scripts/project.ts';
import type { Fault } from '../../src/domain/records.ts';
import { checkBrokenCase, listBrokenCases } from '../broken-cases.ts';
import { listMessagePatterns } from '../message-patterns.ts';

const cases = await listBrokenCases();
const found = new Map<string, readonly Fault[]>();

const words = (name: string): string => name.replaceAll('-', ' ');
const print = ({ file, field, message }: Fault): string => `${file}\n    ${field}: ${message}`;

/** Each fault as the case expects it: the message cut to the expected fragment where that stands in it. */
const cutTo = (faults: readonly Fault[], expected: readonly Fault[]): readonly Fault[] =>
  faults.map((fault) => {
    const match = expected.find(
      ({ file, field, message }) => file === fault.file && field === fault.field && fault.message.includes(message),
    );
    return match ?? fault;
  });

afterAll(() => {
  const list = [...found].map(
    ([name, faults]) => `${words(name)}\n${faults.map((fault) => `  ${print(fault)}`).join('\n')}`,
  );
  console.log(`${String(found.size)} broken contents, each with what the check says of it\n\n${list.join('\n\n')}\n`);
});

describe.for(['ahead', 'held', 'two-elections'])('the example content "%s"', (name) => {
  it('is free of faults, so that whatever a broken copy of it shows comes from what was broken', async () => {
    expect(await checkContentFolder(join(ROOT, 'tests/fixtures', name))).toEqual([]);
  });
});

describe('content is not published with', () => {
  it.for(cases.map(({ name, expected }) => [words(name), name, expected] as const))(
    '%s',
    async ([, name, expected]) => {
      const faults = await checkBrokenCase(name);
      found.set(name, faults);
      expect(expected.length).toBeGreaterThan(0);
      expect(cutTo(faults, expected)).toEqual(expected);
    },
  );
});

describe('a content folder', () => {
  it('that is empty, or is not there at all, is a fault and never a site without pages', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kenal-paslon-'));
    const expected = [
      {
        file: folder,
        field: 'folder isi',
        message: expect.stringContaining('tidak ada satu pun berkas YAML') as string,
      },
    ];
    const empty = await checkContentFolder(folder);
    await rm(folder, { recursive: true });
    expect(empty).toEqual(expected);
    expect(await checkContentFolder(folder)).toEqual(expected);
    found.set(
      'folder-without-content',
      empty.map((fault) => ({ ...fault, file: '(folder)' })),
    );
  });
});

describe('what an editor reads about a fault', () => {
  const faults = (): readonly Fault[] => [...found.values()].flat();

  it('names the line, except where the whole file is meant', () => {
    const withoutLine = faults().filter(({ file }) => !/:\d+$/.test(file));
    const wholeFile = withoutLine.filter(
      ({ file, field }) => ['berkas', 'nama berkas', 'folder isi'].includes(field) || file.startsWith('guides/'),
    );
    expect(withoutLine.filter((fault) => !wholeFile.includes(fault))).toEqual([]);
    expect(faults().length).toBeGreaterThan(withoutLine.length);
  });

  it('is Indonesian, not the English of a library', () => {
    const english =
      /\b(invalid|expected|received|required|unrecognized|must|should|too (small|big)|input|undefined|null|NaN|unexpected|error)\b/i;
    expect(faults().filter(({ message }) => english.test(message.replace(/"[^"]*"/g, '').replace('.nan', '')))).toEqual(
      [],
    );
  });

  it('is a whole sentence that ends', () => {
    expect(faults().filter(({ message }) => !/[.]$/.test(message) || /\.\.$/.test(message))).toEqual([]);
  });
});

describe('every rule', () => {
  it('of the schemas has a broken content that it refuses', async () => {
    const messages = [...found.values()].flat().map(({ message }) => message);
    const unseen: string[] = [];
    for (const file of await readdir(join(ROOT, 'src/schemas'))) {
      const code = (await readFile(join(ROOT, 'src/schemas', file), 'utf8')).replace(
        /\/\*\*[\s\S]*?\*\/|\/\/.*$/gm,
        '',
      );
      for (const [, literal = ''] of code.matchAll(/'((?:[^'\\\n]|\\.)*)'/g)) {
        const sentence = literal.replace(/\\(.)/g, '$1');
        if (sentence.includes(' ') && !messages.some((message) => message.includes(sentence)))
          unseen.push(`${file}: ${sentence}`);
      }
    }
    expect(unseen).toEqual([]);
  });

  it('between records has a broken content that it refuses', async () => {
    const folders = ['src/domain/integrity', 'scripts/content'];
    const messages = [...found.values()].flat().map(({ message }) => message);
    const unseen: string[] = [];
    for (const folder of folders) {
      for (const file of await readdir(join(ROOT, folder))) {
        const patterns = listMessagePatterns(await readFile(join(ROOT, folder, file), 'utf8'));
        for (const { text, pattern } of patterns) {
          if (!messages.some((message) => pattern.test(message))) unseen.push(`${folder}/${file}: ${text}`);
        }
      }
    }
    expect(unseen).toEqual([]);
  });
});
