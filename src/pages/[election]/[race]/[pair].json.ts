import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { getView } from '../../../catalogue/page-view.ts';
import type { Pair } from '../../../domain/entities.ts';
import { buildPairFile, formatRecordFile } from '../../../exports/data/record-files.ts';
import { listPairPlaces } from '../../../exports/data/tables/pairs.ts';

/** The data of each pair beside its page, and at its former addresses. */
export const getStaticPaths = (() =>
  [...catalogue.pairs.values()].flatMap((pair) =>
    listPairPlaces(pair).map(({ slug, race }) => ({
      params: { election: race.election.slug, race: race.slug, pair: slug },
      props: { pair },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ pair: Pair }> = ({ props: { pair } }) =>
  new Response(formatRecordFile(buildPairFile(pair, catalogue, getView('id'))));
