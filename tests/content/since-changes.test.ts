import { describe, expect, it } from 'vitest';
import {
  check,
  edit,
  type Edit,
  type Files,
  LATER,
  LOGGED,
  move,
  PAIR,
  PERSON,
  places,
  published,
  RACE,
} from '../published-edits.ts';

describe('a change of a published fact', () => {
  it.for([
    ['a name', edit(PERSON, (one) => (one.name = 'Nama Lain')), `${PERSON} | name`],
    ['a name on the ballot', edit(PAIR, (one) => (one.ballotName.value = 'X - Y')), `${PAIR} | ballotName.value`],
    ['who stands', edit(PAIR, (one) => (one.deputy.person = 'nama-calon-dua')), `${PAIR} | deputy.person`],
    [
      'a party taken off',
      edit(PAIR, (one) => one.nomination.nominating.value.pop()),
      `${PAIR} | nomination.nominating.value`,
    ],
    [
      'a party added to a list that counted as whole',
      edit(PAIR, (one) => one.nomination.nominating.value.push('partai-contoh-b')),
      `${PAIR} | nomination.nominating.value`,
    ],
    [
      'a date',
      edit(RACE, (one) => (one.determination.date.value = '2021-01-22')),
      `${RACE} | determination.date.value`,
    ],
    ['the day of the vote', edit(RACE, (one) => (one.rounds[0].date = '2020-12-10')), `${RACE} | rounds[0].date`],
    ['the order of the ballot', edit(RACE, (one) => one.rounds[0].ballot.reverse()), `${RACE} | rounds[0].ballot`],
    [
      'a figure taken out',
      edit(RACE, (one) => delete one.rounds[0].tally.invalidVotes),
      `${RACE} | rounds[0].tally.invalidVotes`,
    ],
    ['a whole count taken out', edit(RACE, (one) => delete one.rounds[0].tally), `${RACE} | rounds[0].tally`],
    [
      'votes of an area, whatever its place',
      edit(RACE, (one) => (one.rounds[0].areas.reverse()[0].votes[0].votes = 1)),
      `${RACE} | rounds[0].areas[0].votes[0].votes`,
    ],
    ['an area taken out', edit(RACE, (one) => one.rounds[0].areas.shift()), `${RACE} | rounds[0].areas`],
    ['another spelling taken out', edit(PERSON, (one) => one.aliases.shift()), `${PERSON} | aliases`],
    [
      'the code of a region',
      edit('regions/kota-uji.yaml', (one) => (one.code = '99.99')),
      'regions/kota-uji.yaml | code',
    ],
    [
      'a stage of the election',
      edit('elections/pilkada-2020.yaml', (one) => (one.stages[0].end = '2020-09-07')),
      'elections/pilkada-2020.yaml | stages[0].end',
    ],
    [
      'a result that is official no more',
      edit(RACE, (one) => (one.rounds[0].status = 'provisional')),
      `${RACE} | rounds[0].status`,
    ],
    ['a pair that was taken away', ((files) => files.delete(PAIR)) as Edit, `${PAIR} | berkas`],
  ] as const)('is noticed: %s', ([, change, place]) => {
    expect(places([change])).toEqual([place]);
  });

  it('is noticed in a statement that was reworded, beside one that was added before it', () => {
    const entry = (text: string): object => ({ kind: 'office', text, sources: ['koran-contoh-2020'] });
    const had = edit(PERSON, (one) => (one.entries = [entry('Camat'), entry('Bupati 2010')]));
    const has = edit(PERSON, (one) => (one.entries = [entry('Lurah'), entry('Bupati 2011'), entry('Camat')]));
    const [fault = '', ...more] = check([has], [had]);
    expect(more).toEqual([]);
    expect(fault).toMatch(/ \| entries\[[01]\]\.text \| .*"Bupati 2010"/);
  });
});

describe('no correction is asked for', () => {
  const provisional = edit(RACE, (race) => {
    race.rounds[0].status = 'provisional';
    Object.assign(race.rounds[0].tally, { status: 'provisional', stationsCounted: 5, stationsTotal: 9 });
  });
  it.for([
    ['nothing', []],
    ['a figure that was not known', [edit(RACE, (one) => (one.rounds[0].tally.totalVotes = 23500))]],
    [
      'a statement more',
      [edit(PERSON, (one) => one.aliases.unshift({ name: 'Calon 5', sources: ['koran-contoh-2020'] }))],
    ],
    [
      'other sources, a day of compilation and the order of lines',
      [
        edit(PERSON, (one) => (one.aliases.reverse()[0].sources = ['koran-contoh-2020', 'koran-contoh-2024'])),
        edit(RACE, (one) => Object.assign(one, { updated: '2024-10-15' })),
      ],
    ],
    ['the order of parties', [edit(PAIR, (one) => one.nomination.nominating.value.reverse())]],
    ['a record more', [(files: Files) => files.set('people/baru.yaml', { id: 'p0000000', name: 'Baru' })]],
  ] as readonly (readonly [string, readonly Edit[]])[])('for %s', ([, edits]) => {
    expect(check(edits)).toEqual([]);
  });

  it('for a party more in a list that said it was not whole', () => {
    const open = edit(PAIR, (one) => (one.nomination.nominating.complete = false));
    const fill = edit(PAIR, ({ nomination: { nominating } }) => {
      nominating.value.push('partai-contoh-b');
      nominating.complete = true;
    });
    expect(check([fill], [open])).toEqual([]);
  });

  it('for an interim count that went on or became official, but for one that was rewritten', () => {
    const recount = edit(RACE, (race) => (race.rounds[0].tally.votes[1].votes = 9100));
    const further = edit(RACE, (race) => (race.rounds[0].tally.stationsCounted = 6));
    const official = edit(RACE, (race) => (race.rounds[0].status = race.rounds[0].tally.status = 'official'));
    expect(check([recount, further], [provisional])).toEqual([]);
    expect(check([recount, official], [provisional])).toEqual([]);
    expect(places([recount], [provisional])).toEqual([`${RACE} | rounds[0].tally.votes[1].votes`]);
  });

  it('for an address that moved, in the record and in those that lead to it', () => {
    const rename = [
      edit(PERSON, (one) => one.formerSlugs.push('nama-calon-lima')),
      move(PERSON, 'people/nama-calon-5.yaml'),
      edit(PAIR, (one) => (one.head.person = 'nama-calon-5')),
      edit(LATER, (one) => (one.head.person = 'nama-calon-5')),
    ];
    const follow = edit(LOGGED, (one) => (one.record = 'people/nama-calon-5'));
    expect(check([...rename, follow])).toEqual([]);
    expect(places([...rename, follow, edit('people/nama-calon-5.yaml', (one) => (one.name = 'Lain'))])).toEqual([
      'people/nama-calon-5.yaml | name',
    ]);
  });
});

describe('two persons who were one', () => {
  const OTHER = 'people/nama-calon-v.yaml';
  const apart: Edit = (files) => {
    files.set(OTHER, {
      id: 'p2024090',
      name: 'Nama Calon V',
      entries: [{ kind: 'office', text: 'Camat', sources: ['x'] }],
    });
    files.delete(LOGGED);
    const { formerIds: _ids, formerSlugs: _slugs, ...one } = files.get(PERSON);
    files.set(PERSON, one);
  };
  const merge: Edit = (files) => {
    files.delete(OTHER);
    files.set(PERSON, {
      ...structuredClone(published.get(PERSON)),
      entries: [{ kind: 'office', text: 'Camat', sources: ['y'] }],
    });
  };
  const entry: Edit = (files) => files.set(LOGGED, published.get(LOGGED));

  it('need an entry of their own, as the example has one', () => {
    expect(places([merge], [apart])).toEqual([`${PERSON} | orang`]);
    expect(check([merge, entry], [apart])).toEqual([]);
  });

  it('keep what either record said', () => {
    const forget = edit(PERSON, (one) => delete one.entries);
    expect(places([merge, forget, entry], [apart])).toEqual([`${PERSON} | entries`]);
  });
});
