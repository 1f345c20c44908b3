import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/catalogue.ts';
import { getView } from '../../catalogue/page-view.ts';
import type { Party } from '../../domain/entities.ts';
import { buildPartyFeed } from '../../exports/feeds/feeds.ts';
import { listSlugs } from '../../routes/moved.ts';

export const getStaticPaths = (() =>
  [...catalogue.parties.values()].flatMap((party) =>
    listSlugs(party).map((slug) => ({ params: { party: slug }, props: { party } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ party: Party }> = ({ props }) =>
  new Response(buildPartyFeed(props.party, catalogue, getView('id')));
