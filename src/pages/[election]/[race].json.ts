import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/catalogue.ts';
import { getView } from '../../catalogue/page-view.ts';
import type { Race } from '../../domain/entities.ts';
import { buildRaceFile, formatRecordFile } from '../../exports/data/record-files.ts';
import { listRacePlaces } from '../../exports/data/tables/races.ts';

/** The data of each race beside its page, and at its former addresses. */
export const getStaticPaths = (() =>
  [...catalogue.races.values()].flatMap((race) =>
    listRacePlaces(race).map(({ slug, election }) => ({
      params: { election: election.slug, race: slug },
      props: { race },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ race: Race }> = ({ props: { race } }) =>
  new Response(formatRecordFile(buildRaceFile(race, catalogue, getView('id'))));
