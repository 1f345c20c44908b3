import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from './lab.ts';
import { pageTypes } from './page-types.ts';
import { visit } from './visit.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WIDTHS = [320, 1280];
const SCHEMES = ['light', 'dark'] as const;

let lab: Lab;

beforeAll(async () => {
  lab = await openLab();
});

afterAll(() => lab.close());

describe('nobody is shut out', () => {
  it.each(pageTypes)('of the page "$name": axe finds nothing, in light and dark, on a phone and on a wide screen', async (type) => {
    const { context, page } = await lab.open({ viewport: { width: 320, height: 700 } });
    // Not a script of the page: the site's policy would refuse that.
    await context.addInitScript(axe);
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 700 });
      await visit(lab, page, type);
      for (const colorScheme of SCHEMES) {
        await page.emulateMedia({ colorScheme });
        const results = (await page.evaluate('axe.run()')) as AxeResults;
        expect(results.passes.length).toBeGreaterThan(10);
        for (const { id, nodes } of results.violations) {
          found.push(`${width} px, ${colorScheme}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
        }
      }
    }
    await context.close();
    expect(found).toEqual([]);
  });
});
