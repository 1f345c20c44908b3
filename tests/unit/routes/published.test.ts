import { describe, expect, it } from 'vitest';
import { isPublished, listContentPages } from '../../../src/routes/published.ts';
import { buildRoutes } from '../../../src/routes/routes.ts';
import { buildPair, buildRace, buildWorld, ELECTION } from '../../fixtures/factories.ts';

const race = `${ELECTION}/gubernur-provinsi-contoh`;
const world = buildWorld({ races: [[race, buildRace()]], pairs: [[`${race}/satu`, buildPair(race, 1)]] });
const routes = buildRoutes('/situs/', 'id');
const pages = listContentPages(world, world.sources, routes);
const has = (path: string): boolean => isPublished(`/situs${path}`, pages, routes);

describe('an address in a text', () => {
  it.each([
    '/',
    `/${ELECTION}/`,
    `/${race}/`,
    `/${race}/#hasil`,
    `/${race}/bandingkan/`,
    `/${race}/satu/`,
    '/wilayah/',
    '/wilayah/kota-contoh/',
    '/partai/partai-contoh-a/',
    '/sumber/',
    '/sumber/kpu-contoh/',
    '/panduan/kolom-kosong/',
    '/indeks/s/',
    '/koreksi/',
    '/cari/?q=a',
  ])('is a page of this site: %s', (path) => {
    expect(has(path)).toBe(true);
  });

  it.each([
    '/pilkada-2024/',
    '/pilkada-2024/bupati-tapin/',
    '/wilayah/kabupaten-tapin/',
    '/sumber/lain/',
    `/${race}/dua/`,
  ])('is none: %s', (path) => {
    expect(has(path)).toBe(false);
  });
});
