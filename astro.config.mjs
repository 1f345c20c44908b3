import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentForAstro } from './scripts/content/astro-content.ts';
import { lowerCss, oldestBrowsers } from './scripts/lower-css.ts';
import { site } from './src/site.ts';

const oldestTargets = oldestBrowsers.filter((name) => !name.startsWith('ios')).map((name) => name.replace(' ', ''));

/** Loads parts of the search page's script as they are: Vite's preloading of their styles would double its bytes. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

export default defineConfig({
  site: site.origin,
  base: site.base,
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  integrations: [contentForAstro(site.contentDir), mdx({ optimize: { ignoreElementNames: ['table'] } })],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [tailwindcss(), plainImports],
    css: { postcss: { plugins: lowerCss() } },
    build: {
      assetsInlineLimit: 0,
      target: oldestTargets,
      cssTarget: oldestTargets,
    },
  },
});
