import type { APIRoute, GetStaticPaths } from 'astro';
import { getView } from '../../catalogue/page-view.ts';
import { formatSecurity } from '../../exports/site-files.ts';

/** Without a contact there is nothing that the file may say (RFC 9116 demands one). */
export const getStaticPaths = (() => {
  const text = formatSecurity(getView('id'));
  return text === undefined ? [] : [{ params: { file: 'security' }, props: { text } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text);
