import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { getView } from '../../../catalogue/page-view.ts';
import { findEmbedName } from '../../../domain/embed.ts';
import type { Race } from '../../../domain/entities.ts';
import { buildRaceEmbed } from '../../../exports/embed-code.ts';
import { buildOembed, serializeOembed } from '../../../exports/oembed.ts';

const view = getView('id');

/** The oEmbed description of each race's embed. */
export const getStaticPaths = (() =>
  [...catalogue.races.values()].map((race) => ({
    params: { race: findEmbedName(race) },
    props: { race },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ race: Race }> = ({ props: { race } }) =>
  new Response(serializeOembed(buildOembed(buildRaceEmbed(race, view), view)));
