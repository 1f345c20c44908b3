import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../catalogue/catalogue.ts';
import { getView } from '../../catalogue/page-view.ts';
import type { Race } from '../../domain/entities.ts';
import { formatBibtex, formatRis } from '../../exports/citations/citation-files.ts';
import { buildRaceFeed } from '../../exports/feeds/feeds.ts';
import { listSlugs } from '../../routes/moved.ts';

const formats = {
  bib: (race: Race) => formatBibtex(race, getView('id')),
  ris: (race: Race) => formatRis(race, getView('id')),
  atom: (race: Race) => buildRaceFeed(race, catalogue, getView('id')),
};

type Kind = keyof typeof formats;
const kinds = Object.keys(formats) as Kind[];

export const getStaticPaths = (() =>
  [...catalogue.races.values()].flatMap((race) =>
    listSlugs(race).flatMap((slug) =>
      kinds.map((kind) => ({ params: { election: race.election.slug, race: slug, kind }, props: { race, kind } })),
    ),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ race: Race; kind: Kind }> = ({ props }) => new Response(formats[props.kind](props.race));
