import type { APIRoute } from 'astro';
import { catalogue } from '../catalogue/catalogue.ts';
import { getView } from '../catalogue/page-view.ts';
import { findCatalogueVersion } from '../domain/version.ts';
import { formatHumans } from '../exports/site-files.ts';

export const GET: APIRoute = () => new Response(formatHumans(findCatalogueVersion(catalogue), getView('id')));
