import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importTable } from '../../scripts/import.ts';
import { ROOT } from '../../scripts/project.ts';
import { callCommand } from '../call-command.ts';
import { hashFolder } from '../hash-folder.ts';
import { runScript, type ScriptResult } from '../run-script.ts';

const HEADER = 'kode,tingkat,wilayah,nomor_urut,nama_pasangan,id_kpu';
const ROWS = [
  '63,provinsi,KALIMANTAN SELATAN,1,"Dr. H. BUDI SATU, S.Sos. - Hj. SITI SATU",1',
  '63,provinsi,KALIMANTAN SELATAN,2,"TONO DUA - TINI DUA, M.M.",2',
  '63.10,kabupaten,KABUPATEN TANAH BUMBU,1,KOLOM KOSONG -,3',
  '63.10,kabupaten,KABUPATEN TANAH BUMBU,2,BUDI SATU - RINI TIGA,4',
];
const VOTES = [
  'kode,nomor_urut,suara,tps_masuk,tps_total',
  '63,1,5604,10,12',
  '63,2,5613,10,12',
  '63.10,1,900,7,7',
  '63.10,2,,7,7',
];
const national = resolve(ROOT, '../shared/data/national');

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kenal-paslon-impor-'));
  out = join(folder, 'isi');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** `npm run import` with these arguments, in this process. */
const runImport = (...args: string[]): Promise<ScriptResult> => callCommand(() => importTable(args));
/** The same as people run it. */
const startImport = (...args: string[]): Promise<ScriptResult> => runScript({ args: ['scripts/import.ts', ...args] });

/** The folder that the ballots make, made once. */
let base: string;

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'kenal-paslon-surat-suara-'));
  await writeFile(join(base, 'tabel.csv'), [HEADER, ...ROWS].join('\n'));
  await runImport(join(base, 'tabel.csv'), '--out', join(base, 'isi'));
});

afterAll(async () => {
  await rm(base, { recursive: true, force: true });
});

const startFromBallots = (): Promise<void> => cp(join(base, 'isi'), out, { recursive: true });

const writeTable = async (table: string): Promise<string> => {
  const file = join(folder, 'tabel.csv');
  await writeFile(file, table);
  return file;
};

const importText = async (table: string, ...args: string[]): Promise<ScriptResult> =>
  runImport(await writeTable(table), '--out', out, ...args);

const ballots = (rows: readonly string[] = ROWS, ...args: string[]): Promise<ScriptResult> =>
  importText([HEADER, ...rows].join('\n'), ...args);

const tallies = (rows: readonly string[] = VOTES, ...args: string[]): Promise<ScriptResult> =>
  importText(rows.join('\n'), '--tallies', '--status', 'provisional', '--source', 'hitungan', ...args);

/** Files that differ between two folders, by their path inside. */
const listDiffering = (before: Record<string, string>, after: Record<string, string>): string[] =>
  Object.keys(before).filter((file) => after[file] !== before[file]);

const read = (file: string): Promise<string> => readFile(join(out, file), 'utf8');

const PAIR = 'pairs/pilkada-2024/gubernur-kalimantan-selatan/budi-satu-siti-satu.yaml';
const RACE = 'races/regent/pilkada-2024/bupati-tanah-bumbu.yaml';

/** The refusal of one changed row, which writes nothing. */
const refuse = async (run: Promise<ScriptResult>): Promise<string> => {
  const { code, stderr } = await run;
  expect(code).toBe(1);
  expect(existsSync(out)).toBe(false);
  expect(await readdir(folder)).toEqual(['tabel.csv']);
  return stderr;
};

describe('a table of ballots', () => {
  it('becomes races, pairs, people, regions, an election and a source that the check accepts', async () => {
    const { code, stdout } = await startImport(await writeTable([HEADER, ...ROWS].join('\n')), '--out', out);
    expect(code).toBe(0);
    expect(stdout).toContain('4 baris: 2 pemilihan, 3 pasangan, 6 calon, 1 kolom kosong');
    expect(await read(PAIR)).toContain('value: Dr. H. BUDI SATU, S.Sos. - Hj. SITI SATU');
    expect(await read('people/siti-satu.yaml')).toContain('name: Siti Satu');
    expect(await read(RACE)).toMatch(/ballot:\n\s+- empty_column\n\s+- 2\n/);
    expect(await readdir(join(out, 'regions'))).toEqual(['kabupaten-tanah-bumbu.yaml', 'kalimantan-selatan.yaml']);
    const check = await runScript({ args: ['scripts/check-content.ts'], env: { CONTENT_DIR: out } });
    expect(check.stdout).toContain('0 kesalahan');
  });

  it('never joins namesakes: each gets a person and an address with the region', async () => {
    await startFromBallots();
    const people = (await readdir(join(out, 'people'))).filter((name) => name.startsWith('budi-satu'));
    expect(people).toEqual(['budi-satu-kabupaten-tanah-bumbu.yaml', 'budi-satu-kalimantan-selatan.yaml']);
    const ids = await Promise.all(people.map((name) => read(`people/${name}`)));
    expect(new Set(ids.map((text) => /id: (\w+)/.exec(text)?.[1])).size).toBe(2);
  });

  it('gives the same addresses and ids whatever the order of its rows', async () => {
    await startFromBallots();
    const before = await hashFolder(out);
    await rm(out, { recursive: true });
    await ballots([...ROWS].reverse(), '--source', 'impor-tabel');
    const after = await hashFolder(out);
    const differing = listDiffering(before, after);
    expect(differing).toEqual(['sources/impor-tabel.yaml']);
  });

  it('changes nothing when it is imported again', async () => {
    await startFromBallots();
    const before = await hashFolder(out);
    const { stdout } = await ballots();
    expect(stdout).toContain('0 baru, 0 diperbarui');
    expect(await hashFolder(out)).toEqual(before);
  });

  it('leaves a file that a person has edited, shows the difference and writes it down', async () => {
    await startFromBallots();
    const edited = (await read(PAIR)).replaceAll('Hj. SITI SATU', 'Hj. SITI SATOE');
    await writeFile(join(out, PAIR), edited);
    const { code, stdout } = await ballots();
    expect(code).toBe(0);
    expect(await read(PAIR)).toBe(edited);
    expect(stdout).toContain(`Tidak diubah karena disunting dengan tangan: ${PAIR}`);
    expect(await readFile(`${out}.perbedaan.diff`, 'utf8')).toMatch(/^-.*SITI SATOE\n\+.*SITI SATU$/m);
  });

  it('says of a mended name that the table writes it otherwise, and leaves it', async () => {
    await startFromBallots();
    const edited = (await read('people/siti-satu.yaml')).replace('name: Siti Satu', 'name: Siti Satoe');
    await writeFile(join(out, 'people/siti-satu.yaml'), edited);
    const { stdout } = await ballots();
    expect(stdout).toContain('1 disunting dengan tangan');
    expect(await read('people/siti-satu.yaml')).toBe(edited);
  });

  it('is named as a source by its checksum, also when a later table comes under the same id', async () => {
    await ballots(ROWS, '--source', 'kpu-contoh');
    const before = await read('sources/kpu-contoh.yaml');
    await ballots([...ROWS, ''], '--source', 'kpu-contoh');
    expect(await read('sources/kpu-contoh.yaml')).not.toBe(before);
  });

  it('keeps the address of a pair whose printed name is corrected in the table', async () => {
    await startFromBallots();
    const { stdout } = await ballots(ROWS.map((row) => row.replace('SITI SATU', 'SITTI SATU')));
    expect(stdout).toContain('0 baru, 3 diperbarui');
    expect(await read(PAIR)).toContain('Hj. SITTI SATU');
    expect(await read('people/siti-satu.yaml')).toContain('name: Sitti Satu');
  });

  it('writes nothing on a trial run', async () => {
    const { code, stdout } = await ballots(ROWS, '--dry-run');
    expect(code).toBe(0);
    expect(stdout).toContain('tidak ada yang ditulis');
    expect(await readdir(folder)).toEqual(['tabel.csv']);
  });

  it('lists by line what may be no title, and leaves it in the name', async () => {
    const { stdout } = await ballots([
      ...ROWS.slice(0, 1),
      ROWS[1]?.replace('M.M.', 'DATUAK PUTIAH') ?? '',
      ...ROWS.slice(2),
    ]);
    expect(stdout).toContain('Perhatikan baris 3');
    expect(await read('people/tini-dua-datuak-putiah.yaml')).toContain('Tini Dua, DATUAK PUTIAH');
  });

  it('takes the names of a pair from columns of their own where a hyphen leaves a doubt', async () => {
    const rows = [
      '63,KALIMANTAN SELATAN,1,A SATU - B SATU,,',
      '63,KALIMANTAN SELATAN,2,ANA - NI DUA - SITI DUA,ANA - NI DUA,SITI DUA',
    ];
    const { code } = await importText(
      ['kode,wilayah,nomor_urut,nama_pasangan,nama_calon,nama_wakil', ...rows].join('\n'),
    );
    expect(code).toBe(0);
    expect(await read('people/ana-ni-dua.yaml')).toContain('name: Ana - Ni Dua');
  });

  it('is read alike with commas, semicolons or tabs, with a byte-order mark, CRLF and blanks in its header', async () => {
    await ballots();
    const plain = await hashFolder(out);
    const table = [HEADER, ...ROWS].map((line) => line.replace(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, '\u0000'));
    for (const text of [
      table.join('\n').replaceAll('\u0000', ';'),
      table.join('\n').replaceAll('\u0000', '\t'),
      `\uFEFF${table.join('\r\n').replaceAll('\u0000', ',').replace('nomor_urut', 'Nomor Urut  ')}\r\n`,
    ]) {
      await rm(out, { recursive: true });
      const { code } = await importText(text);
      expect(code).toBe(0);
      const again = await hashFolder(out);
      expect(listDiffering(plain, again)).toEqual(['sources/impor-tabel.yaml']);
    }
  });

  it('makes a new election when it is told the voting day', async () => {
    const { code } = await ballots(ROWS, '--election', 'pilkada-2029', '--voting-day', '2029-11-28');
    expect(code).toBe(0);
    expect(await read('elections/pilkada-2029.yaml')).toContain("start: '2029-11-28'");
    expect(await read('races/regent/pilkada-2029/bupati-tanah-bumbu.yaml')).toContain('status: scheduled');
  });

  it('adds an election to a folder without touching a file of the older one', async () => {
    await startFromBallots();
    const before = await hashFolder(out);
    await ballots(ROWS, '--election', 'pilkada-2029', '--voting-day', '2029-11-28');
    const after = await hashFolder(out);
    expect(listDiffering(before, after)).toEqual([]);
    const people = (await readdir(join(out, 'people'))).filter((name) => name.startsWith('tono-dua'));
    expect(people).toEqual(['tono-dua-kalimantan-selatan.yaml', 'tono-dua.yaml']);
  });
});

describe('a table of ballots that cannot be read', () => {
  const change = (row: number, from: string, to: string): string[] =>
    ROWS.map((line, index) => (index === row ? line.replace(from, to) : line));

  it.each([
    [
      'a code that a spreadsheet made a number',
      change(2, '63.10', '63.1'),
      ['baris 4', 'kolom kode', '"63.1"', '63.01', '63.10'],
    ],
    ['a code with a comma', change(2, '63.10', '"63,1"'), ['baris 4', '"63,1"', '63.01', '63.10']],
    ['a code without its dot', change(2, '63.10', '6310'), ['baris 4', '"6310"', '63.10']],
    ['a code of another place', change(2, '63.10', '63.01'), ['baris 4', 'kolom wilayah', '63.10 (Tanah Bumbu)']],
    ['a level that the code does not have', change(2, 'kabupaten', 'kota'), ['baris 4', 'kolom tingkat', 'kabupaten']],
    ['a ballot number with a fraction', change(1, ',2,', ',2.5,'), ['baris 3', 'kolom nomor_urut', '"2.5"']],
    ['a ballot number of nobody', change(1, ',2,', ',,'), ['baris 3', 'kolom nomor_urut', 'kosong']],
    ['a ballot number given twice', change(1, ',2,', ',1,'), ['baris 3', 'nomor_urut', 'baris 2']],
    [
      'a KPU id given twice',
      change(1, ',2\n', '').map((row) => row.replace(/,2$/, ',1')),
      ['baris 3', 'id_kpu', 'baris 2'],
    ],
    ['a ballot number left out', change(1, ',2,', ',3,'), ['kolom nomor_urut', 'nomor 2 tidak ada']],
    [
      'a pair alone without the empty column',
      ROWS.slice(0, 3)
        .concat(ROWS[3]?.replace(',2,', ',1,') ?? '')
        .filter((row) => !row.includes('KOSONG')),
      ['baris 4', 'kolom nama_pasangan', 'kolom kosong'],
    ],
    [
      'a pair that no hyphen parts for certain',
      change(1, '"TONO DUA - TINI DUA, M.M."', 'TO - NO - TINI'),
      ['baris 3', 'nama_pasangan', 'nama_calon'],
    ],
    ['rows with a cell too many', change(1, ',2', ',2,9'), ['baris 3', 'jumlah sel']],
    ['an open quote', change(0, 'SATU",1', 'SATU,1'), ['baris', 'kutip']],
  ])('is refused for %s, with the place and the remedy, and nothing is written', async (_, rows, words) => {
    const message = await refuse(ballots(rows));
    for (const word of words) expect(message).toContain(word);
  });

  it.each([
    ['an unknown column', HEADER.replace('tingkat', 'tinkat'), ['baris 1', '"tinkat"', 'tingkat']],
    ['a column given twice', HEADER.replace('tingkat', 'wilayah'), ['baris 1', 'sekali saja']],
    ['a column that is missing', HEADER.replace('wilayah', 'kode_kpu'), ['baris 1', 'kolom wilayah']],
  ])('is refused for %s', async (_, header, words) => {
    const message = await refuse(importText([header, ...ROWS].join('\n')));
    for (const word of words) expect(message).toContain(word);
  });

  it('is refused when it is no UTF-8, holds no row, or does not exist', async () => {
    await writeFile(join(folder, 'tabel.csv'), Buffer.from([0x6b, 0xff, 0xfe]));
    const run = (file: string): Promise<ScriptResult> => startImport(join(folder, file), '--out', out);
    expect(await run('tabel.csv')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('bukan teks UTF-8') as string,
    });
    expect((await run('lain.csv')).stderr).toContain('Berkas tidak ditemukan');
    expect(await refuse(importText(HEADER))).toContain('tidak ada satu baris pun');
  });

  it('is refused for an election whose voting day nobody knows', async () => {
    expect(await refuse(ballots(ROWS, '--election', 'pilkada-2029'))).toContain('--voting-day');
  });

  it.each([
    [['--tallies'], '--status'],
    [['--status', 'provisional'], '--status hanya untuk --tallies'],
    [['--tallies', '--status', 'final'], '"final"'],
    [['--warna', 'biru'], 'Pilihan tidak dapat dibaca'],
    [['--template'], '--template hanya mencetak'],
    [['--election', 'Pilkada 2024'], '--election'],
    [['--voting-day', '2024-02-30'], '--voting-day'],
  ])('answers %s with the way to call it', async (args, words) => {
    const message = await refuse(ballots(ROWS, ...args));
    expect(message).toContain(words);
    expect(message).toContain('Cara pakai');
  });
});

describe('a table of votes', () => {
  it('joins the races by code and ballot number, and an empty cell stays unknown', async () => {
    await startFromBallots();
    const { code, stdout } = await tallies();
    expect(code).toBe(0);
    expect(stdout).toContain('4 baris: 2 pemilihan, 3 kotak dengan suara, 1 belum diketahui');
    const race = await read(RACE);
    expect(race).toMatch(/status: provisional\n\s+ballot:\n\s+- empty_column\n\s+- 2\n/);
    expect(race).toMatch(/- entry: empty_column\n\s+votes: 900\n\s+- entry: 2\n\s+stationsCounted: 7\n/);
  });

  it('stays where it is when the ballots are imported again', async () => {
    await startFromBallots();
    await tallies();
    const before = await hashFolder(out);
    const [again, votes] = [await ballots(), await tallies()];
    expect([again.stdout, votes.stdout].join()).not.toMatch(/[1-9]\d* (baru|diperbarui)/);
    const after = await hashFolder(out);
    expect(listDiffering(before, after)).toEqual([]);
  });

  it.each(['5604', '5.604', '"5,604"', '5 604'])('reads %s as one and the same number', async (votes) => {
    await startFromBallots();
    const { code } = await tallies(VOTES.map((row) => row.replace('63,1,5604', `63,1,${votes}`)));
    expect(code).toBe(0);
    expect(await read('races/governor/pilkada-2024/gubernur-kalimantan-selatan.yaml')).toContain('votes: 5604\n');
  });

  it.each([
    ['votes that lost their last digits', '63,1,5604', '63,1,5.6', ['baris 2', 'kolom suara', '"5.6"']],
    ['votes below zero', '63,1,5604', '63,1,-5', ['baris 2', 'kolom suara', '"-5"']],
    ['votes in words', '63,1,5604', '63,1,lima', ['baris 2', '"lima"']],
    ['a number that is not on the ballot', '63,2', '63,7', ['baris 3', 'nomor_urut', '1, 2']],
    ['a region that has no race', '63.10,1', '63.71,1', ['kolom kode', '63.71', 'Impor dulu']],
    ['stations that differ within a race', '63,2,5613,10', '63,2,5613,11', ['baris 3', 'tps_masuk']],
    [
      'more stations counted than there are',
      '63,1,5604,10,12\n63,2,5613,10,12',
      '63,1,5604,13,12\n63,2,5613,13,12',
      ['13 TPS terhitung melebihi 12'],
    ],
  ])('is refused for %s, and the folder stays as it was', async (_, from, to, words) => {
    await startFromBallots();
    const before = await hashFolder(out);
    const { code, stdout, stderr } = await tallies(VOTES.join('\n').replace(from, to).split('\n'));
    expect(code).toBe(1);
    for (const word of words) expect(stdout + stderr).toContain(word);
    expect(await hashFolder(out)).toEqual(before);
  });

  it('never takes the place of an official result', async () => {
    await startFromBallots();
    await tallies(VOTES.slice(0, 3), '--status', 'official');
    const { stdout } = await tallies(VOTES.slice(0, 3));
    expect(stdout).toContain('sudah punya hitungan resmi');
    expect(await read('races/governor/pilkada-2024/gubernur-kalimantan-selatan.yaml')).not.toContain('provisional');
  });
});

describe('a template', () => {
  it.each([[[]], [['--tallies']]])('is printed for %s and can be imported', async (args) => {
    const template = await startImport('--template', ...args);
    expect(template.code).toBe(0);
    const ballotTemplate = await runImport('--template');
    expect((await importText(ballotTemplate.stdout)).code).toBe(0);
    if (args.length > 0) expect((await tallies(template.stdout.trim().split('\n'))).code).toBe(0);
  });
});

describe.skipIf(!existsSync(national))('the tables of the whole country', () => {
  it('are imported complete, and a second time nothing changes', { timeout: 300_000 }, async () => {
    const run = (file: string, ...args: string[]): Promise<ScriptResult> =>
      runImport(join(national, file), '--out', out, ...args);
    const first = await run('ballot-2024.csv');
    expect(first.stdout).toContain('1.594 baris: 545 pemilihan, 1.557 pasangan, 3.114 calon, 37 kolom kosong');
    const votes = ['--tallies', '--status', 'provisional', '--source', 'hitungan-sementara'];
    const second = await run('interim-tally-2024.csv', ...votes);
    expect(second.stdout).toContain('545 pemilihan, 1.551 kotak dengan suara, 43 belum diketahui');
    const third = await run('ballot-2024.csv');
    expect(third.stdout).toContain('0 baru, 0 diperbarui');
  });
});
