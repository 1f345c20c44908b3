import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/catalogue.ts';
import { getView } from '../../catalogue/page-view.ts';
import { searchProvinces } from '../../catalogue/search-files.ts';
import { listSearchFilters } from '../../head/indexed.ts';
import { buildNames } from '../../search/build-names.ts';

const view = getView('id');

/** What the search page loads: names of a province or of all, places of a province, filters for the whole text. */
export const getStaticPaths = (() => {
  const files: (readonly [file: string, build: () => unknown])[] = [
    ['saring', () => ({ filters: listSearchFilters(catalogue, view), words: view.t.search.wholeText })],
    ...(searchProvinces.length === 1 ? [] : [['nama', () => buildNames(catalogue)] as const]),
    ...searchProvinces.flatMap(({ province, places }) => [
      [`nama-${province.slug}`, () => buildNames(catalogue, province)] as const,
      ...places.map((rows, at) => [`tempat-${province.slug}-${String(at + 1)}`, () => rows] as const),
    ]),
  ];
  return files.map(([file, build]) => ({ params: { file }, props: { build } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ build: () => unknown }> = ({ props }) => new Response(JSON.stringify(props.build()));
