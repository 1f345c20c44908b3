import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import { evaluateSearch } from '../../scripts/search-eval.ts';
import { buildSearchFiles, openSearchFiles, searchLibrary } from '../../scripts/search/own-search.ts';
import { toScoreJson } from '../../scripts/search/print-score.ts';
import { readQueryFile } from '../../scripts/search/query-file.ts';
import { judge, scoreQueries } from '../../scripts/search/score.ts';
import { buildCatalogue } from '../../src/domain/catalogue.ts';
import { callCommand } from '../call-command.ts';
import { hasCountry } from '../fixtures/country.ts';
import { readCountryRecords } from '../fixtures/country-records.ts';
import { runScript, type ScriptResult } from '../run-script.ts';

const shared = resolve(ROOT, '../shared/data/search');
const hasShared = existsSync(join(shared, 'kalsel-queries.jsonl'));
if (!hasShared) console.log('Shared queries are skipped: shared/data/search is not beside this folder.');

const QUERIES = [
  { q: 'bahsanudin', class: 'salah-ketik', expect: { pair: { race_kode: '63.10', nomor: 1 } } },
  { q: 'Hermansah', class: 'salah-ketik', expect: { pair: { race_kode: '63.08', nomor: 1 } } },
  { q: 'awan subarkah', class: 'nama', expect: { id_kpu: '1001069' } },
  { q: 'SAHRUJANI', class: 'nama', expect: { id_kpu: ['1001057', '1001059'] } },
  { q: 'kabupaten balangan', class: 'tempat', expect: { region: '63.11' } },
  { q: 'bupati tapin', class: 'tempat', expect: { race: { kode: '63.05' } } },
  { q: 'Amuntai Tengah', class: 'tempat', expect: { region: '63.08' } },
  { q: 'golongan karya', class: 'partai', expect: { party: 'golkar' } },
  { q: 'kabupaten tapin', class: 'partai', expect: { any_of: [{ party: 'P K B' }, { region: '63.05' }] } },
  { q: 'soekarno', class: 'negative', expect: { none: true } },
  { q: 'awan subarkah', class: 'negative', expect: { none: true } },
];

let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kenal-paslon-kueri-'));
  file = join(folder, 'kueri.jsonl');
  await writeFile(file, QUERIES.map((query) => JSON.stringify(query)).join('\n') + '\n');
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** `npm run -s search:eval` with these arguments, in this process. */
const evaluate = (...args: string[]): Promise<ScriptResult> => callCommand(() => evaluateSearch(args));
/** The same as people run it. */
const startEvaluation = (...args: string[]): Promise<ScriptResult> =>
  runScript({ args: ['scripts/search-eval.ts', ...args] });

describe('the evaluation of search', () => {
  it('prints with --json one object: recall by class and over all, and negative queries apart', async () => {
    const { code, stdout, stderr } = await startEvaluation(file, '--json');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      classes: {
        'salah-ketik': { n: 2, 'recall@1': 0.5, 'recall@5': 1 },
        nama: { n: 2, 'recall@1': 1, 'recall@5': 1 },
        tempat: { n: 3, 'recall@1': 1, 'recall@5': 1 },
        partai: { n: 2, 'recall@1': 1, 'recall@5': 1 },
      },
      overall: { n: 9, 'recall@1': 8 / 9, 'recall@5': 1 },
      negative: { n: 2, clean: 1 },
    });
  });

  it('prints for people a table in per cent, and what came instead of each answer that is not the first', async () => {
    const { code, stdout } = await evaluate(file);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\| salah-ketik \| +2 \| +50,0 \| +100,0 \|$/mu);
    expect(stdout).toMatch(/^\| semua +\| +9 \| +88,9 \| +100,0 \|$/mu);
    expect(stdout).toContain('1 dari 2 bersih');
    expect(stdout).toContain('Meleset (jawaban tidak di tempat pertama): 2');
    expect(stdout).toMatch(
      /salah-ketik \| Hermansah \| seharusnya Hormansyah & .+ \| muncul: Hermansyah; .+ tempat 2$/mu,
    );
    expect(stdout).toContain('negative | awan subarkah | seharusnya tidak ada orang | muncul: Awan Subarkah');
  });

  it('searches the content that the build would take, or another that is named', async () => {
    const line = join(folder, 'jauh.jsonl');
    await writeFile(line, JSON.stringify({ q: 'tapin', class: 'tempat', expect: { region: '63.05' } }));
    const env = { CONTENT_DIR: 'tests/fixtures/ahead' };
    const elsewhere = await runScript({ args: ['scripts/search-eval.ts', line], env });
    expect(elsewhere.stderr).toContain('ditemukan "63.05"; seharusnya kode wilayah yang ada dalam isi');
    const here = await runScript({ args: ['scripts/search-eval.ts', line, '--content', 'src/content', '--json'], env });
    expect(JSON.parse(here.stdout)).toMatchObject({ overall: { n: 1, 'recall@1': 1 }, negative: { n: 0, clean: 0 } });
  });
});

describe('a query that cannot be asked or judged', () => {
  const good = JSON.stringify(QUERIES[0]);
  const expecting = (wanted: unknown): string => JSON.stringify({ q: 'siapa', class: 'nama', expect: wanted });

  it('is named by file and line, with what was found and what to do, all at once, and nothing is printed as a result', async () => {
    const cases = [
      ['bukan json', 'baris: ditemukan bukan json; seharusnya satu objek JSON.'],
      [JSON.stringify({ class: 'nama', expect: { region: '63' } }), 'q: ditemukan tidak ada isi; seharusnya teks'],
      [
        JSON.stringify({ q: 'siapa', expect: { region: '63' } }),
        'class: ditemukan tidak ada isi; seharusnya nama kelas',
      ],
      [JSON.stringify({ q: 'siapa', class: 'nama' }), 'expect: ditemukan tidak ada isi; seharusnya objek JSON'],
      [expecting({ kandidat: 1 }), 'expect: ditemukan {"kandidat":1}; seharusnya satu dari pair, id_kpu'],
      [expecting({ pair: { race_kode: 63.1, nomor: 1 } }), 'expect.pair.race_kode: ditemukan 63.1; seharusnya kode'],
      [
        expecting({ pair: { race_kode: '63.99', nomor: 1 } }),
        'expect.pair.race_kode: ditemukan "63.99"; seharusnya kode',
      ],
      [expecting({ pair: { race_kode: '63.05', nomor: 9 } }), 'expect.pair: ditemukan nomor 9 di "63.05"; seharusnya'],
      [expecting({ id_kpu: '9' }), 'expect.id_kpu: ditemukan "9"; seharusnya id_kpu yang ada dalam isi'],
      [expecting({ party: 'Masyumi' }), 'expect.party: ditemukan "Masyumi"; seharusnya nama pendek partai'],
    ] as const;
    const bad = join(folder, 'salah.jsonl');
    await writeFile(bad, [good, ...cases.map(([line]) => line)].join('\n'));
    const { code, stdout, stderr } = await startEvaluation(bad, '--json');
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain(`${bad}: ${String(cases.length)} kesalahan; tidak ada yang dinilai.`);
    cases.forEach(([, message], index) => {
      expect(stderr).toContain(`baris ${String(index + 2)}, ${message}`);
    });
    expect(stderr).toContain('Perbaiki baris ini, atau pilih isi yang memuatnya dengan --content FOLDER.');
    expect(stderr).not.toContain('    at ');
  });

  it.each([
    [['tidak-ada.jsonl'], 'Berkas kueri tidak dapat dibaca: "tidak-ada.jsonl"'],
    [[], 'Berkas kueri: tidak ada isi. Seharusnya satu berkas JSON Lines.'],
    [['a.jsonl', 'b.jsonl'], 'Berkas kueri: a.jsonl, b.jsonl.'],
    [['a.jsonl', '--kelas'], 'Pilihan tidak dapat dibaca: "a.jsonl --kelas".'],
    [['a.jsonl', '--content', 'tidak/ada'], 'Folder isi tidak ditemukan: "tidak/ada"'],
  ])('like %j is answered in a sentence', async (args, message) => {
    const { code, stdout, stderr } = await evaluate(...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('    at ');
  });

  it('or a file without queries, or content with a fault, gives no result either', async () => {
    const empty = join(folder, 'kosong.jsonl');
    await writeFile(empty, '\n');
    expect((await evaluate(empty)).stderr).toContain(`${empty}: tidak ada isi.`);
    const faulty = join(folder, 'isi');
    await mkdir(join(faulty, 'people'), { recursive: true });
    await writeFile(join(faulty, 'people/tanpa-nama.yaml'), 'nama: Tanpa\n');
    const { code, stdout, stderr } = await evaluate(file, '--content', faulty);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('people/tanpa-nama.yaml');
    expect(stderr).toContain('kesalahan dalam isi; pencarian tidak dinilai');
  });
});

type ScoreJson = ReturnType<typeof toScoreJson>;

/** Classes below what a reader may expect: 95 of 100 at the first place, 98 among the first five. */
const listWeakClasses = ({ classes }: ScoreJson): unknown[] =>
  Object.entries(classes).filter(([, recall]) => (recall['recall@1'] ?? 0) < 0.95 || (recall['recall@5'] ?? 0) < 0.98);

describe.skipIf(!hasShared)('the queries that people of Kalimantan Selatan type', () => {
  it('find what was meant in every class, and nobody for names that did not stand', async () => {
    const { stdout } = await evaluate(join(shared, 'kalsel-queries.jsonl'), '--json');
    const score = JSON.parse(stdout) as ScoreJson;
    expect(listWeakClasses(score)).toEqual([]);
    expect(score.overall.n).toBeGreaterThan(0);
    expect(score.negative.clean).toBe(score.negative.n);
  });
});

describe.skipIf(!hasShared || !hasCountry)('the queries for pairs of the whole country', () => {
  it('find the pair that was meant in every class', async () => {
    const catalogue = buildCatalogue(await readCountryRecords());
    const queries = await readQueryFile(join(shared, 'national-queries.jsonl'), catalogue);
    const library = openSearchFiles(buildSearchFiles(catalogue));
    const score = scoreQueries(queries.map((query) => judge(query, searchLibrary(query.text, library))));
    expect(listWeakClasses(toScoreJson(score))).toEqual([]);
    expect(score.overall.n).toBeGreaterThan(0);
  });
});
