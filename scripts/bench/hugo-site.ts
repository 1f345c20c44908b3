import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContentRecords } from '../../src/domain/records.ts';
import { buildHugoPages } from './hugo-pages.ts';
import type { HugoPage } from './hugo-pages.ts';
import { formatRecord } from './write-content.ts';

/** What a Hugo site for comparison is made from. */
export interface HugoPlan {
  readonly records: ContentRecords;
  /** Pages that the built site has; lists of links fill up what the records alone do not give. */
  readonly pages: number;
  /** The style sheet that stands in every page. */
  readonly css: string;
}

const LINKS_PER_LIST = 40;

const CONFIG = {
  baseURL: 'https://contoh.example/',
  title: 'Kenal Paslon',
  disableKinds: ['taxonomy', 'term', 'section', 'RSS', 'sitemap', 'robotsTXT', '404'],
};

const layout = (css: string): string => `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>{{ .Title }} | {{ site.Title }}</title><meta name="description" content="{{ .Title }}">
<link rel="canonical" href="{{ .Permalink }}"><style>${css}</style></head>
<body><a class="lewati" href="#isi">Langsung ke isi</a>
<header><div class="wrap"><a class="brand" href="/">{{ site.Title }}</a><form action="/cari/"><input name="q"><button>Cari</button></form></div></header>
<main class="wrap" id="isi">
<nav><ol><li><a href="/">Beranda</a></li><li>{{ .Title }}</li></ol></nav>
<h1>{{ .Title }}</h1>
{{- $numbers := newScratch -}}
{{- range .Params.parts }}
<section><h2>{{ .title }}</h2><dl>
{{- range .rows }}
<dt>{{ .label }}</dt><dd>{{ if .to }}<a href="{{ .to }}">{{ .value }}</a>{{ else }}{{ .value }}{{ end }}
{{- range .cites }}{{ if not ($numbers.Get .) }}{{ $numbers.Add "list" (slice .) }}{{ $numbers.Set . (len ($numbers.Get "list")) }}{{ end }}<sup><a href="#s{{ $numbers.Get . }}">{{ $numbers.Get . }}</a></sup>{{ end }}</dd>
{{- end }}
</dl></section>
{{- end }}
<section><h2>Sumber</h2><ol>
{{- range $index, $id := ($numbers.Get "list") }}{{ $source := index site.Data.sources $id }}
<li id="s{{ add $index 1 }}"><a href="/sumber/{{ $id }}/">{{ $source.publisher }}: {{ $source.title }}</a> {{ $source.date }} {{ $source.url }}</li>
{{- end }}
</ol></section>
</main>
<footer><nav><ul><li><a href="/wilayah/">Wilayah</a></li><li><a href="/partai/">Partai</a></li><li><a href="/indeks/">Indeks</a></li><li><a href="/panduan/">Panduan</a></li><li><a href="/sumber/">Sumber</a></li><li><a href="/koreksi/">Koreksi</a></li></ul></nav><p>{{ .Permalink }}</p></footer>
</body></html>
`;

function* buildLists(paths: readonly string[], count: number): Generator<[path: string, page: HugoPage]> {
  for (let number = 1; number <= count; number++) {
    const start = ((number - 1) * LINKS_PER_LIST) % Math.max(paths.length, 1);
    const rows = paths
      .slice(start, start + LINKS_PER_LIST)
      .map((path) => ({ label: 'Halaman', value: path, to: `/${path}/` }));
    yield [`indeks/${String(number)}`, { title: `Indeks ${String(number)}`, parts: [{ title: 'Daftar', rows }] }];
  }
}

/** Writes a Hugo site into an empty folder: one file a page with its facts as front matter, and one plain layout. */
export async function writeHugoSite(folder: string, { records, pages, css }: HugoPlan): Promise<void> {
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  const made = new Map(buildHugoPages(records));
  // The home page is one of them.
  for (const [path, page] of buildLists([...made.keys()], pages - made.size - 1)) made.set(path, page);
  for (const [path, page] of made) await write(`content/${path}.md`, `---\n${formatRecord(page)}---\n`);
  await write('content/_index.md', `---\n${formatRecord({ title: 'Beranda', parts: [] })}---\n`);
  await write('data/sources.json', JSON.stringify(Object.fromEntries(records.sources)));
  await write('config.json', JSON.stringify(CONFIG));
  for (const file of ['_default/single.html', 'index.html']) await write(`layouts/${file}`, layout(css));
}
