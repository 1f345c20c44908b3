import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import { aheadFolder } from '../fixture-builds.ts';
import { BUILT_FOLDER, getPage, readSite, type Site } from './built-site.ts';
import { readText } from './checks/visible-text.ts';

const GUIDES = join(ROOT, 'src/content/guides/id');
/** Texts about the site itself stand at the root, guides below /panduan/. */
const guides = readdirSync(GUIDES).map((file) => {
  const text = readFileSync(join(GUIDES, file), 'utf8');
  const slug = file.replace('.mdx', '');
  return {
    address: /^place: guide$/mu.test(text) ? `panduan/${slug}/` : `${slug}/`,
    links: [...text.matchAll(/\]\((\/[^)]*)\)/gu)].map(([, href]) => href),
  };
});

let real: Site;
let ahead: Site;

beforeAll(() => {
  real = readSite(BUILT_FOLDER);
  ahead = readSite(join(ROOT, aheadFolder('campaign')));
});

const listLinks = (site: Site, address: string): (string | undefined)[] =>
  getPage(site, address)
    .main.querySelectorAll('article.prosa a')
    .map((link) => link.getAttribute('href'))
    .filter((href) => href?.startsWith('/'));

describe('a guide', () => {
  it('keeps on the real site every link that its author wrote', () => {
    expect(guides.flatMap(({ links }) => links).length).toBeGreaterThan(30);
    for (const { address, links } of guides) expect(listLinks(real, address), address).toEqual(links);
  });

  it('prints a link to a race that another site does not have as plain words, and keeps the others', () => {
    for (const { address, links } of guides) {
      const kept = links.filter((href) => !/^\/(?:pilkada-|wilayah\/[^/])/u.test(href ?? ''));
      expect(listLinks(ahead, address), address).toEqual(kept);
      const words = (site: Site): string =>
        readText(getPage(site, address).main.querySelector('article') ?? getPage(site, address).main);
      expect(words(ahead), address).toBe(words(real));
    }
  });
});
