import type { Catalogue } from '../domain/entities.ts';
import { listElectionProvinces } from '../domain/provinces.ts';
import { findCatalogueVersion, findLatestDay } from '../domain/version.ts';
import { licences } from '../exports/data/licences.ts';
import type { View } from '../routes/view.ts';
import { toAbsolute } from './absolute.ts';
import type { JsonLd } from './json-ld.ts';

/** A file of the data: its path below `/data/v1/` and its media type. */
interface Download {
  readonly path: string;
  readonly mediaType: string;
}

const longestList = 3;

/** Days from the first stage of any election to its last stage or vote; undefined where there is no election. */
const findPeriod = ({ elections }: Catalogue): string | undefined => {
  const all = [...elections.values()];
  const first = all.flatMap(({ stages }) => stages.map(({ start }) => start)).sort()[0];
  const last = findLatestDay(
    all.flatMap(({ stages, races }) => [
      ...stages.map(({ end }) => end),
      ...races.flatMap(({ rounds }) => rounds.map(({ date }) => date)),
    ]),
  );
  return first !== undefined && last !== undefined ? `${first}/${last}` : undefined;
};

const listPlaces = ({ elections }: Catalogue): readonly string[] => {
  const names = new Set(
    [...elections.values()].flatMap((election) => listElectionProvinces(election).map(({ name }) => name)),
  );
  return names.size > 0 && names.size <= longestList ? [...names] : ['Indonesia'];
};

/** The data as search engines for data read it: what it is, of where and when, under which licence, its files. */
export const buildDataset = (catalogue: Catalogue, files: Iterable<Download>, view: View): JsonLd => {
  const { t, routes, site } = view;
  const period = findPeriod(catalogue);
  const updated = findCatalogueVersion(catalogue);
  return {
    '@type': 'Dataset',
    name: `${t.data.title} ${t.common.siteName}`,
    description: t.data.description,
    url: toAbsolute(routes.data, site.origin),
    inLanguage: view.locale,
    isAccessibleForFree: true,
    license: licences['CC-BY-4.0'].path,
    creator: { '@type': 'Organization', name: t.common.siteName, url: toAbsolute(routes.home, site.origin) },
    spatialCoverage: listPlaces(catalogue).map((name) => ({ '@type': 'AdministrativeArea', name })),
    ...(period === undefined ? {} : { temporalCoverage: period }),
    ...(updated === undefined ? {} : { dateModified: updated }),
    distribution: [...files]
      .filter(({ path }) => !path.startsWith('schema/'))
      .map(({ path, mediaType }) => ({
        '@type': 'DataDownload',
        encodingFormat: mediaType,
        contentUrl: toAbsolute(routes.dataFile(path), site.origin),
      })),
  };
};
