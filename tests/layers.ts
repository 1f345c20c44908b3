import { posix } from 'node:path';

/** Rooms from the street to the cellar; a room imports from its own row and the rows below it. */
const rows = [
  ['pages'],
  ['layouts'],
  ['components'],
  ['head', 'exports', 'cards'],
  ['format', 'i18n', 'routes', 'search'],
  ['domain'],
  ['schemas'],
] as const;

/** Who may import the rooms that stand beside the rows. */
const guests: Readonly<Record<string, readonly string[]>> = {
  catalogue: ['pages', 'content.config.ts'],
  client: ['pages', 'layouts', 'components'],
  styles: ['pages', 'layouts', 'components'],
  'site.ts': ['routes', 'head', 'pages', 'layouts', 'catalogue', 'content.config.ts'],
  content: [],
  'content.config.ts': [],
};

/** What the rooms that stand beside the rows may import. */
const beside: Readonly<Record<string, readonly string[]>> = {
  catalogue: ['domain', 'schemas', 'routes', 'i18n', 'format', 'search', 'site.ts'],
  client: ['search', 'format', 'i18n'],
  styles: [],
  'site.ts': [],
  'content.config.ts': ['schemas', 'catalogue', 'site.ts'],
};

const forbiddenFolders = ['utils', 'helpers', 'lib', 'common'];
const MAX_LINES = 300;

/** Words that need a clock, a locale, an address, chance or the machine, which the pure rooms know nothing of. */
const impure: readonly (readonly [RegExp, string])[] = [
  [/\bIntl\b|\.toLocale[A-Z]?\w*\(|\.localeCompare\(/, 'the words of a locale (Intl)'],
  [/\bDate\.now\b|\bnew Date(\(\s*\)|(?!\s*[(.\w]))|(?<!new )\bDate\(\s*\)|\bperformance\b|\bTemporal\b/, 'the clock'],
  [/\bnew URL\b|\bURL\.\w|\bURLSearchParams\b/, 'an address (URL)'],
  [/\bMath\.random\b|\bcrypto\b/, 'chance'],
  [/\bprocess\.|\bimport\.meta\.env\b|\bfetch\(/, 'the machine'],
];

type Import = { readonly specifier: string; readonly names: readonly string[] };

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(),])\/\/.*$/gm, '$1');

/** The parts of a file that are code: all of it, or an Astro file's frontmatter and scripts. */
const codeOf = (path: string, text: string): string => {
  if (!path.endsWith('.astro')) return withoutComments(text);
  const frontmatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code ?? '');
  return withoutComments([frontmatter, ...scripts].join('\n'));
};

/** Everything a file imports: modules, dynamic imports, globs, scripts and style sheets. */
const listImports = (path: string, text: string): readonly Import[] => {
  const imports: Import[] = [];
  const add = (specifier = '', names = ''): void => {
    imports.push({ specifier: specifier.replace(/\?.*$/, ''), names: names.match(/[\w$*]+/g) ?? [] });
  };
  if (!path.endsWith('.css')) {
    const code = codeOf(path, text);
    for (const [, names, specifier] of code.matchAll(/\b(?:import|export)\b([\w\s{},*$]*?)\bfrom\s*['"]([^'"]+)['"]/g))
      add(specifier, names);
    for (const [, specifier] of code.matchAll(/\bimport\s*['"]([^'"]+)['"]/g)) add(specifier);
    for (const [, specifier] of code.matchAll(
      /\b(?:import|import\.meta\.glob|require)\s*(?:<[^>]*>)?\(\s*['"`]([^'"`]+)['"`]/g,
    ))
      add(specifier);
  }
  for (const [, specifier] of text.matchAll(/<script\b[^>]*\bsrc=["']([^"']+)["']/g)) add(specifier);
  if (/\.(css|astro)$/.test(path)) {
    for (const [, specifier] of text.matchAll(/@import\s+(?:url\()?\s*['"]([^'"]+)['"]/g)) add(specifier);
  }
  return imports;
};

/** The room of a file or import: its first folder below `src/`, or the file itself where it stands alone. */
const roomOf = (path: string): string => path.split('/')[0] ?? '';

const rowOf = (room: string): number => rows.findIndex((row) => (row as readonly string[]).includes(room));

const isAllowed = (from: string, to: string): boolean => {
  if (from === to) return true;
  if (from in beside) return beside[from]?.includes(to) ?? false;
  if (to in guests) return guests[to]?.includes(from) ?? false;
  return rowOf(from) >= 0 && rowOf(to) >= rowOf(from);
};

const isPure = (room: string): boolean => room === 'domain' || room === 'schemas';

function* checkImport(path: string, { specifier, names }: Import): Generator<string> {
  const from = roomOf(path);
  if (!/^[./]/.test(specifier)) {
    if (isPure(from) && !(from === 'schemas' && specifier === 'zod'))
      yield `imports ${specifier}, but ${from} stands on nothing else`;
    if (specifier === 'astro:content' && !['catalogue', 'content.config.ts'].includes(from)) {
      const isRender = from === 'pages' && names.length === 1 && names[0] === 'render';
      if (!isRender) yield 'imports astro:content, which only the catalogue reads (a page may take render from it)';
    }
    return;
  }
  const target = specifier.startsWith('/')
    ? specifier.replace(/^\/(src\/)?/, '')
    : posix.normalize(posix.join(posix.dirname(path), specifier));
  if (target.startsWith('..')) {
    yield `imports ${specifier} from outside src`;
    return;
  }
  const to = roomOf(target);
  if (!isAllowed(from, to)) yield `imports ${target}, but ${from} may not import from ${to}`;
  if (path.startsWith('components/ui/') && !target.startsWith('components/ui/') && to !== 'styles') {
    yield `imports ${target}, but components/ui imports only components/ui`;
  }
}

/** What a file below `src/` does against the plan of the house; `path` is its path from there. */
export function* checkFile(path: string, text: string): Generator<string> {
  const folders = path.split('/').slice(0, -1);
  const room = roomOf(path);
  const forbidden = folders.find((folder) => forbiddenFolders.includes(folder));
  if (forbidden !== undefined) yield `stands in a folder named ${forbidden}, which says nothing of what is in it`;
  if (/\/index\.ts$|^index\.ts$/.test(path)) yield 'is an index.ts, which hides where things stand';
  if (room === 'content') return;
  const lines = text.replace(/\n$/, '').split('\n').length;
  if (lines > MAX_LINES) yield `has ${String(lines)} lines, more than ${String(MAX_LINES)}`;
  if (rowOf(room) < 0 && !(room in beside)) yield `stands in ${room}, a room that the plan does not know`;
  for (const item of listImports(path, text)) yield* checkImport(path, item);
  if (!isPure(room)) return;
  const code = withoutComments(text);
  for (const [pattern, what] of impure) if (pattern.test(code)) yield `uses ${what}, which ${room} knows nothing of`;
}
