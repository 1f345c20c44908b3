import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { openFolder } from '../../scripts/register/built-addresses.ts';
import type { BuiltFolder } from '../../scripts/register/built-addresses.ts';
import { listBroken, listUnregistered } from '../../scripts/register/check-register.ts';
import { parseRegister } from '../../scripts/register/register.ts';
import type { Register } from '../../scripts/register/register.ts';
import { registerFile } from '../../scripts/register-addresses.ts';
import { BUILT_FOLDER } from './built-site.ts';

let register: Register;
let dist: BuiltFolder;

beforeAll(async () => {
  register = parseRegister(await readFile(registerFile, 'utf8'));
  dist = await openFolder(BUILT_FOLDER);
});

const toFolder = (texts: Readonly<Record<string, string>>): BuiltFolder => ({
  files: Object.keys(texts),
  read: (file) => Promise.resolve(texts[file] ?? ''),
});

describe('an address or a section that was published once', () => {
  it('still exists or redirects', async () => {
    expect(register.size).toBeGreaterThan(600);
    expect(await listBroken(register, dist)).toEqual([]);
  });

  it('is on record (after a build: npm run register:addresses)', async () => {
    expect(await listUnregistered(register, dist)).toEqual([]);
  });

  it('is written in small letters, so that hosts can mend its letter case', async () => {
    expect([...register.keys()].filter((address) => !/^\/(?:[a-z0-9._-]+\/?)*$/u.test(address))).toEqual([]);
  });
});

describe('the register', () => {
  const folder = toFolder({
    'index.html':
      '<section class="awal" id="hasil"><p id="kata"></p></section><h2 id="sumber">Sumber</h2>' +
      '<section id="belum-diketahui"></section>',
    'baru/index.html': '<section id="partai"></section>',
    'lama/index.html': '<meta http-equiv="refresh" content="0;url=/baru/">',
    'hilang/index.html': '<meta http-equiv="refresh" content="0;url=/tidak-ada/">',
    'data/v1/races.json': '{}',
    'indeks/a/index.html': '<section id="a"></section>',
    'partai/golkar/pilkada-2024/index.html': '',
    'partai/golkar/bahan/index.html': '',
    'sumber/daftar/a/index.html': '',
    '404.html': '',
    _headers: '',
    _redirects: '# lama\n/data/v1/kontes.json /data/v1/races.json 301\n/data/v1/suara.json /data/v1/hilang.json 301\n',
    '_astro/x.js': '',
    'cari/saring.json': '',
  });
  const faultsOf = (text: string): Promise<string[]> => listBroken(parseRegister(text), folder);

  it.each([
    ['/tidak-ada/', ['/tidak-ada/ is gone']],
    ['/data/v1/pairs.json', ['/data/v1/pairs.json is gone']],
    ['/data/v1/suara.json', ['/data/v1/suara.json is gone']],
    ['/ #hasil #visi', ['/#visi is gone']],
    ['/ #hasil\n/ #program', ['/#program is gone']],
    ['/lama/ #partai #hasil', ['/baru/#hasil is gone']],
    ['/hilang/', ['/hilang/ leads to /tidak-ada/, which does not exist']],
  ])('misses what is gone: %s', async (text, faults) => {
    expect(await faultsOf(text)).toEqual(faults);
  });

  it('finds what stands, also where a page leads on', async () => {
    expect(
      await faultsOf('# remark\n/ #hasil #sumber\n/lama/ #partai\n/data/v1/races.json\n/data/v1/kontes.json\n'),
    ).toEqual([]);
  });

  it('misses a page, a section or a file that was built and not noted, and nothing that may move', async () => {
    const known = parseRegister('/ #hasil\n/hilang/\n/lama/\n');
    expect(await listUnregistered(known, folder)).toEqual([
      '/ #sumber',
      '/baru/ #partai',
      '/data/v1/races.json',
      '/partai/golkar/bahan/',
    ]);
  });

  it.each(['pilkada-2024/', '/a/ hasil', '/a/ #hasil #', '/a/  #hasil'])('refuses a line that is none: %s', (line) => {
    expect(() => parseRegister(`/\n${line}\n`)).toThrow(/^docs\/url-register\.txt baris 2: .+ Kembalikan baris itu/u);
  });
});
