import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';
import { formatBibtex, formatRis } from '../../../src/exports/citations/citation-files.ts';
import { buildCatalogue } from '../../../src/domain/catalogue.ts';
import { findPairVersion, findRaceVersion } from '../../../src/domain/version.ts';
import {
  describePairRecord,
  describeRaceRecord,
  formatApaCitation,
  formatPressCitation,
} from '../../../src/format/cited-record.ts';
import { buildView } from '../../../src/routes/view.ts';
import { getFrom } from '../../fixtures/factories.ts';
import { loadRecords } from '../../load-fixture.ts';

const records = await loadRecords('tests/fixtures/two-elections');
const catalogue = buildCatalogue(records);
const view = buildView('id', catalogue.parties, catalogue.sources);
const race = getFrom(catalogue.races, 'pilkada-2020/gubernur-provinsi-contoh');
const forms = [
  // BibTeX knows years and months; the day stands in the note.
  ['BibTeX', formatBibtex, 2],
  ['RIS', formatRis, 3],
] as const;

describe.each(forms)('a race in %s', (_name, format, parts) => {
  it('is one work, and so is each of its pairs in ballot order, with address, date of version and title', () => {
    const works = new Cite(format(race, view)).data;
    expect(works.map(({ URL }) => URL)).toEqual(
      [view.routes.race(race), ...race.pairs.map(view.routes.pair)].map((path) => view.site.origin + path),
    );
    expect(works.map(({ title }) => title)).toEqual([
      describeRaceRecord(race, view).title,
      ...race.pairs.map((pair) => describePairRecord(pair, view).title),
    ]);
    const versions = [findRaceVersion(race), ...race.pairs.map(findPairVersion)];
    expect(works.map(({ issued }) => issued?.['date-parts'][0])).toEqual(
      versions.map((day) => day.split('-').slice(0, parts).map(Number)),
    );
    expect(works.map(({ note }) => note)).toEqual(versions.map((day) => `Data per ${day}`));
  });

  it('gives each work an id of its own', () => {
    const ids = new Cite(format(race, view)).data.map(({ id }) => id);
    expect(new Set(ids).size).toBe(race.pairs.length + 1);
  });

  it('keeps every sign of a name', () => {
    const name = `Ja'far "Aco" & Co </script> a < b 100% _a_ #1 $5 ~x^y é`;
    const pair = getFrom(catalogue.pairs, race.pairs[0]?.key ?? '');
    const people = new Map(records.people);
    people.set(pair.head.person.key, { ...getFrom(records.people, pair.head.person.key), name });
    const hostile = buildCatalogue({ ...records, people });
    const works = new Cite(format(getFrom(hostile.races, race.key), view)).data;
    expect(works[1]?.title).toContain(name);
  });
});

describe('a file in RIS', () => {
  it('never breaks a line: programs read one line a tag', () => {
    const lines = formatRis(race, view).split('\r\n').filter(Boolean);
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /u.test(line))).toEqual([]);
    expect(lines.some((line) => line.length > 80)).toBe(true);
  });
});

describe('a citation ready to copy', () => {
  it('has the name, the day of the version and the address, as newspapers print it and in APA', () => {
    const record = describeRaceRecord(race, view);
    expect(formatPressCitation(record, view).replaceAll('\u00a0', ' ')).toBe(
      'Kenal Paslon, “Gubernur Provinsi Contoh 2020”, data per 1 Maret 2021, ' +
        'https://kenal-paslon.example/pilkada-2020/gubernur-provinsi-contoh/',
    );
    const { before, title, after } = formatApaCitation(record, view);
    expect((before + title + after).replaceAll('\u00a0', ' ')).toBe(
      'Kenal Paslon. (2021, 1 Maret). Gubernur Provinsi Contoh 2020. ' +
        'https://kenal-paslon.example/pilkada-2020/gubernur-provinsi-contoh/',
    );
  });

  it('says that there is no date where no record has one', () => {
    const record = { title: 'X', path: '/x/', version: undefined };
    expect(formatApaCitation(record, view).before).toBe('Kenal Paslon. (t.t.). ');
    expect(formatPressCitation(record, view)).toBe('Kenal Paslon, “X”, https://kenal-paslon.example/x/');
  });
});
