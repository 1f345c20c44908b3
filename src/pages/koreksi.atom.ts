import type { APIRoute } from 'astro';
import { catalogue } from '../catalogue/catalogue.ts';
import { getView } from '../catalogue/page-view.ts';
import { buildCorrectionsFeed } from '../exports/feeds/feeds.ts';

export const GET: APIRoute = () => new Response(buildCorrectionsFeed(catalogue, getView('id')));
