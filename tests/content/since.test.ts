import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkCorrections } from '../../scripts/since/check-corrections.ts';
import { readCheckOptions } from '../../scripts/since/read-options.ts';
import { readVersions } from '../../scripts/since/read-versions.ts';
import { correctionSchema } from '../../src/schemas/correction.ts';
import {
  check,
  comparison,
  CONTENT,
  edit,
  type Edit,
  log,
  LOGGED,
  NEW,
  PERSON,
  places,
  published,
  RACE,
} from '../published-edits.ts';

const setVotes = edit(RACE, (race) => (race.rounds[0].tally.votes[1].votes = 9001));
const votesLog = {
  record: 'races/pilkada-2020/gubernur-provinsi-contoh',
  field: 'rounds[0].tally.votes[1].votes',
  before: '9.000',
  after: '9.001',
};

describe('a published fact that changed', () => {
  it('is refused without a correction: file, field, old and new value, and the entry to fill in', () => {
    const [fault = '', ...more] = check([setVotes]);
    expect(more).toEqual([]);
    expect(fault).toContain(`${RACE} | rounds[0].tally.votes[1].votes | `);
    expect(fault).toContain('di main berubah dari "9.000" menjadi "9.001"');
    expect(fault).toContain('corrections/2024-10-15-gubernur-provinsi-contoh.yaml:');
    const draft = parse(fault.slice(fault.indexOf('.yaml:') + '.yaml:'.length)) as object;
    expect(draft).toEqual({ date: '2024-10-15', ...votesLog, reason: '', sources: ['kpu-contoh-hasil-2020'] });
    expect(correctionSchema.safeParse(draft).success).toBe(false);
    expect(correctionSchema.safeParse({ ...draft, reason: 'Salah ketik' }).success).toBe(true);
  });

  it.for([
    ['on the very field', votesLog],
    ['on a field around it', { ...votesLog, field: 'rounds[0].tally' }],
    ['with its figures written without dots', { ...votesLog, before: '9000 suara', after: '9001 suara' }],
  ] as const)('passes with a correction %s', ([, fields]) => {
    expect(check([setVotes, log(fields)])).toEqual([]);
  });

  it.for([
    ['of another record', { ...votesLog, record: 'races/pilkada-2020/bupati-contoh' }, `${RACE} | rounds[0]`],
    ['of another field', { ...votesLog, field: 'rounds[0].tally.votes[0]' }, `${RACE} | rounds[0]`],
    ['of a field whose name merely begins alike', { ...votesLog, field: 'rounds[0].tal' }, `${RACE} | rounds[0]`],
    ['that does not name the old value', { ...votesLog, before: '19.000' }, `${NEW} | before`],
    ['that does not name the new value', { ...votesLog, after: 'diperbaiki' }, `${NEW} | after`],
    ['older than the last one of the same record', { ...votesLog, date: '2024-09-30' }, `${NEW} | date`],
  ] as const)('does not pass with a correction %s', ([, fields, fault]) => {
    const last = log({ ...votesLog, field: 'dispute', date: '2024-10-01' }, 'corrections/2024-10-01-lama.yaml');
    const [first = '', ...more] = check([setVotes, log(fields)], [last]);
    expect(more).toEqual([]);
    expect(first).toContain(fault);
  });

  it('does not pass with a correction that had been published before', () => {
    expect(places([setVotes], [log(votesLog)])).toEqual([`${RACE} | rounds[0].tally.votes[1].votes`]);
  });
});

describe('a correction that was published', () => {
  it.for([
    ['is not taken away', ((files) => files.delete(LOGGED)) as Edit, `${LOGGED} | berkas`],
    ['is not rewritten', edit(LOGGED, (one) => (one.after = 'Dua orang')), `${LOGGED} | after`],
    [
      'is not given to another record',
      edit(LOGGED, (one) => (one.record = 'people/nama-calon-dua')),
      `${LOGGED} | record`,
    ],
  ] as const)('%s', ([, change, place]) => {
    expect(places([change])).toEqual([place]);
  });
});

describe('the command', () => {
  it('takes --since with a value and nothing else', () => {
    expect(readCheckOptions([])).toEqual({ since: undefined });
    expect(readCheckOptions(['--since', 'main'])).toEqual({ since: 'main' });
    for (const args of [['--since'], ['--sejak', 'main'], ['main'], ['--since', ' ']])
      expect(() => readCheckOptions(args)).toThrow(/--since/);
  });
});

describe('the version of a commit', () => {
  let folder: string;
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.id', ...args], {
      encoding: 'utf8',
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kenal-paslon-since-'));
    await cp(CONTENT, join(folder, 'isi'), { recursive: true });
    await mkdir(join(folder, 'kosong'));
    git('init', '--quiet', '--template=');
    git('add', '.');
    git('commit', '--quiet', '--no-gpg-sign', '-m', 'Terbit');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('is read beside the working folder: what differs, and every correction', async () => {
    const isi = join(folder, 'isi');
    const same = readVersions(isi, 'HEAD');
    const logged = [...published.keys()].filter((file) => file.startsWith('corrections/'));
    expect(logged).toContain(LOGGED);
    expect([...same.before.keys()].sort()).toEqual(logged.sort());
    expect(same.after).toEqual(same.before);

    const text = readFileSync(join(isi, RACE), 'utf8');
    await writeFile(join(isi, RACE), text.replace('votes: 9000', 'votes: 9001'));
    await rename(join(isi, PERSON), join(isi, 'people/nama-calon-5.yaml'));
    const { before, after } = readVersions(isi, 'HEAD');
    expect([...before.keys()].sort()).toEqual([...logged, PERSON, RACE].sort());
    expect([...after.keys()].sort()).toEqual([...logged, 'people/nama-calon-5.yaml', RACE].sort());
    expect(before.get(RACE)).toEqual(published.get(RACE));
    expect(checkCorrections(before, after, comparison).faults.map(({ field }) => field)).toContain(
      'rounds[0].tally.votes[1].votes',
    );
    expect(git('status', '--porcelain').split('\n').filter(Boolean)).toHaveLength(3);
  });

  it('is answered in a sentence where there is none', () => {
    expect(() => readVersions(join(folder, 'isi'), 'belum-ada')).toThrow(/"belum-ada" tidak dikenal/);
    expect(() => readVersions(join(folder, 'isi'), '--all')).toThrow(/"--all" tidak dikenal/);
    expect(() => readVersions(join(folder, 'kosong'), 'HEAD')).toThrow(
      /"kosong\/" tidak berisi catatan apa pun di HEAD/,
    );
    expect(() => readVersions(tmpdir(), 'HEAD')).toThrow(/tidak berada di dalam repositori git/);
  });
});
