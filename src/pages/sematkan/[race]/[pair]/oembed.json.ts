import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../../../catalogue/catalogue.ts';
import { getView } from '../../../../catalogue/page-view.ts';
import { findEmbedName } from '../../../../domain/embed.ts';
import type { Pair } from '../../../../domain/entities.ts';
import { buildPairEmbed } from '../../../../exports/embed-code.ts';
import { buildOembed, serializeOembed } from '../../../../exports/oembed.ts';

const view = getView('id');

/** The oEmbed description of each pair's embed. */
export const getStaticPaths = (() =>
  [...catalogue.pairs.values()].map((pair) => ({
    params: { race: findEmbedName(pair.race), pair: pair.slug },
    props: { pair },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ pair: Pair }> = ({ props: { pair } }) =>
  new Response(serializeOembed(buildOembed(buildPairEmbed(pair, view), view)));
