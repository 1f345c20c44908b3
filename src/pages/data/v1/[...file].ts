import type { APIRoute, GetStaticPaths } from 'astro';
import { catalogue } from '../../../catalogue/catalogue.ts';
import { getView } from '../../../catalogue/page-view.ts';
import { getDataFiles, type DataFile } from '../../../exports/data/data-files.ts';

/** Every file of the data as it was made, so that the hashes of the package are those of what is served. */
export const getStaticPaths = (async () =>
  [...(await getDataFiles(catalogue, getView('id'))).values()].map((file) => ({
    params: { file: file.path },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(new Uint8Array(file.bytes), { headers: { 'Content-Type': file.mediaType } });
