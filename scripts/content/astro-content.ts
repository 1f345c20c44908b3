import type { AstroIntegration } from 'astro';
import { handContent, hasHandedContent, type SiteContent } from '../../src/catalogue/handed-content.ts';
import { readSiteContent } from './read-checked.ts';

const readWhole = async (contentDir: string): Promise<SiteContent> => {
  const { content, faults } = await readSiteContent(contentDir);
  if (faults.length === 0) return content;
  throw new Error(faults.map(({ file, field, message }) => `${file}: ${field}: ${message}`).join('\n'));
};

/** Reads and checks the content for Astro's collections where the command that runs Astro has not done so. */
export const contentForAstro = (contentDir: string): AstroIntegration => ({
  name: 'content',
  hooks: {
    'astro:config:setup': () => {
      if (hasHandedContent()) return;
      let reading: Promise<SiteContent> | undefined;
      handContent(() => (reading ??= readWhole(contentDir)));
    },
  },
});
