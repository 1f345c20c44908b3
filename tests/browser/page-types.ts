import type { SiteName } from './lab.ts';

/** One kind of page, by the page of it that asks most of a browser. */
export interface PageType {
  readonly name: string;
  readonly address: string;
  readonly site: SiteName;
  /** A text that comes by script: the page is not whole before. */
  readonly shows?: string;
}

const real = (name: string, address: string): PageType => ({ name, address, site: 'real' });

/** The search page with what it shows last. */
const search = (name: string, params: string, shows: string, site: SiteName = 'real'): PageType => ({
  name: `search ${name}`,
  address: `cari/?${params}`,
  site,
  shows,
});

/** A page of every kind that the site has. */
export const pageTypes: readonly PageType[] = [
  real('home', ''),
  real('election', 'pilkada-2024/'),
  real('race of two pairs', 'pilkada-2024/gubernur-kalimantan-selatan/'),
  real('race of three pairs', 'pilkada-2024/wali-kota-banjarmasin/'),
  real('race with two votes', 'pilkada-2024/wali-kota-banjarbaru/'),
  real('race of one pair', 'pilkada-2024/bupati-tanah-bumbu/'),
  real('pair', 'pilkada-2024/gubernur-kalimantan-selatan/raudatul-jannah-akhmad-rozanie-himawan-nugraha/'),
  real('cancelled pair', 'pilkada-2024/wali-kota-banjarbaru/muhammad-aditya-mufti-ariffin-said-abdullah/'),
  real('comparison of two', 'pilkada-2024/wali-kota-banjarbaru/bandingkan/'),
  real('comparison of three', 'pilkada-2024/bupati-barito-kuala/bandingkan/'),
  real('embed of a race of three pairs', 'sematkan/wali-kota-banjarmasin/'),
  real('embed of a race with a cancelled pair', 'sematkan/wali-kota-banjarbaru/'),
  real('list of regions', 'wilayah/'),
  real('region', 'wilayah/kota-banjarbaru/'),
  real('province', 'wilayah/kalimantan-selatan/'),
  real('villages of a region', 'wilayah/kabupaten-tabalong/desa/'),
  real('data', 'data/'),
  real('dictionary of the data', 'data/kamus/'),
  real('list of parties', 'partai/'),
  real('party', 'partai/pdi-perjuangan/'),
  real('person', 'tokoh/raudatul-jannah/'),
  real('list of sources', 'sumber/'),
  real('part of the list of sources', 'sumber/daftar/1/'),
  real('source', 'sumber/kpu-paslon-kabkota/'),
  real('corrections', 'koreksi/'),
  real('list of guides', 'panduan/'),
  real('guide', 'panduan/sengketa-hasil/'),
  real('about', 'tentang/'),
  real('search', 'cari/'),
  search('with people and places', 'q=noor', 'Kelurahan Syamsudin Noor'),
  search('with guesses', 'q=raudatul+jannah+himawan+wartono', 'Kurang yakin'),
  search('without results', 'q=xyzzy', 'Cara lain mencari'),
  real('index', 'indeks/'),
  real('letter of the index', 'indeks/m/'),
  real('unknown address', 'tidak-ada/'),
  { name: 'race ahead, of four pairs', address: 'pilkada-2099/bupati-contoh/', site: 'ahead' },
  { name: 'comparison of four, ahead', address: 'pilkada-2099/bupati-contoh/bandingkan/', site: 'ahead' },
  { name: 'home of an election ahead', address: '', site: 'ahead' },
  { name: 'home of several provinces', address: '', site: 'provinces' },
  { name: 'list of several provinces', address: 'wilayah/', site: 'provinces' },
  { name: 'province without a map', address: 'wilayah/jawa-barat/', site: 'provinces' },
  { name: 'province without a governor', address: 'wilayah/daerah-istimewa-yogyakarta/', site: 'provinces' },
  { name: 'election in several provinces', address: 'pilkada-2096/', site: 'provinces' },
  { name: 'race with an interim count', address: 'pilkada-2096/bupati-bogor/', site: 'provinces' },
  { name: 'divided letter of the index', address: 'indeks/c/', site: 'provinces' },
  { name: 'part of a letter of the index', address: 'indeks/ci/', site: 'provinces' },
  search('of the whole text of a province', 'q=bogor&di=Jawa+Barat&isi=1', 'halaman memuat', 'provinces'),
  { name: 'source of very many pages', address: 'sumber/tabel-contoh/', site: 'provinces' },
];
