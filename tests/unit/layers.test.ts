import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/project.ts';
import { checkFile } from '../layers.ts';

const SRC = join(ROOT, 'src');

const check = (path: string, text: string): string[] => [...checkFile(path, text)];
const astro = (frontmatter: string, body = ''): string => `---\n${frontmatter}\n---\n<p>Contoh</p>\n${body}`;

describe('the source of the site', () => {
  it('imports only downwards, and each file stands in a room of the plan', async () => {
    const entries = await readdir(SRC, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(SRC, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
    const faults: string[] = [];
    for (const file of files) {
      for (const fault of checkFile(file, await readFile(join(SRC, file), 'utf8'))) faults.push(`src/${file} ${fault}`);
    }
    expect(files.length).toBeGreaterThan(100);
    expect(faults).toEqual([]);
  });
});

describe('the plan of the house allows', () => {
  it.each([
    [
      'a page to read the catalogue',
      'pages/index.astro',
      astro("import { catalogue } from '../catalogue/catalogue.ts';"),
    ],
    ['a page to render prose', 'pages/metode.astro', astro("import { render } from 'astro:content';")],
    [
      'a layout to use components',
      'layouts/Page.astro',
      astro("import Section from '../components/ui/Section.astro';"),
    ],
    [
      'a component to ask the domain',
      'components/race/Result.astro',
      astro("import { findShare } from '../../domain/tally.ts';"),
    ],
    [
      'a component to take types',
      'components/race/Result.astro',
      astro("import type { Race } from '../../domain/entities.ts';"),
    ],
    [
      'a component of ui to use its neighbour',
      'components/ui/Bar.astro',
      astro("import Unknown from './Unknown.astro';"),
    ],
    ['routes to read the settings of the site', 'routes/view.ts', "import { site } from '../site.ts';"],
    ['rooms of one row to use each other', 'routes/routes.ts', "import type { Locale } from '../i18n/locale.ts';"],
    ['the domain to use schemas', 'domain/race.ts', "import type { Office } from '../schemas/race.ts';"],
    ['schemas to use zod', 'schemas/race.ts', "import { z } from 'zod';"],
    [
      'the domain to reckon with a given day',
      'domain/days.ts',
      'export const next = (day: string) => new Date(`${day}T00:00:00Z`).toISOString();',
    ],
    [
      'the domain to speak of Intl in a comment',
      'domain/days.ts',
      '/** No Intl, no new Date() and no Date.now() here. */\nexport const one = 1; // new URL',
    ],
    ['browser code to fold names like the build', 'client/search-page.ts', "import { fold } from '../search/fold.ts';"],
    ['a page to bring its style sheet', 'pages/index.astro', astro("import '../styles/home.css';")],
    ['prose to be long', 'content/guides/id/contoh.mdx', 'Kalimat.\n'.repeat(500)],
    ['a file of 300 lines', 'domain/race.ts', 'export {};\n'.repeat(300)],
    ['a page named index', 'pages/index.astro', astro('')],
  ])('%s', (_, path, text) => {
    expect(check(path, text)).toEqual([]);
  });
});

describe('the plan of the house forbids', () => {
  it.each([
    [
      'a layout to read the catalogue',
      'layouts/Page.astro',
      astro("import { catalogue } from '../catalogue/catalogue.ts';"),
      'layouts may not import from catalogue',
    ],
    [
      'a component to read the catalogue',
      'components/race/Result.astro',
      astro("import { catalogue } from '../../catalogue/catalogue.ts';"),
      'components may not import from catalogue',
    ],
    [
      'a component to import a layout',
      'components/race/Result.astro',
      astro("import Page from '../../layouts/Page.astro';"),
      'components may not import from layouts',
    ],
    [
      'a layout to import a page',
      'layouts/Page.astro',
      astro("import Home from '../pages/index.astro';"),
      'layouts may not import from pages',
    ],
    [
      'head to import a component',
      'head/head.ts',
      "import x from '../components/ui/Bar.astro';",
      'head may not import from components',
    ],
    [
      'format to import head',
      'format/dates.ts',
      "import { x } from '../head/head.ts';",
      'format may not import from head',
    ],
    [
      'the domain to import routes',
      'domain/race.ts',
      "import { buildRoutes } from '../routes/routes.ts';",
      'domain may not import from routes',
    ],
    [
      'the domain to import words',
      'domain/race.ts',
      "export { getMessages } from '../i18n/messages.ts';",
      'domain may not import from i18n',
    ],
    [
      'the domain to import even a type from above',
      'domain/race.ts',
      "import type { Locale } from '../i18n/locale.ts';",
      'domain may not import from i18n',
    ],
    [
      'schemas to import the domain',
      'schemas/race.ts',
      "import { toSlug } from '../domain/names.ts';",
      'schemas may not import from domain',
    ],
    [
      'the domain to read the settings',
      'domain/phase.ts',
      "import { site } from '../site.ts';",
      'domain may not import from site.ts',
    ],
    [
      'a component to read the settings',
      'components/ui/Bar.astro',
      astro("import { site } from '../../site.ts';"),
      'components may not import from site.ts',
    ],
    [
      'browser code to import the domain',
      'client/search-page.ts',
      "import { x } from '../domain/race.ts';",
      'client may not import from domain',
    ],
    [
      'the catalogue to import a component',
      'catalogue/catalogue.ts',
      "import x from '../components/ui/Bar.astro';",
      'catalogue may not import from components',
    ],
    [
      'settings to import anything of ours',
      'site.ts',
      "import { x } from './domain/days.ts';",
      'site.ts may not import from domain',
    ],
    [
      'ui to know a noun',
      'components/ui/Bar.astro',
      astro("import x from '../race/Result.astro';"),
      'components/ui imports only components/ui',
    ],
    [
      'ui to know the domain',
      'components/ui/Bar.astro',
      astro("import x from '../../domain/race.ts';"),
      'components/ui imports only components/ui',
    ],
    [
      'anyone to import content past the catalogue',
      'pages/index.astro',
      astro("import race from '../content/races/x.yaml';"),
      'pages may not import from content',
    ],
    [
      'a component to read astro:content',
      'components/ui/Cite.astro',
      astro("import { render } from 'astro:content';"),
      'imports astro:content',
    ],
    [
      'a page to read a collection',
      'pages/index.astro',
      astro("import { getCollection } from 'astro:content';"),
      'imports astro:content',
    ],
    [
      'a page to read a collection beside rendering',
      'pages/index.astro',
      astro("import { render, getEntry } from 'astro:content';"),
      'imports astro:content',
    ],
    [
      'an import inside a function',
      'domain/race.ts',
      "export const x = () => import('../format/dates.ts');",
      'domain may not import from format',
    ],
    [
      'an import over several lines',
      'domain/race.ts',
      "import {\n  a,\n  b,\n} from '../format/dates.ts';",
      'domain may not import from format',
    ],
    [
      'a glob upwards',
      'components/race/Result.astro',
      astro("const x = import.meta.glob('../../pages/*.astro');"),
      'components may not import from pages',
    ],
    [
      'an import in a script of a page part',
      'components/race/Result.astro',
      astro('', "<script>import { x } from '../../pages/x.ts';</script>"),
      'components may not import from pages',
    ],
    [
      'a script from another room',
      'components/race/Result.astro',
      astro('', '<script src="../../pages/x.ts"></script>'),
      'components may not import from pages',
    ],
    [
      'a style sheet to import from another room',
      'styles/site.css',
      "@import '../components/x.css';",
      'styles may not import from components',
    ],
    [
      'a style block to import from another room',
      'components/ui/Bar.astro',
      astro('', "<style>@import '../race/x.css';</style>"),
      'components/ui imports only',
    ],
    [
      'an import by the path from the root',
      'domain/race.ts',
      "import { x } from '/src/format/dates.ts';",
      'domain may not import from format',
    ],
    [
      'an import from outside',
      'pages/index.astro',
      astro("import x from '../../scripts/build.ts';"),
      'from outside src',
    ],
    ['the domain to stand on a package', 'domain/race.ts', "import { z } from 'zod';", 'domain stands on nothing else'],
    [
      'the domain to read files',
      'domain/race.ts',
      "import { readFile } from 'node:fs/promises';",
      'domain stands on nothing else',
    ],
    ['schemas to read files', 'schemas/race.ts', "import { join } from 'node:path';", 'schemas stands on nothing else'],
    [
      'the domain to look at the clock',
      'domain/phase.ts',
      'export const today = new Date().toISOString();',
      'uses the clock',
    ],
    ['the domain to ask for now', 'domain/phase.ts', 'export const today = Date.now();', 'uses the clock'],
    [
      'the domain to speak a language',
      'domain/tally.ts',
      "export const x = new Intl.NumberFormat('id');",
      'uses the words of a locale',
    ],
    [
      'the domain to speak a language by the back door',
      'domain/tally.ts',
      'export const x = (1000).toLocaleString();',
      'uses the words of a locale',
    ],
    [
      'the domain to know addresses',
      'domain/names.ts',
      "export const x = new URL('https://contoh.example');",
      'uses an address',
    ],
    [
      'schemas to read the environment',
      'schemas/race.ts',
      "export const x = process.env['SITE_URL'];",
      'uses the machine',
    ],
    ['the domain to throw dice', 'domain/party.ts', 'export const x = Math.random();', 'uses chance'],
    ['a folder for anything', 'format/utils/dates.ts', 'export {};', 'a folder named utils'],
    ['a folder for whatever', 'components/common/Bar.astro', astro(''), 'a folder named common'],
    ['an index.ts', 'domain/index.ts', 'export {};', 'is an index.ts'],
    ['a file of 301 lines', 'domain/race.ts', 'export {};\n'.repeat(301), 'has 301 lines'],
    ['a room nobody planned', 'services/x.ts', 'export {};', 'a room that the plan does not know'],
  ])('%s', (_, path, text, words) => {
    expect(check(path, text)).toContainEqual(expect.stringContaining(words));
  });
});
