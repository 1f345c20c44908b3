import { extname } from 'node:path';

/** Media types by file extension, for the local server and the nginx configuration alike. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml',
  avif: 'image/avif',
  bib: 'application/x-bibtex',
  css: 'text/css',
  csv: 'text/csv',
  gif: 'image/gif',
  html: 'text/html',
  ico: 'image/x-icon',
  ics: 'text/calendar',
  jpg: 'image/jpeg',
  js: 'text/javascript',
  json: 'application/json',
  mjs: 'text/javascript',
  pdf: 'application/pdf',
  png: 'image/png',
  ris: 'application/x-research-info-systems',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** The type of a file that no row of the table names. */
export const OTHER_TYPE = 'application/octet-stream';

/** Whether a media type is text, which is sent as UTF-8. */
export function isText(type: string): boolean {
  return type.startsWith('text/') || /[+/](?:json|xml)$/u.test(type);
}

/** Finds the `Content-Type` of a file by its name. */
export function getContentType(file: string): string {
  const type = CONTENT_TYPES[extname(file).slice(1).toLowerCase()] ?? OTHER_TYPE;
  return isText(type) ? `${type}; charset=utf-8` : type;
}
