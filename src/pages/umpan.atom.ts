import type { APIRoute } from 'astro';
import { catalogue } from '../catalogue/catalogue.ts';
import { getView } from '../catalogue/page-view.ts';
import { buildFeed } from '../exports/feeds/feeds.ts';

export const GET: APIRoute = () => new Response(buildFeed(catalogue, getView('id')));
