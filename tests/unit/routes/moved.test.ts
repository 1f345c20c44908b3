import { describe, expect, it } from 'vitest';
import { longestPartyList } from '../../../src/domain/party.ts';
import { listMoved } from '../../../src/routes/moved.ts';
import { buildRoutes } from '../../../src/routes/routes.ts';
import { buildPair, buildParty, buildRace, buildWorld, ELECTION, nominatedBy } from '../../fixtures/factories.ts';
import { loadCatalogue } from '../../load-fixture.ts';

const routes = buildRoutes('/', 'id');
const three = await loadCatalogue('tests/fixtures/two-elections');

describe('a former address', () => {
  it('leads to the present one in one step, also where records were merged one after the other', () => {
    const moved = listMoved(three, routes);
    const pair = 'nama-calon-enam-belas-nama-calon-tujuh-belas/';
    expect(moved).toEqual([
      {
        from: '/pilkada-2020/bupati-contoh/nama-calon-vii-nama-calon-delapan/',
        to: '/pilkada-2020/bupati-contoh/nama-calon-tujuh-nama-calon-delapan/',
      },
      { from: '/pilkada-2018/wali-kota-coba-lama/', to: '/pilkada-2018/wali-kota-coba/' },
      { from: `/pilkada-2018/wali-kota-coba-lama/${pair}`, to: `/pilkada-2018/wali-kota-coba/${pair}` },
      { from: '/tokoh/nama-calon-v/', to: '/tokoh/nama-calon-lima/' },
      { from: '/tokoh/namacalon-lima/', to: '/tokoh/nama-calon-lima/' },
      { from: '/partai/partai-contoh-c/', to: '/partai/partai-contoh-cerah/' },
    ]);
    const left = new Set(moved.map(({ from }) => from));
    expect(moved.filter(({ to }) => left.has(to))).toEqual([]);
  });

  it('of a party with pages below its own leads on from each of them', () => {
    const keys = Array.from({ length: longestPartyList + 1 }, (_, index) => `${ELECTION}/bupati-${String(index)}`);
    const world = buildWorld({
      races: keys.map((key) => [key, buildRace({ office: 'regent', region: 'kabupaten-contoh' })]),
      pairs: keys.map((key) => [`${key}/satu`, buildPair(key, 1, { nomination: nominatedBy(['partai-baru']) })]),
      parties: [['partai-baru', buildParty({ formerSlugs: ['partai-lama'] })]],
    });
    expect(listMoved(world, routes)).toEqual([
      { from: '/partai/partai-lama/', to: '/partai/partai-baru/' },
      { from: `/partai/partai-lama/${ELECTION}/`, to: `/partai/partai-baru/${ELECTION}/` },
      {
        from: `/partai/partai-lama/${ELECTION}/provinsi-contoh/`,
        to: `/partai/partai-baru/${ELECTION}/provinsi-contoh/`,
      },
    ]);
  });

  it('of a pair that was renamed before or after its race leads on from every pair of names, in one step', () => {
    const key = `${ELECTION}/bupati-baru`;
    const world = buildWorld({
      races: [[key, buildRace({ office: 'regent', region: 'kabupaten-contoh', formerSlugs: ['bupati-lama'] })]],
      pairs: [[`${key}/satu`, buildPair(key, 1, { formerSlugs: ['esa'] })]],
    });
    const below = `/${ELECTION}/bupati-baru`;
    expect(listMoved(world, routes)).toEqual([
      { from: `${below}/esa/`, to: `${below}/satu/` },
      { from: `/${ELECTION}/bupati-lama/`, to: `${below}/` },
      { from: `/${ELECTION}/bupati-lama/satu/`, to: `${below}/satu/` },
      { from: `/${ELECTION}/bupati-lama/esa/`, to: `${below}/satu/` },
    ]);
  });
});
