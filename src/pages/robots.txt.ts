import type { APIRoute } from 'astro';
import { getView } from '../catalogue/page-view.ts';
import { formatRobots } from '../exports/site-files.ts';

export const GET: APIRoute = () => new Response(formatRobots(getView('id')));
