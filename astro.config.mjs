import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentForAstro } from './scripts/content/astro-content.ts';
import { lowerCss, oldestBrowsers } from './scripts/lower-css.ts';
import { site } from './src/site.ts';

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
    plugins: [tailwindcss()],
    css: { postcss: { plugins: lowerCss() } },
    build: {
      assetsInlineLimit: 0,
      cssTarget: oldestBrowsers.filter((name) => !name.startsWith('ios')).map((name) => name.replace(' ', '')),
    },
  },
});
