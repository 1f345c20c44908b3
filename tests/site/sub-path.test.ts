import { beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { ROOT } from '../../scripts/project.ts';
import { fixtureBuilds } from '../fixture-builds.ts';
import { BUILT_FOLDER, readSite, type Site } from './built-site.ts';
import { frameChecks } from './checks/frame.ts';
import { jsonLdChecks } from './checks/json-ld.ts';
import { linkChecks } from './checks/links.ts';

const build = fixtureBuilds.find(({ name }) => name === 'sub-path');
const base = build?.env['BASE_PATH'] ?? '';

/** Everything in a page or script that could be an address on this host. */
const ADDRESS_IN_CODE = /["'`(=](\/[a-z0-9_][a-z0-9_./-]*)/giu;
const ATTRIBUTES = ['href', 'src', 'action', 'data-bundle', 'data-index', 'content', 'data', 'srcset', 'poster'];

let site: Site;

beforeAll(() => {
  site = readSite(join(ROOT, build?.outDir ?? ''), { base });
});

describe('a site in a folder of its host', () => {
  it('is built below /situs/ with as many files as at the root', () => {
    expect(base).toBe('/situs/');
    const withoutHash = (file: string): string => file.replace(/[._][\w-]{6,}(?=\.\w+$)/u, '');
    expect([...site.files].map(withoutHash).filter((file) => file.endsWith('.html'))).toEqual(
      [...readSite(BUILT_FOLDER).files].map(withoutHash).filter((file) => file.endsWith('.html')),
    );
  });

  it('names no address outside its folder, and none with a double slash', () => {
    const faults = site.pages.flatMap(({ root, address }) =>
      root.querySelectorAll('*').flatMap((element) =>
        ATTRIBUTES.flatMap((name) => {
          const value = element.getAttribute(name) ?? '';
          const path = value.startsWith(site.origin) ? value.slice(site.origin.length) : value;
          const isOwn = path.startsWith('/');
          return isOwn && (!path.startsWith(base) || path.includes('//')) ? [`${address}: ${name}="${value}"`] : [];
        }),
      ),
    );
    expect(faults).toEqual([]);
  });

  it('has no address of the root in its scripts, styles and linked data', () => {
    const texts = [
      ...site.pages.flatMap(({ root, address }) =>
        root.querySelectorAll('script, style').map((element) => ({ where: address, code: element.textContent })),
      ),
      ...[...site.files]
        .filter((file) => file.startsWith('_astro/'))
        .map((file) => ({ where: file, code: site.readFile(file).toString() })),
    ];
    expect(texts.length).toBeGreaterThan(100);
    const faults = texts.flatMap(({ where, code }) =>
      [...code.matchAll(ADDRESS_IN_CODE)]
        .map(([, path = '']) => path)
        .filter((path) => !path.startsWith(base))
        .map((path) => `${where}: ${path}`),
    );
    expect(faults).toEqual([]);
  });

  it('prints the same text on every page as at the root', () => {
    const root = readSite(BUILT_FOLDER);
    const normalize = (html: string): string =>
      html
        .replaceAll(base, '/')
        // Files full of addresses are a little larger there.
        .replace(/\d+ kB/gu, '')
        .replace(/_astro\/[\w.-]+/gu, '')
        .replace(/<style>.*?<\/style>/gsu, '');
    const differing = site.pages.filter(
      ({ file, html }) => normalize(html) !== normalize(root.pages.find((page) => page.file === file)?.html ?? ''),
    );
    expect(differing.map(({ address }) => address)).toEqual([]);
  });

  it.each([...linkChecks, ...frameChecks, ...jsonLdChecks])('$title', ({ find }) => {
    expect(find(site)).toEqual([]);
  });
});
