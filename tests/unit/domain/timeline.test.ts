import { describe, expect, it } from 'vitest';
import { listTimeline } from '../../../src/domain/timeline.ts';
import { buildRace, buildWorld, ELECTION, fact, getFrom } from '../../fixtures/factories.ts';
import { loadCatalogue } from '../../load-fixture.ts';

const held = await loadCatalogue('tests/fixtures/held');
const repeated = listTimeline(getFrom(held.races, 'pilkada-2021/bupati-contoh'));

describe('the story of a race', () => {
  it('is told in the order of days', () => {
    const dates = repeated.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  });

  it('has the first vote, the ruling, the repeated vote, the determination and the inauguration, in this order', () => {
    const later = repeated
      .filter(({ kind }) => kind !== 'stage' && kind !== 'event')
      .map(({ kind, date }) => `${date} ${kind}`);
    expect(later).toEqual([
      '2021-11-24 voting',
      '2022-01-18 ruling',
      '2022-01-20 ruling',
      '2022-03-19 voting',
      '2022-04-20 determination',
      '2022-05-10 inauguration',
    ]);
  });

  it('tells the cancellation of a pair between registration and vote', () => {
    const kinds = repeated.map((item) => (item.kind === 'stage' ? item.stage.kind : item.kind));
    expect(kinds.indexOf('event')).toBeGreaterThan(kinds.indexOf('campaign'));
    expect(kinds.indexOf('event')).toBeLessThan(kinds.indexOf('voting'));
  });

  it('puts the count after the vote of the same day', () => {
    const kinds = repeated.map((item) => (item.kind === 'stage' ? item.stage.kind : item.kind));
    expect(kinds.indexOf('counting')).toBe(kinds.indexOf('voting') + 1);
  });

  it('puts vote, event, ruling, determination, inauguration and handover of one day in the order they can happen', () => {
    const day = '2099-11-25';
    const race = buildRace({
      events: [{ date: day, text: 'Peristiwa contoh', sources: ['kpu-contoh'] }],
      rulings: [
        { caseNumber: '01/PHPU.GUB-I/2099', date: day, outcome: 'rejected', text: 'Ditolak', sources: ['kpu-contoh'] },
      ],
      determination: { pair: fact(1), date: fact(day) },
      inauguration: { date: day, sources: ['kpu-contoh'] },
      decreeHandover: { date: day, sources: ['kpu-contoh'] },
    });
    const world = buildWorld({ races: [[`${ELECTION}/gubernur`, race]], pairs: [] });
    const items = listTimeline(getFrom(world.races, `${ELECTION}/gubernur`)).filter(({ date }) => date === day);
    expect(items.map((item) => (item.kind === 'stage' ? item.stage.kind : item.kind))).toEqual([
      'voting',
      'counting',
      'event',
      'ruling',
      'determination',
      'inauguration',
      'decree_handover',
    ]);
  });

  it('names a source for whatever has one, and an end only for what takes longer than a day', () => {
    expect(repeated.filter(({ sources }) => sources.length === 0)).toEqual([]);
    const draw = repeated.find((item) => item.kind === 'stage' && item.stage.kind === 'ballot_draw');
    const campaign = repeated.find((item) => item.kind === 'stage' && item.stage.kind === 'campaign');
    expect(draw?.endDate).toBeUndefined();
    expect(campaign?.endDate).toBe('2021-11-20');
  });

  it('takes the sources of the first vote from the calendar and those of a repetition from its count', () => {
    const votes = repeated.filter(({ kind }) => kind === 'voting');
    expect(votes.map(({ sources }) => sources)).toEqual([['kpu-contoh-tahapan'], ['kpu-contoh-hasil']]);
  });

  it('names every source of the determination once: of its day, its pair and its decision', () => {
    const determination = {
      pair: { value: 1, sources: ['koran-contoh', 'kpu-contoh'], note: 'Menurut koran' },
      date: fact('2100-01-09'),
      decision: { value: 'Keputusan Contoh Nomor 1', sources: ['berita-contoh'] },
    };
    const world = buildWorld({ races: [[`${ELECTION}/gubernur`, buildRace({ determination })]], pairs: [] });
    const told = listTimeline(getFrom(world.races, `${ELECTION}/gubernur`)).find(
      ({ kind }) => kind === 'determination',
    );
    expect(told).toMatchObject({ date: '2100-01-09', decision: 'Keputusan Contoh Nomor 1', note: 'Menurut koran' });
    expect(told?.sources).toEqual(['kpu-contoh', 'koran-contoh', 'berita-contoh']);
  });

  it('does not tell a determination whose day is unknown', () => {
    const race = buildRace({ determination: { pair: fact(1) } });
    const world = buildWorld({ races: [[`${ELECTION}/gubernur`, race]], pairs: [] });
    const items = listTimeline(getFrom(world.races, `${ELECTION}/gubernur`));
    expect(items.some(({ kind }) => kind === 'determination')).toBe(false);
    expect(items.some(({ kind }) => kind === 'voting')).toBe(true);
  });
});
