import { raceFile, type ContentRecords, type Fault } from '../../src/domain/records.ts';
import { buildRoutes } from '../../src/routes/routes.ts';

const routes = buildRoutes('/', 'id');

const lastPart = (key: string): string => key.slice(key.lastIndexOf('/') + 1);

/** Each page that a record asks for, with the file of the record. */
function* listAddresses(records: ContentRecords): Generator<[address: string, file: string]> {
  for (const slug of records.elections.keys()) yield [routes.election({ slug }), `elections/${slug}.yaml`];
  for (const [key, { election, office }] of records.races) {
    const race = { slug: lastPart(key), election: { slug: election } };
    yield [routes.race(race), raceFile(key, office)];
    yield [routes.compare(race), raceFile(key, office)];
  }
  for (const key of records.pairs.keys()) {
    const [election = '', race = '', slug = ''] = key.split('/');
    yield [routes.pair({ slug, race: { slug: race, election: { slug: election } } }), `pairs/${key}.yaml`];
  }
}

/** Files that ask for an address which a page of the site or another file already has. */
export function* checkAddresses(records: ContentRecords): Generator<Fault> {
  const owners = new Map<string, string>();
  for (const route of Object.values(routes))
    if (typeof route === 'string') owners.set(route, 'halaman situs ini sendiri');
  for (const [address, file] of listAddresses(records)) {
    const owner = owners.get(address);
    if (owner !== undefined)
      yield { file, field: 'nama berkas', message: `alamat ${address} sudah milik ${owner}. Ganti nama berkasnya.` };
    owners.set(address, file);
  }
}
